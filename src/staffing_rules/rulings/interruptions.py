"""What an interruption of service is, and what follows from that."""

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


class IncidentLevel(Enum):
    """The level that the MCO gives the incident."""

    LEVEL_I = "level_i"
    LEVEL_II = "level_ii"
    LEVEL_III = "level_iii"


@frozen
class Classification:
    """What an interruption is, whether it goes on the back-up staffing report, and what else is to be done.

    `incident_level` is None where the policy names none. `document_in` are the codes of the records it is written
    up in, `notify` the codes of the roles to tell, and `channel` the code of the way a report takes to the MCO, None
    where nothing is reported. The codes are those of the policy: `policy.role(code)`, `policy.channel(code)`.
    """

    outcome: InterruptionOutcome
    reportable: bool
    incident_level: IncidentLevel | None = None
    document_in: tuple[str, ...] = ()
    notify: tuple[str, ...] = ()
    channel: str | None = None

    def __str__(self) -> str:
        parts = [self.outcome.value, "to be reported" if self.reportable else "not to be reported"]
        if self.incident_level:
            parts.append(f"an incident of {self.incident_level.value}")
        if self.notify:
            parts.append(f"tell: {', '.join(self.notify)}")
        if self.channel:
            parts.append(f"by: {self.channel}")
        if self.document_in:
            parts.append(f"write up in: {', '.join(self.document_in)}")
        return "; ".join(parts).replace("_", " ")
