"""The example `fortnight.py`: what it prints for an export, and how it takes one that is not as it should be."""

import os
import re
import runpy
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib.util import module_from_spec, spec_from_file_location
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest

import staffing_rules
from staffing_rules import ALLIANCE, PARTNERS, InterruptionOutcome, Status, classify_interruption
from staffing_rules.policies.vocabulary import BackupStaffingPolicy

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
SCRIPT = EXAMPLES / "fortnight.py"
EXPORT = EXAMPLES / "missed_services.csv"

spec = spec_from_file_location("fortnight", SCRIPT)
assert spec is not None
assert spec.loader is not None
fortnight = module_from_spec(spec)
sys.modules["fortnight"] = fortnight
spec.loader.exec_module(fortnight)

HEADER = ",".join(fortnight.COLUMNS)
FAILURE = "2023-02-09,unable,declined,not_cancelled,not_closed,,nc_innovations,relief aide declined"
UNREADABLE = {
    38: "primary: wanted one of able, unable, unfilled, absent, or a blank cell",
    53: "service_date: wanted a day of the calendar as YYYY-MM-DD, without a time, or a blank cell",
    67: "cancelled_before_absence_known: wanted true or false, or a blank cell",
    76: "wanted 8 cells, got 9: a comma in a cell needs quotes",
    81: "service_date: wanted a day of the calendar as YYYY-MM-DD, without a time, or a blank cell; primary: wanted",
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
    """What the script printed, cut into cells: for each row its heading, and for each MCO its columns."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.headings: dict[int, str] = {}
        self.cells: dict[tuple[int, str], list[str]] = {}
        self.remarks: dict[tuple[int, str], str] = {}
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
            elif row and line.startswith(" " * 16):
                self.remarks[row, mco] = f"{self.remarks.get((row, mco), '')} {line.strip()}".strip()

    def rows(self) -> Iterator[int]:
        """Yield the numbers of the rows that were answered."""
        yield from sorted({row for row, _ in self.cells})

    def column(self, number: int, mco: str) -> list[str]:
        """Return one column of one MCO: outcome, report, basis, due, whom to tell."""
        return [cells[number] for (_, name), cells in self.cells.items() if name == mco]

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
    assert {fortnight.OUTCOMES[outcome] for outcome in possible} == given - {"not known", "contradictory facts"}


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
    summary = " ".join(page.text.rpartition("\n\n")[2].split())
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
    for cell in ("sick,", "2024-02-30", "T08:00", "maybe"):
        assert cell in EXPORT.read_text()
        assert cell not in page.text


def test_all_that_is_wrong_with_a_row_is_said_at_once(capsys: pytest.CaptureFixture[str], write: Path) -> None:
    """Every column that cannot be read is named."""
    write.write_text(f"{HEADER}\n09.02.2023,x,x,x,x,x,x,x\n")
    status, page = run(capsys, write)
    assert status == 1
    entry = " ".join(page.text.split())
    assert all(f"{column}: wanted" in entry for column in fortnight.CELLS)
    assert "remark: wanted" not in entry


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
    "text", ["", "\n\n", FAILURE, HEADER.replace(",", ";"), HEADER.replace("backup", "relief"), f"{HEADER},more"]
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
