"""What was it: a failure to provide back-up staffing, a service break, or something else?"""

from datetime import date

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.cases import decide
from staffing_rules.decisions.reader import NotInForce, Reader
from staffing_rules.facts import Interruption
from staffing_rules.policies.vocabulary import BackupStaffingPolicy
from staffing_rules.rulings import Classification, Finding, InterruptionOutcome, Ruling, Severity


def classify_interruption(interruption: Interruption, policy: BackupStaffingPolicy) -> Ruling[Classification]:
    """Return what the interruption is under the policy, whether it is reported, and what else is to be done.

    Missing and partly known facts are completed in every way: where all completions agree, the ruling is DECIDED.
    Contradictory facts are CONTRADICTORY, with a finding for each contradiction. Raises TypeError where an argument
    is of another type, and nothing on account of the facts.

    Rests on the tables of interruptions and what follows from each class: at Alliance NC-ALL-01, NC-ALL-05 to
    NC-ALL-16; at Partners NC-PAR-02, NC-PAR-06 to NC-PAR-15, NC-PAR-S01 to NC-PAR-S15, NC-POC-24.

    >>> from datetime import date
    >>> from staffing_rules import PARTNERS, BackupStaff
    >>> missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
    >>> classify_interruption(missed, PARTNERS).decided.outcome
    <InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP: 'failure_to_provide_backup'>
    """
    try:
        answers = policy.answers
        if interruption.day >= answers.newest_from:
            return answers.newest[interruption.key]
        return answers.classified_on(interruption.day)[interruption.key]
    except (KeyError, AttributeError):  # not worked out before, or an argument of another type
        check_kind("interruption", interruption, Interruption)
        check_kind("policy", policy, BackupStaffingPolicy)
    ruling = decide(interruption, policy, classification, classify_interruption)
    policy.answers.classified_on(interruption.day)[interruption.key] = ruling
    return ruling


def classification(case: Interruption, policy: BackupStaffingPolicy, reader: Reader) -> Classification:
    """Return what an exact case is; the reader remembers why."""
    programs = reader.read(policy.scope.programs, asking=lambda programs: case.program in programs)
    if case.program not in programs:
        reader.cite(policy.scope.cites, policy.scope.basis)
        return Classification(InterruptionOutcome.OUT_OF_SCOPE, reportable=False)
    day = date.fromordinal(case.day)
    row = reader.edition(policy.interruptions, day).row_for(case)
    reader.cite(row.cites, row.basis)
    reader.note(row.notes)
    reader.used.append(f"row {row.id}")
    outcome = reader.read(row.then)
    consequence = reader.edition(policy.consequence_of(outcome), day)
    reader.cite(consequence.cites)
    reader.note(consequence.notes)
    channel = None
    if consequence.reportable:
        in_use = reader.read(policy.channel_in_use, asking=lambda timeline: timeline.value_on(day))
        try:
            channel = reader.edition(in_use, day)
        except NotInForce:
            why = "It is reported, but the documents name no channel for that day."
            reader.findings.append(Finding("channel_not_known", Severity.NOTE, why, fields=("channel",)))
    return Classification(
        outcome=outcome,
        reportable=consequence.reportable,
        incident_level=consequence.incident_level,
        document_in=consequence.document_in,
        notify=reader.read(consequence.notify),
        channel=channel,
    )
