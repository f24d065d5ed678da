"""Directives for what is filed when: attestations, the calendar of a year's filing, plans of correction."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator
from datetime import date, timedelta

from docutils import nodes
from policy_calendar import WEEKDAYS, deadlines_of
from policy_filing_words import attested_in_words, dates_in_words, due_in_words, terms_of, worded
from policy_forms import CHECKED, MADE, check_in_words, weight_cell
from policy_nodes import Cell, bullets, literal, paragraph, strong, table
from policy_parts import NOTHING, Page, PolicyDirective, as_parts, issued, value_cell

from staffing_rules import (
    FilingState,
    FilingStatus,
    PlanDeadlines,
    PlanRequest,
    ReportingPeriod,
    Ruling,
    Status,
    filing_status,
    plan_of_correction_deadlines,
)
from staffing_rules.decisions.filing import SILENCE
from staffing_rules.policies.vocabulary import AttestationRule, Component, Edition, PlanRules, Term, parts_of

DAY = timedelta(days=1)


class FilingCalendar(PolicyDirective):
    """What is filed for each period of a year, and by when."""

    def run(self) -> list[nodes.Node]:
        """Return the rule on attestations, and a line for each period."""
        name, _, year = self.arguments[0].partition(" ")
        page = self.page(name)
        head = ("Period", "With an incident", "Without one", "Last day", "Missing from", "Last day by other readings")
        rows = [self._line(page, period, last) for period, last in deadlines_of(int(year), page.policy)]
        return [*self._rule(page), table(head, rows, "filing-calendar")]

    def _rule(self, page: Page) -> Iterator[nodes.Node]:
        rules = page.policy.attestations
        if rules is None:
            yield paragraph(strong("No attestation is known."), f" {SILENCE.why}")
            return
        cites = [id for rule in parts_of(rules, AttestationRule) for id in rule.cites]
        days = dict.fromkeys(rule.due_with_reports for rule in parts_of(rules, AttestationRule))
        sources = [each for edition in parts_of(rules, Edition) for each in issued(edition)]
        row: list[Cell] = [
            value_cell(page, worded(rules, attested_in_words)),
            [part for each in days for part in as_parts(value_cell(page, worded(each, due_in_words)))],
            [paragraph(*page.provisions(cites)), *sources[:1]],
        ]
        yield table(("An attestation is filed for", "By", "Rests on"), [row], "editions")
        checks = dict.fromkeys(check for rule in parts_of(rules, AttestationRule) for check in rule.checks)
        yield table(CHECKED, (check_in_words(page, check) for check in checks), "checks")

    def _line(self, page: Page, period: ReportingPeriod, last: Ruling[date]) -> list[Cell]:
        status = filing_status(period, page.policy, as_of=period.end + DAY)
        day = last.value
        weekday = f"{WEEKDAYS[day.weekday()][:3]} {day}" if day else "no day is fixed"
        others = sorted({str(each) for each in last.otherwise})
        return [
            str(period),
            "reports",
            self._without(status),
            weekday,
            self._missing_from(page, period, day),
            ", ".join(others) or NOTHING,
        ]

    def _without(self, status: Ruling[FilingStatus]) -> str:
        if status.status is Status.DECIDED and status.decided.attestation_owed:
            return "an attestation"
        since = f" before {status.in_force_from}" if status.in_force_from else ""
        return f"no attestation is known{since}"

    def _missing_from(self, page: Page, period: ReportingPeriod, day: date | None) -> str:
        """Return the first day on which a filing for the period counts as missing."""
        if day is None:
            return NOTHING
        status = filing_status(period, page.policy, as_of=day + DAY).on(lambda answer: answer.state)
        return str(day + DAY) if status.value is FilingState.MISSING else NOTHING


class PlanOfCorrection(PolicyDirective):
    """The rules on plans of correction; each line of the content is a request whose last days are worked out."""

    has_content = True

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield the terms, the components and the checks, and the last days for the requests."""
        if page.policy.plans is None:
            yield paragraph(f"The documents of {page.policy.name} say nothing of plans of correction.")
            return
        for edition in page.policy.plans.editions:
            if edition.value:
                yield from self._rules(page, edition, edition.value)
        if self.content:
            yield paragraph("Worked out by ", literal("plan_of_correction_deadlines"), ":")
            head = ("The request", "The plan is due", "Corrections in place by", "By other readings")
            yield table(head, (self._example(page, line) for line in self.content), "plan-days")

    def _rules(self, page: Page, edition: Edition[PlanRules], rules: PlanRules) -> Iterator[nodes.Node]:
        since = f" from {edition.since} on" if edition.since else ""
        cites = page.provisions((*edition.cites, *rules.cites))
        yield paragraph(f"For requests{since}, by the {page.policy.plans.governed_by.value} (", *cites, ").")
        yield table(
            ("Last day for", "That is", "Counted from", "Rests on"),
            (self._term(page, name, term) for name, term in terms_of(rules.due, rules.targets)),
            "editions",
        )
        yield paragraph("Target dates of a correction are these of its dates:")
        yield bullets([as_parts(value_cell(page, worded(rules.target_dates, dates_in_words)))])
        head = ("Component", "Finding", "Missing, it weighs", "It says", "Rests on")
        yield table(head, (self._component(page, each) for each in rules.components), "checks")
        yield table(CHECKED, (check_in_words(page, check) for check in rules.checks), "checks")

    def _term(self, page: Page, name: str, term: Term) -> list[Cell]:
        return [
            name,
            value_cell(page, worded(term.days, str)),
            value_cell(page, worded(term.trigger, str)),
            page.provisions(term.cites),
        ]

    def _component(self, page: Page, each: Component) -> list[Cell]:
        made = MADE[each.name]
        says = f"{made.why} {made.what_to_do}"
        weighs = weight_cell(page, each.missing)
        return [each.title, literal(f"missing:{each.name}"), weighs, says, page.provisions(each.cites)]

    def _example(self, page: Page, line: str) -> list[Cell]:
        stated = [each.strip().rpartition(" ") for each in line.split(",")]
        request = PlanRequest(**{name.replace(" ", "_"): date.fromisoformat(day) for name, _, day in stated})
        ruling = plan_of_correction_deadlines(request, page.policy)
        what = bullets([f"{name} {day}"] for name, _, day in stated)
        if ruling.status is not Status.DECIDED:
            return [what, ruling.explain(), NOTHING, NOTHING]
        found, others = ruling.decided, ruling.otherwise
        plan = [strong(str(found.plan_due))]
        target = self._target(ruling, found)
        return [what, plan, target, [bullets(self._others(found, others)) if others else NOTHING]]

    def _target(self, ruling: Ruling[PlanDeadlines], found: PlanDeadlines) -> Cell:
        if found.latest_target:
            return [strong(str(found.latest_target))]
        return " ".join(finding.why for finding in ruling.findings)

    def _others(self, found: PlanDeadlines, others: frozenset[PlanDeadlines]) -> Iterator[Cell]:
        """Yield what other readings give for each of the two days."""
        for name, heading in (("plan_due", "the plan"), ("latest_target", "corrections")):
            days = {getattr(each, name) for each in others} - {getattr(found, name)}
            if days:
                yield f"{heading}: {', '.join(sorted(str(day or 'not known') for day in days))}"
