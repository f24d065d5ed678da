"""The spans of time for which a limit holds: weeks, months, years, eligibility periods."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Protocol

from attrs import frozen

from staffing_rules.facts import EligibilityPeriod

Span = tuple[int, int]
"""The first and the last day, both inside, as ordinals."""
A_YEAR = 12
"""Its months."""
ALWAYS: Span = (date.min.toordinal(), date.max.toordinal())


def span_of(first: date | None, last: date | None) -> Span:
    """Return the days from the first to the last; None is without end on that side."""
    return ALWAYS[0] if first is None else first.toordinal(), ALWAYS[1] if last is None else last.toordinal()


def _inside(first: int, last: int) -> Span:
    """Return a span without the days that no calendar has."""
    return max(first, ALWAYS[0]), min(last, ALWAYS[1])


class Each(Protocol):
    """The spans of one kind."""

    def containing(self, day: int, periods: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return the spans that a day lies in, given the eligibility periods of the member: one, as a rule."""
        ...


@lru_cache(maxsize=16_384)
def _week(day: int, weekday: int) -> tuple[Span]:
    first = day - (day - 1 - weekday) % 7  # the first of all days was a Monday
    return (_inside(first, first + 6),)


@frozen
class Week:
    """Fixed weeks that begin on that day of the week, 0 for Monday."""

    begins_on: int

    def containing(self, day: int, _: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return the week of the day."""
        return _week(day, self.begins_on)

    def __str__(self) -> str:
        weekday = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[self.begins_on]
        return f"weeks from {weekday}"


@frozen
class RollingDays:
    """Any so many days in a row. They overlap; one that begins on a day on which nothing counts may be left out."""

    days: int

    def containing(self, day: int, _: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return every such span that the day lies in, the earliest first."""
        firsts = range(max(ALWAYS[0], day - self.days + 1), day + 1)
        return [_inside(first, first + self.days - 1) for first in firsts]

    def __str__(self) -> str:
        return f"any {self.days} days in a row"


@lru_cache(maxsize=16_384)
def _months(day: int, begins_in: int, months: int) -> tuple[Span]:
    """Return the span of so many months, of those that begin with the first of that month, that the day lies in."""
    within = date.fromordinal(day)
    month = within.year * A_YEAR + within.month - 1
    first = month - (within.month - begins_in) % months
    return ((_first_of(first), _first_of(first + months) - 1),)


def _first_of(month: int) -> int:
    """Return the first day of a month, counted from year 0; the ends of the calendar for months outside it."""
    year, rest = divmod(month, A_YEAR)
    if year > date.max.year:
        return ALWAYS[1] + 1
    return date(year, rest + 1, 1).toordinal() if year >= date.min.year else ALWAYS[0]


@frozen
class Months:
    """Calendar months, or spans of so many of them of which one begins with the first of that month, 1 for January."""

    number: int = 1
    begins_in: int = 1

    def containing(self, day: int, _: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return the month, or the months, of the day."""
        return _months(day, self.begins_in, self.number)

    def __str__(self) -> str:
        if self.number == 1:
            return "calendar months"
        spans = "years" if self.number == A_YEAR else f"spans of {self.number} months"
        return f"{spans} from the first day of month {self.begins_in}"


@frozen
class SingleDay:
    """Each day by itself."""

    def containing(self, day: int, _: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return the day."""
        return ((day, day),)

    def __str__(self) -> str:
        return "single days"


@frozen
class AnnualPeriod:
    """The member's annual eligibility periods, as they were approved."""

    def containing(self, day: int, periods: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return the period of the day; none where no period covers it."""
        spans = ((each.first.toordinal(), each.last.toordinal()) for each in periods)
        return tuple(span for span in spans if span[0] <= day <= span[1])

    def __str__(self) -> str:
        return "annual eligibility periods"


@frozen
class Lifetime:
    """All of a member's life."""

    def containing(self, _: int, __: Sequence[EligibilityPeriod], /) -> Sequence[Span]:
        """Return all days."""
        return (ALWAYS,)

    def __str__(self) -> str:
        return "a lifetime"
