"""What is refused, and in which words: the field, the type that came, what is wanted - and never the value."""

import copy
import pickle
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from attrs import fields
from filed import FILLED_IN
from hypothesis import given
from strategies import reports

from staffing_rules import (
    PARTNERS,
    BackupStaff,
    IncidentReport,
    Interruption,
    MemberCancellation,
    PrimaryStaff,
    Reporter,
    ReportingPeriod,
    ServiceTime,
    Status,
    Timeliness,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
    timeliness_of,
)

DAY = date(2023, 2, 9)
MOMENT = datetime(2023, 2, 9, 8, 30, tzinfo=UTC)
PERSONAL = "Jordan Sample, 1 Elm Street"


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("service_date", MOMENT, "a date without a time of day"),
        ("service_date", PERSONAL, "a date or None"),
        ("primary", "unable", "a PrimaryStaff"),
        ("primary", BackupStaff.DECLINED, "a PrimaryStaff"),
        ("backup", PERSONAL, "a BackupStaff"),
        ("backup", ["declined"], "a BackupStaff"),
        ("member_cancellation", True, "a MemberCancellation"),
        ("provider_closure", 0, "a ProviderClosure"),
        ("program", "nc_innovations", "a Program"),
        ("cancelled_before_absence_known", 1, "True, False or None"),
        ("cancelled_before_absence_known", "yes", "True, False or None"),
    ],
)
def test_a_fact_of_another_type_is_refused(field: str, value: Any, wanted: str) -> None:
    """The error names the field, the type that came and what is wanted, and keeps the value to itself."""
    with pytest.raises(TypeError) as refused:
        Interruption(**{field: value})
    text = str(refused.value)
    assert text.startswith(f"Interruption.{field}: wanted {wanted}")
    assert text.endswith(f"got {type(value).__name__}")
    assert PERSONAL not in text


def test_the_first_wrong_fact_is_named_beside_right_ones() -> None:
    """A wrong fact is found whatever stands around it."""
    with pytest.raises(TypeError, match=r"Interruption\.member_cancellation: .* got PrimaryStaff"):
        Interruption(
            primary=PrimaryStaff.ABLE,
            backup=None,
            member_cancellation=PrimaryStaff.ABLE,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        )


def test_facts_are_frozen_and_take_keywords_only() -> None:
    """Facts cannot be changed or given by position, and an unknown fact is refused."""
    missed = Interruption.staff_absent(service_date=DAY, backup=BackupStaff.DECLINED)
    with pytest.raises(AttributeError):
        missed.backup = BackupStaff.PROVIDED  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError):
        Interruption(DAY)  # type: ignore[call-arg, misc]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        Interruption(member="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize("wrong", [None, "x", PARTNERS, DAY, 5])
def test_a_decision_refuses_what_is_no_interruption(wrong: Any) -> None:
    """The error names the argument, not an attribute that it lacks."""
    for verb in (classify_interruption, duty_for):
        with pytest.raises(TypeError, match=r"^interruption: wanted an Interruption, got "):
            verb(wrong, PARTNERS)


@pytest.mark.parametrize("wrong", [None, "partners", DAY])
def test_a_decision_refuses_what_is_no_policy(wrong: Any) -> None:
    """The error names the argument, not an attribute that it lacks."""
    missed = Interruption.staff_absent(service_date=DAY, backup=BackupStaff.DECLINED)
    period = reporting_period_for(DAY, PARTNERS)
    calls = (
        lambda: classify_interruption(missed, wrong),
        lambda: duty_for(missed, wrong),
        lambda: deadline_for(period, wrong),
        lambda: reporting_period_for(DAY, wrong),
        lambda: timeliness_of(DAY, DAY, wrong),
        lambda: timeliness_of(None, DAY, wrong),
    )
    for call in calls:
        with pytest.raises(TypeError, match=r"^policy: wanted a BackupStaffingPolicy, got "):
            call()


@pytest.mark.parametrize("wrong", [None, MOMENT, "2023-02-09", 20230209])
def test_a_day_is_a_plain_date(wrong: Any) -> None:
    """A datetime, text or a number is no day; the library drops no time of day in silence."""
    with pytest.raises(TypeError, match=r"^day: wanted a date"):
        reporting_period_for(wrong, PARTNERS)
    with pytest.raises(TypeError, match=r"^ReportingPeriod\.start: wanted a date"):
        ReportingPeriod(wrong, DAY)
    if wrong is not None:
        with pytest.raises(TypeError, match=r"^service_date: wanted a date"):
            timeliness_of(wrong, DAY, PARTNERS)
        with pytest.raises(TypeError, match=r"^submitted_on: wanted a date"):
            timeliness_of(DAY, wrong, PARTNERS)


def test_a_subclass_of_date_is_a_date() -> None:
    """What is a date to Python and has no time of day is accepted."""

    class Holiday(date):
        pass

    day = Holiday(2023, 2, 9)
    assert type(Interruption(service_date=day).service_date) is date
    period = reporting_period_for(Holiday(2031, 5, 6), PARTNERS)
    assert {type(period.start), type(period.end)} == {date}
    assert type(deadline_for(period, PARTNERS).decided) is date
    assert timeliness_of(day, day, PARTNERS) == timeliness_of(DAY, DAY, PARTNERS)


@pytest.mark.parametrize("wrong", [None, DAY, (DAY, DAY), [DAY, DAY], "2023-02-H1"])
def test_a_deadline_is_asked_for_a_period(wrong: Any) -> None:
    """What is no period is refused by name, also where it cannot be hashed."""
    with pytest.raises(TypeError, match=r"^period: wanted a ReportingPeriod, got "):
        deadline_for(wrong, PARTNERS)


def test_a_period_ends_on_or_after_its_start() -> None:
    """A period of one day is one; a period that ends before it starts is none."""
    assert ReportingPeriod(DAY, DAY).days == 1
    with pytest.raises(ValueError, match="an end on or after the start"):
        ReportingPeriod(DAY, date(2023, 2, 8))


def test_contradictory_facts_are_a_finding_and_no_error() -> None:
    """Constructors accept facts that cannot all be true; the decision says which they are."""
    impossible = Interruption.staff_absent(
        service_date=DAY, backup=BackupStaff.NOT_NEEDED, member_cancellation=MemberCancellation.ILLNESS
    )
    ruling = classify_interruption(impossible, PARTNERS)
    assert (ruling.status, ruling.value) == (Status.CONTRADICTORY, None)
    assert [(finding.code, finding.fields) for finding in ruling.findings] == [
        ("absent_but_not_needed", ("primary", "backup"))
    ]
    assert "contradict" in ruling.explain()


@pytest.mark.parametrize("wrong", [None, MOMENT, "2023-02-09"])
def test_a_period_is_asked_about_plain_dates(wrong: Any) -> None:
    """`in` takes a date, and says so where it gets something else."""
    with pytest.raises(TypeError, match=r"^day: wanted a date"):
        _ = wrong in reporting_period_for(DAY, PARTNERS)


def test_a_pickle_holds_facts_alone() -> None:
    """What one release derives from the facts is worked out anew by another that reads them."""
    missed = Interruption.staff_absent(service_date=DAY, backup=BackupStaff.DECLINED)
    rebuild, arguments = missed.__reduce__()
    assert arguments == ()
    assert rebuild() == missed
    assert str(missed.key).encode() not in pickle.dumps(missed)
    assert pickle.loads(pickle.dumps(missed)).key == missed.key == copy.deepcopy(missed).key


def test_days_late_are_never_negative() -> None:
    """A report that came early is on time."""
    with pytest.raises(ValueError, match="days_late"):
        Timeliness(-1)


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("incident_date", MOMENT, "a date without a time of day"),
        ("incident_date", PERSONAL, "a date"),
        ("submitted_on", 20230209, "a date"),
        ("member_name", 5, "a str or None"),
        ("comment", b"late", "a str or None"),
        ("member_id_kind", "alpha_plus_id", "a MemberIdKind or None"),
        ("time_of_service", time(8), "a ServiceTime or None"),
        ("hours", 3.25, 'a Decimal, such as Decimal("3.25"),'),
        ("hours", 3, 'a Decimal, such as Decimal("3.25"),'),
        ("availability", PERSONAL, "a collection of the codes of the boxes ticked"),
        ("availability", 5, "a collection of the codes of the boxes ticked"),
        ("availability", [5], "a collection of the codes of the boxes ticked"),
        ("state", "draft", "a ReportState or None"),
        ("reporter", True, "a Reporter or None"),
    ],
)
def test_a_field_of_a_report_of_another_type_is_refused(field: str, value: Any, wanted: str) -> None:
    """The error names the field and what is wanted, and keeps the value to itself; others beside it are no matter."""
    for others in ({}, {"provider": "Sample Agency", "reporter": Reporter.AGENCY}):
        with pytest.raises(TypeError) as refused:
            IncidentReport(**others | {field: value})
        assert str(refused.value).startswith(f"IncidentReport.{field}: wanted {wanted}")
        assert PERSONAL not in str(refused.value)


def test_hours_are_a_number_and_a_time_is_local() -> None:
    """What is no number of hours, and a time with a time zone, cannot be compared with anything."""
    for nan in ("NaN", "sNaN", "-NaN7"):
        with pytest.raises(ValueError, match=r"^IncidentReport\.hours: wanted a number of hours, got NaN$"):
            IncidentReport(hours=Decimal(nan))
    for start, end in ((time(8, tzinfo=UTC), None), (time(8), time(9, tzinfo=UTC))):
        with pytest.raises(ValueError, match=r"^ServiceTime\.(start|end): wanted the local time without a time zone"):
            ServiceTime(start, end)
    for wrong in (None, "08:00", datetime(2023, 2, 9, 8, tzinfo=UTC)):
        with pytest.raises(TypeError, match=r"^ServiceTime\.start: wanted a time, got "):
            ServiceTime(wrong)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        if wrong is not None:
            with pytest.raises(TypeError, match=r"^ServiceTime\.end: wanted a time"):
                ServiceTime(time(8), wrong)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_report_is_frozen_shows_nobody_and_survives_a_pickle() -> None:
    """What was filled in cannot be changed; a copy is equal to it and knows what was left blank."""
    for report in (FILLED_IN, IncidentReport(), IncidentReport(comment=" ", availability=[])):
        for again in (pickle.loads(pickle.dumps(report)), copy.deepcopy(report)):
            assert again == report
            assert hash(again) == hash(report)
            assert again.blank == report.blank
    with pytest.raises(AttributeError):
        FILLED_IN.reason = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError):
        IncidentReport(DAY)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert not any(part in repr(FILLED_IN) for part in ("Sample", "A-17", "555", "2001"))


FIELDS = [each.name for each in fields(IncidentReport) if each.init]


@given(reports())
def test_a_report_of_a_row_is_the_one_of_its_fields(report: IncidentReport) -> None:
    """A value for every field, in their order, makes what the constructor makes of them."""
    row = [getattr(report, name) for name in FIELDS]
    again = IncidentReport.from_row(row)
    assert (again, again.blank, type(again)) == (report, report.blank, IncidentReport)
    assert hash(again) == hash(report)


def test_a_row_has_a_value_for_every_field_and_each_of_its_kind() -> None:
    """More or fewer are refused, and so is what the constructor refuses, in the same words and without the value."""
    row: list[Any] = [None] * len(FIELDS)
    for wrong in ([], row[1:], [*row, PERSONAL]):
        with pytest.raises(
            ValueError, match=rf"^IncidentReport\.from_row: wanted {len(FIELDS)} values, got {len(wrong)}$"
        ):
            IncidentReport.from_row(wrong)
    row[0] = PERSONAL
    with pytest.raises(TypeError, match=r"^IncidentReport\.incident_date: wanted a date.*, got str$"):
        IncidentReport.from_row(row)


def test_subclasses_of_texts_and_dates_are_texts_and_dates() -> None:
    """What is a text or a date to Python, and has no time of day, is accepted."""

    class Text(str):
        __slots__ = ()

    class Holiday(date):
        pass

    report = IncidentReport(incident_date=Holiday(2023, 2, 9), comment=Text(" "), service=Text("T2013"))
    assert report == IncidentReport(incident_date=DAY, comment=" ", service="T2013")
    assert "comment" in report.blank
    assert "service" not in report.blank
    assert {"incident_date", "service"}.isdisjoint(report.blank)


def test_boxes_may_be_any_collection_and_none_ticked_is_blank() -> None:
    """A list, a set or whatever yields codes; no code at all is a field left blank."""
    for ticked in (["a", "b", "a"], {"a", "b"}, ("b", "a"), iter("ab")):
        assert IncidentReport(availability=ticked).availability == {"a", "b"}
    for nothing in (None, [], (), set[str](), frozenset[str]()):
        report = IncidentReport(availability=nothing)
        assert report.availability is None
        assert "availability" in report.blank
