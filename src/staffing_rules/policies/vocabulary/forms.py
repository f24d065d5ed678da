"""Forms: the fields of a report, the lists that values are chosen from, and the checks that bind.

A policy says which checks bind, how much they weigh and where they stand in its documents; `decisions` knows how each
of them is made, by its name.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property

from attrs import field, fields_dict, frozen

from staffing_rules.facts import BackupSituation, IncidentReport
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Severity

Weight = Severity | None
"""How much a finding weighs; None where it is none."""


def _set(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@frozen(kw_only=True)
class Field:
    """A field of a form. Its name is that of the attribute of `IncidentReport` that holds it.

    Where any of several attributes will do, `filled_by` names them. `blank` is what it weighs that the field is left
    blank, None where it may be; `with_reasons` limits that to reports that give one of these reasons.
    """

    name: str = field(kw_only=False)
    title: str = field(kw_only=False)
    filled_by: tuple[str, ...] = ()
    blank: Weight | Reading[Weight] = Severity.ERROR
    with_reasons: frozenset[str] = field(default=frozenset(), converter=_set)
    cites: tuple[str, ...] = ()

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes of the report of which one has to be filled in."""
        return self.filled_by or (self.name,)


@frozen(kw_only=True)
class Choice:
    """A value of a list, or a box to tick: its code, and the words of the form for it.

    `says` are the situations of which it is true; None makes it the one for whatever no other value of the list says.
    `demanded` marks a value that has to be chosen wherever it is true.
    """

    code: str = field(kw_only=False)
    title: str = field(kw_only=False)
    says: frozenset[BackupSituation] | Reading[frozenset[BackupSituation]] | None
    demanded: bool = False
    cites: tuple[str, ...] = ()


@frozen(kw_only=True)
class Check:
    """A check that binds: the name of one that `decisions` knows, what its finding weighs, and where it stands.

    `code` is that of the finding, where it is not the name. `words` are those that a check of text looks for,
    `pattern` is a regular expression for the whole of a code, `most` the largest number that passes.
    """

    name: str = field(kw_only=False)
    weight: Weight | Reading[Weight] = field(kw_only=False)
    cites: tuple[str, ...] = field(kw_only=False, default=())
    code: str = ""
    words: frozenset[str] = field(default=frozenset(), converter=_set)
    pattern: str | None = None
    most: Decimal | None = None


@frozen(kw_only=True)
class Form:
    """A form as it stood for a while: its fields, its lists, and the checks that bind what is filled in.

    `services` are the codes of the form's list of services, where the caller knows them; no document publishes one.
    """

    fields: tuple[Field, ...]
    reasons: tuple[Choice, ...]
    boxes: tuple[Choice, ...] = ()
    services: frozenset[str] = field(default=frozenset(), converter=_set)
    checks: tuple[Check, ...]

    @cached_property
    def reason_of(self) -> dict[str, Choice]:
        """The values of the list of reasons, by code and by the words of the form, in lower case."""
        return {name.casefold(): choice for choice in self.reasons for name in (choice.title, choice.code)}

    @cached_property
    def box_of(self) -> dict[str, Choice]:
        """The boxes, by code."""
        return {box.code: box for box in self.boxes}

    @cached_property
    def listed_services(self) -> frozenset[str]:
        """The codes of the list of services, in lower case."""
        return frozenset(code.strip().casefold() for code in self.services)

    @cached_property
    def cites(self) -> tuple[str, ...]:
        """What the form as a whole rests on: the provisions of its fields."""
        return tuple(dict.fromkeys(cited for each in self.fields for cited in each.cites))

    def needs(self, reason: str) -> tuple[str, ...]:
        """Return the fields that have to be filled in where this reason is given."""
        return tuple(each.name for each in self.fields if reason in each.with_reasons)


def mistakes_in_form(form: Form) -> Iterator[str]:
    """Yield what is wrong with a form as it is written."""
    known = fields_dict(IncidentReport)
    codes = {choice.code for choice in form.reasons}
    for each in form.fields:
        yield from (f"the form has no {name} to fill in" for name in each.attributes if name not in known)
        yield from (f"{each.name} hangs on a reason {code} of no list" for code in sorted(each.with_reasons - codes))
    for check in form.checks:
        try:
            re.compile(check.pattern or "")
        except re.error:
            yield f"the pattern of {check.name} is no regular expression"
    for choices in (form.reasons, form.boxes):
        if sum(choice.says is None for choice in choices) > 1:
            yield "more than one value is for whatever the others do not say"
