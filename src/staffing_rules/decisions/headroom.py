"""How much may still be added on a day: what schedulers ask before they book."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TypeVar, cast

from attrs import evolve

from staffing_rules._arguments import check_date, check_kind
from staffing_rules.decisions.bounds import bounds
from staffing_rules.decisions.counts import by_member
from staffing_rules.decisions.hours import WorkerWeeks
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import AT_LEAST, Verdicts
from staffing_rules.decisions.shares import Households, Share
from staffing_rules.decisions.totals import Totals
from staffing_rules.decisions.worker_weeks import by_worker_and_week, limits_of_workers
from staffing_rules.decisions.worlds import answer_of, questions_that_matter, settle, ways_of
from staffing_rules.facts import Care, Service, ServiceLine, Visit
from staffing_rules.policies.vocabulary import HomeCarePolicy, Limits
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import MOST, Dollars, Hours, Quantity
from staffing_rules.rulings import Compliance, Headroom, Ruling, Severity, Standing, Status

Q = TypeVar("Q", bound=Quantity)
Add = Callable[[int], Ruling[Standing]]
"""How a subject stands when so many units are added."""


def headroom(
    care: Care,
    policy: HomeCarePolicy,
    *,
    day: date,
    member: str,
    worker: str | None = None,
    service: Service = Service.PERSONAL_CARE,
) -> Headroom:
    """Return how much of a service may be added on a day: by the worker for the member, for the member, and in dollars.

    Each is the largest amount with which nothing is exceeded or in doubt: hours in the week of the day, to the second,
    and dollars in its month. It comes last on its day. 0 where something is exceeded or in doubt already; UNDECIDED
    where that is not known, or how much more it could be: a finding then says how much it is at the least. NOT_IN_FORCE
    for dollars before the first amount of the cap. An answer of None says that no limit holds it back. With PARTIAL
    coverage others may have used some of it.

    Rests on ME-19.06-M, ME-19.06-N-HOURS and ME-19.06-A, and on what the checks of them rest on. Raises TypeError where
    an argument is of another type.

    >>> from staffing_rules import SECTION_19
    >>> visit = Visit(
    ...     reference="V1", member="M1", worker="W1", service=Service.PERSONAL_CARE, day=date(2024, 3, 5), minutes=2370
    ... )
    >>> room = headroom(Care(visits=[visit]), SECTION_19, day=date(2024, 3, 8), member="M1", worker="W1")
    >>> room.worker.decided.minutes, str(room.member.decided), str(room.month.decided)
    (30, '46 h 45 min', '$6,565.00')
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    check_date("day", day)
    check_kind("member", member, str)
    check_kind("service", service, Service)
    if worker is not None:
        check_kind("worker", worker, str)
    visits = tuple(each for each in care.visits if each.member == member)
    lines = tuple(each for each in care.lines if each.member == member)
    own = evolve(care, visits=visits, lines=lines)
    given = Visit(reference="added", member=member, worker=worker, service=service, day=day)
    billed = ServiceLine(reference="added", member=member, service=service, service_date=day)
    of_member = partial(_member_adds, own, policy, policy.member_weeks, given)
    of_month = partial(_member_adds, own, policy, policy.program_months, billed)
    return Headroom(
        None if worker is None else _room(policy, partial(_worker_adds, care, policy, given, worker), Hours),
        _room(policy, of_member, Hours),
        _room(policy, of_month, Dollars),
    )


def _room(policy: HomeCarePolicy, adds: Callable[[Reader], Sequence[Add]], kind: type[Q]) -> Ruling[Q | None]:
    """Return how much may be added, under every way of reading that is open."""

    def look(reader: Reader) -> Ruling[Q | None]:
        rulings = [_largest(add, kind) for add in adds(reader)]
        return min(rulings, key=_tightness, default=Ruling[Q | None](status=Status.DECIDED, policy=policy.name))

    ways = ways_of(policy, policy.choices, look)
    return settle([ruling for _, ruling in ways], lambda: questions_that_matter(ways, answer_of))


def _tightness(ruling: Ruling[Q | None]) -> tuple[bool, bool, int]:
    """Order what is not decided before what is, and less room before more."""
    if ruling.status is not Status.DECIDED:
        return False, False, 0
    room = ruling.decided
    return True, room is None, room.units if room is not None else 0


def _largest(add: Add, kind: type[Q]) -> Ruling[Q | None]:
    """Return the largest addition with which the subject stands within all limits."""
    now = add(0)
    grounds = cast("Ruling[Q | None]", now)  # the same grounds, for answers of another type
    if now.status is not Status.DECIDED:
        return evolve(grounds, possible=frozenset())
    if not _is_within(now):
        return evolve(grounds, value=kind(0))
    enough, too_much = 0, 1
    while _is_within(add(too_much)):
        enough, too_much = too_much, too_much + too_much
        if too_much > MOST:
            return evolve(grounds, value=None)
    while too_much - enough > 1:
        middle = enough + (too_much - enough >> 1)
        enough, too_much = (middle, too_much) if _is_within(add(middle)) else (enough, middle)
    beyond = add(too_much)
    if beyond.status is Status.UNDECIDED:
        unknown = (each for each in beyond.findings if each.severity is Severity.UNKNOWN)
        told = (evolve(AT_LEAST, why=f"{kind(enough)} may be added at the least.", what_to_do=""), *unknown)
        return evolve(grounds, status=Status.UNDECIDED, value=None, missing=beyond.missing, findings=told)
    return evolve(grounds, value=kind(enough))


def _is_within(ruling: Ruling[Standing]) -> bool:
    return ruling.status is Status.DECIDED and ruling.decided.compliance is Compliance.WITHIN


def _worker_adds(care: Care, policy: HomeCarePolicy, given: Visit, worker: str, reader: Reader) -> Sequence[Add]:
    """Return, for each week of the day, how the worker stands when something is added."""
    held = limits_of_workers(care, policy, reader)
    if not held:
        return ()
    worker = care.person_of.get(worker, worker)
    visits = tuple(each for each in care.visits if care.person_of.get(each.worker or "", each.worker) == worker)
    own = evolve(care, visits=visits)
    weeks = WorkerWeeks(own, held, Verdicts(policy, care.coverage))
    member, day = given.member or "", given.first or 0
    household = Households(care).on(member, day)
    buckets = by_worker_and_week(own, held, {})

    def add(week: Span, seconds: int) -> Ruling[Standing]:
        share = Share(given.order, day, seconds, given, household)
        return weeks.line(worker, week, [*buckets.get((worker, week), ()), share]).ruling

    return [partial(add, week) for week in held[0].each.containing(day, ())]


def _member_adds(
    care: Care, policy: HomeCarePolicy, limits: Limits, added: Visit | ServiceLine, reader: Reader
) -> Sequence[Add]:
    """Return, for each week or month of the day, how the member stands when something is added."""
    held = bounds(reader, limits)
    if not held:
        return ()
    totals = Totals.of(care, policy, reader, held)
    each, member = held[0].each, added.member or ""
    day = added.order if isinstance(added, ServiceLine) else added.first or 0
    section = added.section if isinstance(added, ServiceLine) else None
    subjects = by_member(care, held, each, {})

    def add(span: Span, units: int) -> Ruling[Standing]:
        groups = {key: list(shares) for key, shares in subjects.get((member, span), {}).items()}
        for place, bound in enumerate(held):
            counted = bound.counts(added.service, section)
            if counted or not any(key[0] == place for key in groups):
                share = Share(added.order, day, units if counted else 0, added)
                groups.setdefault((place, span), []).append(share)
        return totals.line(member, span, groups).ruling

    return [partial(add, span) for span in each.containing(day, ())]
