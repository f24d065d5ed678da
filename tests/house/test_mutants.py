"""Whatever is changed in a policy shows in an answer."""

from collections.abc import Iterator

import pytest
from answers import answers, dated_answers, line, open_answers
from attrs import define, field
from mutants import Mutant, mutants

from staffing_rules import ALLIANCE, PARTNERS, BackupStaffingPolicy, classify_interruption

# Changes that no answer shows, each with the reason.
SURVIVORS: dict[str, str] = {}


def adopting(policy: BackupStaffingPolicy, adopted: tuple[tuple[str, str], ...]) -> BackupStaffingPolicy:
    """Return the policy with these readings."""
    for question, choice in adopted:
        policy = policy.with_reading(question, choice)
    return policy


def lines(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield all answers, those first in which a change is likely to show."""
    yield from dated_answers(policy)
    yield from answers(policy)
    yield from open_answers(policy)
    for question in policy.readings:
        if question.renames:
            yield from dated_answers(policy.with_reading(question.id, question.choices[-1][0]))


@define
class Usual:
    """The answers of the unchanged policy, worked out as far as they are asked for, and once."""

    policy: BackupStaffingPolicy
    waiting: Iterator[str] = field(init=False)
    known: list[str] = field(factory=list[str], init=False)

    def __attrs_post_init__(self) -> None:
        self.waiting = lines(self.policy)

    def __iter__(self) -> Iterator[str]:
        place = 0
        while True:
            if place == len(self.known):
                following = next(self.waiting, None)
                if following is None:
                    return
                self.known.append(following)
            yield self.known[place]
            place += 1


def differs(mutant: Mutant, usual: Usual) -> bool:
    """Whether some answer of the mutant is another one, or fails."""
    try:
        policy = adopting(mutant.policy, mutant.adopted)
        if mutant.witness:
            old, new = (line("", classify_interruption(mutant.witness, each)) for each in (usual.policy, policy))
            if old != new:
                return True
        return any(old != new for old, new in zip(usual, lines(policy), strict=True))
    except (LookupError, ValueError):
        return True


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_every_mutant_gives_another_answer(policy: BackupStaffingPolicy) -> None:
    """One cell, date, number, role, basis, row or default changed: some answer moves, or it is listed why none does."""
    usual: dict[tuple[tuple[str, str], ...], Usual] = {}
    survivors: set[str] = set()
    count = 0
    for mutant in mutants(policy):
        count += 1
        if mutant.adopted not in usual:
            usual[mutant.adopted] = Usual(adopting(policy, mutant.adopted))
        if not differs(mutant, usual[mutant.adopted]):
            survivors.add(mutant.place)
    assert count > 1000
    assert survivors == {place for place in SURVIVORS if place.startswith(policy.id)}
