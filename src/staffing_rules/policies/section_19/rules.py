"""The rules beside the limits: who may exceed the cap, and what may last how long, in the order of the document."""

from staffing_rules.facts import Adl, AssistanceLevel, Decider, Service, StayKind
from staffing_rules.policies.section_19.amounts import (
    BACKUP_PLANS,
    CHANGE,
    DAYS_AWAY,
    DAYS_AWAY_A_YEAR,
    DAYS_BEFORE_DISCHARGE,
    EPISODE_DAYS,
    PROGRAM_CAP,
    SUSPENDED_DAYS,
)
from staffing_rules.policies.section_19.hours import A_WEEK
from staffing_rules.policies.section_19.money import MONTH
from staffing_rules.policies.section_19.readings_of_days import (
    AWAY_IN_A_ROW,
    AWAY_IN_A_YEAR,
    BACKUP_ADEQUATE,
    BACKUP_SAME_DAY,
    DISCHARGE_DAYS,
    EMERGENCY_CAP,
    FISCAL_YEAR,
    FOURTEEN_DAYS,
    SUSPENSION_DAYS,
    SUSPENSION_SUM,
)
from staffing_rules.policies.section_19.readings_of_money import (
    ADL_LEVEL,
    ADLS,
    DETERMINATION_BY,
    DETERMINATION_TERM,
    PROJECTED_WEEKS,
)
from staffing_rules.policies.section_19.services import CARE
from staffing_rules.policies.vocabulary import (
    AdjustmentRules,
    AnnualPeriod,
    AssessedRoute,
    AuthorizedRules,
    AwayRules,
    Counted,
    DaysAway,
    DeterminedFor,
    DeterminedRoute,
    ExceedanceRules,
    HowMany,
    MonitoringRules,
    Months,
    Projection,
    StayRules,
    SuspensionRules,
    WeeksOfMonth,
)
from staffing_rules.rulings import Severity

JULY, OCTOBER = 7, 10
DECIDERS = frozenset({Decider.DEPARTMENT, Decider.AUTHORIZED_ENTITY})
EXTENSIVE = frozenset({AssistanceLevel.EXTENSIVE})

PROJECTION = Projection(
    weeks=PROJECTED_WEEKS.giving(
        year=WeeksOfMonth(52, 12), four_point_three=WeeksOfMonth(43, 10), days=WeeksOfMonth(None)
    ),
    cites=("ME-19.02-3-A",),
)
AUTHORIZED = AuthorizedRules(
    counted=Counted(frozenset(Service)), week=A_WEEK, month=MONTH, cites=("ME-19.03-AUTHORIZED-AMOUNT",)
)
SUSPENSIONS = SuspensionRules(
    days=SUSPENDED_DAYS,
    last_counts=SUSPENSION_DAYS.giving(inclusive=True, elapsed=False),
    summed=SUSPENSION_SUM.giving(each=None, eligibility_period=AnnualPeriod()),
    cites=("ME-19.03-3-SUSPENSION",),
)
STAYS = StayRules(
    service=Service.CARE_COORDINATION,
    stays=frozenset(StayKind),
    days=DAYS_BEFORE_DISCHARGE,
    after_too=DISCHARGE_DAYS.giving(before=False, either_side=True),
    cites=("ME-19.03-3-CARE-COORDINATION",),
)
OUT_OF_STATE = AwayRules(
    services=CARE,
    in_a_row=DAYS_AWAY,
    row_of=AWAY_IN_A_ROW.giving(stay=DaysAway.OF_STAY, service=DaysAway.OF_SERVICE),
    in_a_year=DAYS_AWAY_A_YEAR,
    year=FISCAL_YEAR.giving(state=Months(12, JULY), federal=Months(12, OCTOBER), eligibility=AnnualPeriod()),
    year_of=AWAY_IN_A_YEAR.giving(service=DaysAway.OF_SERVICE, stay=DaysAway.OF_STAY),
    cites=("ME-19.03-4-APPROVE",),
)
REMOTE_MONITORING = MonitoringRules(
    plans=BACKUP_PLANS,
    adequate=BACKUP_ADEQUATE.giving(as_marked=True, not_tested=False),
    same_day=BACKUP_SAME_DAY.giving(met=True, strict=False),
    cites=("ME-19.04-2-BACKUP",),
)
ADJUSTMENTS = AdjustmentRules(
    percent=CHANGE,
    cap=PROGRAM_CAP,
    exceeded_cap=EMERGENCY_CAP.giving(applicable=Severity.REVIEW, general=Severity.ERROR),
    days=EPISODE_DAYS,
    first_counts=FOURTEEN_DAYS.giving(inclusive=True, after=False),
    cites=("ME-19.04-4-A-15",),
)
EXCEEDANCE_RULES = ExceedanceRules(
    assessed=AssessedRoute(
        adls=(Adl.BED_MOBILITY, Adl.TRANSFER, Adl.LOCOMOTION, Adl.EATING, Adl.TOILET_USE),
        how_many=ADLS.giving(all=HowMany.ALL, any=HowMany.ANY),
        levels=ADL_LEVEL.giving(at_least=EXTENSIVE | {AssistanceLevel.TOTAL_DEPENDENCE}, exactly=EXTENSIVE),
        cites=("ME-19.06-N-1",),
    ),
    determined=DeterminedRoute(
        elements=("significant_risk", "imminent_institutionalization", "no_other_resources"),
        deciders=DETERMINATION_BY.giving(
            department=DECIDERS, coordinator=DECIDERS | {Decider.SERVICE_COORDINATION_AGENCY}
        ),
        term=DETERMINATION_TERM.giving(
            its_term=DeterminedFor.ITS_TERM, eligibility_period=DeterminedFor.ELIGIBILITY_PERIOD
        ),
        cites=("ME-19.06-N-2",),
    ),
)
