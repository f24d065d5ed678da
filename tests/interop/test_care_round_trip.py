"""Care, amounts and rulings on limits cross the border and come back, and equal ones cross alike."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import fields
from care_strategies import cares
from hypothesis import given, settings
from hypothesis import strategies as st
from section_19_examples import SECTION_19_EXAMPLES
from section_19_facts import MARCH, Both, Checked, Qualifies, Section19Example
from strategies import days, words
from toy_care import TOY_CARE

from staffing_rules import (
    SECTION_19,
    AcuteAdjustment,
    Adl,
    ApprovalStatus,
    AssistanceLevel,
    BackupPlan,
    Care,
    CareReview,
    Coverage,
    Days,
    Decider,
    Determination,
    Dollars,
    EligibilityPeriod,
    Exceedance,
    Finding,
    Headroom,
    HourException,
    Hours,
    Member,
    MonitoringReferral,
    OutOfStateStay,
    Percent,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Portion,
    Quantity,
    Residence,
    Ruling,
    Service,
    ServiceLine,
    Severity,
    Standing,
    Status,
    Stay,
    StayKind,
    Suspension,
    Tally,
    Times,
    Visit,
    Window,
    Worker,
    check_eligibility_periods,
    check_member_weeks,
    check_program_months,
    check_worker_weeks,
    headroom,
    project_program_month,
    qualifies_for_exceedance,
)
from staffing_rules.interop import dump, load
from staffing_rules.interop.amounts import UNITS
from staffing_rules.interop.tagged import tagged, untagged
from staffing_rules.policies.vocabulary import parts_of
from staffing_rules.provisions import Reading


def through_json(obj: object) -> Any:
    """Return what JSON makes of an object that was dumped."""
    return json.loads(json.dumps(dump(obj), allow_nan=False))


def crosses(kind: Any, obj: object) -> None:
    """Send an object over the border and back: it is the same, and so is what is dumped of it again."""
    sent = json.dumps(dump(obj), allow_nan=False)
    back = load(kind, json.loads(sent))
    assert back == obj
    assert hash(back) == hash(obj)
    assert json.dumps(dump(back)) == sent


# Facts of whatever completeness.

NEW_YORK = ZoneInfo("America/New_York")
at = datetime.fromisoformat
zones = st.sampled_from(
    [UTC, NEW_YORK, ZoneInfo("Asia/Kathmandu"), timezone(timedelta(hours=-5)), timezone(timedelta(seconds=-17_762))]
)
maybe, names = st.none() | days, st.none() | words
yes_or_no = st.none() | st.booleans()
money = st.decimals(0, 10**9, places=2) | st.sampled_from([Decimal(text) for text in ("0", "1E+3", "0.000001", "5.0")])
costs = st.none() | money
hours = st.none() | st.integers(0, 10**6).map(lambda minutes: Decimal(minutes) / 4) | st.just(Decimal("0.10"))
one_of = st.sampled_from


@st.composite
def timed(draw: st.DrawFn) -> dict[str, datetime | None]:
    """Generate the times of a visit, one or both of which are known, in a zone or without one."""
    zone = draw(st.none() | zones)
    first, last = map(at, ("1900-01-01", "2100-01-01") if zone else ("0001-01-01", "9999-12-29"))
    start = draw(st.datetimes(first, last) | one_of([at("2024-11-03T01:30"), at("2024-03-10T02:30")]))
    start = start.replace(microsecond=0, tzinfo=zone, fold=draw(st.integers(0, 1)))
    end = start + timedelta(seconds=draw(st.integers(0, 48 * 3600)))
    if zone is not None:  # elapsed time, which the clocks of a zone do not always show
        end = (start.astimezone(UTC) + (end - start)).astimezone(zone)
    return {name: time for name, time in (("start", start), ("end", end)) if draw(st.integers(0, 5))}


units = st.fixed_dictionaries({}, optional={"day": days, "minutes": st.integers(0, 10**6)})
visits = st.builds(
    lambda facts, when: Visit(**facts, **when),
    st.fixed_dictionaries(
        {
            "reference": words,
            "member": names,
            "worker": names,
            "service": st.none() | one_of(Service),
            "out_of_state": yes_or_no,
        }
    ),
    timed() | units,
)
lines = st.builds(
    ServiceLine,
    reference=words,
    member=names,
    service=st.none() | one_of(Service),
    service_date=maybe,
    cost=costs,
    reverses=names,
    units=st.none() | st.integers(0, 10**9),
    meant_for=maybe,
    series=names,
    section=words,
    billed_on=maybe,
)


def spans(*, known: bool = False) -> st.SearchStrategy[tuple[date | None, date | None]]:
    """Generate a first and a last day, in this order, of which any may be unknown unless they are `known`."""
    return st.tuples(*[days if known else maybe] * 2).map(
        lambda span: (min(span), max(span)) if None not in span else span
    )


def apart(number: int) -> st.SearchStrategy[list[tuple[date, date]]]:
    """Generate spans that share no day, in any order."""
    ends = st.lists(days, max_size=2 * number, unique=True).map(sorted)
    return ends.map(lambda each: list(zip(each[::2], each[1::2], strict=False))).flatmap(st.permutations)


def spanning(kind: Any, **facts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Generate facts of a class that has a first and a last day."""
    return st.builds(
        lambda span, rest: kind(first=span[0], last=span[1], **rest), spans(), st.fixed_dictionaries(facts)
    )


@st.composite
def some_stays(draw: st.DrawFn) -> Stay:
    """Generate a stay after which the member came home, did not, or of which that is not known."""
    admitted, discharged = draw(spans())
    came_home = draw(yes_or_no)
    home = None if came_home is False else draw(one_of([discharged, None]))
    return Stay(
        kind=draw(one_of(StayKind)),
        admitted_on=admitted,
        discharged_on=discharged,
        home_on=home,
        came_home=came_home,
    )


members = st.builds(
    Member,
    reference=words,
    residences=st.builds(lambda each, home: [Residence(home, *span) for span in each], apart(3), words),
    eligibility_periods=apart(3).map(lambda each: [EligibilityPeriod(*span) for span in each]),
    stays=st.lists(some_stays(), max_size=2),
)
workers = st.builds(Worker, reference=words, also=st.lists(words, max_size=2))
determinations = spanning(
    Determination,
    significant_risk=yes_or_no,
    imminent_institutionalization=yes_or_no,
    no_other_resources=yes_or_no,
    decided_by=st.none() | one_of(Decider),
)
exceptions = spanning(
    HourException,
    reference=words,
    member=words,
    worker=names,
    hours_above=hours,
    status=st.none() | one_of(ApprovalStatus),
    written=yes_or_no,
    decided_on=maybe,
)
exceedances = spanning(
    Exceedance,
    member=words,
    levels=st.dictionaries(one_of(Adl), one_of(AssistanceLevel)),
    determination=st.none() | determinations,
)
adjustments = spanning(AcuteAdjustment, reference=words, member=words, authorized=costs, changed=costs)
stays_away = st.builds(
    lambda span, approved, known: OutOfStateStay(
        reference="S", member="M", first=span[0], last=span[1], approved=approved, approved_last=known
    ),
    spans(known=True),
    yes_or_no,
    maybe,
)
suspensions = st.builds(lambda span: Suspension(reference="S", member="M", first=span[0]), spans(known=True))
plan_lines = st.builds(PlanLine, service=one_of(Service), each=one_of(PlanUnit), hours=hours, cost=costs)
plans = spanning(PlanOfCare, reference=words, member=words, lines=st.lists(plan_lines, max_size=2))
referrals = st.builds(
    MonitoringReferral,
    reference=words,
    member=words,
    referred_on=maybe,
    backup_plans=st.lists(st.builds(BackupPlan, in_place_on=maybe, adequate=yes_or_no), max_size=2),
)


def few(each: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Generate up to two of something, in a collection of some kind."""
    return st.lists(each, max_size=2).flatmap(lambda found: one_of([found, tuple(found)]))


everything = st.builds(
    Care,
    visits=few(visits),
    lines=few(lines),
    members=st.lists(members, max_size=2, unique_by=lambda each: each.reference),
    workers=st.lists(words, max_size=2, unique=True).map(lambda each: [Worker(reference=name) for name in each]),
    exceptions=st.none() | few(exceptions),
    exceedances=st.none() | few(exceedances),
    plans=few(plans),
    adjustments=few(adjustments),
    stays_out_of_state=few(stays_away),
    suspensions=few(suspensions),
    referrals=few(referrals),
    coverage=one_of(Coverage),
)


@given(
    st.one_of(visits, lines, members, workers, determinations, exceptions, exceedances, adjustments)
    | st.one_of(stays_away, suspensions, plans, referrals)
)
def test_facts_about_care_come_back_as_they_were(fact: Any) -> None:
    """Every class of facts by itself, whatever is known of it."""
    crosses(type(fact), fact)


@settings(max_examples=30)
@given(everything)
def test_care_comes_back_as_it_was(care: Care) -> None:
    """All of it in one document."""
    crosses(Care, care)


@given(visits | lines)
def test_what_is_worked_out_of_a_row_comes_back_too(row: Visit | ServiceLine) -> None:
    """The days, the place in time and the duration are those of the row that was sent."""
    back = load(type(row), through_json(row))
    assert {each.name: getattr(back, each.name) for each in fields(type(row)) if not each.init} == {
        each.name: getattr(row, each.name) for each in fields(type(row)) if not each.init
    }
    if isinstance(row, Visit) and isinstance(back, Visit) and row.seconds is not None and row.start is not None:
        assert sum(seconds for _, _, seconds in back.parts) == row.seconds


def test_facts_have_the_form_that_people_write() -> None:
    """What is dumped can be read: times, money, and the levels of an assessment as pairs."""
    start = datetime(2024, 3, 9, 22, tzinfo=NEW_YORK)
    visit = Visit(reference="V1", service=Service.ATTENDANT, start=start, end=datetime(2024, 3, 10, 6, tzinfo=NEW_YORK))
    assert dump(visit) == {
        **dict.fromkeys(("member", "worker", "day", "minutes", "out_of_state")),
        "reference": "V1",
        "service": "attendant",
        "start": "2024-03-09T22:00:00-05:00",
        "end": "2024-03-10T06:00:00-04:00",
    }
    assert through_json(Visit(reference="V1", start=at("2024-03-09T22:00")))["start"] == "2024-03-09T22:00:00"
    assert through_json(ServiceLine(reference="L1", cost=Decimal("45.20")))["cost"] == "45.2"
    levels = {Adl.EATING: AssistanceLevel.LIMITED, Adl.TRANSFER: AssistanceLevel.EXTENSIVE}
    assert through_json(Exceedance(member="M1", levels=levels))["levels"] == [
        ["transfer", "extensive"],
        ["eating", "limited"],
    ]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2024-03-09T22:00", at("2024-03-09T22:00")),
        ("2024-03-09T22:00:30", at("2024-03-09T22:00:30")),
        ("2024-03-09T22:00:00.000", at("2024-03-09T22:00")),
        ("2024-03-09T22:00:00Z", datetime(2024, 3, 9, 22, tzinfo=UTC)),
        ("2024-03-09T22:00:00.000000-05:00", at("2024-03-09T22:00-05:00")),
        ("1880-03-09T22:00:00-04:56:02", datetime(1880, 3, 9, 22, tzinfo=timezone(timedelta(seconds=-17_762)))),
    ],
)
def test_times_may_be_written_as_others_write_them(text: str, time: datetime) -> None:
    """Seconds may be left out, a Z is the offset of nothing, and a fraction may be there if it is none."""
    start = load(Visit, {"reference": "V1", "start": text}).start
    assert start == time
    assert start is not None
    assert start.utcoffset() == time.utcoffset()


def test_an_offset_crosses_and_the_name_of_a_zone_does_not() -> None:
    """The local time and the moment are those that were sent; what the zone does on later days is not known."""
    start = datetime(2024, 11, 3, 1, 30, tzinfo=NEW_YORK, fold=1)  # the clock shows it for the second time
    visit = Visit(reference="V1", start=start, end=datetime(2024, 11, 3, 6, tzinfo=NEW_YORK))
    back = load(Visit, through_json(visit))
    assert back == visit
    assert back.start is not None
    assert back.start.tzinfo == timezone(timedelta(hours=-5))
    assert (back.start.isoformat(), back.start.timestamp()) == (start.isoformat(), start.timestamp())
    assert list(back.parts) == list(visit.parts)
    long = Visit(reference="V1", start=start.replace(hour=0, fold=0), end=datetime(2024, 11, 4, 6, tzinfo=NEW_YORK))
    assert [seconds / 3600 for _, _, seconds in long.parts] == [24.5, 6]
    assert [seconds / 3600 for _, _, seconds in load(Visit, through_json(long)).parts] == [23.5, 7]


def test_the_same_moments_elsewhere_are_another_visit() -> None:
    """Python holds two times of one moment for equal; the days on which they lie are not, nor is what is dumped."""
    here, there = (
        Visit(reference="V1", start=datetime(2024, 3, 9, 22, tzinfo=zone).astimezone(other))
        for zone, other in ((NEW_YORK, NEW_YORK), (NEW_YORK, UTC))
    )
    assert here.start == there.start
    assert here != there
    assert dump(here) != dump(there)


# Amounts.


@pytest.mark.parametrize(
    ("amount", "plain"),
    [
        (Hours.of("40.25"), {"seconds": 144_900}),
        (Dollars.of("6565.01"), {"dollars": "6565.01"}),
        (Dollars.of(-3), {"dollars": "-3.00"}),
        (Dollars(1), {"dollars": "0.000001"}),
        (Times(3), {"times": 3}),
        (Days(14), {"days": 14}),
        (Percent(20), {"percent": 20}),
        (Quantity(7), {"units": 7}),
    ],
    ids=str,
)
def test_an_amount_names_its_unit(amount: Quantity, plain: object) -> None:
    """Whether its own class is asked for or that of all amounts, what comes back is of its own."""
    assert dump(amount) == plain
    crosses(type(amount), amount)
    for limit in (amount, None):
        crosses(Tally, Tally("code", ("M1",), Window(date(2024, 3, 3), date(2024, 3, 9)), amount, limit))
    assert type(load(Quantity, plain)) is type(amount)
    crosses(Ruling[Quantity | None], Ruling(status=Status.DECIDED, value=amount))


@given(st.sampled_from(list(UNITS.values())), st.integers(-(10**24), 10**24))
def test_every_amount_comes_back_exactly(kind: type[Quantity], units: int) -> None:
    """To the unit."""
    crosses(kind, kind(units))


def test_dollars_may_be_json_numbers() -> None:
    """Like numbers of hours, they are taken by their shortest decimal form."""
    for told, amount in ((6565.1, "6565.10"), (3, "3"), ("1E+3", "1000")):
        assert load(Dollars, {"dollars": told}) == Dollars.of(amount)


# Rulings of real checks.


def checked(example: Section19Example) -> Iterator[Checked | Qualifies]:
    """Yield what an example asks, one by one."""
    if isinstance(example, Both):
        for part in example.parts:
            yield from checked(part)
    else:
        yield example


EXAMPLES = [each for example in SECTION_19_EXAMPLES.values() for each in checked(example)]
STRICT = SECTION_19.strictly()


@pytest.mark.parametrize("strictly", [False, True])
def test_what_is_found_in_the_worked_examples_comes_back_as_it_was(*, strictly: bool) -> None:
    """The care of each, and the ruling on it with its tallies, findings and readings."""
    for each in EXAMPLES:
        if isinstance(each, Qualifies):
            policy = STRICT if strictly else SECTION_19
            crosses(Exceedance, each.exceedance)
            crosses(Ruling[bool], qualifies_for_exceedance(each.exceedance, policy, month=MARCH.first))
        elif not (strictly and each.care.exceptions):  # seconds for each: exceptions are read in very many ways
            policy = each.policy if each.reading is None else each.policy.with_reading(*each.reading)
            crosses(Care, each.care)
            crosses(CareReview, each.check(each.care, policy.strictly() if strictly else policy))


@settings(max_examples=25)
@given(cares(), st.sampled_from([SECTION_19, TOY_CARE]))
def test_reviews_come_back_as_they_were(care: Care, policy: Any) -> None:
    """Whatever is known of the care, and whatever becomes of the rulings."""
    for check in (check_worker_weeks, check_member_weeks, check_program_months, check_eligibility_periods):
        crosses(CareReview, check(care, policy))


@pytest.mark.parametrize("worker", ["W1", None])
def test_headroom_comes_back_as_it_was(worker: str | None) -> None:
    """What may be added: for a worker and without one, with a limit and without."""
    visit = Visit(
        reference="V1", member="M1", worker="W1", service=Service.PERSONAL_CARE, day=MARCH.first, minutes=2370
    )
    for policy in (SECTION_19, STRICT):
        found = headroom(Care(visits=[visit]), policy, day=MARCH.first, member="M1", worker=worker)
        crosses(Headroom, found)
        crosses(Ruling[Hours | None], found.member)
        crosses(Ruling[Dollars | None], found.month)


def test_projections_come_back_as_they_were() -> None:
    """A ruling on how a plan stands, by itself."""
    weekly = PlanLine(service=Service.PERSONAL_CARE, each=PlanUnit.WEEK, cost=Decimal("1600.50"))
    plan = PlanOfCare(reference="P1", member="M1", lines=[weekly])
    for policy in (SECTION_19, STRICT):
        crosses(Ruling[Standing], project_program_month(plan, policy, month=MARCH.first, exceedances=()))


def test_a_finding_comes_back_with_its_tally_and_who_carries_it() -> None:
    """The rows in their order, each with its part."""
    tally = Tally("code", ("W1", "M1"), None, Hours.of(41), Hours.of(40), date(2020, 4, 1), "a letter")
    carried = (Portion("V2", Hours(3000)), Portion("V1", Hours(600)))
    crosses(Finding, Finding("code", Severity.ERROR, "why", tally=tally, carried_by=carried))


# The words of limits, which readings of rulings hold.


@pytest.mark.parametrize("policy", [SECTION_19, TOY_CARE], ids=lambda policy: policy.id)
def test_the_words_of_limits_come_back_as_they_were(policy: Any) -> None:
    """Every value that a reading gives, and every rule whole."""
    for reading in parts_of(policy, Reading[object]):
        crosses(Reading[object], reading)
    for rule in policy.rules:
        assert untagged(json.loads(json.dumps(tagged(rule)))) == rule
