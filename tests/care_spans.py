"""What is asked of a policy about the rules beside the limits: who may exceed, what lasts how long, what is there."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from care_facts import ATTENDANT, DAY, EXTENSIVE, HOUR, IN_PERIOD, MONDAY, NURSE, PC, PERIOD, Asked, asking, line, visit

from staffing_rules import (
    AcuteAdjustment,
    Adl,
    AssistanceLevel,
    BackupPlan,
    Care,
    CareReview,
    Decider,
    Determination,
    Exceedance,
    Member,
    MonitoringReferral,
    OutOfStateStay,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Ruling,
    Service,
    Stay,
    StayKind,
    Suspension,
    check_acute_adjustment,
    check_authorized_hours,
    check_care_coordination,
    check_out_of_state,
    check_remote_monitoring,
    check_suspension,
    project_program_month,
    qualifies_for_exceedance,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

MARCH = date(2024, 3, 1)


def _qualifies(exceedance: Exceedance, policy: HomeCarePolicy) -> Ruling[bool]:
    return qualifies_for_exceedance(exceedance, policy, month=MARCH, eligibility_periods=[PERIOD])


def about_exceedance(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on who may exceed the cap."""
    full = dict.fromkeys(Adl, AssistanceLevel.EXTENSIVE)
    for adl in Adl:
        but = {other: level for other, level in full.items() if other is not adl}
        yield f"all but {adl.value}", partial(_qualifies, Exceedance(member="A", levels=but))
        one = {other: level if other is adl else AssistanceLevel.LIMITED for other, level in full.items()}
        yield f"{adl.value} alone", partial(_qualifies, Exceedance(member="A", levels=one))
    for level in AssistanceLevel:
        yield level.value, partial(_qualifies, Exceedance(member="A", levels=dict.fromkeys(Adl, level)))
    yes = {"significant_risk": True, "imminent_institutionalization": True, "no_other_resources": True}
    for decider in Decider:
        for text, facts in (
            ("", {}),
            (", from January", {"first": date(2024, 1, 5), "last": date(2024, 1, 31)}),
            (", in part", {"last": date(2024, 3, 5)}),
        ):
            made = Determination(**yes | {"decided_by": decider} | facts)  # type: ignore[arg-type]
            none = dict.fromkeys(Adl, AssistanceLevel.LIMITED)
            asked = Exceedance(member="A", levels=none, determination=made)
            yield f"determined by {decider.value}{text}", partial(_qualifies, asked)
    for element in yes:
        made = Determination(**yes | {element: False, "decided_by": Decider.DEPARTMENT})  # type: ignore[arg-type]
        none = dict.fromkeys(Adl, AssistanceLevel.LIMITED)
        yield f"without {element}", partial(_qualifies, Exceedance(member="A", levels=none, determination=made))


def _projected(plan: PlanOfCare, month: date, policy: HomeCarePolicy) -> Any:
    return project_program_month(plan, policy, month=month)


def about_projection(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on what a plan will cost."""
    for cost in ("1515", "1515.000001", "1526.744186", "1526.744187", "1482.419354", "1482.419355"):
        weekly = PlanLine(service=PC, each=PlanUnit.WEEK, cost=Decimal(cost))
        plan = PlanOfCare(reference="P", member="A", lines=[weekly])
        for month in (MARCH, date(2024, 2, 1)):
            yield f"${cost} a week, {month:%B}", partial(_projected, plan, month)


def change(authorized: str | None, changed: str | None, days: int, **more: Any) -> AcuteAdjustment:
    """Return a change in an episode of so many days, both ends counted."""
    return AcuteAdjustment(
        reference="C",
        member="A",
        authorized=None if authorized is None else Decimal(authorized),
        changed=None if changed is None else Decimal(changed),
        **{"first": MARCH, "last": MARCH + (days - 1) * DAY} | more,
    )


def about_adjustments(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on changes in an episode."""
    ask = partial(asking, check_acute_adjustment)
    for days in (14, 15, 16):
        yield ask(f"{days} days", adjustments=[change("1000", "1000", days)])
    for dollars in ("1150", "1150.01", "850", "849.99", "1149.999999", "1150.000001"):
        yield ask(f"$1000 to ${dollars}", adjustments=[change("1000", dollars, 1)])
    for dollars in ("6565", "6565.000001", "7878", "7878.000001"):
        for text, facts in (("", {}), (", who may exceed", {"exceedances": [EXTENSIVE]})):
            yield ask(f"to ${dollars}{text}", adjustments=[change("7000", dollars, 1)], **facts)
    early = change("7000", "7000", 1, first=date(2020, 3, 31), last=date(2020, 3, 31))
    later = change("7000", "7000", 1, first=date(2020, 4, 1), last=date(2020, 4, 1))
    yield ask("before the first amount", adjustments=[early])
    yield ask("with the first amount", adjustments=[later])


def away(first: date, days: int, **more: Any) -> OutOfStateStay:
    """Return a stay away of so many days, approved."""
    last = first + (days - 1) * DAY
    return OutOfStateStay(reference=f"S{first}", member="A", first=first, last=last, **{"approved": True} | more)


def daily(first: date, *days: int, service: Service = PC, **more: Any) -> list[Any]:
    """Return a visit on each of these days, counted from the first, which is 0."""
    return [visit(f"V{first + day * DAY}", HOUR, service, day=first + day * DAY, **more) for day in days]


def about_out_of_state(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on care outside the State."""
    ask = partial(asking, check_out_of_state)
    for days in (14, 15):
        yield ask(f"{days} days", visits=daily(MARCH, *range(days)), stays_out_of_state=[away(MARCH, days)])
    yield ask("first and last of 15 days", visits=daily(MARCH, 0, 14), stays_out_of_state=[away(MARCH, 15)])
    for last in (29, 30):
        trips = [away(MARCH, 10), away(MARCH + 20 * DAY, 10), away(MARCH + 40 * DAY, last - 19)]
        given = daily(MARCH, *range(10), *range(20, 30), *range(40, 40 + last - 19))
        yield ask(f"{last + 1} days in a year", visits=given, stays_out_of_state=trips)
        short = [each for each in given if each.first and each.first % 2]
        yield ask(f"{last + 1} days in a year, not all with care", visits=short, stays_out_of_state=trips)
    for turn in (date(2024, 7, 1), date(2024, 10, 1), date(2024, 8, 1), date(2025, 1, 1)):
        first = turn - 20 * DAY
        trips = [away(first, 10), away(turn, 14), away(turn + 20 * DAY, 10)]
        given = daily(first, *range(10), *range(20, 34), *range(40, 50))
        yield ask(f"34 days around {turn}", visits=given, stays_out_of_state=trips, members=IN_PERIOD)
    for service in Service:
        yield ask(
            f"away, {service.value}", visits=daily(MARCH, 0, service=service), stays_out_of_state=[away(MARCH, 1)]
        )
    yield ask("not approved", visits=daily(MARCH, 0), stays_out_of_state=[away(MARCH, 1, approved=False)])
    yield ask("not known whether approved", visits=daily(MARCH, 0), stays_out_of_state=[away(MARCH, 1, approved=None)])


def _suspended(care: Care, policy: HomeCarePolicy) -> CareReview:
    return check_suspension(care, policy, as_of=date(2024, 12, 1))


def about_suspensions(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on suspensions."""

    def suspended(first: date, days: int) -> Suspension:
        return Suspension(reference=f"S{first}", member="A", first=first, last=first + (days - 1) * DAY)

    for days in (60, 61, 62):
        yield f"{days} days", partial(_suspended, Care(suspensions=[suspended(MARCH, days)], members=IN_PERIOD))
    twice = [suspended(MARCH, 40), suspended(date(2024, 6, 1), 21)]
    yield "two of 61 days", partial(_suspended, Care(suspensions=twice, members=IN_PERIOD))
    yield "two of 61 days, period unknown", partial(_suspended, Care(suspensions=twice))


def about_stays(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on care coordination in a stay."""
    ask = partial(asking, check_care_coordination)
    left = date(2024, 6, 30)
    for kind in StayKind:
        stay = Stay(kind=kind, admitted_on=MARCH, discharged_on=left, home_on=left + 80 * DAY)
        members = [Member(reference="A", stays=[stay])]
        for days in (-61, -60, 0, 1, 60, 61):
            billed = line("L", "1", Service.CARE_COORDINATION, day=left + days * DAY, billed_on=left + 90 * DAY)
            yield ask(f"{kind.value}, {days} days from the discharge", lines=[billed], members=members)
        early = line("L", "1", Service.CARE_COORDINATION, day=left, billed_on=left + 79 * DAY)
        yield ask(f"{kind.value}, billed before home", lines=[early], members=members)
    for service in Service:
        stay = Stay(kind=StayKind.HOSPITAL, admitted_on=MARCH, discharged_on=left, home_on=left)
        billed = line("L", "1", service, day=left, billed_on=left)
        yield ask(f"discharge, {service.value}", lines=[billed], members=[Member(reference="A", stays=[stay])])


def about_monitoring(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on referrals for remote monitoring."""
    ask = partial(asking, check_remote_monitoring)
    before, same = BackupPlan(in_place_on=MARCH, adequate=True), BackupPlan(in_place_on=MONDAY, adequate=True)
    unfit = BackupPlan(in_place_on=MARCH, adequate=False)
    for text, plans in (
        ("one", [before]),
        ("two", [before, before]),
        ("three", [before] * 3),
        ("one of the day", [before, same]),
        ("two of the day, one before", [before, same, same]),
        ("one unfit", [before, unfit]),
        ("one unfit of three", [before, before, unfit]),
    ):
        referral = MonitoringReferral(reference="R", member="A", referred_on=MONDAY, backup_plans=plans)
        yield ask(f"back-up plans: {text}", referrals=[referral])


def about_authorized(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on what the plan authorizes."""
    ask = partial(asking, check_authorized_hours)
    for service in (PC, ATTENDANT, NURSE):
        for unit in PlanUnit:
            authorized = PlanLine(service=service, each=unit, hours=Decimal(20))
            plan = PlanOfCare(reference="P", member="A", lines=[authorized])
            for seconds in (20 * HOUR, 20 * HOUR + 1):
                text = f"{seconds} s of {service.value} a {unit.value}"
                yield ask(text, visits=[visit("V", seconds, service)], plans=[plan])
    weekly = PlanLine(service=PC, each=PlanUnit.WEEK, hours=Decimal(20))
    monthly = PlanLine(service=PC, each=PlanUnit.MONTH, hours=Decimal(20))
    for text, one in (("week", weekly), ("month", monthly)):
        plan = PlanOfCare(reference="P", member="A", lines=[one])
        for first, days in ((date(2024, 3, 3), 6), (MONDAY, 6), (date(2024, 3, 9), 1), (date(2024, 3, 31), 1)):
            both = [visit("V", 11 * HOUR, day=first), visit("U", 11 * HOUR, day=first + days * DAY)]
            yield ask(f"{first} and {days} days later, by the {text}", visits=both, plans=[plan])


SPANS = {
    "exceedance": about_exceedance,
    "projection": about_projection,
    "adjustments": about_adjustments,
    "out_of_state": about_out_of_state,
    "suspensions": about_suspensions,
    "stays": about_stays,
    "monitoring": about_monitoring,
    "authorized": about_authorized,
}
"""Questions on the rules beside the limits, by the name of the rule."""
