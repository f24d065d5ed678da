"""When a report is due, and whether it came in time."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum

from attrs import field, frozen, validators

from staffing_rules._arguments import check_date
from staffing_rules.rulings.interruptions import Classification

DAY = timedelta(days=1)


@frozen(order=True, cache_hash=True)
class ReportingPeriod:
    """A reporting period: `start` and `end` are dates, both inside it. Periods sort by time.

    `month_starts` are the days of the month on which a period of this kind begins; they tell `previous` and `next`.

    >>> period = ReportingPeriod(date(2024, 2, 16), date(2024, 2, 29))
    >>> date(2024, 2, 29) in period, period.days, str(period.next)
    (True, 14, '2024-03-01 to 2024-03-15')
    """

    start: date
    end: date
    month_starts: tuple[int, ...] = field(default=(1, 16), eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_date("ReportingPeriod.start", self.start)
        check_date("ReportingPeriod.end", self.end)
        if self.end < self.start:
            msg = "ReportingPeriod: wanted an end on or after the start, got an earlier one"
            raise ValueError(msg)

    @classmethod
    def containing(cls, day: date, month_starts: tuple[int, ...] = (1, 16)) -> "ReportingPeriod":
        """Return the period that `day` lies in, of the kind that begins on those days of the month, 1 among them."""
        start = day.replace(day=max(first for first in month_starts if first <= day.day))
        last = min((first - 1 for first in month_starts if first > day.day), default=monthrange(day.year, day.month)[1])
        return cls(start, day.replace(day=last), month_starts=month_starts)

    @property
    def previous(self) -> "ReportingPeriod":
        """The period that the day before the start lies in."""
        return self.containing(self.start - DAY, self.month_starts)

    @property
    def next(self) -> "ReportingPeriod":
        """The period that the day after the end lies in."""
        return self.containing(self.end + DAY, self.month_starts)

    @property
    def days(self) -> int:
        """How many days the period has, both ends counted."""
        return (self.end - self.start).days + 1

    def __contains__(self, day: date) -> bool:
        check_date("day", day)
        return self.start <= day <= self.end

    def __iter__(self) -> Iterator[date]:
        return (self.start + number * DAY for number in range(self.days))

    def __str__(self) -> str:
        return f"{self.start} to {self.end}"


class DutyStatus(Enum):
    """The state of the duty to report on one day."""

    REQUIRED = "required"
    RELIEF = "relief"
    """The MCO had relaxed the duty; the documents do not say how far. A failure is still one to be reported."""
    NOTHING_TO_REPORT = "nothing_to_report"
    """What happened does not go on the report, so there is no duty that could be relaxed."""


@frozen
class ReportingDuty:
    """What is to be done about one interruption: what it is, whether it is reported, to whom, how and by when.

    `due` is the last day for the report, that day included. It is None where nothing is to be reported, and where
    the policy fixes no day for that period; a finding then says so.
    """

    classification: Classification
    status: DutyStatus
    period: ReportingPeriod
    due: date | None

    @property
    def report(self) -> bool:
        """Whether it goes on the back-up staffing report."""
        return self.classification.reportable

    @property
    def notify(self) -> tuple[str, ...]:
        """The codes of the roles to tell."""
        return self.classification.notify

    @property
    def channel(self) -> str | None:
        """The code of the way a report takes to the MCO; None where nothing is reported."""
        return self.classification.channel

    def in_words(self, titles: Mapping[str, str]) -> str:
        """Return what is to be done in plain words; `titles` are the words for codes."""
        due = f"; due {self.due}" if self.due else "; no day is fixed for the report" if self.report else ""
        what = self.classification.in_words(titles)
        return f"{what}; duty: {self.status.value.replace('_', ' ')}; period {self.period}{due}"

    def __str__(self) -> str:
        return self.in_words({})


@frozen
class Timeliness:
    """Whether a report came in time: `days_late` counts the days after the last day on which it was due."""

    days_late: int = field(validator=validators.ge(0))

    @property
    def on_time(self) -> bool:
        """Whether it came on or before the day it was due."""
        return self.days_late == 0

    def __str__(self) -> str:
        return "on time" if self.on_time else f"late by {self.days_late} day{'s' if self.days_late != 1 else ''}"
