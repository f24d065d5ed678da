"""What is not right is refused: all of it at once, with its path, and without a value."""

import traceback
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from malformed import TELLTALE, malformed
from strategies import reports

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Attestation,
    Classification,
    Correction,
    FilingStatus,
    IncidentReport,
    Interruption,
    PlanOfCorrection,
    PlanRequest,
    Ruling,
    Validity,
    classify_interruption,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)
from staffing_rules.interop import LoadError, dump, load
from staffing_rules.interop.converter import _class_hook  # the careful way, which the quick one has to agree with


def problems(cls: Any, data: object) -> list[tuple[str, str]]:
    """Return the paths and texts of what is wrong with data."""
    with pytest.raises(LoadError) as caught:
        load(cls, data)
    assert str(caught.value) == "\n".join(map(str, caught.value.problems))
    return [(problem.path, problem.text) for problem in caught.value.problems]


def test_every_problem_is_told_at_once_with_its_path() -> None:
    """Wrong types, wrong forms, unknown values and unknown keys of one document, and those inside it."""
    data = {
        "incident_date": "20230209",
        "time_of_service": {"start": "25:00", "stop": "26:00"},
        "hours": True,
        "availability": "not_available",
        "state": "sent",
        "reason": 3,
        "membr_name": TELLTALE,
        TELLTALE: TELLTALE,
    }
    assert problems(IncidentReport, data) == [
        ("IncidentReport.incident_date", 'wanted a date such as "2023-02-09", got other text'),
        ("IncidentReport.time_of_service.start", 'wanted a time such as "15:00", got other text'),
        ("IncidentReport.time_of_service", "wanted no other keys than its fields, got 1 unknown key"),
        ("IncidentReport.hours", 'wanted a number such as "3.25", got a value of type bool'),
        ("IncidentReport.availability", "wanted a list, got other text"),
        ("IncidentReport.reason", "wanted text, got a value of type int"),
        ("IncidentReport.state", "wanted one of draft, submitted, got other text"),
        ("IncidentReport", "wanted no other keys than its fields, got 2 unknown keys; meant may be member_name"),
    ]


def test_problems_inside_lists_have_their_place() -> None:
    """A path names the element."""
    data = {"corrections": [{"how": "train two"}, 7, {"how": None, "starts_on": "soon"}]}
    assert problems(PlanOfCorrection, data) == [
        ("PlanOfCorrection.corrections[1]", "wanted an object with named fields, got a value of type int"),
        ("PlanOfCorrection.corrections[2].starts_on", 'wanted a date such as "2023-02-09", got other text'),
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("incident_date", value)
        for value in (
            "2023-2-9",
            "2023-W06-4",
            "2023-02-30",
            "2023-02-09T00:00",
            " 2023-02-09",
            "٢٠٢٣-٠٢-٠٩",
            20230209,
            1.5,
            [],
            {},
            True,
        )
    ]
    + [
        ("hours", value)
        for value in ("NaN", "sNaN", float("nan"), "1_000", " 3", "3,25", "٣", "", "0x3", "1E9999999999", [], True)
    ]
    + [("time_of_service", {"start": value}) for value in ("1500", "T15:00", "15", "15:00+01:00", "24:00", None, 15)]
    + [("state", value) for value in ("DRAFT", "", 0, [], {})]
    + [("availability", value) for value in ("not_available", [1], [None], {"a": 1}, 3)]
    + [("comment", value) for value in (0, False, [], {}, 1.5)],
    ids=repr,
)
def test_nothing_is_converted_in_silence(field: str, value: object) -> None:
    """Text in another form, a number for text, text for a number: each is a problem of its field."""
    complete = dump(IncidentReport())
    assert isinstance(complete, dict)
    for data in ({field: value}, complete | {field: value}):
        assert [path.split("[")[0].removesuffix(".start") for path, _ in problems(IncidentReport, data)] == [
            f"IncidentReport.{field}"
        ]


def test_json_numbers_are_taken_by_their_shortest_form() -> None:
    """3.1 is three hours and six minutes, and no long binary fraction."""
    for value, hours in (
        (3.1, "3.1"),
        (3, "3"),
        (1e22, "1E+22"),
        (float("inf"), "Infinity"),
        ("-Infinity", "-Infinity"),
    ):
        assert load(IncidentReport, {"hours": value}).hours == Decimal(hours)


def test_a_field_left_out_has_its_default() -> None:
    """An interruption is under Innovations unless the data say otherwise."""
    assert load(Interruption, {}) == Interruption()
    assert load(Interruption, {"program": None}).program is None


def test_what_a_constructor_refuses_is_a_problem_in_its_own_words() -> None:
    """A period that ends before it starts names the fields."""
    data = dump(classify_interruption(Interruption(), PARTNERS))
    assert isinstance(data, dict)
    twice = [{"id": "x", "text": "?", "choices": [["a", "b"]], "default": "c", "because": ""}]
    reading = {"question": twice[0], "values": [["a", 1]], "taken": None, "adopted": False}
    assert problems(Ruling[Classification], data | {"readings": [reading]}) == [
        ("Ruling.readings[0].question", "x: the default 'c' is none of a")
    ]


@pytest.mark.parametrize(
    "value",
    [
        {"kind": "Popen", "fields": {"args": "x"}},
        {"kind": "DaysAfter", "fields": {"days": -1}},
        {"kind": "DaysAfter", "fields": {"weeks": 1}},
        {"kind": "DaysAfter", "value": 3},
        {"kind": "Severity", "value": "fatal"},
        {"kind": "date", "value": "soon"},
        {"kind": "Decimal", "value": "many"},
        {"kind": "tuple", "value": 3},
        {"kind": ["date"], "value": "2023-02-09"},
        {"kind": "date", "value": "2023-02-09", "items": []},
        {"days": 1},
        [1, 2],
        1.5,
    ],
    ids=repr,
)
def test_values_of_readings_are_of_types_that_the_library_knows(value: object) -> None:
    """A value names its type; one that names another, or holds something else, is refused."""
    question = {"id": "x", "text": "?", "choices": [["a", "b"]], "default": "a", "because": ""}
    reading = {"question": question, "values": [["a", value]], "taken": None, "adopted": False}
    ((path, text),) = problems(Ruling[Classification], {"status": "decided", "readings": [reading]})
    assert path == "Ruling.readings[0].values"
    assert text.startswith("wanted ")


def test_pairs_and_whole_numbers_are_what_they_are_called() -> None:
    """Three values are no pair, and text is no number."""
    question = {"id": "x", "text": "?", "choices": [["a", "b", "c"]], "default": "a", "because": ""}
    reading = {"question": question, "values": [["a", 1]], "taken": None, "adopted": False}
    assert problems(Ruling[Classification], {"status": "decided", "readings": [reading]}) == [
        ("Ruling.readings[0].question.choices[0]", "wanted 2 values, got a value of type list")
    ]
    assert problems(FilingStatus, {"state": "open", "due": None, "days_late": "1"}) == [
        ("FilingStatus.days_late", "wanted a whole number, got other text")
    ]


def test_deep_nesting_is_refused() -> None:
    """Data nested without end are refused like any other."""
    deep: object = 1
    for _ in range(100_000):
        deep = {"kind": "tuple", "items": [deep]}
    question = {"id": "x", "text": "?", "choices": [["a", "b"]], "default": "a", "because": ""}
    reading = {"question": question, "values": [["a", deep]], "taken": None, "adopted": False}
    assert problems(Ruling[Classification], {"status": "decided", "readings": [reading]})
    assert problems(IncidentReport, {"comment": deep})
    while isinstance(deep, dict):  # taken apart by hand: the interpreter would go too deep
        deep = deep.pop("items").pop()


@given(reports())
def test_the_quick_way_agrees_with_the_careful_one(report: IncidentReport) -> None:
    """A report that is taken quickly is the one that the careful way gives."""
    careful = _class_hook(IncidentReport)
    data = dump(report)
    assert load(IncidentReport, data) == careful(data, IncidentReport) == report
    assert load(IncidentReport, data).blank == report.blank


# Ten thousand malformed ones.


SOUND: dict[type, dict[str, object]] = {
    IncidentReport: {
        "incident_date": "2023-02-09",
        "member_name": TELLTALE,
        "date_of_birth": "1990-01-01",
        "member_id": TELLTALE,
        "member_id_kind": "alpha_plus_id",
        "provider": TELLTALE,
        "contact": f"{TELLTALE}@example.org",
        "service": "T2013",
        "time_of_service": {"start": "15:00", "end": None},
        "hours": "3.25",
        "availability": ["not_available"],
        "reason": "other",
        "comment": f"{TELLTALE} was ill",
        "bus_id": TELLTALE,
        "channel": "email",
        "state": "submitted",
        "reporter": "agency",
        "submitted_on": "2023-02-10",
    },
    Interruption: {"service_date": "2023-02-09", "primary": "unable", "backup": "declined", "program": None},
    Attestation: {"covers": "2023-02-09", "attested_on": "2023-02-16", "provider": TELLTALE},
    PlanRequest: {"issued_on": "2023-02-01", "received_on": "2023-02-03"},
    PlanOfCorrection: {
        "area": TELLTALE,
        "corrections": [{"how": TELLTALE, "starts_on": "2023-02-09", "completed_on": "2023-03-01"}],
        "responsible": TELLTALE,
        "copy_kept": True,
    },
    Correction: {"how": TELLTALE, "starts_on": "2023-02-09"},
}


def test_ten_thousand_malformed_inputs_give_typed_errors_or_findings() -> None:
    """Loading refuses with a LoadError, a constructor with a TypeError or ValueError, and no text tells who it is."""
    refused = taken = 0
    for cls, data in malformed(10_000, SOUND):
        try:
            fact = load(cls, data)
        except LoadError as error:
            refused += bool(error.problems)
            told = f"{error!r}{error}{error.problems!r}{''.join(traceback.format_exception_only(error))}"
        else:
            taken += 1
            told = told_of(fact)
        assert TELLTALE not in told
        if isinstance(data, dict) and all(isinstance(key, str) for key in data):
            try:
                told = told_of(cls(**data))
            except (TypeError, ValueError) as error:
                told = str(error).replace(f"unexpected keyword argument '{TELLTALE}'", "")  # Python's own words
            assert TELLTALE not in told
    assert refused > 5000
    assert taken > 500
    assert refused + taken == 10_000


def told_of(fact: object) -> str:
    """Return every text that decisions give of a fact, and its own."""
    match fact:
        case IncidentReport():
            rulings = [validate_incident(fact, policy) for policy in (ALLIANCE, PARTNERS, PARTNERS.strictly())]
            rulings += validate_incidents([fact, fact], PARTNERS)
            facts = Interruption(service_date=fact.incident_date)
            rulings.append(validate_incident(fact, ALLIANCE, interruption=facts))
            assert all(isinstance(ruling.value, Validity | None) for ruling in rulings)
        case Interruption():
            return f"{fact!r}{classify_interruption(fact, PARTNERS).explain()}"
        case PlanOfCorrection():
            request = PlanRequest(received_on=date(2023, 2, 1))
            return f"{fact!r}{validate_plan_of_correction(fact, request, PARTNERS).explain()}"
        case _:
            return repr(fact)
    # The lists of codes are the policy's; what was written in their place may be anything, and is not repeated.
    return "".join(f"{ruling!r}{ruling.explain()}" for ruling in rulings)
