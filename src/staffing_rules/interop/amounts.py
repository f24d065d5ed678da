"""How amounts cross the border: an object that names its unit, which tells the class as well."""

from collections.abc import Callable, Mapping
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
"""The name of the unit, and what is told in it."""
_UNIT_OF = {kind: unit for unit, kind in UNITS.items()}


def plain_amount(amount: Quantity) -> dict[str, Any]:
    """Return plain data for an amount: `{"seconds": 144900}`, or `{"dollars": "6565.01"}`."""
    told = f"{amount:plain}" if isinstance(amount, Dollars) else amount.units
    return {_UNIT_OF[type(amount)]: told}


def amount_hook(cls: type[Quantity]) -> Hook:
    """Return the hook for amounts of one class, or of any where it is that of all."""
    units = {unit: kind for unit, kind in UNITS.items() if issubclass(kind, cls)}
    wanted = f"an object with one of {', '.join(units)}" if len(units) > 1 else f"an object with {next(iter(units))}"

    def hook(value: object, _: object) -> Quantity:
        if not isinstance(value, dict) or len(cast("dict[object, object]", value)) != 1:
            raise Refused(value, wanted)
        ((unit, told),) = cast("dict[object, Any]", value).items()
        kind = units.get(unit) if isinstance(unit, str) else None
        if kind is None:
            raise Refused(value, wanted)
        return _dollars(told) if kind is Dollars else kind(whole_number(told, int))

    return hook


def _dollars(told: object) -> Dollars:
    amount = number(told)
    try:
        return Dollars.of(amount)
    except ValueError:
        pass
    raise Refused(told, "dollars with six decimal places at the most")
