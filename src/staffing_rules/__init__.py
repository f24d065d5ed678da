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
    from staffing_rules.decisions import reporting_period_for as reporting_period_for
    from staffing_rules.decisions import timeliness_of as timeliness_of
    from staffing_rules.facts import BackupStaff as BackupStaff
    from staffing_rules.facts import Interruption as Interruption
    from staffing_rules.facts import MemberCancellation as MemberCancellation
    from staffing_rules.facts import PrimaryStaff as PrimaryStaff
    from staffing_rules.facts import Program as Program
    from staffing_rules.facts import ProviderClosure as ProviderClosure
    from staffing_rules.policies.alliance import ALLIANCE as ALLIANCE
    from staffing_rules.policies.partners import PARTNERS as PARTNERS
    from staffing_rules.policies.vocabulary import BackupStaffingPolicy as BackupStaffingPolicy
    from staffing_rules.provisions import Basis as Basis
    from staffing_rules.rulings import Classification as Classification
    from staffing_rules.rulings import DutyStatus as DutyStatus
    from staffing_rules.rulings import Finding as Finding
    from staffing_rules.rulings import IncidentLevel as IncidentLevel
    from staffing_rules.rulings import InterruptionOutcome as InterruptionOutcome
    from staffing_rules.rulings import NotDecided as NotDecided
    from staffing_rules.rulings import ReportingDuty as ReportingDuty
    from staffing_rules.rulings import ReportingPeriod as ReportingPeriod
    from staffing_rules.rulings import Ruling as Ruling
    from staffing_rules.rulings import Severity as Severity
    from staffing_rules.rulings import Status as Status
    from staffing_rules.rulings import Timeliness as Timeliness

__version__ = "0.1.0"

# Each public name and the room it lives in. Rooms are opened when a name is first asked for.
_ROOMS = {
    "decisions": (
        "classify_interruption",
        "deadline_for",
        "duty_for",
        "reporting_period_for",
        "timeliness_of",
    ),
    "facts": ("BackupStaff", "Interruption", "MemberCancellation", "PrimaryStaff", "Program", "ProviderClosure"),
    "policies.alliance": ("ALLIANCE",),
    "policies.vocabulary": ("BackupStaffingPolicy",),
    "policies.partners": ("PARTNERS",),
    "provisions": ("Basis",),
    "rulings": (
        "Classification",
        "DutyStatus",
        "Finding",
        "IncidentLevel",
        "InterruptionOutcome",
        "NotDecided",
        "ReportingDuty",
        "ReportingPeriod",
        "Ruling",
        "Severity",
        "Status",
        "Timeliness",
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
