"""The places of a policy where provisions are cited and readings stand, and what the readings give there."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterable, Iterator

from attrs import frozen
from policy_filing_words import (
    attested_in_words,
    dates_in_words,
    due_in_words,
    situations_in_words,
    terms_of,
    weight_in_words,
    worded,
)
from policy_words import assumed, rows_of, value_in_words

from staffing_rules.policies.vocabulary import (
    AttestationRule,
    BackupStaffingPolicy,
    Edition,
    Form,
    Note,
    PlanRules,
    Policy,
    parts_of,
)
from staffing_rules.provisions import Question, Reading


@frozen
class Place:
    """A part of a policy in words; `row` is the id of the row of a table, where it is one.

    `form` is the code of a form's channel; `words` is then the name of a part of it, of this `kind`. `limit` is the
    code of a limit; `words` is then the name of a part of it, or nothing for the limit itself.
    """

    words: str
    value: object
    cites: tuple[str, ...] = ()
    row: str = ""
    form: str = ""
    kind: str = ""
    limit: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two places one and the same."""
        return (self.form, self.kind, self.words, self.limit)


@frozen
class Nested:
    """A question that comes up under a choice of another, and what it then gives as it is assumed."""

    question: Question
    words: str


def places_of(policy: BackupStaffingPolicy) -> Iterator[Place]:
    """Yield every part of a policy that cites provisions or may hold a reading."""
    yield Place("the programmes covered", policy.scope.programs, policy.scope.cites)
    yield from (Place(f"row {row.id}", row.then, row.cites, row.id) for row in rows_of(policy))
    yield from _consequences(policy)
    yield Place("the channel", policy.channel_in_use)
    for edition in parts_of((policy.interruptions, policy.channel_in_use), Edition):
        yield Place("the channel" if isinstance(edition.value, str) else "the table", None, edition.cites)
    yield Place("the reporting periods", None, policy.periods.cites)
    for edition in parts_of(policy.dues, Edition):
        yield Place("the last day", edition.value, edition.cites)
    if policy.rhythm:
        yield Place("the rhythm before there was a last day", policy.rhythm.due, policy.rhythm.cites)
    for edition in policy.duty.editions:
        since = f" from {edition.since} on" if edition.since else ""
        yield Place(f"the duty{since}", edition.value, edition.cites)
    for channel, forms in policy.forms:
        for edition in forms.editions:
            yield Place("as a whole", None, edition.cites, form=channel)
            if edition.value:
                yield from _form(channel, edition.value)
    yield from _attestations(policy)
    yield from _plans(policy)
    yield from (Place(f"note {note.code}", None, note.cites) for note in notes_of(policy))


def _consequences(policy: BackupStaffingPolicy) -> Iterator[Place]:
    for outcome, timeline in policy.consequences:
        words = f"what follows from {value_in_words(outcome, policy)}"
        for edition in timeline.editions:
            yield Place(words, None, edition.cites)
            if edition.value:
                yield Place(words, edition.value.notify, edition.value.cites)


def _form(channel: str, form: Form) -> Iterator[Place]:
    for each in form.fields:
        yield Place(each.name, worded(each.blank, weight_in_words), each.cites, form=channel, kind="field")
    for kind, choices in (("reason", form.reasons), ("box", form.boxes)):
        for choice in choices:
            says = None if choice.says is None else worded(choice.says, situations_in_words)
            yield Place(choice.code, says, choice.cites, form=channel, kind=kind)
    for check in form.checks:
        yield Place(check.name, worded(check.weight, weight_in_words), check.cites, form=channel, kind="check")


def _attestations(policy: BackupStaffingPolicy) -> Iterator[Place]:
    if policy.attestations is None:
        return
    yield Place("the attestation", worded(policy.attestations, attested_in_words))
    for edition in parts_of(policy.attestations, Edition):
        yield Place("the attestation", None, edition.cites)
    for rule in parts_of(policy.attestations, AttestationRule):
        yield Place("the attestation", None, rule.cites)
        yield Place("the attestation's last day", worded(rule.due_with_reports, due_in_words))
        for check in rule.checks:
            yield Place(f"the attestation's check {check.name}", worded(check.weight, weight_in_words), check.cites)


def _plans(policy: BackupStaffingPolicy) -> Iterator[Place]:
    for edition in parts_of(policy.plans, Edition):
        yield Place("plans of correction", None, edition.cites)
    for rules in parts_of(policy.plans, PlanRules):
        yield Place("plans of correction", None, rules.cites)
        for name, term in terms_of(rules.due, rules.targets):
            yield Place(f"the days for {name}", worded(term.days, str), term.cites)
            yield Place(f"what the days for {name} run from", worded(term.trigger, str), term.cites)
        yield Place("which dates are target dates", worded(rules.target_dates, dates_in_words))
        for each in rules.components:
            yield Place(f"component {each.name} of a plan", worded(each.missing, weight_in_words), each.cites)
        for check in rules.checks:
            yield Place(f"check {check.name} of a plan", worded(check.weight, weight_in_words), check.cites)


def notes_of(policy: BackupStaffingPolicy) -> list[Note]:
    """Return every note of a policy, once, by its code."""
    notes = {note.code: note for note in parts_of(policy, Note)}
    return [notes[code] for code in sorted(notes)]


def citing(places: Iterable[Place]) -> dict[str, list[Place]]:
    """Return for each provision those of the places that cite it, each once."""
    cited: dict[str, dict[tuple[str, ...], Place]] = {}
    for place in places:
        for provision in place.cites:
            cited.setdefault(provision, {}).setdefault(place.key, place)
    return {provision: list(at.values()) for provision, at in cited.items()}


def given_by(question: Question, policy: Policy, places: Iterable[Place]) -> dict[str, dict[str | Nested, list[Place]]]:
    """Return for each choice of a question what it gives, with the places that get it.

    That is a value in words, or another question, where that one comes up under the choice.
    """
    given: dict[str, dict[str | Nested, dict[tuple[str, ...], Place]]] = {choice: {} for choice, _ in question.choices}
    for place in places:
        for reading in _readings_in(place.value):
            if reading.id == question.id:
                for choice, value in reading.values:
                    words = value_in_words(assumed(value), policy)
                    what = Nested(value.question, words) if isinstance(value, Reading) else words
                    given[choice].setdefault(what, {})[place.key] = place
    return {choice: {what: list(at.values()) for what, at in by.items()} for choice, by in given.items()}


def _readings_in(value: object) -> Iterator[Reading[object]]:
    if isinstance(value, Reading):
        yield value
        for _, given in value.values:
            yield from _readings_in(given)
