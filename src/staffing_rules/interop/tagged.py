"""Values whose type stands nowhere, such as those that a reading gives: plain data with the name of the type."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from attrs import has

from staffing_rules import calendars, facts, provisions, rulings
from staffing_rules.interop.amounts import UNIT_OF, UNITS, amount_hook, plain_amount
from staffing_rules.interop.hooks import date_of, decimal_of, digits
from staffing_rules.interop.kinds import fits, kinds_of
from staffing_rules.interop.problems import Refused
from staffing_rules.policies import vocabulary
from staffing_rules.quantities import Quantity

KINDS: Mapping[str, type] = {
    kind.__name__: kind
    for room in (calendars, facts, provisions, rulings, vocabulary)
    for kind in vars(room).values()
    if isinstance(kind, type) and (has(kind) or issubclass(kind, Enum))
}
"""What may be named: the words of policies, and what they are made of."""


def tagged(value: object) -> Any:  # noqa: ANN401  # plain data
    """Return plain data for a value of whatever type a policy holds, with the name of its type where JSON has none."""
    match value:
        case None | bool() | int() | str():
            return value
        case Enum():
            return {"kind": type(value).__name__, "value": value.value}
        case date():
            return {"kind": "date", "value": value.isoformat()}
        case Decimal():
            return {"kind": "Decimal", "value": digits(value)}
        case Quantity():
            return {"kind": "Quantity", "value": plain_amount(value)}
        case type():
            return {"kind": "unit", "value": UNIT_OF[cast("type[Quantity]", value)]}
        case tuple():
            return {"kind": "tuple", "items": [tagged(each) for each in cast("tuple[object, ...]", value)]}
        case frozenset():
            items = [tagged(each) for each in cast("frozenset[object]", value)]
            return {"kind": "frozenset", "items": sorted(items, key=str)}
        case _:
            inside = {name: tagged(getattr(value, name)) for name in kinds_of(cast("Any", type(value)))}
            return {"kind": type(value).__name__, "fields": inside}


def untagged(data: Any) -> Any:  # noqa: ANN401  # of whatever type is named
    """Return the value that tagged data describe. Raises Refused where they describe none that is known."""
    match data:
        case None | bool() | int() | str():
            return data
        case {"kind": "Quantity", "value": content, **more} if not more:  # not by its class: policies have Days too
            return AMOUNT(content, Quantity)
        case {"kind": str(kind), "value": content, **more} if not more and (kind in PLAIN or _is_enum(kind)):
            return _made(PLAIN.get(kind) or KINDS[kind], content)
        case {"kind": str(kind), "items": [*items], **more} if not more and kind in COLLECTIONS:
            return COLLECTIONS[kind](untagged(each) for each in items)
        case {"kind": str(kind), "fields": {**inside}, **more} if not more and kind in KINDS and not _is_enum(kind):
            return _of_fields(KINDS[kind], inside)
        case _:
            raise Refused(data, "a value with the name of a type that the library knows")


PLAIN: Mapping[str, Callable[..., object]] = {"date": date_of, "Decimal": decimal_of, "unit": UNITS.__getitem__}
AMOUNT = amount_hook(Quantity)
COLLECTIONS: Mapping[str, Callable[..., object]] = {"tuple": tuple, "frozenset": frozenset}


def _is_enum(kind: str) -> bool:
    return issubclass(KINDS.get(kind, object), Enum)


def _of_fields(cls: type, content: Mapping[object, Any]) -> object:
    """Return an object of a class, whose constructor need not look at the fields that it is given."""
    inside = {str(name): untagged(each) for name, each in content.items()}
    wanted = kinds_of(cast("Any", cls))
    if all(fits(value, wanted.get(name, object)) for name, value in inside.items()):
        return _made(cls, **inside)
    raise Refused(content, "fields of the kinds that such a type has")


def _made(make: Callable[..., object], *values: object, **named: object) -> object:
    try:
        return make(*values, **named)
    except Exception:  # noqa: BLE001  # whatever it raises may repeat a value
        refused = Refused(values[0] if values else named, "what such a type holds")
    raise refused
