"""The checks that hold a report beside the facts of the interruption: is it one to be reported at all?"""

from collections.abc import Callable

from attrs import frozen

from staffing_rules.decisions.findings import Look, look
from staffing_rules.decisions.forms import Situations, stand_in_of
from staffing_rules.decisions.interruptions import classify_interruption
from staffing_rules.facts import IncidentReport, Interruption
from staffing_rules.facts.interruptions import CIRCUMSTANCES
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Finding, InterruptionOutcome, Status


@frozen
class Happened:
    """One thing that the interruption may have been.

    `situations` are those of the stand-in that the facts leave open: None where nothing is known of one, and none at
    all where nobody was lacking. `outcome` is None where the policy has no class for it on that day. `cites` and
    `readings` are what the class rests on.
    """

    situations: Situations | None
    outcome: InterruptionOutcome | None
    reportable: bool | None
    on_another_day: bool
    cites: tuple[str, ...]
    readings: tuple[str, ...]


@frozen(eq=False)
class Told:
    """What the facts tell of an interruption: what it may have been, what that hangs on, and what contradicts."""

    may_be: tuple[Happened, ...]
    otherwise: tuple[Happened, ...]
    """What other readings would make of it."""
    readings: tuple[Reading[object], ...]
    missing: frozenset[str]
    contradictions: tuple[Finding, ...]


def told_by(interruption: Interruption, report: IncidentReport, policy: BackupStaffingPolicy) -> Told:
    """Return what the facts tell, judged under the policy."""
    on_another_day = (
        report.incident_date is not None
        and interruption.service_date is not None
        and report.incident_date != interruption.service_date
    )
    era = policy.era_of(interruption.service_date) if interruption.service_date else None
    key = (era, interruption.key, interruption.backup_situation, on_another_day)
    told: Told | None = policy.answers.happenings.known.get(key)
    return told or policy.answers.happenings.keep(key, _told(interruption, policy, on_another_day=on_another_day))


def _told(interruption: Interruption, policy: BackupStaffingPolicy, *, on_another_day: bool) -> Told:
    what = classify_interruption(interruption, policy)
    asked = what.on(lambda each: (each.outcome, each.reportable))
    cites = tuple(each.id for each in what.provisions)
    readings = tuple(each.id for each in asked.readings)
    situations = stand_in_of(interruption)

    def happened(answer: tuple[InterruptionOutcome | None, bool | None]) -> Happened:
        return Happened(situations, *answer, on_another_day=on_another_day, cites=cites, readings=readings)

    nothing: tuple[InterruptionOutcome | None, bool | None] = (None, None)
    return Told(
        tuple(happened(each) for each in sorted(asked.answers, key=str)) or (happened(nothing),),
        tuple(happened(each) for each in sorted(asked.otherwise, key=str)),
        asked.readings,
        asked.missing,
        what.findings if what.status is Status.CONTRADICTORY else (),
    )


@look("incident_date", "service_date", why="The report gives another day than the facts.", do="Correct one of them.")
def incident_date_not_service_date(happened: Happened) -> bool:
    """Whether the facts are of another day than the report."""
    return happened.on_another_day


@look(
    *CIRCUMSTANCES,
    why="It was a service break, which does not go on the report.",
    do="Withdraw the report, and write the break down where the policy says.",
)
def service_break_not_reportable(happened: Happened) -> bool:
    """Whether the facts make it a service break."""
    return happened.outcome is InterruptionOutcome.SERVICE_BREAK


@look(*CIRCUMSTANCES, why="What happened does not go on the report.", do="Withdraw the report.")
def not_reportable(happened: Happened) -> bool:
    """Whether the facts make it something else that is not reported."""
    return happened.reportable is False and happened.outcome is not InterruptionOutcome.SERVICE_BREAK


CLASS_LOOKS: dict[str, Look[Callable[[Happened], bool]]] = {
    each.name: each
    for each in (
        incident_date_not_service_date,
        service_break_not_reportable,
        not_reportable,
    )
}
"""The checks beside the facts of the interruption, by name."""
