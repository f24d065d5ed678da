"""Partners Health Management: back-up staffing under the NC Innovations waiver.

`guidelines` and `bulletin` are the two documents in our own words, `interruptions` the decision table, `forms` and
`filing` what a provider files, `readings`, `conventions` and `filing_conventions` what they leave open.
"""

from datetime import date

from staffing_rules.facts import Program
from staffing_rules.policies.north_carolina import PUBLIC_HOLIDAYS, rolled
from staffing_rules.policies.partners import bulletin, guidelines
from staffing_rules.policies.partners.conventions import CONVENTIONS
from staffing_rules.policies.partners.filing import PLANS_OF_CORRECTION, attested_from
from staffing_rules.policies.partners.filing_conventions import FILING_CONVENTIONS
from staffing_rules.policies.partners.filing_readings import ATTESTATION_FROM, FILING_READINGS
from staffing_rules.policies.partners.forms import ELECTRONIC_FORM, PORTAL
from staffing_rules.policies.partners.interruptions import INTERRUPTIONS
from staffing_rules.policies.partners.readings import (
    CADENCE,
    ELECTRONIC_FORM_FROM,
    FIVE_DAYS,
    READINGS,
    RELIEF_EXTENT,
    SUMMER_2022,
    WEEKEND_ROLL,
)
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    BusinessDaysAfter,
    Channel,
    Consequence,
    DaysAfter,
    Due,
    Edition,
    EndOfNextPeriod,
    Governs,
    Note,
    PartsOfMonth,
    Record,
    Rhythm,
    Role,
    Scope,
    Timeline,
    undated,
)
from staffing_rules.provisions import Basis, Reading
from staffing_rules.rulings import DutyStatus, IncidentLevel, InterruptionOutcome

ASSESS_LEVEL = Note(
    "assess_incident_level",
    "Level I is the level of the staffing failure itself. Where the member was put at risk, assess separately whether "
    "what happened is of Level II or III.",
    ("NC-PAR-02",),
)
EXEMPTION_UNDATED = Note(
    "state_exemption_not_documented",
    "That the State asks for no report of a break is documented from 21 September 2017; before, this is Partners' own "
    "rule.",
    ("NC-PAR-10", "NC-PAR-11"),
)
RELIEF = Note(
    "relief_of_unknown_extent",
    "Partners had relaxed reporting until 30 June 2022. The documents say neither since when nor how far; March 2020 "
    "is from elsewhere. This is no statement that nothing had to be reported.",
    ("NC-PAR-19",),
)
CONTESTED = Note(
    "duty_contested",
    "The page ends the relief on 30 June 2022, the bulletin has the State bring the duty back on 16 August 2022.",
    ("NC-PAR-19", "NC-POC-12"),
)
CADENCE_EXCEEDED = Note(
    "cadence_exceeded",
    "The report came later than the rhythm that was wanted at the time. No last day was fixed, so it is not late.",
    ("NC-PAR-05",),
)
DESCRIBED_LATER = Note(
    "form_described_later",
    "The bulletin that tells of the electronic form is of 9 January 2023. That it asked the same before is assumed.",
    ("NC-POC-16",),
)

BREAK = Consequence(reportable=False, document_in=("member_record",), cites=("NC-PAR-10", "NC-PAR-13"))
FIVE_CALENDAR_OR_BUSINESS_DAYS: Reading[Due] = FIVE_DAYS.giving(
    calendar=rolled(WEEKEND_ROLL, DaysAfter(5)), business=BusinessDaysAfter(5, PUBLIC_HOLIDAYS)
)
FIVE_DAYS_AFTER_THE_PERIOD = Timeline(
    Governs.PERIOD_END,
    (
        Edition(
            value=FIVE_CALENDAR_OR_BUSINESS_DAYS,
            since=date(2022, 11, 30),
            issued=date(2023, 1, 9),
            cites=("NC-POC-13", "NC-POC-14"),
        ),
    ),
)


def electronic_form_from(day: date) -> Timeline[str]:
    """Return the channels, with the electronic form in use from that day."""
    portal = Edition(value="alpha_portal", cites=("NC-PAR-03",))
    form = Edition(value="electronic_form", since=day, issued=date(2023, 1, 9), cites=("NC-POC-16",))
    return Timeline(Governs.SERVICE_DATE, (portal, form))


PARTNERS = BackupStaffingPolicy(
    id="NC-PAR",
    name="Partners Health Management",
    scope=Scope(frozenset({Program.NC_INNOVATIONS}), cites=("NC-PAR-01",), basis=Basis.DERIVED),
    interruptions=undated(INTERRUPTIONS),
    consequences={
        InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP: undated(
            Consequence(
                reportable=True,
                incident_level=IncidentLevel.LEVEL_I,
                document_in=("backup_staffing_report",),
                notify=("lme_mco",),
                cites=("NC-PAR-02",),
                notes=(ASSESS_LEVEL,),
            )
        ),
        InterruptionOutcome.SERVICE_BREAK: Timeline(
            Governs.SERVICE_DATE,
            (
                Edition(value=BREAK, notes=(EXEMPTION_UNDATED,)),
                Edition(value=BREAK, since=date(2017, 9, 21), cites=("NC-PAR-11",)),
                Edition(value=BREAK, since=date(2023, 1, 9), cites=("NC-POC-24", "NC-PAR-11")),
            ),
        ),
        InterruptionOutcome.NO_INTERRUPTION: undated(Consequence(reportable=False)),
    },
    roles=(Role("lme_mco", "Partners Health Management"),),
    channels=(
        Channel("alpha_portal", "the Backup Staffing module of the Alpha+ portal"),
        Channel("electronic_form", "the electronic form online"),
    ),
    records=(
        Record("backup_staffing_report", "the back-up staffing report"),
        Record("member_record", "the member's record"),
    ),
    channel_in_use=ELECTRONIC_FORM_FROM.giving(
        alert=electronic_form_from(date(2022, 8, 16)), bulletin=electronic_form_from(date(2023, 1, 9))
    ),
    periods=PartsOfMonth((1, 16), cites=("NC-POC-15", "NC-PAR-05")),
    dues=(FIVE_DAYS_AFTER_THE_PERIOD, FIVE_DAYS_AFTER_THE_PERIOD),
    rhythm=Rhythm(
        CADENCE.giving(fourteen_days=DaysAfter(14), next_period=EndOfNextPeriod(), never=None),
        note=CADENCE_EXCEEDED,
        cites=("NC-PAR-05", "NC-POC-14"),
    ),
    duty=Timeline(
        Governs.SERVICE_DATE,
        (
            Edition(value=DutyStatus.REQUIRED, since=date(2017, 7, 3), cites=("NC-PAR-04",)),
            Edition(
                value=RELIEF_EXTENT.giving(duty=DutyStatus.RELIEF, rhythm=DutyStatus.REQUIRED),
                since=date(2020, 3, 1),
                cites=("NC-PAR-19", "NC-PAR-04"),
                notes=(RELIEF,),
            ),
            Edition(
                value=SUMMER_2022.giving(from_july=DutyStatus.REQUIRED, from_august=DutyStatus.RELIEF),
                since=date(2022, 7, 1),
                cites=("NC-PAR-19", "NC-POC-12"),
                notes=(CONTESTED,),
            ),
            Edition(value=DutyStatus.REQUIRED, since=date(2022, 8, 16), cites=("NC-POC-12", "NC-PAR-04")),
        ),
    ),
    forms={
        "alpha_portal": undated(PORTAL),
        "electronic_form": Timeline(
            Governs.SERVICE_DATE,
            (
                Edition(value=ELECTRONIC_FORM, notes=(DESCRIBED_LATER,)),
                Edition(value=ELECTRONIC_FORM, since=date(2023, 1, 9), issued=date(2023, 1, 9), cites=("NC-POC-16",)),
            ),
        ),
    },
    attestations=ATTESTATION_FROM.giving(
        alert=attested_from(date(2022, 8, 31)), bulletin=attested_from(date(2023, 1, 9))
    ),
    plans=PLANS_OF_CORRECTION,
    calendar=PUBLIC_HOLIDAYS,
    provisions=(*guidelines.PROVISIONS, *bulletin.PROVISIONS),
    definitions=guidelines.DEFINITIONS,
    not_encoded=(*guidelines.NOT_ENCODED, *bulletin.NOT_ENCODED),
    questions=(*READINGS, *FILING_READINGS, *CONVENTIONS, *FILING_CONVENTIONS),
)
