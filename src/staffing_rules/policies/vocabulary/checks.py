"""What is wrong with a policy as it is written: found when the value is made, and not when a case comes along."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from staffing_rules.policies.vocabulary.consequences import Consequence
from staffing_rules.policies.vocabulary.filing import PlanRules, mistakes_in_plan
from staffing_rules.policies.vocabulary.forms import Form, mistakes_in_form
from staffing_rules.policies.vocabulary.limits import (
    Amount,
    ByExceedance,
    ByException,
    Counting,
    ExceptedHours,
    Limit,
    Party,
)
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


def _mistakes_in_limit(limit: Limit, before: list[Limit], *, of_workers: bool) -> Iterator[str]:
    """Yield what is wrong with a limit, given those before it in its group."""
    ids = {each.id for each in before}
    for id in limit.after + limit.unless:
        if id not in ids:
            yield f"{limit.id} comes after {id}, which is no limit before it"
    parties = cast("Iterator[tuple[Party, ...]]", _leaves(limit.per))
    if any((Party.WORKER in each) is not of_workers for each in parties):
        yield f"{limit.id} is {'not ' if of_workers else ''}about a worker"
    if of_workers and before and limit.each != before[0].each:
        yield f"{limit.id} is for other spans of time than {before[0].id}"
    raised = limit.raised_by
    by_exception = any(True for _ in parts_of(raised, ByException))
    excepted = any(isinstance(each, ExceptedHours) for each in _leaves(raised))
    if (by_exception or excepted) and not of_workers:
        yield f"{limit.id} is raised by an exception, and is not about a worker"
    if excepted and not any(True for each in before for _ in parts_of(each.raised_by, ByException)):
        yield f"{limit.id} is raised by what an exception was used for, and no limit before it has one"
    if any(True for _ in parts_of(raised, ByExceedance)) and limit.by is not Counting.COST:
        yield f"{limit.id} is raised by an exceedance, and is not one of cost"


def _leaves(value: object) -> Iterator[object]:
    """Yield every value that a part may have."""
    if isinstance(value, Reading):
        yield from cast("Reading[object]", value).leaves()
    else:
        yield value


def mistakes_in_limits(policy: "HomeCarePolicy") -> Iterator[str]:
    """Yield what is wrong with limits and their amounts."""
    groups = (policy.worker_weeks, policy.member_weeks, policy.program_months, policy.eligibility_periods)
    for group in (*groups, policy.meals, policy.programs):
        known: list[Limit] = []
        for limit in parts_of(group, Limit):
            yield from _mistakes_in_limit(limit, known, of_workers=group is policy.worker_weeks)
            known.append(limit)
    amounts: dict[str, Amount] = {}
    for amount in parts_of(policy.rules, Amount):
        if amounts.setdefault(amount.id, amount) != amount:
            yield f"there are two amounts {amount.id}"
        kinds = {type(edition.value) for edition in amount.value.editions if edition.value is not None}
        if kinds - {amount.kind}:
            yield f"the amount {amount.id} is of another kind than it says"
