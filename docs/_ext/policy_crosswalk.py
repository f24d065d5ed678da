"""The directive that sets two lists of reasons side by side, by asking the decisions about every value of them."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterable, Iterator
from datetime import date

from docutils import nodes
from policy_filing_words import situations_in_words
from policy_forms import forms_of
from policy_nodes import Cell, Part, bullets, joined, literal, paragraph, strong, table
from policy_parts import NOTHING, Page, PolicyDirective
from policy_words import listed

from staffing_rules import Interruption, ReasonFit, Ruling, Status, reason_equivalents, reasons_for
from staffing_rules.facts import BackupSituation
from staffing_rules.policies.vocabulary import Choice

Fits = tuple[ReasonFit, ...]


class CrossWalk(PolicyDirective):
    """Which value of one list says what a value of the other says, both ways."""

    def run(self) -> list[nodes.Node]:
        """Return a line for each situation of the stand-in, then one for each value of either list."""
        one, other = (self.page(name) for name in self.arguments[0].split())
        day = max(*one.policy.eras_of_forms, *other.policy.eras_of_forms)
        head = ("The stand-in was", one.policy.name, other.policy.name)
        since = f" from {day} on" if day > date.min else ""
        return [
            paragraph(f"The value to choose where the situation of the stand-in is known, for incidents{since}:"),
            table(head, (self._situation(each, day, one, other) for each in BackupSituation), "cross-walk"),
            *self._walk(one, other),
            *self._walk(other, one),
        ]

    def _situation(self, situation: BackupSituation, day: date, *pages: Page) -> list[Cell]:
        facts = Interruption(service_date=day, backup_situation=situation)
        return [situation.words, *(self._chosen(page, reasons_for(facts, page.policy)) for page in pages)]

    def _chosen(self, page: Page, ruling: Ruling[Fits]) -> Cell:
        titles = dict(ruling.titles)
        parts = joined((self._value(fit, titles) for fit in ruling.decided), " or ")
        if ruling.readings:
            parts += [", by ", *joined(page.question(reading.id) for reading in ruling.readings)]
        others = sorted({titles[fit.code] for fits in ruling.otherwise for fit in fits})
        if others:
            parts.append(paragraph(f"other readings: {listed(others)}"))
        return parts

    def _walk(self, one: Page, other: Page) -> Iterator[nodes.Node]:
        values = {choice.code: choice for _, form in forms_of(one.policy) for choice in form.reasons}
        yield nodes.rubric("", f"From {one.policy.name} to {other.policy.name}")
        head = ("Value of the list", "Says the same there", "Basis")
        yield table(head, (self._line(choice, one, other) for choice in values.values()), "cross-walk")

    def _line(self, choice: Choice, one: Page, other: Page) -> list[Cell]:
        ruling = reason_equivalents(choice.code, one.policy, other.policy)
        name: list[Part] = [choice.title, paragraph(literal(choice.code))]
        if ruling.status is not Status.DECIDED:
            return [name, ruling.explain(), NOTHING]
        basis: list[Part] = [ruling.basis.value if ruling.basis else NOTHING]
        if ruling.readings:
            owners = {question.id: page for page in (one, other) for question in page.policy.questions}
            basis.append(bullets([owners[reading.id].question(reading.id)] for reading in ruling.readings))
        return [name, bullets(self._equivalents(ruling.decided, dict(ruling.titles))), basis]

    def _equivalents(self, fits: Iterable[ReasonFit], titles: dict[str, str]) -> Iterator[list[Part]]:
        for fit in fits:
            when = situations_in_words(frozenset(map(BackupSituation, fit.situations)))
            yield [self._value(fit, titles), f": {when}"]

    def _value(self, fit: ReasonFit, titles: dict[str, str]) -> nodes.inline:
        needs = f", with a {' and a '.join(fit.needs)}" if fit.needs else ""
        return nodes.inline("", "", strong(titles[fit.code]), nodes.Text(needs))
