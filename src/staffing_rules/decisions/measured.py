"""One measure against one rule: what it comes to, for rules that are no totals of rows."""

from collections.abc import Iterable, Sequence
from datetime import date

from staffing_rules.decisions.bounds import InForce, Rule
from staffing_rules.decisions.reviews import Found
from staffing_rules.quantities import Days, Quantity
from staffing_rules.rulings import Portion, Severity, Tally, Window


def measured(
    rule: Rule,
    amount: InForce,
    observed: Quantity,
    limit: Quantity | None = None,
    *,
    about: Sequence[str],
    window: Window | None,
    missing: Iterable[str] = (),
    severity: Severity | None = None,
    carried_by: Sequence[Portion] = (),
    lacking: Iterable[str] = (),
) -> Found:
    """Return what one measure comes to: `limit` is the amount itself, unless another one is given.

    With facts missing, what is observed is a lower bound: above the limit it decides.
    """
    most = limit if limit is not None or amount.units is None else amount.kind(amount.units)
    tally = Tally(rule.id, tuple(about), window, observed, most, amount.since, amount.source)
    if most is None or observed.units <= most.units:
        return Found(rule, tally, missing=frozenset(missing), amount=amount, lacking=tuple(lacking))
    return Found(rule, tally, (rule.finding(tally, carried_by, severity=severity),), amount=amount)


def days_between(first: date, last: date, *, both_count: bool) -> Days:
    """Return the days from the first to the last, with both of them counted, or those that pass between."""
    return Days(last.toordinal() - first.toordinal() + both_count)


def between(first: date | None, last: date | None) -> Window | None:
    """Return the window between two days; None where one of them is not known."""
    return None if first is None or last is None else Window(first, last)
