"""For every month of ten years there is an answer to every question on limits, and no answer moves unseen."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from care_answers import path_of, snapshot
from toy_care import NO_CARE, TOY_CARE

from staffing_rules import (
    SECTION_19,
    AcuteAdjustment,
    Adl,
    ApprovalStatus,
    AssistanceLevel,
    BackupPlan,
    Care,
    CareReview,
    EligibilityPeriod,
    Exceedance,
    HourException,
    Member,
    MonitoringReferral,
    OutOfStateStay,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Residence,
    Ruling,
    Service,
    ServiceLine,
    Status,
    Stay,
    StayKind,
    Suspension,
    Visit,
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
from staffing_rules.policies.vocabulary import HomeCarePolicy

MONTHS = [date(year, month, 1) for year in range(2019, 2029) for month in range(1, 13)]
ODD = [date(2, 1, 1), date(1582, 10, 15), date(2100, 2, 28), date(9998, 11, 1)]
ENDS = [date.min, date(9999, 1, 1), date.max]
DAY = timedelta(days=1)
SETTLED = ("exception-", "attendant-", "services-over", "exceedance-", "determination-", "projected-")
"""The questions that are answered here, by the beginnings of their ids: all of them are thousands of ways to read."""

CHECKS: tuple[Callable[[Care, HomeCarePolicy], CareReview], ...] = (
    check_worker_weeks,
    check_member_weeks,
    check_program_months,
    check_eligibility_periods,
    check_meals,
    check_programs,
    check_acute_adjustment,
    check_out_of_state,
    check_authorized_hours,
    check_care_coordination,
    check_remote_monitoring,
)


def few_open(policy: HomeCarePolicy) -> HomeCarePolicy:
    """Return a policy with nothing assumed but the answers to the questions that multiply each other most."""
    for question in policy.readings:
        if question.id.partition("/")[2].startswith(SETTLED):
            policy = policy.with_reading(question.id, question.default)
    return policy.strictly()


POLICIES = {
    "assumed": SECTION_19,
    "strictly": few_open(SECTION_19),
    "toy": TOY_CARE,
    "toy, strictly": TOY_CARE.strictly(),
    "none": NO_CARE,
}


def care_of(first: date) -> Care:
    """Return the care of a month: two at home, many hours and dollars, and one thing of every other kind."""
    visits = [
        Visit(
            reference=f"V{who}",
            member=who,
            worker="W",
            service=Service.PERSONAL_CARE,
            day=first,
            minutes=1300,
            out_of_state=True,
        )
        for who in ("A", "B")
    ]
    lines = [
        ServiceLine(
            reference=service.value,
            member="A",
            service=service,
            service_date=first,
            cost=Decimal(3300),
            billed_on=first,
        )
        for service in Service
    ]
    period = EligibilityPeriod(first, date.max if first.year == date.max.year else first + 29 * DAY)
    stay = Stay(kind=StayKind.HOSPITAL, admitted_on=first, discharged_on=first, home_on=first)
    weekly = PlanLine(service=Service.PERSONAL_CARE, each=PlanUnit.WEEK, hours=Decimal(20), cost=Decimal(1515))
    return Care(
        visits=visits,
        lines=lines,
        members=[
            Member(reference=who, residences=[Residence("H")], eligibility_periods=[period], stays=[stay])
            for who in ("A", "B")
        ],
        exceptions=[HourException(reference="E", member="A", hours_above=Decimal(1), status=ApprovalStatus.APPROVED)],
        exceedances=[Exceedance(member="A", levels=dict.fromkeys(Adl, AssistanceLevel.EXTENSIVE))],
        plans=[PlanOfCare(reference="P", member="A", lines=[weekly])],
        adjustments=[
            AcuteAdjustment(
                reference="C", member="A", authorized=Decimal(1), changed=Decimal(7000), first=first, last=first
            )
        ],
        stays_out_of_state=[OutOfStateStay(reference="S", member="A", first=first, approved=True)],
        suspensions=[Suspension(reference="U", member="A", first=first)],
        referrals=[
            MonitoringReferral(reference="R", member="A", referred_on=first, backup_plans=[BackupPlan(adequate=True)])
        ],
    )


def rulings(care: Care, day: date, policy: HomeCarePolicy) -> Iterator[Ruling[Any]]:
    """Yield every ruling on the care of a month."""
    for check in (*CHECKS, partial(check_suspension, as_of=min(day, date(9999, 9, 1)) + 61 * DAY)):
        review = check(care, policy)
        assert isinstance(review, CareReview)
        yield from (line.ruling for line in review)
    exceedances = care.exceedances or ()
    yield qualifies_for_exceedance(exceedances[0], policy, month=day)
    yield project_program_month(care.plans[0], policy, month=day, exceedances=exceedances)
    if policy.strict and (day.month > 1 or day.year > 2021):
        return  # how much room is left is asked for again and again under every way to read
    room = headroom(care, policy, day=day, member="A", worker="W" if policy.id == SECTION_19.id else None)
    yield from (each for each in (room.worker, room.member, room.month) if each is not None)


@pytest.mark.parametrize("name", POLICIES)
def test_every_month_has_a_ruling_on_every_limit(name: str) -> None:
    """From before the first amount to years from now, and far outside, the answer is always a ruling."""
    policy = POLICIES[name]
    for day in (*MONTHS, *ODD):
        for ruling in rulings(care_of(day), day, policy):
            assert ruling.status in {Status.DECIDED, Status.UNDECIDED, Status.NOT_IN_FORCE}
            assert ruling.status is Status.DECIDED or ruling.value is None
            assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
            assert ruling.in_force_from is None or ruling.in_force_from > day
            assert ruling.policy == policy.name


@pytest.mark.parametrize("day", ENDS)
def test_the_ends_of_the_calendar_have_a_ruling(day: date) -> None:
    """A week, a month or a year that the calendar cuts off is one all the same."""
    assert list(rulings(care_of(day), day, SECTION_19))


def test_a_month_with_everything_open_has_a_ruling() -> None:
    """With no question answered at all, hours of one worker are looked at under every combination of readings."""
    (line,) = check_worker_weeks(Care(visits=care_of(MONTHS[-1]).visits[:1]), SECTION_19.strictly())
    assert line.ruling.status is Status.DECIDED
    assert not line.ruling.readings


def test_the_answers_on_limits_are_those_of_the_snapshot() -> None:
    """A moved answer is committed with `python tests/care_answers.py` and named in CHANGELOG.md."""
    assert snapshot(SECTION_19).splitlines() == path_of(SECTION_19).read_text(encoding="utf-8").splitlines()
