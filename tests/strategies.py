"""Hypothesis strategies for facts, and the policies that properties are tried on."""

from datetime import date

from hypothesis import strategies as st
from toy import TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Interruption,
    MemberCancellation,
    PrimaryStaff,
    Program,
    ProviderClosure,
)

POLICIES = (ALLIANCE, PARTNERS, TOY)

service_dates = st.dates(date(2016, 1, 1), date(2028, 12, 31))
POLICY = {policy.id: policy for policy in POLICIES}
POLICY |= {f"{policy.id}, strictly": policy.strictly() for policy in POLICIES}
"""The policies by a short name: a failing example names the policy and does not print all of it."""

names = st.sampled_from([policy.id for policy in POLICIES])
names_with_strict_ones = st.sampled_from(list(POLICY))


def interruptions(*, dated: bool = False) -> st.SearchStrategy[Interruption]:
    """Generate facts of whatever completeness, contradictory ones among them."""
    return st.builds(
        Interruption,
        service_date=service_dates if dated else st.none() | service_dates,
        primary=st.none() | st.sampled_from(PrimaryStaff),
        backup=st.none() | st.sampled_from(BackupStaff),
        member_cancellation=st.none() | st.sampled_from(MemberCancellation),
        provider_closure=st.none() | st.sampled_from(ProviderClosure),
        cancelled_before_absence_known=st.none() | st.booleans(),
        program=st.just(Program.NC_INNOVATIONS) | st.none() | st.sampled_from(Program),
    )
