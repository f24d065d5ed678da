"""Care, amounts and rulings on limits that are not right are refused: all at once, with the path, without a value."""

import traceback
from collections.abc import Iterator
from copy import copy
from typing import Any

import pytest
from malformed import TELLTALE, malformed

from staffing_rules import (
    SECTION_19,
    AcuteAdjustment,
    Care,
    CareReview,
    Classification,
    Dollars,
    Exceedance,
    Finding,
    HourException,
    Hours,
    Member,
    MonitoringReferral,
    OutOfStateStay,
    Percent,
    PlanOfCare,
    Portion,
    Quantity,
    Ruling,
    ServiceLine,
    Standing,
    Status,
    Tally,
    Visit,
    check_member_weeks,
    check_program_months,
    check_worker_weeks,
)
from staffing_rules.interop import LoadError, load
from staffing_rules.interop.tagged import tagged, untagged
from staffing_rules.policies.vocabulary import ByExceedance, Limit, parts_of


def problems(cls: Any, data: object) -> list[tuple[str, str]]:
    """Return the paths and texts of what is wrong with data."""
    with pytest.raises(LoadError) as caught:
        load(cls, data)
    return [(problem.path, problem.text) for problem in caught.value.problems]


def test_every_problem_of_care_is_told_at_once_with_its_path() -> None:
    """Wrong types, forms and values, unknown keys, and what constructors refuse, wherever they are."""
    data = {
        "visits": [
            {"reference": "V1", "start": "2024-03-09T22:00", "end": "2024-03-10T06:00"},
            {"reference": 1, "start": "2024-03-09", "minutes": 1.5, "service": "nursing"},
            {"reference": "V3", "start": "2024-03-09T22:00", "end": "2024-03-09T06:00"},
            {"reference": "V4", "start": "2024-03-09T22:00-05:00", "end": "2024-03-10T06:00"},
            {"start": "2024-03-09T22:00", "workr": TELLTALE},
        ],
        "lines": [{"reference": "L1", "cost": "45.2000001"}, {"reference": "L2", "cost": "-1", "service_date": "May"}],
        "members": [
            {"reference": "M1", "residences": [{"household": "H1", "first": "2024-03-10", "last": "2024-03-09"}]},
            {"reference": "M2", "stays": [{"kind": "spa"}]},
        ],
        "exceedances": [{"member": "M1", "levels": [["eating", "extensive"], ["singing", "limited"], ["eating"]]}],
        "exceptions": "none",
        "coverage": None,
        "vists": [],
    }
    assert problems(Care, data) == [
        ("Care.visits[1].reference", "wanted text, got a value of type int"),
        ("Care.visits[1].service", SERVICES),
        ("Care.visits[1].start", MOMENT),
        ("Care.visits[1].minutes", "wanted a whole number, got a value of type float"),
        ("Care.visits[2]", "end: wanted a time on or after the start, got an earlier one"),
        ("Care.visits[3]", "wanted a time zone for both times or for neither, got one alone"),
        ("Care.visits[4].reference", "wanted a value, got none"),
        ("Care.visits[4]", "wanted no other keys than its fields, got 1 unknown key; meant may be worker"),
        ("Care.lines[0]", "cost: wanted no more than six decimal places"),
        ("Care.lines[1].service_date", 'wanted a date such as "2023-02-09", got other text'),
        ("Care.members[0].residences[0]", "last: wanted a day on or after first, got an earlier one"),
        ("Care.members[1].stays[0].kind", "wanted one of hospital, nursing_facility, got other text"),
        ("Care.exceptions", "wanted a list, got other text"),
        ("Care.exceedances[0].levels[1]", ADLS),
        ("Care.exceedances[0].levels[2]", "wanted 2 values, got a value of type list"),
        ("Care.coverage", "wanted one of partial, full, got nothing"),
        ("Care", "wanted no other keys than its fields, got 1 unknown key; meant may be visits"),
    ]


MOMENT = 'wanted a date and time such as "2024-03-09T22:00:00-05:00", got other text'
SERVICES = problems(Visit, {"reference": "V1", "service": "nursing"})[0][1]
UNITS = "units or seconds or dollars or times or days or percent"
ADLS = "wanted one of bed_mobility, transfer, locomotion, eating, toilet_use, bathing, dressing, got other text"


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-09",
        "2024-03-09 22:00",
        "2024-03-09t22:00",
        "20240309T2200",
        "2024-03-09T22",
        "2024-03-09T2200",
        "2024-W10-6T22:00",
        "2024-03-09T24:00",
        "2024-02-30T22:00",
        "0000-03-09T22:00",
        "2024-03-09T22:00:00,5",
        "2024-03-09T22:00:00.5",
        "2024-03-09T22:00:00z",
        "2024-03-09T22:00:00 -05:00",
        "2024-03-09T22:00:00-0500",
        "2024-03-09T22:00:00-05",
        "2024-03-09T22:00:00-24:00",
        "2024-03-09T22:00:00[America/New_York]",
        "2024-03-09T22:00:00\n",
        "٢٠٢٤-03-09T22:00",
        f"{TELLTALE} 2024-03-09T22:00",
        "",
    ],
)
def test_a_time_has_one_form(text: str) -> None:
    """A date by itself, another separator, a zone by name: each is a problem of the field."""
    assert problems(Visit, {"reference": "V1", "start": text}) == [("Visit.start", MOMENT)]


@pytest.mark.parametrize("value", [20240309, 1.5, True, [], {}], ids=repr)
def test_a_time_is_text(value: object) -> None:
    """No number of seconds since some beginning is taken for one."""
    ((path, text),) = problems(Visit, {"reference": "V1", "end": value})
    assert (path, text) == ("Visit.end", MOMENT.replace("other text", f"a value of type {type(value).__name__}"))


def test_parts_of_a_second_are_refused_and_not_dropped() -> None:
    """In the words of the constructor."""
    for text in ("2024-03-09T22:00:00.500", "2024-03-09T22:00:00.000001-05:00"):
        assert problems(Visit, {"reference": "V1", "start": text}) == [
            ("Visit", "start: wanted whole seconds, got parts of one")
        ]


@pytest.mark.parametrize(
    ("cls", "value", "text"),
    [
        (Hours, {"dollars": "3.00"}, "wanted an object with a number of seconds, got a value of type dict"),
        (Hours, {"seconds": 3, "minutes": 5}, "wanted an object with a number of seconds, got a value of type dict"),
        (Hours, {}, "wanted an object with a number of seconds, got a value of type dict"),
        (Hours, "3.25", "wanted an object with a number of seconds, got other text"),
        (Hours, None, "wanted an object with a number of seconds, got nothing"),
        (Hours, {"seconds": "3"}, "wanted a whole number, got other text"),
        (Hours, {"seconds": 3.0}, "wanted a whole number, got a value of type float"),
        (Percent, {"percent": True}, "wanted a whole number, got a value of type bool"),
        (Dollars, {"dollars": "0.0000001"}, "wanted DOLLARS, got other text"),
        (Dollars, {"dollars": "1E+999999999"}, "wanted DOLLARS, got other text"),
        (Dollars, {"dollars": "Infinity"}, "wanted DOLLARS, got other text"),
        (Dollars, {"dollars": "$3"}, 'wanted a number such as "3.25", got other text'),
        (Quantity, {"hours": 3}, "wanted an object with a number of UNITS, got a value of type dict"),
        (Quantity, [3, "hours"], "wanted an object with a number of UNITS, got a value of type list"),
    ],
)
def test_an_amount_is_of_the_unit_that_is_wanted(cls: type[Quantity], value: object, text: str) -> None:
    """The unit is named, and there is one number of it."""
    text = text.replace("DOLLARS", 'dollars such as "6565.01", with no more than six decimal places')
    text = text.replace("UNITS", UNITS)
    assert problems(cls, value) == [(cls.__name__, text)]


def test_problems_of_rulings_on_limits_have_their_place() -> None:
    """In a tally, in who carries it, in the answers that are open still."""
    tally = {"code": "c", "about": ["M1"], "window": None, "observed": {"seconds": 3}, "limit": {"seconds": "3"}}
    ruling = {
        "status": "decided",
        "value": {"compliance": "fine", "tallies": [tally], "coverage": "partial"},
        "possible": [{"compliance": "within", "tallies": [{"window": {"first": "2024-03-03"}}]}],
    }
    assert problems(CareReview, {"lines": [{"subject": "M1", "window": None, "ruling": ruling}]}) == [
        ("CareReview.lines[0].ruling.value.compliance", "wanted one of within, in_doubt, exceeded, got other text"),
        ("CareReview.lines[0].ruling.value.tallies[0].limit", "wanted a whole number, got other text"),
        *(
            (f"CareReview.lines[0].ruling.possible[0].tallies[0].{name}", "wanted a value, got none")
            for name in ("code", "about", "window.last", "observed", "limit")
        ),
    ]
    assert problems(Portion, {"reference": "V1", "amount": 3}) == [
        ("Portion.amount", f"wanted an object with a number of {UNITS}, got a value of type int")
    ]


LIMIT = {"kind": "Week", "fields": {"begins_on": 6}}
COUNTED = {
    "kind": "Counted",
    "fields": {
        "services": {"kind": "frozenset", "items": [{"kind": "Service", "value": "attendant"}]},
        "sections": {"kind": "frozenset", "items": ["19"]},
    },
}


def reading_of(value: object) -> dict[str, object]:
    """Return a ruling whose one reading gives that value."""
    question = {"id": "x", "text": "?", "choices": [["a", "b"]], "default": "a", "because": ""}
    return {
        "status": "decided",
        "readings": [{"question": question, "values": [["a", value]], "taken": None, "adopted": False}],
    }


@pytest.mark.parametrize("value", [LIMIT, COUNTED, {"kind": "Quantity", "value": {"days": 14}}])
def test_sound_values_of_readings_are_taken(value: object) -> None:
    """What the next test makes wrong is right as it is here."""
    assert load(Ruling[Classification], reading_of(value)).readings


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (LIMIT | {"note": TELLTALE}, "wanted a value with the name of a type that the library knows"),
        ({"kind": "Week", "fields": {"begins_on": TELLTALE}}, "wanted fields of the kinds that such a type has"),
        ({"kind": "Week", "fields": {"begins_on": True}}, "wanted fields of the kinds that such a type has"),
        ({"kind": "Week", "fields": {"begins_on": None}}, "wanted fields of the kinds that such a type has"),
        ({"kind": "Week", "fields": {"begins_on": 6, "ends_on": 5}}, "wanted what such a type holds"),
        (
            {"kind": "Counted", "fields": COUNTED["fields"] | {"sections": "19"}},  # type: ignore[operator]
            "wanted fields of the kinds that such a type has",
        ),
        (
            {"kind": "Counted", "fields": {"services": {"kind": "frozenset", "items": ["attendant"]}}},
            "wanted fields of the kinds that such a type has",
        ),
        ({"kind": "Quantity", "value": {"miles": 3}}, "wanted an object with a number of units or "),
        ({"kind": "Quantity", "fields": {"units": 3}}, "wanted a value with the name of a type"),
        ({"kind": "Hours", "fields": {"units": 3}}, "wanted a value with the name of a type"),
        ({"kind": "date", "items": "2024-03-09"}, "wanted a value with the name of a type"),
        ({"kind": "Severity", "fields": {"value": "error"}}, "wanted a value with the name of a type"),
        ({"kind": "unit", "value": "miles"}, "wanted what such a type holds"),
        ({"kind": "date", "value": "20240309"}, "wanted what such a type holds"),
        ({"kind": "Decimal", "value": "NaN"}, "wanted what such a type holds"),
    ],
)
def test_values_of_readings_are_what_they_say(value: object, text: str) -> None:
    """A field more or of another kind is refused, though the words of policies do not look at their fields."""
    ((path, said),) = problems(Ruling[Classification], reading_of(value))
    assert path == "Ruling.readings[0].values"
    assert said.startswith(text)
    assert TELLTALE not in said


STRANGER = tagged(Status.DECIDED)
"""A value that is sound by itself, and stands in no limit."""


def with_a_stranger(data: Any) -> Iterator[Any]:
    """Yield a tagged value with the stranger in the place of one of its parts, for each of them."""
    inside = next((name for name in ("fields", "items") if isinstance(data, dict) and name in data), None)
    if inside is None:
        return
    parts = data[inside]
    for place, part in list(parts.items() if inside == "fields" else enumerate(parts)):
        for other in (STRANGER, *with_a_stranger(part)):
            changed = copy(parts)
            changed[place] = other
            yield data | {inside: changed}


def test_every_part_of_a_limit_is_looked_at() -> None:
    """A limit of Section 19 in which any one part is replaced is refused, however deep in it the part is."""
    limit = next(each for each in parts_of(SECTION_19, Limit) if isinstance(each.raised_by, ByExceedance))
    assert untagged(tagged(limit)) == limit
    wrong = list(with_a_stranger(tagged(limit)))
    assert len(wrong) > 100
    for each in wrong:
        with pytest.raises(ValueError, match=r"^wanted .*, got a value of type "):
            untagged(each)


SOUND: dict[type, dict[str, object]] = {
    Visit: {
        "reference": "V1",
        "member": "M1",
        "worker": TELLTALE,
        "service": "personal_care",
        "start": "2024-03-09T22:00:00-05:00",
        "end": "2024-03-10T06:00:00-04:00",
        "out_of_state": False,
    },
    ServiceLine: {
        "reference": "L1",
        "member": "M1",
        "service": "attendant",
        "service_date": "2024-03-09",
        "cost": "45.20",
        "units": 4,
    },
    Member: {
        "reference": "M1",
        "residences": [{"household": "H1", "first": "2024-01-01"}],
        "eligibility_periods": [{"first": "2024-01-01", "last": "2024-12-31"}],
        "stays": [{"kind": "hospital", "admitted_on": "2024-03-01"}],
    },
    HourException: {"reference": "E1", "member": TELLTALE, "worker": TELLTALE, "hours_above": "8", "written": True},
    Exceedance: {
        "member": "M1",
        "levels": [["eating", "extensive"]],
        "determination": {"significant_risk": True, "decided_by": "department"},
        "first": "2024-01-01",
    },
    PlanOfCare: {
        "reference": "P1",
        "member": TELLTALE,
        "lines": [{"service": "attendant", "each": "week", "hours": "20", "cost": "300"}],
    },
    AcuteAdjustment: {"reference": "A1", "member": TELLTALE, "authorized": "4000", "changed": "4600"},
    OutOfStateStay: {"reference": "S1", "member": TELLTALE, "first": "2024-03-01", "approved": True},
    MonitoringReferral: {
        "reference": "R1",
        "member": TELLTALE,
        "backup_plans": [{"in_place_on": "2024-03-01", "adequate": True}],
    },
    Tally: {"code": "c", "about": [TELLTALE], "window": None, "observed": {"days": 3}, "limit": {"days": 2}},
    Finding: {"code": "c", "severity": "error", "why": TELLTALE, "carried_by": []},
    Ruling[Standing]: {"status": "decided", "value": {"compliance": "within", "tallies": []}},  # type: ignore[dict-item]
}
FIELD_OF: dict[type, str] = {
    Visit: "visits",
    ServiceLine: "lines",
    Member: "members",
    HourException: "exceptions",
    Exceedance: "exceedances",
    PlanOfCare: "plans",
    AcuteAdjustment: "adjustments",
    OutOfStateStay: "stays_out_of_state",
    MonitoringReferral: "referrals",
}


def test_two_thousand_malformed_facts_give_typed_errors_or_care_that_can_be_checked() -> None:
    """Loading refuses with a LoadError whose texts tell nobody, and whatever is taken can be checked and explained."""
    refused = taken = 0
    for cls, data in malformed(2_000, SOUND):
        name = FIELD_OF.get(cls)
        try:
            fact = load(cls if name is None else Care, data if name is None else {name: [data]})
        except LoadError as error:
            refused += bool(error.problems)
            told = f"{error!r}{error}{error.problems!r}{''.join(traceback.format_exception_only(error))}"
            assert TELLTALE not in told
        else:
            taken += 1
            if isinstance(fact, Care):
                for check in (check_member_weeks, check_worker_weeks, check_program_months):
                    for line in check(fact, SECTION_19):
                        assert line.ruling.explain()
        if name and isinstance(data, dict) and all(isinstance(key, str) for key in data):
            try:
                cls(**data)
            except (TypeError, ValueError) as error:
                told = str(error).replace(f"unexpected keyword argument '{TELLTALE}'", "")  # Python's own words
                assert TELLTALE not in told
    assert refused > 1000
    assert taken > 100
