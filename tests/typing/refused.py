"""Users' mistakes that a type checker finds. Each ignore is needed: a checker that accepts the line fails the run."""

from datetime import date

from staffing_rules import (
    PARTNERS,
    SECTION_19,
    Adl,
    BackupStaff,
    Care,
    Classification,
    Coverage,
    Days,
    Dollars,
    Exceedance,
    HourException,
    Hours,
    IncidentReport,
    Interruption,
    Member,
    PlanOfCare,
    PlanOfCorrection,
    PlanRequest,
    Residence,
    Ruling,
    ServiceLine,
    Standing,
    Times,
    Visit,
    check_suspension,
    check_worker_weeks,
    classify_interruption,
    filing_ledger,
    filing_status,
    headroom,
    plan_of_correction_deadlines,
    project_program_month,
    qualifies_for_exceedance,
    reason_equivalents,
    reporting_period_for,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)

missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
ruling = classify_interruption(missed, PARTNERS)


def truth(answer: Ruling[Classification]) -> str:
    """A ruling is no truth value."""
    if answer:  # pyright: ignore[reportGeneralTypeIssues]
        return "yes"  # type: ignore[unreachable]
    return "no"  # type: ignore[unreachable]


def unread(answer: Ruling[Classification]) -> bool:
    """The value may be None: ask for `decided`, or check the status."""
    return answer.value.reportable  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


def mistakes() -> None:
    """Facts, arguments and attributes that are none."""
    Interruption(backup="declined")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Interruption.staff_absent(service_date=date(2023, 2, 9))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ruling.on(lambda what: what.reported)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownLambdaType]
    classify_interruption(PARTNERS, missed)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ruling.value = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def mistakes_in_what_is_filed() -> None:
    """Fields, arguments and answers that are none."""
    day = date(2023, 2, 9)
    report, period = IncidentReport(incident_date=day), reporting_period_for(day, PARTNERS)
    IncidentReport(hours=3.25)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    IncidentReport(state="draft")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    IncidentReport(day)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    PlanOfCorrection(corrections="by phone")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    validate_incident(report, PARTNERS, missed)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    validate_incidents(report, PARTNERS)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    filing_status(period, PARTNERS)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    filing_status(period, PARTNERS, submitted_on=day, as_of=day)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    filing_ledger([report], PARTNERS, first=day, last=day, as_of=day)  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    reason_equivalents(report, PARTNERS, PARTNERS)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    validate_plan_of_correction(PlanRequest(), PlanOfCorrection(), PARTNERS)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    plan_of_correction_deadlines(PlanRequest(), PARTNERS).on(lambda last: last.due)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownLambdaType]
    report.reason = "other"  # type: ignore[misc]


def truth_of_limits(answer: Ruling[Standing]) -> str:
    """A ruling on limits is no truth value either."""
    if answer:  # pyright: ignore[reportGeneralTypeIssues]
        return "yes"  # type: ignore[unreachable]
    return "no"  # type: ignore[unreachable]


def mistakes_in_care() -> None:
    """Fields that are none, and values of another type."""
    day, visit = date(2024, 3, 9), Visit(reference="V1")
    Visit("V1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Visit(member="M1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Visit(reference="V1", start=day)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Visit(reference="V1", day="2024-03-09")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Visit(reference="V1", day=day, minutes=7.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Visit(reference="V1", service="attendant")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Visit(reference="V1", seconds=3600)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ServiceLine(reference="L1", cost=45.2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ServiceLine(reference="L1", cost="45.20")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    HourException(reference="E1", member="M1", hours_above=8)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Exceedance(member="M1", levels={Adl.EATING: "limited"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Exceedance(member="M1", levels=[Adl.EATING])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    Member(reference="M1", residences=Residence("H1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Care(visits=visit)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Care(visits=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Care(coverage="full")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    visit.minutes = 480  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    Hours.of(3.25)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Hours(Dollars(1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _ = Days(14) < Times(14)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownVariableType]


def mistakes_in_questions_on_limits() -> None:
    """Arguments that are none, and answers that may be None."""
    day, care = date(2024, 3, 9), Care(coverage=Coverage.FULL)
    check_worker_weeks(SECTION_19, care)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    check_worker_weeks(care, PARTNERS)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    check_worker_weeks([Visit(reference="V1")], SECTION_19)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    check_suspension(care, SECTION_19)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    headroom(care, SECTION_19, day=day)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    headroom(care, SECTION_19, day, "M1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    headroom(care, SECTION_19, day=day, member="M1", service="attendant")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _ = headroom(care, SECTION_19, day=day, member="M1").worker.decided  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    _ = headroom(care, SECTION_19, day=day, member="M1").member.decided.minutes  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    project_program_month(PlanOfCare(reference="P1", member="M1"), SECTION_19)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    project_program_month(care, SECTION_19, month=day)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    qualifies_for_exceedance(Exceedance(member="M1"), SECTION_19, month=day, eligibility_periods=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    SECTION_19.with_amount("ME-19.06-A", Dollars.of(7000))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    SECTION_19.with_amount("ME-19.06-A", 7000, source="a letter")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _ = check_worker_weeks(care, SECTION_19).lines[0].ruling.value.compliance  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    for line in check_worker_weeks(care, SECTION_19):
        line.ruling = line.ruling  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
