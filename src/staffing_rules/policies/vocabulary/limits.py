"""Limits: how much of which services one party may get, or give, in one span of time."""

from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import evolve, field, frozen

from staffing_rules.facts import Service
from staffing_rules.policies.vocabulary.forms import Weight
from staffing_rules.policies.vocabulary.timelines import Edition, Governs, Timeline
from staffing_rules.policies.vocabulary.windows import Each
from staffing_rules.provisions import Basis, Reading
from staffing_rules.quantities import Quantity
from staffing_rules.rulings import Severity


class Party(Enum):
    """Whose services are added up."""

    WORKER = "worker"
    MEMBER = "member"
    HOUSEHOLD = "household"
    """All members at one residence."""
    HOUSEHOLD_TOGETHER = "household_together"
    """All members at one residence, for the time that a worker spends with more than one of them at once."""


@frozen(kw_only=True)
class Amount:
    """An amount that a provision states, with the time it holds for; it may be replaced by `with_amount`.

    `times` is by how much it is multiplied to make the limit. A timeline without editions is an amount that the
    documents do not give.
    """

    id: str = field(kw_only=False)
    """That of the provision, with a word after a slash where it states several."""
    title: str = field(kw_only=False)
    value: Timeline[Quantity]
    kind: type[Quantity]
    times: int = 1
    left_open: bool = False
    """Whether the documents leave it to another one: then it is missing until the caller brings it."""

    @property
    def cites(self) -> tuple[str, ...]:
        """The provision that states it."""
        return (self.id.partition("/")[0],)

    def on(self, day: date) -> Quantity | None:
        """Return the amount as it holds on a day; None where the documents give none."""
        return self.value.value_on(day)

    def replaced(self, value: Quantity, since: date | None, source: str) -> "Amount":
        """Return the same amount with another value from that day on; for all days where it is None."""
        edition = Edition(value=value, since=since, source=source)
        kept = [
            each for each in self.value.editions if since is not None and (each.since is None or each.since < since)
        ]
        return evolve(self, value=evolve(self.value, editions=(*kept, edition)))


def stated(
    id: str, title: str, value: Quantity, *, since: date | None = None, source: str = "", times: int = 1
) -> Amount:
    """Return the amount that a provision states, from that day on where it gives one.

    Where a provision states several, a word after a slash tells them apart.
    """
    edition = Edition(value=value, since=since, cites=(id.partition("/")[0],), source=source)
    return Amount(id, title, value=Timeline(Governs.SERVICE_DATE, (edition,)), kind=type(value), times=times)


def left_open(id: str, title: str, kind: type[Quantity], *, times: int = 1) -> Amount:
    """Return an amount that the documents do not give."""
    return Amount(id, title, value=Timeline(Governs.SERVICE_DATE, ()), kind=kind, times=times, left_open=True)


class Counting(Enum):
    """What of a row counts, and on which day."""

    TIME = "time"
    """The time of a visit, on the days that it lies on."""
    COST = "cost"
    """The cost of a line, on its service date."""
    MEANT = "meant"
    """The units of a line, on the day they are known to be meant for; lines that do not say so do not count."""
    MEANT_OR_DELIVERED = "meant_or_delivered"
    """The units of a line, on the day they are meant for, or else on the service date."""
    DELIVERED = "delivered"
    """The units of a line, on its service date."""
    SERIES_STARTED = "series_started"
    """One for each series of lines, on its first day."""
    SERIES_TOUCHED = "series_touched"
    """One for each series of lines, in every span of time that it touches."""
    SESSION = "session"
    """One for each line, on its service date."""


def _services(services: Iterable[Service]) -> frozenset[Service]:
    return frozenset(services)


def _sections(sections: Iterable[str] | None) -> frozenset[str] | None:
    return None if sections is None else frozenset(sections)


@frozen(kw_only=True)
class Counted:
    """What counts: rows of these services, billed under one of these sections of the manual; None: under any.

    With `beside`, only where there are rows of one of those services as well.
    """

    services: frozenset[Service] = field(converter=_services, kw_only=False)
    sections: frozenset[str] | None = field(default=frozenset({"19"}), converter=_sections)
    beside: frozenset[Service] = field(default=frozenset(), converter=_services)

    def __str__(self) -> str:
        return ", ".join(service.value.replace("_", " ") for service in Service if service in self.services)


class ApprovalDay(Enum):
    """On which day an approval has to be in force for an hour above the limit."""

    OF_THE_HOUR = "of_the_hour"
    """On the day of that hour."""
    OF_THE_WEEK = "of_the_week"
    """On any day of that week."""


@frozen(kw_only=True)
class ByException:
    """A limit is raised by a member's approved exceptions: hour by hour, in the order of time."""

    in_force: ApprovalDay | Reading[ApprovalDay]
    afterwards: bool | Reading[bool]
    """Whether a decision counts for days before it."""
    unnamed: bool | Reading[bool]
    """Whether an exception that names no worker is for any."""

    def __str__(self) -> str:
        return "an approved exception"


class ExceptedHours(Enum):
    """By how much the exceptions of members raise a limit on a wider total."""

    USED = "used"
    """By the time above the limit that they were used for."""
    APPROVED = "approved"
    """By all that was approved."""


class ExceedanceBase(Enum):
    """What the percentage of an exceedance is taken of."""

    CAP = "cap"
    COST_OF_CARE = "cost_of_care"
    """What the care that may exceed the cap costs in the month."""
    COST_OF_PLAN = "cost_of_plan"
    """What the plan authorizes for the month."""


@frozen(kw_only=True)
class ByExceedance:
    """A limit is raised by so many percent for a member who qualifies, for these services."""

    percent: Amount
    of: ExceedanceBase | Reading[ExceedanceBase]
    services: frozenset[Service] = field(converter=_services)

    def __str__(self) -> str:
        return f"an exceedance of {self.percent.value}"


Raise = ByException | ExceptedHours | ByExceedance


@frozen(kw_only=True)
class Limit:
    """The most of some services that a party may get, or give, in each span of time.

    `id` is the code of the finding where there is more. What the limits in `after` already found to be too much is
    left out here, so that nothing is found twice; where one of those in `unless` is exceeded by the same parties, this
    limit is not looked at. `only_with_exceedance` limits it to members who qualify for one.
    """

    id: str = field(kw_only=False)
    title: str = field(kw_only=False)
    amount: Amount
    counted: Counted | Reading[Counted]
    by: Counting | Reading[Counting] = Counting.TIME
    per: tuple[Party, ...] | Reading[tuple[Party, ...]]
    each: Each | Reading[Each]
    raised_by: Raise | Reading[Raise | None] | None = None
    only_with_exceedance: bool | Reading[bool] = False
    weight: Weight | Reading[Weight] = Severity.ERROR
    after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    do: str = ""
    cites: tuple[str, ...]
    basis: Basis = Basis.EXPLICIT

    def __str__(self) -> str:
        return f"a limit on {self.title}"


Limits = tuple[Limit | Reading[tuple[Limit, ...]], ...]
"""Limits that are looked at together, in that order. A reading says which limits there are.

The last of them has the widest spans of time, which are those of the lines of a review.
"""
