"""A policy: what one body demands, as one immutable value."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Self, TypeVar

from attrs import evolve, field, frozen

from staffing_rules.calendars import BusinessCalendar
from staffing_rules.policies.vocabulary.consequences import Channel, Consequence, Role, Scope
from staffing_rules.policies.vocabulary.periods import Due, PartsOfMonth, Rhythm
from staffing_rules.policies.vocabulary.tables import InterruptionTable
from staffing_rules.policies.vocabulary.timelines import Governs, Timeline
from staffing_rules.provisions import Definition, NotEncoded, Pending, Provision, Question, Reading
from staffing_rules.rulings import Classification, DutyStatus, InterruptionOutcome, ReportingDuty, Ruling

T = TypeVar("T")


def parts_of(whole: object, kind: type[T]) -> Iterator[T]:
    """Yield every part of a policy that is of that kind, in the order in which it is written down."""
    if isinstance(whole, kind):
        yield whole
    if isinstance(whole, tuple | frozenset):
        for part in whole:
            yield from parts_of(part, kind)
    for attribute in getattr(whole, "__attrs_attrs__", ()):
        yield from parts_of(getattr(whole, attribute.name), kind)


@frozen(kw_only=True)
class Policy:
    """What every policy has: its provisions, what became of each of them, and the questions they leave open."""

    id: str
    name: str
    provisions: tuple[Provision, ...]
    definitions: tuple[Definition, ...] = ()
    not_encoded: tuple[NotEncoded, ...] = ()
    pending: tuple[Pending, ...] = ()
    questions: tuple[Question, ...] = ()
    adopted: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """The questions that the caller has answered, with the choice; see `with_reading`."""
    strict: bool = field(default=False, repr=False)

    @cached_property
    def _provisions(self) -> dict[str, Provision]:
        return {provision.id: provision for provision in self.provisions}

    def provision(self, id: str) -> Provision:  # noqa: A002  # it is an id
        """Return the provision of that id. Raises LookupError where the policy has none."""
        try:
            return self._provisions[id]
        except KeyError:
            msg = f"{self.name} has no provision {id!r}; it has {', '.join(self._provisions)}"
            raise LookupError(msg) from None

    @cached_property
    def readings(self) -> tuple[Question, ...]:
        """The open questions on which an answer hangs: those that `with_reading` can settle."""
        hanging = {reading.id for reading in parts_of(self, Reading)}
        return tuple(question for question in self.questions if question.id in hanging)

    def with_reading(self, id: str, choice: str) -> Self:  # noqa: A002  # it is an id
        """Return the same policy with that question answered so.

        Raises ValueError, with a list of what there is, where no answer hangs on such a question or it has no such
        choice.
        """
        choices = {question.id: dict(question.choices) for question in self.readings}
        if id not in choices:
            msg = f"{self.name}: no answer hangs on a question {id!r}; wanted one of {', '.join(choices)}"
            raise ValueError(msg)
        if choice not in choices[id]:
            msg = f"{self.name}: {id} has no choice {choice!r}; wanted one of {', '.join(choices[id])}"
            raise ValueError(msg)
        return evolve(self, adopted=tuple(sorted({**dict(self.adopted), id: choice}.items())))

    def strictly(self) -> Self:
        """Return the same policy with nothing assumed: a question that nobody answered is like a missing fact."""
        return evolve(self, strict=True)

    @cached_property
    def choices(self) -> Mapping[str, str]:
        """The choice that is taken for each question; under a strict policy only those adopted, and mere names."""
        assumed = {q.id: q.default for q in self.questions if q.renames or not self.strict}
        return assumed | dict(self.adopted)


@frozen
class Answers:
    """What has been worked out for one policy value: a cache, no part of the value.

    Each entry is a pure function of the policy and its key. Threads that meet here write equal entries.
    """

    classifications: tuple[tuple[int, dict[int, Ruling[Classification]]], ...]
    """For each era its first day, as an ordinal, and the rulings by the key of the interruption; newest era first."""
    deadlines: dict[object, Ruling[date]] = field(factory=dict)
    duties: dict[object, Ruling[ReportingDuty]] = field(factory=dict)


def _pairs(
    consequences: Mapping[InterruptionOutcome, Timeline[Consequence]]
    | Iterable[tuple[InterruptionOutcome, Timeline[Consequence]]],
) -> tuple[tuple[InterruptionOutcome, Timeline[Consequence]], ...]:
    return tuple(dict(consequences).items())


@frozen(kw_only=True)
class BackupStaffingPolicy(Policy):
    """What one MCO demands where a worker does not come: classes, reports, periods and last days."""

    scope: Scope
    interruptions: Timeline[InterruptionTable]
    consequences: tuple[tuple[InterruptionOutcome, Timeline[Consequence]], ...] = field(converter=_pairs)
    roles: tuple[Role, ...]
    channels: tuple[Channel, ...]
    channel_in_use: Timeline[str] | Reading[Timeline[str]]
    periods: PartsOfMonth
    dues: tuple[Timeline[Due | Reading[Due]], ...]
    """The last day for each part of the month, in the order of the parts."""
    rhythm: Rhythm | None = None
    duty: Timeline[DutyStatus | Reading[DutyStatus]]
    calendar: BusinessCalendar
    """Holidays to point out where a last day falls on one; no last day moves because of it."""

    def __attrs_post_init__(self) -> None:
        by_period = {id(timeline) for due in self.dues for timeline in parts_of(due, Timeline)}
        for timeline in parts_of(self, Timeline):
            wanted = Governs.PERIOD_END if id(timeline) in by_period else Governs.SERVICE_DATE
            if timeline.governed_by is not wanted:
                msg = f"{self.name}: wanted a timeline governed by the {wanted.value}, got {timeline.governed_by.value}"
                raise ValueError(msg)
        if len(self.dues) != len(self.periods.starts):
            msg = f"{self.name}: wanted a last day for each of the {len(self.periods.starts)} parts of a month"
            raise ValueError(msg)

    @cached_property
    def eras(self) -> tuple[date, ...]:
        """The first days of the spans of service dates within which no rule changes, oldest first."""
        firsts = {date.min}
        for timeline in parts_of(self, Timeline):
            if timeline.governed_by is Governs.SERVICE_DATE:
                firsts.update(timeline.first_days)
        return tuple(sorted(firsts))

    def era_of(self, day: date) -> date:
        """Return the first day of the era that a service date lies in."""
        return next(first for first in reversed(self.eras) if first <= day)

    @cached_property
    def answers(self) -> Answers:
        """What has been worked out so far. The last era, 0, is that of an unknown service date."""
        return Answers((*((first.toordinal(), {}) for first in reversed(self.eras)), (0, {})))

    def consequence_of(self, outcome: InterruptionOutcome) -> Timeline[Consequence]:
        """Return what follows from that class of interruption. Raises LookupError where the policy does not say."""
        try:
            return dict(self.consequences)[outcome]
        except KeyError:
            msg = f"{self.name} does not say what follows from {outcome.value}"
            raise LookupError(msg) from None

    def role(self, code: str) -> Role:
        """Return the role of that code. Raises LookupError where there is none."""
        return _of_code(self.name, "role", self.roles, code)

    def channel(self, code: str) -> Channel:
        """Return the channel of that code. Raises LookupError where there is none."""
        return _of_code(self.name, "channel", self.channels, code)


N = TypeVar("N", Role, Channel)


def _of_code(policy: str, kind: str, named: tuple[N, ...], code: str) -> N:
    for item in named:
        if item.code == code:
            return item
    msg = f"{policy} has no {kind} {code!r}; it has {', '.join(item.code for item in named)}"
    raise LookupError(msg)
