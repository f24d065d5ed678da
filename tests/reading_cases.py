"""Every question of Section 19 on which an answer about limits hangs: a case, and the answer under each choice."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from care_facts import (
    AT_HOME,
    ATTENDANT,
    DAY,
    EXTENSIVE,
    HOUR,
    IN_PERIOD,
    MONDAY,
    NURSE,
    PC,
    PERIOD,
    SATURDAY,
    Check,
    exception,
    line,
    visit,
)
from care_money import meals, sessions
from care_spans import MARCH, away, change, daily

from staffing_rules import (
    Adl,
    AssistanceLevel,
    BackupPlan,
    Care,
    CareReview,
    Decider,
    Determination,
    Dollars,
    Exceedance,
    Member,
    MonitoringReferral,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Residence,
    Ruling,
    Service,
    Stay,
    StayKind,
    Suspension,
    check_acute_adjustment,
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
    project_program_month,
    qualifies_for_exceedance,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

Ask = Callable[[HomeCarePolicy], CareReview | Ruling[Any]]


def of(check: Check, **care: Any) -> Ask:
    """Return the question how that care stands in a check."""
    return partial(check, Care(**care))


def twice(one: Service, other: Service, member: str = "A") -> list[Any]:
    """Return two visits after each other, with one second too much for one limit of 40 hours."""
    return [visit("V", 20 * HOUR, one), visit("U", 20 * HOUR + 1, other, member=member, hour=20)]


def qualifies(**facts: Any) -> Ask:
    """Return the question whether somebody qualifies in March."""
    exceedance = Exceedance(member="A", **facts)
    return lambda policy: qualifies_for_exceedance(exceedance, policy, month=MARCH, eligibility_periods=[PERIOD])


def determined(**facts: Any) -> Ask:
    """Return the question whether somebody qualifies by a determination."""
    yes = {"significant_risk": True, "imminent_institutionalization": True, "no_other_resources": True}
    made = Determination(**yes | {"decided_by": Decider.DEPARTMENT} | facts)
    return qualifies(determination=made, levels=dict.fromkeys(Adl, AssistanceLevel.LIMITED))


def suspensions(*days: int) -> Ask:
    """Return the question how suspensions of so many days stand, each two months after the one before."""
    given = [
        Suspension(reference=f"S{number}", member="A", first=first, last=first + (length - 1) * DAY)
        for number, length in enumerate(days)
        for first in [MARCH + number * 61 * DAY]
    ]
    return lambda policy: check_suspension(Care(suspensions=given, members=IN_PERIOD), policy, as_of=date(2024, 12, 1))


def with_rate(policy: HomeCarePolicy) -> CareReview:
    """Return how respite at home and a dollar of transmission stand, with a rate."""
    given = [line("L", "6000.01", Service.RESPITE_HOME), line("K", "1", Service.TRANSMISSION)]
    rated = policy.with_amount("ME-19.06-H", Dollars.of(200), source="a rate")
    return check_eligibility_periods(Care(lines=given, members=IN_PERIOD), rated)


def referral(*plans: BackupPlan) -> Ask:
    """Return the question whether these plans are enough."""
    asked = MonitoringReferral(reference="R", member="A", referred_on=MONDAY, backup_plans=plans)
    return of(check_remote_monitoring, referrals=[asked])


HOMES = [Member(reference=each, residences=[Residence(each)]) for each in ("A", "C")]
ONE_ADL = dict.fromkeys(Adl, AssistanceLevel.LIMITED) | {Adl.EATING: AssistanceLevel.EXTENSIVE}
WEEKLY = PlanOfCare(
    reference="P", member="A", lines=[PlanLine(service=PC, each=PlanUnit.WEEK, cost=Decimal("1515.01"))]
)
EIGHT_THOUSAND = PlanOfCare(
    reference="P", member="A", lines=[PlanLine(service=PC, each=PlanUnit.MONTH, cost=Decimal(8000))]
)
DISCHARGED = Stay(kind=StayKind.HOSPITAL, admitted_on=MARCH, discharged_on=date(2024, 4, 1), home_on=date(2024, 7, 1))
COORDINATED = line("L", "1", Service.CARE_COORDINATION, day=date(2024, 5, 1), billed_on=date(2024, 7, 1))
AUTUMN = [away(date(2024, 9, 1), 14), away(date(2024, 9, 17), 14), away(date(2024, 10, 5), 14)]
IN_AUTUMN = daily(date(2024, 9, 1), *range(14), *range(16, 30), *range(34, 48))
THREE_TRIPS = [away(MARCH, 14), away(MARCH + 20 * DAY, 14), away(MARCH + 40 * DAY, 3)]
OVER_NEW_YEAR = [
    line(f"{day}", "1", Service.LIVING_WELL, day=day, series="S") for day in (date(2023, 12, 31), date(2024, 1, 1))
]
TEAM, HOME = "worker_member_hours", "worker_household_hours"

CASES: dict[str, tuple[Ask, dict[str, str]]] = {
    "week": (
        of(
            check_worker_weeks,
            visits=[visit("V", 20 * HOUR, day=SATURDAY), visit("U", 20 * HOUR + 1, day=SATURDAY + DAY)],
        ),
        {"sunday": "within; within", "monday": f"exceeded {TEAM}", "rolling": f"exceeded {TEAM}; within"},
    ),
    "household": (
        of(check_worker_weeks, visits=twice(PC, PC, "B"), members=AT_HOME),
        {"both": f"exceeded {HOME}", "together": "within", "member_only": "within"},
    ),
    "exception-worker": (
        of(check_worker_weeks, visits=[visit("V", 45 * HOUR)], exceptions=[exception(worker=None)]),
        {"any": "within", "requested": "undecided worker"},
    ),
    "exception-household": (
        of(check_worker_weeks, visits=twice(PC, PC, "B"), members=AT_HOME, exceptions=[exception()]),
        {"used": f"exceeded {HOME}", "approved": "within"},
    ),
    "exception-day": (
        of(check_worker_weeks, visits=[visit("V", 45 * HOUR)], exceptions=[exception(first=SATURDAY)]),
        {"of_the_hour": f"exceeded {TEAM}", "of_the_week": "within"},
    ),
    "exception-afterwards": (
        of(check_worker_weeks, visits=[visit("V", 45 * HOUR)], exceptions=[exception(decided_on=SATURDAY)]),
        {"accepted": "within", "not_accepted": f"exceeded {TEAM}"},
    ),
    "services-over-40": (
        of(check_worker_weeks, visits=twice(PC, Service.CARE_COORDINATION)),
        {"hourly": "in_doubt wider_worker_member_hours", "hands_on": "within"},
    ),
    "weight-over-40": (
        of(check_worker_weeks, visits=twice(PC, NURSE)),
        {"review": "in_doubt wider_worker_member_hours", "error": "exceeded wider_worker_member_hours"},
    ),
    "attendant-scope": (
        of(check_worker_weeks, visits=twice(ATTENDANT, ATTENDANT, "C"), members=HOMES),
        {"total": "exceeded attendant_hours", "member_or_household": "within"},
    ),
    "attendant-exception": (
        of(check_worker_weeks, visits=[visit("V", 45 * HOUR, ATTENDANT)], exceptions=[exception()]),
        {"section_m": "within", "none": "exceeded attendant_hours"},
    ),
    "attendant-raise": (
        of(check_worker_weeks, visits=twice(ATTENDANT, ATTENDANT, "C"), members=HOMES, exceptions=[exception()]),
        {"used": "exceeded attendant_hours", "approved": "within"},
    ),
    "attendant-services": (
        of(check_worker_weeks, visits=twice(PC, ATTENDANT, "C"), members=HOMES),
        {"attendant": "within", "care": "exceeded attendant_hours"},
    ),
    "ceiling-scope": (
        of(check_member_weeks, visits=[visit("V", 86 * HOUR + 901)]),
        {"all": "exceeded member_hours", "exceedance_only": "within"},
    ),
    "ceiling-services": (
        of(check_member_weeks, visits=[visit("V", 86 * HOUR), visit("U", HOUR, Service.RESPITE_HOME)]),
        {"not_counted": "within", "counted": "exceeded member_hours"},
    ),
    "projected-weeks": (
        lambda policy: project_program_month(WEEKLY, policy, month=date(2024, 2, 1)),
        {"year": "exceeded program_cap", "four_point_three": "within", "days": "within"},
    ),
    "silent-services": (
        of(check_program_months, lines=[line("L", "6000"), line("K", "600", Service.CARE_COORDINATION)]),
        {"counted": "exceeded program_cap", "named_only": "within"},
    ),
    "transportation": (
        of(check_program_months, lines=[line("L", "6000"), line("K", "600", Service.TRANSPORTATION, section="113")]),
        {"outside": "within", "inside": "exceeded program_cap"},
    ),
    "exceedance-base": (
        of(check_program_months, lines=[line("L", "8000")], exceedances=[EXTENSIVE], plans=[EIGHT_THOUSAND]),
        {"cap": "exceeded program_cap", "care": "within", "plan": "within"},
    ),
    "exceedance-room": (
        of(check_program_months, lines=[line("L", "6600", Service.RESPITE_HOME)], exceedances=[EXTENSIVE]),
        {"care_only": "exceeded program_cap_other_services", "any": "within"},
    ),
    "exceedance-activities": (qualifies(levels=ONE_ADL), {"all": "False", "any": "True"}),
    "exceedance-level": (
        qualifies(levels=dict.fromkeys(Adl, AssistanceLevel.TOTAL_DEPENDENCE)),
        {"at_least": "True", "exactly": "False"},
    ),
    "determination-term": (
        determined(first=date(2024, 1, 5), last=date(2024, 1, 31)),
        {"its_term": "False", "eligibility_period": "True"},
    ),
    "determination-by": (
        determined(decided_by=Decider.SERVICE_COORDINATION_AGENCY),
        {"department": "False determined_by_another_body", "coordinator": "True"},
    ),
    "respite-services": (with_rate, {"all": "exceeded respite", "nursing_facility": "within"}),
    "assistive-technology": (
        of(
            check_eligibility_periods,
            lines=[
                line("L", "600", Service.ASSISTIVE_TECHNOLOGY_DEVICE),
                line("K", "600", Service.ASSISTIVE_TECHNOLOGY_SERVICE),
            ],
            members=IN_PERIOD,
        ),
        {"combined": "exceeded assistive_technology", "each": "within"},
    ),
    "meal-day": (
        of(check_meals, lines=[meals("L", 1, MONDAY, MONDAY), meals("K", 1, MONDAY, SATURDAY)]),
        {"meant_for": "within", "delivered": "exceeded meals_of_a_day"},
    ),
    "program-time": (
        of(check_programs, lines=[*OVER_NEW_YEAR[1:], line("K", "1", Service.LIVING_WELL, series="S")]),
        {"series": "within", "session": "exceeded living_well_in_a_year"},
    ),
    "program-year": (
        of(check_programs, lines=OVER_NEW_YEAR + sessions(date(2024, 5, 6))),
        {"started": "within", "touched": "exceeded living_well_in_a_year"},
    ),
    "program-payer": (
        of(check_programs, lines=sessions(date(2024, 2, 1)) + sessions(date(2024, 5, 6), section="1")),
        {"not_counted": "within", "counted": "exceeded living_well_in_a_year"},
    ),
    "suspension-days": (suspensions(61), {"inclusive": "exceeded suspended_days", "elapsed": "within"}),
    "suspension-sum": (
        suspensions(31, 31),
        {"each": "within; within", "eligibility_period": "exceeded suspended_days"},
    ),
    "discharge-days": (
        of(check_care_coordination, lines=[COORDINATED], members=[Member(reference="A", stays=[DISCHARGED])]),
        {"before": "exceeded days_from_the_discharge", "either_side": "within"},
    ),
    "away-in-a-row": (
        of(check_out_of_state, visits=daily(MARCH, 0, 14), stays_out_of_state=[away(MARCH, 15)]),
        {"stay": "exceeded days_in_a_row", "service": "within"},
    ),
    "fiscal-year": (
        of(check_out_of_state, visits=IN_AUTUMN, stays_out_of_state=AUTUMN),
        {"state": "exceeded days_in_a_year", "federal": "within; within", "eligibility": ""},
    ),
    "away-in-a-year": (
        of(check_out_of_state, visits=daily(MARCH, 0, 20, 42), stays_out_of_state=THREE_TRIPS),
        {"service": "within", "stay": "exceeded days_in_a_year"},
    ),
    "backup-adequate": (
        referral(*[BackupPlan(in_place_on=MARCH, adequate=False)] * 2),
        {"as_marked": "exceeded too_few_backup_plans", "not_tested": "within"},
    ),
    "backup-same-day": (
        referral(BackupPlan(in_place_on=MARCH, adequate=True), BackupPlan(in_place_on=MONDAY, adequate=True)),
        {"met": "within", "strict": "exceeded too_few_backup_plans"},
    ),
    "emergency-cap": (
        of(check_acute_adjustment, adjustments=[change("7000", "7000", 1)], exceedances=[EXTENSIVE]),
        {"applicable": "in_doubt cap_in_an_episode", "general": "exceeded cap_in_an_episode"},
    ),
    "fourteen-days": (
        of(check_acute_adjustment, adjustments=[change("1000", "1000", 15)]),
        {"inclusive": "exceeded days_of_an_episode", "after": "within"},
    ),
}
"""A question's case by the last part of its id, and the answer under each of its choices."""
