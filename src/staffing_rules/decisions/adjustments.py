"""Is a change of the plan in an acute or emergency episode small enough, and short enough?"""

from datetime import date
from functools import partial

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.bounds import Exceeding, amount_on, bounds, rule
from staffing_rules.decisions.exceedance import Fit
from staffing_rules.decisions.fitting import Fits
from staffing_rules.decisions.measured import between, days_between, measured
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Found, Verdicts, review
from staffing_rules.facts import AcuteAdjustment, Care
from staffing_rules.policies.vocabulary import AdjustmentRules, ExceedanceBase, HomeCarePolicy, Months
from staffing_rules.quantities import Dollars, Percent
from staffing_rules.rulings import CareReview, ReviewLine, Severity, Window


def check_acute_adjustment(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how each change of a plan in an episode stands to its limits: a line for each of `care.adjustments`.

    Up or down, the change is no more than 15 percent of what was authorized for the month; the changed plan stays
    under the program cap of the month of the first day; and the change stops within 14 days, the first one counted.
    For a member who may exceed the cap, what is above the general one is something to look at. What is not known
    leaves the line UNDECIDED where the rest is kept. The cap is not held against a change before its first amount.

    Rests on ME-19.04-4-A-15 and ME-19.06-A. Raises TypeError where an argument is of another type.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> from staffing_rules import SECTION_19
    >>> change = AcuteAdjustment(
    ...     reference="A1", member="M1", authorized=Decimal("4000"), changed=Decimal("4600"),
    ...     first=date(2024, 3, 1), last=date(2024, 3, 15),
    ... )
    >>> (line,) = check_acute_adjustment(Care(adjustments=[change]), SECTION_19)
    >>> [str(finding.tally) for finding in line.ruling.findings if finding.tally]
    ['days of an episode: 15 days of 14 days, 1 day too much']
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_look, care, policy))


def _look(care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    if policy.adjustments is None or not care.adjustments:
        return CareReview(())
    checks = _Adjustments(care, policy, policy.adjustments, reader)
    return CareReview(tuple(checks.line(each) for each in care.adjustments))


class _Adjustments:
    """Holds changes against the rules as they are read."""

    def __init__(self, care: Care, policy: HomeCarePolicy, rules: AdjustmentRules, reader: Reader) -> None:
        self._rules = rules
        self._verdicts = Verdicts(policy, care.coverage)
        since = len(reader.asked)
        self._change = rule(reader, "change_in_an_episode", "change of a plan in an episode", rules.cites, since=since)
        self._weight = reader.read(rules.exceeded_cap)
        under = (*rules.cites, *rules.cap.cites)
        self._cap = rule(reader, "cap_in_an_episode", "cost of a plan changed in an episode", under, since=since)
        since = len(reader.asked)
        self._first_counts = reader.read(rules.first_counts)
        self._days = rule(reader, "days_of_an_episode", "days of a change in an episode", rules.cites, since=since)
        held = [bound for bound in bounds(reader, policy.program_months) if bound.limit.amount.id == rules.cap.id]
        self._fits = Fits(care, policy, reader, held)
        self._raise = next((bound.raised_by for bound in held if isinstance(bound.raised_by, Exceeding)), None)

    def line(self, change: AcuteAdjustment) -> ReviewLine:
        """Return the line of one change."""
        window = between(change.first, change.last)
        found = (self._of_change(change, window), self._of_cap(change, window), self._of_days(change, window))
        ruling = self._verdicts.ruling([each for each in found if each is not None])
        if self._fits.weighs(change.member):
            ruling = self._fits.told_on(ruling)
        return ReviewLine(change.reference, window, ruling)

    def _of_change(self, change: AcuteAdjustment, window: Window | None) -> Found:
        if change.authorized is None or change.changed is None:
            return Found(self._change, missing=_missing(change, "authorized", "changed"))
        amount = amount_on(self._rules.percent, change.first or date.min)
        before, after = Dollars.of(change.authorized), Dollars.of(change.changed)
        most = Dollars(Percent(amount.units or 0).share_of(before.units))
        change_of = Dollars(abs(after.units - before.units))
        return measured(self._change, amount, change_of, most, about=(change.member,), window=window)

    def _of_cap(self, change: AcuteAdjustment, window: Window | None) -> Found | None:
        if change.first is None or change.changed is None:
            return Found(self._cap, missing=_missing(change, "changed", "first"))
        (span,) = Months().containing(change.first.toordinal(), ())
        amount = amount_on(self._rules.cap, date.fromordinal(span[0]))
        if amount.units is None:
            return None  # there was no cap yet
        cost = Dollars.of(change.changed)
        hold = partial(measured, self._cap, amount, cost, about=(change.member,), window=window)
        fitness = self._fits.on(change.member, span)
        general = fitness.fit is Fit.NO or self._weight is Severity.ERROR  # the cap of members in general decides
        if general or self._raise is None or cost.units <= amount.units:
            return hold(severity=Severity.ERROR)
        if self._raise.of is ExceedanceBase.CAP:
            percent = amount_on(self._raise.percent, date.fromordinal(span[0])).units or 0
            raised = Dollars(amount.units + Percent(percent).share_of(amount.units))
            if cost > raised:
                return hold(raised, severity=Severity.ERROR)
        if fitness.fit is Fit.UNKNOWN:
            return Found(self._cap, missing=fitness.missing, amount=amount)
        return hold(severity=self._weight)

    def _of_days(self, change: AcuteAdjustment, window: Window | None) -> Found:
        if change.first is None or change.last is None:
            return Found(self._days, missing=_missing(change, "first", "last"))
        amount = amount_on(self._rules.days, change.first)
        days = days_between(change.first, change.last, both_count=self._first_counts)
        return measured(self._days, amount, days, about=(change.member,), window=window)


def _missing(change: AcuteAdjustment, *facts: str) -> frozenset[str]:
    return frozenset(fact for fact in facts if getattr(change, fact) is None)
