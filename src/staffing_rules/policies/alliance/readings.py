"""What the Alliance page leaves open, where an answer hangs on it: the choices, and which one is assumed.

Doubt is resolved towards a report: one too many costs a correction, one too few may cost a plan of correction.
"""

from staffing_rules.provisions import Question

VACANCY = Question(
    "NC-ALL/vacancy",
    "Nobody had been scheduled to the shift, and a stand-in was offered and refused or came to be needed too late: "
    "is that still a case that is not fully staffed?",
    {
        "exclusion": "the exclusion of cases that are not fully staffed wins",
        "trigger": "the missed shift is reported like any other",
    },
    default="exclusion",
    because="the page keeps such cases off the report without any exception",
    provisions=("NC-ALL-07", "NC-ALL-06"),
)
ABSENT_AND_CANCELLED = Question(
    "NC-ALL/absent-and-cancelled",
    "The staff was absent and the member cancelled too: which of the two decides?",
    {
        "first": "whichever came first",
        "cancellation": "the cancellation, always",
        "absence": "the absence, always: as if nobody had cancelled",
    },
    default="first",
    because="a day off taken on hearing that the worker is out is a refusal, and one arranged before is none",
    provisions=("NC-ALL-06", "NC-ALL-13", "NC-ALL-14"),
)
ABSENT_AND_CLOSED = Question(
    "NC-ALL/absent-and-closed",
    "The staff was absent on a day on which the programme was closed for a holiday or the weather: which decides?",
    {"closure": "the closure: nobody could have been served", "absence": "the absence"},
    default="closure",
    because="with the programme closed the service would not have happened whoever was there",
    provisions=("NC-ALL-14",),
)
PROGRAMME_CLOSED = Question(
    "NC-ALL/programme-closed",
    "Is a programme that is closed for a holiday or the weather one of the five breaks in service?",
    {
        "covered": "yes: the items holiday and weather are not limited to the member",
        "members_only": "no: all five items are the member's own",
    },
    default="covered",
    because="the page limits vacation and illness to the member, and holidays and weather to nobody",
    provisions=("NC-ALL-14",),
)
OTHER_CLOSURE = Question(
    "NC-ALL/other-closure",
    "The programme was closed for training, an outage, an exposure or the like: what is that?",
    {"staffing": "the provider could not staff the service", "closure": "a break, like a closure for the weather"},
    default="staffing",
    because="the page names no such closure among the breaks, and doubt is resolved towards a report",
    provisions=("NC-ALL-01", "NC-ALL-05", "NC-ALL-14"),
)
CANCELLED_AND_CLOSED = Question(
    "NC-ALL/cancelled-and-other-closure",
    "The member cancelled on a day on which the programme was closed for some other reason: which decides?",
    {"cancellation": "the cancellation", "closure": "the closure"},
    default="cancellation",
    because="the member would not have been served had the programme been open",
    provisions=("NC-ALL-13", "NC-ALL-14"),
)
NEVER_OFFERED = Question(
    "NC-ALL/never-offered",
    "A stand-in could have been offered and was not: is that reported?",
    {
        "failure": "yes: no back-up was supplied",
        "outside": "no: both cases for a report fail, so it is a general staffing concern",
    },
    default="failure",
    because="the bulletin that the page quotes asks only whether back-up was supplied",
    provisions=("NC-ALL-01", "NC-ALL-05"),
)
LATE_NOTICE = Question(
    "NC-ALL/late-notice",
    "The provider learned of the absence too late to send anybody: is that reported?",
    {
        "as_unavailable": "as if nobody had been available",
        "outside": "the cases for a report do not cover it",
    },
    default="as_unavailable",
    because="nobody stood in; the page is silent and doubt is resolved towards a report",
    provisions=("NC-ALL-01", "NC-ALL-05"),
)
VACANCY_AND_UNUSED = Question(
    "NC-ALL/vacancy-and-unused-hours",
    "Hours stayed unused because nobody had been scheduled to the shift: which rule wins?",
    {
        "exclusion": "the exclusion of cases that are not fully staffed",
        "exception": "the exception for hours unused for want of back-up",
    },
    default="exclusion",
    because="otherwise the exception would swallow the exclusion",
    provisions=("NC-ALL-07", "NC-ALL-10"),
)
REFUSED_AND_UNUSED = Question(
    "NC-ALL/refused-and-unused-hours",
    "Hours stayed unused after a stand-in was refused, not offered, or not sought for want of knowledge: is that for "
    "want of back-up?",
    {"failure": "yes: any uncovered hours are", "outside": "no: strictly, no back-up was lacking"},
    default="failure",
    because="a refusal is a case for a report of its own, and doubt is resolved towards a report",
    provisions=("NC-ALL-10", "NC-ALL-06"),
)
BEYOND_THE_FIVE = Question(
    "NC-ALL/beyond-the-five",
    "A hospital stay, a requested break or another cause on the member's side is none of the five breaks: what is it?",
    {
        "nearest_item": "a break all the same",
        "only_the_five": "no break; the hours merely stayed unused",
    },
    default="nearest_item",
    because="it is the member who did not take the service; that nothing is reported is certain",
    provisions=("NC-ALL-14", "NC-ALL-05"),
)
CLOSED_AND_UNUSED = Question(
    "NC-ALL/closed-and-unused-hours",
    "Units stayed unused on a day on which the programme was closed for a holiday or the weather: what is that?",
    {"closure": "a break", "unused_hours": "unused hours"},
    default="closure",
    because="the closure explains why the hours were not used",
    provisions=("NC-ALL-14", "NC-ALL-09"),
)
WEEKEND_ROLL = Question(
    "NC-ALL/weekend-roll",
    "The last day for the reports falls on a weekend or a holiday: does it move?",
    {"stays": "no", "rolls": "yes, to the next business day"},
    default="stays",
    because="the page names days of the month and says nothing of weekends; reporting earlier satisfies both",
    provisions=("NC-ALL-19", "NC-ALL-20"),
)
PROGRAMS = Question(
    "NC-ALL/programs",
    "The title of the sheet names Innovations: are other programmes covered?",
    {"innovations_only": "no", "all_programs": "yes: whatever is delivered by the same staff"},
    default="innovations_only",
    because="the page mentions no other programme",
    provisions=("NC-ALL-17",),
)
WORDING = Question(
    "NC-ALL/wording",
    "Three roles are named differently in the two wordings of the page, and neither says from when: which names?",
    {"reviewed_2020": "those of the wording reviewed on 9 November 2020", "earlier": "those of the older wording"},
    default="reviewed_2020",
    because="the newer wording was still shown in 2024",
    provisions=("NC-ALL-08", "NC-ALL-11", "NC-ALL-16", "NC-ALL-40"),
    renames=True,
)

REASON_LIST = Question(
    "NC-ALL/reason-list",
    "The page explains nine reasons of the list: are they all that it has?",
    {"closed": "yes: any other is wrong", "open": "no: it may hold others"},
    default="closed",
    because="each value is explained, and the last one takes up whatever the others leave",
    provisions=("NC-ALL-28",),
)
REFUSER = Question(
    "NC-ALL/refuser-on-the-list",
    "A stand-in was refused by somebody who is neither the individual nor the LRP: does the value on refusals fit?",
    {"named": "no: it names these two, so the reason is Other with a comment", "anybody": "yes, for any refusal"},
    default="named",
    because="choosing the value is a statement that one of these two refused",
    provisions=("NC-ALL-29", "NC-ALL-37"),
)

READINGS = (
    VACANCY,
    ABSENT_AND_CANCELLED,
    ABSENT_AND_CLOSED,
    PROGRAMME_CLOSED,
    OTHER_CLOSURE,
    CANCELLED_AND_CLOSED,
    NEVER_OFFERED,
    LATE_NOTICE,
    VACANCY_AND_UNUSED,
    REFUSED_AND_UNUSED,
    BEYOND_THE_FIVE,
    CLOSED_AND_UNUSED,
    WEEKEND_ROLL,
    PROGRAMS,
    WORDING,
    REASON_LIST,
    REFUSER,
)
