"""Visits and service lines: who gave what to whom, when, how long, and at what cost."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from attrs import field, frozen

from staffing_rules._arguments import check_kind, wrong_type
from staffing_rules.facts.care.fields import (
    DAY,
    REFERENCE,
    TEXT,
    YES_OR_NO,
    count_or_unknown,
    millionths_of,
    or_unknown,
)
from staffing_rules.facts.care.services import Service

A_DAY = 86_400
"""The seconds of a day."""
SERVICE = or_unknown(Service)
_set = object.__setattr__


@frozen(kw_only=True)
class Visit:
    """One worker's visit to one member, as a schedule, a time sheet, visit verification or a claim tells it.

    `start` and `end` are local times, both with or both without a time zone; the end itself is outside. With a zone
    it is the time that elapsed that counts. A visit that is told in units has a `day` and `minutes` instead. None
    means *not known*: a visit without an end has begun and is not known to be over. `reference` is the caller's own
    and comes back in findings. Visits are equal whose times have the same local time and offset: a visit of the same
    moments elsewhere lies on other days.

    Raises TypeError for a value of another type, and ValueError for an end before the start, for times of which one
    alone has a zone, for parts of a second, and for a visit that has both times and units.

    >>> visit = Visit(
    ...     reference="V1", member="M1", worker="W1", service=Service.PERSONAL_CARE,
    ...     start=datetime(2024, 3, 9, 22), end=datetime(2024, 3, 10, 6),
    ... )
    >>> visit.seconds // 3600, [(date.fromordinal(day).isoformat(), seconds // 3600) for day, _, seconds in visit.parts]
    (8, [('2024-03-09', 2), ('2024-03-10', 6)])
    """

    reference: str = field(validator=REFERENCE)
    member: str | None = field(default=None, repr=False, validator=TEXT)
    worker: str | None = field(default=None, repr=False, validator=TEXT)
    service: Service | None = field(default=None, validator=SERVICE)
    # As text, because Python holds two offsets for equal, and an hour that comes twice for equal to no other.
    start: datetime | None = field(default=None, repr=False, eq=str)
    end: datetime | None = field(default=None, repr=False, eq=str)
    day: date | None = field(default=None, repr=False, validator=DAY)
    minutes: int | None = field(default=None, repr=False, validator=count_or_unknown)
    out_of_state: bool | None = field(default=None, validator=YES_OR_NO)
    """Whether it was given outside the State; where not known, a stay on that day says so."""
    first: int | None = field(init=False, repr=False, eq=False)
    """The day it begins, as an ordinal."""
    last: int | None = field(init=False, repr=False, eq=False)
    """The last day that any of it lies on, as an ordinal."""
    order: int = field(init=False, repr=False, eq=False)
    """Its place in time, in seconds; one without a time of day comes last on its day."""
    seconds: int | None = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        start, end = self.start, self.end
        if start is None and end is None:
            first = None if self.day is None else self.day.toordinal()
            _set(self, "first", first)
            _set(self, "last", first)
            _set(self, "order", (first or 0) * A_DAY + A_DAY)
            _set(self, "seconds", None if self.minutes is None else self.minutes * 60)
            return
        if self.day is not None or self.minutes is not None:
            msg = "Visit: wanted start and end, or day and minutes, got some of both"
            raise ValueError(msg)
        began = None if start is None else _instant("start", start)
        ended = None if end is None else _instant("end", end)
        if start is not None and end is not None and (start.tzinfo is None) is not (end.tzinfo is None):
            msg = "Visit: wanted a time zone for both times or for neither, got one alone"
            raise ValueError(msg)
        if began is not None and ended is not None and ended < began:
            msg = "Visit.end: wanted a time on or after the start, got an earlier one"
            raise ValueError(msg)
        first = cast("datetime", start or end).toordinal()
        _set(self, "first", first)
        _set(self, "last", first if end is None else max(first, _day_before(end)))
        _set(self, "order", ended if began is None else began)
        _set(self, "seconds", None if began is None or ended is None else ended - began)

    @property
    def parts(self) -> Iterator[tuple[int, int, int]]:
        """Its part on each local day: the day as an ordinal, the place in time, and the seconds; they must be known."""
        first, last, seconds = cast("int", self.first), cast("int", self.last), cast("int", self.seconds)
        began, until = self.order, self.order + seconds
        for day in range(first, last):
            midnight = datetime.fromordinal(day + 1).replace(tzinfo=cast("datetime", self.start).tzinfo)
            ended = min(_instant("start", midnight), until)
            yield day, began, ended - began
            began = ended
        yield last, began, until - began


def _day_before(end: datetime) -> int:
    """Return the day of the last second before an end, as an ordinal."""
    return end.toordinal() - (not (end.hour or end.minute or end.second))


def _instant(name: str, at: datetime) -> int:
    """Return the seconds to a time, those of the world's clock where it has a zone."""
    if at.__class__ is not datetime:
        _check_time(f"Visit.{name}", at)
    if at.microsecond:
        msg = f"Visit.{name}: wanted whole seconds, got parts of one"
        raise ValueError(msg)
    seconds = at.toordinal() * A_DAY + at.hour * 3600 + at.minute * 60 + at.second
    if at.tzinfo is None:
        return seconds
    offset = at.utcoffset()
    if offset is None or offset.microseconds:
        msg = f"Visit.{name}: wanted a time zone with an offset of whole seconds, got another"
        raise ValueError(msg)
    return seconds - offset.days * A_DAY - offset.seconds


def _check_time(name: str, at: datetime) -> None:
    """Raise an error unless this is a time: pandas has a subclass with nanoseconds, and one that is no time at all."""
    check_kind(name, at, datetime, wanted="a datetime or None (not known)")
    if at != at:  # noqa: PLR0124  # no time is not equal to itself
        raise wrong_type(name, at, "a datetime or None (not known)")
    if getattr(at, "nanosecond", 0):
        msg = f"{name}: wanted whole seconds, got parts of one"
        raise ValueError(msg)


@frozen(kw_only=True)
class ServiceLine:
    """One line of what was billed or allowed for a member.

    `cost` is in dollars and never negative: a line that takes another back names it in `reverses`, and its own cost is
    what is taken off. `units` counts meals; `meant_for` is the day a meal is meant for, where that is not the service
    date; `series` names the workshop or course that a session belongs to. `section` is that of the manual under which
    it is billed, `billed_on` the date of the bill. None means *not known*, and for `series` that it stands by itself
    or is not known to belong to one.

    Raises TypeError for a value of another type, and ValueError for a negative number or parts of a millionth.
    """

    reference: str = field(validator=REFERENCE)
    member: str | None = field(default=None, repr=False, validator=TEXT)
    service: Service | None = field(default=None, validator=SERVICE)
    service_date: date | None = field(default=None, repr=False, validator=DAY)
    cost: Decimal | None = None
    reverses: str | None = field(default=None, validator=TEXT)
    units: int | None = field(default=None, validator=count_or_unknown)
    meant_for: date | None = field(default=None, repr=False, validator=DAY)
    series: str | None = field(default=None, validator=TEXT)
    section: str = field(default="19", validator=REFERENCE)
    billed_on: date | None = field(default=None, repr=False, validator=DAY)
    millionths: int | None = field(init=False, repr=False, eq=False)
    """The cost in millionths of a dollar; below 0 for what is taken back."""
    order: int = field(init=False, repr=False, eq=False)
    """Its place in time: the service date as an ordinal."""

    def __attrs_post_init__(self) -> None:
        _set(self, "order", 0 if self.service_date is None else self.service_date.toordinal())
        millionths = None if self.cost is None else millionths_of("ServiceLine.cost", self.cost)
        _set(self, "millionths", millionths if millionths is None or self.reverses is None else -millionths)
