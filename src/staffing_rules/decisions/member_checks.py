"""Do members get more than they may: in a week, a month, an eligibility period, a lifetime?"""

from functools import partial

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.bounds import bounds
from staffing_rules.decisions.counts import Subjects, by_member
from staffing_rules.decisions.integrity import odd_lines, odd_visits
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import review
from staffing_rules.decisions.shares import unplaced
from staffing_rules.decisions.totals import Totals
from staffing_rules.facts import Care
from staffing_rules.policies.vocabulary import Counting, HomeCarePolicy, RollingDays
from staffing_rules.rulings import CareReview


def check_member_weeks(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how each member stands to the ceiling of hours a week: a line for each member and week with a visit.

    The hours of all workers are added up, in minutes and seconds, without any rounding; see `check_worker_weeks` for
    visits over midnight and those that are not known to be over. No exception raises this limit.

    Rests on ME-19.06-N-HOURS. Raises TypeError where an argument is of another type.

    >>> from datetime import date
    >>> from staffing_rules import SECTION_19, Service, Visit
    >>> visit = Visit(
    ...     reference="V1", member="M1", worker="W1", service=Service.ATTENDANT, day=date(2024, 3, 5), minutes=5176
    ... )
    >>> (line,) = check_member_weeks(Care(visits=[visit]), SECTION_19)
    >>> print(line.ruling.decided)
    exceeded; member hours: 86 h 16 min of 86 h 15 min, 1 min too much
    """
    return _check("member_weeks", care, policy)


def check_program_months(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how the cost of each member's services stands to the program cap: a line for each member and month.

    The lines of a calendar month are added up by their service dates, in dollars and cents, without any rounding; what
    takes a line back is taken off. Services outside the cap do not count. For a member who qualifies, the cap is
    raised for personal and attendant care, and the rest has to stay within the cap itself: two limits. Where it is not
    known whether the member qualifies, and it matters, the line is UNDECIDED; where somebody has to look, so is what
    is above the cap. NOT_IN_FORCE for months before the first amount. A line without a cost is not counted: what is
    too much without it is too much, what is not is UNDECIDED.

    Rests on ME-19.06-A, ME-19.06-N-EXCEEDANCE, ME-19.06-N-1, ME-19.06-N-2, ME-19.04-CAP, ME-19.06-C and ME-19.04-14;
    ME-19.06-B to ME-19.06-K tell what counts as well. Raises TypeError where an argument is of another type.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> from staffing_rules import SECTION_19, Service, ServiceLine
    >>> bill = ServiceLine(
    ...     reference="L1", member="M1", service=Service.PERSONAL_CARE, service_date=date(2024, 3, 31),
    ...     cost=Decimal("6565.01"),
    ... )
    >>> (line,) = check_program_months(Care(lines=[bill]), SECTION_19)
    >>> print(line.window, line.ruling.decided)
    2024-03-01 to 2024-03-31 exceeded; program cap: $6,565.01 of $6,565.00, $0.01 too much
    """
    return _check("program_months", care, policy)


def check_eligibility_periods(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how each member stands to the limits of an annual eligibility period: a line for each period with a row.

    Hours of skills training are those of visits; dollars for environmental modifications, assistive technology,
    transmission, remote monitoring and respite are those of lines, by their service dates. The limit on respite hangs
    on a rate that the document does not give: it is UNDECIDED until the caller brings one, with
    `policy.with_amount("ME-19.06-H", rate, ...)`. A row on a day that no period of the member covers is told of in the
    review's findings; a period shorter than a year has a note.

    Rests on ME-19.06-B and ME-19.06-D to ME-19.06-H. Raises TypeError where an argument is of another type.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> from staffing_rules import SECTION_19, EligibilityPeriod, Member, Service, ServiceLine
    >>> ramp = ServiceLine(
    ...     reference="L1", member="M1", service=Service.ENVIRONMENTAL_MODIFICATION, service_date=date(2024, 3, 31),
    ...     cost=Decimal("3000"),
    ... )
    >>> member = Member(
    ...     reference="M1", eligibility_periods=[EligibilityPeriod(date(2024, 1, 1), date(2024, 12, 31))]
    ... )
    >>> (line,) = check_eligibility_periods(Care(lines=[ramp], members=[member]), SECTION_19)
    >>> print(line.ruling.decided)
    within; environmental modifications: $3,000.00 of $3,000.00
    """
    return _check("eligibility_periods", care, policy)


def check_meals(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how each member's meals stand to the limits of a day and a week: a line for each member and week.

    A meal counts on the day it is meant for. Where that is not known, several delivered on one day are something to
    look at, and the week's total is what decides. What was taken back does not count.

    Rests on ME-19.06-I and ME-19.04-7. Raises TypeError where an argument is of another type.

    >>> from datetime import date
    >>> from staffing_rules import SECTION_19, Service, ServiceLine
    >>> meals = ServiceLine(
    ...     reference="L1", member="M1", service=Service.HOME_DELIVERED_MEAL, service_date=date(2024, 3, 5), units=2,
    ...     meant_for=date(2024, 3, 5),
    ... )
    >>> (line,) = check_meals(Care(lines=[meals]), SECTION_19)
    >>> [str(finding.tally) for finding in line.ruling.findings if finding.tally]
    ['meals of a day: 2 of 1, 1 too much']
    """
    return _check("meals", care, policy)


def check_programs(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return how often each member attended the two programs, in a lifetime and in calendar years: a line each.

    Lines of one `series` are one time, in the year of its first day; lines without one may be parts of one, and where
    that matters the line is UNDECIDED. A lifetime is as much of it as the lines tell.

    Rests on ME-19.06-J and ME-19.06-K. Raises TypeError where an argument is of another type.

    >>> from datetime import date
    >>> from staffing_rules import SECTION_19, Service, ServiceLine
    >>> attended = [
    ...     ServiceLine(
    ...         reference=f"L{year}", member="M1", service=Service.LIVING_WELL, service_date=date(year, 5, 6),
    ...         series=f"S{year}",
    ...     )
    ...     for year in (2021, 2022, 2023, 2024)
    ... ]
    >>> (line,) = check_programs(Care(lines=attended), SECTION_19)
    >>> [str(each.carried_by[0]) for each in line.ruling.findings if each.tally]
    ['L2024 (1)']
    """
    return _check("programs", care, policy)


def _check(group: str, care: Care, policy: HomeCarePolicy) -> CareReview:
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_look, group, care, policy))


def _look(group: str, care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    held = bounds(reader, getattr(policy, group))
    if not held:
        return CareReview(())
    missing: dict[str, list[str]] = {}
    totals = Totals.of(care, policy, reader, held)
    outer = held[-1].each  # the last limit of a group has the widest spans
    subjects = by_member(care, held, outer, missing)
    if isinstance(outer, RollingDays):
        subjects = _beginning_with_a_row(subjects)
    odd = odd_visits(care.visits) if any(bound.by is Counting.TIME for bound in held) else ()
    counted = odd_lines(care.lines) if any(bound.by is not Counting.TIME for bound in held) else ()
    return CareReview(
        tuple(totals.line(member, span, groups) for (member, span), groups in subjects.items()),
        (*unplaced(missing), *odd, *counted),
    )


def _beginning_with_a_row(subjects: Subjects) -> Subjects:
    """Return the spans that begin on a day with a row: of spans that overlap, no other holds more."""
    return {
        key: groups
        for key, groups in subjects.items()
        if any(share.day == key[1][0] for shares in groups.values() for share in shares)
    }
