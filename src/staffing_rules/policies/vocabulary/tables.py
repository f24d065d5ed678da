"""Decision tables: one row of sets for the facts, and what follows."""

from collections.abc import Set as AbstractSet
from enum import Enum

from attrs import field, frozen

from staffing_rules._arguments import check_kind
from staffing_rules.facts import BackupStaff, Interruption, MemberCancellation, PrimaryStaff, ProviderClosure
from staffing_rules.facts.circumstances import Circumstance
from staffing_rules.policies.vocabulary.timelines import Note
from staffing_rules.provisions import Basis, Reading
from staffing_rules.rulings import InterruptionOutcome


class HitPolicy(Enum):
    """How many rows may match, in the words of the DMN standard."""

    UNIQUE = "unique"
    """Exactly one; the order of the rows means nothing."""
    FIRST = "first"
    """The first that matches; the order of the rows is part of the rule."""


class TableFault(LookupError):  # noqa: N818  # named after what is at fault
    """A table with no row, or with several, for some facts: its author's mistake, never that of the facts.

    `facts` is the case that shows it; the text leaves it out, since errors end up in logs.
    """

    def __init__(self, table: str, rows: tuple[str, ...], facts: Interruption) -> None:
        super().__init__(table, rows, facts)
        self.table, self.rows, self.facts = table, rows, facts

    def __str__(self) -> str:
        return f"table {self.table}: wanted one row for the case in .facts, got {', '.join(self.rows) or 'none'}"


_SETS: dict[str, type[Circumstance] | type[bool]] = {
    "primary": PrimaryStaff,
    "backup": BackupStaff,
    "cancellation": MemberCancellation,
    "closure": ProviderClosure,
    "cancelled_first": bool,
}


def _check(name: str, kind: type, values: frozenset[object]) -> None:
    """Raise an error unless all are exact values of that kind."""
    for value in values:
        check_kind(name, value, kind)
        if isinstance(value, Circumstance) and not value.is_exact:
            msg = f"{name}: wanted exact values, got {value.name}, which stands for several"
            raise ValueError(msg)


@frozen(kw_only=True)
class InterruptionRow:
    """One row of a table of interruptions. A circumstance left out is not read.

    `then` is the class of the interruption, or a reading where the documents leave it open. `basis` is EXPLICIT or
    DERIVED; that a row is an interpretation is never written down, since it is so exactly where a reading decides.
    """

    id: str = field(kw_only=False)
    primary: AbstractSet[PrimaryStaff] = frozenset(PrimaryStaff.every())
    backup: AbstractSet[BackupStaff] = frozenset(BackupStaff.every())
    cancellation: AbstractSet[MemberCancellation] = frozenset(MemberCancellation.every())
    closure: AbstractSet[ProviderClosure] = frozenset(ProviderClosure.every())
    cancelled_first: AbstractSet[bool] = frozenset({True, False})
    then: InterruptionOutcome | Reading[InterruptionOutcome]
    cites: tuple[str, ...]
    basis: Basis = Basis.EXPLICIT
    notes: tuple[Note, ...] = ()

    def __attrs_post_init__(self) -> None:
        for name, kind in _SETS.items():
            values = frozenset(getattr(self, name))
            _check(f"row {self.id}: {name}", kind, values)
            object.__setattr__(self, name, values)
        if self.basis is Basis.INTERPRETATION:
            msg = f"row {self.id}: INTERPRETATION is not written by hand; give `then` a Reading"
            raise ValueError(msg)

    def matches(self, facts: Interruption, /) -> bool:
        """Whether the row is about these facts, all of them exact."""
        return (
            facts.primary in self.primary
            and facts.backup in self.backup
            and facts.member_cancellation in self.cancellation
            and facts.provider_closure in self.closure
            and facts.cancelled_before_absence_known in self.cancelled_first
        )


@frozen
class InterruptionTable:
    """Rows and the way in which they are read."""

    id: str
    rows: tuple[InterruptionRow, ...]
    hit: HitPolicy = HitPolicy.UNIQUE

    def row_for(self, facts: Interruption) -> InterruptionRow:
        """Return the row that decides these facts, all of them exact. Raises TableFault where there is no such row."""
        matching = [row for row in self.rows if row.matches(facts)]
        if not matching or (self.hit is HitPolicy.UNIQUE and len(matching) > 1):
            raise TableFault(self.id, tuple(row.id for row in matching), facts)
        return matching[0]
