"""A ruling: the answer to one question, and all that makes it an answer - why, from where, on which reading."""

from collections.abc import Callable, Hashable
from datetime import date
from enum import Enum
from typing import Generic, Never, TypeVar, cast

from attrs import evolve, field, frozen

from staffing_rules.provisions import Basis, Provision, Reading
from staffing_rules.rulings.findings import Finding, Severity

T_co = TypeVar("T_co", covariant=True, bound=Hashable)
U = TypeVar("U", bound=Hashable)


class Status(Enum):
    """Whether there is an answer."""

    DECIDED = "decided"
    UNDECIDED = "undecided"
    """A fact is missing that matters, or a reading that nobody adopted under a strict policy."""
    NOT_IN_FORCE = "not_in_force"
    """The documents hold no rule for that date; `Ruling.in_force_from` says from when they do."""
    CONTRADICTORY = "contradictory"
    """The facts cannot all be true; the findings say which."""


class NotDecided(LookupError):  # noqa: N818  # it reads as the fact it is: `except NotDecided`
    """Somebody asked for the answer of a ruling that has none. Its text is the ruling's explanation."""


@frozen(kw_only=True)
class Ruling(Generic[T_co]):
    """The answer to one question under one policy, with its reasons.

    `value` is the answer where the status is DECIDED, else None; `decided` gives it, or raises. `basis` is the
    weakest ground: INTERPRETATION exactly where the ruling rests on `readings`, and else `grounds`, which leaves
    readings out of account; None while the answer is open. `otherwise` holds the answers that other readings would
    give. `provisions` are what it rests on, most specific first. `facts` are the facts read, by name, in words;
    `used` names rows of tables and calendars; `titles` are the words for codes.

    Where the status is UNDECIDED, `missing` names the facts, and under a strict policy the questions, that settle it
    together; each makes a difference, by itself or with others of them. `possible` holds the answers still open,
    where they can be listed. A reading that decides a row counts as used even where all its choices agree; `on` asks.

    A ruling holds no personal data; of dates and persons it knows the windows of limits and the caller's references
    alone. It is immutable and can be hashed, pickled and shared.
    """

    status: Status
    value: T_co | None = None
    grounds: Basis | None = None
    provisions: tuple[Provision, ...] = ()
    readings: tuple[Reading[object], ...] = ()
    otherwise: frozenset[T_co] = frozenset()
    unlisted: bool = field(default=False, repr=False)
    """Whether other readings may give more than `otherwise` holds: no rule at all, or answers that were not worked out.
    Every narrower question then rests on readings."""
    missing: frozenset[str] = frozenset()
    possible: frozenset[T_co] = frozenset()
    in_force_from: date | None = None
    findings: tuple[Finding, ...] = ()
    policy: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    used: tuple[str, ...] = ()
    titles: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def basis(self) -> Basis | None:
        """The weakest ground used; None where the answer is open, or rests on nothing."""
        if self.status is Status.UNDECIDED:
            return None
        return Basis.INTERPRETATION if self.readings else self.grounds

    @property
    def decided(self) -> T_co:
        """The answer. Raises NotDecided, with the explanation as its text, where there is none."""
        if self.status is not Status.DECIDED:
            raise NotDecided(self.explain())
        return cast("T_co", self.value)  # DECIDED means that there is a value

    @property
    def answers(self) -> frozenset[T_co]:
        """Every answer that is open, as far as they can be listed: its own where it is decided, else the possible."""
        return frozenset({self.decided}) if self.status is Status.DECIDED else self.possible

    def on(self, ask: Callable[[T_co], U]) -> "Ruling[U]":
        """Return the ruling on a narrower question about the same answer, such as `lambda c: c.reportable`.

        It is DECIDED as soon as all answers still open agree on what is asked. It rests on no reading where every way
        of reading gives the same answer to what is asked, and else on all those of the wider question; `missing` and
        `provisions` stay those of the wider question too. `ask` gets an answer and gives a hashable value.
        """
        answers = {ask(answer) for answer in self.answers}
        narrower = cast("Ruling[U]", self)  # the same grounds, for answers of another type
        if len(answers) != 1:
            return evolve(narrower, possible=frozenset(answers), otherwise=frozenset(map(ask, self.otherwise)))
        otherwise = {ask(answer) for answer in self.otherwise} - answers
        return evolve(
            narrower,
            status=Status.DECIDED,
            value=answers.pop(),
            readings=self.readings if otherwise or self.unlisted else (),
            otherwise=frozenset(otherwise),
            missing=frozenset(),
            possible=frozenset(),
            findings=tuple(finding for finding in self.findings if finding.severity is not Severity.UNKNOWN),
        )

    def __bool__(self) -> Never:
        msg = "a Ruling is neither true nor false: ask for .decided, .status or .on(...)"
        raise TypeError(msg)

    def explain(self) -> str:
        """Return the answer and its reasons in plain words, for a case note.

        The text is for people: its wording may change from release to release.
        """
        from staffing_rules.rulings.explanation import explain  # noqa: PLC0415  # words are rendered when asked for

        return explain(self)
