"""Every question of Section 19 on which an answer hangs: a case for each, and the answer under each choice."""

from typing import Any

import pytest
from attrs import evolve
from reading_cases import CASES

from staffing_rules import (
    SECTION_19,
    CareReview,
    Ruling,
    Severity,
    Standing,
    Status,
)


def answer(found: CareReview | Ruling[Any]) -> str:
    """Return how each line stands, with the codes of what is wrong or doubtful."""
    rulings = [found] if isinstance(found, Ruling) else [line.ruling for line in found]
    return "; ".join(map(of_ruling, rulings))


def of_ruling(ruling: Ruling[Any]) -> str:
    """Return how a ruling stands."""
    if ruling.status is not Status.DECIDED:
        return " ".join([ruling.status.value, *sorted(ruling.missing)])
    codes = [each.code for each in ruling.findings if each.severity in {Severity.ERROR, Severity.REVIEW}]
    value = ruling.value
    return " ".join([value.compliance.value if isinstance(value, Standing) else str(value), *codes])


ASSUMED = tuple((each.id, each.default) for each in SECTION_19.readings)


@pytest.mark.parametrize("question", CASES)
def test_each_choice_gives_its_answer(question: str) -> None:
    """The case is answered by default as under the default choice, and otherwise under another."""
    ask, expected = CASES[question]
    id = f"ME-19/{question}"
    (default,) = (each.default for each in SECTION_19.readings if each.id == id)
    assert answer(ask(SECTION_19)) == expected[default]
    assert len(set(expected.values())) > 1
    for choice, wanted in expected.items():
        policy = SECTION_19.with_reading(id, choice)
        assert answer(ask(policy)) == wanted
        found = ask(policy)
        rulings = [found] if isinstance(found, Ruling) else [each.ruling for each in found]
        for ruling in rulings:
            adopted = [(each.taken, each.adopted) for each in ruling.readings if each.id == id]
            assert adopted == [(choice, True)] or (not adopted and wanted == "within")  # a limit that is none


@pytest.mark.parametrize("question", CASES)
def test_nobody_s_choice_leaves_it_open(question: str) -> None:
    """With all other questions answered, and nothing assumed, the answer hangs on this one."""
    ask, expected = CASES[question]
    policy = evolve(SECTION_19, adopted=tuple(each for each in ASSUMED if each[0] != f"ME-19/{question}"))
    if len({len(each.split(";")) for each in expected.values() if each}) > 1:
        return  # the windows are others: see the tests of strict reviews
    found = ask(policy.strictly())
    rulings = [found] if isinstance(found, Ruling) else [each.ruling for each in found]
    for ruling in rulings:
        assert ruling.status is Status.UNDECIDED
        assert f"ME-19/{question}" in ruling.missing
        assert ruling.missing <= {f"ME-19/{question}", "worker"}


def test_there_is_a_case_for_every_question() -> None:
    """Every question on which an answer hangs is shown to matter, under every one of its choices."""
    assert {f"ME-19/{question}" for question in CASES} == {each.id for each in SECTION_19.readings}
    for question in SECTION_19.readings:
        assert CASES[question.id.partition("/")[2]][1].keys() == dict(question.choices).keys()
