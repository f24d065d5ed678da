"""What is not known, and what nobody has answered, decides nothing about limits, whatever the care."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

import pytest
from attrs import evolve
from care_strategies import DAY, POLICY, SPRING, cares, names
from hypothesis import given, settings
from hypothesis import strategies as st

from staffing_rules import (
    SECTION_19,
    Care,
    CareReview,
    Compliance,
    ReviewLine,
    Service,
    Status,
    Visit,
    Window,
    check_member_weeks,
    check_program_months,
    check_worker_weeks,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

MONDAY, NEXT_WEEK = date(2024, 3, 11), Window(date(2024, 3, 10), date(2024, 3, 16))
Check = Callable[[Care, HomeCarePolicy], CareReview]
CHECKS = (check_worker_weeks, check_member_weeks, check_program_months)
WEEKS = (check_worker_weeks, check_member_weeks)
Key = tuple[str, Window | None]
few = settings(max_examples=40)


def of(review: CareReview) -> dict[Key, ReviewLine]:
    """Return the lines by subject and window, each of which stands there once."""
    found = {(line.subject, line.window): line for line in review}
    assert len(found) == len(review)
    return found


def is_breach(line: ReviewLine) -> bool:
    """Whether it is decided that something is exceeded."""
    return line.ruling.value is not None and line.ruling.value.compliance is Compliance.EXCEEDED


DURATIONS = (0, 15, 8 * 60, 24 * 60)


@settings(max_examples=30)
@given(cares(most=4), names)
def test_what_is_not_known_decides_nothing(care: Care, name: str) -> None:
    """However long the visits were that are not known to be over: what is decided stands."""
    policy = POLICY[name]
    for check in WEEKS:
        decided = {key: line for key, line in of(check(care, policy)).items() if line.ruling.value is not None}
        for minutes in DURATIONS:
            completed = of(check(evolve(care, visits=[over(each, minutes) for each in care.visits]), policy))
            for key, line in decided.items():
                if not reached(key[1], care.visits):
                    assert_same_standing(line, completed[key])


def reached(window: Window | None, given: Iterable[Visit]) -> bool:
    """Whether a visit that began before the window may go on in it: see `test_an_open_visit_...` on these."""
    began = [each.start.date() for each in given if each.start is not None and each.end is None]
    return window is not None and any(day < window.first for day in began)


@pytest.mark.parametrize(("check", "minutes"), [(check_worker_weeks, 2400), (check_member_weeks, 5175)])
def test_an_open_visit_leaves_the_next_week_open(check: Check, minutes: int) -> None:
    """A visit that began on Saturday and is not known to be over may be one of the next week too."""
    began = datetime.combine(date(2024, 3, 9), time(22))
    given = (
        Visit(reference="V", member="M1", worker="W1", service=Service.ATTENDANT, start=began),
        Visit(reference="U", member="M1", worker="W1", service=Service.ATTENDANT, day=MONDAY, minutes=minutes),
    )
    later = of(check(Care(visits=given), SECTION_19))["M1" if minutes > 2400 else "W1", NEXT_WEEK]
    assert later.ruling.status is Status.UNDECIDED


def over(visit: Visit, minutes: int) -> Visit:
    """Return the visit as one that took so long, where it is not known how long it took."""
    if visit.seconds is not None:
        return visit
    if visit.start is None:
        return evolve(visit, minutes=minutes)
    return evolve(visit, end=visit.start + timedelta(minutes=minutes))


def assert_same_standing(one: ReviewLine, other: ReviewLine) -> None:
    """Assert that what is decided is decided alike."""
    assert one.ruling.value
    assert other.ruling.value
    assert one.ruling.value.compliance is other.ruling.value.compliance


ASSUMED = tuple((each.id, each.default) for each in SECTION_19.readings)
PAIRS = (
    ("week", "household"),
    ("week", "exception-day"),
    ("attendant-scope", "weight-over-40"),
    ("week", "ceiling-scope"),
)
OPEN = {
    " and ".join(pair): evolve(SECTION_19, adopted=tuple(each for each in ASSUMED if each[0][6:] not in pair))
    for pair in PAIRS
}
"""Section 19 with all questions answered but two."""


@settings(max_examples=20)
@given(cares(most=4), st.sampled_from(list(OPEN)))
def test_what_is_decided_with_nothing_assumed_stands_under_every_reading(care: Care, name: str) -> None:
    """A line that is decided although questions are open is decided alike however they are answered.

    Where the windows are others, nobody who is within in one of them exceeds in another that shares a day with it.
    """
    policy = OPEN[name]
    answered = dict(policy.adopted)
    strictly = [check(care, policy.strictly()) for check in CHECKS]
    for question in policy.readings:
        for choice in dict(question.choices) if question.id not in answered else ():
            for check, strict in zip(CHECKS, strictly, strict=True):
                assert_stands(strict, check(care, policy.with_reading(question.id, choice)))


def assert_stands(strict: CareReview, read: CareReview) -> None:
    """Assert that what is decided with nothing assumed is not decided otherwise by one way of reading."""
    found = of(read)
    for key, line in of(strict).items():
        if line.ruling.value is None:
            continue
        if key in found and found[key].ruling.value is not None:
            assert_same_standing(line, found[key])
        if line.ruling.value.compliance is Compliance.WITHIN:
            assert not any(is_breach(each) for each in read if each.subject == line.subject and share_a_day(each, line))


def share_a_day(one: ReviewLine, other: ReviewLine) -> bool:
    """Whether the windows of two lines share a day."""
    mine, yours = one.window, other.window
    return not mine or not yours or (mine.first <= yours.last and yours.first <= mine.last)


def test_a_week_that_another_reading_cuts_otherwise_stays_open() -> None:
    """Forty hours on Monday, five on the next Sunday: 45 from Monday on, and neither week from Sunday on is decided."""
    given = [
        Visit(reference="V", member="M1", worker="W", service=Service.PERSONAL_CARE, day=SPRING + DAY, minutes=2400),
        Visit(reference="U", member="M1", worker="W", service=Service.PERSONAL_CARE, day=SPRING + 7 * DAY, minutes=300),
    ]
    review = check_worker_weeks(Care(visits=given), SECTION_19.strictly())
    assert [line.ruling.missing for line in review] == [{"ME-19/week"}] * 2


def test_a_member_whom_the_limit_does_not_bind_has_a_line() -> None:
    """Bound or not, in weeks of whatever kind: a line for each week with a visit."""
    visit = Visit(reference="V", member="M1", worker="W", service=Service.PERSONAL_CARE, day=SPRING, minutes=6000)
    policy = SECTION_19.with_reading("ME-19/ceiling-scope", "exceedance_only")
    assert len(check_member_weeks(Care(visits=[visit]), policy)) == 1
    assert len(check_member_weeks(Care(visits=[visit]), policy.with_reading("ME-19/week", "rolling"))) == 1
