"""What facts about care refuse, and in which words: the field, the type that came, what is wanted - never the value."""

import copy
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin
from zoneinfo import ZoneInfo

import pytest
from attrs import Attribute, evolve, fields

import staffing_rules
from staffing_rules import (
    PARTNERS,
    SECTION_19,
    AcuteAdjustment,
    Adl,
    AssistanceLevel,
    BackupPlan,
    BackupStaff,
    Care,
    Days,
    Decider,
    Determination,
    Dollars,
    EligibilityPeriod,
    Exceedance,
    HourException,
    Hours,
    Member,
    MonitoringReferral,
    OutOfStateStay,
    Percent,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Quantity,
    Residence,
    Service,
    ServiceLine,
    Stay,
    StayKind,
    Suspension,
    Times,
    Visit,
    Worker,
    headroom,
    project_program_month,
    qualifies_for_exceedance,
)

PERSONAL = "Jordan Sample, 1 Elm Street"
SUNDAY, SATURDAY = date(2024, 3, 3), date(2024, 3, 9)
MOMENT = datetime(2024, 3, 9, 22, tzinfo=UTC)
NAIVE = MOMENT.replace(tzinfo=None)
NEW_YORK = ZoneInfo("America/New_York")


class Timestamp(datetime):
    """A time as pandas has it, with nanoseconds behind the microseconds."""

    nanosecond = 0


class Billionth(Timestamp):
    """A time with a nanosecond in it, which `microsecond` does not show."""

    nanosecond = 1


class NotATime(datetime):
    """What pandas has for no time: an instance of datetime that is equal to nothing."""

    def __eq__(self, _: object) -> bool:
        return False

    def __ne__(self, _: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


SOUND: dict[type, dict[str, Any]] = {
    Visit: {"reference": "V1", "member": PERSONAL, "worker": PERSONAL, "service": Service.ATTENDANT},
    ServiceLine: {
        "reference": "L1",
        "member": PERSONAL,
        "service": Service.ATTENDANT,
        "service_date": SUNDAY,
        "cost": Decimal("45.20"),
        "units": 4,
    },
    Residence: {"household": "H1", "first": SUNDAY},
    EligibilityPeriod: {"first": SUNDAY, "last": SATURDAY},
    Stay: {"kind": StayKind.HOSPITAL, "admitted_on": SUNDAY},
    Member: {"reference": "M1", "residences": [Residence("H1")], "stays": [Stay(kind=StayKind.HOSPITAL)]},
    Worker: {"reference": "W1", "also": ["W1 elsewhere"]},
    HourException: {"reference": "E1", "member": PERSONAL, "worker": PERSONAL, "hours_above": Decimal(8)},
    Determination: {"significant_risk": True, "decided_by": Decider.DEPARTMENT, "first": SUNDAY},
    Exceedance: {"member": PERSONAL, "levels": {Adl.EATING: AssistanceLevel.LIMITED}, "determination": Determination()},
    AcuteAdjustment: {"reference": "A1", "member": PERSONAL, "authorized": Decimal(4000), "changed": Decimal(4600)},
    OutOfStateStay: {"reference": "S1", "member": PERSONAL, "first": SUNDAY, "approved": True},
    Suspension: {"reference": "S1", "member": PERSONAL, "first": SUNDAY},
    BackupPlan: {"in_place_on": SUNDAY, "adequate": True},
    MonitoringReferral: {"reference": "R1", "member": PERSONAL, "backup_plans": [BackupPlan()]},
    PlanLine: {"service": Service.ATTENDANT, "each": PlanUnit.WEEK, "hours": Decimal(20), "cost": Decimal(300)},
    PlanOfCare: {"reference": "P1", "member": PERSONAL, "first": SUNDAY},
    Care: {"visits": [Visit(reference="V1")], "members": [Member(reference="M1")], "workers": [Worker(reference="W1")]},
}
"""What each class may be made of."""

IS_DATED = "a date without a time of day (call its .date())"
WRONG: dict[type, tuple[tuple[Any, str], ...]] = {
    str: ((5, "a str"), (b"V1", "a str"), (Service.ATTENDANT, "a str")),
    bool: ((0, "a bool"), (1, "a bool"), ("yes", "a bool")),
    int: ((True, "a int"), (1.0, "a int"), ("3", "a int"), (Decimal(3), "a int"), (-1, "0 or more")),
    date: (
        (MOMENT, IS_DATED),
        (NAIVE, IS_DATED),
        (Timestamp(2024, 3, 9), IS_DATED),
        (NotATime(2024, 3, 9), IS_DATED),
        ("2024-03-09", "a date"),
        (20240309, "a date"),
        (time(8), "a date"),
    ),
    datetime: (
        (SUNDAY, "a datetime"),
        (PERSONAL, "a datetime"),
        (1709935200, "a datetime"),
        (NotATime(2024, 3, 9), "a datetime"),
    ),
    Decimal: (
        (3, "a Decimal"),
        (45.2, "a Decimal"),
        ("45.20", "a Decimal"),
        (True, "a Decimal"),
        (Decimal("-0.01"), "0 or more, got a negative number"),
        (Decimal("NaN"), "a finite number such as 3.25"),
        (Decimal("sNaN"), "a finite number such as 3.25"),
        (Decimal("Infinity"), "a finite number such as 3.25"),
        (Decimal("0.0000001"), "no more than "),
        (Decimal("1E-999999"), "no more than "),
        (Decimal("1E+999999"), "a number with no more than twenty digits before the point"),
    ),
    Determination: ((PERSONAL, "a Determination"), ({}, "a Determination")),
    tuple: (
        (PERSONAL, "a "),
        (5, "a "),
        ({PERSONAL: 1}, "a "),
        ([PERSONAL.encode()], "a "),
        ([None], "a "),
        ([[PERSONAL] * 2], "a "),
    ),
}
"""What no field of a type takes, and what it says that it wants instead, with "a" for "an"."""


def kind_of(attribute: "Attribute[Any]") -> tuple[type, bool]:
    """Return the type of a field, and whether it may be unknown."""
    inside = get_args(attribute.type) if get_origin(attribute.type) is not tuple else ()
    kind = inside[0] if inside else attribute.type
    return get_origin(kind) or kind, type(None) in inside


def mistakes(attribute: "Attribute[Any]") -> Iterator[tuple[Any, str]]:
    """Yield each value that a field should refuse, and what it wants instead."""
    kind, may_be_unknown = kind_of(attribute)
    if issubclass(kind, Enum):
        yield next(iter(kind)).value, f"a {kind.__name__}"
        yield BackupStaff.DECLINED, f"a {kind.__name__}"
    else:
        yield from WRONG[kind]
    yield object(), "a "
    if not may_be_unknown:
        yield None, "a "


@pytest.mark.parametrize(
    ("cls", "attribute"),
    [(cls, attribute) for cls in SOUND for attribute in fields(cls) if attribute.init],
    ids=lambda each: each.__name__ if isinstance(each, type) else each.name,
)
def test_a_field_says_what_it_wants_and_keeps_the_value_to_itself(cls: type, attribute: "Attribute[Any]") -> None:
    """Whatever stands in the other fields; the type that came is told where it is the type that is wrong."""
    for value, wanted in mistakes(attribute):
        with pytest.raises((TypeError, ValueError)) as refused:
            cls(**SOUND[cls] | {attribute.name: value})
        text = str(refused.value)
        assert text.replace(" an ", " a ").startswith(f"{cls.__name__}.{attribute.name}: wanted {wanted}")
        assert PERSONAL not in text
        assert isinstance(refused.value, ValueError) or ", got " in text


def test_amounts_may_be_as_fine_as_they_are_counted() -> None:
    """Money to the millionth of a dollar, hours to the second; zeros behind are no digits."""
    assert ServiceLine(reference="L1", cost=Decimal("0.0000010")).millionths == 1
    assert ServiceLine(reference="L1", cost=Decimal("45.20"), reverses="L0").millionths == -45_200_000
    with pytest.raises(ValueError, match=r"^ServiceLine\.cost: wanted no more than six decimal places$"):
        ServiceLine(reference="L1", cost=Decimal("45.2000001"))
    plan: dict[str, Any] = {"service": Service.ATTENDANT, "each": PlanUnit.WEEK}
    assert PlanLine(hours=Decimal("0.0025"), **plan).hours == Decimal("0.0025")  # nine seconds
    with pytest.raises(ValueError, match=r"^PlanLine\.hours: wanted no more than whole seconds$"):
        PlanLine(hours=Decimal("0.0001"), **plan)
    with pytest.raises(ValueError, match=r"^HourException\.hours_above: wanted no more than whole seconds$"):
        HourException(reference="E1", member="M1", hours_above=Decimal("0.33333"))


BACKWARDS: tuple[tuple[type, str, str, dict[str, Any]], ...] = (
    (Residence, "first", "last", {"household": "H1"}),
    (EligibilityPeriod, "first", "last", {}),
    (Stay, "admitted_on", "discharged_on", {"kind": StayKind.HOSPITAL}),
    (Stay, "admitted_on", "home_on", {"kind": StayKind.HOSPITAL}),
    (Stay, "discharged_on", "home_on", {"kind": StayKind.HOSPITAL}),
    (HourException, "first", "last", {"reference": "E1", "member": "M1"}),
    (Determination, "first", "last", {}),
    (Exceedance, "first", "last", {"member": "M1"}),
    (AcuteAdjustment, "first", "last", {"reference": "A1", "member": "M1"}),
    (OutOfStateStay, "first", "last", {"reference": "S1", "member": "M1"}),
    (OutOfStateStay, "approved_first", "approved_last", {"reference": "S1", "member": "M1", "first": SUNDAY}),
    (Suspension, "first", "last", {"reference": "S1", "member": "M1"}),
    (PlanOfCare, "first", "last", {"reference": "P1", "member": "M1"}),
)


@pytest.mark.parametrize(
    ("cls", "first", "last", "rest"), BACKWARDS, ids=lambda each: getattr(each, "__name__", str(each))
)
def test_nothing_ends_before_it_begins(cls: type, first: str, last: str, rest: dict[str, Any]) -> None:
    """One day is long enough, and an end that is not known is none."""
    assert getattr(cls(**rest | {first: SUNDAY, last: SUNDAY}), last) == SUNDAY
    with pytest.raises(
        ValueError, match=rf"^{cls.__name__}\.{last}: wanted a day on or after {first}, got an earlier one$"
    ):
        cls(**rest | {first: SATURDAY, last: SUNDAY})


def test_who_does_not_come_home_has_no_day_home() -> None:
    """The day home is not unknown then: there is none."""
    assert Stay(kind=StayKind.HOSPITAL, came_home=False).home_on is None
    with pytest.raises(ValueError, match=r"^Stay\.home_on: wanted None for a member who does not come home"):
        Stay(kind=StayKind.HOSPITAL, home_on=SUNDAY, came_home=False)


def test_the_times_of_a_visit_belong_together() -> None:
    """Both local or both in a zone, of whole seconds, the end not before the start, and not beside units."""
    visit = {"reference": "V1"}
    later = MOMENT + timedelta(hours=8)
    for times, wanted in (
        ({"start": later, "end": MOMENT}, r"Visit\.end: wanted a time on or after the start, got an earlier one"),
        ({"start": NAIVE, "end": later}, "Visit: wanted a time zone for both times or for neither, got one alone"),
        ({"start": MOMENT, "end": NAIVE}, "Visit: wanted a time zone for both times or for neither, got one alone"),
        ({"start": MOMENT.replace(microsecond=1)}, r"Visit\.start: wanted whole seconds, got parts of one"),
        ({"end": MOMENT.replace(microsecond=1)}, r"Visit\.end: wanted whole seconds, got parts of one"),
        ({"start": Billionth(2024, 3, 9)}, r"Visit\.start: wanted whole seconds, got parts of one"),
        ({"start": MOMENT, "day": SUNDAY}, "Visit: wanted start and end, or day and minutes, got some of both"),
        ({"start": MOMENT, "minutes": 0}, "Visit: wanted start and end, or day and minutes, got some of both"),
        ({"end": MOMENT, "day": SUNDAY}, "Visit: wanted start and end, or day and minutes, got some of both"),
    ):
        with pytest.raises(ValueError, match=f"^{wanted}$"):
            Visit(**visit | times)
    assert Visit(reference="V1", start=MOMENT, end=MOMENT).seconds == 0


def test_elapsed_time_counts_where_there_is_a_zone() -> None:
    """An end that the clock shows before the start is none where the clock was put back, and one in another zone."""
    start = datetime(2024, 11, 3, 1, 50, tzinfo=NEW_YORK)
    visit = Visit(reference="V1", start=start, end=start.replace(minute=10, fold=1))
    assert visit.seconds == 20 * 60
    with pytest.raises(ValueError, match=r"^Visit\.end: wanted a time on or after the start"):
        Visit(reference="V1", start=start.replace(fold=1), end=start.replace(minute=55))
    east = MOMENT.astimezone(timezone(timedelta(hours=5)))
    assert Visit(reference="V1", start=MOMENT, end=east).seconds == 0


@pytest.mark.parametrize("offset", [None, timedelta(microseconds=1)], ids=str)
def test_a_zone_knows_its_offset_to_the_second(offset: timedelta | None) -> None:
    """Without one Python takes a time for local; with parts of a second no duration would be exact."""

    class Zone(tzinfo):
        def utcoffset(self, _: datetime | None) -> timedelta | None:
            return offset

    with pytest.raises(ValueError, match=r"^Visit\.end: wanted a time zone with an offset of whole seconds"):
        Visit(reference="V1", end=NAIVE.replace(tzinfo=Zone()))


def test_the_ends_of_the_calendar_are_days_like_others() -> None:
    """Nothing is reckoned from a day before the first or after the last."""
    first, last = (datetime.combine(day, time(), tzinfo=UTC) for day in (date.min, date.max))
    for zone in (UTC, None):
        visit = Visit(reference="V1", start=first.replace(tzinfo=zone), end=first.replace(tzinfo=zone))
        assert (visit.first, visit.last, list(visit.parts)) == (1, 1, [(1, visit.order, 0)])
        assert Visit(reference="V1", end=first.replace(tzinfo=zone)).last == 1
        late = Visit(reference="V1", start=last.replace(tzinfo=zone), end=last.replace(hour=23, tzinfo=zone))
        assert [seconds for _, _, seconds in late.parts] == [23 * 3600]


def test_a_time_of_a_subclass_is_a_time() -> None:
    """As long as it has nothing more than a datetime has."""
    visit = Visit(reference="V1", start=Timestamp(2024, 3, 9, 22, tzinfo=UTC), end=MOMENT + timedelta(hours=8))
    assert visit == Visit(reference="V1", start=MOMENT, end=MOMENT + timedelta(hours=8))
    assert visit.seconds == 8 * 3600


def test_spans_of_a_member_share_no_day() -> None:
    """Residences, and eligibility periods: one ends, and the next begins on a later day."""
    one, other = EligibilityPeriod(SUNDAY, SATURDAY), EligibilityPeriod(SATURDAY, SATURDAY)
    for field, spans in (
        ("eligibility_periods", [other, one]),
        ("residences", [Residence("H1"), Residence("H2")]),
        ("residences", [Residence("H1", last=SATURDAY), Residence("H1", first=SATURDAY)]),
        ("residences", [Residence("H1", first=SUNDAY), Residence("H2", SATURDAY, SATURDAY)]),
    ):
        with pytest.raises(ValueError, match=rf"^Member\.{field}: wanted spans that share no day, got two that do$"):
            Member(**{"reference": "M1", field: spans})
    monday = SUNDAY + timedelta(days=1)
    moved = [Residence("H2", first=monday), Residence("H1", last=SUNDAY)]
    assert len(Member(reference="M1", residences=moved).residences) == 2


def test_a_reference_is_that_of_one_member_and_one_worker() -> None:
    """Among workers also the names under which the same person stands elsewhere."""
    with pytest.raises(ValueError, match=r"^Care\.members: wanted one of each reference, got two$"):
        Care(members=[Member(reference="M1"), Member(reference="M1", stays=[Stay(kind=StayKind.HOSPITAL)])])
    for workers in (
        [Worker(reference="W1"), Worker(reference="W1")],
        [Worker(reference="W1"), Worker(reference="W2", also=["W1"])],
        [Worker(reference="W1", also=["W3"]), Worker(reference="W2", also=["W3"])],
    ):
        with pytest.raises(ValueError, match=r"^Care\.workers: wanted one of each reference, got two$"):
            Care(workers=workers)
    assert Care(members=[Member(reference="X")], workers=[Worker(reference="X")]).person_of == {}


@pytest.mark.parametrize(
    ("levels", "error", "text"),
    [
        ("eating", TypeError, "wanted a mapping of Adl to AssistanceLevel, or pairs of them, got str"),
        (None, TypeError, "wanted a mapping of Adl to AssistanceLevel, or pairs of them, got NoneType"),
        (["eating"], TypeError, "wanted a mapping of Adl to AssistanceLevel, or pairs of them, got str"),
        ([(Adl.EATING,)], TypeError, "wanted a mapping of Adl to AssistanceLevel, or pairs of them, got tuple"),
        ({"eating": AssistanceLevel.LIMITED}, TypeError, "wanted an Adl, got str"),
        ({Adl.EATING: "limited"}, TypeError, "wanted an AssistanceLevel, got str"),
        ([(Adl.EATING, [])], TypeError, "wanted an AssistanceLevel, got list"),
        ([([], AssistanceLevel.LIMITED)], TypeError, "wanted an Adl, got list"),
        (
            [(Adl.EATING, AssistanceLevel.LIMITED), (Adl.EATING, AssistanceLevel.EXTENSIVE)],
            ValueError,
            "wanted one level for each activity, got two",
        ),
    ],
)
def test_levels_are_one_for_each_activity(levels: Any, error: type[Exception], text: str) -> None:
    """As a mapping or as pairs, in any order; two for one are not settled by which comes last."""
    with pytest.raises(error, match=f"^Exceedance.levels: {text}$"):
        Exceedance(member="M1", levels=levels)


def test_levels_may_come_in_any_collection_and_order() -> None:
    """They are kept in the order of the activities."""
    pairs = [(Adl.DRESSING, AssistanceLevel.LIMITED), (Adl.EATING, AssistanceLevel.EXTENSIVE)]
    wanted = tuple(reversed(pairs))
    for levels in (dict(pairs), pairs, iter(pairs), tuple(map(list, pairs)), reversed(pairs)):
        assert Exceedance(member="M1", levels=levels).levels == wanted  # type: ignore[arg-type]


def test_collections_may_be_any_that_can_be_gone_through() -> None:
    """Lists, tuples, sets and generators become tuples."""
    visit = Visit(reference="V1")
    for visits in ([visit], (visit,), {visit}, iter([visit]), (each for each in [visit]), {visit: 1}.keys()):
        assert Care(visits=visits).visits == (visit,)
    assert Care(exceptions=None).exceptions is None
    assert Care(exceedances=iter(())).exceedances == ()


def test_a_subclass_of_a_date_or_a_text_is_one() -> None:
    """What is a date to Python, and has no time of day, is accepted."""

    class Holiday(date):
        pass

    class Text(str):
        __slots__ = ()

    assert Visit(reference=Text("V1"), day=Holiday(2024, 3, 3)) == Visit(reference="V1", day=SUNDAY)


# What all of them have in common.

WHOLE = [cls(**facts) for cls, facts in SOUND.items()]
"""One of each class."""
IDENTIFYING = {
    Visit: {"member", "worker", "start", "end", "day", "minutes"},
    ServiceLine: {"member", "service_date", "meant_for", "billed_on"},
}


@pytest.mark.parametrize("fact", WHOLE, ids=lambda fact: type(fact).__name__)
def test_facts_are_values(fact: Any) -> None:
    """Frozen, equal and of one hash where their fields are, and the same after a pickle and a copy."""
    with pytest.raises(AttributeError):
        setattr(fact, fields(type(fact))[0].name, None)
    with pytest.raises(AttributeError):
        fact.something = None
    again = type(fact)(**SOUND[type(fact)])
    assert again is not fact
    for same in (again, pickle.loads(pickle.dumps(fact)), copy.deepcopy(fact), copy.copy(fact), evolve(fact)):
        assert same == fact
        assert hash(same) == hash(fact)
        assert same != "another"
        for attribute in fields(type(fact)):  # what is worked out, too
            assert getattr(same, attribute.name) == getattr(fact, attribute.name)
    assert len({fact, again}) == 1


def test_what_care_remembers_is_no_part_of_it() -> None:
    """What was looked up does not go into a pickle, and makes no difference."""
    care = Care(members=[Member(reference="M1")], workers=[Worker(reference="W1", also=["W2"])])
    assert (set(care.member_of), care.person_of) == ({"M1"}, {"W2": "W1"})
    again = pickle.loads(pickle.dumps(care))
    assert (again, again.person_of) == (care, care.person_of)
    assert evolve(care, workers=()).person_of == {}


@pytest.mark.parametrize("fact", WHOLE, ids=lambda fact: type(fact).__name__)
def test_no_text_of_a_fact_tells_whose_it_is(fact: Any) -> None:
    """Who it was and when it was stand in no `repr`; the caller's own references do."""
    shown = repr(fact)
    assert PERSONAL not in shown
    assert "2024" not in shown
    assert "datetime" not in shown
    hidden = {each.name for each in fields(type(fact)) if not each.repr}
    assert IDENTIFYING.get(type(fact), set()) <= hidden


def test_facts_take_keywords_and_know_their_fields() -> None:
    """A misspelt field is refused, and so is a row of values."""
    for cls, facts in SOUND.items():
        with pytest.raises(TypeError):
            cls(**facts, membr="M1")
        if cls not in {Residence, EligibilityPeriod}:
            with pytest.raises(TypeError):
                cls("V1")


def test_care_shows_how_much_it_holds() -> None:
    """Thousands of rows are told by their number."""
    care = Care(visits=[Visit(reference=f"V{number}") for number in range(3000)])
    assert repr(care) == "Care(visits=3000, lines=0, members=0, workers=0, coverage=<Coverage.PARTIAL: 'partial'>)"


# Amounts.


@pytest.mark.parametrize("kind", [Quantity, Hours, Dollars, Times, Days, Percent], ids=lambda kind: kind.__name__)
def test_an_amount_is_an_exact_number_of_units(kind: type[Quantity]) -> None:
    """No float, no truth value, nothing finer than a unit, nothing that is no number, nothing beyond all amounts."""
    for wrong in (1.0, True, None, "1", Decimal(1), [1]):
        with pytest.raises(TypeError, match=rf"^{kind.__name__}\.units: wanted an int \(or a call of `of`\), got "):
            kind(wrong)  # type: ignore[arg-type]
    for wrong in (3.25, True, None, [1], kind(1)):
        with pytest.raises(TypeError, match=rf"^{kind.__name__}: wanted a Decimal such as .*, got "):
            kind.of(wrong)  # type: ignore[arg-type]
    for text in ("NaN", "sNaN", "-Infinity", "1/3", "three", "", "3,25"):
        with pytest.raises(ValueError, match=rf"^{kind.__name__}: wanted a finite number such as 3\.25$"):
            kind.of(text)
    for fine in ("0.0000001", "1E-40", "1E-999999999", "3.33333333333333333333333333333333333"):
        with pytest.raises(ValueError, match=rf"^{kind.__name__}: wanted no more than "):
            kind.of(fine)
    for large in ("1E+28", "-1E+999999999", 10**400):
        with pytest.raises(ValueError, match=rf"^{kind.__name__}: wanted a number with no more than twenty digits"):
            kind.of(large)
    one = kind.of(1)
    assert kind.of("1.000") == kind.of(Decimal("1E0")) == kind.of(" 1 ") == one == kind(one.units)
    assert kind.of(10**20).units == 10**20 * one.units
    with pytest.raises(AttributeError):
        one.units = 2  # type: ignore[misc]
    for again in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one)):
        assert (again, hash(again)) == (one, hash(one))


def test_amounts_of_two_kinds_are_never_equal_and_have_no_order() -> None:
    """Fourteen days are not fourteen times."""
    assert Days(14) != Times(14)
    with pytest.raises(TypeError):
        _ = Days(14) < Times(15)  # type: ignore[operator]


@pytest.mark.parametrize(
    "amount",
    [Hours.of("86.25"), Hours(1), Hours(-900), Hours(0), Dollars.of("6565.01"), Dollars(-1), Dollars.of(100)],
    ids=repr,
)
def test_an_amount_is_written_as_it_can_be_read(amount: Quantity) -> None:
    """The representation makes the same amount, to the unit."""
    assert eval(repr(amount)) == amount


# Decisions.

CHECKS = sorted(name for name in staffing_rules.__all__ if name.startswith("check_") and name != "check_suspension")
EMPTY = Care()
PLAN = PlanOfCare(reference="P1", member="M1")
EXCEEDANCE = Exceedance(member="M1")


def calls() -> Iterator[tuple[str, Callable[[Any], object]]]:
    """Yield each argument of each decision on care, and a call that gives it another value."""
    for name in (*CHECKS, "check_suspension"):
        check = getattr(staffing_rules, name)
        more = {"as_of": SUNDAY} if name == "check_suspension" else {}
        yield "care: wanted a Care", lambda wrong, check=check, more=more: check(wrong, SECTION_19, **more)
        yield "policy: wanted a HomeCarePolicy", lambda wrong, check=check, more=more: check(EMPTY, wrong, **more)
    asked: dict[str, Any] = {"day": SUNDAY, "member": "M1"}
    yield "care: wanted a Care", lambda wrong: headroom(wrong, SECTION_19, **asked)
    yield "policy: wanted a HomeCarePolicy", lambda wrong: headroom(EMPTY, wrong, **asked)
    for name, wanted in (("day", "a date"), ("member", "a str"), ("service", "a Service")):
        yield (
            f"{name}: wanted {wanted}",
            lambda wrong, name=name: headroom(EMPTY, SECTION_19, **asked | {name: wrong}),
        )
    month: dict[str, Any] = {"month": SUNDAY}
    yield "plan: wanted a PlanOfCare", lambda wrong: project_program_month(wrong, SECTION_19, **month)
    yield "policy: wanted a HomeCarePolicy", lambda wrong: project_program_month(PLAN, wrong, **month)
    yield "month: wanted a date", lambda wrong: project_program_month(PLAN, SECTION_19, month=wrong)
    yield "exceedance: wanted an Exceedance", lambda wrong: qualifies_for_exceedance(wrong, SECTION_19, **month)
    yield "policy: wanted a HomeCarePolicy", lambda wrong: qualifies_for_exceedance(EXCEEDANCE, wrong, **month)
    yield "month: wanted a date", lambda wrong: qualifies_for_exceedance(EXCEEDANCE, SECTION_19, month=wrong)


@pytest.mark.parametrize("wrong", [None, 5, MOMENT, [EMPTY], PARTNERS, object()], ids=lambda each: type(each).__name__)
def test_a_decision_names_the_argument_that_is_wrong(wrong: Any) -> None:
    """Not an attribute that it lacks."""
    for wanted, call in calls():
        with pytest.raises(TypeError, match=f"^{wanted}.*, got {type(wrong).__name__}$"):
            call(wrong)


def test_an_amount_is_replaced_by_one_of_its_kind() -> None:
    """Hours by hours, and never below 0; a day and a source are what they are called."""
    for value, more, wanted in (
        (Dollars.of(40), {}, "value: wanted .*Hours, got Dollars"),
        (40, {}, "value: wanted .*Hours, got int"),
        (Hours.of(41), {"since": MOMENT}, "since: wanted a date without a time of day"),
        (Hours.of(41), {"source": None}, "source: wanted a str, got NoneType"),
    ):
        with pytest.raises(TypeError, match=f"^{wanted}"):
            SECTION_19.with_amount("ME-19.06-M", value, **{"source": "a letter"} | more)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^value: wanted 0 or more, got a negative amount$"):
        SECTION_19.with_amount("ME-19.06-M", Hours(-1), source="a letter")
    with pytest.raises(LookupError, match=r"has no amount 'ME-19\.99'; it has ME-19\."):
        SECTION_19.with_amount("ME-19.99", Hours(1), source="a letter")
