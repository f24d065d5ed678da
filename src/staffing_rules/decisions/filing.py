"""Is the filing for a period satisfied: by reports, or by an attestation that there was nothing to report?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from attrs import evolve, frozen

from staffing_rules._arguments import check_date, check_kind
from staffing_rules.decisions.findings import Judged, Look, judgement, look, made
from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.decisions.reporting import last_day, reporting_period_for
from staffing_rules.decisions.worlds import conclude
from staffing_rules.facts import Attestation, IncidentReport, ReportState
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Governs
from staffing_rules.rulings import (
    FilingLedger,
    FilingState,
    FilingStatus,
    Finding,
    LedgerLine,
    ReportingPeriod,
    Ruling,
    Severity,
)


@frozen
class Filed:
    """What had come for one period by the day asked about."""

    period: ReportingPeriod
    submitted_on: tuple[date, ...]
    attested_on: date | None
    as_of: date


@look(
    "attested_on",
    "submitted_on",
    why="Incidents were reported for a period that is attested to have had none.",
    do="Withdraw the one that is wrong.",
)
def attestation_contradicts_incidents(filed: Filed) -> bool:
    """Whether both have come."""
    return filed.attested_on is not None and bool(filed.submitted_on)


@look("attested_on", why="The period was not over when it was attested.", do="Attest again when it is.")
def attested_before_period_end(filed: Filed) -> bool:
    """Whether the attestation is older than the last day of the period."""
    return filed.attested_on is not None and filed.attested_on < filed.period.end


FILING_LOOKS: dict[str, Look[Callable[[Filed], bool]]] = {
    each.name: each for each in (attestation_contradicts_incidents, attested_before_period_end)
}
"""The checks of a period's filing, by name."""


SILENCE = Finding(
    "silence_means_nothing",
    Severity.NOTE,
    "The policy knows no attestation: a period without reports may be one without incidents.",
    "Ask of each report whether it came in time.",
)


def filing_status(
    period: ReportingPeriod,
    policy: BackupStaffingPolicy,
    *,
    submitted_on: Iterable[date] = (),
    attested_on: date | None = None,
    as_of: date,
) -> Ruling[FilingStatus]:
    """Return how the filing for a period stands at the end of the day `as_of`.

    `submitted_on` are the days on which reports on incidents of the period were sent, `attested_on` that of the
    attestation that there were none. Service breaks are no incidents: a period with nothing else is attested. What is
    dated after `as_of` had not come yet and counts for nothing. OPEN until the period is over; then either a report or
    an attestation is owed, by the last day for the period's reports. Nothing here says that a report is missing beside
    those that have come: nobody but the provider knows.

    NOT_IN_FORCE where the policy knows no attestation for that period: without one, silence means nothing. Raises
    ValueError where the policy does not use such a period, and TypeError where an argument is of another type.

    Rests on NC-POC-17, NC-POC-24 and what `deadline_for` rests on, at Partners; Alliance knows no attestation.

    >>> from staffing_rules import PARTNERS
    >>> period = reporting_period_for(date(2023, 1, 9), PARTNERS)
    >>> str(filing_status(period, PARTNERS, as_of=date(2023, 1, 21)).decided)
    'missing, 1 day late; due 2023-01-20; an attestation is owed unless there was an incident'
    """
    check_kind("policy", policy, BackupStaffingPolicy)
    policy.periods.part_of(period)
    check_date("as_of", as_of)
    check_date("attested_on", attested_on, may_be_unknown=True)
    submitted = list(submitted_on)
    for day in submitted:
        check_date("submitted_on", day)
    filed = Filed(
        policy.periods.containing(period.start),
        tuple(sorted(day for day in submitted if day <= as_of)),
        attested_on if attested_on is not None and attested_on <= as_of else None,
        as_of,
    )
    ruling = judgement(conclude(policy, partial(_stands, filed, policy)), ("submitted_on", "attested_on"))
    return ruling if policy.attestations else evolve(ruling, findings=(SILENCE,))


def _stands(filed: Filed, policy: BackupStaffingPolicy, reader: Reader) -> Judged[FilingStatus]:
    end = filed.period.end
    if policy.attestations is None:
        raise NotInForce(None, Governs.PERIOD_END)
    rule = reader.edition(reader.read(policy.attestations, asking=lambda rules: rules.value_on(end)), end)
    reader.cite(rule.cites, rule.basis)
    due = _due(filed.period, policy, reader)
    over = filed.as_of > end
    owed = over and not filed.submitted_on and filed.attested_on is None
    limited = True if filed.submitted_on else reader.read(rule.due_with_reports)
    limit = due if limited else None
    came = max(filed.submitted_on, default=filed.attested_on)
    days_late = max(0, ((came or filed.as_of) - limit).days) if limit and over else 0
    if not over or (owed and not days_late):
        state = FilingState.OPEN
    elif owed:
        state = FilingState.MISSING
    else:
        state = FilingState.SATISFIED_LATE if days_late else FilingState.SATISFIED
    found = (each for check in rule.checks for each in made(reader, FILING_LOOKS, check, filed))
    return Judged(FilingStatus(state, due if limited or not over else None, days_late, owed), tuple(found))


def _due(period: ReportingPeriod, policy: BackupStaffingPolicy, reader: Reader) -> date | None:
    try:
        return last_day(period, policy, reader)
    except NotInForce:
        why = "No last day is fixed for the reports of that period, so nothing can be late."
        reader.findings.append(Finding("no_fixed_day", Severity.NOTE, why, fields=("due",)))
        return None


def filing_ledger(
    reports: Iterable[IncidentReport],
    attestations: Iterable[Attestation],
    policy: BackupStaffingPolicy,
    *,
    first: date,
    last: date,
    as_of: date,
) -> FilingLedger:
    """Return a line for each period, from the one that `first` lies in to that of `last`, with how its filing stands.

    All is of one provider: a ledger is kept for each.

    A report counts for the period of its incident, an attestation for the one that it covers; see `filing_status`.
    Drafts, and reports and attestations that give no day of submission, have not come. What cannot be put on a line
    for want of a date is told of in the ledger's findings; what belongs to other periods is left out. The cost grows
    in step with reports and periods. Raises ValueError where the period of `last` lies before that of `first`, and
    TypeError where an argument is of another type.

    Rests on what `filing_status` rests on; on NC-PAR-33 and NC-PAR-34 for drafts.

    >>> from staffing_rules import PARTNERS
    >>> report = IncidentReport(incident_date=date(2023, 1, 9), submitted_on=date(2023, 1, 19))
    >>> ledger = filing_ledger(
    ...     [report], [], PARTNERS, first=date(2023, 1, 1), last=date(2023, 1, 31), as_of=date(2023, 2, 6)
    ... )
    >>> [(str(line.period), line.status.decided.state.value) for line in ledger]
    [('2023-01-01 to 2023-01-15', 'satisfied'), ('2023-01-16 to 2023-01-31', 'missing')]
    """
    check_kind("policy", policy, BackupStaffingPolicy)
    for name, day in (("first", first), ("last", last), ("as_of", as_of)):
        check_date(name, day)
    start, end = reporting_period_for(first, policy), reporting_period_for(last, policy)
    if end < start:
        msg = "last: wanted a day on or after first, got an earlier one"
        raise ValueError(msg)
    filed, attested = list(reports), list(attestations)
    for report in filed:
        check_kind("reports", report, IncidentReport)
    for attestation in attested:
        check_kind("attestations", attestation, Attestation)
    unplaced: dict[str, list[str]] = {}
    submitted = _by_period(filed, policy, ReportingPeriod(start.start, end.end), unplaced)
    covered: dict[date, list[date]] = {}
    for place, attestation in enumerate(attested, start=1):
        if attestation.covers is None or attestation.attested_on is None:
            unplaced.setdefault("attestation_without_date", []).append(attestation.reference or f"#{place}")
        else:
            period = reporting_period_for(attestation.covers, policy)
            covered.setdefault(period.start, []).append(attestation.attested_on)
    lines: list[LedgerLine] = []
    for period in _from(start, to=end):
        sent = [day for day in submitted.get(period.start, []) if day <= as_of]
        told = [day for day in covered.get(period.start, []) if day <= as_of]
        status = filing_status(period, policy, submitted_on=sent, attested_on=_counting(told, period), as_of=as_of)
        lines.append(LedgerLine(period, len(sent), len(told), status))
    return FilingLedger(
        tuple(lines), tuple(evolve(_UNPLACED[code], others=tuple(rows)) for code, rows in unplaced.items())
    )


def _by_period(
    reports: Iterable[IncidentReport],
    policy: BackupStaffingPolicy,
    span: ReportingPeriod,
    unplaced: dict[str, list[str]],
) -> dict[date, list[date]]:
    """Return the days on which the reports of each period were sent; those of the span that were not are unplaced."""
    submitted: dict[date, list[date]] = {}
    for place, report in enumerate(reports, start=1):
        name = report.reference or f"#{place}"
        if report.incident_date is None:
            unplaced.setdefault("report_without_incident_date", []).append(name)
        elif report.incident_date in span:
            if report.submitted_on is None or report.state is ReportState.DRAFT:
                unplaced.setdefault("report_not_submitted", []).append(name)
            else:
                period = reporting_period_for(report.incident_date, policy)
                submitted.setdefault(period.start, []).append(report.submitted_on)
    return submitted


def _counting(attested: Sequence[date], period: ReportingPeriod) -> date | None:
    """Return the day of the attestation that counts: the first that was not made too early, else the first."""
    return min((day for day in attested if day >= period.end), default=min(attested, default=None))


def _from(period: ReportingPeriod, *, to: ReportingPeriod) -> Iterator[ReportingPeriod]:
    yield period
    while period < to:
        period = period.next
        yield period


_UNPLACED = {
    each.code: each
    for each in (
        Finding(
            "report_without_incident_date",
            Severity.UNKNOWN,
            "A report gives no date of the incident, so it belongs to no period.",
            "Fill it in.",
            ("incident_date",),
        ),
        Finding(
            "report_not_submitted",
            Severity.UNKNOWN,
            "A report has not been sent, or does not say when; it has not come for any period.",
            "Send it, or say when it was sent.",
            ("state", "submitted_on"),
        ),
        Finding(
            "attestation_without_date",
            Severity.UNKNOWN,
            "An attestation does not say which period it covers, or when it was made.",
            "Fill it in.",
            ("covers", "attested_on"),
        ),
    )
}
