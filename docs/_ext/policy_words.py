"""A policy in words: its sets of facts, its values, its readings, and the places where they stand."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from enum import Enum
from math import prod
from typing import TypeVar

from attrs import evolve, frozen

from staffing_rules import IncidentLevel, Interruption, InterruptionOutcome, classify_interruption
from staffing_rules.analysis import differences
from staffing_rules.facts import BackupStaff, MemberCancellation, PrimaryStaff, ProviderClosure
from staffing_rules.facts.circumstances import Circumstance
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    Edition,
    InterruptionRow,
    Policy,
    Timeline,
    parts_of,
)
from staffing_rules.provisions import Reading

T = TypeVar("T")

CIRCUMSTANCES: dict[str, type[Circumstance]] = {
    "primary": PrimaryStaff,
    "backup": BackupStaff,
    "cancellation": MemberCancellation,
    "closure": ProviderClosure,
}
"""The circumstances that a row of a table reads, by the name of its field."""
LONGEST_LIST = 3
NOT_READ = "–"  # noqa: RUF001  # a dash in a cell


def spaced(code: str) -> str:
    """Return a code in plain words."""
    return code.replace("_", " ")


def listed(items: Iterable[str], last: str = "or") -> str:
    """Return the items as a list within a sentence."""
    *front, final = items
    return f"{', '.join(front)} {last} {final}" if front else final


def set_in_words(values: AbstractSet[Circumstance], kind: type[Circumstance]) -> str:
    """Return the shortest true words for a set of exact values."""
    exact = kind.every()
    if values == set(exact):
        return "any"
    named = [value.words for value in exact if value in values]
    for coarse in (value for value in kind if not value.is_exact):
        within = set(coarse.exact)
        if within <= values:
            return listed([*(value.words for value in exact if value in values - within), coarse.words])
        if values < within and len(within - values) == 1 and len(values) > LONGEST_LIST:
            return f"{coarse.words}, but not {next(iter(within - values)).words}"
    if len(exact) - len(named) == 1 and len(named) >= LONGEST_LIST:
        return f"any but {next(value.words for value in exact if value not in values)}"
    return listed(named)


def first_in_words(values: AbstractSet[bool]) -> str:
    """Return the words for what a row reads of which came first."""
    return NOT_READ if len(values) == len({True, False}) else yes_or_no(True in values)


def yes_or_no(answer: bool) -> str:  # noqa: FBT001  # the answer is all there is
    """Return a truth in words."""
    return "yes" if answer else "no"


def row_in_words(row: InterruptionRow) -> list[str]:
    """Return the five facts of a row in words."""
    circumstances = [set_in_words(getattr(row, name), kind) for name, kind in CIRCUMSTANCES.items()]
    return [*circumstances[:3], first_in_words(row.cancelled_first), circumstances[3]]


def assumed(value: object) -> object:
    """Return the value that the assumed choices give."""
    while isinstance(value, Reading):
        value = value[value.question.default]
    return value


def value_in_words(value: object, policy: Policy) -> str:
    """Return any value that a reading may give in words."""
    match value:
        case None:
            words = "nothing"
        case InterruptionOutcome() | IncidentLevel():
            words = value.words
        case Enum():
            words = spaced(str(value.value))
        case frozenset():
            words = listed(sorted(value_in_words(each, policy) for each in value), "and")
        case tuple():
            words = listed((dict(policy.titles)[code] for code in value), "and")
        case Timeline():
            words = "; ".join(_edition_in_words(edition, policy) for edition in value.editions)
        case _:
            words = str(value)
    return words


def _edition_in_words(edition: Edition[object], policy: Policy) -> str:
    what = dict(policy.titles)[edition.value] if isinstance(edition.value, str) else str(edition.value)
    return f"{what}, from {edition.since} on" if edition.since else what


def rows_of(policy: BackupStaffingPolicy) -> list[InterruptionRow]:
    """Return the rows of every edition of the table, in document order."""
    return list(parts_of(policy.interruptions, InterruptionRow))


@frozen
class Cases:
    """Cases of the facts that two policies class alike among themselves and differently from one another."""

    sets: tuple[frozenset[Circumstance], ...]
    """The values of each circumstance, in the order of a row."""
    first: bool | None
    """Whether the cancellation came first; None where neither policy reads it."""
    outcomes: tuple[frozenset[InterruptionOutcome], frozenset[InterruptionOutcome]]
    rows: tuple[frozenset[str], frozenset[str]]

    @property
    def words(self) -> list[str]:
        """The five facts in words, in the order of a table."""
        in_words = [set_in_words(values, kind) for values, kind in zip(self.sets, CIRCUMSTANCES.values(), strict=True)]
        return [*in_words[:3], NOT_READ if self.first is None else yes_or_no(self.first), in_words[3]]

    @property
    def number(self) -> int:
        """How many exact cases these are."""
        return prod(map(len, self.sets))


def differing_cases(left: BackupStaffingPolicy, right: BackupStaffingPolicy, service_date: date) -> list[Cases]:
    """Return every exact case that the two policies class differently, each by itself."""
    return [
        Cases(
            tuple(frozenset({value}) for value in _circumstances_of(found.case) if value),
            found.case.cancelled_before_absence_known,
            (found.one, found.other),
            (_rows_for(found.case, left), _rows_for(found.case, right)),
        )
        for found in differences(left, right, service_date)
    ]


def _circumstances_of(case: Interruption) -> tuple[Circumstance | None, ...]:
    return (case.primary, case.backup, case.member_cancellation, case.provider_closure)


def _rows_for(case: Interruption, policy: BackupStaffingPolicy) -> frozenset[str]:
    used = classify_interruption(case, policy).used
    return frozenset(name.removeprefix("row ") for name in used if name.startswith("row "))


def gathered(cases: list[Cases]) -> list[Cases]:
    """Return the same cases in few lines: those that differ in one circumstance alone are put together."""
    cancellation_backup_closure_primary = (2, 1, 3, 0)
    for place in cancellation_backup_closure_primary:
        alike: dict[object, list[Cases]] = {}
        for each in cases:
            others = each.sets[:place] + each.sets[place + 1 :]
            alike.setdefault((others, each.first, each.outcomes), []).append(each)
        cases = [_together(group, place) for group in alike.values()]
    return cases


def _together(cases: list[Cases], place: int) -> Cases:
    sets = list(cases[0].sets)
    sets[place] = frozenset().union(*(each.sets[place] for each in cases))
    one, other = (frozenset().union(*(each.rows[side] for each in cases)) for side in (0, 1))
    return evolve(cases[0], sets=tuple(sets), rows=(one, other))


def spans(editions: Iterable[Edition[T]]) -> Iterator[tuple[Edition[T], date | None]]:
    """Yield each edition with the last day that it holds for, None where none is known."""
    every = list(editions)
    for edition, following in zip(every, [*every[1:], None][: len(every)], strict=True):
        yield edition, following.since - timedelta(days=1) if following and following.since else None


def changes(editions: Iterable[Edition[T]]) -> list[Edition[T]]:
    """Return the editions that change the value; one that adds a source or a note alone is left out."""
    changing: list[Edition[T]] = []
    for edition in editions:
        if not changing or changing[-1].value != edition.value:
            changing.append(edition)
    return changing


def span_in_words(edition: Edition[object], last: date | None) -> str:
    """Return from when until when an edition holds; empty where the documents give no day."""
    return between(edition.since, last)


def between(first: date | None, last: date | None) -> str:
    """Return the words for a span of days; empty where neither end is known."""
    return " ".join(filter(None, (f"from {first}" if first else "", f"until {last}" if last else "")))
