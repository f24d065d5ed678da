"""What an interruption of service is, and what follows from that."""

from collections.abc import Mapping
from enum import Enum

from attrs import frozen


class InterruptionOutcome(Enum):
    """The class of an interruption."""

    FAILURE_TO_PROVIDE_BACKUP = "failure_to_provide_backup"
    SERVICE_BREAK = "service_break"
    NOT_REPORTABLE_GENERAL_STAFFING = "not_reportable_general_staffing"
    """Nobody had been scheduled to the shift, and the policy keeps such shifts off the report."""
    NOT_REPORTABLE_UNUSED_HOURS = "not_reportable_unused_hours"
    """Authorized hours stayed unused, and not for want of back-up staff."""
    NO_INTERRUPTION = "no_interruption"
    """The service was delivered by the regular worker or a stand-in."""
    OUT_OF_SCOPE = "out_of_scope"
    """The service is not under a programme that the policy covers."""

    @property
    def words(self) -> str:
        """The class in plain words."""
        return _WORDS[self]


_WORDS = {
    InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP: "failure to provide back-up staffing",
    InterruptionOutcome.SERVICE_BREAK: "service break",
    InterruptionOutcome.NOT_REPORTABLE_GENERAL_STAFFING: "general staffing concern",
    InterruptionOutcome.NOT_REPORTABLE_UNUSED_HOURS: "unused authorized hours",
    InterruptionOutcome.NO_INTERRUPTION: "no interruption",
    InterruptionOutcome.OUT_OF_SCOPE: "out of scope",
}


class IncidentLevel(Enum):
    """The level that the MCO gives the incident."""

    LEVEL_I = "level_i"
    LEVEL_II = "level_ii"
    LEVEL_III = "level_iii"

    @property
    def words(self) -> str:
        """The level in plain words."""
        return f"Level {self.value.removeprefix('level_').upper()}"


@frozen
class Classification:
    """What an interruption is, whether it goes on the back-up staffing report, and what else is to be done.

    `incident_level` is None where the policy names none. `document_in` are the codes of the records it is written
    up in, `notify` the codes of the roles to tell, and `channel` the code of the way a report takes to the MCO, None
    where nothing is reported or no channel is known. The codes are those of the policy, which has the words for
    them: `policy.role(code)`, `policy.record(code)`, `policy.channel(code)`.
    """

    outcome: InterruptionOutcome
    reportable: bool
    incident_level: IncidentLevel | None = None
    document_in: tuple[str, ...] = ()
    notify: tuple[str, ...] = ()
    channel: str | None = None

    def in_words(self, titles: Mapping[str, str]) -> str:
        """Return what is to be done in plain words; `titles` are the words for codes."""
        parts = [self.outcome.words, "to be reported" if self.reportable else "not to be reported"]
        if self.incident_level:
            parts.append(f"an incident of {self.incident_level.words}")
        for label, codes in (
            ("tell", self.notify),
            ("send by", (self.channel,) if self.channel else ()),
            ("write up in", self.document_in),
        ):
            if codes:
                parts.append(f"{label}: {', '.join(titles.get(code, code.replace('_', ' ')) for code in codes)}")
        return "; ".join(parts)

    def __str__(self) -> str:
        return self.in_words({})
