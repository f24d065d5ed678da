"""Directives that write the policy pages from the policy values, so that a page cannot say what the rules do not.

`interruption-table`, `consequences`, `duty-timeline`, `forms`, `plan-of-correction`, `readings`, `conventions` and
`provisions` take the name of a policy of the library; `calendar-of-due-dates` and `filing-calendar` a year besides;
`differences`, `cross-walk` and `fields-side-by-side` two policies; `checked-findings` a group of checks. For policies
on care, `limits`, `amounts`, `exceedance-ways`, `misprints`, `definitions`, `left-out` and `later` take one as well,
and `counted-services` a limit of it besides; `limit-findings` and `care-findings` list what their checks find.
"""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator, Sequence
from datetime import date

from docutils import nodes
from policy_calendar import WEEKDAYS, Drawing, deadlines_of
from policy_crosswalk import CrossWalk
from policy_differences import Differences
from policy_filing import FilingCalendar, PlanOfCorrection
from policy_findings import CareFindings, CheckedFindings, LimitFindings, forget_no_code
from policy_forms import FieldsSideBySide, Forms
from policy_limits import Amounts, CountedServices, ExceedanceWays, LimitTable
from policy_nodes import Cell, Part, bullets, folded, literal, paragraph, strong, table
from policy_parts import (
    CONSEQUENCE,
    FACTS,
    NOTHING,
    Page,
    PolicyDirective,
    consequence_in_words,
    issued,
    noted,
    told,
    value_cell,
)
from policy_registers import Conventions, Definitions, Later, LeftOut, Misprints, Provisions, Readings
from policy_words import (
    assumed,
    listed,
    row_in_words,
    rows_of,
    span_in_words,
    spans,
    value_in_words,
)
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata

import staffing_rules
from staffing_rules import Ruling, Status
from staffing_rules.policies.vocabulary import (
    Due,
    InterruptionRow,
    Note,
    Timeline,
    parts_of,
)
from staffing_rules.provisions import Reading

logger = logging.getLogger(__name__)


class InterruptionTable(PolicyDirective):
    """The rows of the table, in document order."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield the table and the notes that its rows tell."""
        head = ("Row", *FACTS, "It is", "Because")
        rows = rows_of(page.policy)
        yield table(head, (self._row(page, row) for row in rows), "interruption-table")
        yield from told(page, parts_of(tuple(rows), Note))

    def _row(self, page: Page, row: InterruptionRow) -> list[Cell]:
        ground: list[Part] = [row.basis.value]
        if isinstance(row.then, Reading):
            ground = page.reading(row.then)
        rests = [paragraph(*page.provisions(row.cites)), *noted(row.notes)]
        outcome = strong(value_in_words(assumed(row.then), page.policy))
        return [page.anchor(row.id, f"row-{row.id}"), *row_in_words(row), outcome, [*ground, *rests]]


class Consequences(PolicyDirective):
    """What follows from each class of interruption."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each class and edition, and the notes that they tell."""
        head = ("Class", *map(str.capitalize, CONSEQUENCE), "Rests on")
        yield table(head, self._rows(page), "consequences")
        yield from told(page, parts_of(page.policy.consequences, Note))

    def _rows(self, page: Page) -> Iterator[list[Cell]]:
        for outcome, timeline in page.policy.consequences:
            for edition, last in spans(timeline.editions):
                what = edition.value
                if what is not None:
                    when = span_in_words(edition, last)
                    name = [strong(value_in_words(outcome, page.policy)), f", {when}" if when else ""]
                    cites = page.provisions((*what.cites, *edition.cites))
                    rests = [paragraph(*cites or [NOTHING]), *noted((*what.notes, *edition.notes))]
                    yield [name, *consequence_in_words(page, what), rests]


class DutyTimeline(PolicyDirective):
    """What held from when: the duty, the channel and the last day."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table for each, and the notes that their editions tell."""
        policy = page.policy
        yield nodes.rubric("", "Duty to report, by the date of the service")
        yield table(("Services", "The duty is", "Rests on"), self._duty(page), "editions")
        yield from told(page, parts_of(policy.duty, Note))
        yield nodes.rubric("", "Channel, by the date of the service")
        yield table(("Services", "Reports go by", "Rests on"), self._channels(page), "editions")
        yield from told(page, parts_of(policy.channel_in_use, Note))
        yield nodes.rubric("", "Last day for the reports, by the last day of the period")
        yield table(("Periods", "Last day", "Rests on"), self._dues(page), "editions")
        yield from told(page, parts_of(policy.dues, Note))
        if policy.rhythm:
            yield paragraph("Where no last day is fixed, a report later than this gets a note:")
            yield bullets([value_cell(page, policy.rhythm.due)])
            yield from told(page, [policy.rhythm.note])

    def _duty(self, page: Page) -> Iterator[list[Cell]]:
        timeline = page.policy.duty
        first = timeline.editions[0].since
        if first:
            yield [f"before {first}", "not known: no rule in the documents", NOTHING]
        for edition, last in spans(timeline.editions):
            yield [
                span_in_words(edition, last) or "of any day",
                value_cell(page, edition.value),
                [paragraph(*page.provisions(edition.cites)), *issued(edition), *noted(edition.notes)],
            ]

    def _channels(self, page: Page) -> Iterator[list[Cell]]:
        channels = page.policy.channel_in_use
        if isinstance(channels, Timeline):
            yield from self._channel(page, channels, ())
            return
        for choice, _ in channels.question.choices:
            assumed_here = " (assumed)" if choice == channels.question.default else ""
            condition = paragraph("if ", page.question(channels.id), " is ", literal(choice), assumed_here)
            for timeline in parts_of(channels[choice], Timeline[str]):
                yield from self._channel(page, timeline, (condition,))

    def _channel(self, page: Page, timeline: Timeline[str], condition: Sequence[Part]) -> Iterator[list[Cell]]:
        for edition, last in spans(timeline.editions):
            name = page.policy.channel(edition.value).title if edition.value else "not known"
            yield [
                [span_in_words(edition, last) or "of any day", *condition],
                [f"{name}, code ", literal(edition.value or "")],
                [paragraph(*page.provisions(edition.cites)), *issued(edition), *noted(edition.notes)],
            ]

    def _dues(self, page: Page) -> Iterator[list[Cell]]:
        starts = page.policy.periods.starts
        ends = [*(f"{following - 1}" for following in starts[1:]), "the end"]
        parts: dict[Timeline[Due | Reading[Due]], list[str]] = {}
        for first, end, timeline in zip(starts, ends, page.policy.dues, strict=True):
            parts.setdefault(timeline, []).append(f"{first} to {end}")
        for timeline, names in parts.items():
            for edition, last in spans(timeline.editions):
                yield [
                    [f"days {listed(names, 'and')}", paragraph(span_in_words(edition, last))],
                    value_cell(page, edition.value) if edition.value else "not known: no day is fixed",
                    [paragraph(*page.provisions(edition.cites)), *issued(edition), *noted(edition.notes)],
                ]


class Calendar(PolicyDirective):
    """The last days of a year, as a picture and as a table."""

    def run(self) -> list[nodes.Node]:
        """Return both."""
        name, _, year = self.arguments[0].partition(" ")
        page = self.page(name)
        deadlines = deadlines_of(int(year), page.policy)
        drawing = Drawing(int(year), page.policy, deadlines, f"calendar-{page.slug}-{year}")
        picture = nodes.raw("", f'<div class="due-calendar-frame">{drawing.svg()}</div>', format="html")
        rows = ([f"{period.start} to {period.end}", *self._last_day(ruling)] for period, ruling in deadlines)
        listing = table(("Period", "Last day", "Weekday", "Falls on"), rows, "due-dates")
        return [picture, *folded(f"The same last days of {year} as a table", listing)]

    def _last_day(self, ruling: Ruling[date]) -> list[str]:
        if ruling.status is not Status.DECIDED:
            return ["no day is fixed", NOTHING, NOTHING]
        day = ruling.decided
        falls = [finding.why for finding in ruling.findings if finding.code.startswith("due_on_")]
        return [str(day), WEEKDAYS[day.weekday()], " ".join(falls) or NOTHING]


DIRECTIVES: dict[str, type[PolicyDirective]] = {
    "interruption-table": InterruptionTable,
    "consequences": Consequences,
    "duty-timeline": DutyTimeline,
    "calendar-of-due-dates": Calendar,
    "readings": Readings,
    "conventions": Conventions,
    "provisions": Provisions,
    "differences": Differences,
    "forms": Forms,
    "fields-side-by-side": FieldsSideBySide,
    "cross-walk": CrossWalk,
    "filing-calendar": FilingCalendar,
    "plan-of-correction": PlanOfCorrection,
    "checked-findings": CheckedFindings,
    "limit-findings": LimitFindings,
    "care-findings": CareFindings,
    "limits": LimitTable,
    "counted-services": CountedServices,
    "amounts": Amounts,
    "exceedance-ways": ExceedanceWays,
    "misprints": Misprints,
    "definitions": Definitions,
    "left-out": LeftOut,
    "later": Later,
}


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    app.connect("doctree-read", forget_no_code)
    return {"version": staffing_rules.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
