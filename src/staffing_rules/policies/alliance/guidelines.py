"""What the Alliance page says, from top to bottom, in our own words.

The page is known in two wordings. The older one, undated, lacks the instructions for the form; no rule differs.
"""

from datetime import date

from staffing_rules.provisions import Definition, Force, NotEncoded, Provision, Source

SOURCE = Source("NC-ALL", "Alliance Health", "Back-up Staffing Guidelines", reviewed=date(2020, 11, 9))
"""The review date labels the newer wording; no rule begins or ends with it."""

MUST, SHOULD, MAY, IS = Force

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "NC-ALL-01",
            MUST,
            "opening paragraph, quotation, sentence 1",
            (
                "When the person due to deliver a service cannot, and the agency or Employer of Record cannot put "
                "someone else in place, that shortfall has to be reported to the LME/MCO."
            ),
        ),
        (
            "NC-ALL-02",
            SHOULD,
            "opening paragraph, quotation, sentence 2",
            "The report should go from the agency to the LME/MCO as a spreadsheet that the LME/MCO issues.",
        ),
        (
            "NC-ALL-03",
            SHOULD,
            "opening paragraph, quotation, sentence 2; heading Completing the Form, sentence 1",
            "Reporting should happen on a cycle the page calls bi-weekly.",
        ),
        (
            "NC-ALL-04",
            IS,
            "heading Indication, paragraph 1",
            "What the report explains is why nobody stood in, not why the usual worker was missing.",
        ),
        (
            "NC-ALL-05",
            SHOULD,
            "heading Indication, list of cases to submit, item 1",
            (
                "A report should be made when the regularly scheduled worker cannot deliver and no back-up worker is "
                "available."
            ),
        ),
        (
            "NC-ALL-06",
            SHOULD,
            "heading Indication, list of cases to submit, item 2",
            (
                "A report should also be made when a back-up was on offer but the member or the legally responsible "
                "person turned it down."
            ),
        ),
        (
            "NC-ALL-07",
            SHOULD,
            "heading Indication, list of cases not to submit, item 1, words in brackets",
            (
                "The report should not serve to say that a case lacks a regular worker; a case that is not fully "
                "staffed should not be put on it."
            ),
        ),
        (
            "NC-ALL-08",
            SHOULD,
            "heading Indication, list of cases not to submit, item 1, last sentence",
            "General staffing worries should go to a named Alliance role instead of the report.",
        ),
        (
            "NC-ALL-09",
            SHOULD,
            "heading Indication, list of cases not to submit, item 2, main clause",
            "The gap between what was authorised and what was used should not by itself be reported.",
        ),
        (
            "NC-ALL-10",
            SHOULD,
            "heading Indication, list of cases not to submit, item 2, exception",
            "The unused-hours exclusion falls away when the hours went unused because no back-up worker was there.",
        ),
        (
            "NC-ALL-11",
            SHOULD,
            "heading Indication, list of cases not to submit, item 2, last sentence",
            "Concerns about service being delivered differently from plan should go to utilization management.",
        ),
        (
            "NC-ALL-12",
            SHOULD,
            "heading Indication, list of cases not to submit, item 3",
            "The report should not be used to log why a date cannot be billed.",
        ),
        (
            "NC-ALL-13",
            SHOULD,
            "heading Indication, list of cases not to submit, item 4, sentence 1",
            "Breaks in service should stay off the back-up staffing report.",
        ),
        (
            "NC-ALL-14",
            IS,
            "heading Indication, list of cases not to submit, item 4, sentence 2",
            (
                "A break in service is one of five things: a holiday, the member's vacation, the weather, the "
                "member's illness, or a scheduling conflict."
            ),
        ),
        (
            "NC-ALL-15",
            SHOULD,
            "heading Indication, list of cases not to submit, item 4, sentence 3",
            "The provider should keep its own record of each break in service.",
        ),
        (
            "NC-ALL-16",
            SHOULD,
            "heading Indication, list of cases not to submit, item 4, sentence 3",
            (
                "The member's care coordinator (older wording) or care manager (newer wording) should be told about "
                "each break in service."
            ),
        ),
        (
            "NC-ALL-17",
            MUST,
            "heading Completing the Form, sentence 1",
            "The sheet to fill in is the one titled Innovations Reporting for Failure to Provide Back-Up Staffing.",
        ),
        (
            "NC-ALL-18",
            IS,
            "heading Completing the Form, sentences 2 and 3",
            "Each month splits into two reporting windows: day 1 to day 15, and day 16 to the month's final day.",
        ),
        (
            "NC-ALL-19",
            SHOULD,
            "heading Completing the Form, sentence 2",
            "First-half reports should be sent to Alliance no later than that same month's final day.",
        ),
        (
            "NC-ALL-20",
            SHOULD,
            "heading Completing the Form, sentence 3",
            "Second-half reports should be sent to Alliance no later than day 15 of the next month.",
        ),
        (
            "NC-ALL-21",
            SHOULD,
            "heading Completing the Form, sentence 4",
            "Delivery should be by e-mail to an Alliance mailbox.",
        ),
        (
            "NC-ALL-22",
            MUST,
            "heading Instructions for Using the Form, item 1",
            "Give the date on which the back-up staffing event happened.",
        ),
        ("NC-ALL-23", MUST, "heading Instructions for Using the Form, item 2 (name)", "Give the member's name."),
        (
            "NC-ALL-24",
            MUST,
            "heading Instructions for Using the Form, item 2 (birth date)",
            "Give the member's date of birth.",
        ),
        (
            "NC-ALL-25",
            MUST,
            "heading Instructions for Using the Form, item 3",
            "Pick the missed service from the form's list.",
        ),
        (
            "NC-ALL-26",
            MUST,
            "heading Instructions for Using the Form, item 4, sentence 1",
            "Give how many hours of that service the member went without.",
        ),
        (
            "NC-ALL-27",
            SHOULD,
            "heading Instructions for Using the Form, item 4, note",
            (
                "Hours should belong to one date and one service; several dates or several services should not be "
                "added into one figure."
            ),
        ),
        (
            "NC-ALL-28",
            MUST,
            "heading Instructions for Using the Form, item 5",
            "Pick from the list the reason the stand-in was not provided.",
        ),
        (
            "NC-ALL-29",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 1",
            (
                "Choosing the list value 'Individual/LRP declined back-up staff' is a statement that the member or "
                "legally responsible person refused the stand-in that was put forward."
            ),
        ),
        (
            "NC-ALL-30",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 2",
            "Choosing the list value 'Staff out sick' is a statement that the stand-in was ill.",
        ),
        (
            "NC-ALL-31",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 3",
            (
                "Choosing the list value 'Staff out due to extended leave' is a statement that the stand-in was on "
                "extended leave."
            ),
        ),
        (
            "NC-ALL-32",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 4",
            "Choosing the list value 'Staff had an appointment' is a statement that the stand-in had an appointment.",
        ),
        (
            "NC-ALL-33",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 5",
            "Choosing the list value 'Staff on vacation' is a statement that the stand-in was on vacation.",
        ),
        (
            "NC-ALL-34",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 6",
            "Choosing the list value 'Staff resigned' is a statement that the stand-in had resigned.",
        ),
        (
            "NC-ALL-35",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 7",
            "Choosing the list value 'Staff terminated' is a statement that the stand-in had been dismissed.",
        ),
        (
            "NC-ALL-36",
            IS,
            "heading Instructions for Using the Form, item 5, sub-item 8",
            "Choosing the list value 'Staff did not show to work' is a statement that the stand-in failed to turn up.",
        ),
        (
            "NC-ALL-37",
            MUST,
            "heading Instructions for Using the Form, item 5, sub-item 9",
            "When no listed reason fits, choose Other.",
        ),
        (
            "NC-ALL-38",
            SHOULD,
            "heading Instructions for Using the Form, item 6, sentence 1",
            (
                "The page asks that Other come with an explanation, in the Comment column, of why no stand-in was "
                "available."
            ),
        ),
        (
            "NC-ALL-39",
            SHOULD,
            "heading Instructions for Using the Form, item 6, sentence 2",
            "The explanation should be specific about the back-up worker's unavailability.",
        ),
        (
            "NC-ALL-40",
            IS,
            "last line of the page",
            "The newer page states it was last checked for accuracy on 9 November 2020.",
        ),
        (
            "NC-ALL-41",
            IS,
            "site banner, lines 1 and 2",
            "Harnett County moved to Alliance on 1 February 2024; Tailored Plans start 1 July 2024.",
        ),
    )
)

DEFINITIONS = (
    Definition(
        "NC-ALL-40", "Source.reviewed of this page: a label of the newer wording, by which no rule begins or ends"
    ),
)

NOT_ENCODED = (
    NotEncoded(
        "NC-ALL-41",
        "which MCO is responsible for a county is not modelled: the caller passes the policy of the MCO that "
        "was responsible on the service date",
    ),
)
