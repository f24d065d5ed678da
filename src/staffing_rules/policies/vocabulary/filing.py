"""What is owed for a period without incidents, and for a request to correct."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from attrs import field, fields_dict, frozen

from staffing_rules.facts import Correction, PlanRequest
from staffing_rules.policies.vocabulary.forms import Check, Weight
from staffing_rules.policies.vocabulary.parts import parts_of
from staffing_rules.policies.vocabulary.periods import Days
from staffing_rules.provisions import Basis, Reading
from staffing_rules.rulings import Severity


@frozen(kw_only=True)
class AttestationRule:
    """That a period without incidents is attested. `due_with_reports`: by the last day for the period's reports."""

    due_with_reports: bool | Reading[bool]
    checks: tuple[Check, ...] = ()
    cites: tuple[str, ...] = ()
    basis: Basis = Basis.EXPLICIT

    def __str__(self) -> str:
        return "an attestation for a period without incidents"


class Trigger(Protocol):
    """The day of a request from which a term runs."""

    def of(self, request: PlanRequest, /) -> date | None:
        """Return that day, None where it is not known."""
        ...


@frozen
class EarliestOf:
    """The earliest of these days of the request that are known."""

    days: tuple[str, ...]

    def of(self, request: PlanRequest, /) -> date | None:
        """Return that day."""
        return min(_known(request, self.days), default=None)

    def __str__(self) -> str:
        return f"the earliest of {_words(self.days)}"


@frozen
class FirstKnownOf:
    """The first of these days of the request that is known; the others only where those before them are not."""

    days: tuple[str, ...]

    def of(self, request: PlanRequest, /) -> date | None:
        """Return that day."""
        return next(iter(_known(request, self.days)), None)

    def __str__(self) -> str:
        return f"the first that is known of {_words(self.days)}" if len(self.days) > 1 else _words(self.days)


def _known(request: PlanRequest, names: tuple[str, ...]) -> list[date]:
    return [day for name in names if (day := getattr(request, name)) is not None]


def _words(names: tuple[str, ...]) -> str:
    return ", ".join(name.removesuffix("_on").replace("_", " ") for name in names)


@frozen(kw_only=True)
class Term:
    """So many days from a day of the request, the last of them in time."""

    days: Days | Reading[Days]
    """Counted from the day after the trigger."""
    trigger: Trigger | Reading[Trigger]
    cites: tuple[str, ...] = ()


@frozen(kw_only=True)
class Component:
    """Something that a plan should hold: the name of one that `decisions` knows, and the words for it."""

    name: str = field(kw_only=False)
    title: str = field(kw_only=False)
    missing: Weight | Reading[Weight] = Severity.WARNING
    cites: tuple[str, ...] = ()


@frozen(kw_only=True)
class PlanRules:
    """What a plan of correction should hold, by when it is due, and until when its corrections should be made."""

    due: Term
    targets: Term
    target_dates: tuple[str, ...] | Reading[tuple[str, ...]]
    """The dates of a correction that are target dates: attributes of `Correction`."""
    components: tuple[Component, ...]
    checks: tuple[Check, ...] = ()
    cites: tuple[str, ...] = ()


def mistakes_in_plan(rules: PlanRules) -> Iterator[str]:
    """Yield what is wrong with rules on plans as they are written."""
    triggers: list[EarliestOf | FirstKnownOf] = [*parts_of(rules, EarliestOf), *parts_of(rules, FirstKnownOf)]
    days = {name for trigger in triggers for name in trigger.days}
    yield from (f"a request has no day {name}" for name in sorted(days - fields_dict(PlanRequest).keys()))
    dates = rules.target_dates
    for names in dates.leaves() if isinstance(dates, Reading) else (dates,):
        yield from (f"a correction has no date {name}" for name in names if name not in fields_dict(Correction))
