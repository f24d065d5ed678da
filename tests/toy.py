"""A third MCO, invented, written as somebody outside the library would write it.

It differs from the real ones in kind: monthly periods in two parts of unequal length, a table read FIRST, a table
that begins on a day, last days governed by an edition, a duty with a gap, and another wording of the same role.
"""

from datetime import date

from staffing_rules import DutyStatus, InterruptionOutcome, MemberCancellation, PrimaryStaff, Program, ProviderClosure
from staffing_rules.calendars import BusinessCalendar
from staffing_rules.facts import BackupStaff
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    BusinessDaysAfter,
    Channel,
    Consequence,
    DaysAfter,
    Edition,
    Governs,
    HitPolicy,
    InterruptionRow,
    InterruptionTable,
    Note,
    PartsOfMonth,
    Role,
    Scope,
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
    calendar=CALENDAR,
    provisions=(
        Provision("TOY-01", HANDBOOK, "page 1", "Whoever is missed is reported.", Force.MUST),
        Provision("TOY-02", HANDBOOK, "page 2", "Late word is no excuse, or is it.", Force.MAY),
        Provision("TOY-03", HANDBOOK, "page 3", "The rest are breaks.", Force.IS),
        Provision("TOY-04", HANDBOOK, "page 4", "Reports come twice a month.", Force.SHOULD),
        Provision("TOY-05", HANDBOOK, "page 5", "Be kind.", Force.SHOULD),
    ),
    not_encoded=(NotEncoded("TOY-05", "kindness is not computed"),),
    questions=(LATE_WORD, NAMES, KIND_OF_DAYS),
)
