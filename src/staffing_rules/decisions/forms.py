"""The form that is filled in for a day, and what the values of its lists say of the stand-in."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from typing import TypeVar

from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.decisions.worlds import conclude, settle
from staffing_rules.facts import BackupSituation, BackupStaff, Interruption
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Choice, Form, Timeline
from staffing_rules.rulings import ReasonFit, Ruling

T = TypeVar("T", bound=Hashable)
Situations = frozenset[BackupSituation]


def on_forms(
    policy: BackupStaffingPolicy, day: date | None, ask: Callable[[Form, Reader], T], *, unknown: str
) -> Ruling[T]:
    """Return the ruling on `ask` about the list of reasons of a day's form; where that is `unknown`, of all forms."""
    days = policy.eras_of_forms if day is None else (day,)

    def asked(_: str, form: Form, reader: Reader) -> T:
        return ask(form, reader)

    return settle([on_form(policy, each, asked, reasons) for each in days], lambda: frozenset({unknown}))


def reasons(form: Form) -> Hashable:
    """Return what the values of a form's list of reasons say: the part of it that chooses among them."""
    return tuple((choice.code, choice.says, form.needs(choice.code)) for choice in form.reasons)


def on_form(
    policy: BackupStaffingPolicy,
    day: date,
    ask: Callable[[str, Form, Reader], T],
    part: Callable[[Form], Hashable] | None = None,
) -> Ruling[T]:
    """Return the ruling on `ask` about the channel in use for incidents of that day and its form.

    Where it asks for a part of the form alone, it hangs on no reading under which that part is the same.
    """

    def part_of(channels: Timeline[str]) -> Hashable:
        found = policy.form_on(channels, day)
        return part(found[1]) if found and part else found

    def asked(reader: Reader) -> T:
        channels = reader.read(policy.channel_in_use, asking=part_of)
        channel = channels.value_on(day)
        forms = dict(policy.forms).get(channel or "")
        if channel is None or forms is None:
            raise NotInForce(channels.next_since(day), channels.governed_by)
        reader.used.append(f"the form for {dict(policy.titles)[channel]}")
        return ask(channel, reader.edition(forms, day), reader)

    return conclude(policy, asked)


def stand_in_of(interruption: Interruption) -> Situations | None:
    """Return the situations of the stand-in that the facts leave open; None where nothing is known of one."""
    if interruption.backup_situation is not None:
        return frozenset({interruption.backup_situation})
    return None if interruption.backup is None else meaning_of(interruption.backup.exact)


def meaning_of(backups: Iterable[BackupStaff]) -> Situations:
    """Return the situations that mean one of these values."""
    values = frozenset(backups)
    return frozenset(situation for situation in BackupSituation if situation.backup in values)


def said(choice: Choice, among: Iterable[Choice], reader: Reader, about: Situations | None = None) -> Situations:
    """Return the situations of which a value of a list is true, among those in question where `about` names them."""
    every = frozenset(BackupSituation) if about is None else about
    if choice.says is not None:
        return reader.read(choice.says, asking=lambda says: says & every) & every
    others = (said(each, among, reader, every) for each in among if each.says is not None)
    return every.difference(*others)


def fits(situations: Situations, form: Form, reader: Reader) -> tuple[ReasonFit, ...]:
    """Return the values of the list of reasons that are true of some of these situations, in the list's order."""
    found: list[ReasonFit] = []
    for choice in form.reasons:
        true_of = said(choice, form.reasons, reader, situations)
        if true_of:
            reader.cite(choice.cites)
            found.append(ReasonFit(choice.code, frozenset(each.value for each in true_of), form.needs(choice.code)))
    if not found:
        reader.cite(form.cites)
    return tuple(found)


def fitting(choices: tuple[Choice, ...], situations: Situations, reader: Reader) -> str | None:
    """Return the code of the value to suggest: the one that fits, were it not for the one that takes up the rest.

    None where several fit, so that the facts do not choose. Where no other does, it is the one for the rest.
    """
    true = [choice for choice in choices if said(choice, choices, reader, situations)]
    named = [choice for choice in true if choice.says is not None] or true
    return named[0].code if len(named) == 1 else None
