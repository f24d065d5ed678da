"""How somebody stands to the limits: totals, what is too much, and which rows carry it."""

from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import frozen

from staffing_rules.facts import Coverage
from staffing_rules.quantities import Dollars, Hours
from staffing_rules.rulings.findings import Finding, Severity
from staffing_rules.rulings.measures import Tally, Window
from staffing_rules.rulings.ruling import Ruling


class Compliance(Enum):
    """What a check of limits comes to; warnings and notes weigh nothing here."""

    WITHIN = "within"
    IN_DOUBT = "in_doubt"
    """Somebody has to look: it stands only under a disputed reading, or on a discretionary ground."""
    EXCEEDED = "exceeded"

    @staticmethod
    def of(findings: Iterable[Finding]) -> "Compliance":
        """Return what the findings come to."""
        severities = {finding.severity for finding in findings}
        if Severity.ERROR in severities:
            return Compliance.EXCEEDED
        return Compliance.IN_DOUBT if Severity.REVIEW in severities else Compliance.WITHIN


@frozen
class Standing:
    """How a subject stands to the limits in one window.

    `tallies` are the totals that were compared, each with its limit; a finding of the ruling tells of each one above
    it. With PARTIAL `coverage` the totals are those of one agency's rows: what is exceeded is exceeded, what is within
    is within as far as these rows go.
    """

    compliance: Compliance
    tallies: tuple[Tally, ...] = ()
    coverage: Coverage = Coverage.PARTIAL

    def __str__(self) -> str:
        return "; ".join((self.compliance.value.replace("_", " "), *map(str, self.tallies)))


@frozen
class ReviewLine:
    """One subject in one window, and the ruling on it.

    `subject` is the caller's reference of the worker, the member or the row; `window` None is a lifetime.
    """

    subject: str
    window: Window | None
    ruling: Ruling[Standing]


@frozen
class CareReview:
    """A line for each subject and window, in the order of their first rows. Iterates over its lines.

    `findings` are those on rows that stand in no line, for want of a fact, and on the data as a whole.
    """

    lines: tuple[ReviewLine, ...]
    findings: tuple[Finding, ...] = ()

    def __iter__(self) -> Iterator[ReviewLine]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def to_look_at(self) -> tuple[ReviewLine, ...]:
        """The lines with something that is wrong, doubtful or not known, in their order."""
        weighty = {Severity.ERROR, Severity.REVIEW, Severity.UNKNOWN}
        return tuple(line for line in self.lines if any(each.severity in weighty for each in line.ruling.findings))


@frozen
class Headroom:
    """What may still be added on a day: by a worker for a member, for the member, and in the member's month.

    Each is the largest amount that leaves everything within the limits; None as an answer means that no limit holds it
    back. `worker` itself is None where no worker was asked about.
    """

    worker: Ruling[Hours | None] | None
    member: Ruling[Hours | None]
    month: Ruling[Dollars | None]
