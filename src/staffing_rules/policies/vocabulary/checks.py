"""What is wrong with a policy as it is written: found when the value is made, and not when a case comes along."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from staffing_rules.policies.vocabulary.consequences import Consequence
from staffing_rules.policies.vocabulary.filing import PlanRules, mistakes_in_plan
from staffing_rules.policies.vocabulary.forms import Form, mistakes_in_form
from staffing_rules.policies.vocabulary.limits import Amount, Limit
from staffing_rules.policies.vocabulary.parts import parts_of
from staffing_rules.policies.vocabulary.timelines import Governs, Timeline
from staffing_rules.provisions import Reading

if TYPE_CHECKING:
    from staffing_rules.policies.vocabulary.home_care import HomeCarePolicy
    from staffing_rules.policies.vocabulary.policies import BackupStaffingPolicy, Policy


def mistakes(policy: "Policy") -> Iterator[str]:
    """Yield what is wrong with provisions, questions and readings."""
    provisions = {provision.id for provision in policy.provisions}
    questions = {question.id: dict(question.choices) for question in policy.questions}
    for part in parts_of(policy.rules, object):
        kind = type(part)
        if issubclass(kind, list | set | dict):
            yield f"wanted tuples throughout, got a {kind.__name__}"
        question = getattr(part, "question", None)
        if question is not None and question.id not in questions:
            yield f"a reading stands on {question.id}, which is none of the policy's questions"
        for cited in getattr(part, "cites", ()):
            if cited not in provisions:
                yield f"{cited} is cited and is none of the policy's provisions"
    for question, choice in policy.adopted:
        if choice not in questions.get(question, {}):
            yield f"{choice} is adopted for {question}, which has no such choice"


def mistakes_in_reporting(policy: "BackupStaffingPolicy") -> Iterator[str]:
    """Yield what is wrong with periods, dates and codes."""
    by_period = {id(timeline) for timeline in parts_of((policy.dues, policy.attestations), Timeline[object])}
    by_request = {id(timeline) for timeline in parts_of(policy.plans, Timeline[object])}
    for timeline in policy.timelines:
        wanted = Governs.PERIOD_END if id(timeline) in by_period else Governs.SERVICE_DATE
        wanted = Governs.REQUEST_DATE if id(timeline) in by_request else wanted
        if timeline.governed_by is not wanted:
            yield f"wanted a timeline governed by the {wanted.value}, got {timeline.governed_by.value}"
    if len(policy.dues) != len(policy.periods.starts):
        yield f"wanted a last day for each of the {len(policy.periods.starts)} parts of a month"
    for form in parts_of(policy.forms, Form):
        yield from mistakes_in_form(form)
    for rules in parts_of(policy.plans, PlanRules):
        yield from mistakes_in_plan(rules)
    for code in sorted(set(_codes(policy)) - {code for code, _ in policy.titles}):
        yield f"the code {code} has no title"


def _codes(policy: "BackupStaffingPolicy") -> Iterator[str]:
    """Yield the codes that answers may hold."""
    yield from (channel for channel, _ in policy.forms)
    for consequence in parts_of(policy.consequences, Consequence):
        yield from consequence.document_in
        roles = consequence.notify
        for codes in roles.leaves() if isinstance(roles, Reading) else (roles,):
            yield from codes
    for channels in parts_of(policy.channel_in_use, Timeline[str]):
        yield from (edition.value for edition in channels.editions if edition.value is not None)


def mistakes_in_limits(policy: "HomeCarePolicy") -> Iterator[str]:
    """Yield what is wrong with limits and their amounts."""
    known: set[str] = set()
    for group in (policy.worker_weeks, policy.member_weeks, policy.program_months):
        for limit in parts_of(group, Limit):
            yield from (
                f"{limit.id} comes after {id}, which is no limit before it"
                for id in limit.after + limit.unless
                if id not in known
            )
            known.add(limit.id)
    amounts: dict[str, Amount] = {}
    for amount in parts_of(policy.rules, Amount):
        if amounts.setdefault(amount.id, amount) != amount:
            yield f"there are two amounts {amount.id}"
        kinds = {type(edition.value) for edition in amount.value.editions if edition.value is not None}
        if kinds - {amount.kind}:
            yield f"the amount {amount.id} is of another kind than it says"
