"""The worked examples of Section 19 on money and counts: the program cap, eligibility periods, meals and programs."""

from datetime import date
from typing import Final

from section_19_facts import (
    A_DAY,
    END_OF_PERIOD,
    MARCH,
    MONDAY,
    PERIODS,
    PERSONAL_CARE,
    QUALIFIED,
    SUNDAY,
    Both,
    Checked,
    Examples,
    NothingCounted,
    NotInForce,
    Open,
    Outcome,
    TooMuch,
    Within,
    bill,
    dollars,
    gives,
    hours,
    planned,
    projected,
)

from staffing_rules import (
    SECTION_19,
    Care,
    Service,
    ServiceLine,
    Severity,
    Times,
    check_eligibility_periods,
    check_meals,
    check_program_months,
    check_programs,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

CAP: Final = "program_cap"
ALL_OF_THE_CAP: Final = Within(of=CAP, counted=(dollars("6565"),))
A_CENT: Final = dollars("0.01")
HOME_HEALTH, TRANSMISSION, MONITORING = Service.REGISTERED_NURSE, Service.TRANSMISSION, Service.REMOTE_MONITORING
MODIFICATION, TRANSPORTATION = Service.ENVIRONMENTAL_MODIFICATION, Service.TRANSPORTATION
DEVICE, DEVICE_SERVICE = Service.ASSISTIVE_TECHNOLOGY_DEVICE, Service.ASSISTIVE_TECHNOLOGY_SERVICE
RESPITE_AT_HOME, RESPITE_AWAY = Service.RESPITE_HOME, Service.RESPITE_NURSING_FACILITY
RATED: Final = SECTION_19.with_amount("ME-19.06-H", dollars("215.50"), source="the rate of the examples")
"""The policy with a rate for a day of respite."""


def month(
    *lines: ServiceLine, then: Outcome, reading: tuple[str, str] | None = None, qualified: bool = False
) -> Checked:
    """Return the example of what these bills come to in their month."""
    care = Care(lines=lines, exceedances=QUALIFIED if qualified else ())
    return Checked(check_program_months, care, then, reading=reading)


def period(*lines: ServiceLine, then: Outcome, policy: HomeCarePolicy = SECTION_19) -> Checked:
    """Return the example of what these bills come to in the eligibility period of M1."""
    return Checked(check_eligibility_periods, Care(lines=lines, members=PERIODS), then, policy=policy)


def trained(number: str, *, then: Outcome, again: str = "0") -> Checked:
    """Return the example of so many hours of skills training, and so many in the next eligibility period."""
    skills = Service.SKILLS_TRAINING
    visits = gives(number, service=skills, a_day="2") + gives(again, service=skills, a_day="2", first=date(2024, 7, 1))
    return Checked(check_eligibility_periods, Care(visits=visits, members=PERIODS), then)


def expected(cost: str, then: Outcome, *, in_month: date = SUNDAY, qualified: bool = False) -> Checked:
    """Return the example of a plan with personal care that will cost so much in a month."""
    care = Care(plans=planned(cost), exceedances=QUALIFIED if qualified else ())
    return Checked(projected(in_month), care, then)


def meal(meant_for: date | None, *, delivered: date | None = None, meals: int = 1) -> ServiceLine:
    """Return a line of meals meant for one day, or only known to be delivered together."""
    return ServiceLine(
        reference=f"meals for {meant_for or 'some days'}",
        member="M1",
        service=Service.HOME_DELIVERED_MEAL,
        service_date=delivered or meant_for,
        meant_for=meant_for,
        units=meals,
    )


def fed(*meals: ServiceLine, then: Outcome) -> Checked:
    """Return the example of what these meals come to."""
    return Checked(check_meals, Care(lines=meals), then)


def week_of_meals(*, delivered: date | None = None) -> tuple[ServiceLine, ...]:
    """Return one meal for each day from Sunday to Saturday."""
    return tuple(meal(SUNDAY + day * A_DAY, delivered=delivered) for day in range(7))


def attended(service: Service, *series: tuple[date, ...], then: Outcome) -> Checked:
    """Return the example of a program that was attended in these series, each told by some of its days."""
    lines = [
        ServiceLine(
            reference=f"session of {day}", member="M1", service=service, service_date=day, series=f"series of {days[0]}"
        )
        for days in series
        for day in days
    ]
    return Checked(check_programs, Care(lines=lines), then)


def may(year: int) -> tuple[date, ...]:
    """Return the days of a series of that year."""
    return date(year, 5, 6), date(year, 5, 13)


def of_a_program(provision: str, service: Service) -> Examples:
    """Return the examples of one of the two programs: both have the same."""
    once_more = Times(1)
    return {
        (provision, 0): attended(service, may(2021), may(2022), may(2023), then=Within()),
        (provision, 1): attended(
            service, may(2021), may(2022), may(2023), may(2024), then=TooMuch(service.value, once_more)
        ),
        (provision, 2): attended(
            service,
            (date(2024, 2, 5),),
            (date(2024, 11, 4),),
            then=TooMuch(f"{service.value}_in_a_year", once_more, observed=Times(2)),
        ),
        (provision, 3): attended(service, (date(2023, 12, 10), date(2024, 1, 20)), (date(2024, 11, 5),), then=Within()),
    }


A_YEAR_OF_TRANSMISSION: Final = tuple(
    bill(TRANSMISSION, "50.00", date(2023 + (each < 7), each, 5)) for each in range(1, 13)
)
"""Twelve bills, one for each month of the eligibility period."""

MONEY_EXAMPLES: Final[Examples] = {
    ("ME-19.02-3-A", 0): expected("6565.00", ALL_OF_THE_CAP),
    ("ME-19.02-3-A", 1): expected("6565.01", TooMuch(CAP, A_CENT)),
    ("ME-19.02-3-A", 2): expected("7878.00", Within(), qualified=True),
    ("ME-19.02-3-A", 3): expected("6565.00", NotInForce(date(2020, 4, 1)), in_month=date(2020, 3, 1)),
    ("ME-19.04-CAP", 0): month(
        bill(Service.CARE_COORDINATION, "200"), bill(PERSONAL_CARE, "6365"), then=ALL_OF_THE_CAP
    ),
    ("ME-19.04-CAP", 1): month(bill(MODIFICATION, "3000"), then=NothingCounted()),
    ("ME-19.04-7", 0): fed(*week_of_meals(), then=Within(of="meals_of_a_week", counted=(Times(7),))),
    ("ME-19.04-7", 1): fed(meal(MONDAY, meals=2), then=TooMuch("meals_of_a_day", Times(1))),
    ("ME-19.04-7", 2): Both(
        (
            fed(*week_of_meals(delivered=SUNDAY), then=Within(of="meals_of_a_week", counted=(Times(7),))),
            fed(  # the week is kept to, and somebody has to look for which days they were meant
                meal(None, delivered=SUNDAY, meals=7),
                then=TooMuch("meals_delivered_together", severity=Severity.REVIEW),
            ),
        )
    ),
    ("ME-19.04-14", 0): month(
        bill(TRANSPORTATION, "100", section="113"), bill(PERSONAL_CARE, "6565.00"), then=ALL_OF_THE_CAP
    ),
    ("ME-19.04-14", 1): month(
        bill(TRANSPORTATION, "100", section="113"),
        bill(PERSONAL_CARE, "6565.00"),
        then=TooMuch(CAP, dollars("100.00"), observed=dollars("6665.00")),
        reading=("ME-19/transportation", "inside"),
    ),
    ("ME-19.06-A", 0): month(bill(PERSONAL_CARE, "6565.00"), then=ALL_OF_THE_CAP),
    ("ME-19.06-A", 1): month(bill(PERSONAL_CARE, "6565.01"), then=TooMuch(CAP, A_CENT)),
    ("ME-19.06-A", 2): month(bill(PERSONAL_CARE, "6565.00"), bill(MODIFICATION, "3000"), then=ALL_OF_THE_CAP),
    ("ME-19.06-A", 3): month(bill(PERSONAL_CARE, "6565.00", date(2020, 3, 31)), then=NotInForce(date(2020, 4, 1))),
    ("ME-19.06-A", 4): month(
        bill(PERSONAL_CARE, "6565.00", date(2024, 3, 31), billed_on=date(2024, 4, 10)),
        then=Within(of=CAP, counted=(dollars("6565"),), window=MARCH),
    ),
    ("ME-19.06-B", 0): trained("14.25", then=Within(of="skills_training", counted=(hours("14.25"),))),
    ("ME-19.06-B", 1): trained("14.50", then=TooMuch("skills_training", hours("0.25"))),
    ("ME-19.06-B", 2): trained("10", again="10", then=Within(lines=2)),
    ("ME-19.06-C", 0): month(bill(PERSONAL_CARE, "6565.00"), bill(Service.FMS, "95.00"), then=ALL_OF_THE_CAP),
    ("ME-19.06-C", 1): Both(
        (
            month(bill(Service.FMS, "10000"), then=NothingCounted()),
            period(bill(Service.FMS, "10000"), then=NothingCounted()),
        )
    ),
    ("ME-19.06-D", 0): period(bill(MODIFICATION, "3000.00"), then=Within()),
    ("ME-19.06-D", 1): period(bill(MODIFICATION, "3000.01"), then=TooMuch("environmental_modifications", A_CENT)),
    ("ME-19.06-D", 2): period(
        bill(MODIFICATION, "2000", END_OF_PERIOD),
        bill(MODIFICATION, "2000", END_OF_PERIOD + A_DAY),
        then=Within(lines=2, of="environmental_modifications", counted=(dollars("2000"), dollars("2000"))),
    ),
    ("ME-19.06-E", 0): period(bill(DEVICE, "600"), bill(DEVICE_SERVICE, "400"), then=Within()),
    ("ME-19.06-E", 1): period(
        bill(DEVICE, "600"), bill(DEVICE_SERVICE, "400.01"), then=TooMuch("assistive_technology", A_CENT)
    ),
    ("ME-19.06-F", 0): period(*A_YEAR_OF_TRANSMISSION, then=Within(of="transmission", counted=(dollars("600"),))),
    ("ME-19.06-F", 1): period(
        *A_YEAR_OF_TRANSMISSION, bill(TRANSMISSION, "0.01"), then=TooMuch("transmission", A_CENT)
    ),
    ("ME-19.06-G", 0): period(bill(MONITORING, "6000.00"), then=Within()),
    ("ME-19.06-G", 1): period(bill(MONITORING, "6000.01"), then=TooMuch("remote_monitoring", A_CENT)),
    ("ME-19.06-G", 2): period(bill(MONITORING, "6000"), bill(TRANSMISSION, "600"), then=Within()),
    ("ME-19.06-H", 0): period(bill(RESPITE_AWAY, "6465.00"), then=Within(), policy=RATED),
    ("ME-19.06-H", 1): period(bill(RESPITE_AWAY, "6465.01"), then=TooMuch("respite", A_CENT), policy=RATED),
    ("ME-19.06-H", 2): period(bill(RESPITE_AWAY, "6465.00"), then=Open(frozenset({"amount of ME-19.06-H"}))),
    ("ME-19.06-H", 3): period(
        bill(RESPITE_AWAY, "4000"),
        bill(RESPITE_AT_HOME, "2465.00"),
        then=Within(of="respite", counted=(dollars("6465"),)),
        policy=RATED,
    ),
    ("ME-19.06-I", 0): fed(*week_of_meals(), then=Within()),
    ("ME-19.06-I", 1): fed(meal(MONDAY, meals=2), then=TooMuch("meals_of_a_day", Times(1))),
    ("ME-19.06-I", 2): month(  # what counts to the cap is told by the provision on the cap
        bill(Service.HOME_DELIVERED_MEAL, "300"),
        bill(PERSONAL_CARE, "6265"),
        then=Within(by="ME-19.06-A", of=CAP, counted=(dollars("6565"),)),
    ),
    **of_a_program("ME-19.06-J", Service.LIVING_WELL),
    **of_a_program("ME-19.06-K", Service.MATTER_OF_BALANCE),
    ("ME-19.06-N-EXCEEDANCE", 0): month(bill(PERSONAL_CARE, "7878.00"), then=Within(), qualified=True),
    ("ME-19.06-N-EXCEEDANCE", 1): month(
        bill(PERSONAL_CARE, "7878.01"), then=TooMuch(CAP, A_CENT, limit=dollars("7878")), qualified=True
    ),
    ("ME-19.06-N-EXCEEDANCE", 2): month(
        bill(HOME_HEALTH, "6600"),
        bill(PERSONAL_CARE, "500"),
        then=TooMuch("program_cap_other_services", dollars("35.00")),
        qualified=True,
    ),
    ("ME-19.06-N-EXCEEDANCE", 3): month(
        bill(HOME_HEALTH, "6565"), bill(PERSONAL_CARE, "1313"), then=Within(), qualified=True
    ),
    ("ME-19.06-N-EXCEEDANCE", 4): month(bill(PERSONAL_CARE, "6565.01"), then=TooMuch(CAP, A_CENT)),
}
