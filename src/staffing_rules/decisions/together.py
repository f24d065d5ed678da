"""Visits of one worker that lie in the same time."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from attrs import evolve

from staffing_rules.decisions.shares import Share
from staffing_rules.rulings import Finding, Severity

if TYPE_CHECKING:
    from staffing_rules.facts import Visit

OVERLAP = Finding(
    "visits_overlap",
    Severity.WARNING,
    "Two visits of one worker overlap; both are counted in full.",
    "See which of them is right.",
    ("start", "end"),
)


def visits_overlapping(shares: Sequence[Share]) -> tuple[Finding, ...]:
    """Return the warning that some of these visits, in the order of time, overlap; nothing if none do."""
    rows: dict[str, None] = {}
    last: Share | None = None
    until = 0
    for share in shares:
        if not is_timed(share):
            continue
        if last is not None and share.order < until and _comparable(share, last):
            rows.update({last.row.reference: None, share.row.reference: None})
        if _end(share) > until:
            last, until = share, _end(share)
    return (evolve(OVERLAP, others=tuple(rows)),) if rows else ()


def seconds_together(shares: Sequence[Share], places: Sequence[int]) -> dict[int, int]:
    """Return how long each of these visits lies in the same time as one to another member."""
    found = dict.fromkeys(places, 0)
    for place in places:
        mine = shares[place]
        spans = sorted(
            (max(mine.order, other.order), min(_end(mine), _end(other)))
            for other in (shares[each] for each in places)
            if other.row.member != mine.row.member and is_timed(mine) and is_timed(other)
        )
        found[place] = sum(last - first for first, last in _joined(spans))
    return found


def _comparable(one: Share, other: Share) -> bool:
    """Whether both are told by the same kind of times, and are not of one visit."""
    times = [cast("Visit", share.row).start for share in (one, other)]
    return one.row is not other.row and len({time is None or time.tzinfo is None for time in times}) == 1


def is_timed(share: Share) -> bool:
    """Whether it is known when a visit began and how long it was."""
    return cast("Visit", share.row).start is not None and share.units is not None


def _end(share: Share) -> int:
    return share.order + (share.units or 0)


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the parts of the spans, sorted by their beginnings, that lie in none before."""
    until = 0
    for first, last in spans:
        start = max(first, until)
        if start < last:
            yield start, last
            until = last
