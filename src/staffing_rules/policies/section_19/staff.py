"""What 19.08-8 says of staff, in our own words: so far, an attendant's hours."""

from staffing_rules.policies.section_19.source import MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = (
    Provision(
        "ME-19.08-8-B-6-WEEK",
        SOURCE,
        "19.08-8(B)(6), third requirement (mark not printed)",
        (
            "An Attendant is not paid for more than 40 hours of service in a week, unless an exception applies. For "
            "the exception the text names 19.05(M); 19.06(M) must be meant."
        ),
        MUST,
    ),
)
