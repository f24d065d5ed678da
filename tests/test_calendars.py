"""Business days of a named calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from staffing_rules import PARTNERS

CALENDAR = PARTNERS.calendar
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(days, st.integers(1, 30))
def test_business_days_are_counted_one_by_one(day: date, number: int) -> None:
    """The n-th business day after a day is one, and n of them lie after the day and up to it."""
    due = CALENDAR.add_business_days(day, number)
    between = [day + timedelta(days=days) for days in range(1, (due - day).days + 1)]
    assert CALENDAR.is_business_day(due)
    assert sum(map(CALENDAR.is_business_day, between)) == number


@given(days)
def test_the_next_business_day_is_the_day_itself_or_the_first_after_it(day: date) -> None:
    """No business day lies between a day and the one that it rolls to."""
    rolled = CALENDAR.next_business_day(day)
    assert CALENDAR.is_business_day(rolled)
    assert not any(CALENDAR.is_business_day(day + timedelta(days=days)) for days in range((rolled - day).days))


@pytest.mark.parametrize("number", [0, -1])
def test_no_business_day_is_none(number: int) -> None:
    """Counting none, or backwards, is refused."""
    with pytest.raises(ValueError, match=f"wanted 1 or more business days, got {number}"):
        CALENDAR.add_business_days(date(2024, 1, 1), number)


def test_weekends_and_holidays_are_named() -> None:
    """A holiday has its English name, whatever the language of the machine; a weekend day has none."""
    assert CALENDAR.holiday_on(date(2024, 1, 15)) == "Martin Luther King Jr. Day"
    assert CALENDAR.holiday_on(date(2024, 1, 13)) is None
    assert CALENDAR.is_weekend(date(2024, 1, 13))
    assert not CALENDAR.is_weekend(date(2024, 1, 12))
