"""Hypothesis strategies for facts and for what is filed, and the policies that properties are tried on."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st
from toy import TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Attestation,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Correction,
    IncidentReport,
    Interruption,
    MemberCancellation,
    MemberIdKind,
    PlanOfCorrection,
    PlanRequest,
    PrimaryStaff,
    Program,
    ProviderClosure,
    Reporter,
    ReportState,
    ServiceTime,
)
from staffing_rules.policies.vocabulary import Choice, parts_of

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
        backup_situation=st.none() | st.sampled_from(BackupSituation),
    )


odd_dates = st.sampled_from(
    [
        date.min,
        date(2017, 7, 2),
        date(2020, 2, 29),
        date(2022, 8, 15),
        date(2022, 8, 16),
        date(2023, 1, 9),
        date(2024, 2, 29),
        date(9999, 12, 16),
        date.max,
    ]
)
days = service_dates | odd_dates
"""Days of the years with rules, the days of change, and the ends of the calendar."""

ODD_WORDS = (
    *("", " ", "\t\u00a0", "0", "N/A.", "None", "x" * 300),
    *("\u017ftaff \ufb01rst", "\u00c4\u0130\u00df\u03a3\u03c2", "\u202eabc", "\U0001f4c5", "a\x00b"),
)
words = st.text(max_size=12) | st.sampled_from(ODD_WORDS)
services = words | st.sampled_from(["T2013", "t2013TFHQ ", "T2013 + H2015", "Respite", "cook & wash"])
hours = st.decimals(allow_nan=False, allow_infinity=True) | st.sampled_from(
    [Decimal(text) for text in ("0", "-0", "0.01", "24", "24.01", "-1", "1E+999999", "1E-999999", "Infinity")]
)
service_times = st.builds(ServiceTime, st.times(), st.none() | st.times())
boxes = st.sets(st.sampled_from(["not_available", "offered_but_declined", "none_sent", "sent_home", "", "x"]))


def reasons_of(*policies: BackupStaffingPolicy) -> list[str]:
    """Return what may be written for the reasons of all lists: codes, words, and the words in other letters."""
    choices = [choice for policy in policies for choice in parts_of(policy.forms, Choice)]
    codes, titles = (list(dict.fromkeys(getattr(each, name) for each in choices)) for name in ("code", "title"))
    return [*codes, *titles, *(f" {title.upper()} " for title in titles)]


listed_reasons = st.sampled_from(reasons_of(*POLICIES))

FILLED = {
    "incident_date": days,
    "last_date": days,
    "member_name": words,
    "date_of_birth": days,
    "member_id": words | st.sampled_from(["123456789K", "A-17"]),
    "member_id_kind": st.sampled_from(MemberIdKind),
    "provider": words,
    "contact": words,
    "service": services,
    "time_of_service": service_times,
    "hours": hours,
    "availability": boxes.map(frozenset[str]),
    "reason": listed_reasons | words,
    "comment": words | st.sampled_from(["the regular worker was ill", "so"]),
    "bus_id": words,
    "channel": words | st.sampled_from(["email", "alpha_portal", "electronic_form", "letter", "web"]),
    "state": st.sampled_from(ReportState),
    "reporter": st.sampled_from(Reporter),
    "submitted_on": days,
    "reference": words,
}
"""What each field of a report may hold where it is filled in."""


def reports(**filled: st.SearchStrategy[object]) -> st.SearchStrategy[IncidentReport]:
    """Generate reports, any field of them blank; `filled` are the values of some fields."""
    return st.builds(IncidentReport, **{name: st.none() | each for name, each in FILLED.items()} | filled)


def attestations() -> st.SearchStrategy[Attestation]:
    """Generate attestations, any field of them blank."""
    maybe = st.none() | days
    return st.builds(Attestation, covers=maybe, attested_on=maybe, provider=st.none() | words, reference=words)


def requests() -> st.SearchStrategy[PlanRequest]:
    """Generate requests for plans of which any day may be unknown."""
    maybe = st.none() | days
    return st.builds(PlanRequest, issued_on=maybe, received_on=maybe, delivery_attempted_on=maybe, term=maybe)


def plans() -> st.SearchStrategy[PlanOfCorrection]:
    """Generate plans of correction, any field of them blank."""
    maybe, text = st.none() | days, st.none() | words
    corrections = st.builds(Correction, how=text, starts_on=maybe, completed_on=maybe)
    return st.builds(
        PlanOfCorrection,
        area=text,
        corrections=st.lists(corrections, max_size=3),
        responsible=text,
        submitted_on=maybe,
        copy_kept=st.none() | st.booleans(),
    )
