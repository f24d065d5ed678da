"""The library gives every worked example on a limit of Section 19 the answer that its provision wants."""

from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import Any

import pytest
from section_19_counts import SECTION_19_COUNTS
from section_19_days_examples import DAYS_EXAMPLES
from section_19_examples import SECTION_19_EXAMPLES
from section_19_facts import (
    MARCH,
    Both,
    Checked,
    NothingCounted,
    NotInForce,
    Open,
    Qualifies,
    Section19Example,
    TooMuch,
    Within,
)
from section_19_hours_examples import HOURS_EXAMPLES
from section_19_money_examples import MONEY_EXAMPLES

from staffing_rules import (
    SECTION_19,
    CareReview,
    Compliance,
    Finding,
    Severity,
    Status,
    qualifies_for_exceedance,
)
from staffing_rules.provisions import Provision

WEIGHTY = {Severity.ERROR, Severity.REVIEW, Severity.UNKNOWN, Severity.WARNING}


@pytest.mark.parametrize(
    ("provision", "example"),
    [(provision, example) for (provision, _), example in SECTION_19_EXAMPLES.items()],
    ids=[f"{provision}/{number}" for provision, number in SECTION_19_EXAMPLES],
)
def test_library_gives_the_answer_of_the_example(provision: str, example: Section19Example) -> None:
    """The library answers a worked example as the provision wants, and rests on that provision."""
    check(example, provision)


def test_every_example_is_there_once() -> None:
    """Each example of each rule is in the data, in one of its parts."""
    keys = [(provision, number) for provision, count in SECTION_19_COUNTS.items() for number in range(count)]
    assert sorted([*HOURS_EXAMPLES, *MONEY_EXAMPLES, *DAYS_EXAMPLES]) == sorted(keys)


def test_every_rule_has_an_example() -> None:
    """The provisions with examples are those that are rules: neither definitions, nor left out, nor pending."""
    rules = {provision.id for provision in SECTION_19.provisions}
    rules -= {definition.provision for definition in SECTION_19.definitions}
    rules -= {left_out.provision for left_out in SECTION_19.not_encoded}
    rules -= {waiting.provision for waiting in SECTION_19.pending}
    assert rules == SECTION_19_COUNTS.keys()
    assert rules == {provision for provision, _ in SECTION_19_EXAMPLES}


@singledispatch
def check(example: Any, provision: str) -> None:  # one function for each kind of example
    """Hold the library against an example of that provision."""
    pytest.fail(f"nobody checks an example of the kind {type(example).__name__}, of {provision}")


@check.register
def _(example: Both, provision: str) -> None:
    for part in example.parts:
        check(part, provision)


@check.register
def _(example: Checked, provision: str) -> None:
    policy = example.policy if example.reading is None else example.policy.with_reading(*example.reading)
    hold(example.outcome, example.check(example.care, policy), provision)


@check.register
def _(example: Qualifies, provision: str) -> None:
    ruling = qualifies_for_exceedance(example.exceedance, SECTION_19, month=MARCH.first)
    assert provision in cited(ruling.provisions)
    assert [finding.code for finding in ruling.findings if finding.severity is Severity.REVIEW] == (
        [example.review] if example.review else []
    )
    if example.answer is None:
        assert ruling.status is Status.UNDECIDED
        assert ruling.missing == example.missing
    else:
        assert ruling.decided is example.answer


@singledispatch
def hold(outcome: Any, review: CareReview, provision: str) -> None:  # one function for each kind of outcome
    """Hold what a check found against the outcome that the provision wants."""
    pytest.fail(f"nobody knows the outcome {type(outcome).__name__}, of {provision}: {review}")


@hold.register
def _(outcome: Within, review: CareReview, provision: str) -> None:
    assert len(review) == outcome.lines
    assert not list(weighty(review))
    for line in review:
        assert line.ruling.decided.compliance is Compliance.WITHIN
        assert (outcome.by or provision) in cited(line.ruling.provisions)
        assert outcome.window in {None, line.window}
    counted = tuple(
        tally.observed for line in review for tally in line.ruling.decided.tallies if tally.code == outcome.of
    )
    assert counted == outcome.counted


@hold.register
def _(outcome: TooMuch, review: CareReview, provision: str) -> None:
    (line,) = review
    (finding,) = weighty(review)
    assert finding.code == outcome.code
    assert finding.severity is outcome.severity
    assert provision in cited(finding.provisions)
    assert provision in cited(line.ruling.provisions)
    exceeded = outcome.severity is Severity.ERROR
    assert line.ruling.decided.compliance is (Compliance.EXCEEDED if exceeded else Compliance.IN_DOUBT)
    tally = finding.tally
    if tally is None:
        assert (outcome.excess, outcome.observed, outcome.limit) == (None, None, None)
        return
    assert outcome.excess in {None, tally.excess}
    assert outcome.observed in {None, tally.observed}
    assert outcome.limit in {None, tally.limit}
    if finding.carried_by:
        carried = sum(portion.amount.units for portion in finding.carried_by)
        assert tally.excess == type(tally.observed)(carried)


@hold.register
def _(outcome: Open, review: CareReview, provision: str) -> None:
    (line,) = review
    assert line.ruling.status is Status.UNDECIDED
    assert line.ruling.missing == outcome.missing
    assert provision in cited(line.ruling.provisions)


@hold.register
def _(outcome: NotInForce, review: CareReview, _provision: str) -> None:
    (line,) = review
    assert line.ruling.status is Status.NOT_IN_FORCE
    assert line.ruling.in_force_from == outcome.since


@hold.register
def _(_outcome: NothingCounted, review: CareReview, _provision: str) -> None:
    assert review == CareReview(())


def weighty(review: CareReview) -> Iterator[Finding]:
    """Yield the findings that weigh more than a note."""
    for findings in (review.findings, *(line.ruling.findings for line in review)):
        yield from (finding for finding in findings if finding.severity in WEIGHTY)


def cited(provisions: Iterable[Provision]) -> set[str]:
    """Return the ids of provisions."""
    return {provision.id for provision in provisions}
