"""Rules on care that are no totals of a window: who may exceed a cap, and what may last how long."""

from collections.abc import Iterable
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from staffing_rules.facts import Adl, AssistanceLevel, Decider, Service, StayKind
from staffing_rules.policies.vocabulary.forms import Weight
from staffing_rules.policies.vocabulary.limits import Amount, Counted
from staffing_rules.policies.vocabulary.windows import Each, Span
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Severity


def _services(services: Iterable[Service]) -> frozenset[Service]:
    return frozenset(services)


class HowMany(Enum):
    """How many of several conditions have to hold."""

    ALL = "all"
    ANY = "any"


@frozen(kw_only=True)
class AssessedRoute:
    """A member qualifies by the help that activities of daily living need: each of them, or any, at these levels."""

    adls: tuple[Adl, ...]
    how_many: HowMany | Reading[HowMany]
    levels: frozenset[AssistanceLevel] | Reading[frozenset[AssistanceLevel]]
    cites: tuple[str, ...]


class DeterminedFor(Enum):
    """For how long a determination holds."""

    ITS_TERM = "its_term"
    """For the days that it states; a month that it covers in part has to be looked at."""
    ELIGIBILITY_PERIOD = "eligibility_period"
    """From its first day until the eligibility period ends."""


@frozen(kw_only=True)
class DeterminedRoute:
    """A member qualifies by a determination: all of its elements hold, and one of these made it."""

    elements: tuple[str, ...]
    """Attributes of `Determination`."""
    deciders: frozenset[Decider] | Reading[frozenset[Decider]]
    other_decider: Weight = Severity.REVIEW
    """What it weighs that somebody else made it."""
    term: DeterminedFor | Reading[DeterminedFor]
    cites: tuple[str, ...]


@frozen(kw_only=True)
class ExceedanceRules:
    """The ways in which a member qualifies to exceed the cap; one is enough."""

    assessed: AssessedRoute
    determined: DeterminedRoute


@frozen(kw_only=True)
class WeeksOfMonth:
    """How many weeks a month has in a projection: so many fifty-seconds and the like; None: its days by seven."""

    numerator: int | None = field(kw_only=False)
    denominator: int = field(kw_only=False, default=1)

    def weeks(self, span: Span) -> Fraction:
        """Return how many weeks the month of these days, the first and the last as ordinals, has."""
        if self.numerator is None:
            return Fraction(span[1] - span[0] + 1, 7)
        return Fraction(self.numerator, self.denominator)

    def __str__(self) -> str:
        return "the days of the month, by seven" if self.numerator is None else f"{self.numerator}/{self.denominator}"


@frozen(kw_only=True)
class Projection:
    """How the cost of a plan is projected to a month."""

    weeks: WeeksOfMonth | Reading[WeeksOfMonth]
    cites: tuple[str, ...]


@frozen(kw_only=True)
class AdjustmentRules:
    """What a change of the plan in an acute or emergency episode may come to, and how long it may last."""

    percent: Amount
    """The largest change, in percent of what was authorized for the month."""
    cap: Amount
    exceeded_cap: Weight | Reading[Weight]
    """What it weighs that the changed plan is above the cap of members in general, for one who may exceed it."""
    days: Amount
    first_counts: bool | Reading[bool]
    """Whether the first day is one of them."""
    cites: tuple[str, ...]


class DaysAway(Enum):
    """Which days outside the State count."""

    OF_STAY = "of_stay"
    OF_SERVICE = "of_service"


@frozen(kw_only=True)
class AwayRules:
    """What may be given outside the State: approved, so many days in a row and so many in a year."""

    services: frozenset[Service] = field(converter=_services)
    in_a_row: Amount
    row_of: DaysAway | Reading[DaysAway]
    in_a_year: Amount
    year: Each | Reading[Each]
    year_of: DaysAway | Reading[DaysAway]
    cites: tuple[str, ...]
    """The provisions that want an approval for each day."""


@frozen(kw_only=True)
class SuspensionRules:
    """How long services may be suspended."""

    days: Amount
    last_counts: bool | Reading[bool]
    """Whether the days are counted with both ends, or as those that pass between."""
    summed: Each | Reading[Each | None] | None = None
    """The spans over which suspensions are added up; None: each by itself."""
    cites: tuple[str, ...]


@frozen(kw_only=True)
class StayRules:
    """A service that may be given in a stay, so many days from the discharge, and billed when the member is home."""

    service: Service
    stays: frozenset[StayKind]
    days: Amount
    after_too: bool | Reading[bool]
    """Whether the days after the discharge are limited as well."""
    cites: tuple[str, ...]


@frozen(kw_only=True)
class MonitoringRules:
    """What has to be in place before a referral for remote monitoring."""

    plans: Amount
    adequate: bool | Reading[bool]
    """Whether only plans count that were found adequate."""
    same_day: bool | Reading[bool]
    """Whether a plan of the day of the referral is in time."""
    cites: tuple[str, ...]


@frozen(kw_only=True)
class AuthorizedRules:
    """That no more hours are given than the plan authorizes, line by line."""

    counted: Counted
    week: Each | Reading[Each]
    month: Each
    cites: tuple[str, ...]
