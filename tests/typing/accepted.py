"""Users' code as it should be written: clean under mypy --strict and pyright strict."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import assert_type

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Attestation,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Classification,
    Correction,
    FilingLedger,
    FilingState,
    FilingStatus,
    Finding,
    IncidentReport,
    Interruption,
    InterruptionOutcome,
    LedgerLine,
    MemberIdKind,
    PlanDeadlines,
    PlanOfCorrection,
    PlanRequest,
    PlanReview,
    ReasonFit,
    Reporter,
    ReportingDuty,
    ReportingPeriod,
    ReportState,
    Ruling,
    ServiceTime,
    Severity,
    Status,
    Timeliness,
    Validity,
    classify_interruption,
    deadline_for,
    duty_for,
    filing_ledger,
    filing_status,
    plan_of_correction_deadlines,
    reason_equivalents,
    reasons_for,
    reporting_period_for,
    timeliness_of,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)

missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)

assert_type(classify_interruption(missed, PARTNERS), Ruling[Classification])
assert_type(classify_interruption(missed, PARTNERS).decided.outcome, InterruptionOutcome)
assert_type(classify_interruption(missed, PARTNERS).on(lambda what: what.reportable), Ruling[bool])
assert_type(reporting_period_for(date(2023, 2, 9), PARTNERS), ReportingPeriod)
assert_type(deadline_for(reporting_period_for(date(2023, 2, 9), ALLIANCE), ALLIANCE).value, date | None)
assert_type(duty_for(missed, ALLIANCE).decided, ReportingDuty)
assert_type(timeliness_of(None, date(2023, 2, 20), PARTNERS), Ruling[Timeliness])

report = IncidentReport(
    incident_date=date(2023, 2, 9),
    member_id="A-17",
    member_id_kind=MemberIdKind.ALPHA_PLUS_ID,
    time_of_service=ServiceTime(time(22), time(6)),
    hours=Decimal("1.5"),
    availability={"not_available"},
    reason="trained_staff_unavailable",
    state=ReportState.SUBMITTED,
    reporter=Reporter.AGENCY,
    submitted_on=date(2023, 2, 20),
)
sick = Interruption.staff_absent(
    service_date=None, backup=BackupStaff.UNAVAILABLE, backup_situation=BackupSituation.SICK
)
period = reporting_period_for(date(2023, 2, 9), PARTNERS)
request = PlanRequest(issued_on=date(2023, 5, 1), received_on=date(2023, 5, 3))
plan = PlanOfCorrection(area="reports", corrections=[Correction(how="a pool", starts_on=date(2023, 5, 10))])
attested = Attestation(covers=date(2023, 2, 28), attested_on=date(2023, 3, 1))

assert_type(report.availability, frozenset[str] | None)
assert_type(report.blank, frozenset[str])
assert_type(BackupSituation.SICK.backup, BackupStaff)
assert_type(validate_incident(report, PARTNERS), Ruling[Validity])
assert_type(validate_incident(report, PARTNERS, interruption=sick).decided, Validity)
assert_type(validate_incidents((report for _ in range(2)), PARTNERS), list[Ruling[Validity]])
assert_type(validate_incident(report, PARTNERS).findings, tuple[Finding, ...])
assert_type(reasons_for(sick, ALLIANCE), Ruling[tuple[ReasonFit, ...]])
assert_type(reasons_for(sick, ALLIANCE).decided[0].needs, tuple[str, ...])
assert_type(reason_equivalents("other", ALLIANCE, PARTNERS), Ruling[tuple[ReasonFit, ...]])
assert_type(filing_status(period, PARTNERS, as_of=date(2023, 2, 21)), Ruling[FilingStatus])
assert_type(filing_status(period, PARTNERS, as_of=date(2023, 2, 21)).decided.state, FilingState)
assert_type(plan_of_correction_deadlines(request, PARTNERS), Ruling[PlanDeadlines])
assert_type(plan_of_correction_deadlines(request, PARTNERS).decided.latest_target, date | None)
assert_type(validate_plan_of_correction(plan, request, PARTNERS).decided, PlanReview)
assert_type(PARTNERS.with_services(["T2013"]), BackupStaffingPolicy)
assert_type(PARTNERS.strictly().with_reading("NC-PAR/five-days", "business"), BackupStaffingPolicy)


def wider(ruling: Ruling[Classification]) -> Ruling[object]:
    """A ruling on something narrower is one on something wider."""
    return ruling


def to_report(
    cases: Iterable[Interruption], policy: BackupStaffingPolicy
) -> Iterator[tuple[Interruption, date | None]]:
    """Yield the cases that are reported for certain, with the last day."""
    for case in cases:
        ruling = duty_for(case, policy)
        match ruling.status:
            case Status.DECIDED:
                if ruling.decided.report:
                    yield case, ruling.decided.due
            case Status.UNDECIDED | Status.NOT_IN_FORCE | Status.CONTRADICTORY:
                continue


def missing(
    reports: Iterable[IncidentReport], policy: BackupStaffingPolicy
) -> Iterator[tuple[LedgerLine, FilingStatus]]:
    """Yield the periods for which nothing has come."""
    first, last = date(2023, 1, 1), date(2023, 3, 31)
    ledger = assert_type(filing_ledger(reports, [attested], policy, first=first, last=last, as_of=last), FilingLedger)
    for line in ledger:
        if line.status.status is Status.DECIDED and line.status.decided.state is FilingState.MISSING:
            yield line, line.status.decided


def weight(finding: Finding) -> int:
    """Every severity is handled: a checker would name one that is not."""
    match finding.severity:
        case Severity.ERROR | Severity.REVIEW:
            return 2
        case Severity.UNKNOWN | Severity.WARNING:
            return 1
        case Severity.NOTE:
            return 0


def label(outcome: InterruptionOutcome) -> str:
    """Every class is handled: a checker would name one that is not."""
    match outcome:
        case InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP:
            return "report"
        case InterruptionOutcome.SERVICE_BREAK | InterruptionOutcome.NO_INTERRUPTION:
            return "file"
        case InterruptionOutcome.NOT_REPORTABLE_GENERAL_STAFFING | InterruptionOutcome.NOT_REPORTABLE_UNUSED_HOURS:
            return "tell"
        case InterruptionOutcome.OUT_OF_SCOPE:
            return "leave"
