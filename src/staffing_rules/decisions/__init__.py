"""Decisions: what follows from facts under a policy. They name no policy."""

from staffing_rules.decisions.duties import duty_for as duty_for
from staffing_rules.decisions.interruptions import classify_interruption as classify_interruption
from staffing_rules.decisions.reporting import deadline_for as deadline_for
from staffing_rules.decisions.reporting import reporting_period_for as reporting_period_for
from staffing_rules.decisions.reporting import timeliness_of as timeliness_of
