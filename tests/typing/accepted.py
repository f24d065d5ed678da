"""Users' code as it should be written: clean under mypy --strict and pyright strict."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import assert_type

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    SECTION_19,
    Adl,
    AssistanceLevel,
    Attestation,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Care,
    CareReview,
    Classification,
    Compliance,
    Correction,
    Coverage,
    Days,
    Decider,
    Determination,
    Dollars,
    EligibilityPeriod,
    Exceedance,
    FilingLedger,
    FilingState,
    FilingStatus,
    Finding,
    Headroom,
    HomeCarePolicy,
    HourException,
    Hours,
    IncidentReport,
    Interruption,
    InterruptionOutcome,
    LedgerLine,
    Member,
    MemberIdKind,
    Percent,
    PlanDeadlines,
    PlanLine,
    PlanOfCare,
    PlanOfCorrection,
    PlanRequest,
    PlanReview,
    PlanUnit,
    Portion,
    Quantity,
    ReasonFit,
    Reporter,
    ReportingDuty,
    ReportingPeriod,
    ReportState,
    Residence,
    ReviewLine,
    Ruling,
    Service,
    ServiceLine,
    ServiceTime,
    Severity,
    Standing,
    Status,
    Tally,
    Timeliness,
    Validity,
    Visit,
    Window,
    Worker,
    check_acute_adjustment,
    check_authorized_hours,
    check_care_coordination,
    check_eligibility_periods,
    check_meals,
    check_member_weeks,
    check_out_of_state,
    check_program_months,
    check_programs,
    check_remote_monitoring,
    check_suspension,
    check_worker_weeks,
    classify_interruption,
    deadline_for,
    duty_for,
    filing_ledger,
    filing_status,
    headroom,
    plan_of_correction_deadlines,
    project_program_month,
    qualifies_for_exceedance,
    reason_equivalents,
    reasons_for,
    reporting_period_for,
    timeliness_of,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)
from staffing_rules.interop import dump, load

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

start = datetime(2024, 3, 9, 22, tzinfo=UTC)
visit = Visit(
    reference="V1", member="M1", worker="W1", service=Service.ATTENDANT, start=start, end=start.replace(hour=23)
)
in_units = Visit(reference="V2", member="M1", day=date(2024, 3, 9), minutes=480, out_of_state=False)
line = ServiceLine(reference="L1", member="M1", service=Service.FMS, service_date=None, cost=Decimal("45.20"), units=1)
member = Member(
    reference="M1",
    residences=[Residence("H1", first=date(2024, 1, 1)), Residence("H2", last=date(2023, 12, 31))],
    eligibility_periods=(EligibilityPeriod(date(2024, 1, 1), date(2024, 12, 31)),),
)
determined = Determination(significant_risk=True, decided_by=Decider.DEPARTMENT)
exceedance = Exceedance(member="M1", levels={Adl.EATING: AssistanceLevel.LIMITED}, determination=determined)
in_pairs = Exceedance(member="M2", levels=[(adl, AssistanceLevel.EXTENSIVE) for adl in Adl], first=date(2024, 1, 1))
care = Care(
    visits=[visit, in_units],
    lines=(line,),
    members=(Member(reference=name) for name in ("M1", "M2")),
    workers={Worker(reference="W1", also=["W1 elsewhere"])},
    exceptions=None,
    exceedances=[exceedance, in_pairs],
    coverage=Coverage.FULL,
)
weekly = PlanLine(service=Service.PERSONAL_CARE, each=PlanUnit.WEEK, hours=Decimal(20), cost=None)
authorized = PlanOfCare(reference="P1", member="M1", lines=[weekly])
asking = HourException(reference="E1", member="M1", hours_above=Decimal("5.25"), written=True)

assert_type(care.visits, tuple[Visit, ...])
assert_type(care.exceptions, tuple[HourException, ...] | None)
assert_type(exceedance.levels, tuple[tuple[Adl, AssistanceLevel], ...])
assert_type(visit.seconds, int | None)
assert_type(line.cost, Decimal | None)
assert_type(check_worker_weeks(care, SECTION_19), CareReview)
assert_type(check_worker_weeks(care, SECTION_19).to_look_at, tuple[ReviewLine, ...])
assert_type(check_worker_weeks(care, SECTION_19).lines[0].ruling, Ruling[Standing])
assert_type(check_worker_weeks(care, SECTION_19).lines[0].window, Window | None)
assert_type(check_suspension(care, SECTION_19, as_of=date(2024, 3, 9)), CareReview)
assert_type(headroom(care, SECTION_19, day=date(2024, 3, 9), member="M1"), Headroom)
assert_type(headroom(care, SECTION_19, day=date(2024, 3, 9), member="M1").worker, Ruling[Hours | None] | None)
assert_type(headroom(care, SECTION_19, day=date(2024, 3, 9), member="M1").member.decided, Hours | None)
assert_type(headroom(care, SECTION_19, day=date(2024, 3, 9), member="M1").month, Ruling[Dollars | None])
assert_type(project_program_month(authorized, SECTION_19, month=date(2024, 3, 1)), Ruling[Standing])
assert_type(
    project_program_month(authorized, SECTION_19, month=date(2024, 3, 1), exceedances=None).value, Standing | None
)
assert_type(qualifies_for_exceedance(exceedance, SECTION_19, month=date(2024, 3, 1)), Ruling[bool])
assert_type(Hours.of("86.25"), Hours)
assert_type(Dollars.of(Decimal("6565.01")).amount, Decimal)
assert_type(Percent(20).share_of(Dollars.of(100).units), int)
assert_type(SECTION_19.strictly().with_amount("ME-19.06-A", Dollars.of(7000), source="a letter"), HomeCarePolicy)
assert_type(SECTION_19.amount("ME-19.06-H").kind, type[Quantity])
assert_type(load(Care, dump(care)), Care)

CHECKS = (
    check_worker_weeks,
    check_member_weeks,
    check_program_months,
    check_eligibility_periods,
    check_meals,
    check_programs,
    check_authorized_hours,
    check_acute_adjustment,
    check_out_of_state,
    check_care_coordination,
    check_remote_monitoring,
)
assert_type([check(care, SECTION_19) for check in CHECKS], list[CareReview])


def too_much(review: CareReview) -> Iterator[tuple[Tally, tuple[Portion, ...]]]:
    """Yield what is above a limit, with the rows that carry it."""
    for each in review:
        if each.ruling.status is Status.DECIDED and each.ruling.decided.compliance is Compliance.EXCEEDED:
            for finding in each.ruling.findings:
                if finding.tally is not None and finding.tally.excess is not None:
                    yield finding.tally, finding.carried_by


def minutes_left(room: Headroom) -> int | None:
    """Return the minutes that a worker may still give; None where nobody was asked about, or nothing holds it back."""
    if room.worker is None or room.worker.decided is None:
        return None
    return room.worker.decided.minutes


def longer(one: Days, other: Days) -> bool:
    """Amounts of one kind have an order."""
    return one < other


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
