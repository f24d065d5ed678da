"""Is care outside the State approved, and does it keep to its days in a row and in a year?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from attrs import evolve, frozen

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.bounds import amount_on, rule, window_of
from staffing_rules.decisions.measured import measured
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Found, Verdicts, review
from staffing_rules.decisions.shares import of_each_member, unplaced
from staffing_rules.facts import Care, OutOfStateStay, Visit
from staffing_rules.policies.vocabulary import AwayRules, DaysAway, HomeCarePolicy
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import Days
from staffing_rules.rulings import CareReview, Finding, Portion, ReviewLine, Severity

NOT_APPROVED = Finding(
    "not_approved_out_of_state",
    Severity.ERROR,
    "Care was given outside the State on a day for which it was not approved.",
    "Have the coordinating agency approve such care before it is given.",
    ("approved", "approved_first", "approved_last"),
)


def check_out_of_state(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how each member's care outside the State stands to its limits: a line for each member and year.

    A visit is outside the State where it says so, or where it does not say and a stay covers its day. Each day needs
    an approval; personal and attendant care runs for no more than 14 days in a row, counted by the days of the stay,
    or by days with visits where no stay is known; and there are no more than 30 days with such care in a fiscal year.
    Findings name the visits on the days that are too many: of those after the 14th, the ones with care. A day of which
    no approval is known, yes or no, is not known to be approved.

    Rests on ME-19.03-4-APPROVE, ME-19.03-4-CONSECUTIVE and ME-19.03-4-YEAR. Raises TypeError where an argument is of
    another type.

    >>> from staffing_rules import SECTION_19, Service
    >>> stay = OutOfStateStay(
    ...     reference="S1", member="M1", first=date(2024, 2, 1), last=date(2024, 2, 15), approved=True
    ... )
    >>> visits = [
    ...     Visit(
    ...         reference=f"V{day}", member="M1", worker="W1", service=Service.PERSONAL_CARE,
    ...         day=date(2024, 2, day), minutes=60,
    ...     )
    ...     for day in range(1, 16)
    ... ]
    >>> (line,) = check_out_of_state(Care(visits=visits, stays_out_of_state=[stay]), SECTION_19)
    >>> [(str(each.tally), str(each.carried_by[0])) for each in line.ruling.findings if each.tally]
    [('days in a row: 15 days of 14 days, 1 day too much', 'V15 (1 day)')]
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_look, care, policy))


def _look(care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    if policy.out_of_state is None:
        return CareReview(())
    rules = _Rules(policy.out_of_state, reader)
    verdicts = Verdicts(policy, care.coverage)
    missing: dict[str, list[str]] = {}
    lines: list[ReviewLine] = []
    for member, trips in _trips(care, policy.out_of_state, missing).items():
        known = care.member_of.get(member)
        years: dict[Span, list[int]] = {}
        for day in sorted({*trips.visits, *trips.unsure}):
            spans = rules.year.containing(day, known.eligibility_periods if known else ())
            if not spans:
                rows = (*trips.visits.get(day, ()), *trips.unsure.get(day, ()))
                missing.setdefault("eligibility_periods", []).extend(each.reference for each in rows)
            for span in spans:
                years.setdefault(span, []).append(day)
        for year, days in years.items():
            sure = [day for day in days if day in trips.visits]
            found = (
                *rules.unsure(trips, days),
                rules.approved(trips, sure),
                *rules.in_a_row(member, trips, year),
                rules.in_a_year(member, trips, year, sure),
            )
            lines.append(ReviewLine(member, window_of(year), verdicts.ruling(found)))
    return CareReview(tuple(lines), unplaced(missing))


@frozen
class _Trips:
    """The visits that one member had outside the State, by day as an ordinal, and the stays there in order."""

    visits: Mapping[int, Sequence[Visit]]
    stays: Sequence[OutOfStateStay]
    unsure: Mapping[int, Sequence[Visit]]
    """The visits of which it is not known whether they were there, since a stay is not known to be over."""

    def rows(self, days: Iterable[int]) -> tuple[Portion, ...]:
        """Return the visits of these days; each stands for its day."""
        one = Days(1)
        rows = (each for day in days for each in sorted(self.visits.get(day, ()), key=_by_time))
        return tuple(dict.fromkeys(Portion(each.reference, one) for each in rows))

    def spans(self) -> list[Span]:
        """Return the stays as spans; one that is not known to be over lasted to the last care there at the least."""
        told = [day for day, visits in self.visits.items() if any(visit.out_of_state for visit in visits)]
        return [_span(stay, until=max((stay.first.toordinal(), *told))) for stay in self.stays]

    def runs(self, of: DaysAway) -> list[Span]:
        """Return the times away: stays, and days of care there, those that follow on each other as one."""
        spans = self.spans() if of is DaysAway.OF_STAY else []
        runs: list[Span] = []
        for first, last in sorted((*spans, *((day, day) for day in self.visits))):
            if runs and first <= runs[-1][1] + 1:
                runs[-1] = (runs[-1][0], max(runs[-1][1], last))
            else:
                runs.append((first, last))
        return runs


def _span(stay: OutOfStateStay, *, until: int) -> Span:
    """Return the days of a stay; one that is not known to be over ends with that day."""
    return stay.first.toordinal(), until if stay.last is None else stay.last.toordinal()


def _by_time(visit: Visit) -> tuple[int, str]:
    return visit.order, visit.reference


def _trips(care: Care, rules: AwayRules, missing: dict[str, list[str]]) -> dict[str, _Trips]:
    """Return what each member had outside the State, in the order of the first visits."""
    in_order = sorted(care.stays_out_of_state, key=lambda each: (each.first, each.last or date.max, each.reference))
    stays = of_each_member(in_order)
    found: dict[str, tuple[dict[int, list[Visit]], dict[int, list[Visit]]]] = {}
    for visit in care.visits:
        if visit.service not in rules.services or visit.out_of_state is False:
            continue
        if visit.member is None or visit.first is None or visit.last is None:
            if visit.out_of_state:
                missing.setdefault("member" if visit.member is None else "day", []).append(visit.reference)
            continue
        for day in range(visit.first, visit.last + 1):
            states = {_covers(stay, day) for stay in stays.get(visit.member, ())}
            if visit.out_of_state or states & {True, None}:
                sure, unsure = found.setdefault(visit.member, ({}, {}))
                (sure if visit.out_of_state or True in states else unsure).setdefault(day, []).append(visit)
    return {member: _Trips(sure, stays.get(member, ()), unsure) for member, (sure, unsure) in found.items()}


def _covers(stay: OutOfStateStay, day: int) -> bool | None:
    """Whether a stay covers a day; None where it is not known to be over."""
    if day < stay.first.toordinal():
        return False
    return (None if day > stay.first.toordinal() else True) if stay.last is None else day <= stay.last.toordinal()


class _Rules:
    """The rules on care outside the State, as they are read."""

    def __init__(self, rules: AwayRules, reader: Reader) -> None:
        self._rules = rules
        since = len(reader.asked)
        self._approval = rule(reader, "approved_days", "days without an approval", rules.cites, since=since)
        self._row_of = reader.read(rules.row_of)
        self._row = rule(reader, "days_in_a_row", "days in a row out of state", rules.in_a_row.cites, since=since)
        since = len(reader.asked)
        self.year, self._year_of = reader.read(rules.year), reader.read(rules.year_of)
        self._year = rule(reader, "days_in_a_year", "days out of state in a year", rules.in_a_year.cites, since=since)

    def approved(self, trips: _Trips, days: Sequence[int]) -> Found:
        """Return what the approvals of these days come to."""
        states = {day: _is_approved(trips.stays, day) for day in days}
        missing = frozenset({"approved"}) if None in states.values() else frozenset[str]()
        wrong = trips.rows(day for day, state in states.items() if state is False)
        if not wrong:
            return Found(self._approval, missing=missing)
        finding = evolve(
            NOT_APPROVED, provisions=self._approval.provisions, others=tuple(each.reference for each in wrong)
        )
        return Found(self._approval, findings=(finding,), missing=missing)

    def in_a_row(self, member: str, trips: _Trips, year: Span) -> Iterator[Found]:
        """Yield what each time away comes to, in the years of the days that are too many, or else of its last care."""
        for first, last in trips.runs(self._row_of):
            days = [day for day in sorted(trips.visits) if first <= day <= last]
            amount = amount_on(self._rules.in_a_row, date.fromordinal(first))
            most = amount.units or 0
            late = [day for day in days if day - first >= most]
            here = [day for day in late if year[0] <= day <= year[1]]
            if here or (days and not late and year[0] <= days[-1] <= year[1]):
                observed = most + len(here) if here else days[-1] - first + 1
                yield measured(
                    self._row,
                    amount,
                    Days(observed),
                    about=(member,),
                    window=window_of((first, days[-1])),
                    carried_by=trips.rows(here),
                )

    def unsure(self, trips: _Trips, days: Sequence[int]) -> Iterator[Found]:
        """Yield that it is not known whether care of these days was given there."""
        rows = tuple(visit.reference for day in days for visit in trips.unsure.get(day, ()))
        if rows:
            yield Found(self._row, missing=frozenset({"last", "out_of_state"}), lacking=rows)

    def in_a_year(self, member: str, trips: _Trips, year: Span, days: Sequence[int]) -> Found:
        """Return what the days of a year come to."""
        counted = set(days)
        if self._year_of is DaysAway.OF_STAY:
            for first, last in trips.spans():
                counted.update(range(max(first, year[0]), min(last, year[1]) + 1))
        amount = amount_on(self._rules.in_a_year, date.fromordinal(year[0]))
        late = sorted(counted)[amount.units :]
        return measured(
            self._year, amount, Days(len(counted)), about=(member,), window=window_of(year), carried_by=trips.rows(late)
        )


def _is_approved(stays: Sequence[OutOfStateStay], day: int) -> bool | None:
    """Whether care on a day was approved; None where it is not known."""
    states: set[bool | None] = set()
    for stay in stays:
        if _covers(stay, day) is not False:
            since = day if stay.approved_first is None else stay.approved_first.toordinal()
            until = day if stay.approved_last is None else stay.approved_last.toordinal()
            states.add(stay.approved and since <= day <= until)
    if True in states:
        return True
    return None if None in states or not states else False
