"""The worked examples of Section 19 on days and episodes: suspensions, stays, trips, referrals, and who qualifies."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from section_19_facts import (
    A_DAY,
    ALL_EXTENSIVE,
    PERSONAL_CARE,
    Both,
    Checked,
    Examples,
    Outcome,
    Qualifies,
    TooMuch,
    Within,
    dollars,
)

from staffing_rules import (
    AcuteAdjustment,
    Adl,
    AssistanceLevel,
    BackupPlan,
    Care,
    Days,
    Decider,
    Determination,
    Exceedance,
    Member,
    MonitoringReferral,
    OutOfStateStay,
    Service,
    ServiceLine,
    Stay,
    StayKind,
    Suspension,
    Visit,
    check_acute_adjustment,
    check_care_coordination,
    check_out_of_state,
    check_remote_monitoring,
    check_suspension,
)

ONE_DAY: Final = Days(1)
AWAY: Final = date(2024, 2, 1)
"""The first day of a trip."""
DISCHARGE: Final = date(2024, 6, 30)
REFERRAL: Final = date(2024, 5, 2)


def suspended(*spells: tuple[date, date], then: Outcome) -> Checked:
    """Return the example of these suspensions, each from its first day to its last one, seen long afterwards."""
    rows = [Suspension(reference=f"S{first}", member="M1", first=first, last=last) for first, last in spells]
    return Checked(partial(check_suspension, as_of=date(2024, 12, 31)), Care(suspensions=rows), then)


def coordinated(on: date, *, billed: date, home: date | None = DISCHARGE, then: Outcome) -> Checked:
    """Return the example of care coordination on a day of a stay in a hospital from which M1 was discharged."""
    stay = Stay(
        kind=StayKind.HOSPITAL,
        admitted_on=date(2024, 4, 1),
        discharged_on=DISCHARGE,
        home_on=home,
        came_home=home is not None,
    )
    line = ServiceLine(
        reference="L1", member="M1", service=Service.CARE_COORDINATION, service_date=on, billed_on=billed
    )
    return Checked(check_care_coordination, Care(lines=[line], members=[Member(reference="M1", stays=[stay])]), then)


def days(first: date, last: date) -> list[date]:
    """Return all days from the first to the last."""
    return [first + number * A_DAY for number in range((last - first).days + 1)]


def stay(first: date, last: date, *, approved: bool = True) -> OutOfStateStay:
    """Return a stay of M1 outside the State."""
    return OutOfStateStay(reference=f"away on {first}", member="M1", first=first, last=last, approved=approved)


def travelled(*stays: OutOfStateStay, served: Iterable[date], then: Outcome) -> Checked:
    """Return the example of stays outside the State, and of care on some days there."""
    visits = [
        Visit(reference=f"V{day}", member="M1", worker="W1", service=PERSONAL_CARE, day=day, minutes=60)
        for day in served
    ]
    return Checked(check_out_of_state, Care(visits=visits, stays_out_of_state=stays), then)


def stayed(*spans: tuple[date, date], then: Outcome) -> Checked:
    """Return the example of approved stays outside the State with care on every day."""
    served = [day for first, last in spans for day in days(first, last)]
    return travelled(*(stay(first, last) for first, last in spans), served=served, then=then)


def referred(*plans: BackupPlan, then: Outcome) -> Checked:
    """Return the example of a referral for remote monitoring with these back-up plans."""
    referral = MonitoringReferral(reference="R1", member="M1", referred_on=REFERRAL, backup_plans=plans)
    return Checked(check_remote_monitoring, Care(referrals=[referral]), then)


def adequate(in_place_on: date = REFERRAL - A_DAY) -> BackupPlan:
    """Return an adequate back-up plan that was in place on that day."""
    return BackupPlan(in_place_on=in_place_on, adequate=True)


def adjusted(base: str, more: str, last: date = date(2024, 3, 14), *, then: Outcome) -> Checked:
    """Return the example of a plan that gets so many dollars more in an episode, from 1 March to that day."""
    change = AcuteAdjustment(
        reference="A1",
        member="M1",
        authorized=Decimal(base),
        changed=Decimal(base) + Decimal(more),
        first=date(2024, 3, 1),
        last=last,
    )
    return Checked(check_acute_adjustment, Care(adjustments=[change]), then)


def assessed(*, but: dict[Adl, AssistanceLevel] | None = None, without: Adl | None = None) -> Exceedance:
    """Return what an assessment says: extensive assistance in all five activities, but for these."""
    levels = {**ALL_EXTENSIVE, **(but or {})}
    return Exceedance(member="M1", levels={adl: level for adl, level in levels.items() if adl is not without})


def determined(*, no_other_resources: bool = True, by: Decider = Decider.AUTHORIZED_ENTITY) -> Exceedance:
    """Return a determination of all three elements, but for what is told otherwise, that is in force all year.

    It is the only way in which the member may qualify: the assessed levels are too low.
    """
    made = Determination(
        significant_risk=True,
        imminent_institutionalization=True,
        no_other_resources=no_other_resources,
        decided_by=by,
        first=date(2024, 1, 1),
        last=date(2024, 12, 31),
    )
    return Exceedance(member="M1", levels=dict.fromkeys(ALL_EXTENSIVE, AssistanceLevel.LIMITED), determination=made)


FORTY_DAYS_TWICE: Final = ((date(2024, 1, 1), date(2024, 2, 9)), (date(2024, 3, 11), date(2024, 4, 19)))
IN_THREE_STAYS: Final = (
    (date(2023, 9, 1), date(2023, 9, 14)),
    (date(2023, 11, 1), date(2023, 11, 14)),
    (AWAY, date(2024, 2, 2)),
)
"""30 days outside the State in a fiscal year."""
TWENTY_DAYS: Final = stay(AWAY, date(2024, 2, 20))
ALL_BUT_THE_ELEVENTH: Final = [*days(AWAY, date(2024, 2, 10)), *days(date(2024, 2, 12), date(2024, 2, 14))]

DAYS_EXAMPLES: Final[Examples] = {
    ("ME-19.03-3-SUSPENSION", 0): suspended(
        (date(2024, 1, 1), date(2024, 2, 29)), then=Within(of="suspended_days", counted=(Days(60),))
    ),
    ("ME-19.03-3-SUSPENSION", 1): suspended(
        (date(2024, 1, 1), date(2024, 3, 1)), then=TooMuch("suspended_days", ONE_DAY, observed=Days(61))
    ),
    ("ME-19.03-3-SUSPENSION", 2): suspended(
        (date(2023, 1, 1), date(2023, 3, 1)), then=Within(of="suspended_days", counted=(Days(60),))
    ),
    ("ME-19.03-3-SUSPENSION", 3): suspended(
        *FORTY_DAYS_TWICE, then=Within(lines=2, of="suspended_days", counted=(Days(40), Days(40)))
    ),
    ("ME-19.03-3-CARE-COORDINATION", 0): coordinated(
        date(2024, 5, 1),
        billed=DISCHARGE,
        then=Within(of="days_from_the_discharge", counted=(Days(60),)),
    ),
    ("ME-19.03-3-CARE-COORDINATION", 1): coordinated(
        date(2024, 4, 30), billed=DISCHARGE, then=TooMuch("days_from_the_discharge", ONE_DAY, observed=Days(61))
    ),
    ("ME-19.03-3-CARE-COORDINATION", 2): coordinated(
        date(2024, 6, 15), billed=date(2024, 6, 20), then=TooMuch("billed_before_home")
    ),
    ("ME-19.03-3-CARE-COORDINATION", 3): coordinated(
        date(2024, 6, 15), billed=date(2024, 7, 10), home=None, then=TooMuch("billed_before_home")
    ),
    ("ME-19.03-4-APPROVE", 0): stayed((AWAY, AWAY + A_DAY), then=Within()),
    ("ME-19.03-4-APPROVE", 1): travelled(
        stay(AWAY, AWAY, approved=False), served=[AWAY], then=TooMuch("not_approved_out_of_state")
    ),
    ("ME-19.03-4-CONSECUTIVE", 0): stayed(
        (AWAY, date(2024, 2, 14)), then=Within(of="days_in_a_row", counted=(Days(14),))
    ),
    ("ME-19.03-4-CONSECUTIVE", 1): stayed(
        (AWAY, date(2024, 2, 15)), then=TooMuch("days_in_a_row", ONE_DAY, observed=Days(15))
    ),
    ("ME-19.03-4-CONSECUTIVE", 2): stayed(
        (AWAY, date(2024, 2, 14)),
        (date(2024, 2, 16), date(2024, 2, 29)),
        then=Within(of="days_in_a_row", counted=(Days(14), Days(14))),
    ),
    ("ME-19.03-4-CONSECUTIVE", 3): Both(
        (
            travelled(TWENTY_DAYS, served=ALL_BUT_THE_ELEVENTH, then=Within()),
            travelled(
                TWENTY_DAYS,
                served=[*ALL_BUT_THE_ELEVENTH, date(2024, 2, 15)],
                then=TooMuch("days_in_a_row", ONE_DAY, observed=Days(15)),
            ),
        )
    ),
    ("ME-19.03-4-YEAR", 0): stayed(*IN_THREE_STAYS, then=Within(of="days_in_a_year", counted=(Days(30),))),
    ("ME-19.03-4-YEAR", 1): stayed(
        *IN_THREE_STAYS, (date(2024, 4, 1), date(2024, 4, 1)), then=TooMuch("days_in_a_year", ONE_DAY)
    ),
    ("ME-19.03-4-YEAR", 2): stayed(
        (date(2023, 9, 1), date(2023, 9, 14)),
        (AWAY, date(2024, 2, 9)),
        (date(2024, 6, 24), date(2024, 7, 7)),
        then=Within(lines=2, of="days_in_a_year", counted=(Days(30), Days(7))),
    ),
    ("ME-19.04-2-BACKUP", 0): referred(adequate(), adequate(), then=Within()),
    ("ME-19.04-2-BACKUP", 1): referred(adequate(), then=TooMuch("too_few_backup_plans")),
    ("ME-19.04-2-BACKUP", 2): referred(adequate(), adequate(REFERRAL + A_DAY), then=TooMuch("too_few_backup_plans")),
    ("ME-19.04-4-A-15", 0): adjusted("4000.00", "600.00", then=Within()),
    ("ME-19.04-4-A-15", 1): adjusted("4000.00", "600.01", then=TooMuch("change_in_an_episode", dollars("0.01"))),
    ("ME-19.04-4-A-15", 2): adjusted("6000.00", "565.00", then=Within()),
    ("ME-19.04-4-A-15", 3): adjusted("6000.00", "565.01", then=TooMuch("cap_in_an_episode", dollars("0.01"))),
    ("ME-19.04-4-A-15", 4): adjusted(
        "4000.00", "600.00", date(2024, 3, 15), then=TooMuch("days_of_an_episode", ONE_DAY, observed=Days(15))
    ),
    ("ME-19.06-N-1", 0): Qualifies(assessed(), answer=True),
    ("ME-19.06-N-1", 1): Qualifies(assessed(but={Adl.EATING: AssistanceLevel.LIMITED}), answer=False),
    ("ME-19.06-N-1", 2): Qualifies(assessed(but={Adl.TRANSFER: AssistanceLevel.TOTAL_DEPENDENCE}), answer=True),
    ("ME-19.06-N-1", 3): Qualifies(assessed(without=Adl.EATING), answer=None, missing=frozenset({"levels"})),
    ("ME-19.06-N-2", 0): Qualifies(determined(), answer=True),
    ("ME-19.06-N-2", 1): Qualifies(determined(no_other_resources=False), answer=False),
    ("ME-19.06-N-2", 2): Qualifies(
        determined(by=Decider.SERVICE_COORDINATION_AGENCY), answer=False, review="determined_by_another_body"
    ),
}
