"""Is a report complete and right, and what exactly is wrong with it?"""

from collections.abc import Iterable
from functools import partial

from attrs import evolve, fields

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.checks import duplicate_incident
from staffing_rules.decisions.class_checks import Happened, Told, told_by
from staffing_rules.decisions.findings import Judged, in_order, judgement
from staffing_rules.decisions.forms import on_form
from staffing_rules.decisions.inspection import Inspection
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.sheets import Seen, Sheet, sheet_for
from staffing_rules.decisions.worlds import settle
from staffing_rules.facts import IncidentReport, Interruption, MemberIdKind
from staffing_rules.facts.interruptions import FACTS
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Check, Form, parts_of
from staffing_rules.rulings import Ruling, Status, Validity

ORDER = (*(attribute.name for attribute in fields(IncidentReport)), *FACTS)
"""The order of findings: that of the fields of a report, then that of the facts."""


def validate_incident(
    report: IncidentReport, policy: BackupStaffingPolicy, *, interruption: Interruption | None = None
) -> Ruling[Validity]:
    """Return whether a report is complete and right, with a finding for everything that is wrong with it.

    It is held against the form that is filled in for incidents of its day; where the day is blank, against every
    form, and what only some of them find is UNKNOWN. With `interruption`, the facts of what happened, the report is
    held beside these too: whether it is reported at all, and whether the reason is true. Where they leave that open
    and validity hangs on it, the ruling is UNDECIDED; where they contradict each other, it is CONTRADICTORY.

    The findings stand in the order of the fields, each with its provisions, what to do, and the value of the list to
    consider: the only one that may be true beside the one for the rest. None repeats a value of the report.
    NOT_IN_FORCE where the policy has no form for that day. Raises TypeError where an argument is of another type, and
    nothing on account of what was filled in.

    Rests on the provisions on forms: NC-ALL-02, NC-ALL-04, NC-ALL-21 to NC-ALL-39 at Alliance; NC-PAR-09, NC-PAR-21
    to NC-PAR-34, NC-POC-16, NC-POC-18 to NC-POC-24 at Partners.

    >>> from datetime import date
    >>> from staffing_rules import PARTNERS
    >>> report = IncidentReport(incident_date=date(2023, 2, 9), reason="other", comment=" ")
    >>> [finding.code for finding in validate_incident(report, PARTNERS).findings if finding.fields[0] == "comment"]
    ['missing:comment']
    """
    try:
        sheet: Sheet | None = policy.answers.sheets[report.incident_date]  # none is kept for a blank day
    except (KeyError, AttributeError):
        check_kind("report", report, IncidentReport)
        check_kind("policy", policy, BackupStaffingPolicy)
        sheet = sheet_for(policy, report.incident_date) if report.incident_date else None
    if interruption is None and sheet is not None:
        outline = sheet.outlined(report)
        found = tuple([place for place, finds, against in outline.rest if finds(report, against)])
        ruling = outline.rulings.get(found)
        if ruling is None:
            ruling = outline.rulings[found] = _ruled(((sheet, outline.with_rest(found)),), policy, None)
        return ruling
    if interruption is not None:
        check_kind("interruption", interruption, Interruption)
    return _looked_over(report, policy, interruption)


def validate_incidents(
    reports: Iterable[IncidentReport],
    policy: BackupStaffingPolicy,
    *,
    interruptions: Iterable[Interruption | None] | None = None,
) -> list[Ruling[Validity]]:
    """Return one ruling for each report, in their order: as `validate_incident`, and whether one repeats another.

    `interruptions` are the facts of each report, None where they are not known; one for each report, in their order.

    Two reports are of the same incident where member, date and service are the same; the member by number, where the
    form has one and it is filled in, and else by name and date of birth. The finding names the first of the others by
    its `reference`, or by its place, such as `#3`. The cost grows in step with the number of reports. Raises TypeError
    where an argument is of another type, and ValueError where there are more or fewer interruptions than reports.

    Rests on NC-ALL-27 and NC-PAR-23, besides what `validate_incident` rests on.

    >>> from datetime import date
    >>> from staffing_rules import ALLIANCE
    >>> row = {"incident_date": date(2023, 2, 9), "member_name": "Sample Person", "service": "Respite"}
    >>> report = IncidentReport(**row, reference="row 7")
    >>> findings = validate_incidents([report, report], ALLIANCE)[0].findings
    >>> [str(finding.others) for finding in findings if finding.code == "duplicate_incident"]
    ["('row 7',)"]
    """
    check_kind("policy", policy, BackupStaffingPolicy)
    filed = list(reports)
    facts = [None] * len(filed) if interruptions is None else list(interruptions)
    if len(facts) != len(filed):
        msg = f"interruptions: wanted one for each of the {len(filed)} reports, got {len(facts)}"
        raise ValueError(msg)
    pairs = zip(filed, facts, strict=True)
    rulings = [validate_incident(report, policy, interruption=happened) for report, happened in pairs]
    same: dict[tuple[object, ...], list[int]] = {}
    for place, report in enumerate(filed):
        if report.incident_date is not None and (
            incident := _incident(report, sheet_for(policy, report.incident_date))
        ):
            same.setdefault(incident, []).append(place)
    for places in same.values():
        for place in places[1:] and places:
            first = next(other for other in places if other != place)
            ruling = _looked_over(filed[place], policy, facts[place], repeated=True)
            rulings[place] = _naming(filed[first].reference or f"#{first + 1}", ruling, policy)
    return rulings


def _incident(report: IncidentReport, sheet: Sheet) -> tuple[object, ...] | None:
    """Return what makes two reports ones of the same incident; None where too much is blank to tell."""
    number = _plain(report.member_id) if "member_id" in sheet.attributes else ""
    name, service = _plain(report.member_name), _plain(report.service)
    of_medicaid = report.member_id_kind is MemberIdKind.MEDICAID_ID  # of whatever other kind, it is taken for the MCO's
    member = (number, of_medicaid) if number else (name, report.date_of_birth)
    return (*member, report.incident_date, service) if service and (number or name) else None


def _plain(text: str | None) -> str:
    return " ".join(text.split()).casefold() if text else ""


def _naming(other: str, ruling: Ruling[Validity], policy: BackupStaffingPolicy) -> Ruling[Validity]:
    checks = (check for check in parts_of(policy.forms, Check) if check.name == duplicate_incident.name)
    codes = {check.code or check.name for check in checks}
    findings = (evolve(each, others=(other,)) if each.code in codes else each for each in ruling.findings)
    return evolve(ruling, findings=tuple(findings))


def _looked_over(
    report: IncidentReport, policy: BackupStaffingPolicy, interruption: Interruption | None, *, repeated: bool = False
) -> Ruling[Validity]:
    """Return the ruling on a report under the form of its day; where that is blank, under every form."""
    told = told_by(interruption, report, policy) if interruption else None
    days = (report.incident_date,) if report.incident_date else policy.eras_of_forms
    sheets = [sheet_for(policy, day) for day in days]
    return _ruled(tuple((sheet, sheet.see(report, repeated=repeated)) for sheet in sheets), policy, told)


def _ruled(seen: tuple[tuple[Sheet, Seen], ...], policy: BackupStaffingPolicy, told: Told | None) -> Ruling[Validity]:
    """Return the ruling on what is seen, which is kept: many reports have the same faults."""
    key = (tuple((sheet.first_day, each) for sheet, each in seen), told)
    ruling = policy.answers.validities.known.get(key)
    if ruling is not None:
        return ruling
    return policy.answers.validities.keep(key, _judged(seen, policy, told))


def _judged(seen: tuple[tuple[Sheet, Seen], ...], policy: BackupStaffingPolicy, told: Told | None) -> Ruling[Validity]:
    if told is None:
        return judgement(_under_forms(seen, policy, None), ORDER)
    if told.contradictions:  # nothing can be held beside them: what is said is said of the report alone
        alone = _judged(seen, policy, None)
        findings = in_order((*told.contradictions, *alone.findings), ORDER)
        nothing = evolve(alone, value=None, possible=frozenset(), otherwise=frozenset(), missing=frozenset())
        return evolve(nothing, status=Status.CONTRADICTORY, findings=findings)
    found = settle([_under_forms(seen, policy, each) for each in told.may_be], lambda: told.missing)
    others = [_under_forms(seen, policy, each) for each in told.otherwise]
    if others:
        otherwise = found.otherwise.union(*(each.answers | each.otherwise for each in others)) - found.answers
        readings = {each.id: each for each in (*told.readings, *found.readings)}
        found = evolve(found, otherwise=otherwise, readings=tuple(readings.values()))
    return judgement(found, ORDER)


def _under_forms(
    seen: tuple[tuple[Sheet, Seen], ...], policy: BackupStaffingPolicy, happened: Happened | None
) -> Ruling[Judged[Validity]]:
    rulings = [
        on_form(policy, sheet.first_day, partial(_all_that_is_wrong, sheet=sheet, seen=each, happened=happened))
        for sheet, each in seen
    ]
    return settle(rulings, lambda: frozenset({"incident_date"}))


def _all_that_is_wrong(
    channel: str, form: Form, reader: Reader, *, sheet: Sheet, seen: Seen, happened: Happened | None
) -> Judged[Validity]:
    said = sheet.said_in(seen, channel, form, happened.situations if happened else None)
    found = sheet.found_in(seen, channel, form)
    inspection = Inspection(form, reader, seen.blank, found, said, happened, of_form=tuple(reader.asked))
    findings = in_order(inspection.findings(), ORDER)
    if Validity.of(findings) is not Validity.INVALID:
        reader.cite(form.cites)
    return Judged(Validity.of(findings), findings)
