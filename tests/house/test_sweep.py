"""Through the years: every decision under every policy gives a ruling for every month, and never an error."""

from datetime import date, timedelta

import pytest
from answers import CANONICAL, INCOMPLETE
from attrs import evolve
from filed import CODES, PLAN, sound
from strategies import POLICIES, POLICY

from staffing_rules import (
    BackupSituation,
    IncidentReport,
    PlanRequest,
    Ruling,
    Status,
    classify_interruption,
    deadline_for,
    duty_for,
    filing_ledger,
    filing_status,
    plan_of_correction_deadlines,
    reason_equivalents,
    reasons_for,
    reporting_period_for,
    timeliness_of,
    validate_incident,
    validate_plan_of_correction,
)

MONTHS = [date(year, month, 1) for year in range(2015, 2029) for month in range(1, 13)]
MONTHS += [day for policy in POLICIES for day in policy.eras[1:]]
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
def test_every_month_has_a_ruling_on_what_is_filed(name: str) -> None:
    """Reports of every form, filings and requests of every month and of far outside: the answer is always a ruling."""
    policy = POLICY[name]
    for day in (*MONTHS, *ODD):
        late = day + timedelta(days=30)
        period = reporting_period_for(day, policy)
        request = PlanRequest(received_on=day)
        facts = evolve(CANONICAL["aide ill, nobody free"], service_date=day, backup_situation=BackupSituation.SICK)
        filed = [IncidentReport(incident_date=day), *(sound(channel, day) for channel in CODES)]
        rulings: list[Ruling[object]] = [
            *(validate_incident(report, policy) for report in filed),
            validate_incident(filed[0], policy, interruption=facts),
            reasons_for(facts, policy),
            filing_status(period, policy, as_of=late),
            filing_status(period, policy, submitted_on=[day], attested_on=late, as_of=late),
            plan_of_correction_deadlines(request, policy),
            validate_plan_of_correction(PLAN, request, policy),
        ]
        for ruling in rulings:
            assert (ruling.value is not None) == (ruling.status is Status.DECIDED)
            assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
            assert ruling.in_force_from is None or ruling.in_force_from > day.replace(day=1)
        kept = filing_ledger(filed, [], policy, first=day, last=late, as_of=late)
        assert kept.lines[0].period == period


@pytest.mark.parametrize("name", POLICY)
def test_every_list_has_a_ruling_in_words_of_every_other(name: str) -> None:
    """From each policy to each other, for a value of the list and for one that it does not have."""
    for other in POLICY.values():
        for reason in ("other", "late"):
            assert reason_equivalents(reason, other, POLICY[name]).status in Status


@pytest.mark.parametrize("name", POLICY)
def test_the_last_day_of_the_calendar_has_a_period(name: str) -> None:
    """A period is found for every date there is; beyond the calendar there is none."""
    policy = POLICY[name]
    assert reporting_period_for(date.max, policy).end == date.max
    assert reporting_period_for(date.min, policy).start == date.min
    with pytest.raises(OverflowError):
        _ = reporting_period_for(date.max, policy).next
