"""What the library is asked about the rows of an export: about each shift and its report, and about each period."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from missed_services import Row

import staffing_rules as rules
from staffing_rules.policies.vocabulary import BackupStaffingPolicy


@dataclass(frozen=True)
class Answer:
    """What one policy answers on one row: a ruling for each column of the table, decided as soon as it can be.

    `classification` and `duty` are what most columns are cut from. `validity` and `timeliness` are about the report;
    where none has been filed for a shift that is to be reported, `reasons` are those that one may give.
    """

    policy: BackupStaffingPolicy
    classification: rules.Ruling[rules.Classification]
    duty: rules.Ruling[rules.ReportingDuty]
    outcome: rules.Ruling[str]
    report: rules.Ruling[str]
    due: rules.Ruling[str]
    tell: rules.Ruling[tuple[str, ...]]
    titles: rules.Ruling[str]
    channel: rules.Ruling[str]
    validity: rules.Ruling[rules.Validity] | None = None
    timeliness: rules.Ruling[rules.Timeliness] | None = None
    reasons: rules.Ruling[tuple[rules.ReasonFit, ...]] | None = None

    @property
    def needs(self) -> list[str]:
        """The facts, and under a strict policy the questions, that would settle what is not known."""
        return needed(self.outcome, self.report, self.due, self.titles, self.channel)


def needed(*columns: rules.Ruling[str]) -> list[str]:
    """Return what would settle those of the columns that are not known."""
    missing = (column.missing for column in columns if column.status is rules.Status.UNDECIDED)
    return sorted({name.replace("_", " ") for name in chain(*missing)})


def answers_of(rows: Sequence[Row], mco: str, policy: BackupStaffingPolicy) -> dict[int, Answer]:
    """Return what the policy answers on each row that can be read, by its number; reports to others are left alone."""
    facts = {row.number: row.facts for row in rows if row.facts is not None}
    reports = {row.number: row.report for row in rows if row.report is not None and row.is_for(mco)}
    happened = [facts.get(row) for row in reports]
    rulings = dict(
        zip(reports, rules.validate_incidents(reports.values(), policy, interruptions=happened), strict=True)
    )
    return {row: ask(each, reports.get(row), policy, rulings.get(row)) for row, each in facts.items()}


def ask(
    facts: rules.Interruption,
    report: rules.IncidentReport | None,
    policy: BackupStaffingPolicy,
    validity: rules.Ruling[rules.Validity] | None = None,
) -> Answer:
    """Return what the policy answers; where it knows of no duty on that day, that is its answer on reporting."""
    what, duty = rules.classify_interruption(facts, policy), rules.duty_for(facts, policy)
    binding = duty.on(lambda d: d.classification) if duty.status is rules.Status.NOT_IN_FORCE else what
    reported = binding.on(lambda c: "yes" if c.reportable else "no")
    answer = Answer(
        policy=policy,
        classification=what,
        duty=duty,
        outcome=what.on(lambda c: c.outcome.words.removesuffix(" staffing")),
        report=reported,
        due=reported.on(lambda _: "-") if reported.value == "no" else duty.on(lambda d: last_day(d, policy)),
        tell=binding.on(lambda c: c.notify),
        titles=binding.on(lambda c: ", ".join(policy.role(code).title for code in c.notify) or "nobody"),
        channel=binding.on(lambda c: policy.channel(c.channel).title if c.channel else ""),
    )
    if report is None:
        return replace(answer, reasons=rules.reasons_for(facts, policy)) if reported.value == "yes" else answer
    return replace(
        answer,
        validity=validity,
        timeliness=rules.timeliness_of(facts.service_date, report.submitted_on, policy),
    )


def last_day(duty: rules.ReportingDuty, policy: BackupStaffingPolicy) -> str:
    """Return the last day for the report."""
    return starred(duty.due, policy) if duty.due else "no fixed day" if duty.report else "-"


def starred(day: date, policy: BackupStaffingPolicy) -> str:
    """Return a last day, with a star where it is no business day."""
    return str(day) if policy.calendar.is_business_day(day) else f"{day} *"


def to_report(rows: Iterable[Row], mco: str, answers: Mapping[int, Answer]) -> list[Row]:
    """Return the rows that are to be reported to the MCO, as far as that is known."""
    return [row for row in rows if row.facts and row.is_for(mco) and answers[row.number].report.value == "yes"]


def not_sent(wanted: Iterable[Row], line: rules.LedgerLine, as_of: date) -> list[int]:
    """Return the numbers of the rows to be reported for a period, of which no report for it had come by that day."""
    here = [row for row in wanted if row.day and row.day in line.period]
    return [row.number for row in here if not row.is_sent(line.period, as_of)]


def ledger_of(
    rows: Sequence[Row],
    mco: str,
    policy: BackupStaffingPolicy,
    *,
    span: Sequence[date] | None,
    attested: Sequence[rules.Attestation],
    as_of: date,
) -> rules.FilingLedger:
    """Return how the filing of each period of the span stands; without a span, of those periods that have a row."""
    reports = [row.report for row in rows if row.report is not None and row.is_for(mco)]
    periods = sorted({rules.reporting_period_for(row.day, policy) for row in rows if row.day})
    spans = [span] if span else [(period.start, period.end) for period in periods]
    ledgers = [
        rules.filing_ledger(reports, attested, policy, first=first, last=last, as_of=as_of) for first, last in spans
    ]
    findings = dict.fromkeys(chain(*(ledger.findings for ledger in ledgers)))
    return rules.FilingLedger(tuple(chain(*ledgers)), tuple(findings))
