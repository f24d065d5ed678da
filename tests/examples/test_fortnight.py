"""The example `fortnight.py`: what it prints for an export, and how it takes one that is not as it should be."""

import csv
import json
import os
import re
import runpy
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import staffing_rules
from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    Classification,
    FilingLedger,
    FilingState,
    Interruption,
    InterruptionOutcome,
    ReasonFit,
    ReportingDuty,
    Ruling,
    Status,
    Timeliness,
    Validity,
    classify_interruption,
    duty_for,
    reasons_for,
    validate_incident,
)
from staffing_rules.interop import load
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Check, Field, parts_of

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
SCRIPT = EXAMPLES / "fortnight.py"
EXPORT = EXAMPLES / "missed_services.csv"

sys.path.insert(0, str(EXAMPLES))  # the script is in three parts that import each other
fortnight, missed_services = import_module("fortnight"), import_module("missed_services")

HEADER = ",".join(missed_services.WANTED)
REPORT_HEADER = f"{HEADER},filed_with,incident_date,hours,time_of_service,availability,state,submitted_on"
FAILURE = "2023-02-09,unable,declined,not_cancelled,not_closed,,nc_innovations,relief aide declined"
UNREADABLE = {
    38: "primary: wanted one of able, unable, unfilled, absent, got other text",
    53: 'service_date: wanted a date such as "2023-02-09", got other text',
    67: "cancelled_before_absence_known: wanted true or false, got other text",
    76: "wanted 29 cells, got 30: a comma in a cell needs quotes",
    81: 'service_date: wanted a date such as "2023-02-09", got other text; primary: wanted',
}
ALL_OPTIONS = [
    [],
    ["--policy", "alliance"],
    ["--policy", "partners"],
    ["--policy", "both"],
    ["--strictly"],
    ["--policy", "partners", "--strictly"],
]
FAILURES = {3, 4, 6, 7}
"""The scenarios that the Partners table makes failures; it makes breaks of the other eleven."""


class Page:
    """What the script printed, cut into cells: for each row its heading, and for each MCO its columns.

    `remarks` are what is said below the columns, and `reports` what is said of the report there, a line each.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.headings: dict[int, str] = {}
        self.cells: dict[tuple[int, str], list[str]] = {}
        self.remarks: dict[tuple[int, str], str] = {}
        self.reports: dict[tuple[int, str], list[str]] = {}
        row, mco = 0, ""
        for line in text.splitlines():
            if heading := re.match(r" *(\d+) (?=\d{4}-|not known|Line )", line):
                row = int(heading[1])
                self.headings[row] = line
            elif answer := re.match(r" {4}(Alliance|Partners) ", line):
                mco = answer[1]
                self.cells[row, mco] = [
                    line[start:end].strip() for start, end in pairwise((16, 44, 55, 71, 85, len(line) + 1))
                ]
            elif re.match(r" {16}(The report is|No report yet|- )", line):
                self.reports.setdefault((row, mco), []).append(line.strip())
            elif line.startswith(" " * 18):
                self.reports[row, mco][-1] += f" {line.strip()}"
            elif not line.strip():
                row = 0
            elif row and line.startswith(" " * 16):
                self.remarks[row, mco] = f"{self.remarks.get((row, mco), '')} {line.strip()}".strip()

    def rows(self) -> Iterator[int]:
        """Yield the numbers of the rows that were answered."""
        yield from sorted({row for row, _ in self.cells})

    def column(self, number: int, mco: str) -> list[str]:
        """Return one column of one MCO: outcome, report, basis, due, whom to tell."""
        return [cells[number] for (_, name), cells in self.cells.items() if name == mco]

    def codes(self) -> Counter[str]:
        """Return how often each code of a finding is printed."""
        said = (re.match(r"- [a-z]+ ([a-z_]+(:[a-z_]+)?): ", line) for lines in self.reports.values() for line in lines)
        return Counter(each[1] for each in said if each)

    def row_of(self, words: str) -> int:
        """Return the number of the row whose remark holds these words."""
        return next(row for row, heading in self.headings.items() if words in heading)


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, Page]:
    """Run the script and return its exit status and its page."""
    status = fortnight.main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    assert captured.err == ""
    return status, Page(captured.out)


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run the script on something of no use, and return what it says about that."""
    with pytest.raises(SystemExit) as exit_:
        fortnight.main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    assert (exit_.value.code, captured.out) == (2, "")
    return captured.err


@pytest.fixture(scope="module")
def page() -> Page:
    """Return the page of the invented cases under both policies."""
    with redirect_stdout(StringIO()) as out:
        fortnight.main([])
    return Page(out.getvalue())


@pytest.fixture(scope="module")
def strict() -> Page:
    """Return the page of the invented cases under both policies, with no reading adopted."""
    with redirect_stdout(StringIO()) as out:
        fortnight.main(["--strictly"])
    return Page(out.getvalue())


@pytest.fixture
def write(tmp_path: Path) -> Path:
    """Return a path for an export."""
    return tmp_path / "export.csv"


# The invented cases.


@pytest.mark.parametrize("number", range(1, 16))
def test_each_scenario_of_the_partners_table_has_its_outcome(page: Page, number: int) -> None:
    """The fifteen scenarios are among the cases, and Partners makes of each what its table says."""
    row = page.row_of(f"Scenario {number}:")
    outcome, report, *_ = page.cells[row, "Partners"]
    expected = ("failure to provide back-up", "yes") if number in FAILURES else ("service break", "no")
    assert (outcome, report) == expected


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_the_cases_cover_every_outcome_of_each_mco(page: Page, policy: BackupStaffingPolicy) -> None:
    """Every class that an MCO knows, out of scope included, is the answer to some case."""
    possible = {outcome for outcome, _ in policy.consequences} | {InterruptionOutcome.OUT_OF_SCOPE}
    given = set(page.column(0, policy.name.split()[0]))
    said = {"failure to provide back-up" if "back-up" in each.words else each.words for each in possible}
    assert said == given - {"not known", "contradictory facts"}


def test_the_cases_cover_what_an_export_may_hold() -> None:
    """They hold at least 48 readable rows: both halves of months, a leap day, no date at all, each contradiction."""
    facts = [row.facts for row in fortnight.read_export(EXPORT) if row.facts is not None]
    days = [each.service_date for each in facts]
    contradictions = {
        finding.code
        for ruling in (classify_interruption(each, PARTNERS) for each in facts)
        if ruling.status is Status.CONTRADICTORY
        for finding in ruling.findings
    }
    assert len(facts) >= 48
    assert {day.day <= 15 for day in days if day} == {True, False}
    assert {None, "2024-02-29", "2015-03-11", "2017-07-02", "2022-07-10", "2022-08-16", "2022-11-15", "2022-11-16"} <= {
        day and str(day) for day in days
    }
    assert contradictions == {
        "able_but_not_served",
        "absent_but_not_needed",
        "closed_but_provided",
        "closed_but_declined",
    }


# The table.


@pytest.mark.parametrize("options", ALL_OPTIONS, ids=" ".join)
def test_every_row_is_printed_once_in_its_place(capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    """Whatever the options, each row of the file has one entry, in the order of the file, and no line is too long."""
    status, page = run(capsys, *options)
    assert status == 1
    assert list(page.headings) == list(range(1, 82))
    assert max(map(len, page.text.splitlines())) <= 160
    assert page.text.isascii()


@pytest.mark.parametrize("name", ["alliance", "partners"])
def test_one_policy_alone_prints_what_it_prints_beside_the_other(
    capsys: pytest.CaptureFixture[str], page: Page, name: str
) -> None:
    """With --policy the answers of one MCO are printed, the same as side by side, and no difference is spoken of."""
    _, alone = run(capsys, "--policy", name)
    mco = name.capitalize()
    assert alone.cells == {key: cells for key, cells in page.cells.items() if key[1] == mco}
    assert "differ" not in alone.text


def test_exactly_the_rows_that_differ_are_marked(page: Page) -> None:
    """A row names the columns in which the two MCOs answer differently; each MCO's own name is no difference."""
    for row in page.rows():
        alliance, partners = [*page.cells[row, "Alliance"]], [*page.cells[row, "Partners"]]
        alliance[4] = "the MCO" if alliance[4].startswith(ALLIANCE.name) else alliance[4]
        partners[4] = "the MCO" if partners[4].startswith(PARTNERS.name) else partners[4]
        differing = [
            name
            for name, column in {"outcome": 0, "report": 1, "tell": 4, "due": 3}.items()
            if alliance[column] != partners[column]
        ]
        assert page.headings[row][44:70].strip() == ", ".join(differing), page.headings[row]


def test_a_vacancy_is_reported_to_partners_alone(page: Page) -> None:
    """A shift that nobody was scheduled to is marked as different in every column."""
    row = page.row_of("Scenario 7:")
    assert "outcome, report, tell, due" in page.headings[row]
    assert page.cells[row, "Alliance"][:2] == ["general staffing concern", "no"]
    assert page.cells[row, "Alliance"][4] == "the provider's Network Relations Specialist"
    assert page.cells[row, "Partners"][1] == "yes"


def test_the_words_for_roles_and_channels_are_the_policy_s(page: Page) -> None:
    """Whom to tell and how stand there by the titles of the policy, not by its codes."""
    row = page.row_of("Scenario 3:")
    assert page.cells[row, "Alliance"][4] == f"Alliance Health; {ALLIANCE.channel('email').title}"
    assert page.cells[row, "Partners"][4] == f"{PARTNERS.name}; {PARTNERS.channel('electronic_form').title}"
    assert page.cells[page.row_of("Scenario 1:"), "Partners"][4] == "nobody"


def test_last_days_are_printed_as_far_as_there_are_any(page: Page) -> None:
    """A last day bears a star on a weekend or holiday; there is none before the limit or without a report."""
    assert page.cells[page.row_of("Leap day"), "Partners"][3] == "2024-03-05"
    assert page.cells[page.row_of("Two floaters"), "Partners"][3] == "2023-02-05 *"
    assert page.cells[page.row_of("Scenario 3:"), "Partners"][3] == "2023-02-20 *"
    assert page.cells[page.row_of("fender bender"), "Partners"][3] == "no fixed day"
    assert page.cells[page.row_of("Car still in the shop"), "Partners"][3] == "2022-12-05"
    assert page.cells[page.row_of("Scenario 1:"), "Partners"][3] == "-"


def test_a_fact_that_matters_is_asked_for(page: Page) -> None:
    """Where an answer is not known, the facts that would settle it are named, and what is possible without them."""
    row = page.row_of("Ask the scheduler")
    assert page.cells[row, "Alliance"][:2] == ["not known", "not known"]
    assert page.remarks[row, "Alliance"] == (
        "Not known: needs primary. Possible: failure to provide back-up or general staffing concern. "
        "A report would be due: 2023-03-31."
    )
    assert page.cells[row, "Partners"][0] == "failure to provide back-up"
    assert (row, "Partners") not in page.remarks


def test_a_column_is_answered_although_another_is_open(page: Page) -> None:
    """Not to be reported may be certain while the class is open, and a report without a date while its day is."""
    cancelled = page.cells[page.row_of("gave no reason"), "Alliance"]
    undated = page.row_of("day torn off")
    assert cancelled == ["not known", "no", "-", "-", "not known"]
    assert page.cells[undated, "Alliance"][:2] == ["failure to provide back-up", "yes"]
    assert page.cells[undated, "Alliance"][3] == "not known"
    assert page.remarks[undated, "Alliance"] == "Not known: needs service date."
    assert page.cells[page.row_of("Eye doctor"), "Partners"] == ["service break", "no", "explicit", "-", "nobody"]


def test_a_fact_that_does_not_matter_is_not_asked_for(page: Page) -> None:
    """A blank cell or a coarse word that changes nothing leaves the answer as certain as any."""
    for words in ("relief column left empty", "program shut as well", "reason not written down"):
        row = page.row_of(words)
        for mco in ("Alliance", "Partners"):
            assert "not known" not in page.cells[row, mco]


def test_dates_without_a_rule_and_contradictions_are_shown_as_such(page: Page) -> None:
    """No rule is no answer on reporting, and contradictory facts are none at all; both say why."""
    old, wrong = page.row_of("aide had quit that morning"), page.row_of("logged a refused relief")
    assert page.cells[old, "Partners"][:2] == ["failure to provide back-up", "no rule"]
    assert page.remarks[old, "Partners"] == "No duty to report is known for that day, only from 2017-07-03 on."
    assert page.cells[page.row_of("fever at home"), "Partners"][1] == "no"
    assert page.cells[wrong, "Alliance"] == ["contradictory facts", "-", "-", "-", "-"]
    assert "stand-in" in page.remarks[wrong, "Alliance"]


def test_the_relief_is_mentioned(page: Page) -> None:
    """A failure in the time of the relief is one to be reported, with a word on the relief."""
    row = page.row_of("Aide in quarantine")
    assert page.cells[row, "Partners"][1] == "yes"
    assert "relaxed" in page.remarks[row, "Partners"]
    assert (page.row_of("everybody else off"), "Partners") not in page.remarks


# The summary.


def test_the_summary_counts_what_the_table_shows(page: Page) -> None:
    """Outcomes, reports by last day, open rows and differences add up to the table."""
    summary = " ".join(page.text.split("\n\n")[-2].split())
    for policy in (ALLIANCE, PARTNERS):
        mco = policy.name.split()[0]
        part = summary.partition(policy.name)[2].partition("Not known in some column")[0]
        outcomes = ", ".join(f"{name} ({count})" for name, count in sorted(Counter(page.column(0, mco)).items()))
        due = [day for report, day in zip(page.column(1, mco), page.column(3, mco), strict=True) if report == "yes"]
        days = ", ".join(f"{day} ({count})" for day, count in sorted(Counter(due).items()))
        assert part == f" Outcomes: {outcomes} To report: {len(due)}, by: {days} "
        open_rows = {row for (row, name), text in page.remarks.items() if name == mco and "Not known:" in text}
        assert f"Not known in some column: {len(open_rows)}, to be settled by: backup (" in summary
    marked = [row for row in page.rows() if page.headings[row][44:70].strip()]
    assert f"Rows on which the MCOs differ: {len(marked)} of 76, on: due (" in summary


# Rows that cannot be read.


def test_a_row_that_cannot_be_read_stands_in_its_place(page: Page) -> None:
    """Such a row is printed with its line in the file and what is wanted; the rows around it are answered."""
    unreadable = {row: heading for row, heading in page.headings.items() if (row, "Partners") not in page.cells}
    assert [row + 1 for row in unreadable] == list(UNREADABLE)
    for (line, wanted), heading in zip(UNREADABLE.items(), unreadable.values(), strict=True):
        assert f"Line {line} of the file cannot be read: {wanted}" in heading
    assert len(list(page.rows())) == 76


def test_what_stands_in_an_unreadable_cell_is_not_repeated(page: Page) -> None:
    """A refused cell may hold anything, so that only its column and the words wanted are printed."""
    for cell in ("sick,", "2024-02-30", "T08:00", "maybe", "5 March", "15:00 to 19:00"):
        assert cell in EXPORT.read_text()
        assert cell not in page.text


def test_all_that_is_wrong_with_a_row_is_said_at_once(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """Every column that cannot be read is named."""
    write.write_text(f"{HEADER}\n09.02.2023,x,x,x,x,x,x,x\n")
    status, page = run(capsys, write)
    assert status == 1
    entry = " ".join(page.text.split())
    assert all(f"{column}: wanted" in entry for column in missed_services.FACTS)
    assert "remark: wanted" not in entry
    assert "x" not in re.findall(r"\w+", entry.partition("cannot be read")[2].partition("Alliance")[0])


@pytest.mark.parametrize("bad", [FAILURE.rpartition(",")[0], f"{FAILURE},", '"' + FAILURE, "x"])
def test_a_row_of_the_wrong_length_spoils_no_other(capsys: pytest.CaptureFixture[str], write: Path, bad: str) -> None:
    """A cell too few or too many, or a quote left open, costs that one row."""
    write.write_text(f"{HEADER}\n{FAILURE}\n{bad}\n{FAILURE}\n")
    status, page = run(capsys, write)
    assert status == 1
    assert list(page.rows()) == [1, 3]
    assert "Line 3 of the file cannot be read: wanted 8 cells" in page.headings[2]


def test_an_export_without_a_readable_row_is_no_trouble(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """The rows are listed as unreadable, and there is nothing to sum up."""
    write.write_text(f"{HEADER}\nx\n")
    status, page = run(capsys, write)
    assert (status, list(page.headings), page.cells) == (1, [1], {})


# Files.


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_clean_export_ends_well(capsys: pytest.CaptureFixture[str], write: Path, encoding: str, end: str) -> None:
    """The status is 0 where every row was read, with a byte order mark or without, whatever ends the lines."""
    remark = '"Ren\N{LATIN SMALL LETTER E WITH ACUTE}, the aide, was out"'
    text = end.join([HEADER, FAILURE, "", f"{FAILURE.rpartition(',')[0]},{remark}", ",,,,,,,", ""])
    write.write_bytes(text.encode(encoding))
    status, page = run(capsys, write)
    assert status == 0
    assert list(page.rows()) == [1, 2, 3]
    assert "the aide, was out" in page.headings[2]


def test_an_export_in_another_encoding_is_read(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """A letter that is no UTF-8 costs that letter of the remark and nothing else."""
    write.write_bytes(f"{HEADER}\n{FAILURE} (Ren\xe9)\n".encode("latin-1"))
    status, page = run(capsys, write)
    assert (status, list(page.rows())) == (0, [1])


def test_an_export_without_rows_is_no_error(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """A file that holds the header alone gives an empty table."""
    write.write_text(HEADER)
    status, page = run(capsys, write)
    assert (status, page.headings) == (0, {})


def test_a_long_remark_is_cut(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """A remark takes one line at most."""
    write.write_text(f"{HEADER}\n{FAILURE} {'and again ' * 30}\n")
    _, page = run(capsys, write)
    assert page.headings[1].endswith(" ...")
    assert len(page.headings[1]) <= 160


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        FAILURE,
        HEADER.replace(",", ";"),
        HEADER.replace("backup", "relief"),
        f"{HEADER},more",
        f"{HEADER},remark",
        f"{HEADER},reference",
    ],
)
def test_another_header_is_refused(capsys: pytest.CaptureFixture[str], write: Path, text: str) -> None:
    """A file with other columns is no export; the wanted ones are named."""
    write.write_text(text)
    assert f"export.csv: wanted these columns in the first line: {HEADER}" in refused(capsys, write)


def test_a_file_that_cannot_be_opened_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A missing file, and a folder, are named with the reason."""
    assert "nowhere.csv: No such file" in refused(capsys, tmp_path / "nowhere.csv")
    assert f"{tmp_path.name}: " in refused(capsys, tmp_path)


def test_a_file_that_is_no_table_is_refused(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """A cell longer than any table's is a sign of another file."""
    write.write_text(f"{HEADER}\n{'x' * 200_000}\n")
    assert "export.csv: " in refused(capsys, write)


# Reports.


FINDINGS = {
    *(check.code or check.name for policy in (ALLIANCE, PARTNERS) for check in parts_of(policy.forms, Check)),
    *(f"missing:{field.name}" for policy in (ALLIANCE, PARTNERS) for field in parts_of(policy.forms, Field)),
} - {"service_not_in_list"}
"""All that can be found on a form: every check and every blank field. A list of services only a caller could give."""


def test_the_cases_show_every_finding(page: Page) -> None:
    """Every check that an MCO makes finds something in one of the reports, and every field is left blank in one."""
    assert page.codes().keys() >= FINDINGS


def test_a_finding_says_what_to_do_in_the_words_of_the_form(page: Page) -> None:
    """Its weight and its code stand first, and the value of the list that fits stands last, by its title."""
    assert (
        "- error declined_requires_declined_reason: A stand-in was offered and refused, and the reason is another. "
        "Give the refusal. Suggested: Backup Staffing Declined."
    ) in page.reports[page.row_of("Christmas Eve"), "Partners"]
    row, other = page.row_of("already on two other calls"), page.row_of("Same trouble the day after")
    for one, two in ((row, other), (other, row)):
        assert page.reports[one, "Alliance"][-1].endswith(f" See also: row {two}.")


def test_complete_reports_are_said_to_be_so(page: Page) -> None:
    """A report without a fault is complete, whether it came in time or not; a note takes nothing from that."""
    complete = {key: lines[0] for key, lines in page.reports.items() if lines[0].startswith("The report is complete")}
    assert complete == {
        (12, "Alliance"): "The report is complete; sent 2022-11-29, on time.",
        (16, "Partners"): "The report is complete; sent 2023-01-04, on time.",
        (21, "Partners"): "The report is complete; sent 2023-02-20, on time.",
        (45, "Partners"): "The report is complete; sent 2023-03-14, late by 22 days.",
    }
    assert page.reports[16, "Partners"][1].startswith("- note form_described_later: ")
    assert all(lines[1].startswith("- note ") for key, lines in page.reports.items() if key in complete and lines[1:])


def test_a_report_is_looked_over_by_the_rules_of_its_own_mco(page: Page) -> None:
    """What was filed with one MCO is nothing for the other; only what nobody reported yet is something for both."""
    filed = {row.number: row.filed_with.capitalize() for row in fortnight.read_export(EXPORT) if row.report}
    assert len(filed) == 33
    for row in page.rows():
        said = {mco for mco in ("Alliance", "Partners") if (row, mco) in page.reports}
        unreported = {mco for mco in ("Alliance", "Partners") if page.cells[row, mco][1] == "yes"}
        assert said == ({filed[row]} if row in filed else unreported), page.headings[row]


def test_what_should_not_have_been_reported_is_to_be_withdrawn(page: Page) -> None:
    """A service break, and unused hours, were put on a report; so was a case of which too little is known."""
    assert "error service_break_not_reportable" in page.reports[page.row_of("at the beach"), "Partners"][1]
    assert "error not_reportable" in page.reports[page.row_of("four of the six hours"), "Alliance"][2]
    open_ = page.reports[page.row_of("Ask the scheduler"), "Alliance"]
    assert open_[0].startswith("The report is not decided, it needs primary; sent ")
    assert any("unknown not_known:" in line for line in open_)


def test_reasons_are_suggested_where_there_is_no_report_yet(page: Page) -> None:
    """The values of the list that fit are named by their titles, with what they ask for besides."""
    leap, unknown = page.row_of("Leap day"), page.row_of("that is all we have")
    assert page.reports[leap, "Alliance"] == ["No report yet. The reason to give: Other with a comment."]
    assert page.reports[leap, "Partners"] == ["No report yet. The reason to give: Trained Staff Unavailable."]
    three = "Trained Staff Unavailable; or Backup Staffing Declined; or Other with a comment"
    assert page.reports[unknown, "Partners"] == [f"No report yet. The reason to give: {three}."]
    assert (unknown, "Alliance") not in page.reports


def test_a_report_for_no_mco_in_particular_is_looked_over_by_both(
    capsys: pytest.CaptureFixture[str], write: Path
) -> None:
    """With `filed_with` left blank the same report is held up beside each policy, and counts in the periods of each."""
    write.write_text(f"{REPORT_HEADER}\n{FAILURE},,2023-02-09,25,15:00,a;b,submitted,2023-02-17\n")
    status, page = run(capsys, write)
    assert status == 0
    for mco in ("Alliance", "Partners"):
        assert any(line.startswith("- error hours_exceed_day: ") for line in page.reports[1, mco])
        assert page.reports[1, mco][0].endswith("; sent 2023-02-17, on time.")
    assert page.text.count("\n    2023-02-01 to 2023-02-15  ") == 2


def test_all_that_is_wrong_with_a_report_is_said_at_once(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """A cell of the report that cannot be read makes the row unreadable; each is named, and none is repeated."""
    write.write_text(f"{REPORT_HEADER}\n{FAILURE},nobody,zzz,zzz,15:00-19:00-zzz,a,zzz,zzz\n")
    status, page = run(capsys, write)
    assert (status, page.cells, "zzz" in page.text, "nobody" in page.text) == (1, {}, False, False)
    entry = " ".join(page.text.split())
    for column in ("filed_with", "incident_date", "hours", "time_of_service.end", "state", "submitted_on"):
        assert f"{column}: wanted " in entry
    assert "availability: " not in entry


def test_columns_may_stand_in_any_order_and_those_of_the_report_be_left_out(
    capsys: pytest.CaptureFixture[str], write: Path
) -> None:
    """Cells are read by the name of their column."""
    write.write_text(f"hours,{HEADER}\n4,{FAILURE}\n")
    status, page = run(capsys, write)
    assert (status, list(page.rows())) == (0, [1])
    assert page.reports[1, "Partners"][0] == "The report is invalid; not sent."


# Periods.


def filings(text: str, mco: str) -> dict[str, str]:
    """Return the lines on the periods of one MCO, without what is said below them: the period, and the rest."""
    part = text.partition(f"{mco}: how the filing")[2].partition("how the filing")[0]
    lines = (re.match(r" {4}(\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d) +(.*)", line) for line in part.splitlines())
    return {each[1]: " ".join(each[2].split()) for each in lines if each}


def test_the_filing_of_each_period_is_told_at_the_end(page: Page) -> None:
    """At Partners it says what is late and what is owed; at Alliance, that there are no attestations."""
    partners, alliance = filings(page.text, PARTNERS.name), filings(page.text, ALLIANCE.name)
    assert partners["2023-02-01 to 2023-02-15"] == "2023-02-20 * 5 6 0 satisfied, 22 days late"
    assert partners["2023-04-16 to 2023-04-30"] == (
        "2023-05-05 0 0 0 missing, 301 days late; an attestation is owed, unless there was an incident"
    )
    assert partners["2023-12-16 to 2023-12-31"] == "2024-01-05 1 0 0 missing, 56 days late; not sent: row 77"
    assert partners["2024-03-01 to 2024-03-15"] == "2024-03-20 1 0 0 open; not sent: row 81"
    assert alliance["2023-02-01 to 2023-02-15"] == "2023-02-28 2 3 0 not sent: row 22"
    assert alliance["2023-02-16 to 2023-02-28"] == "2023-03-15 1 0 0 not sent: row 29"
    assert "2023-04-16 to 2023-04-30" not in alliance
    assert page.text.count("\n    No attestation is known: a period without reports may be one without incidents.") == 1
    assert page.text.count("\n    No attestation is known for periods that end before 2022-08-31: ") == 1
    assert "See also: row 22." in " ".join(page.text.split())
    assert "at the end of 2024-03-01\n" in page.text


def test_a_ledger_has_a_line_for_every_period(capsys: pytest.CaptureFixture[str]) -> None:
    """From the period of the one day to that of the other each has its line, whether a row lies in it or not."""
    status, page = run(capsys, "--ledger", "2023-01-05", "2023-12-31")
    assert (status, page.cells, list(page.headings)) == (1, {}, [37, 52, 66, 75, 80])
    for mco in (ALLIANCE.name, PARTNERS.name):
        assert list(filings(page.text, mco)) == [
            f"2023-{month:02}-{first} to 2023-{month:02}-{last}"
            for month in range(1, 13)
            for first, last in (("01", "15"), ("16", {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)))
        ]
    _, alone = run(capsys, "--ledger", "2023-01-05", "2023-12-31", "--policy", "partners")
    assert filings(alone.text, PARTNERS.name) == filings(page.text, PARTNERS.name)
    assert ALLIANCE.name not in alone.text


def test_a_ledger_is_as_of_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    """What came later had not come by then; the default is the latest day of the file."""
    ledger = ["--policy", "partners", "--ledger", "2023-02-01", "2023-02-15"]
    (then,) = filings(run(capsys, *ledger, "--as-of", "2023-02-19")[1].text, PARTNERS.name).values()
    assert then == "2023-02-20 * 5 3 0 satisfied; not sent: row 21, 24, 45"
    now, same = (run(capsys, *ledger, *more)[1].text for more in ([], ["--as-of", "2024-03-01"]))
    assert now == same


def test_an_attestation_settles_a_period(capsys: pytest.CaptureFixture[str]) -> None:
    """It counts on the day it was sent; one sent too early, or beside a report, is told of."""
    ledger = ["--policy", "partners", "--ledger", "2023-01-01", "2023-02-15", "--as-of", "2023-03-01"]
    sent = ["--attested", "2023-01-15", "2023-01-22", "--attested", "2023-01-16", "2023-01-20"]
    _, page = run(capsys, *ledger, *sent, "--attested", "2023-02-01", "2023-02-20")
    assert list(filings(page.text, PARTNERS.name).values()) == [
        "2023-01-20 0 0 1 satisfied, 2 days late",
        "2023-02-05 * 0 0 1 satisfied",
        "2023-02-20 * 5 5 1 satisfied; not sent: row 45",
    ]
    assert page.text.count("- warning attested_before_period_end: ") == 1
    assert page.text.count("- error attestation_contradicts_incidents: ") == 1


def test_strictly_a_period_needs_the_questions_settled(strict: Page) -> None:
    """Where the last day hangs on a question nobody answered, so does what is late."""
    partners = filings(strict.text, PARTNERS.name)
    assert partners["2023-04-16 to 2023-04-30"].endswith(" 0 0 0 not known, needs NC-PAR/attestation-due")


def test_a_ledger_of_an_export_without_dates_is_as_of_its_last_day(
    capsys: pytest.CaptureFixture[str], write: Path
) -> None:
    """No clock is read: where the file holds no day, it is the last of the ledger."""
    write.write_text(HEADER)
    status, page = run(capsys, write, "--policy", "partners", "--ledger", "2023-01-01", "2023-01-31")
    assert status == 0
    assert "at the end of 2023-01-31\n" in page.text
    assert [line.rpartition("0 ")[2] for line in filings(page.text, PARTNERS.name).values()] == [
        "missing, 11 days late; an attestation is owed, unless there was an incident",
        "open",
    ]


def test_periods_far_apart_take_no_time(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """A mistyped year is no reason to go through all the periods up to it."""
    write.write_text(
        "\n".join([HEADER, *(FAILURE.replace("2023-02-09", f"{year}-02-09") for year in ("0023", "9999"))])
    )
    _, page = run(capsys, write)
    assert list(filings(page.text, PARTNERS.name)) == ["9999-02-01 to 9999-02-15"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--ledger", "2023-02-01", "2023-01-31"], "argument --ledger: wanted LAST on or after FIRST"),
        (["--ledger", "2023-02-01"], "argument --ledger: expected 2 arguments"),
        (["--ledger", "2023-02-01", "soon"], "argument --ledger: invalid day value"),
        (["--as-of", "2023-02-30"], "argument --as-of: invalid day value"),
        (["--explain", "3", "--ledger", "2023-02-01", "2023-02-15"], "not allowed with argument"),
    ],
)
def test_arguments_of_no_use_are_refused(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    """The parser names the argument."""
    assert said in refused(capsys, *arguments)


# JSON.


def document(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    """Run the script with --json, and return its exit status and the document."""
    status = fortnight.main(["--json", *map(str, arguments)])
    captured = capsys.readouterr()
    assert captured.err == ""
    return status, json.loads(captured.out)


KINDS = {
    "classification": Ruling[Classification],
    "duty": Ruling[ReportingDuty],
    "validity": Ruling[Validity],
    "timeliness": Ruling[Timeliness],
    "reasons": Ruling[tuple[ReasonFit, ...]],
}


@pytest.mark.parametrize("options", [[], ["--strictly"]], ids=["assumed", "strictly"])
def test_the_document_holds_rulings_that_load(capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    """Every ruling of every row loads as what the library answers; rows that cannot be read hold their problems."""
    status, told = document(capsys, *options)
    rows = fortnight.read_export(EXPORT)
    policies = {"alliance": ALLIANCE, "partners": PARTNERS}
    if options:
        policies = {mco: policy.strictly() for mco, policy in policies.items()}
    assert (status, told["strictly"], told["as_of"], len(told["rows"])) == (1, bool(options), "2024-03-01", 81)
    given: Counter[str] = Counter()
    for row, data in zip(rows, told["rows"], strict=True):
        assert (data["row"], data["line"]) == (row.number, row.line)
        if row.facts is None:
            assert data == {"row": row.number, "line": row.line, "problems": list(row.problems)}
            continue
        assert load(Interruption, data["facts"]) == row.facts
        for mco, answer in data["answers"].items():
            loaded = {name: load(KINDS[name], ruling) for name, ruling in answer.items()}
            assert loaded["classification"] == classify_interruption(row.facts, policies[mco])
            assert loaded["duty"] == duty_for(row.facts, policies[mco])
            if "reasons" in loaded:
                assert loaded["reasons"] == reasons_for(row.facts, policies[mco])
            if "validity" in loaded:
                alone = validate_incident(row.report, policies[mco], interruption=row.facts)
                assert loaded["validity"].value == alone.value
                assert loaded["validity"].findings[: len(alone.findings)] == alone.findings
            given.update(loaded.keys())
    assert given["validity"] == given["timeliness"] == 33
    assert given["classification"] == given["duty"] == 152
    assert given["reasons"] > 0


def test_the_document_holds_the_filing(capsys: pytest.CaptureFixture[str]) -> None:
    """The ledgers load, and the numbers of the rows that were not sent stand beside them."""
    status, told = document(capsys, "--ledger", "2023-12-01", "2024-03-15")
    assert (status, [row["row"] for row in told["rows"]]) == (1, [37, 52, 66, 75, 80])
    assert all(row["problems"] for row in told["rows"])
    ledger = load(FilingLedger, told["filing"]["partners"]["ledger"])
    assert [line.status.decided.state for line in ledger][-2:] == [FilingState.OPEN, FilingState.OPEN]
    assert told["filing"]["partners"]["not_sent"] == [77, 79, 81]
    assert load(FilingLedger, told["filing"]["alliance"]["ledger"]).lines[0].status.status is Status.NOT_IN_FORCE


def test_the_document_may_be_of_one_row(capsys: pytest.CaptureFixture[str], page: Page) -> None:
    """With --explain it holds that row alone, readable or not."""
    _, told = document(capsys, "--explain", page.row_of("Scenario 3:"), "--policy", "partners")
    assert (told["filing"], [list(row["answers"]) for row in told["rows"]]) == ({}, [["partners"]])
    _, told = document(capsys, "--explain", 37)
    assert told["rows"] == [{"row": 37, "line": 38, "problems": [UNREADABLE[38]]}]


def test_a_document_of_an_export_without_rows_is_one(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """It says that there are none."""
    write.write_text(HEADER)
    status, told = document(capsys, write)
    assert (status, told["rows"]) == (0, [])


# Nobody is named.


PERSONAL = ("member_name", "date_of_birth", "member_id", "provider", "contact", "comment", "bus_id")
LEDGER = ["--ledger", "2017-07-01", "2024-03-15"]


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
@pytest.mark.parametrize(
    "options",
    [*ALL_OPTIONS, LEDGER, [*LEDGER, "--strictly"], *(["--explain", str(row)] for row in (9, 29, 80))],
    ids=" ".join,
)
def test_nothing_personal_is_printed(capsys: pytest.CaptureFixture[str], options: list[str], form: list[str]) -> None:
    """No name, birth date, number, contact or comment of any report stands in what is printed, whatever the options."""
    with EXPORT.open(encoding="utf-8", newline="") as file:
        personal = {row[column] for row in csv.DictReader(file) for column in PERSONAL if row[column]}
    assert len(personal) > 60
    fortnight.main([*options, *form])
    captured = capsys.readouterr()
    assert not [value for value in personal if value in captured.out + captured.err]


# Explanations.


@pytest.mark.parametrize("number", [row.number for row in fortnight.read_export(EXPORT)])
def test_every_row_can_be_explained(capsys: pytest.CaptureFixture[str], number: int) -> None:
    """Whatever is wrong with a row, --explain tells its story and what each policy makes of it."""
    status, page = run(capsys, "--explain", number)
    row = fortnight.read_export(EXPORT)[number - 1]
    assert status == 1
    assert f"Row {number}, line {number + 1} of the file: {row.remark}".strip() in page.text
    assert max(map(len, page.text.splitlines())) <= 160
    answers = [line for line in page.text.splitlines() if line.startswith(("Alliance Health:", "Partners Health"))]
    assert len(answers) >= (0 if row.facts is None else 2)


def test_an_explanation_names_facts_and_provisions(capsys: pytest.CaptureFixture[str], page: Page) -> None:
    """The facts stand there one by one, and the answers rest on provisions with their ids."""
    _, explained = run(capsys, "--explain", page.row_of("Scenario 3:"))
    for words in ("- service date: 2023-02-03", "- backup: declined", "- cancelled before absence known: not known"):
        assert words in explained.text
    for provision in ("NC-PAR-S03", "NC-PAR-08", "NC-POC-13", "NC-ALL-06", "NC-ALL-19"):
        assert f"\n- {provision} (" in explained.text
    assert "NC-PAR/five-days" in explained.text
    assert "\n\nPartners Health Management: failure to provide back-up staffing;" in explained.text


def test_an_explanation_is_for_the_policies_asked_for(capsys: pytest.CaptureFixture[str], page: Page) -> None:
    """With --policy and --strictly it is the rulings of that policy, strictly, that are explained."""
    _, explained = run(capsys, "--explain", page.row_of("Scenario 3:"), "--policy", "partners", "--strictly")
    assert "NC-ALL" not in explained.text
    assert "Strictly: no reading" in explained.text
    assert "It depends on: NC-PAR/five-days" in explained.text


def test_where_the_duty_is_open_the_class_is_explained_too(capsys: pytest.CaptureFixture[str], page: Page) -> None:
    """Without a date, or before the first rule, the class has its own explanation; a contradiction is told once."""
    _, undated = run(capsys, "--policy", "alliance", "--explain", page.row_of("day torn off"))
    assert undated.text.count("\nAlliance Health: ") == 2
    assert "NC-ALL-06" in undated.text
    _, old = run(capsys, "--policy", "partners", "--explain", page.row_of("aide had quit that morning"))
    assert old.text.count("\nPartners Health Management: ") == 2
    _, wrong = run(capsys, "--policy", "partners", "--explain", page.row_of("logged a refused relief"))
    assert wrong.text.count("\nPartners Health Management: ") == 1


@pytest.mark.parametrize("number", [0, -1, 82])
def test_a_row_that_is_not_there_cannot_be_explained(capsys: pytest.CaptureFixture[str], number: int) -> None:
    """The number is refused with the count of rows."""
    assert f"there is no row {number} among the 81 of missed_services.csv" in refused(capsys, f"--explain={number}")


def test_an_unreadable_row_is_explained_by_what_is_wrong_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    """There are no rulings on it; the wanted words stand there."""
    _, page = run(capsys, "--explain", 37)
    assert UNREADABLE[38] in page.text
    assert "NC-" not in page.text


# Strictly.


def test_strictly_decides_less_and_nothing_else(page: Page, strict: Page) -> None:
    """A cell decided under no reading at all is decided just so otherwise; many others are open."""
    assert "Strictly: no reading" in strict.text
    assert "Strictly" not in page.text
    decided: Counter[str] = Counter()
    for key, cells in page.cells.items():
        for column in (0, 1, 3, 4):
            open_anyway, decided_anyway = strict.cells[key][column].split("; "), cells[column].split("; ")
            for strictly, otherwise in zip(open_anyway, decided_anyway, strict=False):
                decided.update(strictly=strictly != "not known", otherwise=otherwise != "not known")
                assert strictly in {"not known", otherwise}, (key, cells, strict.cells[key])
    assert 0 < decided["strictly"] < decided["otherwise"]


def test_strictly_names_the_questions_that_would_settle_an_answer(strict: Page) -> None:
    """An open question stands beside the missing facts, and the last days that the readings of it give."""
    remark = strict.remarks[strict.row_of("Leap day"), "Partners"]
    assert remark == "Not known: needs NC-PAR/five-days. A report would be due: 2024-03-05 or 2024-03-07."


# As a program.


def test_as_a_program_it_prints_the_same(page: Page) -> None:
    """Run by the interpreter it prints the invented cases and gives the status 1, since some rows cannot be read."""
    library = Path(staffing_rules.__file__).parents[1]
    done = subprocess.run(  # our own script
        [sys.executable, SCRIPT],
        env={**os.environ, "PYTHONPATH": str(library)},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr, done.stdout) == (1, "", page.text)


def test_as_a_script_it_ends_with_its_status(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The status of `main` is that of the process, and argparse knows the options."""
    monkeypatch.setattr(sys, "argv", ["fortnight.py", "--policy", "nobody"])
    with pytest.raises(SystemExit) as exit_:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    assert exit_.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
