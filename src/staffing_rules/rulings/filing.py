"""What a filed report is worth, which list value fits, and whether a period's filing is satisfied."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum

from attrs import frozen

from staffing_rules.rulings.findings import Finding, Severity
from staffing_rules.rulings.reporting import ReportingPeriod
from staffing_rules.rulings.ruling import Ruling


class Validity(Enum):
    """What the findings on a report come to; warnings and notes weigh nothing here."""

    VALID = "valid"
    """Nothing stands against it."""
    IN_DOUBT = "in_doubt"
    """Somebody has to look: what stands against it hangs on a reading, or on a fact that is not known."""
    INVALID = "invalid"
    """At least one provision is not met, or the record contradicts itself."""

    @staticmethod
    def of(findings: Iterable[Finding]) -> "Validity":
        """Return what the findings come to."""
        severities = {finding.severity for finding in findings}
        if Severity.ERROR in severities:
            return Validity.INVALID
        return Validity.IN_DOUBT if severities & {Severity.REVIEW, Severity.UNKNOWN} else Validity.VALID


@frozen
class ReasonFit:
    """A value of the form's list of reasons that fits: its code, for which situations, and what it asks for besides.

    `situations` are the values of `BackupSituation`, as codes, for which it is the true one among those in question.
    `needs` are the fields that have to be filled in with it, such as a comment.
    """

    code: str
    situations: frozenset[str]
    needs: tuple[str, ...] = ()

    def in_words(self, titles: Mapping[str, str]) -> str:
        """Return the value and when it fits, in plain words; `titles` are the words for codes."""
        when = ", ".join(sorted(situation.replace("_", " ") for situation in self.situations))
        needs = f", with a {' and a '.join(self.needs)}" if self.needs else ""
        return f"{titles.get(self.code, self.code)}{needs} (situation of the stand-in: {when})"


class FilingState(Enum):
    """How the filing for one period stands on one day."""

    OPEN = "open"
    """Nothing is missing yet: the period or the time for its filing is not over."""
    SATISFIED = "satisfied"
    SATISFIED_LATE = "satisfied_late"
    MISSING = "missing"
    """The last day has passed, and neither a report nor an attestation has come."""


@frozen
class FilingStatus:
    """How the filing for one period stands.

    `due` is the last day, itself in time; None where none is fixed. `days_late` counts the days after it: of the
    latest filing where one came late, of the day asked about where nothing has come, and else 0.
    `attestation_owed` says that the period is over without a report, so that it is an attestation that is owed.
    """

    state: FilingState
    due: date | None
    days_late: int = 0
    attestation_owed: bool = False

    def __str__(self) -> str:
        state = self.state.value.removesuffix("_late")
        late = f", {self.days_late} day{'s' if self.days_late != 1 else ''} late" if self.days_late else ""
        due = f"; due {self.due}" if self.due else "; no day is fixed"
        owed = "; an attestation is owed unless there was an incident" if self.attestation_owed else ""
        return f"{state}{late}{due}{owed}"


@frozen
class LedgerLine:
    """One period of a ledger: how many reports and attestations of it had come, and how its filing stands."""

    period: ReportingPeriod
    reports: int
    attestations: int
    status: Ruling[FilingStatus]


@frozen
class FilingLedger:
    """A line for each period, oldest first, and findings on what could not be put on one. Iterates over its lines."""

    lines: tuple[LedgerLine, ...]
    findings: tuple[Finding, ...] = ()

    def __iter__(self) -> Iterator[LedgerLine]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)
