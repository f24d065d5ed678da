"""One review of care: a line for each subject and window, under every way of reading that is open."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from attrs import evolve, frozen

from staffing_rules.decisions.bounds import Bound, Grounds, InForce, Rule, grounds_of, window_of
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.worlds import not_known, questions_that_matter, shared_findings, ways_of
from staffing_rules.facts import Coverage
from staffing_rules.policies.vocabulary import Policy
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.rulings import (
    CareReview,
    Compliance,
    Finding,
    ReviewLine,
    Ruling,
    Severity,
    Standing,
    Status,
    Tally,
)

PARTIAL = Finding(
    "partial_coverage",
    Severity.NOTE,
    "Nothing is too much as far as these rows go: others may have served the same people.",
)


AT_LEAST = Finding(
    "at_least",
    Severity.NOTE,
    "It is this much too much at the least: of some rows it is not known how much they are.",
    "Complete them.",
)
AMOUNT = "amount of "
WEIGHT = tuple(Compliance)
"""From what weighs nothing to what weighs most."""


@frozen
class Found:
    """What one rule came to for one group of rows: the tally, and what is missing to know that it is kept."""

    bound: Rule
    tally: Tally | None = None
    findings: tuple[Finding, ...] = ()
    missing: frozenset[str] = frozenset()
    amount: InForce | None = None
    raised: bool = False
    """Whether something raises the limit."""
    places: frozenset[int] = frozenset()
    """The rows that were counted, by their places."""
    lacking: tuple[str, ...] = ()
    """The caller's references of the rows of which a fact is missing."""
    reviewed: bool = False
    """Whether what is missing can make it no more than something to look at."""

    @property
    def at_worst(self) -> Compliance:
        """What it may come to at the worst, where something is missing."""
        weighs = Severity.REVIEW if self.reviewed else self.bound.severity
        return Compliance.EXCEEDED if weighs is Severity.ERROR else Compliance.IN_DOUBT


def _not_known(found: Iterable[Found]) -> Iterator[Finding]:
    """Yield a finding for each fact that is missing, with the rows that lack it, or what brings it."""
    by_fact: dict[str, list[Found]] = {}
    for each in found:
        for fact in each.missing:
            by_fact.setdefault(fact, []).append(each)
    for fact, (finding,) in ((fact, not_known(frozenset({fact}))) for fact in sorted(by_fact)):
        rows = tuple(dict.fromkeys(row for each in by_fact[fact] for row in each.lacking))
        brings = next((each.bound.do for each in by_fact[fact] if each.bound.do and fact.startswith(AMOUNT)), "")
        yield evolve(finding, others=rows, what_to_do=brings or finding.what_to_do)


def unstated(bound: Bound) -> frozenset[str]:
    """Return what is missing where the amount of a limit is not known."""
    return frozenset({f"{AMOUNT}{bound.limit.amount.id}"})


class Verdicts:
    """Makes rulings of what was found, under one way of reading; what many rulings share is worked out once."""

    def __init__(self, policy: Policy, coverage: Coverage) -> None:
        self._policy = policy
        self._coverage = coverage
        self._grounds: dict[tuple[tuple[str, bool], ...], Grounds] = {}

    def line(self, subject: str, span: Span, found: Sequence[Found], extra: Sequence[Finding] = ()) -> ReviewLine:
        """Return the line of one subject in one span, out of what all limits came to."""
        return ReviewLine(subject, window_of(span), self.ruling(found, extra))

    def ruling(self, found: Sequence[Found], extra: Sequence[Finding] = ()) -> Ruling[Standing]:
        """Return the ruling on one subject, out of what all limits came to."""
        later = [each.amount.from_later for each in found if each.amount is not None and each.amount.from_later]
        if later and len(later) == len(found):
            return self._not_in_force(min(later), found)
        findings = (*[finding for each in found for finding in each.findings], *extra)
        missing = frozenset[str]().union(*[each.missing for each in found if each.missing])
        compliance = Compliance.of(findings) if findings else Compliance.WITHIN
        standing = Standing(compliance, tuple(each.tally for each in found if each.tally is not None), self._coverage)
        grounds = self._resting_on(found)
        at_worst = max((each.at_worst for each in found if each.missing), key=WEIGHT.index, default=compliance)
        open_still = at_worst is not compliance and WEIGHT.index(at_worst) > WEIGHT.index(compliance)
        if open_still:
            findings = (*findings, *_not_known(found))
        elif self._coverage is Coverage.PARTIAL and compliance is Compliance.WITHIN:
            findings = (*findings, PARTIAL)
        return Ruling(
            status=Status.UNDECIDED if open_still else Status.DECIDED,
            value=None if open_still else standing,
            grounds=grounds.basis,
            provisions=grounds.provisions,
            readings=grounds.readings,
            unlisted=bool(grounds.readings),
            missing=missing if open_still else frozenset(),
            possible=_from(standing, at_worst) if open_still else frozenset(),
            findings=findings,
            policy=self._policy.name,
        )

    def _not_in_force(self, since: date, found: Sequence[Found]) -> Ruling[Standing]:
        why = f"The document gives no amount for that time; one is known from {since} on."
        return Ruling(
            status=Status.NOT_IN_FORCE,
            provisions=self._resting_on(found).provisions,
            in_force_from=since,
            findings=(Finding("not_in_force", Severity.NOTE, why),),
            policy=self._policy.name,
        )

    def _resting_on(self, found: Iterable[Found]) -> Grounds:
        held = {(each.bound.id, each.raised): each for each in found}
        key = tuple(held)
        if key not in self._grounds:
            self._grounds[key] = grounds_of([(each.bound, each.raised) for each in held.values()])
        return self._grounds[key]


def _from(standing: Standing, at_worst: Compliance) -> frozenset[Standing]:
    """Return how the subject stands, and how it may stand at the worst."""
    return frozenset({standing, evolve(standing, compliance=at_worst)})


def review(policy: Policy, look: Callable[[Reader], CareReview]) -> CareReview:
    """Return what `look` finds, asked once for every way of reading the policy that is open.

    That is one way, unless the policy is strict and there are questions that nobody has answered. Then a line is
    decided where all ways agree on how the subject stands. The windows are those of the first way; where another way
    has other windows, the worst of those that share a day with it counts.
    """
    ways = ways_of(policy, policy.choices, look)
    first = ways[0][1]
    if len(ways) == 1:
        return first
    by_subject = [(supposed, _by_subject(other)) for supposed, other in ways]
    known = {line.window for line in first}
    lines = {(line.subject, line.window): line for line in first}
    for _, other in ways:  # what only another way counts, in its own windows, unless they are those of the first
        for line in other:
            mine = by_subject[0][1].get(line.subject, ())
            if line.window in known or not any(_overlap(line, each) for each in mine):
                lines.setdefault((line.subject, line.window), line)
    settled = tuple(
        evolve(line, ruling=_settled([(supposed, _worst(others, line)) for supposed, others in by_subject]))
        for line in lines.values()
    )
    return CareReview(settled, shared_findings([other for _, other in ways]))


def _by_subject(found: CareReview) -> Mapping[str, Sequence[ReviewLine]]:
    lines: dict[str, list[ReviewLine]] = {}
    for line in found:
        lines.setdefault(line.subject, []).append(line)
    return lines


def _worst(lines: Mapping[str, Sequence[ReviewLine]], like: ReviewLine) -> Ruling[Standing]:
    """Return the ruling that weighs most of those on the same subject whose windows share a day.

    Where there is none, nothing is limited: everything is within.
    """
    mine = lines.get(like.subject, ())
    same = [each for each in mine if _overlap(each, like)]
    exact = [each for each in same if each.window == like.window]
    apart = all(each is other or not _overlap(each, other) for each in exact for other in same)
    return max(
        [each.ruling for each in (exact if exact and apart else same)]
        or [Ruling(status=Status.DECIDED, value=Standing(Compliance.WITHIN))],
        key=_weight,
    )


def _overlap(one: ReviewLine, other: ReviewLine) -> bool:
    if one.window is None or other.window is None:
        return True
    return one.window.first <= other.window.last and other.window.first <= one.window.last


def _weight(ruling: Ruling[Standing]) -> tuple[int, int]:
    worst = max((WEIGHT.index(each.compliance) for each in ruling.answers), default=-1)
    return worst, list(Status).index(ruling.status)


def _stand(ruling: Ruling[Standing]) -> tuple[Status, frozenset[Compliance]]:
    """Return what all ways have to agree on."""
    return ruling.status, frozenset(each.compliance for each in ruling.answers)


def _settled(ways: Sequence[tuple[Mapping[str, str], Ruling[Standing]]]) -> Ruling[Standing]:
    """Return the one ruling that those of all ways make together, with what the first of them tells and all share."""
    rulings = [ruling for _, ruling in ways]
    first = rulings[0]
    alike = len({_stand(ruling) for ruling in rulings}) == 1
    findings = tuple(each for each in first.findings if all(_tells(ruling, each) for ruling in rulings))
    together = evolve(
        first,
        provisions=tuple(dict.fromkeys(each for ruling in rulings for each in ruling.provisions)),
        readings=tuple({each.id: each for ruling in rulings for each in ruling.readings}.values()),
        findings=findings,
    )
    if alike and first.status is not Status.UNDECIDED:
        return together
    missing = frozenset[str]().union(*(ruling.missing for ruling in rulings)) | questions_that_matter(ways, _stand)
    return evolve(
        together,
        status=Status.UNDECIDED,
        value=None,
        missing=missing,
        possible=frozenset(evolve(each, tallies=()) for ruling in rulings for each in ruling.answers),
        in_force_from=None,
        findings=(*(each for each in findings if each.severity is not Severity.UNKNOWN), *not_known(missing)),
    )


def _tells(ruling: Ruling[Standing], finding: Finding) -> bool:
    """Whether a ruling has a finding of the same kind on the same parties."""
    return _kind(finding) in map(_kind, ruling.findings)


def _kind(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.severity, finding.tally and finding.tally.about
