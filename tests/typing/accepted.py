"""Users' code as it should be written: clean under mypy --strict and pyright strict."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import assert_type

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    BackupStaffingPolicy,
    Classification,
    Interruption,
    InterruptionOutcome,
    ReportingDuty,
    ReportingPeriod,
    Ruling,
    Status,
    Timeliness,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
    timeliness_of,
)

missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)

assert_type(classify_interruption(missed, PARTNERS), Ruling[Classification])
assert_type(classify_interruption(missed, PARTNERS).decided.outcome, InterruptionOutcome)
assert_type(classify_interruption(missed, PARTNERS).on(lambda what: what.reportable), Ruling[bool])
assert_type(reporting_period_for(date(2023, 2, 9), PARTNERS), ReportingPeriod)
assert_type(deadline_for(reporting_period_for(date(2023, 2, 9), ALLIANCE), ALLIANCE).value, date | None)
assert_type(duty_for(missed, ALLIANCE).decided, ReportingDuty)
assert_type(timeliness_of(None, date(2023, 2, 20), PARTNERS), Ruling[Timeliness])
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
