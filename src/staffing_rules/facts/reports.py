"""What a provider files: the report of one missed service, and the attestation that there was none."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from enum import Enum
from functools import lru_cache, partial
from operator import itemgetter
from types import NoneType
from typing import Any, Self, cast, final, get_args, get_origin

from attrs import define, field, fields, frozen

from staffing_rules._arguments import texts
from staffing_rules.facts.blanks import DAY, TEXT, check_blank_or, check_local_time, is_blank, thawed


class MemberIdKind(Enum):
    """Which number of the member a report gives. No document says what either looks like."""

    __hash__ = object.__hash__  # members are singletons; Enum's own hash is a slow one of the name

    ALPHA_PLUS_ID = "alpha_plus_id"
    MEDICAID_ID = "medicaid_id"
    OTHER = "other"


class ReportState(Enum):
    """How far a report has come."""

    __hash__ = object.__hash__  # members are singletons; Enum's own hash is a slow one of the name

    DRAFT = "draft"
    """Saved, and not sent to the MCO."""
    SUBMITTED = "submitted"


class Reporter(Enum):
    """Who reports."""

    __hash__ = object.__hash__  # members are singletons; Enum's own hash is a slow one of the name

    AGENCY = "agency"
    EMPLOYER_OF_RECORD = "employer_of_record"


@frozen
class ServiceTime:
    """The time of a service: its start, and its end where the form has one. An end not after the start is next day's.

    >>> overnight = ServiceTime(time(22), time(6))
    >>> overnight.seconds_on_first_day, overnight.holds(Decimal("2.5"))
    (7200, False)
    """

    start: time = field()
    end: time | None = field(default=None)

    seconds_on_first_day: int | None = field(init=False, eq=False, repr=False)
    """The seconds of the service that fall on the day on which it starts; None where no end is given."""

    def __attrs_post_init__(self) -> None:
        check_local_time("ServiceTime.start", self.start)
        seconds = None
        if self.end is not None:
            check_local_time("ServiceTime.end", self.end)
            seconds = (_second(self.end) if self.end > self.start else DAY_IN_SECONDS) - _second(self.start)
        object.__setattr__(self, "seconds_on_first_day", seconds)

    def holds(self, hours: Decimal) -> bool:
        """Whether so many hours fit into the part of the service on its first day; yes where no end is given."""
        seconds = self.seconds_on_first_day
        return seconds is None or EXACT.multiply(hours, HOUR_IN_SECONDS) <= seconds


HOUR_IN_SECONDS = Decimal(3600)
DAY_IN_SECONDS = 24 * 3600
EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
"""Arithmetic that rounds no number of hours, however long, and refuses none, however large."""


def _second(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second


@define(init=False, eq=False)
class _Draft:
    """A report while it is being filled in, the one time when it may change."""

    incident_date: date | None = None
    last_date: date | None = None
    member_name: str | None = field(default=None, repr=False)
    date_of_birth: date | None = field(default=None, repr=False)
    member_id: str | None = field(default=None, repr=False)
    member_id_kind: MemberIdKind | None = None
    provider: str | None = field(default=None, repr=False)
    contact: str | None = field(default=None, repr=False)
    service: str | None = None
    time_of_service: ServiceTime | None = None
    hours: Decimal | None = None
    availability: frozenset[str] | None = None
    reason: str | None = None
    comment: str | None = field(default=None, repr=False)
    bus_id: str | None = field(default=None, repr=False)
    channel: str | None = None
    state: ReportState | None = None
    reporter: Reporter | None = None
    submitted_on: date | None = None
    reference: str | None = None

    blank: frozenset[str] = field(init=False, eq=False, repr=False)


@final
@frozen(init=False)  # pyright: ignore[reportGeneralTypeIssues]  # no draft is left over that could change
class IncidentReport(_Draft):
    """A back-up staffing report as it was filled in. None means *left blank*, and blank is a fact; so is blank text.

    `incident_date` is the day of the missed service and `last_date` the last one where the report gives several.
    `hours` are those that went without staff. `availability` holds the codes of the boxes that are ticked, `reason`
    the code or the words of the value chosen from the list, and `channel` the code of the way to the MCO: codes of
    the policy. `reference` is the caller's own name for the row; findings may repeat it, so let it identify nobody.
    `blank` are the names of the fields that were left blank.

    It refuses values of another type and a NaN, with a TypeError or ValueError that names the field and not the
    value. Whatever else is wrong with a report is found by `validate_incident`. Its `repr` shows nobody.

    >>> IncidentReport(incident_date=date(2023, 2, 9), member_name="Sample Person", hours=3.25)
    Traceback (most recent call last):
    TypeError: IncidentReport.hours: wanted a Decimal, such as Decimal("3.25"), or None (blank), got float
    """

    # Not left to attrs, because millions are built: to fill in a draft takes a third of the time.
    def __init__(
        self,
        *,
        incident_date: date | None = None,
        last_date: date | None = None,
        member_name: str | None = None,
        date_of_birth: date | None = None,
        member_id: str | None = None,
        member_id_kind: MemberIdKind | None = None,
        provider: str | None = None,
        contact: str | None = None,
        service: str | None = None,
        time_of_service: ServiceTime | None = None,
        hours: Decimal | None = None,
        availability: Iterable[str] | None = None,
        reason: str | None = None,
        comment: str | None = None,
        bus_id: str | None = None,
        channel: str | None = None,
        state: ReportState | None = None,
        reporter: Reporter | None = None,
        submitted_on: date | None = None,
        reference: str | None = None,
    ) -> None:
        frozen_as = self.__class__
        _fill_in(
            thawed(self, _Draft),
            (
                incident_date,
                last_date,
                member_name,
                date_of_birth,
                member_id,
                member_id_kind,
                provider,
                contact,
                service,
                time_of_service,
                hours,
                availability,
                reason,
                comment,
                bus_id,
                channel,
                state,
                reporter,
                submitted_on,
                reference,
            ),
        ).__class__ = frozen_as

    @classmethod
    def from_row(cls, values: Sequence[Any]) -> Self:
        """Return the report of a row: a value for every field, in the order of the fields.

        It is what the constructor returns and in half the time, since no names are passed. Raises ValueError where
        there are fewer values or more.

        >>> row = [date(2023, 2, 9), *[None] * 18, "row 7"]
        >>> IncidentReport.from_row(row) == IncidentReport(incident_date=date(2023, 2, 9), reference="row 7")
        True
        """
        if len(values) != len(_NAMES):
            msg = f"IncidentReport.from_row: wanted {len(_NAMES)} values, got {len(values)}"
            raise ValueError(msg)
        draft = _fill_in(object.__new__(_Draft), values)
        draft.__class__ = cls
        return cast("Self", draft)

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        """Pickle what was filled in, by name; the rest follows from it."""
        return partial(type(self), **{name: getattr(self, name) for name in _NAMES}), ()


def _fill_in(draft: _Draft, values: Sequence[Any]) -> _Draft:
    """Return the draft with the values filled in. Raises an error where one is not what its field holds."""
    (
        draft.incident_date,
        draft.last_date,
        draft.member_name,
        draft.date_of_birth,
        draft.member_id,
        draft.member_id_kind,
        draft.provider,
        draft.contact,
        draft.service,
        draft.time_of_service,
        draft.hours,
        draft.availability,
        draft.reason,
        draft.comment,
        draft.bus_id,
        draft.channel,
        draft.state,
        draft.reporter,
        draft.submitted_on,
        draft.reference,
    ) = values
    if draft.availability is not None:
        wanted = "a collection of the codes of the boxes ticked, or None (blank)"
        draft.availability = texts("IncidentReport.availability", draft.availability, wanted) or None
        values = [getattr(draft, name) for name in _NAMES]
    known = _filled_in(tuple(map(type, values)))
    if isinstance(known, int):
        check_blank_or(_KINDS[known], f"IncidentReport.{_NAMES[known]}", values[known])
    blank, texts_in = cast("FilledIn", known)  # a type that is wrong has been refused
    written = texts_in(values)
    if "" in written or any(map(str.isspace, written)):
        blank |= {name for name, value in zip(_NAMES, values, strict=True) if is_blank(value)}
    if draft.hours is not None and draft.hours.is_nan():
        msg = "IncidentReport.hours: wanted a number of hours, got NaN"
        raise ValueError(msg)
    draft.blank = blank
    return draft


def _kind_of(annotation: Any) -> type:  # noqa: ANN401  # a union with None
    kind: type = get_args(annotation)[0]
    origin: type | None = get_origin(kind)
    return origin or kind


_NAMES = tuple(attribute.name for attribute in fields(IncidentReport) if attribute.init)
_KINDS = tuple(_kind_of(attribute.type) for attribute in fields(IncidentReport) if attribute.init)


FilledIn = tuple[frozenset[str], Callable[[Sequence[object]], tuple[str, ...]]]


@lru_cache(maxsize=4096)
def _filled_in(types: tuple[type, ...]) -> FilledIn | int:
    """Return the fields that values of these types leave blank, and what gets the texts among the values.

    Reports have few combinations of types, so this is worked out once for many of them; or return the
    place of the first type that is not the one of its field.
    """
    for place, (kind, given) in enumerate(zip(_KINDS, types, strict=True)):
        if given is not NoneType and (not issubclass(given, kind) or issubclass(given, datetime)):
            return place
    blank = frozenset(name for name, given in zip(_NAMES, types, strict=True) if given is NoneType)
    texts = [place for place, given in enumerate(types) if issubclass(given, str)]
    if len(texts) > 1:
        return blank, itemgetter(*texts)
    return blank, lambda values: tuple(cast("str", values[place]) for place in texts)


@frozen(kw_only=True)
class Attestation:
    """A provider's statement that a reporting period had no incident to report.

    `covers` is any day of that period, such as its last one. None means that it was left blank.
    """

    covers: date | None = field(default=None, validator=DAY)
    attested_on: date | None = field(default=None, validator=DAY)
    provider: str | None = field(default=None, repr=False, validator=TEXT)
    reference: str | None = field(default=None, validator=TEXT)
