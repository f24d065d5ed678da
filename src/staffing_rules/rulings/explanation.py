"""A ruling in plain words."""

from collections.abc import Iterable, Iterator
from enum import Enum

from staffing_rules.provisions import Reading
from staffing_rules.rulings.ruling import Ruling, Status


def words(value: object) -> str:
    """Return a value in plain words: a code without its underscores, a date in ISO form, else its own text.

    >>> from datetime import date
    >>> from staffing_rules import Basis
    >>> words(Basis.EXPLICIT), words(date(2023, 2, 20)), words(True), words(None)
    ('explicit', '2023-02-20', 'yes', 'none')
    """
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return _spaced(str(value.value))
    return str(value)


def explain(ruling: Ruling[object]) -> str:
    """Return the answer, the facts read, the row, the sources, the readings and the findings, a line each."""
    return "\n".join(_lines(ruling))


def _lines(ruling: Ruling[object]) -> Iterator[str]:
    yield f"{ruling.policy}: {_answer(ruling)}" if ruling.policy else _answer(ruling)
    if ruling.facts:
        yield f"Facts read: {'; '.join(f'{_spaced(name)} {value}' for name, value in ruling.facts)}."
    if ruling.used:
        yield f"Decided by: {', '.join(ruling.used)}."
    if ruling.basis:
        yield f"Basis: {words(ruling.basis)}."
    yield from _listed("Rests on:", ruling.provisions)
    yield from _listed("Interpretation:", map(_reading, ruling.readings))
    yield from _listed("Findings:", ruling.findings)


def _answer(ruling: Ruling[object]) -> str:
    match ruling.status:
        case Status.DECIDED:
            return f"{words(ruling.value)}."
        case Status.NOT_IN_FORCE:
            return "not known: the documents hold no rule for that date."
        case Status.CONTRADICTORY:
            return "no answer: the facts contradict each other."
        case Status.UNDECIDED:
            answers = " / ".join(sorted(map(words, ruling.possible)))
            possible = f", still possible: {answers}" if answers else ""
            return f"not known{possible}. It depends on: {', '.join(sorted(ruling.missing))}."


def _reading(reading: Reading[object]) -> str:
    question = reading.question
    choices = "; ".join(
        f"{name} = {meaning} (gives {' or '.join(dict.fromkeys(map(words, _leaves(reading, name))))})"
        for name, meaning in question.choices
    )
    why = f"assumed, because {question.because}" if reading.taken == question.default else "as the caller chose"
    return f"{question.id}: {question.text} Read as: {reading.taken}, {why}. The choices are: {choices}."


def _leaves(reading: Reading[object], choice: str) -> Iterator[object]:
    value = reading[choice]
    yield from value.leaves() if isinstance(value, Reading) else (value,)


def _spaced(code: str) -> str:
    return code.replace("_", " ")


def _listed(title: str, items: Iterable[object]) -> Iterator[str]:
    lines = [f"- {item}" for item in items]
    if lines:
        yield title
        yield from lines
