"""Properties of `duty_for`, the one question that users have, and of the state of the duty through the years."""

from datetime import date

import pytest
from hypothesis import example, given
from strategies import POLICIES, POLICY, interruptions, names_with_strict_ones
from toy import TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    DutyStatus,
    Interruption,
    MemberCancellation,
    PrimaryStaff,
    Status,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
)
from staffing_rules.policies.vocabulary import BackupStaffingPolicy


def failure(day: date | None) -> Interruption:
    """Return a case that is reported everywhere."""
    return Interruption.staff_absent(service_date=day, backup=BackupStaff.UNAVAILABLE)


def vacation(day: date | None) -> Interruption:
    """Return a case that is reported nowhere."""
    return Interruption.member_cancelled(service_date=day, member_cancellation=MemberCancellation.VACATION)


@given(interruptions(dated=True), names_with_strict_ones)
def test_a_duty_holds_what_the_other_verbs_say(interruption: Interruption, name: str) -> None:
    """Class, period and last day of a duty are those that the other verbs give."""
    policy = POLICY[name]
    ruling = duty_for(interruption, policy)
    what = classify_interruption(interruption, policy)
    if ruling.status is Status.DECIDED:
        duty = ruling.decided
        assert duty.classification == what.decided
        assert duty.period == reporting_period_for(interruption.service_date or date.min, policy)
        assert (duty.report, duty.notify, duty.channel) == (
            what.decided.reportable,
            what.decided.notify,
            what.decided.channel,
        )
        if duty.report:
            assert duty.due == deadline_for(duty.period, policy).value
        else:
            assert (duty.due, duty.status) == (None, DutyStatus.NOTHING_TO_REPORT)
    elif ruling.status is Status.CONTRADICTORY:
        assert what.status is Status.CONTRADICTORY
        assert ruling.findings == what.findings
    elif ruling.status is Status.UNDECIDED:
        assert what.missing <= ruling.missing or what.status is Status.UNDECIDED
    assert ruling.explain()


@given(interruptions(), names_with_strict_ones)
@example(Interruption(primary=PrimaryStaff.ABLE, backup=BackupStaff.UNAVAILABLE), "NC-ALL")
def test_without_a_date_the_duty_is_open_and_asks_for_it(interruption: Interruption, name: str) -> None:
    """The period hangs on the date, so no duty is decided without it; contradictory facts stay contradictory."""
    policy = POLICY[name]
    undated = Interruption(
        primary=interruption.primary,
        backup=interruption.backup,
        member_cancellation=interruption.member_cancellation,
        provider_closure=interruption.provider_closure,
    )
    ruling = duty_for(undated, policy)
    if classify_interruption(undated, policy).status is Status.CONTRADICTORY:
        assert ruling.status is Status.CONTRADICTORY
    else:
        assert ruling.status is Status.UNDECIDED
        assert "service_date" in ruling.missing


@pytest.mark.parametrize(
    ("day", "status", "basis"),
    [
        (date(2017, 7, 3), DutyStatus.REQUIRED, Basis.EXPLICIT),
        (date(2020, 2, 29), DutyStatus.REQUIRED, Basis.EXPLICIT),
        (date(2020, 3, 1), DutyStatus.RELIEF, Basis.INTERPRETATION),
        (date(2022, 6, 30), DutyStatus.RELIEF, Basis.INTERPRETATION),
        (date(2022, 7, 1), DutyStatus.REQUIRED, Basis.INTERPRETATION),
        (date(2022, 8, 15), DutyStatus.REQUIRED, Basis.INTERPRETATION),
        (date(2022, 8, 16), DutyStatus.REQUIRED, Basis.INTERPRETATION),  # the channel rests on a reading
        (date(2022, 11, 15), DutyStatus.REQUIRED, Basis.INTERPRETATION),
    ],
)
def test_the_duty_at_partners_through_the_years(day: date, status: DutyStatus, basis: Basis) -> None:
    """Required, relaxed, contested and required again; a failure is one to be reported all the time."""
    ruling = duty_for(failure(day), PARTNERS)
    assert (ruling.decided.status, ruling.basis) == (status, basis)
    assert ruling.decided.report
    assert ruling.decided.due is None
    assert "no_fixed_day" in {finding.code for finding in ruling.findings}
    assert "no day is fixed" in str(ruling.decided)


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_before_the_state_bulletin_no_duty_is_known(policy: BackupStaffingPolicy) -> None:
    """Before 3 July 2017 the documents know of no duty; what is no failure goes on no report all the same."""
    ruling = duty_for(failure(date(2017, 7, 2)), policy)
    assert (ruling.status, ruling.in_force_from) == (Status.NOT_IN_FORCE, date(2017, 7, 3))
    assert not duty_for(vacation(date(2017, 7, 2)), policy).decided.report


@pytest.mark.parametrize(("choice", "status"), [("from_july", DutyStatus.REQUIRED), ("from_august", DutyStatus.RELIEF)])
def test_the_summer_of_2022_is_a_reading(choice: str, status: DutyStatus) -> None:
    """Whether the duty stood in July 2022 is for the caller to choose; strictly it is open."""
    missed = failure(date(2022, 7, 10))
    assert duty_for(missed, PARTNERS.with_reading("NC-PAR/summer-2022", choice)).decided.status is status
    strict = duty_for(missed, PARTNERS.strictly())
    assert strict.missing == {"NC-PAR/summer-2022"}
    assert strict.on(lambda duty: duty.report).decided


def test_a_gap_in_a_duty_says_when_it_is_back() -> None:
    """Where a duty stopped, the answer names the day from which it is known again."""
    assert duty_for(failure(date(2023, 12, 31)), TOY).decided.status is DutyStatus.REQUIRED
    ruling = duty_for(failure(date(2024, 3, 1)), TOY)
    assert (ruling.status, ruling.in_force_from) == (Status.NOT_IN_FORCE, date(2024, 7, 1))
    assert {finding.code for finding in duty_for(failure(date(2024, 7, 1)), TOY).findings} == {"back_again"} | {
        finding.code for finding in deadline_for(reporting_period_for(date(2024, 7, 1), TOY), TOY).findings
    }


def test_without_a_limit_or_a_rhythm_no_day_is_fixed() -> None:
    """A policy that names no rhythm still says that no last day is fixed."""
    ruling = duty_for(failure(date(2019, 7, 1)), TOY)
    assert ruling.decided.due is None
    assert "no_fixed_day" in {finding.code for finding in ruling.findings}


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_every_code_of_a_duty_has_a_title(policy: BackupStaffingPolicy) -> None:
    """Whom to tell and by which channel can always be said in words."""
    for make in (failure, vacation):
        for edition_day in policy.eras:
            ruling = duty_for(make(edition_day), policy)
            if ruling.status is Status.DECIDED:
                assert all(policy.role(code).title for code in ruling.decided.notify)
                assert ruling.decided.channel is None or policy.channel(ruling.decided.channel).title
