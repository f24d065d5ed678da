"""The spreadsheet that Alliance issues: its columns, its list of reasons, and the checks that bind."""

from decimal import Decimal

from staffing_rules.facts import BackupSituation
from staffing_rules.policies.alliance.readings import REASON_LIST, REFUSER
from staffing_rules.policies.north_carolina import FILLERS, JOINING_SIGNS, PRIMARY_WORDS, REFUSED
from staffing_rules.policies.vocabulary import Check, Choice, Field, Form
from staffing_rules.rulings import Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

SPREADSHEET = Form(
    fields=(
        Field("incident_date", "the date of the incident", cites=("NC-ALL-22",)),
        Field("member_name", "the member's name", cites=("NC-ALL-23",)),
        Field("date_of_birth", "the member's date of birth", cites=("NC-ALL-24",)),
        Field("service", "the service that was missed", cites=("NC-ALL-25",)),
        Field("hours", "the hours of that service that were missed", cites=("NC-ALL-26", "NC-ALL-27")),
        Field("reason", "the reason that there was no stand-in", cites=("NC-ALL-28",)),
        Field("comment", "a comment on that reason", with_reasons={"other"}, cites=("NC-ALL-38",)),
    ),
    reasons=(
        Choice(
            "individual_lrp_declined",
            "Individual/LRP declined back-up staff",
            says=REFUSER.giving(
                named=frozenset(
                    {
                        BackupSituation.REFUSED_BY_MEMBER,
                        BackupSituation.REFUSED_BY_LEGALLY_RESPONSIBLE_PERSON,
                    }
                ),
                anybody=REFUSED,
            ),
            cites=("NC-ALL-29",),
        ),
        Choice(
            "staff_out_sick",
            "Staff out sick",
            says=frozenset({BackupSituation.SICK}),
            cites=("NC-ALL-30",),
        ),
        Choice(
            "staff_out_extended_leave",
            "Staff out due to extended leave",
            says=frozenset({BackupSituation.EXTENDED_LEAVE}),
            cites=("NC-ALL-31",),
        ),
        Choice(
            "staff_had_appointment",
            "Staff had an appointment",
            says=frozenset({BackupSituation.APPOINTMENT}),
            cites=("NC-ALL-32",),
        ),
        Choice(
            "staff_on_vacation",
            "Staff on vacation",
            says=frozenset({BackupSituation.VACATION}),
            cites=("NC-ALL-33",),
        ),
        Choice(
            "staff_resigned",
            "Staff resigned",
            says=frozenset({BackupSituation.RESIGNED}),
            cites=("NC-ALL-34",),
        ),
        Choice(
            "staff_terminated",
            "Staff terminated",
            says=frozenset({BackupSituation.TERMINATED}),
            cites=("NC-ALL-35",),
        ),
        Choice(
            "staff_did_not_show",
            "Staff did not show to work",
            says=frozenset({BackupSituation.DID_NOT_SHOW}),
            cites=("NC-ALL-36",),
        ),
        Choice("other", "Other", says=None, cites=("NC-ALL-37",)),
    ),
    checks=(
        Check("multiple_dates", ERROR, ("NC-ALL-27",)),
        Check("incident_in_future", WARNING, ("NC-ALL-22",)),
        Check("date_of_birth_after_incident", WARNING, ("NC-ALL-24",)),
        Check("multiple_services", WARNING, ("NC-ALL-27",), words=JOINING_SIGNS),
        Check("service_not_in_list", ERROR, ("NC-ALL-25",)),
        Check("hours_not_positive", ERROR, ("NC-ALL-26",)),
        Check("hours_exceed_day", ERROR, ("NC-ALL-26", "NC-ALL-27"), most=Decimal(24)),
        Check("duplicate_incident", WARNING, ("NC-ALL-27",)),
        Check("reason_not_in_list", REASON_LIST.giving(closed=ERROR, open=None), ("NC-ALL-28",)),
        Check("reason_not_documented", REASON_LIST.giving(closed=None, open=WARNING), ("NC-ALL-28",)),
        Check("reason_contradicts_backup", ERROR, ("NC-ALL-28",)),
        Check("reason_describes_primary", ERROR, ("NC-ALL-04",)),
        Check(
            "comment_describes_primary", WARNING, ("NC-ALL-04",), code="reason_describes_primary", words=PRIMARY_WORDS
        ),
        Check("listed_reason_exists", WARNING, ("NC-ALL-37",)),
        Check("comment_not_specific", WARNING, ("NC-ALL-39",), words=FILLERS),
        Check("channel_not_accepted", ERROR, ("NC-ALL-21", "NC-ALL-02")),
        Check("not_submitted", WARNING, ("NC-ALL-21",)),
        Check("draft_with_submission_date", ERROR, ("NC-ALL-21",)),
        Check("employer_channel_not_stated", NOTE, ("NC-ALL-02",)),
        Check("incident_date_not_service_date", ERROR, ("NC-ALL-22",)),
        Check("service_break_not_reportable", ERROR, ("NC-ALL-13",)),
        Check("not_reportable", ERROR, ("NC-ALL-05", "NC-ALL-06")),
    ),
)
