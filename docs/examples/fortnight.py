"""A fortnight's missed services: what each one was, whether it is reported, and what is wrong with the reports.

    python docs/examples/fortnight.py [CSV] [--policy alliance|partners|both] [--strictly] [--json]
        [--explain ROW | --ledger FIRST LAST] [--as-of DAY] [--attested DAY SENT]

CSV is an export of a scheduling system: a line for each missed shift, which holds the report of it too, if there is
one. If left out, the invented cases of `missed_services.csv` are shown. The library opens no file and prints nothing;
beside this script `missed_services.py` reads the cells, `asking.py` asks, and what follows here makes text or JSON of
the answers. Neither repeats what stands in a report. No clock is read: days late are counted up to the latest day of
the file, or --as-of another.
The exit status is 1 if a row could not be read, though the others were; 2 if the file or an argument is of no use.
"""

import csv
import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from textwrap import shorten, wrap

from asking import Answer, answers_of, ledger_of, needed, not_sent, starred, to_report
from missed_services import FACTS, MCOS, Row, read_export

import staffing_rules as rules
from staffing_rules.interop import dump
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

NO_ANSWER = {rules.Status.UNDECIDED: "not known", rules.Status.NOT_IN_FORCE: "no rule"}
LINE, INDENT = 160, 16 * " "
SHIFT = "{:>3} {:10}  {:26}  {}"
ANSWER = "    {:10}  {:26}  {:9}  {:14}  {:12}  {}"
PERIOD = "    {:24}  {:12}  {:>9}  {:>4}  {:>8}  {}"
LEGEND = """\
Basis: how firmly the outcome stands in the documents: explicit, derived, or an interpretation. --explain ROW says more.
Not known: a fact that matters is missing; the line below names it. No rule: the documents hold none for that day.
*: that last day is on a weekend or a holiday, and no document moves it: report earlier.
A report is looked over by the rules of the MCO that it is for, and counts in the periods of that MCO alone."""
BY_THE_WAY = {rules.Severity.NOTE, rules.Severity.UNKNOWN}  # what is not known is named in the column


def differences(answers: Iterable[Answer]) -> list[str]:
    """Return the columns in which the policies answer differently."""
    columns = [(answer.outcome, answer.report, answer.tell, answer.due) for answer in answers]
    said = zip(*([(ruling.status, ruling.value) for ruling in each] for each in columns), strict=True)
    return [name for name, each in zip(("outcome", "report", "tell", "due"), said, strict=True) if len(set(each)) > 1]


def shown(ruling: rules.Ruling[str], *, contradictory: str = "-") -> str:
    """Return the answer, or in a word or two why there is none."""
    return ruling.decided if ruling.status is rules.Status.DECIDED else NO_ANSWER.get(ruling.status, contradictory)


def shown_with_needs(ruling: rules.Ruling[str]) -> str:
    """Return the answer, or in a few words what it needs."""
    return ", needs ".join(filter(None, (shown(ruling), ", ".join(needed(ruling)))))


def wrapped(text: str, indent: str = INDENT, hanging: str = "") -> list[str]:
    """Return the lines of a text, each of them indented, and those after the first a bit more."""
    return wrap(text, LINE, initial_indent=indent, subsequent_indent=indent + hanging, break_on_hyphens=False)


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
    if answer.duty.on(lambda d: d.status).value is rules.DutyStatus.RELIEF:
        remarks.append("The MCO had relaxed the duty to report at the time; the documents do not say how far.")
    if answer.needs:
        remarks.append(f"Not known: needs {', '.join(answer.needs)}.")
    if answer.outcome.possible:
        remarks.append(f"Possible: {' or '.join(sorted(answer.outcome.possible))}.")
    if days := sorted(answer.due.possible - {"-"}):
        remarks.append(f"A report would be due: {' or '.join(days)}.")
    yield from wrapped(" ".join(remarks))


def lines_on_report(answer: Answer, report: rules.IncidentReport | None) -> Iterator[str]:
    """Yield what the report is worth and all that was found in it; where there is none yet, the reasons to give."""
    titles = dict(answer.policy.titles)
    if report is None and answer.reasons is not None:
        fitting = answer.reasons.on(
            lambda fits: "; or ".join(" with a ".join((titles[f.code], *f.needs)) for f in fits)
        )
        reason = shown_with_needs(fitting) or "none of the list fits"
        yield from wrapped(f"No report yet. The reason to give: {reason}.", hanging="  ")
    if report is not None and answer.validity is not None and answer.timeliness is not None:
        late = answer.timeliness.on(str).value
        sent = ", ".join(filter(None, (f"sent {report.submitted_on}", late))) if report.submitted_on else "not sent"
        yield from wrapped(f"{worth_of(answer.validity)}; {sent}.")
        for finding in answer.validity.findings:
            yield from wrapped(in_words(finding, titles), hanging="  ")


def worth_of(validity: rules.Ruling[rules.Validity]) -> str:
    """Return what a report is worth, or why nobody can tell."""
    if validity.status is rules.Status.CONTRADICTORY:
        return "The report is held beside facts that contradict each other"
    if validity.value is None:
        return f"The report is not decided, it needs {', '.join(sorted(validity.missing)).replace('_', ' ')}"
    complete = all(finding.severity is rules.Severity.NOTE for finding in validity.findings)
    return f"The report is {'complete' if complete else validity.value.value.replace('_', ' ')}"


def in_words(finding: rules.Finding, titles: Mapping[str, str]) -> str:
    """Return what a finding says, and what to do about it in the words of the form."""
    fits = f"Suggested: {titles[finding.suggestion]}." if finding.suggestion else ""
    also = f"See also: {', '.join(finding.others)}." if finding.others else ""
    said = (f"- {finding.severity.value} {finding.code}:", finding.why, finding.what_to_do, fits, also)
    return " ".join(filter(None, said))


def unread(row: Row) -> list[str]:
    """Return what is wrong with a row that cannot be read."""
    said = f"{row.number:>3} Line {row.line} of the file cannot be read: {'; '.join(row.problems)}."
    return wrapped(said, "", INDENT)


def table(rows: Iterable[Row], answers: Sequence[Mapping[int, Answer]]) -> Iterator[str]:
    """Yield each row: what was recorded, then what each policy answers; or why the row cannot be read."""
    difference = "{:26} ".format if len(answers) > 1 else "".format
    yield SHIFT.format("Row", "Date", "Reporting period", difference("MCOs differ on") + "What was recorded")
    yield ANSWER.format("MCO", "Outcome", "Report", "Basis", "Due", "Whom to tell; how a report is sent")
    for row in rows:
        if row.facts is None:
            yield from unread(row)
            continue
        answered = [each[row.number] for each in answers]
        period = str(rules.reporting_period_for(row.day, answered[0].policy)) if row.day else "not known"
        story = difference(", ".join(differences(answered))) + shorten(row.remark, 89, placeholder=" ...")
        yield SHIFT.format(row.number, str(row.day or "not known"), period, story)
        for answer in answered:
            yield from lines_of(answer)
            yield from lines_on_report(answer, row.report)


def counted(title: str, names: Iterable[str], indent: str = "  ") -> list[str]:
    """Return how often each name occurs, in the order of the names."""
    counts = ", ".join(f"{name} ({number})" for name, number in sorted(Counter(names).items()))
    return wrapped(f"{title}: {counts or 'none'}", indent, "  ")


def summary(answers: Sequence[Mapping[int, Answer]]) -> Iterator[str]:
    """Yield for each policy the outcomes, the reports by last day and what is not known; then the differences."""
    for of_one in (list(each.values()) for each in answers if each):
        due = [shown(answer.due) for answer in of_one if answer.report.value == "yes"]
        needs = [answer.needs for answer in of_one if answer.needs]
        found = [
            [each.code for each in answer.validity.findings if each.severity is not rules.Severity.NOTE]
            for answer in of_one
            if answer.validity is not None
        ]
        yield of_one[0].policy.name
        yield from counted(
            "Outcomes", (shown(answer.outcome, contradictory="contradictory facts") for answer in of_one)
        )
        yield from counted(f"To report: {len(due)}, by", due)
        yield from counted(f"Not known in some column: {len(needs)}, to be settled by", chain(*needs))
        yield from counted(f"Reports: {len(found)}, {found.count([])} of them complete; the findings", chain(*found))
    columns = [differences(each) for each in zip(*(each.values() for each in answers), strict=True)]
    if differing := [each for each in columns if each]:
        yield from counted(
            f"Rows on which the MCOs differ: {len(differing)} of {len(columns)}, on", chain(*differing), ""
        )


def filing(
    wanted: Sequence[Row], policy: BackupStaffingPolicy, ledger: rules.FilingLedger, as_of: date, *, every: bool
) -> Iterator[str]:
    """Yield a line for each period, or for those about which there is something to say: what came, and what is owed."""
    if not ledger.lines:
        return
    yield f"{policy.name}: how the filing of each period stands at the end of {as_of}"
    yield PERIOD.format("Reporting period", "Last day", "To report", "Sent", "Attested", "How it stands")
    for line in ledger:
        unsent = ", ".join(map(str, not_sent(wanted, line, as_of)))
        due = shown(rules.deadline_for(line.period, policy).on(partial(starred, policy=policy)))
        stands = shown_with_needs(line.status.on(partial(standing, reports_owed=bool(unsent))))
        known = [] if line.status.status is rules.Status.NOT_IN_FORCE else [stands]
        said = "; ".join([*known, f"not sent: row {unsent}"] if unsent else known)
        number = sum(row.day is not None and row.day in line.period for row in wanted)
        if known or number or line.reports or every:
            counts = (number, line.reports, line.attestations)
            yield PERIOD.format(str(line.period), due, *counts, said).rstrip()
        for finding in line.status.findings:
            yield from wrapped(in_words(finding, {})) if finding.severity not in BY_THE_WAY else ()
    for finding in ledger.findings:
        yield from wrapped(in_words(finding, {}), "    ", "  ")
    none_known = {line.status.in_force_from for line in ledger if line.status.status is rules.Status.NOT_IN_FORCE}
    for since in sorted(none_known, key=str):
        before = f" for periods that end before {since}" if since else ""
        yield f"    No attestation is known{before}: a period without reports may be one without incidents."


def standing(status: rules.FilingStatus, *, reports_owed: bool) -> str:
    """Return how the filing of a period stands; where a report is owed, no attestation is."""
    late = f", {status.days_late} day{'s' if status.days_late > 1 else ''} late" if status.days_late else ""
    owed = "; an attestation is owed, unless there was an incident" if status.attestation_owed else ""
    return f"{status.state.value.removesuffix('_late')}{late}{'' if reports_owed else owed}"


def explanation(row: Row, answers: Iterable[Answer]) -> Iterator[str]:
    """Yield the facts of one row, and the reasons of each policy."""
    texts = [f"Row {row.number}, line {row.line} of the file: {row.remark}", *row.problems]
    if row.facts is not None:
        situation = row.facts.backup_situation.value.replace("_", " ") if row.facts.backup_situation else "not known"
        known = {"service_date": str(row.day or "not known"), "backup_situation": situation, **dict(row.facts.stated)}
        names = (*FACTS, "backup_situation")
        texts += [f"- {name.replace('_', ' ')}: {known.get(name, 'not known')}" for name in names]
        for answer in answers:
            duty, what = answer.duty.explain(), answer.classification.explain()
            texts += ["", *dict.fromkeys([duty] if answer.duty.status is rules.Status.DECIDED else [duty, what])]
            on_report = (("report", answer.validity), ("time", answer.timeliness), ("reason to give", answer.reasons))
            texts += [f"The {name}: {ruling.explain()}" for name, ruling in on_report if ruling is not None]
    for line in "\n".join(texts).splitlines():
        yield from wrapped(line, "", "    ") or [""]


def plain(row: Row, answers: Mapping[str, Mapping[int, Answer]]) -> dict[str, object]:
    """Return a row as plain data: its facts and the rulings on it, or its problems; and nothing of its report."""
    if row.facts is None:
        return {"row": row.number, "line": row.line, "problems": row.problems}
    names = ("classification", "duty", "validity", "timeliness", "reasons")
    rulings = {mco: [(name, getattr(each[row.number], name)) for name in names] for mco, each in answers.items()}
    answered = {mco: {name: dump(each) for name, each in named if each is not None} for mco, named in rulings.items()}
    return {"row": row.number, "line": row.line, "facts": dump(row.facts), "answers": answered}


def day(text: str) -> date:
    """Return the day that an argument names. Raises ValueError where it is none."""
    return date.fromisoformat(text)


def arguments_from(texts: Sequence[str] | None) -> tuple[ArgumentParser, Namespace]:
    """Return the parser and what it read."""
    parser = ArgumentParser(
        description="What each missed service was, whether it is reported, to whom and by when; what is wrong with the "
        "reports; and how the filing of each period stands.",
        epilog="The exit status is 1 if a row cannot be read, and 2 if the file or an argument is of no use.",
    )
    beside = Path(__file__).with_name("missed_services.csv")
    parser.add_argument("csv", nargs="?", type=Path, default=beside, help="an export; without it, invented cases")
    parser.add_argument("--policy", choices=[*MCOS, "both"], default="both", help="the MCO (default: both)")
    parser.add_argument("--strictly", action="store_true", help="assume no reading where the documents leave it open")
    parser.add_argument("--json", action="store_true", help="print it as one JSON document, with the rulings in full")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--explain", type=int, metavar="ROW", help="give the grounds of one row instead")
    text = "show the filing of every period from one day to another instead, those without a row too"
    instead.add_argument("--ledger", nargs=2, type=day, metavar=("FIRST", "LAST"), help=text)
    text = "count what was sent by that day, and days late up to it (default: the latest day of the file)"
    parser.add_argument("--as-of", type=day, metavar="DAY", help=text)
    text, pair = "the period of DAY was attested to have had no incident, on the day SENT (repeatable)", ("DAY", "SENT")
    parser.add_argument("--attested", nargs=2, type=day, action="append", default=[], metavar=pair, help=text)
    return parser, parser.parse_args(texts)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was asked for, and return the exit status."""
    parser, options = arguments_from(arguments)
    try:
        rows = read_export(options.csv)
    except (OSError, ValueError, csv.Error) as error:
        parser.error(f"{options.csv.name}: {error.strerror if isinstance(error, OSError) else error}")
    explained = [row for row in rows if row.number == options.explain]
    if options.explain is not None and not explained:
        parser.error(f"there is no row {options.explain} among the {len(rows)} of {options.csv.name}")
    if options.ledger and options.ledger[1] < options.ledger[0]:
        parser.error("argument --ledger: wanted LAST on or after FIRST")
    policies = {mco: policy for mco, policy in MCOS.items() if options.policy in {mco, "both"}}
    if options.strictly:
        policies = {mco: policy.strictly() for mco, policy in policies.items()}
    known = [day for row in rows for day in (row.day, row.report and row.report.submitted_on) if day]
    as_of = options.as_of or max(known, default=(options.ledger or [date.min])[-1])
    attested = [rules.Attestation(covers=covers, attested_on=sent) for covers, sent in options.attested]
    ask_about = partial(ledger_of, rows, span=options.ledger, attested=attested, as_of=as_of)
    answers = {mco: answers_of(rows, mco, policy) for mco, policy in policies.items()}
    ledgers = {mco: ask_about(mco, policy) for mco, policy in policies.items()}
    wanted = {mco: to_report(rows, mco, answers[mco]) for mco in policies}
    filings = [
        filing(wanted[mco], policy, ledgers[mco], as_of, every=bool(options.ledger)) for mco, policy in policies.items()
    ]
    broken = [row for row in rows if row.facts is None]
    if options.json:
        unsent = {mco: [not_sent(wanted[mco], line, as_of) for line in ledgers[mco]] for mco in policies}
        filed = {mco: {"not_sent": [*chain(*unsent[mco])], "ledger": dump(ledgers[mco])} for mco in policies}
        told = broken if options.ledger else explained or rows
        head = {"strictly": options.strictly, "as_of": str(as_of)}
        body = {"rows": [plain(row, answers) for row in told], "filing": {} if explained else filed}
        print(json.dumps(head | body, indent=1))
        return int(bool(broken))
    print("Missed services under the rules of", " and ".join(policy.name for policy in policies.values()))
    if options.strictly:
        print("Strictly: no reading of the documents is adopted, and an answer that hangs on one is not known.")
    by_policy = list(answers.values())
    if explained:
        (row,) = explained
        print("", *explanation(row, [each[row.number] for each in by_policy if row.facts is not None]), sep="\n")
    elif options.ledger:
        print(*chain(*map(unread, broken), *filings), sep="\n")
    else:
        print(LEGEND, "", *table(rows, by_policy), "", *summary(by_policy), "", *chain(*filings), sep="\n")
    return int(bool(broken))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # somebody reads the first lines alone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
