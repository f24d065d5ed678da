"""Whatever is changed in a policy shows in an answer."""

from collections.abc import Iterator

import pytest
from answers import answers, dated_answers, line, open_answers
from mutants import Mutant, mutants

from staffing_rules import ALLIANCE, PARTNERS, BackupStaffingPolicy, Interruption, classify_interruption

# Changes that no answer shows, each with the reason.
SURVIVORS: dict[str, str] = {}


def adopting(policy: BackupStaffingPolicy, adopted: tuple[tuple[str, str], ...]) -> BackupStaffingPolicy:
    """Return the policy with these readings."""
    for question, choice in adopted:
        policy = policy.with_reading(question, choice)
    return policy


def lines(policy: BackupStaffingPolicy, witness: Interruption | None) -> Iterator[str]:
    """Yield all answers, those first in which a change is likely to show."""
    if witness:
        yield line("witness", classify_interruption(witness, policy))
    yield from dated_answers(policy)
    yield from answers(policy)
    yield from open_answers(policy)
    for question in policy.readings:
        if question.renames:
            yield from dated_answers(policy.with_reading(question.id, question.choices[-1][0]))


def differs(mutant: Mutant, original: BackupStaffingPolicy) -> bool:
    """Whether some answer of the mutant is another one, or fails."""
    try:
        policy = adopting(mutant.policy, mutant.adopted)
        pairs = zip(lines(original, mutant.witness), lines(policy, mutant.witness), strict=True)
        return any(old != new for old, new in pairs)
    except (LookupError, ValueError):
        return True


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_every_mutant_gives_another_answer(policy: BackupStaffingPolicy) -> None:
    """One cell, date, number, role, basis, row or default changed: some answer moves, or it is listed why none does."""
    originals = {(): policy}
    survivors: set[str] = set()
    count = 0
    for mutant in mutants(policy):
        count += 1
        original = originals.setdefault(mutant.adopted, adopting(policy, mutant.adopted))
        if not differs(mutant, original):
            survivors.add(mutant.place)
    assert count > 1000
    assert survivors == {place for place in SURVIVORS if place.startswith(policy.id)}
