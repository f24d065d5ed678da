"""Which rows count to which limit: by member, span, limit and the limit's own span."""

from collections.abc import Iterator, Mapping, Sequence

from staffing_rules.decisions.bounds import Bound
from staffing_rules.decisions.shares import Share
from staffing_rules.decisions.totals import BY_SERIES, Groups
from staffing_rules.facts import Care, EligibilityPeriod, Member, Service, ServiceLine
from staffing_rules.policies.vocabulary import Counting, Each
from staffing_rules.policies.vocabulary.windows import Span

Subjects = dict[tuple[str, Span], Groups]


def by_member(care: Care, held: Sequence[Bound], outer: Each, missing: dict[str, list[str]]) -> Subjects:
    """Return what counts for each member in each span of `outer`, in the order of the first rows.

    The references of rows that count somewhere, and belong to no member or span, are added to `missing` by the fact
    that is not known.
    """
    found: Subjects = {}
    timed = [place for place, bound in enumerate(held) if bound.by is Counting.TIME]
    others = [place for place, bound in enumerate(held) if bound.by is not Counting.TIME]
    if timed:
        _visits(care, held, timed, outer, found, missing)
    if others:
        _lines(care, held, others, outer, found, missing)
    return found


def _visits(
    care: Care,
    held: Sequence[Bound],
    places: Sequence[int],
    outer: Each,
    found: Subjects,
    missing: dict[str, list[str]],
) -> None:
    by_service = _by_service(held, places)
    for visit in care.visits:
        if visit.service is None:
            missing.setdefault("service", []).append(visit.reference)
            continue
        mine = by_service.get(visit.service)
        if mine is None:
            continue
        if visit.member is None or visit.first is None:
            fact = "member" if visit.member is None else "day"
            missing.setdefault(fact, []).append(visit.reference)
            continue
        periods = _periods(care.member_of.get(visit.member))
        if visit.first == visit.last or visit.seconds is None:
            shares = [Share(visit.order, visit.first, visit.seconds, visit)]
        else:
            shares = [Share(order, day, seconds, visit) for day, order, seconds in visit.parts if seconds]
        for share in shares:
            _put(found, held, mine, outer, visit.member, periods, share, missing)


def _lines(
    care: Care,
    held: Sequence[Bound],
    places: Sequence[int],
    outer: Each,
    found: Subjects,
    missing: dict[str, list[str]],
) -> None:
    by_service = _by_service(held, places)
    taken_back = {line.reverses for line in care.lines} - {None}
    series: dict[tuple[int, str, str], list[ServiceLine]] = {}
    for line in care.lines:
        if line.service is None:
            missing.setdefault("service", []).append(line.reference)
            continue
        mine = by_service.get(line.service)
        if mine is None:
            continue
        mine = [place for place in mine if held[place].sections is None or line.section in held[place].sections]  # type: ignore[operator]
        if not mine:
            continue
        if line.member is None or line.service_date is None:
            fact = "member" if line.member is None else "service_date"
            missing.setdefault(fact, []).append(line.reference)
            continue
        periods = _periods(care.member_of.get(line.member))
        for place in mine:
            by = held[place].by
            if by is Counting.COST:
                share = Share(line.order, line.order, line.millionths, line)
                _put(found, held, (place,), outer, line.member, periods, share, missing)
            elif line.reverses is not None or line.reference in taken_back:
                continue  # it was taken back: nothing was given
            elif by in BY_SERIES:
                name = line.reference if line.series is None else line.series
                series.setdefault((place, line.member, name), []).append(line)
            elif (day := _day(line, by)) is not None:
                units = 1 if by is Counting.SESSION or line.units is None else line.units
                _put(found, held, (place,), outer, line.member, periods, Share(day, day, units, line), missing)
    for (place, member, _), lines in series.items():
        for day, line in _counting(held[place], sorted(lines, key=_when)):
            _put(found, held, (place,), outer, member, (), Share(day, day, 1, line), missing)


def _by_service(held: Sequence[Bound], places: Sequence[int]) -> Mapping[Service, Sequence[int]]:
    services = {service for place in places for service in held[place].services}
    return {service: [place for place in places if service in held[place].services] for service in services}


def _periods(member: Member | None) -> Sequence[EligibilityPeriod]:
    return () if member is None else member.eligibility_periods


def _put(
    found: Subjects,
    held: Sequence[Bound],
    places: Sequence[int],
    outer: Each,
    member: str,
    periods: Sequence[EligibilityPeriod],
    share: Share,
    missing: dict[str, list[str]],
) -> None:
    """Put a share where it counts."""
    spans = outer.containing(share.day, periods)
    if not spans:
        missing.setdefault("eligibility_periods", []).append(share.row.reference)
    for span in spans:
        groups = found.setdefault((member, span), {})
        for place in places:
            each = held[place].each
            inner = (span,) if each == outer else each.containing(share.day, periods)
            for own in inner:
                groups.setdefault((place, own), []).append(share)


def _day(line: ServiceLine, by: Counting) -> int | None:
    """Return the day on which the units of a line count, as an ordinal; None where they do not."""
    meant = None if line.meant_for is None else line.meant_for.toordinal()
    if by is Counting.MEANT:
        return meant
    return meant if by is Counting.MEANT_OR_DELIVERED and meant is not None else line.order


def _when(line: ServiceLine) -> tuple[int, str]:
    return line.order, line.reference


def _counting(bound: Bound, lines: Sequence[ServiceLine]) -> Iterator[tuple[int, ServiceLine]]:
    """Yield the days on which one series counts, each with the line that it began with."""
    if bound.by is Counting.SERIES_STARTED:
        yield lines[0].order, lines[0]
        return
    seen: set[Span] = set()
    for line in lines:
        for span in bound.each.containing(line.order, ()):
            if span not in seen:
                seen.add(span)
                yield line.order, line
