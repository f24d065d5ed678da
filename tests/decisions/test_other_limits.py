"""Limits of another policy: nothing hangs on Section 19, and a policy with a mistake in it cannot be written."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from attrs import evolve
from care_facts import DAY, HOUR, MONDAY, NURSE, PC, SATURDAY, Check, exception, line, visit
from care_money import meals, sessions
from care_spans import MARCH, away, change, daily
from toy_care import CAP, IN_ALL, NO_CARE, ONE_WORKER, QUARTERS, TOY_CARE

from staffing_rules import (
    Adl,
    AssistanceLevel,
    BackupPlan,
    Basis,
    Care,
    Decider,
    Determination,
    EligibilityPeriod,
    Exceedance,
    Hours,
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
    Suspension,
    Window,
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
    headroom,
    project_program_month,
    qualifies_for_exceedance,
)
from staffing_rules.policies.vocabulary import ByException, Counted, Counting, ExceptedHours, Limit, Months, Party, Week

PERIOD = EligibilityPeriod(date(2024, 1, 1), date(2024, 12, 31))
LIMITED = Exceedance(member="A", levels={Adl.BATHING: AssistanceLevel.LIMITED})
HOSPITAL, FACILITY = (
    Stay(kind=kind, admitted_on=MARCH, discharged_on=MONDAY, home_on=date(2024, 3, 20)) for kind in StayKind
)


def stands(check: Check, **care: Any) -> list[str]:
    """Return how each line stands, with the codes of what is wrong or doubtful."""
    return [of_line(each) for each in check(Care(**care), TOY_CARE)]


def of_line(found: ReviewLine) -> str:
    """Return how a line stands."""
    ruling = found.ruling
    if ruling.status is not Status.DECIDED:
        return " ".join([ruling.status.value, *sorted(ruling.missing)])
    codes = [each.code for each in ruling.findings if each.severity in {Severity.ERROR, Severity.REVIEW}]
    return " ".join([ruling.decided.compliance.value, *codes])


def test_weeks_begin_on_wednesday_and_hold_thirty_hours_of_nurses() -> None:
    """Tuesday and Wednesday lie in two weeks; personal care counts to the worker's total alone, as a note."""
    tuesday = MONDAY + DAY
    visits = [visit("V", 30 * HOUR, NURSE, day=tuesday - 2 * DAY), visit("U", 30 * HOUR, NURSE, day=tuesday + DAY)]
    assert stands(check_worker_weeks, visits=visits) == ["within", "within"]
    (line_, *_) = check_worker_weeks(Care(visits=[visit("V", 30 * HOUR + 1, NURSE)]), TOY_CARE)
    assert line_.window == Window(date(2024, 2, 28), date(2024, 3, 5))
    assert of_line(line_) == "exceeded one_member"
    (found,) = check_worker_weeks(Care(visits=[visit("V", 36 * HOUR)]), TOY_CARE)
    assert of_line(found) == "within"
    assert [each.code for each in found.ruling.findings if each.tally] == ["in_all"]
    hard = TOY_CARE.with_reading("TOY-CARE/hard", "error")
    (found,) = check_worker_weeks(Care(visits=[visit("V", 36 * HOUR)]), hard)
    assert of_line(found) == "exceeded in_all"
    assert (line_.ruling.grounds, found.ruling.grounds) == (Basis.DERIVED, Basis.EXPLICIT)


def test_an_exception_is_read_as_this_policy_reads_it() -> None:
    """For the whole week, from the decision on, for all that was approved; somebody has to name the worker."""
    long = [visit("V", 33 * HOUR, NURSE)]
    assert stands(check_worker_weeks, visits=long, exceptions=[exception("3")]) == ["within"]
    assert stands(check_worker_weeks, visits=long, exceptions=[exception("3", first=MONDAY + DAY)]) == ["within"]
    later = exception("3", decided_on=SATURDAY)
    assert stands(check_worker_weeks, visits=long, exceptions=[later]) == ["exceeded one_member"]
    assert stands(check_worker_weeks, visits=long, exceptions=[exception("3", worker=None)]) == ["undecided worker"]


def test_members_quarters_and_periods() -> None:
    """50.5 hours a week, $1,000.50 a quarter from April 2021, $30 a period."""
    for seconds, expected in ((181800, "within"), (181801, "exceeded of_a_member")):
        assert stands(check_member_weeks, visits=[visit("V", seconds, day=MONDAY + 2 * DAY)]) == [expected]
    lines = [line("L", "1000.50", day=date(2024, 1, 1)), line("K", "0.01", day=date(2024, 3, 31))]
    (found,) = check_program_months(Care(lines=lines), TOY_CARE)
    assert (of_line(found), found.window) == ("exceeded cap", Window(date(2024, 1, 1), date(2024, 3, 31)))
    assert stands(check_program_months, lines=[line("L", "1", day=date(2021, 3, 31))]) == ["not_in_force"]
    assert stands(check_program_months, lines=[line("L", "1500.75")], exceedances=[LIMITED]) == ["within"]
    assert stands(check_program_months, lines=[line("L", "1500.76")], exceedances=[LIMITED]) == ["exceeded cap"]
    members = [Member(reference="A", eligibility_periods=[PERIOD])]
    spent = [line("L", "30", Service.PERS), line("K", "0.01", Service.PERS)]
    assert stands(check_eligibility_periods, lines=spent[:1], members=members) == ["within"]
    assert stands(check_eligibility_periods, lines=spent, members=members) == ["exceeded spending"]


def test_meals_and_programs() -> None:
    """Two meals a day as they are delivered, nine a week; two courses a year from July, two visits of nurses."""
    assert stands(check_meals, lines=[meals("L", 3, MONDAY, SATURDAY)]) == ["exceeded a_day"]
    daily_ = [meals(f"L{day}", 2, date(2024, 2, 28) + day * DAY) for day in range(5)]
    assert stands(check_meals, lines=daily_[:4]) == ["within"]
    assert stands(check_meals, lines=daily_) == ["exceeded a_week"]
    years = [date(2023, 7, 1), date(2024, 1, 1), date(2024, 6, 30)]
    assert stands(check_programs, lines=sessions(*years)) == ["exceeded courses"]
    assert stands(check_programs, lines=sessions(*years[:2], date(2024, 7, 1))) == ["within", "within"]
    nurses = [line(f"L{number}", "1", NURSE) for number in range(3)]
    assert stands(check_programs, lines=nurses) == ["exceeded visits_of_nurses"]


@pytest.mark.parametrize(
    ("exceedance", "expected"),
    [
        (LIMITED, True),
        (Exceedance(member="A", levels={Adl.EATING: AssistanceLevel.LIMITED}), None),
        (Exceedance(member="A", levels=dict.fromkeys(Adl, AssistanceLevel.EXTENSIVE)), False),
    ],
)
def test_who_may_exceed(exceedance: Exceedance, *, expected: bool | None) -> None:
    """One of two activities is enough, and a determination holds to the end of the period."""
    ruling = qualifies_for_exceedance(exceedance, TOY_CARE, month=MONDAY)
    assert ruling.value is expected
    made = Determination(significant_risk=True, decided_by=Decider.OTHER, first=date(2024, 1, 5))
    none = dict.fromkeys(Adl, AssistanceLevel.INDEPENDENT)
    ask = partial(qualifies_for_exceedance, policy=TOY_CARE, month=date(2024, 12, 1), eligibility_periods=[PERIOD])
    assert ask(Exceedance(member="A", levels=none, determination=made)).decided
    by_department = evolve(made, decided_by=Decider.DEPARTMENT)
    assert not ask(Exceedance(member="A", levels=none, determination=by_department)).decided


def test_rules_beside_the_limits_have_other_numbers() -> None:
    """Changes, days away, suspensions, stays, plans and monitoring are as this policy has them."""
    assert stands(check_acute_adjustment, adjustments=[change("100", "150", 4)]) == ["within"]
    assert stands(check_acute_adjustment, adjustments=[change("100", "150.01", 5)]) == [
        "exceeded change_in_an_episode days_of_an_episode"
    ]
    for days, expected in ((3, "within"), (4, "exceeded days_in_a_row")):
        given = {"visits": daily(MARCH, *range(days), service=NURSE), "stays_out_of_state": [away(MARCH, days)]}
        assert stands(check_out_of_state, **given) == [expected]
    given = {"visits": daily(MARCH, 0, 5, service=NURSE), "stays_out_of_state": [away(MARCH, 6)]}
    assert stands(check_out_of_state, **given) == ["exceeded days_in_a_year"]
    assert stands(check_out_of_state, visits=daily(MARCH, 0), stays_out_of_state=[away(MARCH, 6)]) == []
    for days, expected in ((11, "within"), (12, "exceeded suspended_days")):
        suspended = Suspension(reference="S", member="A", first=MARCH, last=MARCH + (days - 1) * DAY)
        assert stands(partial(check_suspension, as_of=date(2024, 5, 1)), suspensions=[suspended]) == [expected]
    for days, stays, expected in (
        (5, [HOSPITAL], ["within"]),
        (6, [HOSPITAL], ["exceeded days_from_the_discharge"]),
        (5, [FACILITY], []),
    ):
        billed = line("L", "1", Service.PERS, day=MONDAY + days * DAY, billed_on=date(2024, 3, 20))
        members = [Member(reference="A", stays=stays)]
        assert stands(check_care_coordination, lines=[billed], members=members) == expected
    for plans, expected in (
        ([BackupPlan(in_place_on=MARCH)], "within"),
        ([BackupPlan(in_place_on=MONDAY)], "exceeded too_few_backup_plans"),
    ):
        referral = MonitoringReferral(reference="R", member="A", referred_on=MONDAY, backup_plans=plans)
        assert stands(check_remote_monitoring, referrals=[referral]) == [expected]
    weekly = PlanLine(service=PC, each=PlanUnit.WEEK, hours=Decimal(1), cost=Decimal("200.1"))
    plan = PlanOfCare(reference="P", member="A", lines=[weekly])
    visits = [visit("V", HOUR, day=MONDAY + DAY), visit("U", HOUR, day=MONDAY + 2 * DAY)]
    assert stands(check_authorized_hours, visits=visits, plans=[plan]) == ["within", "within"]
    projected = project_program_month(plan, TOY_CARE, month=MONDAY)
    assert projected.decided.tallies[0].observed == CAP.value.editions[0].value


def test_a_policy_that_limits_nothing_has_no_lines() -> None:
    """Every check of it is empty, nobody qualifies, and there is no end to the room."""
    care = Care(
        visits=daily(MARCH, 0, out_of_state=True),
        lines=[line("L", "9999"), meals("K", 99), *sessions(MONDAY)],
        adjustments=[change("1", "99", 99)],
        suspensions=[Suspension(reference="S", member="A", first=MARCH)],
        referrals=[MonitoringReferral(reference="R", member="A")],
        plans=[PlanOfCare(reference="P", member="A")],
        stays_out_of_state=[away(MARCH, 99)],
        members=[Member(reference="A", stays=[HOSPITAL])],
    )
    checks: tuple[Check, ...] = (
        *(check_worker_weeks, check_member_weeks, check_program_months, check_eligibility_periods, check_meals),
        *(check_programs, check_acute_adjustment, check_out_of_state, check_authorized_hours),
        *(check_care_coordination, check_remote_monitoring, partial(check_suspension, as_of=date(2025, 1, 1))),
    )
    for check in checks:
        assert len(check(care, NO_CARE)) == 0
    assert not qualifies_for_exceedance(LIMITED, NO_CARE, month=MONDAY).decided
    room = headroom(care, NO_CARE, day=MONDAY, member="A", worker="W")
    assert room.worker is not None
    assert [each.decided for each in (room.worker, room.member, room.month)] == [None, None, None]


FIRST, SECOND = TOY_CARE.worker_weeks
assert isinstance(FIRST, Limit)
assert isinstance(SECOND, Limit)
OF_MEMBER, QUARTER = TOY_CARE.member_weeks[0], TOY_CARE.program_months[0]
assert isinstance(OF_MEMBER, Limit)
assert isinstance(QUARTER, Limit)
OTHER = evolve(ONE_WORKER, times=2)
DOLLARS = evolve(ONE_WORKER, value=CAP.value)


@pytest.mark.parametrize(
    ("group", "limits", "complaint"),
    [
        ("worker_weeks", (SECOND,), "in_all comes after one_member, which is no limit before it"),
        ("worker_weeks", (SECOND, FIRST), "in_all comes after one_member, which is no limit before it"),
        ("worker_weeks", (FIRST, evolve(SECOND, unless=("x",))), "in_all comes after x, which is no limit before it"),
        ("worker_weeks", (FIRST, evolve(SECOND, amount=OTHER)), "there are two amounts CARE-01"),
        ("worker_weeks", (evolve(FIRST, amount=DOLLARS),), "the amount CARE-01 is of another kind than it says"),
        ("worker_weeks", (FIRST, evolve(SECOND, each=Week(0))), "in_all is for other spans of time than one_member"),
        ("worker_weeks", (evolve(FIRST, per=(Party.MEMBER,)),), "one_member is about no worker|not about a worker"),
        ("worker_weeks", (evolve(SECOND, after=()),), "in_all is raised by what an exception was used for"),
        ("member_weeks", (evolve(OF_MEMBER, per=(Party.WORKER,)),), "of_a_member is about a worker"),
        ("member_weeks", (evolve(OF_MEMBER, raised_by=ExceptedHours.USED),), "of_a_member is raised by an exception"),
        ("program_months", (evolve(QUARTER, after=("one_member",)),), "cap comes after one_member, which is no limit"),
        ("program_months", (evolve(QUARTER, by=Counting.TIME),), "cap is raised by an exceedance, and is not one of"),
        ("meals", (evolve(QUARTER, after=("x",)),), "cap comes after x, which is no limit before it"),
        ("meals", (evolve(QUARTER, cites=("CARE-99",)),), "CARE-99 is cited and is none of the policy's provisions"),
        ("meals", [QUARTER], "wanted tuples throughout, got a list"),
    ],
)
def test_a_mistake_in_limits_is_found_when_the_policy_is_written(group: str, limits: Any, complaint: str) -> None:
    """What a case would stumble over later is refused at once, in words that name it."""
    with pytest.raises(ValueError, match=complaint):
        evolve(TOY_CARE, **{group: limits})


def test_words_of_limits_are_told() -> None:
    """Windows, amounts and what counts can be read."""
    assert [str(each) for each in (FIRST.each, QUARTERS, Months())] == [
        "weeks from Wednesday",
        "spans of 3 months from the first day of month 4",
        "calendar months",
    ]
    assert str(Counted({NURSE, PC})) == "personal care, registered nurse"
    assert str(IN_ALL.value) == "35 h"
    assert isinstance(FIRST.raised_by, ByException)
    assert TOY_CARE.amount("CARE-02").replaced(Hours.of(1), None, "x").value.editions[0].source == "x"
