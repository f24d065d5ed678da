"""What the Partners documents leave open, where an answer hangs on it: the choices, and which one is assumed.

Doubt is resolved towards a report: one too many costs a correction, one too few may cost a plan of correction.
"""

from staffing_rules.provisions import Question

ABSENT_AND_CANCELLED = Question(
    "NC-PAR/absent-and-cancelled",
    "The staff was absent and the member cancelled too: which of the two decides?",
    {
        "first": "whichever came first",
        "cancellation": "the cancellation, always",
        "absence": "the absence, always: as if nobody had cancelled",
    },
    default="first",
    because="a day off taken on hearing that the worker is out is a refusal, and one arranged before is none",
    provisions=("NC-PAR-08", "NC-PAR-14", "NC-PAR-15", "NC-PAR-S12"),
)
ABSENT_AND_CLOSED = Question(
    "NC-PAR/absent-and-closed",
    "The staff was absent on a day on which the provider was closed for a holiday or the weather: which decides?",
    {"closure": "the closure: nobody could have been served", "absence": "the absence"},
    default="closure",
    because="with the provider closed the service would not have happened whoever was there",
    provisions=("NC-PAR-S14", "NC-PAR-S15"),
)
OTHER_CLOSURE = Question(
    "NC-PAR/other-closure",
    "The provider was closed for training, an outage, an exposure or the like: what is that?",
    {"staffing": "the provider could not staff the service", "closure": "a break, like a closure for the weather"},
    default="staffing",
    because="it is driven by the provider, and the table makes a break of holidays and the weather alone",
    provisions=("NC-PAR-15", "NC-PAR-06"),
)
CANCELLED_AND_CLOSED = Question(
    "NC-PAR/cancelled-and-other-closure",
    "The member cancelled on a day on which the provider was closed for some other reason: which decides?",
    {"cancellation": "the cancellation", "closure": "the closure"},
    default="cancellation",
    because="the member would not have been served had the provider been open",
    provisions=("NC-PAR-14", "NC-PAR-15"),
)
NEVER_OFFERED = Question(
    "NC-PAR/never-offered",
    "A stand-in could have been offered and was not: is that reported?",
    {
        "failure": "yes: the provider did not staff the service",
        "outside": "no: neither case for a report is met, and what is no failure is a break",
    },
    default="failure",
    because="the test asks who drove it, and that was the provider",
    provisions=("NC-PAR-15", "NC-PAR-07", "NC-PAR-06"),
)
LATE_NOTICE = Question(
    "NC-PAR/late-notice",
    "Nobody was scheduled to the shift, and word of it arrived too late to send anybody: is that reported?",
    {
        "as_unavailable": "yes, as if nobody had been available",
        "outside": "no: the row on late word is about a regular worker who did not show up",
    },
    default="as_unavailable",
    because="late word does not excuse a scheduled shift, and a vacancy is reported like an absence",
    provisions=("NC-PAR-S06", "NC-PAR-S07", "NC-PAR-15"),
)
REFUSED_AND_UNUSED = Question(
    "NC-PAR/refused-and-unused-units",
    "Units stayed unused after a stand-in was refused, not offered, or not sought for want of knowledge: what is that?",
    {"failure": "a failure: the staff was absent", "outside": "a break: the units merely stayed unused"},
    default="failure",
    because="the row on unused units is about units that the family chose not to use",
    provisions=("NC-PAR-S05", "NC-PAR-08", "NC-PAR-15"),
)
CLOSED_AND_UNUSED = Question(
    "NC-PAR/closed-and-unused-units",
    "Units stayed unused on a day on which the provider was closed for a holiday or the weather: which row is that?",
    {"closure": "the rows on closures", "unused_units": "the row on unused units"},
    default="closure",
    because="the closure explains why the units were not used; either row makes it a break",
    provisions=("NC-PAR-S05", "NC-PAR-S14", "NC-PAR-S15"),
)
ELECTRONIC_FORM_FROM = Question(
    "NC-PAR/electronic-form-from",
    "From which service date do reports go on the electronic form and no longer through the portal?",
    {
        "alert": "16 August 2022, as an alert of Partners of 2 September 2022 says, which is none of the documents",
        "bulletin": "9 January 2023, the day of the first of the documents that names the form",
    },
    default="alert",
    because="the bulletin speaks of the form as already in use",
    provisions=("NC-PAR-03", "NC-POC-16"),
)
FIVE_DAYS = Question(
    "NC-PAR/five-days",
    "Reports are due five days after the period ends: days of which kind?",
    {"calendar": "calendar days", "business": "business days"},
    default="calendar",
    because="the earlier day satisfies both, and the bulletin does not speak of business days",
    provisions=("NC-POC-13",),
)
WEEKEND_ROLL = Question(
    "NC-PAR/weekend-roll",
    "The last day for the reports falls on a weekend or a holiday: does it move?",
    {"stays": "no", "rolls": "yes, to the next business day"},
    default="stays",
    because="the bulletin does not say so, and reporting earlier satisfies both",
    provisions=("NC-POC-13",),
)
CADENCE = Question(
    "NC-PAR/cadence",
    "Before the five-day limit reports were wanted bi-weekly: after how long is a report worth a note?",
    {
        "fourteen_days": "more than 14 days after the period's last day",
        "next_period": "after the next period's last day",
        "never": "never, since no last day was fixed",
    },
    default="fourteen_days",
    because="two weeks is what the word says; it is a note and never counts as late",
    provisions=("NC-PAR-05", "NC-POC-14"),
)
RELIEF_EXTENT = Question(
    "NC-PAR/relief-extent",
    "What did the relief that ended on 30 June 2022 relax?",
    {"duty": "the duty to report", "rhythm": "only how often reports are sent"},
    default="duty",
    because="the page does not say; a failure is still one to be reported, and the status warns of the relief",
    provisions=("NC-PAR-19",),
)
SUMMER_2022 = Question(
    "NC-PAR/summer-2022",
    "Did the duty stand from 1 July to 15 August 2022?",
    {
        "from_july": "yes: the page ends the relief on 30 June",
        "from_august": "no: the State brought the duty back on 16 August",
    },
    default="from_july",
    because="the bulletin takes back nothing of what Partners demanded itself",
    provisions=("NC-PAR-19", "NC-POC-12"),
)

READINGS = (
    ABSENT_AND_CANCELLED,
    ABSENT_AND_CLOSED,
    OTHER_CLOSURE,
    CANCELLED_AND_CLOSED,
    NEVER_OFFERED,
    LATE_NOTICE,
    REFUSED_AND_UNUSED,
    CLOSED_AND_UNUSED,
    ELECTRONIC_FORM_FROM,
    FIVE_DAYS,
    WEEKEND_ROLL,
    CADENCE,
    RELIEF_EXTENT,
    SUMMER_2022,
)
