"""Reporting periods, and the day by which a period's reports are due."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Protocol

from attrs import field, frozen, validators
from dateutil.relativedelta import relativedelta

from staffing_rules._arguments import check_kind
from staffing_rules.calendars import BusinessCalendar
from staffing_rules.policies.vocabulary.timelines import Note
from staffing_rules.provisions import Reading
from staffing_rules.rulings import ReportingPeriod


def _sorted(days: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(days))


@frozen
class PartsOfMonth:
    """Periods that begin on the same days of every month; `starts` are those days, the first of them 1.

    >>> str(PartsOfMonth((1, 16)).containing(date(2024, 2, 20)))
    '2024-02-16 to 2024-02-29'
    """

    starts: tuple[int, ...] = field(converter=_sorted)
    cites: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.starts[:1] != (1,) or len({*self.starts} & {*range(1, 29)}) < len(self.starts):
            msg = "PartsOfMonth: wanted different days of the month from 1 to 28, the 1st among them"
            raise ValueError(msg)

    @cached_property
    def known(self) -> dict[date, ReportingPeriod]:
        """The periods worked out before, one object each, by the days in them. A cache, no part of the value."""
        return {}

    def containing(self, day: date) -> ReportingPeriod:
        """Return the period that `day` lies in."""
        period = self.known.get(day)
        if period is None:
            period = ReportingPeriod.containing(day, self.starts)
            period = self.known.setdefault(period.start, period)
            self.known[day] = period
        return period

    def part_of(self, period: ReportingPeriod) -> int:
        """Return which part of its month the period is, counted from 0. Raises ValueError where it is none."""
        check_kind("period", period, ReportingPeriod)
        if self.containing(period.start) != period:
            parts = ", ".join(f"{start}" for start in self.starts)
            msg = f"period: wanted one that the policy uses, beginning on day {parts} of a month, got another"
            raise ValueError(msg)
        return self.starts.index(period.start.day)


class Due(Protocol):
    """The last day for the reports of a period."""

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day, itself still in time."""
        ...


class Days(Protocol):
    """A number of days of some kind."""

    def counted_from(self, day: date, /) -> date:
        """Return the day that comes so many days after this one, itself not counted."""
        ...


@frozen
class DaysAfter:
    """So many calendar days after the last day of the period, which is not counted itself."""

    days: int = field(validator=[validators.instance_of(int), validators.ge(1)])

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day."""
        return self.counted_from(period.end)

    def counted_from(self, day: date, /) -> date:
        """Return the day that comes so many days after this one."""
        return day + relativedelta(days=self.days)

    def __str__(self) -> str:
        return f"{self.days} calendar days later"


@frozen
class BusinessDaysAfter:
    """So many business days after the last day of the period, which is not counted itself."""

    days: int = field(validator=[validators.instance_of(int), validators.ge(1)])
    calendar: BusinessCalendar

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day."""
        return self.counted_from(period.end)

    def counted_from(self, day: date, /) -> date:
        """Return the day that comes so many business days after this one."""
        return self.calendar.add_business_days(day, self.days)

    def __str__(self) -> str:
        return f"{self.days} business days later ({self.calendar.id})"


@frozen
class LastDayOfMonth:
    """The last day of the month in which the period ends."""

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day."""
        return period.end + relativedelta(day=31)

    def __str__(self) -> str:
        return "the last day of the same month"


@frozen
class DayOfNextMonth:
    """A day of the month after the one in which the period ends."""

    day: int = field(validator=validators.in_(range(1, 32)))

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day."""
        return period.end + relativedelta(months=1, day=self.day)

    def __str__(self) -> str:
        return f"day {self.day} of the next month"


@frozen
class EndOfNextPeriod:
    """The last day of the period that follows."""

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day."""
        return period.next.end

    def __str__(self) -> str:
        return "the end of the next period"


@frozen
class NextBusinessDay:
    """The day that `due` gives, or the next business day where that day is none."""

    due: Due
    calendar: BusinessCalendar

    def after(self, period: ReportingPeriod, /) -> date:
        """Return that day."""
        return self.calendar.next_business_day(self.due.after(period))

    def __str__(self) -> str:
        return f"{self.due}, or the next business day ({self.calendar.id})"


@frozen
class Rhythm:
    """How often reports were wanted while no last day was fixed: a report after `due` gets the note, nothing more."""

    due: Due | Reading[Due | None]
    note: Note
    cites: tuple[str, ...] = ()
