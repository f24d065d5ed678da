"""Into which period does it fall, by when is it due, and did it come in time?"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import cast

from attrs import evolve

from staffing_rules._arguments import check_date, check_kind, plain_date, wrong_type
from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.decisions.worlds import conclude, not_known
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Due, Rhythm
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Finding, ReportingPeriod, Ruling, Severity, Status, Timeliness


def reporting_period_for(day: date, policy: BackupStaffingPolicy) -> ReportingPeriod:
    """Return the reporting period that the day of the missed service lies in; both its ends belong to it.

    It is the day of the service that counts, not that of discovery or filing. Raises TypeError where `day` is no
    plain date. Rests on NC-ALL-03 and NC-ALL-18 at Alliance, on NC-PAR-05 and NC-POC-15 at Partners.

    >>> from staffing_rules import ALLIANCE
    >>> str(reporting_period_for(date(2024, 2, 16), ALLIANCE))
    '2024-02-16 to 2024-02-29'
    """
    day = plain_date("day", day)
    try:
        return policy.periods.containing(day)
    except AttributeError:
        error = wrong_type("policy", policy, "a BackupStaffingPolicy")
        raise error from None


def deadline_for(period: ReportingPeriod, policy: BackupStaffingPolicy) -> Ruling[date]:
    """Return the last day for the reports of a period, that day still in time.

    NOT_IN_FORCE where the policy fixes no day for that period: `in_force_from` is the first last-day-of-a-period from
    which it does. A NOTE says where the day falls on a weekend or a state holiday; it moves only under a reading.
    Raises ValueError where the policy does not use such a period, and TypeError where it is none at all.

    Rests on NC-ALL-19 and NC-ALL-20 at Alliance, on NC-POC-13 and NC-POC-14 at Partners.

    >>> from staffing_rules import PARTNERS
    >>> deadline_for(reporting_period_for(date(2023, 2, 9), PARTNERS), PARTNERS).decided
    datetime.date(2023, 2, 20)
    """
    try:
        return policy.answers.deadlines[period]
    except (KeyError, TypeError, AttributeError):
        check_kind("policy", policy, BackupStaffingPolicy)
        policy.periods.part_of(period)
        period = policy.periods.containing(period.start)  # the policy's own, which knows its neighbours
        ruling = policy.answers.deadlines[period] = conclude(policy, partial(last_day, period, policy))
        return ruling


def last_day(period: ReportingPeriod, policy: BackupStaffingPolicy, reader: Reader) -> date:
    """Return the last day for the reports of a period; the reader remembers why."""
    timeline = policy.dues[policy.periods.part_of(period)]
    rule = reader.edition(timeline, period.end)
    reader.cite(policy.periods.cites)
    due = _day_after(reader.read(rule, asking=partial(_day_after, period=period)), period)
    if due is None:
        raise NotInForce(None, timeline.governed_by)
    if isinstance(rule, Reading):
        others = sorted({day for leaf in rule.leaves() if (day := _day_after(leaf, period))} - {due})
        if others:
            why = f"Under other readings the last day would be {' or '.join(map(str, others))}."
            reader.findings.append(Finding("due_under_other_readings", Severity.NOTE, why, fields=("due",)))
    calendar = policy.calendar
    reader.used.append(calendar.id)
    if calendar.is_weekend(due):
        reader.findings.append(_falls_on("due_on_weekend", "The last day falls on a weekend."))
    if holiday := calendar.holiday_on(due):
        why = f"The last day is a holiday: {holiday} ({calendar.id})."
        reader.findings.append(_falls_on("due_on_holiday", why))
    return due


def _day_after(rule: Due, period: ReportingPeriod) -> date | None:
    """Return the day that a rule gives; None where it lies past the end of the calendar."""
    return within_calendar(partial(rule.after, period), period.end)


def within_calendar(count: Callable[[], date], start: date) -> date | None:
    """Return the day that counting from `start` gives; None where it lies past the end of the calendar."""
    try:
        return count()
    except (OverflowError, ValueError):
        if start.year < date.max.year:
            raise  # the rule itself is at fault
        return None


def _falls_on(code: str, why: str) -> Finding:
    return Finding(code, Severity.NOTE, why, "Report earlier: no document moves the day.", ("due",))


def timeliness_of(
    service_date: date | None, submitted_on: date | None, policy: BackupStaffingPolicy
) -> Ruling[Timeliness]:
    """Return whether a report on a service missed that day came in time, and else by how many calendar days late.

    NOT_IN_FORCE where the documents know of no duty to report on that day, and where the policy fixes no last day for
    the period; a NOTE then says where the report came later than the rhythm that was wanted at the time. UNDECIDED
    where one of the days is None. A WARNING says where the report is older than the missed service. Raises TypeError
    where a day is no plain date.

    Rests on what `deadline_for` rests on, on NC-PAR-05 and NC-POC-14 for the rhythm, and on the duty of that day.

    >>> from staffing_rules import ALLIANCE
    >>> str(timeliness_of(date(2024, 4, 3), date(2024, 5, 1), ALLIANCE).decided)
    'late by 1 day'
    """
    check_date("service_date", service_date, may_be_unknown=True)
    check_date("submitted_on", submitted_on, may_be_unknown=True)
    if service_date is None or submitted_on is None:
        check_kind("policy", policy, BackupStaffingPolicy)
        days = {"service_date": service_date, "submitted_on": submitted_on}
        missing = frozenset(name for name, day in days.items() if day is None)
        return Ruling(status=Status.UNDECIDED, missing=missing, findings=not_known(missing), policy=policy.name)
    period = reporting_period_for(service_date, policy)
    duty = conclude(policy, lambda reader: bool(reader.edition(policy.duty, service_date)))
    if duty.status is Status.NOT_IN_FORCE:
        ruling = cast("Ruling[Timeliness]", duty)
    else:
        ruling = deadline_for(period, policy).on(lambda due: Timeliness(max(0, (submitted_on - due).days)))
        ruling = evolve(ruling, findings=(*duty.findings, *ruling.findings))
        if ruling.status is Status.NOT_IN_FORCE and policy.rhythm:
            ruling = _with_rhythm(ruling, conclude(policy, partial(_exceeded, policy.rhythm, period, submitted_on)))
    if submitted_on < service_date:
        why = "The report is older than the service that was missed."
        early = Finding("submitted_before_service", Severity.WARNING, why, fields=("service_date", "submitted_on"))
        ruling = evolve(ruling, findings=(*ruling.findings, early))
    return ruling


def _with_rhythm(ruling: Ruling[Timeliness], rhythm: Ruling[bool]) -> Ruling[Timeliness]:
    notes = tuple(each for each in rhythm.findings if each.severity is Severity.NOTE)
    return evolve(
        ruling,
        grounds=rhythm.grounds,
        provisions=rhythm.provisions,
        readings=rhythm.readings,
        findings=(*ruling.findings, *notes),
    )


def _exceeded(rhythm: Rhythm, period: ReportingPeriod, submitted_on: date, reader: Reader) -> bool:
    reader.cite(rhythm.cites)
    rule = reader.read(rhythm.due)
    latest = _day_after(rule, period) if rule is not None else None
    exceeded = latest is not None and latest < submitted_on
    if exceeded:
        reader.note((rhythm.note,))
    return exceeded
