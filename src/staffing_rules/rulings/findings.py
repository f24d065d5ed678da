"""What is noted beside an answer: something wrong, doubtful, unknown, or worth telling."""

from enum import Enum

from attrs import frozen

from staffing_rules.provisions import Provision
from staffing_rules.rulings.measures import Portion, Tally


class Severity(Enum):
    """How much a finding weighs."""

    ERROR = "error"
    """A provision is not met, or the record contradicts itself."""
    REVIEW = "review"
    """Somebody has to look: it stands only under a disputed reading."""
    UNKNOWN = "unknown"
    """A fact that matters is not known."""
    WARNING = "warning"
    """Implausible; no document forbids it."""
    NOTE = "note"
    """Good to know; it changes nothing."""


@frozen
class Finding:
    """One thing to know about an answer. It names fields and never repeats their values.

    `code` is stable and meant for machines; `why` and `what_to_do` are sentences for people; `fields` are the names
    of the facts or arguments that it is about; `provisions` are those that it rests on, and `readings` the ids of the
    questions it hangs on. `suggestion` is the value of the policy's list that fits, where exactly one does, and
    `others` are the caller's references of other rows concerned. Where a limit is exceeded, `tally` tells what was
    observed, the limit and the excess, and `carried_by` the rows that carry the excess, in the order of time.
    """

    code: str
    severity: Severity
    why: str
    what_to_do: str = ""
    fields: tuple[str, ...] = ()
    provisions: tuple[Provision, ...] = ()
    readings: tuple[str, ...] = ()
    suggestion: str | None = None
    others: tuple[str, ...] = ()
    tally: Tally | None = None
    carried_by: tuple[Portion, ...] = ()

    def __str__(self) -> str:
        said = filter(None, (f"{self.severity.value} {self.code}:", self.why, self.what_to_do))
        counted = f" {_counted(self.tally, self.carried_by)}" if self.tally else ""
        also = f" See also: {', '.join(self.others)}." if self.others else ""
        suggested = f" Suggested: {self.suggestion}." if self.suggestion else ""
        grounds = (*(provision.id for provision in self.provisions), *self.readings)
        cited = f" ({', '.join(grounds)})" if grounds else ""
        return f"{' '.join(said)}{counted}{also}{suggested}{cited}"


def _counted(tally: Tally, carried_by: tuple[Portion, ...]) -> str:
    """Return what was observed against the limit, which rows carry the excess, and where the amount stands."""
    about = f"{', '.join(tally.about)}: " if tally.about else ""
    excess = f", {tally.excess} too much" if tally.excess and tally.excess.units else ""
    carried = f", carried by {', '.join(map(str, carried_by))}" if carried_by else ""
    since = f" from {tally.since}" if tally.since else ""
    stated = f" (amount{since}: {tally.source})" if tally.source else ""
    return f"{about}{tally.observed} against {tally.limit or 'a limit not known'}{excess}{carried}{stated}."
