"""Does a member qualify to exceed the cap: by assessed needs, or by a determination?"""

from collections.abc import Iterable, Sequence
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
from staffing_rules.policies.vocabulary.windows import Span, span_of
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


def routes(reader: Reader, rules: ExceedanceRules, exceedances: Iterable[Exceedance]) -> Routes:
    """Return the ways to qualify as the reader reads them; of determinations only where there are some."""
    assessed, determined = rules.assessed, rules.determined
    made = any(each.determination is not None for each in exceedances)
    cites = tuple(dict.fromkeys((*assessed.cites, *determined.cites)))
    return Routes(
        tuple(map(reader.policy.provision, cites)),
        assessed.adls,
        reader.read(assessed.how_many),
        reader.read(assessed.levels),
        determined.elements,
        reader.read(determined.deciders) if made else frozenset(),
        reader.read(determined.term) if made else DeterminedFor.ITS_TERM,
        determined.other_decider,
    )


def fitness(
    read: Routes, exceedances: Sequence[Exceedance], span: Span, periods: Sequence[EligibilityPeriod]
) -> Fitness:
    """Return whether a member qualifies in that span by any of these; what follows on each other counts together."""
    ways = [way for each in exceedances for way in (_assessed(read, each), _determined(read, each, periods))]
    inside = [(found, within) for found, first, last in ways if (within := _within(first, last, span))]
    by_fit = {fit: [(found, within) for found, within in inside if found.fit is fit] for fit in Fit}
    if _covered([within for _, within in by_fit[Fit.YES]], span):
        return Fitness(Fit.YES)
    if by_fit[Fit.UNKNOWN]:
        return Fitness(Fit.UNKNOWN, frozenset[str]().union(*(found.missing for found, _ in by_fit[Fit.UNKNOWN])))
    if by_fit[Fit.YES]:
        return Fitness(Fit.REVIEW, findings=(evolve(PARTLY, provisions=read.provisions),))
    return by_fit[Fit.REVIEW][0][0] if by_fit[Fit.REVIEW] else NO


Way = tuple[Fitness, date | None, date | None]
"""What one way to qualify comes to, and the days for which it is in force."""


def _assessed(read: Routes, exceedance: Exceedance) -> Way:
    first, last = exceedance.first, exceedance.last
    levels = dict(exceedance.levels)
    if not levels and exceedance.determination is not None:
        return NO, first, last  # it is by the determination that the member is to qualify
    needed = [None if adl not in levels else levels[adl] in read.levels for adl in read.adls]
    decisive = read.how_many is HowMany.ANY  # one that is met is enough; else one that is not met
    if decisive in needed:
        return (Fitness(Fit.YES) if decisive else NO), first, last
    if None in needed:
        return Fitness(Fit.UNKNOWN, frozenset({"levels"})), first, last
    return (NO if decisive else Fitness(Fit.YES)), first, last


def _determined(read: Routes, exceedance: Exceedance, periods: Sequence[EligibilityPeriod]) -> Way:
    made = exceedance.determination
    if made is None or False in {getattr(made, name) for name in read.elements}:
        return NO, None, None
    unknown = {name for name in (*read.elements, "decided_by") if getattr(made, name) is None}
    first, last = made.first or exceedance.first, made.last or exceedance.last
    if read.until is DeterminedFor.ELIGIBILITY_PERIOD:
        inside = [] if first is None else [each for each in periods if each.first <= first <= each.last]
        unknown |= set() if inside else {"eligibility_periods"}
        last = inside[0].last if inside else last
    if unknown:
        return Fitness(Fit.UNKNOWN, frozenset(unknown)), first, last
    if made.decided_by in read.deciders:
        return Fitness(Fit.YES), first, last
    if read.other_decider is None:
        return NO, first, last
    finding = evolve(OTHER_DECIDER, severity=read.other_decider, provisions=read.provisions)
    return Fitness(Fit.REVIEW, findings=(finding,)), first, last


def _within(first: date | None, last: date | None, span: Span) -> Span | None:
    """Return the part of a span for which something is in force; None where there is none."""
    begins, ends = span_of(first, last)
    since, until = max(span[0], begins), min(span[1], ends)
    return (since, until) if since <= until else None


def _covered(parts: Sequence[Span], span: Span) -> bool:
    """Whether the parts of a span make up all of it."""
    reached = span[0] - 1
    for first, last in sorted(parts):
        if first <= reached + 1:
            reached = max(reached, last)
    return bool(parts) and reached >= span[1]


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
    return fitness(routes(reader, policy.exceedance, [exceedance]), [exceedance], span, periods)
