"""Policies with one thing changed: a cell, a date, a number, a role, a basis, a row, a default.

Table rules live in data, where no mutation tool looks. Each mutant says where it differs, and under which readings
the difference should show: those that lead to the changed value.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Any

import attrs
from answers import other_choices
from attrs import evolve, frozen

from staffing_rules import Interruption
from staffing_rules.analysis import exact_cases
from staffing_rules.calendars import BusinessCalendar
from staffing_rules.facts.circumstances import Circumstance
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, InterruptionRow
from staffing_rules.provisions import Basis, Reading

ELSEWHERE = BusinessCalendar("US-NC public holidays", "GB", "ENG")

RULES = (
    "scope",
    "consequences",
    "roles",
    "channels",
    "records",
    "channel_in_use",
    "periods",
    "dues",
    "rhythm",
    "duty",
    "calendar",
)
"""The parts of a policy on which answers hang, apart from the table and the defaults."""

WORDS = {"text", "issued", "taken", "question", "id"}
"""What is said about a rule: no answer hangs on it."""


@frozen
class Mutant:
    """A changed policy: where it differs, the readings under which it should show, and a case where it may."""

    place: str
    policy: BackupStaffingPolicy
    adopted: tuple[tuple[str, str], ...]
    witness: Interruption | None


Change = tuple[str, Any, tuple[tuple[str, str], ...]]

CASES = tuple(exact_cases(date(2024, 3, 5)))


def mutants(policy: BackupStaffingPolicy) -> Iterator[Mutant]:
    """Yield the policy with one thing changed, for each thing and each small change of it."""
    for number, edition in enumerate(policy.interruptions.editions):
        assert edition.value
        rows = edition.value.rows
        for place, row in enumerate(rows):
            for name, changed, adopted, witness in of_row(row):
                table = evolve(edition.value, rows=tuple(changed if each is row else each for each in rows))
                editions = list(policy.interruptions.editions)
                editions[number] = evolve(edition, value=table)
                mutated = evolve(policy, interruptions=evolve(policy.interruptions, editions=tuple(editions)))
                yield Mutant(f"{policy.id} row {row.id}{name}", mutated, adopted, witness)
            left = evolve(edition.value, rows=(*rows[:place], *rows[place + 1 :]))
            timeline = evolve(policy.interruptions, editions=(evolve(edition, value=left),))
            yield Mutant(f"{policy.id} row {row.id} left out", evolve(policy, interruptions=timeline), (), None)
    for name in RULES:
        for place, changed, adopted in changes(getattr(policy, name)):
            try:
                yield Mutant(f"{policy.id} {name}{place}", evolve(policy, **{name: changed}), adopted, None)
            except (ValueError, TypeError):
                continue  # the constructor refuses it: nobody can write such a policy
    for id, choice in other_choices(policy):
        questions = tuple(evolve(each, default=choice) if each.id == id else each for each in policy.questions)
        yield Mutant(f"{policy.id} {id} default {choice}", evolve(policy, questions=questions), (), None)


def of_row(row: InterruptionRow) -> Iterator[tuple[str, InterruptionRow, tuple[tuple[str, str], ...], Interruption]]:
    """Yield every small change of a row that some case tells, with that case."""
    matched = [case for case in CASES if row.matches(case)]
    for place, changed, adopted in of_fields(row):
        if place.startswith(".basis") and isinstance(row.then, Reading):
            continue  # a reading decides, so it is an interpretation whatever stands there
        told = [case for case in CASES if row.matches(case) != changed.matches(case)]
        if told or (changed.then, changed.cites, changed.notes, changed.basis) != (
            row.then,
            row.cites,
            row.notes,
            row.basis,
        ):
            yield place, changed, adopted, (told or matched)[0]


def changes(value: Any) -> Iterator[Change]:
    """Yield every small change of a value: its place inside, the changed value, the readings that lead there."""
    match value:
        case Reading():
            for number, (choice, inner) in enumerate(value.values):
                for place, changed, adopted in changes(inner):
                    values = list(value.values)
                    values[number] = (choice, changed)
                    yield (
                        f"{value.id}={choice}{place}",
                        evolve(value, values=tuple(values)),
                        (
                            (value.id, choice),
                            *adopted,
                        ),
                    )
        case BusinessCalendar():
            yield " elsewhere", ELSEWHERE, ()
        case None:
            return
        case bool():
            yield f" {not value}", not value, ()
        case Circumstance():
            return  # a member of a set, which is changed as a whole
        case Enum():
            others = [other for other in type(value) if other is not value and other is not Basis.INTERPRETATION]
            for other in others[:1] if isinstance(value, Basis) else others:
                yield f" {other.name}", other, ()
        case int():
            yield f" {value + 1}", value + 1, ()
        case str():  # a code or a title
            yield f" {value}x", f"{value}x", ()
        case date():
            for days in (-1, 1):
                moved = value + timedelta(days=days)
                yield f" {moved}", moved, ()
        case frozenset():
            yield from of_set(value)
        case tuple():
            yield from of_tuple(value)
        case _:
            yield from of_fields(value)


def of_set(values: frozenset[Any]) -> Iterator[Change]:
    """Yield the set without each of its members, and with each that it lacks."""
    kind = type(next(iter(values)))
    every = [True, False] if kind is bool else kind.every()
    for member in every:
        if values != {member}:
            yield f" {'without' if member in values else 'with'} {member}", values ^ {member}, ()


def of_tuple(values: tuple[Any, ...]) -> Iterator[Change]:
    """Yield the tuple without each of its members, and with each of them changed."""
    for number, member in enumerate(values):
        name = getattr(member, "id", getattr(member, "code", number))
        before, after = values[:number], values[number + 1 :]
        yield f"[{name}] left out", (*before, *after), ()
        if not isinstance(member, str) or not member.startswith("NC-"):
            for place, changed, adopted in changes(member):
                yield f"[{name}]{place}", (*before, changed, *after), adopted


def of_fields(value: Any) -> Iterator[Change]:
    """Yield the value with each of its fields changed."""
    for attribute in attrs.fields(type(value)):
        name = attribute.name
        if name in WORDS:
            continue
        for place, changed, adopted in changes(getattr(value, name)):
            try:
                yield f".{name}{place}", evolve(value, **{name: changed}), adopted
            except (ValueError, TypeError):
                continue  # the constructor refuses it: nobody can write such a policy
