"""What the Partners bulletin of January 2023 says, from top to bottom, in our own words."""

from datetime import date

from staffing_rules.provisions import Force, NotEncoded, Provision, Source

SOURCE = Source(
    "NC-POC",
    "Partners Health Management",
    "Partners to Start Plan of Correction for Backup Staffing Reports on Feb. 1",
    issued=date(2023, 1, 9),
)

MUST, SHOULD, MAY, IS = Force

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "NC-POC-01",
            IS,
            "opening paragraph",
            (
                "Partners checks that providers keep to contract, federal and state rules, and asks for a plan of "
                "correction when one does not."
            ),
        ),
        (
            "NC-POC-02",
            IS,
            "heading What is happening?, sentence 1",
            (
                "From 1 February (2023) Partners starts issuing plans of correction to providers that do not comply "
                "with back-up staffing reporting."
            ),
        ),
        (
            "NC-POC-03",
            IS,
            "heading What is happening?, sentence 2",
            "The quality management department sends the noncompliant provider a written notice.",
        ),
        (
            "NC-POC-04",
            MUST,
            "heading What must providers do?, paragraph 1",
            (
                "The provider must return the plan within 15 calendar days of getting the request or of the attempt "
                "to deliver it."
            ),
        ),
        (
            "NC-POC-05",
            SHOULD,
            "heading What must providers do?, paragraph 2, sentence 1",
            "Keep a copy of the finished plan.",
        ),
        (
            "NC-POC-06",
            SHOULD,
            "heading What must providers do?, paragraph 2, sentence 2",
            (
                "Target dates for the fixes should come no later than 60 days after the provider got the request, "
                "unless another term is given."
            ),
        ),
        (
            "NC-POC-07",
            SHOULD,
            "heading What must providers do?, list of components, item 1",
            "The plan should point to the area found out of compliance.",
        ),
        (
            "NC-POC-08",
            SHOULD,
            "heading What must providers do?, list of components, item 2",
            "The plan should describe the way every correction is carried out.",
        ),
        (
            "NC-POC-09",
            SHOULD,
            "heading What must providers do?, list of components, item 3",
            "The plan should set a timetable for starting and finishing the corrective actions.",
        ),
        (
            "NC-POC-10",
            SHOULD,
            "heading What must providers do?, list of components, item 4",
            "The plan should name the person or persons who will see that the plan is followed.",
        ),
        (
            "NC-POC-11",
            MAY,
            "heading Who should providers contact ...?",
            "Questions go to a Partners mailbox (removed from the snapshot) or the back-up staffing web page.",
        ),
        (
            "NC-POC-12",
            MUST,
            "heading Reminder ..., paragraph 1",
            (
                "State bulletin J427 put the reporting duty for I/DD Innovations providers back in force from 16 "
                "August 2022."
            ),
        ),
        (
            "NC-POC-13",
            MUST,
            "heading Reminder ..., paragraph 2, sentence 1",
            "Incidents must be reported within five days after the window closes.",
        ),
        (
            "NC-POC-14",
            IS,
            "heading Reminder ..., paragraph 2, sentence 2",
            "The five-day limit began with the window that ended on 30 November 2022.",
        ),
        (
            "NC-POC-15",
            IS,
            "heading Reminder ..., paragraph 2, sentence 3",
            "Windows run from the 1st to the 15th and from the 16th to the month's last day.",
        ),
        (
            "NC-POC-16",
            SHOULD,
            "heading Reminder ..., paragraph 3",
            "Incidents should be submitted on an online electronic form.",
        ),
        (
            "NC-POC-17",
            SHOULD,
            "heading Reminder ..., paragraph 3",
            "A provider with nothing to report should submit an attestation that there were no incidents.",
        ),
        ("NC-POC-18", SHOULD, "closing list, item 1, sentence 1", "'Other' should seldom be chosen."),
        (
            "NC-POC-19",
            SHOULD,
            "closing list, item 1, sentence 2",
            "Past comments show that most 'Other' entries belonged under 'Trained Staff Unavailable'.",
        ),
        ("NC-POC-20", SHOULD, "closing list, item 2, sentence 1", "Pick the option nearest the true cause."),
        (
            "NC-POC-21",
            MUST,
            "closing list, item 2, sentence 2",
            "With 'Other', say what it means in the Comments section.",
        ),
        (
            "NC-POC-22",
            SHOULD,
            "closing list, item 3",
            "The form's Member ID should be the member's Alpha+ number, not the Medicaid number.",
        ),
        (
            "NC-POC-23",
            MUST,
            "closing list, item 4",
            "When back-up was offered and refused, the reason must be 'Backup Staffing Declined'.",
        ),
        (
            "NC-POC-24",
            SHOULD,
            "closing list, item 5",
            (
                "Service breaks are not back-up staffing incidents: they should be noted in the member's record, and "
                "nothing filed."
            ),
        ),
        (
            "NC-POC-25",
            IS,
            "heading Reminder ..., paragraph 2, sentence 4",
            "The limit exists so that Partners can process data sooner and give providers feedback.",
        ),
    )
)

NOT_ENCODED = (
    NotEncoded("NC-POC-11", "a contact, which perishes; the text has lost the address"),
    NotEncoded("NC-POC-25", "it says why there is a limit, and limits nothing itself"),
)
