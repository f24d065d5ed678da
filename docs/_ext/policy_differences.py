"""The directive that writes where two policies differ."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator

from docutils import nodes
from policy_filing_words import attested_in_words, worded
from policy_nodes import Cell, Part, bullets, folded, paragraph, strong, table
from policy_parts import CONSEQUENCE, FACTS, NOTHING, Page, PolicyDirective, as_parts, consequence_in_words, value_cell
from policy_words import (
    Cases,
    changes,
    differing_cases,
    gathered,
    listed,
    rows_of,
    span_in_words,
    spans,
    value_in_words,
)

from staffing_rules import InterruptionOutcome
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Consequence, Timeline


class Differences(PolicyDirective):
    """Where two policies differ."""

    def run(self) -> list[nodes.Node]:
        """Return the cases that they put into different classes, then the rest of what differs."""
        left, right = (self.page(name) for name in self.arguments[0].split())
        day = max(*left.policy.eras, *right.policy.eras)
        cases = differing_cases(left.policy, right.policy, day)
        head = (*FACTS, "Cases", left.policy.name, right.policy.name)
        lines = [[*case.words, str(case.number), *self._outcomes(left, right, case)] for case in gathered(cases)]
        every = [[*case.words, *self._outcomes(left, right, case)] for case in cases]
        short = table(head, lines, "differences")
        long = table((*FACTS, left.policy.name, right.policy.name), every, "differences")
        topics = [[topic, one, other] for topic, one, other in self._topics(left, right)]
        return [
            paragraph(f"For services from {day} on, they put {len(cases)} exact cases into different classes:"),
            short,
            *folded(f"All {len(cases)} cases, one a line", long),
            paragraph("And apart from the classes themselves:"),
            table(("", left.policy.name, right.policy.name), topics, "topics"),
        ]

    def _outcomes(self, left: Page, right: Page, case: Cases) -> Iterator[list[Part]]:
        for page, outcomes, rows in zip((left, right), case.outcomes, case.rows, strict=True):
            ids = [row.id for row in rows_of(page.policy) if row.id in rows]
            yield [strong(value_in_words(outcomes, page.policy)), " (", *page.rows(ids), ")"]

    def _topics(self, left: Page, right: Page) -> Iterator[tuple[Cell, Cell, Cell]]:
        for outcome in InterruptionOutcome:
            yield from self._of_class(outcome, left, right)
        for (topic, one, here), (_, other, there) in zip(self._rest(left), self._rest(right), strict=True):
            if one != other:
                yield topic, here, there

    def _of_class(self, outcome: InterruptionOutcome, left: Page, right: Page) -> Iterator[tuple[Cell, Cell, Cell]]:
        one, other = (self._latest(page.policy, outcome) for page in (left, right))
        name = value_in_words(outcome, left.policy)
        if one and other:
            same = (
                one.reportable == other.reportable,
                one.incident_level is other.incident_level,
                one.document_in == other.document_in,
                one.notify == other.notify,
            )
            cells = zip(consequence_in_words(left, one), consequence_in_words(right, other), strict=True)
            for alike, heading, (here, there) in zip(same, CONSEQUENCE, cells, strict=True):
                if not alike:
                    yield [strong(name), f": {heading}"], here, there
        elif one or other:
            yield [strong(name)], self._class(left, one), self._class(right, other)

    def _rest(self, page: Page) -> Iterator[tuple[str, object, Cell]]:
        """Yield the other topics, each with the value that is compared and the words for it."""
        policy = page.policy
        yield "programmes covered", policy.scope.programs, value_cell(page, policy.scope.programs)
        yield "first days of the periods", policy.periods.starts, listed(map(str, policy.periods.starts), "and")
        for number, due in enumerate(policy.dues, 1):
            yield f"last day for part {number} of a month", due, self._timeline(page, due)
        yield "channel", policy.channel_in_use, value_cell(page, policy.channel_in_use)
        yield "duty to report", policy.duty, self._timeline(page, policy.duty)
        attested = policy.attestations and value_cell(page, worded(policy.attestations, attested_in_words))
        yield "attestation that there was no incident", policy.attestations, attested or "none is known"
        yield "plans of correction", policy.plans, self._plans(page)

    def _plans(self, page: Page) -> Cell:
        plans = page.policy.plans
        if plans is None:
            return "nothing is said of them"
        first_days = (span_in_words(edition, last) for edition, last in spans(plans.editions) if edition.value)
        return bullets([f"for requests {when}".strip()] for when in first_days)

    def _latest(self, policy: BackupStaffingPolicy, outcome: InterruptionOutcome) -> Consequence | None:
        timeline = dict(policy.consequences).get(outcome)
        return timeline.editions[-1].value if timeline else None

    def _class(self, page: Page, what: Consequence | None) -> Cell:
        if what is None:
            return "no such class"
        cells = zip(CONSEQUENCE, consequence_in_words(page, what), strict=True)
        return bullets([f"{heading}: ", *as_parts(cell)] for heading, cell in cells if cell != NOTHING)

    def _timeline(self, page: Page, timeline: Timeline[object]) -> Cell:
        items: list[Cell] = []
        for edition, last in spans(changes(timeline.editions)):
            when = span_in_words(edition, last)
            what = value_cell(page, edition.value) if edition.value is not None else "no day is fixed"
            items.append([f"{when}: " if when else "", *as_parts(what)])
        return bullets(items)
