"""Looking at policies from outside: are their tables complete, where do two differ, and what hangs on a reading?

Nothing in the library looks back at this module. It is for authors of policies, their tests, and analysts.
"""

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum

from attrs import evolve, frozen

from staffing_rules.decisions import classify_interruption
from staffing_rules.decisions.cases import completions
from staffing_rules.decisions.contradictions import contradictions
from staffing_rules.facts import Care, Interruption, Program
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, HitPolicy, HomeCarePolicy, InterruptionTable
from staffing_rules.rulings import CareReview, InterruptionOutcome, ReviewLine


class FaultKind(Enum):
    """What may be wrong with a table: the two faults of rules, and a row that no case reaches."""

    GAP = "gap"
    OVERLAP = "overlap"
    UNREACHABLE = "unreachable"


@frozen
class Fault:
    """One thing wrong with a table: the rows at fault, and a case that shows it, where there is one."""

    kind: FaultKind
    rows: tuple[str, ...] = ()
    case: Interruption | None = None

    def __str__(self) -> str:
        shown = f": {', '.join(f'{name} {value}' for name, value in self.case.stated)}" if self.case else ""
        return f"{self.kind.value} {' and '.join(self.rows)}".strip() + shown


@frozen
class Difference:
    """A case that two policies class differently, with the outcomes that each leaves possible; none out of force."""

    case: Interruption
    one: frozenset[InterruptionOutcome]
    other: frozenset[InterruptionOutcome]


def exact_cases(service_date: date, program: Program = Program.NC_INNOVATIONS) -> Iterator[Interruption]:
    """Yield every case, missed on that day, whose circumstances are all exact and do not contradict each other.

    The fifth fact, which of absence and cancellation came first, is True and then False for each of them.

    >>> sum(1 for _ in exact_cases(date(2024, 3, 5)))
    770
    """
    unknown = Interruption(service_date=service_date, program=program)
    _, cases = completions(unknown, ())
    return (case for case in cases if not contradictions(case))


def faults_of(table: InterruptionTable) -> tuple[Fault, ...]:
    """Return what is wrong with a table: cases that no row decides, pairs of rows that both do, rows that none needs.

    In a table that is read FIRST, rows may overlap. The answer is empty for a sound table.
    """
    faults: list[Fault] = []
    reached: set[str] = set()
    seen: set[tuple[str, ...]] = set()
    for case in exact_cases(date.min):
        rows = tuple(row.id for row in table.rows if row.matches(case))
        reached.update(rows[:1])
        if not rows:
            faults.append(Fault(FaultKind.GAP, case=case))
        elif len(rows) > 1 and table.hit is HitPolicy.UNIQUE:
            reached.update(rows)
            if rows not in seen:
                faults.append(Fault(FaultKind.OVERLAP, rows, case))
                seen.add(rows)
    faults += [Fault(FaultKind.UNREACHABLE, (row.id,)) for row in table.rows if row.id not in reached]
    return tuple(faults)


def differences(one: BackupStaffingPolicy, other: BackupStaffingPolicy, service_date: date) -> tuple[Difference, ...]:
    """Return every case, missed on that day, that two policies class differently.

    Whether the cancellation came first is left out of a case where neither policy reads it.

    >>> from staffing_rules import ALLIANCE, PARTNERS
    >>> len(differences(ALLIANCE, PARTNERS, date(2024, 3, 5)))
    92
    """
    cases = exact_cases(service_date)
    found: list[Difference] = []
    for first, later in zip(cases, cases, strict=True):  # a pair differs in what came first alone
        pairs = [Difference(case, _outcome(case, one), _outcome(case, other)) for case in (first, later)]
        if pairs[0].one == pairs[1].one and pairs[0].other == pairs[1].other:
            pairs = [evolve(pairs[0], case=evolve(later, cancelled_before_absence_known=None))]
        found.extend(pair for pair in pairs if pair.one != pair.other)
    return tuple(found)


def _outcome(case: Interruption, policy: BackupStaffingPolicy) -> frozenset[InterruptionOutcome]:
    return classify_interruption(case, policy).on(lambda what: what.outcome).answers


@frozen
class Hanging:
    """What another choice for one open question would change in a review.

    `no_longer` are the lines with something to look at that would not stand, `instead` those that would.
    """

    question: str
    choice: str
    no_longer: tuple[ReviewLine, ...]
    instead: tuple[ReviewLine, ...]


def hanging_on(
    check: Callable[[Care, HomeCarePolicy], CareReview], care: Care, policy: HomeCarePolicy
) -> Iterator[Hanging]:
    """Yield what each other choice for a question of the policy would change in what `check` finds to look at.

    A choice that changes nothing is left out. Each costs a review of all care.

    >>> from staffing_rules import SECTION_19, Service, Visit, check_worker_weeks
    >>> visits = [
    ...     Visit(
    ...         reference=f"V{day}", member="M1", worker="W1", service=Service.ATTENDANT, day=date(2024, 3, day),
    ...         minutes=1230,
    ...     )
    ...     for day in (9, 10)
    ... ]
    >>> found = hanging_on(check_worker_weeks, Care(visits=visits), SECTION_19)
    >>> [(each.question, each.choice, len(each.instead)) for each in found]
    [('ME-19/week', 'monday', 1), ('ME-19/week', 'rolling', 1)]
    """
    standing = {_told(line): line for line in check(care, policy).to_look_at}
    for question in policy.readings:
        for choice, _ in question.choices:
            if choice == policy.choices.get(question.id):
                continue
            others = {_told(line): line for line in check(care, policy.with_reading(question.id, choice)).to_look_at}
            if others.keys() != standing.keys():
                yield Hanging(
                    question.id,
                    choice,
                    tuple(line for told, line in standing.items() if told not in others),
                    tuple(line for told, line in others.items() if told not in standing),
                )


def _told(line: ReviewLine) -> tuple[object, ...]:
    """Return what makes a line another one: whom it is about, when, and what is found."""
    found = ((each.code, each.severity, each.tally) for each in line.ruling.findings)
    return line.subject, line.window, line.ruling.status, tuple(found)
