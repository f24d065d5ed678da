"""One report under one form and one way of reading the policy: everything that is wrong with it."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from staffing_rules.decisions.checks import comment_describes_primary
from staffing_rules.decisions.class_checks import CLASS_LOOKS, Happened
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

    def findings(self) -> Iterator[Finding]:
        """Yield everything that is wrong."""
        if self.happened:
            yield from self.happened.contradictions
        for field in self.form.fields:
            yield from self._blank(field)
        for check in self.form.checks:
            yield from self._made(check)

    def _blank(self, field: Field) -> tuple[Finding, ...]:
        """Return the finding that a field is blank which should not be, or nothing."""
        since, reason = len(self.reader.asked), self.said.reason
        bound = not field.with_reasons or (reason is not None and reason.code in field.with_reasons)
        if not bound or not self.blank.issuperset(field.attributes):
            return ()
        why = f"The form wants {field.title}."
        finding = Finding(
            f"missing:{field.name}",
            Severity.ERROR,
            why,
            "Fill it in.",
            field.attributes,
            suggestion=self._suggestion(field.name),
        )
        return weighed(self.reader, finding, field.blank, field.cites, since)

    def _made(self, check: Check) -> tuple[Finding, ...]:
        """Return the finding of a check that binds, or nothing."""
        since = len(self.reader.asked)
        look = self._look(check)
        if look is None:
            return ()
        cites = check.cites
        readings: tuple[str, ...] = ()
        if check.name in COMPARISONS and look.fields[0] == "reason" and self.said.reason:
            cites += self.said.reason.cites
        if check.name in CLASS_LOOKS and self.happened:
            cites, readings = cites + self.happened.cites, self.happened.readings
        suggestion = self._suggestion(look.fields[0])
        finding = evolve(look.finding, code=check.code or look.name, readings=readings, suggestion=suggestion)
        return weighed(self.reader, finding, check.weight, cites, since)

    def _look(self, check: Check) -> Look[Any] | None:
        """Return the check as it is made where it finds something, else None."""
        if comparison := COMPARISONS.get(check.name):
            return comparison if comparison.finds(self.said, self.form, self.reader) else None
        if beside := CLASS_LOOKS.get(check.name):
            return beside if self.happened is not None and beside.finds(self.happened) else None
        found = self.found.get(check)
        if found is comment_describes_primary and is_confirmed(self.said, self.reader):
            return None  # what the comment says of the regular worker misled nobody
        return found

    def _suggestion(self, field: str) -> str | None:
        """Return the value of the list that fits, for a finding on a field that has a list."""
        if field == "reason" and (stated := self.said.stated(self.reader)):
            code = fitting(self.form.reasons, stated, self.reader)
            return None if self.said.reason and self.said.reason.code == code else code
        if field == "availability" and self.said.facts:
            return fitting(self.form.boxes, self.said.facts, self.reader)
        return None
