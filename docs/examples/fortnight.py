"""A fortnight's missed services: what each one was, whether it is reported, and what is wrong with the reports.

    python docs/examples/fortnight.py [CSV] [--policy alliance|partners|both] [--strictly] [--json]
        [--explain ROW | --ledger FIRST LAST] [--as-of DAY] [--attested DAY SENT]

CSV is an export of a scheduling system as `missed_services.py`, beside this script, reads it: a line for each missed
shift, which holds the report too if one was filed. If left out, the invented cases of `missed_services.csv` are shown.
The library opens no file and prints nothing; this script does: from rows to answers (`ask`), and to text (`table`,
`summary`, `filing`, `explanation`) or to JSON (`document`). What stands in a report is not printed, nor whose it is.
No clock is read: days late are counted up to the latest day of the file, unless --as-of names another.
The exit status is 1 if a row could not be read, though the others were; 2 if the file or an argument is of no use.
"""

import csv
import json
import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from textwrap import shorten, wrap

from attrs import evolve
from missed_services import MCOS, Row, read_export

import staffing_rules as rules
from staffing_rules.interop import dump
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

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
PERIOD = "    {:26}  {:12}  {:>9}  {:>4}  {:>8}  {}"
LEGEND = """\
Basis: how firmly the outcome stands in the documents: explicit, derived, or an interpretation. --explain ROW says more.
Not known: a fact that matters is missing; the line below names it. No rule: the documents hold none for that day.
*: that last day is on a weekend or a holiday, and no document moves it: report earlier."""


@dataclass(frozen=True)
class Answer:
    """What one policy answers on one row: a ruling for each column, decided as soon as it can be, and what they rest on.

    Where there is a report, `validity` and `timeliness` are about it; where one is still to be written, `reasons` are.
    """

    policy: BackupStaffingPolicy
    classification: rules.Ruling[rules.Classification]
    duty: rules.Ruling[rules.ReportingDuty]
    reasons: rules.Ruling[tuple[rules.ReasonFit, ...]] | None
    validity: rules.Ruling[rules.Validity] | None
    timeliness: rules.Ruling[rules.Timeliness] | None
    outcome: rules.Ruling[str]
    report: rules.Ruling[str]
    due: rules.Ruling[str]
    tell: rules.Ruling[tuple[str, ...]]
    titles: rules.Ruling[str]
    channel: rules.Ruling[str]

    @property
    def needs(self) -> list[str]:
        """The facts, and under a strict policy the questions, that would settle what is not known."""
        return needed(self.outcome, self.report, self.due, self.titles, self.channel)


def needed(*columns: rules.Ruling[str]) -> list[str]:
    """Return what would settle those columns that are not known."""
    missing = (column.missing for column in columns if column.status is rules.Status.UNDECIDED)
    return sorted({name.replace("_", " ") for name in chain(*missing)})


def answers_of(rows: Sequence[Row], mco: str, policy: BackupStaffingPolicy) -> dict[int, Answer]:
    """Return what the policy answers on each row that can be read; a report for another MCO is left alone."""
    reports = {row.number: row.report for row in rows if row.report is not None and row.is_for(mco)}
    together = zip(reports, rules.validate_incidents(reports.values(), policy), strict=True)
    repeated = {row: [each for each in said.findings if each.code == "duplicate_incident"] for row, said in together}
    answers: dict[int, Answer] = {}
    for row in rows:
        if row.facts is not None:
            answers[row.number] = answer = ask(row.facts, reports.get(row.number), policy)
            if answer.validity and repeated[row.number]:
                ...
    return answers


def ask(
    facts: rules.Interruption, report: rules.IncidentReport | None, policy: BackupStaffingPolicy, repeated
) -> Answer:
    """Return what the policy answers; where it knows of no duty on that day, that is its answer on reporting."""
