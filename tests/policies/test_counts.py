"""How many cells the two tables have, how firmly they are decided, and in which of them the MCOs differ.

A cell is one setting of the four circumstances; where the staff was absent, nobody stood in and the member cancelled
for one of the nine reasons, the fifth fact, which of the two came first, makes two cells of it. The numbers were
counted from the documents before the library was written.
"""

from collections import Counter
from functools import cache
from itertools import product

import pytest
from attrs import evolve
from worked_examples import (
    BREAK,
    DERIVED,
    EXPLICIT,
    FAILURE,
    GENERAL_STAFFING,
    INTERPRETATION,
    NO_INTERRUPTION,
    UNUSED_HOURS,
    shift,
)

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    Classification,
    Interruption,
    InterruptionOutcome,
    MemberCancellation,
    PrimaryStaff,
    ProviderClosure,
    Ruling,
    Status,
    classify_interruption,
)

NOT_CANCELLED, UNUSED_UNITS = MemberCancellation.NOT_CANCELLED, MemberCancellation.UNUSED_UNITS
NOT_CLOSED, OTHER_CLOSURE = ProviderClosure.NOT_CLOSED, ProviderClosure.OTHER
PRIMARY = (PrimaryStaff.ABLE, PrimaryStaff.UNABLE, PrimaryStaff.UNFILLED)
LACKING = (BackupStaff.UNAVAILABLE, BackupStaff.DECLINED, BackupStaff.NOT_OFFERED, BackupStaff.UNAWARE)
BACKUP = (BackupStaff.NOT_NEEDED, BackupStaff.PROVIDED, *LACKING)
THE_NINE = (
    MemberCancellation.APPOINTMENT,
    MemberCancellation.VACATION,
    MemberCancellation.HOLIDAY,
    MemberCancellation.ILLNESS,
    MemberCancellation.HOSPITALIZED,
    MemberCancellation.WEATHER,
    MemberCancellation.SCHEDULING_CONFLICT,
    MemberCancellation.REQUESTED_BREAK,
    MemberCancellation.OTHER,
)
CANCELLATION = (NOT_CANCELLED, *THE_NINE, UNUSED_UNITS)
CLOSURE = (NOT_CLOSED, ProviderClosure.HOLIDAY, ProviderClosure.WEATHER, OTHER_CLOSURE)

POLICIES = {"Alliance": ALLIANCE, "Partners": PARTNERS}
policies = pytest.mark.parametrize("mco", POLICIES)


def settings(
    primary: tuple[PrimaryStaff, ...] = PRIMARY,
    backup: tuple[BackupStaff, ...] = BACKUP,
    cancellation: tuple[MemberCancellation, ...] = CANCELLATION,
    closure: tuple[ProviderClosure, ...] = CLOSURE,
    first: tuple[bool | None, ...] = (None,),
) -> list[Interruption]:
    """Return every combination of these values."""
    return [
        shift(staff, relief, cancelled=cancelled, closed=closed, cancelled_first=cancelled_first)
        for staff, relief, cancelled, closed, cancelled_first in product(primary, backup, cancellation, closure, first)
    ]


def is_split(facts: Interruption) -> bool:
    """Whether a consistent setting makes two cells, one for each order of absence and cancellation."""
    return facts.primary is not PrimaryStaff.ABLE and facts.backup in LACKING and facts.member_cancellation in THE_NINE


@cache
def ruling_on(facts: Interruption, mco: str) -> Ruling[Classification]:
    """Return the classification, asked for once."""
    return classify_interruption(facts, POLICIES[mco])


@cache
def consistent(mco: str) -> list[Interruption]:
    """Return the settings of the four circumstances that do not contradict themselves."""
    return [facts for facts in settings() if ruling_on(facts, mco).status is not Status.CONTRADICTORY]


@cache
def cells(mco: str) -> list[Interruption]:
    """Return the consistent settings, in two where the fifth fact splits them."""
    return [
        evolve(facts, cancelled_before_absence_known=first)
        for facts in consistent(mco)
        for first in ((True, False) if is_split(facts) else (None,))
    ]


def outcome(facts: Interruption, mco: str) -> InterruptionOutcome:
    """Return the outcome of a cell."""
    return ruling_on(facts, mco).decided.outcome


@policies
def test_407_of_792_settings_contradict_themselves(mco: str) -> None:
    """The four circumstances have 792 settings, of which 407 are contradictory under either policy."""
    assert len(settings()) == 792
    assert len(settings()) - len(consistent(mco)) == 407
    assert len(consistent(mco)) == 385


@policies
def test_814_of_1584_combinations_contradict_themselves(mco: str) -> None:
    """With the fifth fact known there are 1584 combinations, of which 814 are contradictory: it contradicts nothing."""
    combinations = settings(first=(True, False))
    assert len(combinations) == 1584
    contradictory = [facts for facts in combinations if ruling_on(facts, mco).status is Status.CONTRADICTORY]
    assert len(contradictory) == 814


@policies
def test_each_contradiction_is_found_as_often_as_its_facts_occur(mco: str) -> None:
    """Each of the four contradictions is found wherever its two facts meet, beside any other."""
    found = Counter(
        finding.code
        for facts in settings()
        for finding in ruling_on(facts, mco).findings
        if ruling_on(facts, mco).status is Status.CONTRADICTORY
    )
    assert found == {
        "able_but_not_served": 176,
        "absent_but_not_needed": 88,
        "closed_but_provided": 99,
        "closed_but_declined": 44 + 22,  # 22 of them with a worker who was able, which are among the 176 as well
    }


@policies
def test_fifth_fact_makes_637_cells(mco: str) -> None:
    """The fifth fact splits 252 of the 385 consistent settings, which makes 637 cells."""
    assert sum(map(is_split, consistent(mco))) == 252
    assert len(cells(mco)) == 637


@policies
def test_every_cell_is_decided(mco: str) -> None:
    """Every cell has one answer."""
    assert {ruling_on(cell, mco).status for cell in cells(mco)} == {Status.DECIDED}


@policies
def test_unknown_order_leaves_144_settings_undecided(mco: str) -> None:
    """Where the order is not known, a split setting is undecided unless a closure makes it a break either way."""
    undecided = [facts for facts in consistent(mco) if ruling_on(facts, mco).status is Status.UNDECIDED]
    assert len(undecided) == 144
    assert all(is_split(facts) for facts in undecided)
    assert {facts.provider_closure for facts in undecided} == {NOT_CLOSED, OTHER_CLOSURE}
    assert {ruling_on(facts, mco).missing for facts in undecided} == {frozenset({"cancelled_before_absence_known"})}


@policies
def test_fifth_fact_is_read_in_the_split_settings_alone(mco: str) -> None:
    """Elsewhere the order changes neither the answer nor its basis."""
    for facts in consistent(mco):
        if not is_split(facts):
            rulings = [
                ruling_on(evolve(facts, cancelled_before_absence_known=first), mco) for first in (None, True, False)
            ]
            assert len({(ruling.value, ruling.basis) for ruling in rulings}) == 1


@pytest.mark.parametrize(
    ("mco", "counts"),
    [
        ("Partners", {EXPLICIT: 57, DERIVED: 14, INTERPRETATION: 566}),
        ("Alliance", {EXPLICIT: 39, DERIVED: 10, INTERPRETATION: 588}),
    ],
)
def test_cells_by_basis(mco: str, counts: dict[Basis, int]) -> None:
    """So many cells are decided by the words, by what follows from them, and by a reading."""
    assert Counter(ruling_on(cell, mco).basis for cell in cells(mco)) == counts


@policies
def test_504_cells_rest_on_a_reading_because_staff_was_absent_and_the_member_cancelled(mco: str) -> None:
    """All 504 cells that the fifth fact tells apart are decided by a reading."""
    split = [cell for cell in cells(mco) if cell.cancelled_before_absence_known is not None]
    assert len(split) == 504
    assert {ruling_on(cell, mco).basis for cell in split} == {INTERPRETATION}


@pytest.mark.parametrize(
    ("mco", "counts"),
    [
        ("Partners", {FAILURE: 178, BREAK: 455, NO_INTERRUPTION: 4}),
        ("Alliance", {FAILURE: 90, BREAK: 451, NO_INTERRUPTION: 4, GENERAL_STAFFING: 88, UNUSED_HOURS: 4}),
    ],
)
def test_cells_by_outcome(mco: str, counts: dict[InterruptionOutcome, int]) -> None:
    """So many cells have each outcome."""
    assert Counter(outcome(cell, mco) for cell in cells(mco)) == counts


@pytest.mark.parametrize(("mco", "number"), [("Partners", 178), ("Alliance", 90)])
def test_cells_to_be_reported(mco: str, number: int) -> None:
    """So many cells go on the report, and they are the failures."""
    reported = [cell for cell in cells(mco) if ruling_on(cell, mco).decided.reportable]
    assert len(reported) == number
    assert {outcome(cell, mco) for cell in reported} == {FAILURE}


def test_mcos_differ_in_92_cells() -> None:
    """The MCOs give different outcomes in exactly these 92 cells: 88 vacancies and 4 of unused units."""
    vacant = (PrimaryStaff.UNFILLED,)
    vacancies = [
        *settings(vacant, LACKING, (NOT_CANCELLED,), (NOT_CLOSED,)),
        *settings(vacant, LACKING, (UNUSED_UNITS,), (NOT_CLOSED,)),
        *settings(vacant, LACKING, (NOT_CANCELLED, UNUSED_UNITS), (OTHER_CLOSURE,)),
        *settings(vacant, LACKING, THE_NINE, (NOT_CLOSED, OTHER_CLOSURE), (False,)),
    ]
    unused = [
        *settings((PrimaryStaff.ABLE,), (BackupStaff.NOT_NEEDED,), (UNUSED_UNITS,), (NOT_CLOSED,)),
        *settings(PRIMARY, (BackupStaff.PROVIDED,), (UNUSED_UNITS,), (NOT_CLOSED,)),
    ]
    assert (len(vacancies), len(unused)) == (4 + 4 + 8 + 72, 4)
    wanted = dict.fromkeys(vacancies, (FAILURE, GENERAL_STAFFING)) | dict.fromkeys(unused, (BREAK, UNUSED_HOURS))
    assert len(wanted) == 92
    assert set(cells("Partners")) == set(cells("Alliance"))
    outcomes = {cell: (outcome(cell, "Partners"), outcome(cell, "Alliance")) for cell in cells("Partners")}
    assert {cell: pair for cell, pair in outcomes.items() if len(set(pair)) > 1} == wanted
