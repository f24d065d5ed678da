"""MaineCare Benefits Manual, Chapter II, Section 19: home and community benefits.

`definitions` to `limits_stated` are the document in our own words, in its order; `amounts` the numbers that it states,
`services` what counts where, `hours`, `money` and `rules` what follows from them, `readings_of_...` and `conventions`
what it leaves open, and `fates` what became of all the rest.
"""

from staffing_rules.policies.section_19 import (
    covered_services,
    definitions,
    duration,
    eligibility,
    fates,
    further_definitions,
    home_care,
    limits_stated,
    non_covered,
    staff,
)
from staffing_rules.policies.section_19.conventions import CONVENTIONS
from staffing_rules.policies.section_19.conventions_of_definitions import CONVENTIONS_OF_DEFINITIONS
from staffing_rules.policies.section_19.hours import MEMBER_WEEKS, WORKER_WEEKS
from staffing_rules.policies.section_19.money import ELIGIBILITY_PERIODS, MEALS, PROGRAM_MONTHS, PROGRAMS
from staffing_rules.policies.section_19.readings_of_days import READINGS_OF_DAYS
from staffing_rules.policies.section_19.readings_of_hours import READINGS_OF_HOURS
from staffing_rules.policies.section_19.readings_of_money import READINGS_OF_MONEY
from staffing_rules.policies.section_19.rules import (
    ADJUSTMENTS,
    AUTHORIZED,
    EXCEEDANCE_RULES,
    OUT_OF_STATE,
    PROJECTION,
    REMOTE_MONITORING,
    STAYS,
    SUSPENSIONS,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

SECTION_19 = HomeCarePolicy(
    id="ME-19",
    name="MaineCare Section 19",
    worker_weeks=WORKER_WEEKS,
    member_weeks=MEMBER_WEEKS,
    program_months=PROGRAM_MONTHS,
    eligibility_periods=ELIGIBILITY_PERIODS,
    meals=MEALS,
    programs=PROGRAMS,
    exceedance=EXCEEDANCE_RULES,
    projection=PROJECTION,
    adjustments=ADJUSTMENTS,
    out_of_state=OUT_OF_STATE,
    suspensions=SUSPENSIONS,
    stays=STAYS,
    monitoring=REMOTE_MONITORING,
    authorized=AUTHORIZED,
    provisions=(
        *definitions.PROVISIONS,
        *further_definitions.PROVISIONS,
        *eligibility.PROVISIONS,
        *duration.PROVISIONS,
        *covered_services.PROVISIONS,
        *home_care.PROVISIONS,
        *non_covered.PROVISIONS,
        *limits_stated.PROVISIONS,
        *staff.PROVISIONS,
    ),
    definitions=fates.DEFINITIONS,
    not_encoded=fates.NOT_ENCODED,
    pending=fates.PENDING,
    questions=(*READINGS_OF_DAYS, *READINGS_OF_MONEY, *READINGS_OF_HOURS, *CONVENTIONS, *CONVENTIONS_OF_DEFINITIONS),
)
