"""How long coverage lasts under 19.03, and on what grounds it may end, in our own words."""

from staffing_rules.policies.section_19.source import IS, MAY, MUST, SOURCE
from staffing_rules.provisions import Provision

PROVISIONS = tuple(
    Provision(id, SOURCE, locator, meaning, force)
    for id, force, locator, meaning in (
        (
            "ME-19.03-AUTHORIZED-AMOUNT",
            IS,
            "19.03, sentences 1 and 2",
            (
                "A member may have as much of the covered services as the plan of care authorizes, within the limits "
                "of Section 19."
            ),
        ),
        (
            "ME-19.03-PRIOR-APPROVAL",
            MUST,
            "19.03, sentences 3, 4 and 6",
            (
                "Services need approval beforehand, and are covered from the first to the last day of medical "
                "eligibility. Outside the plan they are denied but for acute or emergency episodes, for which the text "
                "names 19.04-4(A)(13); 19.04-4(A)(15) must be meant."
            ),
        ),
        (
            "ME-19.03-1-TERMINATE",
            MUST,
            "19.03-1, opening words",
            (
                "On the grounds below, benefits may be cut, refused, suspended or ended; ending them is for the "
                "Department alone."
            ),
        ),
        ("ME-19.03-1-A", MAY, "19.03-1(A)", "Ground: the member is not eligible under 19.02."),
        (
            "ME-19.03-1-B",
            MAY,
            "19.03-1(B)",
            "Ground: the member turns down personal care, attendant care or nursing.",
        ),
        (
            "ME-19.03-1-C",
            MAY,
            "19.03-1(C)",
            (
                "Ground: no plan can be made and carried out any longer that would keep the member, at home, from "
                "getting much worse in health and welfare."
            ),
        ),
        (
            "ME-19.03-1-D",
            MAY,
            "19.03-1(D)",
            (
                "Ground: the member gets services under Section 12, 40 or 96. Until the member has moved over, nothing "
                "but Care Coordination may be given under Section 19."
            ),
        ),
        (
            "ME-19.03-1-E",
            MAY,
            "19.03-1(E)",
            "Ground: the ASA finds that the member does not medically need a nursing facility (Section 67.02).",
        ),
        (
            "ME-19.03-1-F",
            MAY,
            "19.03-1(F)",
            "Ground: the member uses another waiver under section 1915(c), such as Section 18, 20, 21 or 29.",
        ),
        ("ME-19.03-1-G", MAY, "19.03-1(G)", "Ground: the member's means do not allow MaineCare."),
        ("ME-19.03-1-H", MAY, "19.03-1(H)", "Ground: the member does not keep to the plan of care."),
        (
            "ME-19.03-1-I",
            MAY,
            "19.03-1(I) (letter not printed)",
            (
                "Ground: the latest assessment and the ASA's judgement require that the plan be changed or cut to what "
                "the member needs, within the cap. The plan may change though the member stays eligible."
            ),
        ),
        (
            "ME-19.03-1-J",
            MAY,
            "19.03-1(J)",
            "Ground: the member is in a hospital, or lives in a nursing facility or an ICF-IID.",
        ),
        (
            "ME-19.03-1-K",
            MAY,
            "19.03-1(K)",
            (
                "Ground: the member lives in assisted living, an adult family care home, or other residential care "
                "such as a PNMI, whoever pays."
            ),
        ),
        ("ME-19.03-1-L", MAY, "19.03-1(L)", "Ground: services cost more than the cap and limits allow."),
        (
            "ME-19.03-1-M",
            MAY,
            "19.03-1(M)",
            "Ground: what the member said about eligibility or services was fraudulent, or wrong again and again.",
        ),
        (
            "ME-19.03-1-N",
            MAY,
            "19.03-1(N)",
            "Ground: the federal waiver behind these rules ends, or an amendment of it is refused.",
        ),
        (
            "ME-19.03-1-O",
            MAY,
            "19.03-1(O) (letter not printed)",
            (
                "Ground: it is documented that the member, or somebody who lives there or visits, harasses, threatens "
                "or endangers workers, or that these are in danger otherwise."
            ),
        ),
        (
            "ME-19.03-1-P",
            MAY,
            "19.03-1(P) (letter not printed)",
            (
                "Ground: the member keeps the ASA, the SCA or the provider from what a physician or others know of the "
                "member's health and what care depends on."
            ),
        ),
        (
            "ME-19.03-2-TRANSITION",
            MUST,
            "19.03-2, sentence 2",
            (
                "Before and while participant direction is refused or ended, on a ground below, the SCA works on a "
                "move to another Representative or to an agency's services."
            ),
        ),
        (
            "ME-19.03-2-FALSE-INFORMATION",
            MAY,
            "19.03-2, first ground (letter not printed)",
            (
                "Ground against participant direction: the Representative gives fraudulent or repeatedly wrong "
                "information, wrong time sheets among it."
            ),
        ),
        (
            "ME-19.03-2-REPRESENTATIVE-HARASSMENT",
            MAY,
            "19.03-2, second ground (letter not printed)",
            (
                "Ground against participant direction: it is documented that a member or worker is harassed, "
                "threatened or endangered by the Representative."
            ),
        ),
        (
            "ME-19.03-2-ATTENDANT-MANAGEMENT",
            MAY,
            "19.03-2, third ground (letter not printed)",
            (
                "Ground against participant direction: the SCA documents that no Attendant is hired or managed as it "
                "should be, such as one who is unable to do the work, or is told to do what the plan does not hold."
            ),
        ),
        (
            "ME-19.03-2-SKILLS-TRAINING",
            MAY,
            "19.03-2, fourth ground (letter not printed)",
            (
                "Ground against participant direction: the first Skills Training was not completed in the time "
                "required after its referral."
            ),
        ),
        (
            "ME-19.03-2-NO-ATTENDANT",
            MAY,
            "19.03-2, fifth ground (letter not printed)",
            (
                "Ground against participant direction: nobody was hired in the 60 days after Skills Training, or there "
                "was no Attendant for 60 days in a row, suspended days apart."
            ),
        ),
        (
            "ME-19.03-2-NO-CAPACITY",
            MAY,
            "19.03-2, sixth ground (letter not printed)",
            (
                "Ground against participant direction: the member has lost Cognitive Capacity, and nobody suitable is "
                "willing to be Representative."
            ),
        ),
        (
            "ME-19.03-3-SUSPENSION",
            MUST,
            "19.03-3, sentences 1 and 2",
            (
                "Services may rest for 60 days at most. Where the cause lasts longer, coverage ends, and the member "
                "has to be assessed anew."
            ),
        ),
        (
            "ME-19.03-3-CARE-COORDINATION",
            MUST,
            "19.03-3, sentences 3 and 4",
            (
                "For a member in hospital or in a nursing facility, the SCA coordinates care only within 60 days of "
                "the discharge; that is billed and paid only once the member is home under Section 19."
            ),
        ),
        (
            "ME-19.03-4-APPROVE",
            MUST,
            "19.03-4, sentences 1 and 2",
            (
                "Personal or attendant care out of state needs the SCA's approval, for which the SCA reviews which "
                "ADLs and IADLs of the plan are needed there."
            ),
        ),
        (
            "ME-19.03-4-CONSECUTIVE",
            MUST,
            "19.03-4, sentence 1",
            "Personal or attendant care out of state lasts 14 days in a row at most.",
        ),
        (
            "ME-19.03-4-YEAR",
            MUST,
            "19.03-4, sentence 3",
            "In one fiscal year a member has 30 days of services out of state at most, all stays together.",
        ),
        (
            "ME-19.03-4-SCOPE",
            MUST,
            "19.03-4, sentences 4 to 6",
            (
                "Out of state, only agencies that Maine licensed or registered, and Attendants under the "
                "Participant-Directed Option, may serve; all other conditions, and Chapter I, still apply."
            ),
        ),
    )
)
