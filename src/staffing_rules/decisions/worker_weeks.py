"""Does one worker give a member, a household, or all members together more hours in a week than is allowed?"""

from collections.abc import Sequence
from functools import partial

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.bounds import Bound, bounds
from staffing_rules.decisions.hours import WorkerWeeks
from staffing_rules.decisions.integrity import odd_visits
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Verdicts, review
from staffing_rules.decisions.shares import Households, Share, shares_of, unplaced
from staffing_rules.facts import Care, Service, Visit
from staffing_rules.policies.vocabulary import HomeCarePolicy, RollingDays
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.rulings import CareReview

Buckets = dict[tuple[str, Span], list[Share]]


def check_worker_weeks(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how each worker stands to the limits of a week: a line for each worker and week with a visit.

    The hours of a worker are added up for each member, for each household and for all members, in minutes and
    seconds, without any rounding. A visit over midnight counts on both days, and a member who moves counts to the new
    household from the first day there. What is above a limit is found at the visits that carry it, the last ones in
    time; what is found for a member is not found again for the household. An approved exception covers the hours above
    the limit on its days, up to the hours approved, for its member alone. A visit that is not known to be over is not
    counted: what is too much without it is too much, what is not is UNDECIDED. Visits of one worker that overlap count
    in full, with a WARNING.

    A visit without a worker, member, service or date is told of in the review's findings, and so are two visits of one
    reference, and times that are not local ones. The cost grows in step with
    the visits. Raises TypeError where an argument is of another type.

    Rests on ME-19.06-M, ME-19.06-M-EXCEPTION and ME-19.05-N, and for attendants on ME-19.08-8-B-6-WEEK.

    >>> from datetime import date
    >>> from staffing_rules import SECTION_19
    >>> week = [
    ...     Visit(
    ...         reference=f"V{day}", member="M1", worker="W1", service=Service.PERSONAL_CARE,
    ...         day=date(2024, 3, day), minutes=8 * 60 + 1,
    ...     )
    ...     for day in range(4, 9)
    ... ]
    >>> (line,) = check_worker_weeks(Care(visits=week), SECTION_19)
    >>> print(line.subject, line.window, line.ruling.decided)
    W1 2024-03-03 to 2024-03-09 exceeded; worker member hours: 40 h 5 min of 40 h, 5 min too much
    >>> str(line.ruling.findings[0].carried_by[0])
    'V8 (5 min)'
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_look, care, policy))


def _look(care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    held = limits_of_workers(care, policy, reader)
    missing: dict[str, list[str]] = {}
    weeks = WorkerWeeks(care, held, Verdicts(policy, care.coverage))
    buckets = by_worker_and_week(care, held, missing) if held else {}
    if held and isinstance(held[0].each, RollingDays):
        buckets = _beginning_with_a_visit(buckets)
    lines = tuple(weeks.line(worker, week, shares) for (worker, week), shares in buckets.items())
    return CareReview(lines, (*unplaced(missing), *odd_visits(care.visits)))


def limits_of_workers(care: Care, policy: HomeCarePolicy, reader: Reader) -> tuple[Bound, ...]:
    """Return the limits of a worker's week as the reader reads them: of exceptions only where there may be some."""
    return bounds(reader, policy.worker_weeks, raised=care.exceptions is None or bool(care.exceptions))


def by_worker_and_week(care: Care, held: Sequence[Bound], missing: dict[str, list[str]]) -> Buckets:
    """Return the shares of visits that count for each worker and week, in the order of the first visits.

    The references of visits that belong to none are added to `missing`, by the fact that is not known.
    """
    services = frozenset[Service]().union(*(bound.services for bound in held))
    each = held[0].each
    households = Households(care)
    buckets: Buckets = {}
    going_on: list[tuple[str, Share]] = []
    person_of = care.person_of
    for visit in care.visits:
        if visit.service is not None and visit.service not in services:
            continue
        worker, member = visit.worker, visit.member
        if visit.service is None or worker is None or member is None or visit.first is None:
            _note(visit, missing)
            continue
        worker = person_of.get(worker, worker)
        for share in shares_of(visit):
            lives_in = share._replace(household=households.on(member, share.day))
            for week in each.containing(share.day, ()):
                buckets.setdefault((worker, week), []).append(lives_in)
            if share.units is None:
                going_on.append((worker, lives_in))
    for worker, share in going_on:  # it may last into the next day, of which nothing else may be known
        for week in each.containing(share.day + 1, ()):
            if (worker, week) in buckets and share not in buckets[worker, week]:
                buckets[worker, week].append(share)
    return buckets


def _beginning_with_a_visit(buckets: Buckets) -> Buckets:
    """Return the spans that begin on a day with a visit: in spans that overlap, no other holds more."""
    return {key: shares for key, shares in buckets.items() if any(share.day == key[1][0] for share in shares)}


def _note(visit: Visit, missing: dict[str, list[str]]) -> None:
    for fact in ("service", "worker", "member"):
        if getattr(visit, fact) is None:
            missing.setdefault(fact, []).append(visit.reference)
    if visit.first is None:
        missing.setdefault("day", []).append(visit.reference)
