"""What is asked of a policy about what a provider files: forms, attestations and plans of correction.

Each question is a text and a function that puts it to a policy, so that the same can be asked of a changed one.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

from attrs import evolve
from filed import (
    CODES,
    DAY,
    FORM_DAYS,
    PLAN,
    READINGS,
    REQUEST,
    SERVICES,
    Filed,
    missed,
    plan_trials,
    sound,
    trials,
)

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Correction,
    IncidentReport,
    Interruption,
    PlanOfCorrection,
    PlanRequest,
    Ruling,
    filing_status,
    plan_of_correction_deadlines,
    reason_equivalents,
    reasons_for,
    reporting_period_for,
    validate_incident,
    validate_incidents,
    validate_plan_of_correction,
)
from staffing_rules.policies.vocabulary import Check, Choice, Form, parts_of
from staffing_rules.provisions import Reading

Asked = tuple[str, Callable[[BackupStaffingPolicy], Ruling[Any]]]

REFUSED_BY_MEMBER = BackupSituation.REFUSED_BY_MEMBER
BACKUPS = (BackupStaff.PROVIDED, BackupStaff.UNAVAILABLE, BackupStaff.DECLINED, BackupStaff.NOT_PROVIDED)


def about_forms(policy: BackupStaffingPolicy) -> Iterator[Asked]:
    """Yield questions on each edition of each form, on the days beside a change, and without a day."""
    for channel, forms in policy.forms:
        for day in FORM_DAYS[channel]:
            form = forms.value_on(day)
            assert form
            yield from about_form(form, channel, day)
    for day in sorted({first - DAY for first in policy.eras_of_forms[1:]}):
        yield f"{day}, nothing filled in", partial(validate_incident, IncidentReport(incident_date=day))
    channel = policy.forms[-1][0]
    undated = evolve(sound(channel, date.max), incident_date=None)
    yield "day unknown, nothing filled in", partial(validate_incident, IncidentReport())
    yield "day unknown, the rest without a fault", partial(validate_incident, undated)
    yield "day unknown, reasons where nothing is known", partial(reasons_for, Interruption())
    other = PARTNERS if policy.id == ALLIANCE.id else ALLIANCE
    for mine, theirs in ((True, False), (False, True)):
        for code in dict.fromkeys(each.code for each in reasons_on(policy if mine else other)):
            way = f"{code}, said by {'this policy in words of the other' if mine else 'the other in words of this'}"
            yield way, partial(_equivalents, code, other, theirs=theirs)
    yield "late, which is on no list", partial(_equivalents, "late", other, theirs=False)


def reasons_on(policy: BackupStaffingPolicy) -> Iterator[Choice]:
    """Yield the values of all lists of reasons of a policy."""
    for form in parts_of(policy.forms, Form):
        yield from form.reasons


def _equivalents(code: str, other: BackupStaffingPolicy, policy: BackupStaffingPolicy, *, theirs: bool) -> Ruling[Any]:
    return reason_equivalents(code, other, policy) if theirs else reason_equivalents(code, policy, other)


def about_form(form: Form, channel: str, day: date) -> Iterator[Asked]:
    """Yield questions on one edition of a form, on a day for which it is filled in."""
    good, codes = sound(channel, day), CODES[channel]

    def ask(text: str, facts: Interruption | None = None, **changes: Any) -> Asked:
        return f"{day}, {text}", Filed(evolve(good, **changes), facts).under

    yield f"{day}, nothing filled in", partial(validate_incident, IncidentReport(incident_date=day))
    yield ask("without a fault")
    yield f"{day}, duplicate_incident", partial(_twice, good)
    yield ask("member by name alone", member_id=None)
    yield ask("member by number alone", member_name=None)
    reports = trials(channel, day)
    for check in form.checks:
        if check.name in reports:
            found, passed = reports[check.name]
            yield f"{day}, {check.name}", partial(_binding, check.name, found)
            yield f"{day}, passing {check.name}", partial(_binding, check.name, passed)
        yield from about_words(check, ask, codes.other)
    for choice in form.reasons:
        yield ask(f"reason {choice.code}", reason=choice.code, availability=None)
        yield ask(f"reason {choice.code} in words", reason=f" {choice.title.upper()}", availability=None)
        for situation in BackupSituation:
            facts = missed(day, situation)
            yield ask(f"reason {choice.code}, stand-in {situation.words}", facts, reason=choice.code, availability=None)
    for box in form.boxes:
        yield ask(f"box {box.code}, reason blank", availability={box.code}, reason=None)
        for situation in BackupSituation:
            ticked: dict[str, Any] = {"availability": {box.code}, "reason": None}
            yield ask(f"box {box.code}, stand-in {situation.words}", missed(day, situation), **ticked)
        for choice in form.reasons:
            yield ask(f"box {box.code}, reason {choice.code}", availability={box.code}, reason=choice.code)
    for situation in BackupSituation:
        yield f"{day}, reasons where {situation.words}", partial(reasons_for, missed(day, situation))
    for backup in BACKUPS:
        facts = evolve(missed(day), backup=backup)
        yield f"{day}, reasons where stand-in {backup.words}", partial(reasons_for, facts)


def about_words(check: Check, ask: Callable[..., Asked], other: str) -> Iterator[Asked]:
    """Yield a question with each of the words that a check looks for."""
    for word in sorted(check.words):
        match check.name:
            case "multiple_services":
                yield ask(f"{check.name} by {word!r}", service=f"Respite {word} Support")
            case "comment_not_specific":
                yield ask(f"{check.name} by {word!r}", reason=other, comment=word or ".", availability=None)
            case _:
                yield ask(f"{check.name} by {word!r}", comment=f"The {word} worker was out")


def _twice(report: IncidentReport, policy: BackupStaffingPolicy) -> Ruling[Any]:
    return validate_incidents([report, report], policy)[0]


def _binding(check: str, filed: Filed, policy: BackupStaffingPolicy) -> Ruling[Any]:
    return filed.under(where_it_binds(check, policy))


def where_it_binds(check: str, policy: BackupStaffingPolicy) -> BackupStaffingPolicy:
    """Return the policy with what a check needs to find anything: a list of services, or another reading."""
    if check == "service_not_in_list":
        return policy.with_services(SERVICES)
    known = {question.id for question in policy.readings}
    for question, choice in READINGS.get(check, ()):
        if question in known:
            policy = policy.with_reading(question, choice)
    return policy


def about_attestations(policy: BackupStaffingPolicy) -> Iterator[Asked]:
    """Yield questions on how the filing stands for periods on both sides of each change."""
    if not policy.attestations:
        yield "period to 2023-01-15, nothing by then", partial(_stands, date(2023, 1, 15), as_of=date(2023, 1, 15))
        return
    for end in (date(2022, 8, 15), date(2022, 8, 31), date(2022, 12, 31), date(2023, 1, 15), date(2023, 4, 30)):
        late, later = end + 6 * DAY, end + 30 * DAY
        filings: dict[str, dict[str, Any]] = {
            "nothing": {},
            "a report": {"submitted_on": [end + DAY]},
            "a late report": {"submitted_on": [end, late]},
            "an attestation": {"attested_on": end},
            "a late attestation": {"attested_on": late},
            "an early attestation": {"attested_on": end - DAY},
            "both": {"submitted_on": [end], "attested_on": end},
        }
        for text, filed in filings.items():
            for as_of in (end, end + 5 * DAY, later) if text == "nothing" else (later,):
                asked = partial(_stands, end, as_of=as_of, **filed)
                yield f"period to {end}, {text} by {as_of}", asked


def _stands(end: date, policy: BackupStaffingPolicy, **filed: Any) -> Ruling[Any]:
    return filing_status(reporting_period_for(end, policy), policy, **filed)


def about_plans(policy: BackupStaffingPolicy) -> Iterator[Asked]:
    """Yield questions on requests on both sides of the first day, and on plans with each thing wrong."""
    first, before = date(2023, 2, 1), date(2023, 1, 31)
    requests = {
        "got on the last day without rules": PlanRequest(received_on=before),
        "got on the first day with rules": PlanRequest(received_on=first),
        "issued before the rules": PlanRequest(issued_on=before, received_on=first),
        "got after an attempt": PlanRequest(received_on=date(2023, 2, 10), delivery_attempted_on=first),
        "attempted again after receipt": PlanRequest(received_on=first, delivery_attempted_on=date(2023, 2, 10)),
        "never got": PlanRequest(delivery_attempted_on=date(2024, 2, 14)),
        "with a term of its own": PlanRequest(received_on=date(2023, 5, 1), term=date(2023, 12, 31)),
        "issued, and nothing else known": PlanRequest(issued_on=first),
    }
    for text, request in requests.items():
        yield f"request {text}", partial(plan_of_correction_deadlines, request)
        yield f"empty plan on a request {text}", partial(validate_plan_of_correction, PlanOfCorrection(), request)
        if not policy.plans:
            return
        plan = evolve(PLAN, submitted_on=date(2023, 2, 17))
        yield f"plan of 17 February on a request {text}", partial(validate_plan_of_correction, plan, request)
    begun_late = evolve(PLAN, corrections=[Correction(how="later", starts_on=date(2023, 7, 3))])
    yield "plan that begins after the last day", partial(validate_plan_of_correction, begun_late, REQUEST)
    for name, (wrong, right) in plan_trials().items():
        yield f"plan with {name}", partial(validate_plan_of_correction, wrong, REQUEST)
        yield f"plan passing {name}", partial(validate_plan_of_correction, right, REQUEST)


SECTIONS = {"forms": about_forms, "attestations": about_attestations, "plans": about_plans}
"""The parts of a policy that are about filing, with the questions on each."""


def hanging_on(*parts: object) -> set[str]:
    """Return the questions on which what is said in some parts of a policy hangs."""
    return {reading.id for reading in parts_of(parts, Reading[object])}


def hanging_on_section(policy: BackupStaffingPolicy, section: str) -> set[str]:
    """Return the questions on which the answers of a section hang."""
    channel, dues = policy.channel_in_use, policy.dues
    beside = {"forms": channel, "attestations": dues, "plans": None}[section]
    return hanging_on(getattr(policy, section), beside)
