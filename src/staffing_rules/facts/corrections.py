"""A plan of correction, and the request for it."""

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from attrs import Attribute, field, frozen

from staffing_rules._arguments import check_kind
from staffing_rules.facts.blanks import DAY, TEXT, YES_OR_NO


@frozen(kw_only=True)
class PlanRequest:
    """An MCO's request for a plan of correction. None means *not known*.

    `issued_on` is the date of the written notice, `received_on` the day on which the provider got it,
    `delivery_attempted_on` that of an attempt to deliver it. `term` is the last day for the corrections, where the
    request sets one of its own.
    """

    issued_on: date | None = field(default=None, validator=DAY)
    received_on: date | None = field(default=None, validator=DAY)
    delivery_attempted_on: date | None = field(default=None, validator=DAY)
    term: date | None = field(default=None, validator=DAY)
    reference: str | None = field(default=None, validator=TEXT)


@frozen(kw_only=True)
class Correction:
    """One correction of a plan: how it is made, and when it starts and is complete. None means *left blank*."""

    how: str | None = field(default=None, repr=False, validator=TEXT)
    starts_on: date | None = field(default=None, validator=DAY)
    completed_on: date | None = field(default=None, validator=DAY)


def _as_tuple(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return the corrections as a tuple. What is no list stays as it is."""
    return tuple(corrections) if isinstance(corrections, list) else cast("tuple[Correction, ...]", corrections)


def _check_corrections(_: object, attribute: "Attribute[Any]", value: object) -> None:
    check_kind(f"PlanOfCorrection.{attribute.name}", value, tuple)
    for each in cast("tuple[object, ...]", value):
        check_kind(f"PlanOfCorrection.{attribute.name}", each, Correction)


@frozen(kw_only=True)
class PlanOfCorrection:
    """A provider's plan, as it was filled in. None means *left blank*.

    `area` is the reference to what was found out of compliance, `responsible` who sees that the plan is followed.
    `submitted_on` is None while it has not been sent, and `copy_kept` where that is not known.
    """

    area: str | None = field(default=None, repr=False, validator=TEXT)
    corrections: tuple[Correction, ...] = field(default=(), converter=_as_tuple, validator=_check_corrections)
    responsible: str | None = field(default=None, repr=False, validator=TEXT)
    submitted_on: date | None = field(default=None, validator=DAY)
    copy_kept: bool | None = field(default=None, validator=YES_OR_NO)
    reference: str | None = field(default=None, validator=TEXT)
