"""Every provision is accounted for: a rule, a definition, or not encoded with a reason."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from example_counts import EXAMPLE_COUNTS
from filing_examples import FILING_EXAMPLES
from section_19_examples import SECTION_19_EXAMPLES
from section_19_ids import SECTION_19_IDS
from worked_examples import EXAMPLES

from staffing_rules import ALLIANCE, PARTNERS, SECTION_19
from staffing_rules.policies.vocabulary import Policy, parts_of
from staffing_rules.provisions import Force, Question, Reading

NORTH_CAROLINA = (ALLIANCE, PARTNERS)
POLICIES: tuple[Policy, ...] = (*NORTH_CAROLINA, SECTION_19)


RUN_ON_EXAMPLES = {"test_worked_examples.py", "test_filing_examples.py", "test_section_19_examples.py"}


def cited(policy: Policy) -> Iterator[str]:
    """Yield the id of every provision that some part of the policy rests on."""
    for part in parts_of(policy.rules, object):
        yield from getattr(part, "cites", ())


def own(policy: Policy) -> set[str]:
    """Return the ids of the provisions of the policy's own documents."""
    prefixes = {"NC-ALL": ("NC-ALL",), "NC-PAR": ("NC-PAR", "NC-POC"), "ME-19": ("ME-19.",)}[policy.id]
    return {provision.id for provision in policy.provisions if provision.id.startswith(prefixes)}


def test_the_ids_are_those_of_the_committed_list() -> None:
    """Ids are forever: none of the 116 is lost, renamed or added unseen."""
    ids = [provision.id for policy in NORTH_CAROLINA for provision in policy.provisions if provision.id in own(policy)]
    assert sorted(ids) == sorted(EXAMPLE_COUNTS)
    assert len(ids) == 116
    assert [provision.id for provision in SECTION_19.provisions] == list(SECTION_19_IDS)
    assert len(set(SECTION_19_IDS)) == len(SECTION_19_IDS) == 179


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_each_provision_has_exactly_one_fate(policy: Policy) -> None:
    """A provision is a rule, a definition, not encoded or pending, and no two of these."""
    fates = Counter(set(cited(policy)) & own(policy))
    fates.update(definition.provision for definition in policy.definitions)
    fates.update(left_out.provision for left_out in policy.not_encoded)
    fates.update(pending.provision for pending in policy.pending)
    assert set(fates) == own(policy)
    assert set(fates.values()) == {1}


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_what_is_pending_has_its_part_and_what_is_left_out_a_reason(policy: Policy) -> None:
    """North Carolina waits for no later part of the library; Section 19 names the part that a provision waits for."""
    assert policy.pending == () or policy is SECTION_19
    assert all(pending.part for pending in policy.pending)
    assert all(left_out.reason for left_out in policy.not_encoded)
    assert all(definition.shapes for definition in policy.definitions)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_each_provision_has_source_place_and_meaning(policy: Policy) -> None:
    """Nothing stands in a policy without its document, its place there and its meaning in our words."""
    for provision in policy.provisions:
        assert provision.source.publisher
        assert provision.source.title
        assert provision.locator
        assert provision.meaning.endswith(".")
        assert provision.force in Force
        assert policy.provision(provision.id) is provision


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_everything_cited_exists(policy: Policy) -> None:
    """Rows, editions, notes and questions cite provisions that the policy has."""
    for provision in (*cited(policy), *(id for question in policy.questions for id in question.provisions)):
        assert policy.provision(provision)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_every_rule_is_exercised_by_a_test_that_names_it(policy: Policy) -> None:
    """Each rule's id stands in a worked example that is run, or in a test."""
    tests = Path(__file__).parent.parent
    named = "".join(
        path.read_text(encoding="utf-8")
        for path in tests.rglob("test_*.py")
        if path.name not in {Path(__file__).name, *RUN_ON_EXAMPLES}
    )
    examples = {id for id, _ in (*EXAMPLES, *FILING_EXAMPLES, *SECTION_19_EXAMPLES)}
    for rule in set(cited(policy)) & own(policy):
        assert rule in examples or rule in named, rule


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_questions_are_registered_once_and_stand_alike_everywhere(policy: Policy) -> None:
    """A reading that stands in several places is of one registered question, and ids name the policy."""
    registered = {question.id: question for question in policy.questions}
    assert len(registered) == len(policy.questions)
    for reading in parts_of(policy.rules, Reading[object]):
        assert registered[reading.id] is reading.question
    for question in policy.questions:
        assert question.id.startswith(f"{policy.id}/")
        assert question.provisions
        assert question.text.endswith("?")
        assert len(question.choices) > 1
        assert not question.because.endswith(".")


def test_an_unknown_provision_is_refused_with_what_there_is() -> None:
    """A mistyped id is answered with the ids that exist."""
    with pytest.raises(LookupError, match=r"Alliance Health has no provision 'NC-ALL-99'; it has NC-ALL-01, "):
        ALLIANCE.provision("NC-ALL-99")


def test_codes_are_looked_up_by_kind() -> None:
    """A role, channel or record that the policy does not know is answered with those that it knows."""
    assert PARTNERS.channel("alpha_portal").title
    assert PARTNERS.record("member_record").title
    with pytest.raises(LookupError, match=r"has no role 'care_manager'; it has lme_mco"):
        PARTNERS.role("care_manager")
    with pytest.raises(LookupError, match="has no channel"):
        PARTNERS.channel("email")
    with pytest.raises(LookupError, match="has no record"):
        PARTNERS.record("provider_record")


def test_a_reading_is_adopted_by_name() -> None:
    """An unknown question or choice is refused with a list of what there is; a convention cannot be adopted."""
    with pytest.raises(ValueError, match=r"no answer hangs on a question 'NC-PAR/x'; wanted one of NC-PAR/absent-and"):
        PARTNERS.with_reading("NC-PAR/x", "y")
    with pytest.raises(ValueError, match=r"NC-PAR/five-days has no choice 'weeks'; wanted one of calendar, business"):
        PARTNERS.with_reading("NC-PAR/five-days", "weeks")
    convention = next(question for question in PARTNERS.questions if question not in PARTNERS.readings)
    with pytest.raises(ValueError, match="no answer hangs on"):
        PARTNERS.with_reading(convention.id, convention.default)
    twice = PARTNERS.with_reading("NC-PAR/five-days", "business").with_reading("NC-PAR/five-days", "calendar")
    assert twice.adopted == (("NC-PAR/five-days", "calendar"),)
    assert PARTNERS.adopted == ()
    assert repr(twice.strictly()) == (
        "<BackupStaffingPolicy NC-PAR: Partners Health Management, NC-PAR/five-days=calendar, strictly>"
    )


def test_a_reading_of_limits_is_adopted_by_name() -> None:
    """Section 19 refuses an unknown question or choice, and a convention; what is adopted shows in its name."""
    with pytest.raises(
        ValueError, match=r"no answer hangs on a question 'ME-19/x'; wanted one of ME-19/suspension-days"
    ):
        SECTION_19.with_reading("ME-19/x", "y")
    with pytest.raises(ValueError, match=r"ME-19/week has no choice 'friday'; wanted one of sunday, monday, rolling"):
        SECTION_19.with_reading("ME-19/week", "friday")
    for convention in set(SECTION_19.questions) - set(SECTION_19.readings):
        with pytest.raises(ValueError, match="no answer hangs on"):
            SECTION_19.with_reading(convention.id, convention.default)
    read = SECTION_19.with_reading("ME-19/week", "monday").strictly()
    assert repr(read) == "<HomeCarePolicy ME-19: MaineCare Section 19, ME-19/week=monday, strictly>"


def test_a_question_has_a_default_among_its_choices_and_a_reading_a_value_for_each() -> None:
    """A policy cannot be written with a choice that leads nowhere."""
    with pytest.raises(ValueError, match="the default 'c' is none of a, b"):
        Question("X/q", "Which?", {"a": "this", "b": "that"}, default="c", because="it is")
    question = Question("X/q", "Which?", {"a": "this", "b": "that"}, default="a", because="it is")
    with pytest.raises(ValueError, match="wanted a value for each of a, b, got a, c"):
        question.giving(a=1, c=2)


def test_a_policy_without_rules_is_a_policy() -> None:
    """What every policy has can be had of one that holds provisions alone: nothing hangs on anything."""
    bare = Policy(id="NC-ALL", name="Alliance Health", provisions=ALLIANCE.provisions, questions=ALLIANCE.questions)
    assert (bare.rules, bare.readings, bare.titles) == ((), (), ())
    assert bare.provision("NC-ALL-01") is ALLIANCE.provision("NC-ALL-01")
