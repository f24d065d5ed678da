"""A ruling in plain words."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import cast

from staffing_rules.provisions import Reading
from staffing_rules.rulings.filing import ReasonFit
from staffing_rules.rulings.interruptions import Classification, IncidentLevel, InterruptionOutcome
from staffing_rules.rulings.reporting import ReportingDuty
from staffing_rules.rulings.ruling import Ruling, Status


def words(value: object, titles: Mapping[str, str] | None = None) -> str:
    """Return a value in plain words; `titles` are the words for codes.

    >>> from datetime import date
    >>> from staffing_rules import Basis, InterruptionOutcome
    >>> words(Basis.EXPLICIT), words(InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP)
    ('explicit', 'failure to provide back-up staffing')
    >>> words(date(2023, 2, 20)), words(True), words(None)
    ('2023-02-20', 'yes', 'none')
    """
    match value:
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case Classification() | ReportingDuty() | ReasonFit():
            return value.in_words(titles or {})
        case InterruptionOutcome() | IncidentLevel():
            return value.words
        case Enum():
            return _spaced(str(value.value))
        case frozenset() | tuple():
            inside = [words(each, titles) for each in cast("Iterable[object]", value)]
            return ", ".join(sorted(inside) if isinstance(value, frozenset) else inside) or "none"
        case _:
            return (titles or {}).get(str(value), str(value))


def explain(ruling: Ruling[object]) -> str:
    """Return the answer, the facts read, the row, the sources, the readings and the findings, a line each."""
    return "\n".join(_lines(ruling))


def _lines(ruling: Ruling[object]) -> Iterator[str]:
    yield f"{ruling.policy}: {_answer(ruling)}" if ruling.policy else _answer(ruling)
    if ruling.facts:
        yield f"Facts read: {'; '.join(f'{_spaced(name)} {value}' for name, value in ruling.facts)}."
    if ruling.status is Status.UNDECIDED:  # what is missing comes first; many grounds may lead there
        yield from _listed("Findings:", ruling.findings)
    if ruling.used:
        yield f"Looked up: {', '.join(ruling.used)}."
    if ruling.basis:
        yield f"Basis: {words(ruling.basis)}."
    yield from _listed("Rests on:", ruling.provisions)
    yield from _listed("Interpretation:", map(_reading, ruling.readings))
    if ruling.otherwise:
        yield f"Other readings would give: {_differing(ruling)}."
    if ruling.status is not Status.UNDECIDED:
        yield from _listed("Findings:", ruling.findings)


def _differing(ruling: Ruling[object]) -> str:
    """Return what other readings would give, without what they share with the answer."""
    titles = dict(ruling.titles)
    shared = words(ruling.value, titles).split("; ") if ruling.status is Status.DECIDED else []
    others = (words(answer, titles).split("; ") for answer in ruling.otherwise)
    return " / ".join(sorted("; ".join([part for part in parts if part not in shared] or parts) for parts in others))


def _answer(ruling: Ruling[object]) -> str:
    if ruling.status is Status.DECIDED and ruling.value is None:
        return "no limit holds it back."
    if ruling.status is Status.DECIDED:
        return f"{words(ruling.value, dict(ruling.titles))}."
    if ruling.status is Status.NOT_IN_FORCE:
        return "not known: the documents hold no rule for that date."
    if ruling.status is Status.CONTRADICTORY:
        return "no answer: the facts contradict each other."
    possible = f" Still possible: {_answers(ruling, ruling.possible)}." if ruling.possible else ""
    return f"not known. It depends on: {', '.join(sorted(map(_spaced, ruling.missing)))}.{possible}"


def _answers(ruling: Ruling[object], answers: frozenset[object]) -> str:
    titles = dict(ruling.titles)
    return " / ".join(sorted(words(answer, titles) for answer in answers))


def _reading(reading: Reading[object]) -> str:
    question = reading.question
    choices = "; ".join(
        f"{name} - {meaning} (gives: {' / '.join(dict.fromkeys(map(words, _leaves(reading, name))))})"
        for name, meaning in question.choices
    )
    why = "as the caller chose" if reading.adopted else f"assumed, because {question.because}"
    return f"{question.id}: {question.text} Read as: {reading.taken}, {why}. The choices: {choices}."


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
