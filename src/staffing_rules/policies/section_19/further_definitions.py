"""What 19.01 defines, from limited assistance (19.01-19) to the last one (19.01-36), in our own words."""

from staffing_rules.policies.section_19.source import IS, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "ME-19.01-19",
            IS,
            "19.01-19",
            (
                "Limited Assistance: over the past 7 days (24 to 48 hours in hospital) the person did much of the "
                "activity, and had physical help that bore no weight three times or more, or limited help three times "
                "or more with support that bore weight once or twice."
            ),
        ),
        (
            "ME-19.01-20",
            IS,
            "19.01-20",
            "MeCare is the computer system in which long-term care is assessed and services are authorized.",
        ),
        (
            "ME-19.01-21",
            MUST,
            "19.01-21",
            (
                "The MED form sets the definitions, scores and spans of days on which services are authorized. It is "
                "filled in face to face, and its summary documents the plan and what the member gets from elsewhere."
            ),
        ),
        (
            "ME-19.01-22",
            IS,
            "19.01-22",
            (
                "A Member is somebody who is eligible under Section 19 and authorized to get its services. A guardian, "
                "agent or surrogate (as defined in 18-A M.R.S.) or a Representative may act for the member."
            ),
        ),
        (
            "ME-19.01-23",
            IS,
            "19.01-23",
            (
                "One-Person Physical Assist: over the past 7 days (24 to 48 hours in hospital) the person could not do "
                "the activity alone, and one helper gave support, bearing weight or not. Cueing does not count."
            ),
        ),
        (
            "ME-19.01-24",
            IS,
            "19.01-24",
            (
                "With the Participant-Directed Option a member is the employer of the Attendants: hires, trains, "
                "schedules and supervises them, and lets them go."
            ),
        ),
        (
            "ME-19.01-25",
            IS,
            "19.01-25",
            (
                "The Participant-Directed Rate for Attendants has two parts: the gross hourly wage, and what the "
                "employer has to pay in social security, Medicare, unemployment taxes and workers' compensation."
            ),
        ),
        (
            "ME-19.01-26",
            IS,
            "19.01-26",
            (
                "In Person-Centered Planning the member leads, as far as they wish: needs, goals and preferences are "
                "found, and ways to meet them."
            ),
        ),
        (
            "ME-19.01-27",
            MUST,
            "19.01-27",
            (
                "A Personal Support Specialist (PSS), or personal care assistant, gives Personal Care and, unless "
                "exempt, has finished 50 hours or more of approved training that covers personal support, first aid, "
                "emergencies and mandated reporting."
            ),
        ),
        (
            "ME-19.01-28",
            MUST,
            "19.01-28",
            (
                "A Representative manages Attendant Services for a member who uses the Participant-Directed Option, "
                "and has to meet the conditions for qualified staff."
            ),
        ),
        (
            "ME-19.01-29",
            IS,
            "19.01-29",
            (
                "A Risk Assessment finds the risks to a member and the ways to lessen them, so that the member can "
                "live at home in health and safety."
            ),
        ),
        (
            "ME-19.01-30",
            MUST,
            "19.01-30",
            (
                "The Service Coordination Agency (SCA) gives Care Coordination and Skills Training throughout the "
                "State and refers technology, PERS, modifications and institutional respite to the Waiver Services "
                "Provider. Where it coordinates a member's care it may not give direct care."
            ),
        ),
        (
            "ME-19.01-31",
            IS,
            "19.01-31",
            (
                "With a Service Order the SCA tells the Direct Care Provider the kind, amount and frequency of a "
                "member's services, and the tasks that the plan authorizes."
            ),
        ),
        (
            "ME-19.01-32",
            IS,
            "19.01-32",
            "Logging in to MeCare is the signature of the nurse who assesses and of the care coordinator.",
        ),
        (
            "ME-19.01-33",
            IS,
            "19.01-33",
            (
                "A Significant Service Change is major, does not pass by itself, touches two or more areas of the "
                "member's health, and needs a revised plan or a review by several disciplines."
            ),
        ),
        (
            "ME-19.01-34",
            IS,
            "19.01-34",
            (
                "Total Dependence: for all of the past 7 days staff did the whole activity, and the member took no "
                "part in it."
            ),
        ),
        (
            "ME-19.01-35",
            IS,
            "19.01-35",
            (
                "An Unstable Medical Condition fluctuates or worsens, impairs independence, and needs treatment and a "
                "nurse's watch every eight hours or oftener, with evidence in the record. A passing loss of function "
                "with full recovery in sight is none."
            ),
        ),
        (
            "ME-19.01-36",
            IS,
            "19.01-36",
            (
                "The Waiver Services Provider (WSP) has a contract with the aging and disability office (OADS) to "
                "coordinate institutional respite, assistive technology, PERS and environmental modifications; it "
                "bills for them and pays its subcontractors."
            ),
        ),
    )
)
