"""The checks that hold what a report says of the stand-in beside the facts, and beside what it says elsewhere."""

from collections.abc import Callable

from attrs import frozen

from staffing_rules.decisions.findings import Look, look
from staffing_rules.decisions.forms import Situations, fitting, meaning_of, said
from staffing_rules.decisions.reader import Reader
from staffing_rules.facts import BackupStaff
from staffing_rules.policies.vocabulary import Choice, Form


@frozen
class Said:
    """What a report says of the stand-in, and what is known of it otherwise.

    `reason` is the value of the list that is given, None where it is blank or `unlisted`; `boxes` are those ticked;
    `facts` are the situations that the facts leave open: None where no facts are given or nothing is known of a
    stand-in, and none at all where nobody was lacking.
    """

    reason: Choice | None
    unlisted: bool
    boxes: tuple[Choice, ...]
    facts: Situations | None

    def stated(self, reader: Reader) -> Situations:
        """Return the situations that are stated beside the reason: by the facts, else by the one box ticked."""
        if self.facts is not None:
            return self.facts
        return said(self.boxes[0], self.boxes, reader) if len(self.boxes) == 1 else frozenset()


@look("reason", why="The reason is none of the list.", do="Choose a value of the list.")
def reason_not_in_list(said_of_it: Said, _: Form, __: Reader) -> bool:
    """Whether the reason is none of a list that is complete."""
    return said_of_it.unlisted


@look(
    "reason",
    why="The reason is none of those that the documents name; the list may hold more than they do.",
    do="Look whether the form has it.",
)
def reason_not_documented(said_of_it: Said, _: Form, __: Reader) -> bool:
    """Whether the reason is none of those known, of a list that may hold others."""
    return said_of_it.unlisted


@look("reason", "backup", why="The reason says otherwise than the facts.", do="Correct one of them.")
def reason_contradicts_backup(said_of_it: Said, form: Form, reader: Reader) -> bool:
    """Whether the reason is true of nothing that is stated; a closer check that binds goes before this one."""
    bound = {check.name for check in form.checks}
    return _untrue(said_of_it, said_of_it.facts, reader) and not any(
        closer.name in bound and closer.finds(said_of_it, form, reader)
        for closer in (reason_describes_primary, declined_requires_declined_reason)
    )


@look(
    "reason",
    "backup_situation",
    why="The reason is not what kept the stand-in away; it may be that of the regular worker.",
    do="Give the reason that the stand-in was not to be had.",
)
def reason_describes_primary(said_of_it: Said, _: Form, reader: Reader) -> bool:
    """Whether the reason is of a stand-in who was not to be had, as is stated, and not of what made it so."""
    facts = said_of_it.facts
    if said_of_it.reason is None or facts is None or not _untrue(said_of_it, facts, reader):
        return False
    not_to_be_had = meaning_of({BackupStaff.UNAVAILABLE})
    return facts <= not_to_be_had and bool(said(said_of_it.reason, (said_of_it.reason,), reader, not_to_be_had))


@look("reason", "availability", why="The reason says otherwise than the box.", do="Correct one of them.")
def reason_contradicts_availability(said_of_it: Said, _: Form, reader: Reader) -> bool:
    """Whether the reason is true of nothing that the one box ticked means."""
    if len(said_of_it.boxes) != 1:
        return False
    return _untrue(said_of_it, said(said_of_it.boxes[0], said_of_it.boxes, reader), reader)


def is_confirmed(said_of_it: Said, reader: Reader) -> bool:
    """Whether what is known of the one situation of the stand-in is what the reason says."""
    facts, reason = said_of_it.facts, said_of_it.reason
    return facts is not None and len(facts) == 1 and reason is not None and not _untrue(said_of_it, facts, reader)


def _untrue(said_of_it: Said, stated: Situations | None, reader: Reader) -> bool:
    """Whether a reason that says something is true of nothing that is stated beside it, where something is."""
    if said_of_it.reason is None or said_of_it.reason.says is None or not stated:
        return False
    return not said(said_of_it.reason, (said_of_it.reason,), reader, stated)


@look("reason", why="A stand-in was offered and refused, and the reason is another.", do="Give the refusal.")
def declined_requires_declined_reason(said_of_it: Said, form: Form, reader: Reader) -> bool:
    """Whether a value that has to be chosen wherever it is true is true, and another is given."""
    stated = said_of_it.stated(reader)
    if said_of_it.reason is None or not stated:
        return False
    return any(
        choice.demanded and choice != said_of_it.reason and said(choice, (choice,), reader, stated) == stated
        for choice in form.reasons
    )


@look("reason", why="A value of the list says it more closely.", do="Choose that value.")
def listed_reason_exists(said_of_it: Said, form: Form, reader: Reader) -> bool:
    """Whether the value for the rest is given where exactly one other is true."""
    stated = said_of_it.stated(reader)
    if not _for_the_rest(said_of_it):
        return False
    code = fitting(form.reasons, stated, reader)
    return code is not None and code != (said_of_it.reason and said_of_it.reason.code)


@look("reason", why="This value should seldom be chosen.", do="Choose the value that is nearest to what happened.")
def other_should_be_rare(said_of_it: Said, form: Form, reader: Reader) -> bool:
    """Whether the value for the rest is given, unless the facts leave no other."""
    if not _for_the_rest(said_of_it) or said_of_it.reason is None:
        return False
    return not said_of_it.facts or fitting(form.reasons, said_of_it.facts, reader) != said_of_it.reason.code


def _for_the_rest(said_of_it: Said) -> bool:
    return said_of_it.reason is not None and said_of_it.reason.says is None


@look("availability", "backup", why="The box says otherwise than the facts.", do="Correct one of them.")
def availability_contradicts_backup(said_of_it: Said, _: Form, reader: Reader) -> bool:
    """Whether a box is ticked that is true of no situation that the facts leave open."""
    facts = said_of_it.facts or frozenset()
    return bool(facts) and any(not said(box, (box,), reader, facts) for box in said_of_it.boxes)


COMPARISONS: dict[str, Look[Callable[[Said, Form, Reader], bool]]] = {
    each.name: each
    for each in (
        reason_not_in_list,
        reason_not_documented,
        reason_contradicts_backup,
        reason_contradicts_availability,
        reason_describes_primary,
        declined_requires_declined_reason,
        listed_reason_exists,
        other_should_be_rare,
        availability_contradicts_backup,
    )
}
"""The checks of what a report says of the stand-in, by name."""
