"""The last days of a year as a picture, drawn from the deadlines that the policy gives."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape

from attrs import frozen

from staffing_rules import ReportingPeriod, Ruling, Status, deadline_for, reporting_period_for
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

MARGIN, HEADER, CELL, GAP, LEGEND = 64, 26, 21, 5, 64
DAYS = 31
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def periods_of(year: int, policy: BackupStaffingPolicy) -> Iterator[ReportingPeriod]:
    """Yield the reporting periods of a year."""
    period = reporting_period_for(date(year, 1, 1), policy)
    while period.start.year == year:
        yield period
        period = period.next


def deadlines_of(year: int, policy: BackupStaffingPolicy) -> list[tuple[ReportingPeriod, Ruling[date]]]:
    """Return the reporting periods of a year, each with the ruling on its last day."""
    return [(period, deadline_for(period, policy)) for period in periods_of(year, policy)]


@frozen
class Drawing:
    """A year of reporting periods: a line of days for each month, from January to the month of the last due day."""

    year: int
    policy: BackupStaffingPolicy
    deadlines: list[tuple[ReportingPeriod, Ruling[date]]]
    id: str

    @property
    def due(self) -> dict[date, ReportingPeriod]:
        """The last days that are fixed, with the period that each is for; the first may be one of last year's."""
        last_year = deadlines_of(self.year - 1, self.policy)
        fixed = [(period, ruling.decided) for period, ruling in (*last_year, *self.deadlines) if _is_fixed(ruling)]
        return {day: period for period, day in fixed if day.year >= self.year}

    @property
    def months(self) -> list[date]:
        """The first days of the months drawn."""
        last = max([date(self.year, 12, 31), *self.due])
        count = (last.year - self.year) * 12 + last.month
        return [date(self.year + number // 12, number % 12 + 1, 1) for number in range(count)]

    def svg(self) -> str:
        """Return the picture."""
        width, below = MARGIN + DAYS * CELL + GAP, HEADER + len(self.months) * (CELL + GAP)
        title = f"{self.policy.name}: last days for the reports of {self.year}"
        fixed = sum(_is_fixed(ruling) for _, ruling in self.deadlines)
        text = (
            "A line of days for each month. Two shades tell the reporting periods apart. A filled disc is the last day "
            "for the reports of a period, a filled square one that falls on a weekend or holiday. "
            f"A last day is fixed for {fixed} of the {len(self.deadlines)} periods; the table below lists them."
        )
        return "".join(
            (
                f'<svg class="due-calendar" viewBox="0 0 {width} {below + LEGEND}" role="img" ',
                f'aria-labelledby="{self.id}-title {self.id}-desc" xmlns="http://www.w3.org/2000/svg">',
                f'<title id="{self.id}-title">{escape(title)}</title>',
                f'<desc id="{self.id}-desc">{escape(text)}</desc>',
                *self._header(),
                *(part for line, month in enumerate(self.months) for part in self._month(month, line)),
                *self._legend(below),
                "</svg>",
            )
        )

    def _header(self) -> Iterator[str]:
        for number in range(1, DAYS + 1):
            yield _text(_left(number) + CELL / 2, HEADER - 10, str(number), "day-number")

    def _month(self, month: date, line: int) -> Iterator[str]:
        top = HEADER + line * (CELL + GAP)
        yield _text(MARGIN - 10, top + CELL / 2 + 4, f"{MONTHS[month.month - 1]} {month.year}", "month")
        for day in _days_of(month):
            if day.year == self.year or day <= max(self.due):
                yield self._day(day, _left(day.day), top)

    def _day(self, day: date, left: int, top: int) -> str:
        calendar = self.policy.calendar
        holiday = calendar.holiday_on(day)
        odd = self.policy.periods.part_of(self.policy.periods.containing(day)) % 2
        free = not calendar.is_business_day(day)
        shade = "other-year" if day.year != self.year else "weekend" if calendar.is_weekend(day) else f"part-{odd}"
        drawn = _square(left, top, f"day {shade}")
        if holiday:
            drawn += _holiday(left, top)
        period = self.due.get(day)
        about = [f"{WEEKDAYS[day.weekday()]} {day}", holiday or ""]
        if period:
            drawn += _due(left, top, free=free)
            about.append(f"last day for {period}")
        number = _text(left + CELL / 2, top + CELL / 2 + 3.5, str(day.day), "due-number" if period else "number")
        return f"<g><title>{escape('; '.join(filter(None, about)))}</title>{drawn}{number}</g>"

    def _legend(self, top: int) -> Iterator[str]:
        marks = (
            (_square(0, 0, "day part-0"), "first part of a month"),
            (_square(0, 0, "day part-1"), "second part"),
            (_square(0, 0, "day weekend"), "weekend"),
            (_square(0, 0, "day part-1") + _holiday(0, 0), "holiday"),
            (_due(0, 0, free=False), "last day for a report"),
            (_due(0, 0, free=True), "last day on a weekend or holiday"),
        )
        for number, (mark, words) in enumerate(marks):
            line, place = divmod(number, 4)
            at = f"translate({MARGIN + place * 8 * CELL} {top + 12 + line * (CELL + 6)})"
            yield f'<g transform="{at}">{mark}{_text(CELL + 6, CELL / 2 + 4, words, "legend")}</g>'


def _is_fixed(ruling: Ruling[date]) -> bool:
    return ruling.status is Status.DECIDED


def _left(day: int) -> int:
    return MARGIN + (day - 1) * CELL


def _days_of(month: date) -> Iterator[date]:
    day = month
    while day.month == month.month:
        yield day
        day += timedelta(days=1)


def _square(left: int, top: int, classes: str) -> str:
    return f'<rect class="{classes}" x="{left}" y="{top}" width="{CELL}" height="{CELL}"/>'


def _holiday(left: int, top: int) -> str:
    return f'<path class="holiday" d="M{left + CELL} {top}v8l-8-8z"/>'


def _due(left: int, top: int, *, free: bool) -> str:
    if free:
        return f'<rect class="due" x="{left + 2}" y="{top + 2}" width="{CELL - 4}" height="{CELL - 4}"/>'
    return f'<circle class="due" cx="{left + CELL / 2}" cy="{top + CELL / 2}" r="{CELL / 2 - 1}"/>'


def _text(left: float, top: float, text: str, classes: str) -> str:
    return f'<text class="{classes}" x="{left}" y="{top}">{escape(text)}</text>'
