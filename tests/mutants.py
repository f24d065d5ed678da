"""Policies with one thing changed: a cell, a date, a number, a role, a basis, a row, a field, a check, a default.

Table rules live in data, where no mutation tool looks. Each mutant says where it differs, under which readings the
difference should show - those that lead to the changed value - and in which answers. It holds no more of the policy
than those answers need: what is changed is checked anew with each mutant, and so is all that stands around it.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any, cast

import attrs
from answers import other_choices, without_filing
from attrs import evolve, frozen
from questions import SECTIONS, hanging_on_section

from staffing_rules import BackupStaff, Interruption, MemberCancellation, PrimaryStaff, Severity
from staffing_rules import InterruptionOutcome as Outcome
from staffing_rules.analysis import exact_cases
from staffing_rules.calendars import BusinessCalendar
from staffing_rules.facts.circumstances import Circumstance
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    Form,
    HitPolicy,
    InterruptionRow,
    InterruptionTable,
    Timeline,
    undated,
)
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
"""The parts of a policy on which classes and last days hang, apart from the table and the defaults."""

WORDS = {"text", "issued", "source", "taken", "question", "id"}
"""What is said about a rule: no answer hangs on it."""


@frozen
class Mutant:
    """A changed policy: where it differs, what it was made from, and the readings under which it should show.

    `section` names the answers in which it should: those on forms, attestations or plans, or where empty all others.
    `witness` is a case in which a changed row should show by itself; `whole` makes the policy with all other rows.
    """

    place: str
    policy: BackupStaffingPolicy
    unchanged: BackupStaffingPolicy
    adopted: tuple[tuple[str, str], ...] = ()
    section: str = ""
    witness: Interruption | None = None
    whole: Callable[[], BackupStaffingPolicy] | None = None


Change = tuple[str, Any, tuple[tuple[str, str], ...]]

CASES = tuple(exact_cases(date(2024, 3, 5)))


def mutants(whole: BackupStaffingPolicy) -> Iterator[Mutant]:
    """Yield the policy with one thing changed, for each thing and each small change of it."""
    policy = part_for("", whole)
    yield from of_tables(policy)
    for name in RULES:
        yield from of_part(name, policy, "")
    for section in SECTIONS:
        for part in parts_for(section, whole):
            yield from of_part(section, part, section)
    for id, choice in other_choices(whole):
        sections = ["" for each in policy.readings if each.id == id] or [
            name for name in SECTIONS if id in hanging_on_section(whole, name)
        ]
        part = part_for(sections[0], whole)
        questions = tuple(evolve(each, default=choice) if each.id == id else each for each in whole.questions)
        mutated = evolve(part, questions=questions)
        yield Mutant(f"{whole.id} {id} default {choice}", mutated, part, section=sections[0])


def of_tables(policy: BackupStaffingPolicy) -> Iterator[Mutant]:
    """Yield the policy with each row changed, by itself first: a case that one row decides needs no other."""
    timeline = policy.interruptions
    for number, edition in enumerate(timeline.editions):
        assert edition.value
        rows = edition.value.rows

        def having(*rows: InterruptionRow, edition: Any = edition, number: int = number) -> BackupStaffingPolicy:
            editions = list(timeline.editions)
            editions[number] = evolve(edition, value=evolve(edition.value, rows=rows))
            return evolve(policy, interruptions=evolve(timeline, editions=tuple(editions)))

        for place, row in enumerate(rows):
            alone, before, after = having(row), rows[:place], rows[place + 1 :]
            for name, changed, adopted, witness in of_row(row):
                whole = partial(having, *before, changed, *after)
                yield Mutant(f"{policy.id} row {row.id}{name}", having(changed), alone, adopted, "", witness, whole)
            yield Mutant(f"{policy.id} row {row.id} left out", having(*before, *after), policy)


def of_part(name: str, policy: BackupStaffingPolicy, section: str) -> Iterator[Mutant]:
    """Yield the policy with one thing changed in one of its parts."""
    for place, changed, adopted in changes(getattr(policy, name)):
        try:
            mutated = evolve(policy, **{name: changed})
        except (ValueError, TypeError):
            continue  # the constructor refuses it: nobody can write such a policy
        yield Mutant(f"{policy.id} {name}{place}", mutated, policy, adopted, section)


def parts_for(section: str, policy: BackupStaffingPolicy) -> Iterator[BackupStaffingPolicy]:
    """Yield the parts of a policy that a section's answers need: for forms one channel at a time, always in use."""
    part = part_for(section, policy)
    if section != "forms":
        yield part
        return
    for channel, forms in part.forms:
        yield evolve(part, channel_in_use=undated(channel), forms={channel: forms})


FEW_ROWS = undated(
    InterruptionTable(
        "few rows",
        (
            InterruptionRow("stood in", backup={BackupStaff.PROVIDED}, then=Outcome.NO_INTERRUPTION, cites=()),
            InterruptionRow(
                "cancelled",
                primary={PrimaryStaff.ABLE},
                cancellation={MemberCancellation.ILLNESS},
                then=Outcome.SERVICE_BREAK,
                cites=(),
            ),
            InterruptionRow("missed", then=Outcome.FAILURE_TO_PROVIDE_BACKUP, cites=()),
        ),
        hit=HitPolicy.FIRST,
    )
)
"""A table that tells apart as much as the checks of a report do."""


def part_for(section: str, policy: BackupStaffingPolicy) -> BackupStaffingPolicy:
    """Return the part of a policy that the answers of a section need."""
    match section:
        case "forms":
            return evolve(policy, interruptions=FEW_ROWS, attestations=None, plans=None)
        case "attestations" | "plans":
            return evolve(policy, interruptions=FEW_ROWS, forms=())
        case _:
            return without_filing(policy)


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


WEIGHED: tuple[Change, ...] = ((" ERROR", Severity.ERROR, ()),)
"""What is no finding made one."""


def changes(value: Any) -> Iterator[Change]:
    """Yield every small change of a value: its place inside, the changed value, the readings that lead there."""
    match value:
        case Reading():
            weights = any(isinstance(leaf, Severity) for leaf in value.leaves())
            for number, (choice, inner) in enumerate(value.values):
                for place, changed, adopted in WEIGHED if inner is None and weights else changes(inner):
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
            for other in others[:1] if isinstance(value, Basis | Severity) else others:
                yield f" {other.name}", other, ()
        case int():
            yield f" {value + 1}", value + 1, ()
        case Decimal():
            for step in (Decimal("-0.01"), Decimal("0.01")):
                yield f" {value + step}", value + step, ()
        case str():  # a code, a title, a name or a pattern; of two sentences the one with the sign is the first
            yield f" {value}!", f"{value}!", ()
        case date():
            for days in (-1, 1):
                moved = value + timedelta(days=days)
                yield f" {moved}", moved, ()
        case frozenset():
            yield from of_set(value)
        case tuple():
            yield from of_tuple(value)
        case Timeline():
            yield from of_timeline(cast("Timeline[Any]", value))
        case _:
            yield from of_fields(value)


def of_timeline(value: Timeline[Any]) -> Iterator[Change]:
    """Yield the timeline with each field changed; a form that stands in two editions is changed in the first."""
    again = [
        number
        for number, edition in enumerate(value.editions)
        if isinstance(edition.value, Form) and any(edition.value is each.value for each in value.editions[:number])
    ]
    for place, changed, adopted in of_fields(value):
        if not place.startswith(tuple(f".editions[{number}].value" for number in again)):
            yield place, changed, adopted


def of_set(values: frozenset[Any]) -> Iterator[Change]:
    """Yield the set without each of its members, and with each that it lacks."""
    kind = type(next(iter(values), ""))
    every = [True, False] if kind is bool else sorted(values) if kind is str else kind.every()
    for member in every:
        if values != {member} or kind is str:
            yield f" {'without' if member in values else 'with'} {member}", values ^ {member}, ()


def of_tuple(values: tuple[Any, ...]) -> Iterator[Change]:
    """Yield the tuple without each of its members, and with each of them changed."""
    for number, member in enumerate(values):
        name = next((named for key in ("id", "name", "code") if (named := getattr(member, key, ""))), number)
        name = member[0] if isinstance(member, tuple) and isinstance(member[0], str) else name
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
