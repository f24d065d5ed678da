"""Properties of `validate_incident` and `validate_incidents`, every check put to the test, and what forms refuse."""

import pickle
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from attrs import define, evolve, field, fields
from filed import CODES, DAY, FORM_DAYS, READINGS, SERVICES, Filed, codes_of, missed, sound, trials
from hypothesis import example, given
from hypothesis import strategies as st
from questions import hanging_on, where_it_binds
from strategies import FILLED, POLICIES, POLICY, interruptions, listed_reasons, names, names_with_strict_ones, reports
from toy import TOY, WEB_FORM

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupSituation,
    BackupStaff,
    BackupStaffingPolicy,
    Basis,
    IncidentReport,
    Interruption,
    MemberCancellation,
    MemberIdKind,
    PrimaryStaff,
    Ruling,
    ServiceTime,
    Severity,
    Status,
    Validity,
    validate_incident,
    validate_incidents,
)
from staffing_rules.decisions.checks import LOOKS
from staffing_rules.decisions.class_checks import CLASS_LOOKS
from staffing_rules.decisions.reason_checks import COMPARISONS
from staffing_rules.decisions.sheets import sheet_for
from staffing_rules.decisions.validation import _looked_over
from staffing_rules.policies.vocabulary import Check, Choice, Field, Form, Governs, Timeline, parts_of, undated

CHANNELS = {"email": ALLIANCE, "alpha_portal": PARTNERS, "electronic_form": PARTNERS, "web": TOY}
"""The policy of each channel that has a form."""
DATED = [(channel, day) for channel, days in FORM_DAYS.items() for day in days]


def wanted(ruling: Ruling[Validity]) -> set[str]:
    """Return the fields of which a ruling says that they are missing."""
    return {code.removeprefix("missing:") for code in codes_of(ruling.findings) if code.startswith("missing:")}


def form_of(channel: str, day: date) -> Form:
    """Return the form of a channel that is filled in for that day."""
    form = dict(CHANNELS[channel].forms)[channel].value_on(day)
    assert form
    return form


filled_in = st.builds(
    lambda dated, changes: evolve(sound(*dated), **changes),
    st.sampled_from(DATED),
    st.fixed_dictionaries({}, optional={name: st.none() | values for name, values in FILLED.items()}),
)
"""Reports without a fault, with some fields filled in otherwise or left blank."""


@given(reports() | filled_in, st.sampled_from(sorted(FILLED)), names_with_strict_ones, st.data())
def test_filling_in_a_field_adds_nothing_that_is_missing(
    report: IncidentReport, name: str, policy_name: str, data: st.DataObject
) -> None:
    """What is filled in is missing no more, and nothing else is missing for it but what a chosen reason needs.

    The date is left out: it chooses the form.
    """
    policy = POLICY[policy_name]
    before = validate_incident(evolve(report, **{name: None}), policy)
    filled = evolve(report, **{name: data.draw(FILLED[name])})
    after = validate_incident(filled, policy)
    if name in filled.blank or name == "incident_date":
        return
    bound = {each.name for form in parts_of(policy.forms, Form) for each in form.fields if each.with_reasons}
    assert wanted(after) - wanted(before) <= (bound if name == "reason" else set())
    for each in parts_of(policy.forms, Field):
        if name in each.attributes:
            assert each.name not in wanted(after)


@given(reports(), names_with_strict_ones)
def test_without_a_date_every_form_asks(report: IncidentReport, name: str) -> None:
    """Whatever is missing on some day is missing where the day is blank, unless there is no form for some days."""
    policy = POLICY[name]
    undated = validate_incident(evolve(report, incident_date=None), policy)
    if undated.status is Status.UNDECIDED and not undated.possible:
        assert "incident_date" in undated.missing
        return
    for day in policy.eras_of_forms:
        assert wanted(validate_incident(evolve(report, incident_date=day), policy)) <= wanted(undated)
    assert all(each.severity is not Severity.ERROR for each in undated.findings) == (
        undated.value is not Validity.INVALID
    )


@given(st.lists(reports() | filled_in, max_size=5), names_with_strict_ones, st.data())
def test_the_order_of_reports_changes_nothing_but_which_one_is_named(
    filed: list[IncidentReport], name: str, data: st.DataObject
) -> None:
    """Each report of a batch gets the ruling that it gets in any other order, but for the row that it repeats."""
    policy = POLICY[name]
    batch = [*filed, *data.draw(st.lists(st.sampled_from(filed), max_size=3) if filed else st.just([]))]
    order = data.draw(st.permutations(range(len(batch))))
    rulings, others = validate_incidents(batch, policy), validate_incidents([batch[place] for place in order], policy)
    for place, ruling in zip(order, others, strict=True):
        assert nameless(rulings[place]) == nameless(ruling)


def nameless(ruling: Ruling[Validity]) -> Ruling[Validity]:
    """Return a ruling without the other rows that its findings name."""
    return evolve(ruling, findings=tuple(evolve(each, others=()) for each in ruling.findings))


ANEW = {name: evolve(policy) for name, policy in POLICY.items()}
"""The same policies by the same names, which have worked nothing out yet."""
CODED = ("member_id_kind", "service", "availability", "reason", "channel", "state", "reporter")


@given(reports() | filled_in, reports() | filled_in, names_with_strict_ones)
@example(sound("email", date(2024, 3, 5)), IncidentReport(comment="the usual worker"), "NC-ALL")
@example(IncidentReport(incident_date=date(2024, 3, 5)), IncidentReport(comment="the usual worker"), "NC-ALL")
@example(sound("electronic_form", date(2023, 1, 9)), IncidentReport(), "NC-PAR, strictly")
def test_the_quick_way_and_the_slow_way_agree(report: IncidentReport, other: IncidentReport, name: str) -> None:
    """What was worked out for a report and is used for those like it gives what reading all of the form gives."""
    coded = {field: getattr(report, field) for field in CODED}
    alike = evolve(other, incident_date=report.incident_date, **coded)
    for each in (report, alike):
        quick = validate_incident(each, POLICY[name])
        assert quick == _looked_over(each, ANEW[name], None)
        assert quick == validate_incidents([each], ANEW[name])[0]
        assert hash(quick) == hash(validate_incident(pickle.loads(pickle.dumps(each)), POLICY[name]))


@define
class Watched:
    """A report that remembers which of its fields are looked at."""

    report: IncidentReport
    looked_at: set[str] = field(factory=set[str])

    def __getattr__(self, name: str) -> object:
        self.looked_at.add(name)
        return getattr(self.report, name)


@given(reports() | filled_in, names)
def test_a_check_reads_the_fields_that_it_names_and_no_other(report: IncidentReport, name: str) -> None:
    """What it says it is about is all that it looks at, and where a field is blank that it wants, it finds nothing."""
    for day in POLICY[name].eras_of_forms:
        for look, against in sheet_for(POLICY[name], day).looks:
            watched = Watched(report)
            found = look.finds(watched, against)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            assert watched.looked_at <= {*look.fields, "blank"}
            assert not (found and look.wants & report.blank)
            assert found == look.finds(report, against)


LETTERS = st.text("\u0436\u0448\u044e\u044d\u0426", min_size=1, max_size=9)
"""Letters that no policy and no sentence of the library has."""
PERSONAL = dict.fromkeys(("member_name", "member_id", "provider", "contact", "comment", "bus_id"), LETTERS)
PLAIN = dict.fromkeys(
    ("service", "reason", "channel", "reference"), st.none() | st.text("ab", max_size=3) | listed_reasons
)
BIRTHDAYS = st.dates(date(1931, 1, 1), date(2011, 12, 31))


@given(reports(**PERSONAL, **PLAIN, date_of_birth=BIRTHDAYS), st.none() | interruptions(), names_with_strict_ones)
def test_nothing_is_raised_and_no_personal_value_is_told(
    report: IncidentReport, interruption: Interruption | None, name: str
) -> None:
    """Whatever was filled in there is a ruling, with words for everything, and none of them is the member's."""
    ruling = validate_incident(report, POLICY[name], interruption=interruption)
    assert (ruling.value is not None) == (ruling.status is Status.DECIDED)
    assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
    texts = [ruling.explain(), repr(ruling), repr(report), *map(str, ruling.findings), *map(repr, ruling.findings)]
    texts.extend(str(each) for each in validate_incidents([report, report], POLICY[name])[0].findings)
    own = [str(getattr(report, each)) for each in PERSONAL]
    birthday = report.date_of_birth
    assert birthday
    for text in texts:
        assert not any(value in text for value in (*own, birthday.isoformat(), repr(birthday)))
        assert not any(code in text for code in ("frozenset({<", "Timeline(") if text is texts[0])


@given(reports() | filled_in, st.none() | interruptions(), names)
def test_the_answer_is_what_the_findings_come_to(
    report: IncidentReport, interruption: Interruption | None, name: str
) -> None:
    """An error makes a report invalid, a doubt puts it in doubt; warnings and notes weigh nothing."""
    ruling = validate_incident(report, POLICY[name], interruption=interruption)
    if ruling.status is Status.DECIDED and report.incident_date:
        assert ruling.decided is Validity.of(ruling.findings)
    assert (ruling.basis is Basis.INTERPRETATION) == (bool(ruling.readings) and ruling.status is not Status.UNDECIDED)


@given(reports() | filled_in, st.none() | interruptions(), names)
def test_what_a_strict_policy_finds_wrong_is_wrong_under_the_ordinary_one(
    report: IncidentReport, interruption: Interruption | None, name: str
) -> None:
    """Assuming less decides no more: where a strict policy has an answer, the ordinary one has the same."""
    ordinary, strict = (
        validate_incident(report, policy, interruption=interruption)
        for policy in (POLICY[name], POLICY[f"{name}, strictly"])
    )
    if strict.status is Status.DECIDED:
        assert (ordinary.status, ordinary.value) == (Status.DECIDED, strict.value)
    elif strict.possible and ordinary.status is Status.DECIDED:
        assert ordinary.value in strict.possible


KNOWN = LOOKS.keys() | COMPARISONS.keys() | CLASS_LOOKS.keys()
TOGETHER = {"duplicate_incident"}
"""The check that it takes two reports to make."""
BOUND = [
    (channel, day, check)
    for channel, day in DATED
    for check in parts_of(form_of(channel, day), Check)
    if check.name not in TOGETHER
]


def test_every_check_binds_somewhere_in_north_carolina_and_is_tried() -> None:
    """Every check that is known binds in some form of the two MCOs, and each is put to the test."""
    bound = {check.name for policy in (ALLIANCE, PARTNERS) for check in parts_of(policy.forms, Check)}
    assert bound == KNOWN
    assert {*trials("email", date(2024, 3, 5)), *TOGETHER} == KNOWN
    assert all(LOOKS[name].name == name and not LOOKS[name].what_to_do.endswith("..") for name in LOOKS)


@pytest.mark.parametrize(("channel", "day", "check"), BOUND, ids=lambda each: getattr(each, "name", str(each)))
def test_a_check_finds_a_fault_and_passes_what_is_nearly_the_same(channel: str, day: date, check: Check) -> None:
    """Each check that binds finds what it should with its weight and provisions, and its near miss passes."""
    policy = where_it_binds(check.name, CHANNELS[channel])
    found, passed = (each.under(policy) for each in trials(channel, day)[check.name])
    code = check.code or check.name
    (finding,) = (each for each in found.findings if each.code == code)
    assert finding.severity is reading(policy, check.weight)
    assert {each.id for each in finding.provisions} >= set(check.cites)
    assert {*finding.readings} >= hanging_on(check.weight)
    assert code not in codes_of(passed.findings)


def reading(policy: BackupStaffingPolicy, value: Any) -> Any:
    """Return the value that a reading gives under a policy."""
    while hasattr(value, "question"):
        value = value[policy.choices[value.id]]
    return value


@pytest.mark.parametrize(("channel", "day"), DATED)
def test_a_report_without_a_fault_is_valid_and_rests_on_the_form(channel: str, day: date) -> None:
    """Nothing is found, and what the ruling rests on are the provisions of the form of that day."""
    ruling = validate_incident(sound(channel, day), CHANNELS[channel])
    assert (ruling.decided, ruling.grounds) == (Validity.VALID, Basis.EXPLICIT)
    assert {each.severity for each in ruling.findings} <= {Severity.NOTE}
    assert {each.id for each in ruling.provisions} >= set(form_of(channel, day).cites)
    assert ruling.used == (f"the form for {CHANNELS[channel].channel(channel).title}",)


@pytest.mark.parametrize(("channel", "day"), DATED)
def test_every_field_is_asked_for_by_itself(channel: str, day: date) -> None:
    """A report that lacks one thing is told that one thing, with the field's weight, words and provisions."""
    policy = CHANNELS[channel]
    for each in form_of(channel, day).fields:
        reason = {"reason": min(each.with_reasons), "comment": "an X-ray"} if each.with_reasons else {}
        whole = evolve(sound(channel, day), **reason)
        if "incident_date" in each.attributes:
            continue
        ruling = validate_incident(evolve(whole, **dict.fromkeys(each.attributes)), policy)
        (finding,) = (found for found in ruling.findings if found.code.startswith("missing:"))
        assert finding.code == f"missing:{each.name}"
        assert finding.severity is reading(policy, each.blank)
        assert (finding.fields, finding.why) == (each.attributes, f"The form wants {each.title}.")
        assert tuple(found.id for found in finding.provisions) == each.cites
        for name in each.attributes:
            if len(each.attributes) > 1:
                assert not wanted(validate_incident(evolve(whole, **{name: None}), policy))


def test_blank_text_is_left_blank() -> None:
    """Spaces of whatever kind fill nothing in."""
    for blank in (None, "", " ", "\t\n", "\u00a0\u2003"):
        ruling = validate_incident(evolve(sound("email", date(2024, 3, 5)), member_name=blank), ALLIANCE)
        assert codes_of(ruling.findings) == ["missing:member_name"]


@pytest.mark.parametrize(
    ("day", "channel", "code"),
    [
        (date(2022, 8, 15), "alpha_portal", None),
        (date(2022, 8, 15), "electronic_form", "channel_superseded"),
        (date(2022, 8, 16), "alpha_portal", "channel_superseded"),
        (date(2022, 8, 16), "electronic_form", None),
        (date(2022, 8, 15), "email", "channel_not_accepted"),
        (date(2022, 8, 16), "email", "channel_not_accepted"),
        (date(2022, 8, 16), " ", None),
        (date(2022, 8, 16), None, None),
    ],
)
def test_the_form_changes_on_16_august_2022(day: date, channel: str | None, code: str | None) -> None:
    """NC-PAR-03 and NC-POC-16: the portal until the 15th, the electronic form from the 16th, by day of the incident."""
    form = "alpha_portal" if day < date(2022, 8, 16) else "electronic_form"
    late = evolve(sound(form, day), channel=channel, submitted_on=date(2022, 9, 30))
    ruling = validate_incident(late, PARTNERS)
    assert [each for each in codes_of(ruling.findings) if each.startswith("channel")] == ([code] if code else [])
    assert ruling.used == (f"the form for {PARTNERS.channel(form).title}",)


def test_the_electronic_form_is_described_from_9_january_2023() -> None:
    """Before, a note says that what it asks for is known from a later document, and that it is in use is a reading."""
    before, after = (
        validate_incident(sound("electronic_form", day), PARTNERS) for day in (date(2023, 1, 8), date(2023, 1, 9))
    )
    assert codes_of(before.findings) == ["form_described_later"]
    assert not after.findings
    assert (before.basis, after.basis) == (Basis.INTERPRETATION, Basis.EXPLICIT)


@pytest.mark.parametrize(
    ("start", "end", "hours", "fits"),
    [
        (time(22), time(6), "2", True),
        (time(22), time(6), "2.01", False),
        (time(8), time(16), "8", True),
        (time(8), time(16), "8.00001", False),
        (time(0), time(0), "24", True),
        (time(8), time(8), "16", True),
        (time(8), None, "24", True),
        (time(23, 59), time(0), "0.0166", True),
        (time(23, 59), time(0), "0.0167", False),
        (time(8), time(16), "Infinity", False),
        (time(8), time(16), "1E+999999", False),
    ],
)
def test_hours_fit_into_the_time_of_the_service_on_its_first_day(
    start: time, end: time | None, hours: str, *, fits: bool
) -> None:
    """What lies past midnight is another date; an end at the start is the same time on the next day."""
    report = evolve(
        sound("electronic_form", date(2023, 1, 9)), time_of_service=ServiceTime(start, end), hours=Decimal(hours)
    )
    found = codes_of(validate_incident(report, PARTNERS).findings)
    assert ("hours_exceed_time_span" not in found) == fits


NEVER_NONE = date(2023, 1, 9)
PORTAL_DAY = date(2022, 8, 15)


@pytest.mark.parametrize(
    ("hours", "codes"),
    [
        ("24", []),
        ("24.01", ["hours_exceed_day"]),
        ("Infinity", ["hours_exceed_day"]),
        ("0.01", []),
        ("0", ["hours_not_positive"]),
        ("-0", ["hours_not_positive"]),
        ("-Infinity", ["hours_not_positive"]),
        ("1E-999999", []),
    ],
)
def test_hours_are_more_than_none_and_no_more_than_a_day(hours: str, codes: list[str]) -> None:
    """NC-ALL-26, NC-ALL-27: both ends of what one date can hold."""
    report = evolve(sound("email", date(2024, 3, 5)), hours=Decimal(hours))
    assert codes_of(validate_incident(report, ALLIANCE).findings) == codes


@pytest.mark.parametrize(
    ("last", "severity"),
    [
        (date(2024, 2, 28), Severity.ERROR),
        (date(2024, 2, 29), None),
        (date(2024, 3, 1), Severity.ERROR),
        (None, None),
    ],
)
def test_one_report_is_of_one_date(last: date | None, severity: Severity | None) -> None:
    """On 29 February, too: a last date is another one, before or after; NC-ALL-27."""
    leap = date(2024, 2, 29)
    ruling = validate_incident(evolve(sound("email", leap), last_date=last), ALLIANCE)
    found = [each.severity for each in ruling.findings if each.code == "multiple_dates"]
    assert found == ([severity] if severity else [])


def on(channel: str, day: date, situation: BackupSituation | None = None, **changes: Any) -> Filed:
    """Return a sound report with something changed, beside a stand-in in that situation."""
    return Filed(evolve(sound(channel, day), **changes), missed(day, situation) if situation else None)


OTHER = {"reason": "other", "comment": "an X-ray"}
READ: dict[tuple[str, str], tuple[Filed, set[str], set[str]]] = {
    ("NC-ALL/reason-list", "open"): (
        on("email", date(2024, 3, 5), reason="late"),
        {"error reason_not_in_list"},
        {"warning reason_not_documented"},
    ),
    ("NC-ALL/refuser-on-the-list", "anybody"): (
        on("email", date(2024, 3, 5), BackupSituation.REFUSED_BY_FAMILY, reason="individual_lrp_declined"),
        {"error reason_contradicts_backup"},
        set(),
    ),
    ("NC-PAR/electronic-form-fields", "not_known"): (
        on("electronic_form", NEVER_NONE, hours=None, service="T201", last_date=NEVER_NONE - DAY),
        {"review missing:hours", "warning service_code_malformed", "review multiple_dates"},
        set(),
    ),
    ("NC-PAR/reason-list", "closed"): (
        on("electronic_form", NEVER_NONE, reason="late"),
        {"warning reason_not_documented"},
        {"error reason_not_in_list"},
    ),
    ("NC-PAR/trained-staff-unavailable", "trained_only"): (
        on("electronic_form", NEVER_NONE, BackupSituation.SICK),
        set(),
        {"error reason_describes_primary"},
    ),
    ("NC-PAR/reason-for-late-word", "nearest"): (
        on("electronic_form", NEVER_NONE, BackupSituation.UNAWARE),
        {"error reason_contradicts_backup"},
        set(),
    ),
    ("NC-PAR/boxes", "unavailable"): (
        on("alpha_portal", PORTAL_DAY, BackupSituation.NOT_OFFERED, **OTHER),
        set(),
        {"error availability_contradicts_backup"},
    ),
    ("NC-PAR/reported-break", "idle"): (
        trials("electronic_form", NEVER_NONE)["service_break_not_reportable"][0],
        {"error service_break_not_reportable"},
        set(),
    ),
    ("NC-PAR/employer-of-record-form", "one_form"): (
        trials("electronic_form", NEVER_NONE)["employer_has_own_form"][0],
        {"note employer_has_own_form"},
        set(),
    ),
    ("TOY/listed", "odd"): (
        on("web", date(2023, 6, 1), reason="late"),
        {"error reason_not_in_list"},
        {"review reason_not_in_list"},
    ),
    ("TOY/has-left", "misc"): (
        on("web", date(2023, 6, 1), BackupSituation.RESIGNED),
        set(),
        {"review reason_describes_primary"},
    ),
}
"""What each reading makes of a report: what is found where nobody chose, and under the other choice."""


def ruled(ruling: Ruling[Validity]) -> set[str]:
    """Return what was found, with what it weighs."""
    return {f"{each.severity.value} {each.code}" for each in ruling.findings}


def test_every_question_on_forms_is_tried() -> None:
    """Each question that a form hangs on has a case that tells its choices apart."""
    asked = {id for policy in POLICIES for id in hanging_on(policy.forms)}
    assert asked == {question for question, _ in READ}


@pytest.mark.parametrize(("question", "choice"), READ)
def test_a_reading_shows_its_effect(question: str, choice: str) -> None:
    """Another choice finds something else; the question is named, and strictly it makes no error."""
    filed, assumed, chosen = READ[question, choice]
    policy = next(each for each in POLICIES if question in {asked.id for asked in each.readings})
    usual = filed.under(policy)
    ignored = {"error not_reportable", "warning other_should_be_rare", "note new_form"}
    assert ruled(usual) - ignored == assumed
    assert ruled(filed.under(policy.with_reading(question, choice))) - ignored == chosen
    strict = filed.under(policy.strictly())
    hanging = strict.missing | {id for each in strict.findings for id in each.readings}
    assert question in hanging | {each.id for each in usual.readings}
    assert not any(each.severity is Severity.ERROR and question in each.readings for each in strict.findings)


def test_a_report_without_a_date_is_held_against_every_form() -> None:
    """What every form finds keeps its weight, what only some of them find is not known, and the date is missing."""
    ruling = validate_incident(IncidentReport(reason="other"), PARTNERS)
    weight = {each.code: each.severity for each in ruling.findings}
    assert ruling.decided is Validity.INVALID
    assert weight["missing:incident_date"] is Severity.ERROR
    assert weight["missing:comment"] is Severity.ERROR
    assert weight["missing:availability"] is Severity.UNKNOWN
    assert weight["missing:member_id"] is Severity.UNKNOWN
    assert len(ruling.used) == 2


@pytest.mark.parametrize(
    ("day", "since"),
    [
        (date(2021, 5, 9), date(2021, 5, 10)),
        (date(2025, 2, 1), date(2025, 4, 1)),
        (date(2025, 3, 31), date(2025, 4, 1)),
        (date.min, date(2021, 5, 10)),
    ],
)
def test_where_there_is_no_form_the_answer_is_not_known(day: date, since: date) -> None:
    """A channel without a form, and a form with a gap: the ruling says from when there is one."""
    for facts in (None, missed(day, BackupSituation.SICK)):
        ruling = validate_incident(IncidentReport(incident_date=day), TOY, interruption=facts)
        assert (ruling.status, ruling.value, ruling.in_force_from) == (Status.NOT_IN_FORCE, None, since)
        assert codes_of(ruling.findings) == ["not_in_force"]
    assert validate_incidents([IncidentReport(incident_date=day)] * 2, TOY)[1].status is Status.NOT_IN_FORCE


def test_beside_a_gap_there_are_answers() -> None:
    """On the days before and after a gap the form of that day is the one that counts."""
    for day in (date(2021, 5, 10), date(2023, 5, 31), date(2023, 6, 1), date(2025, 1, 31), date(2025, 4, 1)):
        ruling = validate_incident(IncidentReport(incident_date=day), TOY)
        assert wanted(ruling) == ({"client"} if day < date(2023, 6, 1) else {"client", "bus_id", "reason"})


def test_where_some_days_have_no_form_a_report_without_a_date_is_open() -> None:
    """Nothing can be said of a report that may be of a day without a form but that its date is missing."""
    ruling = validate_incident(IncidentReport(), TOY)
    assert (ruling.status, ruling.missing) == (Status.UNDECIDED, {"incident_date"})
    assert codes_of(ruling.findings) == ["not_known:incident_date"]


def test_beside_contradictory_facts_a_report_is_neither_valid_nor_invalid() -> None:
    """Facts that cannot all be true are told of; what is found besides is found in the report alone."""
    day = date(2024, 3, 5)
    facts = Interruption(
        service_date=day,
        primary=PrimaryStaff.ABLE,
        backup=BackupStaff.UNAVAILABLE,
        member_cancellation=MemberCancellation.NOT_CANCELLED,
        provider_closure=None,
    )
    ruling = Filed(evolve(sound("email", day), hours=None), facts).under(ALLIANCE)
    assert (ruling.status, ruling.value, ruling.missing) == (Status.CONTRADICTORY, None, frozenset())
    assert codes_of(ruling.findings) == ["missing:hours", "able_but_not_served"]
    told = evolve(missed(day, BackupSituation.SICK), backup=BackupStaff.DECLINED)
    assert codes_of(Filed(sound("email", day), told).under(ALLIANCE).findings) == ["situation_contradicts_backup"]


def test_what_hangs_on_the_class_names_the_readings_of_the_class() -> None:
    """Where a reading makes it no failure, the finding that it is not reported says so."""
    day = date(2024, 3, 5)
    facts = missed(day, BackupSituation.REFUSED_BY_MEMBER, primary=PrimaryStaff.UNFILLED)
    report = evolve(sound("email", day), reason="individual_lrp_declined")
    (finding,) = Filed(report, facts).under(ALLIANCE).findings
    assert (finding.code, finding.readings) == ("not_reportable", ("NC-ALL/vacancy",))


@pytest.mark.parametrize("backup", [BackupStaff.PROVIDED, BackupStaff.NOT_NEEDED])
@pytest.mark.parametrize(("channel", "day"), DATED)
def test_where_somebody_stood_in_no_reason_is_told_to_be_another(channel: str, day: date, backup: BackupStaff) -> None:
    """Nothing is said of a refusal or of the regular worker: the report is withdrawn, whatever its reason."""
    facts = evolve(missed(day), backup=backup)
    found = codes_of(Filed(sound(channel, day), facts).under(CHANNELS[channel]).findings)
    assert not {"declined_requires_declined_reason", "reason_describes_primary", "listed_reason_exists"} & set(found)
    assert set(found) & {"not_reportable", "absent_but_not_needed"}


def test_a_contradiction_is_found_where_the_form_has_no_closer_check() -> None:
    """A reason that is true of nothing is an error also where no check says more closely what is wrong with it."""
    checks = tuple(check for check in WEB_FORM.checks if check.name != "reason_describes_primary")
    policy = evolve(TOY, forms={"web": undated(evolve(WEB_FORM, checks=checks))})
    filed = on("web", date(2023, 6, 1), BackupSituation.NONE_TRAINED)
    assert codes_of(filed.under(policy).findings) == ["reason_contradicts_backup"]


def test_what_fits_is_suggested_where_exactly_one_value_does() -> None:
    """A refusal suggests the refusal and a lack of staff its reason; several situations suggest nothing."""
    day = NEVER_NONE

    def suggested(reason: str | None, situation: BackupSituation | None, backup: BackupStaff | None) -> set[str | None]:
        facts = evolve(missed(day, situation), backup=backup)
        findings = Filed(evolve(sound("electronic_form", day), reason=reason), facts).under(PARTNERS).findings
        return {each.suggestion for each in findings if "reason" in each.fields}

    assert suggested(None, None, BackupStaff.DECLINED) == {"backup_staffing_declined"}
    assert suggested("trained_staff_unavailable", None, BackupStaff.DECLINED) == {"backup_staffing_declined"}
    assert suggested("other", BackupSituation.SICK, BackupStaff.UNAVAILABLE) == {"trained_staff_unavailable"}
    assert suggested(None, None, BackupStaff.NOT_PROVIDED) == {None}
    assert suggested("late", BackupSituation.UNAWARE, BackupStaff.UNAWARE) == {"other"}
    box = on("alpha_portal", PORTAL_DAY, BackupSituation.SICK, availability=None).under(PARTNERS)
    assert {each.suggestion for each in box.findings} == {"not_available"}


def test_one_box_speaks_where_no_facts_are_known() -> None:
    """A reason that the one box contradicts is wrong by the report alone; two boxes say nothing."""
    for boxes, codes in (
        ({"offered_but_declined"}, {"reason_contradicts_availability"}),
        ({"not_available"}, set()),
        ({"not_available", "offered_but_declined"}, {"both_boxes"}),
        ({"not_available", "neither"}, {"both_boxes", "box_not_on_form"}),
    ):
        report = evolve(sound("alpha_portal", PORTAL_DAY), availability=boxes)
        assert set(codes_of(validate_incident(report, PARTNERS).findings)) == codes


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_findings_stand_in_the_order_of_the_fields(policy: BackupStaffingPolicy) -> None:
    """What is wrong is told from the first field of the report to the last."""
    names = [each.name for each in fields(IncidentReport)]
    for day in policy.eras_of_forms:
        findings = validate_incident(IncidentReport(incident_date=day, last_date=day + DAY), policy).findings
        places = [names.index(each.fields[0]) for each in findings if each.fields]
        assert places == sorted(places)
        assert len(places) > 4


def test_many_kinds_of_faults_are_forgotten_again() -> None:
    """What was ruled on is kept for a while and not for ever; the answer is the same."""
    policy = evolve(ALLIANCE)
    report, another = IncidentReport(incident_date=date(2024, 3, 5)), sound("email", date(2024, 3, 5))
    first, known = validate_incident(report, policy), policy.answers.validities.known
    known.update(dict.fromkeys(range(20_000), first))
    assert validate_incident(another, policy).decided is Validity.VALID
    assert len(known) < 100
    assert validate_incident(report, policy) == first == validate_incidents([report], policy)[0]


# Several reports


def test_repeated_incidents_name_the_first_of_the_others() -> None:
    """By its reference, or by its place; the first one names the second, and all others the first."""
    day = date(2024, 3, 5)
    report = sound("electronic_form", day)
    batch = [
        evolve(report, reference=None),
        evolve(report, member_id="b-2"),
        evolve(report, reference=None, member_id=" a-17 ", service="t2013", hours=Decimal("0.5")),
        evolve(report, reference="row 9"),
        evolve(report, incident_date=day + DAY, submitted_on=day + DAY),
        evolve(report, service="H2015"),
    ]
    rulings = validate_incidents(iter(batch), PARTNERS)
    others = [[each.others for each in ruling.findings if each.code == "duplicate_incident"] for ruling in rulings]
    assert others == [[("#3",)], [], [("#1",)], [("#1",)], [], []]
    assert [ruling.decided for ruling in rulings] == [Validity.VALID] * 4 + [Validity.VALID] * 2
    named = validate_incidents([evolve(report, reference="row 9"), report], PARTNERS)
    assert [ruling.findings[-1].others for ruling in named] == [("row 1",), ("row 9",)]
    assert "See also: row 9." in str(named[1].findings[-1])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"member_id": None}, {"member_id": None}, True),
        ({"member_id": None}, {"member_id": None, "date_of_birth": date(2001, 2, 4)}, False),
        ({"member_id": None}, {"member_id": None, "member_name": "sample  PERSON "}, True),
        ({"member_id": None}, {}, False),
        ({}, {"member_name": "Another", "date_of_birth": None}, True),
        ({"member_id": None, "member_name": " "}, {"member_id": None, "member_name": " "}, False),
        ({"service": None}, {"service": None}, False),
        ({"service": " "}, {"service": " "}, False),
        ({"incident_date": None}, {"incident_date": None}, False),
        ({"member_id": "STRASSE 1"}, {"member_id": "stra\u00dfe 1"}, True),
        ({"member_id_kind": MemberIdKind.MEDICAID_ID}, {}, False),
        ({"member_id_kind": None}, {}, True),
    ],
)
def test_two_reports_are_of_one_incident_where_member_date_and_service_are_the_same(
    one: dict[str, Any], other: dict[str, Any], *, same: bool
) -> None:
    """By number, or where there is none by name and date of birth; what is blank makes nothing the same."""
    report = sound("electronic_form", date(2024, 3, 5))
    rulings = validate_incidents([evolve(report, **one), evolve(report, **other)], PARTNERS)
    assert ["duplicate_incident" in codes_of(ruling.findings) for ruling in rulings] == [same, same]


def test_a_form_without_a_number_of_the_member_knows_members_by_name() -> None:
    """What a report gives beside the fields of its form tells nobody apart."""
    report = sound("email", date(2024, 3, 5))
    rulings = validate_incidents([report, evolve(report, member_id=None)], ALLIANCE)
    assert ["duplicate_incident" in codes_of(ruling.findings) for ruling in rulings] == [True, True]


@given(st.lists(st.tuples(reports() | filled_in, st.none() | interruptions()), max_size=4), names)
def test_each_report_is_held_beside_its_own_facts(
    filed: list[tuple[IncidentReport, Interruption | None]], name: str
) -> None:
    """In a batch as by itself: the ruling on each is that on it and its facts, but for what it repeats."""
    batch = [report for report, _ in filed]
    rulings = validate_incidents(iter(batch), POLICY[name], interruptions=(facts for _, facts in filed))
    repeated = {check.code or check.name for check in parts_of(POLICY[name].forms, Check) if check.name in TOGETHER}
    for (report, facts), ruling in zip(filed, rulings, strict=True):
        alone = validate_incident(report, POLICY[name], interruption=facts)
        kept = [each for each in ruling.findings if each.code not in repeated]
        assert codes_of(tuple(kept)) == codes_of(alone.findings)
        if len(kept) == len(ruling.findings):
            assert ruling == alone


def test_a_repeated_report_keeps_its_facts() -> None:
    """What is wrong beside the facts is found in reports that repeat each other, too, for each by its own facts."""
    day = date(2024, 3, 5)
    report = sound("email", day)
    away, elsewhere = missed(day, BackupSituation.VACATION), missed(day - DAY, BackupSituation.VACATION)
    rulings = validate_incidents([report, report], ALLIANCE, interruptions=[away, elsewhere])
    assert [set(codes_of(ruling.findings)) for ruling in rulings] == [
        {"duplicate_incident"},
        {"duplicate_incident", "incident_date_not_service_date"},
    ]


@pytest.mark.parametrize("facts", [[], [None], [None, None, None]])
def test_there_are_facts_for_each_report_or_for_none(facts: list[Interruption | None]) -> None:
    """More or fewer of them than reports cannot be told apart."""
    with pytest.raises(ValueError, match=rf"^interruptions: wanted one for each of the 2 reports, got {len(facts)}$"):
        validate_incidents([IncidentReport()] * 2, ALLIANCE, interruptions=facts)


def test_no_reports_have_no_rulings() -> None:
    """A batch may be empty."""
    assert validate_incidents([], PARTNERS) == []


def test_a_repeated_incident_names_the_other_whatever_the_policy_calls_it() -> None:
    """A code of the policy's own takes nothing away from the finding."""
    report = sound("web", date(2023, 6, 1))
    rulings = validate_incidents([report, evolve(report, reference="row 2")], TOY)
    (finding,) = (each for each in rulings[0].findings if each.code == "twice")
    assert finding.others == ("row 2",)


def test_a_list_of_services_makes_others_wrong() -> None:
    """With no list every service passes; with one the others do not, and the policy stays what it was."""
    report = evolve(sound("alpha_portal", PORTAL_DAY), service=" S5150 ")
    listed = PARTNERS.with_services(SERVICES)
    assert validate_incident(report, PARTNERS).decided is Validity.VALID
    assert codes_of(validate_incident(report, listed).findings) == ["service_not_in_list"]
    assert validate_incident(report, PARTNERS.with_services([*SERVICES, "S5150"])).decided is Validity.VALID
    assert listed != PARTNERS
    assert listed.with_services(()) == PARTNERS
    assert TOY.with_services(SERVICES).form_on(TOY.channel_in_use, date(2025, 2, 1)) is None  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# Mistakes of callers and authors

DAYS_OF_CALLS = date(2024, 3, 5)


@pytest.mark.parametrize(
    ("call", "name", "kind"),
    [
        (lambda wrong: validate_incident(wrong, ALLIANCE), "report", "IncidentReport"),
        (lambda wrong: validate_incident(IncidentReport(), wrong), "policy", "BackupStaffingPolicy"),
        (lambda wrong: validate_incident(sound("email", DAYS_OF_CALLS), wrong), "policy", "BackupStaffingPolicy"),
        (
            lambda wrong: validate_incident(sound("email", DAYS_OF_CALLS), ALLIANCE, interruption=wrong),
            "interruption",
            "Interruption",
        ),
        (lambda wrong: validate_incidents([IncidentReport(), wrong], ALLIANCE), "report", "IncidentReport"),
        (lambda wrong: validate_incidents([IncidentReport()], wrong), "policy", "BackupStaffingPolicy"),
        (
            lambda wrong: validate_incidents([IncidentReport()], ALLIANCE, interruptions=[wrong]),
            "interruption",
            "Interruption",
        ),
    ],
)
@pytest.mark.parametrize("wrong", ["Jordan Sample", 5, date(2024, 3, 5), {"member_name": "Jordan Sample"}])
def test_an_argument_of_another_type_is_refused(
    call: Callable[[Any], object], name: str, kind: str, wrong: Any
) -> None:
    """The error names the argument and what is wanted, and keeps the value to itself."""
    with pytest.raises(TypeError, match=rf"^{name}s?: wanted an? {kind}, got {type(wrong).__name__}$") as refused:
        call(wrong)
    assert "Jordan" not in str(refused.value)


def test_an_empty_batch_wants_a_policy_too() -> None:
    """A wrong argument is refused whatever there is to do."""
    with pytest.raises(TypeError, match="policy: wanted a BackupStaffingPolicy"):
        validate_incidents([], "partners")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_there_are_as_many_interruptions_as_reports() -> None:
    """Facts are told apart by their place beside the reports."""
    with pytest.raises(ValueError, match="interruptions: wanted one for each of the 1 reports, got 0"):
        validate_incidents([IncidentReport()], PARTNERS, interruptions=[])
    day = date(2024, 3, 5)
    reports = [sound("email", day), sound("email", day + DAY)]
    rulings = validate_incidents(reports, ALLIANCE, interruptions=[None, missed(day, BackupSituation.VACATION)])
    assert [codes_of(ruling.findings)[:1] for ruling in rulings] == [[], ["incident_date_not_service_date"]]


def test_a_row_has_a_value_for_every_field() -> None:
    """Fewer values than fields are refused in words."""
    with pytest.raises(ValueError, match=r"IncidentReport.from_row: wanted 20 values, got 1"):
        IncidentReport.from_row([date(2024, 3, 5)])


def test_a_pattern_that_is_none_is_refused_with_the_policy() -> None:
    """An author learns of it when the policy is written, and not when a report comes."""
    form = evolve(WEB_FORM, checks=(Check("service_code_malformed", Severity.ERROR, pattern="("),))
    with pytest.raises(ValueError, match="the pattern of service_code_malformed is no regular expression"):
        evolve(TOY, forms={"web": undated(form)})


def test_an_unknown_check_is_named() -> None:
    """A form that binds a check which nobody knows how to make fails by name when it is first used."""
    form = evolve(WEB_FORM, checks=(Check("phase_of_the_moon", Severity.ERROR),))
    policy = evolve(TOY, forms={"web": undated(form)})
    for report in (IncidentReport(), IncidentReport(incident_date=date(2024, 3, 5))):
        with pytest.raises(LookupError, match="Toy Health: no check is known by the name phase_of_the_moon; wanted"):
            validate_incident(report, policy)


def test_a_form_of_one_s_own_is_made_of_the_same_words() -> None:
    """Reasons are known by code and by words, boxes by code, and a form cites what its fields do."""
    assert WEB_FORM.reason_of["turned down"] is WEB_FORM.reason_of["turned_down"] is WEB_FORM.reasons[1]
    assert WEB_FORM.box_of["none_sent"] is WEB_FORM.boxes[0]
    assert WEB_FORM.cites == ("TOY-06",)
    assert (WEB_FORM.needs("misc"), WEB_FORM.needs("away")) == (("comment",), ())
    assert Field("reason", "why").attributes == ("reason",)
    assert Field("who", "who", filled_by=("member_name",)).attributes == ("member_name",)


MISC = Choice("more", "More", says=None)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"fields": (Field("telephone", "a number"),)}, "the form has no telephone to fill in"),
        ({"fields": (Field("who", "x", filled_by=("member_name", "shoe")),)}, "the form has no shoe to fill in"),
        (
            {"fields": (Field("comment", "a word", with_reasons={"misc", "nonsense"}),)},
            "comment hangs on a reason nonsense of no list",
        ),
        ({"reasons": (*WEB_FORM.reasons, MISC)}, "more than one value is for whatever the others do not say"),
        ({"boxes": (MISC, evolve(MISC, code="still_more"))}, "more than one value is for whatever the others do"),
        ({"checks": (Check("multiple_dates", Severity.ERROR, ("TOY-99",)),)}, "TOY-99 is cited and is none of"),
        ({"checks": [Check("multiple_dates", Severity.ERROR)]}, "wanted tuples throughout, got a list"),
        (
            {"checks": (Check("service_code_malformed", Severity.ERROR, pattern="[0-9"),)},
            "the pattern of service_code_malformed is no regular expression",
        ),
    ],
)
def test_a_mistake_in_a_form_is_found_when_the_policy_is_written(changes: dict[str, Any], complaint: str) -> None:
    """What a report would stumble over later is refused at once, in words that name it."""
    with pytest.raises(ValueError, match=f"Toy Health: .*{complaint}"):
        evolve(TOY, forms={"web": undated(evolve(WEB_FORM, **changes))})


def test_forms_go_by_the_date_of_the_incident_and_by_a_known_channel() -> None:
    """A form that another date governs, and one for a channel without words, are refused."""
    by_period = Timeline(Governs.PERIOD_END, undated(WEB_FORM).editions)
    with pytest.raises(ValueError, match="governed by the service date, got last day of the reporting period"):
        evolve(TOY, forms={"web": by_period})
    with pytest.raises(ValueError, match="the code fax has no title"):
        evolve(TOY, forms={"fax": undated(WEB_FORM)})


def test_what_is_in_the_tables_of_these_tests_exists() -> None:
    """The readings under which checks bind are of checks that are known, and every channel with a form is tried."""
    assert READINGS.keys() <= KNOWN
    assert {channel for policy in POLICIES for channel, _ in policy.forms} == set(CHANNELS) == set(CODES)
