"""What is odd about the rows themselves, whatever the policy: all of them are counted as they are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta

from attrs import evolve

from staffing_rules.facts import ServiceLine, Visit
from staffing_rules.rulings import Finding, Severity

TWICE = Finding(
    "reference_twice",
    Severity.WARNING,
    "Two rows have the same reference; both are counted.",
    "See whether one of them is a copy.",
    ("reference",),
)
IN_UTC = Finding(
    "times_in_utc",
    Severity.WARNING,
    "The times of a visit are those of the world's clock; days and weeks are taken from them as they are.",
    "Give local times: time.astimezone(...).",
    ("start", "end"),
)
TWO_KINDS = Finding(
    "times_of_two_kinds",
    Severity.WARNING,
    "Some visits have a time zone and some have none: their order on a day may be wrong, and no overlap is seen.",
    "Give all times with a zone, or all without.",
    ("start", "end"),
)
REVERSES_NOTHING = Finding(
    "reverses_no_line",
    Severity.WARNING,
    "A line takes back one that is not among the lines; its cost is taken off all the same.",
    "Add the line that it takes back, or leave it out.",
    ("reverses",),
)
REVERSES_WRONGLY = Finding(
    "reversal_does_not_fit",
    Severity.WARNING,
    "Lines take back more than was charged, or a line of another member or service; they are taken off all the same.",
    "See what was meant to be taken back.",
    ("reverses", "cost", "member", "service"),
)
NONE = timedelta(0)


def odd_visits(visits: Sequence[Visit]) -> Iterator[Finding]:
    """Yield what is odd about visits."""
    yield from _about(TWICE, _twice([visit.reference for visit in visits]))
    timed = [visit.start.tzinfo is None for visit in visits if visit.start is not None]
    if True in timed and False in timed:
        yield TWO_KINDS
    in_utc = (visit for visit in visits if visit.start is not None and visit.start.tzinfo is not None)
    yield from _about(IN_UTC, [visit.reference for visit in in_utc if visit.start and visit.start.utcoffset() == NONE])


def odd_lines(lines: Sequence[ServiceLine]) -> Iterator[Finding]:
    """Yield what is odd about lines."""
    yield from _about(TWICE, _twice([line.reference for line in lines]))
    reversals = [line for line in lines if line.reverses is not None]
    known = {line.reference: line for line in lines} if reversals else {}
    yield from _about(REVERSES_NOTHING, [line.reference for line in reversals if line.reverses not in known])
    taken: dict[str, int] = {}
    wrong: list[str] = []
    for line in reversals:
        named = known.get(line.reverses or "")
        if named is not None:
            taken[named.reference] = taken.get(named.reference, 0) - (line.millionths or 0)
            same = (line.member, line.service) == (named.member, named.service)
            if not same or taken[named.reference] > (named.millionths or 0):
                wrong.append(line.reference)
    yield from _about(REVERSES_WRONGLY, wrong)


def _about(finding: Finding, rows: Sequence[str]) -> Iterator[Finding]:
    if rows:
        yield evolve(finding, others=tuple(sorted(rows)))


def _twice(references: Sequence[str]) -> list[str]:
    if len(set(references)) == len(references):
        return []
    return [reference for reference, times in Counter(references).items() if times > 1]
