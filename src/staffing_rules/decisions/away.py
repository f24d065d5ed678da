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
from staffing_rules.decisions.shares import unplaced
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
        for day in sorted(trips.visits):
            spans = rules.year.containing(day, known.eligibility_periods if known else ())
            if not spans:
                missing.setdefault("eligibility_periods", []).extend(each.reference for each in trips.visits[day])
            for span in spans:
                years.setdefault(span, []).append(day)
        for year, days in years.items():
            found = (
                rules.approved(trips, days),
                *rules.in_a_row(member, trips, year),
                rules.in_a_year(member, trips, year, days),
            )
            lines.append(ReviewLine(member, window_of(year), verdicts.ruling(found)))
    return CareReview(tuple(lines), unplaced(missing))


@frozen
class _Trips:
    """The visits that one member had outside the State, by day as an ordinal, and the stays there in order."""

    visits: Mapping[int, Sequence[Visit]]
    stays: Sequence[OutOfStateStay]

    def rows(self, days: Iterable[int]) -> tuple[Portion, ...]:
        """Return the visits of these days; each stands for its day."""
        one = Days(1)
        rows = (each for day in days for each in sorted(self.visits.get(day, ()), key=_by_time))
        return tuple(dict.fromkeys(Portion(each.reference, one) for each in rows))

    def runs_of_stays(self) -> list[tuple[int, int]]:
        """Return the first and last days of times away, stays that follow on each other joined."""
        runs: list[tuple[int, int]] = []
        for stay in self.stays:
            first, last = _span(stay)
            if runs and first <= runs[-1][1] + 1:
                runs[-1] = (runs[-1][0], max(runs[-1][1], last))
            else:
                runs.append((first, last))
        return runs


def _span(stay: OutOfStateStay) -> Span:
    return stay.first.toordinal(), (stay.last or date.max).toordinal()


def _by_time(visit: Visit) -> tuple[int, str]:
    return visit.order, visit.reference


def _trips(care: Care, rules: AwayRules, missing: dict[str, list[str]]) -> dict[str, _Trips]:
    """Return what each member had outside the State, in the order of the first visits."""
    stays: dict[str, list[OutOfStateStay]] = {}
    for stay in sorted(care.stays_out_of_state, key=lambda each: (_span(each), each.reference)):
        stays.setdefault(stay.member, []).append(stay)
    visits: dict[str, dict[int, list[Visit]]] = {}
    for visit in care.visits:
        if visit.service not in rules.services or visit.out_of_state is False:
            continue
        if visit.member is None or visit.first is None or visit.last is None:
            if visit.out_of_state:
                missing.setdefault("member" if visit.member is None else "day", []).append(visit.reference)
            continue
        mine = stays.get(visit.member, ())
        for day in range(visit.first, visit.last + 1):
            if visit.out_of_state or any(first <= day <= last for first, last in map(_span, mine)):
                visits.setdefault(visit.member, {}).setdefault(day, []).append(visit)
    return {member: _Trips(by_day, stays.get(member, ())) for member, by_day in visits.items()}


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
        """Yield what each time away comes to whose last day of care lies in the year."""
        away = trips.runs_of_stays() if self._row_of is DaysAway.OF_STAY else []
        alone = [day for day in sorted(trips.visits) if not any(first <= day <= last for first, last in away)]
        runs = [(first, [day for day in sorted(trips.visits) if first <= day <= last]) for first, last in away]
        runs += [(run[0], run) for run in _consecutive(alone)]
        for first, days in sorted(run for run in runs if run[1]):
            last = days[-1]
            if year[0] <= last <= year[1]:
                amount = amount_on(self._rules.in_a_row, date.fromordinal(first))
                late = [day for day in days if day - first >= (amount.units or 0)]
                yield measured(
                    self._row,
                    amount,
                    Days(min(last - first + 1, amount.units or 0) + len(late)),
                    about=(member,),
                    window=window_of((first, last)),
                    carried_by=trips.rows(late),
                )

    def in_a_year(self, member: str, trips: _Trips, year: Span, days: Sequence[int]) -> Found:
        """Return what the days of a year come to."""
        counted = set(days)
        if self._year_of is DaysAway.OF_STAY:
            last_known = days[-1]  # one that goes on is known to have lasted until the last day with care
            for stay in trips.stays:
                first, last = _span(stay)
                until = min(last, year[1]) if stay.last is not None else last_known
                counted.update(range(max(first, year[0]), until + 1))
        amount = amount_on(self._rules.in_a_year, date.fromordinal(year[0]))
        late = sorted(counted)[amount.units :]
        return measured(
            self._year, amount, Days(len(counted)), about=(member,), window=window_of(year), carried_by=trips.rows(late)
        )


def _is_approved(stays: Sequence[OutOfStateStay], day: int) -> bool | None:
    """Whether care on a day was approved; None where it is not known."""
    states: set[bool | None] = set()
    for stay in stays:
        first, last = _span(stay)
        if first <= day <= last:
            since = first if stay.approved_first is None else stay.approved_first.toordinal()
            until = last if stay.approved_last is None else stay.approved_last.toordinal()
            states.add(stay.approved and since <= day <= until)
    if True in states:
        return True
    return None if None in states or not states else False


def _consecutive(days: Sequence[int]) -> list[list[int]]:
    """Return days, in order, as runs without a gap."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
