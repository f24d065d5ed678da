"""The words that care is put together from, where it is asked about: visits, lines, exceptions, a household."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from staffing_rules import (
    Adl,
    ApprovalStatus,
    AssistanceLevel,
    Care,
    CareReview,
    EligibilityPeriod,
    Exceedance,
    HourException,
    Member,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Residence,
    Ruling,
    Service,
    ServiceLine,
    Visit,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

Asked = tuple[str, Callable[[HomeCarePolicy], CareReview | Ruling[Any]]]
Check = Callable[[Care, HomeCarePolicy], CareReview]

DAY, HOUR = timedelta(days=1), 3600
SUNDAY, MONDAY, SATURDAY = date(2024, 3, 3), date(2024, 3, 4), date(2024, 3, 9)
PC, ATTENDANT, NURSE = Service.PERSONAL_CARE, Service.ATTENDANT, Service.REGISTERED_NURSE
AT_HOME = [Member(reference=each, residences=[Residence("H")]) for each in ("A", "B")]
PERIOD = EligibilityPeriod(date(2024, 1, 1), date(2024, 12, 31))
IN_PERIOD = [Member(reference="A", eligibility_periods=[PERIOD])]
EXTENSIVE = Exceedance(member="A", levels=dict.fromkeys(Adl, AssistanceLevel.EXTENSIVE))
PLAN = PlanOfCare(
    reference="P", member="A", lines=[PlanLine(service=PC, each=PlanUnit.MONTH, cost=Decimal(5000), hours=Decimal(20))]
)


def visit(
    name: str, seconds: int, service: Service = PC, *, member: str = "A", day: date = MONDAY, hour: int = 0, **more: Any
) -> Visit:
    """Return a visit of so many seconds, from that hour of a day on."""
    start = datetime.combine(day, time(hour))
    who = {"worker": "W"} | more
    return Visit(
        reference=name, member=member, service=service, start=start, end=start + timedelta(seconds=seconds), **who
    )


def line(name: str, cost: str | None, service: Service = PC, *, day: date = MONDAY, **more: Any) -> ServiceLine:
    """Return a line of that cost."""
    number = None if cost is None else Decimal(cost)
    return ServiceLine(reference=name, service=service, service_date=day, cost=number, **{"member": "A"} | more)


def exception(hours: str | None = "5", **more: Any) -> HourException:
    """Return an exception for A."""
    hours_above = None if hours is None else Decimal(hours)
    facts = {"member": "A", "worker": "W", "status": ApprovalStatus.APPROVED, "written": True}
    return HourException(reference="E", hours_above=hours_above, **facts | more)


def asking(check: Check, text: str, **care: Any) -> Asked:
    """Return the question how that care stands in a check."""
    return text, partial(check, Care(**care))
