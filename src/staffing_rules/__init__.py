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
    from staffing_rules.decisions import check_acute_adjustment as check_acute_adjustment
    from staffing_rules.decisions import check_authorized_hours as check_authorized_hours
    from staffing_rules.decisions import check_care_coordination as check_care_coordination
    from staffing_rules.decisions import check_eligibility_periods as check_eligibility_periods
    from staffing_rules.decisions import check_meals as check_meals
    from staffing_rules.decisions import check_member_weeks as check_member_weeks
    from staffing_rules.decisions import check_out_of_state as check_out_of_state
    from staffing_rules.decisions import check_program_months as check_program_months
    from staffing_rules.decisions import check_programs as check_programs
    from staffing_rules.decisions import check_remote_monitoring as check_remote_monitoring
    from staffing_rules.decisions import check_suspension as check_suspension
    from staffing_rules.decisions import check_worker_weeks as check_worker_weeks
    from staffing_rules.decisions import classify_interruption as classify_interruption
    from staffing_rules.decisions import deadline_for as deadline_for
    from staffing_rules.decisions import duty_for as duty_for
    from staffing_rules.decisions import filing_ledger as filing_ledger
    from staffing_rules.decisions import filing_status as filing_status
    from staffing_rules.decisions import headroom as headroom
    from staffing_rules.decisions import plan_of_correction_deadlines as plan_of_correction_deadlines
    from staffing_rules.decisions import project_program_month as project_program_month
    from staffing_rules.decisions import qualifies_for_exceedance as qualifies_for_exceedance
    from staffing_rules.decisions import reason_equivalents as reason_equivalents
    from staffing_rules.decisions import reasons_for as reasons_for
    from staffing_rules.decisions import reporting_period_for as reporting_period_for
    from staffing_rules.decisions import timeliness_of as timeliness_of
    from staffing_rules.decisions import validate_incident as validate_incident
    from staffing_rules.decisions import validate_incidents as validate_incidents
    from staffing_rules.decisions import validate_plan_of_correction as validate_plan_of_correction
    from staffing_rules.facts import AcuteAdjustment as AcuteAdjustment
    from staffing_rules.facts import Adl as Adl
    from staffing_rules.facts import ApprovalStatus as ApprovalStatus
    from staffing_rules.facts import AssistanceLevel as AssistanceLevel
    from staffing_rules.facts import Attestation as Attestation
    from staffing_rules.facts import BackupPlan as BackupPlan
    from staffing_rules.facts import BackupSituation as BackupSituation
    from staffing_rules.facts import BackupStaff as BackupStaff
    from staffing_rules.facts import Care as Care
    from staffing_rules.facts import Correction as Correction
    from staffing_rules.facts import Coverage as Coverage
    from staffing_rules.facts import Decider as Decider
    from staffing_rules.facts import Determination as Determination
    from staffing_rules.facts import EligibilityPeriod as EligibilityPeriod
    from staffing_rules.facts import Exceedance as Exceedance
    from staffing_rules.facts import HourException as HourException
    from staffing_rules.facts import IncidentReport as IncidentReport
    from staffing_rules.facts import Interruption as Interruption
    from staffing_rules.facts import Member as Member
    from staffing_rules.facts import MemberCancellation as MemberCancellation
    from staffing_rules.facts import MemberIdKind as MemberIdKind
    from staffing_rules.facts import MonitoringReferral as MonitoringReferral
    from staffing_rules.facts import OutOfStateStay as OutOfStateStay
    from staffing_rules.facts import PlanLine as PlanLine
    from staffing_rules.facts import PlanOfCare as PlanOfCare
    from staffing_rules.facts import PlanOfCorrection as PlanOfCorrection
    from staffing_rules.facts import PlanRequest as PlanRequest
    from staffing_rules.facts import PlanUnit as PlanUnit
    from staffing_rules.facts import PrimaryStaff as PrimaryStaff
    from staffing_rules.facts import Program as Program
    from staffing_rules.facts import ProviderClosure as ProviderClosure
    from staffing_rules.facts import Reporter as Reporter
    from staffing_rules.facts import ReportState as ReportState
    from staffing_rules.facts import Residence as Residence
    from staffing_rules.facts import Service as Service
    from staffing_rules.facts import ServiceLine as ServiceLine
    from staffing_rules.facts import ServiceTime as ServiceTime
    from staffing_rules.facts import Stay as Stay
    from staffing_rules.facts import StayKind as StayKind
    from staffing_rules.facts import Suspension as Suspension
    from staffing_rules.facts import Visit as Visit
    from staffing_rules.facts import Worker as Worker
    from staffing_rules.policies.alliance import ALLIANCE as ALLIANCE
    from staffing_rules.policies.partners import PARTNERS as PARTNERS
    from staffing_rules.policies.section_19 import SECTION_19 as SECTION_19
    from staffing_rules.policies.vocabulary import BackupStaffingPolicy as BackupStaffingPolicy
    from staffing_rules.policies.vocabulary import HomeCarePolicy as HomeCarePolicy
    from staffing_rules.provisions import Basis as Basis
    from staffing_rules.quantities import Days as Days
    from staffing_rules.quantities import Dollars as Dollars
    from staffing_rules.quantities import Hours as Hours
    from staffing_rules.quantities import Percent as Percent
    from staffing_rules.quantities import Quantity as Quantity
    from staffing_rules.quantities import Times as Times
    from staffing_rules.rulings import CareReview as CareReview
    from staffing_rules.rulings import Classification as Classification
    from staffing_rules.rulings import Compliance as Compliance
    from staffing_rules.rulings import DutyStatus as DutyStatus
    from staffing_rules.rulings import FilingLedger as FilingLedger
    from staffing_rules.rulings import FilingState as FilingState
    from staffing_rules.rulings import FilingStatus as FilingStatus
    from staffing_rules.rulings import Finding as Finding
    from staffing_rules.rulings import Headroom as Headroom
    from staffing_rules.rulings import IncidentLevel as IncidentLevel
    from staffing_rules.rulings import InterruptionOutcome as InterruptionOutcome
    from staffing_rules.rulings import LedgerLine as LedgerLine
    from staffing_rules.rulings import NotDecided as NotDecided
    from staffing_rules.rulings import PlanDeadlines as PlanDeadlines
    from staffing_rules.rulings import PlanReview as PlanReview
    from staffing_rules.rulings import Portion as Portion
    from staffing_rules.rulings import ReasonFit as ReasonFit
    from staffing_rules.rulings import ReportingDuty as ReportingDuty
    from staffing_rules.rulings import ReportingPeriod as ReportingPeriod
    from staffing_rules.rulings import ReviewLine as ReviewLine
    from staffing_rules.rulings import Ruling as Ruling
    from staffing_rules.rulings import Severity as Severity
    from staffing_rules.rulings import Standing as Standing
    from staffing_rules.rulings import Status as Status
    from staffing_rules.rulings import Tally as Tally
    from staffing_rules.rulings import Timeliness as Timeliness
    from staffing_rules.rulings import Validity as Validity
    from staffing_rules.rulings import Window as Window

__version__ = "0.2.0"

# Each public name and the room it lives in. Rooms are opened when a name is first asked for.
_ROOMS = {
    "decisions": (
        "check_acute_adjustment",
        "check_authorized_hours",
        "check_care_coordination",
        "check_eligibility_periods",
        "check_meals",
        "check_member_weeks",
        "check_out_of_state",
        "check_program_months",
        "check_programs",
        "check_remote_monitoring",
        "check_suspension",
        "check_worker_weeks",
        "classify_interruption",
        "deadline_for",
        "duty_for",
        "filing_ledger",
        "filing_status",
        "headroom",
        "plan_of_correction_deadlines",
        "project_program_month",
        "qualifies_for_exceedance",
        "reason_equivalents",
        "reasons_for",
        "reporting_period_for",
        "timeliness_of",
        "validate_incident",
        "validate_incidents",
        "validate_plan_of_correction",
    ),
    "facts": (
        "AcuteAdjustment",
        "Adl",
        "ApprovalStatus",
        "AssistanceLevel",
        "Attestation",
        "BackupPlan",
        "BackupSituation",
        "BackupStaff",
        "Care",
        "Correction",
        "Coverage",
        "Decider",
        "Determination",
        "EligibilityPeriod",
        "Exceedance",
        "HourException",
        "IncidentReport",
        "Interruption",
        "Member",
        "MemberCancellation",
        "MemberIdKind",
        "MonitoringReferral",
        "OutOfStateStay",
        "PlanLine",
        "PlanOfCare",
        "PlanOfCorrection",
        "PlanRequest",
        "PlanUnit",
        "PrimaryStaff",
        "Program",
        "ProviderClosure",
        "ReportState",
        "Reporter",
        "Residence",
        "Service",
        "ServiceLine",
        "ServiceTime",
        "Stay",
        "StayKind",
        "Suspension",
        "Visit",
        "Worker",
    ),
    "policies.alliance": ("ALLIANCE",),
    "policies.partners": ("PARTNERS",),
    "policies.vocabulary": (
        "BackupStaffingPolicy",
        "HomeCarePolicy",
    ),
    "policies.section_19": ("SECTION_19",),
    "quantities": (
        "Days",
        "Dollars",
        "Hours",
        "Percent",
        "Quantity",
        "Times",
    ),
    "provisions": ("Basis",),
    "rulings": (
        "CareReview",
        "Classification",
        "Compliance",
        "DutyStatus",
        "FilingLedger",
        "FilingState",
        "FilingStatus",
        "Finding",
        "Headroom",
        "IncidentLevel",
        "InterruptionOutcome",
        "LedgerLine",
        "NotDecided",
        "PlanDeadlines",
        "PlanReview",
        "Portion",
        "ReasonFit",
        "ReportingDuty",
        "ReportingPeriod",
        "ReviewLine",
        "Ruling",
        "Severity",
        "Standing",
        "Status",
        "Tally",
        "Timeliness",
        "Validity",
        "Window",
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
