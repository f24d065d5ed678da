"""How much may still be added: the largest amount that passes, and one unit more that does not."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from care_facts import AT_HOME, DAY, EXTENSIVE, HOUR, MONDAY, NURSE, PC, SATURDAY, exception, line, visit
from care_strategies import POLICY, SPRING, cares, names
from hypothesis import given, settings
from hypothesis import strategies as st

from staffing_rules import (
    SECTION_19,
    Care,
    CareReview,
    Compliance,
    Dollars,
    Headroom,
    Hours,
    Member,
    Residence,
    Service,
    ServiceLine,
    Status,
    Visit,
    check_member_weeks,
    check_program_months,
    check_worker_weeks,
    headroom,
)
from staffing_rules.quantities import MILLIONTHS


def room(policy: Any = SECTION_19, *, service: Service = PC, day: date = SATURDAY, **care: Any) -> Headroom:
    """Return how much room W and A have."""
    return headroom(Care(**care), policy, day=day, member="A", worker="W", service=service)


def answers(found: Headroom) -> tuple[Hours | None, Hours | None, Dollars | None]:
    """Return the three answers."""
    assert found.worker is not None
    return found.worker.decided, found.member.decided, found.month.decided


def test_with_nothing_given_the_limits_are_the_room() -> None:
    """40 hours, 86 and a quarter, $6,565.00; without a worker there is no room of a worker."""
    assert answers(room()) == (Hours.of(40), Hours.of("86.25"), Dollars.of("6565"))
    assert headroom(Care(), SECTION_19, day=MONDAY, member="A").worker is None


def test_what_is_given_leaves_less_and_what_is_too_much_leaves_none() -> None:
    """To the second and to the millionth of a dollar."""
    visits, lines = [visit("V", 39 * HOUR + 1)], [line("L", "6564.999999")]
    assert answers(room(visits=visits, lines=lines)) == (Hours(3599), Hours(47 * HOUR + 899), Dollars(1))
    visits, lines = [visit("V", 87 * HOUR)], [line("L", "6566")]
    assert answers(room(visits=visits, lines=lines)) == (Hours(0), Hours(0), Dollars(0))


def test_a_service_that_nothing_limits_has_no_end() -> None:
    """None says that no limit holds it back."""
    assert answers(room(service=Service.TRANSPORTATION)) == (None, None, None)
    nurse = answers(room(service=NURSE))
    assert nurse == (Hours.of(40), None, Dollars.of("6565"))


def test_the_household_is_the_room_of_all_who_live_there() -> None:
    """What the worker gives to the other member is taken off."""
    visits = [visit("V", 30 * HOUR, member="B")]
    assert room(visits=visits, members=AT_HOME).worker.decided == Hours.of(10)  # type: ignore[union-attr]
    homes = [Member(reference=each, residences=[Residence(each)]) for each in "AB"]
    assert room(visits=visits, members=homes).worker.decided == Hours.of(40)  # type: ignore[union-attr]


def test_what_is_not_known_leaves_the_room_open() -> None:
    """A visit that is not over, a line without a cost, a month before the first amount."""
    unknown = Visit(reference="V", member="A", worker="W", service=PC, day=MONDAY)
    found = room(visits=[unknown], lines=[line("L", None)])
    assert found.worker is not None
    assert [each.status for each in (found.worker, found.member, found.month)] == [Status.UNDECIDED] * 3
    assert (found.worker.missing, found.month.missing) == ({"minutes"}, {"cost"})
    early = room(day=date(2020, 3, 31))
    assert (early.month.status, early.month.in_force_from) == (Status.NOT_IN_FORCE, date(2020, 4, 1))


@pytest.mark.parametrize(
    ("seconds", "facts", "expected"),
    [
        (0, {}, 45 * HOUR),
        (41 * HOUR, {}, 4 * HOUR),
        (39 * HOUR, {"last": MONDAY}, HOUR),
        (0, {"worker": "X"}, 40 * HOUR),
    ],
)
def test_an_exception_is_room(seconds: int, facts: dict[str, Any], expected: int) -> None:
    """Hours that were approved may be given, on the days for which they were."""
    found = room(visits=[visit("V", seconds)], exceptions=[exception(**facts)])
    assert found.worker is not None
    assert found.worker.decided == Hours(expected)


def test_an_exceedance_is_room() -> None:
    """For care there are $7,878.00, of which other services have $6,565.00."""
    assert room(exceedances=[EXTENSIVE]).month.decided == Dollars.of("7878")
    assert room(exceedances=[EXTENSIVE], service=NURSE).month.decided == Dollars.of("6565")
    of_care = SECTION_19.with_reading("ME-19/exceedance-base", "care")
    assert room(of_care, exceedances=[EXTENSIVE]).month.decided == Dollars.of("8206.25")


def test_what_is_taken_back_is_room() -> None:
    """A line that takes back one of an earlier month leaves more than the cap."""
    assert room(lines=[line("L", "1000", reverses="K")]).month.decided == Dollars.of("7565")


def passes(review: CareReview) -> bool:
    """Whether every line is decided, and within."""
    return all(
        each.ruling.value is not None and each.ruling.value.compliance is Compliance.WITHIN for each in review.lines
    )


UNITS = st.sampled_from(["worker", "member", "month"])


@settings(max_examples=50)
@given(cares(most=4), names, UNITS, st.sampled_from([Service.PERSONAL_CARE, Service.ATTENDANT]))
def test_the_room_passes_and_a_unit_more_does_not(care: Care, name: str, unit: str, service: Service) -> None:
    """What is left is added as a row of its own: it passes. One second, or a millionth of a dollar, more does not."""
    policy, day = POLICY[name], SPRING + 5 * DAY
    found = headroom(care, policy, day=day, member="M1", worker="W1", service=service)
    ruling = getattr(found, unit)
    if ruling.status is not Status.DECIDED:
        return
    if ruling.decided is None:
        assert passes(of_subject(with_more(care, unit, service, 10**12), policy, unit, day))
        return
    left = ruling.decided.units
    if left:
        assert passes(of_subject(with_more(care, unit, service, left), policy, unit, day))
    assert not passes(of_subject(with_more(care, unit, service, left + 1), policy, unit, day))


def with_more(care: Care, unit: str, service: Service, units: int) -> Care:
    """Return the care with so much more on the Friday of the week: seconds as visits that end with the day."""
    day = SPRING + 5 * DAY
    if unit == "month":
        cost = Decimal(units) / MILLIONTHS
        row = ServiceLine(reference="zz", member="M1", service=service, service_date=day, cost=cost)
        return evolve(care, lines=(*care.lines, row))
    return evolve(care, visits=(*care.visits, *seconds_of_day(day, service, min(units, 10**7))))


def seconds_of_day(day: date, service: Service, seconds: int) -> list[Visit]:
    """Return visits on one day of so many seconds in all: minutes, and a last one that tells the seconds."""
    who: dict[str, Any] = {"member": "M1", "worker": "W1", "service": service}
    minutes, rest = divmod(seconds, 60)
    found = [Visit(reference="zz", day=day, minutes=minutes, **who)]
    if rest:
        short = visit("zy", rest, service, member="M1", day=day, hour=23, worker="W1")
        found.append(short)
    return found


def of_subject(care: Care, policy: Any, unit: str, day: date) -> CareReview:
    """Return the lines of a check that are those of the worker, or the member, with that day."""
    check = {"worker": check_worker_weeks, "member": check_member_weeks, "month": check_program_months}[unit]
    subject = "W1" if unit == "worker" else "M1"
    lines = (each for each in check(care, policy) if each.subject == subject and each.window and day in each.window)
    return CareReview(tuple(lines))
