"""Visits and lines by subject and window: each row's share in each."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeVar, cast

from staffing_rules.facts import Care, ServiceLine, Visit
from staffing_rules.policies.vocabulary.windows import span_of
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


class _OfMember(Protocol):
    """A fact about one member."""

    @property
    def member(self) -> str: ...


M = TypeVar("M", bound=_OfMember)
T = TypeVar("T")


def of_each_member(facts: Iterable[M]) -> dict[str, list[M]]:
    """Return facts by the member that they are about, in their order."""
    found: dict[str, list[M]] = {}
    for each in facts:
        found.setdefault(each.member, []).append(each)
    return found


class Households:
    """Where members live, by day."""

    def __init__(self, care: Care) -> None:
        self._of = {
            member.reference: [(*span_of(each.first, each.last), each.household) for each in member.residences]
            for member in care.members
        }

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


def above(amounts: Iterable[tuple[T, int]], room: int) -> list[tuple[T, int]]:
    """Return how much of each thing lies above so much room, which the first of them take up."""
    found: list[tuple[T, int]] = []
    for thing, units in amounts:
        free = max(0, room)
        if units > free:
            found.append((thing, units - free))
        room -= units
    return found


def lacking(shares: Iterable[Share]) -> tuple[str, ...]:
    """Return the references of the rows of which it is not known how much they are."""
    return tuple(share.row.reference for share in shares if share.units is None)


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
