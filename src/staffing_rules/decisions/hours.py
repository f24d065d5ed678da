"""The hours of one worker in one week, held against each limit in turn."""

from collections.abc import Sequence
from typing import cast

from attrs import evolve

from staffing_rules.decisions.bounds import Bound, Excepted, citing
from staffing_rules.decisions.exceptions import Allowance, allowance, bears_on, on_exceptions
from staffing_rules.decisions.reviews import AT_LEAST, Found, Verdicts, unstated
from staffing_rules.decisions.shares import Share, above, in_time, of_each_member, portions
from staffing_rules.decisions.together import is_timed, seconds_together, visits_overlapping
from staffing_rules.decisions.worker_groups import Group, Sums, Week, by_household, groups_of, homeless, tally_of
from staffing_rules.facts import Care, HourException, Service
from staffing_rules.policies.vocabulary import ExceptedHours, Party
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.quantities import Hours
from staffing_rules.rulings import Finding, ReviewLine


class WorkerWeeks:
    """Holds the weeks of workers against limits that are read one way."""

    def __init__(self, care: Care, held: Sequence[Bound], verdicts: Verdicts) -> None:
        self._held = held
        self._verdicts = verdicts
        self._exceptions_known = care.exceptions is not None
        self._exceptions = of_each_member(
            evolve(each, worker=each.worker and care.person_of.get(each.worker, each.worker))
            for each in care.exceptions or ()
        )

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
            for group in groups_of(week, bound):
                self._hold(week, bound, group, found)
            if by_household(bound):
                found.extend(homeless(week, bound))
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
                Found(bound, tally_of(week, bound, group, group.seconds, None), missing=unstated(bound), amount=amount)
            )
            return
        base = amount.units
        if group.seconds <= base and not group.unknown:
            found.append(Found(bound, tally_of(week, bound, group, group.seconds, base), amount=amount))
            return
        places = [
            place for place, share in enumerate(week.shares) if share.row.service in bound.services and group.has(share)
        ]
        if any(week.taken(place, bound.limit.unless) for place in places):
            return
        missing = week.not_over(places) if group.unknown else set[str]()
        held = self._walk if isinstance(bound.raised_by, Excepted) else self._beyond
        observed, limit, carried, extra = held(week, bound, places, base, missing)
        raised = any(self._may_lift(week, member) for member in group.members)
        week.carried.setdefault(bound.id, {}).update(carried)
        excess = sum(carried.values())
        tally = tally_of(week, bound, group, observed, observed - excess if excess else limit)
        findings = [*extra]
        if excess:
            rows = portions(((week.shares[place], seconds) for place, seconds in carried.items()), Hours)
            findings = [bound.finding(tally, rows, raised=raised), *extra]
            findings += [evolve(AT_LEAST, others=week.lacking(places))] if group.unknown else []
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
                week.lacking(places),
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
        return total, limit, carried, on_exceptions(bound, resting_on.values(), missing)

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
        carried = dict(above(((place, net[place] - free.get(place, 0)) for place in places), room))
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


def _cite_too(bound: Bound, places: Sequence[int], found: list[Found]) -> None:
    """Let the findings that tell of it already name this limit as well."""
    for number, earlier in enumerate(found):
        if earlier.bound.id in bound.limit.after and not earlier.places.isdisjoint(places):
            found[number] = evolve(earlier, findings=tuple(citing(each, bound) for each in earlier.findings))
