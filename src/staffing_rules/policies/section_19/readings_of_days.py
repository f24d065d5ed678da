"""What Section 19 leaves open about days, where an answer hangs on it."""

from staffing_rules.provisions import Question

SUSPENSION_DAYS = Question(
    "ME-19/suspension-days",
    "Services may be suspended for 60 days: are the first and the last day both counted?",
    {"inclusive": "yes: every suspended day", "elapsed": "no: the days that pass from the first to the last"},
    default="inclusive",
    because="each of these days is one without services",
    provisions=("ME-19.03-3-SUSPENSION",),
)
SUSPENSION_SUM = Question(
    "ME-19/suspension-sum",
    "A member's services are suspended twice: are the days added up?",
    {"each": "no: each suspension stands by itself", "eligibility_period": "yes, in an annual eligibility period"},
    default="each",
    because="it is circumstances that go on for more than 60 days that end the coverage",
    provisions=("ME-19.03-3-SUSPENSION",),
)
DISCHARGE_DAYS = Question(
    "ME-19/discharge-days",
    "Care coordination may be given within 60 days of the discharge: on which side of it?",
    {"before": "in the 60 days before", "either_side": "in the 60 days before and the 60 days after"},
    default="before",
    because="the sentence is about a member who is in the institution",
    provisions=("ME-19.03-3-CARE-COORDINATION",),
)
AWAY_IN_A_ROW = Question(
    "ME-19/away-in-a-row",
    "Services out of state may not run past 14 days in a row: does a day without service break the row?",
    {"stay": "no: the days of the stay are counted", "service": "yes: only days with service are counted"},
    default="stay",
    because="what is limited is the service while the member is away",
    provisions=("ME-19.03-4-CONSECUTIVE",),
)
FISCAL_YEAR = Question(
    "ME-19/fiscal-year",
    "30 days out of state are allowed in a fiscal year: in whose?",
    {
        "state": "the State's, from 1 July",
        "federal": "the federal one, from 1 October",
        "eligibility": "the member's eligibility year",
    },
    default="state",
    because="it is a rule of the State",
    provisions=("ME-19.03-4-YEAR",),
)
AWAY_IN_A_YEAR = Question(
    "ME-19/away-in-a-year",
    "Which days out of state count to the 30 of a year?",
    {"service": "those with service", "stay": "those of the stays"},
    default="service",
    because="the days are those of services out of state",
    provisions=("ME-19.03-4-YEAR",),
)
BACKUP_ADEQUATE = Question(
    "ME-19/backup-adequate",
    "Two adequate back-up plans are wanted: who says that one is adequate?",
    {"as_marked": "the coordinating agency, which marks it", "not_tested": "nobody: any plan counts"},
    default="as_marked",
    because="it is a judgement, and the agency's to make",
    provisions=("ME-19.04-2-BACKUP",),
)
BACKUP_SAME_DAY = Question(
    "ME-19/backup-same-day",
    "A back-up plan and the referral are of one day: was the plan in place before?",
    {"met": "yes, with a note: the order within a day is not known", "strict": "no"},
    default="met",
    because="both are events, and nothing says that the plan came later",
    provisions=("ME-19.04-2-BACKUP",),
)
EMERGENCY_CAP = Question(
    "ME-19/emergency-cap",
    "A change in an episode has to stay under the cap: under which, for a member who may exceed it?",
    {
        "applicable": "under the one raised for that member; above the general one somebody has to look",
        "general": "under the one for members in general",
    },
    default="applicable",
    because="the cap that binds that member is the raised one",
    provisions=("ME-19.04-4-A-15",),
)
FOURTEEN_DAYS = Question(
    "ME-19/fourteen-days",
    "What was changed in an episode has to stop within 14 days: is the first day one of them?",
    {"inclusive": "yes", "after": "no: they begin on the day after"},
    default="inclusive",
    because="it is the stricter one, and satisfies both",
    provisions=("ME-19.04-4-A-15",),
)

READINGS_OF_DAYS = (
    SUSPENSION_DAYS,
    SUSPENSION_SUM,
    DISCHARGE_DAYS,
    AWAY_IN_A_ROW,
    FISCAL_YEAR,
    AWAY_IN_A_YEAR,
    BACKUP_ADEQUATE,
    BACKUP_SAME_DAY,
    EMERGENCY_CAP,
    FOURTEEN_DAYS,
)
