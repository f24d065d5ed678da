"""The worked examples of the provisions, as data: what the documents want of some facts, before anybody computed it.

`EXAMPLES` holds those that can be put to the library, by provision and number; those on what a provider files are in
`filing_examples`. `NOT_TRANSLATED` holds the others, each with the reason. `test_worked_examples` checks them, and that
none is left out. The codes of roles, channels, records, findings and readings are spelt as the policies spell them.

Where an example names no day, the day is `SERVICE_DATE`; where it names an outcome and no facts, `OCCASIONS` has the
facts.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from attrs import field, frozen
from example_counts import EXAMPLE_COUNTS

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    DutyStatus,
    IncidentLevel,
    Interruption,
    InterruptionOutcome,
    MemberCancellation,
    PrimaryStaff,
    Program,
    ProviderClosure,
)
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

SERVICE_DATE: Final = date(2024, 3, 5)
"""A day on which every rule is in force, so that nothing but the facts decides."""

OLDER_ALLIANCE: Final = ALLIANCE.with_reading("NC-ALL/wording", "earlier")
CONTESTED: Final = "NC-PAR/summer-2022"
"""The question on which the duty of the contested weeks of 2022 rests."""

FAILURE: Final = InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP
BREAK: Final = InterruptionOutcome.SERVICE_BREAK
GENERAL_STAFFING: Final = InterruptionOutcome.NOT_REPORTABLE_GENERAL_STAFFING
UNUSED_HOURS: Final = InterruptionOutcome.NOT_REPORTABLE_UNUSED_HOURS
NO_INTERRUPTION: Final = InterruptionOutcome.NO_INTERRUPTION
EXPLICIT, DERIVED, INTERPRETATION = Basis


def shift(
    primary: PrimaryStaff | None,
    backup: BackupStaff | None,
    *,
    cancelled: MemberCancellation | None = MemberCancellation.NOT_CANCELLED,
    closed: ProviderClosure | None = ProviderClosure.NOT_CLOSED,
    cancelled_first: bool | None = None,
    on: date | None = SERVICE_DATE,
    program: Program | None = Program.NC_INNOVATIONS,
) -> Interruption:
    """Return the facts of one shift; what an example calls NONE is the default."""
    return Interruption(
        service_date=on,
        primary=primary,
        backup=backup,
        member_cancellation=cancelled,
        provider_closure=closed,
        cancelled_before_absence_known=cancelled_first,
        program=program,
    )


def occasion(outcome: InterruptionOutcome, on: date = SERVICE_DATE) -> Interruption:
    """Return plain facts that have this outcome wherever a policy has it."""
    primary, backup, cancelled = OCCASIONS[outcome]
    return shift(primary, backup, cancelled=cancelled, on=on)


OCCASIONS: Final[dict[InterruptionOutcome, tuple[PrimaryStaff, BackupStaff, MemberCancellation]]] = {
    FAILURE: (PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE, MemberCancellation.NOT_CANCELLED),
    BREAK: (PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, MemberCancellation.VACATION),
    GENERAL_STAFFING: (PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE, MemberCancellation.NOT_CANCELLED),
    UNUSED_HOURS: (PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, MemberCancellation.UNUSED_UNITS),
}


@frozen
class Classified:
    """These facts have this outcome, on this basis, with these notes among the findings."""

    policy: BackupStaffingPolicy
    facts: Interruption
    outcome: InterruptionOutcome
    basis: Basis
    notes: tuple[str, ...] = ()


@frozen
class Undecided:
    """These facts leave exactly these outcomes open, for want of these facts."""

    policy: BackupStaffingPolicy
    facts: Interruption
    possible: frozenset[InterruptionOutcome]
    missing: frozenset[str]


@frozen
class Contradicts:
    """These two facts cannot both be true."""

    policy: BackupStaffingPolicy
    facts: Interruption
    fields: tuple[str, str]


@frozen
class Covers:
    """The policy covers this programme, or does not."""

    policy: BackupStaffingPolicy
    program: Program
    covered: bool = field(kw_only=True)
    basis: Basis | None = None


@frozen
class NoSuchOutcome:
    """No facts have this outcome under the policy."""

    policy: BackupStaffingPolicy
    outcome: InterruptionOutcome


@frozen
class Reported:
    """The outcome is reported, or is not."""

    policy: BackupStaffingPolicy
    outcome: InterruptionOutcome
    report: bool = field(kw_only=True)


@frozen
class Levelled:
    """The outcome is an incident of this level, or of none."""

    policy: BackupStaffingPolicy
    outcome: InterruptionOutcome
    level: IncidentLevel | None
    notes: tuple[str, ...] = ()


@frozen
class Routed:
    """These roles and no others are told of this outcome."""

    policy: BackupStaffingPolicy
    outcome: InterruptionOutcome
    notify: tuple[str, ...]
    on: date = SERVICE_DATE
    without_deadline: bool = field(default=False, kw_only=True)


@frozen
class Documented:
    """The outcome is written up in these records and no others; where `notify` is given, these roles are told."""

    policy: BackupStaffingPolicy
    outcome: InterruptionOutcome
    document_in: tuple[str, ...]
    notify: tuple[str, ...] | None = None


@frozen
class NotDocumented:
    """The outcome is not written up in this record."""

    policy: BackupStaffingPolicy
    outcome: InterruptionOutcome
    record: str


@frozen
class Channelled:
    """A failure on this day is reported on this channel; where `basis` is given, on this basis."""

    policy: BackupStaffingPolicy
    day: date
    channel: str
    basis: Basis | None = None


@frozen
class NoSuchChannel:
    """The policy takes no reports on this channel."""

    policy: BackupStaffingPolicy
    channel: str


@frozen
class Binding:
    """The provision decides these facts under the policy, or plays no part there."""

    policy: BackupStaffingPolicy
    facts: Interruption
    provision: str
    binding: bool = field(kw_only=True)


@frozen
class PeriodOf:
    """The day lies in this period."""

    policy: BackupStaffingPolicy
    day: date
    start: date
    end: date


@frozen
class PeriodAndDue:
    """The day lies in this period, whose reports are due on this day; None: no day is fixed for them.

    `assumes` are readings that the due day rests on, with the choice taken. An assumption that makes no difference
    on the day in question is none.
    """

    policy: BackupStaffingPolicy
    day: date
    start: date
    end: date
    due: date | None
    assumes: tuple[tuple[str, str], ...] = ()


@frozen
class PeriodsInYear:
    """A year has this many periods."""

    policy: BackupStaffingPolicy
    year: int
    number: int


@frozen
class Timely:
    """A report sent on this day is so many days late; 0: in time. Where `basis` is given, on this basis."""

    policy: BackupStaffingPolicy
    service_date: date
    submitted_on: date
    days_late: int
    basis: Basis | None = None
    assumes: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


@frozen
class Untimed:
    """No day was fixed, so nothing is late; exactly these notes say how the report stands to the rhythm wanted."""

    policy: BackupStaffingPolicy
    service_date: date
    submitted_on: date
    notes: tuple[str, ...]
    basis: Basis


@frozen(kw_only=True)
class DutyIs:
    """The duty to report a failure on this day has this status; whatever else is given holds as well.

    `no_fixed_day` says that no last day is fixed; `reading` is the question that the status rests on.
    """

    policy: BackupStaffingPolicy = field(kw_only=False)
    day: date = field(kw_only=False)
    status: DutyStatus = field(kw_only=False)
    period: tuple[date, date] | None = None
    due: date | None = None
    no_fixed_day: bool = False
    reading: str | None = None
    notes: tuple[str, ...] = ()
    classified: Classified | None = None


@frozen
class DutyNotKnown:
    """The documents know of no duty on this day, and of one only from `since`."""

    policy: BackupStaffingPolicy
    day: date
    since: date = field(kw_only=True)


Example = (
    Classified
    | Undecided
    | Contradicts
    | Covers
    | NoSuchOutcome
    | Reported
    | Levelled
    | Routed
    | Documented
    | NotDocumented
    | Channelled
    | NoSuchChannel
    | Binding
    | PeriodOf
    | PeriodAndDue
    | PeriodsInYear
    | Timely
    | Untimed
    | DutyIs
    | DutyNotKnown
)

EXAMPLES: Final[dict[tuple[str, int], Example]] = {
    ("NC-ALL-01", 0): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-ALL-01", 1): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.PROVIDED), NO_INTERRUPTION, DERIVED),
    ("NC-ALL-01", 2): Classified(ALLIANCE, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED), NO_INTERRUPTION, DERIVED),
    ("NC-ALL-02", 2): NoSuchChannel(ALLIANCE, "alpha_portal"),
    ("NC-ALL-03", 0): PeriodAndDue(ALLIANCE, date(2024, 3, 14), date(2024, 3, 1), date(2024, 3, 15), date(2024, 3, 31)),
    ("NC-ALL-03", 1): PeriodAndDue(
        ALLIANCE, date(2024, 3, 16), date(2024, 3, 16), date(2024, 3, 31), date(2024, 4, 15)
    ),
    ("NC-ALL-03", 2): PeriodsInYear(ALLIANCE, 2024, 24),
    ("NC-ALL-05", 0): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-ALL-05", 1): Classified(
        ALLIANCE,
        shift(
            PrimaryStaff.UNABLE,
            BackupStaff.UNAVAILABLE,
            cancelled=MemberCancellation.HOSPITALIZED,
            cancelled_first=True,
        ),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-ALL-05", 2): Undecided(
        ALLIANCE, shift(PrimaryStaff.UNABLE, None), frozenset({FAILURE, NO_INTERRUPTION}), frozenset({"backup"})
    ),
    ("NC-ALL-06", 0): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-ALL-06", 1): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-ALL-06", 3): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED, cancelled=MemberCancellation.VACATION, cancelled_first=False),
        FAILURE,
        INTERPRETATION,
    ),
    ("NC-ALL-06", 4): Contradicts(
        ALLIANCE,
        shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED, closed=ProviderClosure.WEATHER),
        ("backup", "provider_closure"),
    ),
    ("NC-ALL-07", 0): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE),
        GENERAL_STAFFING,
        EXPLICIT,
        ("vacancy_exclusion_not_in_bulletin",),
    ),
    ("NC-ALL-07", 1): Classified(PARTNERS, shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE), FAILURE, DERIVED),
    ("NC-ALL-07", 2): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-ALL-07", 3): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNFILLED, BackupStaff.DECLINED),
        GENERAL_STAFFING,
        INTERPRETATION,
        ("vacancy_exclusion_not_in_bulletin",),
    ),
    ("NC-ALL-07", 4): Undecided(
        ALLIANCE, shift(None, BackupStaff.UNAVAILABLE), frozenset({FAILURE, GENERAL_STAFFING}), frozenset({"primary"})
    ),
    ("NC-ALL-08", 0): Routed(OLDER_ALLIANCE, GENERAL_STAFFING, ("provider_network_development_specialist",)),
    ("NC-ALL-08", 1): Routed(ALLIANCE, GENERAL_STAFFING, ("network_relations_specialist",)),
    ("NC-ALL-08", 2): NoSuchOutcome(PARTNERS, GENERAL_STAFFING),
    ("NC-ALL-09", 0): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.UNUSED_UNITS),
        UNUSED_HOURS,
        EXPLICIT,
    ),
    ("NC-ALL-09", 1): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.UNUSED_UNITS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-ALL-10", 0): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE, cancelled=MemberCancellation.UNUSED_UNITS),
        FAILURE,
        EXPLICIT,
    ),
    ("NC-ALL-10", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE, cancelled=MemberCancellation.UNUSED_UNITS),
        GENERAL_STAFFING,
        INTERPRETATION,
        ("vacancy_exclusion_not_in_bulletin",),
    ),
    ("NC-ALL-10", 2): Classified(
        PARTNERS,
        shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE, cancelled=MemberCancellation.UNUSED_UNITS),
        FAILURE,
        DERIVED,
    ),
    ("NC-ALL-10", 3): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED, cancelled=MemberCancellation.UNUSED_UNITS),
        FAILURE,
        INTERPRETATION,
    ),
    ("NC-ALL-11", 0): Routed(OLDER_ALLIANCE, UNUSED_HOURS, ("um_idd_supervisor",)),
    ("NC-ALL-11", 1): Routed(ALLIANCE, UNUSED_HOURS, ("utilization_management",)),
    ("NC-ALL-12", 0): Classified(ALLIANCE, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED), NO_INTERRUPTION, DERIVED),
    ("NC-ALL-12", 1): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-ALL-13", 0): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.VACATION),
        BREAK,
        EXPLICIT,
    ),
    ("NC-ALL-13", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.ILLNESS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-ALL-14", 0): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.HOLIDAY),
        BREAK,
        EXPLICIT,
    ),
    ("NC-ALL-14", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.WEATHER),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-ALL-14", 2): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.HOSPITALIZED),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-ALL-15", 0): Documented(ALLIANCE, BREAK, ("provider_record",)),
    ("NC-ALL-15", 1): NotDocumented(ALLIANCE, FAILURE, "provider_record"),
    ("NC-ALL-16", 0): Routed(OLDER_ALLIANCE, BREAK, ("care_coordinator",), without_deadline=True),
    ("NC-ALL-16", 1): Routed(ALLIANCE, BREAK, ("care_manager",), without_deadline=True),
    ("NC-ALL-16", 2): Routed(PARTNERS, BREAK, ()),
    ("NC-ALL-17", 0): Covers(ALLIANCE, Program.NC_INNOVATIONS, covered=True),
    ("NC-ALL-17", 1): Covers(ALLIANCE, Program.OTHER, covered=False, basis=INTERPRETATION),
    ("NC-ALL-18", 0): PeriodOf(ALLIANCE, date(2024, 2, 29), date(2024, 2, 16), date(2024, 2, 29)),
    ("NC-ALL-18", 1): PeriodOf(ALLIANCE, date(2023, 2, 28), date(2023, 2, 16), date(2023, 2, 28)),
    ("NC-ALL-18", 2): PeriodOf(ALLIANCE, date(2023, 12, 16), date(2023, 12, 16), date(2023, 12, 31)),
    ("NC-ALL-18", 3): PeriodOf(ALLIANCE, date(2024, 4, 15), date(2024, 4, 1), date(2024, 4, 15)),
    ("NC-ALL-19", 0): PeriodAndDue(ALLIANCE, date(2024, 2, 10), date(2024, 2, 1), date(2024, 2, 15), date(2024, 2, 29)),
    ("NC-ALL-19", 1): PeriodAndDue(ALLIANCE, date(2023, 2, 15), date(2023, 2, 1), date(2023, 2, 15), date(2023, 2, 28)),
    ("NC-ALL-19", 2): PeriodAndDue(
        ALLIANCE, date(2023, 12, 1), date(2023, 12, 1), date(2023, 12, 15), date(2023, 12, 31)
    ),
    ("NC-ALL-19", 3): Timely(ALLIANCE, date(2024, 4, 3), date(2024, 4, 30), 0),
    ("NC-ALL-19", 4): Timely(ALLIANCE, date(2024, 4, 3), date(2024, 5, 1), 1),
    ("NC-ALL-20", 0): PeriodAndDue(
        ALLIANCE, date(2023, 12, 31), date(2023, 12, 16), date(2023, 12, 31), date(2024, 1, 15)
    ),
    ("NC-ALL-20", 1): PeriodAndDue(
        ALLIANCE, date(2024, 2, 29), date(2024, 2, 16), date(2024, 2, 29), date(2024, 3, 15)
    ),
    ("NC-ALL-20", 2): PeriodAndDue(
        ALLIANCE, date(2023, 2, 16), date(2023, 2, 16), date(2023, 2, 28), date(2023, 3, 15)
    ),
    ("NC-ALL-20", 3): Timely(
        ALLIANCE,
        date(2023, 12, 20),
        date(2024, 1, 16),
        1,
        INTERPRETATION,
        (("NC-ALL/weekend-roll", "stays"),),
        ("due_on_holiday",),
    ),
    ("NC-ALL-20", 4): Timely(ALLIANCE, date(2023, 12, 20), date(2024, 1, 15), 0),
    ("NC-ALL-21", 0): Channelled(ALLIANCE, SERVICE_DATE, "email"),
    ("NC-ALL-21", 1): NoSuchChannel(ALLIANCE, "electronic_form"),
    ("NC-ALL-40", 0): PeriodAndDue(ALLIANCE, date(2019, 5, 5), date(2019, 5, 1), date(2019, 5, 15), date(2019, 5, 31)),
    ("NC-ALL-40", 1): Routed(ALLIANCE, GENERAL_STAFFING, ("network_relations_specialist",), on=date(2024, 5, 5)),
    ("NC-PAR-01", 0): Covers(PARTNERS, Program.NC_INNOVATIONS, covered=True),
    ("NC-PAR-01", 1): Covers(PARTNERS, Program.OTHER, covered=False),
    ("NC-PAR-02", 0): Levelled(PARTNERS, FAILURE, IncidentLevel.LEVEL_I, ("assess_incident_level",)),
    ("NC-PAR-02", 1): Levelled(ALLIANCE, FAILURE, None),
    ("NC-PAR-02", 2): Levelled(PARTNERS, BREAK, None),
    ("NC-PAR-03", 0): Channelled(PARTNERS, date(2022, 7, 20), "alpha_portal"),
    ("NC-PAR-03", 1): Channelled(PARTNERS, date(2022, 8, 16), "electronic_form", INTERPRETATION),
    ("NC-PAR-03", 2): Channelled(PARTNERS, date(2022, 12, 1), "electronic_form", INTERPRETATION),
    ("NC-PAR-04", 0): DutyIs(PARTNERS, date(2017, 7, 3), DutyStatus.REQUIRED),
    ("NC-PAR-04", 1): DutyNotKnown(PARTNERS, date(2017, 7, 2), since=date(2017, 7, 3)),
    ("NC-PAR-04", 2): DutyNotKnown(PARTNERS, date(2017, 7, 2), since=date(2017, 7, 3)),
    ("NC-PAR-04", 3): DutyIs(
        PARTNERS, date(2019, 5, 5), DutyStatus.REQUIRED, period=(date(2019, 5, 1), date(2019, 5, 15)), no_fixed_day=True
    ),
    ("NC-PAR-05", 0): PeriodAndDue(PARTNERS, date(2022, 9, 10), date(2022, 9, 1), date(2022, 9, 15), None),
    ("NC-PAR-05", 1): PeriodAndDue(PARTNERS, date(2022, 11, 15), date(2022, 11, 1), date(2022, 11, 15), None),
    ("NC-PAR-05", 2): Untimed(PARTNERS, date(2022, 9, 10), date(2022, 9, 29), (), INTERPRETATION),
    ("NC-PAR-05", 3): Untimed(PARTNERS, date(2022, 9, 10), date(2022, 9, 30), ("cadence_exceeded",), INTERPRETATION),
    ("NC-PAR-06", 0): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-PAR-06", 1): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.ILLNESS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-06", 2): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.OTHER),
        FAILURE,
        INTERPRETATION,
        ("confirm_with_mco",),
    ),
    ("NC-PAR-07", 0): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-PAR-07", 1): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.PROVIDED), NO_INTERRUPTION, DERIVED),
    ("NC-PAR-07", 2): Classified(
        PARTNERS,
        shift(PrimaryStaff.UNABLE, BackupStaff.PROVIDED, cancelled=MemberCancellation.VACATION),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-08", 0): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-PAR-08", 1): Classified(
        PARTNERS,
        shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED, cancelled=MemberCancellation.VACATION, cancelled_first=True),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-PAR-08", 2): Classified(
        PARTNERS,
        shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED, cancelled=MemberCancellation.VACATION, cancelled_first=False),
        FAILURE,
        INTERPRETATION,
    ),
    ("NC-PAR-08", 3): Undecided(
        PARTNERS,
        shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED, cancelled=MemberCancellation.VACATION),
        frozenset({FAILURE, BREAK}),
        frozenset({"cancelled_before_absence_known"}),
    ),
    ("NC-PAR-10", 0): Reported(PARTNERS, BREAK, report=False),
    ("NC-PAR-10", 1): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.WEATHER),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-12", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.ILLNESS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-12", 1): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-PAR-12", 2): Classified(
        PARTNERS, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.HOLIDAY), BREAK, EXPLICIT
    ),
    ("NC-PAR-13", 0): Documented(PARTNERS, BREAK, ("member_record",), notify=()),
    ("NC-PAR-13", 1): Documented(PARTNERS, FAILURE, ("backup_staffing_report",)),
    ("NC-PAR-14", 0): Classified(
        PARTNERS, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.OTHER), BREAK, DERIVED
    ),
    ("NC-PAR-14", 1): Classified(
        PARTNERS, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.WEATHER), BREAK, EXPLICIT
    ),
    ("NC-PAR-15", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.OTHER),
        FAILURE,
        INTERPRETATION,
        ("confirm_with_mco",),
    ),
    ("NC-PAR-15", 1): Classified(
        PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.NOT_OFFERED), FAILURE, INTERPRETATION
    ),
    ("NC-PAR-15", 2): Classified(PARTNERS, shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE), FAILURE, DERIVED),
    ("NC-PAR-16", 0): Binding(
        PARTNERS, shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE), "NC-PAR-S07", binding=True
    ),
    ("NC-PAR-16", 1): Binding(
        ALLIANCE, shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE), "NC-PAR-S07", binding=False
    ),
    ("NC-PAR-S01", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.APPOINTMENT),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S01", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.APPOINTMENT),
        BREAK,
        DERIVED,
    ),
    ("NC-PAR-S02", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.VACATION),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S02", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.VACATION),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S03", 0): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-PAR-S03", 1): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-PAR-S03", 2): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-PAR-S04", 0): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-PAR-S04", 1): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT),
    ("NC-PAR-S04", 2): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.DECLINED), FAILURE, EXPLICIT),
    ("NC-PAR-S05", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.UNUSED_UNITS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S05", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.UNUSED_UNITS),
        UNUSED_HOURS,
        EXPLICIT,
    ),
    ("NC-PAR-S06", 0): Classified(PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAWARE), FAILURE, EXPLICIT),
    ("NC-PAR-S06", 1): Classified(ALLIANCE, shift(PrimaryStaff.UNABLE, BackupStaff.UNAWARE), FAILURE, INTERPRETATION),
    ("NC-PAR-S06", 2): Classified(
        PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.NOT_OFFERED), FAILURE, INTERPRETATION
    ),
    ("NC-PAR-S07", 0): Classified(PARTNERS, shift(PrimaryStaff.UNFILLED, BackupStaff.DECLINED), FAILURE, DERIVED),
    ("NC-PAR-S07", 1): Classified(PARTNERS, shift(PrimaryStaff.UNFILLED, BackupStaff.UNAVAILABLE), FAILURE, DERIVED),
    ("NC-PAR-S07", 2): Classified(
        ALLIANCE,
        shift(PrimaryStaff.UNFILLED, BackupStaff.DECLINED),
        GENERAL_STAFFING,
        INTERPRETATION,
        ("vacancy_exclusion_not_in_bulletin",),
    ),
    ("NC-PAR-S08", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.HOLIDAY),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S08", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.HOLIDAY),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S09", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.REQUESTED_BREAK),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S09", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.REQUESTED_BREAK),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-PAR-S10", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.WEATHER),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S10", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.WEATHER),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S11", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.ILLNESS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S11", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.ILLNESS),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S12", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.HOSPITALIZED),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S12", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.HOSPITALIZED),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-PAR-S13", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.SCHEDULING_CONFLICT),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S13", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.SCHEDULING_CONFLICT),
        BREAK,
        EXPLICIT,
    ),
    ("NC-PAR-S14", 0): Classified(
        PARTNERS, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.HOLIDAY), BREAK, EXPLICIT
    ),
    ("NC-PAR-S14", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.HOLIDAY),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-PAR-S15", 0): Classified(
        PARTNERS, shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.WEATHER), BREAK, EXPLICIT
    ),
    ("NC-PAR-S15", 1): Classified(
        ALLIANCE,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=ProviderClosure.WEATHER),
        BREAK,
        INTERPRETATION,
    ),
    ("NC-PAR-19", 0): DutyIs(PARTNERS, date(2022, 6, 30), DutyStatus.RELIEF),
    ("NC-PAR-19", 1): DutyIs(PARTNERS, date(2022, 7, 10), DutyStatus.REQUIRED, reading=CONTESTED),
    ("NC-PAR-19", 2): DutyIs(PARTNERS, date(2022, 8, 16), DutyStatus.REQUIRED),
    ("NC-PAR-19", 3): DutyIs(PARTNERS, date(2019, 5, 5), DutyStatus.REQUIRED, no_fixed_day=True),
    ("NC-PAR-19", 4): DutyIs(
        PARTNERS,
        date(2022, 7, 10),
        DutyStatus.REQUIRED,
        reading=CONTESTED,
        classified=Classified(
            PARTNERS, shift(PrimaryStaff.UNABLE, BackupStaff.UNAVAILABLE, on=date(2022, 7, 10)), FAILURE, EXPLICIT
        ),
    ),
    ("NC-POC-12", 0): DutyIs(PARTNERS, date(2022, 8, 15), DutyStatus.REQUIRED, reading=CONTESTED),
    ("NC-POC-12", 1): DutyIs(PARTNERS, date(2022, 8, 16), DutyStatus.REQUIRED),
    ("NC-POC-12", 2): DutyIs(
        ALLIANCE, date(2021, 3, 3), DutyStatus.REQUIRED, due=date(2021, 3, 31), notes=("state_pause_possible",)
    ),
    ("NC-POC-13", 0): PeriodAndDue(
        PARTNERS,
        date(2022, 11, 30),
        date(2022, 11, 16),
        date(2022, 11, 30),
        date(2022, 12, 5),
        (("NC-PAR/five-days", "calendar"),),
    ),
    ("NC-POC-13", 1): PeriodAndDue(
        PARTNERS, date(2022, 12, 31), date(2022, 12, 16), date(2022, 12, 31), date(2023, 1, 5)
    ),
    ("NC-POC-13", 2): PeriodAndDue(PARTNERS, date(2024, 2, 29), date(2024, 2, 16), date(2024, 2, 29), date(2024, 3, 5)),
    ("NC-POC-13", 3): PeriodAndDue(PARTNERS, date(2023, 2, 28), date(2023, 2, 16), date(2023, 2, 28), date(2023, 3, 5)),
    ("NC-POC-13", 4): PeriodAndDue(PARTNERS, date(2023, 2, 1), date(2023, 2, 1), date(2023, 2, 15), date(2023, 2, 20)),
    ("NC-POC-14", 0): PeriodAndDue(PARTNERS, date(2022, 11, 15), date(2022, 11, 1), date(2022, 11, 15), None),
    ("NC-POC-14", 1): PeriodAndDue(
        PARTNERS, date(2022, 11, 16), date(2022, 11, 16), date(2022, 11, 30), date(2022, 12, 5)
    ),
    ("NC-POC-14", 2): PeriodAndDue(PARTNERS, date(2022, 8, 16), date(2022, 8, 16), date(2022, 8, 31), None),
    ("NC-POC-14", 3): Untimed(PARTNERS, date(2022, 11, 2), date(2023, 6, 1), ("cadence_exceeded",), INTERPRETATION),
    ("NC-POC-15", 0): PeriodAndDue(PARTNERS, date(2024, 2, 16), date(2024, 2, 16), date(2024, 2, 29), date(2024, 3, 5)),
    ("NC-POC-15", 1): PeriodAndDue(PARTNERS, date(2023, 4, 30), date(2023, 4, 16), date(2023, 4, 30), date(2023, 5, 5)),
    ("NC-POC-15", 2): PeriodAndDue(PARTNERS, date(2023, 7, 31), date(2023, 7, 16), date(2023, 7, 31), date(2023, 8, 5)),
    ("NC-POC-15", 3): PeriodAndDue(PARTNERS, date(2023, 1, 15), date(2023, 1, 1), date(2023, 1, 15), date(2023, 1, 20)),
    ("NC-POC-16", 0): Channelled(PARTNERS, date(2023, 1, 10), "electronic_form"),
    ("NC-POC-24", 0): Classified(
        PARTNERS,
        shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=MemberCancellation.ILLNESS),
        BREAK,
        EXPLICIT,
    ),
}

NOT_ENCODED: Final = ("NC-ALL-41", "NC-PAR-17", "NC-PAR-18", "NC-PAR-20", "NC-PAR-35", "NC-POC-11", "NC-POC-25")
"""Provisions that the library does not apply, and says so."""


def _whole(ids: Iterable[str], reason: str) -> dict[tuple[str, int], str]:
    return {(id, number): reason for id in ids for number in range(EXAMPLE_COUNTS[id])}


NOT_TRANSLATED: Final[dict[tuple[str, int], str]] = {
    **_whole(NOT_ENCODED, "not encoded"),
    ("NC-ALL-14", 3): "why the regular worker was absent is no fact, so this case is the same as NC-ALL-05/0",
    ("NC-PAR-11", 0): "no question asks since when the State lets breaks go unreported; no class depends on it",
    ("NC-PAR-11", 1): "no question asks since when the State lets breaks go unreported; no class depends on it",
    ("NC-PAR-34", 1): "a report that was never saved is none, so there is nothing to hold up beside the policy",
    ("NC-POC-01", 0): "whether a plan is asked for is the MCO's to decide; without a request nothing is asked",
    ("NC-POC-03", 1): "a request is a written notice; a call on the telephone has none of its dates",
}
"""Why an example is not put to the library, by provision and number."""
