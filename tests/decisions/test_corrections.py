"""Properties of `plan_of_correction_deadlines` and `validate_plan_of_correction`: by when, and what a plan lacks."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve, frozen
from filed import CORRECTION, PLAN, REQUEST, codes_of, plan_trials
from hypothesis import given
from questions import hanging_on
from strategies import POLICY, names, names_with_strict_ones, plans, requests
from toy import PLANS, TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaffingPolicy,
    Basis,
    Correction,
    PlanDeadlines,
    PlanOfCorrection,
    PlanRequest,
    PlanReview,
    Ruling,
    Severity,
    Status,
    plan_of_correction_deadlines,
    validate_plan_of_correction,
)
from staffing_rules.decisions.corrections import COMPONENTS, PLAN_LOOKS
from staffing_rules.policies.vocabulary import (
    Check,
    Component,
    EarliestOf,
    Edition,
    FirstKnownOf,
    Governs,
    PlanRules,
    Timeline,
    parts_of,
)

DAY = timedelta(days=1)
FIRST = date(2023, 2, 1)
"""The first day of which requests for plans are known."""


def by_when(policy: BackupStaffingPolicy = PARTNERS, **known: Any) -> Ruling[PlanDeadlines]:
    """Return the last days for a request of which these days are known."""
    return plan_of_correction_deadlines(PlanRequest(**known), policy)


def looked_at(policy: BackupStaffingPolicy = PARTNERS, **changes: Any) -> Ruling[PlanReview]:
    """Return the ruling on a plan that lacks nothing but for these changes."""
    return validate_plan_of_correction(evolve(PLAN, **changes), REQUEST, policy)


def ruled_by(rules: PlanRules) -> BackupStaffingPolicy:
    """Return the toy policy with other rules on plans."""
    return evolve(TOY, plans=Timeline(Governs.REQUEST_DATE, (Edition(value=rules),)))


@pytest.mark.parametrize(
    ("received", "plan_due", "latest_target"),
    [
        (FIRST, date(2023, 2, 16), date(2023, 4, 2)),
        (date(2024, 2, 14), date(2024, 2, 29), date(2024, 4, 14)),
        (date(2023, 2, 14), date(2023, 3, 1), date(2023, 4, 15)),
        (date(2023, 12, 31), date(2024, 1, 15), date(2024, 2, 29)),
    ],
)
def test_fifteen_and_sixty_days_from_receipt(received: date, plan_due: date, latest_target: date) -> None:
    """NC-POC-04, NC-POC-06: calendar days, the day of receipt not counted, leap years or not."""
    assert by_when(received_on=received).decided == PlanDeadlines(plan_due, latest_target)
    assert (plan_due - received, latest_target - received) == (15 * DAY, 60 * DAY)


@pytest.mark.parametrize(
    ("known", "plan_due", "latest_target"),
    [
        ({"received_on": FIRST + 9 * DAY, "delivery_attempted_on": FIRST}, date(2023, 2, 16), date(2023, 4, 11)),
        ({"received_on": FIRST, "delivery_attempted_on": FIRST + 9 * DAY}, date(2023, 2, 16), date(2023, 4, 2)),
        ({"received_on": FIRST, "delivery_attempted_on": FIRST}, date(2023, 2, 16), date(2023, 4, 2)),
        ({"delivery_attempted_on": FIRST}, date(2023, 2, 16), None),
        ({"delivery_attempted_on": FIRST, "term": date(2023, 9, 1)}, date(2023, 2, 16), date(2023, 9, 1)),
        ({"received_on": FIRST, "term": date(2023, 2, 2)}, date(2023, 2, 16), date(2023, 2, 2)),
    ],
)
def test_the_days_run_from_receipt_or_from_an_attempt(
    known: dict[str, date], plan_due: date, latest_target: date | None
) -> None:
    """The plan's from the earlier of the two, those of the corrections from receipt alone or to a term of its own."""
    ruling = by_when(**known)
    assert ruling.decided == PlanDeadlines(plan_due, latest_target)
    assert ("receipt_not_known" in codes_of(ruling.findings)) == (latest_target is None)


@pytest.mark.parametrize(
    ("known", "status"),
    [
        ({"received_on": FIRST}, Status.DECIDED),
        ({"received_on": FIRST - DAY}, Status.NOT_IN_FORCE),
        ({"delivery_attempted_on": FIRST - DAY, "received_on": FIRST}, Status.NOT_IN_FORCE),
        ({"issued_on": FIRST - DAY, "received_on": FIRST}, Status.NOT_IN_FORCE),
        ({"issued_on": FIRST, "received_on": FIRST - DAY}, Status.DECIDED),
        ({"delivery_attempted_on": FIRST}, Status.DECIDED),
    ],
)
def test_a_request_is_judged_by_the_rules_of_its_own_date(known: dict[str, date], status: Status) -> None:
    """NC-POC-02: from 1 February 2023, by the notice; where its date is not known, by the earliest other day."""
    ruling = by_when(**known)
    assert ruling.status is status
    assert ruling.in_force_from == (FIRST if status is Status.NOT_IN_FORCE else None)
    review = validate_plan_of_correction(PLAN, PlanRequest(**known), PARTNERS)
    assert (review.status, review.in_force_from) == (status, ruling.in_force_from)


@pytest.mark.parametrize("known", [{}, {"issued_on": FIRST}, {"term": FIRST}])
def test_without_a_day_to_run_from_the_last_day_is_open(known: dict[str, date]) -> None:
    """Receipt or attempt is asked for; a plan can be looked at all the same, and is neither late nor in time."""
    ruling = by_when(**known)
    assert (ruling.status, ruling.missing) == (Status.UNDECIDED, {"received_on", "delivery_attempted_on"})
    assert {each.code for each in ruling.findings} == {"not_known:received_on", "not_known:delivery_attempted_on"}
    review = validate_plan_of_correction(PLAN, PlanRequest(**known), PARTNERS)
    assert (review.decided.days_late, review.decided.complete) == (None, True)


def test_alliance_has_no_rules_on_plans() -> None:
    """Whatever the request, no rule is known."""
    for known in ({}, {"received_on": FIRST}):
        assert (by_when(ALLIANCE, **known).status, by_when(ALLIANCE, **known).in_force_from) == (
            Status.NOT_IN_FORCE,
            None,
        )
    assert looked_at(ALLIANCE).status is Status.NOT_IN_FORCE


EARLIER, LATER = FIRST, FIRST + 9 * DAY
READ: dict[tuple[str, str], tuple[dict[str, date], PlanDeadlines, PlanDeadlines]] = {
    ("NC-PAR/plan-trigger", "receipt"): (
        {"received_on": LATER, "delivery_attempted_on": EARLIER},
        PlanDeadlines(date(2023, 2, 16), date(2023, 4, 11)),
        PlanDeadlines(date(2023, 2, 25), date(2023, 4, 11)),
    ),
    ("NC-PAR/plan-trigger-day", "included"): (
        {"received_on": FIRST},
        PlanDeadlines(date(2023, 2, 16), date(2023, 4, 2)),
        PlanDeadlines(date(2023, 2, 15), date(2023, 4, 2)),
    ),
    ("NC-PAR/target-days", "business"): (
        {"received_on": FIRST},
        PlanDeadlines(date(2023, 2, 16), date(2023, 4, 2)),
        PlanDeadlines(date(2023, 2, 16), date(2023, 4, 28)),
    ),
    ("NC-PAR/target-trigger", "attempt_too"): (
        {"delivery_attempted_on": FIRST},
        PlanDeadlines(date(2023, 2, 16), None),
        PlanDeadlines(date(2023, 2, 16), date(2023, 4, 2)),
    ),
    ("TOY/kind-of-days", "business"): (
        {"received_on": date(2023, 2, 1)},
        PlanDeadlines(date(2023, 3, 3), date(2023, 5, 2)),
        PlanDeadlines(date(2023, 3, 16), date(2023, 5, 2)),
    ),
}
"""What each reading makes of a request: the last days where nobody chose, and under the other choice."""


@pytest.mark.parametrize(("question", "choice"), READ)
def test_a_reading_shows_its_effect(question: str, choice: str) -> None:
    """The answer names the question and what the other choice gives; strictly it is open, and both are possible."""
    known, assumed, chosen = READ[question, choice]
    policy = TOY if question.startswith("TOY") else PARTNERS
    usual = by_when(policy, **known)
    assert (usual.decided, usual.basis) == (assumed, Basis.INTERPRETATION)
    assert question in {reading.id for reading in usual.readings}
    assert chosen in usual.otherwise
    assert by_when(policy.with_reading(question, choice), **known).decided == chosen
    strict = by_when(policy.strictly(), **known)
    assert strict.status is Status.UNDECIDED
    assert question in strict.missing
    assert {assumed, chosen} <= strict.possible


def test_which_date_is_the_target_date_is_a_reading() -> None:
    """A correction that starts in time and is complete too late is beyond the term where completion counts."""
    late = {"corrections": [evolve(CORRECTION, completed_on=date(2023, 7, 3))]}
    started_only = PARTNERS.with_reading("NC-PAR/target-date", "start")
    assert codes_of(looked_at(**late).findings) == ["target_beyond_term"]
    assert not looked_at(started_only, **late).findings
    begun_late = {"corrections": [Correction(how="later", starts_on=date(2023, 7, 3), completed_on=None)]}
    for policy, codes in (
        (PARTNERS, ["missing:timetable"]),
        (started_only, ["missing:timetable", "target_beyond_term"]),
    ):
        assert codes_of(looked_at(policy, **begun_late).findings) == codes


def test_every_question_on_plans_is_tried() -> None:
    """Each question that the rules hang on has a case that tells its choices apart."""
    asked = hanging_on(PARTNERS.plans, TOY.plans)
    assert asked == {question for question, _ in READ} | {"NC-PAR/target-date"}


def test_every_check_and_component_of_a_plan_binds_at_partners_and_is_tried() -> None:
    """Those that are known are those of Partners, and each is put to the test."""
    (rules,) = parts_of(PARTNERS.plans, PlanRules)
    assert {check.name for check in rules.checks} == PLAN_LOOKS.keys()
    assert {component.name for component in rules.components} == COMPONENTS.keys()
    assert plan_trials().keys() == PLAN_LOOKS.keys() | COMPONENTS.keys()


@pytest.mark.parametrize("name", PLAN_LOOKS | COMPONENTS)
def test_a_check_finds_a_fault_and_passes_what_is_nearly_the_same(name: str) -> None:
    """Both sides of each day and number, with the weight and the provisions of the rules."""
    (rules,) = parts_of(PARTNERS.plans, PlanRules)
    found, passed = (validate_plan_of_correction(plan, REQUEST, PARTNERS) for plan in plan_trials()[name])
    (rule,) = (each for each in (*rules.components, *rules.checks) if each.name == name)
    weight = rule.missing if isinstance(rule, Component) else rule.weight
    code = f"missing:{name}" if isinstance(rule, Component) else name
    (finding,) = found.findings
    assert (finding.code, finding.severity) == (code, weight)
    assert tuple(provision.id for provision in finding.provisions) == rule.cites
    assert not passed.findings
    assert found.decided.missing == ((name,) if isinstance(rule, Component) else ())
    assert (passed.decided.complete, passed.decided.missing) == (True, ())


@pytest.mark.parametrize(
    ("submitted", "late", "codes"),
    [
        (date(2023, 5, 18), 0, []),
        (date(2023, 5, 19), 1, ["plan_late"]),
        (date(2023, 6, 18), 31, ["plan_late"]),
        (None, None, []),
    ],
)
def test_a_plan_is_late_from_the_sixteenth_day_on(submitted: date | None, late: int | None, codes: list[str]) -> None:
    """NC-POC-04: the fifteenth day is in time; a plan that has not been sent is not late."""
    ruling = looked_at(submitted_on=submitted)
    assert (ruling.decided.days_late, codes_of(ruling.findings)) == (late, codes)


def test_an_empty_plan_lacks_everything_in_the_order_of_the_document() -> None:
    """What should be there is a warning each; nothing is late or too late that is not there."""
    ruling = validate_plan_of_correction(PlanOfCorrection(), REQUEST, PARTNERS)
    assert ruling.decided == PlanReview(
        ("out_of_compliance_area", "how_corrected", "timetable", "responsible_persons"), None
    )
    assert {each.severity for each in ruling.findings} == {Severity.WARNING}
    assert not ruling.decided.complete
    assert str(ruling.decided).startswith("lacks out of compliance area, how corrected")


def test_a_term_of_its_own_takes_the_place_of_sixty_days() -> None:
    """NC-POC-06: up to that day and no further, whether it is earlier or later."""
    for term, codes in ((date(2023, 7, 2), []), (date(2023, 7, 1), ["target_beyond_term"]), (date.max, [])):
        ruling = validate_plan_of_correction(PLAN, evolve(REQUEST, term=term), PARTNERS)
        assert codes_of(ruling.findings) == codes


def test_where_the_last_day_of_corrections_is_not_known_none_is_too_late() -> None:
    """An attempt to deliver gives the plan its last day, and the corrections none."""
    request = PlanRequest(delivery_attempted_on=date(2023, 5, 3))
    ruling = validate_plan_of_correction(
        evolve(PLAN, corrections=[evolve(CORRECTION, completed_on=date(2030, 1, 1))]), request, PARTNERS
    )
    assert "target_beyond_term" not in codes_of(ruling.findings)
    assert ruling.decided.days_late == 0


def test_other_rules_give_other_answers() -> None:
    """The toy policy counts from the attempt first, wants one component as a must, and changes its target dates."""
    known = {
        "received_on": date(2022, 3, 1),
        "delivery_attempted_on": date(2022, 3, 10),
        "issued_on": date(2022, 2, 20),
    }
    assert by_when(TOY, **known).decided == PlanDeadlines(date(2022, 4, 9), date(2022, 5, 21))
    assert by_when(TOY, received_on=date(2021, 6, 30)).in_force_from == date(2021, 7, 1)
    lacking = validate_plan_of_correction(PlanOfCorrection(), PlanRequest(received_on=date(2022, 3, 1)), TOY)
    assert [(each.code, each.severity) for each in lacking.findings] == [
        ("missing:responsible_persons", Severity.ERROR)
    ]
    slow = PlanOfCorrection(responsible="x", corrections=[Correction(completed_on=date(2022, 12, 31))])
    before, after = (
        validate_plan_of_correction(slow, PlanRequest(received_on=day), TOY)
        for day in (date(2022, 6, 30), date(2022, 7, 1))
    )
    assert (len(before.findings), len(after.findings)) == (0, 1)


def test_where_no_day_is_known_the_rules_of_all_days_have_to_agree() -> None:
    """Under two editions that find different things the date of the request is missing, and what some find is open."""
    slow = PlanOfCorrection(responsible="x", corrections=[Correction(completed_on=date(2032, 12, 31))])
    request = PlanRequest(term=date(2023, 1, 1))
    ruling = validate_plan_of_correction(slow, request, TOY)
    assert ruling.decided.complete
    assert [each.severity for each in ruling.findings] == [Severity.UNKNOWN]
    assert validate_plan_of_correction(PLAN, PlanRequest(), TOY).decided.days_late is None


@given(plans(), requests(), names_with_strict_ones)
def test_whatever_is_filled_in_there_is_a_ruling(plan: PlanOfCorrection, request: PlanRequest, name: str) -> None:
    """Of whatever days and texts, also at the ends of the calendar: an answer or what is missing, in words."""
    for ruling in (
        plan_of_correction_deadlines(request, POLICY[name]),
        validate_plan_of_correction(plan, request, POLICY[name]),
    ):
        assert (ruling.value is not None) == (ruling.status is Status.DECIDED)
        assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
        text = ruling.explain() + "".join(map(str, ruling.findings))
        assert not any(code in text for code in ("frozenset(", "PlanRules(", "Timeline(", "EarliestOf("))
        hash(ruling)


@given(plans(), requests(), names)
def test_strictly_a_review_is_decided_where_all_readings_agree(
    plan: PlanOfCorrection, request: PlanRequest, name: str
) -> None:
    """What a strict policy decides, the ordinary one decides alike; else its answer is among the possible ones."""
    for ask in (
        lambda policy: plan_of_correction_deadlines(request, policy),
        lambda policy: validate_plan_of_correction(plan, request, policy),
    ):
        ordinary, strict = ask(POLICY[name]), ask(POLICY[f"{name}, strictly"])
        if strict.status is Status.DECIDED:
            assert (ordinary.status, ordinary.value) == (Status.DECIDED, strict.value)
        elif strict.possible and ordinary.status is Status.DECIDED:
            assert ordinary.decided in strict.possible


@given(plans(), requests(), names_with_strict_ones)
def test_filling_in_a_plan_adds_nothing_that_is_missing(
    plan: PlanOfCorrection, request: PlanRequest, name: str
) -> None:
    """An area and somebody responsible are missing no more, and nothing else is missing for them."""
    before = validate_plan_of_correction(plan, request, POLICY[name])
    after = validate_plan_of_correction(evolve(plan, area="reports", responsible="x"), request, POLICY[name])
    lacking = {code for code in codes_of(before.findings) if code.startswith("missing:")}
    assert {code for code in codes_of(after.findings) if code.startswith("missing:")} == lacking - {
        "missing:out_of_compliance_area",
        "missing:responsible_persons",
    }


def test_no_ruling_on_a_plan_tells_who_or_what_is_in_it() -> None:
    """Findings name fields; the plan shows neither names nor texts."""
    plan = PlanOfCorrection(
        area="Jordan Sample", corrections=[Correction(how="Jordan Sample")], responsible="Jordan Sample"
    )
    ruling = validate_plan_of_correction(plan, REQUEST, PARTNERS)
    for text in (repr(plan), repr(ruling), ruling.explain(), *map(str, ruling.findings)):
        assert "Jordan" not in text


@pytest.mark.parametrize(
    ("review", "text"),
    [
        (PlanReview(), "complete; not sent, or its last day is not known"),
        (PlanReview(("how_corrected",), 0), "lacks how corrected; in time"),
        (PlanReview((), 1), "complete; late by 1 day"),
        (PlanReview((), 2), "complete; late by 2 days"),
        (PlanDeadlines(FIRST, None), "plan due 2023-02-01; no day for corrections"),
        (PlanDeadlines(FIRST, FIRST), "plan due 2023-02-01; corrections in place by 2023-02-01"),
    ],
)
def test_reviews_and_last_days_read_as_words(review: PlanReview | PlanDeadlines, text: str) -> None:
    """As they are told in an explanation."""
    assert str(review) == text


def test_triggers_read_as_words() -> None:
    """What the days run from is told in words."""
    assert str(EarliestOf(("received_on", "delivery_attempted_on"))).startswith("the earliest of received")
    assert str(FirstKnownOf(("received_on",))).startswith("received")
    assert str(FirstKnownOf(("received_on", "issued_on"))).startswith("the first that is known of received")


@pytest.mark.parametrize("received", [date.max, date.max - 14 * DAY])
def test_past_the_end_of_the_calendar_no_last_day_is_known(received: date) -> None:
    """A date that stands for "never" in many systems stops nobody's batch."""
    ruling = by_when(received_on=received)
    assert ruling.status in {Status.NOT_IN_FORCE, Status.UNDECIDED}
    review = validate_plan_of_correction(PLAN, PlanRequest(received_on=received), PARTNERS)
    assert review.decided.days_late is None


# Mistakes of callers and authors


@pytest.mark.parametrize("wrong", [None, "2023-02-01", FIRST, ["Jordan Sample"]])
def test_an_argument_of_another_type_is_refused(wrong: Any) -> None:
    """The error names the argument and what is wanted, and keeps the value to itself."""
    calls = (
        (lambda: plan_of_correction_deadlines(wrong, PARTNERS), "request: wanted a PlanRequest"),
        (lambda: plan_of_correction_deadlines(REQUEST, wrong), "policy: wanted a BackupStaffingPolicy"),
        (lambda: validate_plan_of_correction(wrong, REQUEST, PARTNERS), "plan: wanted a PlanOfCorrection"),
        (lambda: validate_plan_of_correction(PLAN, wrong, PARTNERS), "request: wanted a PlanRequest"),
        (lambda: validate_plan_of_correction(PLAN, REQUEST, wrong), "policy: wanted a BackupStaffingPolicy"),
    )
    for call, text in calls:
        with pytest.raises(TypeError) as refused:
            call()
        assert str(refused.value) == f"{text}, got {type(wrong).__name__}"


@pytest.mark.parametrize(
    ("kind", "name", "wrong"),
    [
        (PlanRequest, "received_on", "2023-02-01"),
        (PlanRequest, "term", 60),
        (PlanRequest, "reference", 5),
        (Correction, "how", 5),
        (Correction, "starts_on", "2023-02-01"),
        (PlanOfCorrection, "area", 5),
        (PlanOfCorrection, "corrections", None),
        (PlanOfCorrection, "corrections", "Jordan Sample"),
        (PlanOfCorrection, "corrections", ["Jordan Sample"]),
        (PlanOfCorrection, "copy_kept", "yes"),
        (PlanOfCorrection, "copy_kept", 1),
        (PlanOfCorrection, "submitted_on", "2023-02-01"),
    ],
)
def test_what_a_plan_and_a_request_hold_is_of_its_kind(kind: type, name: str, wrong: Any) -> None:
    """The error names the field and not the value; a list of corrections will do for a tuple."""
    with pytest.raises(TypeError, match=rf"^{kind.__name__}\.{name}: wanted an? \w+") as refused:
        kind(**{name: wrong})
    assert "Jordan" not in str(refused.value)
    assert PlanOfCorrection(corrections=[CORRECTION]) == PlanOfCorrection(corrections=(CORRECTION,))


@pytest.mark.parametrize(
    "rules",
    [
        evolve(PLANS, checks=(Check("signed_in_ink", Severity.ERROR),)),
        evolve(PLANS, components=(Component("signed_in_ink", "a signature"),)),
    ],
)
def test_an_unknown_check_or_component_is_named(rules: PlanRules) -> None:
    """Rules that want what nobody knows how to look for fail by name when they are first used."""
    with pytest.raises(LookupError, match="signed_in_ink"):
        validate_plan_of_correction(PLAN, REQUEST, ruled_by(rules))


def test_plans_go_by_the_date_of_the_request() -> None:
    """Rules that another date governs are refused when the policy is written."""
    assert TOY.plans
    with pytest.raises(ValueError, match="governed by the date of the request, got service date"):
        evolve(TOY, plans=Timeline(Governs.SERVICE_DATE, TOY.plans.editions))


def test_a_check_of_a_plan_may_have_a_code_of_its_own() -> None:
    """As on forms: the code is the policy's, where it gives one."""
    slow = PlanOfCorrection(responsible="x", corrections=[Correction(completed_on=date(2023, 12, 31))])
    ruling = validate_plan_of_correction(slow, PlanRequest(received_on=date(2023, 1, 1)), TOY)
    assert codes_of(ruling.findings) == ["too_slow"]


def test_where_the_day_that_is_known_is_not_the_one_that_counts_the_other_is_missing() -> None:
    """Rules that run from receipt alone, and a request that was never received: receipt is what is missing."""
    rules = evolve(PLANS, due=evolve(PLANS.due, trigger=FirstKnownOf(("received_on",))))
    ruling = by_when(ruled_by(rules), delivery_attempted_on=FIRST)
    assert (ruling.status, "received_on" in ruling.missing) == (Status.UNDECIDED, True)


def test_a_rule_that_fails_is_its_author_s_mistake() -> None:
    """An error in somebody's own rule for last days is not taken for the end of the calendar."""

    @frozen
    class Broken:
        def counted_from(self, day: date, /) -> date:
            msg = f"no day for {day}"
            raise ValueError(msg)

    rules = evolve(PLANS, due=evolve(PLANS.due, days=Broken()))
    with pytest.raises(ValueError, match="no day for 2023-02-01"):
        by_when(ruled_by(rules), received_on=FIRST)


def test_where_no_day_is_known_the_rules_without_a_first_day_count_too() -> None:
    """A first edition that the documents do not date is one of those that may hold."""
    assert TOY.plans
    old, new = TOY.plans.editions
    policy = evolve(TOY, plans=Timeline(Governs.REQUEST_DATE, (evolve(old, since=None), new)))
    slow = PlanOfCorrection(responsible="x", corrections=[Correction(completed_on=date(2032, 12, 31))])
    ruling = validate_plan_of_correction(slow, PlanRequest(term=date(2023, 1, 1)), policy)
    assert [each.severity for each in ruling.findings] == [Severity.UNKNOWN]


@pytest.mark.parametrize(
    "rules",
    [
        evolve(PLANS, target_dates=("begins_on",)),
        evolve(PLANS, due=evolve(PLANS.due, trigger=FirstKnownOf(("gotten_on",)))),
        evolve(PLANS, due=evolve(PLANS.due, trigger=EarliestOf(("gotten_on",)))),
    ],
)
def test_an_unknown_day_of_a_request_or_correction_is_refused(rules: PlanRules) -> None:
    """What a request would stumble over later is refused when the policy is written."""
    with pytest.raises(ValueError, match=r"gotten_on|begins_on"):
        ruled_by(rules)
