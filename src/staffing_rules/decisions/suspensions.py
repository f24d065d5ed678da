"""Do suspensions, and stays in institutions, keep to their days?"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import cast

from attrs import evolve, frozen

from staffing_rules._arguments import check_date, check_kind
from staffing_rules.decisions.bounds import amount_on, rule, window_of
from staffing_rules.decisions.measured import measured
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Verdicts, review
from staffing_rules.decisions.shares import above, of_each_member, unplaced
from staffing_rules.facts import Care, EligibilityPeriod, Suspension
from staffing_rules.policies.vocabulary import Each, HomeCarePolicy
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import Days
from staffing_rules.rulings import CareReview, Portion, ReviewLine

DAY = timedelta(days=1)


@frozen
class _Spell:
    """Days without services in a row, and how many of them each suspension brings, in the order of time."""

    first: date
    last: date
    days: tuple[tuple[str, int], ...]


def check_suspension(care: Care, policy: HomeCarePolicy, *, as_of: date) -> CareReview:
    """Return how long each member's services have been suspended: a line for each time without services.

    Suspensions that follow on each other without a day between are one. They are counted to the day `as_of`: what lies
    after it has not come yet, and one that begins after it is left out. More than 60 days end the coverage, and the
    member has to be assessed anew.

    Rests on ME-19.03-3-SUSPENSION. Raises TypeError where an argument is of another type.

    >>> from staffing_rules import SECTION_19
    >>> suspended = Suspension(reference="S1", member="M1", first=date(2024, 1, 1))
    >>> (line,) = check_suspension(Care(suspensions=[suspended]), SECTION_19, as_of=date(2024, 3, 1))
    >>> print(line.window, line.ruling.decided)
    2024-01-01 to 2024-03-01 exceeded; suspended days: 61 days of 60 days, 1 day too much
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    check_date("as_of", as_of)
    return review(policy, partial(_look, care, policy, as_of))


def _look(care: Care, policy: HomeCarePolicy, as_of: date, reader: Reader) -> CareReview:
    rules = policy.suspensions
    if rules is None:
        return CareReview(())
    since = len(reader.asked)
    both, summed = reader.read(rules.last_counts), reader.read(rules.summed)
    suspended = rule(
        reader,
        "suspended_days",
        "days of a suspension",
        rules.cites,
        since=since,
        do="The coverage ends: have the member assessed anew.",
    )
    verdicts = Verdicts(policy, care.coverage)
    lines: list[ReviewLine] = []
    missing: dict[str, list[str]] = {}
    begun = (each for each in care.suspensions if each.first <= as_of)
    members = of_each_member(evolve(each, last=min(each.last or as_of, as_of)) for each in begun)
    for member, mine in members.items():
        known = care.member_of.get(member)
        if summed is None:
            groups = {(spell.first.toordinal(), spell.last.toordinal()): [spell] for spell in _joined(mine)}
        else:
            parts = _by_span(mine, summed, known.eligibility_periods if known else (), missing)
            groups = {span: _joined(parts[span]) for span in sorted(parts)}
        for span, together in groups.items():
            window = window_of(span)
            amount = amount_on(rules.days, together[0].first)
            days = [each for spell in together for each in _counted(spell, both=both)]
            total = Days(sum(number for _, number in days))
            carried = [Portion(name, Days(number)) for name, number in above(days, amount.units or 0)]
            found = measured(suspended, amount, total, about=(member,), window=window, carried_by=carried)
            lines.append(ReviewLine(member, window, verdicts.ruling((found,))))
    return CareReview(tuple(lines), unplaced(missing))


def _by_span(
    suspensions: Sequence[Suspension],
    each: Each,
    periods: Sequence[EligibilityPeriod],
    missing: dict[str, list[str]],
) -> dict[Span, list[Suspension]]:
    """Return the parts of suspensions that lie in each span of time."""
    parts: dict[Span, list[Suspension]] = {}
    for suspension in suspensions:
        day, last = suspension.first.toordinal(), cast("date", suspension.last).toordinal()
        while day <= last:
            spans = each.containing(day, periods)
            until = min([last, *(span[1] for span in spans)]) if spans else day
            if not spans:
                missing.setdefault("eligibility_periods", []).append(suspension.reference)
            for span in spans:
                part = evolve(suspension, first=date.fromordinal(day), last=date.fromordinal(until))
                parts.setdefault(span, []).append(part)
            day = until + 1
    return parts


def _joined(suspensions: Sequence[Suspension]) -> list[_Spell]:
    """Return suspensions, each with its last day, as times without services: those that follow on each other as one."""
    spells: list[_Spell] = []
    for each in sorted(suspensions, key=lambda one: (one.first, one.last, one.reference)):
        last = cast("date", each.last)
        if spells and each.first <= spells[-1].last + DAY:
            before = spells[-1]
            new = max(0, (last - before.last).days)
            spells[-1] = _Spell(before.first, max(before.last, last), (*before.days, (each.reference, new)))
        else:
            spells.append(_Spell(each.first, last, ((each.reference, (last - each.first).days + 1),)))
    return spells


def _counted(spell: _Spell, *, both: bool) -> Iterator[tuple[str, int]]:
    """Yield how many days each suspension brings; without both ends counted, one less for the first."""
    (first, days), *others = spell.days
    yield first, days if both else days - 1
    yield from others
