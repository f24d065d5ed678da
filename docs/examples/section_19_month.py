"""A month under MaineCare Section 19: hours and dollars against their limits, what is too much, how much room is left.

    python docs/examples/section_19_month.py [FOLDER] [--day DAY]

FOLDER holds an agency's export, six CSV files. If left out, the invented month of `section_19/` is shown: March 2024,
in which the clocks were put forward. --day is the day for which room is asked for. The library opens no file and prints
nothing; beside this script `section_19_export.py` makes facts of the cells, `section_19_asking.py` asks, and what
follows here makes text of the answers.
The exit status is 1 if a row could not be read, though the others were; 2 if a file or an argument is of no use.
"""

import csv
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from textwrap import wrap

import section_19_asking as asking
from section_19_asking import POLICY, Found, Worlds
from section_19_export import ZONE, Refused, read_export

import staffing_rules as rules

WEIGHT = {
    rules.Severity.ERROR: "OVER",
    rules.Severity.REVIEW: "OVER? Somebody has to look",
    rules.Severity.WARNING: "Implausible",
}
LABELS = {
    "worker_household_hours": "household {}",
    "wider_worker_member_hours": "{}, all services",
    "wider_worker_household_hours": "household {}, all services",
    "attendant_hours": "all members",
}
WIDTH, BAR = 100, 20
ROOM = "{:6}  {:6}  {:13}  {:>17}  {:>13}  {:>14}"
LEGENDS = {
    "1. WORKERS, week by week": """\
Nobody may give one member more than 40 hours of personal and attendant care in a week, nor the members of a household
together; an attendant is paid for 40 in all. Of these totals the one nearest to its limit is shown. A # is two hours,
the stroke is 40 hours, a second stroke is what an approved exception allows (raised). An "OVER?" counts other services
too, on which the manual is not clear.""",
    "2. MEMBERS, week by week": """\
Personal and attendant care of a member, by all workers, in hours and minutes. The limit is 86:15 a week, and nothing
raises it. "!" is more than that; "?" is at least so much, for a visit has no end.""",
    "3. MONEY, month by month": """\
What counts to the program cap. A # is a twentieth of the cap; a second stroke is the cap raised for a member who may
exceed it. Some services have limits of their own for an eligibility period; only rows of this export count to them.""",
    "4. FINDINGS": """\
Each says how much there is and what the limit is, in which visits or lines the excess lies (the last ones in time),
which paragraph says so, in our own words, on which readings of the manual that rests, and which other choice would undo
it, of one question at a time.""",
    "5. ROOM on {:%A %B %d}": """\
How much more of the service may be added on that day with nothing above a limit: by the worker for the member in that
week, by anybody for the member in that week, and in dollars in that month.""",
    "6. NOT KNOWN, REFUSED, WORTH KNOWING": "What is missing, and visits that count otherwise than one might think.",
}


def folded(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Return the lines of a text that follows a heading."""
    after = " " * len(first) if rest is None else rest
    return wrap(text, WIDTH, initial_indent=first, subsequent_indent=after, break_on_hyphens=False)


def days(window: rules.Window | None) -> str:
    """Return a span of days in a few letters, such as Mar 10-16."""
    if window is None:
        return "a lifetime"
    first, last = window.first, window.last
    if first.year != last.year:
        return f"{first:%b} {first.year}-{last:%b} {last.year}"
    return f"{first:%b} {first.day}-{'' if first.month == last.month else f'{last:%b} '}{last.day}"


def bar(tally: rules.Tally, base: int) -> str:
    """Return a bar with a stroke at each limit: it passes a stroke exactly where the total passes the limit."""
    observed, limit = tally.observed.units, tally.limit.units if tally.limit else base
    filled = -(-observed * BAR // base)
    strokes = {each: round(each * BAR / base) for each in sorted({base, max(base, limit)})}
    for each, place in strokes.items():
        filled = max(filled, place + 1) if observed > each else min(filled, place)
    drawn = ("#" * filled).ljust(max(strokes.values()), ".")
    for place in sorted(strokes.values(), reverse=True):
        drawn = f"{drawn[:place]}|{drawn[place:]}"
    return drawn


def beside(line: rules.ReviewLine, tally: rules.Tally, base: int, whose: str = "") -> str:
    """Return a total, its limit, and how it stands."""
    raised = " (raised)" if tally.limit and tally.limit.units > base else ""
    text = f"{tally.observed} of {tally.limit or 'a limit not known'}{raised}{whose}"
    if line.ruling.status is rules.Status.UNDECIDED:
        return f"at least {text}: NOT KNOWN"
    over = "OVER?" if line.ruling.decided.compliance is rules.Compliance.IN_DOUBT else "OVER"
    return f"{text}: {over} by {tally.excess}" if asking.is_over(tally) else text


def worker_weeks(care: rules.Care) -> Iterator[str]:
    """Yield a bar for each worker and week: for what is above its limit, or else for what comes nearest to it."""
    for worker, lines in groupby(asking.lines_of(rules.check_worker_weeks, care), key=lambda line: line.subject):
        heading = worker
        for line in lines:
            base = asking.limit_on("ME-19.06-M", line)
            for tally in asking.tightest(line):
                said = beside(line, tally, base, f", {LABELS.get(tally.code, '{}').format(tally.about[-1])}")
                yield from folded(said, f"{heading:4} {days(line.window):12} {bar(tally, base):27} ")
                heading = ""


def member_weeks(care: rules.Care) -> Iterator[str]:
    """Yield a table of hours, members by weeks."""
    lines = asking.lines_of(rules.check_member_weeks, care)
    weeks = sorted({line.window for line in lines if line.window})
    yield " " * 4 + "".join(f"{days(week):>14}" for week in weeks)
    for member, mine in groupby(lines, key=lambda line: line.subject):
        told = {line.window: line for line in mine}
        yield f"{member:4}" + "".join(f"{hours_of(told[week]) if week in told else '-':>14}" for week in weeks)


def hours_of(line: rules.ReviewLine) -> str:
    """Return hours and minutes of a week, marked where they are too many or not all known."""
    (tally,) = asking.tallies_of(line)
    mark = "? " if line.ruling.status is rules.Status.UNDECIDED else "! " if asking.is_over(tally) else ""
    return f"{mark}{tally.observed.units // 3600}:{tally.observed.units // 60 % 60:02}"


def months(care: rules.Care) -> Iterator[str]:
    """Yield a bar of dollars for each member and month; below it what counts to the cap, and what does not."""
    inside, periods = asking.inside_the_cap(care.lines), asking.lines_of(rules.check_eligibility_periods, care)
    for line in asking.lines_of(rules.check_program_months, care):
        base, rows = asking.limit_on("ME-19.06-A", line), asking.rows_of(line, care)
        for tally in (each for each in asking.tallies_of(line) if each.code == "program_cap"):
            yield from folded(beside(line, tally, base), f"{line.subject:4} {bar(tally, base):27} ")
        for place, counted in (("inside", True), ("outside", False)):
            costs = asking.by_service(row for row in rows if (row.service in inside) is counted)
            text = ", ".join(f"{service} {cost}" for service, cost in costs)
            yield from folded(f"{place} the cap: {text}", "     ", " " * 7) if costs else ()
        for period in (each for each in periods if each.subject == line.subject):
            totals = "; ".join(str(tally).replace(": ", " ", 1) for tally in asking.tallies_of(period))
            yield from folded(f"eligibility period {days(period.window)}: {totals}", "     ", " " * 7)
        for row in (row for row in rows if row.reverses):
            yield f"     taken off: {rules.Dollars(abs(row.millionths or 0))} of {row.reverses}, by {row.reference}"


def findings(care: rules.Care) -> Iterator[str]:
    """Yield the findings, and how other readings would change them."""
    base, worlds = asking.found_in(care), asking.other_readings(care)
    for number, found in enumerate(base, start=1):
        yield from paragraph(number, found, care, worlds)
        yield ""
    yield "Readings that matter here: what is taken where the manual is open, and what others would change."
    for question in POLICY.readings:
        words = dict(question.choices)
        changed = {choice: asking.changes(base, worlds[id, choice]) for id, choice in worlds if id == question.id}
        if any(map(any, changed.values())):
            text = f"{question.text} Taken: {words[question.default]} ({question.because})."
            yield from folded(text, f"  {question.id}: ", "    ")
            for choice, counts in changed.items():
                said = " and ".join(f"{n} {what}" for n, what in zip(counts, ("fewer", "more"), strict=True) if n)
                yield from folded(f"{words[choice]}: {said or 'no change'}", f"    ={choice}: ", " " * 6)


def paragraph(number: int, found: Found, care: rules.Care, worlds: Worlds) -> Iterator[str]:
    """Yield a finding: what and whose, when, how much, in which rows, by which paragraph, and on which readings."""
    (line, finding), rest = found, " " * 5
    tally = finding.tally
    about = " for ".join(tally.about) if tally else line.subject
    yield from folded(f"{WEIGHT[finding.severity]}: {about}, {days(line.window)}. {finding.why}", f"{number:3}. ", rest)
    if tally:
        rows = ", ".join(f"{each.reference}{when(each.reference, care)} ({each.amount})" for each in finding.carried_by)
        since = f" (since {tally.since})" if tally.since else ""
        yield from folded(f"{tally.observed}, limit {tally.limit}{since}: {tally.excess} too much, in {rows}.", rest)
    others = f"See {', '.join(finding.others)}." if finding.others else ""
    yield from folded(" ".join(filter(None, (others, finding.what_to_do))), rest)
    if finding.provisions:
        first, *more = finding.provisions
        also = f" See also {', '.join(each.id for each in more)}." if more else ""
        yield from folded(f"{first.locator} ({first.id}): {first.meaning}{also}", f"{rest}Source:  ")
    overturned = " or ".join(f"{id}={choice}" for id, choice in asking.overturning(found, worlds))
    hangs = f"Not found under {overturned}." if overturned else "Found under every other choice as well."
    rests = f"Rests on {', '.join(finding.readings)}. {hangs}" if finding.readings else "Rests on none."
    yield from folded(rests, f"{rest}Reading: ")


def when(reference: str, care: rules.Care) -> str:
    """Return the day of a visit or a line in a few letters."""
    day = asking.day_of(reference, care)
    return f" of {day:%a %b} {day.day}" if day else ""


def room(care: rules.Care, day: date) -> Iterator[str]:
    """Yield how much may still be added on a day, for each worker and member with a visit on it."""
    yield ROOM.format("Worker", "Member", "Service", "Worker for member", "Member's week", "Member's month")
    for worker, member, service, left in asking.room_on(day, care):
        columns = [shown(each) for each in (left.worker, left.member, left.month) if each is not None]
        yield ROOM.format(worker, member, service.value.replace("_", " "), *columns)


def shown(left: rules.Ruling[rules.Hours | None] | rules.Ruling[rules.Dollars | None]) -> str:
    """Return how much is left; or that no limit holds it back, or that it is not known."""
    if left.status is not rules.Status.DECIDED:
        return "not known"
    return "no limit" if left.value is None else str(left.value)


def not_known(care: rules.Care, refused: Sequence[Refused]) -> Iterator[str]:
    """Yield what could not be read, what is not known, and how visits were counted that are not as they seem."""
    said = [f"REFUSED {row.reference} ({row.place}): {row.problem}." for row in refused]
    for line in asking.undecided(care):
        limits = ", ".join(tally.code.replace("_", " ") for tally in asking.tallies_of(line))
        amounts = {f"amount of {each.id}": f"{each.title} ({each.id})" for each in POLICY.amounts}
        needs = ", ".join(amounts.get(each, each) for each in sorted(line.ruling.missing))
        said.append(f"NOT KNOWN {line.subject}, {days(line.window)}: {limits}. Missing: {needs}.")
    said += [f"NOT COUNTED {', '.join(sorted(each.others))}: {each.why}" for each in asking.in_no_line(care)]
    for visit in sorted(care.visits, key=lambda visit: (visit.order, visit.reference)):
        who = f"{visit.reference}, {visit.worker} with {visit.member}{when(visit.reference, care)}"
        if visit.seconds is None:
            said.append(f"NOT OVER {who}: its start or end is missing, and none of it counts.")
            continue
        if by_the_clock := asking.by_the_clock(visit):
            said.append(f"CLOCKS CHANGED {who}: {by_the_clock} by the clock; {rules.Hours(visit.seconds)} are counted.")
        if len(weeks := asking.by_week(visit)) > 1:
            said.append(f"TWO WEEKS {who}: {weeks[0]} count to the week before, {weeks[1]} to the one after.")
    for text in said:
        yield from folded(text, "  ", "    ")


def header(care: rules.Care) -> Iterator[str]:
    """Yield what was read, and what it is held up beside."""
    yield f"{POLICY.name}: {len(care.visits)} visits and {len(care.lines)} lines of {len(care.members)} members"
    starts = sorted(visit.start.date() for visit in care.visits if visit.start)
    span = f"{starts[0]} to {starts[-1]}; the first and last weeks may be here in part alone" if starts else "none"
    yield from folded(f"Visits: {span}. Hours are those that passed, in weeks from Sunday by the clocks of {ZONE}.")
    yield from folded(f"Source: {POLICY.provisions[0].source}. Where it leaves a question open, a reading is taken.")
    if care.coverage is rules.Coverage.PARTIAL:
        yield from folded("These are the rows of one agency: what others gave the same people is not in them.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the month, and return the exit status."""
    parser = ArgumentParser(
        description="A month under MaineCare Section 19: hours and dollars, what is too much, how much room is left.",
        epilog="The exit status is 1 if a row cannot be read, and 2 if a file or an argument is of no use.",
    )
    folder, day = Path(__file__).with_name("section_19"), date(2024, 3, 28)
    parser.add_argument("folder", nargs="?", type=Path, default=folder, help="an export; without it, invented cases")
    parser.add_argument(
        "--day", type=date.fromisoformat, default=day, help=f"ask for room on that day (default: {day})"
    )
    options = parser.parse_args(arguments)
    try:
        export = read_export(options.folder)
    except (OSError, ValueError, csv.Error) as error:
        parser.error(f"{options.folder.name}: {error.strerror if isinstance(error, OSError) else error}")
    care, day = export.care, options.day
    parts = (worker_weeks(care), member_weeks(care), months(care), findings(care), room(care, day))
    print(*header(care), sep="\n")
    for (heading, legend), lines in zip(LEGENDS.items(), (*parts, not_known(care, export.refused)), strict=True):
        print("", heading.format(day), *folded(legend), "", *lines, sep="\n")
    return int(bool(export.refused))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # somebody reads the first lines alone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
