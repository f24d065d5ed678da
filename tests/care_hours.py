"""What is asked of a policy about hours in a week: care at each limit, and one second above it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from care_facts import (
    AT_HOME,
    ATTENDANT,
    DAY,
    EXTENSIVE,
    HOUR,
    MONDAY,
    NURSE,
    PC,
    SATURDAY,
    SUNDAY,
    Asked,
    asking,
    exception,
    visit,
)

from staffing_rules import Member, Residence, Service, Visit, check_member_weeks, check_worker_weeks
from staffing_rules.policies.vocabulary import HomeCarePolicy


def about_worker_weeks(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on the hours of one worker."""
    ask = partial(asking, check_worker_weeks)
    for seconds in (40 * HOUR, 40 * HOUR + 1):
        yield ask(f"one member, {seconds} s", visits=[visit("V", seconds)])
        for service in (PC, ATTENDANT):
            halves = [visit("V", 20 * HOUR, service), visit("U", seconds - 20 * HOUR, service, member="B", hour=20)]
            yield ask(f"a household, {service.value}, {seconds} s", visits=halves, members=AT_HOME)
            yield ask(f"two members, homes unknown, {service.value}, {seconds} s", visits=halves)
    for service in Service:
        other = Service.LPN if service is NURSE else NURSE
        name = service.value
        half, rest = visit("V", 20 * HOUR, service), visit("U", 20 * HOUR + 1, other, hour=20)
        elsewhere = visit("U", 20 * HOUR + 1, service, member="C", hour=20)
        yield ask(f"one member, one service, {name}", visits=[visit("V", 40 * HOUR + 1, service)])
        yield ask(f"one member, {name} and {other.value}", visits=[half, rest])
        yield ask(f"a household, {name}, {other.value}", visits=[half, visit_of(rest, "B")], members=AT_HOME)
        yield ask(f"a household, one service, {name}", visits=[half, visit_of(elsewhere, "B")], members=AT_HOME)
        homes = [*AT_HOME, Member(reference="C", residences=[Residence("I")])]
        yield ask(f"two homes, {name}", visits=[half, elsewhere], members=homes)
        attended = visit_with(elsewhere, service=ATTENDANT)
        yield ask(f"two homes, {name} and an attendant", visits=[half, attended], members=homes)
        both = [visit_with(half, service=PC), visit_with(elsewhere, service=PC), visit("T", 1, service, day=SATURDAY)]
        yield ask(f"two homes, and a second of {name}", visits=both, members=homes)
    together = [visit(f"{who}{day}", 7 * HOUR, member=who, day=SUNDAY + day * DAY) for who in "AB" for day in range(3)]
    yield ask("two served together, and one alone", visits=[*together, visit("L", HOUR)], members=AT_HOME)
    nurse = [visit("U", HOUR, NURSE, day=SUNDAY), visit("T", HOUR, NURSE, member="B", day=SUNDAY)]
    yield ask("two served together, with a nurse", visits=[*together, *nurse], members=AT_HOME)
    long = [visit(each, 41 * HOUR, member=each) for each in "AB"]
    yield ask("two served together for 41 hours", visits=long, members=AT_HOME)
    yield ask("two served together for 41 hours, by nurses", visits=[*map(nursed, long)], members=AT_HOME)
    yield ask("two served together for 41 hours, one by a nurse", visits=[long[0], nursed(long[1])], members=AT_HOME)
    yield ask("two served together, nurses", visits=[nursed(each) for each in together], members=AT_HOME)
    yield from _weeks(ask)
    yield from _exceptions(ask)
    over = [visit("V", 41 * HOUR), visit("U", 2 * HOUR, NURSE, hour=23)]
    yield ask("more than 40 hours, and a nurse's", visits=over)
    over[1] = visit_of(over[1], "B")
    yield ask("a household, one over 40 hours, a nurse for the other", visits=over, members=AT_HOME)
    over = [visit("V", 39 * HOUR), visit("U", 2 * HOUR, NURSE, hour=23), visit("T", 2 * HOUR, member="B", hour=23)]
    yield ask("a household, over 40 hours with a nurse's, and without", visits=over, members=AT_HOME)
    nurses = [visit("V", 41 * HOUR, NURSE), visit("U", 2 * HOUR, NURSE, member="B", hour=20)]
    yield ask("a household, nurses, one over 40 hours", visits=nurses, members=AT_HOME)
    attended = [visit("V", 41 * HOUR, ATTENDANT), visit("U", 41 * HOUR, ATTENDANT, member="B", day=SATURDAY - 2 * DAY)]
    yield ask("an attendant, two over 40 hours", visits=attended)
    yield ask("an attendant, a household over 40 hours", visits=attended, members=AT_HOME)
    yield ask("an attendant, a household twice 30 hours", visits=[*map(shorter, attended)], members=AT_HOME)


def visit_of(given: Visit, member: str) -> Visit:
    """Return the same visit to another member."""
    return visit_with(given, member=member)


def nursed(given: Visit) -> Visit:
    """Return the same visit by a nurse."""
    return visit_with(given, service=NURSE)


def shorter(given: Visit) -> Visit:
    """Return the same visit, of 30 hours."""
    assert given.start
    return visit_with(given, end=given.start + timedelta(hours=30))


def visit_with(given: Visit, **other: Any) -> Visit:
    """Return the same visit with other facts."""
    names = ("reference", "member", "worker", "service", "start", "end", "day", "minutes")
    return Visit(**{name: getattr(given, name) for name in names} | other)


def _weeks(ask: Callable[..., Asked], hours: int = 20) -> Iterator[Asked]:
    """Yield questions with visits on two days, which lie in one week or in two."""
    for one, other in ((SUNDAY, SATURDAY), (MONDAY, SATURDAY + DAY), (SATURDAY, SATURDAY + DAY), (SUNDAY, MONDAY)):
        days = [visit("V", hours * HOUR, day=one), visit("U", hours * HOUR + 1, day=other)]
        yield ask(f"{one:%A} and {other:%A}", visits=days)
    days = [visit("V", hours * HOUR, day=SUNDAY), visit("U", hours * HOUR + 1, day=SUNDAY + 7 * DAY)]
    yield ask("two Sundays", visits=days)
    yield ask("over the midnight of Saturday", visits=[visit("V", hours * 2 * HOUR + 1, day=SATURDAY, hour=22)])


def _exceptions(ask: Callable[..., Asked]) -> Iterator[Asked]:
    """Yield questions with exceptions for A."""
    wednesday = MONDAY + 2 * DAY
    for seconds in (45 * HOUR, 45 * HOUR + 1):
        long = [visit("V", seconds)]
        for text, facts in (
            ("for the worker", {}),
            ("for nobody named", {"worker": None}),
            ("for another", {"worker": "X"}),
            ("until Monday", {"last": MONDAY}),
            ("from Wednesday", {"first": wednesday}),
            ("decided on Friday", {"decided_on": MONDAY + 4 * DAY}),
        ):
            yield ask(f"an exception {text}, {seconds} s", visits=long, exceptions=[exception(**facts)])
    for service in (PC, ATTENDANT, NURSE):
        name = service.value
        halves = [visit("V", 20 * HOUR, service), visit("U", 20 * HOUR + 1, service, member="B", hour=20)]
        used = [visit("V", 41 * HOUR, service), visit("U", HOUR + 1, service, member="B", hour=20)]
        for text, both in (("unused", halves), ("used", used)):
            yield ask(
                f"an exception {text}, a household, {name}", visits=both, members=AT_HOME, exceptions=[exception()]
            )
            yield ask(f"an exception {text}, two members, {name}", visits=both, exceptions=[exception()])
    mixed = [visit("V", 45 * HOUR), visit("U", 1, NURSE, hour=23)]
    yield ask("an exception, and a nurse's second", visits=mixed, exceptions=[exception()])
    mixed = [visit("V", 45 * HOUR), visit("U", 20 * HOUR, NURSE, member="B", hour=23)]
    yield ask("an exception, and a nurse at home", visits=mixed, members=AT_HOME, exceptions=[exception()])
    yield ask("exceptions not known", visits=[visit("V", 41 * HOUR)], exceptions=None)


def about_member_weeks(_: HomeCarePolicy) -> Iterator[Asked]:
    """Yield questions on the hours of one member."""
    ask = partial(asking, check_member_weeks)
    limit = 86 * HOUR + 900
    for seconds in (limit, limit + 1):
        for text, facts in (("", {}), (", who may exceed the cap", {"exceedances": [EXTENSIVE]})):
            yield ask(f"one member, {seconds} s{text}", visits=[visit("V", seconds)], **facts)
    for service in Service:
        yield ask(f"an hour of {service.value}", visits=[visit("V", HOUR, service)])
    yield ask("two workers", visits=[visit("V", 40 * HOUR), visit("U", 46 * HOUR + 901, worker="X", hour=23)])
    yield from _weeks(ask, 43)
