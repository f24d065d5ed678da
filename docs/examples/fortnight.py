"""A fortnight's missed services: what each one was, whether it is reported, to whom and by when.

    python docs/examples/fortnight.py [CSV] [--policy alliance|partners|both] [--strictly] [--explain ROW]

CSV is an export of a scheduling system: a line for each missed shift, a blank cell where something is not known. If
left out, the invented cases of `missed_services.csv` beside this script are shown. The library opens no file and prints
nothing; this script does: from cells to facts (`read_export`), to answers (`ask`), to text (`table`, `explanation`).
The exit status is 1 if a row could not be read, though the others were; 2 if the file or an argument is of no use.
"""

import csv
import os
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import chain
from pathlib import Path
from textwrap import shorten, wrap
from typing import Any

import staffing_rules as rules
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

MCOS = {"alliance": rules.ALLIANCE, "partners": rules.PARTNERS}
OUTCOMES = {
    rules.InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP: "failure to provide back-up",
    rules.InterruptionOutcome.SERVICE_BREAK: "service break",
    rules.InterruptionOutcome.NOT_REPORTABLE_GENERAL_STAFFING: "general staffing concern",
    rules.InterruptionOutcome.NOT_REPORTABLE_UNUSED_HOURS: "unused authorized hours",
    rules.InterruptionOutcome.NO_INTERRUPTION: "no interruption",
    rules.InterruptionOutcome.OUT_OF_SCOPE: "out of scope",
}
NO_ANSWER = {rules.Status.UNDECIDED: "not known", rules.Status.NOT_IN_FORCE: "no rule"}
LINE, INDENT = 160, 16 * " "
SHIFT = "{:>3} {:10}  {:26}  {}"
ANSWER = "    {:10}  {:26}  {:9}  {:14}  {:12}  {}"
LEGEND = """\
Basis: how firmly the outcome stands in the documents: explicit, derived, or an interpretation. --explain ROW says more.
Not known: a fact that matters is missing; the line below names it. No rule: the documents hold none for that day.
*: that last day is on a weekend or a holiday, and no document moves it: report earlier."""


@dataclass(frozen=True)
class Row:
    """A line of the export: its facts, or None and what is wrong with the cells, which are not repeated."""

    number: int
    line: int
    facts: rules.Interruption | None
    remark: str = ""
    problems: tuple[str, ...] = ()


def one_of(kind: type[Enum]) -> tuple[Callable[[str], Enum], str]:
    """Return how a cell of that kind is read, and which words are wanted in it."""
    return kind, f"one of {', '.join(each.value for each in kind)}"


def day_of(text: str) -> date:
    """Return the day that a cell names. Raises ValueError for every spelling but YYYY-MM-DD."""
    day = date.fromisoformat(text)
    if text != day.isoformat():
        raise ValueError(text)
    return day


CELLS: dict[str, tuple[Callable[[str], object], str]] = {
    "service_date": (day_of, "a day of the calendar as YYYY-MM-DD, without a time"),
    "primary": one_of(rules.PrimaryStaff),
    "backup": one_of(rules.BackupStaff),
    "member_cancellation": one_of(rules.MemberCancellation),
    "provider_closure": one_of(rules.ProviderClosure),
    "cancelled_before_absence_known": ({"true": True, "false": False}.__getitem__, "true or false"),
    "program": one_of(rules.Program),
}
COLUMNS = [*CELLS, "remark"]


def read_row(number: int, line: int, cells: Sequence[str]) -> Row:
    """Return the facts of a row, or all that is wrong with it."""
    if len(cells) != len(COLUMNS):
        return Row(
            number,
            line,
            None,
            problems=(f"wanted {len(COLUMNS)} cells, got {len(cells)}: a comma in a cell needs quotes",),
        )
    facts: dict[str, Any] = {}
    problems: list[str] = []
    for (column, (parse, wanted)), cell in zip(CELLS.items(), cells, strict=False):
        try:
            facts[column] = parse(cell.strip()) if cell.strip() else None
        except (KeyError, ValueError):
            problems.append(f"{column}: wanted {wanted}, or a blank cell")
    return Row(number, line, None if problems else rules.Interruption(**facts), cells[-1].strip(), tuple(problems))


def read_export(path: Path) -> list[Row]:
    """Return the rows of the file, unreadable ones included. Raises ValueError where the header is another one."""
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    lines = [(number, next(csv.reader([line]))) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    (_, header), *body = lines or [(1, [])]
    if [name.strip() for name in header] != COLUMNS:
        msg = f"wanted these columns in the first line: {','.join(COLUMNS)}"
        raise ValueError(msg)
    return [read_row(number, line, cells) for number, (line, cells) in enumerate(body, start=1)]


@dataclass(frozen=True)
class Answer:
    """What one policy answers on one shift: a ruling for each column, decided as soon as it can be."""

    policy: BackupStaffingPolicy
    outcome: rules.Ruling[str]
    report: rules.Ruling[str]
    due: rules.Ruling[str]
    tell: rules.Ruling[tuple[str, ...]]
    titles: rules.Ruling[str]
    channel: rules.Ruling[str]
    duty: rules.Ruling[rules.DutyStatus]

    @property
    def needs(self) -> list[str]:
        """The facts, and under a strict policy the questions, that would settle what is not known."""
        columns = (self.outcome, self.report, self.due, self.titles, self.channel)
        missing = (column.missing for column in columns if column.status is rules.Status.UNDECIDED)
        return sorted({name.replace("_", " ") for name in chain(*missing)})


def ask(facts: rules.Interruption, policy: BackupStaffingPolicy) -> Answer:
    """Return what the policy answers; where it knows of no duty on that day, that is its answer on reporting."""
    what = rules.classify_interruption(facts, policy)
    duty = rules.duty_for(facts, policy)
    binding = duty.on(lambda d: d.classification) if duty.status is rules.Status.NOT_IN_FORCE else what
    report = binding.on(lambda c: "yes" if c.reportable else "no")
    return Answer(
        policy=policy,
        outcome=what.on(lambda c: OUTCOMES[c.outcome]),
        report=report,
        due=report.on(lambda _: "-") if report.value == "no" else duty.on(lambda d: last_day(d, policy)),
        tell=binding.on(lambda c: c.notify),
        titles=binding.on(lambda c: ", ".join(policy.role(code).title for code in c.notify) or "nobody"),
        channel=binding.on(lambda c: policy.channel(c.channel).title if c.channel else ""),
        duty=duty.on(lambda d: d.status),
    )


def last_day(duty: rules.ReportingDuty, policy: BackupStaffingPolicy) -> str:
    """Return the last day for the report, with a star where it is no business day."""
    if duty.due is None:
        return "no fixed day" if duty.report else "-"
    return str(duty.due) if policy.calendar.is_business_day(duty.due) else f"{duty.due} *"


def differences(answers: Iterable[Answer]) -> list[str]:
    """Return the columns in which the policies answer differently."""
    columns = [(answer.outcome, answer.report, answer.tell, answer.due) for answer in answers]
    said = zip(*([(ruling.status, ruling.value) for ruling in each] for each in columns), strict=True)
    return [name for name, each in zip(("outcome", "report", "tell", "due"), said, strict=True) if len(set(each)) > 1]


def shown(ruling: rules.Ruling[str], *, contradictory: str = "-") -> str:
    """Return the answer, or in a word or two why there is none."""
    return ruling.decided if ruling.status is rules.Status.DECIDED else NO_ANSWER.get(ruling.status, contradictory)


def lines_of(answer: Answer) -> Iterator[str]:
    """Yield an answer in columns, and below them what there is to say about it."""
    yield ANSWER.format(
        answer.policy.name.split()[0],
        shown(answer.outcome, contradictory="contradictory facts"),
        shown(answer.report),
        answer.outcome.basis.value if answer.outcome.value and answer.outcome.basis else "-",
        shown(answer.due),
        "; ".join(filter(None, dict.fromkeys((shown(answer.titles), shown(answer.channel))))),
    )
    remarks: list[str] = []
    if answer.outcome.status is rules.Status.CONTRADICTORY:
        remarks += [f"{finding.why} {finding.what_to_do}" for finding in answer.outcome.findings]
    if answer.report.status is rules.Status.NOT_IN_FORCE:
        remarks.append(f"No duty to report is known for that day, only from {answer.report.in_force_from} on.")
    if answer.duty.value is rules.DutyStatus.RELIEF:
        remarks.append("The MCO had relaxed the duty to report at the time; the documents do not say how far.")
    if answer.needs:
        remarks.append(f"Not known: needs {', '.join(answer.needs)}.")
    if answer.outcome.possible:
        remarks.append(f"Possible: {' or '.join(sorted(answer.outcome.possible))}.")
    if days := sorted(answer.due.possible - {"-"}):
        remarks.append(f"A report would be due: {' or '.join(days)}.")
    yield from wrap(" ".join(remarks), LINE, initial_indent=INDENT, subsequent_indent=INDENT, break_on_hyphens=False)


def table(rows: Sequence[Row], answers: Mapping[int, Sequence[Answer]]) -> Iterator[str]:
    """Yield each row: what was recorded, then what each policy answers; or why the row cannot be read."""
    difference = "{:26} ".format if any(len(answered) > 1 for answered in answers.values()) else "".format
    yield SHIFT.format("Row", "Date", "Reporting period", difference("MCOs differ on") + "What was recorded")
    yield ANSWER.format("MCO", "Outcome", "Report", "Basis", "Due", "Whom to tell; how a report is sent")
    for row in rows:
        if row.facts is None:
            why = f"{row.number:>3} Line {row.line} of the file cannot be read: {'; '.join(row.problems)}."
            yield from wrap(why, LINE, subsequent_indent=INDENT, break_on_hyphens=False)
            continue
        day, answered = row.facts.service_date, answers[row.number]
        period = str(rules.reporting_period_for(day, answered[0].policy)) if day else "not known"
        story = difference(", ".join(differences(answered))) + shorten(row.remark, 89, placeholder=" ...")
        yield SHIFT.format(row.number, str(day or "not known"), period, story)
        for answer in answered:
            yield from lines_of(answer)


def counted(title: str, names: Iterable[str]) -> list[str]:
    """Return how often each name occurs, in the order of the names."""
    counts = ", ".join(f"{name} ({number})" for name, number in sorted(Counter(names).items()))
    return wrap(f"{title}: {counts or 'none'}", LINE, subsequent_indent="    ", break_on_hyphens=False)


def summary(answers: Sequence[Sequence[Answer]]) -> Iterator[str]:
    """Yield for each policy the outcomes, the reports by last day and what is not known; then the differences."""
    for of_one in zip(*answers, strict=True):
        due = [shown(answer.due) for answer in of_one if answer.report.value == "yes"]
        needs = [answer.needs for answer in of_one if answer.needs]
        yield of_one[0].policy.name
        yield from counted(
            "  Outcomes", (shown(answer.outcome, contradictory="contradictory facts") for answer in of_one)
        )
        yield from counted(f"  To report: {len(due)}, by", due)
        yield from counted(f"  Not known in some column: {len(needs)}, to be settled by", chain(*needs))
    differing = [columns for columns in map(differences, answers) if columns]
    if differing:
        yield from counted(f"Rows on which the MCOs differ: {len(differing)} of {len(answers)}, on", chain(*differing))


def explanation(row: Row, policies: Iterable[BackupStaffingPolicy]) -> Iterator[str]:
    """Yield the facts of one row, and the reasons of each policy."""
    texts = [f"Row {row.number}, line {row.line} of the file: {row.remark}", *row.problems]
    if row.facts is not None:
        known = {"service_date": str(row.facts.service_date or "not known"), **dict(row.facts.stated)}
        texts += [f"- {name.replace('_', ' ')}: {known.get(name, 'not known')}" for name in CELLS]
        for policy in policies:
            duty, what = rules.duty_for(row.facts, policy), rules.classify_interruption(row.facts, policy)
            grounds = [duty.explain()] if duty.status is rules.Status.DECIDED else [duty.explain(), what.explain()]
            texts += ["", *dict.fromkeys(grounds)]
    for line in "\n".join(texts).splitlines():
        yield from wrap(line, LINE, subsequent_indent="    ", break_on_hyphens=False) or [""]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, or the explanation of one row, and return the exit status."""
    parser = ArgumentParser(description="What each missed service was, whether it is reported, to whom and by when.")
    beside = Path(__file__).with_name("missed_services.csv")
    parser.add_argument("csv", nargs="?", type=Path, default=beside, help="an export; without it, invented cases")
    parser.add_argument("--policy", choices=[*MCOS, "both"], default="both", help="the MCO (default: both)")
    parser.add_argument("--strictly", action="store_true", help="assume no reading where the documents leave it open")
    parser.add_argument("--explain", type=int, metavar="ROW", help="give the grounds of one row instead")
    options = parser.parse_args(arguments)
    try:
        rows = read_export(options.csv)
    except (OSError, ValueError, csv.Error) as error:
        parser.error(f"{options.csv.name}: {error.strerror if isinstance(error, OSError) else error}")
    policies = [policy for name, policy in MCOS.items() if options.policy in {name, "both"}]
    if options.strictly:
        policies = [policy.strictly() for policy in policies]
    explained = [row for row in rows if row.number == options.explain]
    if options.explain is not None and not explained:
        parser.error(f"there is no row {options.explain} among the {len(rows)} of {options.csv.name}")
    print("Missed services under the rules of", " and ".join(policy.name for policy in policies))
    if options.strictly:
        print("Strictly: no reading of the documents is adopted, and an answer that hangs on one is not known.")
    if explained:
        print("", *explanation(explained[0], policies), sep="\n")
    else:
        answers = {row.number: [ask(row.facts, each) for each in policies] for row in rows if row.facts is not None}
        print(LEGEND, "", *table(rows, answers), "", *summary(list(answers.values())), sep="\n")
    return int(any(row.facts is None for row in rows))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # somebody reads the first lines alone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
