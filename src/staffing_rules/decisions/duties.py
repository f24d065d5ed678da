"""What is to be done about it: report or not, to whom, on what channel, for which period, by when?"""

from datetime import date
from typing import cast

from attrs import evolve

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.cases import decide
from staffing_rules.decisions.interruptions import classification, classify_interruption
from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.decisions.reporting import last_day
from staffing_rules.decisions.worlds import not_known
from staffing_rules.facts import Interruption
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.rulings import Classification, DutyStatus, Finding, ReportingDuty, Ruling, Severity, Status


def duty_for(interruption: Interruption, policy: BackupStaffingPolicy) -> Ruling[ReportingDuty]:
    """Return what is to be done about an interruption: its class, report or not, to whom, how, and by which day.

    NOT_IN_FORCE where the documents know of no duty to report on that day. UNDECIDED without a service date, since
    the period hangs on it: ask `classify_interruption` whether an undated case is reported. Where the duty stands but
    no last day is fixed, `due` is None and a NOTE says so.
    Contradictory facts are CONTRADICTORY. Raises TypeError where an argument is of another type.

    Rests on what `classify_interruption` and `deadline_for` rest on; on NC-ALL-01 for the duty at Alliance; on
    NC-PAR-04, NC-PAR-19 and NC-POC-12 for the duty at Partners.

    >>> from datetime import date
    >>> from staffing_rules import ALLIANCE, BackupStaff
    >>> missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
    >>> duty = duty_for(missed, ALLIANCE).decided
    >>> duty.report, duty.channel, duty.due
    (True, 'email', datetime.date(2023, 2, 28))
    """
    check_kind("interruption", interruption, Interruption)
    check_kind("policy", policy, BackupStaffingPolicy)
    day = interruption.service_date
    if day is None:
        return _undated(classify_interruption(interruption, policy))
    key = (policy.periods.containing(day), policy.era_of(day), interruption.key)
    known = policy.answers.duties
    if key not in known:
        known[key] = _decided(interruption, policy)
    return known[key]


def _decided(interruption: Interruption, policy: BackupStaffingPolicy) -> Ruling[ReportingDuty]:
    return decide(interruption, policy, _duty, _decided)


def _undated(what: Ruling[Classification]) -> Ruling[ReportingDuty]:
    """Return the ruling where no day is known: on the same grounds as the class, and open for want of the day."""
    wider = cast("Ruling[ReportingDuty]", evolve(what, value=None, possible=frozenset(), otherwise=frozenset()))
    if what.status in {Status.CONTRADICTORY, Status.NOT_IN_FORCE}:
        return wider
    missing = what.missing | {"service_date"}
    return evolve(wider, status=Status.UNDECIDED, missing=missing, findings=not_known(missing))


def _duty(case: Interruption, policy: BackupStaffingPolicy, reader: Reader) -> ReportingDuty:
    day = date.fromordinal(case.day)
    what = classification(case, policy, reader)
    period = policy.periods.containing(day)
    if not what.reportable:
        return ReportingDuty(what, DutyStatus.NOTHING_TO_REPORT, period, due=None)
    status = reader.read(reader.edition(policy.duty, day))
    try:
        due = last_day(period, policy, reader)
    except NotInForce:
        due = None
        why = "The duty stands, but no last day is fixed for the reports of that period."
        reader.findings.append(Finding("no_fixed_day", Severity.NOTE, why, fields=("due",)))
        if policy.rhythm:
            reader.cite(policy.rhythm.cites)
    return ReportingDuty(what, status, period, due)
