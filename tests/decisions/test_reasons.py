"""Properties of `reasons_for` and `reason_equivalents`: which value of a list says why nobody stood in."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from filed import FORM_DAYS, codes_of, missed
from hypothesis import given
from hypothesis import strategies as st
from strategies import POLICIES, POLICY, interruptions, listed_reasons, names, names_with_strict_ones, words
from toy import TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Basis,
    Interruption,
    PrimaryStaff,
    Ruling,
    Severity,
    Status,
    reason_equivalents,
    reasons_for,
)
from staffing_rules.policies.vocabulary import Form, parts_of
from staffing_rules.rulings import ReasonFit

DAYS = {"NC-ALL": FORM_DAYS["email"][0], "NC-PAR": FORM_DAYS["electronic_form"][1], "TOY": FORM_DAYS["web"][0]}
"""A day on which each policy has a form."""
Fits = Ruling[tuple[ReasonFit, ...]]


def codes(ruling: Fits) -> list[str]:
    """Return the codes of the values that fit."""
    return [fit.code for fit in ruling.decided]


def by_situation(ruling: Fits) -> dict[str, str]:
    """Return the value that fits each situation."""
    return {situation: fit.code for fit in ruling.decided for situation in fit.situations}


@given(interruptions(), names_with_strict_ones)
def test_every_open_situation_has_exactly_one_value(interruption: Interruption, name: str) -> None:
    """The list has a true value for whatever kept the stand-in away, and no two; none where somebody stood in."""
    ruling = reasons_for(interruption, POLICY[name])
    assert (ruling.value is not None) == (ruling.status is Status.DECIDED)
    assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
    assert ruling.explain()
    for fits in ruling.answers:
        situations = [situation for fit in fits for situation in fit.situations]
        assert len(situations) == len(set(situations))
        if interruption.backup_situation is not None:
            assert situations == [interruption.backup_situation.value]
        elif interruption.backup is None:
            assert set(situations) == {each.value for each in BackupSituation}
        else:
            open_ones = {each.value for each in BackupSituation if each.backup in interruption.backup.exact}
            assert set(situations) == open_ones


@given(interruptions(), names_with_strict_ones)
def test_no_class_hangs_on_why_there_was_no_stand_in(interruption: Interruption, name: str) -> None:
    """Reasons hang on the day and the stand-in alone: whatever else is known changes nothing."""
    bare = Interruption(
        service_date=interruption.service_date,
        backup=interruption.backup,
        backup_situation=interruption.backup_situation,
    )
    ruling = reasons_for(interruption, POLICY[name])
    if ruling.status is not Status.CONTRADICTORY:
        assert ruling == reasons_for(bare, POLICY[name])


@given(interruptions(), names)
def test_strictly_a_value_fits_where_all_readings_agree(interruption: Interruption, name: str) -> None:
    """What a strict policy decides, the ordinary one decides alike; else it lists the values that are possible."""
    ordinary, strict = (reasons_for(interruption, policy) for policy in (POLICY[name], POLICY[f"{name}, strictly"]))
    if strict.status is Status.DECIDED:
        assert (ordinary.status, ordinary.value) == (Status.DECIDED, strict.value)
        assert not ordinary.readings
    elif ordinary.status is Status.DECIDED and strict.possible:
        assert ordinary.decided in strict.possible
        assert ordinary.basis is Basis.INTERPRETATION


@pytest.mark.parametrize(
    ("situation", "alliance", "partners", "toy"),
    [
        (BackupSituation.SICK, "staff_out_sick", "trained_staff_unavailable", "away"),
        (BackupSituation.EXTENDED_LEAVE, "staff_out_extended_leave", "trained_staff_unavailable", "away"),
        (BackupSituation.APPOINTMENT, "staff_had_appointment", "trained_staff_unavailable", "misc"),
        (BackupSituation.VACATION, "staff_on_vacation", "trained_staff_unavailable", "away"),
        (BackupSituation.RESIGNED, "staff_resigned", "trained_staff_unavailable", "away"),
        (BackupSituation.TERMINATED, "staff_terminated", "trained_staff_unavailable", "away"),
        (BackupSituation.DID_NOT_SHOW, "staff_did_not_show", "trained_staff_unavailable", "misc"),
        (BackupSituation.ASSIGNED_ELSEWHERE, "other", "trained_staff_unavailable", "misc"),
        (BackupSituation.NONE_TRAINED, "other", "trained_staff_unavailable", "misc"),
        (BackupSituation.REFUSED_BY_MEMBER, "individual_lrp_declined", "backup_staffing_declined", "turned_down"),
        (
            BackupSituation.REFUSED_BY_LEGALLY_RESPONSIBLE_PERSON,
            "individual_lrp_declined",
            "backup_staffing_declined",
            "turned_down",
        ),
        (BackupSituation.REFUSED_BY_FAMILY, "other", "backup_staffing_declined", "turned_down"),
        (BackupSituation.REFUSED_BY_OTHER, "other", "backup_staffing_declined", "turned_down"),
        (BackupSituation.NOT_OFFERED, "other", "other", "misc"),
        (BackupSituation.UNAWARE, "other", "other", "misc"),
    ],
)
def test_the_value_for_each_situation(situation: BackupSituation, alliance: str, partners: str, toy: str) -> None:
    """NC-ALL-29 to NC-ALL-37, NC-PAR-30, NC-POC-19, NC-POC-23: what each list calls it."""
    for policy, code in ((ALLIANCE, alliance), (PARTNERS, partners), (TOY, toy)):
        ruling = reasons_for(missed(DAYS[policy.id], situation), policy)
        assert by_situation(ruling) == {situation.value: code}
        comment = code in {"other", "misc", "turned_down"}
        assert ruling.decided[0].needs == (("comment",) if comment else ())
        assert dict(policy.titles)[code] in ruling.explain()


@pytest.mark.parametrize(
    ("question", "choice", "situation", "assumed", "chosen"),
    [
        (
            "NC-ALL/refuser-on-the-list",
            "anybody",
            BackupSituation.REFUSED_BY_FAMILY,
            "other",
            "individual_lrp_declined",
        ),
        (
            "NC-PAR/trained-staff-unavailable",
            "trained_only",
            BackupSituation.SICK,
            "trained_staff_unavailable",
            "other",
        ),
        ("NC-PAR/reason-for-late-word", "nearest", BackupSituation.UNAWARE, "other", "trained_staff_unavailable"),
        ("TOY/has-left", "misc", BackupSituation.RESIGNED, "away", "misc"),
    ],
)
def test_a_reading_chooses_another_value(
    question: str, choice: str, situation: BackupSituation, assumed: str, chosen: str
) -> None:
    """The answer names the question and what the other choice gives; strictly it is open, and both are possible."""
    policy = next(each for each in POLICIES if question in {asked.id for asked in each.readings})
    facts = missed(DAYS[policy.id], situation)
    ruling = reasons_for(facts, policy)
    assert codes(ruling) == [assumed]
    assert (ruling.basis, ruling.readings[-1].id) == (Basis.INTERPRETATION, question)
    assert {fit.code for fits in ruling.otherwise for fit in fits} == {chosen}
    adopted = reasons_for(facts, policy.with_reading(question, choice))
    assert codes(adopted) == [chosen]
    strict = reasons_for(facts, policy.strictly())
    assert (strict.status, strict.missing) == (Status.UNDECIDED, {question})
    assert {fit.code for fits in strict.possible for fit in fits} == {assumed, chosen}
    assert codes(reasons_for(facts, policy.strictly().with_reading(question, choice))) == [chosen]


def test_a_reading_that_makes_no_difference_is_not_named() -> None:
    """A situation of which a value is true, however its reading is taken, rests on the document alone."""
    for situation in (BackupSituation.NONE_TRAINED, BackupSituation.REFUSED_BY_MEMBER, BackupSituation.NOT_OFFERED):
        for policy in (ALLIANCE, PARTNERS):
            ruling = reasons_for(missed(DAYS[policy.id], situation), policy)
            assert (ruling.basis, ruling.readings) == (Basis.EXPLICIT, ())
            assert reasons_for(missed(DAYS[policy.id], situation), policy.strictly()).value == ruling.value


@pytest.mark.parametrize("backup", [BackupStaff.PROVIDED, BackupStaff.NOT_NEEDED])
@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_where_somebody_stood_in_no_value_fits(policy: BackupStaffingPolicy, backup: BackupStaff) -> None:
    """There is nothing to give a reason for."""
    primary = PrimaryStaff.ABLE if backup is BackupStaff.NOT_NEEDED else PrimaryStaff.UNABLE
    assert reasons_for(evolve(missed(DAYS[policy.id]), primary=primary, backup=backup), policy).decided == ()


def test_no_value_is_told_as_none() -> None:
    """Where no value fits the explanation says so, and speaks of nobody."""
    ruling = reasons_for(evolve(missed(DAYS["NC-ALL"]), backup=BackupStaff.PROVIDED), ALLIANCE)
    assert "nobody" not in ruling.explain()


def test_a_partly_known_stand_in_leaves_several_values() -> None:
    """Each value stands with the situations that it is for, in the order of the list."""
    fits = reasons_for(evolve(missed(DAYS["NC-ALL"]), backup=BackupStaff.DECLINED), ALLIANCE).decided
    assert [(fit.code, sorted(fit.situations)) for fit in fits] == [
        ("individual_lrp_declined", ["refused_by_legally_responsible_person", "refused_by_member"]),
        ("other", ["refused_by_family", "refused_by_other"]),
    ]
    unknown = reasons_for(missed(DAYS["NC-ALL"]), ALLIANCE)
    assert codes(unknown) == [choice.code for form in parts_of(ALLIANCE.forms, Form) for choice in form.reasons]


def test_without_a_day_the_lists_of_all_forms_have_to_agree() -> None:
    """At Alliance and Partners they do; where some day has no form the day is missing."""
    for policy in (ALLIANCE, PARTNERS):
        undated, dated = (reasons_for(missed(day, BackupSituation.VACATION), policy) for day in (None, DAYS[policy.id]))
        assert undated.value == dated.value
    ruling = reasons_for(missed(None, BackupSituation.VACATION), TOY)
    assert (ruling.status, ruling.missing, ruling.possible) == (Status.UNDECIDED, {"service_date"}, frozenset())


@pytest.mark.parametrize(
    ("day", "since"),
    [
        (date.min, date(2021, 5, 10)),
        (date(2021, 5, 9), date(2021, 5, 10)),
        (date(2025, 2, 1), date(2025, 4, 1)),
        (date(2025, 3, 31), date(2025, 4, 1)),
    ],
)
def test_where_there_is_no_form_there_is_no_list(day: date, since: date) -> None:
    """The ruling says from when there is one."""
    ruling = reasons_for(missed(day, BackupSituation.SICK), TOY)
    assert (ruling.status, ruling.in_force_from) == (Status.NOT_IN_FORCE, since)
    assert reasons_for(missed(since, BackupSituation.SICK), TOY).status is Status.DECIDED


# From one list to another


@given(listed_reasons | words, st.sampled_from(sorted(POLICY)), st.sampled_from(sorted(POLICY)))
def test_whatever_is_asked_there_is_a_ruling(reason: str, one: str, other: str) -> None:
    """Any text, from any list to any other: an answer, or what is missing, in words."""
    ruling = reason_equivalents(reason, POLICY[one], POLICY[other])
    assert (ruling.value is not None) == (ruling.status is Status.DECIDED)
    if not one.startswith("TOY"):
        assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
    assert ruling.explain()
    assert hash(ruling) == hash(reason_equivalents(f" {reason.upper().casefold()} ", POLICY[one], POLICY[other]))


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_a_value_is_its_own_equivalent(policy: BackupStaffingPolicy) -> None:
    """From a list to itself each value leads back to itself, by code and by words, for all that it says."""
    for form in parts_of(policy.forms, Form):
        for choice in form.reasons:
            for text in (choice.code, choice.title, f"  {choice.title.upper()} "):
                assert codes(reason_equivalents(text, policy, policy)) == [choice.code]


def test_the_cross_walk_of_north_carolina() -> None:
    """What one MCO's values are called by the other, with the situations where they part."""
    there = {
        choice.code: codes(reason_equivalents(choice.code, ALLIANCE, PARTNERS))
        for form in parts_of(ALLIANCE.forms, Form)
        for choice in form.reasons
    }
    trained, declined, other = "trained_staff_unavailable", "backup_staffing_declined", "other"
    assert there == {
        "individual_lrp_declined": [declined],
        "staff_out_sick": [trained],
        "staff_out_extended_leave": [trained],
        "staff_had_appointment": [trained],
        "staff_on_vacation": [trained],
        "staff_resigned": [trained],
        "staff_terminated": [trained],
        "staff_did_not_show": [trained],
        "other": [trained, declined, other],
    }
    back = reason_equivalents(trained, PARTNERS, ALLIANCE)
    assert by_situation(back)["sick"] == "staff_out_sick"
    assert by_situation(back)["none_trained"] == "other"
    assert by_situation(reason_equivalents(declined, PARTNERS, ALLIANCE)) == {
        "refused_by_member": "individual_lrp_declined",
        "refused_by_legally_responsible_person": "individual_lrp_declined",
        "refused_by_family": "other",
        "refused_by_other": "other",
    }
    assert back.policy == "Partners Health Management to Alliance Health"


def test_an_equivalent_rests_on_both_policies() -> None:
    """Provisions, readings and what would be otherwise come from both lists."""
    ruling = reason_equivalents("individual_lrp_declined", ALLIANCE, PARTNERS)
    assert {"NC-ALL-29", "NC-POC-23"} <= {provision.id for provision in ruling.provisions}
    assert [reading.id for reading in ruling.readings] == ["NC-ALL/refuser-on-the-list"]
    assert ruling.basis is Basis.INTERPRETATION
    wider = reason_equivalents(
        "individual_lrp_declined", ALLIANCE.with_reading("NC-ALL/refuser-on-the-list", "anybody"), PARTNERS
    )
    assert wider.decided in ruling.otherwise
    assert len(wider.decided[0].situations) == 4
    strict = reason_equivalents("individual_lrp_declined", ALLIANCE.strictly(), PARTNERS)
    assert (strict.status, strict.missing) == (Status.UNDECIDED, {"NC-ALL/refuser-on-the-list"})
    assert strict.possible == {ruling.decided, wider.decided}
    firm = reason_equivalents("backup_staffing_declined", PARTNERS, PARTNERS.strictly())
    assert (firm.basis, firm.readings, firm.otherwise) == (Basis.EXPLICIT, (), frozenset())
    open_there = reason_equivalents("staff_out_sick", ALLIANCE, PARTNERS.strictly())
    assert open_there.missing == {"NC-PAR/trained-staff-unavailable"}


@pytest.mark.parametrize("reason", ["late", "", " ", "staff out", "trained_staff_unavailable"])
def test_a_value_that_the_list_is_not_known_to_have_is_open(reason: str) -> None:
    """A list may hold more than the documents say: which situation it means is for the caller to say."""
    ruling = reason_equivalents(reason, ALLIANCE, PARTNERS)
    assert (ruling.status, ruling.missing, ruling.policy) == (Status.UNDECIDED, {"reason"}, "Alliance Health")
    assert codes_of(ruling.findings) == ["reason_not_documented"]
    assert ruling.findings[0].severity is Severity.UNKNOWN


def test_to_a_policy_without_a_form_for_some_days_the_day_is_missing() -> None:
    """The list may be none at all: which day it is would tell."""
    ruling = reason_equivalents("staff_out_sick", ALLIANCE, TOY)
    assert (ruling.status, ruling.missing) == (Status.UNDECIDED, {"incident_date"})


def test_from_a_policy_without_any_form_there_is_nothing_to_take() -> None:
    """Where no list is known, the status is that of the list that is left."""
    bare = evolve(ALLIANCE, forms=())
    ruling = reason_equivalents("other", bare, PARTNERS)
    assert (ruling.status, ruling.value, ruling.in_force_from) == (Status.NOT_IN_FORCE, None, None)
    assert reason_equivalents("other", PARTNERS, bare).status is Status.NOT_IN_FORCE


def test_from_a_policy_without_a_form_for_some_days_the_day_is_missing() -> None:
    """An open ruling says what it hangs on."""
    ruling = reason_equivalents("away", TOY, PARTNERS)
    assert (ruling.status, ruling.missing) == (Status.UNDECIDED, {"incident_date"})


@pytest.mark.parametrize("wrong", [None, 5, ["Jordan Sample"], date(2024, 3, 5)])
def test_an_argument_of_another_type_is_refused(wrong: Any) -> None:
    """The error names the argument and what is wanted, and keeps the value to itself."""
    for call, name in (
        (lambda: reasons_for(wrong, ALLIANCE), "interruption: wanted an Interruption"),
        (lambda: reasons_for(Interruption(), wrong), "policy: wanted a BackupStaffingPolicy"),
        (
            lambda: reason_equivalents(wrong, ALLIANCE, PARTNERS),
            "reason: wanted a code or the words of a list, as text",
        ),
        (lambda: reason_equivalents("other", wrong, PARTNERS), "from_policy: wanted a BackupStaffingPolicy"),
        (lambda: reason_equivalents("other", ALLIANCE, wrong), "to_policy: wanted a BackupStaffingPolicy"),
    ):
        with pytest.raises(TypeError) as refused:
            call()
        assert str(refused.value) == f"{name}, got {type(wrong).__name__}"


@pytest.mark.parametrize("wrong", ["sick", BackupStaff.DECLINED, True, 0])
def test_a_situation_of_another_type_is_refused(wrong: Any) -> None:
    """The error names the fact, whichever constructor it is given to."""
    for make in (
        lambda: Interruption(backup_situation=wrong),
        lambda: Interruption.staff_absent(service_date=None, backup=None, backup_situation=wrong),
        lambda: Interruption.position_unfilled(service_date=None, backup=None, backup_situation=wrong),
    ):
        with pytest.raises(TypeError, match=r"^Interruption\.backup_situation: wanted a BackupSituation or None"):
            make()


def test_every_situation_means_one_state_of_the_stand_in() -> None:
    """Refused, not offered and unaware by name; all others are an unavailable stand-in."""
    meanings = {situation: situation.backup for situation in BackupSituation}
    assert set(meanings.values()) == set(BackupStaff.NOT_PROVIDED.exact)
    assert [each.value for each, backup in meanings.items() if backup is BackupStaff.DECLINED] == [
        "refused_by_member",
        "refused_by_legally_responsible_person",
        "refused_by_family",
        "refused_by_other",
    ]
