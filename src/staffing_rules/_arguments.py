"""Refusing a wrong argument in words: the name, what came (its type, never its value), what is wanted."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import cast


def wrong_type(name: str, value: object, wanted: str) -> TypeError:
    """Return the error for an argument of the wrong type; it never repeats the value, which may be personal.

    >>> wrong_type("Interruption.backup", "declined", "a BackupStaff")
    TypeError('Interruption.backup: wanted a BackupStaff, got str')
    """
    return TypeError(f"{name}: wanted {wanted}, got {type(value).__name__}")


def check_date(name: str, value: object, *, may_be_unknown: bool = False) -> None:
    """Raise a TypeError unless `value` is a plain date, or None where that may be.

    A datetime is refused although it is a date to Python: its time of day would be dropped in silence.
    """
    if (value is None and may_be_unknown) or (isinstance(value, date) and not isinstance(value, datetime)):
        return
    wanted = "a date without a time of day (call its .date())" if isinstance(value, datetime) else "a date"
    raise wrong_type(name, value, f"{wanted} or None (not known)" if may_be_unknown else wanted)


def plain_date(name: str, value: date) -> date:
    """Return a plain date of the same day. Raises TypeError for what is none; see `check_date`."""
    if value.__class__ is date:
        return value
    check_date(name, value)
    return date.fromordinal(value.toordinal())


def check_kind(name: str, value: object, kind: type, *, wanted: str | None = None) -> None:
    """Raise a TypeError unless `value` is an instance of `kind`."""
    if not isinstance(value, kind):
        raise wrong_type(name, value, wanted or f"{'an' if kind.__name__[0] in 'AEIOU' else 'a'} {kind.__name__}")


def texts(name: str, value: object, wanted: str) -> frozenset[str]:
    """Return the texts of a collection as a set. Raises TypeError where `value` is none, or holds something else.

    A text by itself is refused although it is a collection to Python: its letters are not what anybody means.
    """
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise wrong_type(name, value, wanted)
    members = list(cast("Iterable[object]", value))
    for member in members:
        check_kind(name, member, str, wanted=f"{wanted}, as text")
    return frozenset(cast("list[str]", members))
