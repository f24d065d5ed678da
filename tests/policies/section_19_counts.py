"""How many worked examples each provision has that is a rule of Section 19: what the examples are held against.

The provisions were written down with their examples before the library was, and outside of this repository;
`section_19_examples` accounts for every one.
"""

from typing import Final

SECTION_19_COUNTS: Final[dict[str, int]] = {
    "ME-19.02-3-A": 4,
    "ME-19.03-AUTHORIZED-AMOUNT": 2,
    "ME-19.03-3-SUSPENSION": 4,
    "ME-19.03-3-CARE-COORDINATION": 4,
    "ME-19.03-4-APPROVE": 2,
    "ME-19.03-4-CONSECUTIVE": 4,
    "ME-19.03-4-YEAR": 3,
    "ME-19.04-CAP": 2,
    "ME-19.04-2-BACKUP": 3,
    "ME-19.04-4-A-15": 5,
    "ME-19.04-7": 3,
    "ME-19.04-14": 2,
    "ME-19.05-N": 4,
    "ME-19.06-A": 5,
    "ME-19.06-B": 3,
    "ME-19.06-C": 2,
    "ME-19.06-D": 3,
    "ME-19.06-E": 2,
    "ME-19.06-F": 2,
    "ME-19.06-G": 3,
    "ME-19.06-H": 4,
    "ME-19.06-I": 3,
    "ME-19.06-J": 4,
    "ME-19.06-K": 4,
    "ME-19.06-M": 5,
    "ME-19.06-M-EXCEPTION": 8,
    "ME-19.06-N-HOURS": 5,
    "ME-19.06-N-EXCEEDANCE": 5,
    "ME-19.06-N-1": 4,
    "ME-19.06-N-2": 3,
    "ME-19.08-8-B-6-WEEK": 5,
}
