"""The example `section_19_month.py`: what its data are meant to show is in them, and in what it prints."""

import csv
import os
import re
import runpy
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

import staffing_rules
from staffing_rules import SECTION_19, Care, Service, Severity, Visit, check_member_weeks, check_worker_weeks

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
SCRIPT = EXAMPLES / "section_19_month.py"
EXPORT = EXAMPLES / "section_19"
README = Path(__file__).parents[2] / "README.md"

sys.path.insert(0, str(EXAMPLES))  # the script is in three parts that import each other
month, asking, export = map(import_module, ("section_19_month", "section_19_asking", "section_19_export"))

Row = dict[str, str]
ZONE = ZoneInfo("America/New_York")
RATES = {"PSS": 20, "ATT": 17, "HHA": 32, "SKILL": 40}
"""Dollars an hour, for what is billed by the hour."""
FOUND = {
    "OVER: W1, Mar 17-23": ("42 h", "40 h", "2 h", "V247 of Sat Mar 23 (2 h)"),
    "OVER: W2 for H1, Mar 10-16": ("42 h", "40 h", "2 h", "V169 of Sat Mar 16 (2 h)"),
    "OVER: W3 for M3, Mar 17-23": ("49 h 30 min", "48 h", "1 h 30 min", "V245 of Sat Mar 23 (1 h 30 min)"),
    "OVER: W4 for M3, Mar 10-16": ("41 h", "40 h", "1 h", "V170 of Sat Mar 16 (1 h)"),
    "OVER: W5 for M4, Mar 24-30": ("42 h", "40 h", "2 h", "V323 of Sat Mar 30 (2 h)"),
    "OVER: W6 for H6, Mar 24-30": ("42 h 30 min", "40 h", "2 h 30 min", "V317 of Fri Mar 29 (2 h 30 min)"),
    "OVER? Somebody has to look: W9 for M1, Mar 17-23": (
        "40 h 45 min",
        "40 h",
        "45 min",
        "V248 of Sat Mar 23 (45 min)",
    ),
    "OVER: M3, Mar 10-16": ("87 h", "86 h 15 min", "45 min", "V170 of Sat Mar 16 (45 min)"),
    "OVER: M1, Mar 1-31": ("$6,569.60", "$6,565.00 (since 2020-04-01)", "$4.60", "L102 of Sun Mar 31 ($4.60)"),
}
"""The findings: what there is, the limit, the excess, and what carries it."""


def rows_of(name: str) -> list[Row]:
    """Return the rows of one of the files."""
    with (EXPORT / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


VISITS, LINES = rows_of("visits"), rows_of("lines")


def time(text: str) -> datetime:
    """Return a time of the file, on the world's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


def is_readable(row: Row) -> bool:
    """Whether a visit is known from start to end, and of a service that there is."""
    return row["service"] in export.SERVICES and bool(row["end"]) and row["start"] <= row["end"]


def hours_of(row: Row) -> Decimal:
    """Return the hours that passed in a visit."""
    return Decimal((time(row["end"]) - time(row["start"])) // timedelta(minutes=1)) / 60


def sunday_of(text: str) -> date:
    """Return the first day of the week of a time."""
    day = date.fromisoformat(text[:10])
    return day - timedelta(days=(day.weekday() + 1) % 7)


def by_week(*, whole: bool, **wanted: str) -> dict[date, Decimal]:
    """Return the hours of the visits with these cells by week: split at midnight, or whole in the week they begin."""
    found: dict[date, Decimal] = defaultdict(Decimal)
    for row in filter(is_readable, VISITS):
        if all(row[name] == value for name, value in wanted.items()):
            midnight = f"{row['end'][:10]} 00:00"
            later = Decimal(0)
            if not whole and row["start"] < midnight < row["end"] and sunday_of(midnight) != sunday_of(row["start"]):
                later = hours_of({**row, "start": midnight})
                found[sunday_of(midnight)] += later
            found[sunday_of(row["start"])] += hours_of(row) - later
    return found


class Page:
    """What the script printed, cut into its six parts; and the findings, each by its first words."""

    def __init__(self, text: str) -> None:
        self.text = text
        head, *parts = re.split(r"\n\n(?=[1-6]\. [A-Z])", text)
        self.head, self.parts = head, dict(zip(range(1, 7), parts, strict=True))
        self.bars: dict[tuple[str, str], str] = {}
        self.findings: dict[str, str] = {}
        who = ""
        for line in self.parts[1].splitlines():
            if bar := re.match(r"(W\d+)? +(\w{3} \d+-(?:\w{3} )?\d+) +([#.|]{21,} .*)", line):
                who = bar[1] or who
                self.bars[who, bar[2]] = bar[3]
        for block in re.split(r"\n\n", self.parts[4]):
            if block.startswith("  ") and block.strip()[0].isdigit():
                said = " ".join(block.split()).partition(" ")[2]
                self.findings[said.partition(". ")[0]] = said

    def member(self, name: str) -> str:
        """Return what is said about the money of a member."""
        said = re.search(rf"^{name} .*\n(?: .*\n?)*", self.parts[3], re.MULTILINE)
        assert said
        return " ".join(said[0].split())


def run(*arguments: object) -> tuple[int, Page]:
    """Run the script and return its exit status and its page."""
    with redirect_stdout(StringIO()) as out:
        status: int = month.main([str(argument) for argument in arguments])
    return status, Page(out.getvalue())


@pytest.fixture(scope="module")
def page() -> Page:
    """Return the page of the invented month."""
    status, page = run()
    assert status == 1
    return page


Edit = Callable[[str, list[Row]], Sequence[Mapping[str, str]]]


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[Edit], Path]:
    """Return what writes the export once more, as a function makes its rows."""

    def write(edit: Edit) -> Path:
        for name, columns in export.COLUMNS.items():
            with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns)
                writer.writeheader()
                writer.writerows(edit(name, rows_of(name)))
        return tmp_path

    return write


def without(name: str, **cells: str) -> Edit:
    """Return what leaves out the rows of one file with these cells."""
    return lambda file, rows: [row for row in rows if file != name or any(row[k] != v for k, v in cells.items())]


# The invented month.


def test_it_is_a_month_of_a_small_agency() -> None:
    """There are as many rows, members, households and workers as are wanted, each row with a reference of its own."""
    assert len(VISITS) >= 300
    assert len(LINES) >= 60
    assert len({row["worker"] for row in VISITS}) == 10
    assert len({row["member"] for row in VISITS}) == len(rows_of("members")) == 8
    assert len({row["household"] for row in rows_of("residences")}) == 6
    for name, rows in (("visit", VISITS), ("line", LINES)):
        assert len({row[name] for row in rows}) == len(rows)
    days = {row["start"][:10] for row in VISITS} | {row["service_date"] for row in LINES}
    assert (min(days), max(days)) == ("2024-03-01", "2024-03-31")


def test_nobody_is_named() -> None:
    """Members, workers, households and rows stand there by a letter and a number."""
    columns = ("visit", "line", "worker", "member", "household", "exception", "reverses")
    cells = [row[name] for file in export.COLUMNS for row in rows_of(file) for name in columns if row.get(name)]
    assert len(cells) > 1000
    assert all(re.fullmatch(r"[VLWMHE]\d+", cell) for cell in cells)


def test_what_is_billed_is_what_was_given() -> None:
    """The lines of hourly services cost their visits' hours, at one rate; what was billed twice is taken back."""
    given: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    billed: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in filter(is_readable, VISITS):
        given[row["member"], row["service"]] += hours_of(row) * RATES[row["service"]]
    for row in LINES:
        if row["service"] in RATES:
            cost = Decimal(row["cost"])
            billed[row["member"], row["service"]] += -cost if row["reverses"] else cost
    assert given == billed


def test_a_night_over_the_change_of_the_clocks_is_seven_hours(page: Page) -> None:
    """By the clock it is eight: with them the week would be above 40 hours, and it is at 40."""
    (night,) = (row for row in VISITS if row["start"] == "2024-03-09 22:00" and row["end"] == "2024-03-10 06:00")
    assert hours_of(night) == 7
    assert by_week(whole=False, worker="W5", member="M4")[date(2024, 3, 10)] == 40
    assert page.bars["W5", "Mar 10-16"].endswith("| " + " " * 6 + "40 h of 40 h, M4")
    who = f"{night['visit']}, W5 with M4 of Sat Mar 9"
    assert f"CLOCKS CHANGED {who}: 8 h by the clock; 7 h are counted." in page.parts[6]
    assert f"TWO WEEKS {who}: 2 h count to the week before, 5 h to the one after." in page.parts[6]


def test_on_a_night_from_saturday_to_sunday_it_depends_whether_a_week_is_above(page: Page) -> None:
    """If it counted to the week in which it begins, neither would be; it counts to both, and the second is."""
    weeks = [date(2024, 3, 17), date(2024, 3, 24)]
    split, begun = (by_week(whole=whole, worker="W5", member="M4") for whole in (False, True))
    assert [split[week] for week in weeks] == [34, 42]
    assert [begun[week] for week in weeks] == [40, 36]
    assert page.bars["W5", "Mar 24-30"].endswith("42 h of 40 h, M4: OVER by 2 h")
    assert "TWO WEEKS V251, W5 with M4 of Sat Mar 23: 2 h count to the week before, 6 h" in page.parts[6]


def test_an_attendant_of_two_members_is_above_in_all(page: Page) -> None:
    """Neither member gets more than 40 hours, and they live apart."""
    members = [by_week(whole=False, worker="W1", member=name)[date(2024, 3, 17)] for name in ("M5", "M6")]
    assert (sum(members), max(members) < 40) == (42, True)
    assert {row["service"] for row in VISITS if row["worker"] == "W1"} == {"ATT"}
    assert page.bars["W1", "Mar 17-23"].endswith("42 h of 40 h, all members: OVER by 2 h")


def test_a_worker_of_two_members_of_one_household_is_above_together(page: Page) -> None:
    """Neither of the two gets more than 40 hours."""
    assert {row["member"] for row in rows_of("residences") if row["household"] == "H1"} == {"M1", "M2"}
    members = [by_week(whole=False, worker="W2", member=name)[date(2024, 3, 10)] for name in ("M1", "M2")]
    assert (sum(members), max(members) < 40) == (42, True)
    assert page.bars["W2", "Mar 10-16"].endswith("42 h of 40 h, household H1: OVER by 2 h")


def test_an_exception_covers_one_week_and_is_exceeded_in_another(page: Page, edited: Callable[[Edit], Path]) -> None:
    """It is in writing, for eight hours; without it both weeks are above, and one pending covers nothing."""
    approved, pending = rows_of("exceptions")
    assert (approved["worker"], approved["written"], approved["hours_above"]) == ("W3", "yes", "8")
    assert (pending["worker"], pending["status"]) == ("W1", "pending")
    weeks = by_week(whole=False, worker="W3", member="M3")
    assert 44 <= weeks[date(2024, 3, 10)] <= 48 < weeks[date(2024, 3, 17)]
    assert page.bars["W3", "Mar 10-16"].endswith("46 h of 48 h (raised), M3")
    assert page.bars["W3", "Mar 17-23"].endswith("49 h 30 min of 48 h (raised), M3: OVER by 1 h 30 min")
    _, other = run(edited(without("exceptions", exception="E1")))
    assert {"OVER: W3 for M3, Mar 10-16", "OVER: W3 for M3, Mar 17-23"} == other.findings.keys() - (
        page.findings.keys() - {"OVER: W3 for M3, Mar 17-23"}
    )


def test_a_member_may_exceed_the_cap_on_a_determination(page: Page, edited: Callable[[Edit], Path]) -> None:
    """The month is between the two caps: above the one without the determination, and within the raised one."""
    assert "$6,887.80 of $7,878.00 (raised)" in page.member("M3")
    assert not [said for said in page.findings if "M3, Mar 1-31" in said]
    _, other = run(edited(without("exceedances", member="M3")))
    assert "$6,887.80 of $6,565.00: OVER by $322.80" in other.member("M3")


def test_a_line_takes_another_back(page: Page, edited: Callable[[Edit], Path]) -> None:
    """A week was billed twice; without the reversal even the raised cap would be exceeded."""
    (reversal,) = (row for row in LINES if row["reverses"])
    (reversed_,) = (row for row in LINES if row["line"] == reversal["reverses"])
    assert {**reversal, "line": "", "reverses": ""} == {**reversed_, "line": ""}
    assert f"taken off: $1,400.00 of {reversed_['line']}, by {reversal['line']}" in page.member("M3")
    _, other = run(edited(without("lines", line=reversal["line"])))
    assert "$8,287.80 of $7,878.00 (raised): OVER by $409.80" in other.member("M3")


def test_a_member_is_a_little_above_the_cap(page: Page) -> None:
    """By less than the cost of any of the services."""
    assert "$6,569.60 of $6,565.00: OVER by $4.60" in page.member("M1")
    assert min(Decimal(row["cost"]) for row in LINES if row["member"] == "M1") > Decimal("4.60")


def test_a_move_in_mid_week_changes_the_household(page: Page, edited: Callable[[Edit], Path]) -> None:
    """The hours before the move do not count to the new household; had the move been sooner, they would."""
    first, second = (row for row in rows_of("residences") if row["member"] == "M7")
    assert date.fromisoformat(second["first"]) - date.fromisoformat(first["last"]) == timedelta(days=1)
    assert date.fromisoformat(second["first"]).strftime("%A") == "Wednesday"
    assert page.bars["W6", "Mar 17-23"].endswith("34 h 30 min of 40 h, household H6")
    assert page.bars["W6", "Mar 24-30"].endswith("42 h 30 min of 40 h, household H6: OVER by 2 h 30 min")

    def sooner(_: str, rows: list[Row]) -> Sequence[Mapping[str, str]]:
        days = {"2024-03-19": "2024-03-16", "2024-03-20": "2024-03-17"}
        return [{k: days.get(v, v) if k in {"first", "last"} else v for k, v in row.items()} for row in rows]

    _, other = run(edited(sooner))
    assert other.bars["W6", "Mar 17-23"].endswith("42 h 30 min of 40 h, household H6: OVER by 2 h 30 min")


def test_a_visit_without_an_end_leaves_a_week_open(page: Page) -> None:
    """It is for the worker and for the member that it is not known; its hours count for nothing."""
    (open_,) = (row for row in VISITS if not row["end"])
    assert (open_["worker"], open_["member"]) == ("W8", "M8")
    assert page.bars["W8", "Mar 17-23"].endswith("at least 30 h of 40 h, M8: NOT KNOWN")
    assert re.search(r"^M8 .*\? 52:30", page.parts[2], re.MULTILINE)
    assert f"NOT OVER {open_['visit']}, W8 with M8 of Thu Mar 21" in page.parts[6]
    for who, limits in (("W8", "worker member hours, wider worker member hours"), ("M8", "member hours")):
        assert f"NOT KNOWN {who}, Mar 17-23: {limits}. Missing: end." in page.parts[6]


def test_two_rows_are_refused_and_the_others_are_read(page: Page, edited: Callable[[Edit], Path]) -> None:
    """One ends before it starts, one is of a service that nobody knows; without them the exit status is 0."""
    backwards, unknown = (row for row in VISITS if row["end"] and not is_readable(row))
    assert backwards["end"] < backwards["start"]
    assert unknown["service"] not in export.SERVICES
    assert page.text.count("REFUSED ") == 2
    for row, problem in (
        (backwards, "Visit.end: wanted a time on or after the start"),
        (unknown, "service: wanted one"),
    ):
        place = f"visits.csv, line {VISITS.index(row) + 2}"
        assert f"REFUSED {row['visit']} ({place}): {problem}" in " ".join(page.parts[6].split())
    assert "CHORE" not in page.text
    assert f"{len(VISITS) - 2} visits and {len(LINES)} lines" in page.head
    bad = {backwards["visit"], unknown["visit"]}
    status, other = run(edited(lambda _, rows: [row for row in rows if row.get("visit") not in bad]))
    assert status == 0
    assert other.findings == page.findings
    assert "  REFUSED" not in other.text


def test_a_limit_that_the_manual_does_not_give_is_not_known(page: Page) -> None:
    """Respite hangs on a rate of another chapter."""
    said = " ".join(page.parts[6].split())
    assert "NOT KNOWN M2, Sep 2023-Aug 2024: respite. Missing: rate of a day of respite outside the home" in said


# What is printed.


def test_it_is_plain_and_fits(page: Page) -> None:
    """ASCII, lines of 100 letters at most, and no blanks at their ends."""
    assert page.text.isascii()
    assert max(map(len, page.text.splitlines())) <= 100
    assert [line for line in page.text.splitlines() if line != line.rstrip()] == []


def test_the_findings_are_these(page: Page) -> None:
    """Each says what, whose, when, how much of what limit, what carries it, and where the manual says so."""
    assert page.findings.keys() == FOUND.keys()
    for who, (observed, limit, excess, carried) in FOUND.items():
        said = page.findings[who]
        assert f"{observed}, limit {limit}: {excess} too much, in {carried}." in said
        assert re.search(r"Source: 19\.\d\d\S*.* \(ME-19\.[\w.-]+\): ", said)
        assert re.search(r"Reading: Rests on ME-19/[a-z-]+.*\. (Found under every|Not found under ME-19/)", said)


def test_what_is_found_is_what_the_bars_and_tables_show(page: Page) -> None:
    """A bar passes a stroke where the limit is exceeded and nowhere else, and so many findings there are."""
    over = {key: text for key, text in page.bars.items() if re.match(r"[#.|]*\|#+ ", text)}
    assert over.keys() == {key for key, text in page.bars.items() if "OVER" in text}
    assert len(over) == sum(": W" in said for said in page.findings)
    assert page.parts[2].count("! ") == sum(": M" in said and "Mar 1-31" not in said for said in page.findings)
    assert page.parts[3].count("OVER by") == sum("Mar 1-31" in said for said in page.findings)


def test_every_worker_and_week_has_a_bar(page: Page) -> None:
    """So has every member a month."""
    weeks = Counter((row["worker"], sunday_of(row["start"])) for row in filter(is_readable, VISITS))
    weeks.update(("W5", sunday_of(row["end"])) for row in VISITS if row["worker"] == "W5")
    assert len(page.bars) == len(weeks)
    assert len(re.findall(r"^M\d +[#.|]+ ", page.parts[3], re.MULTILINE)) == 8


def test_money_is_inside_or_outside_the_cap(page: Page) -> None:
    """What is printed by service adds up to the bar, and with what is outside to the lines of the member."""
    for member in (f"M{number}" for number in range(1, 9)):
        said = page.member(member)
        parts = re.search(r"inside the cap: (.*?)(?: outside the cap: (.*?))?(?: eligibility| taken off|$)", said)
        assert parts
        inside, outside = (
            sum(map(Decimal, re.findall(r"\$([\d.]+)", (text or "").replace(",", "")))) for text in parts.groups()
        )
        cells = ((row["reverses"], Decimal(row["cost"])) for row in LINES if row["member"] == member)
        assert inside + outside == sum(-cost if reverses else cost for reverses, cost in cells)
        assert f"| ${inside:,} of $" in re.sub(r"\|[#.|]* +", "| ", said)


def test_the_readings_that_overturn_a_finding_are_among_those_it_rests_on() -> None:
    """And a question on which no ruling rests makes no difference, however it is read."""
    care = export.read_export(EXPORT).care
    worlds = asking.other_readings(care)
    base = asking.found_in(care)
    for found in base:
        assert {id for id, _ in asking.overturning(found, worlds)} <= {*found[1].readings}
    for question in SECTION_19.readings:
        for choice in dict(question.choices).keys() - {question.default}:
            if (question.id, choice) not in worlds:
                other = asking.found_in(care, SECTION_19.with_reading(question.id, choice))
                assert asking.changes(base, other) == (0, 0)


def other_worlds(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the questions and choices in the list of readings that matter."""
    question = ""
    for line in page.parts[4].partition("Readings that matter here")[2].splitlines():
        if heading := re.match(r"  (ME-19/[a-z-]+): ", line):
            question = heading[1]
        elif choice := re.match(r"    =(\w+): ", line):
            yield question, choice[1]


def test_each_choice_that_a_finding_names_is_explained(page: Page) -> None:
    """It stands in the list of readings with its words."""
    named = {
        (id, choice) for said in page.findings.values() for id, choice in re.findall(r"(ME-19/[a-z-]+)=(\w+)", said)
    }
    assert ("ME-19/week", "monday") in named
    assert named <= set(other_worlds(page))


def test_the_room_told_of_is_the_most_that_fits(page: Page) -> None:
    """With so much more nothing more is found on that worker or member, and with a minute more something is."""
    care: Care = export.read_export(EXPORT).care
    told = re.findall(r"^(W\d+) +(M\d) +(.*?) {2,}(?:(\d+) h)? ?(?:(\d+) min)?  ", page.parts[5], re.MULTILINE)
    assert len(told) == 12
    for worker, member, service, hours, minutes in told:
        most = int(hours or 0) * 60 + int(minutes or 0)
        for more in (0, 1):
            added = Visit(
                reference="added",
                worker=worker,
                member=member,
                service=Service(service.replace(" ", "_")),
                day=date(2024, 3, 28),
                minutes=most + more,
            )
            now, then = (grave(each, worker) for each in (care, evolve(care, visits=(*care.visits, added))))
            assert (now == then) is (more == 0 or bool(now)), (worker, member, more)


def grave(care: Care, worker: str) -> set[str]:
    """Return what is wrong with the last full week of a worker."""
    lines = (line for line in check_worker_weeks(care, SECTION_19) if line.subject == worker and line.window)
    last = (line for line in lines if line.window and line.window.first == date(2024, 3, 24))
    return {each.code for line in last for each in line.ruling.findings if each.severity is not Severity.NOTE}


def test_another_day_may_be_asked_for() -> None:
    """A day on which a week is not known has no room that is; one without visits has no lines."""
    _, open_ = run("--day", "2024-03-21")
    assert re.search(r"^W8 +M8 +personal care +not known +not known +\$1,318\.50$", open_.parts[5], re.MULTILINE)
    _, none = run("--day", "2025-01-01")
    assert not re.search(r"^W\d", none.parts[5], re.MULTILINE)


@pytest.mark.parametrize("seed", range(2))
def test_the_order_of_the_rows_does_not_matter(page: Page, edited: Callable[[Edit], Path], seed: int) -> None:
    """Whatever the order, the page is the same, but for the lines at which the refused rows stand."""
    random = Random(seed)
    _, other = run(edited(lambda _, rows: random.sample(rows, len(rows))))
    mine, yours = (" ".join(re.sub(r"line \d+", "line", each.text).split()) for each in (page, other))
    assert mine == yours


# Other exports.


CELLS = {"visit": "V1", "worker": "W1", "member": "M1", "service": "PSS", "start": "2024-03-05 08:00", "end": ""}


def visit(**cells: str) -> Visit:
    """Return the visit of a row."""
    read: Visit = export.visit_in({name: text or None for name, text in {**CELLS, **cells}.items()})
    return read


def test_times_are_read_by_the_clock_or_with_an_offset() -> None:
    """Both are one instant, at the local time of the zone."""
    assert visit(start="2024-03-10 01:30", end="2024-03-10 03:30").seconds == 3600
    assert visit(start="2024-03-10T06:30+00:00").start == visit(start="2024-03-10 01:30").start
    assert str(visit(start="2024-03-10T07:30Z").start) == "2024-03-10 03:30:00-04:00"


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"start": "2024-03-10 02:30"}, "start: wanted a time that the clocks showed"),
        ({"start": "2024-03-10"}, 'start: wanted a time such as "2024-03-09 22:00", got other text'),
        ({"end": "noon: sharp"}, 'end: wanted a time such as "2024-03-09 22:00", got other text'),
        ({"visit": ""}, "visit: wanted a reference, got a blank cell"),
        ({"service": "pss"}, "service: wanted one of PSS, ATT"),
    ],
)
def test_what_is_no_visit_is_refused(cells: Row, problem: str) -> None:
    """The column is named, and the cell is not repeated."""
    with pytest.raises(ValueError, match=re.escape(problem)) as error:
        visit(**cells)
    assert not [text for text in cells.values() if text and text in str(error.value)]


def test_blank_cells_are_not_known() -> None:
    """Who, whom, what and when may all be missing; such rows are told of as counting nowhere."""
    blank = visit(worker="", member="", service="", start="")
    assert (blank.worker, blank.member, blank.service, blank.start) == (None, None, None, None)


def change(name: str, place: int, **cells: str) -> Edit:
    """Return what changes cells of one row of one file."""
    return lambda file, rows: [
        {**row, **(cells if (file, number) == (name, place) else {})} for number, row in enumerate(rows)
    ]


@pytest.mark.parametrize(
    ("name", "cells", "problem"),
    [
        ("lines", {"cost": "many"}, 'ServiceLine.cost: wanted a number such as "3.25", got other text'),
        ("lines", {"service_date": "soon"}, "ServiceLine.service_date: wanted a date"),
        ("exceptions", {"status": "maybe"}, "HourException.status: wanted one of"),
        ("exceptions", {"written": "maybe"}, "written: wanted yes or no, got other text"),
        ("exceedances", {"decided_by": "me"}, "decided_by: wanted one of"),
        ("members", {"eligibility_last": "2020-01-01"}, "wanted a"),
        ("residences", {"household": ""}, "Residence.household: wanted"),
    ],
)
def test_rows_of_every_file_may_be_refused(edited: Callable[[Edit], Path], name: str, cells: Row, problem: str) -> None:
    """The row is named by file and line, and the others are read."""
    read = export.read_export(edited(change(name, 0, **cells)))
    (told,) = (row for row in read.refused if row.place == f"{name}.csv, line 2")
    assert problem in told.problem
    assert len(read.refused) == 3


def test_a_member_in_two_places_at_once_is_refused(edited: Callable[[Edit], Path]) -> None:
    """Residences that share a day are told of, and the member's household is not known."""
    _, page = run(edited(lambda name, rows: [*rows, {**rows[0], "household": "H9"}] if name == "residences" else rows))
    assert "REFUSED M1 (members.csv and residences.csv): Member.residences: wanted spans that share no day" in (
        " ".join(page.parts[6].split())
    )


def test_rows_without_a_fact_are_told_of(edited: Callable[[Edit], Path]) -> None:
    """They count nowhere; and a row with a cell too many is refused."""
    folder = edited(change("visits", 0, worker=""))
    with (folder / "visits.csv").open("a", encoding="utf-8") as file:
        file.write("\nV900,W1,M1\n")
    _, page = run(folder)
    said = " ".join(page.parts[6].split())
    assert "NOT COUNTED V001: A row stands in no line" in said
    assert "REFUSED V900 (visits.csv, line 331): wanted 6 cells, got 3." in said


def test_rows_that_overlap_are_odd(edited: Callable[[Edit], Path]) -> None:
    """A row that stands there twice is found as visits of one worker at one time."""
    _, page = run(edited(lambda name, rows: [*rows, {**rows[5], "visit": "V901"}] if name == "visits" else rows))
    (said,) = (said for who, said in page.findings.items() if who.startswith("Implausible"))
    assert "V901" in said


def test_an_export_without_rows_is_one(edited: Callable[[Edit], Path]) -> None:
    """Every part has its heading, and there is nothing in them."""
    status, page = run(edited(lambda _, __: []))
    assert (status, page.bars, page.findings) == (0, {}, {})


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run the script on something of no use, and return what it says about that."""
    with pytest.raises(SystemExit) as exit_:
        month.main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    assert (exit_.value.code, captured.out) == (2, "")
    return captured.err


def test_files_of_no_use_are_refused(
    capsys: pytest.CaptureFixture[str], edited: Callable[[Edit], Path], tmp_path: Path
) -> None:
    """A folder without the files, a header of other columns, what is no text, and a day that there is none of."""
    assert "No such file or directory" in refused(capsys, tmp_path)
    folder = edited(lambda _, rows: rows)
    (folder / "lines.csv").write_text("line,amount\nL1,5\n")
    assert "lines.csv: wanted these columns in the first line: line,member,service" in refused(capsys, folder)
    (folder / "lines.csv").write_bytes(b"\xff\xfe\x00")
    assert "error: " in refused(capsys, folder)
    assert "invalid" in refused(capsys, "--day", "soon")


# As a program.


def test_as_a_program_it_prints_the_same(page: Page) -> None:
    """Run by the interpreter it prints the invented month and gives the status 1, since some rows cannot be read."""
    done = subprocess.run(  # our own script
        [sys.executable, SCRIPT],
        env={**os.environ, "PYTHONPATH": str(Path(staffing_rules.__file__).parents[1])},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr, done.stdout) == (1, "", page.text)


def test_as_a_script_it_ends_with_its_status(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The status of `main` is that of the process, and argparse knows the options."""
    monkeypatch.setattr(sys, "argv", ["section_19_month.py", "--week"])
    with pytest.raises(SystemExit) as exit_:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    assert exit_.value.code == 2
    assert "unrecognized arguments" in capsys.readouterr().err


def test_the_readme_shows_what_is_printed(page: Page) -> None:
    """It names the command, and each line of its excerpt is one of the page, in the same order."""
    readme = README.read_text(encoding="utf-8")
    assert ".venv/bin/python docs/examples/section_19_month.py\n" in readme
    excerpts = [text.splitlines() for text in re.findall(r"```text\n(.*?)```", readme, re.DOTALL)]
    (excerpt,) = (lines for lines in excerpts if any("OVER" in line for line in lines))
    printed: Any = iter(page.text.splitlines())
    assert [line for line in excerpt if line and line not in printed] == []
    assert len([*filter(None, excerpt)]) >= 8


def test_members_weeks_are_those_of_the_check(page: Page) -> None:
    """The table holds what the library answers, for every member and week."""
    care = export.read_export(EXPORT).care
    cells = re.findall(r"\d+:\d\d(?!\d| a week)", page.parts[2].partition("\n\n")[2])
    assert len(cells) == len(check_member_weeks(care, SECTION_19))
