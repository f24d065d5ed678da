"""The document that Section 19 is read from, and the force of its words."""

from staffing_rules.provisions import Force, Source

SOURCE = Source(
    "ME-19",
    "MaineCare Benefits Manual",
    "Chapter II, Section 19, Home and Community Benefits for the Elderly and for Adults with Disabilities",
)
"""Our copy bears no date of issue, and has lost some letters of paragraphs: a locator says which."""

MUST, SHOULD, MAY, IS = Force
