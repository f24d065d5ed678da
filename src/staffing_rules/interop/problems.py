"""What is wrong with data that cannot be loaded: every problem at once, with its path, without a value."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, cast, get_origin

from attrs import fields, frozen
from cattrs import AttributeValidationNote, ClassValidationError, ForbiddenExtraKeysError, IterableValidationNote


class Refused(ValueError):  # noqa: N818  # it becomes a Problem, which knows its path
    """A value is not what is wanted. It says of which type the value is, and never the value."""

    def __init__(self, value: object, wanted: str) -> None:
        super().__init__(f"wanted {wanted}, got {_said_of(value)}")


def _said_of(value: object) -> str:
    if value is None:
        return "nothing"
    return "other text" if isinstance(value, str) else f"a value of type {type(value).__name__}"


@frozen
class Problem:
    """One thing wrong: where, from the object that was to be loaded inwards, and what is wanted there."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


class LoadError(ValueError):
    """The data are not what was to be loaded. `problems` holds all that is wrong, in the order of the fields.

    >>> from staffing_rules import IncidentReport
    >>> from staffing_rules.interop import load
    >>> load(IncidentReport, {"hours": "many", "incident_date": "9 February"})
    Traceback (most recent call last):
    LoadError: IncidentReport.incident_date: wanted a date such as "2023-02-09", got other text
    IncidentReport.hours: wanted a number such as "3.25", got other text
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def problems_in(error: BaseException, path: str) -> Iterator[Problem]:
    """Yield the problems behind an error of the converter."""
    if isinstance(error, BaseExceptionGroup):
        cls = error.cl if isinstance(error, ClassValidationError) else None
        for inner in cast("BaseExceptionGroup[BaseException]", error).exceptions:
            yield from _one(inner, path, cls)
    else:
        yield from _one(error, path, None)


def _one(error: BaseException, path: str, cls: type | None) -> Iterator[Problem]:
    place = path + "".join(map(_step, getattr(error, "__notes__", ())))
    if isinstance(error, BaseExceptionGroup):
        yield from problems_in(cast("BaseException", error), place)
    elif isinstance(error, Refused):
        yield Problem(place, str(error))
    elif isinstance(error, KeyError):
        yield Problem(place, "wanted a value, got none")
    elif isinstance(error, ForbiddenExtraKeysError):
        yield from _unknown_keys(error, place)
    else:
        yield Problem(place, _of_constructor(error, cls))


def _step(note: object) -> str:
    if isinstance(note, AttributeValidationNote):
        return f".{note.name}"
    return f"[{note.index}]" if isinstance(note, IterableValidationNote) else ""


def _unknown_keys(error: ForbiddenExtraKeysError, path: str) -> Iterator[Problem]:
    """Yield a problem for the keys that are unknown; a key may be as personal as a value, so none is repeated."""
    every = fields(get_origin(error.cl) or cast("Any", error.cl))
    known = [attribute.name for attribute in every if attribute.init]
    close = {match for key in error.extra_fields for match in get_close_matches(str(key)[:100], known, n=1)}
    meant = f"; meant may be {', '.join(sorted(close))}" if close else ""
    number = len(error.extra_fields)
    yield Problem(
        path, f"wanted no other keys than its fields, got {number} unknown {'key' if number == 1 else 'keys'}{meant}"
    )


def _of_constructor(error: BaseException, cls: type | None) -> str:
    """Return what a constructor of ours said; texts of others might repeat a value."""
    text = str(error)
    prefix = cls.__name__ if cls is not None else ""
    if prefix and text.startswith(prefix):
        return text.removeprefix(prefix).lstrip(".: ")
    return "cannot be read"
