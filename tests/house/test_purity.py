"""Real calls under an audit hook: the package opens nothing, starts nothing and connects to nothing."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from answers import dated_answers
from hypothesis import given
from hypothesis import strategies as st
from strategies import POLICY, interruptions, names_with_strict_ones, plans, reports, requests

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    IncidentReport,
    Interruption,
    PlanOfCorrection,
    PlanRequest,
    duty_for,
    filing_ledger,
    filing_status,
    plan_of_correction_deadlines,
    reason_equivalents,
    reasons_for,
    reporting_period_for,
    timeliness_of,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)

FORBIDDEN = ("open", "os.", "socket.", "subprocess.", "shutil.", "tempfile.", "import")
ARMED = threading.local()


def _audit(event: str, _: object) -> None:
    if getattr(ARMED, "on", False) and event.startswith(FORBIDDEN):
        ARMED.on = False  # the report of the failure may open files
        msg = f"the library caused {event}"
        raise AssertionError(msg)


sys.addaudithook(_audit)


@contextmanager
def no_io() -> Iterator[None]:
    """Let any touch of the outside world fail."""
    ARMED.on = True
    try:
        yield
    finally:
        ARMED.on = False


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Load the modules that are imported where they are used, and the holidays, which come from files of theirs."""
    for policy in POLICY.values():
        for year in range(1990, 2035):
            policy.calendar.holiday_on(date(year, 1, 1))
    list(dated_answers(ALLIANCE))
    list(dated_answers(PARTNERS))
    duty_for(Interruption(service_date=date(2024, 1, 1)), PARTNERS).explain()


def test_the_hook_bites() -> None:
    """The check would notice a file being opened."""
    with pytest.raises(AssertionError, match="caused open"), no_io():
        open(__file__).close()  # noqa: PTH123


@given(interruptions(dated=True), names_with_strict_ones)
def test_decisions_touch_nothing_outside(interruption: Interruption, name: str) -> None:
    """Whatever the facts, deciding and explaining open no file, no connection and no process."""
    with no_io():
        ruling = duty_for(interruption, POLICY[name])
        ruling.explain()
        timeliness_of(interruption.service_date, interruption.service_date, POLICY[name])


FIRST, LAST = date(2023, 1, 1), date(2023, 3, 31)


@given(st.lists(reports(), max_size=3), plans(), requests(), interruptions(dated=True), names_with_strict_ones)
def test_decisions_on_what_is_filed_touch_nothing_outside(
    filed: list[IncidentReport], plan: PlanOfCorrection, request: PlanRequest, missed: Interruption, name: str
) -> None:
    """Whatever is filed, deciding and explaining open no file, no connection and no process."""
    policy = POLICY[name]
    days = sorted(report.submitted_on for report in filed if report.submitted_on)
    with no_io():
        rulings = validate_incidents(filed, policy)
        for report, ruling in zip(filed, rulings, strict=True):
            ruling.explain()
            validate_incident(report, policy, interruption=missed).explain()
        reasons_for(missed, policy).explain()
        reason_equivalents("other", policy, PARTNERS).explain()
        filing_status(reporting_period_for(FIRST, policy), policy, submitted_on=days, as_of=LAST).explain()
        filing_ledger(filed, [], policy, first=FIRST, last=LAST, as_of=LAST)
        plan_of_correction_deadlines(request, policy).explain()
        validate_plan_of_correction(plan, request, policy).explain()
