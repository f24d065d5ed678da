"""What the fields of facts about care may hold."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from staffing_rules._arguments import check_date, check_kind, wrong_type
from staffing_rules.facts.blanks import Validator
from staffing_rules.quantities import MILLIONTHS, SECONDS, exactly

if TYPE_CHECKING:
    from attrs import Attribute


def or_unknown(kind: type) -> Validator:
    """Return the validator of a field that holds a value of that kind, or None."""
    wanted = f"{'an' if kind.__name__[0] in 'AEIOU' else 'a'} {kind.__name__} or None (not known)"

    def validate(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        if value is None or value.__class__ is kind:
            return
        name = f"{type(owner).__name__}.{attribute.name}"
        if kind is date:
            check_date(name, value, may_be_unknown=True)
        check_kind(name, value, kind, wanted=wanted)

    return validate


TEXT = or_unknown(str)
DAY = or_unknown(date)
YES_OR_NO = or_unknown(bool)


def a(kind: type) -> Validator:
    """Return the validator of a field that holds a value of that kind."""

    def validate(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        if value.__class__ is kind:
            return
        name = f"{type(owner).__name__}.{attribute.name}"
        if kind is date:
            check_date(name, value)
        check_kind(name, value, kind)

    return validate


REFERENCE = a(str)


def count_or_unknown(owner: object, attribute: "Attribute[Any]", value: Any) -> None:  # noqa: ANN401  # of any type
    """Raise an error unless `value` is a whole number from 0 on, or None."""
    if value is None:
        return
    name = f"{type(owner).__name__}.{attribute.name}"
    if value.__class__ is not int:
        raise wrong_type(name, value, "an int or None (not known)")
    _not_negative(name, value)


def amount_or_unknown(owner: object, attribute: "Attribute[Any]", value: object) -> None:
    """Raise an error unless `value` is a Decimal of dollars from 0 on, with six places at most, or None."""
    if value is not None:
        millionths_of(f"{type(owner).__name__}.{attribute.name}", value)


def millionths_of(name: str, amount: object) -> int:
    """Return the millionths of so many dollars. Raises TypeError and ValueError; see `amount_or_unknown`."""
    check_kind(name, amount, Decimal, wanted='a Decimal such as Decimal("45.20") or None (not known)')
    return _not_negative(name, exactly(name, amount, MILLIONTHS, "six decimal places"))


def hours_or_unknown(owner: object, attribute: "Attribute[Any]", value: object) -> None:
    """Raise an error unless `value` is a Decimal of hours from 0 on, of whole seconds, or None."""
    if value is not None:
        seconds_of(f"{type(owner).__name__}.{attribute.name}", value)


def seconds_of(name: str, hours: object) -> int:
    """Return the seconds of so many hours. Raises TypeError and ValueError; see `hours_or_unknown`."""
    check_kind(name, hours, Decimal, wanted='a Decimal such as Decimal("3.25") or None (not known)')
    return _not_negative(name, exactly(name, hours, SECONDS, "whole seconds"))


def _not_negative(name: str, number: int) -> int:
    if number < 0:
        msg = f"{name}: wanted 0 or more, got a negative number"
        raise ValueError(msg)
    return number


def listed(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return the values of a collection as a tuple. A text, or what is no collection, stays as it is to be refused.

    The elements are of any type to a type checker: mypy takes no converter with a type variable.
    """
    collection = cast("object", values)
    if isinstance(collection, str | Mapping) or not isinstance(collection, Iterable):
        return cast("tuple[Any, ...]", collection)
    return tuple(values)


def listed_or_unknown(values: Iterable[Any] | None) -> tuple[Any, ...] | None:
    """Return the values of a collection as a tuple, or None."""
    return None if values is None else listed(values)


def all_of(kind: type) -> Validator:
    """Return the validator of a field that holds a tuple of such values."""

    def validate(owner: object, attribute: "Attribute[Any]", value: object) -> None:
        name = f"{type(owner).__name__}.{attribute.name}"
        check_kind(name, value, tuple, wanted=f"a collection of {kind.__name__}")
        for each in cast("tuple[object, ...]", value):
            if each.__class__ is not kind:
                check_kind(name, each, kind)

    return validate


def check_span(owner: object, first: str = "first", last: str = "last") -> None:
    """Raise a ValueError where the day in one field is before that in the other."""
    begins, ends = getattr(owner, first), getattr(owner, last)
    if begins is not None and ends is not None and ends < begins:
        msg = f"{type(owner).__name__}.{last}: wanted a day on or after {first}, got an earlier one"
        raise ValueError(msg)


def check_apart(name: str, spans: Iterable[tuple[date | None, date | None]]) -> None:
    """Raise a ValueError where two spans share a day; None is without end."""
    ordered = sorted((first or date.min, last or date.max) for first, last in spans)
    if any(later <= last for (_, last), (later, _) in pairwise(ordered)):
        msg = f"{name}: wanted spans that share no day, got two that do"
        raise ValueError(msg)
