"""What the fields of a document may hold: a value of one kind, or None where they were left blank."""

from collections.abc import Callable, Iterable
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from staffing_rules._arguments import check_date, check_kind, wrong_type

if TYPE_CHECKING:
    from attrs import Attribute

Validator = Callable[[Any, "Attribute[Any]", Any], None]


def or_blank(
    kind: type,
    refuse: Callable[[str, Any], None] | None = None,
    look_closer: Callable[[str, Any], None] | None = None,
) -> Validator:
    """Return the validator of a field that holds a value of that kind, or None.

    `refuse` raises the error for another kind, where the usual one will not do; `look_closer` looks at the value.
    """
    wanted = f"{'an' if kind.__name__[0] in 'AEIOU' else 'a'} {kind.__name__} or None (blank)"

    def validate(document: object, attribute: "Attribute[Any]", value: Any) -> None:  # noqa: ANN401  # what callers pass
        if value is None or (value.__class__ is kind and look_closer is None):
            return
        name = f"{type(document).__name__}.{attribute.name}"
        if refuse is None:
            check_kind(name, value, kind, wanted=wanted)
        else:
            refuse(name, value)
        if look_closer is not None:
            look_closer(name, value)

    return validate


def _refuse_hours(name: str, value: object) -> None:
    check_kind(name, value, Decimal, wanted='a Decimal, such as Decimal("3.25"), or None (blank)')


def _number(name: str, value: Decimal) -> None:
    if value.is_nan():
        msg = f"{name}: wanted a number of hours, got NaN"
        raise ValueError(msg)


def _local(name: str, value: time) -> None:
    if value.tzinfo is not None:
        msg = f"{name}: wanted the local time without a time zone, got one with it"
        raise ValueError(msg)


def _codes(name: str, values: frozenset[object]) -> None:
    for value in values:
        if not isinstance(value, str):
            raise wrong_type(name, value, "the codes of the boxes ticked, as text")


def as_boxes(ticked: Iterable[str] | None) -> frozenset[str] | None:
    """Return the ticked boxes as a set; no box ticked is a field left blank. What is no collection stays as it is."""
    if isinstance(ticked, set | frozenset | list | tuple):
        return frozenset(ticked) or None
    return cast("frozenset[str] | None", ticked)


TEXT = or_blank(str)
DAY = or_blank(date, check_date)
HOURS = or_blank(Decimal, _refuse_hours, _number)
LOCAL_TIME = or_blank(time, look_closer=_local)
BOXES = or_blank(frozenset, look_closer=_codes)
YES_OR_NO = or_blank(bool)
