"""Facts that cannot all be true, under whatever policy."""

from attrs import frozen

from staffing_rules.facts import BackupStaff, Interruption, PrimaryStaff, ProviderClosure
from staffing_rules.facts.circumstances import Circumstance
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
        """Whether these facts hold both, whatever a coarse value stands for."""
        one, other = (_exact(interruption, name) for name in self.fields)
        return bool(one and other) and self.one.issuperset(one) and self.other.issuperset(other)


def _exact(interruption: Interruption, name: str) -> tuple[Circumstance, ...]:
    """Return the exact values that a fact may have, none where it is not known."""
    value: Circumstance | None = getattr(interruption, "known_backup" if name == "backup" else name)
    return () if value is None else value.exact


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


def contradictions(interruption: Interruption) -> tuple[Finding, ...]:
    """Return a finding for each contradiction among facts that are known."""
    found = [_finding(each.code, each.why, each.fields) for each in CONTRADICTIONS if each.found_in(interruption)]
    situation, backup = interruption.backup_situation, interruption.backup
    if situation is not None and backup is not None and situation.backup not in backup.exact:
        why = "What kept the stand-in away means something else than what became of the stand-in."
        found.append(_finding("situation_contradicts_backup", why, ("backup", "backup_situation")))
    return tuple(found)


def _finding(code: str, why: str, fields: tuple[str, str]) -> Finding:
    return Finding(code, Severity.ERROR, why, "Correct one of the two facts.", fields)
