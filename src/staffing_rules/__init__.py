"""Staffing rules: what must be done when a home-care worker does not come, answered from the documents.

Facts go in, policies are held up beside them, decisions say what follows, and the ruling says why:

>>> from datetime import date
>>> from staffing_rules import PARTNERS, BackupStaff, Interruption, classify_interruption
>>> missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
>>> classify_interruption(missed, PARTNERS).decided.reportable
True
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from staffing_rules.decisions import classify_interruption as classify_interruption
    from staffing_rules.decisions import deadline_for as deadline_for
    from staffing_rules.decisions import duty_for as duty_for
    from staffing_rules.decisions import filing_ledger as filing_ledger
    from staffing_rules.decisions import filing_status as filing_status
    from staffing_rules.decisions import plan_of_correction_deadlines as plan_of_correction_deadlines
    from staffing_rules.decisions import reason_equivalents as reason_equivalents
    from staffing_rules.decisions import reasons_for as reasons_for
    from staffing_rules.decisions import reporting_period_for as reporting_period_for
    from staffing_rules.decisions import timeliness_of as timeliness_of
    from staffing_rules.decisions import validate_incident as validate_incident
    from staffing_rules.decisions import validate_incidents as validate_incidents
    from staffing_rules.decisions import validate_plan_of_correction as validate_plan_of_correction
    from staffing_rules.facts import Attestation as Attestation
    from staffing_rules.facts import BackupSituation as BackupSituation
    from staffing_rules.facts import BackupStaff as BackupStaff
    from staffing_rules.facts import Correction as Correction
    from staffing_rules.facts import IncidentReport as IncidentReport
    from staffing_rules.facts import Interruption as Interruption
    from staffing_rules.facts import MemberCancellation as MemberCancellation
    from staffing_rules.facts import MemberIdKind as MemberIdKind
    from staffing_rules.facts import PlanOfCorrection as PlanOfCorrection
    from staffing_rules.facts import PlanRequest as PlanRequest
    from staffing_rules.facts import PrimaryStaff as PrimaryStaff
    from staffing_rules.facts import Program as Program
    from staffing_rules.facts import ProviderClosure as ProviderClosure
    from staffing_rules.facts import Reporter as Reporter
    from staffing_rules.facts import ReportState as ReportState
    from staffing_rules.facts import ServiceTime as ServiceTime
    from staffing_rules.policies.alliance import ALLIANCE as ALLIANCE
    from staffing_rules.policies.partners import PARTNERS as PARTNERS
    from staffing_rules.policies.vocabulary import BackupStaffingPolicy as BackupStaffingPolicy
    from staffing_rules.provisions import Basis as Basis
    from staffing_rules.rulings import Classification as Classification
    from staffing_rules.rulings import DutyStatus as DutyStatus
    from staffing_rules.rulings import FilingLedger as FilingLedger
    from staffing_rules.rulings import FilingState as FilingState
    from staffing_rules.rulings import FilingStatus as FilingStatus
    from staffing_rules.rulings import Finding as Finding
    from staffing_rules.rulings import IncidentLevel as IncidentLevel
    from staffing_rules.rulings import InterruptionOutcome as InterruptionOutcome
    from staffing_rules.rulings import LedgerLine as LedgerLine
    from staffing_rules.rulings import NotDecided as NotDecided
    from staffing_rules.rulings import PlanDeadlines as PlanDeadlines
    from staffing_rules.rulings import PlanReview as PlanReview
    from staffing_rules.rulings import ReasonFit as ReasonFit
    from staffing_rules.rulings import ReportingDuty as ReportingDuty
    from staffing_rules.rulings import ReportingPeriod as ReportingPeriod
    from staffing_rules.rulings import Ruling as Ruling
    from staffing_rules.rulings import Severity as Severity
    from staffing_rules.rulings import Status as Status
    from staffing_rules.rulings import Timeliness as Timeliness
    from staffing_rules.rulings import Validity as Validity

__version__ = "0.1.0"

# Each public name and the room it lives in. Rooms are opened when a name is first asked for.
_ROOMS = {
    "decisions": (
        "classify_interruption",
        "deadline_for",
        "duty_for",
        "filing_ledger",
        "filing_status",
        "plan_of_correction_deadlines",
        "reason_equivalents",
        "reasons_for",
        "reporting_period_for",
        "timeliness_of",
        "validate_incident",
        "validate_incidents",
        "validate_plan_of_correction",
    ),
    "facts": (
        "Attestation",
        "BackupSituation",
        "BackupStaff",
        "Correction",
        "IncidentReport",
        "Interruption",
        "MemberCancellation",
        "MemberIdKind",
        "PlanOfCorrection",
        "PlanRequest",
        "PrimaryStaff",
        "Program",
        "ProviderClosure",
        "Reporter",
        "ReportState",
        "ServiceTime",
    ),
    "policies.alliance": ("ALLIANCE",),
    "policies.partners": ("PARTNERS",),
    "policies.vocabulary": ("BackupStaffingPolicy",),
    "provisions": ("Basis",),
    "rulings": (
        "Classification",
        "DutyStatus",
        "FilingLedger",
        "FilingState",
        "FilingStatus",
        "Finding",
        "IncidentLevel",
        "InterruptionOutcome",
        "LedgerLine",
        "NotDecided",
        "PlanDeadlines",
        "PlanReview",
        "ReasonFit",
        "ReportingDuty",
        "ReportingPeriod",
        "Ruling",
        "Severity",
        "Status",
        "Timeliness",
        "Validity",
    ),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = list(_ROOM_OF)  # pyright: ignore[reportUnsupportedDunderAll]  # the names stand in _ROOMS


def __getattr__(name: str) -> object:
    room = _ROOM_OF.get(name)
    if room is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(f"{__name__}.{room}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_ROOM_OF})
