"""What the documents say, provision by provision, and what they leave open.

A `Provision` is one sentence or table row of a `Source`, in our own words, with its place. Whatever the documents
do not settle is a `Question`; where a value of a policy hangs on it, a `Reading` stands in that value's place.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Generic, TypeVar

from attrs import field, frozen

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Basis(Enum):
    """How firmly an answer stands in the documents, from firm to weak."""

    EXPLICIT = "explicit"
    """A document says so."""
    DERIVED = "derived"
    """It follows from a document without a choice of reading."""
    INTERPRETATION = "interpretation"
    """A reading was used: the documents are silent or in conflict."""

    @staticmethod
    def weakest(bases: Iterable["Basis"]) -> "Basis":
        """Return the weakest of `bases`; EXPLICIT where there is none.

        >>> Basis.weakest([Basis.EXPLICIT, Basis.DERIVED])
        <Basis.DERIVED: 'derived'>
        """
        return max(bases, key=list(Basis).index, default=Basis.EXPLICIT)


class Force(Enum):
    """The document's own force of words."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    IS = "is"
    """It states or defines."""


@frozen
class Source:
    """A document: who published it, under which title, and when it was issued or last reviewed, where it says so."""

    id: str
    publisher: str
    title: str
    issued: date | None = None
    reviewed: date | None = None

    def __str__(self) -> str:
        return f"{self.publisher}, {self.title}"


@frozen
class Provision:
    """One sentence or table row of a source: its stable id, its place, and its meaning in our own words."""

    id: str
    source: Source
    locator: str
    meaning: str
    force: Force

    def __str__(self) -> str:
        return f"{self.id} ({self.source}, {self.locator}): {self.meaning}"


@frozen
class Definition:
    """A provision that decides nothing by itself: it shapes a class, a fact or another part of the library."""

    provision: str
    shapes: str


@frozen
class NotEncoded:
    """A provision that the library does not apply, with the reason."""

    provision: str
    reason: str


@frozen
class Pending:
    """A provision that a later part of the library will apply, with the name of that part."""

    provision: str
    part: str


def _words(choices: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(dict(choices).items())


@frozen
class Question:
    """What the documents leave open, how it may be answered, and which answer the library assumes.

    `choices` maps the name of each answer to its words. Every open question is registered, also those that are
    conventions for recording facts; where a value hangs on the answer, `giving` makes the `Reading` that stands
    in the value's place. `renames` marks a question about names alone, such as a role that was renamed: no choice
    changes what is to be done, so it neither weakens the basis of an answer nor opens a strict policy.
    """

    id: str
    text: str
    choices: tuple[tuple[str, str], ...] = field(converter=_words)
    default: str
    because: str
    provisions: tuple[str, ...] = ()
    renames: bool = False

    def __attrs_post_init__(self) -> None:
        if self.default not in dict(self.choices):
            msg = f"Question {self.id}: the default {self.default!r} is none of {', '.join(dict(self.choices))}"
            raise ValueError(msg)

    def giving(self, **values: "T | Reading[T]") -> "Reading[T]":
        """Return the reading that gives `values[choice]` for each choice of this question."""
        return Reading(self, tuple(values.items()))


@frozen
class Reading(Generic[T_co]):
    """A value that hangs on an open question: one value for each answer. It stands where the value would stand.

    A value may itself be a reading: a second question that arises only under one answer to the first.

    >>> spare = Question("X/spare", "Days of what kind?", {"calendar": "all", "business": "open"}, "calendar", "plain")
    >>> reading = spare.giving(calendar=5, business=7)
    >>> reading["business"], sorted(reading.leaves())
    (7, [5, 7])
    """

    question: Question
    values: "tuple[tuple[str, T_co | Reading[T_co]], ...]"
    taken: str | None = None
    """The choice that a ruling rests on; None in a policy."""
    adopted: bool = False
    """Whether the caller made that choice."""

    def __attrs_post_init__(self) -> None:
        wanted, given = dict(self.question.choices), dict(self.values)
        if wanted.keys() != given.keys():
            msg = f"Reading {self.id}: wanted a value for each of {', '.join(wanted)}, got {', '.join(given)}"
            raise ValueError(msg)

    @property
    def id(self) -> str:
        """The id of the question."""
        return self.question.id

    def __getitem__(self, choice: str) -> "T_co | Reading[T_co]":
        return dict(self.values)[choice]

    def leaves(self) -> "Iterator[T_co]":
        """Yield every value that some combination of answers gives."""
        for _, value in self.values:
            if isinstance(value, Reading):
                yield from value.leaves()
            else:
                yield value
