"""The forms of Partners: the module of the portal, and the electronic form that took its place.

Of the electronic form the bulletin tells little. What the portal asked for is carried over to it under a reading, and
weighs no more than that somebody has to look; what contradicts itself does so on any form.
"""

from decimal import Decimal

from staffing_rules.policies.north_carolina import (
    FILLERS,
    MEDICAID_NUMBER,
    PRIMARY_WORDS,
    REFUSED,
    SERVICE_CODE,
    TRAINED_NOT_TO_BE_HAD,
    UNAWARE_OF_IT,
    WAS_NOT_OFFERED,
    WAS_UNAVAILABLE,
)
from staffing_rules.policies.partners.filing_readings import (
    BOXES,
    CARRIED_OVER,
    EMPLOYERS_FORM,
    LATE_WORD_REASON,
    REASON_LIST,
    REPORTED_BREAK,
    TRAINED_STAFF,
)
from staffing_rules.policies.vocabulary import Check, Choice, Field, Form, Weight
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Severity

ERROR, REVIEW, WARNING, NOTE = Severity.ERROR, Severity.REVIEW, Severity.WARNING, Severity.NOTE
ONLY_CARRIED_OVER: Reading[Weight] = CARRIED_OVER.giving(carried_over=REVIEW, not_known=None)
DOUBTFUL_PATTERN: Reading[Weight] = CARRIED_OVER.giving(carried_over=WARNING, not_known=None)

TRAINED_STAFF_UNAVAILABLE = Choice(
    "trained_staff_unavailable",
    "Trained Staff Unavailable",
    says=TRAINED_STAFF.giving(
        any_unavailable=LATE_WORD_REASON.giving(other=WAS_UNAVAILABLE, nearest=WAS_UNAVAILABLE | UNAWARE_OF_IT),
        trained_only=LATE_WORD_REASON.giving(
            other=TRAINED_NOT_TO_BE_HAD, nearest=TRAINED_NOT_TO_BE_HAD | UNAWARE_OF_IT
        ),
    ),
    cites=("NC-POC-19",),
)

BESIDE_THE_FACTS = (
    Check("reason_contradicts_backup", ERROR, ("NC-PAR-30", "NC-PAR-09")),
    Check("reason_describes_primary", ERROR, ("NC-PAR-09",)),
    Check("comment_describes_primary", WARNING, ("NC-PAR-09",), code="reason_describes_primary", words=PRIMARY_WORDS),
    Check("service_break_not_reportable", REPORTED_BREAK.giving(error=ERROR, idle=None), ("NC-PAR-10", "NC-POC-24")),
    Check("not_reportable", ERROR, ("NC-PAR-07", "NC-PAR-08")),
    Check("incident_date_not_service_date", ERROR, ("NC-PAR-23",)),
)
UNLISTED = (
    Check("reason_not_in_list", REASON_LIST.giving(open=None, closed=ERROR), ("NC-PAR-30",)),
    Check("reason_not_documented", REASON_LIST.giving(open=WARNING, closed=None), ("NC-PAR-30",)),
)
CONTRADICTING_ITSELF = (
    Check("hours_not_positive", ERROR, ("NC-PAR-29",)),
    Check("hours_exceed_day", ERROR, ("NC-PAR-29", "NC-PAR-23"), most=Decimal(24)),
    Check("hours_exceed_time_span", ERROR, ("NC-PAR-28",)),
    Check("duplicate_incident", WARNING, ("NC-PAR-23",)),
)

PORTAL = Form(
    fields=(
        Field("incident_date", "the date of the incident", cites=("NC-PAR-23", "NC-PAR-22")),
        Field(
            "member",
            "the member, by name or by number",
            filled_by=("member_name", "member_id"),
            cites=("NC-PAR-24", "NC-PAR-22"),
        ),
        Field("provider", "the provider", cites=("NC-PAR-25", "NC-PAR-22")),
        Field("contact", "a means of contact", cites=("NC-PAR-25", "NC-PAR-22")),
        Field("service", "the code of the service", cites=("NC-PAR-27", "NC-PAR-22")),
        Field("time_of_service", "the time of the service", cites=("NC-PAR-28", "NC-PAR-22")),
        Field("hours", "the hours that went without staff", cites=("NC-PAR-29", "NC-PAR-22")),
        Field("availability", "one of the two boxes", cites=("NC-PAR-26", "NC-PAR-22")),
        Field("reason", "the reason that there was no stand-in", cites=("NC-PAR-30", "NC-PAR-22")),
        Field("comment", "an explanation of that reason", with_reasons={"other"}, cites=("NC-PAR-31",)),
    ),
    reasons=(
        TRAINED_STAFF_UNAVAILABLE,
        Choice("backup_staffing_declined", "Backup Staffing Declined", says=REFUSED, cites=("NC-POC-23",)),
        Choice("other", "Other", says=None, cites=("NC-PAR-31",)),
    ),
    boxes=(
        Choice(
            "not_available",
            "Backup Staffing was not available",
            says=BOXES.giving(rest=WAS_UNAVAILABLE | WAS_NOT_OFFERED | UNAWARE_OF_IT, unavailable=WAS_UNAVAILABLE),
            cites=("NC-PAR-26",),
        ),
        Choice("offered_but_declined", "offered but declined", says=REFUSED, cites=("NC-PAR-26",)),
    ),
    checks=(
        Check("multiple_dates", ERROR, ("NC-PAR-23",)),
        Check("submitted_before_incident", ERROR, ("NC-PAR-32",)),
        Check("date_of_birth_after_incident", WARNING, ("NC-PAR-24",)),
        Check("service_code_malformed", WARNING, ("NC-PAR-27",), pattern=SERVICE_CODE),
        Check("service_not_in_list", ERROR, ("NC-PAR-27",)),
        *CONTRADICTING_ITSELF,
        Check("both_boxes", ERROR, ("NC-PAR-26",)),
        Check("box_not_on_form", ERROR, ("NC-PAR-26",)),
        Check("availability_contradicts_backup", ERROR, ("NC-PAR-26",)),
        Check("reason_contradicts_availability", ERROR, ("NC-PAR-26",)),
        *UNLISTED,
        Check("comment_not_specific", WARNING, ("NC-PAR-31",), words=FILLERS),
        Check("bus_id_is_system_assigned", WARNING, ("NC-PAR-21",)),
        Check("channel_superseded", ERROR, ("NC-PAR-03",)),
        Check("channel_not_accepted", ERROR, ("NC-PAR-03",)),
        Check("not_submitted", WARNING, ("NC-PAR-33", "NC-PAR-34")),
        Check("draft_with_submission_date", ERROR, ("NC-PAR-34",)),
        *BESIDE_THE_FACTS,
    ),
)

ELECTRONIC_FORM = Form(
    fields=(
        Field("incident_date", "the date of the incident", cites=("NC-POC-13", "NC-POC-15")),
        Field("member_id", "the member's Alpha+ number", cites=("NC-POC-22",)),
        Field("provider", "the provider", blank=ONLY_CARRIED_OVER, cites=("NC-PAR-25",)),
        Field("contact", "a means of contact", blank=ONLY_CARRIED_OVER, cites=("NC-PAR-25",)),
        Field("service", "the code of the service", blank=ONLY_CARRIED_OVER, cites=("NC-PAR-27",)),
        Field("time_of_service", "the time of the service", blank=ONLY_CARRIED_OVER, cites=("NC-PAR-28",)),
        Field("hours", "the hours that went without staff", blank=ONLY_CARRIED_OVER, cites=("NC-PAR-29",)),
        Field("reason", "the reason that there was no stand-in", cites=("NC-POC-20", "NC-PAR-30")),
        Field("comment", "a comment that says what it means", with_reasons={"other"}, cites=("NC-POC-21",)),
    ),
    reasons=(
        TRAINED_STAFF_UNAVAILABLE,
        Choice(
            "backup_staffing_declined", "Backup Staffing Declined", says=REFUSED, demanded=True, cites=("NC-POC-23",)
        ),
        Choice("other", "Other", says=None, cites=("NC-POC-21",)),
    ),
    checks=(
        Check("multiple_dates", ONLY_CARRIED_OVER, ("NC-PAR-23",)),
        Check("submitted_before_incident", ONLY_CARRIED_OVER, ("NC-PAR-32",)),
        Check("medicaid_id_not_accepted", ERROR, ("NC-POC-22",)),
        Check("member_id_of_another_kind", ERROR, ("NC-POC-22",)),
        Check("member_id_looks_like_medicaid", WARNING, ("NC-POC-22",), pattern=MEDICAID_NUMBER),
        Check("service_code_malformed", DOUBTFUL_PATTERN, ("NC-PAR-27",), pattern=SERVICE_CODE),
        Check("service_not_in_list", ONLY_CARRIED_OVER, ("NC-PAR-27",)),
        *CONTRADICTING_ITSELF,
        *UNLISTED,
        Check("declined_requires_declined_reason", ERROR, ("NC-POC-23",)),
        Check("other_should_be_rare", WARNING, ("NC-POC-18", "NC-POC-19", "NC-POC-20")),
        Check("comment_not_specific", WARNING, ("NC-POC-21",), words=FILLERS),
        Check("channel_superseded", ERROR, ("NC-POC-16",)),
        Check("channel_not_accepted", ERROR, ("NC-POC-16",)),
        Check("not_submitted", WARNING, ("NC-POC-16",)),
        Check("draft_with_submission_date", ERROR, ("NC-POC-16",)),
        Check("employer_has_own_form", EMPLOYERS_FORM.giving(two_forms=NOTE, one_form=None), ("NC-POC-16",)),
        *BESIDE_THE_FACTS,
    ),
)
