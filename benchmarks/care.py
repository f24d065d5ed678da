"""Invented care for the benchmark, and hand-written sums over it: a dict for each limit, and nothing said of why."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from staffing_rules import Care, Member, Residence, Service, ServiceLine, Visit

SUNDAY = date(2024, 3, 3).toordinal()
WEEKS = 4
A_WEEK, A_DAY = timedelta(days=7), timedelta(days=1)
CARE = {Service.PERSONAL_CARE, Service.ATTENDANT}
WIDER = CARE | {Service.RESPITE_HOME, Service.HOME_HEALTH_AIDE}
OUTSIDE = {Service.FMS, Service.ENVIRONMENTAL_MODIFICATION}
SERVICES = [Service.PERSONAL_CARE] * 6 + [Service.ATTENDANT, Service.ATTENDANT, Service.RESPITE_HOME]
COSTS = [Service.PERSONAL_CARE] * 7 + [Service.PERS, Service.HOME_DELIVERED_MEAL, Service.FMS]
Found = set[tuple[object, ...]]


def members(number: int) -> list[Member]:
    """Return members of whom every fourth shares a household with the one before."""
    return [
        Member(reference=f"M{each}", residences=[Residence(f"H{each - (each % 4 == 3)}")]) for each in range(number)
    ]


def visits(number: int) -> list[Visit]:
    """Return visits over four weeks: about eight a week for a worker, one week in ten above 40 hours, some at night."""
    dice = Random(19)
    workers = max(1, number // (8 * WEEKS))
    found: list[Visit] = []
    for place in range(number):
        worker = place % workers
        hours = timedelta(
            days=dice.randrange(7 * WEEKS), hours=dice.choice((7, 8, 13, 22)), minutes=dice.choice((0, 15))
        )
        start = datetime.fromordinal(SUNDAY) + hours
        found.append(
            Visit(
                reference=f"V{place}",
                member=f"M{(worker + dice.choice((0, 0, 0, 1))) % workers}",
                worker=f"W{worker}",
                service=SERVICES[worker % len(SERVICES)],
                start=start,
                end=start + timedelta(minutes=15 * dice.randrange(8, 26)),
            )
        )
    return found


def lines(number: int) -> list[ServiceLine]:
    """Return lines over three months: about twenty a month for a member, few months of whom are above the cap."""
    dice = Random(6565)
    whom = max(1, number // (20 * 3))
    return [
        ServiceLine(
            reference=f"L{place}",
            member=f"M{place % whom}",
            service=dice.choice(COSTS),
            service_date=date(2024, 1, 1) + timedelta(days=dice.randrange(91)),
            cost=Decimal(dice.randrange(10_000, 48_000)).scaleb(-2),
        )
        for place in range(number)
    ]


def care_of_visits(number: int) -> Care:
    """Return care with so many visits."""
    made = visits(number)
    return Care(visits=made, members=members(max(1, number // (8 * WEEKS))))


def care_of_lines(number: int) -> Care:
    """Return care with so many lines."""
    return Care(lines=lines(number))


def _parts(visit: Visit) -> list[tuple[int, float]]:
    """Return the minutes of a visit in each week, by the ordinal of its Sunday."""
    first = visit.start.toordinal()
    week = first - first % 7
    sunday = datetime.fromordinal(week + 7)
    if visit.end <= sunday:
        return [(week, (visit.end - visit.start).total_seconds() / 60)]
    before = (sunday - visit.start).total_seconds() / 60
    return [(week, before), (week + 7, (visit.end - sunday).total_seconds() / 60)]


def sums_of_weeks(
    rows: Sequence[Visit], services: set[Service], whose: Callable[[Visit], tuple[object, ...]], limit: float
) -> Found:
    """Return the parties and weeks whose sum is above a limit of minutes."""
    sums: dict[tuple[object, ...], float] = {}
    for visit in rows:
        if visit.service in services:
            for week, minutes in _parts(visit):
                key = (*whose(visit), week)
                sums[key] = sums.get(key, 0) + minutes
    return {key for key, minutes in sums.items() if minutes > limit}


def weeks_floor(care: Care) -> Found:
    """Hold the hours of workers against five limits: for a member and a household, twice, and for an attendant."""
    home = {member.reference: member.residences[0].household for member in care.members}
    rows = care.visits
    by_member = sums_of_weeks(rows, CARE, lambda visit: (visit.worker, visit.member), 2400)
    by_household = sums_of_weeks(rows, CARE, lambda visit: (visit.worker, home[visit.member]), 2400)
    attendants = sums_of_weeks(rows, {Service.ATTENDANT}, lambda visit: (visit.worker,), 2400)
    wider = sums_of_weeks(rows, WIDER, lambda visit: (visit.worker, visit.member), 2400)
    household = sums_of_weeks(rows, WIDER, lambda visit: (visit.worker, home[visit.member]), 2400)
    return {(key[0], key[-1]) for found in (by_member, by_household, attendants, wider, household) for key in found}


def member_weeks_floor(care: Care) -> Found:
    """Hold the hours of members against their ceiling."""
    return sums_of_weeks(care.visits, CARE, lambda visit: (visit.member,), 5175)


def months_floor(care: Care) -> Found:
    """Hold the cost of members' months against the cap, and the part that is not care against it too."""
    found: Found = set()
    for outside in (OUTSIDE, OUTSIDE | CARE):
        sums: dict[tuple[object, ...], Decimal] = {}
        for line in care.lines:
            if line.service not in outside:
                day = line.service_date
                key = (line.member, day.year, day.month)
                sums[key] = sums.get(key, 0) + line.cost
        found |= {key for key, cost in sums.items() if cost > 6565}
    return found
