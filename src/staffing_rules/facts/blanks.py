"""What the fields of a document may hold: a value of one kind, or None where they were left blank."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from staffing_rules._arguments import check_date, check_kind

if TYPE_CHECKING:
    from attrs import Attribute

D = TypeVar("D")
Validator = Callable[[Any, "Attribute[Any]", Any], None]


def check_blank_or(kind: type, name: str, value: object) -> None:
    """Raise a TypeError unless `value`, which is not None, is of that kind."""
    if kind is date:
        check_date(name, value)
    wanted = f"{'an' if kind.__name__[0] in 'AEIOU' else 'a'} {kind.__name__}"
    example = ', such as Decimal("3.25"),' if kind is Decimal else ""
    check_kind(name, value, kind, wanted=f"{wanted}{example} or None (blank)")


def or_blank(kind: type) -> Validator:
    """Return the validator of a field that holds a value of that kind, or None."""

    def validate(document: object, attribute: "Attribute[Any]", value: object) -> None:
        if value is not None and value.__class__ is not kind:
            check_blank_or(kind, f"{type(document).__name__}.{attribute.name}", value)

    return validate


TEXT = or_blank(str)
DAY = or_blank(date)
YES_OR_NO = or_blank(bool)


def check_local_time(name: str, value: object) -> None:
    """Raise an error unless `value` is a time of day without a time zone."""
    check_kind(name, value, time)
    if cast("time", value).tzinfo is not None:
        msg = f"{name}: wanted the local time without a time zone, got one with it"
        raise ValueError(msg)


def thawed(frozen: object, draft: type[D]) -> D:
    """Return a frozen instance whose constructor is still at work as an instance of its draft, which may change.

    Plain assignment to slots takes a tenth of the time that it takes to go round the assignment that is forbidden.
    """
    _set_class(frozen, draft)
    return cast("D", frozen)


_set_class = vars(object)["__class__"].__set__


def is_blank(value: object) -> bool:
    """Whether a field with that value was left blank; so is one with nothing but white space in it."""
    return value is None or (isinstance(value, str) and not value.strip())
