"""Values whose type stands nowhere, such as those that a reading gives: plain data with the name of the type."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from attrs import fields, has

from staffing_rules import calendars, facts, provisions, rulings
from staffing_rules.interop.hooks import digits
from staffing_rules.interop.problems import Refused
from staffing_rules.policies import vocabulary

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
        case tuple():
            return {"kind": "tuple", "items": [tagged(each) for each in cast("tuple[object, ...]", value)]}
        case frozenset():
            items = [tagged(each) for each in cast("frozenset[object]", value)]
            return {"kind": "frozenset", "items": sorted(items, key=str)}
        case _:
            inside = {
                each.name: tagged(getattr(value, each.name)) for each in fields(cast("Any", type(value))) if each.init
            }
            return {"kind": type(value).__name__, "fields": inside}


def untagged(data: object) -> Any:  # noqa: ANN401  # of whatever type is named
    """Return the value that tagged data describe. Raises Refused where they describe none that is known."""
    if data is None or isinstance(data, bool | int | str):
        return data
    kind, content = _parts(data)
    if kind in PLAIN and isinstance(content, str):
        return _made(PLAIN[kind], content)
    if kind in COLLECTIONS and isinstance(content, list):
        return COLLECTIONS[kind](untagged(each) for each in cast("list[object]", content))
    cls = KINDS.get(kind)
    if cls is not None and issubclass(cls, Enum):
        return _made(cast("Callable[..., object]", cls), content)
    if cls is not None and isinstance(content, dict):
        inside = {str(name): untagged(each) for name, each in cast("dict[object, object]", content).items()}
        return _made(cast("Callable[..., object]", cls), **inside)
    raise Refused(data, "a value of a type that the library knows")


PLAIN: Mapping[str, Callable[[str], object]] = {"date": date.fromisoformat, "Decimal": Decimal}
COLLECTIONS: Mapping[str, Callable[..., object]] = {"tuple": tuple, "frozenset": frozenset}


def _parts(data: object) -> tuple[str, object]:
    """Return the name of the type and what it holds."""
    refused = Refused(data, "a value with the name of its type")
    parts = cast("dict[object, object]", data) if isinstance(data, dict) else {}
    kind, content = parts.get("kind"), [parts[name] for name in ("value", "items", "fields") if name in parts]
    if isinstance(kind, str) and len(content) == 1:
        return kind, content[0]
    raise refused


def _made(make: Callable[..., object], *values: object, **named: object) -> object:
    try:
        return make(*values, **named)
    except Exception:  # noqa: BLE001  # whatever it raises may repeat a value
        refused = Refused(values[0] if values else named, "what such a type holds")
    raise refused
