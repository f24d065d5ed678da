"""What Section 19 leaves open about money and counts, where an answer hangs on it."""

from staffing_rules.provisions import Question

PROJECTED_WEEKS = Question(
    "ME-19/projected-weeks",
    "A plan authorizes by the week, and the cap is monthly: how many weeks has a month?",
    {"year": "52 weeks in 12 months", "four_point_three": "4.3", "days": "the days of that month, by seven"},
    default="year",
    because="it is the common measure, and the same for every month",
    provisions=("ME-19.02-3-A",),
)
SILENT_SERVICES = Question(
    "ME-19/silent-services",
    "19.06 has no word on the cap for some services, such as care coordination, home health and PERS: do they count?",
    {"counted": "yes", "named_only": "no: only those that it puts inside by name"},
    default="counted",
    because="19.04 counts all services unless something else is said",
    provisions=("ME-19.04-CAP",),
)
TRANSPORTATION = Question(
    "ME-19/transportation",
    "Transportation to services is given under Section 113: does it count to the cap of this section?",
    {"outside": "no: it is paid under that section", "inside": "yes, as a covered service"},
    default="outside",
    because="the cap is on the cost of services under this section",
    provisions=("ME-19.04-14", "ME-19.04-CAP"),
)
EXCEEDANCE_BASE = Question(
    "ME-19/exceedance-base",
    "The cap may be exceeded by 20 percent: of what?",
    {"cap": "of the cap", "care": "of the cost of personal care and attendants", "plan": "of the plan's cost"},
    default="cap",
    because="it is the cap that may be exceeded by it",
    provisions=("ME-19.06-N-EXCEEDANCE",),
)
EXCEEDANCE_ROOM = Question(
    "ME-19/exceedance-room",
    "The cap may be exceeded for personal care or attendants: may other services use the room?",
    {"care_only": "no: all the rest has to stay within the cap", "any": "yes"},
    default="care_only",
    because="the room is given for these two services",
    provisions=("ME-19.06-N-EXCEEDANCE",),
)
ADLS = Question(
    "ME-19/exceedance-activities",
    "Five activities are listed for which extensive assistance is needed: for how many of them?",
    {"all": "for all five", "any": "for any one"},
    default="all",
    because="the list is joined by an 'and'",
    provisions=("ME-19.06-N-1",),
)
ADL_LEVEL = Question(
    "ME-19/exceedance-level",
    "An activity is recorded as total dependence: does that meet the need for extensive assistance?",
    {"at_least": "yes: it is more", "exactly": "no: that level alone"},
    default="at_least",
    because="who depends on others wholly needs no less",
    provisions=("ME-19.06-N-1",),
)
DETERMINATION_TERM = Question(
    "ME-19/determination-term",
    "No time is given for which a determination holds: how long does it?",
    {"its_term": "for the days that it states", "eligibility_period": "until the eligibility period ends"},
    default="its_term",
    because="it is the determination that says what was determined",
    provisions=("ME-19.06-N-2",),
)
DETERMINATION_BY = Question(
    "ME-19/determination-by",
    "Who may make the determination?",
    {
        "department": "the Department or its Authorized Entity",
        "coordinator": "the Service Coordination Agency as well",
    },
    default="department",
    because="these two are named; whoever else decided may have done so under a contract, so somebody has to look",
    provisions=("ME-19.06-N-2",),
)
RESPITE_SERVICES = Question(
    "ME-19/respite-services",
    "Respite may cost no more than thirty days in a nursing facility: does respite at home count to that?",
    {"all": "yes: all respite", "nursing_facility": "no: only that in a nursing facility"},
    default="all",
    because="the maximum is one of dollars, and for respite without distinction",
    provisions=("ME-19.06-H",),
)
TECHNOLOGY = Question(
    "ME-19/assistive-technology",
    "Is the limit on assistive technology devices and services one for both?",
    {"combined": "yes: they share it", "each": "no: each has as much"},
    default="combined",
    because="one amount is given for the two, joined by an 'and'",
    provisions=("ME-19.06-E",),
)
MEAL_DAY = Question(
    "ME-19/meal-day",
    "Meals may be delivered together and frozen: on which day does a meal count?",
    {
        "meant_for": "on the day it is meant for; where that is not known, somebody has to look at a day with several",
        "delivered": "on the day it is delivered",
    },
    default="meant_for",
    because="what is limited is the meals of a day, and not the deliveries",
    provisions=("ME-19.06-I", "ME-19.04-7"),
)
PROGRAM_TIME = Question(
    "ME-19/program-time",
    "A member may attend a program three times: what is one time?",
    {"series": "one series of meetings", "session": "each meeting"},
    default="series",
    because="a program is a series of weekly meetings, of which three would be no use",
    provisions=("ME-19.06-J", "ME-19.06-K"),
)
PROGRAM_YEAR = Question(
    "ME-19/program-year",
    "A series runs over New Year: to which year does it count?",
    {"started": "to the year of its start", "touched": "to both"},
    default="started",
    because="it is one time, and counts once",
    provisions=("ME-19.06-J", "ME-19.06-K"),
)
PROGRAM_PAYER = Question(
    "ME-19/program-payer",
    "A member attended a program that this section did not pay for: does it count?",
    {"not_counted": "no", "counted": "yes"},
    default="not_counted",
    because="it is a service under this section that is limited",
    provisions=("ME-19.06-J", "ME-19.06-K"),
)

READINGS_OF_MONEY = (
    PROJECTED_WEEKS,
    SILENT_SERVICES,
    TRANSPORTATION,
    TECHNOLOGY,
    RESPITE_SERVICES,
    MEAL_DAY,
    PROGRAM_TIME,
    PROGRAM_YEAR,
    PROGRAM_PAYER,
    EXCEEDANCE_BASE,
    EXCEEDANCE_ROOM,
    ADLS,
    ADL_LEVEL,
    DETERMINATION_TERM,
    DETERMINATION_BY,
)
