"""The checks that look at a report alone. Which of them bind, and how much they weigh, the policy's form says.

A check may be wrong about what it cannot see: it compares what was filled in and never asks whether it is true.
"""

import re
from collections.abc import Callable
from functools import cached_property

from attrs import frozen

from staffing_rules.decisions.findings import Look, look
from staffing_rules.facts import IncidentReport, MemberIdKind, Reporter, ReportState
from staffing_rules.policies.vocabulary import Check, Choice, Form

# Looking an enum's member up in its class costs as much as a whole check.
DRAFT, EMPLOYER_OF_RECORD = ReportState.DRAFT, Reporter.EMPLOYER_OF_RECORD
MEDICAID_ID, ANOTHER_KIND = MemberIdKind.MEDICAID_ID, MemberIdKind.OTHER


@frozen
class Against:
    """What a report is held against: the check as the policy has it, the form, and the channels."""

    check: Check
    form: Form
    channel: str
    channels: frozenset[str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern of the check."""
        return re.compile(self.check.pattern or "")


def chosen(report: IncidentReport, form: Form) -> Choice | None:
    """Return the value of the form's list of reasons that the report gives, by its code or its words."""
    return form.reason_of.get(report.reason.strip().casefold()) if report.reason else None


@look("incident_date", "last_date", why="The report gives more than one date.", do="File a report for each date.")
def multiple_dates(report: IncidentReport, _: Against) -> bool:
    """Whether a last date other than the date of the incident is given."""
    return (
        report.last_date is not None and report.incident_date is not None and report.last_date != report.incident_date
    )


@look(
    "incident_date",
    "submitted_on",
    why="The report was sent before the day of the incident had come.",
    do="Correct the date, or report when the day has come.",
)
def submitted_before_incident(report: IncidentReport, _: Against) -> bool:
    """Whether it was submitted on an earlier day; the same day is allowed."""
    return (
        report.submitted_on is not None
        and report.incident_date is not None
        and report.submitted_on < report.incident_date
    )


@look("incident_date", "submitted_on", why="The incident is later than the report of it.", do="Look at both dates.")
def incident_in_future(report: IncidentReport, against: Against) -> bool:
    """Whether it lies after the day of submission: the same comparison, where no document forbids it."""
    return submitted_before_incident.finds(report, against)


@look("date_of_birth", "incident_date", why="The member would have been born after the incident.")
def date_of_birth_after_incident(report: IncidentReport, _: Against) -> bool:
    """Whether the date of birth is later than the incident."""
    return (
        report.date_of_birth is not None
        and report.incident_date is not None
        and report.date_of_birth > report.incident_date
    )


@look(
    "member_id_kind",
    why="The form does not take the member's Medicaid number.",
    do="Give the number that the MCO's own system has for the member.",
)
def medicaid_id_not_accepted(report: IncidentReport, _: Against) -> bool:
    """Whether the number is said to be the Medicaid number."""
    return report.member_id_kind is MEDICAID_ID


@look(
    "member_id_kind",
    why="The number of the member is not the one that the form wants.",
    do="Give the number that the MCO's own system has for the member.",
)
def member_id_of_another_kind(report: IncidentReport, _: Against) -> bool:
    """Whether the number is said to be one of some other kind."""
    return report.member_id_kind is ANOTHER_KIND


@look(
    "member_id",
    "member_id_kind",
    why="The number of the member looks like a Medicaid number.",
    do="Look whether it is the number that the form wants, and say of which kind it is.",
    wants=("member_id",),
)
def member_id_looks_like_medicaid(report: IncidentReport, against: Against) -> bool:
    """Whether a number of no stated kind has the shape that Medicaid numbers commonly have."""
    return (
        report.member_id is not None
        and report.member_id_kind is None
        and against.pattern.fullmatch(report.member_id.strip().upper()) is not None
    )


@look("service", why="The report seems to give more than one service.", do="File a report for each service.")
def multiple_services(report: IncidentReport, against: Against) -> bool:
    """Whether a sign that joins services stands in the service."""
    return report.service is not None and any(sign in report.service for sign in against.check.words)


@look(
    "service",
    why="The service is not written like a service code.",
    do="Give the code: a letter and four digits, with its modifiers behind.",
)
def service_code_malformed(report: IncidentReport, against: Against) -> bool:
    """Whether a service has another shape than a service code, where no list of services tells."""
    return (
        report.service is not None
        and not against.form.services
        and not against.pattern.fullmatch(report.service)
        and "service" not in report.blank
        and not against.pattern.fullmatch(report.service.strip())
    )


@look("service", why="The service is none of the list.", do="Choose a service of the list.")
def service_not_in_list(report: IncidentReport, against: Against) -> bool:
    """Whether the caller has given the list of services, and the service is not on it."""
    listed = against.form.listed_services
    return bool(listed) and report.service is not None and report.service.strip().casefold() not in {"", *listed}


@look("hours", why="The hours have to be more than none.", do="Give the hours that nobody covered.")
def hours_not_positive(report: IncidentReport, _: Against) -> bool:
    """Whether the hours are zero or fewer."""
    return report.hours is not None and report.hours <= 0


@look("hours", why="The hours are more than a day has.", do="Give the hours of one date and one service.")
def hours_exceed_day(report: IncidentReport, against: Against) -> bool:
    """Whether the hours are more than one date can hold."""
    most = against.check.most
    return report.hours is not None and most is not None and report.hours > most


@look(
    "hours",
    "time_of_service",
    why="The hours are more than the part of the service that falls on the date.",
    do="Correct the hours or the time; what lies past midnight is another date.",
)
def hours_exceed_time_span(report: IncidentReport, _: Against) -> bool:
    """Whether the hours are more than those from the start to the end, or to midnight where that comes first."""
    return (
        report.hours is not None
        and report.time_of_service is not None
        and not report.time_of_service.holds(report.hours)
    )


@look("availability", why="More than one box is ticked.", do="Tick the one that is true.")
def both_boxes(report: IncidentReport, _: Against) -> bool:
    """Whether more than one box is ticked."""
    return report.availability is not None and len(report.availability) > 1


@look("availability", why="A box is ticked that the form does not have.", do="Tick a box of the form.")
def box_not_on_form(report: IncidentReport, against: Against) -> bool:
    """Whether a box is ticked that the form does not have."""
    return report.availability is not None and not against.form.box_of.keys() >= report.availability


@look("comment", "reason", why="The comment says nothing specific.", do="Say why there was no stand-in.")
def comment_not_specific(report: IncidentReport, against: Against) -> bool:
    """Whether the reason wants a comment, and the comment is a mere filler."""
    return (
        report.comment is not None
        and "comment" not in report.blank
        and (choice := chosen(report, against.form)) is not None
        and "comment" in against.form.needs(choice.code)
        and report.comment.strip().strip(".!-").strip().casefold() in against.check.words
    )


@look(
    "reason",
    "comment",
    why="The comment speaks of the regular worker; the reason is that of the stand-in.",
    do="Say why nobody stood in.",
    wants=("comment",),
)
def comment_describes_primary(report: IncidentReport, against: Against) -> bool:
    """Whether the comment has a word for the regular worker in it."""
    if not report.comment:
        return False
    return not against.check.words.isdisjoint(re.findall(r"\w+", report.comment.casefold()))


@look(
    "bus_id",
    "state",
    why="The number of a report is issued by the system when the report is created there.",
    do="Leave it blank until the system has issued it.",
    wants=("bus_id",),
)
def bus_id_is_system_assigned(report: IncidentReport, _: Against) -> bool:
    """Whether a report that was never saved has a number already."""
    return report.state is None and "bus_id" not in report.blank


@look("channel", why="Reports of that day go another way.", do="Send it the way that is in use for that day.")
def channel_superseded(report: IncidentReport, against: Against) -> bool:
    """Whether it went a way that the policy knows from other days."""
    return report.channel != against.channel and report.channel in against.channels


@look("channel", why="The policy names no such way.", do="Send it the way that the policy names.")
def channel_not_accepted(report: IncidentReport, against: Against) -> bool:
    """Whether it went a way that the policy does not know at all."""
    return report.channel not in against.channels and "channel" not in report.blank


@look("state", why="The report has only been saved: it has not reached the MCO.", do="Submit it.")
def not_submitted(report: IncidentReport, _: Against) -> bool:
    """Whether it is a draft."""
    return report.state is DRAFT


@look("state", "submitted_on", why="A draft has no day of submission.", do="Correct one of the two.")
def draft_with_submission_date(report: IncidentReport, _: Against) -> bool:
    """Whether a draft gives the day on which it was submitted."""
    return report.state is DRAFT and report.submitted_on is not None


@look("reporter", why="The documents name no way of reporting for an employer of record.", do="Ask the MCO.")
def employer_channel_not_stated(report: IncidentReport, _: Against) -> bool:
    """Whether an employer of record reports."""
    return report.reporter is EMPLOYER_OF_RECORD


@look("reporter", why="There is a form of its own for employers of record.", do="Take that one.")
def employer_has_own_form(report: IncidentReport, _: Against) -> bool:
    """Whether an employer of record reports."""
    return report.reporter is EMPLOYER_OF_RECORD


@look(
    "member_id",
    "incident_date",
    "service",
    why="The same member, date and service are reported more than once.",
    do="Keep one report, with all hours of that service on that date.",
)
def duplicate_incident(_: IncidentReport, __: Against) -> bool:
    """Whether a report by itself repeats another: never. It takes several reports to tell."""
    return False


LOOKS: dict[str, Look[Callable[[IncidentReport, Against], bool]]] = {
    each.name: each
    for each in (
        multiple_dates,
        submitted_before_incident,
        incident_in_future,
        date_of_birth_after_incident,
        medicaid_id_not_accepted,
        member_id_of_another_kind,
        member_id_looks_like_medicaid,
        multiple_services,
        service_code_malformed,
        service_not_in_list,
        hours_not_positive,
        hours_exceed_day,
        hours_exceed_time_span,
        both_boxes,
        box_not_on_form,
        comment_not_specific,
        comment_describes_primary,
        bus_id_is_system_assigned,
        channel_superseded,
        channel_not_accepted,
        not_submitted,
        draft_with_submission_date,
        employer_channel_not_stated,
        employer_has_own_form,
        duplicate_incident,
    )
}
"""The checks that look at a report alone, by name."""
