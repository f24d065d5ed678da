"""The export that `section_19_month.py` reads: from the cells of six CSV files to facts about care.

    visits.csv       who was with whom, for which service, from when to when by the clock on the wall
    lines.csv        what was billed, and which line takes back which
    members.csv      the annual eligibility periods; a member may have several rows
    residences.csv   who lives in which household, from when to when
    exceptions.csv   requests to let a worker give more than 40 hours a week, and what became of them
    exceedances.csv  determinations that the care of a member may cost more than the program cap

A blank cell is something that is not known; a blank first or last day of a residence, an exception or an exceedance is
no end on that side. A row that cannot be read is refused, and the others are read. To read another system's export,
change SERVICES (its codes), COLUMNS (its header) and ZONE (its clock).
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from staffing_rules import (
    Care,
    EligibilityPeriod,
    Exceedance,
    HourException,
    Member,
    Residence,
    Service,
    ServiceLine,
    Visit,
)
from staffing_rules.interop import load

T = TypeVar("T")
Cells = Mapping[str, str | None]

ZONE = "America/New_York"
"""Where the clocks hang. On a system without a time zone database: `pip install tzdata`."""
SERVICES = {
    "PSS": Service.PERSONAL_CARE,
    "ATT": Service.ATTENDANT,
    "HHA": Service.HOME_HEALTH_AIDE,
    "RN": Service.REGISTERED_NURSE,
    "SKILL": Service.SKILLS_TRAINING,
    "COORD": Service.CARE_COORDINATION,
    "FMS": Service.FMS,
    "PERS": Service.PERS,
    "MEAL": Service.HOME_DELIVERED_MEAL,
    "RESPNF": Service.RESPITE_NURSING_FACILITY,
    "ENVMOD": Service.ENVIRONMENTAL_MODIFICATION,
    "DEVICE": Service.ASSISTIVE_TECHNOLOGY_DEVICE,
    "INTERNET": Service.TRANSMISSION,
}
"""The codes of this agency, which it made up; procedure codes are mapped alike."""
ELEMENTS = ("significant_risk", "imminent_institutionalization", "no_other_resources")
COLUMNS = {
    "visits": ("visit", "worker", "member", "service", "start", "end"),
    "lines": ("line", "member", "service", "service_date", "cost", "reverses", "meals"),
    "members": ("member", "eligibility_first", "eligibility_last"),
    "residences": ("member", "household", "first", "last"),
    "exceptions": ("exception", "member", "worker", "hours_above", "first", "last", "status", "written", "decided_on"),
    "exceedances": ("member", *ELEMENTS, "decided_by", "first", "last"),
}


@dataclass(frozen=True)
class Refused:
    """A row that could not be read: where it stands, the reference in its first cell, and what is wrong with it."""

    place: str
    reference: str
    problem: str


@dataclass(frozen=True)
class Export:
    """What was read, and what was refused."""

    care: Care
    refused: tuple[Refused, ...]


def read_export(folder: Path) -> Export:
    """Return the facts in the files of a folder. Raises OSError and ValueError where a file is of no use."""
    refused: list[Refused] = []

    def read(name: str, fact_in: Callable[[Cells], T]) -> list[T]:
        """Return the facts in one file; the rows that hold none join the refused."""
        facts: list[T] = []
        for line, texts in rows_of(folder / f"{name}.csv", COLUMNS[name]):
            try:
                facts.append(fact_in(cells_of(texts, COLUMNS[name])))
            except ValueError as error:  # what the library says of a value, and LoadError, are such
                refused.append(Refused(f"{name}.csv, line {line}", texts[0].strip(), str(error).replace("\n", "; ")))
        return facts

    periods, residences = read("members", period_in), read("residences", residence_in)
    members: list[Member] = []
    for member in dict.fromkeys(member for member, _ in (*periods, *residences)):
        mine = [period for whose, period in periods if whose == member]
        homes = [residence for whose, residence in residences if whose == member]
        try:
            members.append(Member(reference=member, eligibility_periods=mine, residences=homes))
        except ValueError as error:  # two of them share a day
            refused.append(Refused("members.csv and residences.csv", member, str(error)))
    care = Care(
        visits=read("visits", visit_in),
        lines=read("lines", line_in),
        members=members,
        exceptions=read("exceptions", exception_in),
        exceedances=read("exceedances", exceedance_in),
    )
    return Export(care, tuple(sorted(refused, key=lambda row: (row.place.split(",")[0], row.reference))))


def rows_of(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield the line and the texts of each row. Raises ValueError where the header is another one."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        if [name.strip() for name in next(rows, ())] != [*columns]:
            msg = f"{path.name}: wanted these columns in the first line: {','.join(columns)}"
            raise ValueError(msg)
        for texts in rows:
            if any(texts):
                yield rows.line_num, texts


def cells_of(texts: Sequence[str], columns: Sequence[str]) -> Cells:
    """Return the cells of a row by name, None where they are blank. Raises ValueError for more or fewer of them."""
    if len(texts) != len(columns):
        msg = f"wanted {len(columns)} cells, got {len(texts)}"
        raise ValueError(msg)
    return {name: text.strip() or None for name, text in zip(columns, texts, strict=True)}


def wanted(cells: Cells, name: str) -> str:
    """Return a cell that no row can do without. Raises ValueError where it is blank."""
    if text := cells[name]:
        return text
    msg = f"{name}: wanted a reference, got a blank cell"
    raise ValueError(msg)


def visit_in(cells: Cells) -> Visit:
    """Return a visit. The library refuses an end before the start."""
    return Visit(
        reference=wanted(cells, "visit"),
        member=cells["member"],
        worker=cells["worker"],
        service=service_in(cells),
        start=time_in(cells, "start"),
        end=time_in(cells, "end"),
    )


def service_in(cells: Cells) -> Service | None:
    """Return the service that the agency's code stands for."""
    code = cells["service"]
    if code is None or code in SERVICES:
        return None if code is None else SERVICES[code]
    msg = f"service: wanted one of {', '.join(SERVICES)}, got another code"
    raise ValueError(msg)


def time_in(cells: Cells, name: str) -> datetime | None:
    """Return a time by the clock on the wall, with its zone, so that it is elapsed hours that are counted.

    A time that comes with an offset from UTC is taken over to the zone.
    """
    text = cells[name]
    if text is None:
        return None
    try:
        time = datetime.fromisoformat(text if ":" in text else "")  # a day alone would be its midnight
    except ValueError:
        msg = f'{name}: wanted a time such as "2024-03-09 22:00", got other text'
        raise ValueError(msg) from None
    zone = ZoneInfo(ZONE)
    if time.tzinfo is not None:
        return time.astimezone(zone)
    local = time.replace(tzinfo=zone)
    if local.astimezone(UTC).astimezone(zone) != local:
        msg = f"{name}: wanted a time that the clocks showed, got one in the hour that they skip in spring"
        raise ValueError(msg)
    return local


def line_in(cells: Cells) -> ServiceLine:
    """Return a line of a bill; `load` makes dates and exact dollars of the texts, and says what is wrong with them."""
    service = service_in(cells)
    known = {name: cells[name] for name in ("member", "service_date", "cost", "reverses")}
    own = {"reference": wanted(cells, "line"), "service": service and service.value, "units": whole(cells, "meals")}
    return load(ServiceLine, {**known, **own})


def period_in(cells: Cells) -> tuple[str, EligibilityPeriod]:
    """Return a member's reference and one eligibility period."""
    span = {end: cells[f"eligibility_{end}"] for end in ("first", "last")}
    return wanted(cells, "member"), load(EligibilityPeriod, span)


def residence_in(cells: Cells) -> tuple[str, Residence]:
    """Return a member's reference and one residence."""
    return wanted(cells, "member"), load(Residence, {name: cells[name] for name in ("household", "first", "last")})


def exception_in(cells: Cells) -> HourException:
    """Return an exception; what became of one without a status is not known."""
    known = {name: cells[name] for name in COLUMNS["exceptions"][1:]}
    return load(HourException, {**known, "reference": cells["exception"], "written": yes_or_no(cells, "written")})


def exceedance_in(cells: Cells) -> Exceedance:
    """Return what a member may exceed the cap on: here always a determination."""
    elements = {name: yes_or_no(cells, name) for name in ELEMENTS}
    term = {name: cells[name] for name in ("decided_by", "first", "last")}
    return load(Exceedance, {"member": cells["member"], "determination": {**elements, **term}})


def whole(cells: Cells, name: str) -> int | None:
    """Return the whole number that a cell holds; None where it is blank."""
    text = cells[name]
    if text is None or text.isdecimal():
        return None if text is None else int(text)
    msg = f"{name}: wanted a whole number, got other text"
    raise ValueError(msg)


def yes_or_no(cells: Cells, name: str) -> bool | None:
    """Return what a cell says; None where it is blank."""
    text = cells[name]
    if text in {None, "yes", "no"}:
        return None if text is None else text == "yes"
    msg = f"{name}: wanted yes or no, got other text"
    raise ValueError(msg)
