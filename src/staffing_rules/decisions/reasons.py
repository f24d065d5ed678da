"""Which value of a form's list says why there was no stand-in, and which value of another list says the same."""

from functools import partial
from typing import cast

from attrs import evolve

from staffing_rules._arguments import check_kind
from staffing_rules.decisions.contradictions import contradictions
from staffing_rules.decisions.forms import Situations, fits, on_forms, said, stand_in_of
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.worlds import settle
from staffing_rules.facts import BackupSituation, Interruption
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Form
from staffing_rules.provisions import Basis
from staffing_rules.rulings import Finding, ReasonFit, Ruling, Severity, Status


def reasons_for(interruption: Interruption, policy: BackupStaffingPolicy) -> Ruling[tuple[ReasonFit, ...]]:
    """Return the values of the form's list of reasons that fit, each with the situations of which it is the true one.

    They stand in the order of the list. Where `backup_situation` is known there is as a rule one of them, else one for
    each situation that `backup` leaves open; none where somebody stood in. UNDECIDED where the service date is not
    known and the forms differ; NOT_IN_FORCE where there is no form for that day; contradictory facts are
    CONTRADICTORY. Raises TypeError where an argument is of another type.

    Rests on NC-ALL-28 to NC-ALL-37 at Alliance, on NC-PAR-30, NC-POC-19 and NC-POC-23 at Partners.

    >>> from datetime import date
    >>> from staffing_rules import ALLIANCE, BackupSituation, BackupStaff
    >>> missed = Interruption.staff_absent(
    ...     service_date=date(2023, 2, 9), backup=BackupStaff.UNAVAILABLE, backup_situation=BackupSituation.NONE_TRAINED
    ... )
    >>> [(fit.code, fit.needs) for fit in reasons_for(missed, ALLIANCE).decided]
    [('other', ('comment',))]
    """
    check_kind("interruption", interruption, Interruption)
    check_kind("policy", policy, BackupStaffingPolicy)
    if wrong := contradictions(interruption):
        return Ruling(status=Status.CONTRADICTORY, findings=wrong, policy=policy.name)
    situations = stand_in_of(interruption)
    known = frozenset(BackupSituation) if situations is None else situations
    ruling = on_forms(policy, interruption.service_date, partial(fits, known), unknown="service_date")
    return ruling if known else evolve(ruling, findings=(*ruling.findings, NO_REASON))


NO_REASON = Finding(
    "no_reason_fits",
    Severity.NOTE,
    "No stand-in was lacking, so no value of the list is true.",
    "Where it has to be reported all the same, give the value for the rest, and say why.",
    ("backup",),
)


def reason_equivalents(
    reason: str, from_policy: BackupStaffingPolicy, to_policy: BackupStaffingPolicy
) -> Ruling[tuple[ReasonFit, ...]]:
    """Return the values of one policy's list of reasons that say what a value of another's says.

    `reason` is its code or its words on the form. Each equivalent names the situations for which it is the one; a
    value that covers several situations may have several. UNDECIDED where `from_policy` is not known to have the
    value: a list that is not published may hold it all the same. Raises TypeError where an argument is of another
    type.

    Rests on NC-ALL-28 to NC-ALL-37, on NC-PAR-30, NC-POC-19 and NC-POC-23.

    >>> from staffing_rules import ALLIANCE, PARTNERS
    >>> [fit.code for fit in reason_equivalents("staff_out_sick", ALLIANCE, PARTNERS).decided]
    ['trained_staff_unavailable']
    """
    check_kind("reason", reason, str, wanted="a code or the words of a list, as text")
    check_kind("from_policy", from_policy, BackupStaffingPolicy)
    check_kind("to_policy", to_policy, BackupStaffingPolicy)
    meaning = on_forms(from_policy, None, partial(_said, reason.strip().casefold()), unknown="incident_date")
    if None in meaning.answers:
        why = "The list, as far as it is known, has no such value."
        finding = Finding("reason_not_documented", Severity.UNKNOWN, why, "Say which situation it means.", ("reason",))
        return Ruling(
            status=Status.UNDECIDED, missing=frozenset({"reason"}), findings=(finding,), policy=from_policy.name
        )

    def said_by(situations: Situations | None) -> Ruling[tuple[ReasonFit, ...]]:
        return on_forms(to_policy, None, partial(fits, situations or frozenset()), unknown="incident_date")

    rulings = [said_by(each) for each in sorted(meaning.answers, key=_in_order)]
    if not rulings:  # there is no form to take it from, or none for some days
        nothing = evolve(meaning, value=None, possible=frozenset(), otherwise=frozenset())
        return cast("Ruling[tuple[ReasonFit, ...]]", nothing)
    together = settle(rulings, lambda: meaning.missing)
    others = [answer for each in map(said_by, meaning.otherwise) for answer in each.answers | each.otherwise]
    grounds = [each for each in (meaning.grounds, together.grounds) if each]
    return evolve(
        together,
        grounds=Basis.weakest(grounds) if grounds else None,
        provisions=tuple(dict.fromkeys((*meaning.provisions, *together.provisions))),
        readings=(*meaning.readings, *together.readings),
        otherwise=together.otherwise.union(others) - together.answers,
        policy=f"{from_policy.name} to {to_policy.name}",
    )


def _said(reason: str, form: Form, reader: Reader) -> Situations | None:
    """Return the situations of which a value of the list is true, None where the list has no such value."""
    choice = form.reason_of.get(reason)
    if choice is None:
        return None
    reader.cite(choice.cites)
    return said(choice, form.reasons, reader)


def _in_order(situations: Situations | None) -> list[str]:
    return sorted(each.value for each in situations or ())
