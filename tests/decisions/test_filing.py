"""Properties of `filing_status` and `filing_ledger`: open, satisfied, late or missing, period by period."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from filed import codes_of, sound
from hypothesis import given
from hypothesis import strategies as st
from questions import hanging_on
from strategies import POLICIES, POLICY, attestations, days, names, names_with_strict_ones, reports, service_dates
from toy import ATTESTATION, TOY

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Attestation,
    BackupStaffingPolicy,
    Basis,
    FilingLedger,
    FilingState,
    FilingStatus,
    IncidentReport,
    ReportingPeriod,
    ReportState,
    Ruling,
    Severity,
    Status,
    deadline_for,
    filing_ledger,
    filing_status,
    reporting_period_for,
)
from staffing_rules.decisions.filing import FILING_LOOKS
from staffing_rules.policies.vocabulary import Check, Edition, Governs, Timeline, parts_of

DAY = timedelta(days=1)
OPEN, SATISFIED, SATISFIED_LATE, MISSING = FilingState


def stands(end: date, policy: BackupStaffingPolicy = PARTNERS, **filed: Any) -> Ruling[FilingStatus]:
    """Return how the filing stands for the period that ends on that day."""
    period = reporting_period_for(end, policy)
    assert period.end == end
    return filing_status(period, policy, **filed)


END, DUE = date(2023, 4, 30), date(2023, 5, 5)
"""A period whose last day for reports hangs on no reading: a Sunday, and the Friday after it."""


@pytest.mark.parametrize(
    ("as_of", "state", "late", "owed"),
    [
        (date(2023, 4, 1), OPEN, 0, False),
        (END, OPEN, 0, False),
        (END + DAY, OPEN, 0, True),
        (DUE, OPEN, 0, True),
        (DUE + DAY, MISSING, 1, True),
        (DUE + 30 * DAY, MISSING, 30, True),
    ],
)
def test_nothing_is_missing_before_its_last_day_is_over(
    as_of: date, state: FilingState, late: int, *, owed: bool
) -> None:
    """NC-POC-17: an attestation is owed once the period is over, and missing on the day after the last one."""
    assert stands(END, as_of=as_of).decided == FilingStatus(state, DUE, late, owed)


@pytest.mark.parametrize(
    ("filed", "state", "late"),
    [
        ({"submitted_on": [END]}, SATISFIED, 0),
        ({"submitted_on": [DUE]}, SATISFIED, 0),
        ({"submitted_on": [DUE + DAY]}, SATISFIED_LATE, 1),
        ({"submitted_on": [DUE + 9 * DAY, END, DUE + DAY]}, SATISFIED_LATE, 9),
        ({"attested_on": DUE}, SATISFIED, 0),
        ({"attested_on": DUE + DAY}, SATISFIED_LATE, 1),
        ({"attested_on": END}, SATISFIED, 0),
    ],
)
def test_what_came_by_the_last_day_is_in_time(filed: dict[str, Any], state: FilingState, late: int) -> None:
    """On the last day is in time, the day after is late by one; of several reports the latest tells."""
    ruling = stands(END, as_of=DUE + 60 * DAY, **filed)
    assert ruling.decided == FilingStatus(state, DUE, late)
    assert not ruling.findings


def test_what_is_dated_later_had_not_come() -> None:
    """A report or an attestation of tomorrow counts for nothing today."""
    tomorrow = {"submitted_on": [DUE + 2 * DAY], "attested_on": DUE + 2 * DAY}
    before, after = (stands(END, as_of=day, **tomorrow) for day in (DUE + DAY, DUE + 2 * DAY))
    assert before.decided.state is MISSING
    assert not before.findings
    assert after.decided.state is SATISFIED_LATE
    assert codes_of(after.findings) == ["attestation_contradicts_incidents"]


def test_both_contradict_each_other() -> None:
    """A period with incidents was attested to have had none: an error, whatever came first."""
    for reported, attested in ((END, DUE), (DUE, END)):
        (finding,) = stands(END, as_of=DUE, submitted_on=[reported], attested_on=attested).findings
        assert (finding.code, finding.severity) == ("attestation_contradicts_incidents", Severity.ERROR)
        assert [provision.id for provision in finding.provisions] == ["NC-POC-17"]


@pytest.mark.parametrize(("attested", "codes"), [(END - DAY, ["attested_before_period_end"]), (END, [])])
def test_a_period_is_attested_when_it_is_over(attested: date, codes: list[str]) -> None:
    """On the last day of the period it may be; the day before is a warning."""
    ruling = stands(END, as_of=DUE, attested_on=attested)
    assert ruling.decided.state is SATISFIED
    assert codes_of(ruling.findings) == codes


def test_every_check_of_a_filing_binds_at_partners_and_is_tried() -> None:
    """The checks that are known are those of the rule, and each of them is found above."""
    bound = {check.name for check in parts_of(PARTNERS.attestations, Check)}
    assert bound == FILING_LOOKS.keys() == {"attestation_contradicts_incidents", "attested_before_period_end"}


@pytest.mark.parametrize(
    ("end", "status", "since"),
    [
        (date(2022, 8, 15), Status.NOT_IN_FORCE, date(2022, 8, 31)),
        (date(2022, 8, 31), Status.DECIDED, None),
        (date(2022, 12, 31), Status.DECIDED, None),
        (date(2023, 1, 15), Status.DECIDED, None),
    ],
)
def test_attestations_are_wanted_from_a_period_on(end: date, status: Status, since: date | None) -> None:
    """The period that ends on 31 August 2022 is the first; from that of 15 January 2023 on no reading matters."""
    ruling = stands(end, as_of=end)
    assert (ruling.status, ruling.in_force_from) == (status, since)
    named = "NC-PAR/attestation-from" in {reading.id for reading in ruling.readings}
    assert named == (date(2022, 8, 31) <= end <= date(2022, 12, 31))
    bulletin = stands(end, PARTNERS.with_reading("NC-PAR/attestation-from", "bulletin"), as_of=end)
    assert bulletin.status is (Status.DECIDED if end > date(2023, 1, 9) else Status.NOT_IN_FORCE)
    strict = stands(end, PARTNERS.strictly(), as_of=end)
    assert ("NC-PAR/attestation-from" in strict.missing) == named


def test_by_when_an_attestation_is_due_is_a_reading() -> None:
    """With no limit it is owed and never missing; a report is due all the same."""
    limitless = PARTNERS.with_reading("NC-PAR/attestation-due", "no_limit")
    later = DUE + 30 * DAY
    assert stands(END, as_of=later).decided.state is MISSING
    assert stands(END, limitless, as_of=later).decided == FilingStatus(OPEN, None, 0, attestation_owed=True)
    assert stands(END, limitless, as_of=later, attested_on=later).decided.state is SATISFIED
    assert stands(END, limitless, as_of=later, submitted_on=[later]).decided.state is SATISFIED_LATE
    strict = stands(END, PARTNERS.strictly(), as_of=later)
    assert (strict.status, strict.missing) == (Status.UNDECIDED, {"NC-PAR/attestation-due"})
    assert {status.state for status in strict.possible} == {OPEN, MISSING}
    assert stands(END, PARTNERS.strictly(), as_of=DUE).on(lambda status: status.state).decided is OPEN
    assert stands(END, PARTNERS.strictly(), as_of=END).decided == FilingStatus(OPEN, DUE)


def test_every_question_on_attestations_is_tried() -> None:
    """The questions that the rule hangs on are those above."""
    assert hanging_on(PARTNERS.attestations) == {"NC-PAR/attestation-from", "NC-PAR/attestation-due"}


def test_where_no_last_day_is_fixed_nothing_is_late() -> None:
    """From 31 August to 15 November 2022 an attestation is owed and has no last day; the limit begins after that."""
    without = stands(date(2022, 11, 15), as_of=date(2023, 6, 1))
    assert without.decided == FilingStatus(OPEN, None, 0, attestation_owed=True)
    assert codes_of(without.findings) == ["no_fixed_day"]
    assert stands(date(2022, 11, 15), as_of=date(2023, 6, 1), attested_on=date(2023, 5, 1)).decided.state is SATISFIED
    limited = stands(date(2022, 11, 30), as_of=date(2023, 6, 1))
    assert (limited.decided.state, limited.decided.due) == (MISSING, date(2022, 12, 5))


def test_alliance_knows_no_attestation() -> None:
    """Silence means nothing there, and the ruling says so."""
    ruling = stands(END, ALLIANCE, as_of=DUE, submitted_on=[DUE])
    assert (ruling.status, ruling.value, ruling.in_force_from) == (Status.NOT_IN_FORCE, None, None)
    assert codes_of(ruling.findings) == ["silence_means_nothing"]


def test_another_rule_on_attestations_gives_other_answers() -> None:
    """The toy policy limits attestations from January 2022 on, and finds nothing wrong with an early one."""
    for end, state in ((date(2021, 12, 31), OPEN), (date(2022, 1, 10), MISSING)):
        assert stands(end, TOY, as_of=date(2022, 3, 1)).decided.state is state
    early = stands(date(2022, 1, 10), TOY, as_of=date(2022, 3, 1), attested_on=date(2022, 1, 2))
    assert (early.decided.state, early.findings) == (SATISFIED, ())
    both = stands(date(2022, 1, 10), TOY, as_of=date(2022, 3, 1), attested_on=END, submitted_on=[date(2022, 1, 2)])
    assert not both.findings
    assert stands(date(2020, 1, 10), TOY, as_of=END).in_force_from == date(2020, 1, 31)


@given(service_dates, st.lists(days, max_size=3), st.none() | days, days, names_with_strict_ones)
def test_whatever_has_come_there_is_a_ruling(
    day: date, submitted: list[date], attested: date | None, as_of: date, name: str
) -> None:
    """The state follows from what has come and from the last day: that for the period's reports, where there is one."""
    policy = POLICY[name]
    period = reporting_period_for(day, policy)
    ruling = filing_status(period, policy, submitted_on=iter(submitted), attested_on=attested, as_of=as_of)
    assert bool(ruling.missing) == (ruling.status is Status.UNDECIDED)
    assert ruling.explain()
    if ruling.status is not Status.DECIDED:
        return
    status = ruling.decided
    come = [each for each in (*submitted, attested) if each is not None and each <= as_of]
    deadline = deadline_for(period, policy)
    assert status.due is None or status.due in deadline.answers
    if any(each <= as_of for each in submitted) and deadline.status is not Status.UNDECIDED:
        assert status.due == deadline.value
    assert (status.state is OPEN) == (as_of <= period.end or (not come and not status.days_late))
    assert status.attestation_owed == (as_of > period.end and not come)
    assert (status.state in {MISSING, SATISFIED_LATE}) == (status.days_late > 0)
    assert str(status)


@given(service_dates, st.lists(days, max_size=3), st.none() | days, days, names)
def test_strictly_a_state_is_decided_where_all_readings_agree(
    day: date, submitted: list[date], attested: date | None, as_of: date, name: str
) -> None:
    """What a strict policy decides, the ordinary one decides alike; else its answer is among the possible ones."""
    ordinary, strict = (
        filing_status(
            reporting_period_for(day, policy), policy, submitted_on=submitted, attested_on=attested, as_of=as_of
        )
        for policy in (POLICY[name], POLICY[f"{name}, strictly"])
    )
    if strict.status is Status.DECIDED:
        assert (ordinary.status, ordinary.value) == (Status.DECIDED, strict.value)
    elif strict.possible and ordinary.status is Status.DECIDED:
        assert ordinary.decided in strict.possible


def test_an_explanation_of_a_filing_is_words_and_no_code() -> None:
    """What the choices of the reading on the first period give is told in words."""
    text = stands(date(2022, 8, 31), as_of=date(2022, 9, 30)).explain()
    assert not any(code in text for code in ("AttestationRule(", "Reading(", "frozenset", "<Severity"))


# Ledgers


def ledger(
    reports: list[IncidentReport],
    attested: list[Attestation],
    policy: BackupStaffingPolicy = PARTNERS,
    *,
    first: date = date(2023, 4, 1),
    last: date = END,
    as_of: date = date(2023, 6, 30),
) -> FilingLedger:
    """Return the ledger of April 2023, looked at two months later, unless said otherwise."""
    return filing_ledger(reports, attested, policy, first=first, last=last, as_of=as_of)


def states(kept: FilingLedger) -> list[str]:
    """Return the state of each line."""
    return [line.status.decided.state.value for line in kept]


REPORT = evolve(sound("electronic_form", date(2023, 4, 10)), submitted_on=date(2023, 4, 20))
ATTESTED = Attestation(covers=date(2023, 4, 17), attested_on=date(2023, 5, 6), reference="form 9")


def test_a_ledger_has_a_line_for_each_period() -> None:
    """A report counts for the period of its incident, an attestation for the one that a day of it names."""
    kept = ledger([REPORT], [ATTESTED])
    assert [str(line.period) for line in kept] == ["2023-04-01 to 2023-04-15", "2023-04-16 to 2023-04-30"]
    assert [(line.reports, line.attestations) for line in kept] == [(1, 0), (0, 1)]
    assert states(kept) == ["satisfied", "satisfied_late"]
    assert (len(kept), kept.findings) == (2, ())
    assert kept == ledger([REPORT], [ATTESTED])
    assert hash(kept) == hash(ledger([REPORT], [ATTESTED]))


def test_a_line_says_what_filing_status_says() -> None:
    """Each line's ruling is that of its period and of what came for it."""
    for line in ledger([REPORT, evolve(REPORT, submitted_on=date(2023, 4, 29))], [ATTESTED]):
        first = line.period.start.day == 1
        assert line.status == filing_status(
            line.period,
            PARTNERS,
            submitted_on=[date(2023, 4, 20), date(2023, 4, 29)] if first else [],
            attested_on=None if first else ATTESTED.attested_on,
            as_of=date(2023, 6, 30),
        )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"incident_date": None}, "report_without_incident_date"),
        ({"incident_date": None, "submitted_on": None}, "report_without_incident_date"),
        ({"submitted_on": None}, "report_not_submitted"),
        ({"state": ReportState.DRAFT}, "report_not_submitted"),
    ],
)
def test_what_cannot_be_put_on_a_line_is_told(changes: dict[str, Any], code: str) -> None:
    """Drafts and reports without a date count for nothing; each is named by its reference or its place."""
    unplaced = evolve(REPORT, **changes)
    kept = ledger([REPORT, unplaced, evolve(unplaced, reference=None)], [])
    (finding,) = kept.findings
    assert (finding.code, finding.severity, finding.others) == (code, Severity.UNKNOWN, ("row 1", "#3"))
    assert kept.lines[0].reports == 1


@pytest.mark.parametrize("changes", [{"covers": None}, {"attested_on": None}])
def test_an_attestation_without_a_date_is_told(changes: dict[str, Any]) -> None:
    """It covers nothing that is known, or had not come."""
    kept = ledger([], [evolve(ATTESTED, reference=None, **changes), evolve(ATTESTED, **changes)])
    assert [(each.code, each.others) for each in kept.findings] == [("attestation_without_date", ("#1", "form 9"))]
    assert states(kept) == ["missing", "missing"]


def test_what_belongs_to_other_periods_or_to_a_later_day_is_left_out() -> None:
    """A ledger of April knows nothing of March and May, nor on 19 April of a report of the 20th."""
    others = [evolve(REPORT, incident_date=day) for day in (date(2023, 3, 31), date(2023, 5, 1))]
    kept = ledger(others, [evolve(ATTESTED, covers=date(2023, 5, 1))])
    assert states(kept) == ["missing", "missing"]
    assert not kept.findings
    before, after = (ledger([REPORT], [], as_of=day).lines[0] for day in (date(2023, 4, 19), date(2023, 4, 20)))
    assert (before.reports, before.status.decided.state) == (0, OPEN)
    assert (after.reports, after.status.decided.state) == (1, SATISFIED)


def test_attesting_again_when_the_period_is_over_mends_an_early_attestation() -> None:
    """The warning says to do so, and then there is none; both are counted."""
    early, again = evolve(ATTESTED, attested_on=date(2023, 4, 20)), evolve(ATTESTED, attested_on=date(2023, 5, 2))
    assert codes_of(ledger([], [early]).lines[1].status.findings) == ["attested_before_period_end"]
    for attested in ([early, again], [again, early]):
        line = ledger([], attested).lines[1]
        assert (line.attestations, line.status.decided.state, line.status.findings) == (2, SATISFIED, ())


def test_an_attestation_that_is_yet_to_come_changes_nothing() -> None:
    """Looked at on a day between two attestations, a ledger is what it is without the second."""
    early, again = evolve(ATTESTED, attested_on=date(2023, 4, 20)), evolve(ATTESTED, attested_on=date(2023, 5, 2))
    assert ledger([], [early, again], as_of=date(2023, 5, 1)) == ledger([], [early], as_of=date(2023, 5, 1))


def test_a_ledger_of_one_day_is_that_of_its_period() -> None:
    """First and last may lie in the same period, in whatever order within it."""
    for first, last in ((END, END), (date(2023, 4, 16), END), (END, date(2023, 4, 16))):
        assert [line.period.end for line in ledger([], [], first=first, last=last)] == [END]


def test_a_ledger_ends_after_it_begins() -> None:
    """A last day in an earlier period than the first is refused."""
    with pytest.raises(ValueError, match="last: wanted a day on or after first, got an earlier one"):
        ledger([], [], first=date(2023, 5, 1), last=END)


def test_the_calendar_has_a_last_period() -> None:
    """A ledger may go to the end of the calendar, where no last day is known."""
    kept = ledger([], [], first=date(9999, 12, 1), last=date.max, as_of=date.max)
    assert [line.period.end for line in kept] == [date(9999, 12, 15), date.max]
    assert kept.lines[1].status.decided == FilingStatus(OPEN, None)
    assert len(ledger([], [], TOY, first=date.min, last=date(1, 1, 31))) == 2
    assert ledger([], [], first=date.min, last=date.min).lines[0].status.status is Status.NOT_IN_FORCE


def test_a_ledger_under_a_policy_without_attestations_counts_reports() -> None:
    """At Alliance each line says that silence means nothing, and how many reports came."""
    kept = ledger([REPORT], [ATTESTED], ALLIANCE)
    assert [(line.reports, line.attestations) for line in kept] == [(1, 0), (0, 1)]
    assert {line.status.status for line in kept} == {Status.NOT_IN_FORCE}


@given(
    st.lists(reports(), max_size=4), st.lists(attestations(), max_size=3), service_dates, days, names_with_strict_ones
)
def test_every_report_and_attestation_is_somewhere(
    filed: list[IncidentReport], attested: list[Attestation], first: date, as_of: date, name: str
) -> None:
    """On a line, in a finding, or in another period; the order in which they are given changes no line."""
    policy = POLICY[name]
    last = first + timedelta(days=70)
    kept = filing_ledger(iter(filed), iter(attested), policy, first=first, last=last, as_of=as_of)
    again = filing_ledger(filed[::-1], attested[::-1], policy, first=first, last=last, as_of=as_of)
    assert kept.lines == again.lines
    span = (kept.lines[0].period.start, kept.lines[-1].period.end)
    assert span[0] <= first <= last <= span[1]
    told = sum(len(finding.others) for finding in kept.findings)
    come = [(each.incident_date, each.submitted_on if each.state is not ReportState.DRAFT else None) for each in filed]
    lacking = sum(about is None or (span[0] <= about <= span[1] and not came) for about, came in come)
    assert told == lacking + sum(not (each.covers and each.attested_on) for each in attested)
    come += [(each.covers, each.attested_on) for each in attested]
    placed = [(about, came) for about, came in come if about and came]
    on_lines = sum(line.reports + line.attestations for line in kept)
    assert on_lines == sum(span[0] <= about <= span[1] and came <= as_of for about, came in placed)
    assert [line.period for line in kept] == list(periods(span[0], span[1], policy))


def periods(first: date, last: date, policy: BackupStaffingPolicy) -> Iterator[ReportingPeriod]:
    """Yield the periods of a span."""
    period = reporting_period_for(first, policy)
    while period.end < last:
        yield period
        period = period.next
    yield period


def test_no_ledger_tells_whose_it_is() -> None:
    """Findings name rows by the caller's references and nobody by name."""
    kept = ledger([evolve(REPORT, incident_date=None)], [Attestation(provider="Jordan Sample")])
    assert "Jordan" not in repr(kept) + "".join(map(str, kept.findings))
    assert "Sample Person" not in repr(kept)


# Mistakes of callers and authors


@pytest.mark.parametrize("wrong", ["2023-04-30", 5, [END]])
def test_an_argument_of_another_type_is_refused(wrong: Any) -> None:
    """The error names the argument and what is wanted."""
    period = reporting_period_for(END, PARTNERS)
    got = f", got {type(wrong).__name__}"
    for call, text in (
        (lambda: filing_status(wrong, PARTNERS, as_of=DUE), "period: wanted a ReportingPeriod"),
        (lambda: filing_status(period, wrong, as_of=DUE), "policy: wanted a BackupStaffingPolicy"),
        (lambda: filing_status(period, PARTNERS, as_of=wrong), "as_of: wanted a date"),
        (
            lambda: filing_status(period, PARTNERS, attested_on=wrong, as_of=DUE),
            "attested_on: wanted a date or None (not known)",
        ),
        (lambda: filing_status(period, PARTNERS, submitted_on=[wrong], as_of=DUE), "submitted_on: wanted a date"),
        (lambda: ledger([], [], wrong), "policy: wanted a BackupStaffingPolicy"),
        (lambda: ledger([], [], as_of=wrong), "as_of: wanted a date"),
        (lambda: ledger([wrong], []), "reports: wanted an IncidentReport"),
        (lambda: ledger([], [wrong]), "attestations: wanted an Attestation"),
    ):
        with pytest.raises(TypeError) as refused:
            call()
        assert str(refused.value) == text + got


def test_a_day_of_submission_of_another_type_is_refused_among_others() -> None:
    """The error names the argument whatever stands beside the wrong value."""
    with pytest.raises(TypeError, match="submitted_on: wanted a date"):
        stands(END, submitted_on=[DUE, "2023-05-05"], as_of=DUE)


@pytest.mark.parametrize("name", ["first", "last"])
def test_the_ends_of_a_ledger_are_named_where_they_are_no_dates(name: str) -> None:
    """The error names the argument, not a day that the caller did not speak of."""
    with pytest.raises(TypeError, match=f"{name}: wanted a date"):
        ledger([], [], **{name: "2023-04-01"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_a_period_that_the_policy_does_not_use_is_refused(policy: BackupStaffingPolicy) -> None:
    """A whole month or a week is none of the policy's periods."""
    for start, end in ((1, 31), (1, 7)):
        with pytest.raises(ValueError, match="wanted one that the policy uses"):
            filing_status(ReportingPeriod(date(2023, 1, start), date(2023, 1, end)), policy, as_of=DUE)


def test_a_period_made_by_hand_is_as_good() -> None:
    """A period equal to the policy's own gets the same ruling."""
    mine = ReportingPeriod(date(2023, 4, 16), END)
    assert filing_status(mine, PARTNERS, as_of=DUE) == stands(END, as_of=DUE)


@pytest.mark.parametrize(("name", "value"), [("covers", "2023"), ("attested_on", 5), ("provider", 5), ("reference", 5)])
def test_what_an_attestation_holds_is_of_its_kind(name: str, value: Any) -> None:
    """The error names the field, and the attestation shows nobody."""
    with pytest.raises(TypeError, match=rf"^Attestation\.{name}: wanted an? \w+(.*), got {type(value).__name__}$"):
        Attestation(**{name: value})
    assert "Sample" not in repr(Attestation(provider="Sample Agency"))


def test_attestations_go_by_the_last_day_of_the_period() -> None:
    """A rule that another date governs, and one with a check that nobody knows, are the author's mistakes."""
    editions = (Edition(value=ATTESTATION),)
    with pytest.raises(ValueError, match="governed by the last day of the reporting period, got service date"):
        evolve(TOY, attestations=Timeline(Governs.SERVICE_DATE, editions))
    unknown = evolve(ATTESTATION, checks=(Check("signed_in_ink", Severity.ERROR),))
    policy = evolve(TOY, attestations=Timeline(Governs.PERIOD_END, (Edition(value=unknown),)))
    with pytest.raises(LookupError, match="signed_in_ink"):
        stands(date(2022, 1, 10), policy, as_of=DUE)


def test_a_check_of_a_filing_may_have_a_code_of_its_own() -> None:
    """As on forms: the code is the policy's, where it gives one."""
    named = evolve(ATTESTATION, checks=(evolve(ATTESTATION.checks[0], code="not_both"),))
    policy = evolve(TOY, attestations=Timeline(Governs.PERIOD_END, (Edition(value=named),)))
    ruling = stands(END, policy, as_of=DUE, submitted_on=[END], attested_on=END)
    assert "not_both" in codes_of(ruling.findings)


def test_a_filing_rests_on_what_it_hangs_on() -> None:
    """The rule is derived; the reports' last day and the periods are cited beside it."""
    ruling = stands(END, as_of=DUE, submitted_on=[DUE])
    assert (ruling.basis, ruling.readings) == (Basis.DERIVED, ())
    assert {"NC-POC-17", "NC-POC-24", "NC-POC-13", "NC-POC-15"} <= {each.id for each in ruling.provisions}
    assert PARTNERS.calendar.id in ruling.used
