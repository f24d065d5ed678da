"""Reports and plans to ask about: one without a fault for each form, and for each check what it finds and lets pass."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from staffing_rules import (
    Attestation,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Correction,
    Finding,
    IncidentReport,
    Interruption,
    MemberCancellation,
    MemberIdKind,
    PlanOfCorrection,
    PlanRequest,
    PrimaryStaff,
    Reporter,
    ReportState,
    Ruling,
    ServiceTime,
    Validity,
    validate_incident,
)

DAY = timedelta(days=1)
FORM_DAYS = {
    "email": (date(2024, 3, 5),),
    "alpha_portal": (date(2022, 8, 15),),
    "electronic_form": (date(2022, 8, 16), date(2023, 1, 9)),
    "web": (date(2023, 6, 1),),
}
"""Days on which each channel's form is the one that is filled in: one of each edition, a day of change where there is.

The toy policy's web form is asked about in its second edition alone."""


@frozen
class Codes:
    """What a form calls things: codes of its lists, and the channels of its policy."""

    refused: str
    """The reason that a stand-in was refused."""
    away: str
    """A reason for a stand-in who could not be had, with a situation of which it is true and one of which it is not."""
    true_of: BackupSituation
    untrue_of: BackupSituation
    other: str
    channel: str
    other_channel: str = ""
    boxes: tuple[str, str] = ("none_sent", "sent_home")


CODES = {
    "email": Codes(
        "individual_lrp_declined",
        "staff_on_vacation",
        BackupSituation.VACATION,
        BackupSituation.SICK,
        "other",
        channel="email",
    ),
    "alpha_portal": Codes(
        "backup_staffing_declined",
        "trained_staff_unavailable",
        BackupSituation.NONE_TRAINED,
        BackupSituation.SICK,
        "other",
        channel="alpha_portal",
        other_channel="electronic_form",
        boxes=("not_available", "offered_but_declined"),
    ),
    "web": Codes(
        "turned_down",
        "away",
        BackupSituation.VACATION,
        BackupSituation.NONE_TRAINED,
        "misc",
        channel="web",
        other_channel="letter",
    ),
}
CODES["electronic_form"] = evolve(CODES["alpha_portal"], channel="electronic_form", other_channel="alpha_portal")

FILLED_IN = IncidentReport(
    member_name="Sample Person",
    date_of_birth=date(2001, 2, 3),
    member_id="A-17",
    member_id_kind=MemberIdKind.ALPHA_PLUS_ID,
    provider="Sample Agency",
    contact="555-0100",
    service="T2013",
    time_of_service=ServiceTime(time(22), time(6)),
    hours=Decimal("1.5"),
    state=ReportState.SUBMITTED,
    reporter=Reporter.AGENCY,
    reference="row 1",
)


def sound(channel: str, day: date) -> IncidentReport:
    """Return a report in which no check of the channel's form finds anything."""
    codes = CODES[channel]
    own: dict[str, dict[str, Any]] = {
        "alpha_portal": {"availability": {codes.boxes[0]}},
        "web": {"service": "cook", "bus_id": "7"},
    }
    dated = evolve(FILLED_IN, incident_date=day, submitted_on=day, reason=codes.away, channel=codes.channel)
    return evolve(dated, **own.get(channel, {}))


def missed(day: date | None, situation: BackupSituation | None = None, **facts: Any) -> Interruption:
    """Return the facts of a shift whose worker was unable and whose stand-in was in that situation."""
    backup = situation.backup if situation else None
    known = Interruption.staff_absent(service_date=day, backup=backup, cancelled_before_absence_known=False)
    return evolve(known, backup_situation=situation, **facts)


@frozen
class Filed:
    """A report, and the facts of what happened where they are known."""

    report: IncidentReport
    facts: Interruption | None = None

    def under(self, policy: BackupStaffingPolicy) -> Ruling[Validity]:
        """Return the ruling on it."""
        return validate_incident(self.report, policy, interruption=self.facts)


SERVICES = ("T2013", "H2015", "Respite", "cook", "wash")
"""Codes of an invented list of services."""
READINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "reason_describes_primary": (("NC-PAR/trained-staff-unavailable", "trained_only"),),
    "reason_not_documented": (("NC-ALL/reason-list", "open"),),
    "reason_not_in_list": (("NC-PAR/reason-list", "closed"),),
}
"""The readings under which some checks find anything."""


def trials(channel: str, day: date) -> dict[str, tuple[Filed, Filed]]:
    """Return for each check a report that it finds something in, and one that is nearly the same and passes it."""
    codes = CODES[channel]
    good = sound(channel, day)
    box, refused_box = codes.boxes

    def filed(facts: Interruption | None = None, **changes: Any) -> Filed:
        return Filed(evolve(good, **changes), facts)

    def pair(name: str, wrong: object, right: object, **both: Any) -> tuple[Filed, Filed]:
        return filed(**{name: wrong}, **both), filed(**{name: right}, **both)

    away, gone = missed(day, codes.true_of), missed(day, codes.untrue_of)
    refused = missed(day, BackupSituation.REFUSED_BY_MEMBER)
    misc = {"reason": codes.other}
    ill, unused = MemberCancellation.ILLNESS, MemberCancellation.UNUSED_UNITS
    ready: dict[str, Any] = {"primary": PrimaryStaff.ABLE, "backup": BackupStaff.NOT_NEEDED, "backup_situation": None}
    return {
        "multiple_dates": pair("last_date", day + DAY, day),
        "submitted_before_incident": pair("submitted_on", day - DAY, day),
        "incident_in_future": pair("submitted_on", day - DAY, day),
        "date_of_birth_after_incident": pair("date_of_birth", day + DAY, day),
        "medicaid_id_not_accepted": pair("member_id_kind", MemberIdKind.MEDICAID_ID, MemberIdKind.OTHER),
        "member_id_of_another_kind": pair("member_id_kind", MemberIdKind.OTHER, MemberIdKind.ALPHA_PLUS_ID),
        "member_id_looks_like_medicaid": pair("member_id", " 123456789k ", "1234567890", member_id_kind=None),
        "multiple_services": pair("service", "Respite + Support & more", "Respite, H-2015"),
        "service_code_malformed": pair("service", "T201", "wash" if channel == "web" else " h2015TFHQ"),
        "service_not_in_list": pair("service", "S5150", "Respite "),
        "hours_not_positive": pair("hours", Decimal(0), Decimal("0.01")),
        "hours_exceed_day": (
            pair("hours", Decimal("7.51"), Decimal("7.5"))
            if channel == "web"
            else pair("hours", Decimal("24.01"), Decimal(24), time_of_service=ServiceTime(time(0), time(0)))
        ),
        "hours_exceed_time_span": pair("hours", Decimal("2.01"), Decimal(2)),
        "both_boxes": pair("availability", {box, refused_box}, {box}),
        "box_not_on_form": pair("availability", {"neither"}, {refused_box}),
        "comment_not_specific": pair(
            "comment", " N/A. " if channel != "web" else "So!", "an X-ray of his foot", **misc
        ),
        "comment_describes_primary": pair("comment", "the Regular worker was ill", "irregular shifts"),
        "bus_id_is_system_assigned": (filed(bus_id="7", state=None), filed(bus_id="7")),
        "channel_superseded": pair("channel", codes.other_channel, codes.channel),
        "channel_not_accepted": pair("channel", "fax", codes.channel),
        "not_submitted": pair("state", ReportState.DRAFT, ReportState.SUBMITTED, submitted_on=None),
        "draft_with_submission_date": pair("submitted_on", day, None, state=ReportState.DRAFT),
        "employer_channel_not_stated": pair("reporter", Reporter.EMPLOYER_OF_RECORD, Reporter.AGENCY),
        "employer_has_own_form": pair("reporter", Reporter.EMPLOYER_OF_RECORD, Reporter.AGENCY),
        "reason_not_in_list": pair("reason", "late", codes.other.upper()),
        "reason_not_documented": pair("reason", "late", codes.other.upper()),
        "reason_contradicts_backup": (filed(away, reason=codes.refused), filed(refused, reason=codes.refused)),
        "reason_describes_primary": (filed(gone), filed(away)),
        "declined_requires_declined_reason": (filed(refused), filed(refused, reason=codes.refused)),
        "listed_reason_exists": (filed(away, **misc), filed(missed(day, BackupSituation.UNAWARE), **misc)),
        "other_should_be_rare": (filed(**misc), filed()),
        "availability_contradicts_backup": (
            filed(refused, availability={box}),
            filed(refused, availability={refused_box}),
        ),
        "incident_date_not_service_date": (filed(evolve(away, service_date=day - DAY)), filed(away)),
        "service_break_not_reportable": (
            filed(evolve(away, member_cancellation=ill, **ready)),
            filed(evolve(away, member_cancellation=unused)),
        ),
        "not_reportable": (filed(evolve(away, backup=BackupStaff.PROVIDED, backup_situation=None)), filed(away)),
        "reason_contradicts_availability": (filed(availability={refused_box}), filed()),
    }


def codes_of(findings: tuple[Finding, ...]) -> list[str]:
    """Return the codes of findings, in their order."""
    return [finding.code for finding in findings]


REQUEST = PlanRequest(issued_on=date(2023, 5, 1), received_on=date(2023, 5, 3))
"""A request for a plan that is due on 18 May 2023, with corrections in place by 2 July."""
CORRECTION = Correction(how="a pool of stand-ins", starts_on=date(2023, 5, 10), completed_on=date(2023, 7, 2))
PLAN = PlanOfCorrection(
    area="back-up staffing reports",
    corrections=(CORRECTION,),
    responsible="the director of services",
    submitted_on=date(2023, 5, 12),
    copy_kept=True,
)
"""A plan for that request that lacks nothing and comes in time."""


def plan_trials() -> dict[str, tuple[PlanOfCorrection, PlanOfCorrection]]:
    """Return for each check and component a plan in which it finds something, and one that is nearly the same."""

    def pair(name: str, wrong: object, right: object) -> tuple[PlanOfCorrection, PlanOfCorrection]:
        return evolve(PLAN, **{name: wrong}), evolve(PLAN, **{name: right})

    def corrected(**changes: Any) -> list[Correction]:
        return [CORRECTION, evolve(CORRECTION, **changes)]

    started = CORRECTION.starts_on
    return {
        "plan_late": pair("submitted_on", date(2023, 5, 19), date(2023, 5, 18)),
        "submitted_before_request": pair("submitted_on", date(2023, 4, 30), date(2023, 5, 1)),
        "target_beyond_term": pair(
            "corrections", corrected(completed_on=date(2023, 7, 3)), corrected(completed_on=date(2023, 7, 2))
        ),
        "completed_before_start": pair(
            "corrections", corrected(completed_on=date(2023, 5, 9)), corrected(completed_on=started)
        ),
        "copy_not_kept": pair("copy_kept", wrong=False, right=None),
        "out_of_compliance_area": pair("area", " \t", "reports"),
        "how_corrected": pair("corrections", corrected(how=" "), corrected(how="by phone")),
        "timetable": pair("corrections", corrected(starts_on=None), corrected(starts_on=date(2023, 5, 11))),
        "responsible_persons": pair("responsible", None, "somebody"),
    }


ATTESTED = Attestation(covers=date(2023, 5, 31), attested_on=date(2023, 6, 1), reference="form 1")
