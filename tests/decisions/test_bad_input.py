"""What is refused, and in which words: the field, the type that came, what is wanted - and never the value."""

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest

from staffing_rules import (
    PARTNERS,
    BackupStaff,
    Interruption,
    MemberCancellation,
    PrimaryStaff,
    ReportingPeriod,
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
