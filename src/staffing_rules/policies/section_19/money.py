"""Limits of money and counts: the program cap, amounts of an eligibility period, meals and programs."""

from staffing_rules.facts import Service
from staffing_rules.policies.section_19.amounts import (
    BALANCE,
    BALANCE_A_YEAR,
    DEVICES,
    EXCEEDANCE,
    LIVING_WELL,
    LIVING_WELL_A_YEAR,
    MEALS_A_DAY,
    MEALS_A_WEEK,
    MODIFICATIONS,
    MONITORING,
    PROGRAM_CAP,
    RESPITE_DAY,
    SKILLS_TRAINING,
    TRANSMISSION,
)
from staffing_rules.policies.section_19.hours import A_WEEK
from staffing_rules.policies.section_19.readings_of_money import (
    EXCEEDANCE_BASE,
    EXCEEDANCE_ROOM,
    MEAL_DAY,
    PROGRAM_PAYER,
    PROGRAM_TIME,
    PROGRAM_YEAR,
    RESPITE_SERVICES,
    SILENT_SERVICES,
    TECHNOLOGY,
    TRANSPORTATION,
)
from staffing_rules.policies.section_19.services import CARE, INSIDE_CAP, NAMED_INSIDE_CAP
from staffing_rules.policies.vocabulary import (
    Amount,
    AnnualPeriod,
    ByExceedance,
    Counted,
    Counting,
    Each,
    ExceedanceBase,
    Lifetime,
    Limit,
    Limits,
    Months,
    Party,
    SingleDay,
)
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Severity

MEMBER = (Party.MEMBER,)
MONTH, YEAR = Months(), Months(12)
PAID_FOR = {Service.TRANSPORTATION}


def _inside(but: frozenset[Service] = frozenset()) -> Reading[Counted]:
    """Return what counts to the program cap, but for some services."""
    elsewhere = frozenset({"19", "113"})  # transportation is billed under Section 113
    return TRANSPORTATION.giving(
        outside=SILENT_SERVICES.giving(counted=Counted(INSIDE_CAP - but), named_only=Counted(NAMED_INSIDE_CAP - but)),
        inside=SILENT_SERVICES.giving(
            counted=Counted((INSIDE_CAP | PAID_FOR) - but, sections=elsewhere),
            named_only=Counted((NAMED_INSIDE_CAP | PAID_FOR) - but, sections=elsewhere),
        ),
    )


PROGRAM_MONTHS: Limits = (
    EXCEEDANCE_ROOM.giving(
        care_only=(
            Limit(
                "program_cap_other_services",
                "cost inside the cap that is neither personal nor attendant care",
                amount=PROGRAM_CAP,
                counted=_inside(but=CARE),
                by=Counting.COST,
                per=MEMBER,
                each=MONTH,
                only_with_exceedance=True,
                do="Only personal and attendant care may exceed the cap.",
                cites=("ME-19.06-N-EXCEEDANCE", "ME-19.06-A", "ME-19.04-CAP", "ME-19.04-14"),
            ),
        ),
        any=(),
    ),
    Limit(
        "program_cap",
        "cost inside the program cap",
        amount=PROGRAM_CAP,
        counted=_inside(),
        by=Counting.COST,
        per=MEMBER,
        each=MONTH,
        raised_by=ByExceedance(
            percent=EXCEEDANCE,
            of=EXCEEDANCE_BASE.giving(
                cap=ExceedanceBase.CAP, care=ExceedanceBase.COST_OF_CARE, plan=ExceedanceBase.COST_OF_PLAN
            ),
            services=CARE,
        ),
        after=("program_cap_other_services",),
        do="See whether the member qualifies to exceed the cap, or change the plan.",
        cites=("ME-19.06-A", "ME-19.06-N-EXCEEDANCE", "ME-19.04-CAP", "ME-19.06-C", "ME-19.04-14"),
    ),
)
"""What the services of a month may cost; what stands outside the cap has limits of its own below."""


def _a_period(id: str, title: str, amount: Amount, *services: Service, by: Counting = Counting.COST) -> Limit:
    return Limit(
        id,
        title,
        amount=amount,
        counted=Counted(services),
        by=by,
        per=MEMBER,
        each=AnnualPeriod(),
        cites=(amount.id,),
    )


DEVICE, SERVICE = Service.ASSISTIVE_TECHNOLOGY_DEVICE, Service.ASSISTIVE_TECHNOLOGY_SERVICE
RESPITE = RESPITE_SERVICES.giving(
    all=Counted({Service.RESPITE_HOME, Service.RESPITE_NURSING_FACILITY}),
    nursing_facility=Counted({Service.RESPITE_NURSING_FACILITY}),
)
ELIGIBILITY_PERIODS: Limits = (
    _a_period(
        "skills_training", "hours of skills training", SKILLS_TRAINING, Service.SKILLS_TRAINING, by=Counting.TIME
    ),
    _a_period(
        "environmental_modifications",
        "cost of environmental modifications",
        MODIFICATIONS,
        Service.ENVIRONMENTAL_MODIFICATION,
    ),
    TECHNOLOGY.giving(
        combined=(
            _a_period(
                "assistive_technology", "cost of assistive technology devices and services", DEVICES, DEVICE, SERVICE
            ),
        ),
        each=(
            _a_period("assistive_technology_devices", "cost of assistive technology devices", DEVICES, DEVICE),
            _a_period("assistive_technology_services", "cost of assistive technology services", DEVICES, SERVICE),
        ),
    ),
    _a_period("transmission", "cost of transmission", TRANSMISSION, Service.TRANSMISSION),
    _a_period("remote_monitoring", "cost of remote monitoring", MONITORING, Service.REMOTE_MONITORING),
    Limit(
        "respite",
        "cost of respite",
        amount=RESPITE_DAY,
        counted=RESPITE,
        by=Counting.COST,
        per=MEMBER,
        each=AnnualPeriod(),
        do="The rate stands in Chapter III: bring it with policy.with_amount(...).",
        cites=("ME-19.06-H",),
    ),
)
"""What a member may get in an annual eligibility period."""


def _meals(
    id: str,
    title: str,
    amount: Amount,
    *,
    by: Counting | Reading[Counting],
    each: Each | Reading[Each],
    weight: Severity = Severity.ERROR,
    after: tuple[str, ...] = (),
    do: str = "",
) -> Limit:
    return Limit(
        id,
        title,
        amount=amount,
        counted=Counted({Service.HOME_DELIVERED_MEAL}),
        per=MEMBER,
        by=by,
        each=each,
        weight=weight,
        after=after,
        do=do,
        cites=("ME-19.06-I", "ME-19.04-7"),
    )


MEALS: Limits = (
    MEAL_DAY.giving(
        meant_for=(
            _meals("meals_of_a_day", "meals meant for one day", MEALS_A_DAY, by=Counting.MEANT, each=SingleDay()),
            _meals(
                "meals_delivered_together",
                "meals delivered on one day, which may be meant for others",
                MEALS_A_DAY,
                by=Counting.MEANT_OR_DELIVERED,
                each=SingleDay(),
                weight=Severity.REVIEW,
                after=("meals_of_a_day",),
                do="Say for which day each meal is meant.",
            ),
        ),
        delivered=(
            _meals(
                "meals_of_a_day", "meals delivered on one day", MEALS_A_DAY, by=Counting.DELIVERED, each=SingleDay()
            ),
        ),
    ),
    _meals(
        "meals_of_a_week",
        "meals of one week",
        MEALS_A_WEEK,
        by=MEAL_DAY.giving(meant_for=Counting.MEANT_OR_DELIVERED, delivered=Counting.DELIVERED),
        each=A_WEEK,
        after=("meals_of_a_day",),
    ),
)
"""How many meals a member may get."""


def _program(id: str, title: str, amount: Amount, a_year: Amount, service: Service) -> tuple[Limit, Limit]:
    counted = PROGRAM_PAYER.giving(not_counted=Counted({service}), counted=Counted({service}, sections=None))
    started = PROGRAM_TIME.giving(series=Counting.SERIES_STARTED, session=Counting.SESSION)
    touched = PROGRAM_TIME.giving(
        series=PROGRAM_YEAR.giving(started=Counting.SERIES_STARTED, touched=Counting.SERIES_TOUCHED),
        session=Counting.SESSION,
    )
    return (
        Limit(
            f"{id}_in_a_year",
            f"{title} in a calendar year",
            amount=a_year,
            counted=counted,
            by=touched,
            per=MEMBER,
            each=YEAR,
            cites=(amount.id,),
        ),
        Limit(
            id,
            f"{title} in a lifetime",
            amount=amount,
            counted=counted,
            by=started,
            per=MEMBER,
            each=Lifetime(),
            cites=(amount.id,),
        ),
    )


PROGRAMS: Limits = (
    *_program("living_well", "Living Well for Better Health", LIVING_WELL, LIVING_WELL_A_YEAR, Service.LIVING_WELL),
    *_program("matter_of_balance", "Matter of Balance", BALANCE, BALANCE_A_YEAR, Service.MATTER_OF_BALANCE),
)
"""How often a member may attend a program."""
