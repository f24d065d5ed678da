"""The hours of one worker in one week, held against each limit in turn."""

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from attrs import define, evolve, field

from staffing_rules.decisions.bounds import Bound, Excepted, citing, window_of
from staffing_rules.decisions.exceptions import Allowance, allowance, bears_on
from staffing_rules.decisions.reviews import AT_LEAST, Found, Verdicts, unstated
from staffing_rules.decisions.shares import Share, duration_of, in_time, portions
from staffing_rules.decisions.together import is_timed, seconds_together, visits_overlapping
from staffing_rules.facts import Care, HourException, Service
from staffing_rules.policies.vocabulary import ExceptedHours, Party
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import Hours
from staffing_rules.rulings import Finding, ReviewLine, Severity, Tally

UNWRITTEN = Finding(
    "exception_not_in_writing",
    Severity.REVIEW,
    "Hours above the limit rest on an exception whose decision was not in writing.",
    "Ask for the decision in writing.",
    ("written",),
)
EXCEPTED = Finding(
    "hours_excepted",
    Severity.NOTE,
    "Hours above the limit are covered by an approved exception.",
    fields=("hours_above",),
)
AFTERWARDS = Finding(
    "approved_afterwards",
    Severity.NOTE,
    "Hours above the limit rest on an exception that was approved after the day they were given on.",
    fields=("decided_on",),
)

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


class WorkerWeeks:
    """Holds the weeks of workers against limits that are read one way."""

    def __init__(self, care: Care, held: Sequence[Bound], verdicts: Verdicts) -> None:
        self._held = held
        self._verdicts = verdicts
        self._exceptions: dict[str, list[HourException]] = {}
        self._exceptions_known = care.exceptions is not None
        for exception in care.exceptions or ():
            worker = exception.worker and care.person_of.get(exception.worker, exception.worker)
            self._exceptions.setdefault(exception.member, []).append(evolve(exception, worker=worker))

    def line(self, worker: str, span: Span, shares: Sequence[Share]) -> ReviewLine:
        """Return the line of one worker in one week."""
        sums: Sums = {}
        unknown: set[tuple[Service, str, str | None]] = set()
        for share in shares:
            key = (cast("Service", share.row.service), cast("str", share.row.member), share.household)
            sums[key] = sums.get(key, 0) + (share.units or 0)
            if share.units is None:
                unknown.add(key)
        week = Week(worker, span, sorted(shares, key=in_time), sums, frozenset(unknown))
        found: list[Found] = []
        given = {service for service, _, _ in sums}
        for bound in self._held:
            if bound.beside and not bound.beside & given:
                continue
            for group in _groups(week, bound):
                self._hold(week, bound, group, found)
            if _by_household(bound):
                found.extend(_homeless(week, bound))
        return self._verdicts.line(worker, span, found, visits_overlapping(week.shares))

    def _hold(self, week: Week, bound: Bound, group: Group, found: list[Found]) -> None:
        """Hold a group against a limit, and add what it came to."""
        amount = bound.amount_on(week.span[0])
        key = (bound.limit.amount.id, bound.per, group.about, tuple(sorted(group.services)))
        if week.held.setdefault(key, -1) == group.seconds and not group.unknown:
            return  # the same hours were held against the same amount before
        week.held[key] = group.seconds
        if amount.units is None:
            found.append(
                Found(bound, _tally(week, bound, group, group.seconds, None), missing=unstated(bound), amount=amount)
            )
            return
        base = amount.units
        if group.seconds <= base and not group.unknown:
            found.append(Found(bound, _tally(week, bound, group, group.seconds, base), amount=amount))
            return
        places = [
            place for place, share in enumerate(week.shares) if share.row.service in bound.services and group.has(share)
        ]
        if any(week.taken(place, bound.limit.unless) for place in places):
            return
        missing = _not_over(week, places) if group.unknown else set[str]()
        held = self._walk if isinstance(bound.raised_by, Excepted) else self._beyond
        observed, limit, carried, extra = held(week, bound, places, base, missing)
        raised = any(self._may_lift(week, member) for member in group.members)
        week.carried.setdefault(bound.id, {}).update(carried)
        excess = sum(carried.values())
        tally = _tally(week, bound, group, observed, observed - excess if excess else limit)
        findings = list(extra)
        if excess and group.unknown:
            findings.append(evolve(AT_LEAST, others=_open(week, places)))
        if excess:
            rows = portions(((week.shares[place], seconds) for place, seconds in carried.items()), Hours)
            findings.insert(0, bound.finding(tally, rows, raised=raised))
        if any(week.taken(place, bound.limit.after) for place in places):
            _cite_too(bound, places, found)
        shown = tally if excess else evolve(tally, observed=Hours(group.seconds))
        found.append(
            Found(
                bound,
                shown,
                tuple(findings),
                frozenset(missing),
                amount,
                raised,
                frozenset(places),
                _open(week, places),
                reviewed=missing == {"written"},
            )
        )

    def _walk(self, week: Week, bound: Bound, places: Sequence[int], base: int, missing: set[str]) -> "Held":
        """Hold the hours for one member against a limit that exceptions raise, hour by hour."""
        read = cast("Excepted", bound.raised_by)
        total = used = most = 0
        carried: dict[int, int] = {}
        resting_on: dict[str, tuple[HourException, int]] = {}
        for place in places:
            share = week.shares[place]
            seconds = share.units or 0
            over = min(seconds, max(0, total + seconds - base))
            total += seconds
            if not over:
                continue
            allowed = self._allowed(week, read, share)
            lifted = min(over, max(0, allowed.seconds - used))
            used += lifted
            most = max(most, allowed.seconds)
            if lifted and allowed.by:
                week.lifted[place] = lifted
                resting_on.setdefault(allowed.by.reference, (allowed.by, share.day))
            if over > lifted and allowed.unknown:
                week.unsettled[place] = over - lifted
                missing.add(allowed.unknown)
            elif over > lifted:
                carried[place] = over - lifted
        limit = None if any(place in week.unsettled for place in places) else base + most
        return total, limit, carried, _on_exceptions(bound, resting_on.values(), missing)

    def _beyond(self, week: Week, bound: Bound, places: Sequence[int], base: int, missing: set[str]) -> "Held":
        """Hold a wider total against a limit: what is above it, but for what was found before or is excepted."""
        together = Party.HOUSEHOLD_TOGETHER in bound.per
        counted = seconds_together(week.shares, places) if together else {p: week.shares[p].units or 0 for p in places}
        left_in = {place: (week.shares[place].units or 0) - week.taken(place, bound.limit.after) for place in places}
        net = {place: min(seconds, left_in[place]) for place, seconds in counted.items()}
        room, free = base, dict[int, int]()
        unknown = set[str]()
        if bound.raised_by is ExceptedHours.APPROVED:
            room += self._approved(week, places, unknown)
        elif bound.raised_by is ExceptedHours.USED:
            free = {place: week.lifted.get(place, 0) + week.unsettled.get(place, 0) for place in places}
        left, carried = room, dict[int, int]()
        for place in places:
            seconds = net[place] - free.get(place, 0)
            if seconds > max(0, left):
                carried[place] = seconds - max(0, left)
            left -= seconds
        if together and not carried and not all(is_timed(week.shares[place]) for place in places):
            missing.add("start")
        if carried and unknown:
            missing |= unknown
            return sum(net.values()), None, {}, ()
        return sum(net.values()), room + sum(free.values()), carried, ()

    def _may_lift(self, week: Week, member: str) -> bool:
        """Whether some exception of a member may bear on the worker's week, however it is read."""
        return any(bears_on(each, week.worker, week.span) for each in self._exceptions.get(member, ()))

    def _allowed(self, week: Week, read: Excepted, share: Share) -> Allowance:
        exceptions = self._exceptions.get(cast("str", share.row.member), ()) if self._exceptions_known else None
        return allowance(exceptions, week.worker, read, share.day, week.span)

    def _approved(self, week: Week, places: Sequence[int], missing: set[str]) -> int:
        """Return all that was approved above the limit for the members of a group."""
        read = next(bound.raised_by for bound in self._held if isinstance(bound.raised_by, Excepted))
        most: dict[str | None, int] = {}
        for share in (week.shares[place] for place in places):
            allowed = self._allowed(week, read, share)
            if allowed.unknown:
                missing.add(allowed.unknown)
            most[share.row.member] = max(most.get(share.row.member, 0), allowed.seconds)
        return sum(most.values())


Held = tuple[int, int | None, dict[int, int], Sequence[Finding]]
"""The seconds that were held against a limit, the limit where it is known, what is above it, and what else is found."""


def _groups(week: Week, bound: Bound) -> Sequence[Group]:
    """Return the groups of a week that a limit is about; one of a household only where it has several members."""
    groups: dict[str, Group] = {}
    by_household = _by_household(bound)
    for key, seconds in week.sums.items():
        service, member, household = key
        if service not in bound.services or (by_household and household is None):
            continue
        about = (household if by_household else member if Party.MEMBER in bound.per else "") or ""
        group = groups.get(about)
        if group is None:
            parties = (week.worker, about) if about else (week.worker,)
            group = groups[about] = Group(parties, set(), set(), set(), 0, unknown=False)
        group.services.add(service.value)
        group.members.add(member)
        group.households.add(household)
        group.seconds += seconds
        group.unknown = group.unknown or key in week.unknown
    return [group for _, group in sorted(groups.items()) if not by_household or len(group.members) > 1]


def _by_household(bound: Bound) -> bool:
    return bound.per[-1] in {Party.HOUSEHOLD, Party.HOUSEHOLD_TOGETHER}


def _homeless(week: Week, bound: Bound) -> Iterator[Found]:
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


def _tally(week: Week, bound: Bound, group: Group, observed: int, limit: int | None) -> Tally:
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


def _not_over(week: Week, places: Sequence[int]) -> set[str]:
    """Return the facts for want of which it is not known how long a visit of the group was."""
    return {duration_of(week.shares[place].row) for place in places if week.shares[place].units is None}


def _open(week: Week, places: Sequence[int]) -> tuple[str, ...]:
    """Return the references of the visits of a group of which it is not known how long they were."""
    return tuple(week.shares[place].row.reference for place in places if week.shares[place].units is None)


def _cite_too(bound: Bound, places: Sequence[int], found: list[Found]) -> None:
    """Let the findings that tell of it already name this limit as well."""
    for number, earlier in enumerate(found):
        if earlier.bound.id in bound.limit.after and not earlier.places.isdisjoint(places):
            found[number] = evolve(earlier, findings=tuple(citing(each, bound) for each in earlier.findings))


def _on_exceptions(bound: Bound, used: Iterable[tuple[HourException, int]], missing: set[str]) -> list[Finding]:
    """Return what there is to say of the exceptions that cover some of the hours."""
    found: list[Finding] = []
    for exception, day in used:
        rows = (exception.reference,)
        found.append(evolve(EXCEPTED, provisions=bound.provisions, readings=bound.questions, others=rows))
        if exception.written is None:
            missing.add("written")
        elif not exception.written:
            found.append(evolve(UNWRITTEN, provisions=bound.provisions, others=rows))
        if exception.decided_on is not None and exception.decided_on.toordinal() > day:
            found.append(evolve(AFTERWARDS, provisions=bound.provisions, readings=bound.questions, others=rows))
    return found
