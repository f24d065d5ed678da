"""How single values cross the border: what JSON has no form for is text of one form, and nothing else is accepted."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
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


MANY = 4096
"""So many dates, times and numbers are remembered each: reports have few, and the same ones again and again."""


@lru_cache(maxsize=MANY)
def date_of(text: str) -> date:
    """Return the date of text such as "2023-02-09", and raise some error for any other."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError
    return date.fromisoformat(text)


@lru_cache(maxsize=MANY)
def time_of(text: str) -> time:
    """Return the time of text such as "15:00", with or without seconds, and raise some error for any other."""
    if not re.fullmatch(r"[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{6})?)?", text):
        raise ValueError
    return time.fromisoformat(text)


CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?"
MOMENT = re.compile(rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{CLOCK}(?:[.](?:[0-9]{{3}}){{1,2}})?(?:Z|[+-]{CLOCK})?")


@lru_cache(maxsize=MANY)
def moment_of(text: str) -> datetime:
    """Return the date and time of text such as "2024-03-09T22:00:00-05:00", with or without an offset.

    It raises some error for any other text. An offset is kept as it is written; which zone it is that of, it does not
    tell.
    """
    if not MOMENT.fullmatch(text):
        raise ValueError
    return datetime.fromisoformat(text)


@lru_cache(maxsize=MANY)
def decimal_of(text: str) -> Decimal:
    """Return the number of text such as "3.25", and raise some error for any other."""
    if not re.fullmatch(r"-?([0-9]+([.][0-9]+)?([Ee][+-]?[0-9]{1,9})?|Infinity)", text):
        raise ValueError
    return Decimal(text)


def day(value: Any, _: object) -> date:  # noqa: ANN401  # whatever is to be loaded
    """Return a date."""
    try:
        return date_of(value)
    except (TypeError, ValueError):
        pass
    raise Refused(value, 'a date such as "2023-02-09"')


def moment(value: Any, _: object) -> datetime:  # noqa: ANN401  # whatever is to be loaded
    """Return a date and time."""
    try:
        return moment_of(value)
    except (TypeError, ValueError):
        pass
    raise Refused(value, 'a date and time such as "2024-03-09T22:00:00-05:00"')


def local_time(value: Any, _: object) -> time:  # noqa: ANN401  # whatever is to be loaded
    """Return a time of day."""
    try:
        return time_of(value)
    except (TypeError, ValueError):
        pass
    raise Refused(value, 'a time such as "15:00"')


def number(value: Any, _: object = None) -> Decimal:  # noqa: ANN401  # whatever is to be loaded
    """Return a number of hours or dollars; a JSON number is taken by its shortest decimal form."""
    if isinstance(value, float) and not isnan(value):
        return Decimal(repr(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    try:
        return decimal_of(value)
    except (TypeError, ValueError):
        pass
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

    def hook(value: Any, _: object) -> Enum:  # noqa: ANN401  # whatever is to be loaded
        try:
            return members[value]
        except (KeyError, TypeError):
            pass
        raise Refused(value, wanted)

    return hook
