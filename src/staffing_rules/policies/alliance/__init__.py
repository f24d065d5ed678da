"""Alliance Health: back-up staffing under the NC Innovations waiver.

The page gives its rules no first day; the duty begins with the State bulletin that the page quotes.
`guidelines` is the page in our own words, `interruptions` its decision table, `forms` its spreadsheet, `readings` and
`conventions` what it leaves open.
"""

from datetime import date

from staffing_rules.facts import Program
from staffing_rules.policies import partners
from staffing_rules.policies.alliance import guidelines
from staffing_rules.policies.alliance.conventions import CONVENTIONS
from staffing_rules.policies.alliance.forms import SPREADSHEET
from staffing_rules.policies.alliance.interruptions import INTERRUPTIONS
from staffing_rules.policies.alliance.readings import PROGRAMS, READINGS, WEEKEND_ROLL, WORDING
from staffing_rules.policies.north_carolina import PUBLIC_HOLIDAYS, rolled
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    Channel,
    Consequence,
    DayOfNextMonth,
    Edition,
    Governs,
    LastDayOfMonth,
    Note,
    PartsOfMonth,
    Record,
    Role,
    Scope,
    Timeline,
    undated,
)
from staffing_rules.rulings import DutyStatus, InterruptionOutcome

VACANCY_ADVISORY = Note(
    "vacancy_exclusion_not_in_bulletin",
    "The State bulletin, as the page quotes it, makes no exception for vacancies: confirm with Alliance, and tell the "
    "network specialist of the vacancy.",
    ("NC-ALL-01", "NC-ALL-07"),
)
PROTECTED_CONTENT = Note(
    "protected_content",
    "The spreadsheet holds names and dates of birth. The page asks for e-mail and says nothing of encryption.",
    ("NC-ALL-21",),
)
STATE_PAUSE = Note(
    "state_pause_possible",
    "The State put the duty back in force on 16 August 2022. The documents do not say since when it had rested, nor "
    "how far; March 2020 is from elsewhere. This page mentions neither.",
    ("NC-POC-12",),
)

STATE_BULLETINS = tuple(
    provision
    for provision in (*partners.guidelines.PROVISIONS, *partners.bulletin.PROVISIONS)
    if provision.id in {"NC-PAR-04", "NC-POC-12"}
)
"""What the Partners documents say of bulletins that bind every MCO of the State."""

ALLIANCE = BackupStaffingPolicy(
    id="NC-ALL",
    name="Alliance Health",
    scope=Scope(
        PROGRAMS.giving(
            innovations_only=frozenset({Program.NC_INNOVATIONS}),
            all_programs=frozenset({Program.NC_INNOVATIONS, Program.OTHER}),
        ),
        cites=("NC-ALL-17",),
    ),
    interruptions=undated(INTERRUPTIONS),
    consequences={
        InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP: undated(
            Consequence(
                reportable=True,
                document_in=("backup_staffing_report",),
                notify=("lme_mco",),
                cites=("NC-ALL-01",),
            )
        ),
        InterruptionOutcome.NOT_REPORTABLE_GENERAL_STAFFING: undated(
            Consequence(
                reportable=False,
                notify=WORDING.giving(
                    reviewed_2020=("network_relations_specialist",),
                    earlier=("provider_network_development_specialist",),
                ),
                cites=("NC-ALL-08",),
                notes=(VACANCY_ADVISORY,),
            )
        ),
        InterruptionOutcome.NOT_REPORTABLE_UNUSED_HOURS: undated(
            Consequence(
                reportable=False,
                notify=WORDING.giving(reviewed_2020=("utilization_management",), earlier=("um_idd_supervisor",)),
                cites=("NC-ALL-11",),
            )
        ),
        InterruptionOutcome.SERVICE_BREAK: undated(
            Consequence(
                reportable=False,
                document_in=("provider_record",),
                notify=WORDING.giving(reviewed_2020=("care_manager",), earlier=("care_coordinator",)),
                cites=("NC-ALL-13", "NC-ALL-15", "NC-ALL-16"),
            )
        ),
        InterruptionOutcome.NO_INTERRUPTION: undated(Consequence(reportable=False)),
    },
    roles=(
        Role("lme_mco", "Alliance Health"),
        Role("network_relations_specialist", "the provider's Network Relations Specialist"),
        Role("provider_network_development_specialist", "the provider's Provider Network Development Specialist"),
        Role("utilization_management", "Utilization Management, where there is a concern"),
        Role("um_idd_supervisor", "the UM I/DD Supervisor, where there is a concern"),
        Role("care_manager", "the member's Care Manager"),
        Role("care_coordinator", "the member's Care Coordinator"),
    ),
    channels=(Channel("email", "e-mail, on the spreadsheet that Alliance provides"),),
    records=(
        Record("backup_staffing_report", "the back-up staffing report"),
        Record("provider_record", "the provider's own record"),
    ),
    channel_in_use=Timeline(
        Governs.SERVICE_DATE,
        (Edition(value="email", cites=("NC-ALL-21", "NC-ALL-02"), notes=(PROTECTED_CONTENT,)),),
    ),
    periods=PartsOfMonth((1, 16), cites=("NC-ALL-18", "NC-ALL-03")),
    dues=(
        Timeline(Governs.PERIOD_END, (Edition(value=rolled(WEEKEND_ROLL, LastDayOfMonth()), cites=("NC-ALL-19",)),)),
        Timeline(Governs.PERIOD_END, (Edition(value=rolled(WEEKEND_ROLL, DayOfNextMonth(15)), cites=("NC-ALL-20",)),)),
    ),
    duty=Timeline(
        Governs.SERVICE_DATE,
        (
            # The page rests the duty on bulletin J256, without its date. The Partners page has it.
            Edition(value=DutyStatus.REQUIRED, since=date(2017, 7, 3), cites=("NC-PAR-04",)),
            Edition(value=DutyStatus.REQUIRED, since=date(2020, 3, 1), cites=("NC-PAR-04",), notes=(STATE_PAUSE,)),
            Edition(value=DutyStatus.REQUIRED, since=date(2022, 8, 16), cites=("NC-POC-12",)),
        ),
    ),
    forms={"email": undated(SPREADSHEET)},
    calendar=PUBLIC_HOLIDAYS,
    provisions=(*guidelines.PROVISIONS, *STATE_BULLETINS),
    definitions=guidelines.DEFINITIONS,
    not_encoded=guidelines.NOT_ENCODED,
    questions=(*READINGS, *CONVENTIONS),
)
