"""What has to be looked at in the reports of one day, prepared once, and what is seen in one of them.

A report without a fault is recognised without reading the policy again; of any other, what is seen is reduced to a
small value, so that equal faults share one ruling.
"""

from collections.abc import Callable, Iterable
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

from attrs import define

from staffing_rules.decisions.checks import LOOKS, Against, chosen, duplicate_incident
from staffing_rules.decisions.class_checks import CLASS_LOOKS
from staffing_rules.decisions.findings import Look, known
from staffing_rules.decisions.forms import Situations
from staffing_rules.decisions.reason_checks import COMPARISONS, Said
from staffing_rules.facts import IncidentReport
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Check, Form, Remembered, Timeline, parts_of
from staffing_rules.rulings import Ruling, Validity

Finds = Callable[[IncidentReport, Against], bool]


class Seen(NamedTuple):
    """What is seen in a report: the places of the checks that found something, the fields left blank, what it chose.

    `reasons` has the code of the reason under each form of the sheet, None where that form does not have it.
    """

    found: tuple[int, ...]
    blank: frozenset[str]
    reasons: tuple[str | None, ...]
    boxes: frozenset[str]


CODED = frozenset({"member_id_kind", "service", "availability", "reason", "channel", "state", "reporter"})
"""The fields of a report that have few values."""
outline_of = attrgetter("blank", *sorted(CODED))


@define(eq=False)
class Outline:
    """What the coded fields of a report come to, and which are blank: the same for all reports that agree on these."""

    seen: Seen
    rest: tuple[tuple[int, Finds, Against], ...]
    """The checks that have to look at other fields as well, each with its place on the sheet."""
    rulings: dict[tuple[int, ...], Ruling[Validity]]
    """The rulings asked for so far, by what the rest found."""

    def with_rest(self, found: tuple[int, ...]) -> Seen:
        """Return what is seen where the rest found something as well."""
        return self.seen._replace(found=tuple(sorted((*self.seen.found, *found))))


@define(eq=False)
class Sheet:
    """All that any form asks that may be the one of a day: several only where it is open which one it is."""

    first_day: date
    forms: tuple[tuple[str, Form], ...]
    """Each with the channel on which it is filed."""
    looks: tuple[tuple[Look[Finds], Against], ...]
    attributes: frozenset[str]
    """The attributes of a report that some form has a field for."""
    boxes: frozenset[str]
    reasons: frozenset[str]
    """The reasons of the lists, by code and as forms write them."""
    outlines: Remembered[Outline]

    def outlined(self, report: IncidentReport) -> Outline:
        """Return the outline of a report, worked out once for all that agree on it."""
        outline = self.outlines.known.get(outline_of(report))
        if outline is None:
            looks = [(place, look, against) for place, (look, against) in enumerate(self.looks)]
            coded = [place for place, look, _ in looks if look.reads <= CODED]
            rest = [each for each in looks if each[0] not in coded and each[1].wants.isdisjoint(report.blank)]
            outline = Outline(
                self._seen(report, self._find(report, coded)),
                tuple((place, look.finds, against) for place, look, against in rest),
                {},
            )
            if report.reason is None or report.reason in self.reasons:  # what was written freely is not remembered
                self.outlines.keep(outline_of(report), outline)
        return outline

    def see(self, report: IncidentReport, *, repeated: bool = False) -> Seen:
        """Return what is seen in a report; `repeated` where others repeat it."""
        repeats = (place for place, (look, _) in enumerate(self.looks) if repeated and look is duplicate_incident)
        return self._seen(report, (*self._find(report, range(len(self.looks))), *repeats))

    def _find(self, report: IncidentReport, places: Iterable[int]) -> tuple[int, ...]:
        looks = ((place, *self.looks[place]) for place in places)
        return tuple(
            place
            for place, look, against in looks
            if look.wants.isdisjoint(report.blank) and look.finds(report, against)
        )

    def _seen(self, report: IncidentReport, found: tuple[int, ...]) -> Seen:
        choices = (chosen(report, form) for _, form in self.forms)
        return Seen(
            found,
            report.blank & self.attributes,
            tuple(choice.code if choice else None for choice in choices) if "reason" not in report.blank else (),
            self.boxes.intersection(report.availability or ()),
        )

    def found_in(self, seen: Seen, channel: str, form: Form) -> dict[Check, Look[Finds]]:
        """Return the checks of a channel's form that found something."""
        looks = (self.looks[place] for place in seen.found)
        return {against.check: look for look, against in looks if (against.channel, against.form) == (channel, form)}

    def said_in(self, seen: Seen, channel: str, form: Form, facts: Situations | None) -> Said:
        """Return what a report says of the stand-in on a channel's form, beside what the facts say."""
        code = seen.reasons[self.forms.index((channel, form))] if seen.reasons else None
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
    return Sheet(
        first_day=day,
        forms=tuple(forms),
        looks=tuple(
            (LOOKS[check.name], Against(check, form, channel, channels))
            for channel, form in forms
            for check in form.checks
            if _is_of_reports(check, policy)
        ),
        attributes=frozenset(name for _, form in forms for each in form.fields for name in each.attributes),
        boxes=frozenset(box.code for _, form in forms for box in form.boxes),
        reasons=frozenset(name for _, form in forms for choice in form.reasons for name in (choice.code, choice.title)),
        outlines=Remembered[Outline](),
    )


def _is_of_reports(check: Check, policy: BackupStaffingPolicy) -> bool:
    """Whether a check looks at a report alone. Raises LookupError where nobody knows how to make it."""
    every: dict[str, Look[Any]] = {**LOOKS, **COMPARISONS, **CLASS_LOOKS}
    return known(every, check.name, policy.name) in LOOKS.values()
