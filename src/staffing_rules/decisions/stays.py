"""What a stay or a referral asks for: care coordination near the discharge, back-up plans for monitoring."""

from datetime import date
from functools import partial

from attrs import evolve

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.bounds import Rule, amount_on, rule
from staffing_rules.decisions.measured import between, measured
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reviews import Found, Verdicts, review
from staffing_rules.decisions.shares import unplaced
from staffing_rules.facts import BackupPlan, Care, MonitoringReferral, ServiceLine, Stay
from staffing_rules.policies.vocabulary import HomeCarePolicy, MonitoringRules, StayRules
from staffing_rules.quantities import Days, Times
from staffing_rules.rulings import CareReview, Finding, Portion, ReviewLine, Severity, Tally, Window

BILLED_EARLY = Finding(
    "billed_before_home",
    Severity.ERROR,
    "It is paid only when the member is home under the section.",
    "Bill it when the member is home.",
    ("billed_on", "home_on", "came_home"),
)
TOO_FEW_PLANS = Finding(
    "too_few_backup_plans",
    Severity.ERROR,
    "Fewer back-up plans were in place before the referral than are wanted.",
    "Put them in place before the member is referred.",
    ("backup_plans",),
)
SAME_DAY = Finding(
    "backup_plan_of_the_same_day",
    Severity.NOTE,
    "A back-up plan is of the day of the referral; it is taken to have been in place before.",
    fields=("backup_plans", "referred_on"),
)


def check_care_coordination(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return whether care coordination in a stay was near enough to the discharge, and billed late enough.

    There is a line for each service line of care coordination on a day of one of the member's stays, from the
    admission to the discharge; both facts come from the members of `care`. The day is no more than 60 days before the
    discharge, and the bill no earlier than the day home. A stay without a discharge, or a line without a date of the
    bill, leaves it UNDECIDED.

    Rests on ME-19.03-3-CARE-COORDINATION. Raises TypeError where an argument is of another type.

    >>> from decimal import Decimal
    >>> from staffing_rules import SECTION_19, Member, Service, StayKind
    >>> stay = Stay(
    ...     kind=StayKind.HOSPITAL, admitted_on=date(2024, 4, 1), discharged_on=date(2024, 6, 30),
    ...     home_on=date(2024, 6, 30),
    ... )
    >>> coordinated = ServiceLine(
    ...     reference="L1", member="M1", service=Service.CARE_COORDINATION, service_date=date(2024, 4, 30),
    ...     billed_on=date(2024, 7, 2),
    ... )
    >>> care = Care(lines=[coordinated], members=[Member(reference="M1", stays=[stay])])
    >>> (line,) = check_care_coordination(care, SECTION_19)
    >>> print(line.ruling.decided)
    exceeded; days from the discharge: 61 days of 60 days, 1 day too much
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_in_stays, care, policy))


def _in_stays(care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    rules = policy.stays
    if rules is None:
        return CareReview(())
    since = len(reader.asked)
    after_too = reader.read(rules.after_too)
    near = rule(reader, "days_from_the_discharge", "days from the discharge", rules.cites, since=since)
    verdicts = Verdicts(policy, care.coverage)
    lines: list[ReviewLine] = []
    missing: dict[str, list[str]] = {}
    for line in care.lines:
        if line.service is not rules.service:
            continue
        if line.member is None or line.service_date is None:
            missing.setdefault("member" if line.member is None else "service_date", []).append(line.reference)
            continue
        member, day = care.member_of.get(line.member), line.service_date
        concerned = (
            [stay for stay in member.stays if stay.kind in rules.stays and _concerns(stay, day)] if member else []
        )
        if concerned:
            found = _near(near, rules, line, day, min(concerned, key=partial(_distance, day)), after_too=after_too)
            lines.append(ReviewLine(line.reference, Window(day, day), verdicts.ruling(found)))
    return CareReview(tuple(lines), unplaced(missing))


def _concerns(stay: Stay, day: date) -> bool:
    """Whether a day lies in a stay, or between it and the day home."""
    if stay.admitted_on is not None and day < stay.admitted_on:
        return False
    ends = [end for end in (stay.discharged_on, stay.home_on) if end is not None]
    return not ends or day < max(ends) or day == stay.discharged_on


def _distance(day: date, stay: Stay) -> tuple[bool, int, str]:
    """Order stays by how near their discharge is, those that are not known to have one last."""
    away = 0 if stay.discharged_on is None else abs((stay.discharged_on - day).days)
    return stay.discharged_on is None, away, f"{stay.kind} {stay.admitted_on} {stay.home_on} {stay.came_home}"


def _near(
    near: Rule, rules: StayRules, line: ServiceLine, day: date, stay: Stay, *, after_too: bool
) -> tuple[Found, ...]:
    """Return what one line comes to: its days from the discharge, and when it was billed."""
    amount = amount_on(rules.days, day)
    about = (line.reference,)
    if stay.discharged_on is None:
        distance = Found(near, missing=frozenset({"discharged_on"}))
    else:
        days = Days(abs((stay.discharged_on - day).days))
        after = day > stay.discharged_on and not after_too
        most = Days(0) if after else None
        above = days.units - (amount.units or 0) * (most is None)
        carried = (Portion(line.reference, Days(max(0, above))),)
        distance = measured(near, amount, days, most, about=about, window=Window(day, day), carried_by=carried)
    return (distance, _billed(near, line, stay))


def _billed(near: Rule, line: ServiceLine, stay: Stay) -> Found:
    if stay.came_home is not False:
        missing = {name for row, name in ((line, "billed_on"), (stay, "home_on")) if getattr(row, name) is None}
        if line.billed_on is None or stay.home_on is None:
            return Found(near, missing=frozenset(missing))
        if line.billed_on >= stay.home_on:
            return Found(near)
    finding = evolve(BILLED_EARLY, provisions=near.provisions, others=(line.reference,))
    return Found(near, findings=(finding,))


def check_remote_monitoring(care: Care, policy: HomeCarePolicy) -> CareReview:
    """Return whether enough back-up plans were in place before each referral for remote monitoring: a line for each.

    Two adequate plans are wanted, each as the coordinating agency marked it. A plan of the day of the referral is
    taken to have been in place, with a note. What is not known of plans leaves it UNDECIDED where it matters.

    Rests on ME-19.04-2-BACKUP. Raises TypeError where an argument is of another type.

    >>> from staffing_rules import SECTION_19, BackupPlan
    >>> plan = BackupPlan(in_place_on=date(2024, 5, 1), adequate=True)
    >>> referral = MonitoringReferral(
    ...     reference="R1", member="M1", referred_on=date(2024, 5, 2), backup_plans=[plan]
    ... )
    >>> (line,) = check_remote_monitoring(Care(referrals=[referral]), SECTION_19)
    >>> line.ruling.findings[0].code
    'too_few_backup_plans'
    """
    check_kind("care", care, Care)
    check_kind("policy", policy, HomeCarePolicy)
    return review(policy, partial(_referrals, care, policy))


def _referrals(care: Care, policy: HomeCarePolicy, reader: Reader) -> CareReview:
    rules = policy.monitoring
    if rules is None:
        return CareReview(())
    since = len(reader.asked)
    adequate, same_day = reader.read(rules.adequate), reader.read(rules.same_day)
    plans = rule(reader, "backup_plans", "back-up plans before a referral", rules.cites, since=since)
    verdicts = Verdicts(policy, care.coverage)
    return CareReview(
        tuple(
            ReviewLine(
                each.reference,
                between(each.referred_on, each.referred_on),
                verdicts.ruling((_in_place(plans, rules, each, adequate=adequate, same_day=same_day),)),
            )
            for each in care.referrals
        )
    )


def _in_place(
    plans: Rule, rules: MonitoringRules, referral: MonitoringReferral, *, adequate: bool, same_day: bool
) -> Found:
    """Return what the back-up plans of one referral come to."""
    states = [
        _counts(plan, referral.referred_on, adequate=adequate, same_day=same_day) for plan in referral.backup_plans
    ]
    sure, wanted = states.count(True), amount_on(rules.plans, referral.referred_on or date.max)
    window = between(referral.referred_on, referral.referred_on)
    least = Times(wanted.units or 0)
    tally = Tally(
        plans.id, (referral.reference,), window, Times(sure), least, wanted.since, wanted.source, at_least=True
    )
    if sure + states.count(None) < least.units:
        finding = evolve(TOO_FEW_PLANS, provisions=plans.provisions, readings=plans.questions, tally=tally)
        return Found(plans, tally, (finding,))
    if sure < least.units:
        unsure = [plan for plan, state in zip(referral.backup_plans, states, strict=True) if state is None]
        facts = ("in_place_on", "adequate") if adequate else ("in_place_on",)
        missing = {fact for plan in unsure for fact in facts if getattr(plan, fact) is None}
        if referral.referred_on is None:
            missing.add("referred_on")
        return Found(plans, tally, missing=frozenset(missing))
    dates = [plan.in_place_on for plan in referral.backup_plans]
    told = (evolve(SAME_DAY, readings=plans.questions),) if referral.referred_on in dates else ()
    return Found(plans, tally, told)


def _counts(plan: BackupPlan, referred_on: date | None, *, adequate: bool, same_day: bool) -> bool | None:
    """Whether a plan was in place before the referral; None where it is not known."""
    fit = plan.adequate if adequate else True
    if plan.in_place_on is None or referred_on is None:
        in_time = None
    else:
        in_time = plan.in_place_on < referred_on or (same_day and plan.in_place_on == referred_on)
    if fit is False or in_time is False:
        return False
    return None if fit is None or in_time is None else True
