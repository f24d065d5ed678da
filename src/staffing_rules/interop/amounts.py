"""How amounts cross the border: an object that names its unit, which tells the class as well."""

from collections.abc import Mapping
from typing import Any, cast

from staffing_rules.interop.hooks import Hook, number, whole_number
from staffing_rules.interop.problems import Refused
from staffing_rules.quantities import Days, Dollars, Hours, Percent, Quantity, Times

UNITS: Mapping[str, type[Quantity]] = {
    "units": Quantity,
    "seconds": Hours,
    "dollars": Dollars,
    "times": Times,
    "days": Days,
    "percent": Percent,
}
"""The name of each unit, and the class of what is told in it."""
UNIT_OF: Mapping[type[Quantity], str] = {kind: unit for unit, kind in UNITS.items()}


def plain_amount(amount: Quantity) -> dict[str, Any]:
    """Return plain data for an amount.

    >>> plain_amount(Hours.of("40.25")), plain_amount(Dollars.of("6565.01"))
    ({'seconds': 144900}, {'dollars': '6565.01'})
    """
    told = f"{amount:plain}" if isinstance(amount, Dollars) else amount.units
    return {UNIT_OF[type(amount)]: told}


def amount_hook(cls: type[Quantity]) -> Hook:
    """Return the hook for amounts of that class, or of any class where it is the one of them all."""
    units = {unit: kind for unit, kind in UNITS.items() if issubclass(kind, cls)}
    wanted = f"an object with a number of {' or '.join(units)}"

    def hook(value: object, _: object) -> Quantity:
        parts = _parts(value)
        for unit, kind in units.items():
            if unit in parts and len(parts) == 1:
                return _dollars(parts[unit]) if kind is Dollars else kind(whole_number(parts[unit], int))
        raise Refused(value, wanted)

    return hook


def _parts(value: object) -> Mapping[object, object]:
    return cast("Mapping[object, object]", value) if isinstance(value, Mapping) else {}


def _dollars(value: object) -> Quantity:
    exact = number(value)
    try:
        return Dollars.of(exact)
    except ValueError:
        pass
    raise Refused(value, 'dollars such as "6565.01", with no more than six decimal places')
