"""Odd rows and odd policies: what is told of them, and what stays open because of them."""

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve
from toy_care import TOY_CARE

from staffing_rules import (
    SECTION_19,
    Care,
    Exceedance,
    HourException,
    Hours,
    Member,
    OutOfStateStay,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Service,
    ServiceLine,
    Status,
    Tally,
    Visit,
    check_authorized_hours,
    check_out_of_state,
    check_program_months,
    check_worker_weeks,
    headroom,
    project_program_month,
)
from staffing_rules.policies.vocabulary import AuthorizedRules, Counted, left_open

DAY = date(2024, 3, 5)


def visit(reference: str = "V", **facts: object) -> Visit:
    """Return a visit of 41 hours, told in minutes."""
    stated = {"member": "M", "worker": "W", "service": Service.PERSONAL_CARE, "day": DAY, "minutes": 2460}
    return Visit(reference=reference, **stated | facts)


def line(reference: str, cost: int, **facts: object) -> ServiceLine:
    """Return a line of nursing."""
    stated = {"member": "M", "service": Service.REGISTERED_NURSE, "service_date": DAY, "cost": Decimal(cost)}
    return ServiceLine(reference=reference, **stated | facts)


@pytest.mark.parametrize(
    ("lines", "code", "rows"),
    [
        ([line("a", 10), line("a", 20)], "reference_twice", ("a",)),
        ([line("r", 5, reverses="x")], "reverses_no_line", ("r",)),
        ([line("a", 10), line("r", 11, reverses="a")], "reversal_does_not_fit", ("r",)),
        ([line("a", 10, member="N"), line("r", 1, reverses="a")], "reversal_does_not_fit", ("r",)),
        ([line("a", 10), line("r", 6, reverses="a"), line("q", 6, reverses="a")], "reversal_does_not_fit", ("q",)),
    ],
)
def test_lines_that_do_not_fit_are_told_of(lines: list[ServiceLine], code: str, rows: tuple[str, ...]) -> None:
    """Copies, and what takes back something else, are warned of and counted all the same."""
    (finding,) = check_program_months(Care(lines=lines), SECTION_19).findings
    assert (finding.code, finding.others) == (code, rows)


def test_a_reversal_that_fits_counts_in_the_month_of_what_it_takes_back() -> None:
    """It is the month of the charge that gets lighter, whenever the line was taken back."""
    later = line("r", 600, reverses="a", service_date=date(2024, 4, 9))
    review = check_program_months(Care(lines=[line("a", 7000), later]), SECTION_19)
    assert not review.findings
    assert [str(each.ruling.decided) for each in review] == ["within; program cap: $6,400.00 of $6,565.00"]


def test_a_request_of_which_nobody_knows_what_became_leaves_the_hours_open() -> None:
    """Neither approved nor denied: the week hangs on it."""
    request = HourException(reference="E", member="M", hours_above=Decimal(2), written=True)
    (each,) = check_worker_weeks(Care(visits=[visit()], exceptions=[request]), SECTION_19)
    assert each.ruling.missing == {"status"}


def test_an_amount_of_hours_that_nobody_states_leaves_the_week_open() -> None:
    """A policy may leave its hours to somebody else."""
    unstated = left_open("CARE-01/hours", "hours of a week", Hours)
    limits = tuple(evolve(each, amount=unstated) for each in TOY_CARE.worker_weeks[:1])
    policy = evolve(TOY_CARE, worker_weeks=limits)
    (each,) = check_worker_weeks(Care(visits=[visit(service=Service.LPN)]), policy)
    assert each.ruling.status is Status.UNDECIDED
    assert each.ruling.missing == {"amount of CARE-01/hours"}
    assert policy.amount("CARE-01/hours").on(DAY) is None


def test_a_service_that_the_rule_on_plans_leaves_out_is_not_held_against_the_plan() -> None:
    """What the rule does not count may be more than the plan says."""
    plan = PlanOfCare(
        reference="P",
        member="M",
        lines=[PlanLine(service=Service.PERSONAL_CARE, each=PlanUnit.WEEK, hours=Decimal(1))],
    )
    rules = SECTION_19.authorized
    assert isinstance(rules, AuthorizedRules)
    nursing = evolve(SECTION_19, authorized=evolve(rules, counted=Counted({Service.LPN})))
    care = Care(visits=[visit()], plans=[plan])
    assert len(check_authorized_hours(care, SECTION_19)) == 1
    assert len(check_authorized_hours(care, nursing)) == 0


def test_a_visit_without_a_day_that_may_be_anywhere_is_no_visit_out_of_state() -> None:
    """Only one that says that it was out of state is missed there."""
    visits = [visit("told", day=None, out_of_state=True), visit("silent", day=None)]
    (finding,) = check_out_of_state(Care(visits=visits), SECTION_19).findings
    assert finding.others == ("told",)


def test_care_after_a_stay_that_is_not_known_to_be_over_is_not_known_to_be_there() -> None:
    """Where the visits do not say, the end of the stay does."""
    stay = OutOfStateStay(reference="S", member="M", first=date(2024, 3, 1), approved=True)
    (each,) = check_out_of_state(Care(visits=[visit()], stays_out_of_state=[stay]), SECTION_19)
    assert each.ruling.missing == {"last", "out_of_state"}
    assert {finding.others for finding in each.ruling.findings} == {("V",)}


def test_a_service_that_no_limit_counts_has_all_the_room() -> None:
    """The answer is no number, and its words say so."""
    room = headroom(Care(), SECTION_19, day=DAY, member="M", service=Service.FMS)
    assert room.month.decided is None
    assert "no limit holds it back." in room.month.explain()


def test_a_plan_is_projected_for_the_member_it_is_told() -> None:
    """The member's periods are read where a determination ends with one of them."""
    plan = PlanOfCare(reference="P", member="M")
    told = Exceedance(member="M")
    assert project_program_month(plan, SECTION_19, month=DAY, member=Member(reference="M"), exceedances=[told]).decided
    with pytest.raises(TypeError, match="member: wanted a Member, got str"):
        project_program_month(plan, SECTION_19, month=DAY, member="M")  # type: ignore[arg-type]


def test_the_services_of_a_limit_are_those_of_the_policy_as_it_is_read() -> None:
    """A reading changes them; an unknown limit is answered with those that there are."""
    inside = SECTION_19.with_reading("ME-19/transportation", "inside")
    assert inside.services_of("program_cap") - SECTION_19.services_of("program_cap") == {Service.TRANSPORTATION}
    with pytest.raises(LookupError, match="has no limit 'cap'; it has worker_member_hours, "):
        SECTION_19.services_of("cap")


def test_what_raises_a_limit_is_told_in_words() -> None:
    """For the pages that are made of the policy."""
    raises = [each.raised_by for each in (SECTION_19.worker_weeks[0], SECTION_19.program_months[-1])]
    assert [str(each) for each in raises] == ["an approved exception", "an exceedance of 20 %"]


def test_care_that_no_stay_covers_was_given_at_home() -> None:
    """A visit that does not say is where the member is."""
    stay = OutOfStateStay(reference="S", member="M", first=date(2024, 3, 6), last=date(2024, 3, 9), approved=True)
    assert len(check_out_of_state(Care(visits=[visit()], stays_out_of_state=[stay]), SECTION_19)) == 0


def test_where_no_limit_is_known_there_is_no_excess() -> None:
    """Nothing is too much of what nobody limits."""
    tally = Tally("x", (), None, Hours(1), None)
    assert (tally.excess, str(tally)) == (None, "x: 1 s of a limit not known")
