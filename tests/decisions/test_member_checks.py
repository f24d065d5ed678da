"""What members get: the ceiling of a week, the cap of a month, eligibility periods, meals and programs."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from care_facts import (
    ATTENDANT,
    DAY,
    EXTENSIVE,
    HOUR,
    IN_PERIOD,
    MONDAY,
    NURSE,
    PC,
    PERIOD,
    SATURDAY,
    Check,
    line,
    visit,
)
from care_money import meals, sessions

from staffing_rules import (
    SECTION_19,
    Adl,
    AssistanceLevel,
    Care,
    Determination,
    Dollars,
    EligibilityPeriod,
    Exceedance,
    Hours,
    Member,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    ReviewLine,
    Service,
    ServiceLine,
    Severity,
    Status,
    Tally,
    Window,
    check_eligibility_periods,
    check_meals,
    check_member_weeks,
    check_program_months,
    check_programs,
    project_program_month,
    qualifies_for_exceedance,
)

RESPITE, FACILITY = Service.RESPITE_HOME, Service.RESPITE_NURSING_FACILITY
MARCH = Window(date(2024, 3, 1), date(2024, 3, 31))


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


def test_a_member_gets_86_hours_and_a_quarter_from_all_workers() -> None:
    """5,175 minutes pass and a second more does not; no exception and no exceedance raises it."""
    visits = [visit("V", 40 * HOUR), visit("U", 46 * HOUR + 900, ATTENDANT, worker="X", hour=23)]
    assert codes(one(check_member_weeks, visits=visits)) == []
    more = [*visits, visit("T", 1, worker="Y", day=SATURDAY)]
    found = one(check_member_weeks, visits=more, exceedances=[EXTENSIVE])
    assert (codes(found), tally(found).limit) == (["member_hours"], Hours.of("86.25"))
    assert codes(one(check_member_weeks, visits=[*visits, visit("T", HOUR, NURSE, day=SATURDAY)])) == []


@pytest.mark.parametrize(
    ("lines", "exceedances", "expected"),
    [
        ([line("L", "6565.00")], (), []),
        ([line("L", "6565.01")], (), ["program_cap"]),
        ([line("L", "6565.01")], None, ["not_known:exceedances"]),
        ([line("L", "7878.01")], None, ["program_cap"]),
        ([line("L", "7878.00")], [EXTENSIVE], []),
        ([line("L", "7878.01")], [EXTENSIVE], ["program_cap"]),
        ([line("L", "6565.00", RESPITE), line("K", "1313.00")], [EXTENSIVE], []),
        ([line("L", "6565.01", RESPITE), line("K", "1000.00")], [EXTENSIVE], ["program_cap_other_services"]),
        ([line("L", "6565.00"), line("K", "9000", Service.FMS)], (), []),
        ([line("L", "6565.01"), line("K", "0.01", reverses="L")], (), []),
        ([line("L", "6565.02"), line("K", "0.01", reverses="L")], (), ["program_cap"]),
        ([line("L", "6565.01"), line("K", None, reverses="L")], (), ["not_known:cost"]),
        ([line("L", "6565.00"), line("K", None)], (), ["not_known:cost"]),
        ([line("L", "6565.01"), line("K", None)], (), ["program_cap"]),
    ],
)
def test_a_month_stays_within_the_cap(
    lines: Sequence[ServiceLine], exceedances: Sequence[Exceedance] | None, expected: list[str]
) -> None:
    """$6,565.00, or $7,878.00 for a member who qualifies, of which other services stay within $6,565.00."""
    found = one(check_program_months, lines=lines, exceedances=exceedances)
    assert (found.subject, found.window, codes(found)) == ("A", MARCH, expected)


def test_the_month_has_its_first_and_its_last_day() -> None:
    """What is given on the last of March and on the first of April lies in two months."""
    lines = [line("L", "6565", day=MARCH.last), line("K", "6565", day=MARCH.last + DAY)]
    assert [codes(each) for each in check_program_months(Care(lines=lines), SECTION_19)] == [[], []]


def test_there_is_no_cap_before_april_2020_unless_somebody_brings_one() -> None:
    """NOT_IN_FORCE, with the day from which it is; an amount that is brought holds from its own day on."""
    march = Care(lines=[line("L", "9000", day=date(2020, 3, 31))])
    (found,) = check_program_months(march, SECTION_19)
    assert (found.ruling.status, found.ruling.in_force_from) == (Status.NOT_IN_FORCE, date(2020, 4, 1))
    (found,) = check_program_months(evolve(march, lines=[line("L", "9000", day=date(2020, 4, 1))]), SECTION_19)
    assert codes(found) == ["program_cap"]
    brought = SECTION_19.with_amount("ME-19.06-A", Dollars.of(8000), since=date(2020, 3, 1), source="an older manual")
    (found,) = check_program_months(march, brought)
    assert (tally(found).limit, tally(found).since) == (Dollars.of(8000), date(2020, 3, 1))
    assert "an older manual" in str(found.ruling.findings[0])


def test_an_exceedance_in_a_part_of_the_month_is_something_to_look_at() -> None:
    """What is above the cap is in doubt, and what is above both is an error."""
    part = [evolve(EXTENSIVE, first=date(2024, 3, 10))]
    assert codes(one(check_program_months, lines=[line("L", "7000")], exceedances=part)) == [
        "program_cap",
        "exceedance_in_part_of_the_month",
    ]
    assert "program_cap" in codes(one(check_program_months, lines=[line("L", "7900")], exceedances=part))
    unknown = [Exceedance(member="A", levels={Adl.EATING: AssistanceLevel.EXTENSIVE})]
    assert codes(one(check_program_months, lines=[line("L", "7000")], exceedances=unknown)) == ["not_known:levels"]
    assert codes(one(check_program_months, lines=[line("L", "6565")], exceedances=unknown)) == []


def test_who_qualifies_is_not_known_without_the_facts_that_matter() -> None:
    """A level that is not known matters where the others are enough, and not where one of them is not."""
    most = {adl: AssistanceLevel.EXTENSIVE for adl in Adl if adl is not Adl.EATING}
    ruling = qualifies_for_exceedance(Exceedance(member="A", levels=most), SECTION_19, month=MONDAY)
    assert (ruling.status, ruling.missing) == (Status.UNDECIDED, {"levels"})
    few = most | {Adl.TRANSFER: AssistanceLevel.LIMITED}
    assert not qualifies_for_exceedance(Exceedance(member="A", levels=few), SECTION_19, month=MONDAY).decided
    made = Determination(significant_risk=True, imminent_institutionalization=True)
    few |= {Adl.EATING: AssistanceLevel.LIMITED}
    ruling = qualifies_for_exceedance(Exceedance(member="A", levels=few, determination=made), SECTION_19, month=MONDAY)
    assert ruling.missing == {"no_other_resources", "decided_by"}


def test_a_plan_is_projected_without_rounding() -> None:
    """52 weeks in 12 months: $1,515.00 a week are $6,565.00, and a millionth more is too much."""
    for cost, expected in (("1515", []), ("1515.000001", ["program_cap"])):
        weekly = PlanLine(service=PC, each=PlanUnit.WEEK, cost=Decimal(cost))
        plan = PlanOfCare(reference="P", member="A", lines=[weekly])
        ruling = project_program_month(plan, SECTION_19, month=MONDAY)
        assert [each.code for each in ruling.findings if each.severity is Severity.ERROR] == expected
    unknown = PlanOfCare(reference="P", member="A", lines=[PlanLine(service=PC, each=PlanUnit.MONTH)])
    assert project_program_month(unknown, SECTION_19, month=MONDAY).missing == {"cost"}


@pytest.mark.parametrize(
    ("service", "most", "code"),
    [
        (Service.ENVIRONMENTAL_MODIFICATION, 3000, "environmental_modifications"),
        (Service.ASSISTIVE_TECHNOLOGY_DEVICE, 1000, "assistive_technology"),
        (Service.TRANSMISSION, 600, "transmission"),
        (Service.REMOTE_MONITORING, 6000, "remote_monitoring"),
    ],
)
def test_dollars_of_an_eligibility_period(service: Service, most: int, code: str) -> None:
    """The last dollar passes, and a millionth more does not; another period has an amount of its own."""
    check = check_eligibility_periods
    assert codes(one(check, lines=[line("L", f"{most}", service)], members=IN_PERIOD)) == []
    found = one(check, lines=[line("L", f"{most}.000001", service)], members=IN_PERIOD)
    assert (codes(found), tally(found).window) == ([code], Window(PERIOD.first, PERIOD.last))
    two = Member(reference="A", eligibility_periods=[PERIOD, EligibilityPeriod(date(2025, 1, 1), date(2025, 12, 31))])
    lines = [line("L", f"{most}", service, day=PERIOD.last), line("K", "1", service, day=PERIOD.last + DAY)]
    assert [codes(each) for each in check(Care(lines=lines, members=[two]), SECTION_19)] == [[], []]


def test_hours_of_skills_training() -> None:
    """14 hours and a quarter pass, and a second more does not."""
    for seconds, expected in ((51300, []), (51301, ["skills_training"])):
        trained = [visit("V", seconds, Service.SKILLS_TRAINING)]
        assert codes(one(check_eligibility_periods, visits=trained, members=IN_PERIOD)) == expected


def test_respite_wants_a_rate() -> None:
    """Without one it is not known; with one it is thirty times that."""
    given = Care(lines=[line("L", "4500", FACILITY), line("K", "1500.01", RESPITE)], members=IN_PERIOD)
    (found,) = check_eligibility_periods(given, SECTION_19)
    assert found.ruling.missing == {"amount of ME-19.06-H"}
    rated = SECTION_19.with_amount("ME-19.06-H", Dollars.of(200), source="Chapter III")
    (found,) = check_eligibility_periods(given, rated)
    assert (codes(found), tally(found).limit) == (["respite"], Dollars.of(6000))


def test_a_period_shorter_than_a_year_is_noted_and_a_day_in_none_is_told_of() -> None:
    """The limit holds for a short period as it is; a row outside all periods stands in no line."""
    short = Member(reference="A", eligibility_periods=[EligibilityPeriod(date(2024, 1, 1), date(2024, 12, 30))])
    found = one(check_eligibility_periods, lines=[line("L", "1", Service.TRANSMISSION)], members=[short])
    assert "short_period" in [each.code for each in found.ruling.findings]
    found = one(check_eligibility_periods, lines=[line("L", "1", Service.TRANSMISSION)], members=IN_PERIOD)
    assert "short_period" not in [each.code for each in found.ruling.findings]
    review = check_eligibility_periods(Care(lines=[line("L", "1", Service.TRANSMISSION)]), SECTION_19)
    (told,) = review.findings
    assert (len(review), told.code, told.others) == (0, "row_without_eligibility_periods", ("L",))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([meals("L", 1, MONDAY, MONDAY)], []),
        ([meals("L", 2, MONDAY, MONDAY)], ["meals_of_a_day"]),
        ([meals("L", 7)], ["meals_delivered_together"]),
        ([meals("L", 8)], ["meals_delivered_together", "meals_of_a_week"]),
        ([meals("L", 1, MONDAY, MONDAY), meals("K", 1, MONDAY, MONDAY + DAY)], []),
        ([meals("L", 2, MONDAY, MONDAY), line("K", "1", Service.HOME_DELIVERED_MEAL, reverses="L")], []),
    ],
)
def test_a_meal_a_day_and_seven_a_week(lines: Sequence[ServiceLine], expected: list[str]) -> None:
    """By the days that they are meant for, and else by the week; what was taken back does not count."""
    review = check_meals(Care(lines=lines), SECTION_19)
    assert [code for each in review for code in codes(each)] == expected


def test_programs_are_attended_three_times_and_once_a_year() -> None:
    """By series: a fourth is too much in a lifetime, a second in a year; lines without a series may be one."""
    years = [date(year, 5, 6) for year in (2021, 2022, 2023, 2024)]
    found = one(check_programs, lines=sessions(*years[:3]))
    assert (codes(found), found.window) == ([], None)
    found = one(check_programs, lines=sessions(*years))
    assert (codes(found), tally(found).window) == (["living_well"], None)
    found = one(check_programs, lines=sessions(years[0], years[0] + DAY, service=Service.MATTER_OF_BALANCE))
    assert (codes(found), tally(found).window) == (
        ["matter_of_balance_in_a_year"],
        Window(date(2021, 1, 1), date(2021, 12, 31)),
    )
    assert codes(one(check_programs, lines=sessions(*years, series=False))) == ["not_known:series"]


@pytest.mark.parametrize(
    ("check", "row"),
    [
        (check_program_months, line("L", "1")),
        (check_eligibility_periods, line("L", "1", Service.TRANSMISSION)),
        (check_meals, meals("L", 1)),
        (check_programs, sessions(MONDAY)[0]),
    ],
)
def test_rows_that_belong_nowhere_are_told_of_by_what_they_lack(check: Check, row: ServiceLine) -> None:
    """A line without a member, service or date stands in no line, and in a finding for each fact."""
    lacking = {
        "member": evolve(row, reference="m", member=None),
        "service": evolve(row, reference="s", service=None),
        "service_date": evolve(row, reference="d", service_date=None),
    }
    review = check(Care(lines=lacking.values(), members=IN_PERIOD), SECTION_19)
    assert len(review) == 0
    assert {each.code: each.others for each in review.findings} == {
        f"row_without_{fact}": (each.reference,) for fact, each in lacking.items()
    }
