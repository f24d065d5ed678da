"""The checks that hold a report beside the facts of the interruption: is it one to be reported at all?"""

from collections.abc import Callable
from typing import Self

from attrs import frozen

from staffing_rules.decisions.findings import Look, look
from staffing_rules.decisions.forms import Situations, stand_in_of
from staffing_rules.decisions.interruptions import classify_interruption
from staffing_rules.facts import IncidentReport, Interruption
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.rulings import Finding, InterruptionOutcome, Status


@frozen(cache_hash=True)
class Happened:
    """What is known of the interruption that is reported.

    `outcomes` are the classes it may be, `reportable` what they come to, None where that is open; `readings` are the
    questions that hangs on. `situations` are those of the stand-in; None where nothing is known of one.
    """

    situations: Situations | None = None
    """None too where somebody stood in, or nobody had to: no reason is then a true one."""
    reportable: bool | None = None
    outcome: InterruptionOutcome | None = None
    on_another_day: bool = False
    readings: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    contradictions: tuple[Finding, ...] = ()

    @classmethod
    def told_by(cls, interruption: Interruption, report: IncidentReport, policy: BackupStaffingPolicy) -> Self:
        """Return what the facts tell, judged under the policy."""
        on_another_day = (
            report.incident_date is not None
            and interruption.service_date is not None
            and report.incident_date != interruption.service_date
        )
        known = policy.answers.happenings
        era = policy.era_of(interruption.service_date) if interruption.service_date else None
        key = (era, interruption.key, interruption.backup_situation, on_another_day)
        happened: Self | None = known.get(key)
        if happened is None:
            happened = known[key] = cls._judged(interruption, policy, on_another_day=on_another_day)
        return happened

    @classmethod
    def _judged(cls, interruption: Interruption, policy: BackupStaffingPolicy, *, on_another_day: bool) -> Self:
        what = classify_interruption(interruption, policy)
        reportable = what.on(lambda each: each.reportable)
        outcome = what.on(lambda each: each.outcome)
        decided = reportable.status is Status.DECIDED
        return cls(
            stand_in_of(interruption) or None,
            reportable=reportable.value,
            outcome=outcome.value,
            on_another_day=on_another_day,
            readings=tuple(each.id for each in reportable.readings) if decided else (),
            cites=tuple(each.id for each in what.provisions),
            contradictions=what.findings if what.status is Status.CONTRADICTORY else (),
        )


@look("incident_date", "service_date", why="The report gives another day than the facts.", do="Correct one of them.")
def incident_date_not_service_date(happened: Happened) -> bool:
    """Whether the facts are of another day than the report."""
    return happened.on_another_day


@look(
    "reason",
    why="It was a service break, which does not go on the report.",
    do="Withdraw the report, and write the break down where the policy says.",
)
def service_break_not_reportable(happened: Happened) -> bool:
    """Whether the facts make it a service break."""
    return happened.outcome is InterruptionOutcome.SERVICE_BREAK


@look("reason", why="What happened does not go on the report.", do="Withdraw the report.")
def not_reportable(happened: Happened) -> bool:
    """Whether the facts make it something else that is not reported."""
    return happened.reportable is False and happened.outcome is not InterruptionOutcome.SERVICE_BREAK


@look("reason", why="The facts leave open whether it goes on the report.", do="Find out what is missing.")
def reportability_not_known(happened: Happened) -> bool:
    """Whether facts are given that do not decide whether it is reported."""
    return happened.reportable is None and not happened.contradictions


CLASS_LOOKS: dict[str, Look[Callable[[Happened], bool]]] = {
    each.name: each
    for each in (
        incident_date_not_service_date,
        service_break_not_reportable,
        not_reportable,
        reportability_not_known,
    )
}
"""The checks beside the facts of the interruption, by name."""
