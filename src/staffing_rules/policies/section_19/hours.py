"""Limits of hours: 19.06(M) and (N), 19.05(N), and the paid hours of attendants."""

from staffing_rules.facts import Service
from staffing_rules.policies.section_19.amounts import ATTENDANT_HOURS, CEILING, FORTY_HOURS
from staffing_rules.policies.section_19.readings_of_hours import (
    ATTENDANT_EXCEPTION,
    ATTENDANT_RAISE,
    ATTENDANT_SCOPE,
    ATTENDANT_SERVICES,
    CEILING_SCOPE,
    CEILING_SERVICES,
    EXCEPTION_AFTERWARDS,
    EXCEPTION_DAY,
    EXCEPTION_HOUSEHOLD,
    EXCEPTION_WORKER,
    HOUSEHOLD,
    SERVICES_OVER_40,
    WEEK,
    WEIGHT_OVER_40,
)
from staffing_rules.policies.section_19.services import CARE, HANDS_ON, HOURLY
from staffing_rules.policies.vocabulary import (
    ApprovalDay,
    ByException,
    Counted,
    Each,
    ExceptedHours,
    Limit,
    Limits,
    Party,
    RollingDays,
    Week,
)
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Severity

MONDAY, SUNDAY = 0, 6
A_WEEK: Reading[Each] = WEEK.giving(sunday=Week(SUNDAY), monday=Week(MONDAY), rolling=RollingDays(7))
WIDER = SERVICES_OVER_40.giving(hourly=Counted(HOURLY), hands_on=Counted(HANDS_ON))
LOOK = WEIGHT_OVER_40.giving(review=Severity.REVIEW, error=Severity.ERROR)
ATTENDANTS = Counted({Service.ATTENDANT})
OF_ATTENDANTS = Counted(CARE, beside={Service.ATTENDANT})
AN_EXCEPTION = ByException(
    in_force=EXCEPTION_DAY.giving(of_the_hour=ApprovalDay.OF_THE_HOUR, of_the_week=ApprovalDay.OF_THE_WEEK),
    afterwards=EXCEPTION_AFTERWARDS.giving(accepted=True, not_accepted=False),
    unnamed=EXCEPTION_WORKER.giving(any=True, requested=False),
)
A_MEMBERS_EXCEPTION = EXCEPTION_HOUSEHOLD.giving(used=ExceptedHours.USED, approved=ExceptedHours.APPROVED)
LEAVE_ROOM = "Give the hours to another worker, or ask for an exception before the care is given."
OVER_40 = ("ME-19.06-M", "ME-19.06-M-EXCEPTION", "ME-19.05-N")
ONE_MEMBER = (Party.WORKER, Party.MEMBER)


def _household(party: Party) -> Limit:
    return Limit(
        "worker_household_hours",
        "hours of personal and attendant care by one worker for one household",
        amount=FORTY_HOURS,
        counted=Counted(CARE),
        per=(Party.WORKER, party),
        each=A_WEEK,
        raised_by=A_MEMBERS_EXCEPTION,
        after=("worker_member_hours",),
        do=LEAVE_ROOM,
        cites=OVER_40,
    )


def _wider_household(party: Party) -> Limit:
    return Limit(
        "wider_worker_household_hours",
        "hours of all services by one worker for one household",
        amount=FORTY_HOURS,
        counted=WIDER,
        per=(Party.WORKER, party),
        each=A_WEEK,
        raised_by=A_MEMBERS_EXCEPTION,
        weight=LOOK,
        after=("worker_member_hours", "wider_worker_member_hours"),
        unless=("worker_household_hours",),
        cites=("ME-19.05-N",),
    )


WORKER_WEEKS: Limits = (
    Limit(
        "worker_member_hours",
        "hours of personal and attendant care by one worker for one member",
        amount=FORTY_HOURS,
        counted=Counted(CARE),
        per=ONE_MEMBER,
        each=A_WEEK,
        raised_by=AN_EXCEPTION,
        do=LEAVE_ROOM,
        cites=OVER_40,
    ),
    HOUSEHOLD.giving(
        both=(_household(Party.HOUSEHOLD),),
        together=(_household(Party.HOUSEHOLD_TOGETHER),),
        member_only=(),
    ),
    ATTENDANT_SCOPE.giving(
        total=(
            Limit(
                "attendant_hours",
                "hours of one attendant for all members",
                amount=ATTENDANT_HOURS,
                counted=ATTENDANT_SERVICES.giving(attendant=ATTENDANTS, care=OF_ATTENDANTS),
                per=(Party.WORKER,),
                each=A_WEEK,
                raised_by=ATTENDANT_EXCEPTION.giving(
                    section_m=ATTENDANT_RAISE.giving(used=ExceptedHours.USED, approved=ExceptedHours.APPROVED),
                    none=None,
                ),
                after=("worker_member_hours", "worker_household_hours"),
                do="The hours above the limit are not paid for.",
                cites=("ME-19.08-8-B-6-WEEK",),
            ),
        ),
        member_or_household=(),
    ),
    Limit(
        "wider_worker_member_hours",
        "hours of all services by one worker for one member",
        amount=FORTY_HOURS,
        counted=WIDER,
        per=ONE_MEMBER,
        each=A_WEEK,
        raised_by=ExceptedHours.USED,
        weight=LOOK,
        unless=("worker_member_hours",),
        cites=("ME-19.05-N",),
    ),
    HOUSEHOLD.giving(
        both=(_wider_household(Party.HOUSEHOLD),),
        together=(_wider_household(Party.HOUSEHOLD_TOGETHER),),
        member_only=(),
    ),
)
"""What one worker may give in a week. 19.05(N) stands after 19.06(M), to which it gives way."""

MEMBER_WEEKS: Limits = (
    Limit(
        "member_hours",
        "hours of personal and attendant care for one member",
        amount=CEILING,
        counted=CEILING_SERVICES.giving(not_counted=Counted(CARE), counted=Counted(HANDS_ON)),
        per=(Party.MEMBER,),
        each=A_WEEK,
        only_with_exceedance=CEILING_SCOPE.giving(all=False, exceedance_only=True),
        do="No exception raises this limit.",
        cites=("ME-19.06-N-HOURS",),
    ),
)
"""What one member may get in a week."""
