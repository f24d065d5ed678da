"""Reports from plain data to all findings: a hand-written floor, and pydantic doing the same work.

The floor is straight-line Python for the electronic form of Partners: a bit for everything that is wrong, and no word
about it. It takes data of the right shape for granted; where a text is no date or number, it fails.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any

REASONS = {"trained_staff_unavailable", "backup_staffing_declined", "other"}
CHANNELS = {"alpha_portal", "electronic_form"}
SERVICE_CODE = re.compile(r"[A-Za-z][0-9]{4}([A-Za-z0-9]{2})*")
MEDICAID_NUMBER = re.compile(r"[0-9]{9}[A-Z]")
FILLERS = {"", "n/a", "na", "none", "nil", "other", "unknown", "see above", "staff unavailable", "no staff"}
PRIMARY_WORDS = {"primary", "regular", "regularly", "usual", "usually"}
MOST = Decimal(24)
NAMES = [
    "incident_date",
    "last_date",
    "member_name",
    "date_of_birth",
    "member_id",
    "member_id_kind",
    "provider",
    "contact",
    "service",
    "time_of_service",
    "hours",
    "availability",
    "reason",
    "comment",
    "bus_id",
    "channel",
    "state",
    "reporter",
    "submitted_on",
    "reference",
]


@dataclass(slots=True)
class Report:
    """A report, mutable and unchecked."""

    incident_date: date | None = None
    last_date: date | None = None
    member_name: str | None = None
    date_of_birth: date | None = None
    member_id: str | None = None
    member_id_kind: str | None = None
    provider: str | None = None
    contact: str | None = None
    service: str | None = None
    time_of_service: tuple[time, time | None] | None = None
    hours: Decimal | None = None
    availability: frozenset[str] | None = None
    reason: str | None = None
    comment: str | None = None
    bus_id: str | None = None
    channel: str | None = None
    state: str | None = None
    reporter: str | None = None
    submitted_on: date | None = None
    reference: str | None = None


def structured(data: Mapping[str, Any]) -> Report:
    """Return the report that plain data describe."""
    get = data.get
    incident_date, last_date, born, sent = (
        get("incident_date"),
        get("last_date"),
        get("date_of_birth"),
        get("submitted_on"),
    )
    span, hours, boxes = get("time_of_service"), get("hours"), get("availability")
    start, end = (span.get("start"), span.get("end")) if span is not None else (None, None)
    return Report(
        date.fromisoformat(incident_date) if incident_date is not None else None,
        date.fromisoformat(last_date) if last_date is not None else None,
        get("member_name"),
        date.fromisoformat(born) if born is not None else None,
        get("member_id"),
        get("member_id_kind"),
        get("provider"),
        get("contact"),
        get("service"),
        (time.fromisoformat(start), time.fromisoformat(end) if end is not None else None)
        if start is not None
        else None,
        Decimal(hours) if hours is not None else None,
        frozenset(boxes) if boxes is not None else None,
        get("reason"),
        get("comment"),
        get("bus_id"),
        get("channel"),
        get("state"),
        get("reporter"),
        date.fromisoformat(sent) if sent is not None else None,
        get("reference"),
    )


def wrong_with(report: Any) -> int:  # noqa: PLR0915  # straight-line is the point of it
    """Return a bit for everything that is wrong with a report on the electronic form of 2023."""
    wrong = 0
    incident_date, submitted_on, hours, span = (
        report.incident_date,
        report.submitted_on,
        report.hours,
        report.time_of_service,
    )
    if incident_date is None:
        wrong |= 1
    member_id = report.member_id
    if member_id is None or not member_id.strip():
        wrong |= 1 << 1
    elif report.member_id_kind is None and MEDICAID_NUMBER.fullmatch(member_id.strip().upper()):
        wrong |= 1 << 2
    if report.member_id_kind == "medicaid_id":
        wrong |= 1 << 3
    if report.provider is None or not report.provider.strip():
        wrong |= 1 << 4
    if report.contact is None or not report.contact.strip():
        wrong |= 1 << 5
    service = report.service
    if service is None or not service.strip():
        wrong |= 1 << 6
    elif not SERVICE_CODE.fullmatch(service.strip()):
        wrong |= 1 << 7
    if span is None:
        wrong |= 1 << 8
    if hours is None:
        wrong |= 1 << 9
    else:
        if hours <= 0:
            wrong |= 1 << 10
        elif hours > MOST:
            wrong |= 1 << 11
        if span is not None:
            start, end = span
            if end is not None:
                first, last = start.hour * 60 + start.minute, end.hour * 60 + end.minute
                if hours * 60 > (last if last > first else 1440) - first:
                    wrong |= 1 << 12
    reason, comment = report.reason, report.comment
    if reason is None or not reason.strip():
        wrong |= 1 << 13
    else:
        code = reason.strip().casefold()
        if code not in REASONS:
            wrong |= 1 << 14
        elif code == "other":
            wrong |= 1 << 15
            if comment is None or not comment.strip():
                wrong |= 1 << 16
            elif comment.strip().strip(".!-").strip().casefold() in FILLERS:
                wrong |= 1 << 17
    if comment is not None and not PRIMARY_WORDS.isdisjoint(re.findall(r"\w+", comment.casefold())):
        wrong |= 1 << 18
    if report.last_date is not None and report.last_date != incident_date:
        wrong |= 1 << 19
    if submitted_on is not None and incident_date is not None and submitted_on < incident_date:
        wrong |= 1 << 20
    channel = report.channel
    if channel is not None and channel != "electronic_form" and channel.strip():
        wrong |= 1 << (21 if channel in CHANNELS else 22)
    if report.state == "draft":
        wrong |= 1 << 23
        if submitted_on is not None:
            wrong |= 1 << 24
    if report.reporter == "employer_of_record":
        wrong |= 1 << 25
    return wrong


CODES = (
    "missing:incident_date",
    "missing:member_id",
    "member_id_looks_like_medicaid",
    "medicaid_id_not_accepted",
    "missing:provider",
    "missing:contact",
    "missing:service",
    "service_code_malformed",
    "missing:time_of_service",
    "missing:hours",
    "hours_not_positive",
    "hours_exceed_day",
    "hours_exceed_time_span",
    "missing:reason",
    "reason_not_documented",
    "other_should_be_rare",
    "missing:comment",
    "comment_not_specific",
    "reason_describes_primary",
    "multiple_dates",
    "submitted_before_incident",
    "channel_superseded",
    "channel_not_accepted",
    "not_submitted",
    "draft_with_submission_date",
    "employer_has_own_form",
)
"""The finding of each bit."""


def codes(wrong: int) -> list[str]:
    """Return the findings that the bits stand for."""
    return [code for bit, code in enumerate(CODES) if wrong >> bit & 1]


def data(rows: int) -> list[dict[str, object]]:
    """Return plain data of so many reports, every third of them with something wrong."""
    clean: dict[str, object] = dict.fromkeys(NAMES) | {
        "member_id": "4711",
        "member_id_kind": "alpha_plus_id",
        "provider": "Sample Agency",
        "contact": "quality desk",
        "service": "T2013TF",
        "time_of_service": {"start": "15:00", "end": "19:00"},
        "hours": "3.25",
        "reason": "trained_staff_unavailable",
        "channel": "electronic_form",
        "state": "submitted",
        "reporter": "agency",
    }
    flaws: tuple[dict[str, object], ...] = (
        {"hours": "6"},
        {"reason": "other"},
        {"reason": "other", "comment": "the relief worker was at a course"},
        {"member_id_kind": "medicaid_id", "contact": " "},
        {"service": "CLS", "hours": None},
        {"reason": "staff_on_vacation", "comment": "the regular worker was on leave"},
        {"channel": "alpha_portal", "state": "draft"},
        {"submitted_on": "2023-01-10", "last_date": "2023-02-10"},
        {"provider": None, "time_of_service": None, "reporter": "employer_of_record"},
    )
    reports: list[dict[str, object]] = []
    for number in range(rows):
        day = date.fromordinal(date(2023, 2, 1).toordinal() + number % 300).isoformat()
        flaw = flaws[number // 3 % len(flaws)] if number % 3 == 0 else {}
        reports.append(clean | {"incident_date": day, "submitted_on": day, "reference": f"row {number}"} | flaw)
    return reports


def pydantic_way() -> Any:  # a function, or None
    """Return what does the same with pydantic: strict types, no other keys, and the same bits. None without it."""
    try:
        from pydantic import BaseModel, ConfigDict  # noqa: PLC0415  # it is no dependency
    except ImportError:
        return None
    from typing import Literal  # noqa: PLC0415

    class Span(BaseModel):
        model_config = ConfigDict(extra="forbid", frozen=True)
        start: time
        end: time | None = None

        def __iter__(self) -> Any:
            return iter((self.start, self.end))

    class Sheet(BaseModel):
        model_config = ConfigDict(extra="forbid", frozen=True)
        incident_date: date | None = None
        last_date: date | None = None
        member_name: str | None = None
        date_of_birth: date | None = None
        member_id: str | None = None
        member_id_kind: Literal["alpha_plus_id", "medicaid_id", "other"] | None = None
        provider: str | None = None
        contact: str | None = None
        service: str | None = None
        time_of_service: Span | None = None
        hours: Decimal | None = None
        availability: frozenset[str] | None = None
        reason: str | None = None
        comment: str | None = None
        bus_id: str | None = None
        channel: str | None = None
        state: Literal["draft", "submitted"] | None = None
        reporter: Literal["agency", "employer_of_record"] | None = None
        submitted_on: date | None = None
        reference: str | None = None

    return lambda row: wrong_with(Sheet.model_validate(row))
