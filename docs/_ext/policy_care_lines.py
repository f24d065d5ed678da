"""Every limit of a policy on care as a line, beside the rules, in the order of the document; and what rests where."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator

from policy_care_rules import FOR, IN, OF, RAISED, Line, Term, rules_of
from policy_filing_words import weight_in_words, worded
from policy_limit_words import (
    approval_day_in_words,
    base_in_words,
    counting_in_words,
    limits_in_words,
    parties_in_words,
    raise_in_words,
    services_in_words,
    time_in_words,
    whom_in_words,
)
from policy_places import Place
from policy_words import listed, spaced, yes_or_no

from staffing_rules import Adl, AssistanceLevel, Decider
from staffing_rules.policies.vocabulary import (
    ByExceedance,
    ByException,
    DeterminedFor,
    HomeCarePolicy,
    Limit,
    Limits,
    parts_of,
)
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Severity

GROUPS = {
    "worker_weeks": "check_worker_weeks",
    "member_weeks": "check_member_weeks",
    "program_months": "check_program_months",
    "eligibility_periods": "check_eligibility_periods",
    "meals": "check_meals",
    "programs": "check_programs",
}
"""The function that checks each group of limits."""
HELD = {
    DeterminedFor.ITS_TERM: "for the days that it states",
    DeterminedFor.ELIGIBILITY_PERIOD: "from its first day until the eligibility period ends",
}


def lines_of(policy: HomeCarePolicy) -> list[Line]:
    """Return all limits and rules, by the place in the document of the first provision that each rests on."""
    order = {provision.id: number for number, provision in enumerate(policy.provisions)}
    lines = (
        *rules_of(policy),
        *(line for name, check in GROUPS.items() for line in _lines(getattr(policy, name), check)),
    )
    return sorted(lines, key=lambda line: order[line.cites[0]])


def _lines(limits: Limits, check: str) -> Iterator[Line]:
    for entry in limits:
        for limit, under in _chosen(entry):
            yield Line(
                code=limit.id,
                title=limit.title,
                check=check,
                most=limit.amount,
                terms=tuple(_terms(limit)),
                cites=limit.cites,
                under=under,
                limit=limit,
            )


def _chosen(
    entry: Limit | Reading[tuple[Limit, ...]], under: tuple[tuple[str, str, bool], ...] = ()
) -> Iterator[tuple[Limit, tuple[tuple[str, str, bool], ...]]]:
    """Yield the limits of an entry, each with the choices under which there is one; those assumed come first."""
    if not isinstance(entry, Reading):
        yield entry, under
        return
    default = entry.question.default
    for choice, value in sorted(entry.values, key=lambda each: each[0] != default):
        here = (*under, (entry.id, choice, choice == default))
        for each in value if isinstance(value, tuple) else (value,):
            yield from _chosen(each, here)


def _terms(limit: Limit) -> Iterator[Term]:
    yield Term(OF, worded(limit.counted, services_in_words), "the services")
    yield Term(OF, worded(limit.by, counting_in_words), "what is counted")
    yield Term(FOR, worded(limit.per, parties_in_words), "the parties")
    if limit.only_with_exceedance:
        yield Term(FOR, worded(limit.only_with_exceedance, whom_in_words), "whom it binds")
    yield Term(IN, worded(limit.each, time_in_words), "the time")
    if limit.raised_by:
        yield Term(RAISED, worded(limit.raised_by, raise_in_words), "what raises it")
    for word in parts_of(limit.raised_by, ByException):
        afterwards = worded(word.afterwards, lambda yes: f"approved afterwards: {yes_or_no(yes)}")
        unnamed = worded(word.unnamed, lambda yes: f"one that names no worker is for any: {yes_or_no(yes)}")
        yield Term(RAISED, worded(word.in_force, approval_day_in_words), "the days of an exception")
        yield Term(RAISED, afterwards, "whether an exception counts for days before its decision")
        yield Term(RAISED, unnamed, "for whom an exception is that names no worker")
    for word in parts_of(limit.raised_by, ByExceedance):
        yield Term(RAISED, worded(word.of, base_in_words), "what the percentage is taken of")
    if limit.weight is not Severity.ERROR:
        yield Term("", worded(limit.weight, lambda weight: f"weighs: {weight_in_words(weight)}"), "the weight")


def care_places_of(policy: HomeCarePolicy) -> Iterator[Place]:
    """Yield every part of a policy on care that cites provisions or may hold a reading."""
    for line in lines_of(policy):
        yield Place("", None, line.cites, limit=line.code)
        yield from (Place(term.name, term.value, limit=line.code) for term in line.terms)
    for entry in (each for name in GROUPS for each in getattr(policy, name)):
        if isinstance(entry, Reading):
            yield Place("which limits there are", worded(entry, limits_in_words))
    yield from exceedance_places(policy)


def exceedance_places(policy: HomeCarePolicy) -> Iterator[Place]:
    """Yield the ways to exceed the cap, and how a plan is projected."""
    if rules := policy.projection:
        yield Place("the weeks of a month in a projection", worded(rules.weeks, str), rules.cites)
    if policy.exceedance is None:
        return
    assessed, determined = policy.exceedance.assessed, policy.exceedance.determined
    activities = listed((spaced(each.value) for each in Adl if each in assessed.adls), "and")
    yield Place("the assessed needs", f"help with {activities}", assessed.cites)
    yield Place("for how many of the activities", worded(assessed.how_many, lambda how: how.value))
    yield Place("the levels of help", worded(assessed.levels, _in_order))
    elements = listed(map(spaced, determined.elements), "and")
    yield Place("the determination", f"all of {elements}", determined.cites)
    yield Place("who determines", worded(determined.deciders, _deciders))
    yield Place("for how long a determination holds", worded(determined.term, HELD.__getitem__))


def _in_order(levels: frozenset[AssistanceLevel]) -> str:
    return listed(spaced(each.value) for each in AssistanceLevel if each in levels)


def _deciders(deciders: frozenset[Decider]) -> str:
    return listed(spaced(each.value) for each in Decider if each in deciders)
