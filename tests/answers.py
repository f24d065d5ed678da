"""Every answer of a policy that is worth keeping: the committed snapshot, and what a mutant must change.

    python tests/answers.py        writes the snapshots anew

A moved answer shows in the diff of `tests/snapshots/`, and belongs in CHANGELOG.md under *Rules* or *Readings*.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from attrs import evolve
from questions import SECTIONS, hanging_on_section

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Finding,
    Interruption,
    MemberCancellation,
    PrimaryStaff,
    Program,
    ProviderClosure,
    Ruling,
    Severity,
    classify_interruption,
    deadline_for,
    duty_for,
    reporting_period_for,
    timeliness_of,
)
from staffing_rules.analysis import exact_cases
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.rulings.explanation import words

SNAPSHOTS = Path(__file__).parent / "snapshots"
DAY = timedelta(days=1)
CELLS_ON = date(2024, 3, 5)
DEADLINES = (date(2021, 1, 1), date(2031, 12, 31))
"""Ten years of last days, and the one year before the Partners limit."""

CANONICAL = {
    "aide ill, stand-in declined": Interruption.staff_absent(service_date=None, backup=BackupStaff.DECLINED),
    "aide ill, nobody free": Interruption.staff_absent(service_date=None, backup=BackupStaff.UNAVAILABLE),
    "nobody scheduled, nobody free": Interruption.position_unfilled(service_date=None, backup=BackupStaff.UNAVAILABLE),
    "member on vacation": Interruption.member_cancelled(
        service_date=None, member_cancellation=MemberCancellation.VACATION
    ),
    "units not used": Interruption.member_cancelled(
        service_date=None, member_cancellation=MemberCancellation.UNUSED_UNITS
    ),
    "closed for a holiday": Interruption.provider_closed(service_date=None, provider_closure=ProviderClosure.HOLIDAY),
    "stand-in came": Interruption.staff_absent(service_date=None, backup=BackupStaff.PROVIDED),
    "another programme": Interruption.staff_absent(
        service_date=None, backup=BackupStaff.UNAVAILABLE, program=Program.OTHER
    ),
}
"""Cases to ask about on the days on which something changes."""

INCOMPLETE = {
    "shift missed, nothing else known": Interruption(backup=BackupStaff.NOT_PROVIDED),
    "nothing known": Interruption(program=None),
    "absent and cancelled, order unknown": Interruption(
        primary=PrimaryStaff.UNABLE,
        backup=BackupStaff.NOT_PROVIDED,
        member_cancellation=MemberCancellation.CANCELLED,
        provider_closure=ProviderClosure.NOT_CLOSED,
    ),
}
"""Cases with facts missing, to ask about without a day."""


def line(question: str, ruling: Ruling[object]) -> str:
    """Return a ruling on one line, with everything that an author of a policy decides."""
    readings = (f"{each.id}={each.taken}" for each in ruling.readings)
    return " | ".join(
        (
            question,
            ruling.status.name[0],
            words(ruling.value, dict(ruling.titles)) if ruling.value is not None else "",
            ruling.basis.value if ruling.basis else "",
            f"apart from readings {ruling.grounds.value}" if ruling.grounds and ruling.readings else "",
            " ".join(ruling.used),
            " ".join(provision.id for provision in ruling.provisions),
            " ".join(readings),
            " ".join(sorted(ruling.missing)),
            "; ".join(sorted(map(str, ruling.possible))),
            str(ruling.in_force_from or ""),
            " ".join(map(told, ruling.findings)),
        )
    ).rstrip(" |")


def told(finding: Finding) -> str:
    """Return a finding in short: what it weighs unless it is a note, where it stands, what it hangs on, a value."""
    weight = "" if finding.severity is Severity.NOTE else f"{finding.severity.value} "
    grounds = f"({','.join(provision.id for provision in finding.provisions)})"
    readings = f"[{','.join(finding.readings)}]" if finding.readings else ""
    why = f" {finding.why}" if finding.code.startswith(("due_under_other_readings", "missing:")) else ""
    return f"{weight}{finding.code}{grounds}{readings}{f'->{finding.suggestion}' if finding.suggestion else ''}{why}"


def answers(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield a line for every cell, every last day, and every canonical case on the days of change."""
    for case in exact_cases(CELLS_ON):
        facts = ", ".join(value for name, value in case.stated if name != "program")
        yield line(facts, classify_interruption(case, policy).on(lambda what: what.outcome.value))
    yield from dated_answers(policy)


def dated_answers(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield a line for every last day, and for every canonical case on the days of change."""
    period = reporting_period_for(DEADLINES[0], policy)
    while period.end <= DEADLINES[1]:
        yield line(f"reports of {period}", deadline_for(period, policy))
        period = period.next
    yield from answers_on_changes(policy)


def answers_on_changes(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield a line for every canonical case on the days of change."""
    for change in CHANGES:
        for day in (change - DAY, change):
            for name, case in CANONICAL.items():
                yield line(f"{name}, {day}", duty_for(evolve(case, service_date=day), policy))
            for submitted in (day + 14 * DAY, day + 25 * DAY, day + 40 * DAY):
                yield line(f"missed {day}, sent {submitted}", timeliness_of(day, submitted, policy))


def open_answers(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield a line for every canonical case without a day, and for those with facts missing."""
    for name, case in (CANONICAL | INCOMPLETE).items():
        yield line(f"{name}, day unknown", classify_interruption(case, policy))


def filed_answers(policy: BackupStaffingPolicy, section: str) -> Iterator[tuple[str, Ruling[object]]]:
    """Yield every question on forms, on attestations or on plans of correction, with the ruling on it."""
    for text, ask in SECTIONS[section](policy):
        yield text, ask(policy)


def short(question: str, ruling: Ruling[object]) -> str:
    """Return a ruling on one line without its grounds."""
    found = (f"{each.severity.value} {each.code}->{each.suggestion or ''}" for each in ruling.findings)
    answer = words(ruling.value, dict(ruling.titles)) if ruling.value is not None else ""
    parts = question, ruling.status.name[0], answer, str(ruling.in_force_from or ""), ", ".join(found)
    return " | ".join(parts).replace("->,", ",").rstrip("->| ")


CHANGES = tuple(
    sorted({*ALLIANCE.eras[1:], *PARTNERS.eras[1:], date(2022, 11, 16), date(2023, 2, 1), date(2024, 2, 16)})
)
"""The days on which something changes at either MCO, and three more."""


def titles(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield what a code means and what became of each provision."""
    for code, title in policy.titles:
        yield f"{code} | {title}"
    for definition in policy.definitions:
        yield f"{definition.provision} | definition | {definition.shapes}"
    for left_out in policy.not_encoded:
        yield f"{left_out.provision} | not encoded | {left_out.reason}"
    for pending in policy.pending:
        yield f"{pending.provision} | pending | {pending.part}"


def other_choices(policy: BackupStaffingPolicy) -> Iterator[tuple[str, str]]:
    """Yield every question that an answer hangs on with every choice that is not assumed."""
    for question in policy.readings:
        for choice, _ in question.choices:
            if choice != question.default:
                yield question.id, choice


def snapshot(policy: BackupStaffingPolicy) -> str:
    """Return the text that is committed: all answers, and those that move under another reading."""
    assumed = list(answers(policy))
    lines = [*titles(policy), *assumed, *open_answers(policy)]
    about_filing = {question.id for question in policy.readings} - {each.id for each in without_filing(policy).readings}
    for question, choice in other_choices(policy):
        if question not in about_filing:
            chosen = answers(policy.with_reading(question, choice))
            for old, new in zip(assumed, chosen, strict=True):
                if old != new:
                    lines.append(" | ".join([f"{question}={choice}", *new.split(" | ")[:4]]))
    for section in SECTIONS:
        lines.extend(snapshot_of(section, policy))
    return "\n".join([*lines, ""])


def snapshot_of(section: str, policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield the lines on forms, attestations or plans, and those that another reading moves, without their grounds."""
    assumed = list(filed_answers(policy, section))
    yield from (line(text, ruling) for text, ruling in assumed)
    for question, choice in other_choices(policy):
        if question in hanging_on_section(policy, section):
            chosen = filed_answers(policy.with_reading(question, choice), section)
            for old, new in zip(assumed, chosen, strict=True):
                if short(*old) != short(*new):
                    yield f"{question}={choice} | {short(*new)}"


def without_filing(policy: BackupStaffingPolicy) -> BackupStaffingPolicy:
    """Return what is left of a policy without forms, attestations and plans: all that classes and last days hang on."""
    return evolve(policy, forms=(), attestations=None, plans=None)


def path_of(policy: BackupStaffingPolicy) -> Path:
    """Return where the snapshot of a policy is kept."""
    return SNAPSHOTS / f"{policy.id.lower()}.txt"


if __name__ == "__main__":
    for each in (ALLIANCE, PARTNERS):
        path_of(each).write_text(snapshot(each), encoding="utf-8")
        sys.stdout.write(f"{path_of(each)}\n")
