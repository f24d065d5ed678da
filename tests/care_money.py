"""What is asked of a policy about money and counts: care at each limit, and one unit above it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from care_facts import (
    ATTENDANT,
    DAY,
    EXTENSIVE,
    HOUR,
    IN_PERIOD,
    MONDAY,
    PC,
    PERIOD,
    PLAN,
    SATURDAY,
    SUNDAY,
    Asked,
    asking,
    line,
    visit,
)

from staffing_rules import (
    Care,
    CareReview,
    Dollars,
    Service,
    ServiceLine,
    check_eligibility_periods,
    check_meals,
    check_program_months,
    check_programs,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

MILLIONTH = "0.000001"


def about_program_months(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on the cost of a month."""
    ask = partial(asking, check_program_months)
    for cost in ("6565", f"6565{MILLIONTH[1:]}", "7878", f"7878{MILLIONTH[1:]}"):
        for text, facts in (("", {}), (", may exceed", {"exceedances": [EXTENSIVE], "plans": [PLAN]})):
            for service in (PC, ATTENDANT, Service.RESPITE_HOME):
                yield ask(f"${cost} of {service.value}{text}", lines=[line("L", cost, service)], **facts)
            for care in (PC, ATTENDANT):
                both = [
                    line("L", "3282.5", Service.RESPITE_HOME),
                    line("K", str(Decimal(cost) - Decimal("3282.5")), care),
                ]
                yield ask(f"${cost} of {care.value} and respite{text}", lines=both, **facts)
    for service in Service:
        for section in ("19", "113", "40"):
            bill = line("L", "6565.000001", service, section=section)
            yield ask(f"{service.value}, section {section}", lines=[bill])
            yield ask(f"{service.value}, section {section}, may exceed", lines=[bill], exceedances=[EXTENSIVE])
    for day in (date(2020, 3, 31), date(2020, 4, 1), date(2024, 2, 29), date(2024, 3, 31), date(2024, 12, 31)):
        days = [line("L", "6000", day=day), line("K", "600", day=day + DAY)]
        yield ask(f"{day} and the next day", lines=days)
    for care in (PC, ATTENDANT):
        for cost in ("8206.25", "8206.250001", "7565", "7565.000001"):
            facts = {"lines": [line("L", cost, care)], "exceedances": [EXTENSIVE], "plans": [PLAN]}
            yield ask(f"${cost} of {care.value}, may exceed by its share", **facts)
    much = [line("L", "7000", Service.RESPITE_HOME), line("K", "1000")]
    yield ask("much of both, may exceed", lines=much, exceedances=[EXTENSIVE])
    yield ask("much of both, exceedances not known", lines=much, exceedances=None)


def about_eligibility_periods(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on eligibility periods."""
    ask = partial(asking, check_eligibility_periods)
    for service in Service:
        both = {"visits": [visit("V", HOUR, service)], "lines": [line("L", "1", service)]}
        yield ask(f"one of {service.value}", members=IN_PERIOD, **both)
        yield ask(
            f"one of {service.value}, other section", members=IN_PERIOD, lines=[line("L", "1", service, section="1")]
        )
    for seconds in (51300, 51301):
        yield ask(f"{seconds} s of training", members=IN_PERIOD, visits=[visit("V", seconds, Service.SKILLS_TRAINING)])
    for service, cost in (
        (Service.ENVIRONMENTAL_MODIFICATION, 3000),
        (Service.ASSISTIVE_TECHNOLOGY_DEVICE, 1000),
        (Service.ASSISTIVE_TECHNOLOGY_SERVICE, 1000),
        (Service.TRANSMISSION, 600),
        (Service.REMOTE_MONITORING, 6000),
    ):
        for dollars in (f"{cost}", f"{cost}{MILLIONTH[1:]}"):
            yield ask(f"${dollars} of {service.value}", members=IN_PERIOD, lines=[line("L", dollars, service)])
    for dollars in ("6000", "6000.000001"):
        respite = Care(members=IN_PERIOD, lines=[line("L", dollars, Service.RESPITE_NURSING_FACILITY)])
        yield f"${dollars} of respite, at $200 a day", partial(_at_a_rate, respite, None)
        yield f"${dollars} of respite, before the rate", partial(_at_a_rate, respite, date(2024, 6, 1))
    day = PERIOD.last + DAY
    yield ask("outside all periods", members=IN_PERIOD, lines=[line("L", "1", Service.TRANSMISSION, day=day)])


def _at_a_rate(care: Care, since: date | None, policy: HomeCarePolicy) -> CareReview:
    """Return how respite stands at a rate that somebody brings, from a day on."""
    policy = policy.with_amount("ME-19.06-H", Dollars.of(200), since=since, source="a rate")
    return check_eligibility_periods(care, policy)


def meals(name: str, units: int | None, day: date = MONDAY, meant_for: date | None = None, **more: Any) -> ServiceLine:
    """Return a line of so many meals."""
    return line(
        name, "1", more.pop("service", Service.HOME_DELIVERED_MEAL), day=day, units=units, meant_for=meant_for, **more
    )


def about_meals(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on meals."""
    ask = partial(asking, check_meals)
    week = [SUNDAY + day * DAY for day in range(7)]
    for number in (1, 2, 7, 8):
        yield ask(f"{number} delivered", lines=[meals("L", number)])
        yield ask(f"{number} meant for one day", lines=[meals("L", number, meant_for=MONDAY)])
        yield ask(f"{number}, one for Tuesday", lines=[meals("L", number), meals("K", 1, meant_for=MONDAY + DAY)])
    daily = [meals(f"L{number}", 1, day, day) for number, day in enumerate(week)]
    yield ask("one for each day", lines=daily)
    yield ask("one for each day and one more", lines=[*daily, meals("K", 1, SATURDAY, SATURDAY)])
    yield ask("one for each day and two delivered", lines=[*daily, meals("K", 2, SATURDAY)])
    for one, other in ((SUNDAY, SATURDAY), (MONDAY, SATURDAY + DAY), (SATURDAY, SATURDAY + DAY), (SUNDAY, MONDAY)):
        yield ask(f"{one:%A} and {other:%A}", lines=[meals("L", 4, one), meals("K", 4, other)])
    ahead = [*daily, meals("K", 1, SATURDAY, SATURDAY + 2 * DAY)]
    yield ask("one for each day, and one for the week that follows", lines=ahead)
    for service in Service:
        yield ask(f"8 of {service.value}", lines=[meals("L", 8, service=service)])
        yield ask(f"2 of {service.value}, meant", lines=[meals("L", 2, MONDAY, MONDAY, service=service)])
    yield ask("8 under another section", lines=[meals("L", 8, section="1"), meals("K", 2, MONDAY, MONDAY, section="1")])


def sessions(
    *days: date, service: Service = Service.LIVING_WELL, series: bool = True, **more: Any
) -> list[ServiceLine]:
    """Return one session on each of these days, each of a series of its own."""
    return [line(f"{day}", "1", service, day=day, series=f"S{day}" if series else None, **more) for day in days]


def about_programs(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on programs."""
    ask = partial(asking, check_programs)
    years = [date(year, 5, 6) for year in (2021, 2022, 2023, 2024)]
    for service in Service:
        yield ask(f"once, {service.value}", lines=sessions(years[0], service=service))
        yield ask(f"once, {service.value}, elsewhere", lines=sessions(years[0], service=service, section="1"))
    for service in (Service.LIVING_WELL, Service.MATTER_OF_BALANCE):
        for count in (3, 4):
            yield ask(f"{count} years, {service.value}", lines=sessions(*years[:count], service=service))
        twice = sessions(date(2024, 1, 1), date(2024, 12, 31), service=service)
        yield ask(f"twice in a year, {service.value}", lines=twice)
        days = (date(2023, 12, 31), date(2024, 1, 1))
        yield ask(f"at New Year, two, {service.value}", lines=sessions(*days, service=service))
        over = [line(f"{day}", "1", service, day=day, series="S") for day in (*days, date(2024, 1, 8))]
        yield ask(f"at New Year, one, {service.value}", lines=over)
        yield ask(f"at New Year, and one, {service.value}", lines=[*over, *sessions(date(2024, 5, 6), service=service)])
        yield ask(f"a session of two, {service.value}", lines=sessions(years[0], service=service, units=2))
        loose = sessions(*years, service=service, series=False)
        yield ask(f"no series known, {service.value}", lines=loose)
