"""One ruling out of many: every answer to the questions that nobody has answered, taken together.

An answer is decided where all worlds agree. Where they do not, what is missing is what tells them apart.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import product
from typing import TypeVar

from attrs import evolve

from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.policies.vocabulary import Policy
from staffing_rules.provisions import Basis
from staffing_rules.rulings import CareReview, Finding, Ruling, Severity, Status

T = TypeVar("T", bound=Hashable)
U = TypeVar("U")


def conclude(policy: Policy, ask: Callable[[Reader], T]) -> Ruling[T]:
    """Return the ruling on `ask`, asked once for every way of reading the policy that is open.

    That is one way, unless the policy is strict and `ask` reads a question that nobody has answered. Where readings
    were used, every other way is tried as well, for the answers that it would give.
    """
    worlds = ways_of(policy, policy.choices, partial(_ruling, policy, ask))
    ruling = settle([ruling for _, ruling in worlds], lambda: questions_that_matter(worlds, answer_of))
    if not ruling.readings:
        return ruling
    others = [each for _, each in ways_of(policy, policy.names, partial(_ruling, policy, ask))]
    return evolve(
        ruling,
        otherwise=frozenset[T]().union(*(each.answers for each in others)) - ruling.answers,
        unlisted=any(each.status is Status.NOT_IN_FORCE for each in others),
    )


def _ruling(policy: Policy, ask: Callable[[Reader], T], reader: Reader) -> Ruling[T]:
    """Return the ruling on `ask` under one way of reading the policy."""
    try:
        return reader.ruling(ask(reader))
    except NotInForce as gap:
        return Ruling(status=Status.NOT_IN_FORCE, in_force_from=gap.since, findings=(gap.finding,), policy=policy.name)


Way = tuple[Mapping[str, str], U]
"""A way of reading: the answers supposed to questions that were open, and what follows."""


def ways_of(policy: Policy, choices: Mapping[str, str], look: Callable[[Reader], U]) -> list[Way[U]]:
    """Return what `look` finds for every way of reading that `choices` leave open, with what is supposed in it."""
    ways: list[Way[U]] = []
    agenda: list[dict[str, str]] = [{}]
    while agenda:
        reader = Reader(policy, choices, agenda.pop())
        found = look(reader)
        ways.append((reader.supposed, found))
        agenda.extend(reader.forks)
    return ways


def questions_that_matter(ways: Sequence[Way[U]], answer: Callable[[U], Hashable]) -> frozenset[str]:
    """Return the open questions of which some answer, all others staying as they are, makes another answer.

    Two ways may have been asked different questions; then those that both were asked have to be the same but for one.
    """
    alike: dict[frozenset[str], list[Way[U]]] = {}
    for way in ways:
        alike.setdefault(frozenset(way[0]), []).append(way)
    matter: set[str] = set()
    for (one, some), (other, rest) in product(alike.items(), alike.items()):
        for question in (one & other) - matter:
            kept = sorted((one & other) - {question})
            mine, theirs = (_by_the_others(group, question, kept, answer) for group in (some, rest))
            if any(_differ(said, theirs.get(others, {})) for others, said in mine.items()):
                matter.add(question)
    return frozenset(matter)


Said = dict[str, set[Hashable]]
"""The answers by the choice for one question."""


def _by_the_others(
    ways: Iterable[Way[U]], question: str, kept: Sequence[str], answer: Callable[[U], Hashable]
) -> dict[tuple[str, ...], Said]:
    """Return the answers by the choice for one question, by the choices for those that are kept."""
    found: dict[tuple[str, ...], Said] = {}
    for supposed, value in ways:
        said = found.setdefault(tuple(supposed[each] for each in kept), {})
        said.setdefault(supposed[question], set()).add(answer(value))
    return found


def _differ(one: Said, other: Said) -> bool:
    """Whether some choice gives an answer that another choice does not."""
    pairs = product(one.items(), other.items())
    return any(choice != another and len(said | told) > 1 for (choice, said), (another, told) in pairs)


def answer_of(ruling: Ruling[T]) -> Hashable:
    """Return the part of a ruling that makes it another answer, without its grounds."""
    return (ruling.status, ruling.value, ruling.possible)


def settle(rulings: Sequence[Ruling[T]], missing: Callable[[], frozenset[str]]) -> Ruling[T]:
    """Return the one ruling that all of these make together; `missing` says what tells them apart."""
    first = rulings[0]
    if len(rulings) == 1:
        return first
    if all(ruling.status is Status.NOT_IN_FORCE for ruling in rulings):
        return min(rulings, key=lambda ruling: ruling.in_force_from or date.max)
    grounds = [ruling.grounds for ruling in rulings if ruling.grounds]
    together = evolve(
        first,
        grounds=Basis.weakest(grounds) if grounds else None,
        provisions=_union(ruling.provisions for ruling in rulings),
        readings=tuple({each.id: each for ruling in rulings for each in ruling.readings}.values()),
        otherwise=frozenset[T]().union(*(ruling.otherwise for ruling in rulings)) - first.answers,
        unlisted=any(ruling.unlisted for ruling in rulings),
        used=_union(ruling.used for ruling in rulings),
        findings=shared_findings(rulings),
    )
    alike = len({answer_of(ruling) for ruling in rulings}) == 1
    if alike and first.status is not Status.UNDECIDED:
        return together
    told_apart = frozenset[str]() if alike else missing()
    names = told_apart.union(*(ruling.missing for ruling in rulings))
    possible = _possible(rulings)
    return evolve(
        together,
        status=Status.UNDECIDED,
        value=None,
        missing=names,
        possible=possible,
        otherwise=together.otherwise - possible,
        in_force_from=None,
        findings=not_known(names),
    )


def _possible(rulings: Sequence[Ruling[T]]) -> frozenset[T]:
    """Return all answers, or none: one that cannot be listed leaves more open than any list would say."""
    listed = [ruling.answers for ruling in rulings]
    return frozenset[T]().union(*listed) if all(listed) else frozenset()


def shared_findings(rulings: Sequence[Ruling[T] | CareReview]) -> tuple[Finding, ...]:
    """Return the findings that stand in every one of the rulings."""
    return tuple(each for each in rulings[0].findings if all(each in ruling.findings for ruling in rulings))


def not_known(names: frozenset[str]) -> tuple[Finding, ...]:
    """Return a finding for each fact, or answer to an open question, that is missing."""
    return tuple(map(_not_known, sorted(names)))


def is_question(name: str) -> bool:
    """Whether what is missing is the answer to an open question, and not a fact."""
    return "/" in name


def _not_known(name: str) -> Finding:
    if is_question(name):
        why, what_to_do = "The answer hangs on an open question.", "Settle it with policy.with_reading(...)."
    else:
        why, what_to_do = "The answer depends on a fact that is not known.", "Find it out."
    return Finding(f"not_known:{name}", Severity.UNKNOWN, why, what_to_do, (name,))


def _union(groups: Iterable[tuple[U, ...]]) -> tuple[U, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))
