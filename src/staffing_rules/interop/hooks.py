"""How single values cross the border: what JSON has no form for is text of one form, and nothing else is accepted."""

import re
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from enum import Enum
from math import isnan
from typing import Any

from staffing_rules.interop.problems import Refused

Hook = Callable[[Any, Any], Any]


def text(value: object, _: object) -> str:
    """Return text."""
    if not isinstance(value, str):
        raise Refused(value, "text")
    return value


def yes_or_no(value: object, _: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise Refused(value, "true or false")
    return value


def whole_number(value: object, _: object) -> int:
    """Return a whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise Refused(value, "a whole number")
    return value


_NUMBER = re.compile(r"-?([0-9]+([.][0-9]+)?(E[+-]?[0-9]{1,9})?|Infinity)", re.IGNORECASE)


def day(value: object, _: object) -> date:
    """Return a date."""
    try:
        # The places of the hyphens leave out the other forms that Python takes.
        if isinstance(value, str) and len(value) == len("2023-02-09") and value[4] == value[7] == "-":
            return date.fromisoformat(value)
    except ValueError:  # no such day
        pass
    raise Refused(value, 'a date such as "2023-02-09"')


def local_time(value: object, _: object) -> time:
    """Return a time of day."""
    try:
        if isinstance(value, str) and _TIME.fullmatch(value):
            return time.fromisoformat(value)
    except ValueError:  # no such time
        pass
    raise Refused(value, 'a time such as "15:00"')


_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{6})?)?")


def number(value: object, _: object) -> Decimal:
    """Return a number of hours; a JSON number is taken by its shortest decimal form."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return Decimal(value)
    if isinstance(value, float) and not isnan(value):
        return Decimal(repr(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    raise Refused(value, 'a number such as "3.25"')


def digits(value: Decimal) -> str:
    """Return the one way of writing a number: equal numbers, equal text."""
    if not value.is_finite():
        return str(value)
    sign, digits, exponent = value.as_tuple()
    written = "".join(map(str, digits)).lstrip("0")
    shorter = written.rstrip("0")
    if not shorter:
        return "0"
    return str(Decimal((sign, tuple(map(int, shorter)), int(exponent) + len(written) - len(shorter))))


def one_of(cls: type[Enum]) -> Hook:
    """Return the hook for an enum: its values, as they are written."""
    members = {member.value: member for member in cls}
    wanted = f"one of {', '.join(map(str, members))}"

    def hook(value: object, _: object) -> Enum:
        member = members.get(value) if isinstance(value, str) else None
        if member is None:
            raise Refused(value, wanted)
        return member

    return hook
