"""What one member got in a span of time - hours, dollars, times - held against each limit in turn."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Self, cast

from attrs import define, evolve, field
from dateutil.relativedelta import relativedelta

from staffing_rules.decisions.bounds import Bound, Exceeding, amount_on, window_of
from staffing_rules.decisions.exceedance import NO, Fit, Fitness
from staffing_rules.decisions.fitting import Fits, Plans
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import AT_LEAST, Found, Verdicts, unstated
from staffing_rules.decisions.shares import Share, above, duration_of, in_time, lacking, portions
from staffing_rules.facts import Care, ServiceLine
from staffing_rules.policies.vocabulary import AnnualPeriod, Counting, ExceedanceBase, HomeCarePolicy
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.provisions import Reading
from staffing_rules.quantities import Percent
from staffing_rules.rulings import Compliance, Finding, ReviewLine, Severity, Status, Tally

BY_SERIES = frozenset({Counting.SERIES_STARTED, Counting.SERIES_TOUCHED})
"""What counts one for each series of rows."""
Groups = dict[tuple[int, Span], list[Share]]
"""The shares of one subject in one span, by the place of the limit and the limit's own span."""
A_YEAR, A_DAY = relativedelta(years=1), relativedelta(days=1)
RAISED = Finding(
    "cap_raised",
    Severity.NOTE,
    "The cost is above the cap for members in general, and within the one raised for this member.",
    fields=("exceedances",),
)
OF_PLAN = ExceedanceBase.COST_OF_PLAN
NOTHING = frozenset[str]()
SHORT_PERIOD = Finding(
    "short_period",
    Severity.NOTE,
    "The eligibility period is shorter than a year; the limit holds for it as it is.",
    fields=("eligibility_periods",),
)


@define
class Totals:
    """Holds what members got against limits that are read one way."""

    held: Sequence[Bound]
    verdicts: Verdicts
    fits: Fits
    planned: Callable[[str, Span], int | None]
    """What a member's plan costs in a span, None where it is not known."""
    planned_by: tuple[Reading[object], ...]
    """The readings that this rests on."""
    annual: bool = field(init=False)
    """Whether they are for eligibility periods."""

    def __attrs_post_init__(self) -> None:
        self.annual = any(isinstance(bound.each, AnnualPeriod) for bound in self.held)

    @classmethod
    def of(cls, care: Care, policy: HomeCarePolicy, reader: Reader, held: Sequence[Bound]) -> Self:
        """Return what holds the care of members against limits, as the reader reads the policy."""
        plans = Plans(care, policy, reader)
        fits = Fits(care, policy, reader, held)
        return cls(held, Verdicts(policy, care.coverage), fits, plans.cost, plans.readings)

    def line(self, member: str, span: Span, groups: Groups) -> ReviewLine:
        """Return the line of one member in one span."""
        fitness = self.fits.on(member, span) if self.fits.asked else NO
        found: Sequence[Found]
        extra: tuple[Finding, ...] = ()
        if fitness.fit in {Fit.YES, Fit.NO}:
            found = self._found(member, groups, exceeding=fitness.fit is Fit.YES)
        else:
            found, extra = self._in_doubt(member, groups, fitness)
        if self.annual and _is_short(span):
            extra = (*extra, SHORT_PERIOD)
        line = self.verdicts.line(member, span, found, extra)
        if not self.fits.weighs(member):
            return line
        ruling = self.fits.told_on(line.ruling)
        if any(isinstance(each.raised_by, Exceeding) and each.raised_by.of is OF_PLAN for each in self.held):
            ruling = evolve(ruling, readings=(*ruling.readings, *self.planned_by))
        return evolve(line, ruling=ruling)

    def _in_doubt(self, member: str, groups: Groups, fitness: Fitness) -> tuple[Sequence[Found], tuple[Finding, ...]]:
        """Return what holds for a member of whom it is not clear whether the limits are raised."""
        raised, plain = (self._found(member, groups, exceeding=exceeding) for exceeding in (True, False))
        better, worse = self.verdicts.ruling(raised), self.verdicts.ruling(plain)
        same = {each.compliance for each in better.answers} == {each.compliance for each in worse.answers}
        if better.status is Status.NOT_IN_FORCE or (same and better.status is worse.status):
            above = Compliance.EXCEEDED in {each.compliance for each in better.answers}
            unknown = evolve(AT_LEAST, fields=tuple(sorted(fitness.missing)))
            return raised, (unknown,) if above and fitness.fit is Fit.UNKNOWN else ()
        if fitness.fit is Fit.UNKNOWN:
            return [evolve(each, findings=(), missing=each.missing | fitness.missing) for each in raised], ()
        worst = raised if Compliance.EXCEEDED in {each.compliance for each in better.answers} else plain
        return [evolve(each, findings=tuple(map(_to_look_at, each.findings))) for each in worst], fitness.findings

    def _found(self, member: str, groups: Groups, *, exceeding: bool) -> list[Found]:
        carried: dict[str, dict[str, int]] = {}
        found: list[Found] = []
        for (place, span), shares in sorted(groups.items(), key=_by_limit):
            bound = self.held[place]
            if not bound.only_with_exceedance or exceeding:
                found.append(self._hold(bound, member, span, shares, carried, exceeding=exceeding))
        return found or [Found(bound) for bound in self.held]  # none of them is for this member

    def _hold(
        self,
        bound: Bound,
        member: str,
        span: Span,
        shares: Sequence[Share],
        carried: dict[str, dict[str, int]],
        *,
        exceeding: bool,
    ) -> Found:
        """Hold what was counted against one limit."""
        window = window_of(span)
        amount = bound.amount_on(span[0] if window is not None else max(share.day for share in shares))
        counted = [share.units for share in shares]
        more, less = _unknown(bound, shares) if None in counted else (NOTHING, NOTHING)
        rows_open = lacking(sorted(shares, key=in_time)) if more or less else ()
        total = sum(filter(None, counted))
        missing = set[str]()
        limit = amount.units
        if limit is not None and exceeding and isinstance(bound.raised_by, Exceeding):
            limit += self._raised(bound.raised_by, (member, span), shares, limit, missing)
        kind = amount.kind
        tally = Tally(
            bound.id,
            (member,),
            window,
            kind(total),
            None if limit is None else kind(limit),
            amount.since,
            amount.source,
        )
        if limit is None:
            unknown = unstated(bound) if total > 0 or more else frozenset[str]()
            return Found(bound, tally, missing=unknown, amount=amount, raised=exceeding)
        before = _added(carried.get(id, {}) for id in bound.limit.after)
        left: list[tuple[Share, int]] = []
        taken = taken_back = 0
        if total > limit:
            left, taken_back = _nets(shares, before)
            taken = total - sum(units for _, units in left) + taken_back
        excess = total - taken - limit
        if excess <= 0:
            raised = amount.units is not None and total > amount.units < limit
            notes = (evolve(RAISED, provisions=bound.provisions),) if raised else ()
            return Found(bound, tally, notes, more, amount, exceeding, lacking=rows_open)
        if excess <= _loose(bound, shares):
            missing.add("series")
        if less or missing:
            facts = frozenset({*less, *missing})
            return Found(bound, tally, missing=facts, amount=amount, raised=exceeding, lacking=rows_open)
        rows = above(left, limit + taken_back)  # what was taken back of no row makes room for the earliest
        carried[bound.id] = _added([carried.get(bound.id, {}), *({row.row.reference: units} for row, units in rows)])
        told = evolve(tally, observed=kind(total - taken))
        findings = [bound.finding(told, portions(rows, kind), raised=exceeding)]
        if more:
            findings.append(evolve(AT_LEAST, others=rows_open))
        return Found(bound, tally, tuple(findings), amount=amount, raised=exceeding)

    def _raised(
        self, read: Exceeding, of: tuple[str, Span], shares: Sequence[Share], limit: int, missing: set[str]
    ) -> int:
        """Return by how much an exceedance raises a limit; what is less than a unit is left out."""
        if read.of is ExceedanceBase.CAP:
            base = limit
        elif read.of is ExceedanceBase.COST_OF_CARE:
            base = max(0, sum(share.units or 0 for share in shares if share.row.service in read.services))
        else:
            planned = self.planned(*of)
            missing |= set() if planned is not None else {"plans"}
            base = planned or 0
        percent = amount_on(read.percent, date.fromordinal(of[1][0])).units
        return Percent(percent or 0).share_of(base)


def _is_short(span: Span) -> bool:
    first, last = map(date.fromordinal, span)
    return first.year < date.max.year and last < first + A_YEAR - A_DAY


def _to_look_at(finding: Finding) -> Finding:
    return evolve(finding, severity=Severity.REVIEW) if finding.severity is Severity.ERROR else finding


def _by_limit(group: tuple[tuple[int, Span], object]) -> tuple[int, Span]:
    return group[0]


def _unknown(bound: Bound, shares: Sequence[Share]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the facts that are not known of shares that may make the total more, and of those that make it less."""
    more, less = set[str](), set[str]()
    for row in (share.row for share in shares if share.units is None):
        if bound.by is Counting.TIME:
            more.add(duration_of(row))
        elif bound.by is Counting.COST:
            (less if isinstance(row, ServiceLine) and row.reverses is not None else more).add("cost")
        else:
            more.add("units")
    return frozenset(more), frozenset(less)


def _loose(bound: Bound, shares: Sequence[Share]) -> int:
    """Return how many rows may be parts of a series with another one, for all that is known."""
    if bound.by not in BY_SERIES:
        return 0
    named = [cast("ServiceLine", share.row).series is not None for share in shares]
    return max(0, named.count(False) - (True not in named))


def _added(amounts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Return amounts by reference, added up."""
    total: dict[str, int] = {}
    for rows in amounts:
        for reference, units in rows.items():
            total[reference] = total.get(reference, 0) + units
    return total


def _nets(shares: Sequence[Share], before: Mapping[str, int]) -> tuple[list[tuple[Share, int]], int]:
    """Return what is left of each share, in the order of time, and what was taken back of no share that is there.

    What was found to be too much before is left out, and what is taken back is taken off the row that it names.
    """
    taken_back = _added(
        {cast("ServiceLine", share.row).reverses or "": -share.units}
        for share in shares
        if share.units is not None and share.units < 0
    )
    found_before = dict(before)
    nets: list[tuple[Share, int]] = []
    for share in sorted(shares, key=in_time):
        units = share.units or 0
        if units > 0:
            for off in (taken_back, found_before):
                part = min(units, off.get(share.row.reference, 0))
                off[share.row.reference] = off.get(share.row.reference, 0) - part
                units -= part
            nets.append((share, units))
    return nets, sum(taken_back.values())
