"""Real calls under an audit hook: the package opens nothing, starts nothing and connects to nothing."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from answers import dated_answers
from hypothesis import given
from strategies import POLICY, interruptions, names_with_strict_ones

from staffing_rules import ALLIANCE, PARTNERS, Interruption, duty_for, timeliness_of

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
