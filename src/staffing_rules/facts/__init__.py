"""Facts: what happened or was filed. None means that a fact is not known, or that a field was left blank."""

from staffing_rules.facts.circumstances import BackupSituation as BackupSituation
from staffing_rules.facts.circumstances import BackupStaff as BackupStaff
from staffing_rules.facts.circumstances import MemberCancellation as MemberCancellation
from staffing_rules.facts.circumstances import PrimaryStaff as PrimaryStaff
from staffing_rules.facts.circumstances import Program as Program
from staffing_rules.facts.circumstances import ProviderClosure as ProviderClosure
from staffing_rules.facts.corrections import Correction as Correction
from staffing_rules.facts.corrections import PlanOfCorrection as PlanOfCorrection
from staffing_rules.facts.corrections import PlanRequest as PlanRequest
from staffing_rules.facts.interruptions import Interruption as Interruption
from staffing_rules.facts.reports import Attestation as Attestation
from staffing_rules.facts.reports import IncidentReport as IncidentReport
from staffing_rules.facts.reports import MemberIdKind as MemberIdKind
from staffing_rules.facts.reports import Reporter as Reporter
from staffing_rules.facts.reports import ReportState as ReportState
from staffing_rules.facts.reports import ServiceTime as ServiceTime
