"""Through the years: every decision under every policy gives a ruling for every month, and never an error."""

from datetime import date, timedelta

import pytest
from answers import CANONICAL, INCOMPLETE
from attrs import evolve
from strategies import POLICY

from staffing_rules import (
    Ruling,
    Status,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
    timeliness_of,
)

MONTHS = [date(year, month, 1) for year in range(2015, 2029) for month in range(1, 13)]
ODD = [date(1, 1, 1), date(1582, 10, 15), date(1900, 2, 28), date(2100, 2, 28), date(9999, 11, 30)]


@pytest.mark.parametrize("name", POLICY)
def test_every_month_has_a_ruling(name: str) -> None:
    """From before the first edition to years after the last, and far outside, the answer is always a ruling."""
    policy = POLICY[name]
    for day in (*MONTHS, *ODD):
        rulings: list[Ruling[object]] = [
            deadline_for(reporting_period_for(day, policy), policy),
            timeliness_of(day, day + timedelta(days=30), policy),
        ]
        dated = [evolve(case, service_date=day) for case in CANONICAL.values()]
        rulings += [verb(missed, policy) for missed in dated for verb in (classify_interruption, duty_for)]
        for ruling in rulings:
            assert (ruling.value is not None) == (ruling.status is Status.DECIDED)
            assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
    for case in (*CANONICAL.values(), *INCOMPLETE.values()):
        assert classify_interruption(case, policy).status in Status


@pytest.mark.parametrize("name", POLICY)
def test_the_last_day_of_the_calendar_has_a_period(name: str) -> None:
    """A period is found for every date there is; beyond the calendar there is none."""
    policy = POLICY[name]
    assert reporting_period_for(date.max, policy).end == date.max
    assert reporting_period_for(date.min, policy).start == date.min
    with pytest.raises(OverflowError):
        _ = reporting_period_for(date.max, policy).next
