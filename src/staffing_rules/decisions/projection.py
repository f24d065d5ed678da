"""What a plan of care will cost in a month, held against the cap before anything is given."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from functools import partial
from math import ceil

from attrs import evolve

from staffing_rules._arguments import check_date, check_kind
from staffing_rules.decisions.bounds import Bound, bounds
from staffing_rules.decisions.fitting import Fits
from staffing_rules.decisions.plans import Weeks, monthly, monthly_cost
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Verdicts, review
from staffing_rules.decisions.shares import Share
from staffing_rules.decisions.totals import Groups, Totals
from staffing_rules.facts import Care, Coverage, Exceedance, Member, PlanOfCare, PlanUnit, ServiceLine
from staffing_rules.policies.vocabulary import HomeCarePolicy, Months
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.rulings import CareReview, Ruling, Standing


def project_program_month(
    plan: PlanOfCare,
    policy: HomeCarePolicy,
    *,
    month: date,
    exceedances: Iterable[Exceedance] | None = (),
    member: Member | None = None,
) -> Ruling[Standing]:
    """Return how the cost of a plan, projected to the month that the day `month` lies in, stands to the program cap.

    Lines by the week are projected by 52 weeks in 12 months, as fractions: nothing is rounded before it is compared;
    what is told of the total is rounded up to a millionth of a dollar. What counts, and for whom the cap is raised, is
    as in `check_program_months`; `exceedances` are those of the member, None where it is not known whether there are
    any, and `member` tells of eligibility periods where a determination ends with one. A line without a cost makes it
    UNDECIDED, unless the others are too much. Whether the plan is in force in that month is not looked at.

    Rests on ME-19.02-3-A and on what `check_program_months` rests on. Raises TypeError where an argument is of another
    type.

    >>> from decimal import Decimal
    >>> from staffing_rules import SECTION_19, PlanLine, Service
    >>> line = PlanLine(service=Service.PERSONAL_CARE, each=PlanUnit.WEEK, cost=Decimal("1515"))
    >>> plan = PlanOfCare(reference="P1", member="M1", lines=[line])
    >>> print(project_program_month(plan, SECTION_19, month=date(2024, 3, 1)).decided)
    within; program cap: $6,565.00 of $6,565.00
    """
    check_kind("plan", plan, PlanOfCare)
    check_kind("policy", policy, HomeCarePolicy)
    check_date("month", month)
    if member is not None:
        check_kind("member", member, Member)
    care = Care(
        exceedances=exceedances,
        plans=[plan],
        members=[] if member is None else [member],
        coverage=Coverage.FULL,  # a plan is all that is authorized
    )
    (span,) = Months().containing(month.toordinal(), ())
    (line,) = review(policy, partial(_look, plan, care, span, policy))
    return line.ruling


def _look(plan: PlanOfCare, care: Care, span: Span, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    held = bounds(reader, policy.program_months)
    weeks = Weeks.read(reader, policy)
    totals = Totals(
        held,
        Verdicts(policy, care.coverage),
        Fits(care, policy, reader, held),
        lambda _, month: monthly_cost(plan, weeks.in_month(month)),
        weeks.readings,
    )
    line = totals.line(plan.member, span, _groups(plan, held, weeks.in_month(span), span))
    findings = (
        evolve(each, provisions=(*weeks.provisions, *each.provisions)) if each.tally else each
        for each in line.ruling.findings
    )
    ruling = evolve(
        line.ruling,
        findings=tuple(findings),
        provisions=tuple(dict.fromkeys((*weeks.provisions, *line.ruling.provisions))),
        readings=(*line.ruling.readings, *(weeks.readings if _is_weekly(plan) else ())),
    )
    return CareReview((evolve(line, ruling=ruling),))


def _is_weekly(plan: PlanOfCare) -> bool:
    return any(line.each is PlanUnit.WEEK for line in plan.lines)


def _groups(plan: PlanOfCare, held: Sequence[Bound], weeks: Fraction, span: Span) -> Groups:
    """Return the projected cost of each line for each limit.

    What counts to most limits comes first, and each line has what it adds to the sum so far, rounded up: so the total
    of each limit is exact but for being rounded up to a unit, and no comparison with a limit hangs on that.
    """
    groups: Groups = {(place, span): [] for place in range(len(held))}
    counting = [
        (line, [place for place, bound in enumerate(held) if line.service in bound.services]) for line in plan.lines
    ]
    total = Fraction(0)
    for number, (line, places) in enumerate(sorted(counting, key=lambda each: -len(each[1]))):
        cost = monthly(line, weeks)
        before, total = total, total + (cost or 0) * bool(places)
        units = None if cost is None else ceil(total) - ceil(before)
        row = ServiceLine(reference=line.service.value, service=line.service)
        for place in places:
            groups[place, span].append(Share(number, span[0], units, row))
    return groups
