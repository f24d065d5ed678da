"""Who may have benefits under 19.02, in our own words."""

from staffing_rules.policies.section_19.source import IS, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        ("ME-19.02-1-AGE", MUST, "19.02-1, sentence 1 (age)", "A member is 18 years old or older."),
        (
            "ME-19.02-1-MAINECARE",
            MUST,
            "19.02-1, sentence 1 (MaineCare)",
            (
                "A member also meets the general tests of the MaineCare Eligibility Manual, and the medical and other "
                "tests of Section 19."
            ),
        ),
        (
            "ME-19.02-1-FUNDING",
            IS,
            "19.02-1, sentences 2 and 3",
            (
                "Whoever meets every test may still have to wait, or get less: funds, limits on cost for each member "
                "and overall cost neutrality come on top."
            ),
        ),
        (
            "ME-19.02-1-VERIFY",
            MUST,
            "19.02-1, sentence 4",
            (
                "Before the SCA begins to coordinate what was authorized, it makes sure that the member is eligible "
                "for MaineCare."
            ),
        ),
        (
            "ME-19.02-2",
            MUST,
            "19.02-2",
            (
                "Medically eligible is whoever would be so for a nursing facility under Section 67.02, on an "
                "assessment face to face with the MED form. For its scores the ASA's clinical judgement is final."
            ),
        ),
        (
            "ME-19.02-3-A",
            MUST,
            "19.02-3(A) (letter not printed)",
            "What the member's services are expected to cost in a month has to lie within the limits of 19.06.",
        ),
        (
            "ME-19.02-3-B",
            MUST,
            "19.02-3(B)",
            (
                "Whoever qualifies for a nursing facility was told of the benefits at home that are to be had and are "
                "suitable and cost-effective, and was given the choice."
            ),
        ),
        (
            "ME-19.02-3-C",
            MUST,
            "19.02-3(C)",
            "The member chose benefits at home, and a signed Choice Letter shows it.",
        ),
        (
            "ME-19.02-3-D",
            MUST,
            "19.02-3(D)",
            "Getting services at home or nearby would not endanger the person's health or welfare.",
        ),
        (
            "ME-19.02-3-E",
            MUST,
            "19.02-3(E)",
            "What the member needs is to be had in the area, and a provider is willing to give it.",
        ),
        ("ME-19.02-3-F", MUST, "19.02-3(F)", "Members have to be there for each assessment of their eligibility."),
        (
            "ME-19.02-3-G",
            MUST,
            "19.02-3(G)",
            (
                "The MED form has to show a disability or impairment, chronic or permanent, that keeps the member from "
                "managing self-care and daily life unaided."
            ),
        ),
        (
            "ME-19.02-3-H",
            IS,
            "19.02-3(H) (letter not printed)",
            (
                "Members are admitted in the order in which they come, as funds allow; the aging and disability office "
                "(OADS) keeps the list of those who wait."
            ),
        ),
        (
            "ME-19.02-4",
            MUST,
            "19.02-4",
            (
                "Without a Representative, only members direct their care who have Cognitive Capacity, that is five "
                "scores (below) when eligibility is determined; others are presumed unable. The text calls the scores "
                "minimum; maximum must be meant."
            ),
        ),
        (
            "ME-19.02-4-DECISION-MAKING",
            MUST,
            "19.02-4, sentence 3, first score",
            "The score for making decisions is 1 at most.",
        ),
        (
            "ME-19.02-4-SELF-UNDERSTOOD",
            MUST,
            "19.02-4, sentence 3, second score",
            "The score for being understood by others is 2 at most.",
        ),
        (
            "ME-19.02-4-UNDERSTANDING-OTHERS",
            MUST,
            "19.02-4, sentence 3, third score",
            "The score for understanding others is 2 at most.",
        ),
        (
            "ME-19.02-4-FINANCES-PERFORMANCE",
            MUST,
            "19.02-4, sentence 3, fourth score",
            "The score for how far the member manages money alone is 2 at most.",
        ),
        (
            "ME-19.02-4-FINANCES-SUPPORT",
            MUST,
            "19.02-4, sentence 3, fifth score",
            "The score for how much support the member has in managing money is 3 at most.",
        ),
        (
            "ME-19.02-5",
            MUST,
            "19.02-5",
            (
                "Meals are delivered to members only who live in no hospital or nursing facility, cannot make their "
                "own meals, and have nobody who is responsible for making them."
            ),
        ),
    )
)
