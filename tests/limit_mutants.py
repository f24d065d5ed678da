"""Policies on home care with one thing of a limit changed: an amount, a number, a set, a weight, an order, a default.

Like `mutants`, for the words that limits are written in. A mutant holds the group that it changes, and what that needs.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from functools import partial
from typing import Any

import attrs
from attrs import evolve, frozen
from care_answers import GROUPS, NEEDS, hangs_on, other_choices, part_for

from staffing_rules import Severity
from staffing_rules.policies.vocabulary import (
    Amount,
    ByExceedance,
    Edition,
    ExceptedHours,
    HomeCarePolicy,
    WeeksOfMonth,
    mapped,
)
from staffing_rules.provisions import Basis, Reading

WORDS = {"id", "title", "do", "source", "kind", "issued", "governed_by", "question", "taken", "adopted", "amount"}
"""What is said about a limit, and amounts, which are changed wherever they stand at once."""


@frozen
class Mutant:
    """A changed policy: where it differs, in which group, and the readings under which it should show."""

    place: str
    group: str
    policy: HomeCarePolicy
    adopted: tuple[tuple[str, str], ...] = ()


OF_CARE = ("ME-19/exceedance-base", "care")
"""The reading under which the services of an exceedance show."""
Change = tuple[str, Any, tuple[tuple[str, str], ...]]


def mutants(policy: HomeCarePolicy) -> Iterator[Mutant]:
    """Yield the policy with one thing changed, for each thing and each small change of it."""
    for group in GROUPS:
        part = part_for(group, policy)
        for place, changed, adopted in changes(getattr(part, group)):
            try:
                yield Mutant(f"{group}{place}", group, evolve(part, **{group: changed}, adopted=adopted), adopted)
            except (ValueError, TypeError):
                continue  # the constructor refuses it: nobody can write such a policy
        for id in sorted(hangs_on(group, policy)):
            yield from of_amount(group, part, part.amount(id))
        for id, choice in other_choices(policy, group, own=True):
            questions = tuple(evolve(each, default=choice) if each.id == id else each for each in part.questions)
            yield Mutant(f"{group} {id} default {choice}", group, evolve(part, questions=questions))


def of_amount(group: str, part: HomeCarePolicy, amount: Amount) -> Iterator[Mutant]:
    """Yield the policy with an amount changed, wherever it stands."""
    for place, changed, adopted in of_fields(amount):
        whole = {name: mapped(getattr(part, name), Amount, partial(put, changed)) for name in (group, *needs(group))}
        yield Mutant(f"{group} {amount.id}{place}", group, evolve(part, **whole), adopted)


def needs(group: str) -> tuple[str, ...]:
    """Return the other groups that hold what the answers on a group hang on."""
    return NEEDS.get(group, ())


def put(changed: Amount, amount: Amount) -> Amount:
    """Return the changed amount in the place of the one of the same id."""
    return changed if amount.id == changed.id else amount


def changes(value: Any) -> Iterator[Change]:
    """Yield every small change of a value: its place inside, the changed value, the readings that lead there."""
    match value:
        case Amount() | None | str():
            return
        case Reading():
            for number, (choice, inner) in enumerate(value.values):
                for place, changed, adopted in changes(inner):
                    values = list(value.values)
                    values[number] = (choice, changed)
                    read = {value.id: choice, **dict(adopted)}
                    yield (
                        f"{value.id}={choice}{place}",
                        evolve(value, values=tuple(values)),
                        tuple(sorted(read.items())),
                    )
        case bool():
            yield f" {not value}", not value, ()
        case int():
            for step in (-1, 1):
                yield f" {value + step}", value + step, ()
        case date():
            for days in (-1, 1):
                yield f" {value + timedelta(days=days)}", value + timedelta(days=days), ()
        case Severity():
            yield from ((f" {other.name}", other, ()) for other in (Severity.ERROR, Severity.REVIEW) if other != value)
        case Basis():
            yield " DERIVED", Basis.DERIVED, ()
        case Enum():
            yield from ((f" {other.name}", other, ()) for other in type(value) if other is not value)
        case frozenset():
            yield from of_set(value)
        case tuple():
            yield from of_tuple(value)
        case _:
            yield from of_fields(value)


def of_set(values: frozenset[Any]) -> Iterator[Change]:
    """Yield the set without each of its members, and with each that it lacks; an empty one says nothing."""
    if not values:
        return
    kind = type(next(iter(values)))
    every = sorted(values) if kind is str else list(kind)
    for member in every:
        yield f" {'without' if member in values else 'with'} {getattr(member, 'value', member)}", values ^ {member}, ()


def of_tuple(values: tuple[Any, ...]) -> Iterator[Change]:
    """Yield the tuple without each of its members, and with each of them changed."""
    for number, member in enumerate(values):
        name = getattr(member, "id", getattr(member, "value", member))
        name = name if isinstance(name, str) else number
        before, after = values[:number], values[number + 1 :]
        yield f"[{name}] left out", (*before, *after), ()
        for place, changed, adopted in changes(member):
            yield f"[{name}]{place}", (*before, changed, *after), adopted


def of_fields(value: Any) -> Iterator[Change]:
    """Yield the value with each of its fields changed."""
    for attribute in attrs.fields(type(value)):
        name = attribute.name
        if name in WORDS or (name == "cites" and isinstance(value, Edition)):
            continue  # what an amount rests on is told by the limit
        own = getattr(value, name)
        for place, changed, adopted in changes(own):
            shown = (OF_CARE,) if isinstance(value, ByExceedance) and name == "services" else adopted
            yield f".{name}{place}", evolve(value, **{name: changed}), shown
        if name == "raised_by" and isinstance(own, ExceptedHours):
            yield f".{name} None", evolve(value, raised_by=None), ()
        if isinstance(value, WeeksOfMonth) and name == "numerator" and own is not None:
            yield f".{name} None", evolve(value, numerator=None), ()
