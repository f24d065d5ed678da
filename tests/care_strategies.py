"""Hypothesis strategies for care, and the policies that properties of limits are tried on.

Few members and workers meet in few weeks, so that totals come near the limits and above them.
"""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from toy_care import TOY_CARE

from staffing_rules import (
    SECTION_19,
    Adl,
    ApprovalStatus,
    AssistanceLevel,
    Care,
    Coverage,
    Decider,
    Determination,
    EligibilityPeriod,
    Exceedance,
    HourException,
    Member,
    Residence,
    Service,
    ServiceLine,
    Visit,
    Worker,
)
from staffing_rules.policies.vocabulary import HomeCarePolicy

POLICY: dict[str, HomeCarePolicy] = {policy.id: policy for policy in (SECTION_19, TOY_CARE)}
POLICY |= {
    f"{policy.id}, {question.id}={choice}": policy.with_reading(question.id, choice)
    for policy in (SECTION_19, TOY_CARE)
    for question in policy.readings
    for choice, _ in question.choices
    if choice != question.default
}
"""The policies as they are assumed, and under each single other choice; a failing example names one by its key."""

names = st.sampled_from(list(POLICY))

SPRING, AUTUMN = date(2024, 3, 3), date(2024, 10, 27)
"""The Sundays before the weeks in which the clocks of New York are changed: on 10 March, and on 3 November."""
NEW_YORK = ZoneInfo("America/New_York")
DAY = timedelta(days=1)
MEMBERS, WORKERS = ("M1", "M2", "M3"), ("W1", "W1 elsewhere", "W2")
HOURLY = (Service.PERSONAL_CARE, Service.PERSONAL_CARE, Service.ATTENDANT, Service.REGISTERED_NURSE)

members = st.sampled_from(["M1", "M1", "M2", "M3"])
workers = st.sampled_from(["W1", "W1", "W1 elsewhere", "W2"])
some_days = st.integers(0, 9)
times = st.times().map(lambda time: time.replace(second=0, microsecond=0))
lengths = st.integers(0, 12 * 60) | st.sampled_from([15, 8 * 60, 24 * 60, 25 * 60 + 1])
many_minutes = st.integers(0, 1500) | st.sampled_from([1199, 1200, 1201, 2400, 2401, 5175])


@st.composite
def visits(draw: st.DrawFn, reference: str, first: date, *, known: bool = False) -> Visit:
    """Generate a visit in the ten days from `first` on: with times, aware or not, or by day and minutes.

    Unless it is `known` how long it was, it may not be over.
    """
    whose = {"member": draw(members), "worker": draw(workers), "service": draw(st.sampled_from(HOURLY))}
    day = first + draw(some_days) * DAY
    open_still = not known and draw(st.integers(0, 7)) == 0
    match draw(st.integers(0, 2)):
        case 0:
            minutes = draw(many_minutes)
            return Visit(reference=reference, day=day, minutes=None if open_still else minutes, **whose)
        case kind:
            zone = None if kind == 1 else NEW_YORK
            start = datetime.combine(day, draw(times))
            end = after(start.replace(tzinfo=zone), draw(lengths))
            return Visit(
                reference=reference, start=start.replace(tzinfo=zone), end=None if open_still else end, **whose
            )


def after(start: datetime, minutes: int) -> datetime:
    """Return the time so many minutes later, by the clock that passes: a change of the clock takes none away."""
    if start.tzinfo is None:
        return start + timedelta(minutes=minutes)
    return (start.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(start.tzinfo)


@st.composite
def residences(draw: st.DrawFn, first: date) -> tuple[Residence, ...]:
    """Generate where a member lives: in a household that others share, in two after each other, or not known where."""
    household, moves_on = draw(st.sampled_from(["H1", "H1", "H2"])), first + draw(some_days) * DAY
    match draw(st.integers(0, 3)):
        case 0:
            return ()
        case 1:
            return (Residence("H2", last=moves_on - DAY), Residence("H1", first=moves_on))
        case _:
            return (Residence(household),)


@st.composite
def lines(draw: st.DrawFn, reference: str, first: date, earlier: list[ServiceLine]) -> ServiceLine:
    """Generate a line in the two months around `first`, or one that takes an earlier one back."""
    taken_back = [each for each in earlier if each.reverses is None and each.cost is not None]
    if taken_back and draw(st.integers(0, 4)) == 0:
        named = draw(st.sampled_from(taken_back))
        cost = draw(st.sampled_from([named.cost, named.cost and named.cost / 4, None]))
        return ServiceLine(
            reference=reference,
            member=named.member,
            service=named.service,
            service_date=named.service_date,
            cost=cost,
            reverses=named.reference,
        )
    return ServiceLine(
        reference=reference,
        member=draw(members),
        service=draw(st.sampled_from([*HOURLY, Service.RESPITE_HOME, Service.TRANSPORTATION, Service.FMS])),
        service_date=first + draw(st.integers(-10, 40)) * DAY,
        cost=draw(costs),
    )


costs = st.none() | st.sampled_from(
    [Decimal(text) for text in ("0", "0.01", "1000", "1313", "3282.5", "6565", "6565.01", "7878", "1600.5")]
)


@st.composite
def exceptions(draw: st.DrawFn, reference: str, first: date) -> HourException:
    """Generate an exception: for any or one worker, of some or unknown hours, in force for some of the days."""
    since, until = sorted((draw(some_days), draw(some_days)))
    return HourException(
        reference=reference,
        member=draw(members),
        worker=draw(st.none() | workers),
        hours_above=draw(st.sampled_from([Decimal(1), Decimal(5), Decimal("5.5"), Decimal(60), None])),
        first=draw(st.sampled_from([None, first + since * DAY])),
        last=draw(st.sampled_from([None, first + until * DAY])),
        status=draw(st.sampled_from([ApprovalStatus.APPROVED, *ApprovalStatus])),
        written=draw(st.sampled_from([True, True, False, None])),
        decided_on=draw(st.sampled_from([None, first - DAY, first + 4 * DAY])),
    )


@st.composite
def exceedances(draw: st.DrawFn, first: date) -> Exceedance:
    """Generate an exceedance: by all levels, by some or unknown ones, or by a determination, for all or some days."""
    level = st.sampled_from([AssistanceLevel.EXTENSIVE, AssistanceLevel.TOTAL_DEPENDENCE])
    levels = {adl: draw(level) for adl in Adl if draw(st.integers(0, 15))}
    made = Determination(
        significant_risk=draw(st.sampled_from([True, True, None, False])),
        imminent_institutionalization=True,
        no_other_resources=True,
        decided_by=draw(st.none() | st.sampled_from(Decider)),
    )
    return Exceedance(
        member=draw(members),
        levels=levels if draw(st.booleans()) else {Adl.EATING: AssistanceLevel.LIMITED},
        determination=draw(st.sampled_from([None, made])),
        first=draw(st.sampled_from([None, None, first + 4 * DAY])),
    )


@st.composite
def cares(
    draw: st.DrawFn, *, most: int = 6, known: bool = False, reversals: bool = True, residing: bool = True
) -> Care:
    """Generate care of few members and workers in few weeks, with visits, lines, exceptions and exceedances.

    With `known` the duration of every visit and the cost of every line is; without `reversals` no line takes another
    back; without `residing` nobody's household is known.
    """
    first = draw(st.sampled_from([SPRING, AUTUMN]))
    billed: list[ServiceLine] = []
    for number in range(draw(st.integers(0, most))):
        line = draw(lines(f"L{number}", first, billed if reversals else []))
        if not known or line.cost is not None:
            billed.append(line)
    period = EligibilityPeriod(date(2024, 1, 1), date(2024, 10, 31))
    return Care(
        visits=[draw(visits(f"V{number}", first, known=known)) for number in range(draw(st.integers(1, most)))],
        lines=billed,
        members=[
            Member(reference=each, residences=draw(residences(first)) if residing else (), eligibility_periods=[period])
            for each in MEMBERS
        ],
        workers=[Worker(reference="W1", also=["W1 elsewhere"])],
        exceptions=draw(
            st.none() | st.just(())
            if draw(st.booleans())
            else st.tuples(*(exceptions(f"E{number}", first) for number in range(2)))
        ),
        exceedances=draw(st.sampled_from([None, (), ()]) | st.tuples(exceedances(first))),
        coverage=draw(st.sampled_from(Coverage)),
    )
