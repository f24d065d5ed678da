"""Users' mistakes that a type checker finds. Each ignore is needed: a checker that accepts the line fails the run."""

from datetime import date

from staffing_rules import (
    PARTNERS,
    BackupStaff,
    Classification,
    IncidentReport,
    Interruption,
    PlanOfCorrection,
    PlanRequest,
    Ruling,
    classify_interruption,
    filing_ledger,
    filing_status,
    plan_of_correction_deadlines,
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
