"""What the Partners page says, from top to bottom, in our own words."""

from staffing_rules.provisions import Definition, Force, NotEncoded, Provision, Source

SOURCE = Source("NC-PAR", "Partners Health Management", "Backup Staffing Guidelines with the July 2022 notice")

MUST, SHOULD, MAY, IS = Force

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "NC-PAR-01",
            IS,
            "opening paragraph, sentence 1",
            "Back-up staffing plans exist so that members who get Innovations services stay healthy and safe.",
        ),
        (
            "NC-PAR-02",
            MUST,
            "opening paragraph, sentence 2",
            "Not supplying back-up staffing counts as an incident of Level I, and the MCO must be told.",
        ),
        (
            "NC-PAR-03",
            IS,
            "opening paragraph, sentences 3 and 4",
            "Providers report through the Alpha+ portal; those without a log-in ask the Partners IT service desk.",
        ),
        (
            "NC-PAR-04",
            MUST,
            "paragraph 2, sentence 1",
            (
                "A State bulletin of 3 July 2017 (J256) says that agencies and EORs unable to supply back-up must "
                "report it."
            ),
        ),
        ("NC-PAR-05", SHOULD, "paragraph 2, sentence 2", "Reports should be filed bi-weekly."),
        (
            "NC-PAR-06",
            IS,
            "paragraph 3",
            "Interruptions of service come in two kinds: failure to provide back-up staffing, and service breaks.",
        ),
        (
            "NC-PAR-07",
            MUST,
            "heading When to Submit ..., item 1",
            "Report when the regularly scheduled worker cannot serve and no back-up is available.",
        ),
        (
            "NC-PAR-08",
            MUST,
            "heading When to Submit ..., item 2",
            "Report when a back-up could come but the member or legally responsible person refuses.",
        ),
        (
            "NC-PAR-09",
            IS,
            "heading When to Submit ..., paragraph after the list, sentence 1",
            "The report explains the missing back-up, not the primary's absence.",
        ),
        (
            "NC-PAR-10",
            IS,
            "heading When to Submit ..., paragraph after the list, sentence 2",
            "Service breaks are not put on the back-up staffing report.",
        ),
        (
            "NC-PAR-11",
            MAY,
            "heading Service Breaks, sentence 1",
            (
                "Under Clinical Coverage Policy 8P and bulletin J266 of 21 September 2017 service breaks need not be "
                "reported; the State sources do not forbid it."
            ),
        ),
        (
            "NC-PAR-12",
            IS,
            "heading Service Breaks, sentence 2",
            "Service breaks are holidays, vacations, weather, illnesses and scheduling conflicts.",
        ),
        (
            "NC-PAR-13",
            SHOULD,
            "heading Service Breaks, sentence 3",
            "Service breaks should be written up in the member's record.",
        ),
        (
            "NC-PAR-14",
            IS,
            "heading Service Breaks v/s ..., paragraph 1",
            "Test: a service break is driven by the member, who cancelled.",
        ),
        (
            "NC-PAR-15",
            IS,
            "heading Service Breaks v/s ..., paragraph 2",
            "Test: a failure is driven by the provider, which could not staff the service.",
        ),
        (
            "NC-PAR-16",
            IS,
            "heading Service Breaks v/s ..., paragraph 3 (before the table)",
            "The table's answers rest on what the State Medicaid agency (then DMA) told providers who asked.",
        ),
        (
            "NC-PAR-S01",
            SHOULD,
            "scenario table, row 1",
            "The member was at a medical appointment, so the service did not happen.",
        ),
        ("NC-PAR-S02", SHOULD, "scenario table, row 2", "The member was away on vacation."),
        (
            "NC-PAR-S03",
            MUST,
            "scenario table, row 3",
            "The usual worker was ill; the member or family refused a substitute, or none was to be had.",
        ),
        (
            "NC-PAR-S04",
            MUST,
            "scenario table, row 4",
            "The usual worker quit; the member or family refused a substitute, or none was to be had.",
        ),
        ("NC-PAR-S05", SHOULD, "scenario table, row 5", "The member or family chose not to use all authorised units."),
        (
            "NC-PAR-S06",
            MUST,
            "scenario table, row 6",
            "The family told the supervisor only days later that the usual worker had not turned up.",
        ),
        (
            "NC-PAR-S07",
            MUST,
            "scenario table, row 7",
            "A new regular worker is still being hired; interim back-up was refused or not to be had.",
        ),
        ("NC-PAR-S08", SHOULD, "scenario table, row 8", "The family asked for no service over a holiday."),
        (
            "NC-PAR-S09",
            SHOULD,
            "scenario table, row 9",
            "The member, parent or guardian asked staff to stay away so that the member can rest.",
        ),
        ("NC-PAR-S10", SHOULD, "scenario table, row 10", "The family cancelled because of bad weather."),
        ("NC-PAR-S11", SHOULD, "scenario table, row 11", "The member was ill and could not take part."),
        ("NC-PAR-S12", SHOULD, "scenario table, row 12", "The member was in hospital."),
        (
            "NC-PAR-S13",
            SHOULD,
            "scenario table, row 13",
            "The family's plans clashed with the visit and they called it off.",
        ),
        ("NC-PAR-S14", SHOULD, "scenario table, row 14", "The provider was closed for a holiday."),
        ("NC-PAR-S15", SHOULD, "scenario table, row 15", "The provider closed, or closed early, for bad weather."),
        (
            "NC-PAR-17",
            MUST,
            "paragraph after the scenario table, sentences 1 and 2",
            (
                "Filing is described as a requirement of DHSR, and the MCO rolls the reports into a quarterly return "
                "to the Division."
            ),
        ),
        (
            "NC-PAR-18",
            IS,
            "paragraph after the scenario table, sentence 3",
            (
                "Partners gives its Human Rights Committee a quarterly report and its Quality of Care Committee a "
                "monthly snapshot."
            ),
        ),
        (
            "NC-PAR-19",
            MUST,
            "heading COVID Flexibilities ..., sentences 1 and 2",
            "From 1 July 2022 reports are due at least bi-weekly; Partners' COVID relief runs out on 30 June 2022.",
        ),
        (
            "NC-PAR-20",
            SHOULD,
            "heading Entering ... in the Alpha Portal, paragraph 1",
            (
                "Instructions sit inside the portal's training menu under quality management, titled Backup Staffing "
                "V2; users are told to print them."
            ),
        ),
        (
            "NC-PAR-21",
            IS,
            "heading Entering ... in the Alpha Portal, paragraphs 3 and 4",
            "A new report is opened from the quality-management menu and the system issues its own BUS number.",
        ),
        (
            "NC-PAR-22",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 4, sentence 2",
            "Fields marked with an asterisk are mandatory.",
        ),
        (
            "NC-PAR-23",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 5",
            "One report per incident date; the form cannot hold several dates.",
        ),
        (
            "NC-PAR-24",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 6",
            (
                "The member is found by last and first name; if several match, date of birth and Social Security "
                "number decide."
            ),
        ),
        (
            "NC-PAR-25",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 7",
            "Provider details and contact information must be filled in.",
        ),
        (
            "NC-PAR-26",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 8",
            (
                "Tick one of two boxes - back-up not available, or offered but declined; each opens its own further "
                "fields."
            ),
        ),
        (
            "NC-PAR-27",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 9",
            "The service is entered by code and chosen from predictive matches.",
        ),
        (
            "NC-PAR-28",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 10 (time)",
            "Give the time of the service.",
        ),
        (
            "NC-PAR-29",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 10 (hours)",
            "Give the hours that went without staff.",
        ),
        (
            "NC-PAR-30",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 11, sentence 1",
            "Choose from the list why the back-up worker - not the usual one - was unavailable.",
        ),
        (
            "NC-PAR-31",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 11, sentence 2",
            "If the reason is Other, an explanation must go in the box beside it.",
        ),
        (
            "NC-PAR-32",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 12",
            "A report may not be filed before the incident's own date arrives.",
        ),
        (
            "NC-PAR-33",
            MAY,
            "heading Entering ... in the Alpha Portal, paragraph 13, sentence 1",
            "Pressing Save alone keeps a draft to finish later.",
        ),
        (
            "NC-PAR-34",
            MUST,
            "heading Entering ... in the Alpha Portal, paragraph 13, sentence 2",
            "A report reaches the MCO only when the Submit box is ticked and Save is then pressed.",
        ),
        (
            "NC-PAR-35",
            MAY,
            "heading Entering ... in the Alpha Portal, last paragraph",
            "Questions go to a quality-management analyst, by a back-up staffing mailbox named on the page.",
        ),
    )
)

DEFINITIONS = (
    Definition(
        "NC-PAR-16",
        "the authority of the scenarios, which bind at Partners alone: the rows of the table that cite NC-"
        "PAR-S01 to NC-PAR-S15",
    ),
)

NOT_ENCODED = (
    NotEncoded(
        "NC-PAR-17",
        "the quarterly return of the MCO to the State is no duty of a provider, and the page does not say "
        "which quarters",
    ),
    NotEncoded("NC-PAR-18", "what the MCO gives its committees is no duty of a provider"),
    NotEncoded("NC-PAR-20", "it points to instructions behind a log-in, which are not public"),
    NotEncoded("NC-PAR-35", "a contact, which perishes"),
)
