"""Plans of care: what was authorized for a member, by the week or by the month."""

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from staffing_rules.facts.care.fields import (
    DAY,
    REFERENCE,
    a,
    all_of,
    amount_or_unknown,
    check_span,
    hours_or_unknown,
    listed,
)
from staffing_rules.facts.care.services import Service


class PlanUnit(Enum):
    """The time for which a line of a plan authorizes."""

    WEEK = "week"
    MONTH = "month"


@frozen(kw_only=True)
class PlanLine:
    """One service of a plan: the hours and the dollars that it authorizes for each week, or each month.

    `cost` is None where it is not known, and `hours` where they are not, or the service has none.
    """

    service: Service = field(validator=a(Service))
    each: PlanUnit = field(validator=a(PlanUnit))
    hours: Decimal | None = field(default=None, validator=hours_or_unknown)
    cost: Decimal | None = field(default=None, validator=amount_or_unknown)


@frozen(kw_only=True)
class PlanOfCare:
    """What was authorized for a member from `first` to `last`, both inside; None is without end on that side."""

    reference: str = field(validator=REFERENCE)
    member: str = field(repr=False, validator=REFERENCE)
    lines: tuple[PlanLine, ...] = field(default=(), converter=listed, validator=all_of(PlanLine))
    first: date | None = field(default=None, repr=False, validator=DAY)
    last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)
