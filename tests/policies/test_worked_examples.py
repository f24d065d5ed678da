"""The library gives every worked example the answer that its provision wants."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import singledispatch
from typing import Any

import pytest
from attrs import evolve
from example_counts import EXAMPLE_COUNTS
from filing_examples import FILING_EXAMPLES
from worked_examples import (
    EXAMPLES,
    FAILURE,
    NOT_ENCODED,
    NOT_TRANSLATED,
    Binding,
    Channelled,
    Classified,
    Contradicts,
    Covers,
    Documented,
    DutyIs,
    DutyNotKnown,
    Example,
    Levelled,
    NoSuchChannel,
    NoSuchOutcome,
    NotDocumented,
    PeriodAndDue,
    PeriodOf,
    PeriodsInYear,
    Reported,
    Routed,
    Timely,
    Undecided,
    Untimed,
    occasion,
)

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Basis,
    Classification,
    DutyStatus,
    Interruption,
    InterruptionOutcome,
    Ruling,
    Severity,
    Status,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
    timeliness_of,
)
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

POLICIES = (ALLIANCE, PARTNERS)
RHYTHM_NOTE = "cadence_exceeded"
FIRST_PERIOD_WITH_A_LAST_DAY = date(2022, 11, 30)


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=[f"{provision}/{number}" for provision, number in EXAMPLES])
def test_library_gives_the_answer_of_the_worked_example(example: Example) -> None:
    """The library answers a worked example as the provision wants, with its basis, notes and readings."""
    check(example)


def test_every_worked_example_is_translated_or_has_a_reason_why_not() -> None:
    """Each example of each provision stands in exactly one of the three lists."""
    keys = [(provision, number) for provision, count in EXAMPLE_COUNTS.items() for number in range(count)]
    assert sorted([*EXAMPLES, *FILING_EXAMPLES, *NOT_TRANSLATED]) == sorted(keys)
    assert all(NOT_TRANSLATED.values())


def test_provisions_with_examples_are_those_of_the_policies() -> None:
    """The provisions that have worked examples are those that the two policies rest on, no more and no fewer."""
    assert EXAMPLE_COUNTS.keys() == {provision.id for policy in POLICIES for provision in policy.provisions}


def test_no_provision_waits_for_a_part_of_the_library() -> None:
    """No example is left out because the library calls its provision pending."""
    assert not [pending for policy in POLICIES for pending in policy.pending]


def test_examples_are_left_out_where_the_library_does_not_apply_the_provision() -> None:
    """All examples of a provision are left out as not encoded exactly where the library says that it is not."""
    assert {gap.provision for policy in POLICIES for gap in policy.not_encoded} == set(NOT_ENCODED)


@singledispatch
def check(example: Any) -> None:  # one function for each kind of example
    """Hold the library against an example."""
    pytest.fail(f"nobody checks an example of the kind {type(example).__name__}")


@check.register
def _(example: Classified) -> None:
    ruling = classify_interruption(example.facts, example.policy)
    assert ruling.decided.outcome is example.outcome
    assert ruling.decided.reportable is (example.outcome is FAILURE)
    assert ruling.basis is example.basis
    assert bool(ruling.readings) is (example.basis is Basis.INTERPRETATION)
    assert codes(ruling) >= set(example.notes)


@check.register
def _(example: Undecided) -> None:
    ruling = classify_interruption(example.facts, example.policy)
    assert ruling.status is Status.UNDECIDED
    assert ruling.value is None
    assert {answer.outcome for answer in ruling.possible} == example.possible
    assert ruling.missing == example.missing


@check.register
def _(example: Contradicts) -> None:
    ruling = classify_interruption(example.facts, example.policy)
    assert ruling.status is Status.CONTRADICTORY
    assert ruling.value is None
    errors = [finding for finding in ruling.findings if finding.severity is Severity.ERROR]
    assert [set(error.fields) for error in errors] == [set(example.fields)]


@check.register
def _(example: Covers) -> None:
    facts = evolve(occasion(FAILURE), program=example.program)
    ruling = classify_interruption(facts, example.policy)
    assert (ruling.decided.outcome is not InterruptionOutcome.OUT_OF_SCOPE) is example.covered
    assert example.basis in {None, ruling.basis}


@check.register
def _(example: NoSuchOutcome) -> None:
    nothing_known = Interruption(service_date=occasion(FAILURE).service_date, program=None)
    assert example.outcome not in {answer.outcome for answer in open_answers(nothing_known, example.policy)}
    elsewhere = {answer.outcome for policy in POLICIES for answer in open_answers(nothing_known, policy)}
    assert example.outcome in elsewhere  # or the check would see nothing


@check.register
def _(example: Reported) -> None:
    assert what_follows(example.outcome, example.policy).reportable is example.report


@check.register
def _(example: Levelled) -> None:
    assert what_follows(example.outcome, example.policy).incident_level is example.level
    assert codes(classify_interruption(occasion(example.outcome), example.policy)) >= set(example.notes)


@check.register
def _(example: Routed) -> None:
    assert what_follows(example.outcome, example.policy, example.on).notify == example.notify
    assert all(example.policy.role(code).code == code for code in example.notify)
    if example.without_deadline:
        duty = duty_for(occasion(example.outcome, example.on), example.policy).decided
        assert duty.status is DutyStatus.NOTHING_TO_REPORT
        assert duty.due is None


@check.register
def _(example: Documented) -> None:
    follows = what_follows(example.outcome, example.policy)
    assert follows.document_in == example.document_in
    assert example.notify in {None, follows.notify}


@check.register
def _(example: NotDocumented) -> None:
    assert example.record not in what_follows(example.outcome, example.policy).document_in


@check.register
def _(example: Channelled) -> None:
    ruling = classify_interruption(occasion(FAILURE, example.day), example.policy)
    assert ruling.decided.channel == example.channel
    assert example.policy.channel(example.channel).code == example.channel
    assert example.basis in {None, ruling.basis}


@check.register
def _(example: NoSuchChannel) -> None:
    assert what_follows(FAILURE, example.policy).channel != example.channel
    with pytest.raises(LookupError, match=example.channel):
        example.policy.channel(example.channel)


@check.register
def _(example: Binding) -> None:
    ruling = classify_interruption(example.facts, example.policy)
    assert (example.provision in {provision.id for provision in ruling.provisions}) is example.binding


@check.register
def _(example: PeriodOf) -> None:
    period = reporting_period_for(example.day, example.policy)
    assert (period.start, period.end) == (example.start, example.end)
    assert example.day in period


@check.register
def _(example: PeriodAndDue) -> None:
    period = reporting_period_for(example.day, example.policy)
    assert (period.start, period.end) == (example.start, example.end)
    ruling = deadline_for(period, example.policy)
    assert ruling.value == example.due
    if example.due is None:
        assert ruling.status is Status.NOT_IN_FORCE
        assert ruling.in_force_from == FIRST_PERIOD_WITH_A_LAST_DAY
    else:
        assert ruling.status is Status.DECIDED
    assert taken(ruling) >= set(example.assumes)


@check.register
def _(example: PeriodsInYear) -> None:
    first, next_first = date(example.year, 1, 1), date(example.year + 1, 1, 1)
    days = (first + timedelta(number) for number in range((next_first - first).days))
    assert len({reporting_period_for(day, example.policy) for day in days}) == example.number


@check.register
def _(example: Timely) -> None:
    ruling = timeliness_of(example.service_date, example.submitted_on, example.policy)
    assert ruling.decided.days_late == example.days_late
    assert ruling.decided.on_time is (example.days_late == 0)
    assert example.basis in {None, ruling.basis}
    assert taken(ruling) >= set(example.assumes)
    assert codes(ruling) >= set(example.notes)


@check.register
def _(example: Untimed) -> None:
    ruling = timeliness_of(example.service_date, example.submitted_on, example.policy)
    assert ruling.status is Status.NOT_IN_FORCE
    assert ruling.value is None
    assert ruling.in_force_from == FIRST_PERIOD_WITH_A_LAST_DAY
    assert codes(ruling) & {RHYTHM_NOTE} == set(example.notes)
    assert ruling.basis is example.basis


@check.register
def _(example: DutyIs) -> None:
    ruling = duty_for(occasion(FAILURE, example.day), example.policy)
    duty = ruling.decided
    assert duty.status is example.status
    assert duty.report  # neither relief nor contest makes less of a failure
    assert codes(ruling) >= set(example.notes)
    if example.period:
        assert (duty.period.start, duty.period.end) == example.period
    if example.due:
        assert duty.due == example.due
    if example.no_fixed_day:
        assert duty.due is None
        assert "no_fixed_day" in codes(ruling)
    if example.reading:
        assert example.reading in {reading.id for reading in ruling.readings}
        assert ruling.basis is Basis.INTERPRETATION
    if example.classified:
        assert example.classified.facts.service_date == example.day
        check(example.classified)
        assert duty.classification == classify_interruption(example.classified.facts, example.policy).decided


@check.register
def _(example: DutyNotKnown) -> None:
    ruling = duty_for(occasion(FAILURE, example.day), example.policy)
    assert ruling.status is Status.NOT_IN_FORCE
    assert ruling.value is None
    assert ruling.in_force_from == example.since


def what_follows(outcome: InterruptionOutcome, policy: BackupStaffingPolicy, on: date | None = None) -> Classification:
    """Return the classification of plain facts that have this outcome."""
    decided = classify_interruption(occasion(outcome, on) if on else occasion(outcome), policy).decided
    assert decided.outcome is outcome
    return decided


def open_answers(facts: Interruption, policy: BackupStaffingPolicy) -> Iterable[Classification]:
    """Return the answers that facts of which nothing is known leave open."""
    ruling = classify_interruption(facts, policy)
    assert ruling.status is Status.UNDECIDED
    return ruling.possible


def codes(ruling: Ruling[Any]) -> set[str]:
    """Return the codes of what is noted beside an answer."""
    return {finding.code for finding in ruling.findings}


def taken(ruling: Ruling[Any]) -> set[tuple[str, str | None]]:
    """Return the readings that an answer rests on, with the choice taken."""
    return {(reading.id, reading.taken) for reading in ruling.readings}
