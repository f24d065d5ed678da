"""The limits that 19.06 states, in our own words: on dollars, hours, days, meals and times."""

from staffing_rules.policies.section_19.source import IS, MAY, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "ME-19.06-A",
            IS,
            "19.06(A) (letter not printed)",
            (
                "The program cap is $6,565.00 for each member and month from 1 April 2020 on, unless Section 19 says "
                "otherwise."
            ),
        ),
        (
            "ME-19.06-B",
            MUST,
            "19.06(B) (letter not printed)",
            (
                "Skills Training takes 14.25 hours at most in an annual eligibility period, first instruction "
                "included; it does not count to the cap."
            ),
        ),
        (
            "ME-19.06-C",
            IS,
            "19.06(C) (letter not printed)",
            "Financial Management Services do not count to the cap.",
        ),
        (
            "ME-19.06-D",
            MUST,
            "19.06(D) (letter not printed)",
            (
                "Environmental modifications for a member cost $3,000 at most in an annual eligibility period; they do "
                "not count to the cap."
            ),
        ),
        (
            "ME-19.06-E",
            MUST,
            "19.06(E) (letter not printed)",
            (
                "Assistive technology devices and services for a member cost $1,000 at most in an annual eligibility "
                "period; they do not count to the cap."
            ),
        ),
        (
            "ME-19.06-F",
            MUST,
            "19.06(F)",
            (
                "Transmission for a member costs $600 at most in an annual eligibility period; it does not count to "
                "the cap."
            ),
        ),
        (
            "ME-19.06-G",
            MUST,
            "19.06(G)",
            (
                "Remote monitoring of a member costs $6,000 at most in an annual eligibility period; it does not count "
                "to the cap."
            ),
        ),
        (
            "ME-19.06-H",
            MUST,
            "19.06(H)",
            (
                "Respite for a member costs, in an annual eligibility period, what 30 nursing facility days cost at "
                "the rate of Chapter III for respite away from home, and no more; it counts to the cap."
            ),
        ),
        (
            "ME-19.06-I",
            IS,
            "19.06(I)",
            (
                "Delivered meals are limited to one a day for each member, on up to seven days of a week; they count "
                "to the cap."
            ),
        ),
        (
            "ME-19.06-J",
            MUST,
            "19.06(J)",
            (
                "A member attends Living Well for Better Health three times in a lifetime at most, and once in a "
                "calendar year; it counts to the cap."
            ),
        ),
        (
            "ME-19.06-K",
            MUST,
            "19.06(K)",
            (
                "A member attends Matter of Balance three times in a lifetime at most, and once in a calendar year; it "
                "counts to the cap."
            ),
        ),
        (
            "ME-19.06-L",
            MUST,
            "19.06(L)",
            (
                "Nobody is paid as an Attendant or PSS who, as a member here or in another long-term care program of "
                "MaineCare or the State, gets attendant or personal care."
            ),
        ),
        (
            "ME-19.06-M",
            MUST,
            "19.06(M), sentence 1",
            (
                "No single worker gives a member, or a household, more than 40 hours of attendant and personal care in "
                "a week."
            ),
        ),
        (
            "ME-19.06-M-EXCEPTION",
            MAY,
            "19.06(M), sentences 2 to 4",
            (
                "A member who may end up in an institution may ask for an exception. The Department weighs which "
                "workers there are, the hours above 40, how unusual the case is, for how long, and the search for "
                "others, and tells the member in writing."
            ),
        ),
        (
            "ME-19.06-N-EXCEEDANCE",
            MAY,
            "19.06(N), main clause",
            (
                "For a member who meets one of two conditions, attendant and personal care may bring the month above "
                "the cap, by 20 percent at most."
            ),
        ),
        (
            "ME-19.06-N-HOURS",
            MUST,
            "19.06(N), proviso",
            "Attendant and personal care of a member together stay within 86.25 hours in a week, whatever the case.",
        ),
        (
            "ME-19.06-N-1",
            IS,
            "19.06(N)(1)",
            (
                "First condition: Extensive Assistance is needed with toilet use, eating, locomotion, transfer and "
                "moving in bed."
            ),
        ),
        (
            "ME-19.06-N-2",
            IS,
            "19.06(N)(2)",
            (
                "Second condition: the Department, or an Authorized Entity, determines on medical necessity that "
                "health, welfare and safety are at significant risk, an institution is imminent, and nothing else can "
                "meet the needs."
            ),
        ),
    )
)
