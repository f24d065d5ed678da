"""What holds of every check of limits, whatever the care: adding, reordering and splitting rows, readings, unknowns."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, timedelta
from random import Random

import pytest
from attrs import evolve
from care_strategies import DAY, NEW_YORK, POLICY, SPRING, cares, lines, names, visits
from hypothesis import given, settings
from hypothesis import strategies as st

from staffing_rules import (
    SECTION_19,
    Care,
    CareReview,
    Compliance,
    Coverage,
    Finding,
    Member,
    Residence,
    ReviewLine,
    Service,
    ServiceLine,
    Severity,
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


def totals(line: ReviewLine) -> dict[tuple[str, tuple[str, ...], Window | None], int]:
    """Return the units that were counted for each limit; what is left open has none."""
    tallies = line.ruling.value.tallies if line.ruling.value else ()
    return {(each.code, each.about, each.window): each.observed.units for each in tallies}


def excesses(line: ReviewLine) -> Counter[str]:
    """Return how much is too much, by the code of the finding: the same for however few rows it is written in."""
    found: Counter[str] = Counter()
    for finding in line.ruling.findings:
        if finding.tally and finding.tally.excess:
            found[finding.code] += finding.tally.excess.units
    return found


def findings(review: CareReview) -> Iterator[Finding]:
    """Yield all that was found."""
    for line in review:
        yield from line.ruling.findings
    yield from review.findings


def is_breach(line: ReviewLine) -> bool:
    """Whether it is decided that something is exceeded."""
    return line.ruling.value is not None and line.ruling.value.compliance is Compliance.EXCEEDED


@few
@given(cares(), visits("added", SPRING, known=True), names)
def test_adding_a_visit_lowers_nothing(care: Care, added: Visit, name: str) -> None:
    """With one more visit no breach is gone, and no total that decides is less; a line may be new."""
    policy, more = POLICY[name], evolve(care, visits=(*care.visits, added))
    for check in WEEKS:
        before, later = of(check(care, policy)), of(check(more, policy))
        assert before.keys() <= later.keys()
        for key, line in before.items():
            assert not is_breach(line) or is_breach(later[key])
            assert sum(excesses(line).values()) <= sum(excesses(later[key]).values()) or not is_breach(line)
    before, later = of(check_member_weeks(care, policy)), of(check_member_weeks(more, policy))
    for key, line in before.items():
        seen = totals(later[key])
        assert all(seen.get(limit, units) >= units for limit, units in totals(line).items())


@few
@given(cares(reversals=False), lines("added", SPRING, []), names)
def test_adding_a_line_that_takes_nothing_back_lowers_nothing(care: Care, added: object, name: str) -> None:
    """With one more line no breach of a month is gone, and no total is less."""
    policy, more = POLICY[name], evolve(care, lines=(*care.lines, added))
    before, later = of(check_program_months(care, policy)), of(check_program_months(more, policy))
    assert before.keys() <= later.keys()
    for key, line in before.items():
        assert not is_breach(line) or is_breach(later[key])
        seen = totals(later[key])
        assert all(seen.get(limit, units) >= units for limit, units in totals(line).items())


@few
@given(cares(), names, st.randoms(use_true_random=False))
def test_the_order_of_rows_says_nothing(care: Care, name: str, shuffled: Random) -> None:
    """Rows in another order give the same rulings, to the letter; only lines come in the order of their first rows."""
    other: dict[str, list[object]] = {}
    for collection in ("visits", "lines", "members", "exceptions", "exceedances"):
        rows = getattr(care, collection)
        if rows is not None:
            other[collection] = list(rows)
            shuffled.shuffle(other[collection])
    for check in CHECKS:
        one, another = check(care, POLICY[name]), check(evolve(care, **other), POLICY[name])
        assert of(one).keys() == of(another).keys()
        for key, line in of(one).items():
            ruling = of(another)[key].ruling
            assert set(map(in_any_order, line.ruling.findings)) == set(map(in_any_order, ruling.findings))
            assert (line.ruling.status, line.ruling.missing, totals(line)) == (
                *(ruling.status, ruling.missing),
                totals(of(another)[key]),
            )
            assert set(line.ruling.provisions) == set(ruling.provisions)


def in_any_order(finding: Finding) -> Finding:
    """Return the finding with the other rows that it names sorted: see `test_rows_are_named_in_the_order_of_time`."""
    return evolve(finding, others=tuple(sorted(finding.others)))


@pytest.mark.parametrize("check", CHECKS[1:])
def test_rows_are_named_in_the_order_of_time(check: Check) -> None:
    """Whatever comes first in the care: the rows for want of which a total is open come in one order."""
    who = {"member": "M1", "service": Service.PERSONAL_CARE}
    given = [Visit(reference=f"V{day}", worker="W1", day=SPRING + day * DAY, **who) for day in (1, 2)]
    billed = [ServiceLine(reference=f"L{day}", service_date=SPRING + day * DAY, **who) for day in (1, 2)]
    (one,) = check(Care(visits=given, lines=billed), SECTION_19)
    (other,) = check(Care(visits=given[::-1], lines=billed[::-1]), SECTION_19)
    assert one.ruling.findings == other.ruling.findings


@few
@given(cares(known=True), names, st.integers(0, 60 * 24))
def test_splitting_a_visit_changes_no_total_and_no_excess(care: Care, name: str, minute: int) -> None:
    """A visit told as two, one after the other, is as much as one."""
    policy = POLICY[name]
    parts: list[Visit] = []
    for visit in care.visits:
        parts.extend(split(visit, minute))
    for check in WEEKS:
        one, another = of(check(care, policy)), of(check(evolve(care, visits=parts), policy))
        assert one.keys() <= another.keys()  # one that is empty stands in its first week alone, its halves in two
        for key, line in one.items():
            assert totals(line) == totals(another[key])
            assert excesses(line) == excesses(another[key])


def split(visit: Visit, minute: int) -> Iterator[Visit]:
    """Yield a visit as two parts, cut after so many minutes if it has them."""
    minutes = (visit.seconds or 0) // 60
    first = minute % (minutes + 1)
    if first in {0, minutes}:
        yield visit
    elif visit.start is None or visit.end is None:
        yield evolve(visit, reference=f"{visit.reference}a", minutes=first)
        yield evolve(visit, reference=f"{visit.reference}b", minutes=minutes - first)
    else:
        cut = visit.start + timedelta(minutes=first)
        if visit.start.tzinfo is not None:
            cut = (visit.start.astimezone(UTC) + timedelta(minutes=first)).astimezone(NEW_YORK)
        yield evolve(visit, reference=f"{visit.reference}a", end=cut)
        yield evolve(visit, reference=f"{visit.reference}b", start=cut)


@few
@given(cares(), names)
def test_excess_is_carried_by_rows_to_the_unit(care: Care, name: str) -> None:
    """The rows that carry an excess carry it all, none of them nothing, and the limit is what is left of the total."""
    for check in CHECKS:
        for finding in findings(check(care, POLICY[name])):
            tally = finding.tally
            if tally is None:
                continue
            assert tally.limit
            assert tally.excess
            assert sum(portion.amount.units for portion in finding.carried_by) == tally.excess.units
            assert tally.limit.units == tally.observed.units - tally.excess.units
            assert all(portion.amount.units > 0 for portion in finding.carried_by)
            assert len({portion.reference for portion in finding.carried_by}) == len(finding.carried_by)


@few
@given(cares(), names, st.data())
def test_a_higher_amount_adds_no_error(care: Care, name: str, data: st.DataObject) -> None:
    """An amount that is replaced by a larger one makes nothing exceeded that was not."""
    policy = POLICY[name]
    groups = (policy.worker_weeks, policy.member_weeks, policy.program_months)
    amounts = evolve(policy, **dict.fromkeys(OTHERS)).amounts if groups else ()
    amount = data.draw(st.sampled_from([each for each in amounts if each.value.editions]))
    (edition,) = amount.value.editions
    assert edition.value
    more = type(edition.value)(edition.value.units + data.draw(st.sampled_from([1, 3600, edition.value.units])))
    raised = policy.with_amount(amount.id, more, since=edition.since, source="a letter")
    for check in CHECKS:
        before, later = of(check(care, policy)), of(check(care, raised))
        assert before.keys() == later.keys()
        for key, line in later.items():
            assert not is_breach(line) or is_breach(before[key]) or before[key].ruling.status is Status.UNDECIDED


OTHERS = (
    *("exceedance", "projection", "adjustments", "out_of_state", "suspensions", "stays", "monitoring", "authorized"),
)
"""The rules beside the limits."""


@few
@given(cares(), names)
def test_coverage_is_told_and_changes_nothing(care: Care, name: str) -> None:
    """All rows instead of one agency's: only the note and the word on coverage are others."""
    for check in CHECKS:
        partial = check(evolve(care, coverage=Coverage.PARTIAL), POLICY[name])
        full = check(evolve(care, coverage=Coverage.FULL), POLICY[name])
        assert partial.findings == full.findings
        for one, other in zip(partial, full, strict=True):
            assert one.ruling.status is other.ruling.status
            told = tuple(each for each in one.ruling.findings if each.code != "partial_coverage")
            assert told == other.ruling.findings
            if one.ruling.value is not None and other.ruling.value is not None:
                assert evolve(one.ruling.value, coverage=Coverage.FULL) == other.ruling.value
                noted = one.ruling.value.compliance is Compliance.WITHIN
                assert noted == (len(told) < len(one.ruling.findings))


HOUSEHOLD = [Member(reference=each, residences=[Residence("H")]) for each in ("M1", "M2")]


@given(st.integers(1, 2400), st.integers(1, 2400))
def test_two_members_of_a_household_are_one(mine: int, yours: int) -> None:
    """The excess of two members is that of their sum, wherever it is found."""
    given = [
        Visit(reference=each, member=each, worker="W", service=Service.PERSONAL_CARE, day=SPRING + DAY, minutes=minutes)
        for each, minutes in (("M1", mine), ("M2", yours))
    ]
    (line,) = check_worker_weeks(Care(visits=given, members=HOUSEHOLD), SECTION_19)
    errors = [each for each in line.ruling.findings if each.severity is Severity.ERROR]
    assert sum(each.tally.excess.units for each in errors if each.tally and each.tally.excess) == (
        60 * max(0, mine + yours - 2400)
    )
