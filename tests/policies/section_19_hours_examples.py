"""The worked examples of Section 19 on hours in a week: of one worker, of one member, and of the plan of care."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

from section_19_facts import (
    ATTENDANT,
    MONDAY,
    PERSONAL_CARE,
    TUESDAY,
    Both,
    Checked,
    Examples,
    NothingCounted,
    Open,
    TooMuch,
    Within,
    gives,
    hours,
    living,
)

from staffing_rules import (
    ApprovalStatus,
    Care,
    HourException,
    PlanLine,
    PlanOfCare,
    PlanUnit,
    Service,
    Severity,
    Visit,
    check_authorized_hours,
    check_member_weeks,
    check_worker_weeks,
)

MEMBER, HOUSEHOLD, TOTAL = "worker_member_hours", "worker_household_hours", "attendant_hours"
WIDER: Final = "wider_worker_member_hours"


APPROVED = ApprovalStatus.APPROVED


def approved(hours_above: str | None = "8", **facts: Any) -> list[HourException]:
    """Return the exceptions that there are: one for M1, of so many hours, approved in writing unless told otherwise."""
    above = None if hours_above is None else Decimal(hours_above)
    stated = {"reference": "E1", "member": "M1", "hours_above": above, "written": True, "status": APPROVED}
    return [HourException(**stated | facts)]


def authorized(number: str) -> list[PlanOfCare]:
    """Return the plans of M1: one, with so many hours of personal care a week."""
    weekly = PlanLine(service=PERSONAL_CARE, each=PlanUnit.WEEK, hours=Decimal(number))
    return [PlanOfCare(reference="P1", member="M1", lines=[weekly])]


def attends(number: str, member: str = "M1", *, first: date = MONDAY) -> tuple[Visit, ...]:
    """Return visits of the attendant W1 of so many hours, from that day on."""
    return gives(number, member=member, service=ATTENDANT, first=first, a_day="9")


M1_AND_M2_TOGETHER, M1_AND_M2_APART = living(M1="H1", M2="H1"), living(M1="H1", M2="H2")

HOURS_EXAMPLES: Final[Examples] = {
    ("ME-19.03-AUTHORIZED-AMOUNT", 0): Checked(
        check_authorized_hours,
        Care(visits=gives("20.00"), plans=authorized("20")),
        Within(of="authorized_hours", counted=(hours("20"),)),
    ),
    ("ME-19.03-AUTHORIZED-AMOUNT", 1): Checked(
        check_authorized_hours,
        Care(visits=gives("20.25"), plans=authorized("20")),
        TooMuch("authorized_hours", hours("0.25")),
    ),
    ("ME-19.05-N", 0): Checked(
        check_worker_weeks,
        Care(visits=gives("38") + gives("4", service=Service.RESPITE_HOME)),
        TooMuch(WIDER, observed=hours("42"), severity=Severity.REVIEW),
    ),
    ("ME-19.05-N", 1): Both(
        (
            Checked(
                check_worker_weeks,
                Care(visits=gives("45", service=Service.CARE_COORDINATION)),
                TooMuch(WIDER, observed=hours("45"), severity=Severity.REVIEW),
            ),
            Checked(
                check_worker_weeks,
                Care(visits=gives("45", service=Service.CARE_COORDINATION)),
                NothingCounted(),
                reading=("ME-19/services-over-40", "hands_on"),
            ),
        )
    ),
    ("ME-19.05-N", 2): Checked(check_worker_weeks, Care(visits=gives("40.25")), TooMuch(MEMBER, hours("0.25"))),
    ("ME-19.05-N", 3): Checked(check_worker_weeks, Care(visits=gives("40")), Within()),
    ("ME-19.06-M", 0): Checked(
        check_worker_weeks, Care(visits=gives("40.00")), Within(of=MEMBER, counted=(hours("40"),))
    ),
    ("ME-19.06-M", 1): Checked(check_worker_weeks, Care(visits=gives("40.25")), TooMuch(MEMBER, hours("0.25"))),
    ("ME-19.06-M", 2): Checked(
        check_worker_weeks,
        Care(visits=gives("24.00") + gives("16.25", member="M2"), members=M1_AND_M2_TOGETHER),
        TooMuch(HOUSEHOLD, hours("0.25")),
    ),
    ("ME-19.06-M", 3): Checked(
        check_worker_weeks,
        Care(visits=gives("40") + gives("40", member="M3"), members=living(M1="H1", M3="H3")),
        Within(of=MEMBER, counted=(hours("40"), hours("40"))),
    ),
    ("ME-19.06-M", 4): Checked(
        check_worker_weeks,
        Care(visits=gives("40") + gives("40", worker="W2")),
        Within(lines=2, of=MEMBER, counted=(hours("40"), hours("40"))),
    ),
    ("ME-19.06-M-EXCEPTION", 0): Checked(
        check_worker_weeks, Care(visits=gives("48.00"), exceptions=approved("8")), Within()
    ),
    ("ME-19.06-M-EXCEPTION", 1): Checked(
        check_worker_weeks,
        Care(visits=gives("48.25"), exceptions=approved("8")),
        TooMuch(MEMBER, hours("0.25"), observed=hours("48.25"), limit=hours("48")),
    ),
    ("ME-19.06-M-EXCEPTION", 2): Checked(
        check_worker_weeks,
        Care(visits=gives("41"), exceptions=approved(None)),
        Open(frozenset({"hours_above"})),
    ),
    ("ME-19.06-M-EXCEPTION", 3): Checked(
        check_worker_weeks, Care(visits=gives("40"), exceptions=approved(None)), Within()
    ),
    ("ME-19.06-M-EXCEPTION", 4): Checked(
        check_worker_weeks,
        Care(visits=gives("41"), exceptions=approved(status=ApprovalStatus.PENDING)),
        TooMuch(MEMBER, hours("1.00")),
    ),
    ("ME-19.06-M-EXCEPTION", 5): Checked(
        check_worker_weeks,
        Care(visits=gives("41"), exceptions=approved(worker="W2")),
        TooMuch(MEMBER, hours("1.00")),
    ),
    ("ME-19.06-M-EXCEPTION", 6): Checked(
        check_worker_weeks,
        Care(visits=gives("41", first=MONDAY), exceptions=approved(last=TUESDAY)),
        TooMuch(MEMBER, hours("1.00")),
    ),
    ("ME-19.06-M-EXCEPTION", 7): Checked(
        check_worker_weeks,
        Care(
            visits=gives("44") + gives("4", member="M2", first=MONDAY),
            members=M1_AND_M2_TOGETHER,
            exceptions=approved("8"),
        ),
        TooMuch(HOUSEHOLD, hours("4.00"), observed=hours("48.00"), limit=hours("44.00")),
    ),
    ("ME-19.06-N-HOURS", 0): Checked(
        check_member_weeks,
        Care(visits=gives("86.25", a_day="13")),
        Within(of="member_hours", counted=(hours("86.25"),)),
    ),
    ("ME-19.06-N-HOURS", 1): Checked(
        check_member_weeks, Care(visits=gives("86.50", a_day="13")), TooMuch("member_hours", hours("0.25"))
    ),
    ("ME-19.06-N-HOURS", 2): Checked(
        check_member_weeks,
        Care(visits=gives("60", a_day="10") + gives("26.50", worker="W2", service=ATTENDANT)),
        TooMuch("member_hours", hours("0.25")),
    ),
    ("ME-19.06-N-HOURS", 3): Checked(
        check_member_weeks,
        Care(visits=gives("86.25", a_day="13") + gives("10", worker="W2", service=Service.RESPITE_HOME)),
        Within(of="member_hours", counted=(hours("86.25"),)),
    ),
    ("ME-19.06-N-HOURS", 4): Checked(
        check_member_weeks,
        Care(visits=gives("86.25", a_day="13") + gives("86.25", member="M2", a_day="13"), members=M1_AND_M2_TOGETHER),
        Within(lines=2, of="member_hours", counted=(hours("86.25"), hours("86.25"))),
    ),
    ("ME-19.08-8-B-6-WEEK", 0): Checked(
        check_worker_weeks, Care(visits=attends("40.00")), Within(of=TOTAL, counted=(hours("40"),))
    ),
    ("ME-19.08-8-B-6-WEEK", 1): Checked(  # 19.06(M) tells of these minutes, and names this provision as well
        check_worker_weeks, Care(visits=attends("40.25")), TooMuch(MEMBER, hours("0.25"))
    ),
    ("ME-19.08-8-B-6-WEEK", 2): Checked(
        check_worker_weeks, Care(visits=attends("45"), exceptions=approved("5")), Within()
    ),
    ("ME-19.08-8-B-6-WEEK", 3): Both(
        (
            Checked(
                check_worker_weeks,
                Care(visits=attends("25") + attends("20", "M2"), members=M1_AND_M2_APART),
                TooMuch(TOTAL, hours("5")),
            ),
            Checked(
                check_worker_weeks,
                Care(visits=attends("25") + attends("20", "M2"), members=M1_AND_M2_APART),
                Within(by="ME-19.06-M"),
                reading=("ME-19/attendant-scope", "member_or_household"),
            ),
        )
    ),
    ("ME-19.08-8-B-6-WEEK", 4): Checked(
        check_worker_weeks,
        Care(visits=attends("44") + attends("4", "M2"), members=M1_AND_M2_APART, exceptions=approved("8")),
        TooMuch(TOTAL, hours("4")),
    ),
}
