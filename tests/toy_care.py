"""A second policy on home care, invented, written as somebody outside the library would write it.

It differs from Section 19 in kind: weeks from Wednesday, no household, no attendants, a cap of quarters from 2021 on,
weights that are notes, years from July, and rules beside the limits with other numbers. `NO_CARE` has no rule at all.
"""

from datetime import date

from staffing_rules import (
    Adl,
    AssistanceLevel,
    Days,
    Decider,
    Dollars,
    Hours,
    Percent,
    Service,
    Severity,
    StayKind,
    Times,
)
from staffing_rules.policies.vocabulary import (
    AdjustmentRules,
    AnnualPeriod,
    ApprovalDay,
    AssessedRoute,
    AuthorizedRules,
    AwayRules,
    ByExceedance,
    ByException,
    Counted,
    Counting,
    DaysAway,
    DeterminedFor,
    DeterminedRoute,
    ExceedanceBase,
    ExceedanceRules,
    ExceptedHours,
    HomeCarePolicy,
    HowMany,
    Limit,
    MonitoringRules,
    Months,
    Party,
    Projection,
    SingleDay,
    StayRules,
    SuspensionRules,
    Week,
    WeeksOfMonth,
    stated,
)
from staffing_rules.provisions import Basis, Force, Provision, Question, Source

NURSING = frozenset({Service.REGISTERED_NURSE, Service.LPN})
GIVEN = NURSING | {Service.PERSONAL_CARE}
HANDBOOK = Source("TOY-CARE", "Toy Health", "Handbook of care", issued=date(2019, 1, 1))
WEDNESDAY = 2

EXTRA = Question(
    "TOY-CARE/extra",
    "May what was approved for nurses be used by others?",
    {"no": "by nurses alone", "yes": "by all"},
    default="no",
    because="it was approved for nurses",
    provisions=("CARE-01",),
)
HARD = Question(
    "TOY-CARE/hard",
    "What does it weigh that a worker gives too much in all?",
    {"note": "nothing", "error": "all"},
    default="note",
    because="it is told in passing",
    provisions=("CARE-02",),
)

ONE_WORKER = stated("CARE-01", "hours of a worker", Hours.of(30))
IN_ALL = stated("CARE-02", "hours of a worker in all", Hours.of(35))
OF_A_MEMBER = stated("CARE-03", "hours of a member", Hours.of("50.5"))
CAP = stated("CARE-04", "cap of a quarter", Dollars.of("1000.50"), since=date(2021, 4, 1))
RAISE = stated("CARE-05", "percent above the cap", Percent(50), since=date(2022, 1, 1))
VISITS_OF_NURSES = stated("CARE-06", "times of a nurse", Times(2))
MEALS_A_DAY, MEALS_A_WEEK = stated("CARE-07", "meals of a day", Times(2)), stated("CARE-07/week", "meals", Times(9))
COURSES = stated("CARE-08", "courses of a year", Times(2))
SPEND = stated("CARE-09", "spending of a period", Dollars.of("10"), times=3)
SUSPENDED, NEAR, PLANS = (
    stated("CARE-10", "days suspended", Days(10)),
    stated("CARE-11", "days near a stay", Days(5)),
    stated("CARE-12", "plans", Times(1)),
)
AWAY, AWAY_A_YEAR = stated("CARE-13", "days away", Days(3)), stated("CARE-13/year", "days away a year", Days(5))
CHANGE, EPISODE = stated("CARE-14", "percent of change", Percent(50)), stated("CARE-14/days", "days", Days(3))

WEEKS, QUARTERS, YEARS = Week(WEDNESDAY), Months(3, 4), Months(12, 7)
WORKER_AND_MEMBER, MEMBER = (Party.WORKER, Party.MEMBER), (Party.MEMBER,)


def _of(id: str, by: Counting, *services: Service, **rest: object) -> Limit:
    """Return a limit on what one member gets."""
    return Limit(id, id.replace("_", " "), by=by, counted=Counted(services), per=MEMBER, **rest)  # type: ignore[arg-type]


TOY_CARE = HomeCarePolicy(
    id="TOY-CARE",
    name="Toy Care",
    worker_weeks=(
        Limit(
            "one_member",
            "hours of one worker for one member",
            amount=ONE_WORKER,
            counted=EXTRA.giving(no=Counted(NURSING), yes=Counted(GIVEN)),
            per=WORKER_AND_MEMBER,
            each=WEEKS,
            raised_by=ByException(in_force=ApprovalDay.OF_THE_WEEK, afterwards=False, unnamed=False),
            cites=("CARE-01",),
            basis=Basis.DERIVED,
        ),
        Limit(
            "in_all",
            "hours of one worker",
            amount=IN_ALL,
            counted=Counted(GIVEN),
            per=(Party.WORKER,),
            each=WEEKS,
            raised_by=ExceptedHours.APPROVED,
            weight=HARD.giving(note=None, error=Severity.ERROR),
            after=("one_member",),
            cites=("CARE-02",),
        ),
    ),
    member_weeks=(_of("of_a_member", Counting.TIME, *GIVEN, amount=OF_A_MEMBER, each=WEEKS, cites=("CARE-03",)),),
    program_months=(
        _of(
            "cap",
            Counting.COST,
            *GIVEN,
            amount=CAP,
            each=QUARTERS,
            raised_by=ByExceedance(percent=RAISE, of=ExceedanceBase.CAP, services=NURSING),
            cites=("CARE-04", "CARE-05"),
        ),
    ),
    eligibility_periods=(
        _of("spending", Counting.COST, Service.PERS, amount=SPEND, each=AnnualPeriod(), cites=("CARE-09",)),
    ),
    meals=(
        _of("a_day", Counting.DELIVERED, Service.HOME_DELIVERED_MEAL, amount=MEALS_A_DAY, each=SingleDay(), cites=()),
        _of("a_week", Counting.DELIVERED, Service.HOME_DELIVERED_MEAL, amount=MEALS_A_WEEK, each=WEEKS, cites=()),
    ),
    programs=(
        _of("courses", Counting.SERIES_TOUCHED, Service.LIVING_WELL, amount=COURSES, each=YEARS, cites=("CARE-08",)),
        _of("visits_of_nurses", Counting.SESSION, *NURSING, amount=VISITS_OF_NURSES, each=YEARS, cites=("CARE-06",)),
    ),
    exceedance=ExceedanceRules(
        assessed=AssessedRoute(
            adls=(Adl.BATHING, Adl.DRESSING),
            how_many=HowMany.ANY,
            levels=frozenset({AssistanceLevel.LIMITED}),
            cites=("CARE-05",),
        ),
        determined=DeterminedRoute(
            elements=("significant_risk",),
            deciders=frozenset({Decider.OTHER}),
            other_decider=None,
            term=DeterminedFor.ELIGIBILITY_PERIOD,
            cites=("CARE-05",),
        ),
    ),
    projection=Projection(weeks=WeeksOfMonth(5), cites=("CARE-04",)),
    adjustments=AdjustmentRules(
        percent=CHANGE, cap=CAP, exceeded_cap=None, days=EPISODE, first_counts=False, cites=("CARE-14",)
    ),
    out_of_state=AwayRules(
        services=NURSING,
        in_a_row=AWAY,
        row_of=DaysAway.OF_SERVICE,
        in_a_year=AWAY_A_YEAR,
        year=Months(12),
        year_of=DaysAway.OF_STAY,
        cites=("CARE-13",),
    ),
    suspensions=SuspensionRules(days=SUSPENDED, last_counts=False, summed=YEARS, cites=("CARE-10",)),
    stays=StayRules(
        service=Service.PERS,
        stays=frozenset({StayKind.HOSPITAL}),
        days=NEAR,
        after_too=True,
        cites=("CARE-11",),
    ),
    monitoring=MonitoringRules(plans=PLANS, adequate=False, same_day=False, cites=("CARE-12",)),
    authorized=AuthorizedRules(counted=Counted(frozenset(Service)), week=WEEKS, month=Months(), cites=("CARE-01",)),
    provisions=tuple(
        Provision(f"CARE-{number:02}", HANDBOOK, f"page {number}", "There is a limit.", Force.MUST)
        for number in range(1, 15)
    ),
    questions=(EXTRA, HARD),
)

NO_CARE = HomeCarePolicy(
    id="NO-CARE",
    name="No care",
    provisions=(),
    worker_weeks=(),
    member_weeks=(),
    program_months=(),
    eligibility_periods=(),
    meals=(),
    programs=(),
)
"""A policy that limits nothing."""
