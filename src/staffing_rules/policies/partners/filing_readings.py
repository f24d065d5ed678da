"""What the Partners documents leave open about what a provider files, where an answer hangs on it.

Doubt is resolved towards what satisfies every choice.
"""

from staffing_rules.provisions import Question

CARRIED_OVER = Question(
    "NC-PAR/electronic-form-fields",
    "The bulletin tells little of the electronic form: does it ask for what the portal asked for?",
    {
        "carried_over": "yes, the page's instructions are carried over",
        "not_known": "only what the bulletin says counts",
    },
    default="carried_over",
    because="the report serves the same end; a finding on that ground weighs no more than that somebody has to look",
    provisions=("NC-POC-16", "NC-PAR-22"),
)
REASON_LIST = Question(
    "NC-PAR/reason-list",
    "The two documents name three reasons: are they all that the list has?",
    {"open": "not known: any other is worth a warning", "closed": "yes: any other is wrong"},
    default="open",
    because="the list is not published, and neither document sets out to give it",
    provisions=("NC-PAR-30",),
)
TRAINED_STAFF = Question(
    "NC-PAR/trained-staff-unavailable",
    "The stand-in was sick, away, gone or did not come: is the reason that trained staff was unavailable?",
    {
        "any_unavailable": "yes: it is for whatever kept a stand-in away",
        "trained_only": "no: only where nobody trained was there or free",
    },
    default="any_unavailable",
    because="the bulletin moves most of what was filed as Other to it, and names no other value for these cases",
    provisions=("NC-POC-19", "NC-PAR-30"),
)
LATE_WORD_REASON = Question(
    "NC-PAR/reason-for-late-word",
    "Nobody knew in time that a worker had stayed away: which reason does the report give?",
    {"other": "Other, with a comment", "nearest": "that trained staff was unavailable, the nearest of the list"},
    default="other",
    because="no reason that is known from the documents is true of it",
    provisions=("NC-PAR-S06",),
)
BOXES = Question(
    "NC-PAR/boxes",
    "A stand-in was not offered, or nobody knew in time: is that the box for staffing that was not available?",
    {"rest": "yes: it is the only other box", "unavailable": "no box fits"},
    default="rest",
    because="exactly one of the two boxes is ticked, and nothing was declined",
    provisions=("NC-PAR-26",),
)
REPORTED_BREAK = Question(
    "NC-PAR/reported-break",
    "The State asks for no report of a break, and Partners keeps breaks off the report: may one be reported?",
    {"error": "no, by Partners' own rule", "idle": "yes, to no effect"},
    default="error",
    because="the State forbids nothing, but Partners does, on the page and in the bulletin",
    provisions=("NC-PAR-11", "NC-PAR-10", "NC-POC-24"),
)
EMPLOYERS_FORM = Question(
    "NC-PAR/employer-of-record-form",
    "Is there an electronic form of its own for employers of record?",
    {"two_forms": "yes: their reports get a note of it", "one_form": "no"},
    default="two_forms",
    because="an alert of Partners, none of the documents, links to two; as far as is known they ask for the same",
    provisions=("NC-POC-16",),
)
ATTESTATION_FROM = Question(
    "NC-PAR/attestation-from",
    "For which periods is an attestation wanted where there was no incident?",
    {
        "alert": "those from 16 August 2022, as an alert of 2 September 2022 says, which is none of the documents",
        "bulletin": "those that end on 9 January 2023 or later, the day of the bulletin that names it",
    },
    default="alert",
    because="the bulletin speaks of the attestation as already in use",
    provisions=("NC-POC-17",),
)
ATTESTATION_DUE = Question(
    "NC-PAR/attestation-due",
    "By when is an attestation due?",
    {"with_reports": "by the last day for the period's reports", "no_limit": "no day is fixed"},
    default="with_reports",
    because="the bulletin names both in one breath, and the earlier day satisfies both",
    provisions=("NC-POC-17", "NC-POC-13"),
)
PLAN_TRIGGER = Question(
    "NC-PAR/plan-trigger",
    "A request for a plan was received after an attempt to deliver it: from which day do the fifteen days run?",
    {"earliest": "from the earlier day", "receipt": "from receipt; from the attempt only where it was never received"},
    default="earliest",
    because="the document names both, and the earlier last day satisfies both",
    provisions=("NC-POC-04",),
)
PLAN_TRIGGER_DAY = Question(
    "NC-PAR/plan-trigger-day",
    "Is the day of receipt or attempted delivery itself one of the fifteen?",
    {"excluded": "no: the next day is the first", "included": "yes"},
    default="excluded",
    because="a day that has begun is commonly not counted, and the document does not say otherwise",
    provisions=("NC-POC-04",),
)
TARGET_DAYS = Question(
    "NC-PAR/target-days",
    "Corrections should be in place within 60 days: days of which kind?",
    {"calendar": "calendar days", "business": "business days"},
    default="calendar",
    because="the earlier day satisfies both, and nothing speaks of business days",
    provisions=("NC-POC-06",),
)
TARGET_TRIGGER = Question(
    "NC-PAR/target-trigger",
    "The request was never received, only its delivery attempted: do the 60 days run from that?",
    {"receipt": "no: they run from receipt alone", "attempt_too": "yes, as the fifteen days do"},
    default="receipt",
    because="the attempt is named for the fifteen days and not for these",
    provisions=("NC-POC-06", "NC-POC-04"),
)
TARGET_DATE = Question(
    "NC-PAR/target-date",
    "Which date of a correction is its target date?",
    {"completion": "that on which it is complete", "start": "that on which it starts"},
    default="completion",
    because="a correction is in place when it is complete; the word may mean either",
    provisions=("NC-POC-06", "NC-POC-09"),
)

FILING_READINGS = (
    CARRIED_OVER,
    REASON_LIST,
    TRAINED_STAFF,
    LATE_WORD_REASON,
    BOXES,
    REPORTED_BREAK,
    EMPLOYERS_FORM,
    ATTESTATION_FROM,
    ATTESTATION_DUE,
    PLAN_TRIGGER,
    PLAN_TRIGGER_DAY,
    TARGET_DAYS,
    TARGET_TRIGGER,
    TARGET_DATE,
)
