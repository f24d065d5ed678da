"""Were more hours given than the plan of care authorizes?"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from itertools import chain

from attrs import frozen

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.bounds import InForce, Rule, rule, window_of
from staffing_rules.decisions.measured import measured
from staffing_rules.decisions.plans import covers
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Found, Verdicts, review
from staffing_rules.decisions.shares import (
    Share,
    above,
    duration_of,
    in_time,
    lacking,
    of_each_member,
    portions,
    shares_of,
    unplaced,
)
from staffing_rules.facts import Care, PlanOfCare, PlanUnit, Service
from staffing_rules.facts.care.fields import seconds_of
from staffing_rules.policies.vocabulary import HomeCarePolicy
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import Hours
from staffing_rules.rulings import CareReview


def check_authorized_hours(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how the hours given stand to those authorized: a line for each member and week or month with a visit.

    The hours of one service are held against the line of the plan for that service, in the line's own unit of a week
    or a month. A visit counts to the plans in force on its day; plans that follow on each other inside a week each have
    theirs, and lines of a plan for one service are added up. A service that the plan does not name, or names without
    hours, is not looked at here.

    Rests on ME-19.03-AUTHORIZED-AMOUNT. Raises TypeError where an argument is of another type.

    >>> from decimal import Decimal
    >>> from staffing_rules import SECTION_19, PlanLine, Visit
    >>> plan = PlanOfCare(
    ...     reference="P1", member="M1",
    ...     lines=[PlanLine(service=Service.PERSONAL_CARE, each=PlanUnit.WEEK, hours=Decimal("20"))],
    ... )
    >>> visit = Visit(
    ...     reference="V1", member="M1", worker="W1", service=Service.PERSONAL_CARE, day=date(2024, 3, 5), minutes=1215
    ... )
    >>> (line,) = check_authorized_hours(Care(visits=[visit], plans=[plan]), SECTION_19)
    >>> print(line.ruling.decided)
    exceeded; authorized hours: 20 h 15 min of 20 h, 15 min too much
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_look, care, policy))


def _look(care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    rules = policy.authorized
    if rules is None or not care.plans:
        return CareReview(())
    since = len(reader.asked)
    spans = {PlanUnit.WEEK: reader.read(rules.week), PlanUnit.MONTH: rules.month}
    hours = rule(reader, "authorized_hours", "hours authorized by the plan", rules.cites, since=since)
    plans = of_each_member(care.plans)
    found: dict[tuple[str, Span], dict[Authorized, list[Share]]] = {}
    missing: dict[str, list[str]] = {}
    for visit in care.visits:
        if visit.service is not None and visit.service not in rules.counted.services:
            continue
        if visit.member is None or visit.first is None or visit.service is None:
            name = next(fact for fact in ("service", "member", "first") if getattr(visit, fact) is None)
            missing.setdefault("day" if name == "first" else name, []).append(visit.reference)
            continue
        for share in shares_of(visit):
            in_force = [plan for plan in plans.get(visit.member, ()) if covers(plan, date.fromordinal(share.day))]
            for authorized in chain.from_iterable(_authorized(plan, visit.service) for plan in in_force):
                for span in spans[authorized.each].containing(share.day, ()):
                    found.setdefault((visit.member, span), {}).setdefault(authorized, []).append(share)
    verdicts = Verdicts(policy, care.coverage)
    lines = (
        verdicts.line(member, span, [_held(hours, key, span, groups[key]) for key in sorted(groups, key=str)])
        for (member, span), groups in found.items()
    )
    return CareReview(tuple(lines), unplaced(missing))


@frozen
class Authorized:
    """What a plan authorizes of one service, in its week or its month: the sum of the plan's lines, in seconds."""

    plan: PlanOfCare
    service: Service
    each: PlanUnit
    seconds: int


def _authorized(plan: PlanOfCare, service: Service) -> Iterator[Authorized]:
    for each in PlanUnit:
        hours = [line.hours for line in plan.lines if line.service is service and line.each is each]
        if hours and None not in hours:
            yield Authorized(plan, service, each, sum(seconds_of("hours", number) for number in hours))


def _held(hours: Rule, authorized: Authorized, span: Span, shares: Sequence[Share]) -> Found:
    """Hold the hours of one service against what the plan authorizes."""
    limit = authorized.seconds
    ordered = sorted(shares, key=in_time)
    known = [(share, share.units or 0) for share in ordered]
    total = Hours(sum(seconds for _, seconds in known))
    return measured(
        hours,
        InForce(limit, Hours),
        total,
        about=(authorized.plan.reference, authorized.service.value),
        window=window_of(span),
        missing=(duration_of(share.row) for share in ordered if share.units is None),
        lacking=lacking(ordered),
        carried_by=portions(above(known, limit), Hours),
    )
