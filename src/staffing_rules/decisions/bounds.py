"""Limits as they are read: with nothing left open, and with what their findings rest on."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import cast

from attrs import evolve, field, frozen

from staffing_rules.decisions.reader import Reader
from staffing_rules.facts import Service
from staffing_rules.policies.vocabulary import (
    Amount,
    ApprovalDay,
    ByExceedance,
    ByException,
    Counting,
    Each,
    ExceedanceBase,
    ExceptedHours,
    Limit,
    Limits,
    Party,
)
from staffing_rules.policies.vocabulary.windows import ALWAYS
from staffing_rules.provisions import Basis, Provision, Reading
from staffing_rules.quantities import Quantity
from staffing_rules.rulings import Finding, Portion, Severity, Tally, Window
from staffing_rules.rulings.explanation import words


@frozen
class Excepted:
    """How approved exceptions are read."""

    in_force: ApprovalDay
    afterwards: bool
    unnamed: bool


@frozen
class Exceeding:
    """How an exceedance is read."""

    percent: Amount
    of: ExceedanceBase
    services: frozenset[Service]


@frozen
class InForce:
    """An amount as it holds on a day: the limit in units, None where it is not known, and where it stands.

    `from_later` is the first day from which an amount is known, where none is on that day.
    """

    units: int | None
    kind: type[Quantity]
    since: date | None = None
    source: str = ""
    from_later: date | None = None


@frozen(eq=False, kw_only=True)
class Rule:
    """Something that is not to be exceeded, as it is read: what its finding says, and what it rests on.

    `questions` are the ids of those that it hangs on, `raising` those of them that arise only where something raises
    the limit.
    """

    id: str
    title: str
    do: str = ""
    severity: Severity = Severity.ERROR
    provisions: tuple[Provision, ...]
    readings: tuple[Reading[object], ...]
    questions: tuple[str, ...]
    raising: frozenset[str] = frozenset()
    basis: Basis = Basis.EXPLICIT

    def resting_on(self, *, raised: bool) -> tuple[str, ...]:
        """Return the ids of the questions that an answer hangs on; `raised`: something raises the limit."""
        return self.questions if raised else tuple(each for each in self.questions if each not in self.raising)

    def finding(
        self,
        tally: Tally,
        carried_by: Sequence[Portion] = (),
        *,
        raised: bool = False,
        severity: Severity | None = None,
    ) -> Finding:
        """Return the finding that there is more than the limit."""
        return Finding(
            self.id,
            severity or self.severity,
            f"More than the limit: {self.title}.",
            self.do,
            provisions=self.provisions,
            readings=self.resting_on(raised=raised),
            tally=tally,
            carried_by=tuple(carried_by),
        )


@frozen(eq=False, kw_only=True)
class Bound(Rule):
    """One limit of a policy, as it is read."""

    limit: Limit
    services: frozenset[Service]
    sections: frozenset[str] | None
    beside: frozenset[Service]
    by: Counting
    per: tuple[Party, ...]
    each: Each
    raised_by: Excepted | Exceeding | ExceptedHours | None
    only_with_exceedance: bool
    known: dict[int, InForce] = field(factory=dict[int, InForce], repr=False)

    @property
    def for_qualifying(self) -> bool:
        """Whether it is another limit for members who qualify to exceed it."""
        return self.only_with_exceedance or isinstance(self.raised_by, Exceeding)

    def counts(self, service: Service | None, section: str | None) -> bool:
        """Whether a row of that service, billed under that section, counts; None is any."""
        return (service is None or service in self.services) and (
            section is None or self.sections is None or section in self.sections
        )

    def amount_on(self, day: int) -> InForce:
        """Return the amount as it holds on that day, an ordinal."""
        if day not in self.known:
            self.known[day] = amount_on(self.limit.amount, date.fromordinal(day))
        return self.known[day]


def rule(
    reader: Reader,
    id: str,
    title: str,
    cites: tuple[str, ...],
    *,
    since: int,
    do: str = "",
) -> Rule:
    """Return a rule that hangs on what the reader was asked since then."""
    questions = tuple(dict.fromkeys(reader.asked[since:]))
    return Rule(
        id=id,
        title=title,
        do=do,
        provisions=tuple(map(reader.policy.provision, cites)),
        readings=told(reader, questions),
        questions=questions,
    )


def told(reader: Reader, questions: Iterable[str]) -> tuple[Reading[object], ...]:
    """Return the readings that were taken last for these questions, with what each choice gives in words.

    Whole limits may hang on a choice, and are long to tell.
    """
    last = {reading.id: reading for reading in reader.heard}
    return tuple(
        evolve(reading, values=tuple((choice, _in_words(value)) for choice, value in reading.values))
        for reading in (last[id] for id in dict.fromkeys(questions) if id in last)
    )


def _in_words(value: object) -> str:
    leaves = cast("Reading[object]", value).leaves() if isinstance(value, Reading) else (value,)
    return " / ".join(dict.fromkeys(map(words, leaves)))


def amount_on(amount: Amount, day: date) -> InForce:
    """Return an amount as it holds on a day."""
    edition = amount.value.on(day)
    if edition is None or edition.value is None:
        return InForce(None, amount.kind, from_later=None if amount.left_open else amount.value.next_since(day))
    return InForce(edition.value.units * amount.times, amount.kind, edition.since, edition.source)


def bounds(reader: Reader, limits: Limits, *, raised: bool = True) -> tuple[Bound, ...]:
    """Return the limits as the reader reads them; unless something may raise them, nothing is asked of that."""
    found: list[Bound] = []
    for entry in limits:
        since = len(reader.asked)
        chosen = reader.read(entry) if isinstance(entry, Reading) else (entry,)
        hangs_on = reader.asked[since:]
        found.extend([_bound(reader, limit, hangs_on, raised=raised) for limit in chosen])
    return tuple(found)


def _bound(reader: Reader, limit: Limit, hangs_on: Sequence[str], *, raised: bool) -> Bound:
    since = len(reader.asked)
    counted = reader.read(limit.counted)
    by, per, each = reader.read(limit.by), reader.read(limit.per), reader.read(limit.each)
    before_raise = len(reader.asked)
    raised_by = _raise(reader, limit) if raised else None
    raising = frozenset(reader.asked[before_raise:])
    only, severity = reader.read(limit.only_with_exceedance), reader.read(limit.weight)
    questions = tuple(dict.fromkeys((*hangs_on, *reader.asked[since:])))
    return Bound(
        id=limit.id,
        title=limit.title,
        do=limit.do,
        severity=severity or Severity.NOTE,
        provisions=tuple(map(reader.policy.provision, limit.cites)),
        readings=told(reader, questions),
        questions=questions,
        raising=raising,
        basis=limit.basis,
        limit=limit,
        services=counted.services,
        sections=counted.sections,
        beside=counted.beside,
        by=by,
        per=per,
        each=each,
        raised_by=raised_by,
        only_with_exceedance=only,
    )


def _raise(reader: Reader, limit: Limit) -> Excepted | Exceeding | ExceptedHours | None:
    word = reader.read(limit.raised_by)
    match word:
        case ByException():
            return Excepted(reader.read(word.in_force), reader.read(word.afterwards), reader.read(word.unnamed))
        case ByExceedance():
            return Exceeding(word.percent, reader.read(word.of), word.services)
        case _:
            return word


@frozen
class Grounds:
    """What rulings rest on that are about the same limits."""

    provisions: tuple[Provision, ...]
    readings: tuple[Reading[object], ...]
    basis: Basis


def grounds_of(held: Sequence[tuple[Rule, bool]]) -> Grounds:
    """Return what a ruling rests on that is about these limits, each with whether something raises it."""
    readings: dict[str, Reading[object]] = {}
    for bound, raised in held:
        asked = bound.resting_on(raised=raised)
        readings.update({each.id: each for each in bound.readings if each.id in asked})
    bounds = [bound for bound, _ in held]
    return Grounds(
        tuple(dict.fromkeys(each for bound in bounds for each in bound.provisions)),
        tuple(readings.values()),
        Basis.weakest(bound.basis for bound in bounds),
    )


@lru_cache
def window_of(span: tuple[int, int]) -> Window | None:
    """Return the window of a span of ordinals; None for one without end."""
    return None if span == ALWAYS else Window(date.fromordinal(span[0]), date.fromordinal(span[1]))


def citing(finding: Finding, rule: Rule) -> Finding:
    """Return the finding with the provisions of another limit that is exceeded by it as well."""
    return evolve(finding, provisions=tuple(dict.fromkeys((*finding.provisions, *rule.provisions))))
