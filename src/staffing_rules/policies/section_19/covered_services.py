"""What 19.04 covers, up to home delivered meals (19.04-7), in our own words."""

from staffing_rules.policies.section_19.source import IS, MAY, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "ME-19.04-CAP",
            MUST,
            "19.04, sentence 4",
            "Covered services need approval beforehand, and what they cost counts to the member's program cap.",
        ),
        (
            "ME-19.04-ELIGIBILITY-FIRST",
            MUST,
            "19.04, sentence 5",
            "Nothing is paid before the member's eligibility, both medical and financial, is approved.",
        ),
        (
            "ME-19.04-1",
            MUST,
            "19.04-1",
            (
                "Assistive technology is authorized where it is medically necessary and serves independence or safety, "
                "after all other funding, with papers that match the product to its use, and after an evaluation "
                "through the WSP. Vehicles, leisure and household goods are left out."
            ),
        ),
        (
            "ME-19.04-2-APPROVE",
            MUST,
            "19.04-2, sentence 3",
            (
                "Remote monitoring needs the final approval of the aging and disability office (OADS), on a "
                "recommendation by ASA or SCA."
            ),
        ),
        (
            "ME-19.04-2-CONSIDER",
            MUST,
            "19.04-2, sentence 4",
            (
                "The recommendation documents a year's hospital stays and emergency visits, injuries by falls over six "
                "months, time alone at home, trouble in getting services and why, the risk of wandering, and whatever "
                "else matters."
            ),
        ),
        (
            "ME-19.04-2-CONSENT",
            MUST,
            "19.04-2, sentences 5 and 6",
            (
                "All technology is evaluated before it is delivered, and the record shows that the member agrees to "
                "each part of the plan for it and will go along."
            ),
        ),
        (
            "ME-19.04-2-BACKUP",
            MUST,
            "19.04-2, sentence 9",
            (
                "Before the SCA refers a member to the WSP for remote monitoring, it sees to it that two adequate "
                "back-up plans or more are there."
            ),
        ),
        (
            "ME-19.04-3",
            IS,
            "19.04-3",
            (
                "Transmission is the internet or cable over which the data of a device, of a technology service or of "
                "remote monitoring go."
            ),
        ),
        (
            "ME-19.04-4-A-1",
            MUST,
            "19.04-4(A)(1)",
            (
                "The SCA first reaches the member, or whoever answers for the member, within 2 business days after the "
                "ASA told it that coordination is authorized."
            ),
        ),
        (
            "ME-19.04-4-A-2",
            MUST,
            "19.04-4(A)(2)",
            (
                "The SCA has the plan carried out by referrals and Service Orders to providers whom the member chose, "
                "or by access to Skills Training."
            ),
        ),
        (
            "ME-19.04-4-A-3",
            MUST,
            "19.04-4(A)(3)",
            (
                "Within 30 days after it got the notice of authorization, the SCA visits the member at home to plan. "
                "The plan is reviewed and renewed at the member's request, when needs change, and every 12 months at "
                "least."
            ),
        ),
        (
            "ME-19.04-4-A-4",
            MUST,
            "19.04-4(A)(4)",
            (
                "The SCA makes and documents the Back-Up Plan, gives the member copies of it, and completes the Risk "
                "Assessment and the Health and Welfare Tool."
            ),
        ),
        (
            "ME-19.04-4-A-5",
            MUST,
            "19.04-4(A)(5)",
            (
                "The SCA tells members and guardians how people are protected from abuse, neglect and exploitation and "
                "whom to notify, when the first plan is made and once a year or oftener from then on."
            ),
        ),
        (
            "ME-19.04-4-A-6",
            MUST,
            "19.04-4(A)(6)",
            (
                "Where an agency gives the personal care, the SCA sees the member face to face once a year or oftener, "
                "fills in the tool of 19.01-16, and follows up."
            ),
        ),
        (
            "ME-19.04-4-A-7",
            MUST,
            "19.04-4(A)(7)",
            (
                "Where the member directs Attendants, the SCA sees the member face to face every six months or "
                "oftener, fills in the tool of 19.01-16, and follows up."
            ),
        ),
        (
            "ME-19.04-4-A-8",
            MUST,
            "19.04-4(A)(8)",
            "The SCA judges how member and provider get on, and whether a PSS or Attendant does the work well.",
        ),
        ("ME-19.04-4-A-9", MUST, "19.04-4(A)(9)", "The SCA watches over the member's health as a whole."),
        (
            "ME-19.04-4-A-10",
            MUST,
            "19.04-4(A)(10)",
            "The SCA documents each complaint: that it came, how it was looked into, and how it was settled.",
        ),
        (
            "ME-19.04-4-A-11",
            MUST,
            "19.04-4(A)(11)",
            "The SCA keeps in touch with everybody concerned, so that services go on and fit together.",
        ),
        (
            "ME-19.04-4-A-12",
            MUST,
            "19.04-4(A)(12)",
            (
                "The SCA contacts the member once a month or oftener, and oftener when the member asks; down to once a "
                "quarter when the member asks for that and the record bears it out. The telephone will do unless a "
                "visit is needed."
            ),
        ),
        ("ME-19.04-4-A-13", MUST, "19.04-4(A)(13)", "The SCA helps the member in good time with problems."),
        (
            "ME-19.04-4-A-14",
            MUST,
            "19.04-4(A)(14)",
            "The SCA speaks up for the member, so that the community's resources and services are within reach.",
        ),
        (
            "ME-19.04-4-A-15",
            MAY,
            "19.04-4(A)(15)",
            (
                "In an acute or emergency episode the care coordinator may change the plan by up to 15 percent of what "
                "was authorized for the month, within the monthly cap. What was added or changed stops after 14 days."
            ),
        ),
        (
            "ME-19.04-4-A-16",
            MUST,
            "19.04-4(A)(16)",
            (
                "The SCA refers the member for reassessment before eligibility runs out, and on a Significant Service "
                "Change."
            ),
        ),
        (
            "ME-19.04-4-A-17",
            MUST,
            "19.04-4(A)(17)",
            (
                "The SCA gives notice that services are to be suspended, cut or ended, but the care coordinator gives "
                "no notice of a cut or an end on medical grounds of eligibility."
            ),
        ),
        (
            "ME-19.04-4-A-18",
            MUST,
            "19.04-4(A)(18)",
            (
                "The SCA submits authorizations through MeCare, keeps records, tells the Department what it needs, and "
                "reports what has to be reported."
            ),
        ),
        (
            "ME-19.04-5",
            MUST,
            "19.04-5",
            (
                "Environmental modifications are medically necessary physical changes to the member's home: ramps, "
                "lifts, bathroom, kitchen, access and safety. They and their repairs need authorization in advance, "
                "and no other payer; general repairs and vehicles are left out."
            ),
        ),
        (
            "ME-19.04-6",
            IS,
            "19.04-6",
            (
                "Financial Management Services (FMS) are what the Fiscal Intermediary does for members who direct "
                "their own care: citizenship status, time sheets, wages, payroll and taxes, files, background checks, "
                "questions and complaints."
            ),
        ),
        (
            "ME-19.04-6-A",
            MUST,
            "19.04-6(A) (letter not printed)",
            "The Fiscal Intermediary helps the member to verify an Attendant's citizenship status.",
        ),
        (
            "ME-19.04-6-F",
            MUST,
            "19.04-6(F)",
            (
                "The Fiscal Intermediary checks Attendants in the registry of nursing assistants, in the federal list "
                "of exclusions, and for criminal history."
            ),
        ),
        (
            "ME-19.04-6-F-OIG",
            MUST,
            "19.04-6(F), second check",
            "Attendants are looked up in the exclusions list of the federal Inspector General (OIG).",
        ),
        (
            "ME-19.04-7",
            IS,
            "19.04-7",
            "A member gets one delivered meal a day at most, on up to seven days of a week.",
        ),
    )
)
