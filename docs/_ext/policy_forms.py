"""Directives for the forms: what is filled in from when to when, the lists, the checks; and two policies' beside."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import fields, frozen
from docutils import nodes
from policy_filing_words import for_the_rest, situations_in_words, span, weight_in_words, worded
from policy_nodes import Cell, Part, joined, literal, paragraph, run_of, strong, table
from policy_parts import NOTHING, Page, PolicyDirective, as_parts, issued, noted, told, value_cell
from policy_words import assumed, listed, spans

from staffing_rules import IncidentReport
from staffing_rules.decisions.checks import LOOKS
from staffing_rules.decisions.class_checks import CLASS_LOOKS
from staffing_rules.decisions.corrections import COMPONENTS, PLAN_LOOKS
from staffing_rules.decisions.filing import FILING_LOOKS
from staffing_rules.decisions.findings import Look
from staffing_rules.decisions.reason_checks import COMPARISONS
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    Check,
    Choice,
    Edition,
    Field,
    Form,
    Note,
    Timeline,
    Weight,
    parts_of,
)
from staffing_rules.provisions import Reading

MADE: dict[str, Look[Any]] = LOOKS | COMPARISONS | CLASS_LOOKS | FILING_LOOKS | COMPONENTS | PLAN_LOOKS
"""Every check that decisions know, by name."""
CHECKED = ("Finding", "Weighs", "It says", "Rests on")


@frozen
class Use:
    """A span of incident dates in which a form is filled in, and the choice of a reading on which that hangs."""

    choice: str | None
    channel: Edition[str]
    form: Edition[Form]
    first: date | None
    last: date | None


def forms_of(policy: BackupStaffingPolicy) -> Iterator[tuple[str, Form]]:
    """Yield every form with the code of its channel, each once."""
    for channel, timeline in policy.forms:
        for form in dict.fromkeys(edition.value for edition in timeline.editions if edition.value):
            yield channel, form


def uses_of(policy: BackupStaffingPolicy, channel: str, form: Form) -> Iterator[Use]:
    """Yield each span of incident dates in which a form is filled in, for every reading of the channels."""
    channels = policy.channel_in_use
    if isinstance(channels, Reading):
        read = [(choice, each) for choice, _ in channels.values for each in parts_of(channels[choice], Timeline[str])]
    else:
        read = [(None, channels)]
    for choice, timeline in read:
        for way, way_last in spans(timeline.editions):
            for edition, last in spans(dict(policy.forms)[channel].editions):
                first = max(way.since or date.min, edition.since or date.min)
                until = min(way_last or date.max, last or date.max)
                if way.value == channel and edition.value == form and first <= until:
                    yield Use(
                        choice,
                        way,
                        edition,
                        None if first == date.min else first,
                        None if until == date.max else until,
                    )


def weighs_by(page: Page, weight: Weight | Reading[Weight]) -> list[Part]:
    """Return how much a finding weighs, with the question that it hangs on."""
    by = [", by ", page.question(weight.id)] if isinstance(weight, Reading) else []
    return [strong(weight_in_words(assumed(weight))), *by]


def weight_cell(page: Page, weight: Weight | Reading[Weight]) -> list[Part]:
    """Return how much a finding weighs, with the question that it hangs on and what its other choices give."""
    weighs = weighs_by(page, weight)
    if isinstance(weight, Reading):
        others = [choice for choice, _ in weight.values if choice != weight.question.default]
        given = (run_of(literal(choice), f": {weight_in_words(assumed(weight[choice]))}") for choice in others)
        weighs += ["; ", *joined(given, "; ")]
    return weighs


class Forms(PolicyDirective):
    """The forms of a policy: when they are filled in, fields, lists and checks."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield for each form its dates, its fields, its lists and the checks that bind."""
        seen: set[str] = set()
        for channel, form in forms_of(page.policy):
            title = page.policy.channel(channel).title
            name = f"Form: {title}"
            yield nodes.rubric("", "", nodes.Text(name) if channel in seen else page.anchor(name, f"form-{channel}"))
            seen.add(channel)
            yield table(("Incidents", "Rests on"), self._uses(page, channel, form), "editions")
            yield from told(page, parts_of(dict(page.policy.forms)[channel], Note))
            yield table(
                ("Field", "Attribute", "Left blank", "Rests on"),
                (self._field(page, each, form) for each in form.fields),
                "form-fields",
            )
            yield table(
                ("Reason", "Code", "True where the stand-in was", "Rests on"),
                (self._choice(page, each, form.reasons) for each in form.reasons),
                "form-choices",
            )
            if form.boxes:
                yield table(
                    ("Box", "Code", "True where the stand-in was", "Rests on"),
                    (self._choice(page, each, form.boxes) for each in form.boxes),
                    "form-choices",
                )
            yield table(CHECKED, (check_in_words(page, check) for check in form.checks), "checks")

    def _uses(self, page: Page, channel: str, form: Form) -> Iterator[list[Cell]]:
        for use in uses_of(page.policy, channel, form):
            condition: list[Part] = []
            channels = page.policy.channel_in_use
            if use.choice and isinstance(channels, Reading):
                assumed_here = " (assumed)" if use.choice == channels.question.default else ""
                condition = [paragraph("if ", page.question(channels.id), " is ", literal(use.choice), assumed_here)]
            cites = page.provisions((*use.channel.cites, *use.form.cites))
            when = span(use.first, use.last)
            yield [[when, *condition], [paragraph(*cites), *issued(use.channel), *noted(use.form.notes)]]

    def _field(self, page: Page, each: Field, form: Form) -> list[Cell]:
        attributes = joined((literal(name) for name in each.attributes), " or ")
        blank: list[Part] = ["may be blank"] if each.blank is None else weight_cell(page, each.blank)
        if each.with_reasons:
            titles = listed(choice.title for choice in form.reasons if choice.code in each.with_reasons)
            blank = [*blank, f" with the reason {titles}; else it may be blank"]
        return [each.title, attributes, blank, page.provisions(each.cites)]

    def _choice(self, page: Page, choice: Choice, among: tuple[Choice, ...]) -> list[Cell]:
        if choice.says is None:
            rest = situations_in_words(for_the_rest(among))
            says: Cell = ["whatever no other value of the list says; as the readings are assumed, ", strong(rest)]
        else:
            says = value_cell(page, worded(choice.says, situations_in_words))
        if choice.demanded:
            says = [*as_parts(says), paragraph("It has to be chosen wherever it is true.")]
        return [choice.title, literal(choice.code), says, page.provisions(choice.cites)]


def check_in_words(page: Page, check: Check) -> list[Cell]:
    """Return the code of a check's finding, what it weighs, what it says, and what it rests on."""
    made = MADE[check.name]
    name: list[Part] = [literal(check.code or check.name)]
    if check.code:
        name.append(paragraph("check ", literal(check.name)))
    says: list[Part] = [f"{made.why} {made.what_to_do}".strip(), *_looked_for(check)]
    return [name, weight_cell(page, check.weight), says, page.provisions(check.cites)]


def _looked_for(check: Check) -> Iterator[Part]:
    """Yield what a check compares with, where the policy says so."""
    if check.words:
        words: list[Part] = [literal(each) for each in sorted(check.words - {""})]
        yield paragraph("Words: ", *joined([*words, *(["or none"] if "" in check.words else [])]))
    if check.pattern:
        yield paragraph("Pattern: ", literal(check.pattern))
    if check.most is not None:
        yield paragraph(f"At most {check.most}.")


class FieldsSideBySide(PolicyDirective):
    """What the forms of several policies ask for, beside each other."""

    def run(self) -> list[nodes.Node]:
        """Return a table with a line for each attribute of a report and a column for each form."""
        pages = [self.page(name) for name in self.arguments[0].split()]
        forms = [(page, channel, form) for page in pages for channel, form in forms_of(page.policy)]
        titles = (f"{page.policy.name}: {page.policy.channel(channel).title}" for page, channel, _ in forms)
        rows: list[list[Cell]] = [["incidents", *(self._when(page, channel, form) for page, channel, form in forms)]]
        for attribute in fields(IncidentReport):
            cells = [self._asked(attribute.name, page, form) for page, _, form in forms]
            if any(cell != NOTHING for cell in cells):
                rows.append([literal(attribute.name), *cells])
        return [table(("Attribute", *titles), rows, "fields-beside")]

    def _when(self, page: Page, channel: str, form: Form) -> Cell:
        channels = page.policy.channel_in_use
        choice = channels.question.default if isinstance(channels, Reading) else None
        uses = [use for use in uses_of(page.policy, channel, form) if use.choice == choice]
        return span(uses[0].first, uses[-1].last)

    def _asked(self, attribute: str, page: Page, form: Form) -> Cell:
        asked = next((each for each in form.fields if attribute in each.attributes), None)
        if asked is None or asked.blank is None:
            return NOTHING
        others = joined((literal(name) for name in asked.attributes if name != attribute), " or ")
        weighs = weighs_by(page, asked.blank)
        if others:
            weighs += [" unless ", *others, " is given"]
        if asked.with_reasons:
            weighs.append(f" with the reason {listed(sorted(asked.with_reasons))}")
        return weighs
