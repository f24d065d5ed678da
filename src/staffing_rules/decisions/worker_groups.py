"""One worker's week: its visits in the order of time, and in the groups that limits are about."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field

from staffing_rules.decisions.bounds import Bound, window_of
from staffing_rules.decisions.reviews import Found
from staffing_rules.decisions.shares import Share, duration_of, lacking
from staffing_rules.facts import Service
from staffing_rules.policies.vocabulary import Party
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import Hours
from staffing_rules.rulings import Tally

Sums = dict[tuple[Service, str, str | None], int]
"""Seconds by service, member and household, None where it is not known."""


@define
class Week:
    """One worker's week, and what has been worked out about it, limit by limit."""

    worker: str
    span: Span
    shares: Sequence[Share]
    """In the order of time."""
    sums: Sums
    unknown: frozenset[tuple[Service, str, str | None]]
    """Where there are visits that are not known to be over."""
    carried: dict[str, dict[int, int]] = field(factory=dict[str, dict[int, int]], init=False)
    """The seconds above each limit that a share carries, by its place among the shares."""
    lifted: dict[int, int] = field(factory=dict[int, int], init=False)
    """The seconds above the limit that an exception covers."""
    unsettled: dict[int, int] = field(factory=dict[int, int], init=False)
    """The seconds above the limit of which it is not known whether an exception covers them."""
    held: dict[object, int] = field(factory=dict[object, int], init=False)
    """The totals that were held against an amount before."""

    def taken(self, place: int, ids: Iterable[str]) -> int:
        """Return how much of a share these limits have found to be too much."""
        return sum(self.carried.get(id, {}).get(place, 0) for id in ids)

    def lacking(self, places: Iterable[int]) -> tuple[str, ...]:
        """Return the references of the visits of which it is not known how long they were."""
        return lacking(self.shares[place] for place in places)

    def not_over(self, places: Iterable[int]) -> set[str]:
        """Return the facts for want of which that is not known."""
        return {duration_of(self.shares[place].row) for place in places if self.shares[place].units is None}


@define
class Group:
    """The shares that are added up for one limit: whose they are, and their places in time."""

    about: tuple[str, ...]
    services: set[str]
    members: set[str]
    households: set[str | None]
    seconds: int
    unknown: bool

    def has(self, share: Share) -> bool:
        """Whether a share is one of them."""
        return share.row.member in self.members and share.household in self.households


def groups_of(week: Week, bound: Bound) -> Sequence[Group]:
    """Return the groups of a week that a limit is about; one of a household only where it has several members."""
    groups: dict[str, Group] = {}
    of_household = by_household(bound)
    for key, seconds in week.sums.items():
        service, member, household = key
        if service not in bound.services or (of_household and household is None):
            continue
        about = (household if of_household else member if Party.MEMBER in bound.per else "") or ""
        group = groups.get(about)
        if group is None:
            parties = (week.worker, about) if about else (week.worker,)
            group = groups[about] = Group(parties, set(), set(), set(), 0, unknown=False)
        group.services.add(service.value)
        group.members.add(member)
        group.households.add(household)
        group.seconds += seconds
        group.unknown = group.unknown or key in week.unknown
    return [group for _, group in sorted(groups.items()) if not of_household or len(group.members) > 1]


def by_household(bound: Bound) -> bool:
    """Whether a limit is about households."""
    return bound.per[-1] in {Party.HOUSEHOLD, Party.HOUSEHOLD_TOGETHER}


def homeless(week: Week, bound: Bound) -> Iterator[Found]:
    """Yield that it is not known whether the limit is kept, where members whose household is not known may share one.

    It is kept where it would be if all of them lived together, and with the household that got most.
    """
    counting = {key: seconds for key, seconds in week.sums.items() if key[0] in bound.services}
    if len({member for _, member, _ in counting}) == 1 or not any(key[-1] is None for key in counting):
        return
    by_household: dict[str | None, int] = {}
    for place, share in enumerate(week.shares):
        if share.row.service in bound.services:
            free = week.lifted.get(place, 0) + week.unsettled.get(place, 0) + week.taken(place, week.carried)
            by_household[share.household] = by_household.get(share.household, 0) + (share.units or 0) - free
    amount = bound.amount_on(week.span[0])
    if by_household.pop(None, 0) + max(by_household.values(), default=0) > (amount.units or 0):
        yield Found(bound, missing=frozenset({"residences"}), amount=amount)


def tally_of(week: Week, bound: Bound, group: Group, observed: int, limit: int | None) -> Tally:
    """Return what was counted for a group, and the limit, in seconds; None where it is not known."""
    amount = bound.amount_on(week.span[0])
    return Tally(
        bound.id,
        group.about,
        window_of(week.span),
        Hours(observed),
        None if limit is None else Hours(limit),
        amount.since,
        amount.source,
    )
