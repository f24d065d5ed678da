"""What held from when: a timeline of editions."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Governs(Enum):
    """The date of the facts that picks the edition."""

    SERVICE_DATE = "service date"
    PERIOD_END = "last day of the reporting period"
    REQUEST_DATE = "date of the request"


@frozen(kw_only=True)
class Edition(Generic[T_co]):
    """A value and the first day it holds for; `since` None means that the documents give no first day.

    `value` None means that there is no rule: what the documents say stops, or has not begun. `issued` is the day on
    which the document that says so was issued. `notes` are told with every answer that uses the edition.
    `source` says where the value comes from, such as an amount that a caller brought.
    """

    value: T_co | None
    since: date | None = None
    issued: date | None = None
    cites: tuple[str, ...] = ()
    notes: "tuple[Note, ...]" = ()
    source: str = ""


@frozen
class Note:
    """Something to tell with an answer: a stable code, the sentence, and the provisions that it rests on."""

    code: str
    text: str
    cites: tuple[str, ...] = ()


@frozen
class Timeline(Generic[T_co]):
    """Editions in the order of time. The date that `governed_by` names picks the one that holds.

    >>> timeline = Timeline(Governs.SERVICE_DATE, (Edition(value=1), Edition(value=2, since=date(2020, 1, 1))))
    >>> timeline.on(date(2019, 12, 31)).value, timeline.on(date(2020, 1, 1)).value
    (1, 2)
    """

    governed_by: Governs
    editions: tuple[Edition[T_co], ...]

    def __attrs_post_init__(self) -> None:
        for earlier, later in pairwise(self.editions):
            if later.since is None or (earlier.since is not None and later.since <= earlier.since):
                msg = "Timeline: wanted editions in the order of their first days, an undated one only in front"
                raise ValueError(msg)

    def on(self, day: date) -> Edition[T_co] | None:
        """Return the edition that holds on that day, or None where there is no rule."""
        found = None
        for edition in self.editions:
            if edition.since is None or edition.since <= day:
                found = edition
        return found if found is not None and found.value is not None else None

    def value_on(self, day: date) -> T_co | None:
        """Return the value that holds on that day, or None where there is no rule."""
        edition = self.on(day)
        return None if edition is None else edition.value

    def next_since(self, day: date) -> date | None:
        """Return the first day after `day` from which a rule is known, or None."""
        return next(
            (e.since for e in self.editions if e.since is not None and e.since > day and e.value is not None), None
        )

    def __str__(self) -> str:
        spans = (f"{f'from {each.since} ' if each.since else ''}{each.value}" for each in self.editions)
        return ", ".join(spans).replace("_", " ")

    @property
    def first_days(self) -> Iterator[date]:
        """The days on which an edition begins."""
        return (edition.since for edition in self.editions if edition.since is not None)


def undated(value: T, *, cites: tuple[str, ...] = ()) -> Timeline[T]:
    """Return the timeline, by service date, of one value that the documents do not date."""
    return Timeline(Governs.SERVICE_DATE, (Edition(value=value, cites=cites),))
