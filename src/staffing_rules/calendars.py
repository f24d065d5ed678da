"""Business days: which days are weekends or holidays, by a calendar that has a name."""

from datetime import date, timedelta
from functools import lru_cache

from attrs import frozen

DAY = timedelta(days=1)
SATURDAY = 5


@lru_cache(maxsize=1024)
def _holidays_of(country: str, subdivision: str, year: int) -> dict[date, str]:
    import holidays  # noqa: PLC0415  # takes longer to import than the rest of the library

    return dict(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))


@frozen
class BusinessCalendar:
    """The weekends and the public holidays of a place, as the package `holidays` lists them.

    Whether an office is closed on such a day is not in the documents; answers that use a calendar name it.

    >>> calendar = BusinessCalendar("US-NC public holidays", "US", "NC")
    >>> calendar.add_business_days(date(2024, 8, 30), 1)  # over Labor Day
    datetime.date(2024, 9, 3)
    """

    id: str
    country: str
    subdivision: str

    def is_weekend(self, day: date) -> bool:
        """Whether the day is a Saturday or a Sunday."""
        return day.weekday() >= SATURDAY

    def holiday_on(self, day: date) -> str | None:
        """Return the English name of the holiday on that day, or None. For people: no rule hangs on a name."""
        return _holidays_of(self.country, self.subdivision, day.year).get(day)

    def is_business_day(self, day: date) -> bool:
        """Whether the day is neither a weekend day nor a holiday."""
        return not self.is_weekend(day) and self.holiday_on(day) is None

    def next_business_day(self, day: date) -> date:
        """Return the day itself where it is a business day, else the next one that is."""
        while not self.is_business_day(day):
            day += DAY
        return day

    def add_business_days(self, day: date, number: int) -> date:
        """Return the `number`-th business day after `day`, which is not counted itself; `number` is 1 or more."""
        if number < 1:
            msg = f"number: wanted 1 or more business days, got {number}"
            raise ValueError(msg)
        for _ in range(number):
            day = self.next_business_day(day + DAY)
        return day
