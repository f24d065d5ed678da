"""Decisions: what follows from facts under a policy. They name no policy."""

from staffing_rules.decisions.corrections import plan_of_correction_deadlines as plan_of_correction_deadlines
from staffing_rules.decisions.corrections import validate_plan_of_correction as validate_plan_of_correction
from staffing_rules.decisions.duties import duty_for as duty_for
from staffing_rules.decisions.filing import filing_ledger as filing_ledger
from staffing_rules.decisions.filing import filing_status as filing_status
from staffing_rules.decisions.interruptions import classify_interruption as classify_interruption
from staffing_rules.decisions.reasons import reason_equivalents as reason_equivalents
from staffing_rules.decisions.reasons import reasons_for as reasons_for
from staffing_rules.decisions.reporting import deadline_for as deadline_for
from staffing_rules.decisions.reporting import reporting_period_for as reporting_period_for
from staffing_rules.decisions.reporting import timeliness_of as timeliness_of
from staffing_rules.decisions.validation import validate_incident as validate_incident
from staffing_rules.decisions.validation import validate_incidents as validate_incidents
