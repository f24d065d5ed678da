"""What the definitions of Section 19 leave open and a caller cannot choose: what is recorded, and under which name.

No reading stands on these. Where `default` has somebody look, that is for whoever records the case.
"""

from staffing_rules.provisions import Question

CONVENTIONS_OF_DEFINITIONS = (
    # Members, and how much help they need.
    Question(
        "ME-19/list-of-activities",
        "The activities of daily living are listed as examples: are there more?",
        {
            "open": "yes: those of 19.04-9 and Appendix I as well, such as hygiene, continence and walking",
            "closed": "no: the seven that are listed",
        },
        default="open",
        because="the words leave the list open, and other parts add to it; an assessment scores the seven",
        provisions=("ME-19.01-1",),
    ),
    Question(
        "ME-19/events-of-two-kinds",
        "Support that bore weight was given twice, and staff did all of it once: is that extensive assistance?",
        {"three_of_one": "no: it takes three of one kind", "three_of_both": "yes: three of both kinds together"},
        default="three_of_one",
        because="each kind has its own number; the level that was recorded stands in any case",
        provisions=("ME-19.01-13",),
    ),
    Question(
        "ME-19/part-of-the-window",
        "Staff did all of an activity for a part of the seven days: which part is it in a hospital?",
        {"window": "a part of the 24 to 48 hours that count there", "seven_days": "a part of the seven days"},
        default="window",
        because="the hours take the place of the days there",
        provisions=("ME-19.01-13",),
    ),
    Question(
        "ME-19/limited-by-itself",
        "The second way to limited assistance names limited assistance itself: what does it ask for?",
        {
            "no_weight": "physical help without weight three times, and support with weight once or twice",
            "void": "nothing: only the first way counts",
        },
        default="no_weight",
        because="the help of the first way is what the term stands for",
        provisions=("ME-19.01-19",),
    ),
    Question(
        "ME-19/dependence-in-hospital",
        "Total dependence is told over seven days, with no other time for a hospital: what holds there?",
        {"seven_days": "seven days: somebody has to look", "hours": "24 to 48 hours, as for the other levels"},
        default="seven_days",
        because="the other levels name hours, and this one does not",
        provisions=("ME-19.01-34",),
    ),
    Question(
        "ME-19/activity-that-did-not-occur",
        "An activity did not occur in the seven days: is the member dependent in it?",
        {"not_known": "that is not known", "not_dependent": "no"},
        default="not_known",
        because="nothing happened that would tell",
        provisions=("ME-19.01-34",),
    ),
    Question(
        "ME-19/touch-as-a-cue",
        "Cueing may be a touch, and limited assistance may guide a limb: which one is a guiding hand?",
        {"as_recorded": "what it is recorded as: a prompt, or help with the movement", "help": "help, always"},
        default="as_recorded",
        because="both are there, and who was present knows which it was",
        provisions=("ME-19.01-11",),
    ),
    Question(
        "ME-19/kinds-of-episode",
        "Only of the first kind of episode is it said that it makes a change of plan necessary: is that tested?",
        {
            "recorded": "no: either kind will do, with its first day, and foresight is not tested",
            "both_kinds": "yes, of both kinds",
            "health_only": "yes, of an acute turn in health",
        },
        default="recorded",
        because="what was necessary and unforeseen is for the coordinator to judge",
        provisions=("ME-19.01-2",),
    ),
    Question(
        "ME-19/statute-on-representatives",
        "Guardians, agents and surrogates are defined by 18-A M.R.S., which may have become 18-C: which one holds?",
        {"citation": "neither is applied: the title is cited alone", "as_printed": "18-A"},
        default="citation",
        because="who may act for a member is recorded, and not derived here",
        provisions=("ME-19.01-22",),
    ),
    # Plans.
    Question(
        "ME-19/duplicate-services",
        "A plan may not duplicate what others give: is a day with hospice or the like such a duplicate?",
        {
            "review": "somebody has to look, but for the settings of 19.05(I) and (L), which are barred",
            "same_day": "yes, always",
            "same_task": "only where it is the same task",
        },
        default="review",
        because="two services on one day may differ, and the text bars whatever is the same",
        provisions=("ME-19.01-6",),
    ),
    Question(
        "ME-19/number-of-backup-plans",
        "How many back-up plans does a member need?",
        {
            "one_or_two": "one, and two with remote monitoring",
            "by_risk": "as many as the coordinator finds the risk needs",
        },
        default="one_or_two",
        because="a plan is part of the service plan, and 19.04-2 alone names a number",
        provisions=("ME-19.01-7",),
    ),
    # Services, and who gives them.
    Question(
        "ME-19/paragraph-on-attendants",
        "The qualifications of attendants are sent to 19.08-7(B)(5), which there is not: which paragraph is meant?",
        {
            "attendants": "19.08-8(B)(6), on attendants",
            "specialists": "19.08-8(B)(5), on personal support specialists",
            "as_printed": "19.08-7(B)(5)",
        },
        default="attendants",
        because="19.08-7 is about visit verification, and 19.08-8(B)(6) is about attendants",
        provisions=("ME-19.01-4",),
    ),
    Question(
        "ME-19/direct-care-by-attendants",
        "Attendant services are not among those of a direct care provider: do they belong there?",
        {"three": "no: there are three services", "attendants_too": "yes: attendants give care as well"},
        default="three",
        because="the definition lists its services, and an attendant has the member for an employer",
        provisions=("ME-19.01-12",),
    ),
    Question(
        "ME-19/transmission-for-monitoring",
        "Transmission may serve remote monitoring: to which limit does it count?",
        {"transmission": "to that of 19.06(F), 600 dollars", "monitoring": "to that of 19.06(G), 6,000 dollars"},
        default="transmission",
        because="its definition names remote monitoring as one of its uses",
        provisions=("ME-19.04-3",),
    ),
    Question(
        "ME-19/length-of-a-meeting",
        "Our copy lost a character from the length of a workshop's meeting: how long is it?",
        {"two_and_a_half": "two hours and a half", "not_known": "that is not known"},
        default="two_and_a_half",
        because="a 2 and a lost sign before the hours fit a half; no limit hangs on it",
        provisions=("ME-19.04-11",),
    ),
    Question(
        "ME-19/meetings-of-a-workshop",
        "A workshop has six weekly meetings: is one with more or fewer still one?",
        {"review": "somebody has to look", "one": "yes"},
        default="review",
        because="the text describes the workshop, and says nothing of one that differs",
        provisions=("ME-19.04-11",),
    ),
    Question(
        "ME-19/qualification-of-a-facilitator",
        "For the facilitator's qualification the paragraph on Matter of Balance names itself: which one is meant?",
        {
            "unresolved": "none that can be told: that the facilitator is qualified is taken as recorded",
            "provider_criteria": "19.08-3, on the provider",
            "as_printed": "19.04-12",
        },
        default="unresolved",
        because="neither paragraph says what a facilitator needs",
        provisions=("ME-19.04-12",),
    ),
    Question(
        "ME-19/classes-of-a-course",
        "Matter of Balance takes eight weeks, with no number of classes: how many are one course?",
        {
            "eight": "all within the eight weeks, and with more than eight somebody has to look",
            "any_number": "all within the eight weeks, however many",
        },
        default="eight",
        because="one class a week fills the eight weeks",
        provisions=("ME-19.04-12",),
    ),
    Question(
        "ME-19/respite-by-an-attendant",
        "An attendant is not among the workers named for respite at home: may one give it?",
        {"review": "they are all that are named: somebody has to look", "example": "yes: they are examples"},
        default="review",
        because="the words before them mean 'that is', and not 'for example'",
        provisions=("ME-19.04-15",),
    ),
    Question(
        "ME-19/board-of-respite",
        "19.05(J) spares the room and board of respite in a facility, which bills the service alone: are they covered?",
        {"review": "somebody has to look", "covered": "yes, as part of the stay", "not_covered": "no"},
        default="review",
        because="one sentence allows it, another leaves no line to bill it on",
        provisions=("ME-19.04-15", "ME-19.05-J"),
    ),
)
