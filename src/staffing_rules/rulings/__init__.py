"""Rulings: what is concluded, and the types that a ruling is about."""

from staffing_rules.rulings.corrections import PlanDeadlines as PlanDeadlines
from staffing_rules.rulings.corrections import PlanReview as PlanReview
from staffing_rules.rulings.filing import FilingLedger as FilingLedger
from staffing_rules.rulings.filing import FilingState as FilingState
from staffing_rules.rulings.filing import FilingStatus as FilingStatus
from staffing_rules.rulings.filing import LedgerLine as LedgerLine
from staffing_rules.rulings.filing import ReasonFit as ReasonFit
from staffing_rules.rulings.filing import Validity as Validity
from staffing_rules.rulings.findings import Finding as Finding
from staffing_rules.rulings.findings import Severity as Severity
from staffing_rules.rulings.interruptions import Classification as Classification
from staffing_rules.rulings.interruptions import IncidentLevel as IncidentLevel
from staffing_rules.rulings.interruptions import InterruptionOutcome as InterruptionOutcome
from staffing_rules.rulings.reporting import DutyStatus as DutyStatus
from staffing_rules.rulings.reporting import ReportingDuty as ReportingDuty
from staffing_rules.rulings.reporting import ReportingPeriod as ReportingPeriod
from staffing_rules.rulings.reporting import Timeliness as Timeliness
from staffing_rules.rulings.ruling import NotDecided as NotDecided
from staffing_rules.rulings.ruling import Ruling as Ruling
from staffing_rules.rulings.ruling import Status as Status
