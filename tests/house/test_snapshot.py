"""No answer moves unseen: the committed snapshot holds every cell, ten years of last days and the days of change."""

import pytest
from answers import path_of, snapshot

from staffing_rules import ALLIANCE, PARTNERS, BackupStaffingPolicy


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_the_answers_are_those_of_the_snapshot(policy: BackupStaffingPolicy) -> None:
    """A moved answer is committed with `python tests/answers.py` and named in CHANGELOG.md."""
    assert snapshot(policy).splitlines() == path_of(policy).read_text(encoding="utf-8").splitlines()
