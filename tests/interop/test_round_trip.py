"""Whatever crosses the border comes back as it was, and equal objects cross alike."""

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import (
    POLICY,
    attestations,
    days,
    interruptions,
    names,
    names_with_strict_ones,
    plans,
    reports,
    requests,
)

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Basis,
    Classification,
    FilingLedger,
    FilingStatus,
    IncidentReport,
    Interruption,
    PlanDeadlines,
    PlanReview,
    ReasonFit,
    ReportingDuty,
    ReportingPeriod,
    Ruling,
    ServiceTime,
    Severity,
    Timeliness,
    Validity,
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
from staffing_rules.interop import dump, load
from staffing_rules.provisions import Question, Reading

facts = interruptions() | reports() | attestations() | requests() | plans()


def through_json(obj: object) -> Any:
    """Return what JSON makes of an object that was dumped."""
    return json.loads(json.dumps(dump(obj), allow_nan=False))


@given(facts)
def test_facts_come_back_as_they_were(fact: Any) -> None:
    """Loading what was dumped, and sent as JSON, gives an equal object."""
    assert load(type(fact), through_json(fact)) == fact


@given(facts)
def test_what_comes_back_is_dumped_alike(fact: Any) -> None:
    """Equal objects give equal text: the fields, and the members of sets, stand in one order."""
    assert json.dumps(dump(load(type(fact), dump(fact)))) == json.dumps(dump(fact))


@given(
    st.decimals(allow_nan=False).filter(lambda number: number.is_finite() and abs(number.adjusted()) < 50),
    st.integers(0, 9),
)
def test_equal_numbers_are_written_alike(number: Decimal, zeros: int) -> None:
    """3.25 and 3.250 are one number of hours, and so are 0 and -0."""
    sign, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int)
    longer = Decimal((sign, (*digits, *[0] * zeros), exponent - zeros))
    assert longer == number
    assert dump(IncidentReport(hours=longer)) == dump(IncidentReport(hours=number))


def test_numbers_and_times_have_the_form_that_people_write() -> None:
    """What is dumped can be read."""
    report = IncidentReport(
        hours=Decimal("3.250"), time_of_service=ServiceTime(time(15), time(19, 30)), availability=["b", "a"]
    )
    dumped = dump(report)
    assert isinstance(dumped, dict)
    assert dumped["hours"] == "3.25"
    assert dumped["time_of_service"] == {"start": "15:00:00", "end": "19:30:00"}
    assert dumped["availability"] == ["a", "b"]


@given(names_with_strict_ones, interruptions(), days, days)
def test_rulings_on_interruptions_come_back_as_they_were(
    name: str, interruption: Interruption, one: date, other: date
) -> None:
    """A ruling crosses with its grounds, readings and findings, whatever its status."""
    policy = POLICY[name]
    period = reporting_period_for(one, policy)
    for kind, ruling in (
        (Ruling[Classification], classify_interruption(interruption, policy)),
        (Ruling[ReportingDuty], duty_for(interruption, policy)),
        (Ruling[date], deadline_for(period, policy)),
        (Ruling[Timeliness], timeliness_of(one, other, policy)),
        (Ruling[tuple[ReasonFit, ...]], reasons_for(interruption, policy)),
        (Ruling[FilingStatus], filing_status(period, policy, submitted_on=[other], as_of=other)),
    ):
        assert load(kind, through_json(ruling)) == ruling


@given(names_with_strict_ones, reports(), st.none() | interruptions(), plans(), requests())
def test_rulings_on_documents_come_back_as_they_were(
    name: str, report: IncidentReport, interruption: Interruption | None, plan: Any, request: Any
) -> None:
    """So does one on a report or a plan."""
    policy = POLICY[name]
    for kind, ruling in (
        (Ruling[Validity], validate_incident(report, policy, interruption=interruption)),
        (Ruling[PlanDeadlines], plan_of_correction_deadlines(request, policy)),
        (Ruling[PlanReview], validate_plan_of_correction(plan, request, policy)),
    ):
        assert load(kind, through_json(ruling)) == ruling


@given(names, st.lists(reports(), max_size=5), st.lists(attestations(), max_size=3))
def test_ledgers_come_back_as_they_were(name: str, filed: Any, attested: Any) -> None:
    """A ledger crosses with the rulings on its lines."""
    ledger = filing_ledger(
        filed, attested, POLICY[name], first=date(2022, 7, 1), last=date(2023, 3, 1), as_of=date(2023, 3, 9)
    )
    assert load(FilingLedger, through_json(ledger)) == ledger


def test_cross_walk_comes_back_as_it_was() -> None:
    """A ruling that rests on two policies crosses too."""
    ruling = reason_equivalents("other", ALLIANCE, PARTNERS)
    assert load(Ruling[tuple[ReasonFit, ...]], through_json(ruling)) == ruling


def test_a_ruling_tells_its_basis() -> None:
    """Readers of the data need not work out the basis; one that does not follow from the rest is refused."""
    data = through_json(deadline_for(reporting_period_for(date(2023, 2, 9), PARTNERS), PARTNERS))
    assert data["basis"] == "interpretation"
    with pytest.raises(ValueError, match="wanted the basis that follows from readings and grounds"):
        load(Ruling[date], data | {"basis": "explicit"})
    assert (
        load(Ruling[date], {key: value for key, value in data.items() if key != "basis"}).basis is Basis.INTERPRETATION
    )


def test_equal_periods_are_dumped_alike() -> None:
    """How a period's neighbours are found is no part of it."""
    one = ReportingPeriod(date(2023, 2, 1), date(2023, 2, 10), month_starts=(1, 11))
    other = ReportingPeriod(date(2023, 2, 1), date(2023, 2, 10))
    assert dump(one) == dump(other) == {"start": "2023-02-01", "end": "2023-02-10"}


def test_values_of_readings_come_back_whatever_they_are() -> None:
    """A reading may give a number, a day, a set or nothing."""
    question = Question("X/q", "Which?", {"a": "this", "b": "that", "c": "the third", "d": "none"}, "a", "it is so")
    reading = question.giving(a=Decimal("24.0"), b=date(2023, 2, 9), c=frozenset({Severity.ERROR}), d=None)
    assert load(Reading[object], through_json(reading)) == reading
    assert dump(reading) == dump(
        question.giving(a=Decimal(24), b=date(2023, 2, 9), c=frozenset({Severity.ERROR}), d=None)
    )


def test_lists_are_dumped_one_by_one() -> None:
    """A batch of rulings is dumped in one call."""
    periods = [reporting_period_for(date(2023, month, 9), PARTNERS) for month in (1, 2)]
    assert dump(periods) == [dump(period) for period in periods]
    assert dump(tuple(periods)) == dump(periods)


@pytest.mark.parametrize(
    "obj", [PARTNERS, object(), "text", 3, None, {"a": 1}, [PARTNERS]], ids=lambda obj: type(obj).__name__
)
def test_only_facts_and_rulings_are_dumped(obj: object) -> None:
    """A policy is code, and not data that crosses."""
    with pytest.raises(TypeError, match="obj: wanted a fact or a ruling, or a list of them, got "):
        dump(obj)


def test_only_facts_and_rulings_are_loaded() -> None:
    """So is anything else."""
    for cls in (int, dict, type(PARTNERS)):
        with pytest.raises(TypeError, match="cls: wanted a type of facts or rulings, got "):
            load(cls, {})
    with pytest.raises(TypeError, match=r"such as Ruling\[Classification\]"):
        load(Ruling, {})
