"""Facts that cannot all be true: each of the four kinds, alone, together and among partly known facts."""

import pytest

from staffing_rules import (
    PARTNERS,
    BackupStaff,
    Interruption,
    MemberCancellation,
    PrimaryStaff,
    ProviderClosure,
    Severity,
    Status,
    classify_interruption,
)


def codes(primary: PrimaryStaff | None, backup: BackupStaff | None, closure: ProviderClosure | None) -> list[str]:
    """Return the codes of the contradictions found, none where the facts may be true."""
    ruling = classify_interruption(
        Interruption(
            primary=primary,
            backup=backup,
            member_cancellation=MemberCancellation.NOT_CANCELLED,
            provider_closure=closure,
        ),
        PARTNERS,
    )
    if ruling.status is not Status.CONTRADICTORY:
        return []
    assert {finding.severity for finding in ruling.findings} == {Severity.ERROR}
    assert all(finding.what_to_do for finding in ruling.findings)
    return [finding.code for finding in ruling.findings]


ABLE, UNABLE, UNFILLED, ABSENT = PrimaryStaff
OPEN, HOLIDAY, WEATHER, OTHER, CLOSED = ProviderClosure


@pytest.mark.parametrize(
    ("primary", "backup", "closure", "expected"),
    [
        (ABLE, BackupStaff.UNAVAILABLE, OPEN, ["able_but_not_served"]),
        (ABLE, BackupStaff.NOT_PROVIDED, OPEN, ["able_but_not_served"]),
        (UNABLE, BackupStaff.NOT_NEEDED, OPEN, ["absent_but_not_needed"]),
        (ABSENT, BackupStaff.NOT_NEEDED, None, ["absent_but_not_needed"]),
        (None, BackupStaff.PROVIDED, CLOSED, ["closed_but_provided"]),
        (UNFILLED, BackupStaff.DECLINED, WEATHER, ["closed_but_declined"]),
        (UNFILLED, BackupStaff.DECLINED, OTHER, []),
        (UNFILLED, BackupStaff.DECLINED, CLOSED, []),
        (ABLE, BackupStaff.DECLINED, HOLIDAY, ["able_but_not_served", "closed_but_declined"]),
        (None, BackupStaff.DECLINED, HOLIDAY, ["closed_but_declined"]),
        (None, BackupStaff.NOT_NEEDED, OPEN, []),
        (ABLE, None, CLOSED, []),
    ],
)
def test_contradictions_are_named(
    primary: PrimaryStaff | None, backup: BackupStaff | None, closure: ProviderClosure | None, expected: list[str]
) -> None:
    """Facts contradict each other where every completion does, and the findings say which facts."""
    assert codes(primary, backup, closure) == expected
