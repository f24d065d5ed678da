"""A ruling by itself: its answer, narrower questions, its truth value and its words."""

from collections.abc import Callable, Hashable
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from strategies import POLICY, interruptions, names, names_with_strict_ones
from toy import TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    Classification,
    DutyStatus,
    Finding,
    IncidentLevel,
    Interruption,
    InterruptionOutcome,
    MemberCancellation,
    NotDecided,
    ProviderClosure,
    ReportingDuty,
    ReportingPeriod,
    Ruling,
    Severity,
    Status,
    Timeliness,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
)
from staffing_rules.policies.vocabulary import Consequence, Edition, Governs, Timeline
from staffing_rules.rulings.explanation import words

MISSED = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)


@pytest.mark.parametrize(
    "ruling",
    [
        classify_interruption(MISSED, PARTNERS),
        classify_interruption(Interruption(), PARTNERS),
        Ruling[int](status=Status.NOT_IN_FORCE),
    ],
    ids=lambda ruling: ruling.status.value,
)
def test_a_ruling_is_no_truth_value(ruling: Ruling[object]) -> None:
    """`if ruling:` is an error, whatever the answer, since it would mean something else to everybody."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(ruling)


def test_asking_an_undecided_ruling_for_its_answer_raises_the_explanation() -> None:
    """The error's text is the explanation, so that a log shows what is missing."""
    ruling = classify_interruption(Interruption(), PARTNERS)
    with pytest.raises(NotDecided) as refused:
        _ = ruling.decided
    assert str(refused.value) == ruling.explain()
    assert "It depends on: " in ruling.explain()


@given(interruptions(), names_with_strict_ones)
def test_a_narrower_question_is_decided_as_soon_as_all_open_answers_agree(
    interruption: Interruption, name: str
) -> None:
    """`on` maps a decided answer, settles an open one where it can, and keeps the other statuses."""
    ruling = classify_interruption(interruption, POLICY[name])
    narrower = ruling.on(lambda what: what.reportable)
    if ruling.status is Status.DECIDED:
        assert narrower.decided == ruling.decided.reportable
    elif ruling.status is Status.UNDECIDED and len({what.reportable for what in ruling.possible}) == 1:
        assert narrower.status is Status.DECIDED
        assert not narrower.missing
        assert not narrower.possible
    else:
        assert narrower.status is ruling.status
        assert narrower.value is None
        assert narrower.possible == {what.reportable for what in ruling.possible}
    assert (narrower.grounds, narrower.provisions, narrower.facts) == (
        ruling.grounds,
        ruling.provisions,
        ruling.facts,
    )


QUESTIONS: tuple[Callable[[Classification], Hashable], ...] = (
    lambda what: what.outcome,
    lambda what: what.reportable,
    lambda what: what.notify,
    lambda what: what.channel,
    lambda what: what,
)


@given(interruptions(), names, st.sampled_from(QUESTIONS))
def test_a_narrower_answer_rests_on_readings_exactly_where_a_strict_policy_leaves_it_open(
    interruption: Interruption, name: str, ask: Callable[[Classification], Hashable]
) -> None:
    """What every reading agrees on is no interpretation, and is what a policy decides that assumes nothing."""
    policy = POLICY[name]
    narrower = classify_interruption(interruption, policy).on(ask)
    strict = classify_interruption(interruption, POLICY[f"{name}, strictly"]).on(ask)
    if narrower.status is Status.DECIDED:
        assert (narrower.basis is Basis.INTERPRETATION) == (strict.status is Status.UNDECIDED)
        assert {narrower.decided, *narrower.otherwise} == (strict.possible or {strict.value})


def test_a_narrower_answer_may_be_none() -> None:
    """None can be an answer, such as no channel, and can be asked about again."""
    missed = Interruption.member_cancelled(
        service_date=date(2023, 2, 9), member_cancellation=MemberCancellation.ILLNESS
    )
    channel = classify_interruption(missed, PARTNERS).on(lambda what: what.channel)
    assert channel.decided is None
    assert channel.on(lambda code: code is None).decided is True


def test_an_explanation_says_facts_row_source_reading_and_findings() -> None:
    """All that makes the answer an answer stands in the explanation, in plain words."""
    late = evolve(MISSED, backup=BackupStaff.UNAWARE)
    text = classify_interruption(late, ALLIANCE).explain()
    for part in (
        "Alliance Health: failure to provide back-up staffing; to be reported; tell: Alliance Health; send by: e-mail",
        "backup unaware",
        "Looked up: row A14b",
        "Basis: interpretation",
        "NC-ALL-01 (Alliance Health, Back-up Staffing Guidelines, opening paragraph",
        "NC-ALL/late-notice",
        "Read as: as_unavailable, assumed, because",
        "outside - the cases for a report do not cover it (gives: general staffing concern)",
        "Other readings would give: general staffing concern; not to be reported",
        "note protected_content",
    ):
        assert part in text
    adopted = classify_interruption(late, ALLIANCE.with_reading("NC-ALL/late-notice", "outside")).explain()
    assert "Read as: outside, as the caller chose" in adopted


def test_an_explanation_of_a_nested_reading_lists_all_that_a_choice_may_give() -> None:
    """Where one question arises only under one answer to another, the choice lists every answer behind it."""
    vacant = Interruption.position_unfilled(service_date=date(2023, 2, 9), backup=BackupStaff.UNAWARE)
    text = classify_interruption(vacant, ALLIANCE).explain()
    assert "(gives: general staffing concern / failure to provide back-up staffing)" in text


@given(interruptions(dated=True), names_with_strict_ones, st.data())
def test_no_ruling_tells_the_service_date(interruption: Interruption, name: str, data: st.DataObject) -> None:
    """The day of a service is the member's own affair: every day of a period and era gets the very same ruling."""
    policy, day = POLICY[name], interruption.service_date
    assert day
    alike = [other for other in reporting_period_for(day, policy) if policy.era_of(other) == policy.era_of(day)]
    other = evolve(interruption, service_date=data.draw(st.sampled_from(alike)))
    assert duty_for(other, policy) is duty_for(interruption, policy)


def test_values_read_as_plain_words() -> None:
    """Every type that a ruling may be about can be read aloud."""
    what = Classification(
        InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP,
        reportable=True,
        incident_level=IncidentLevel.LEVEL_I,
        document_in=("member_record",),
        notify=("lme_mco",),
        channel="alpha_portal",
    )
    period = ReportingPeriod(date(2023, 2, 1), date(2023, 2, 15))
    assert str(what) == (
        "failure to provide back-up staffing; to be reported; an incident of Level I; tell: lme mco; "
        "send by: alpha portal; write up in: member record"
    )
    assert str(ReportingDuty(what, DutyStatus.REQUIRED, period, date(2023, 2, 20))).endswith(
        "duty: required; period 2023-02-01 to 2023-02-15; due 2023-02-20"
    )
    assert [str(Timeliness(days)) for days in (0, 1, 2)] == ["on time", "late by 1 day", "late by 2 days"]
    assert [words(value) for value in (None, True, False, Status.NOT_IN_FORCE, 3)] == [
        "none",
        "yes",
        "no",
        "not in force",
        "3",
    ]
    assert str(Finding("late", Severity.NOTE, "It is late.", "Hurry.")) == "note late: It is late. Hurry."
    assert str(Finding("late", Severity.WARNING, "It is late.")) == "warning late: It is late."


def test_the_weakest_ground_is_the_basis() -> None:
    """EXPLICIT is firmer than DERIVED, DERIVED firmer than INTERPRETATION; no ground at all weakens nothing."""
    explicit, derived, interpretation = Basis
    assert Basis.weakest([derived, explicit]) is derived
    assert Basis.weakest([derived, interpretation, explicit]) is interpretation
    assert Basis.weakest([]) is explicit


def test_where_another_reading_leaves_no_rule_every_question_rests_on_readings() -> None:
    """A reading that takes the rule away altogether matters to whatever is asked about the answer."""
    breaks = Timeline(Governs.SERVICE_DATE, (Edition(value=Consequence(reportable=False), since=date(2030, 1, 1)),))
    consequences = dict(TOY.consequences) | {InterruptionOutcome.SERVICE_BREAK: breaks}
    policy = evolve(TOY, consequences=consequences)
    ruling = classify_interruption(evolve(MISSED, backup=BackupStaff.UNAWARE), policy)
    assert ruling.decided.outcome is InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP
    assert (ruling.otherwise, ruling.unlisted) == (frozenset(), True)
    assert ruling.on(lambda what: what.reportable).basis is Basis.INTERPRETATION
    strict = classify_interruption(evolve(MISSED, backup=BackupStaff.UNAWARE), policy.strictly())
    assert (strict.status, strict.missing, strict.possible) == (Status.UNDECIDED, {"TOY/late-word"}, frozenset())


def test_row_p15_counts_as_read_and_changes_nothing() -> None:
    """A reading whose choices all agree is named with the whole answer, and with no narrower one."""
    closed = Interruption.provider_closed(
        service_date=date(2023, 2, 9),
        provider_closure=ProviderClosure.HOLIDAY,
        member_cancellation=MemberCancellation.UNUSED_UNITS,
    )
    ruling = classify_interruption(closed, PARTNERS)
    assert (ruling.basis, ruling.otherwise) == (Basis.INTERPRETATION, frozenset())
    assert ruling.on(lambda what: what).basis is Basis.EXPLICIT


@given(interruptions(), names_with_strict_ones)
def test_explanations_are_words_and_no_code(interruption: Interruption, name: str) -> None:
    """No explanation prints the innards of Python, whatever is asked."""
    policy = POLICY[name]
    ruling = classify_interruption(interruption, policy)
    texts = [ruling.explain(), ruling.on(lambda what: what.notify).explain(), duty_for(interruption, policy).explain()]
    assert not any(code in text for code in ("frozenset(", "Timeline(", "<", "',)", "Outcome.") for text in texts)


def test_an_adopted_default_is_the_caller_s_choice() -> None:
    """Who adopts what would be assumed is told that it is their own choice."""
    period = reporting_period_for(date(2023, 2, 9), PARTNERS)
    assumed, adopted = (
        deadline_for(period, policy).explain()
        for policy in (PARTNERS, PARTNERS.with_reading("NC-PAR/five-days", "calendar"))
    )
    assert "Read as: calendar, assumed, because" in assumed
    assert "Read as: calendar, as the caller chose" in adopted
