"""Facts about care: services to members, who gives them, and what was approved. None means *not known*."""

from staffing_rules.facts.care.approvals import AcuteAdjustment as AcuteAdjustment
from staffing_rules.facts.care.approvals import BackupPlan as BackupPlan
from staffing_rules.facts.care.approvals import Determination as Determination
from staffing_rules.facts.care.approvals import Exceedance as Exceedance
from staffing_rules.facts.care.approvals import HourException as HourException
from staffing_rules.facts.care.approvals import MonitoringReferral as MonitoringReferral
from staffing_rules.facts.care.approvals import OutOfStateStay as OutOfStateStay
from staffing_rules.facts.care.approvals import Suspension as Suspension
from staffing_rules.facts.care.bundle import Care as Care
from staffing_rules.facts.care.bundle import Coverage as Coverage
from staffing_rules.facts.care.people import EligibilityPeriod as EligibilityPeriod
from staffing_rules.facts.care.people import Member as Member
from staffing_rules.facts.care.people import Residence as Residence
from staffing_rules.facts.care.people import Stay as Stay
from staffing_rules.facts.care.people import StayKind as StayKind
from staffing_rules.facts.care.people import Worker as Worker
from staffing_rules.facts.care.plans import PlanLine as PlanLine
from staffing_rules.facts.care.plans import PlanOfCare as PlanOfCare
from staffing_rules.facts.care.plans import PlanUnit as PlanUnit
from staffing_rules.facts.care.services import Adl as Adl
from staffing_rules.facts.care.services import ApprovalStatus as ApprovalStatus
from staffing_rules.facts.care.services import AssistanceLevel as AssistanceLevel
from staffing_rules.facts.care.services import Decider as Decider
from staffing_rules.facts.care.services import Service as Service
from staffing_rules.facts.care.visits import ServiceLine as ServiceLine
from staffing_rules.facts.care.visits import Visit as Visit
