"""What Section 19 leaves open about hours of workers and members, where an answer hangs on it."""

from staffing_rules.provisions import Question

WEEK = Question(
    "ME-19/week",
    "The hours are limited by the week, which is not defined: which week is it?",
    {
        "sunday": "from Sunday to Saturday, by local time",
        "monday": "from Monday to Sunday, by local time",
        "rolling": "any seven days in a row",
    },
    default="sunday",
    because="it is the week of most pay and claims, and a fixed week can be kept to when visits are booked",
    provisions=("ME-19.06-M", "ME-19.06-N-HOURS", "ME-19.05-N", "ME-19.08-8-B-6-WEEK", "ME-19.06-I"),
)
HOUSEHOLD = Question(
    "ME-19/household",
    "The limit is for a member, with the household in brackets: whose hours are added up?",
    {
        "both": "the member's, and those of all members at one residence",
        "together": "the member's, and those of a household for the time that its members are served together",
        "member_only": "the member's alone",
    },
    default="both",
    because="both are named, so neither total may be more",
    provisions=("ME-19.06-M", "ME-19.05-N"),
)
EXCEPTION_WORKER = Question(
    "ME-19/exception-worker",
    "An approved exception names no worker: for whom is it?",
    {"any": "for any worker of the member", "requested": "for the one it was asked for, who is not known"},
    default="any",
    because="an approval covers what it says, and this one sets no such bound",
    provisions=("ME-19.06-M-EXCEPTION",),
)
EXCEPTION_HOUSEHOLD = Question(
    "ME-19/exception-household",
    "One member of a household has an exception: what may the worker give to the household?",
    {
        "used": "more by what that member uses above the limit",
        "approved": "more by all that was approved for that member",
    },
    default="used",
    because="it is a member who asks for an exception, and other members of the household did not",
    provisions=("ME-19.06-M-EXCEPTION",),
)
EXCEPTION_DAY = Question(
    "ME-19/exception-day",
    "An approval begins or ends inside a week: which hours above the limit does it cover?",
    {"of_the_hour": "those on days inside the approval", "of_the_week": "all of the week"},
    default="of_the_hour",
    because="an approval holds for the days that it names",
    provisions=("ME-19.06-M-EXCEPTION",),
)
EXCEPTION_AFTERWARDS = Question(
    "ME-19/exception-afterwards",
    "An exception is approved for days that are past: does it cover them?",
    {"accepted": "yes, the days that it names", "not_accepted": "no, only days from the decision on"},
    default="accepted",
    because="nothing says that the decision has to come first; a note tells of it",
    provisions=("ME-19.06-M-EXCEPTION",),
)
SERVICES_OVER_40 = Question(
    "ME-19/services-over-40",
    "19.05(N) bars services above 40 hours, where 19.06(M) limits two of them: which services count?",
    {"hourly": "all that are given by the hour", "hands_on": "those that are given hands on"},
    default="hourly",
    because="the word is used without any bound",
    provisions=("ME-19.05-N",),
)
WEIGHT_OVER_40 = Question(
    "ME-19/weight-over-40",
    "Only the wider total of 19.05(N) is above 40 hours: what does that weigh?",
    {"review": "somebody has to look", "error": "the provision is not met"},
    default="review",
    because="the limit and its exception that 19.05(N) points to are about two services alone",
    provisions=("ME-19.05-N",),
)
ATTENDANT_SCOPE = Question(
    "ME-19/attendant-scope",
    "An attendant's pay stops at 40 hours, with no word on members: which hours are added up?",
    {
        "total": "the attendant's, over all members",
        "member_or_household": "those for one member or household, as for everybody",
    },
    default="total",
    because="the sentence names the attendant and nobody else",
    provisions=("ME-19.08-8-B-6-WEEK",),
)
ATTENDANT_EXCEPTION = Question(
    "ME-19/attendant-exception",
    "The exception for attendants points to 19.05(M), on supervisory visits: which one is meant?",
    {"section_m": "that of 19.06(M)", "none": "none: there is no such exception"},
    default="section_m",
    because="19.06(M) holds the limit of 40 hours and its exception",
    provisions=("ME-19.08-8-B-6-WEEK",),
)
ATTENDANT_RAISE = Question(
    "ME-19/attendant-raise",
    "A member of an attendant has an exception: how far does it raise the attendant's total?",
    {"used": "by what that member uses above the limit", "approved": "by all that was approved for that member"},
    default="used",
    because="the hours were approved for that member's care",
    provisions=("ME-19.08-8-B-6-WEEK",),
)
ATTENDANT_SERVICES = Question(
    "ME-19/attendant-services",
    "An attendant gives personal care for an agency too: which hours count to the attendant's total?",
    {"attendant": "attendant services", "care": "attendant services and personal care"},
    default="attendant",
    because="the paragraph is about the pay of attendants",
    provisions=("ME-19.08-8-B-6-WEEK",),
)
CEILING_SCOPE = Question(
    "ME-19/ceiling-scope",
    "The ceiling of 86.25 hours stands in the paragraph on exceeding the cap: whom does it bind?",
    {"all": "every member", "exceedance_only": "members who may exceed the cap"},
    default="all",
    because="it says that it holds in any case",
    provisions=("ME-19.06-N-HOURS",),
)
CEILING_SERVICES = Question(
    "ME-19/ceiling-services",
    "Do respite at home and the hours of aides and nurses count to the ceiling of 86.25 hours?",
    {"not_counted": "no: personal care and attendant services alone", "counted": "yes"},
    default="not_counted",
    because="the paragraph names two services",
    provisions=("ME-19.06-N-HOURS",),
)

READINGS_OF_HOURS = (
    SERVICES_OVER_40,
    WEIGHT_OVER_40,
    WEEK,
    HOUSEHOLD,
    EXCEPTION_WORKER,
    EXCEPTION_HOUSEHOLD,
    EXCEPTION_DAY,
    EXCEPTION_AFTERWARDS,
    CEILING_SCOPE,
    CEILING_SERVICES,
    ATTENDANT_SCOPE,
    ATTENDANT_EXCEPTION,
    ATTENDANT_RAISE,
    ATTENDANT_SERVICES,
)
