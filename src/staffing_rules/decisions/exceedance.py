"""Does a member qualify to exceed the cap: by assessed needs, or by a determination?"""

from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import partial

from attrs import evolve, frozen

from staffing_rules._arguments import check_date, check_kind
from staffing_rules.decisions.findings import Judged, judgement
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.worlds import conclude, settle
from staffing_rules.facts import Adl, AssistanceLevel, Decider, EligibilityPeriod, Exceedance
from staffing_rules.policies.vocabulary import (
    DeterminedFor,
    ExceedanceRules,
    HomeCarePolicy,
    HowMany,
    Months,
)
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.provisions import Provision
from staffing_rules.rulings import Finding, Ruling, Severity

PARTLY = Finding(
    "exceedance_in_part_of_the_month",
    Severity.REVIEW,
    "What the member qualifies by is in force for a part of the time alone.",
    "See whether the cap is raised for all of it.",
    ("first", "last"),
)
OTHER_DECIDER = Finding(
    "determined_by_another_body",
    Severity.REVIEW,
    "Somebody made the determination whom the provision does not name.",
    "See whether that body decides for the Department under a contract.",
    ("decided_by",),
)


class Fit(Enum):
    """Whether a member qualifies in a span of time."""

    NO = "no"
    REVIEW = "review"
    """Somebody has to look."""
    UNKNOWN = "unknown"
    YES = "yes"


@frozen
class Fitness:
    """Whether a member qualifies, what is missing to know it, and what is found."""

    fit: Fit
    missing: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()


NO = Fitness(Fit.NO)


@frozen
class Routes:
    """The ways to qualify, as they are read."""

    provisions: tuple[Provision, ...]
    adls: tuple[Adl, ...]
    how_many: HowMany
    levels: frozenset[AssistanceLevel]
    elements: tuple[str, ...]
    deciders: frozenset[Decider]
    until: DeterminedFor
    other_decider: Severity | None


def routes(reader: Reader, rules: ExceedanceRules) -> Routes:
    """Return the ways to qualify as the reader reads them."""
    assessed, determined = rules.assessed, rules.determined
    cites = tuple(dict.fromkeys((*assessed.cites, *determined.cites)))
    return Routes(
        tuple(map(reader.policy.provision, cites)),
        assessed.adls,
        reader.read(assessed.how_many),
        reader.read(assessed.levels),
        determined.elements,
        reader.read(determined.deciders),
        reader.read(determined.term),
        determined.other_decider,
    )


def fitness(
    read: Routes, exceedances: Sequence[Exceedance], span: Span, periods: Sequence[EligibilityPeriod]
) -> Fitness:
    """Return whether a member qualifies in that span by any of these; the best of them counts."""
    found = [
        fit for each in exceedances for fit in (_assessed(read, each, span), _determined(read, each, span, periods))
    ]
    return max(found, key=lambda each: list(Fit).index(each.fit), default=NO)


def _assessed(read: Routes, exceedance: Exceedance, span: Span) -> Fitness:
    levels = dict(exceedance.levels)
    if not levels and exceedance.determination is not None:
        return NO  # it is by the determination that the member is to qualify
    needed = [None if adl not in levels else levels[adl] in read.levels for adl in read.adls]
    decisive = read.how_many is HowMany.ANY  # one that is met is enough; else one that is not met
    if decisive in needed:
        met: bool | None = decisive
    else:
        met = None if None in needed else not decisive
    if met is None:
        return _in_time(read, Fitness(Fit.UNKNOWN, frozenset({"levels"})), exceedance.first, exceedance.last, span)
    return _in_time(read, Fitness(Fit.YES), exceedance.first, exceedance.last, span) if met else NO


def _determined(read: Routes, exceedance: Exceedance, span: Span, periods: Sequence[EligibilityPeriod]) -> Fitness:
    made = exceedance.determination
    if made is None or False in {getattr(made, name) for name in read.elements}:
        return NO
    unknown = {name for name in (*read.elements, "decided_by") if getattr(made, name) is None}
    first, last = made.first or exceedance.first, made.last or exceedance.last
    if read.until is DeterminedFor.ELIGIBILITY_PERIOD:
        if first is None or not (inside := [each for each in periods if each.first <= first <= each.last]):
            unknown.add("eligibility_periods")
        else:
            last = inside[0].last
    if unknown:
        return _in_time(read, Fitness(Fit.UNKNOWN, frozenset(unknown)), first, last, span)
    if made.decided_by in read.deciders:
        return _in_time(read, Fitness(Fit.YES), first, last, span)
    if read.other_decider is None:
        return NO
    finding = evolve(OTHER_DECIDER, severity=read.other_decider, provisions=read.provisions)
    return _in_time(read, Fitness(Fit.REVIEW, findings=(finding,)), first, last, span)


def _in_time(read: Routes, found: Fitness, first: date | None, last: date | None, span: Span) -> Fitness:
    """Return what is found where it is in force for all of the span, for a part of it, or for none."""
    since = date.min.toordinal() if first is None else first.toordinal()
    until = date.max.toordinal() if last is None else last.toordinal()
    if until < span[0] or span[1] < since:
        return NO
    if (since <= span[0] and span[1] <= until) or found.fit is Fit.UNKNOWN:
        return found
    return evolve(found, fit=Fit.REVIEW, findings=(*found.findings, evolve(PARTLY, provisions=read.provisions)))


def qualifies_for_exceedance(
    exceedance: Exceedance,
    policy: HomeCarePolicy,
    *,
    month: date,
    eligibility_periods: Sequence[EligibilityPeriod] = (),
) -> Ruling[bool]:
    """Return whether the member qualifies to exceed the program cap in the month that the day `month` lies in.

    One of two ways is enough: extensive assistance in five activities of daily living, or a determination of the
    Department or its Authorized Entity with three elements. What is in force for a part of the month alone, or was
    determined by somebody else, has a finding to be looked at: the first qualifies, the second does not. The
    `eligibility_periods` of the member are read where the term of a determination is taken to end with one of them.

    UNDECIDED where a level, an element or who decided is not known and matters; NOT_IN_FORCE is no answer to this, for
    the provision has no date of its own. Raises TypeError where an argument is of another type.

    Rests on ME-19.06-N-1 and ME-19.06-N-2.

    >>> from staffing_rules import SECTION_19, Determination
    >>> made = Determination(
    ...     significant_risk=True, imminent_institutionalization=True, no_other_resources=True,
    ...     decided_by=Decider.AUTHORIZED_ENTITY, first=date(2024, 1, 1),
    ... )
    >>> exceedance = Exceedance(member="M1", determination=made)
    >>> qualifies_for_exceedance(exceedance, SECTION_19, month=date(2024, 3, 1)).decided
    True
    """
    check_kind("exceedance", exceedance, Exceedance)
    check_kind("policy", policy, HomeCarePolicy)
    check_date("month", month)
    (span,) = Months().containing(month.toordinal(), ())
    periods = tuple(eligibility_periods)
    for each in periods:
        check_kind("eligibility_periods", each, EligibilityPeriod)

    def ask(reader: Reader, *, unknown: bool) -> Judged[bool]:
        found = _qualified(reader, policy, exceedance, span, periods)
        qualifies = {Fit.YES: True, Fit.NO: False, Fit.UNKNOWN: unknown}.get(found.fit, _in_part(found))
        return Judged(qualifies, found.findings)

    def missing() -> frozenset[str]:
        reader = Reader(policy, policy.choices, {})
        return _qualified(reader, policy, exceedance, span, periods).missing

    both = [judgement(conclude(policy, partial(ask, unknown=unknown)), ()) for unknown in (True, False)]
    return settle(both, missing)


def _in_part(found: Fitness) -> bool:
    return any(each.code == PARTLY.code for each in found.findings) and len(found.findings) == 1


def _qualified(
    reader: Reader, policy: HomeCarePolicy, exceedance: Exceedance, span: Span, periods: Sequence[EligibilityPeriod]
) -> Fitness:
    if policy.exceedance is None:
        return NO
    reader.cite((*policy.exceedance.assessed.cites, *policy.exceedance.determined.cites))
    return fitness(routes(reader, policy.exceedance), [exceedance], span, periods)
