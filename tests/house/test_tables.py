"""Tables are complete and their rows disjoint; broken ones are noticed, by name."""

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve
from toy import TABLE, TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    BackupStaffingPolicy,
    Basis,
    Interruption,
    InterruptionOutcome,
    PrimaryStaff,
    ProviderClosure,
    Status,
    classify_interruption,
    duty_for,
)
from staffing_rules.analysis import FaultKind, differences, exact_cases, faults_of
from staffing_rules.policies.vocabulary import (
    DayOfNextMonth,
    DaysAfter,
    Edition,
    Governs,
    HitPolicy,
    InterruptionRow,
    InterruptionTable,
    PartsOfMonth,
    TableFault,
    Timeline,
    undated,
)

BREAK = InterruptionOutcome.SERVICE_BREAK
ABSENT = frozenset(PrimaryStaff.ABSENT.exact)


def tables(policy: BackupStaffingPolicy) -> list[InterruptionTable]:
    """Return the tables of all editions."""
    return [edition.value for edition in policy.interruptions.editions if edition.value]


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS, TOY], ids=lambda policy: policy.id)
def test_every_case_meets_the_rows_that_it_should(policy: BackupStaffingPolicy) -> None:
    """Every case that does not contradict itself meets exactly one row, or the first of several where that is said."""
    for table in tables(policy):
        assert faults_of(table) == ()


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS, TOY], ids=lambda policy: policy.id)
def test_what_follows_is_said_for_every_class(policy: BackupStaffingPolicy) -> None:
    """Every class that a row may give has its consequence, with codes that have titles."""
    strict = policy.strictly()
    for case in exact_cases(policy.eras[-1]):
        for reading in (policy, strict):
            ruling = classify_interruption(case, reading)
            for what in ruling.possible or {ruling.decided}:
                for code in what.notify:
                    assert policy.role(code)
                for code in what.document_in:
                    assert policy.record(code)


def test_the_differences_between_the_mcos_are_those_of_the_analysis() -> None:
    """92 cells: vacancies, which Partners has reported, and unused hours, which Alliance calls by another name."""
    found = differences(ALLIANCE, PARTNERS, date(2024, 3, 5))
    assert len(found) == 92
    assert sum(pair.case.primary is PrimaryStaff.UNFILLED for pair in found) == 89
    assert all(pair.one != pair.other for pair in found)
    strictly = differences(ALLIANCE.strictly(), PARTNERS.strictly(), date(2024, 3, 5))
    assert any(len(pair.one) > 1 for pair in strictly)


def test_a_gap_an_overlap_and_an_unreachable_row_are_found() -> None:
    """The checker bites: each of the three faults in a toy table is named with its rows and a case."""
    absent = InterruptionRow("absent", primary=ABSENT, then=BREAK, cites=())
    gap = InterruptionTable("with a gap", (absent,))
    assert {fault.kind for fault in faults_of(gap)} == {FaultKind.GAP}
    assert str(faults_of(gap)[0]).startswith("gap: primary able, backup not needed")

    twice = InterruptionTable("with an overlap", (absent, InterruptionRow("all", then=BREAK, cites=())))
    (overlap,) = faults_of(twice)
    assert (overlap.kind, overlap.rows) == (FaultKind.OVERLAP, ("absent", "all"))
    assert str(overlap).startswith("overlap absent and all: primary unable")

    shadowed = InterruptionTable(
        "with a row in vain", (InterruptionRow("all", then=BREAK, cites=()), absent), hit=HitPolicy.FIRST
    )
    assert [str(fault) for fault in faults_of(shadowed)] == ["unreachable absent"]


def test_a_broken_table_fails_in_words_and_without_the_facts() -> None:
    """Asking a table with a gap names the table; the facts are kept out of the text, and at hand."""
    broken = evolve(TOY, interruptions=undated(InterruptionTable("broken", TABLE.rows[:1])), adopted=(), strict=False)
    missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
    for verb in (classify_interruption, duty_for):
        with pytest.raises(TableFault) as fault:
            verb(missed, broken)
        assert str(fault.value) == "table broken: wanted one row for the case in .facts, got none"
        assert fault.value.facts.backup is BackupStaff.DECLINED


def test_a_class_without_a_consequence_is_the_author_s_mistake() -> None:
    """A policy that does not say what follows from a class that it gives fails by name."""
    silent = evolve(TOY, consequences={})
    with pytest.raises(LookupError, match="Toy Health does not say what follows from failure_to_provide_backup"):
        classify_interruption(
            Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED), silent
        )


def test_a_row_takes_exact_values_of_its_kinds() -> None:
    """A coarse value, one of another kind or a basis written by hand is refused when the row is written."""
    with pytest.raises(ValueError, match="row x: backup: wanted exact values, got NOT_PROVIDED"):
        InterruptionRow("x", backup={BackupStaff.NOT_PROVIDED}, then=BREAK, cites=())
    with pytest.raises(TypeError, match="row x: closure: wanted a ProviderClosure, got BackupStaff"):
        InterruptionRow("x", closure={BackupStaff.UNAWARE}, then=BREAK, cites=())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="row x: INTERPRETATION is not written by hand"):
        InterruptionRow("x", then=BREAK, cites=(), basis=Basis.INTERPRETATION)
    assert InterruptionRow("x", closure={ProviderClosure.OTHER}, then=BREAK, cites=()).closure == frozenset(
        {ProviderClosure.OTHER}
    )


def test_a_timeline_is_in_order_and_governed_by_the_right_date() -> None:
    """Editions out of order, and a timeline governed by the wrong date, are refused when the policy is written."""
    early, late = Edition(value=1, since=date(2020, 1, 1)), Edition(value=2, since=date(2021, 1, 1))
    for editions in ((late, early), (early, early), (early, Edition(value=3))):
        with pytest.raises(ValueError, match="in the order of their first days"):
            Timeline(Governs.SERVICE_DATE, editions)
    with pytest.raises(ValueError, match="governed by the service date, got last day of the reporting period"):
        evolve(TOY, duty=Timeline(Governs.PERIOD_END, TOY.duty.editions))
    with pytest.raises(ValueError, match="governed by the last day of the reporting period, got service date"):
        evolve(TOY, dues=(undated(DaysAfter(1)), undated(DaysAfter(1))))
    with pytest.raises(ValueError, match="a last day for each of the 2 parts of a month"):
        evolve(TOY, dues=TOY.dues[:1])


@pytest.mark.parametrize("starts", [(), (2, 16), (1, 29), (0, 1), (1, 1, 16), (1, 15.5)])
def test_periods_begin_on_the_first_and_on_days_that_every_month_has(starts: tuple[int, ...]) -> None:
    """Parts of a month that leave days out, or that some month lacks, are refused."""
    with pytest.raises(ValueError, match="wanted different days of the month from 1 to 28"):
        PartsOfMonth(starts)


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("questions", (), "a reading stands on TOY/late-word, which is none of the policy's questions"),
        ("adopted", (("TOY/late-word", "maybe"),), "maybe is adopted for TOY/late-word, which has no such choice"),
        ("provisions", TOY.provisions[1:], "TOY-01 is cited and is none of the policy's provisions"),
        ("roles", TOY.roles[:1], "the code counter has no title"),
        ("channels", TOY.channels[:1], "the code web has no title"),
        ("dues", list(TOY.dues), "wanted tuples throughout, got a list"),
        ("interruptions", undated(InterruptionTable("x", list(TABLE.rows))), "wanted tuples throughout"),  # type: ignore[arg-type]
    ],
)
def test_a_mistake_is_found_when_the_policy_is_written(field: str, value: object, complaint: str) -> None:
    """What a case would stumble over later is refused at once, in words that name it."""
    with pytest.raises(ValueError, match=complaint):
        evolve(TOY, **{field: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("make", [lambda: DaysAfter(0), lambda: DayOfNextMonth(0), lambda: DayOfNextMonth(32)])
def test_a_last_day_lies_after_the_period(make: Callable[[], object]) -> None:
    """Days that no month has, and days within the period, are refused."""
    with pytest.raises(ValueError, match="must be"):
        make()


def test_a_policy_out_of_force_differs_from_one_in_force() -> None:
    """Where one policy has no rule and the other has, that is a difference."""
    found = differences(TOY, PARTNERS, date(2018, 1, 1))
    assert {pair.one for pair in found} == {frozenset()}


def test_a_missing_channel_takes_no_class_away() -> None:
    """What is reported is reported, also where the documents name no channel for that day."""
    later = Timeline(Governs.SERVICE_DATE, (Edition(value="web", since=date(2024, 1, 1)),))
    missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
    ruling = classify_interruption(missed, evolve(TOY, channel_in_use=later))
    assert (ruling.decided.reportable, ruling.decided.channel) == (True, None)
    assert [finding.code for finding in ruling.findings] == ["channel_not_known"]


def test_the_earliest_day_in_force_is_given() -> None:
    """Where what follows from the open classes begins on different days, the answer names the first."""
    since = {outcome: date(2021 + place, 1, 1) for place, (outcome, _) in enumerate(TOY.consequences)}
    policy = evolve(
        TOY,
        consequences={
            outcome: Timeline(Governs.SERVICE_DATE, (evolve(timeline.editions[0], since=since[outcome]),))
            for outcome, timeline in TOY.consequences
        },
    )
    ruling = classify_interruption(Interruption(service_date=date(2020, 5, 5)), policy)
    assert (ruling.status, ruling.in_force_from) == (Status.NOT_IN_FORCE, date(2021, 1, 1))
    assert ruling.basis is None
    assert "2021-01-01" in ruling.findings[0].why
