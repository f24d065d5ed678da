"""Stays in institutions, referrals for remote monitoring, and hours authorized by a plan of care."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from care_facts import ATTENDANT, DAY, HOUR, MONDAY, PC, SATURDAY, Check, line, visit
from care_spans import MARCH

from staffing_rules import (
    SECTION_19,
    BackupPlan,
    Care,
    Member,
    MonitoringReferral,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    ReviewLine,
    Service,
    Severity,
    Status,
    Stay,
    StayKind,
    Tally,
    Visit,
    check_authorized_hours,
    check_care_coordination,
    check_remote_monitoring,
)

IN_A_ROW, IN_A_YEAR = "days_in_a_row", "days_in_a_year"


def one(check: Check, **care: Any) -> ReviewLine:
    """Return the one line of that care."""
    (found,) = check(Care(**care), SECTION_19)
    return found


def codes(found: ReviewLine) -> list[str]:
    """Return the codes of what is wrong, doubtful or not known."""
    wanted = {Severity.ERROR, Severity.REVIEW, Severity.UNKNOWN}
    return [each.code for each in found.ruling.findings if each.severity in wanted]


def tally(found: ReviewLine) -> Tally:
    """Return the tally of the one finding that has one."""
    (told,) = (each.tally for each in found.ruling.findings if each.tally)
    return told


STAY = Stay(
    kind=StayKind.HOSPITAL,
    admitted_on=date(2024, 1, 1),
    discharged_on=date(2024, 6, 30),
    home_on=date(2024, 7, 10),
)


@pytest.mark.parametrize(
    ("day", "billed", "stay", "expected"),
    [
        (date(2024, 5, 1), date(2024, 7, 10), STAY, []),
        (date(2024, 4, 30), date(2024, 7, 10), STAY, ["days_from_the_discharge"]),
        (date(2024, 6, 30), date(2024, 7, 9), STAY, ["billed_before_home"]),
        (date(2024, 5, 1), None, STAY, ["not_known:billed_on"]),
        (date(2024, 5, 1), date(2024, 7, 10), evolve(STAY, discharged_on=None), ["not_known:discharged_on"]),
    ],
)
def test_care_coordination_in_a_stay(day: date, billed: date | None, stay: Stay, expected: list[str]) -> None:
    """On one of the 60 days before the discharge, and billed when the member is home."""
    lines = [line("L", "1", Service.CARE_COORDINATION, day=day, billed_on=billed)]
    found = one(check_care_coordination, lines=lines, members=[Member(reference="A", stays=[stay])])
    assert (found.subject, codes(found)) == ("L", expected)


def test_other_services_and_other_days_have_no_stay() -> None:
    """A day before the admission, or another service, has no line; a row without a date is told of."""
    members = [Member(reference="A", stays=[STAY])]
    rows = [line("L", "1", Service.CARE_COORDINATION, day=date(2023, 12, 31)), line("K", "1", day=date(2024, 5, 1))]
    assert len(check_care_coordination(Care(lines=rows, members=members), SECTION_19)) == 0
    undated = evolve(rows[0], service_date=None)
    (told,) = check_care_coordination(Care(lines=[undated], members=members), SECTION_19).findings
    assert (told.code, told.others) == ("row_without_service_date", ("L",))


GOOD, SAME, LATE = (BackupPlan(in_place_on=MONDAY + days * DAY, adequate=True) for days in (-1, 0, 1))
BLANK, UNFIT = BackupPlan(), BackupPlan(in_place_on=MARCH, adequate=False)


@pytest.mark.parametrize(
    ("plans", "expected"),
    [
        ([GOOD, GOOD], []),
        ([GOOD], ["too_few_backup_plans"]),
        ([GOOD, LATE], ["too_few_backup_plans"]),
        ([GOOD, UNFIT], ["too_few_backup_plans"]),
        ([GOOD, GOOD, UNFIT], []),
        ([GOOD, SAME], []),
        ([GOOD, BLANK], ["not_known:adequate", "not_known:in_place_on"]),
        ([GOOD, GOOD, BLANK], []),
        ([BLANK], ["too_few_backup_plans"]),
    ],
)
def test_two_backup_plans_before_a_referral(plans: Sequence[BackupPlan], expected: list[str]) -> None:
    """Two adequate ones; one of the same day is taken to be in time, with a note."""
    referral = MonitoringReferral(reference="R", member="A", referred_on=MONDAY, backup_plans=plans)
    found = one(check_remote_monitoring, referrals=[referral])
    assert codes(found) == expected
    noted = [each.code for each in found.ruling.findings if each.severity is Severity.NOTE]
    assert ("backup_plan_of_the_same_day" in noted) == (SAME in plans)


def test_a_referral_without_a_day_is_open() -> None:
    """Which plans came before it cannot be known."""
    referral = MonitoringReferral(reference="R", member="A", backup_plans=[GOOD, GOOD])
    found = one(check_remote_monitoring, referrals=[referral])
    assert (found.ruling.status, found.ruling.missing) == (Status.UNDECIDED, {"referred_on"})


def planned(each: PlanUnit = PlanUnit.WEEK, hours: str | None = "20", **facts: Any) -> PlanOfCare:
    """Return a plan of so many hours of personal care."""
    number = None if hours is None else Decimal(hours)
    lines = [PlanLine(service=PC, each=each, hours=number)]
    return PlanOfCare(**{"reference": "P", "member": "A", "lines": lines} | facts)


def test_hours_stay_within_those_authorized() -> None:
    """20 hours pass and a second more does not, by the week or by the month; other services are not looked at."""
    for each in PlanUnit:
        for seconds, expected in ((20 * HOUR, []), (20 * HOUR + 1, ["authorized_hours"])):
            found = one(check_authorized_hours, visits=[visit("V", seconds)], plans=[planned(each)])
            assert codes(found) == expected
    twice = [visit("V", 20 * HOUR), visit("U", 20 * HOUR, day=SATURDAY + DAY)]
    assert [codes(each) for each in check_authorized_hours(Care(visits=twice, plans=[planned()]), SECTION_19)] == [
        [],
        [],
    ]
    assert codes(one(check_authorized_hours, visits=twice, plans=[planned(PlanUnit.MONTH)])) == ["authorized_hours"]
    other = Care(visits=[visit("V", 20 * HOUR + 1, ATTENDANT)], plans=[planned()])
    assert len(check_authorized_hours(other, SECTION_19)) == 0
    assert len(check_authorized_hours(evolve(other, visits=twice, plans=[planned(hours=None)]), SECTION_19)) == 0


def test_plans_that_follow_on_each_other_have_hours_of_their_own() -> None:
    """Until Monday the one, from Tuesday the other; a visit counts to the plan of its day."""
    plans = [planned(last=MONDAY), planned(first=MONDAY + DAY, reference="Q")]
    visits = [visit("V", 20 * HOUR), visit("U", 20 * HOUR + 1, day=MONDAY + DAY)]
    found = one(check_authorized_hours, visits=visits, plans=plans)
    assert (codes(found), tally(found).about) == (["authorized_hours"], ("Q", "personal_care"))


def test_lines_of_a_plan_by_the_week_and_by_the_month_stand_side_by_side() -> None:
    """Each line is held in its own unit, and the plans of two members do not meet though they have one reference."""
    both = planned(lines=[*planned().lines, *planned(PlanUnit.MONTH, "60").lines])
    week, month = check_authorized_hours(Care(visits=[visit("V", 25 * HOUR)], plans=[both]), SECTION_19)
    assert (codes(week), codes(month)) == (["authorized_hours"], [])
    plans = [planned(), planned(hours="60", member="B")]
    mine, yours = check_authorized_hours(
        Care(visits=[visit("V", 25 * HOUR), visit("U", 25 * HOUR, member="B")], plans=plans), SECTION_19
    )
    assert (codes(mine), codes(yours)) == (["authorized_hours"], [])


def test_hours_that_are_not_known_leave_the_plan_open() -> None:
    """A visit without minutes may be too much; one without a member is told of."""
    unknown = Visit(reference="V", member="A", worker="W", service=PC, day=MONDAY)
    assert codes(one(check_authorized_hours, visits=[unknown], plans=[planned()])) == ["not_known:minutes"]
    review = check_authorized_hours(Care(visits=[evolve(unknown, member=None)], plans=[planned()]), SECTION_19)
    assert [each.code for each in review.findings] == ["row_without_member"]
