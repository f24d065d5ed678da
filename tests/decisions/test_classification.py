"""Properties of `classify_interruption`, over facts of whatever completeness and every policy."""

import pickle
from datetime import date
from itertools import product

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import POLICIES, POLICY, interruptions, names, names_with_strict_ones
from toy import LATE_WORD, TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    Interruption,
    InterruptionOutcome,
    MemberCancellation,
    Program,
    ProviderClosure,
    Severity,
    Status,
    classify_interruption,
)
from staffing_rules.decisions.cases import completions
from staffing_rules.facts.interruptions import CIRCUMSTANCES, FACTS
from staffing_rules.policies.vocabulary import BackupStaffingPolicy


def completions_of(interruption: Interruption, policy: BackupStaffingPolicy) -> list[Interruption]:
    """Return every exact case that the facts leave open."""
    return completions(interruption, policy.eras)[1]


@given(interruptions(), names_with_strict_ones)
def test_an_answer_is_what_all_consistent_completions_answer(interruption: Interruption, name: str) -> None:
    """Decided means that every completion that does not contradict itself gives that very answer, and no other."""
    policy = POLICY[name]
    ruling = classify_interruption(interruption, policy)
    rulings = [classify_interruption(case, policy) for case in completions_of(interruption, policy)]
    consistent = [each for each in rulings if each.status is not Status.CONTRADICTORY]
    answers = {(each.status, each.value, each.possible) for each in consistent}
    match ruling.status:
        case Status.DECIDED | Status.NOT_IN_FORCE:
            assert answers == {(ruling.status, ruling.value, frozenset())}
        case Status.UNDECIDED:
            assert ruling.value is None
            assert ruling.missing
            assert len(answers) > 1 or consistent[0].status is Status.UNDECIDED
        case Status.CONTRADICTORY:
            assert not consistent


@given(interruptions(), names_with_strict_ones, st.data())
def test_knowing_more_never_flips_a_decided_answer(interruption: Interruption, name: str, data: st.DataObject) -> None:
    """A decided answer stays as it is when an open fact becomes known, unless the facts then contradict each other."""
    policy = POLICY[name]
    before = classify_interruption(interruption, policy)
    known_more = data.draw(st.sampled_from(completions_of(interruption, policy)))
    facts = data.draw(st.sets(st.sampled_from(FACTS)))
    more = evolve(interruption, **{fact: getattr(known_more, fact) for fact in facts})
    after = classify_interruption(more, policy)
    if before.status is Status.DECIDED and after.status is not Status.CONTRADICTORY:
        assert (after.status, after.value) == (Status.DECIDED, before.value)
    if before.status is Status.UNDECIDED and before.possible and after.status is Status.DECIDED:
        assert after.value in before.possible


@given(interruptions(), names)
def test_strictly_never_decides_what_the_ordinary_policy_leaves_open(interruption: Interruption, name: str) -> None:
    """Assuming less leaves more open: what a strict policy decides, the ordinary one decides alike."""
    policies = (POLICY[name], POLICY[f"{name}, strictly"])
    ordinary, strict = (classify_interruption(interruption, policy) for policy in policies)
    if strict.status is Status.DECIDED:
        assert (ordinary.status, ordinary.value) == (Status.DECIDED, strict.value)
        assert strict.basis is not Basis.INTERPRETATION
        assert not strict.readings
    if ordinary.status is Status.UNDECIDED:
        assert strict.status is Status.UNDECIDED
        assert ordinary.possible <= strict.possible


COUPLED = Interruption(
    service_date=date(2024, 3, 5), provider_closure=ProviderClosure.OTHER, cancelled_before_absence_known=False
)
CLOSED = Interruption(
    service_date=date(2024, 3, 5),
    provider_closure=ProviderClosure.HOLIDAY,
    member_cancellation=MemberCancellation.NOT_CANCELLED,
)


@given(interruptions(), names_with_strict_ones)
@example(COUPLED, "NC-PAR")
@example(CLOSED, "NC-PAR, strictly")
def test_the_missing_facts_settle_the_answer(interruption: Interruption, name: str) -> None:
    """Completions that agree on all missing facts agree on the answer, and each of those facts tells some apart."""
    policy = POLICY[name]
    missing = [fact for fact in FACTS if fact in classify_interruption(interruption, policy).missing]
    answers: dict[tuple[object, ...], set[object]] = {}
    for case in completions_of(interruption, policy):
        ruling = classify_interruption(case, policy)
        if ruling.status is not Status.CONTRADICTORY:
            known = tuple(getattr(case, fact) for fact in missing)
            answers.setdefault(known, set()).add((ruling.status, ruling.value, ruling.possible))
    assert all(len(found) == 1 for found in answers.values())
    for place, fact in enumerate(missing):
        assert len({known[place] for known in answers}) > 1, fact


def test_facts_that_matter_only_together_are_missing_together() -> None:
    """A worker's state and a stand-in's hang together: where both make a difference, both are asked for."""
    assert classify_interruption(COUPLED, PARTNERS).missing == {"primary", "backup", "member_cancellation"}
    assert classify_interruption(CLOSED, PARTNERS.strictly()).missing == {
        "primary",
        "backup",
        "NC-PAR/absent-and-closed",
    }


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_coarse_values_agree_with_enumerating_their_members(policy: BackupStaffingPolicy) -> None:
    """A coarse value gives the same answer as asking about each value that it stands for."""
    values = [tuple(kind) for name, kind in CIRCUMSTANCES.items() if name != "program"]
    names = [name for name in CIRCUMSTANCES if name != "program"]
    for combination in product(*values):
        facts = dict(zip(names, combination, strict=True))
        if all(value.is_exact for value in combination):
            continue
        coarse = classify_interruption(Interruption(service_date=policy.eras[-1], **facts), policy)
        members = [
            classify_interruption(
                Interruption(service_date=policy.eras[-1], **dict(zip(names, exact, strict=True))), policy
            )
            for exact in product(*(value.exact for value in combination))
        ]
        answers = {each.possible or each.value for each in members if each.status is not Status.CONTRADICTORY}
        if not answers:
            assert coarse.status is Status.CONTRADICTORY
        elif len(answers) == 1:
            assert {coarse.possible or coarse.value} == answers
        else:
            assert coarse.status is Status.UNDECIDED


@given(interruptions(), names_with_strict_ones)
def test_an_interpretation_is_exactly_where_readings_are_named(interruption: Interruption, name: str) -> None:
    """The basis is INTERPRETATION where a reading was used and nowhere else; mere names are no reading."""
    policy = POLICY[name]
    ruling = classify_interruption(interruption, policy)
    assert (ruling.basis is Basis.INTERPRETATION) == (ruling.status is Status.DECIDED and bool(ruling.readings))
    assert not any(reading.question.renames for reading in ruling.readings)
    assert all(reading.taken for reading in ruling.readings)


@given(interruptions(), names_with_strict_ones)
def test_every_open_answer_is_listed_and_every_missing_fact_is_a_finding(interruption: Interruption, name: str) -> None:
    """An undecided ruling has a finding UNKNOWN for each missing fact and no other finding."""
    policy = POLICY[name]
    ruling = classify_interruption(interruption, policy)
    if ruling.status is Status.UNDECIDED:
        assert {finding.fields for finding in ruling.findings} == {(fact,) for fact in ruling.missing}
        assert {finding.severity for finding in ruling.findings} == {Severity.UNKNOWN}
    assert ruling.explain()


@given(interruptions(), names_with_strict_ones)
def test_rulings_are_equal_for_equal_facts_and_survive_a_pickle(interruption: Interruption, name: str) -> None:
    """Facts and policy that went through a pickle get an equal ruling, and so does one from an empty cache."""
    policy = POLICY[name]
    ruling = classify_interruption(interruption, policy)
    again, same_policy = pickle.loads(pickle.dumps((interruption, policy)))
    assert (again, same_policy) == (interruption, policy)
    anew = classify_interruption(again, same_policy)
    assert anew == ruling == pickle.loads(pickle.dumps(ruling))
    assert hash(anew) == hash(ruling)
    assert anew.explain() == ruling.explain()


def test_a_service_outside_the_programme_is_out_of_scope() -> None:
    """Another programme is out of scope: derived at Partners, a reading of the sheet's title at Alliance."""
    missed = Interruption.staff_absent(service_date=None, backup=BackupStaff.DECLINED, program=Program.OTHER)
    for policy, basis in ((PARTNERS, Basis.DERIVED), (ALLIANCE, Basis.INTERPRETATION)):
        ruling = classify_interruption(missed, policy)
        assert ruling.decided.outcome is InterruptionOutcome.OUT_OF_SCOPE
        assert not ruling.decided.reportable
        assert ruling.basis is basis
    covered = classify_interruption(missed, ALLIANCE.with_reading("NC-ALL/programs", "all_programs"))
    assert covered.decided.outcome is InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP


def test_where_the_table_is_not_in_force_the_answer_is_not_known() -> None:
    """Before its first edition a table decides nothing, and an unknown date leaves the answer open."""
    missed = Interruption.staff_absent(service_date=TOY.eras[0], backup=BackupStaff.DECLINED)
    before = classify_interruption(missed, TOY)
    assert (before.status, before.value, str(before.in_force_from)) == (Status.NOT_IN_FORCE, None, "2019-01-01")
    undated = classify_interruption(evolve(missed, service_date=None), TOY)
    assert (undated.status, undated.missing) == (Status.UNDECIDED, {"service_date"})
    assert undated.possible == frozenset()
    assert undated.on(lambda what: what.reportable).status is Status.UNDECIDED


def test_an_adopted_reading_is_used_also_by_a_strict_policy() -> None:
    """A question that somebody answered is no longer open, whichever answer they chose."""
    missed = Interruption.staff_absent(service_date=TOY.eras[-1], backup=BackupStaff.UNAWARE)
    strict = TOY.strictly()
    assert classify_interruption(missed, strict).missing == {LATE_WORD.id}
    for choice, outcome in (("no", "failure_to_provide_backup"), ("yes", "service_break")):
        ruling = classify_interruption(missed, strict.with_reading(LATE_WORD.id, choice))
        assert ruling.decided.outcome.value == outcome
        assert ruling.basis is Basis.INTERPRETATION


def test_unknown_channel_leaves_the_class_decided() -> None:
    """Without a date the channel at Partners is open, but what it is and whether it is reported are not."""
    ruling = classify_interruption(Interruption.staff_absent(service_date=None, backup=BackupStaff.DECLINED), PARTNERS)
    assert (ruling.status, ruling.missing) == (Status.UNDECIDED, {"service_date"})
    assert {what.channel for what in ruling.possible} == {"alpha_portal", "electronic_form"}
    narrower = ruling.on(lambda what: (what.outcome, what.reportable))
    assert narrower.decided == (InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP, True)
    assert not narrower.missing
    assert not narrower.findings


def test_each_era_has_answers_of_its_own() -> None:
    """The same facts on two sides of a change of channel are ruled on separately."""
    channels = {
        classify_interruption(
            Interruption.staff_absent(service_date=day, backup=BackupStaff.DECLINED), PARTNERS
        ).decided.channel
        for day in PARTNERS.eras
    }
    assert channels == {"alpha_portal", "electronic_form"}
