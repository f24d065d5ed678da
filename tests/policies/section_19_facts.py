"""The records that the worked examples of Section 19 are written in, and the words that build their care.

An example is a check, the care that it is given, and an outcome. Where the prose names nobody, it is the worker W1 and
the member M1; where it gives no day, it is one of the first full week of March 2024.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from attrs import field, frozen

from staffing_rules import (
    SECTION_19,
    Adl,
    AssistanceLevel,
    Care,
    CareReview,
    Dollars,
    EligibilityPeriod,
    Exceedance,
    Hours,
    Member,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Quantity,
    Residence,
    ReviewLine,
    Service,
    ServiceLine,
    Severity,
    Visit,
    Window,
    project_program_month,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

A_DAY: Final = timedelta(days=1)
SUNDAY: Final = date(2024, 3, 3)
MONDAY, TUESDAY = SUNDAY + A_DAY, SUNDAY + 2 * A_DAY
MARCH: Final = Window(date(2024, 3, 1), date(2024, 3, 31))
PERSONAL_CARE, ATTENDANT = Service.PERSONAL_CARE, Service.ATTENDANT


@frozen(kw_only=True)
class Within:
    """Each line is within all limits, and nothing weighs against it.

    `of` is the limit whose total the example tells, and `counted` those totals, in order. `by` is a provision that it
    rests on, where that is not the example's own.
    """

    lines: int = 1
    by: str | None = None
    of: str | None = None
    counted: tuple[Quantity, ...] = ()
    window: Window | None = None


@frozen(kw_only=True)
class TooMuch:
    """One limit is exceeded, by so much where the example tells it, and nothing else weighs.

    A REVIEW instead of an ERROR is one that somebody has to look at.
    """

    code: str = field(kw_only=False)
    excess: Quantity | None = field(kw_only=False, default=None)
    observed: Quantity | None = None
    limit: Quantity | None = None
    severity: Severity = Severity.ERROR


@frozen
class Open:
    """It is not decided, for want of these facts."""

    missing: frozenset[str]


@frozen
class NotInForce:
    """The provision stands, but its amount is known from that day on alone."""

    since: date


@frozen
class NothingCounted:
    """There is no line: nothing of it counts to a limit."""


Outcome = Within | TooMuch | Open | NotInForce | NothingCounted
Check = Callable[[Care, HomeCarePolicy], CareReview]


@frozen(kw_only=True)
class Checked:
    """What a check finds in some care. `reading` is a question and a choice, where the example speaks of another."""

    check: Check = field(kw_only=False)
    care: Care = field(kw_only=False)
    outcome: Outcome = field(kw_only=False)
    reading: tuple[str, str] | None = None
    policy: HomeCarePolicy = SECTION_19


@frozen(kw_only=True)
class Qualifies:
    """Whether a member qualifies to exceed the cap in March 2024; None: that is not decided, for want of `missing`.

    `review` is the code of what somebody has to look at.
    """

    exceedance: Exceedance = field(kw_only=False)
    answer: bool | None = field(kw_only=False)
    missing: frozenset[str] = frozenset()
    review: str | None = None


@frozen
class Both:
    """All of these hold."""

    parts: "tuple[Section19Example, ...]"


Section19Example = Checked | Qualifies | Both
Examples = dict[tuple[str, int], Section19Example]


# Hours: visits, and who lives where.


def hours(number: str) -> Hours:
    """Return so many hours."""
    return Hours.of(number)


def gives(
    number: str,
    *,
    worker: str = "W1",
    member: str = "M1",
    service: Service = PERSONAL_CARE,
    first: date = SUNDAY,
    a_day: str = "8",
) -> tuple[Visit, ...]:
    """Return visits of so many hours: `a_day` from the first day on, and on the last one what is left."""
    minutes, most = (int(Decimal(each) * 60) for each in (number, a_day))
    return tuple(
        Visit(
            reference=f"{service.value} of {worker} for {member}, {first + day * A_DAY}",
            worker=worker,
            member=member,
            service=service,
            day=first + day * A_DAY,
            minutes=min(most, minutes - day * most),
        )
        for day in range(-(-minutes // most))
    )


def living(**households: str) -> list[Member]:
    """Return members, each by name with its household."""
    return [Member(reference=member, residences=[Residence(household)]) for member, household in households.items()]


# Money: bills, plans, and who may exceed the cap.


def dollars(number: str) -> Dollars:
    """Return so many dollars."""
    return Dollars.of(number)


def bill(service: Service, cost: str, on: date = TUESDAY, **facts: Any) -> ServiceLine:
    """Return a bill for a service to M1 on a day."""
    return ServiceLine(
        reference=f"{service.value} of {on}, {cost}",
        member="M1",
        service=service,
        service_date=on,
        cost=Decimal(cost),
        **facts,
    )


ALL_EXTENSIVE: Final = dict.fromkeys(
    (Adl.BED_MOBILITY, Adl.TRANSFER, Adl.LOCOMOTION, Adl.EATING, Adl.TOILET_USE), AssistanceLevel.EXTENSIVE
)
QUALIFIED: Final = [Exceedance(member="M1", levels=ALL_EXTENSIVE)]
"""M1 qualifies to exceed the cap."""


def planned(cost: str) -> list[PlanOfCare]:
    """Return the plans of M1: one, with personal care of so many dollars a month."""
    monthly = PlanLine(service=PERSONAL_CARE, each=PlanUnit.MONTH, cost=Decimal(cost))
    return [PlanOfCare(reference="P1", member="M1", lines=[monthly])]


def projected(month: date) -> Check:
    """Return the check of what the one plan of some care will cost in that month."""

    def check(care: Care, policy: HomeCarePolicy) -> CareReview:
        (plan,) = care.plans
        ruling = project_program_month(plan, policy, month=month, exceedances=care.exceedances)
        return CareReview((ReviewLine(plan.member, None, ruling),))

    return check


PERIODS: Final = [
    Member(
        reference="M1",
        eligibility_periods=[
            EligibilityPeriod(date(2023, 7, 1), date(2024, 6, 30)),
            EligibilityPeriod(date(2024, 7, 1), date(2025, 6, 30)),
        ],
    )
]
"""M1, with two annual eligibility periods that follow on each other."""
END_OF_PERIOD: Final = date(2024, 6, 30)
