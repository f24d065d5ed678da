"""What 19.04 covers from home health (19.04-8) to skills training (19.04-16), in our own words."""

from staffing_rules.policies.section_19.source import IS, MAY, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "ME-19.04-8",
            MUST,
            "19.04-8, sentences 1 to 4 and 8",
            (
                "Home health is given where the member lives, in units of 15 minutes or in visits, of the kind and "
                "frequency authorized. Only agencies certified by Medicare and licensed in Maine bill visits; LPNs, "
                "MSWs and aides or CNAs may not be independent contractors."
            ),
        ),
        (
            "ME-19.04-8-ORDER",
            MUST,
            "19.04-8, sentences 1 and 6",
            (
                "Home health needs an order, by a physician or by an Advanced Practice Provider (physician assistant, "
                "nurse practitioner, clinical nurse specialist), who may also recertify the plan."
            ),
        ),
        (
            "ME-19.04-8-PLAN",
            MUST,
            "19.04-8, sentences 5 and 7",
            (
                "The home health provider writes a nursing plan with the authorized services and the medical treatment "
                "plan, has the member's physician review and sign it, and gives it to the SCA free of charge."
            ),
        ),
        (
            "ME-19.04-8-A",
            IS,
            "19.04-8(A) (letter not printed), items 1 to 5",
            (
                "A registered nurse starts and revises the nursing treatment plan (with a copy to the SCA, whoever "
                "pays), gives skilled nursing that neither Medicare nor another payer pays for, informs physician and "
                "coordinator, teaches, and does what else the licence allows."
            ),
        ),
        (
            "ME-19.04-8-A-SUPERVISION",
            MUST,
            "19.04-8(A) (letter not printed), after the items",
            (
                "A registered nurse's visit that only supervises other staff is not billed; nursing that is given "
                "during it may be covered."
            ),
        ),
        (
            "ME-19.04-8-B",
            IS,
            "19.04-8(B)",
            "Licensed practical nurses give whatever lies within their licence.",
        ),
        (
            "ME-19.04-8-C",
            MUST,
            "19.04-8(C), sentence 1",
            (
                "Physical therapy restores, follows a physician's orders, and is given by a physical therapist with a "
                "Maine licence, or by an assistant whom one supervises directly."
            ),
        ),
        (
            "ME-19.04-8-C-POOL",
            MUST,
            "19.04-8(C), sentences 2 to 4",
            (
                "Therapy in a pool needs a physician's orders, mention in the plan, and a licensed physical therapist "
                "who gives it. Fees for the pool are not paid."
            ),
        ),
        (
            "ME-19.04-8-D",
            MUST,
            "19.04-8(D)",
            (
                "Occupational therapy restores, follows a physician's orders, and is given by an occupational "
                "therapist (OTR) with a Maine licence, or by an assistant (COTA) whom one supervises directly."
            ),
        ),
        (
            "ME-19.04-8-E",
            MUST,
            "19.04-8(E) (letter not printed)",
            "Speech therapy is given by a speech-language pathologist with a Maine licence, and within that licence.",
        ),
        (
            "ME-19.04-8-F",
            MUST,
            "19.04-8(F) (letter not printed)",
            (
                "Aides and CNAs work as a registered nurse delegates and oversees, on written instructions: simple "
                "tasks that extend therapy, ADLs and IADLs of the plan, help with medication as far as allowed, "
                "reporting and records."
            ),
        ),
        (
            "ME-19.04-8-G",
            MUST,
            "19.04-8(G) (letter not printed)",
            "Medical social services are given by a social worker (MSW) with a Maine licence, and within that licence.",
        ),
        (
            "ME-19.04-9-IADL",
            MUST,
            "19.04-9, sentences 2 and 3",
            "Personal Care is not authorized for IADLs alone; the plan may name IADLs beside ADLs.",
        ),
        (
            "ME-19.04-9-TIME",
            MAY,
            "19.04-9, sentences 4 and 5",
            (
                "The ASA takes the time for tasks from Appendix I. For a member's particular circumstances, which it "
                "identifies and documents, it may adjust them within the limits."
            ),
        ),
        (
            "ME-19.04-9-ADL-TASKS",
            IS,
            "19.04-9, first list",
            (
                "ADL tasks are getting into and out of a bed, wheelchair or car; toilet and continence; health "
                "maintenance; bathing; hygiene; dressing; eating with its clean-up. For health maintenance the text "
                "names 19.01-16; 19.01-17 must be meant."
            ),
        ),
        (
            "ME-19.04-9-IADL-TASKS",
            MUST,
            "19.04-9, second list and the sentence before it",
            (
                "IADL tasks are shopping for food, with help in getting medication; routine housework; laundry at home "
                "or away; making meals and cleaning up; and budgeting as the member directs. The plan has to name "
                "them."
            ),
        ),
        (
            "ME-19.04-9-SPOUSE",
            MUST,
            "19.04-9, last sentence",
            "A spouse who serves as the member's PSS may not do IADLs.",
        ),
        (
            "ME-19.04-10",
            MUST,
            "19.04-10",
            (
                "Attendant Services are health maintenance and the tasks of 19.04-9 as the plan has them, and never "
                "IADLs alone. For health maintenance the text names 19.07-17; 19.01-17 must be meant."
            ),
        ),
        (
            "ME-19.04-11",
            IS,
            "19.04-11",
            (
                "Living Well for Better Health is a workshop of six weeks for small groups outside the home, with one "
                "meeting a week. Our copy lost a character of a meeting's length; 2.5 hours must be meant."
            ),
        ),
        (
            "ME-19.04-12",
            IS,
            "19.04-12",
            (
                "Matter of Balance is a course against falls: classes of two hours for groups outside the home, within "
                "eight weeks. For the facilitator's qualification the paragraph names itself; what must be meant is "
                "not clear."
            ),
        ),
        (
            "ME-19.04-13",
            MUST,
            "19.04-13",
            (
                "A personal emergency response system (PERS) is for members who are alone, always or much of the day, "
                "have no steady caretaker for long stretches, and would need much supervision otherwise. What is paid "
                "is installation and the monthly charge of system and home unit."
            ),
        ),
        (
            "ME-19.04-14",
            IS,
            "19.04-14",
            "Transportation to services of Section 19 comes under another part of the manual, Section 113.",
        ),
        (
            "ME-19.04-15",
            MUST,
            "19.04-15",
            (
                "Respite is short-term care while the usual caregiver is away or rests: at home by a nurse, aide, CNA "
                "or PSS at that worker's own rate, or in a licensed nursing facility, which bills the WSP. It has "
                "codes of its own."
            ),
        ),
        (
            "ME-19.04-16",
            MUST,
            "19.04-16",
            (
                "Members who direct their own care need Skills Training before services start, the first within 30 "
                "calendar days of referral unless the SCA extends that for good cause. A test of competence may stand "
                "in for those trained before."
            ),
        ),
    )
)
