"""Visits and service lines: who gave what to whom, when, how long, and at what cost."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import cast

from attrs import field, frozen

from staffing_rules._arguments import check_date, check_kind, wrong_type
from staffing_rules.facts.care.fields import (
    DAY,
    REFERENCE,
    TEXT,
    YES_OR_NO,
    count_or_unknown,
    millionths_of,
)
from staffing_rules.facts.care.services import Service

A_DAY = 86_400
"""The seconds of a day."""
_set = object.__setattr__


def _check_service(name: str, service: object) -> None:
    if service is not None and service.__class__ is not Service:
        raise wrong_type(name, service, "a Service or None (not known)")


@frozen(kw_only=True)
class Visit:
    """One worker's visit to one member, as a schedule, a time sheet, visit verification or a claim tells it.

    `start` and `end` are local times, both with or both without a time zone; the end itself is outside. With a zone
    it is the time that elapsed that counts. A visit that is told in units has a `day` and `minutes` instead. None
    means *not known*: a visit without an end has begun and is not known to be over. `reference` is the caller's own
    and comes back in findings.

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
    service: Service | None = None
    start: datetime | None = field(default=None, repr=False)
    end: datetime | None = field(default=None, repr=False)
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
        _check_service("Visit.service", self.service)
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
        _set(self, "last", first if end is None else max(first, (end - timedelta.resolution).toordinal()))
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


def _instant(name: str, time: datetime) -> int:
    """Return the seconds to a time, those of the world's clock where it has a zone."""
    check_kind(f"Visit.{name}", time, datetime, wanted="a datetime or None (not known)")
    if time.microsecond:
        msg = f"Visit.{name}: wanted whole seconds, got parts of one"
        raise ValueError(msg)
    seconds = time.toordinal() * A_DAY + time.hour * 3600 + time.minute * 60 + time.second
    if time.tzinfo is None:
        return seconds
    offset = cast("timedelta", time.utcoffset())
    return seconds - offset.days * A_DAY - offset.seconds


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
    service: Service | None = None
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
        _check_service("ServiceLine.service", self.service)
        if self.service_date is not None:
            check_date("ServiceLine.service_date", self.service_date)
        _set(self, "order", 0 if self.service_date is None else self.service_date.toordinal())
        millionths = None if self.cost is None else millionths_of("ServiceLine.cost", self.cost)
        _set(self, "millionths", millionths if millionths is None or self.reverses is None else -millionths)
