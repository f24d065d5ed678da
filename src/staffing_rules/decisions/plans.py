"""What plans of care authorize: the cost of a line in a month, and how weeks make one."""

from datetime import date
from fractions import Fraction
from math import ceil
from typing import Self

from attrs import frozen

from staffing_rules.decisions.bounds import told
from staffing_rules.decisions.reader import Reader
from staffing_rules.facts import PlanLine, PlanOfCare, PlanUnit
from staffing_rules.policies.vocabulary import HomeCarePolicy, WeeksOfMonth
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.provisions import Provision, Reading
from staffing_rules.quantities import Dollars


@frozen
class Weeks:
    """How weeks make a month, as the policy is read, and what that rests on."""

    word: WeeksOfMonth | None
    provisions: tuple[Provision, ...] = ()
    readings: tuple[Reading[object], ...] = ()

    @classmethod
    def read(cls, reader: Reader, policy: HomeCarePolicy) -> Self:
        """Return what the policy says of it, as the reader reads it."""
        if policy.projection is None:
            return cls(None)
        since = len(reader.asked)
        word = reader.read(policy.projection.weeks)
        return cls(word, tuple(map(policy.provision, policy.projection.cites)), told(reader, reader.asked[since:]))

    def in_month(self, span: Span) -> Fraction:
        """Return how many weeks that month has."""
        return Fraction(1) if self.word is None else self.word.weeks(span)


def monthly(line: PlanLine, weeks: Fraction) -> Fraction | None:
    """Return what a line costs in a month of so many weeks, in units of dollars; None where it is not known."""
    if line.cost is None:
        return None
    units = Dollars.of(line.cost).units
    return Fraction(units) if line.each is PlanUnit.MONTH else units * weeks


def monthly_cost(plan: PlanOfCare, weeks: Fraction) -> int | None:
    """Return what a plan costs in a month of so many weeks, in units of dollars, rounded up; None: not known."""
    costs = [monthly(line, weeks) for line in plan.lines]
    known = [cost for cost in costs if cost is not None]
    return ceil(sum(known, Fraction(0))) if len(known) == len(costs) else None


def covers(plan: PlanOfCare, day: date) -> bool:
    """Whether a plan is in force on a day."""
    return (plan.first is None or plan.first <= day) and (plan.last is None or day <= plan.last)
