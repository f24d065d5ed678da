"""What the Alliance page leaves open and a caller cannot choose: recording a case, the meaning of words.

No reading stands on these. Whoever records a case otherwise states other facts; where the library itself had to take
one side, such as the day on which a relief is taken to begin, `default` says which.
"""

from staffing_rules.provisions import Question

CONVENTIONS = (
    # When to report.
    Question(
        "NC-ALL/j256-wording",
        "The two MCOs quote the State bulletin J256 in different words: is it enough that no stand-in was to be had?",
        {
            "two_conditions": "no: the regular worker has to be unable as well, as Alliance quotes it",
            "one_condition": "yes: any lack of a stand-in, as Partners quotes it",
        },
        default="two_conditions",
        because="both MCOs report under two conditions; neither quotation is taken for the words of the State",
        provisions=("NC-ALL-01",),
    ),
    Question(
        "NC-ALL/employer-of-record-channel",
        "Employers of record have to report too, but only agencies are told to send the sheet: how do they report?",
        {"own_sheet": "they send a sheet of their own", "through_agency": "through the agency that supports them"},
        default="own_sheet",
        because="the duty is the same for both, and the page names no other way",
        provisions=("NC-ALL-02",),
    ),
    Question(
        "NC-ALL/not-available",
        "What does it mean that no stand-in was available?",
        {
            "any_lack": "none existed, none was trained, none was free, or the one who was sent did not come",
            "none_free": "only that those there are were not free",
        },
        default="any_lack",
        because="nobody stood in, for whichever of these reasons; they differ in the reason that is reported",
        provisions=("NC-ALL-05",),
    ),
    Question(
        "NC-ALL/who-declined",
        "A stand-in was refused by somebody who is neither the member nor the legally responsible person: is that a "
        "refusal?",
        {"anybody": "yes, whoever speaks for the member", "named_only": "no: only these two can refuse"},
        default="anybody",
        because="with or without a refusal nobody stood in; who refused is recorded and chooses the reason",
        provisions=("NC-ALL-06",),
    ),
    Question(
        "NC-ALL/partial-cover",
        "A stand-in covered part of a shift: what is the interruption?",
        {"uncovered_hours": "only the hours that nobody covered", "whole_shift": "the whole shift"},
        default="uncovered_hours",
        because="for the covered hours somebody did stand in",
        provisions=("NC-ALL-05", "NC-ALL-10"),
    ),
    Question(
        "NC-ALL/incident-level",
        "Of which level is a missed shift for which nobody stood in?",
        {"not_stated": "the page states none", "level_one": "Level I, as at Partners"},
        default="not_stated",
        because="levels are a matter of the State's incident rules; a member put at risk is assessed under these",
        provisions=("NC-ALL-01",),
    ),
    # Cases that are not fully staffed.
    Question(
        "NC-ALL/not-fully-staffed",
        "What is it that is or is not fully staffed?",
        {
            "shift": "each shift by itself: whether anybody, even an interim worker, had been scheduled to it",
            "case": "the case: one vacancy in it excludes every shift that is missed",
            "vacancy_alone": "the vacancy alone: a missed shift with a stand-in named for it is reported",
        },
        default="shift",
        because="reports go by date and service, and a worker who was scheduled was no vacancy",
        provisions=("NC-ALL-07",),
    ),
    Question(
        "NC-ALL/quit",
        "A worker quit: from when on are the shifts not fully staffed?",
        {
            "next_schedule": "from the next schedule on: shifts that the worker was scheduled to stay absences",
            "departure": "from the moment the worker left",
            "never": "never, as long as a replacement is sought",
        },
        default="next_schedule",
        because="what decides is whether anybody was scheduled to the shift when the schedule was made",
        provisions=("NC-ALL-07",),
    ),
    Question(
        "NC-ALL/clash-over-vacancies",
        "Alliance keeps vacancies off the report, and Partners reports them by what the State told it: who is right?",
        {"each_its_own": "each MCO for its own providers", "state": "Partners, for the State as a whole"},
        default="each_its_own",
        because="the answers of the State are known only as Partners retells them",
        provisions=("NC-ALL-07",),
    ),
    # Unused hours, and dates that are not billable.
    Question(
        "NC-ALL/unused-hours-class",
        "Hours that the family chose not to use are a service break at Partners: are they one here?",
        {"own_class": "no, a class of their own", "service_break": "yes"},
        default="own_class",
        because="the page lists them apart from the breaks and sends them to somebody else",
        provisions=("NC-ALL-09", "NC-ALL-11"),
    ),
    Question(
        "NC-ALL/utilization-management",
        "Is utilization management told of every unused hour?",
        {"when_concerned": "no, only where there is a concern", "always": "yes"},
        default="when_concerned",
        because="the page speaks of concerns",
        provisions=("NC-ALL-11",),
    ),
    Question(
        "NC-ALL/not-billable",
        "A date cannot be billed because nobody came: is that reported?",
        {"as_the_case_is": "as the case is: billing is no ground for or against", "never": "never"},
        default="as_the_case_is",
        because="the page bars the report as a log of billing, and not the report of a missed shift",
        provisions=("NC-ALL-12",),
    ),
    # Breaks in service.
    Question(
        "NC-ALL/staff-side-cause",
        "The weather, a holiday or a schedule kept the worker away, with the agency open and the member at home: is "
        "that one of the five breaks?",
        {
            "failure": "no: the worker was unable, as for any other cause",
            "service_break": "yes: these three items are not limited to the member",
        },
        default="failure",
        because="why a worker was out is no fact here; the rows that make it a failure carry the note staff_side_cause",
        provisions=("NC-ALL-14", "NC-ALL-05", "NC-ALL-06"),
    ),
    Question(
        "NC-ALL/appointment",
        "The member had an appointment: under which of the five breaks does that come?",
        {"scheduling_conflict": "a scheduling conflict", "none": "none of them, like a hospital stay"},
        default="scheduling_conflict",
        because="two things at one time are what a scheduling conflict is",
        provisions=("NC-ALL-14",),
    ),
    Question(
        "NC-ALL/record-of-breaks",
        "Where does the provider write a break down?",
        {"provider_record": "in any record of its own", "member_record": "in the member's record, as at Partners"},
        default="provider_record",
        because="the page says who records it and not where; the member's record satisfies both MCOs",
        provisions=("NC-ALL-15",),
    ),
    Question(
        "NC-ALL/telling-of-breaks",
        "By when is the member's care manager told of a break?",
        {"no_limit": "no day is fixed", "at_once": "at once", "next_contact": "when they next speak"},
        default="no_limit",
        because="the page sets neither a day nor a manner",
        provisions=("NC-ALL-16",),
    ),
    # Periods and last days.
    Question(
        "NC-ALL/bi-weekly",
        "Reports are called bi-weekly, but the periods are halves of a month: which governs?",
        {"half_months": "the halves, 24 a year", "fourteen_days": "every fourteen days, 26 a year"},
        default="half_months",
        because="dates that are spelled out outrank a label",
        provisions=("NC-ALL-03", "NC-ALL-18"),
    ),
    Question(
        "NC-ALL/period-by-date",
        "Into which period does a missed shift fall?",
        {"service_date": "that of the missed service", "report_date": "that in which it is reported"},
        default="service_date",
        because="a limit that moved with the report could not be missed",
        provisions=("NC-ALL-18",),
    ),
    Question(
        "NC-ALL/overnight-shift",
        "A shift runs past midnight: on which date was it missed?",
        {"split": "on both: it is two interruptions", "start_date": "on the date on which it begins"},
        default="split",
        because="hours are counted for one date each",
        provisions=("NC-ALL-18",),
    ),
    Question(
        "NC-ALL/sent-or-received",
        "Does a report have to be sent or to have arrived on the last day?",
        {"sent": "sent", "received": "arrived"},
        default="sent",
        because="sending is the provider's act; an e-mail arrives at once",
        provisions=("NC-ALL-19", "NC-ALL-20", "NC-ALL-21"),
    ),
    Question(
        "NC-ALL/end-of-last-day",
        "Until what hour of the last day is a report in time?",
        {"midnight": "until midnight, local time", "office_hours": "until the office closes"},
        default="midnight",
        because="the page names days and no hours",
        provisions=("NC-ALL-19", "NC-ALL-20"),
    ),
    Question(
        "NC-ALL/late-discovery",
        "A missed shift was found out after the last day for its report: is the report late?",
        {"late": "late, with the discovery as its explanation", "excused": "in time"},
        default="late",
        because="the page has no excuse for late discovery, and the shift has to be reported all the same",
        provisions=("NC-ALL-19", "NC-ALL-20"),
    ),
    Question(
        "NC-ALL/secure-email",
        "The sheet holds names and dates of birth: does the e-mail have to be secured?",
        {"not_settled": "the page does not say", "secured": "yes, by the page itself"},
        default="not_settled",
        because="the page asks for e-mail and no more; what the law on health data asks is not settled here",
        provisions=("NC-ALL-21",),
    ),
    # From when, and for whom.
    Question(
        "NC-ALL/review-date",
        "The page was reviewed on 9 November 2020: do its rules begin on that day?",
        {"label": "no: the day is the label of a wording", "first_day": "yes"},
        default="label",
        because="a check for accuracy finds rules that are there already, and the older wording has the same",
        provisions=("NC-ALL-40",),
    ),
    Question(
        "NC-ALL/change-of-mco",
        "A county moved to another MCO: whose rules hold for a missed shift?",
        {
            "service_date": "those of the MCO responsible on the day of the service",
            "report_date": "those of the MCO responsible on the day of the report",
        },
        default="service_date",
        because="the duty arose under the rules of that day; the caller passes the policy",
        provisions=("NC-ALL-41",),
    ),
    Question(
        "NC-ALL/state-pause",
        "The State brought the duty back on 16 August 2022, as Partners reports: does that concern Alliance as well?",
        {"statewide": "yes: the bulletin is the State's", "partners_only": "no: the page says nothing of it"},
        default="statewide",
        because="bulletins of the State go to every MCO; it makes a note for the time before and moves no last day",
        provisions=("NC-POC-12",),
    ),
)
