"""Periods, last days and timeliness, for the real MCOs and the toy one."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st
from strategies import POLICIES, POLICY, names, names_with_strict_ones
from toy import TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    Interruption,
    ReportingPeriod,
    Severity,
    Status,
    deadline_for,
    duty_for,
    reporting_period_for,
    timeliness_of,
)
from staffing_rules.policies.vocabulary import (
    BackupStaffingPolicy,
    DaysAfter,
    Edition,
    EndOfNextPeriod,
    Governs,
    Timeline,
)

DAY = timedelta(days=1)
every_day = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def periods(policy: BackupStaffingPolicy, first: int, last: int) -> list[ReportingPeriod]:
    """Return the periods of some years, each made from the one before."""
    found = [reporting_period_for(date(first, 1, 1), policy)]
    while found[-1].next.start.year <= last:
        found.append(found[-1].next)
    return found


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_periods_tile_every_year(policy: BackupStaffingPolicy) -> None:
    """From 1990 to 2090 each period begins on the day after the last one, and a year has so many per month."""
    found = periods(policy, 1990, 2090)
    assert found[0].start == date(1990, 1, 1)
    assert found[-1].end == date(2090, 12, 31)
    assert len(found) == 101 * 12 * len(policy.periods.starts)
    for earlier, later in pairwise(found):
        assert earlier.end + DAY == later.start
        assert earlier < later
        assert later.previous == earlier
    assert sum(period.days for period in found) == (date(2091, 1, 1) - date(1990, 1, 1)).days


@given(every_day, names)
def test_a_day_lies_in_its_own_period_alone(day: date, name: str) -> None:
    """A day is in its period and in neither neighbour; both ends belong to the period."""
    policy = POLICY[name]
    period = reporting_period_for(day, policy)
    assert day in period
    assert day not in period.previous
    assert day not in period.next
    assert period.start in period
    assert period.end in period
    assert reporting_period_for(period.start, policy) is reporting_period_for(period.end, policy)
    assert list(period)[:: period.days - 1] == [period.start, period.end]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_last_days_come_after_their_period_and_in_order(policy: BackupStaffingPolicy) -> None:
    """No report is due before its period is over, and an earlier period is never due later."""
    days = [ruling.decided for p in periods(policy, 2021, 2032) if (ruling := deadline_for(p, policy)).value]
    ends = [p.end for p in periods(policy, 2021, 2032) if deadline_for(p, policy).value]
    assert days
    assert all(end < day for end, day in zip(ends, days, strict=True))
    assert all(earlier < later for earlier, later in pairwise(days))


def test_partners_reports_are_due_on_the_20th_and_the_5th() -> None:
    """Five calendar days after a half of a month are always the 20th, or the 5th of the next month."""
    for period in periods(PARTNERS, 2023, 2090):
        assert deadline_for(period, PARTNERS).decided.day == (20 if period.start.day == 1 else 5)


def test_alliance_reports_are_due_at_the_end_of_the_month_and_on_the_15th() -> None:
    """The first half is due on the last day of the month, the second on the 15th of the next one."""
    for period in periods(ALLIANCE, 1990, 2090):
        due = deadline_for(period, ALLIANCE).decided
        if period.start.day == 1:
            assert (due.month, (due + DAY).day) == (period.end.month, 1)
        else:
            assert (due.month, due.day) == (period.end.month % 12 + 1, 15)


def test_before_the_partners_limit_no_last_day_is_known() -> None:
    """The last period without a limit ends on 15 November 2022; the answer says from when there is one."""
    ruling = deadline_for(reporting_period_for(date(2022, 11, 15), PARTNERS), PARTNERS)
    assert (ruling.status, ruling.in_force_from) == (Status.NOT_IN_FORCE, date(2022, 11, 30))
    assert [finding.code for finding in ruling.findings] == ["not_in_force"]
    assert "2022-11-30" in ruling.explain()
    assert deadline_for(reporting_period_for(date(2022, 11, 16), PARTNERS), PARTNERS).decided == date(2022, 12, 5)


def test_where_no_rule_follows_the_answer_says_so() -> None:
    """A rule that ended for good has no first day to wait for."""
    ended = Timeline(Governs.PERIOD_END, (Edition(value=DaysAfter(1)), Edition(value=None, since=date(2020, 1, 1))))
    policy = evolve(TOY, dues=(ended, ended))
    ruling = deadline_for(reporting_period_for(date(2021, 1, 1), policy), policy)
    assert (ruling.status, ruling.in_force_from) == (Status.NOT_IN_FORCE, None)
    assert "no later date" in ruling.findings[0].why


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2023, 5, 1), {"due_on_weekend", "due_under_other_readings"}),  # Saturday, 20 May
        (date(2023, 2, 1), {"due_on_holiday", "due_under_other_readings"}),  # Monday, 20 February
        (date(2023, 3, 1), {"due_under_other_readings"}),  # Monday, 20 March
    ],
)
def test_a_last_day_on_a_weekend_or_holiday_is_pointed_out(day: date, codes: set[str]) -> None:
    """A NOTE says that the last day falls on a weekend or a state holiday, and which day other readings give."""
    ruling = deadline_for(reporting_period_for(day, PARTNERS), PARTNERS)
    assert {finding.code for finding in ruling.findings} == codes
    assert {finding.severity for finding in ruling.findings} == {Severity.NOTE}
    assert PARTNERS.calendar.id in ruling.used


def test_the_weekend_roll_matters_only_on_weekends_and_holidays() -> None:
    """Under Alliance the last day rests on a reading exactly where it falls on no business day."""
    for period in periods(ALLIANCE, 2023, 2032):
        ruling = deadline_for(period, ALLIANCE)
        assert (ruling.basis is Basis.INTERPRETATION) == (not ALLIANCE.calendar.is_business_day(ruling.decided))
        rolled = deadline_for(period, ALLIANCE.with_reading("NC-ALL/weekend-roll", "rolls")).decided
        assert rolled == ALLIANCE.calendar.next_business_day(ruling.decided)


def test_business_days_are_never_earlier_than_calendar_days() -> None:
    """Under the other reading of the five days a report is due on a business day, and not before."""
    business = PARTNERS.with_reading("NC-PAR/five-days", "business")
    for period in periods(PARTNERS, 2023, 2032):
        due = deadline_for(period, business).decided
        assert due >= deadline_for(period, PARTNERS).decided
        assert PARTNERS.calendar.is_business_day(due)


@given(every_day, names)
def test_strictly_a_last_day_is_decided_where_all_readings_agree(day: date, name: str) -> None:
    """What a strict policy decides, the ordinary one decides alike; else it lists the days that are possible."""
    policy = POLICY[name]
    period = reporting_period_for(day, policy)
    ordinary, strict = deadline_for(period, policy), deadline_for(period, POLICY[f"{name}, strictly"])
    if strict.status is Status.UNDECIDED:
        assert ordinary.decided in strict.possible
        assert strict.missing <= {question.id for question in policy.readings}
    else:
        assert (strict.status, strict.value) == (ordinary.status, ordinary.value)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_a_period_that_the_policy_does_not_use_is_refused(policy: BackupStaffingPolicy) -> None:
    """A week, a whole month or a shifted half is none of the policy's periods."""
    for start, end in ((1, 7), (1, 31), (2, 15), (16, 30)):
        with pytest.raises(ValueError, match="wanted one that the policy uses"):
            deadline_for(ReportingPeriod(date(2023, 1, start), date(2023, 1, end)), policy)


def test_a_period_made_by_hand_is_as_good() -> None:
    """A period equal to the policy's own gets the same ruling."""
    mine = ReportingPeriod(date(2023, 2, 1), date(2023, 2, 15))
    assert deadline_for(mine, PARTNERS) is deadline_for(reporting_period_for(date(2023, 2, 9), PARTNERS), PARTNERS)


@given(every_day, st.integers(-40, 400), names_with_strict_ones)
def test_on_the_last_day_is_on_time_and_the_day_after_is_late_by_one(day: date, days: int, name: str) -> None:
    """Days late are the calendar days after the last day, and never negative."""
    policy = POLICY[name]
    submitted = day + days * DAY
    ruling = timeliness_of(day, submitted, policy)
    deadline = deadline_for(reporting_period_for(day, policy), policy)
    if policy.duty.on(day) is None:
        assert ruling.status is Status.NOT_IN_FORCE
    elif deadline.status is Status.DECIDED:
        assert ruling.decided.days_late == max(0, (submitted - deadline.decided).days)
        assert ruling.decided.on_time == (submitted <= deadline.decided)
    elif ruling.status is Status.DECIDED:  # strictly: the day is open, and this report is in time for all of them
        assert {max(0, (submitted - due).days) for due in deadline.possible} == {ruling.decided.days_late}
    else:
        assert ruling.status is deadline.status
    early = [finding for finding in ruling.findings if finding.code == "submitted_before_service"]
    assert bool(early) == (days < 0)


@pytest.mark.parametrize(
    ("submitted", "choice", "codes"),
    [
        (date(2022, 9, 29), None, ["not_in_force"]),
        (date(2022, 9, 30), None, ["not_in_force", "cadence_exceeded"]),
        (date(2022, 9, 30), "next_period", ["not_in_force"]),
        (date(2022, 10, 1), "next_period", ["not_in_force", "cadence_exceeded"]),
        (date(2023, 9, 30), "never", ["not_in_force"]),
    ],
)
def test_before_the_limit_the_rhythm_is_worth_a_note(submitted: date, choice: str | None, codes: list[str]) -> None:
    """A report of before the limit is never late; later than the rhythm of the time it gets a note."""
    policy = PARTNERS.with_reading("NC-PAR/cadence", choice) if choice else PARTNERS
    ruling = timeliness_of(date(2022, 9, 10), submitted, policy)
    assert ruling.status is Status.NOT_IN_FORCE
    assert [finding.code for finding in ruling.findings] == codes
    assert ruling.basis is Basis.INTERPRETATION
    assert [reading.taken for reading in ruling.readings] == [choice or "fourteen_days"]


def test_strictly_the_rhythm_is_an_open_question() -> None:
    """A strict policy gives no note on the rhythm where the choices differ."""
    ruling = timeliness_of(date(2022, 9, 10), date(2022, 9, 30), PARTNERS.strictly())
    assert ruling.status is Status.NOT_IN_FORCE
    assert [finding.code for finding in ruling.findings] == ["not_in_force"]
    assert not ruling.readings


def test_without_a_rhythm_there_is_no_note() -> None:
    """A policy that never named a rhythm has nothing to say of a report of before its limit."""
    ruling = timeliness_of(date(2019, 9, 10), date(2020, 9, 30), TOY)
    assert [finding.code for finding in ruling.findings] == ["not_in_force"]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_an_unknown_day_leaves_timeliness_open(policy: BackupStaffingPolicy) -> None:
    """None for a day is not known: the answer is open and names the day that is missing."""
    for service, submitted, missing in (
        (None, date(2024, 1, 1), {"service_date"}),
        (date(2024, 1, 1), None, {"submitted_on"}),
        (None, None, {"service_date", "submitted_on"}),
    ):
        ruling = timeliness_of(service, submitted, policy)
        assert (ruling.status, ruling.missing) == (Status.UNDECIDED, missing)
        assert {finding.fields[0] for finding in ruling.findings} == missing


def test_rules_for_last_days_read_as_words() -> None:
    """An explanation of a reading says in words which last day each choice gives."""
    text = timeliness_of(date(2022, 9, 10), date(2022, 9, 30), PARTNERS).explain()
    assert "(gives: 14 calendar days later)" in text
    assert "(gives: the end of the next period)" in text
    assert "(gives: none)" in text
    text = deadline_for(reporting_period_for(date(2023, 5, 1), PARTNERS), PARTNERS).explain()
    assert "5 business days later (US-NC public holidays)" in text
    assert "5 calendar days later, or the next business day (US-NC public holidays)" in text
    text = deadline_for(reporting_period_for(date(2023, 9, 16), ALLIANCE), ALLIANCE).explain()
    assert "day 15 of the next month" in text
    text = deadline_for(reporting_period_for(date(2023, 4, 1), ALLIANCE), ALLIANCE).explain()
    assert "the last day of the same month" in text


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_a_report_older_than_the_service_is_implausible(policy: BackupStaffingPolicy) -> None:
    """A report sent before the day that it is about is on time, with a warning."""
    ruling = timeliness_of(date(2023, 4, 10), date(2023, 4, 5), policy)
    assert ruling.decided.on_time
    assert ("submitted_before_service", Severity.WARNING) in {(each.code, each.severity) for each in ruling.findings}


def test_lateness_is_not_alleged_where_no_duty_is_known() -> None:
    """Before the State bulletin there is no lateness; while the duty rested, a note goes with it."""
    before = timeliness_of(date(2016, 9, 10), date(2022, 10, 30), ALLIANCE)
    assert (before.status, before.in_force_from) == (Status.NOT_IN_FORCE, date(2017, 7, 3))
    resting = timeliness_of(date(2021, 1, 3), date(2021, 5, 1), ALLIANCE)
    assert resting.decided.days_late == 90
    assert "state_pause_possible" in {finding.code for finding in resting.findings}


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
@pytest.mark.parametrize("day", [date(9999, 12, 16), date.max])
def test_past_the_end_of_the_calendar_no_last_day_is_known(policy: BackupStaffingPolicy, day: date) -> None:
    """A date that stands for "never" in many systems stops nobody's batch."""
    missed = Interruption.staff_absent(service_date=day, backup=BackupStaff.DECLINED)
    period = reporting_period_for(day, policy)
    assert deadline_for(period, policy).status is Status.NOT_IN_FORCE
    assert timeliness_of(day, day, policy).status is Status.NOT_IN_FORCE
    duty = duty_for(missed, policy).decided
    assert (duty.report, duty.due) == (True, None)


def test_a_period_made_by_hand_leaves_no_trace() -> None:
    """The answer for a period hangs on the policy's own, whoever asks first."""
    next_end = Timeline(Governs.PERIOD_END, (Edition(value=EndOfNextPeriod()),))
    policy = evolve(TOY, dues=(next_end, next_end))
    mine = ReportingPeriod(date(2023, 2, 1), date(2023, 2, 10))
    assert deadline_for(mine, policy).decided == date(2023, 2, 28)
    assert deadline_for(reporting_period_for(date(2023, 2, 1), policy), policy).decided == date(2023, 2, 28)


def test_a_rule_that_fails_is_its_author_s_mistake() -> None:
    """An error in somebody's own rule for last days is not taken for the end of the calendar."""

    @frozen
    class Broken:
        def after(self, period: ReportingPeriod, /) -> date:
            msg = f"no day for {period}"
            raise ValueError(msg)

    broken = Timeline(Governs.PERIOD_END, (Edition(value=Broken()),))
    policy = evolve(TOY, dues=(broken, broken))
    with pytest.raises(ValueError, match="no day for 2023-01-01 to 2023-01-10"):
        deadline_for(reporting_period_for(date(2023, 1, 5), policy), policy)
