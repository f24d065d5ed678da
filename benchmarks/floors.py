"""Hand-written floors: the same answers without a reason, a source or a provision; the facts are mutable."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from staffing_rules import BackupSituation, BackupStaff, MemberCancellation, PrimaryStaff, Program, ProviderClosure

ABLE = PrimaryStaff.ABLE
NOT_NEEDED, PROVIDED, DECLINED = BackupStaff.NOT_NEEDED, BackupStaff.PROVIDED, BackupStaff.DECLINED
NOT_CANCELLED, UNUSED_UNITS = MemberCancellation.NOT_CANCELLED, MemberCancellation.UNUSED_UNITS
NOT_CLOSED, CLOSED_OTHERWISE = ProviderClosure.NOT_CLOSED, ProviderClosure.OTHER
INNOVATIONS = Program.NC_INNOVATIONS

FAILURE = ("failure_to_provide_backup", True, ("lme_mco",))
BREAK = ("service_break", False, ())
NO_INTERRUPTION = ("no_interruption", False, ())
NOT_KNOWN = ("undecided", False, ())
CONTRADICTORY = ("contradictory", False, ())
OUT_OF_SCOPE = ("out_of_scope", False, ())


@dataclass(slots=True)
class Missed:
    """The facts of one missed shift."""

    service_date: date | None = None
    primary: PrimaryStaff | None = None
    backup: BackupStaff | None = None
    member_cancellation: MemberCancellation | None = None
    provider_closure: ProviderClosure | None = None
    cancelled_before_absence_known: bool | None = None
    program: Program | None = INNOVATIONS
    backup_situation: BackupSituation | None = None


def classify(missed: Missed) -> tuple[str, bool, tuple[str, ...]]:
    """Return outcome, reportable and roles at Partners; any unknown fact is enough not to know."""
    program, primary, backup = missed.program, missed.primary, missed.backup
    cancellation, closure = missed.member_cancellation, missed.provider_closure
    if program is None or primary is None or backup is None or cancellation is None or closure is None:
        return NOT_KNOWN
    ready = backup is NOT_NEEDED or backup is PROVIDED
    if (not ready) if primary is ABLE else backup is NOT_NEEDED:
        return CONTRADICTORY
    if closure is not NOT_CLOSED and (backup is PROVIDED or (backup is DECLINED and closure is not CLOSED_OTHERWISE)):
        return CONTRADICTORY
    if program is not INNOVATIONS:
        return OUT_OF_SCOPE
    cancelled = cancellation is not NOT_CANCELLED and cancellation is not UNUSED_UNITS
    if ready:
        if closure is CLOSED_OTHERWISE:
            return BREAK if cancelled else FAILURE
        if cancellation is NOT_CANCELLED and closure is NOT_CLOSED:
            return NO_INTERRUPTION
        return BREAK
    if cancelled:
        first = missed.cancelled_before_absence_known
        if first is None:
            return NOT_KNOWN
        if first:
            return BREAK
    if closure is NOT_CLOSED or closure is CLOSED_OTHERWISE:
        return FAILURE
    return BREAK


def due(day: date) -> tuple[date, date, date]:
    """Return start, end and last day for the reports of the period at Partners."""
    if day.day <= 15:
        start, end = day.replace(day=1), day.replace(day=15)
    else:
        start, end = day.replace(day=16), day.replace(day=monthrange(day.year, day.month)[1])
    return start, end, end + timedelta(days=5)
