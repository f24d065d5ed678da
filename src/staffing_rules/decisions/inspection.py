"""One report under one form and one way of reading the policy: everything that is wrong with it."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from staffing_rules.decisions.checks import comment_describes_primary
from staffing_rules.decisions.class_checks import CLASS_LOOKS, Happened, incident_date_not_service_date
from staffing_rules.decisions.findings import Look, weighed
from staffing_rules.decisions.forms import fitting
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.reason_checks import COMPARISONS, Said, is_confirmed
from staffing_rules.policies.vocabulary import Check, Field, Form
from staffing_rules.rulings import Finding, Severity


@frozen
class Inspection:
    """What was seen in a report, and what it is held beside."""

    form: Form
    reader: Reader
    blank: frozenset[str]
    found: Mapping[Check, Look[Any]]
    """The checks of the report alone that found something."""
    said: Said
    happened: Happened | None
    of_form: tuple[str, ...]
    """The questions on which it hangs that this is the form."""

    def findings(self) -> Iterator[Finding]:
        """Yield everything that is wrong."""
        for field in self.form.fields:
            yield from self._blank(field)
        for check in self.form.checks:
            yield from self._made(check)

    def _blank(self, field: Field) -> tuple[Finding, ...]:
        """Return the finding that a field is blank which should not be, or nothing."""
        reason = self.said.reason
        bound = not field.with_reasons or (reason is not None and reason.code in field.with_reasons)
        if not bound or not self.blank.issuperset(field.attributes):
            return ()
        why, do = f"The form wants {field.title}.", "Fill it in."
        finding = Finding(f"missing:{field.name}", Severity.ERROR, why, do, field.attributes, readings=self.of_form)
        finding = evolve(finding, suggestion=self._suggestion(field.name))
        return weighed(self.reader, finding, field.blank, field.cites)

    def _made(self, check: Check) -> tuple[Finding, ...]:
        """Return the finding of a check that binds, or nothing."""
        since = len(self.reader.asked)
        look, cites, readings = self._look(check)
        if look is None:
            return ()
        readings = (*self.of_form, *readings, *self.reader.asked[since:])
        suggestion = self._suggestion(look.fields[0])
        finding = evolve(look.finding, code=check.code or look.name, readings=readings, suggestion=suggestion)
        return weighed(self.reader, finding, check.weight, (*check.cites, *cites))

    def _look(self, check: Check) -> tuple[Look[Any] | None, tuple[str, ...], tuple[str, ...]]:
        """Return the check as it is made where it finds something, and what it rests on besides."""
        if comparison := COMPARISONS.get(check.name):
            found = comparison.finds(self.said, self.form, self.reader)
            of_reason = self.said.reason.cites if self.said.reason and comparison.fields[0] == "reason" else ()
            return comparison if found else None, of_reason, ()
        if beside := CLASS_LOOKS.get(check.name):
            if self.happened is None or not beside.finds(self.happened):
                return None, (), ()
            if beside is incident_date_not_service_date:  # a day is compared, and no class
                return beside, (), ()
            return beside, self.happened.cites, self.happened.readings
        look = self.found.get(check)
        if look is comment_describes_primary and is_confirmed(self.said, self.reader):
            return None, (), ()  # what the comment says of the regular worker misled nobody
        return look, (), ()

    def _suggestion(self, field: str) -> str | None:
        """Return the value of the list to consider, for a finding on a field that has a list."""
        if field == "reason" and (stated := self.said.stated(self.reader)):
            code = fitting(self.form.reasons, stated, self.reader)
            return None if self.said.reason and self.said.reason.code == code else code
        if field == "availability" and self.said.facts:
            return fitting(self.form.boxes, self.said.facts, self.reader)
        return None
