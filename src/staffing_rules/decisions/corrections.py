"""By when is a plan of correction due, and what does it lack? Whether one is asked for is the MCO's to decide."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import partial
from typing import TypeVar, cast

from attrs import evolve, frozen

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.findings import Judged, Look, judgement, known, look, made, weighed
from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.decisions.reporting import within_calendar
from staffing_rules.decisions.worlds import conclude, not_known, settle
from staffing_rules.facts import Correction, PlanOfCorrection, PlanRequest
from staffing_rules.facts.blanks import is_blank
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Governs, PlanRules, Term
from staffing_rules.rulings import Finding, PlanDeadlines, PlanReview, Ruling, Severity, Status

T = TypeVar("T", bound=Hashable)

FIELDS = ("area", "corrections", "responsible", "submitted_on", "copy_kept", "received_on")
"""The order of findings on a plan."""


def plan_of_correction_deadlines(request: PlanRequest, policy: BackupStaffingPolicy) -> Ruling[PlanDeadlines]:
    """Return the last day for the plan, and the last one for the target dates in it; both still in time.

    The plan's days run from receipt or from an attempt to deliver, those of the target dates from receipt alone: where
    that is not known, `latest_target` is None with a finding. A term of the request's own takes the place of the
    latter. The request is judged by the rules of its own date, or the earliest other day known of it. UNDECIDED where
    no day is known from which the plan's days could run. NOT_IN_FORCE where the policy has no such rules for that
    date. It never says that a plan will be asked for. Raises TypeError where an argument is of another type.

    Rests on NC-POC-01 to NC-POC-04 and NC-POC-06 at Partners; Alliance has no such rules.

    >>> from staffing_rules import PARTNERS
    >>> str(plan_of_correction_deadlines(PlanRequest(received_on=date(2023, 2, 1)), PARTNERS).decided)
    'plan due 2023-02-16; corrections in place by 2023-04-02'
    """
    check_kind("request", request, PlanRequest)
    check_kind("policy", policy, BackupStaffingPolicy)
    ruling = _on_requests(request, policy, partial(_deadlines, request, policy))
    if ruling.status is Status.NOT_IN_FORCE or None not in ruling.answers:
        return cast("Ruling[PlanDeadlines]", ruling)
    days = ("received_on", "delivery_attempted_on")
    missing = ruling.missing.union(name for name in days if getattr(request, name) is None)
    wider = cast("Ruling[PlanDeadlines]", evolve(ruling, value=None, possible=frozenset(), otherwise=frozenset()))
    return evolve(wider, status=Status.UNDECIDED, missing=missing, findings=not_known(missing))


def _deadlines(request: PlanRequest, policy: BackupStaffingPolicy, day: date, reader: Reader) -> PlanDeadlines | None:
    """Return the last days; None where the day is not known from which those for the plan run."""
    rules = _rules(policy, day, reader)
    trigger = _trigger(rules.due, request, reader)
    if trigger is None:
        return None
    due = _last_day(rules.due, trigger, reader)
    if due is None:
        raise NotInForce(None, Governs.REQUEST_DATE)
    return PlanDeadlines(due, _latest_target(rules, request, reader))


def _on_requests(request: PlanRequest, policy: BackupStaffingPolicy, ask: Callable[[date, Reader], T]) -> Ruling[T]:
    """Return the ruling on `ask` about a request of its day, or where no day is known, about one of any day."""
    known = [day for day in (request.received_on, request.delivery_attempted_on) if day]
    day = request.issued_on or min(known, default=None)
    editions = policy.plans.editions if policy.plans else ()
    days = (day,) if day else tuple(edition.since or date.min for edition in editions) or (date.min,)
    return settle([conclude(policy, partial(ask, each)) for each in days], lambda: frozenset({"issued_on"}))


def _rules(policy: BackupStaffingPolicy, day: date, reader: Reader) -> PlanRules:
    if policy.plans is None:
        raise NotInForce(None, Governs.REQUEST_DATE)
    rules = reader.edition(policy.plans, day)
    reader.cite(rules.cites)
    return rules


def _trigger(term: Term, request: PlanRequest, reader: Reader) -> date | None:
    """Return the day from which a term runs, None where it is not known."""
    reader.cite(term.cites)
    return reader.read(term.trigger, asking=lambda trigger: trigger.of(request)).of(request)


def _last_day(term: Term, trigger: date, reader: Reader) -> date | None:
    """Return the last day of a term, None where it lies past the end of the calendar."""
    return within_calendar(partial(reader.read(term.days).counted_from, trigger), trigger)


def _latest_target(rules: PlanRules, request: PlanRequest, reader: Reader) -> date | None:
    if request.term is not None:
        reader.cite(rules.targets.cites)
        return request.term
    trigger = _trigger(rules.targets, request, reader)
    if trigger is not None:
        return _last_day(rules.targets, trigger, reader)
    why = "The days for corrections run from receipt of the request, which is not known."
    provisions = tuple(map(reader.policy.provision, rules.targets.cites))
    finding = Finding("receipt_not_known", Severity.UNKNOWN, why, "Find out the day.", ("received_on",), provisions)
    reader.findings.append(finding)
    return None


@frozen
class Held:
    """A plan held against the days that bind it; None where such a day is not known."""

    plan: PlanOfCorrection
    request: PlanRequest
    due: date | None
    latest_target: date | None
    target_dates: tuple[str, ...]

    def beyond(self, correction: Correction) -> bool:
        """Whether a target date of a correction comes after the last day for them."""
        dates = (getattr(correction, name) for name in self.target_dates)
        return self.latest_target is not None and any(day is not None and day > self.latest_target for day in dates)


@look("area", why="The plan does not refer to the area out of compliance.", do="Refer to it as the request does.")
def out_of_compliance_area(held: Held) -> bool:
    """Whether no area is given."""
    return is_blank(held.plan.area)


@look("corrections", why="The plan does not say of every correction how it is made.", do="Describe each of them.")
def how_corrected(held: Held) -> bool:
    """Whether there is no correction, or one without a description."""
    return not held.plan.corrections or any(is_blank(each.how) for each in held.plan.corrections)


@look("corrections", why="The plan does not say of every correction when it starts and is complete.", do="Give both.")
def timetable(held: Held) -> bool:
    """Whether there is no correction, or one without both its dates."""
    corrections = held.plan.corrections
    return not corrections or any(None in {each.starts_on, each.completed_on} for each in corrections)


@look("responsible", why="The plan names nobody who sees that it is followed.", do="Name them, or their post.")
def responsible_persons(held: Held) -> bool:
    """Whether nobody is named."""
    return is_blank(held.plan.responsible)


COMPONENTS: dict[str, Look[Callable[[Held], bool]]] = {
    each.name: each for each in (out_of_compliance_area, how_corrected, timetable, responsible_persons)
}
"""The components that a plan may lack, by name."""


@look("submitted_on", why="The plan came after its last day.", do="Send the next one in time.")
def plan_late(held: Held) -> bool:
    """Whether the plan was sent after its last day."""
    return held.plan.submitted_on is not None and held.due is not None and held.plan.submitted_on > held.due


@look("submitted_on", "issued_on", why="The plan is older than the request for it.", do="Look at both dates.")
def submitted_before_request(held: Held) -> bool:
    """Whether the plan was sent before the day of the notice."""
    sent, issued = held.plan.submitted_on, held.request.issued_on
    return sent is not None and issued is not None and sent < issued


@look("corrections", why="A target date comes after the last day for corrections.", do="Set an earlier date.")
def target_beyond_term(held: Held) -> bool:
    """Whether a target date comes after the last day for them."""
    return any(map(held.beyond, held.plan.corrections))


@look("corrections", why="A correction is complete before it starts.", do="Look at both dates.")
def completed_before_start(held: Held) -> bool:
    """Whether a correction is complete on an earlier day than it starts."""
    return any(
        each.starts_on is not None and each.completed_on is not None and each.completed_on < each.starts_on
        for each in held.plan.corrections
    )


@look("copy_kept", why="The provider has kept no copy of the plan.", do="Keep one.")
def copy_not_kept(held: Held) -> bool:
    """Whether it is known that no copy was kept."""
    return held.plan.copy_kept is False


PLAN_LOOKS: dict[str, Look[Callable[[Held], bool]]] = {
    each.name: each
    for each in (plan_late, submitted_before_request, target_beyond_term, completed_before_start, copy_not_kept)
}
"""The checks of a plan, by name."""


def validate_plan_of_correction(
    plan: PlanOfCorrection, request: PlanRequest, policy: BackupStaffingPolicy
) -> Ruling[PlanReview]:
    """Return which components a plan lacks and by how many days it is late, with a finding for all that is wrong.

    An ERROR is what must be and is not; what should be is a WARNING. A plan that has not been sent is not late, and
    one whose last day is not known has `days_late` None. Whether the content is worth anything is for people to say.
    NOT_IN_FORCE where the policy has no such rules for the date of the request. Raises TypeError where an argument is
    of another type.

    Rests on NC-POC-04 to NC-POC-10 at Partners; Alliance has no such rules.

    >>> from staffing_rules import PARTNERS
    >>> request = PlanRequest(received_on=date(2023, 2, 1))
    >>> plan = PlanOfCorrection(area="back-up staffing reports", submitted_on=date(2023, 2, 17))
    >>> str(validate_plan_of_correction(plan, request, PARTNERS).decided)
    'lacks how corrected, timetable, responsible persons; late by 1 day'
    """
    check_kind("plan", plan, PlanOfCorrection)
    check_kind("request", request, PlanRequest)
    check_kind("policy", policy, BackupStaffingPolicy)
    return judgement(_on_requests(request, policy, partial(_review, plan, request, policy)), FIELDS)


def _review(
    plan: PlanOfCorrection, request: PlanRequest, policy: BackupStaffingPolicy, day: date, reader: Reader
) -> Judged[PlanReview]:
    rules = _rules(policy, day, reader)
    start = len(reader.asked)
    trigger = _trigger(rules.due, request, reader)
    due = None if trigger is None else _last_day(rules.due, trigger, reader)
    middle = len(reader.asked)
    held = Held(plan, request, due, _latest_target(rules, request, reader), reader.read(rules.target_dates))
    hanging_on = {
        plan_late.name: tuple(reader.asked[start:middle]),
        target_beyond_term.name: tuple(reader.asked[middle:]),
    }
    found: list[Finding] = []
    missing: list[str] = []
    for component in rules.components:
        lacking = known(COMPONENTS, component.name, policy.name)
        if lacking.finds(held):
            missing.append(lacking.name)
            finding = evolve(lacking.finding, code=f"missing:{lacking.name}")
            found.extend(weighed(reader, finding, component.missing, component.cites))
    for check in rules.checks:
        found.extend(made(reader, PLAN_LOOKS, check, held, hanging_on.get(check.name, ())))
    days_late = max(0, (plan.submitted_on - due).days) if plan.submitted_on and due else None
    return Judged(PlanReview(tuple(missing), days_late), tuple(found))
