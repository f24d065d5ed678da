"""What 19.01 defines, from activities (19.01-1) to instrumental activities (19.01-18), in our own words."""

from staffing_rules.policies.section_19.source import IS, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "ME-19.01-1",
            IS,
            "19.01-1",
            (
                "Activities of daily living (ADLs) are everyday self-care such as dressing, bathing, eating, using the "
                "toilet, moving about, transferring, and moving in bed. Other paragraphs say which of them a test asks "
                "for."
            ),
        ),
        (
            "ME-19.01-2",
            IS,
            "19.01-2",
            (
                "An acute or emergency episode is one of two unforeseen things: an acute turn in health that makes a "
                "change of plan necessary, or the loss of a caregiver or of informal support."
            ),
        ),
        (
            "ME-19.01-3",
            IS,
            "19.01-3",
            (
                "The Assessing Services Agency (ASA) assesses members face to face with the MED form, decides whether "
                "they are medically eligible, and writes the plan with its services and the hours for each type of "
                "provider."
            ),
        ),
        (
            "ME-19.01-4",
            IS,
            "19.01-4",
            (
                "An Attendant serves a member who directs their own care, and has the qualifications of an Attendant. "
                "The text sends the reader to 19.08-7(B)(5) for these; 19.08-8(B)(6) must be meant."
            ),
        ),
        (
            "ME-19.01-5",
            IS,
            "19.01-5",
            (
                "An Authorized Entity is an independent body that does certain tasks for the Department, under a "
                "contract or another signed agreement."
            ),
        ),
        (
            "ME-19.01-6",
            MUST,
            "19.01-6",
            (
                "The Authorized Plan of Care names each Section 19 service, with its hours and its type of provider. "
                "It follows the assessed scores, allows for help from family and from other payers, and pays for "
                "nothing that duplicates another service, whoever pays that."
            ),
        ),
        (
            "ME-19.01-7",
            IS,
            "19.01-7",
            (
                "A Back Up Plan is the part of the service plan for what may go wrong, such as a scheduled worker who "
                "does not come, where the member would be at risk without the service."
            ),
        ),
        (
            "ME-19.01-8",
            IS,
            "19.01-8",
            (
                "Budget Authority lets a member who directs their own care decide what an Attendant earns, inside the "
                "service cap."
            ),
        ),
        (
            "ME-19.01-9",
            IS,
            "19.01-9",
            (
                "A Choice Letter bears the signature of the member, or of a legal agent, and says which of the two was "
                "chosen: benefits at home, or an institution."
            ),
        ),
        (
            "ME-19.01-10",
            IS,
            "19.01-10",
            (
                "Cognitive Capacity is being aware, perceiving, reasoning and judging; it is assessed to tell whether "
                "the member can direct their own care."
            ),
        ),
        (
            "ME-19.01-11",
            IS,
            "19.01-11",
            "Cueing is a spoken word or a guiding touch that prompts somebody to act.",
        ),
        (
            "ME-19.01-12",
            IS,
            "19.01-12",
            (
                "A Direct Care Provider is enrolled in MaineCare and itself gives Personal Care, Home Health, or "
                "Respite in the home."
            ),
        ),
        (
            "ME-19.01-13",
            IS,
            "19.01-13",
            (
                "Extensive Assistance: over the past 7 days (24 to 48 hours in hospital) the person did part of the "
                "activity, and at least three times either had help that bore weight or had staff do all of it, the "
                "latter in part of that time only."
            ),
        ),
        (
            "ME-19.01-14",
            IS,
            "19.01-14",
            (
                "Extraordinary Care is more than a spouse would normally do at home for somebody of that age who is "
                "neither disabled nor chronically ill, where the member needs it to be well and safe and to stay out "
                "of an institution."
            ),
        ),
        (
            "ME-19.01-15",
            IS,
            "19.01-15",
            (
                "The Fiscal Intermediary gives Financial Management Services to members with Attendants: payroll, "
                "taxes, pay and the rules on these, as agent of the member or Representative who employs them."
            ),
        ),
        (
            "ME-19.01-16",
            IS,
            "19.01-16",
            (
                "The Health and Welfare Tool is the Service Coordination Agency's evaluation of a member's risks and "
                "unmet needs. 19.04-9 prints this number where 19.01-17 must be meant."
            ),
        ),
        (
            "ME-19.01-17",
            IS,
            "19.01-17",
            (
                "Health Maintenance Activities are help with ADLs and IADLs and with further tasks that the member "
                "would do alone if able, such as catheters, ostomy care, tube feeding, bowel treatments, medication, "
                "damaged skin and prescribed exercise."
            ),
        ),
        (
            "ME-19.01-18",
            IS,
            "19.01-18",
            (
                "Instrumental activities (IADLs) keep up the member's surroundings: meals and dishes, cleaning and "
                "tidying, beds and linens, appliances, refuse, shopping for food and putting it away, and laundry "
                "inside or outside the home."
            ),
        ),
    )
)
