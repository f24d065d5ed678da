"""What a provider files, in words: weights, situations of the stand-in, attestations, terms of a plan."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from typing import TypeVar, cast

from policy_words import assumed, between, listed, spaced

from staffing_rules.facts import BackupSituation, BackupStaff
from staffing_rules.policies.vocabulary import AttestationRule, Choice, Term, Timeline, Weight
from staffing_rules.provisions import Reading

T = TypeVar("T")

WHOLE_GROUPS = {
    BackupStaff.UNAVAILABLE: "unavailable for whatever cause",
    BackupStaff.DECLINED: "refused by anybody",
}
"""The words for all situations that mean one value of `BackupStaff`, where they are several."""


def worded(value: T | Reading[T], words: Callable[[T], str]) -> str | Reading[str]:
    """Return a value in words, or the same reading of values in words."""
    if isinstance(value, Reading):
        return value.question.giving(**{choice: worded(value[choice], words) for choice, _ in value.values})
    return words(value)


def weight_in_words(weight: Weight) -> str:
    """Return how much a finding weighs."""
    return weight.value if weight else "no finding"


def situations_in_words(situations: AbstractSet[BackupSituation]) -> str:
    """Return the shortest true words for situations of the stand-in."""
    if not situations:
        return "nothing"
    named: list[str] = []
    for backup, words in WHOLE_GROUPS.items():
        group = [each for each in BackupSituation if each.backup is backup]
        within = [each for each in group if each in situations]
        named += [words] if within == group else [each.words for each in within]
    others = [each.words for each in BackupSituation if each in situations and each.backup not in WHOLE_GROUPS]
    return listed([*named, *others])


def for_the_rest(choices: Iterable[Choice]) -> frozenset[BackupSituation]:
    """Return the situations that a list leaves to the value for the rest, as its readings are assumed."""
    said = (cast("frozenset[BackupSituation]", assumed(choice.says)) for choice in choices if choice.says is not None)
    return frozenset(BackupSituation).difference(*said)


def attested_in_words(timeline: Timeline[AttestationRule]) -> str:
    """Return for which periods an attestation is wanted."""
    firsts = (f" that end on {each.since} or later" if each.since else "" for each in timeline.editions if each.value)
    return listed((f"periods{first}" for first in firsts), "and")


def due_in_words(with_reports: bool) -> str:  # noqa: FBT001  # the rule's own field
    """Return by when an attestation is due."""
    return "the last day for the period's reports" if with_reports else "no day is fixed"


def dates_in_words(names: tuple[str, ...]) -> str:
    """Return the dates of a correction or a request in words."""
    return listed((spaced(name) for name in names), "and")


def terms_of(due: Term, targets: Term) -> tuple[tuple[str, Term], ...]:
    """Return the two terms of a plan, each with its name."""
    return (("the plan itself", due), ("the target dates in it", targets))


def span(first: date | None, last: date | None) -> str:
    """Return from when until when a form is filled in."""
    return between(first, last) or "of any day"
