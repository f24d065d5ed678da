"""What 19.05 leaves uncovered, in our own words."""

from staffing_rules.policies.section_19.source import IS, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, IS)
    for id, locator, meaning in (
        (
            "ME-19.05-A",
            "19.05(A) (letter not printed)",
            (
                "Not covered: what is outside the plan of care, unless an acute or emergency episode allows it. For "
                "that the text names 19.04-4(A)(13); 19.04-4(A)(15) must be meant."
            ),
        ),
        (
            "ME-19.05-B",
            "19.05(B) (letter not printed)",
            ("Not covered: what Chapter I of the manual leaves out, such as custodial care, recreation and leisure."),
        ),
        ("ME-19.05-C", "19.05(C)", "Not covered: household tasks other than the IADLs of the plan."),
        ("ME-19.05-D", "19.05(D)", "Not covered: respite and IADL tasks by the member's spouse."),
        (
            "ME-19.05-E",
            "19.05(E)",
            (
                "Not covered: Attendant Services by the member's spouse, or by a parent or stepparent where the member "
                "is a minor."
            ),
        ),
        (
            "ME-19.05-F",
            "19.05(F)",
            "Not covered: Personal Care by a parent or stepparent where the member is a minor.",
        ),
        (
            "ME-19.05-G",
            "19.05(G)",
            (
                "Not covered: services by anybody whom a criminal background check, or an annotation in Maine's "
                "registry of aides, bars from the work."
            ),
        ),
        ("ME-19.05-H", "19.05(H)", "Not covered: custodial care, and supervision."),
        (
            "ME-19.05-I",
            "19.05(I)",
            ("Not covered: personal care in assisted housing, licensed or not, residential care facilities among it."),
        ),
        (
            "ME-19.05-J",
            "19.05(J)",
            "Not covered: room, board and food, but for delivered meals and respite in a nursing facility.",
        ),
        (
            "ME-19.05-K",
            "19.05(K)",
            (
                "Not covered: services given without the member there, but for covered IADLs such as laundry or "
                "shopping for a member who stays at home."
            ),
        ),
        (
            "ME-19.05-L",
            "19.05(L)",
            "Not covered: services while the member is in a hospital, a nursing facility, a PNMI or an ICF-IID.",
        ),
        ("ME-19.05-M", "19.05(M)", "Not covered: visits that supervise aides, CNAs or PSSs."),
        (
            "ME-19.05-N",
            "19.05(N)",
            (
                "Not covered: what one worker gives to a member or household above 40 hours in a week, unless 19.06(M) "
                "allows it. It speaks of services, 19.06(M) of attendant and personal care alone."
            ),
        ),
        (
            "ME-19.05-O",
            "19.05(O)",
            "Not covered: services out of state, unless Section 19 or Chapter I of the manual allows them.",
        ),
        (
            "ME-19.05-P",
            "19.05(P)",
            "Not covered: personal or attendant care during respite in an institution, which has to give it itself.",
        ),
    )
)
