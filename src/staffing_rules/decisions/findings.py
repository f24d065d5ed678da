"""How a check that binds becomes a finding: what it is about, what it says, and how much it weighs."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from attrs import evolve, frozen

from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.worlds import is_question
from staffing_rules.policies.vocabulary import Check, Weight
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Finding, Ruling, Severity, Status

F = TypeVar("F", bound=Callable[..., bool])
F_co = TypeVar("F_co", covariant=True, bound=Callable[..., bool])
S = TypeVar("S")
T = TypeVar("T", bound=Hashable)
T_co = TypeVar("T_co", covariant=True, bound=Hashable)


@frozen
class Look(Generic[F_co]):
    """A check that can be made: what it is about, what its finding says, and when there is one."""

    name: str
    fields: tuple[str, ...]
    why: str
    what_to_do: str
    finds: F_co
    wants: frozenset[str]
    """The fields without which it finds nothing."""

    @property
    def reads(self) -> frozenset[str]:
        """The fields that it reads."""
        return frozenset(self.fields)

    @property
    def finding(self) -> Finding:
        """The finding that it makes; the policy says how much it weighs, and under which provisions."""
        return Finding(self.name, Severity.ERROR, self.why, self.what_to_do, self.fields)


def look(*fields: str, why: str, do: str = "", wants: Iterable[str] | None = None) -> Callable[[F], Look[F]]:
    """Return the decorator that makes a check of a function, with its name and the sentences of its finding.

    It reads the fields and no other; unless all of them are filled in, or those that it `wants`, it finds nothing.
    """
    needed = frozenset(fields if wants is None else wants)
    return lambda finds: Look(finds.__name__, fields, why, do, finds, needed)


def known(looks: Mapping[str, Look[F]], name: str, policy: str) -> Look[F]:
    """Return the check of that name. Raises LookupError, with the names that there are, where nobody can make it."""
    try:
        return looks[name]
    except KeyError:
        msg = f"{policy}: no check is known by the name {name}; wanted one of {', '.join(looks)}"
        raise LookupError(msg) from None


def weighed(
    reader: Reader, finding: Finding, weight: Weight | Reading[Weight], cites: tuple[str, ...]
) -> tuple[Finding, ...]:
    """Return the finding with what it weighs, its provisions and the questions that hangs on; nothing if it is none.

    `finding.readings` may name others that it hangs on already.
    """
    since = len(reader.asked)
    severity = reader.read(weight)
    if severity is None:
        return ()
    cites = tuple(dict.fromkeys(cites))
    reader.cite(cites)
    return (
        evolve(
            finding,
            severity=severity,
            provisions=tuple(map(reader.policy.provision, cites)),
            readings=tuple(dict.fromkeys((*finding.readings, *reader.asked[since:]))),
        ),
    )


def made(
    reader: Reader,
    looks: Mapping[str, Look[Callable[[S], bool]]],
    check: Check,
    subject: S,
    readings: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """Return the finding of a check that binds where it finds something in its subject, or nothing."""
    look = known(looks, check.name, reader.policy.name)
    if not look.finds(subject):
        return ()
    finding = evolve(look.finding, code=check.code or look.name, readings=readings)
    return weighed(reader, finding, check.weight, check.cites)


def in_order(findings: Iterable[Finding], fields: tuple[str, ...]) -> tuple[Finding, ...]:
    """Return the findings in the order of the fields that they are about."""
    places = {name: place for place, name in enumerate(fields)}
    return tuple(sorted(findings, key=lambda each: (_place(each, places), each.code)))


def _place(finding: Finding, places: Mapping[str, int]) -> int:
    first = finding.fields[0].partition("[")[0] if finding.fields else ""
    return places.get(first, len(places))


@frozen
class Judged(Generic[T_co]):
    """An answer together with all that was found on the way to it: both may hang on how the policy is read."""

    value: T_co
    findings: tuple[Finding, ...]


def judgement(found: Ruling[Judged[T]], fields: tuple[str, ...]) -> Ruling[T]:
    """Return the ruling on the value alone, with the findings of all answers still open, in the order of the fields.

    What is an error under some of the answers alone is one to be looked at, or hangs on the fact that is not known.
    """
    ruling = found.on(_value)
    doubtful = Severity.REVIEW if any(map(is_question, found.missing)) else Severity.UNKNOWN
    groups = sorted((judged.findings for judged in found.answers), key=lambda findings: [*map(str, findings)])
    kept = groups[0] if len(groups) == 1 else _of_all(groups, doubtful)
    return evolve(
        ruling,
        readings=found.readings if found.otherwise else ruling.readings,  # findings may hang on them too
        findings=in_order((*kept, *(found.findings if found.status is Status.DECIDED else ruling.findings)), fields),
    )


def _of_all(groups: Sequence[tuple[Finding, ...]], doubtful: Severity) -> tuple[Finding, ...]:
    """Return the findings of several answers, those of the same code and fields merged into one."""
    alike: dict[tuple[str, tuple[str, ...]], list[tuple[int, Finding]]] = {}
    for number, findings in enumerate(groups):
        for finding in findings:
            alike.setdefault((finding.code, finding.fields), []).append((number, finding))
    return tuple(
        _merged([each for _, each in same], doubtful, everywhere=len({number for number, _ in same}) == len(groups))
        for same in alike.values()
    )


def _merged(findings: Sequence[Finding], doubtful: Severity, *, everywhere: bool) -> Finding:
    """Return the one finding that those of a code under several answers come to."""
    severities = [each for each in Severity if any(finding.severity is each for finding in findings)]
    suggestions = {finding.suggestion for finding in findings}
    in_doubt = severities[0] is Severity.ERROR and not (everywhere and len(severities) == 1)
    return evolve(
        findings[0],
        severity=doubtful if in_doubt else severities[0],
        provisions=tuple(dict.fromkeys(each for finding in findings for each in finding.provisions)),
        readings=tuple(dict.fromkeys(each for finding in findings for each in finding.readings)),
        suggestion=suggestions.pop() if len(suggestions) == 1 else None,
    )


def _value(judged: Judged[T]) -> T:
    return judged.value
