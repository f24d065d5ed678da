"""Reading a policy while remembering what was read: provisions, readings, notes."""

from collections.abc import Callable, Hashable, Mapping
from datetime import date
from typing import TypeVar, cast, overload

from attrs import define, evolve, field

from staffing_rules.policies.vocabulary import Governs, Note, Policy, Timeline
from staffing_rules.provisions import Basis, Reading
from staffing_rules.rulings import Finding, Ruling, Severity, Status

T = TypeVar("T")
V = TypeVar("V", bound=Hashable)


class NotInForce(Exception):  # noqa: N818  # not an error: the answer NOT_IN_FORCE on its way to the ruling
    """There is no rule for that date; `since` is the first day from which one is known, if any."""

    def __init__(self, since: date | None, governed_by: Governs) -> None:
        super().__init__(since)
        self.since = since
        known = f"from {since} on" if since else "for no later date either"
        why = f"It is the {governed_by.value} that counts; a rule is known {known}."
        self.finding = Finding("not_in_force", Severity.NOTE, why)


@define
class Reader:
    """One way of reading a policy.

    `choices` are the answers taken for open questions, `supposed` those tried for questions that `choices` leaves
    open, and `forks` the other ways of reading that were passed by.
    """

    policy: Policy
    choices: Mapping[str, str]
    supposed: dict[str, str]
    forks: list[dict[str, str]] = field(factory=list[dict[str, str]], init=False)
    readings: dict[str, Reading[object]] = field(factory=dict[str, Reading[object]], init=False)
    cited: dict[str, None] = field(factory=dict[str, None], init=False)
    bases: list[Basis] = field(factory=list[Basis], init=False)
    used: list[str] = field(factory=list[str], init=False)
    findings: list[Finding] = field(factory=list[Finding], init=False)
    asked: list[str] = field(factory=list[str], init=False)
    """The questions on which something hung, in the order in which they arose."""
    heard: list[Reading[object]] = field(factory=list[Reading[object]], init=False)
    """The readings that were taken for them, each as it stood where it was asked."""

    @overload
    def read(self, value: Reading[T], asking: Callable[[T], Hashable] | None = None) -> T: ...
    @overload
    def read(self, value: T | Reading[T], asking: Callable[[T], Hashable] | None = None) -> T: ...
    def read(self, value: T | Reading[T], asking: Callable[[T], Hashable] | None = None) -> T:
        """Return the value, or the one that the chosen reading gives.

        With `asking`, a reading whose choices all give the same answer to it is not one that the ruling rests on.
        """
        if isinstance(value, Reading):
            reading = cast("Reading[T]", value)
            return self.read(reading[self._choice(reading, asking)], asking)
        return value

    def _choice(self, reading: Reading[T], asking: Callable[[T], Hashable] | None) -> str:
        question = reading.question
        choice = self.choices.get(question.id)
        if asking is not None and len({asking(value) for value in reading.leaves()}) <= 1:
            return choice or question.default
        if not question.renames:
            self.asked.append(question.id)
        if choice is not None:
            if not question.renames:
                adopted = question.id in dict(self.policy.adopted)
                taken = evolve(reading, taken=choice, adopted=adopted)
                self.readings.setdefault(question.id, taken)
                self.heard.append(taken)
            return choice
        if question.id not in self.supposed:
            first, *others = (name for name, _ in question.choices)
            self.forks.extend(self.supposed | {question.id: other} for other in others)
            self.supposed[question.id] = first
        return self.supposed[question.id]

    def edition(self, timeline: Timeline[T], day: date) -> T:
        """Return the value of the edition that holds on that day. Raises NotInForce where there is no rule."""
        edition = timeline.on(day)
        if edition is None or edition.value is None:
            raise NotInForce(timeline.next_since(day), timeline.governed_by)
        self.cite(edition.cites)
        self.note(edition.notes)
        return edition.value

    def cite(self, cites: tuple[str, ...], basis: Basis = Basis.EXPLICIT) -> None:
        """Remember provisions that the answer rests on, and how firmly."""
        self.cited.update(dict.fromkeys(cites))
        self.bases.append(basis)

    def note(self, notes: tuple[Note, ...]) -> None:
        """Remember something to tell with the answer."""
        for note in notes:
            provisions = tuple(map(self.policy.provision, note.cites))
            self.findings.append(Finding(note.code, Severity.NOTE, note.text, provisions=provisions))

    def ruling(self, value: V) -> Ruling[V]:
        """Return the ruling that this is the answer, resting on all that was remembered."""
        return Ruling(
            status=Status.DECIDED,
            value=value,
            grounds=Basis.weakest(self.bases) if self.bases else None,
            provisions=tuple(map(self.policy.provision, self.cited)),
            readings=tuple(self.readings.values()),
            findings=tuple(self.findings),
            policy=self.policy.name,
            used=tuple(self.used),
            titles=self.policy.titles,
        )
