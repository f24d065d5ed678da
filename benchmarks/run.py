"""Measure the library against hand-written floors in one run, and print the ratios.

    python benchmarks/run.py
    python benchmarks/run.py --scale    # what a row of care costs, from 1e4 rows to 1e6

Where pydantic is installed, which the library does not need, it does the same work on reports beside the others.
Only ratios carry over from machine to machine. A ratio above its target is marked; the exit status stays 0, since a
busy machine is no mistake of the code. Every measurement first checks that floor and library give the same answers.
"""

import gc
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import count
from timeit import timeit

import care
import floors
import reports
from attrs import field, frozen

from staffing_rules import (
    PARTNERS,
    SECTION_19,
    Care,
    CareReview,
    Compliance,
    IncidentReport,
    Interruption,
    check_member_weeks,
    check_program_months,
    check_worker_weeks,
    classify_interruption,
    deadline_for,
    reporting_period_for,
    validate_incident,
)
from staffing_rules.analysis import exact_cases
from staffing_rules.facts.interruptions import FACTS
from staffing_rules.interop import load

ROUNDS = 60
ROWS = 100_000
"""Rows of data that become reports with all their findings."""


@frozen
class Job:
    """One line of the report: the library's way and the floor's, over the same number of items."""

    name: str
    target: float
    items: int
    library: Callable[[], object]
    floor: Callable[[], object]
    rounds: int = ROUNDS
    pydantic: Callable[[], object] | None = field(default=None)


def facts() -> list[dict[str, object]]:
    """Return every exact case that does not contradict itself, on days of 2023."""
    days = (date(2023, 1, 9) + timedelta(days=number % 350) for number in count())
    cases = zip(exact_cases(date.min), days, strict=False)
    return [{name: getattr(case, name) for name in FACTS} | {"service_date": day} for case, day in cases]


def jobs() -> list[Job]:
    """Return what is measured. The loops are the same on both sides."""
    stated = facts()
    interruptions, missed = [Interruption(**each) for each in stated], [floors.Missed(**each) for each in stated]
    for one, other in zip(interruptions, missed, strict=True):
        what = classify_interruption(one, PARTNERS).decided
        same(floors.classify(other), (what.outcome.value, what.reportable, what.notify))
    days = [date(2022, 12, 1) + timedelta(days=number) for number in range(3650)]
    for day in days:
        period = reporting_period_for(day, PARTNERS)
        same(floors.due(day), (period.start, period.end, deadline_for(period, PARTNERS).decided))

    def classify() -> None:
        for interruption in interruptions:
            classify_interruption(interruption, PARTNERS)

    def classify_floor() -> None:
        for each in missed:
            floors.classify(each)

    def build_and_classify() -> None:
        for each in stated:
            classify_interruption(Interruption(**each), PARTNERS)

    def build_and_classify_floor() -> None:
        for each in stated:
            floors.classify(floors.Missed(**each))

    def due() -> None:
        for day in days:
            deadline_for(reporting_period_for(day, PARTNERS), PARTNERS)

    def due_floor() -> None:
        for day in days:
            floors.due(day)

    return [
        Job("classify_interruption, facts built", 0.7, len(stated), classify, classify_floor),
        Job("build Interruption and classify", 2.5, len(stated), build_and_classify, build_and_classify_floor),
        Job("reporting_period_for + deadline_for", 0.4, len(days), due, due_floor),
    ]


def report_jobs() -> list[Job]:
    """Return what is measured on reports: one without a fault, and rows of data with and without."""
    rows = reports.data(ROWS)
    clean = [row for row in rows[:3000] if not reports.wrong_with(reports.structured(row))]
    built, mutable = [load(IncidentReport, row) for row in clean], [reports.structured(row) for row in clean]
    by_pydantic = reports.pydantic_way()
    for row in rows[:3000]:
        wrong = reports.codes(reports.wrong_with(reports.structured(row)))
        found = {finding.code for finding in validate_incident(load(IncidentReport, row), PARTNERS).findings}
        same(set(wrong), found)
        same(wrong, reports.codes(by_pydantic(row)) if by_pydantic else wrong)

    def validate() -> None:
        for report in built:
            validate_incident(report, PARTNERS)

    def validate_floor() -> None:
        for each in mutable:
            reports.wrong_with(each)

    def from_data() -> None:
        for row in rows:
            validate_incident(load(IncidentReport, row), PARTNERS)

    def from_data_floor() -> None:
        for row in rows:
            reports.wrong_with(reports.structured(row))

    def from_data_pydantic() -> None:
        for row in rows:
            by_pydantic(row)

    beside = from_data_pydantic if by_pydantic else None
    return [
        Job("validate_incident, nothing wrong", 1.5, len(clean), validate, validate_floor),
        Job("data to report to all findings", 4.0, len(rows), from_data, from_data_floor, rounds=5, pydantic=beside),
    ]


def above(review: CareReview, *, by_month: bool = False) -> set[tuple[object, ...]]:
    """Return the subjects and windows of a review that are above a limit, in the words of the floor."""
    lines = [line for line in review if line.ruling.decided.compliance is not Compliance.WITHIN]
    if by_month:
        return {(line.subject, line.window.first.year, line.window.first.month) for line in lines}
    return {(line.subject, line.window.first.toordinal()) for line in lines}


CHECKS: tuple[tuple[str, Callable[..., CareReview], Callable[[Care], object], bool], ...] = (
    ("check_worker_weeks, five limits", check_worker_weeks, care.weeks_floor, False),
    ("check_member_weeks", check_member_weeks, care.member_weeks_floor, False),
    ("check_program_months, two limits", check_program_months, care.months_floor, True),
)


def care_jobs(rows: int) -> list[Job]:
    """Return what is measured on care: all findings, against a dict of sums for each of the limits."""
    visits, lines = care.care_of_visits(rows), care.care_of_lines(rows)
    made: list[Job] = []
    for name, check, floor, by_month in CHECKS:
        given = lines if by_month else visits
        same(floor(given), above(check(given, SECTION_19), by_month=by_month))
        made.append(Job(name, 6.0, rows, partial(check, given, SECTION_19), partial(floor, given), rounds=3))
    return made


def scale() -> None:
    """Print what a row costs in each check, the more rows the further down."""
    for rows in (10_000, 100_000, 1_000_000):
        for job in care_jobs(rows):
            library, floor, _ = nanoseconds(job)
            print(f"{rows:>9,} rows  {job.name:<36}{library:>9.0f} ns{floor:>9.0f} ns{library / floor:>8.2f}x")


def same(floor: object, library: object) -> None:
    """Raise an error unless both give the same answer."""
    if floor != library:
        msg = f"the floor says {floor}, the library {library}"
        raise ValueError(msg)


def nanoseconds(job: Job) -> tuple[float, float, float | None]:
    """Return the times of library, floor and pydantic per item, each the fastest of several rounds in turn.

    The rounds alternate, so that a busy moment of the machine slows both.
    """
    gc.collect()
    gc.disable()
    try:
        ways = [way for way in (job.library, job.floor, job.pydantic) if way]
        rounds = [[timeit(way, number=1) for way in ways] for _ in range(job.rounds)]
    finally:
        gc.enable()
    library, floor, *others = (min(times) / job.items * 1e9 for times in zip(*rounds, strict=True))
    return library, floor, others[0] if others else None


def import_ratio() -> float:
    """Return how long `import staffing_rules` takes in a new interpreter, as a multiple of `import attrs`."""

    def seconds(module: str) -> float:
        code = f"import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"
        runs = (
            subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(9)
        )
        return min(float(run.stdout) for run in runs)

    return seconds("staffing_rules") / seconds("attrs")


def main() -> None:
    """Print a line for each job, or what rows of care cost."""
    if "--scale" in sys.argv[1:]:
        scale()
        return
    print(f"{'job':<40}{'library':>12}{'floor':>12}{'ratio':>9}{'target':>9}")
    for job in (*jobs(), *report_jobs(), *care_jobs(ROWS)):
        library, floor, pydantic = nanoseconds(job)
        ratio = library / floor
        mark = "" if ratio <= job.target else "  above target"
        print(f"{job.name:<40}{library:>9.0f} ns{floor:>9.0f} ns{ratio:>8.2f}x{job.target:>8.2f}x{mark}")
        if pydantic is not None:
            print(f"{'  pydantic, the same work':<40}{pydantic:>9.0f} ns{'':>12}{pydantic / floor:>8.2f}x")
    print(f"{'import staffing_rules / import attrs':<40}{'':>24}{import_ratio():>8.2f}x{1.3:>8.2f}x")


if __name__ == "__main__":
    main()
