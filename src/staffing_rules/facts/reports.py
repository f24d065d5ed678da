"""What a provider files: the report of one missed service, and the attestation that there was none."""

from datetime import date, time
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from enum import Enum
from operator import attrgetter

from attrs import field, fields, frozen, validators

from staffing_rules.facts.blanks import BOXES, DAY, HOURS, LOCAL_TIME, TEXT, as_boxes, or_blank


class MemberIdKind(Enum):
    """Which number of the member a report gives. No document says what either looks like."""

    ALPHA_PLUS_ID = "alpha_plus_id"
    MEDICAID_ID = "medicaid_id"
    OTHER = "other"


class ReportState(Enum):
    """How far a report has come."""

    DRAFT = "draft"
    """Saved, and not sent to the MCO."""
    SUBMITTED = "submitted"


class Reporter(Enum):
    """Who reports."""

    AGENCY = "agency"
    EMPLOYER_OF_RECORD = "employer_of_record"


@frozen
class ServiceTime:
    """The time of a service: its start, and its end where the form has one. An end not after the start is next day's.

    >>> overnight = ServiceTime(time(22), time(6))
    >>> overnight.minutes_on_first_day, overnight.holds(Decimal("2.5"))
    (120, False)
    """

    start: time = field(validator=[validators.instance_of(time), LOCAL_TIME])
    end: time | None = field(default=None, validator=LOCAL_TIME)

    minutes_on_first_day: int | None = field(init=False, eq=False, repr=False)
    """The minutes of the service that fall on the day on which it starts; None where no end is given."""

    def __attrs_post_init__(self) -> None:
        minutes = None
        if self.end is not None:
            first, last = _minute(self.start), _minute(self.end)
            minutes = (last if last > first else DAY_IN_MINUTES) - first
        object.__setattr__(self, "minutes_on_first_day", minutes)

    def holds(self, hours: Decimal) -> bool:
        """Whether so many hours fit into the part of the service on its first day; yes where no end is given."""
        minutes = self.minutes_on_first_day
        return minutes is None or EXACT.multiply(hours, MINUTES) <= minutes


MINUTES = Decimal(60)
"""Minutes in an hour."""
EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
"""Arithmetic that rounds no number of hours, however long, and refuses none, however large."""


DAY_IN_MINUTES = 24 * 60


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


@frozen(kw_only=True)
class IncidentReport:
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

    incident_date: date | None = field(default=None, validator=DAY)
    last_date: date | None = field(default=None, validator=DAY)
    member_name: str | None = field(default=None, repr=False, validator=TEXT)
    date_of_birth: date | None = field(default=None, repr=False, validator=DAY)
    member_id: str | None = field(default=None, repr=False, validator=TEXT)
    member_id_kind: MemberIdKind | None = field(default=None, validator=or_blank(MemberIdKind))
    provider: str | None = field(default=None, repr=False, validator=TEXT)
    contact: str | None = field(default=None, repr=False, validator=TEXT)
    service: str | None = field(default=None, validator=TEXT)
    time_of_service: ServiceTime | None = field(default=None, validator=or_blank(ServiceTime))
    hours: Decimal | None = field(default=None, validator=HOURS)
    availability: frozenset[str] | None = field(default=None, converter=as_boxes, validator=BOXES)
    reason: str | None = field(default=None, validator=TEXT)
    comment: str | None = field(default=None, repr=False, validator=TEXT)
    bus_id: str | None = field(default=None, repr=False, validator=TEXT)
    channel: str | None = field(default=None, validator=TEXT)
    state: ReportState | None = field(default=None, validator=or_blank(ReportState))
    reporter: Reporter | None = field(default=None, validator=or_blank(Reporter))
    submitted_on: date | None = field(default=None, validator=DAY)
    reference: str | None = field(default=None, validator=TEXT)

    blank: frozenset[str] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        filled = zip(_NAMES, _values(self), strict=True)
        blank = [name for name, value in filled if value is None or (value.__class__ is str and not value.strip())]
        object.__setattr__(self, "blank", frozenset(blank))


_NAMES = tuple(attribute.name for attribute in fields(IncidentReport) if attribute.init)
_values = attrgetter(*_NAMES)


@frozen(kw_only=True)
class Attestation:
    """A provider's statement that a reporting period had no incident to report.

    `covers` is any day of that period, such as its last one. None means that it was left blank.
    """

    covers: date | None = field(default=None, validator=DAY)
    attested_on: date | None = field(default=None, validator=DAY)
    provider: str | None = field(default=None, repr=False, validator=TEXT)
    reference: str | None = field(default=None, validator=TEXT)
