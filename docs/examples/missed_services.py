"""The export that `fortnight.py` reads: from the cells of a CSV file to facts, and to the reports as they were filed.

A line for each missed shift. FACTS and `remark` say what happened; a blank cell is something that is not known. The
columns of REPORT say what was filled in on the report, and a blank cell is a field left blank; where all of them are
blank there is no report. `filed_with` is the MCO that the report is for; if blank, it is held up beside any.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import attrs

from staffing_rules import ALLIANCE, PARTNERS, IncidentReport, Interruption, ReportingPeriod, ReportState
from staffing_rules.interop import LoadError, load

T = TypeVar("T")

MCOS = {"alliance": ALLIANCE, "partners": PARTNERS}
FACTS = (
    "service_date",
    "primary",
    "backup",
    "member_cancellation",
    "provider_closure",
    "cancelled_before_absence_known",
    "program",
)
REPORT = tuple(field.name for field in attrs.fields(IncidentReport) if field.init and field.name != "reference")
WANTED = (*FACTS, "remark")
MAY_FOLLOW = ("backup_situation", "filed_with", *REPORT)


@dataclass(frozen=True)
class Row:
    """A line of the export: its facts and its report; or what is wrong with its cells, which are not repeated."""

    number: int
    line: int
    facts: Interruption | None
    report: IncidentReport | None = None
    filed_with: str = ""
    remark: str = ""
    problems: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The day of the missed service, where it is known."""
        return self.facts.service_date if self.facts else None

    def is_for(self, mco: str) -> bool:
        """Whether the row concerns that MCO: its report is for none other."""
        return self.filed_with in {"", mco}

    def is_sent(self, period: ReportingPeriod, as_of: date) -> bool:
        """Whether a report of it for that period had gone to the MCO by that day."""
        report = self.report
        if report is None or report.state is ReportState.DRAFT or not report.submitted_on or not report.incident_date:
            return False
        return report.submitted_on <= as_of and report.incident_date in period


def loaded(kind: type[T], data: object, problems: list[str]) -> T | None:
    """Return what the data describe; else None, and what is wrong joins the problems."""
    try:
        return load(kind, data)
    except LoadError as error:
        problems += (f"{problem.path.partition('.')[2]}: {problem.text}" for problem in error.problems)
        return None


def facts_in(cells: Mapping[str, str]) -> dict[str, object]:
    """Return the facts as plain data. A blank cell is sent on as None: left out, it would mean the usual program."""
    order = cells.get("cancelled_before_absence_known")
    known = {name: cells.get(name) for name in (*FACTS, "backup_situation")}
    return {**known, "cancelled_before_absence_known": {"true": True, "false": False}.get(order or "", order)}


def report_in(cells: Mapping[str, str]) -> dict[str, object]:
    """Return what is filled in on the report as plain data; nothing where there is no report."""
    filled: dict[str, object] = {name: cells[name] for name in REPORT if name in cells}
    if "time_of_service" in cells:
        start, dash, end = (part.strip() for part in cells["time_of_service"].partition("-"))
        filled["time_of_service"] = {"start": start, "end": end} if dash else {"start": start}
    if "availability" in cells:
        filled["availability"] = [box.strip() for box in cells["availability"].split(";")]
    return filled


def read_row(number: int, line: int, header: Sequence[str], texts: Sequence[str]) -> Row:
    """Return the facts and the report of a row, or all that is wrong with it."""
    if len(texts) != len(header):
        wrong = f"wanted {len(header)} cells, got {len(texts)}: a comma in a cell needs quotes"
        return Row(number, line, None, problems=(wrong,))
    cells = {name: text.strip() for name, text in zip(header, texts, strict=True) if text.strip()}
    problems: list[str] = []
    facts = loaded(Interruption, facts_in(cells), problems)
    filled, mco, remark = report_in(cells), cells.get("filed_with", ""), cells.get("remark", "")
    report = loaded(IncidentReport, {**filled, "reference": f"row {number}"}, problems) if filled else None
    if mco not in {"", *MCOS}:
        problems.append(f"filed_with: wanted one of {', '.join(MCOS)}, got other text")
    if problems:
        return Row(number, line, None, remark=remark, problems=tuple(problems))
    return Row(number, line, facts, report, mco if report else "", remark)


def read_export(path: Path) -> list[Row]:
    """Return the rows of the file, unreadable ones included. Raises ValueError where the header is another one."""
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    lines = [(number, next(csv.reader([line]))) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    (_, first), *body = lines or [(1, [])]
    header = [name.strip() for name in first]
    if len(set(header)) < len(header) or not set(WANTED) <= set(header) <= {*WANTED, *MAY_FOLLOW}:
        msg = f"wanted these columns in the first line: {','.join(WANTED)}; and besides only: {','.join(MAY_FOLLOW)}"
        raise ValueError(msg)
    return [read_row(number, line, header, texts) for number, (line, texts) in enumerate(body, start=1)]
