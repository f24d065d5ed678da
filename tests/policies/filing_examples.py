"""The worked examples of the provisions on what a provider files, as data: reports, attestations, plans of correction.

`FILING_EXAMPLES` has them by provision and number, as `worked_examples` has the others. An example tells what it
changes on a report or a plan that is complete and right; `sheet`, `portal`, `electronic` and `plan` make that change.
`DIFFERENCES` has those to which the library says something else on purpose, with the reason.

Codes are spelt as the policies and findings spell them. Where an example gives no day, the day is one on which its
form was in use.
"""

from datetime import date, time
from decimal import Decimal
from typing import Any, Final

from attrs import evolve, field, frozen
from worked_examples import BREAK, EXPLICIT, FAILURE, INTERPRETATION, Classified, occasion

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupSituation,
    BackupStaff,
    Basis,
    Correction,
    FilingState,
    IncidentReport,
    Interruption,
    MemberIdKind,
    PlanOfCorrection,
    PlanRequest,
    Reporter,
    ReportState,
    ServiceTime,
    Severity,
)
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

SHEET: Final = IncidentReport(
    incident_date=date(2024, 3, 5),
    member_name="Sample Person",
    date_of_birth=date(1990, 1, 2),
    service="Community Living and Support",
    hours=Decimal("3.25"),
    reason="staff_out_sick",
    channel="email",
    state=ReportState.SUBMITTED,
    reporter=Reporter.AGENCY,
    submitted_on=date(2024, 3, 20),
)
"""A row of the spreadsheet of Alliance against which nothing stands."""

PORTAL: Final = IncidentReport(
    incident_date=date(2022, 7, 12),
    member_name="Sample Person",
    provider="Agency A",
    contact="qm@agency.example",
    service="H2015",
    time_of_service=ServiceTime(time(15), time(19)),
    hours=Decimal("2.5"),
    availability=frozenset({"not_available"}),
    reason="trained_staff_unavailable",
    channel="alpha_portal",
    state=ReportState.SUBMITTED,
    reporter=Reporter.AGENCY,
    submitted_on=date(2022, 7, 13),
)
"""A report in the portal of Partners against which nothing stands."""

ELECTRONIC: Final = IncidentReport(
    incident_date=date(2023, 2, 9),
    member_id="123456",
    member_id_kind=MemberIdKind.ALPHA_PLUS_ID,
    provider="Agency A",
    contact="qm@agency.example",
    service="H2015",
    time_of_service=ServiceTime(time(15), time(19)),
    hours=Decimal("2.5"),
    reason="trained_staff_unavailable",
    channel="electronic_form",
    state=ReportState.SUBMITTED,
    reporter=Reporter.AGENCY,
    submitted_on=date(2023, 2, 13),
)
"""A report on the electronic form of Partners against which nothing stands."""

REQUEST: Final = PlanRequest(received_on=date(2023, 2, 1))
PLAN: Final = PlanOfCorrection(
    area="back-up staffing reports of January",
    corrections=(Correction(how="a second pair of eyes", starts_on=date(2023, 2, 20), completed_on=date(2023, 3, 1)),),
    responsible="the quality manager of Agency A",
    submitted_on=date(2023, 2, 10),
    copy_kept=True,
)
"""A plan of correction, sent on that request, against which nothing stands."""

FIRST_HALF_OF_JANUARY: Final = date(2023, 1, 1)
"""A day of the period that most examples on attestations are about; its reports are due on 20 January."""


def sheet(**changes: Any) -> IncidentReport:
    """Return a clean row of the spreadsheet of Alliance, changed so."""
    return evolve(SHEET, **changes)


def portal(**changes: Any) -> IncidentReport:
    """Return a clean report in the portal of Partners, changed so."""
    return evolve(PORTAL, **changes)


def electronic(**changes: Any) -> IncidentReport:
    """Return a clean report on the electronic form of Partners, changed so."""
    return evolve(ELECTRONIC, **changes)


def plan(**changes: Any) -> PlanOfCorrection:
    """Return a clean plan of correction, changed so."""
    return evolve(PLAN, **changes)


def missed(backup: BackupStaff, on: date, situation: BackupSituation | None = None) -> Interruption:
    """Return the facts of a shift of an absent worker for which nobody stood in."""
    return Interruption.staff_absent(service_date=on, backup=backup, backup_situation=situation)


def on_sheet(backup: BackupStaff, situation: BackupSituation | None = None) -> Interruption:
    """Return the facts behind the clean row of the spreadsheet."""
    return missed(backup, date(2024, 3, 5), situation)


def in_portal(backup: BackupStaff) -> Interruption:
    """Return the facts behind the clean report in the portal."""
    return missed(backup, date(2022, 7, 12))


def on_form(backup: BackupStaff) -> Interruption:
    """Return the facts behind the clean report on the electronic form."""
    return missed(backup, date(2023, 2, 9))


@frozen(kw_only=True)
class Found:
    """The report has this finding and no other; None: it has none.

    `facts` are what happened, where the example tells of it. `by` is the provision that the finding rests on, where
    that is not the example's own. `beside` are findings that other provisions want of the same report; `suggests` are
    the values suggested, where the example says something of that; `basis` is that of the ruling, likewise.
    """

    policy: BackupStaffingPolicy = field(kw_only=False)
    report: IncidentReport = field(kw_only=False)
    code: str | None = field(kw_only=False)
    severity: Severity | None = field(kw_only=False, default=None)
    facts: Interruption | None = None
    by: str | None = None
    beside: frozenset[str] = frozenset()
    suggests: frozenset[str] | None = None
    basis: Basis | None = None


@frozen
class FoundInRows:
    """Each of these rows, held beside the others, has this finding and no other; None: none of them has any."""

    policy: BackupStaffingPolicy
    rows: tuple[IncidentReport, ...]
    code: str | None
    severity: Severity | None = None


@frozen
class Suggested:
    """Whatever is found, this value of the list and no other is suggested for the report."""

    policy: BackupStaffingPolicy
    report: IncidentReport
    suggestion: str
    facts: Interruption | None = None


@frozen
class BoxIs:
    """These facts call for this box: nothing stands against it, and every other box contradicts them."""

    policy: BackupStaffingPolicy
    report: IncidentReport
    facts: Interruption
    box: str


@frozen
class NoSuchField:
    """No form of the policy, and no report, has a field whose name holds one of these words."""

    policy: BackupStaffingPolicy
    words: tuple[str, ...]


@frozen(kw_only=True)
class FilingIs:
    """The filing for the period of this day stands so, as far as the example says.

    `code` is the only finding that weighs more than a note; None: there is none.
    """

    policy: BackupStaffingPolicy = field(kw_only=False)
    day: date = field(kw_only=False)
    state: FilingState | None = None
    submitted_on: tuple[date, ...] = ()
    attested_on: date | None = None
    as_of: date
    attestation_owed: bool | None = None
    code: str | None = None
    severity: Severity | None = None


@frozen(kw_only=True)
class NoFilingWanted:
    """The policy provides for no question of how the filing for the period of this day stands."""

    policy: BackupStaffingPolicy = field(kw_only=False)
    day: date = field(kw_only=False)
    as_of: date


@frozen(kw_only=True)
class Reaches:
    """The report has come to the MCO, or has not; where `state` is given, its period's filing stands so."""

    policy: BackupStaffingPolicy = field(kw_only=False)
    report: IncidentReport = field(kw_only=False)
    reached: bool
    as_of: date
    state: FilingState | None = None


@frozen(kw_only=True)
class PlanTerms:
    """The days for a plan of correction, where given; `instead` are other last days that the plan may have.

    `unknown` are the facts of the request that are wanting, so that the target dates have no last day.
    """

    request: PlanRequest = field(kw_only=False)
    plan_due: date | None = None
    latest_target: date | None = None
    instead: frozenset[date] = frozenset()
    unknown: tuple[str, ...] = ()


@frozen
class NoPlanTerms:
    """No day can be told for a plan of correction, for want of any of these facts."""

    request: PlanRequest
    unknown: frozenset[str]


@frozen
class PlansAsked:
    """The rules on plans of correction govern this request, or do not yet, but from `since` on."""

    request: PlanRequest
    in_force: bool = field(kw_only=True)
    since: date | None = None


@frozen
class PlanLacks:
    """The plan lacks these components and no others, and nothing else is found."""

    plan: PlanOfCorrection
    components: tuple[str, ...]


@frozen
class PlanFound:
    """The plan, which lacks nothing, has this finding and no other; None: it has none."""

    plan: PlanOfCorrection
    code: str | None
    severity: Severity | None = None


@frozen
class Together:
    """All of these hold."""

    parts: "tuple[FilingExample, ...]"


FilingExample = (
    Found
    | FoundInRows
    | Suggested
    | BoxIs
    | NoSuchField
    | FilingIs
    | NoFilingWanted
    | Reaches
    | PlanTerms
    | NoPlanTerms
    | PlansAsked
    | PlanLacks
    | PlanFound
    | Together
    | Classified
)

DECLINED, UNAVAILABLE = BackupStaff.DECLINED, BackupStaff.UNAVAILABLE
RARE: Final = frozenset({"other_should_be_rare"})
"""What NC-POC-18 has to say to each report on the electronic form whose reason is Other."""

ABOUT_THE_STAND_IN: Final = {
    "NC-ALL-30": "staff_out_sick",
    "NC-ALL-31": "staff_out_extended_leave",
    "NC-ALL-32": "staff_had_appointment",
    "NC-ALL-33": "staff_on_vacation",
    "NC-ALL-34": "staff_resigned",
    "NC-ALL-35": "staff_terminated",
    "NC-ALL-36": "staff_did_not_show",
}
"""Provisions that explain one value of the list each, with two examples alike."""

COMPONENTS: Final = {
    "NC-POC-07": ("out_of_compliance_area", plan(area=None)),
    "NC-POC-08": (
        "how_corrected",
        plan(corrections=(Correction(starts_on=date(2023, 2, 20), completed_on=date(2023, 3, 1)),)),
    ),
    "NC-POC-09": ("timetable", plan(corrections=(Correction(how="a second pair of eyes"),))),
    "NC-POC-10": ("responsible_persons", plan(responsible=None)),
}
"""Provisions on one component of a plan each, with a plan that lacks it."""

FILING_EXAMPLES: Final[dict[tuple[str, int], FilingExample]] = {
    ("NC-ALL-02", 0): Found(ALLIANCE, sheet(reporter=Reporter.AGENCY, channel="email"), None),
    ("NC-ALL-02", 1): Found(
        ALLIANCE,
        sheet(reporter=Reporter.EMPLOYER_OF_RECORD, channel="email"),
        "employer_channel_not_stated",
        NOTE,
    ),
    ("NC-ALL-04", 0): Found(
        ALLIANCE,
        sheet(
            reason="staff_out_sick",
            comment="regular worker has flu; the only trained substitute was on another shift",
        ),
        "reason_describes_primary",
        WARNING,
        facts=on_sheet(UNAVAILABLE),
        suggests=frozenset(),
    ),
    ("NC-ALL-04", 1): Found(
        ALLIANCE,
        sheet(reason="staff_out_sick", comment="regular worker resigned; substitute called in sick"),
        None,
        facts=on_sheet(UNAVAILABLE, BackupSituation.SICK),
    ),
    ("NC-ALL-04", 2): Found(
        ALLIANCE,
        sheet(reason="staff_out_sick"),
        "reason_describes_primary",
        ERROR,
        facts=on_sheet(UNAVAILABLE, BackupSituation.ASSIGNED_ELSEWHERE),
    ),
    ("NC-ALL-06", 2): Found(ALLIANCE, sheet(reason="individual_lrp_declined"), None, facts=on_sheet(DECLINED)),
    ("NC-ALL-13", 2): Found(
        ALLIANCE, sheet(), "service_break_not_reportable", ERROR, facts=occasion(BREAK, date(2024, 3, 5))
    ),
    ("NC-ALL-22", 0): Found(ALLIANCE, sheet(incident_date=None), "missing:incident_date"),
    ("NC-ALL-22", 1): Found(ALLIANCE, sheet(incident_date=date(2024, 3, 5), submitted_on=date(2024, 3, 20)), None),
    ("NC-ALL-22", 2): Found(
        ALLIANCE,
        sheet(incident_date=date(2024, 3, 25), submitted_on=date(2024, 3, 20)),
        "incident_in_future",
        WARNING,
    ),
    ("NC-ALL-23", 0): Found(ALLIANCE, sheet(member_name=""), "missing:member_name"),
    ("NC-ALL-23", 1): Found(ALLIANCE, sheet(member_name="   "), "missing:member_name"),
    ("NC-ALL-23", 2): Found(ALLIANCE, sheet(member_name="Sample Person"), None),
    ("NC-ALL-24", 0): Found(ALLIANCE, sheet(date_of_birth=None), "missing:date_of_birth"),
    ("NC-ALL-24", 1): Together(
        (
            Found(PARTNERS, portal(date_of_birth=None), None),
            Found(PARTNERS, electronic(date_of_birth=None), None),
        )
    ),
    ("NC-ALL-24", 2): Found(
        ALLIANCE,
        sheet(date_of_birth=date(2030, 1, 1), incident_date=date(2024, 1, 2), submitted_on=date(2024, 1, 20)),
        "date_of_birth_after_incident",
        WARNING,
    ),
    ("NC-ALL-25", 0): Found(ALLIANCE, sheet(service=None), "missing:service"),
    ("NC-ALL-25", 1): Found(ALLIANCE, sheet(service="Community Living and Support"), None),
    ("NC-ALL-25", 2): Found(
        ALLIANCE.with_services(("Community Living and Support", "Respite")),
        sheet(service="Lawn care"),
        "service_not_in_list",
        ERROR,
    ),
    ("NC-ALL-26", 0): Found(ALLIANCE, sheet(hours=None), "missing:hours"),
    ("NC-ALL-26", 1): Found(ALLIANCE, sheet(hours=Decimal(0)), "hours_not_positive", ERROR),
    ("NC-ALL-26", 2): Found(ALLIANCE, sheet(hours=Decimal("3.25")), None),
    ("NC-ALL-26", 3): Found(ALLIANCE, sheet(hours=Decimal(30)), "hours_exceed_day", ERROR),
    ("NC-ALL-27", 0): FoundInRows(
        ALLIANCE,
        (
            sheet(incident_date=date(2024, 5, 6), submitted_on=date(2024, 5, 20), service="CLS", hours=Decimal(4)),
            sheet(incident_date=date(2024, 5, 6), submitted_on=date(2024, 5, 20), service="Respite", hours=Decimal(2)),
        ),
        None,
    ),
    ("NC-ALL-27", 1): FoundInRows(
        ALLIANCE,
        (
            sheet(
                incident_date=date(2024, 5, 6),
                submitted_on=date(2024, 5, 20),
                service="CLS + Respite",
                hours=Decimal(6),
            ),
        ),
        "multiple_services",
        WARNING,
    ),
    ("NC-ALL-27", 2): FoundInRows(
        ALLIANCE,
        (
            sheet(
                incident_date=date(2024, 5, 6),
                last_date=date(2024, 5, 8),
                submitted_on=date(2024, 5, 20),
                service="CLS",
                hours=Decimal(12),
            ),
        ),
        "multiple_dates",
        ERROR,
    ),
    ("NC-ALL-27", 3): FoundInRows(
        ALLIANCE,
        (
            sheet(incident_date=date(2024, 5, 6), submitted_on=date(2024, 5, 20), service="CLS", hours=Decimal(2)),
            sheet(incident_date=date(2024, 5, 6), submitted_on=date(2024, 5, 20), service="CLS", hours=Decimal(2)),
        ),
        "duplicate_incident",
        WARNING,
    ),
    ("NC-ALL-28", 0): Found(ALLIANCE, sheet(reason=None), "missing:reason"),
    ("NC-ALL-28", 1): Found(ALLIANCE, sheet(reason="staff_resigned"), None),
    ("NC-ALL-28", 2): Found(
        ALLIANCE, sheet(reason="trained_staff_unavailable"), "reason_not_in_list", ERROR, basis=INTERPRETATION
    ),
    ("NC-ALL-28", 3): Found(
        ALLIANCE, sheet(reason="other", comment="no second worker trained on seizure protocol"), None
    ),
    ("NC-ALL-29", 0): Found(ALLIANCE, sheet(reason="individual_lrp_declined"), None, facts=on_sheet(DECLINED)),
    ("NC-ALL-29", 1): Found(
        ALLIANCE,
        sheet(reason="individual_lrp_declined"),
        "reason_contradicts_backup",
        ERROR,
        facts=on_sheet(UNAVAILABLE),
    ),
    ("NC-ALL-29", 2): Found(
        ALLIANCE,
        sheet(reason="other", comment="house-mate sent the stand-in away"),
        None,
        facts=on_sheet(DECLINED, BackupSituation.REFUSED_BY_OTHER),
        basis=INTERPRETATION,
    ),
    **{
        (provision, 0): Found(ALLIANCE, sheet(reason=reason), None, facts=on_sheet(UNAVAILABLE))
        for provision, reason in ABOUT_THE_STAND_IN.items()
    },
    **{
        (provision, 1): Found(
            ALLIANCE, sheet(reason=reason), "reason_contradicts_backup", ERROR, facts=on_sheet(DECLINED)
        )
        for provision, reason in ABOUT_THE_STAND_IN.items()
    },
    ("NC-ALL-37", 0): Found(
        ALLIANCE,
        sheet(reason="other", comment="on-call worker already covering another member"),
        None,
        facts=on_sheet(UNAVAILABLE),
    ),
    ("NC-ALL-37", 1): Found(
        ALLIANCE,
        sheet(reason="other", comment="LRP refused"),
        "listed_reason_exists",
        WARNING,
        facts=on_sheet(DECLINED, BackupSituation.REFUSED_BY_LEGALLY_RESPONSIBLE_PERSON),
    ),
    ("NC-ALL-37", 2): Together(
        (
            Found(
                ALLIANCE,
                sheet(reason="other", comment="adult member's parent, not the LRP, refused"),
                None,
                facts=on_sheet(DECLINED, BackupSituation.REFUSED_BY_FAMILY),
                basis=INTERPRETATION,
            ),
            Classified(ALLIANCE, on_sheet(DECLINED, BackupSituation.REFUSED_BY_FAMILY), FAILURE, EXPLICIT),
        )
    ),
    ("NC-ALL-38", 0): Found(ALLIANCE, sheet(reason="other", comment=None), "missing:comment"),
    ("NC-ALL-38", 1): Found(ALLIANCE, sheet(reason="other", comment="  "), "missing:comment"),
    ("NC-ALL-38", 2): Found(ALLIANCE, sheet(reason="staff_out_sick", comment=None), None),
    ("NC-ALL-39", 0): Found(ALLIANCE, sheet(reason="other", comment="n/a"), "comment_not_specific", WARNING),
    ("NC-ALL-39", 1): Found(
        ALLIANCE, sheet(reason="other", comment="both relief staff were at a mandatory CPR renewal"), None
    ),
    ("NC-PAR-09", 0): Together(
        (
            Found(PARTNERS, portal(comment="regular DSP has COVID"), "reason_describes_primary", WARNING),
            Found(
                PARTNERS,
                electronic(reason="other", comment="regular DSP has COVID"),
                "reason_describes_primary",
                WARNING,
                beside=RARE,
            ),
        )
    ),
    ("NC-PAR-09", 1): Together(
        (
            Found(PARTNERS, portal(reason="trained_staff_unavailable"), None),
            Found(PARTNERS, electronic(reason="trained_staff_unavailable"), None),
        )
    ),
    ("NC-PAR-21", 0): Found(PARTNERS, portal(channel="alpha_portal", bus_id=None, state=None, submitted_on=None), None),
    ("NC-PAR-21", 1): Found(PARTNERS, electronic(channel="electronic_form", bus_id=None), None),
    ("NC-PAR-22", 0): Found(PARTNERS, portal(hours=None), "missing:hours"),
    ("NC-PAR-22", 1): Found(PARTNERS, portal(time_of_service=None), "missing:time_of_service"),
    ("NC-PAR-23", 0): Found(
        PARTNERS,
        portal(incident_date=date(2022, 7, 12), last_date=date(2022, 7, 13), channel="alpha_portal"),
        "multiple_dates",
        ERROR,
    ),
    ("NC-PAR-23", 1): Found(
        PARTNERS, portal(incident_date=date(2022, 7, 12), last_date=None, channel="alpha_portal"), None
    ),
    ("NC-PAR-24", 0): Together((Found(PARTNERS, portal(), None), NoSuchField(PARTNERS, ("ssn", "social_security")))),
    ("NC-PAR-24", 1): Found(PARTNERS, portal(member_name=None, member_id=None), "missing:member"),
    ("NC-PAR-25", 0): Found(PARTNERS, portal(provider=None), "missing:provider"),
    ("NC-PAR-25", 1): Found(PARTNERS, portal(provider="Agency A", contact=None), "missing:contact"),
    ("NC-PAR-25", 2): Found(PARTNERS, portal(provider="Agency A", contact="qm@agency.example"), None),
    ("NC-PAR-26", 0): Found(PARTNERS, portal(availability=None), "missing:availability"),
    ("NC-PAR-26", 1): Found(
        PARTNERS, portal(availability=frozenset({"not_available", "offered_but_declined"})), "both_boxes", ERROR
    ),
    ("NC-PAR-26", 2): BoxIs(
        PARTNERS, portal(reason="backup_staffing_declined"), in_portal(DECLINED), "offered_but_declined"
    ),
    ("NC-PAR-26", 3): BoxIs(
        PARTNERS,
        portal(reason="other", comment="relief worker was free and nobody called"),
        in_portal(BackupStaff.NOT_OFFERED),
        "not_available",
    ),
    ("NC-PAR-26", 4): BoxIs(
        PARTNERS,
        portal(reason="other", comment="word of it came when the shift was over"),
        in_portal(BackupStaff.UNAWARE),
        "not_available",
    ),
    ("NC-PAR-27", 0): Found(PARTNERS, portal(service="T2013TF"), None),
    ("NC-PAR-27", 1): Found(PARTNERS, portal(service="H2015"), None),
    ("NC-PAR-27", 2): Found(PARTNERS, portal(service="CLS"), "service_code_malformed", WARNING),
    ("NC-PAR-27", 3): Found(PARTNERS, portal(service=None), "missing:service"),
    ("NC-PAR-28", 0): Found(PARTNERS, portal(time_of_service=None), "missing:time_of_service"),
    ("NC-PAR-28", 1): Found(PARTNERS, portal(time_of_service=ServiceTime(time(15), time(19)), hours=Decimal(4)), None),
    ("NC-PAR-28", 2): Found(
        PARTNERS,
        portal(time_of_service=ServiceTime(time(15), time(19)), hours=Decimal(6)),
        "hours_exceed_time_span",
        ERROR,
    ),
    ("NC-PAR-28", 3): Found(PARTNERS, portal(time_of_service=ServiceTime(time(22), time(6)), hours=Decimal(2)), None),
    ("NC-PAR-29", 0): Found(PARTNERS, portal(hours=None), "missing:hours"),
    ("NC-PAR-29", 1): Found(PARTNERS, portal(hours=Decimal(-1)), "hours_not_positive", ERROR),
    ("NC-PAR-29", 2): Found(PARTNERS, portal(hours=Decimal("2.5")), None),
    ("NC-PAR-30", 0): Found(PARTNERS, portal(reason=None), "missing:reason"),
    ("NC-PAR-30", 1): Found(PARTNERS, portal(reason="trained_staff_unavailable"), None),
    ("NC-PAR-30", 2): Found(PARTNERS, portal(reason="staff_on_vacation"), "reason_not_documented", WARNING),
    ("NC-PAR-31", 0): Found(PARTNERS, portal(reason="other", comment=None), "missing:comment"),
    ("NC-PAR-31", 1): Found(
        PARTNERS,
        electronic(reason="other", comment="relief worker's car broke down"),
        "other_should_be_rare",
        WARNING,
        by="NC-POC-18",
    ),
    ("NC-PAR-32", 0): Found(
        PARTNERS,
        portal(incident_date=date(2022, 7, 12), submitted_on=date(2022, 7, 11), channel="alpha_portal"),
        "submitted_before_incident",
        ERROR,
    ),
    ("NC-PAR-32", 1): Found(
        PARTNERS,
        portal(incident_date=date(2022, 7, 12), submitted_on=date(2022, 7, 12), channel="alpha_portal"),
        None,
    ),
    ("NC-PAR-32", 2): Found(
        PARTNERS,
        portal(incident_date=date(2022, 7, 12), submitted_on=date(2022, 7, 13), channel="alpha_portal"),
        None,
    ),
    ("NC-PAR-33", 0): Together(
        (
            Found(PARTNERS, portal(state=ReportState.DRAFT, submitted_on=None), "not_submitted", WARNING),
            Reaches(
                PARTNERS, portal(state=ReportState.DRAFT, submitted_on=None), reached=False, as_of=date(2022, 8, 1)
            ),
        )
    ),
    ("NC-PAR-33", 1): Reaches(
        PARTNERS,
        electronic(state=ReportState.DRAFT, submitted_on=None),
        reached=False,
        as_of=date(2023, 2, 21),
        state=FilingState.MISSING,
    ),
    ("NC-PAR-34", 0): Together(
        (
            Found(PARTNERS, portal(state=ReportState.SUBMITTED), None),
            Reaches(PARTNERS, portal(state=ReportState.SUBMITTED), reached=True, as_of=date(2022, 8, 1)),
        )
    ),
    ("NC-POC-01", 1): PlansAsked(PlanRequest(issued_on=date(2023, 2, 8), received_on=date(2023, 2, 10)), in_force=True),
    ("NC-POC-02", 0): PlansAsked(
        PlanRequest(issued_on=date(2023, 1, 31), received_on=date(2023, 2, 2)),
        in_force=False,
        since=date(2023, 2, 1),
    ),
    ("NC-POC-02", 1): PlansAsked(PlanRequest(issued_on=date(2023, 2, 1), received_on=date(2023, 2, 2)), in_force=True),
    ("NC-POC-02", 2): FilingIs(PARTNERS, FIRST_HALF_OF_JANUARY, state=FilingState.MISSING, as_of=date(2023, 2, 10)),
    ("NC-POC-03", 0): PlanTerms(
        PlanRequest(issued_on=date(2023, 2, 8), received_on=date(2023, 2, 10)), plan_due=date(2023, 2, 25)
    ),
    ("NC-POC-04", 0): PlanTerms(PlanRequest(received_on=date(2023, 2, 1)), plan_due=date(2023, 2, 16)),
    ("NC-POC-04", 1): PlanTerms(PlanRequest(delivery_attempted_on=date(2023, 2, 20)), plan_due=date(2023, 3, 7)),
    ("NC-POC-04", 2): PlanTerms(
        PlanRequest(delivery_attempted_on=date(2023, 2, 20), received_on=date(2023, 2, 24)),
        plan_due=date(2023, 3, 7),
        instead=frozenset({date(2023, 3, 11)}),
    ),
    ("NC-POC-04", 3): PlanTerms(PlanRequest(received_on=date(2024, 2, 20)), plan_due=date(2024, 3, 6)),
    ("NC-POC-04", 4): NoPlanTerms(PlanRequest(), frozenset({"received_on", "delivery_attempted_on"})),
    ("NC-POC-05", 0): PlanFound(plan(copy_kept=False), "copy_not_kept", NOTE),
    ("NC-POC-05", 1): PlanFound(plan(copy_kept=True), None),
    ("NC-POC-06", 0): PlanTerms(PlanRequest(received_on=date(2023, 2, 1)), latest_target=date(2023, 4, 2)),
    ("NC-POC-06", 1): PlanTerms(PlanRequest(received_on=date(2023, 12, 15)), latest_target=date(2024, 2, 13)),
    ("NC-POC-06", 2): PlanTerms(PlanRequest(delivery_attempted_on=date(2023, 2, 20)), unknown=("received_on",)),
    ("NC-POC-06", 3): PlanTerms(
        PlanRequest(received_on=date(2023, 2, 1), term=date(2023, 5, 15)), latest_target=date(2023, 5, 15)
    ),
    ("NC-POC-06", 4): PlanFound(
        plan(
            corrections=(
                Correction(how="a second pair of eyes", starts_on=date(2023, 2, 20), completed_on=date(2023, 4, 3)),
            )
        ),
        "target_beyond_term",
        WARNING,
    ),
    **{(provision, 0): PlanLacks(lacking, (component,)) for provision, (component, lacking) in COMPONENTS.items()},
    **{(provision, 1): PlanLacks(PLAN, ()) for provision in COMPONENTS},
    ("NC-POC-16", 1): Found(
        PARTNERS,
        electronic(
            incident_date=date(2023, 1, 10),
            submitted_on=date(2023, 1, 18),
            reporter=Reporter.EMPLOYER_OF_RECORD,
            channel="electronic_form",
        ),
        "employer_has_own_form",
        NOTE,
        basis=INTERPRETATION,
    ),
    ("NC-POC-17", 0): FilingIs(
        PARTNERS,
        FIRST_HALF_OF_JANUARY,
        state=FilingState.SATISFIED,
        attested_on=date(2023, 1, 18),
        as_of=date(2023, 1, 21),
    ),
    ("NC-POC-17", 1): FilingIs(PARTNERS, FIRST_HALF_OF_JANUARY, state=FilingState.MISSING, as_of=date(2023, 1, 21)),
    ("NC-POC-17", 2): FilingIs(
        PARTNERS,
        FIRST_HALF_OF_JANUARY,
        submitted_on=(date(2023, 1, 17), date(2023, 1, 18)),
        attested_on=date(2023, 1, 18),
        as_of=date(2023, 1, 21),
        code="attestation_contradicts_incidents",
        severity=ERROR,
    ),
    ("NC-POC-17", 3): FilingIs(
        PARTNERS,
        FIRST_HALF_OF_JANUARY,
        attested_on=date(2023, 1, 12),
        as_of=date(2023, 1, 21),
        code="attested_before_period_end",
        severity=WARNING,
    ),
    ("NC-POC-17", 4): NoFilingWanted(ALLIANCE, FIRST_HALF_OF_JANUARY, as_of=date(2023, 1, 21)),
    ("NC-POC-18", 0): Found(
        PARTNERS,
        electronic(reason="other", comment="x-ray of relief worker's ankle"),
        "other_should_be_rare",
        WARNING,
    ),
    ("NC-POC-18", 1): Found(PARTNERS, electronic(reason="trained_staff_unavailable"), None),
    ("NC-POC-19", 0): Suggested(
        PARTNERS,
        electronic(reason="other", comment="no one else trained"),
        "trained_staff_unavailable",
        on_form(UNAVAILABLE),
    ),
    ("NC-POC-19", 1): Suggested(
        PARTNERS,
        electronic(reason="other", comment="stand-in sent home"),
        "backup_staffing_declined",
        on_form(DECLINED),
    ),
    ("NC-POC-20", 0): Found(
        PARTNERS, electronic(reason="other", comment="family refused substitute"), "other_should_be_rare", WARNING
    ),
    ("NC-POC-20", 1): Found(PARTNERS, electronic(reason="trained_staff_unavailable", comment=None), None),
    ("NC-POC-21", 0): Found(PARTNERS, electronic(reason="other", comment=""), "missing:comment", beside=RARE),
    ("NC-POC-21", 1): Found(PARTNERS, electronic(reason="trained_staff_unavailable", comment=""), None),
    ("NC-POC-22", 0): Found(PARTNERS, electronic(member_id="123456", member_id_kind=MemberIdKind.ALPHA_PLUS_ID), None),
    ("NC-POC-22", 1): Found(
        PARTNERS,
        electronic(member_id="900000000A", member_id_kind=MemberIdKind.MEDICAID_ID),
        "medicaid_id_not_accepted",
        ERROR,
    ),
    ("NC-POC-22", 2): Found(PARTNERS, electronic(member_id=None, member_id_kind=None), "missing:member_id"),
    ("NC-POC-22", 3): Found(ALLIANCE, sheet(member_id=None), None),
    ("NC-POC-23", 0): Found(PARTNERS, electronic(reason="backup_staffing_declined"), None, facts=on_form(DECLINED)),
    ("NC-POC-23", 1): Found(
        PARTNERS,
        electronic(reason="trained_staff_unavailable"),
        "declined_requires_declined_reason",
        ERROR,
        facts=on_form(DECLINED),
    ),
    ("NC-POC-23", 2): Found(
        PARTNERS,
        electronic(reason="backup_staffing_declined"),
        "reason_contradicts_backup",
        ERROR,
        facts=on_form(UNAVAILABLE),
    ),
    ("NC-POC-24", 1): FilingIs(PARTNERS, date(2023, 3, 1), as_of=date(2023, 3, 16), attestation_owed=True),
}

DIFFERENCES: Final[dict[tuple[str, int], str]] = {
    ("NC-ALL-04", 0): (
        "the example suggests Other with a comment; nothing is suggested where only text tells of the stand-in, "
        "because facts choose a value and words do not"
    ),
    ("NC-ALL-27", 1): (
        "the example calls it an error; a sign between two names is a pattern of our own, and such a pattern warns"
    ),
    (
        "NC-ALL-37",
        2,
    ): "the example calls the class an interpretation; who refused is read for the reason alone, and not for the class",
    (
        "NC-POC-20",
        0,
    ): "the example suggests the value on refusals; what a comment means is judgement, which facts have to state",
    ("NC-ALL-28", 2): "the example calls it derived; it rests on the reading NC-ALL/reason-list, so it is one",
}
"""Examples to which the library says something else on purpose, and why; the data above has what it says."""
