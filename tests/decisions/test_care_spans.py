"""The rules beside the limits: changes in an episode, care out of state, suspensions, stays, plans, monitoring."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from care_facts import DAY, EXTENSIVE, NURSE, Check
from care_spans import MARCH, away, change, daily

from staffing_rules import (
    SECTION_19,
    Care,
    Days,
    EligibilityPeriod,
    Member,
    ReviewLine,
    Severity,
    Suspension,
    Tally,
    Window,
    check_acute_adjustment,
    check_out_of_state,
    check_suspension,
)

IN_A_ROW, IN_A_YEAR = "days_in_a_row", "days_in_a_year"


def one(check: Check, **care: Any) -> ReviewLine:
    """Return the one line of that care."""
    (found,) = check(Care(**care), SECTION_19)
    return found


def codes(found: ReviewLine) -> list[str]:
    """Return the codes of what is wrong, doubtful or not known."""
    wanted = {Severity.ERROR, Severity.REVIEW, Severity.UNKNOWN}
    return [each.code for each in found.ruling.findings if each.severity in wanted]


def tally(found: ReviewLine) -> Tally:
    """Return the tally of the one finding that has one."""
    (told,) = (each.tally for each in found.ruling.findings if each.tally)
    return told


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (change("4000", "4600", 14), []),
        (change("4000", "4600.000001", 14), ["change_in_an_episode"]),
        (change("4000", "3400", 14), []),
        (change("4000", "3399.999999", 14), ["change_in_an_episode"]),
        (change("4000", "4600", 15), ["days_of_an_episode"]),
        (change("6565", "6565", 1), []),
        (change("6565", "6565.000001", 1), ["cap_in_an_episode"]),
        (change(None, "4600", 14), ["not_known:authorized"]),
        (change(None, "7000", 14), ["cap_in_an_episode"]),
        (change("4000", None, 14), ["not_known:changed"]),
        (change("4000", "4600", 14, last=None), ["not_known:last"]),
        (change("9000", "9000", 1, first=date(2020, 3, 1), last=date(2020, 3, 1)), []),
    ],
)
def test_a_change_in_an_episode(changed: Any, expected: list[str]) -> None:
    """15 percent up or down, the cap of the month, and 14 days with the first one counted."""
    found = one(check_acute_adjustment, adjustments=[changed])
    assert (found.subject, codes(found)) == ("C", expected)


@pytest.mark.parametrize(
    ("dollars", "expected"),
    [
        ("6565", []),
        ("6565.01", ["cap_in_an_episode"]),
        ("7878", ["cap_in_an_episode"]),
        ("7878.01", ["cap_in_an_episode"]),
    ],
)
def test_a_change_for_a_member_who_may_exceed_the_cap(dollars: str, expected: list[str]) -> None:
    """Above the general cap somebody has to look; above the raised one it is an error."""
    found = one(check_acute_adjustment, adjustments=[change("7000", dollars, 1)], exceedances=[EXTENSIVE])
    assert codes(found) == expected
    weights = [each.severity for each in found.ruling.findings if each.tally]
    assert weights == ([Severity.ERROR if dollars == "7878.01" else Severity.REVIEW] if expected else [])
    unknown = one(check_acute_adjustment, adjustments=[change("7000", "7000", 1)], exceedances=None)
    assert unknown.ruling.missing == {"exceedances"}


@pytest.mark.parametrize(("days", "expected"), [(14, []), (15, [IN_A_ROW])])
def test_days_in_a_row_out_of_state(days: int, expected: list[str]) -> None:
    """14 days pass; of 15 the visit of the last day is too much."""
    found = one(check_out_of_state, visits=daily(MARCH, *range(days)), stays_out_of_state=[away(MARCH, days)])
    assert codes(found) == expected
    assert found.window == Window(date(2023, 7, 1), date(2024, 6, 30))
    if expected:
        (told,) = (each for each in found.ruling.findings if each.tally)
        assert [each.reference for each in told.carried_by] == ["V2024-03-15"]


def test_two_stays_without_a_day_between_are_one() -> None:
    """Seven days and eight are fifteen; with a day at home between them they are not."""
    for gap, expected in ((0, [IN_A_ROW]), (1, [])):
        stays = [away(MARCH, 7), away(MARCH + (7 + gap) * DAY, 8)]
        given = daily(MARCH, 0, 14 + gap)
        assert codes(one(check_out_of_state, visits=given, stays_out_of_state=stays)) == expected


@pytest.mark.parametrize(("last", "expected"), [(29, []), (30, [IN_A_YEAR])])
def test_days_out_of_state_in_a_year(last: int, expected: list[str]) -> None:
    """30 days with care pass in a fiscal year, and 31 do not; from July on they are another year's."""
    trips = [away(MARCH, 10), away(MARCH + 20 * DAY, 10), away(MARCH + 40 * DAY, last - 19)]
    given = daily(MARCH, *range(10), *range(20, 30), *range(40, 40 + last - 19))
    assert codes(one(check_out_of_state, visits=given, stays_out_of_state=trips)) == expected
    summer = [away(date(2024, 6, 20), 11), away(date(2024, 7, 2), 10), away(date(2024, 7, 20), 10)]
    given = daily(date(2024, 6, 20), *range(11), *range(12, 22), *range(30, 40))
    found = check_out_of_state(Care(visits=given, stays_out_of_state=summer), SECTION_19)
    assert [codes(each) for each in found] == [[], []]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"approved": True}, []),
        ({"approved": False}, ["not_approved_out_of_state"]),
        ({"approved": None}, ["not_known:approved"]),
        ({"approved_first": MARCH + DAY}, ["not_approved_out_of_state"]),
        ({"approved_last": MARCH}, []),
        ({"approved_last": MARCH - DAY, "approved_first": MARCH - DAY}, ["not_approved_out_of_state"]),
    ],
)
def test_each_day_out_of_state_is_approved(facts: dict[str, Any], expected: list[str]) -> None:
    """Within the days that were approved, where the approval has days of its own."""
    found = one(check_out_of_state, visits=daily(MARCH, 0), stays_out_of_state=[away(MARCH, 3, **facts)])
    assert codes(found) == expected


def test_a_visit_says_by_itself_where_it_was() -> None:
    """A visit that says so is out of state without any stay, and nothing is known of an approval."""
    (given,) = daily(MARCH, 0)
    found = one(check_out_of_state, visits=[evolve(given, out_of_state=True)])
    assert codes(found) == ["not_known:approved"]
    at_home = Care(visits=[evolve(given, out_of_state=False)], stays_out_of_state=[away(MARCH, 3)])
    assert len(check_out_of_state(at_home, SECTION_19)) == 0
    nurse = Care(visits=[evolve(given, service=NURSE, out_of_state=True)])
    assert len(check_out_of_state(nurse, SECTION_19)) == 0
    nobody = check_out_of_state(Care(visits=[evolve(given, member=None, out_of_state=True)]), SECTION_19)
    assert [(each.code, each.others) for each in nobody.findings] == [("row_without_member", (given.reference,))]


def suspended(first: date, days: int, name: str = "S") -> Suspension:
    """Return a suspension of so many days."""
    return Suspension(reference=name, member="A", first=first, last=first + (days - 1) * DAY)


@pytest.mark.parametrize(
    ("suspensions", "expected"),
    [
        ([suspended(MARCH, 60)], [None]),
        ([suspended(MARCH, 61)], [Days(1)]),
        ([suspended(MARCH, 40), suspended(MARCH + 40 * DAY, 21, "T")], [Days(1)]),
        ([suspended(MARCH, 40), suspended(MARCH + 41 * DAY, 21, "T")], [None, None]),
        ([suspended(MARCH, 40), suspended(MARCH + 10 * DAY, 51, "T")], [Days(1)]),
        ([Suspension(reference="S", member="A", first=MARCH)], [Days(2)]),
        ([Suspension(reference="S", member="A", first=date(2024, 5, 2))], []),
    ],
)
def test_suspensions(suspensions: Sequence[Suspension], expected: list[Days | None]) -> None:
    """60 days pass and 61 do not; those without a day between are one, and one that goes on is counted so far."""
    review = check_suspension(Care(suspensions=suspensions), SECTION_19, as_of=date(2024, 5, 1))
    found = [next((each.tally.excess for each in one.ruling.findings if each.tally), None) for one in review]
    assert found == expected


def test_days_of_suspension_by_eligibility_period() -> None:
    """Added up in the period in which each begins; where none is known, that is told."""
    policy = SECTION_19.with_reading("ME-19/suspension-sum", "eligibility_period")
    given = [suspended(MARCH, 31), suspended(date(2024, 7, 1), 30, "T")]
    period = EligibilityPeriod(date(2024, 1, 1), date(2024, 12, 31))
    care = Care(suspensions=given, members=[Member(reference="A", eligibility_periods=[period])])
    (found,) = check_suspension(care, policy, as_of=date(2024, 12, 1))
    assert tally(found).excess == Days(1)
    review = check_suspension(evolve(care, members=[]), policy, as_of=date(2024, 12, 1))
    assert [each.code for each in review.findings] == ["row_without_eligibility_periods"]
