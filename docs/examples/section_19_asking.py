"""What the library is asked about a month of care: the checks, what other readings would find, how much room is left.

Lines and findings come in an order that does not hang on that of the rows.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

import staffing_rules as rules

POLICY = rules.SECTION_19
Check = Callable[[rules.Care, rules.HomeCarePolicy], rules.CareReview]
CHECKS: tuple[Check, ...] = (
    rules.check_worker_weeks,
    rules.check_member_weeks,
    rules.check_program_months,
    rules.check_eligibility_periods,
    rules.check_meals,
)
CARE = POLICY.services_of("worker_member_hours")
GRAVE = {rules.Severity.ERROR, rules.Severity.REVIEW, rules.Severity.WARNING}
Found = tuple[rules.ReviewLine, rules.Finding]
Worlds = Mapping[tuple[str, str], Sequence[Found]]
"""What is found when one question is read otherwise, by the id of the question and its other choice."""


def in_order(reference: str) -> tuple[int, str]:
    """Return what puts M2 before M10."""
    return len(reference), reference


def begins(line: rules.ReviewLine) -> date:
    """Return the first day of a line's window."""
    return line.window.first if line.window else date.min


def lines_of(check: Check, care: rules.Care, policy: rules.HomeCarePolicy = POLICY) -> list[rules.ReviewLine]:
    """Return what a check says of everybody."""
    return sorted(check(care, policy), key=lambda line: (in_order(line.subject), begins(line)))


def found_in(care: rules.Care, policy: rules.HomeCarePolicy = POLICY) -> list[Found]:
    """Return all that the checks find wrong, doubtful or odd, each with the line that it stands in."""
    lines = chain(*(lines_of(check, care, policy) for check in CHECKS))
    return [(line, each) for line in lines for each in line.ruling.findings if each.severity in GRAVE]


def undecided(care: rules.Care) -> list[rules.ReviewLine]:
    """Return the lines of which it is not known how they stand."""
    lines = chain(*(lines_of(check, care) for check in CHECKS))
    return [line for line in lines if line.ruling.status is rules.Status.UNDECIDED]


def in_no_line(care: rules.Care) -> list[rules.Finding]:
    """Return the findings on rows that count nowhere, for want of a fact."""
    found = {(each.code, each.others): each for check in CHECKS for each in check(care, POLICY).findings}
    return [found[key] for key in sorted(found)]


def tallies_of(line: rules.ReviewLine) -> Sequence[rules.Tally]:
    """Return the totals of a line; where it is not decided, all answers that are open have the same."""
    return next((standing.tallies for standing in line.ruling.answers), ())


def is_over(tally: rules.Tally) -> bool:
    """Whether a total is above its limit."""
    return tally.excess is not None and tally.excess.units > 0


def tightest(line: rules.ReviewLine) -> list[rules.Tally]:
    """Return the totals of a line that are above their limits, or else the one that comes nearest to its own."""

    def part_of_limit(tally: rules.Tally) -> float:
        return tally.observed.units / tally.limit.units if tally.limit and tally.limit.units else 0

    tallies = tallies_of(line)
    return [*filter(is_over, tallies)] or sorted(tallies, key=part_of_limit, reverse=True)[:1]


def limit_on(provision: str, line: rules.ReviewLine) -> int:
    """Return an amount of the policy as it holds when a line begins, in units, with nothing that raises it."""
    held = POLICY.amount(provision).value.value_on(begins(line))
    return held.units if held else 0


def other_readings(care: rules.Care) -> Worlds:
    """Return what is found when one question after the other is read otherwise, of those that some ruling rests on."""
    lines = chain(*(check(care, POLICY) for check in CHECKS))
    read = {reading.id for line in lines for reading in line.ruling.readings}
    open_ = [question for question in POLICY.readings if question.id in read]
    others = [(each.id, choice) for each in open_ for choice, _ in each.choices if choice != each.default]
    return {(id, choice): found_in(care, POLICY.with_reading(id, choice)) for id, choice in others}


def is_same(one: Found, other: Found) -> bool:
    """Whether two findings tell of one thing: the same limit and parties, in windows that share a day."""
    (line, finding), (like, another) = one, other
    about, also = finding.tally and finding.tally.about, another.tally and another.tally.about
    if (finding.code, line.subject, about) != (another.code, like.subject, also):
        return False
    if line.window is None or like.window is None:
        return line.window is like.window
    return line.window.first <= like.window.last and like.window.first <= line.window.last


def overturning(found: Found, worlds: Worlds) -> list[tuple[str, str]]:
    """Return the questions and choices under which a finding would not be made."""
    return [world for world, others in worlds.items() if not any(is_same(found, other) for other in others)]


def changes(base: Sequence[Found], other: Sequence[Found]) -> tuple[int, int]:
    """Return how many findings of the first are not in the second, and about how many parties the second has others."""
    fewer = sum(not any(is_same(found, each) for each in other) for found in base)
    new = [each for each in other if not any(is_same(found, each) for found in base)]
    return fewer, len({(finding.code, line.subject, finding.tally and finding.tally.about) for line, finding in new})


def inside_the_cap(lines: Sequence[rules.ServiceLine]) -> set[rules.Service]:
    """Return the services of some lines that count to the program cap: by themselves they make a line of the check."""
    services = {line.service for line in lines if line.service}
    by_service = {each: rules.Care(lines=[line for line in lines if line.service is each]) for each in services}
    return {each for each, alone in by_service.items() if len(rules.check_program_months(alone, POLICY))}


def rows_of(line: rules.ReviewLine, care: rules.Care) -> list[rules.ServiceLine]:
    """Return the service lines of a member in the window of a line, by their references."""
    mine = sorted((row for row in care.lines if row.member == line.subject), key=lambda row: in_order(row.reference))
    return [row for row in mine if row.service_date and line.window and row.service_date in line.window]


def by_service(rows: Iterable[rules.ServiceLine]) -> list[tuple[str, rules.Dollars]]:
    """Return the dollars of some lines for each service, most of them first; what was taken back is taken off."""
    sums: dict[str, int] = {}
    for row in rows:
        name = row.service.value.replace("_", " ") if row.service else "a service not known"
        sums[name] = sums.get(name, 0) + (row.millionths or 0)
    return [(name, rules.Dollars(sums[name])) for name in sorted(sums, key=lambda name: (-sums[name], name))]


def day_of(reference: str, care: rules.Care) -> date | None:
    """Return the day of a visit or a line, where it is known."""
    starts = (visit.start for visit in care.visits if visit.reference == reference)
    dates = (row.service_date for row in care.lines if row.reference == reference)
    return next((day for day in (*starts, *dates) if day is not None), None)


def room_on(day: date, care: rules.Care) -> Iterator[tuple[str, str, rules.Service, rules.Headroom]]:
    """Yield how much may be added on a day: for each worker and member with a visit on it, of the service of it."""
    served = (visit for visit in care.visits if visit.start and visit.start.date() == day)
    pairs = {(each.worker, each.member, each.service) for each in served if each.service in CARE}
    known = [(worker, member, service) for worker, member, service in pairs if worker and member]
    for worker, member, service in sorted(
        known, key=lambda each: (in_order(each[0]), in_order(each[1]), each[2].value)
    ):
        room = rules.headroom(care, POLICY, day=day, member=member, worker=worker, service=service)
        yield worker, member, service, room


def by_week(visit: rules.Visit) -> Sequence[rules.Hours]:
    """Return the hours of a visit, which must be known, in each week from Sunday that it lies in."""
    weeks: dict[int, int] = {}
    for day, _, seconds in visit.parts:
        weeks[day // 7] = weeks.get(day // 7, 0) + seconds  # as ordinals, Sundays are the multiples of seven
    return [rules.Hours(seconds) for seconds in weeks.values() if seconds]


def by_the_clock(visit: rules.Visit) -> rules.Hours | None:
    """Return how long a visit was by the clock on the wall, where that is not how long it was."""
    if visit.start is None or visit.end is None or visit.seconds is None:
        return None
    shown = int((visit.end.replace(tzinfo=None) - visit.start.replace(tzinfo=None)).total_seconds())
    return rules.Hours(shown) if shown != visit.seconds else None
