"""What the limits of Section 19, and what is left out, leave open and a caller cannot choose: plans, months, periods.

No reading stands on these. Whoever records care otherwise states other facts; `default` says which side is taken.
"""

from staffing_rules.provisions import Question

CONVENTIONS = (
    # What was authorized, and its change in an episode.
    Question(
        "ME-19/unit-of-a-plan",
        "A plan authorizes an amount of service: for a week, or for a month?",
        {
            "as_authorized": "for what the line of the plan says",
            "week": "for a week, always",
            "month": "for a month, always",
        },
        default="as_authorized",
        because="the text leaves the amounts to the plan, and names no unit",
        provisions=("ME-19.03-AUTHORIZED-AMOUNT",),
    ),
    Question(
        "ME-19/percent-of-an-episode",
        "In an episode the plan may change by 15 percent of the monthly amount: of which one?",
        {
            "total": "of all that was authorized for services inside the cap",
            "each_line": "of what was authorized for each service",
        },
        default="total",
        because="the text speaks of one amount for the month, and next to it of the cap",
        provisions=("ME-19.04-4-A-15",),
    ),
    # The program cap.
    Question(
        "ME-19/month-of-the-cap",
        "The program cap is for a month: for which one?",
        {
            "calendar": "the calendar month in which the service was given",
            "thirty_days": "any thirty days",
            "authorization": "a month of the authorization, from the day it began",
        },
        default="calendar",
        because="it is what a month means where nothing else is said",
        provisions=("ME-19.06-A",),
    ),
    Question(
        "ME-19/part-of-a-month",
        "A member had services in a part of the month alone: is the cap less?",
        {"full": "no: it is the whole cap", "prorated": "yes: it goes by the days"},
        default="full",
        because="the text has one amount for a month and does not divide it",
        provisions=("ME-19.06-A",),
    ),
    Question(
        "ME-19/cost-under-the-cap",
        "Which cost is held against the cap: that of the plan, or that of what was given?",
        {
            "actual": "what was billed or allowed; what a plan will cost is a test of its own",
            "authorized": "the plan's",
        },
        default="actual",
        because="the cap is on what services cost; 19.02-3(A) is about what they are expected to cost",
        provisions=("ME-19.06-A",),
    ),
    Question(
        "ME-19/age-of-the-cap",
        "Rates have risen since, and the cap may have been raised elsewhere: does the amount of the text still hold?",
        {
            "dated": "yes, from its date on, unless the caller gives another",
            "until_last_seen": "only until September 2024, when it was last seen unchanged",
        },
        default="dated",
        because="no later amount is known, and each answer says of which date and source its amount is",
        provisions=("ME-19.06-A",),
    ),
    # Limits of an annual eligibility period.
    Question(
        "ME-19/short-period",
        "An annual eligibility period was approved for less than a year: is what may be used in it less?",
        {"whole": "no: the limit is that of the approved period", "twelve_months": "yes: it is one of twelve months"},
        default="whole",
        because="the limits are per period, and the text does not divide them",
        provisions=("ME-19.06-B",),
    ),
    Question(
        "ME-19/repairs-of-modifications",
        "Do repairs of environmental modifications count to the 3,000 dollars?",
        {"counted": "yes", "apart": "no"},
        default="counted",
        because="they are authorized in the same way, and no other amount is given for them",
        provisions=("ME-19.06-D", "ME-19.04-5"),
    ),
    Question(
        "ME-19/modification-over-two-periods",
        "A modification is begun in one eligibility period and finished in the next: to which one does it count?",
        {
            "completion": "to that of its service date, the day it was finished",
            "payments": "to both: each payment to its own",
        },
        default="completion",
        because="it is a service of that date; whoever bills it in parts has a date for each",
        provisions=("ME-19.06-D",),
    ),
    Question(
        "ME-19/thirty-days-of-respite",
        "Respite goes by thirty days in a nursing facility: is it the days that are limited?",
        {"cost": "no: it is what they cost", "days": "yes: there are thirty days"},
        default="cost",
        because="the text limits respite to an amount, and works it out from days",
        provisions=("ME-19.06-H",),
    ),
    Question(
        "ME-19/rate-of-respite-changes",
        "The rate of respite changes in an eligibility period: which rate makes the limit?",
        {"first": "the one on the first day of the period", "each_date": "the one on each service date"},
        default="first",
        because="one limit for a period needs one rate",
        provisions=("ME-19.06-H",),
    ),
    # Hours of a worker.
    Question(
        "ME-19/overlapping-visits",
        "Two visits of one worker overlap: how many hours are they?",
        {"in_full": "those of both, and the overlap is pointed out", "once": "the overlap counts once"},
        default="in_full",
        because="which of the two is wrong is not known, and both may be billed",
        provisions=("ME-19.06-M",),
    ),
    Question(
        "ME-19/several-agencies",
        "A worker serves a member for two agencies: are the hours added up?",
        {"one_worker": "yes: one person is one worker", "each_agency": "no: each agency has its own"},
        default="one_worker",
        because="the limit is on one person; who that is, the caller says",
        provisions=("ME-19.06-M",),
    ),
    Question(
        "ME-19/week-of-pay",
        "An attendant's paid hours are limited by the week: is it the week of the payroll?",
        {"week_of_limits": "no: it is the week of the other limits", "payroll": "yes"},
        default="week_of_limits",
        because="the exception that belongs to it is of those weeks, and the text names no other",
        provisions=("ME-19.08-8-B-6-WEEK",),
    ),
    # What is left out.
    Question(
        "ME-19/force-of-a-ground",
        "Benefits may be reduced, denied or ended on a ground: is a service uncovered as soon as there is one?",
        {"review": "no: somebody has to look, and to decide", "not_covered": "yes"},
        default="review",
        because="the word is 'may': a ground allows a decision, and is none",
        provisions=(
            "ME-19.03-1-A",
            "ME-19.03-1-B",
            "ME-19.03-1-C",
            "ME-19.03-1-E",
            "ME-19.03-1-F",
            "ME-19.03-1-G",
            "ME-19.03-1-H",
            "ME-19.03-1-I",
            "ME-19.03-1-L",
            "ME-19.03-1-M",
            "ME-19.03-1-N",
            "ME-19.03-1-O",
            "ME-19.03-1-P",
        ),
    ),
    Question(
        "ME-19/paragraph-on-episodes",
        "Services outside the plan are sent to 19.04-4(A)(13), on help with problems: which paragraph is meant?",
        {"fifteen": "19.04-4(A)(15), on episodes", "as_printed": "19.04-4(A)(13)"},
        default="fifteen",
        because="(15) is about episodes and lets the plan be changed, which (13) does not",
        provisions=("ME-19.04-4-A-13", "ME-19.03-PRIOR-APPROVAL", "ME-19.05-A"),
    ),
    Question(
        "ME-19/paragraph-on-health-maintenance",
        "19.04-9 sends health maintenance to 19.01-16, which is the Health and Welfare Tool: which paragraph is meant?",
        {"seventeen": "19.01-17, on Health Maintenance Activities", "as_printed": "19.01-16"},
        default="seventeen",
        because="19.01-17 has that title, and the opening of 19.04-9 names it",
        provisions=("ME-19.01-16", "ME-19.04-9-ADL-TASKS"),
    ),
    Question(
        "ME-19/federal-rule-on-planning",
        "A general rule for home and community services, Chapter I, Section 6, may prevail on planning: is it applied?",
        {"neither": "no: nothing is computed of planning", "section_alone": "no: Section 19 is applied by itself"},
        default="neither",
        because="its adopted text was not seen, and planning is not a matter of counting",
        provisions=("ME-19.01-26",),
    ),
    Question(
        "ME-19/services-of-chapter-one",
        "What Chapter I of the manual leaves out is not covered: is that looked at?",
        {"not_computed": "no", "as_marked": "yes, as the caller marks it"},
        default="not_computed",
        because="Chapter I is no part of this text",
        provisions=("ME-19.05-B",),
    ),
    Question(
        "ME-19/custodial-care",
        "Custodial care is not covered, and is not defined: is a service held against that?",
        {"not_computed": "no", "as_marked": "yes, as the caller marks it"},
        default="not_computed",
        because="what care is custodial is for people to say",
        provisions=("ME-19.05-H",),
    ),
)
