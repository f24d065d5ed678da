"""A third MCO, invented, written as somebody outside the library would write it.

It differs from the real ones in kind: monthly periods in two parts of unequal length, a table read FIRST, a table
that begins on a day, last days governed by an edition, a duty with a gap, and another wording of the same role.
Its web form changes, pauses and comes back, and letters have no form; nothing limits its first attestations.
"""

from datetime import date
from decimal import Decimal

from attrs import evolve

from staffing_rules import (
    BackupSituation,
    DutyStatus,
    InterruptionOutcome,
    MemberCancellation,
    PrimaryStaff,
    Program,
    ProviderClosure,
    Severity,
)
from staffing_rules.calendars import BusinessCalendar
from staffing_rules.facts import BackupStaff
from staffing_rules.policies.vocabulary import (
    AttestationRule,
    BackupStaffingPolicy,
    BusinessDaysAfter,
    Channel,
    Check,
    Choice,
    Component,
    Consequence,
    DaysAfter,
    EarliestOf,
    Edition,
    Field,
    FirstKnownOf,
    Form,
    Governs,
    HitPolicy,
    InterruptionRow,
    InterruptionTable,
    Note,
    PartsOfMonth,
    PlanRules,
    Role,
    Scope,
    Term,
    Timeline,
    undated,
)
from staffing_rules.provisions import Basis, Force, NotEncoded, Provision, Question, Source

FAILURE, BREAK = InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP, InterruptionOutcome.SERVICE_BREAK
CALENDAR = BusinessCalendar("US-ME public holidays", "US", "ME")
HANDBOOK = Source("TOY", "Toy Health", "Handbook", issued=date(2019, 1, 1))

LATE_WORD = Question(
    "TOY/late-word",
    "Is late word an excuse?",
    {"no": "never", "yes": "always"},
    default="no",
    because="the handbook is strict",
    provisions=("TOY-02",),
)
NAMES = Question(
    "TOY/names",
    "What is the desk called?",
    {"new": "by its new name", "old": "by its old name"},
    default="new",
    because="it is newer",
    renames=True,
)
KIND_OF_DAYS = Question(
    "TOY/kind-of-days",
    "Days of which kind?",
    {"calendar": "all", "business": "open"},
    default="calendar",
    because="it says days",
    provisions=("TOY-04",),
)

HAS_LEFT = Question(
    "TOY/has-left",
    "The stand-in has left: is that being away?",
    {"away": "yes", "misc": "no"},
    default="away",
    because="who has left is not there",
    provisions=("TOY-06",),
)
LISTED = Question(
    "TOY/listed",
    "Is a reason of no list wrong?",
    {"wrong": "yes", "odd": "somebody should look", "fine": "no"},
    default="wrong",
    because="the list is short",
    provisions=("TOY-06",),
)

LEFT = frozenset({BackupSituation.RESIGNED, BackupSituation.TERMINATED})
AWAY = frozenset({BackupSituation.SICK, BackupSituation.VACATION, BackupSituation.EXTENDED_LEAVE})
REFUSED = frozenset(each for each in BackupSituation if each.backup is BackupStaff.DECLINED)

WEB_FORM = Form(
    fields=(
        Field("incident_date", "the day", cites=("TOY-06",)),
        Field("client", "the client, by name or by number", filled_by=("member_name", "member_id"), cites=("TOY-06",)),
        Field("bus_id", "the number of the bus", blank=Severity.NOTE),
        Field("reason", "why nobody came"),
        Field("comment", "a word on it", blank=Severity.REVIEW, with_reasons={"misc", "turned_down"}),
    ),
    reasons=(
        Choice("away", "Away", says=HAS_LEFT.giving(away=AWAY | LEFT, misc=AWAY), cites=("TOY-06",)),
        Choice("turned_down", "Turned down", says=REFUSED, demanded=True, cites=("TOY-02",)),
        Choice("misc", "Something else", says=None, cites=("TOY-06",)),
    ),
    boxes=(
        Choice("none_sent", "None was sent", says=AWAY | LEFT),
        Choice("sent_home", "Sent home again", says=REFUSED),
    ),
    checks=(
        Check("multiple_services", Severity.ERROR, ("TOY-06",), words={"&"}),
        Check("service_code_malformed", Severity.NOTE, ("TOY-06",), pattern="[a-z]+"),
        Check("service_not_in_list", Severity.REVIEW, ("TOY-06",)),
        Check("hours_exceed_day", Severity.WARNING, ("TOY-06",), most=Decimal("7.5")),
        Check("incident_in_future", Severity.ERROR, ("TOY-06",)),
        Check("both_boxes", Severity.WARNING, ("TOY-06",)),
        Check("duplicate_incident", Severity.ERROR, ("TOY-06",), code="twice"),
        Check("comment_not_specific", Severity.ERROR, ("TOY-06",), words={"so"}),
        Check("reason_not_in_list", LISTED.giving(wrong=Severity.ERROR, odd=Severity.REVIEW, fine=None), ("TOY-06",)),
        Check("reason_contradicts_backup", Severity.ERROR, ("TOY-06",)),
        Check("reason_describes_primary", Severity.REVIEW, ("TOY-06",)),
        Check("declined_requires_declined_reason", Severity.WARNING, ("TOY-02",)),
        Check("availability_contradicts_backup", Severity.WARNING, ("TOY-06",)),
        Check("channel_superseded", Severity.NOTE, ("TOY-06",)),
        Check("not_reportable", Severity.WARNING, ("TOY-03",)),
    ),
)
"""The form as it is since June 2023."""
FIRST_WEB_FORM = evolve(WEB_FORM, fields=WEB_FORM.fields[:2], boxes=(), checks=WEB_FORM.checks[:4])
"""The form as it was at first: a day, a client and a few checks."""

ATTESTATION = AttestationRule(
    due_with_reports=False,
    checks=(Check("attestation_contradicts_incidents", Severity.WARNING, ("TOY-07",)),),
    cites=("TOY-07",),
)
PLANS = PlanRules(
    due=Term(
        days=KIND_OF_DAYS.giving(calendar=DaysAfter(30), business=BusinessDaysAfter(30, CALENDAR)),
        trigger=FirstKnownOf(("delivery_attempted_on", "received_on")),
        cites=("TOY-08",),
    ),
    targets=Term(days=DaysAfter(90), trigger=EarliestOf(("issued_on", "received_on")), cites=("TOY-08",)),
    target_dates=("starts_on",),
    components=(Component("responsible_persons", "who does it", missing=Severity.ERROR, cites=("TOY-08",)),),
    checks=(
        Check("plan_late", Severity.WARNING, ("TOY-08",)),
        Check("target_beyond_term", Severity.ERROR, ("TOY-08",), code="too_slow"),
    ),
    cites=("TOY-08",),
)

TABLE = InterruptionTable(
    "Toy interruptions",
    (
        InterruptionRow(
            "T1",
            backup={BackupStaff.NOT_NEEDED, BackupStaff.PROVIDED},
            cancellation={MemberCancellation.NOT_CANCELLED},
            closure={ProviderClosure.NOT_CLOSED},
            then=InterruptionOutcome.NO_INTERRUPTION,
            basis=Basis.DERIVED,
            cites=("TOY-01",),
        ),
        InterruptionRow(
            "T2",
            backup={BackupStaff.UNAWARE},
            then=LATE_WORD.giving(no=FAILURE, yes=BREAK),
            cites=("TOY-02",),
        ),
        InterruptionRow("T3", primary={PrimaryStaff.UNABLE, PrimaryStaff.UNFILLED}, then=FAILURE, cites=("TOY-01",)),
        InterruptionRow("T4", then=BREAK, cites=("TOY-03",)),
    ),
    hit=HitPolicy.FIRST,
)

TOY = BackupStaffingPolicy(
    id="TOY",
    name="Toy Health",
    scope=Scope(frozenset({Program.NC_INNOVATIONS}), cites=("TOY-01",)),
    interruptions=Timeline(Governs.SERVICE_DATE, (Edition(value=TABLE, since=date(2019, 1, 1), cites=("TOY-01",)),)),
    consequences={
        FAILURE: undated(Consequence(reportable=True, notify=("desk",), cites=("TOY-01",))),
        BREAK: undated(
            Consequence(reportable=False, notify=NAMES.giving(new=("desk",), old=("counter",)), cites=("TOY-03",))
        ),
        InterruptionOutcome.NO_INTERRUPTION: undated(Consequence(reportable=False)),
    },
    roles=(Role("desk", "the desk"), Role("counter", "the counter")),
    channels=(Channel("letter", "a letter"), Channel("web", "a web form")),
    channel_in_use=Timeline(
        Governs.SERVICE_DATE,
        (Edition(value="letter", cites=("TOY-01",)), Edition(value="web", since=date(2021, 5, 10), cites=("TOY-01",))),
    ),
    periods=PartsOfMonth((1, 11), cites=("TOY-04",)),
    dues=(
        Timeline(Governs.PERIOD_END, (Edition(value=DaysAfter(3), since=date(2020, 1, 10), cites=("TOY-04",)),)),
        Timeline(
            Governs.PERIOD_END,
            (
                Edition(
                    value=KIND_OF_DAYS.giving(calendar=DaysAfter(10), business=BusinessDaysAfter(10, CALENDAR)),
                    since=date(2020, 1, 31),
                    cites=("TOY-04",),
                ),
            ),
        ),
    ),
    duty=Timeline(
        Governs.SERVICE_DATE,
        (
            Edition(value=DutyStatus.REQUIRED, since=date(2019, 6, 1), cites=("TOY-01",)),
            Edition(value=None, since=date(2024, 1, 1)),
            Edition(value=DutyStatus.REQUIRED, since=date(2024, 7, 1), notes=(Note("back_again", "It is back."),)),
        ),
    ),
    forms={
        "web": Timeline(
            Governs.SERVICE_DATE,
            (
                Edition(value=FIRST_WEB_FORM, cites=("TOY-06",)),
                Edition(value=WEB_FORM, since=date(2023, 6, 1), notes=(Note("new_form", "It is longer."),)),
                Edition(value=None, since=date(2025, 2, 1)),
                Edition(value=WEB_FORM, since=date(2025, 4, 1)),
            ),
        )
    },
    attestations=Timeline(
        Governs.PERIOD_END,
        (
            Edition(value=ATTESTATION, since=date(2020, 1, 31)),
            Edition(value=evolve(ATTESTATION, due_with_reports=True), since=date(2022, 1, 10), cites=("TOY-04",)),
        ),
    ),
    plans=Timeline(
        Governs.REQUEST_DATE,
        (
            Edition(value=PLANS, since=date(2021, 7, 1)),
            Edition(value=evolve(PLANS, target_dates=("completed_on",)), since=date(2022, 7, 1)),
        ),
    ),
    calendar=CALENDAR,
    provisions=(
        Provision("TOY-01", HANDBOOK, "page 1", "Whoever is missed is reported.", Force.MUST),
        Provision("TOY-02", HANDBOOK, "page 2", "Late word is no excuse, or is it.", Force.MAY),
        Provision("TOY-03", HANDBOOK, "page 3", "The rest are breaks.", Force.IS),
        Provision("TOY-04", HANDBOOK, "page 4", "Reports come twice a month.", Force.SHOULD),
        Provision("TOY-05", HANDBOOK, "page 5", "Be kind.", Force.SHOULD),
        Provision("TOY-06", HANDBOOK, "page 6", "The form says what it wants.", Force.MUST),
        Provision("TOY-07", HANDBOOK, "page 7", "Say so where nothing happened.", Force.SHOULD),
        Provision("TOY-08", HANDBOOK, "page 8", "Mend what is broken within a month.", Force.MUST),
    ),
    not_encoded=(NotEncoded("TOY-05", "kindness is not computed"),),
    questions=(LATE_WORD, NAMES, KIND_OF_DAYS, HAS_LEFT, LISTED),
)
