"""What has to be looked at in the reports of one day, prepared once, and what is seen in one of them.

A report without a fault is recognised without reading the policy again; of any other, what is seen is reduced to a
small value, so that equal faults share one ruling.
"""

from collections.abc import Callable
from datetime import date

from attrs import define, field, frozen

from staffing_rules.decisions.checks import LOOKS, Against, chosen, duplicate_incident
from staffing_rules.decisions.class_checks import CLASS_LOOKS
from staffing_rules.decisions.findings import Look
from staffing_rules.decisions.forms import Situations
from staffing_rules.decisions.reason_checks import COMPARISONS, Said
from staffing_rules.facts import IncidentReport
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Check, Field, Form, Timeline, parts_of
from staffing_rules.rulings import Ruling, Validity

Finds = Callable[[IncidentReport, Against], bool]


@frozen(cache_hash=True)
class Seen:
    """What is seen in a report: the places of the checks that found something, of blank fields, and what it chose.

    `reasons` has the code of the reason under each form of the sheet, None where that form does not have it.
    """

    found: tuple[int, ...] = ()
    blank: tuple[int, ...] = ()
    reasons: tuple[str | None, ...] = ()
    boxes: frozenset[str] = frozenset()


NOTHING = Seen()


@define(eq=False)
class Sheet:
    """All that any form asks that may be the one of a day: several only where it is open which one it is."""

    first_day: date
    forms: tuple[Form, ...]
    fields: tuple[Field, ...]
    looks: tuple[tuple[Look[Finds], Against], ...]
    required: frozenset[str]
    """The attributes that have to be filled in."""
    either: tuple[tuple[str, ...], ...]
    """Those of which one has to be filled in."""
    plain_reasons: frozenset[str]
    """The reasons, as they may be written, on which nothing else hangs."""
    finders: tuple[tuple[Finds, Against], ...] = field(init=False)
    clean: Ruling[Validity] | None = field(default=None, init=False)
    """The ruling on a report in which nothing is seen, once it has been asked for."""

    def __attrs_post_init__(self) -> None:
        self.finders = tuple((look.finds, against) for look, against in self.looks if look is not duplicate_incident)

    def passes(self, report: IncidentReport) -> bool:
        """Whether nothing is seen in a report: it passes under every form and every reading."""
        if not (
            self.required.isdisjoint(report.blank)
            and report.reason in self.plain_reasons
            and report.availability is None
        ):
            return False
        for finds, against in self.finders:  # a generator costs as much as the checks
            if finds(report, against):
                return False
        return not any(report.blank.issuperset(names) for names in self.either)

    def see(self, report: IncidentReport, *, repeated: bool) -> Seen:
        """Return what is seen in a report; `repeated` where others repeat it."""
        return Seen(
            tuple(
                place
                for place, (look, against) in enumerate(self.looks)
                if look.finds(report, against) or (repeated and look is duplicate_incident)
            ),
            tuple(place for place, each in enumerate(self.fields) if report.blank.issuperset(each.attributes)),
            tuple(choice.code if choice else None for choice in (chosen(report, form) for form in self.forms))
            if "reason" not in report.blank
            else (),
            frozenset(box.code for form in self.forms for box in form.boxes).intersection(report.availability or ()),
        )

    def seen_in(self, seen: Seen, form: Form) -> tuple[dict[Check, Look[Finds]], set[Field]]:
        """Return the checks of a form that found something, and its fields that are blank."""
        looks = (self.looks[place] for place in seen.found)
        return (
            {against.check: look for look, against in looks if against.form is form},
            {self.fields[place] for place in seen.blank},
        )

    def said_in(self, seen: Seen, form: Form, facts: Situations | None) -> Said:
        """Return what a report says of the stand-in under a form, beside what the facts say."""
        code = seen.reasons[self.forms.index(form)] if seen.reasons else None
        boxes = tuple(box for box in form.boxes if box.code in seen.boxes)
        reason = form.reason_of[code.casefold()] if code else None
        return Said(reason, unlisted=bool(seen.reasons) and code is None, boxes=boxes, facts=facts)


def sheet_for(policy: BackupStaffingPolicy, day: date) -> Sheet:
    """Return the sheet of a day, the same one for all days on which the same forms may be filled in."""
    sheets: dict[date | None, Sheet] = policy.answers.sheets
    if day not in sheets:
        first = next(each for each in reversed(policy.eras_of_forms) if each <= day)
        if first not in sheets:
            sheets[first] = _prepared(policy, first)
        sheets[day] = sheets[first]
    return sheets[day]


def _prepared(policy: BackupStaffingPolicy, day: date) -> Sheet:
    in_use = (policy.form_on(channels, day) for channels in parts_of(policy.channel_in_use, Timeline[str]))
    forms = [found for found in dict.fromkeys(in_use) if found]
    channels = frozenset(channel.code for channel in policy.channels)
    fields = tuple(dict.fromkeys(each for _, form in forms for each in form.fields))
    wanted = [each.attributes for each in fields if each.blank is not None and not each.with_reasons]
    return Sheet(
        first_day=day,
        forms=tuple(form for _, form in forms),
        fields=fields,
        looks=tuple(
            (LOOKS[check.name], Against(check, form, channel, channels))
            for channel, form in forms
            for check in form.checks
            if _is_of_reports(check, policy)
        ),
        required=frozenset(names[0] for names in wanted if len(names) == 1),
        either=tuple(names for names in wanted if len(names) > 1),
        plain_reasons=frozenset[str].intersection(*map(_plain_reasons, forms)) if forms else frozenset(),
    )


def _is_of_reports(check: Check, policy: BackupStaffingPolicy) -> bool:
    """Whether a check looks at a report alone. Raises LookupError where nobody knows how to make it."""
    elsewhere = COMPARISONS.keys() | CLASS_LOOKS.keys()
    if check.name not in LOOKS.keys() | elsewhere:
        msg = f"{policy.name}: no check is known by the name {check.name}; wanted one of {', '.join(LOOKS)}"
        raise LookupError(msg)
    return check.name in LOOKS


def _plain_reasons(found: tuple[str, Form]) -> frozenset[str]:
    _, form = found
    plain = [each for each in form.reasons if each.says is not None and not form.needs(each.code)]
    return frozenset(written for each in plain for written in (each.code, each.title))
