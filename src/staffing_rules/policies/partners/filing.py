"""What Partners wants beside the reports: an attestation for a period without any, and plans of correction."""

from datetime import date

from staffing_rules.policies.north_carolina import PUBLIC_HOLIDAYS
from staffing_rules.policies.partners.filing_readings import (
    ATTESTATION_DUE,
    PLAN_TRIGGER,
    PLAN_TRIGGER_DAY,
    TARGET_DATE,
    TARGET_DAYS,
    TARGET_TRIGGER,
)
from staffing_rules.policies.vocabulary import (
    AttestationRule,
    BusinessDaysAfter,
    Check,
    Component,
    DaysAfter,
    EarliestOf,
    Edition,
    FirstKnownOf,
    Governs,
    PlanRules,
    Term,
    Timeline,
)
from staffing_rules.provisions import Basis
from staffing_rules.rulings import Severity

ATTESTATION = AttestationRule(
    due_with_reports=ATTESTATION_DUE.giving(with_reports=True, no_limit=False),
    checks=(
        Check("attestation_contradicts_incidents", Severity.ERROR, ("NC-POC-17",)),
        Check("attested_before_period_end", Severity.WARNING, ("NC-POC-17",)),
    ),
    cites=("NC-POC-17", "NC-POC-24"),
    basis=Basis.DERIVED,
)


def attested_from(day: date) -> Timeline[AttestationRule]:
    """Return the rule on attestations, for periods that end on or after that day."""
    return Timeline(Governs.PERIOD_END, (Edition(value=ATTESTATION, since=day, issued=date(2023, 1, 9)),))


PLAN_OF_CORRECTION = PlanRules(
    due=Term(
        days=PLAN_TRIGGER_DAY.giving(excluded=DaysAfter(15), included=DaysAfter(14)),
        trigger=PLAN_TRIGGER.giving(
            earliest=EarliestOf(("received_on", "delivery_attempted_on")),
            receipt=FirstKnownOf(("received_on", "delivery_attempted_on")),
        ),
        cites=("NC-POC-04",),
    ),
    targets=Term(
        days=TARGET_DAYS.giving(calendar=DaysAfter(60), business=BusinessDaysAfter(60, PUBLIC_HOLIDAYS)),
        trigger=TARGET_TRIGGER.giving(
            receipt=FirstKnownOf(("received_on",)),
            attempt_too=FirstKnownOf(("received_on", "delivery_attempted_on")),
        ),
        cites=("NC-POC-06",),
    ),
    target_dates=TARGET_DATE.giving(completion=("completed_on",), start=("starts_on",)),
    components=(
        Component("out_of_compliance_area", "a reference to the area out of compliance", cites=("NC-POC-07",)),
        Component("how_corrected", "how each correction is made", cites=("NC-POC-08",)),
        Component("timetable", "when each correction starts and is complete", cites=("NC-POC-09",)),
        Component("responsible_persons", "who sees that the plan is followed", cites=("NC-POC-10",)),
    ),
    checks=(
        Check("plan_late", Severity.ERROR, ("NC-POC-04",)),
        Check("submitted_before_request", Severity.WARNING, ("NC-POC-03",)),
        Check("target_beyond_term", Severity.WARNING, ("NC-POC-06",)),
        Check("completed_before_start", Severity.WARNING, ("NC-POC-09",)),
        Check("copy_not_kept", Severity.NOTE, ("NC-POC-05",)),
    ),
    cites=("NC-POC-01", "NC-POC-03"),
)
PLANS_OF_CORRECTION = Timeline(
    Governs.REQUEST_DATE,
    (Edition(value=PLAN_OF_CORRECTION, since=date(2023, 2, 1), issued=date(2023, 1, 9), cites=("NC-POC-02",)),),
)
