"""The library gives every worked example on what a provider files the answer that its provision wants."""

from collections.abc import Iterable
from functools import singledispatch
from typing import Any

import pytest
from attrs import evolve, fields
from filing_examples import (
    DIFFERENCES,
    ELECTRONIC,
    FILING_EXAMPLES,
    PLAN,
    PORTAL,
    REQUEST,
    SHEET,
    BoxIs,
    FilingExample,
    FilingIs,
    Found,
    FoundInRows,
    NoFilingWanted,
    NoPlanTerms,
    NoSuchField,
    PlanFound,
    PlanLacks,
    PlansAsked,
    PlanTerms,
    Reaches,
    Suggested,
    Together,
)
from worked_examples import Classified

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Finding,
    IncidentReport,
    Ruling,
    Severity,
    Status,
    Validity,
    classify_interruption,
    filing_ledger,
    filing_status,
    plan_of_correction_deadlines,
    reasons_for,
    reporting_period_for,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.policies.vocabulary.forms import Form
from staffing_rules.policies.vocabulary.parts import parts_of

WEIGHTY = {Severity.ERROR, Severity.REVIEW, Severity.UNKNOWN, Severity.WARNING}
CLEAN = {"spreadsheet": (SHEET, ALLIANCE), "portal": (PORTAL, PARTNERS), "electronic form": (ELECTRONIC, PARTNERS)}


@pytest.mark.parametrize(
    ("provision", "example"),
    [(provision, example) for (provision, _), example in FILING_EXAMPLES.items()],
    ids=[f"{provision}/{number}" for provision, number in FILING_EXAMPLES],
)
def test_library_gives_the_answer_of_the_filing_example(provision: str, example: FilingExample) -> None:
    """The library answers a worked example on filing as the provision wants, and rests on that provision."""
    check(example, provision)


@pytest.mark.parametrize(("report", "policy"), CLEAN.values(), ids=CLEAN)
def test_nothing_stands_against_a_clean_report(report: IncidentReport, policy: BackupStaffingPolicy) -> None:
    """The report that the examples change is complete and right, so that whatever is found is about the change."""
    ruling = validate_incident(report, policy)
    assert ruling.decided is Validity.VALID
    assert ruling.findings == ()


def test_nothing_stands_against_a_clean_plan() -> None:
    """The plan of correction that the examples change is complete and in time."""
    ruling = validate_plan_of_correction(PLAN, REQUEST, PARTNERS)
    assert ruling.decided.complete
    assert ruling.decided.days_late == 0
    assert ruling.findings == ()


def test_deliberate_differences_are_of_examples_that_are_checked() -> None:
    """Where the library differs from an example on purpose, what it says instead is checked, and a reason given."""
    assert DIFFERENCES.keys() <= FILING_EXAMPLES.keys()
    assert all(DIFFERENCES.values())


@singledispatch
def check(example: Any, provision: str) -> None:  # one function for each kind of example
    """Hold the library against an example of that provision."""
    pytest.fail(f"nobody checks an example of the kind {type(example).__name__}, of {provision}")


@check.register
def _(example: Together, provision: str) -> None:
    for part in example.parts:
        check(part, provision)


@check.register
def _(example: Found, provision: str) -> None:
    ruling = validate_incident(example.report, example.policy, interruption=example.facts)
    wanted = example.beside | ({example.code} if example.code else frozenset())
    assert sorted(finding.code for finding in ruling.findings) == sorted(wanted)
    if example.code:
        finding = the(example.code, ruling)
        assert example.severity in {None, finding.severity}
        assert (example.by or provision) in cited(finding)
    if example.suggests is not None:
        assert suggested(ruling.findings) == example.suggests
    assert example.basis in {None, ruling.basis}
    assert ruling.decided is Validity.of(ruling.findings)
    if example.facts and not wanted:
        assert example.report.reason in {fit.code for fit in reasons_for(example.facts, example.policy).decided}


@check.register
def _(example: FoundInRows, provision: str) -> None:
    for ruling in validate_incidents(example.rows, example.policy):
        assert [finding.code for finding in ruling.findings] == ([example.code] if example.code else [])
        for finding in ruling.findings:
            assert example.severity in {None, finding.severity}
            assert provision in cited(finding)


@check.register
def _(example: Suggested, provision: str) -> None:
    ruling = validate_incident(example.report, example.policy, interruption=example.facts)
    assert suggested(ruling.findings) == {example.suggestion}
    assert provision in {id for finding in ruling.findings for id in cited(finding)}


@check.register
def _(example: BoxIs, provision: str) -> None:
    form = next(form for form in parts_of(example.policy.forms, Form) if form.boxes)
    assert example.box in form.box_of
    for box in form.box_of:
        ticked = evolve(example.report, availability=frozenset({box}))
        ruling = validate_incident(ticked, example.policy, interruption=example.facts)
        if box == example.box:
            assert ruling.findings == ()
        else:
            finding = the("availability_contradicts_backup", ruling)
            assert finding.severity is Severity.ERROR
            assert finding.suggestion == example.box
            assert provision in cited(finding)


@check.register
def _(example: NoSuchField, _provision: str) -> None:
    asked = {name for form in parts_of(example.policy.forms, Form) for each in form.fields for name in each.attributes}
    held = {attribute.name for attribute in fields(IncidentReport)}
    assert asked <= held
    assert not [name for name in held for word in example.words if word in name]


@check.register
def _(example: FilingIs, provision: str) -> None:
    period = reporting_period_for(example.day, example.policy)
    ruling = filing_status(
        period,
        example.policy,
        submitted_on=example.submitted_on,
        attested_on=example.attested_on,
        as_of=example.as_of,
    )
    assert example.state in {None, ruling.decided.state}
    assert example.attestation_owed in {None, ruling.decided.attestation_owed}
    weighty = [finding for finding in ruling.findings if finding.severity in WEIGHTY]
    assert [finding.code for finding in weighty] == ([example.code] if example.code else [])
    for finding in weighty:
        assert finding.severity is example.severity
        assert provision in cited(finding)


@check.register
def _(example: NoFilingWanted, _provision: str) -> None:
    period = reporting_period_for(example.day, example.policy)
    ruling = filing_status(period, example.policy, as_of=example.as_of)
    assert ruling.status is Status.NOT_IN_FORCE
    assert ruling.value is None


@check.register
def _(example: Reaches, _provision: str) -> None:
    day = example.report.incident_date
    assert day is not None
    (line,) = filing_ledger([example.report], [], example.policy, first=day, last=day, as_of=example.as_of)
    assert line.reports == (1 if example.reached else 0)
    if example.state is not None:
        assert line.status.decided.state is example.state


@check.register
def _(example: PlanTerms, provision: str) -> None:
    ruling = plan_of_correction_deadlines(example.request, PARTNERS)
    assert provision in {each.id for each in ruling.provisions}
    if example.plan_due:
        assert ruling.decided.plan_due == example.plan_due
        assert example.instead <= {terms.plan_due for terms in ruling.otherwise}
    if example.latest_target:
        assert ruling.decided.latest_target == example.latest_target
    if example.unknown:
        assert ruling.decided.latest_target is None
        (finding,) = [each for each in ruling.findings if each.severity in WEIGHTY]
        assert finding.fields == example.unknown
        assert provision in cited(finding)


@check.register
def _(example: NoPlanTerms, _provision: str) -> None:
    ruling = plan_of_correction_deadlines(example.request, PARTNERS)
    assert ruling.status is Status.UNDECIDED
    assert ruling.value is None
    assert ruling.missing >= example.unknown


@check.register
def _(example: PlansAsked, provision: str) -> None:
    ruling = plan_of_correction_deadlines(example.request, PARTNERS)
    assert (ruling.status is Status.DECIDED) is example.in_force
    if example.in_force:
        assert provision in {each.id for each in ruling.provisions}
    else:
        assert ruling.status is Status.NOT_IN_FORCE
        assert ruling.in_force_from == example.since


@check.register
def _(example: PlanLacks, provision: str) -> None:
    ruling = validate_plan_of_correction(example.plan, REQUEST, PARTNERS)
    assert ruling.decided.missing == example.components
    assert ruling.decided.complete is (not example.components)
    assert len(ruling.findings) == len(example.components)
    for finding in ruling.findings:
        assert provision in cited(finding)


@check.register
def _(example: PlanFound, provision: str) -> None:
    ruling = validate_plan_of_correction(example.plan, REQUEST, PARTNERS)
    assert ruling.decided.complete
    assert [finding.code for finding in ruling.findings] == ([example.code] if example.code else [])
    for finding in ruling.findings:
        assert finding.severity is example.severity
        assert provision in cited(finding)


@check.register
def _(example: Classified, _provision: str) -> None:
    ruling = classify_interruption(example.facts, example.policy)
    assert ruling.decided.outcome is example.outcome
    assert ruling.basis is example.basis


def the(code: str, ruling: Ruling[Any]) -> Finding:
    """Return the only finding of that code."""
    (finding,) = [finding for finding in ruling.findings if finding.code == code]
    return finding


def cited(finding: Finding) -> set[str]:
    """Return the ids of the provisions that a finding rests on."""
    return {provision.id for provision in finding.provisions}


def suggested(findings: Iterable[Finding]) -> set[str]:
    """Return the values that findings suggest."""
    return {finding.suggestion for finding in findings if finding.suggestion is not None}
