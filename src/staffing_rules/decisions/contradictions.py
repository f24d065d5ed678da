"""Facts that cannot all be true, under whatever policy."""

from attrs import frozen

from staffing_rules.facts import BackupStaff, Interruption, PrimaryStaff, ProviderClosure
from staffing_rules.rulings import Finding, Severity


@frozen
class Contradiction:
    """Values that exclude one another, with the reason."""

    code: str
    fields: tuple[str, str]
    one: frozenset[object]
    other: frozenset[object]
    why: str

    def found_in(self, interruption: Interruption) -> bool:
        """Whether these facts, all of them exact, hold both."""
        one, other = self.fields
        return getattr(interruption, one) in self.one and getattr(interruption, other) in self.other


CONTRADICTIONS = (
    Contradiction(
        "able_but_not_served",
        ("primary", "backup"),
        frozenset({PrimaryStaff.ABLE}),
        frozenset(BackupStaff.NOT_PROVIDED.exact),
        "The regular worker was able, so no stand-in can have been lacking.",
    ),
    Contradiction(
        "absent_but_not_needed",
        ("primary", "backup"),
        frozenset(PrimaryStaff.ABSENT.exact),
        frozenset({BackupStaff.NOT_NEEDED}),
        "The regular worker was missing, so a stand-in was needed.",
    ),
    Contradiction(
        "closed_but_provided",
        ("backup", "provider_closure"),
        frozenset({BackupStaff.PROVIDED}),
        frozenset(ProviderClosure.CLOSED.exact),
        "A provider that is closed sends no stand-in.",
    ),
    Contradiction(
        "closed_but_declined",
        ("backup", "provider_closure"),
        frozenset({BackupStaff.DECLINED}),
        frozenset({ProviderClosure.HOLIDAY, ProviderClosure.WEATHER}),
        "A provider that is closed offers no stand-in who could be refused.",
    ),
)


SITUATION = Contradiction(
    "situation_contradicts_backup",
    ("backup", "backup_situation"),
    frozenset(),
    frozenset(),
    "What kept the stand-in away means something else than what became of the stand-in.",
)
"""Found by comparing, since each situation means one value."""


def contradictions(interruption: Interruption) -> tuple[Finding, ...]:
    """Return a finding for each contradiction among facts that are all exact."""
    found = [each for each in CONTRADICTIONS if each.found_in(interruption)]
    situation = interruption.backup_situation
    if situation is not None and situation.backup is not interruption.backup:
        found.append(SITUATION)
    return tuple(
        Finding(each.code, Severity.ERROR, each.why, "Correct one of the two facts.", each.fields) for each in found
    )
