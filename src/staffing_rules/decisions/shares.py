"""Visits and lines by subject and window: each row's share in each."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, cast

from staffing_rules.facts import Care, Member, ServiceLine, Visit
from staffing_rules.quantities import Quantity
from staffing_rules.rulings import Finding, Portion, Severity


class Share(NamedTuple):
    """The part of one row that lies in one window: its place in time, its day, and how much it is.

    `units` None means *not known*. `household` is that of the member on that day, None where it is not known.
    """

    order: int
    day: int
    units: int | None
    row: Visit | ServiceLine
    household: str | None = None


def households_of(member: Member) -> Sequence[tuple[int, int, str]]:
    """Return the households of a member, each with its first and last day as ordinals."""
    return [
        (
            each.first.toordinal() if each.first else 0,
            each.last.toordinal() if each.last else date.max.toordinal(),
            each.household,
        )
        for each in member.residences
    ]


class Households:
    """Where members live, by day."""

    def __init__(self, care: Care) -> None:
        self._of = {member.reference: households_of(member) for member in care.members}

    def on(self, member: str, day: int) -> str | None:
        """Return the household of a member on a day; None where it is not known."""
        return next((name for first, last, name in self._of.get(member, ()) if first <= day <= last), None)


def unplaced(rows: Mapping[str, Sequence[str]]) -> tuple[Finding, ...]:
    """Return a finding for each fact for want of which rows stand in no line; `rows` are references by fact."""
    return tuple(
        Finding(
            f"row_without_{fact}",
            Severity.UNKNOWN,
            "A row stands in no line, because a fact about it is not known.",
            "Find it out.",
            (fact,),
            others=tuple(dict.fromkeys(references)),
        )
        for fact, references in rows.items()
    )


def portions(carried: Iterable[tuple[Share, int]], kind: type[Quantity]) -> tuple[Portion, ...]:
    """Return how much of each row is carried, in the order of time; parts of one row are put together."""
    by_row: dict[str, int] = {}
    for share, units in sorted(carried, key=_in_time):
        by_row[share.row.reference] = by_row.get(share.row.reference, 0) + units
    return tuple(Portion(reference, kind(units)) for reference, units in by_row.items())


def in_time(share: Share) -> tuple[int, int, str, int]:
    """Return the place of a share in time; of two at once, the one whose row is named first comes first."""
    return share.day, share.order, share.row.reference, share.units or 0


def _in_time(carried: tuple[Share, int]) -> tuple[int, int, str, int]:
    return in_time(carried[0])


def duration_of(row: Visit | ServiceLine) -> str:
    """Return the name of the fact for want of which it is not known how long a visit was."""
    visit = cast("Visit", row)
    if visit.start is None and visit.end is None:
        return "minutes"
    return "end" if visit.end is None else "start"


def shares_of(visit: Visit) -> Sequence[Share]:
    """Return the shares of a visit, one for each of its days; one alone where it is not known to be over."""
    first = visit.first or 0
    if visit.seconds is None or first == visit.last:
        return (Share(visit.order, first, visit.seconds, visit),)
    return [Share(order, day, seconds, visit) for day, order, seconds in visit.parts if seconds]
