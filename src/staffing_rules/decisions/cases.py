"""A decision on one interruption: every exact case that its facts leave open, and what they decide together."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from itertools import combinations, product
from typing import Any, TypeVar

from attrs import evolve

from staffing_rules.decisions.contradictions import contradictions
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.worlds import answer_of, conclude, settle, shared_findings
from staffing_rules.facts import Interruption
from staffing_rules.facts.interruptions import CIRCUMSTANCES, FACTS
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.rulings import Ruling, Status

T = TypeVar("T", bound=Hashable)


def decide(
    interruption: Interruption,
    policy: BackupStaffingPolicy,
    ask: Callable[[Interruption, BackupStaffingPolicy, Reader], T],
    verb: Callable[[Interruption, BackupStaffingPolicy], Ruling[T]],
) -> Ruling[T]:
    """Return the ruling on `ask` for facts of whatever completeness; `verb` is asked about every exact case."""
    names, cases = completions(interruption, policy.eras_of_class)
    if names:
        ruling = _together(names, cases, [verb(case, policy) for case in cases])
    elif wrong := contradictions(cases[0]):
        ruling = Ruling[T](status=Status.CONTRADICTORY, findings=wrong, policy=policy.name)
    else:
        ruling = conclude(policy, lambda reader: ask(cases[0], policy, reader))
    return evolve(ruling, facts=interruption.stated)


def completions(interruption: Interruption, days: Iterable[date]) -> tuple[list[str], list[Interruption]]:
    """Return the names of the facts that are not known exactly, and every exact case that they leave open.

    `days` stand for an unknown service date. Where every fact is exact, there are no names and one case.
    """
    open_facts: dict[str, Iterable[Any]] = {}
    if interruption.service_date is None:
        open_facts["service_date"] = days
    stated: dict[str, Any] = {name: getattr(interruption, name) for name in FACTS}
    stated["backup"] = interruption.known_backup
    for name, kind in CIRCUMSTANCES.items():
        value = stated[name]
        if value is None or not value.is_exact:
            open_facts[name] = kind.every() if value is None else value.exact
    if interruption.cancelled_before_absence_known is None:
        open_facts["cancelled_before_absence_known"] = (True, False)
    every = product(*open_facts.values())
    return list(open_facts), [Interruption(**stated | dict(zip(open_facts, values, strict=True))) for values in every]


def _together(names: Sequence[str], cases: Sequence[Interruption], rulings: Sequence[Ruling[T]]) -> Ruling[T]:
    """Return what the cases decide together; a case that contradicts itself is none, unless all of them do."""
    consistent = [
        (case, ruling) for case, ruling in zip(cases, rulings, strict=True) if ruling.status is not Status.CONTRADICTORY
    ]
    if not consistent:
        return evolve(rulings[0], findings=shared_findings(rulings))
    return settle([ruling for _, ruling in consistent], lambda: _facts_that_matter(names, consistent))


def _facts_that_matter(names: Sequence[str], decided: Sequence[tuple[Interruption, Ruling[T]]]) -> frozenset[str]:
    """Return the facts that make a difference: alone, or together where neither does alone.

    Two cases that agree on all of these have the same answer.
    """
    answers = [(case, answer_of(ruling)) for case, ruling in decided]
    matter: set[str] = set()
    for size in range(1, len(names) + 1):
        for together in combinations(names, size):
            if matter.isdisjoint(together) and _tell_apart(together, names, answers):
                matter.update(together)
    return frozenset(matter)


def _tell_apart(
    together: Sequence[str], names: Sequence[str], answers: Sequence[tuple[Interruption, Hashable]]
) -> bool:
    """Whether two cases that differ in these facts and in no other have different answers."""
    others = [name for name in names if name not in together]
    seen: dict[Hashable, Hashable] = {}
    return any(
        seen.setdefault(tuple(getattr(case, other) for other in others), answer) != answer for case, answer in answers
    )
