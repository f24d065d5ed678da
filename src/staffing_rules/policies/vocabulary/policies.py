"""A policy: what one body demands, as one immutable value."""

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Generic, Self, TypeVar

from attrs import evolve, field, frozen

from staffing_rules._arguments import texts
from staffing_rules.calendars import BusinessCalendar
from staffing_rules.policies.vocabulary.checks import mistakes, mistakes_in_reporting
from staffing_rules.policies.vocabulary.consequences import Channel, Consequence, Record, Role, Scope
from staffing_rules.policies.vocabulary.filing import AttestationRule, PlanRules
from staffing_rules.policies.vocabulary.forms import Choice, Form
from staffing_rules.policies.vocabulary.parts import parts_of
from staffing_rules.policies.vocabulary.periods import Due, PartsOfMonth, Rhythm
from staffing_rules.policies.vocabulary.tables import InterruptionTable
from staffing_rules.policies.vocabulary.timelines import Governs, Timeline
from staffing_rules.provisions import Definition, NotEncoded, Pending, Provision, Question, Reading
from staffing_rules.rulings import (
    Classification,
    DutyStatus,
    InterruptionOutcome,
    ReportingDuty,
    ReportingPeriod,
    Ruling,
    Validity,
)

V = TypeVar("V")


@frozen(kw_only=True, repr=False)
class Policy:
    """What every policy has: its provisions, what became of each of them, and the questions they leave open."""

    id: str
    name: str
    provisions: tuple[Provision, ...]
    definitions: tuple[Definition, ...] = ()
    not_encoded: tuple[NotEncoded, ...] = ()
    pending: tuple[Pending, ...] = ()
    questions: tuple[Question, ...] = ()
    adopted: tuple[tuple[str, str], ...] = ()
    """The questions that the caller has answered, with the choice; see `with_reading`."""
    strict: bool = False

    def __repr__(self) -> str:
        adopted = "".join(f", {question}={choice}" for question, choice in self.adopted)
        return f"<{type(self).__name__} {self.id}: {self.name}{adopted}{', strictly' if self.strict else ''}>"

    @cached_property
    def _provisions(self) -> dict[str, Provision]:
        return {provision.id: provision for provision in self.provisions}

    def provision(self, id: str) -> Provision:
        """Return the provision of that id. Raises LookupError where the policy has none."""
        try:
            return self._provisions[id]
        except KeyError:
            msg = f"{self.name} has no provision {id!r}; it has {', '.join(self._provisions)}"
            raise LookupError(msg) from None

    @cached_property
    def readings(self) -> tuple[Question, ...]:
        """The open questions on which an answer hangs: those that `with_reading` can settle."""
        hanging = {reading.id for reading in parts_of(self.rules, Reading[object])}
        return tuple(question for question in self.questions if question.id in hanging)

    @property
    def rules(self) -> tuple[object, ...]:
        """The parts on which answers hang: all but the registers of provisions and questions."""
        return ()

    def with_reading(self, id: str, choice: str) -> Self:
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
        assumed = {} if self.strict else {question.id: question.default for question in self.questions}
        return {**assumed, **self.names, **dict(self.adopted)}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The choice that is taken for each question about mere names."""
        adopted = dict(self.adopted)
        return {each.id: adopted.get(each.id, each.default) for each in self.questions if each.renames}

    @cached_property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The words for the codes that an answer may hold."""
        return ()


@frozen
class Remembered(Generic[V]):
    """Answers worked out before, where there are too many questions to remember all of them for ever."""

    known: dict[Hashable, V] = field(factory=dict[Hashable, V])
    most: int = 10_000

    def keep(self, key: Hashable, answer: V) -> V:
        """Return the answer, and remember it."""
        if len(self.known) >= self.most:
            self.known.clear()
        self.known[key] = answer
        return answer


@frozen
class Answers:
    """What has been worked out for one policy value: a cache, no part of the value.

    Each entry is a pure function of the policy and its key. Threads that meet here write equal entries.
    """

    newest_from: int
    """The first day of the newest era, as an ordinal. Most cases are of that era: it is looked at before the others."""
    newest: dict[int, Ruling[Classification]]
    by_era: tuple[tuple[int, dict[int, Ruling[Classification]]], ...]
    """The first day of each era and its rulings by the key of the interruption; last 0, an unknown service date."""
    deadlines: dict[ReportingPeriod, Ruling[date]] = field(factory=dict[ReportingPeriod, Ruling[date]])
    duties: dict[Hashable, Ruling[ReportingDuty]] = field(factory=dict[Hashable, Ruling[ReportingDuty]])
    sheets: dict[date | None, Any] = field(factory=dict[date | None, Any])
    """What `decisions` has prepared to look over the reports of a day."""
    happenings: Remembered[Any] = field(factory=Remembered[Any])
    """What `decisions` has made of facts that reports are held beside."""
    validities: Remembered[Ruling[Validity]] = field(factory=Remembered[Ruling[Validity]])

    def classified_on(self, day: int) -> dict[int, Ruling[Classification]]:
        """Return the rulings of the era that a service date lies in; the date is an ordinal, 0 where not known."""
        return next(known for first_day, known in self.by_era if first_day <= day)


def _by_class(
    pairs: Mapping[InterruptionOutcome, Timeline[Consequence]]
    | Iterable[tuple[InterruptionOutcome, Timeline[Consequence]]],
) -> tuple[tuple[InterruptionOutcome, Timeline[Consequence]], ...]:
    return tuple(dict(pairs).items())


def _by_channel(
    pairs: Mapping[str, Timeline[Form]] | Iterable[tuple[str, Timeline[Form]]],
) -> tuple[tuple[str, Timeline[Form]], ...]:
    return tuple(dict(pairs).items())


@frozen(kw_only=True, repr=False)
class BackupStaffingPolicy(Policy):
    """What one MCO demands where a worker does not come: classes, reports, periods and last days."""

    scope: Scope
    interruptions: Timeline[InterruptionTable]
    consequences: tuple[tuple[InterruptionOutcome, Timeline[Consequence]], ...] = field(converter=_by_class)
    roles: tuple[Role, ...]
    channels: tuple[Channel, ...]
    records: tuple[Record, ...] = ()
    channel_in_use: Timeline[str] | Reading[Timeline[str]]
    periods: PartsOfMonth
    dues: tuple[Timeline[Due | Reading[Due]], ...]
    """The last day for each part of the month, in the order of the parts."""
    rhythm: Rhythm | None = None
    duty: Timeline[DutyStatus | Reading[DutyStatus]]
    forms: tuple[tuple[str, Timeline[Form]], ...] = field(default=(), converter=_by_channel)
    """The form of each channel, by the channel's code."""
    attestations: Timeline[AttestationRule] | Reading[Timeline[AttestationRule]] | None = None
    plans: Timeline[PlanRules] | None = None
    calendar: BusinessCalendar
    """Holidays to point out where a last day falls on one; no last day moves because of it."""

    def __attrs_post_init__(self) -> None:
        wrong = "; ".join(dict.fromkeys((*mistakes(self), *mistakes_in_reporting(self))))
        if wrong:
            msg = f"{self.name}: {wrong}"
            raise ValueError(msg)

    @property
    def rules(self) -> tuple[object, ...]:
        """The parts on which answers hang: all but the registers of provisions and questions."""
        return (
            self.scope,
            self.interruptions,
            self.consequences,
            self.channel_in_use,
            self.periods,
            self.dues,
            self.rhythm,
            self.duty,
            self.forms,
            self.attestations,
            self.plans,
        )

    @cached_property
    def timelines(self) -> tuple[Timeline[object], ...]:
        """All that changes with time."""
        return tuple(parts_of(self.rules, Timeline[object]))

    @cached_property
    def eras(self) -> tuple[date, ...]:
        """The first days of the spans of service dates within which no rule changes, oldest first."""
        return _first_days(self.timelines)

    @cached_property
    def eras_of_class(self) -> tuple[date, ...]:
        """The first days of the spans of service dates within which cases are classed alike, oldest first."""
        return _first_days(parts_of((self.interruptions, self.consequences, self.channel_in_use), Timeline[object]))

    @cached_property
    def eras_of_forms(self) -> tuple[date, ...]:
        """The first days of the spans of incident dates within which the same form is filled in, oldest first."""
        return _first_days(parts_of((self.forms, self.channel_in_use), Timeline[object]))

    def era_of(self, day: date) -> date:
        """Return the first day of the era that a service date lies in."""
        return next(first for first in reversed(self.eras) if first <= day)

    def form_on(self, channels: Timeline[str], day: date) -> tuple[str, Form] | None:
        """Return the code of the channel in use on that day, and its form; None where no form is known."""
        channel = channels.value_on(day)
        forms = dict(self.forms).get(channel or "")
        form = forms.value_on(day) if forms else None
        return (channel, form) if channel and form else None

    def with_services(self, codes: Iterable[str]) -> Self:
        """Return the same policy with forms whose list of services is this one, which the documents do not publish.

        Raises TypeError where `codes` is no collection of texts.
        """
        services = texts("codes", codes, "a collection of the codes of services")
        return evolve(self, forms={channel: _listing(services, timeline) for channel, timeline in self.forms})

    @cached_property
    def answers(self) -> Answers:
        """What has been worked out so far."""
        first_days = [first.toordinal() for first in reversed(self.eras_of_class)]
        newest: dict[int, Ruling[Classification]] = {}
        earlier: list[tuple[int, dict[int, Ruling[Classification]]]] = [(first, {}) for first in first_days[1:]]
        return Answers(first_days[0], newest, ((first_days[0], newest), *earlier, (0, {})))

    def consequence_of(self, outcome: InterruptionOutcome) -> Timeline[Consequence]:
        """Return what follows from that class of interruption. Raises LookupError where the policy does not say."""
        try:
            return dict(self.consequences)[outcome]
        except KeyError:
            msg = f"{self.name} does not say what follows from {outcome.value}"
            raise LookupError(msg) from None

    @cached_property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The words for the codes of roles, channels and records, and of the values of lists."""
        named: tuple[Role | Channel | Record, ...] = (*self.roles, *self.channels, *self.records)
        choices = ((each.code, each.title) for each in parts_of(self.forms, Choice))
        return tuple(dict((*((each.code, each.title) for each in named), *choices)).items())

    def role(self, code: str) -> Role:
        """Return the role of that code. Raises LookupError where there is none."""
        return _of_code(self.name, "role", self.roles, code)

    def record(self, code: str) -> Record:
        """Return the record of that code. Raises LookupError where there is none."""
        return _of_code(self.name, "record", self.records, code)

    def channel(self, code: str) -> Channel:
        """Return the channel of that code. Raises LookupError where there is none."""
        return _of_code(self.name, "channel", self.channels, code)


def _first_days(timelines: Iterable[Timeline[object]]) -> tuple[date, ...]:
    by_service_date = (each for each in timelines if each.governed_by is Governs.SERVICE_DATE)
    return tuple(sorted({date.min}.union(*(timeline.first_days for timeline in by_service_date))))


def _listing(services: frozenset[str], forms: Timeline[Form]) -> Timeline[Form]:
    editions = (evolve(each, value=each.value and evolve(each.value, services=services)) for each in forms.editions)
    return evolve(forms, editions=tuple(editions))


N = TypeVar("N", Role, Channel, Record)


def _of_code(policy: str, kind: str, named: tuple[N, ...], code: str) -> N:
    for item in named:
        if item.code == code:
            return item
    msg = f"{policy} has no {kind} {code!r}; it has {', '.join(item.code for item in named)}"
    raise LookupError(msg)
