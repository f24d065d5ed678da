"""Which rows count to which limit: by member, span, limit and the limit's own span."""

from collections.abc import Iterator, Sequence

from staffing_rules.decisions.bounds import Bound
from staffing_rules.decisions.shares import Share, shares_of
from staffing_rules.decisions.totals import BY_SERIES, Groups
from staffing_rules.facts import Care, Service, ServiceLine, Visit
from staffing_rules.policies.vocabulary import AnnualPeriod, Counting, Each, RollingDays
from staffing_rules.policies.vocabulary.windows import Span

Subjects = dict[tuple[str, Span], Groups]
Missing = dict[str, list[str]]
"""The references of rows that count somewhere, and belong to no line, by the fact that is not known."""


def by_member(care: Care, held: Sequence[Bound], outer: Each, missing: Missing) -> Subjects:
    """Return what counts for each member in each span of `outer`, in the order of the first rows.

    The references of rows that belong to no member or span are added to `missing`.
    """
    placing = _Placing(care, held, outer, missing)
    for put, ways in (
        (placing.visits, {Counting.TIME}),
        (placing.costs, {Counting.COST}),
        (placing.counts, set(Counting) - {Counting.TIME, Counting.COST}),
    ):
        places = [place for place, bound in enumerate(held) if bound.by in ways]
        if places:
            put(places)
    return placing.found


class _Placing:
    """Puts rows where they count."""

    def __init__(self, care: Care, held: Sequence[Bound], outer: Each, missing: Missing) -> None:
        self.found: Subjects = {}
        self._care = care
        self._held = held
        self._outer = outer
        self._missing = missing
        self._same_span = [bound.each == outer for bound in held]
        self._periods = {member.reference: member.eligibility_periods for member in care.members}
        self._spans: dict[int, Sequence[Span]] = {}
        any_member = care.exceedances is None or isinstance(outer, RollingDays)
        # limits for those who may exceed the cap are for these members; spans that overlap need each row
        self._qualifying = None if any_member else {each.member for each in care.exceedances or ()}

    def visits(self, places: Sequence[int]) -> None:
        """Put visits where their time counts."""
        counting, qualifying = _Counting(self._held, places), self._qualifying
        going_on: list[tuple[str, Sequence[int], Share]] = []
        for visit in self._care.visits:
            if visit.service is None:
                self._note("service", visit)
                continue
            every, plain = counting[visit.service, None]
            if not every:
                continue
            if visit.member is None or visit.first is None:
                self._note("member" if visit.member is None else "day", visit)
                continue
            mine = every if qualifying is None or visit.member in qualifying else plain
            for share in shares_of(visit):
                self._put(visit.member, mine, share)
                if share.units is None:
                    going_on.append((visit.member, mine, share))
        for member, mine, share in going_on:
            self._go_on(member, mine, share)

    def costs(self, places: Sequence[int]) -> None:
        """Put lines where their cost counts; what is taken back counts where it was charged."""
        taken_back = {line.reverses for line in self._care.lines if line.reverses is not None}
        charged = (line for line in self._care.lines if taken_back and line.reference in taken_back and line.order)
        charged_on = {line.reference: line.order for line in charged}
        for line, member, mine in self._lines(places):
            day = line.order if line.reverses is None else charged_on.get(line.reverses, line.order)
            self._put(member, mine, Share(day, day, line.millionths, line, None))

    def counts(self, places: Sequence[int]) -> None:
        """Put lines where what they stand for is counted; of what was taken back, nothing was given."""
        taken_back = {line.reverses for line in self._care.lines}
        series: dict[tuple[int, str, str], list[ServiceLine]] = {}
        for line, member, mine in self._lines(places):
            if line.reverses is not None or line.reference in taken_back:
                continue
            for place in mine:
                by = self._held[place].by
                if by in BY_SERIES:
                    name = line.reference if line.series is None else line.series
                    series.setdefault((place, member, name), []).append(line)
                elif share := _counted(line, by):
                    self._put(member, (place,), share)
        for (place, member, _), lines in series.items():
            for share in _of_series(self._held[place], sorted(lines, key=_when)):
                self._put(member, (place,), share)

    def _lines(self, places: Sequence[int]) -> Iterator[tuple[ServiceLine, str, Sequence[int]]]:
        """Yield the lines that count to some of these limits, with their members and the limits."""
        counting, qualifying = _Counting(self._held, places), self._qualifying
        for line in self._care.lines:
            if line.service is None:
                self._note("service", line)
                continue
            every, plain = counting[line.service, line.section]
            if not every:
                continue
            if line.member is None or line.service_date is None:
                self._note("member" if line.member is None else "service_date", line)
                continue
            yield line, line.member, every if qualifying is None or line.member in qualifying else plain

    def _go_on(self, member: str, places: Sequence[int], share: Share) -> None:
        """Put a visit that is not known to be over to the next day as well, where something else counts there."""
        for span in self._outer.containing(share.day + 1, self._periods.get(member, ())):
            for place in places:
                group = self.found.get((member, span), {}).get((place, span))
                if group is not None and share not in group:
                    group.append(share)

    def _note(self, fact: str, row: Visit | ServiceLine) -> None:
        self._missing.setdefault(fact, []).append(row.reference)

    def _put(self, member: str, places: Sequence[int], share: Share) -> None:
        """Put a share where it counts."""
        spans = self._spans.get(share.day) or self._spans_of(member, share.day)
        if not spans:
            self._note("eligibility_periods", share.row)
        for span in spans:
            groups = self.found.get((member, span))
            if groups is None:
                groups = self.found[member, span] = {}
            for place in places:
                if not self._same_span[place]:
                    for own in self._held[place].each.containing(share.day, self._periods.get(member, ())):
                        groups.setdefault((place, own), []).append(share)
                elif (place, span) in groups:
                    groups[place, span].append(share)
                else:
                    groups[place, span] = [share]

    def _spans_of(self, member: str, day: int) -> Sequence[Span]:
        """Return the spans of a day; those that are the same for everybody are remembered."""
        spans = self._outer.containing(day, self._periods.get(member, ()))
        if not isinstance(self._outer, AnnualPeriod):
            self._spans[day] = spans
        return spans


Places = Sequence[int]


class _Counting(dict[tuple[Service, str | None], tuple[Places, Places]]):
    """The places of the limits to which a row counts, by its service and section: all, and those for every member."""

    def __init__(self, held: Sequence[Bound], places: Sequence[int]) -> None:
        self._held = held
        self._places = places

    def __missing__(self, kind: tuple[Service, str | None]) -> tuple[Places, Places]:
        every = [place for place in self._places if self._held[place].counts(*kind)]
        found = self[kind] = (every, [place for place in every if not self._held[place].only_with_exceedance])
        return found


def _counted(line: ServiceLine, by: Counting) -> Share | None:
    """Return what a line stands for, on the day it counts; None where it does not."""
    if by is Counting.SESSION:
        return Share(line.order, line.order, 1, line)
    units = line.units
    if line.meant_for is not None and by is not Counting.DELIVERED:
        return Share(line.order, line.meant_for.toordinal(), units, line)
    return Share(line.order, line.order, units, line) if by is not Counting.MEANT else None


def _when(line: ServiceLine) -> tuple[int, str]:
    return line.order, line.reference


def _of_series(bound: Bound, lines: Sequence[ServiceLine]) -> Iterator[Share]:
    """Yield what one series of lines, in the order of time, stands for."""
    seen: set[Span] = set()
    for line in lines[:1] if bound.by is Counting.SERIES_STARTED else lines:
        for span in bound.each.containing(line.order, ()):
            if span not in seen:
                seen.add(span)
                yield Share(line.order, line.order, 1, line)
