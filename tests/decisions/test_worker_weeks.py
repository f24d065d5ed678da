"""The hours of one worker in a week: exact limits, whose they are, exceptions, overlaps, and what is not known."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from care_facts import AT_HOME, ATTENDANT, DAY, HOUR, MONDAY, NURSE, PC, SATURDAY, SUNDAY, exception, visit

from staffing_rules import (
    SECTION_19,
    ApprovalStatus,
    Care,
    Coverage,
    Finding,
    Hours,
    Member,
    Residence,
    ReviewLine,
    Severity,
    Status,
    Visit,
    Window,
    Worker,
    check_worker_weeks,
)

WEEK = Window(SUNDAY, SATURDAY)
NEW_YORK = ZoneInfo("America/New_York")
ROLLING = SECTION_19.with_reading("ME-19/week", "rolling")


def one(**care: Any) -> ReviewLine:
    """Return the one line of that care."""
    (line,) = check_worker_weeks(Care(**care), SECTION_19)
    return line


def codes(line: ReviewLine, *severities: Severity) -> list[str]:
    """Return the codes of the findings of these weights; of all that weigh something where none is given."""
    wanted = severities or (Severity.ERROR, Severity.REVIEW, Severity.UNKNOWN)
    return [each.code for each in line.ruling.findings if each.severity in wanted]


def finding(line: ReviewLine, code: str) -> Finding:
    """Return the one finding of that code."""
    (found,) = (each for each in line.ruling.findings if each.code == code)
    return found


def by_minutes(minutes: int, *, day: date = MONDAY, name: str = "V", **facts: Any) -> Visit:
    """Return a visit that is told by day and minutes."""
    return Visit(reference=name, day=day, minutes=minutes, **{"member": "A", "worker": "W", "service": PC} | facts)


@pytest.mark.parametrize(("minutes", "exceeded"), [(2400, []), (2401, ["worker_member_hours"])])
def test_forty_hours_are_enough_and_a_minute_more_is_too_much(minutes: int, exceeded: list[str]) -> None:
    """2,400 minutes pass; of 2,401 the last one is too much, and the visit that carries it is named."""
    line = one(visits=[by_minutes(2000), by_minutes(minutes - 2000, day=SATURDAY, name="U")])
    assert (line.subject, line.window) == ("W", WEEK)
    assert codes(line) == exceeded
    if exceeded:
        found = finding(line, "worker_member_hours")
        assert [(each.reference, each.amount) for each in found.carried_by] == [("U", Hours(60))]
        assert found.tally
        assert (found.tally.about, found.tally.window) == (("W", "A"), WEEK)
        assert found.tally.source == "MaineCare Benefits Manual, Chapter II, Section 19, 19.06(M)"


def test_a_second_is_counted() -> None:
    """Nothing is rounded: not to a quarter of an hour, and not to a minute."""
    assert codes(one(visits=[visit("V", 40 * HOUR)])) == []
    assert finding(one(visits=[visit("V", 40 * HOUR + 1)]), "worker_member_hours").carried_by[0].amount == Hours(1)


@pytest.mark.parametrize(("day", "until", "hours"), [(date(2024, 3, 9), 3, 2), (date(2024, 11, 2), 2, 3)])
def test_the_hour_of_the_clock_change_is_not_given_or_given_twice(day: date, until: int, hours: int) -> None:
    """From ten in the evening to three, or to two: what counts is the time that passed, each part on its own day."""
    start, end = datetime.combine(day, time(22), NEW_YORK), datetime.combine(day + DAY, time(until), NEW_YORK)
    given = Visit(reference="V", member="A", worker="W", service=PC, start=start, end=end)
    before, after = check_worker_weeks(Care(visits=[given]), SECTION_19)
    assert before.ruling.decided.tallies[0].observed == Hours.of(2)
    assert after.ruling.decided.tallies[0].observed == Hours.of(hours)


def test_a_visit_over_midnight_and_over_the_end_of_the_week_counts_on_both_sides() -> None:
    """From Saturday at ten to Sunday at six: two hours in one week, six in the next."""
    first, second = check_worker_weeks(Care(visits=[visit("V", 8 * HOUR, day=SATURDAY, hour=22)]), SECTION_19)
    assert (first.window, second.window) == (WEEK, Window(SUNDAY + 7 * DAY, SATURDAY + 7 * DAY))
    assert [each.ruling.decided.tallies[0].observed for each in (first, second)] == [Hours.of(2), Hours.of(6)]


def test_any_seven_days_are_looked_at_where_they_begin_with_a_visit() -> None:
    """In rolling weeks a line begins with each day of a visit, and seven days later nothing of it counts."""
    visits = [
        visit("V", 20 * HOUR),
        visit("U", 20 * HOUR + 1, day=MONDAY + 6 * DAY),
        visit("T", 1, day=MONDAY + 7 * DAY),
    ]
    lines = list(check_worker_weeks(Care(visits=visits), ROLLING))
    assert [each.window and each.window.first for each in lines] == [MONDAY, MONDAY + 6 * DAY, MONDAY + 7 * DAY]
    assert [codes(each) for each in lines] == [["worker_member_hours"], [], []]


def test_overlapping_visits_are_warned_of_and_count_in_full() -> None:
    """Two visits at once count twice; those that only touch do not overlap."""
    line = one(visits=[visit("V", 21 * HOUR), visit("U", 20 * HOUR, member="B", hour=20)], members=AT_HOME)
    assert finding(line, "visits_overlap").severity is Severity.WARNING
    assert finding(line, "visits_overlap").others == ("V", "U")
    assert finding(line, "worker_household_hours").tally.excess == Hours.of(1)  # type: ignore[union-attr]
    assert codes(one(visits=[visit("V", 20 * HOUR), visit("U", HOUR, hour=20)]), Severity.WARNING) == []


def test_a_worker_under_two_references_is_one() -> None:
    """The hours for two agencies are added up, and an exception for either reference is for that worker."""
    care = Care(
        visits=[visit("V", 21 * HOUR), visit("U", 20 * HOUR, worker="elsewhere", hour=22)],
        workers=[Worker(reference="W", also=["elsewhere"])],
    )
    (line,) = check_worker_weeks(care, SECTION_19)
    assert (line.subject, codes(line)) == ("W", ["worker_member_hours"])
    (line,) = check_worker_weeks(evolve(care, exceptions=[exception(worker="elsewhere")]), SECTION_19)
    assert codes(line) == []
    assert len(check_worker_weeks(evolve(care, workers=[]), SECTION_19)) == 2


def test_what_is_found_for_a_member_is_not_found_again_for_the_household() -> None:
    """41 hours for one and 2 for the other: one hour is the member's, two are the household's, and none is both's."""
    line = one(visits=[visit("V", 41 * HOUR), visit("U", 2 * HOUR, member="B", day=SATURDAY)], members=AT_HOME)
    assert codes(line) == ["worker_member_hours", "worker_household_hours"]
    excess = [each.tally.excess for each in line.ruling.findings if each.tally]
    assert excess == [Hours.of(1), Hours.of(2)]


def test_a_member_who_moves_counts_where_the_member_lives_on_that_day() -> None:
    """Until Tuesday the two live together, and from Wednesday on they do not."""
    visits = [visit("V", 20 * HOUR, day=SUNDAY), visit("U", 20 * HOUR + 1, member="B", day=SATURDAY)]
    moved = Member(
        reference="B", residences=[Residence("H", last=MONDAY + DAY), Residence("I", first=MONDAY + 2 * DAY)]
    )
    assert codes(one(visits=visits, members=AT_HOME)) == ["worker_household_hours"]
    assert codes(one(visits=visits, members=[AT_HOME[0], moved])) == []
    early = [visits[0], evolve(visits[1], start=visit("", 1).start, end=visit("", 20 * HOUR + 1).end)]
    assert codes(one(visits=early, members=[AT_HOME[0], moved])) == ["worker_household_hours"]


def test_unknown_homes_matter_only_where_they_may() -> None:
    """Of two members whose home is not known together more than 40 hours may be one household's; fewer may not."""
    line = one(visits=[visit("V", 20 * HOUR), visit("U", 20 * HOUR + 1, member="B", hour=20)])
    assert (line.ruling.status, line.ruling.missing) == (Status.UNDECIDED, {"residences"})
    assert codes(one(visits=[visit("V", 20 * HOUR), visit("U", 20 * HOUR, member="B", hour=20)])) == []
    assert codes(one(visits=[visit("V", 40 * HOUR)])) == []
    known = [Member(reference=each, residences=[Residence(each)]) for each in "AB"]
    assert codes(one(visits=[visit("V", 40 * HOUR), visit("U", HOUR, member="B", day=SATURDAY)], members=known)) == []


@pytest.mark.parametrize(
    ("exceptions", "seconds", "expected"),
    [
        ([exception()], 45 * HOUR, []),
        ([exception()], 45 * HOUR + 1, ["worker_member_hours"]),
        ([exception("0")], 40 * HOUR + 1, ["worker_member_hours"]),
        ([exception(status=ApprovalStatus.PENDING)], 41 * HOUR, ["worker_member_hours"]),
        ([exception(status=ApprovalStatus.DENIED)], 41 * HOUR, ["worker_member_hours"]),
        ([exception(worker="X")], 41 * HOUR, ["worker_member_hours"]),
        ([exception(member="B")], 41 * HOUR, ["worker_member_hours"]),
        ([exception(None)], 41 * HOUR, ["not_known:hours_above"]),
        ([exception(written=None)], 41 * HOUR, ["not_known:written"]),
        ([exception(written=False)], 41 * HOUR, ["exception_not_in_writing"]),
        ([exception(written=None)], 40 * HOUR, []),
        ([exception("3"), exception("5")], 45 * HOUR, []),
        ([exception("3"), exception("5")], 45 * HOUR + 1, ["worker_member_hours"]),
        ([exception("5"), exception("3", written=False)], 41 * HOUR, []),
        (None, 41 * HOUR, ["not_known:exceptions"]),
        (None, 40 * HOUR, []),
    ],
)
def test_an_exception_covers_what_was_approved(
    exceptions: Sequence[Any] | None, seconds: int, expected: list[str]
) -> None:
    """Approved, for that member and worker, known and in writing: to the second, and the largest of several."""
    assert codes(one(visits=[visit("V", seconds)], exceptions=exceptions)) == expected


def test_an_exception_that_ends_inside_the_week_covers_no_later_hour() -> None:
    """It holds until Tuesday: an hour above the limit on Tuesday is covered, one on Saturday is not."""
    until = [exception(last=MONDAY + DAY)]
    assert codes(one(visits=[visit("V", 41 * HOUR)], exceptions=until)) == []
    late = [visit("V", 40 * HOUR), visit("U", HOUR, day=SATURDAY)]
    found = finding(one(visits=late, exceptions=until), "worker_member_hours")
    assert [str(each) for each in found.carried_by] == ["U (1 h)"]
    assert codes(one(visits=late, exceptions=[exception(first=SATURDAY)])) == []


def test_an_exception_approved_afterwards_is_noted() -> None:
    """It counts, and somebody reads that it came later."""
    line = one(visits=[visit("V", 41 * HOUR)], exceptions=[exception(decided_on=SATURDAY)])
    assert codes(line, Severity.ERROR, Severity.REVIEW) == []
    assert finding(line, "approved_afterwards").others == ("E",)


def test_hours_that_an_exception_covers_are_the_household_s_too() -> None:
    """What one member uses above the limit is not the household's excess; another member's hour is."""
    visits = [visit("V", 45 * HOUR), visit("U", HOUR, member="B", day=SATURDAY)]
    line = one(visits=visits, members=AT_HOME, exceptions=[exception()])
    assert codes(line) == ["worker_household_hours"]
    assert finding(line, "worker_household_hours").carried_by[0].reference == "U"


def test_a_visit_that_is_not_known_to_be_over_decides_nothing() -> None:
    """It may be enough to exceed; where the others are too much already, it does not matter."""
    open_still = Visit(reference="O", member="A", worker="W", service=PC, start=datetime.combine(MONDAY, time(9)))
    line = one(visits=[open_still, visit("V", 40 * HOUR)])
    assert (line.ruling.status, line.ruling.missing) == (Status.UNDECIDED, {"end"})
    assert codes(one(visits=[evolve(open_still, start=None, day=MONDAY)])) == ["not_known:minutes"]
    assert codes(one(visits=[open_still, visit("V", 40 * HOUR + 1)])) == ["worker_member_hours"]


def test_rows_that_belong_nowhere_are_told_of_by_what_they_lack() -> None:
    """A visit without a worker, member, service or day stands in no line, and in a finding for each fact."""
    given = visit("V", HOUR)
    lacking = {
        "worker": evolve(given, reference="w", worker=None),
        "member": evolve(given, reference="m", member=None),
        "service": evolve(given, reference="s", service=None),
        "day": Visit(reference="d", member="A", worker="W", service=PC, minutes=60),
    }
    review = check_worker_weeks(Care(visits=[*lacking.values(), given]), SECTION_19)
    assert len(review) == 1
    told = {each.code: (each.fields, each.others, each.severity) for each in review.findings}
    assert told == {
        f"row_without_{fact}": ((fact,), (row.reference,), Severity.UNKNOWN) for fact, row in lacking.items()
    }


def test_attendants_are_added_up_over_all_members() -> None:
    """Two homes, one attendant: 40 hours in all; care by others does not count to them."""
    homes = [Member(reference=each, residences=[Residence(each)]) for each in "AB"]
    both = [visit("V", 20 * HOUR, ATTENDANT), visit("U", 20 * HOUR + 1, ATTENDANT, member="B", hour=20)]
    assert codes(one(visits=both, members=homes)) == ["attendant_hours"]
    assert codes(one(visits=[both[0], evolve(both[1], service=PC)], members=homes)) == []


def test_the_wider_total_is_looked_at_where_the_narrower_is_kept() -> None:
    """39 hours of care and two of a nurse are something to look at; 41 hours and two are an error, and no more."""
    nurse = visit("U", 2 * HOUR, NURSE, day=SATURDAY)
    assert codes(one(visits=[visit("V", 39 * HOUR), nurse])) == ["wider_worker_member_hours"]
    assert codes(one(visits=[visit("V", 41 * HOUR), nurse])) == ["worker_member_hours"]


def test_an_amount_of_the_caller_s_is_told_with_its_day_and_source() -> None:
    """From that day on 30 hours, by a letter; the finding says so."""
    policy = SECTION_19.with_amount("ME-19.06-M", Hours.of(30), since=SUNDAY, source="a letter")
    earlier, later = check_worker_weeks(
        Care(visits=[visit("V", 31 * HOUR, day=MONDAY - 7 * DAY), visit("U", 31 * HOUR)]), policy
    )
    assert codes(earlier) == []
    found = finding(later, "worker_member_hours")
    assert found.tally
    assert (found.tally.since, found.tally.source) == (SUNDAY, "a letter")
    assert "(amount from 2024-03-03: a letter)" in str(found)
    with pytest.raises(LookupError, match=r"has no amount 'ME-19\.06-X'; it has ME-19\.06-M"):
        SECTION_19.with_amount("ME-19.06-X", Hours.of(30), source="")
    with pytest.raises(TypeError, match="value: wanted Hours, got Dollars"):
        SECTION_19.with_amount("ME-19.06-M", SECTION_19.amount("ME-19.06-A").value.editions[0].value, source="")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="source: wanted a str"):
        SECTION_19.with_amount("ME-19.06-M", Hours.of(30), source=None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="since: wanted a date without"):
        SECTION_19.with_amount("ME-19.06-M", Hours.of(30), since=datetime.combine(MONDAY, time()), source="")
    with pytest.raises(ValueError, match="value: wanted 0 or more"):
        SECTION_19.with_amount("ME-19.06-M", Hours(-1), source="")


def test_all_rows_make_no_reservation() -> None:
    """Within the limits as far as one agency sees has a note; with all rows it has none."""
    assert "partial_coverage" in codes(one(visits=[visit("V", HOUR)]), Severity.NOTE)
    assert "partial_coverage" not in codes(one(visits=[visit("V", HOUR)], coverage=Coverage.FULL), Severity.NOTE)
