"""What is noted beside an answer: something wrong, doubtful, unknown, or worth telling."""

from enum import Enum

from attrs import frozen

from staffing_rules.provisions import Provision


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
    of the facts or arguments that it is about; `provisions` are those that it rests on.
    """

    code: str
    severity: Severity
    why: str
    what_to_do: str = ""
    fields: tuple[str, ...] = ()
    provisions: tuple[Provision, ...] = ()

    def __str__(self) -> str:
        cited = f" ({', '.join(provision.id for provision in self.provisions)})" if self.provisions else ""
        return " ".join(filter(None, (f"{self.severity.value} {self.code}:", self.why, self.what_to_do))) + cited
