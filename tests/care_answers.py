"""Every answer about limits that is worth keeping: the committed snapshot, and what a mutant must change.

    python tests/care_answers.py        writes the snapshot anew

A moved answer shows in the diff of `tests/snapshots/`, and belongs in CHANGELOG.md under *Rules* or *Readings*.
"""

import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve, frozen
from care_facts import Asked
from care_hours import about_member_weeks, about_worker_weeks
from care_money import about_eligibility_periods, about_meals, about_program_months, about_programs
from care_spans import SPANS

from staffing_rules import SECTION_19, CareReview, Finding, Ruling, Severity, Standing
from staffing_rules.policies.vocabulary import (
    Amount,
    ByExceedance,
    ByException,
    Counted,
    HomeCarePolicy,
    Limit,
    Limits,
    parts_of,
)
from staffing_rules.provisions import Reading

SNAPSHOTS = Path(__file__).parent / "snapshots"
LIMITS: dict[str, Callable[[HomeCarePolicy], Iterator[Asked]]] = {
    "worker_weeks": about_worker_weeks,
    "member_weeks": about_member_weeks,
    "program_months": about_program_months,
    "eligibility_periods": about_eligibility_periods,
    "meals": about_meals,
    "programs": about_programs,
}
"""The questions on the limits, by their group."""
GROUPS = LIMITS | SPANS
NEEDS = {
    "member_weeks": ("exceedance",),
    "program_months": ("exceedance", "projection"),
    "projection": ("program_months",),
    "adjustments": ("program_months", "exceedance"),
}
"""The other groups that the answers on a group hang on."""


@cache
def asked(group: str) -> tuple[Asked, ...]:
    """Return the questions on a group, each of which there is once."""
    questions = tuple(GROUPS[group](SECTION_19))
    assert len(dict(questions)) == len(questions), group
    return questions


def part_for(group: str, policy: HomeCarePolicy) -> HomeCarePolicy:
    """Return the part of a policy that the answers on a group need."""
    kept = {group, *NEEDS.get(group, ())}
    left_out = {name: () if name in LIMITS else None for name in GROUPS if name not in kept}
    return evolve(policy, **left_out)  # type: ignore[arg-type]


@frozen
class Told:
    """What is told of one line of a review, or of a ruling: `short` is the answer, `whole` has its grounds too."""

    short: str
    whole: str


def tell(found: CareReview | Ruling[Any]) -> tuple[Told, ...]:
    """Return what is told of an answer, line by line; what stands in no line comes last."""
    if isinstance(found, Ruling):
        return (of_ruling("", found),)
    lines = (of_ruling(f"{line.subject} {line.window or 'always'}", line.ruling) for line in found)
    unplaced = (Told(in_short(each), in_full(each)) for each in found.findings)
    return (*lines, *unplaced)


def of_ruling(subject: str, ruling: Ruling[Any]) -> Told:
    """Return what is told of a ruling."""
    value = ruling.value
    answer = value.compliance.value if isinstance(value, Standing) else value
    tallies = [f"{each.code} {each.observed} of {each.limit}" for each in getattr(value, "tallies", ())]
    notes = [each for each in ruling.findings if each.code != "partial_coverage" and each.severity is not UNKNOWN]
    missing = " ".join(sorted(ruling.missing))
    short = [subject, ruling.status.name[0], answer, *tallies, *map(in_short, notes), missing, ruling.in_force_from]
    grounds = [
        ruling.basis.value if ruling.basis else "",
        f"apart from readings {ruling.grounds.value}" if ruling.grounds else "",
        *sorted({f"in {each.window}" for each in getattr(value, "tallies", ()) if str(each.window) not in subject}),
        " ".join(each.id for each in ruling.provisions),
        " ".join(f"{each.id}={each.taken}" for each in ruling.readings),
        *map(in_full, notes),
    ]
    return Told(joined(short), joined([*short, *grounds]))


UNKNOWN = Severity.UNKNOWN


def joined(parts: list[Any]) -> str:
    """Return what there is of some parts, in one line."""
    return "; ".join(str(part) for part in parts if part not in {None, ""})


def in_short(finding: Finding) -> str:
    """Return a finding without its grounds."""
    tally = finding.tally
    excess = f" {tally.excess} of {tally.observed}" if tally else ""
    rows = f" by {', '.join(map(str, finding.carried_by))}" if finding.carried_by else ""
    others = f" see {', '.join(finding.others)}" if finding.others else ""
    return f"{finding.severity.value} {finding.code}{excess}{rows}{others}"


def in_full(finding: Finding) -> str:
    """Return what a finding rests on."""
    grounds = (*(each.id for each in finding.provisions), *finding.readings)
    since = f" from {finding.tally.since}" if finding.tally and finding.tally.since else ""
    return f"{finding.code} ({' '.join(grounds)}){since}"


def cells(policy: HomeCarePolicy) -> Iterator[str]:
    """Yield every amount, and what each limit is made of, under each reading."""
    for amount in policy.amounts:
        first = " ".join(f"{each.since or 'always'}: {each.value} ({each.source})" for each in amount.value.editions)
        yield f"{amount.id} | {amount.title} | {first or 'left open'} | times {amount.times}"
    for group in LIMITS:
        limits: Limits = getattr(policy, group)
        for number, entry in enumerate(limits):
            for place, limit in leaves(entry):
                for each in limit if isinstance(limit, tuple) else (limit,):
                    yield from of_limit(f"{group} {number}{place}", each)


def of_limit(place: str, limit: Limit) -> Iterator[str]:
    """Yield a line for each part of a limit, one for each answer to the questions that it hangs on."""
    at = f"{place} {limit.id}"
    yield f"{at} | {limit.title} | {limit.amount.id} | after {limit.after} unless {limit.unless} | {limit.cites}"
    for name in ("counted", "by", "per", "each", "raised_by", "only_with_exceedance", "weight"):
        for answers, value in leaves(getattr(limit, name)):
            yield f"{at}.{name}{answers} = {in_words(value)}"


def in_words(value: Any) -> str:
    """Return a part of a limit in words."""
    match value:
        case Counted():
            return f"{value}, sections {'any' if value.sections is None else ', '.join(sorted(value.sections))}"
        case ByException() | ByExceedance():
            names = [each.name for each in type(value).__attrs_attrs__]  # type: ignore[misc]
            parts = [(name, leaves(getattr(value, name))) for name in names]
            return ", ".join(f"{name}{answers} {in_words(part)}" for name, each in parts for answers, part in each)
        case Amount():
            return value.id
        case frozenset():
            return " ".join(sorted(each.value for each in value))
        case tuple():
            return " and ".join(each.value for each in value)
        case _:
            return str(getattr(value, "value", value))


def leaves(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield every value that a reading gives, with the answers that lead there."""
    if not isinstance(value, Reading):
        yield "", value
        return
    for choice, inner in value.values:
        for answers, leaf in leaves(inner):
            yield f" {value.id}={choice}{answers}", leaf


def other_choices(policy: HomeCarePolicy, group: str, *, own: bool = False) -> Iterator[tuple[str, str]]:
    """Yield the questions that the answers on a group hang on, with every choice that is not assumed.

    With `own` these are the questions that stand in the group itself, and not in what it needs.
    """
    part = part_for(group, policy)
    inside = {each.id for each in parts_of(getattr(part, group) if own else part.rules, Reading[object])}
    for question in (each for each in part.readings if each.id in inside):
        for choice, _ in question.choices:
            if choice != question.default:
                yield question.id, choice


def fates(policy: HomeCarePolicy) -> Iterator[str]:
    """Yield what became of the provisions that are no rules."""
    for definition in policy.definitions:
        yield f"{definition.provision} | definition | {definition.shapes}"
    for left_out in policy.not_encoded:
        yield f"{left_out.provision} | not encoded | {left_out.reason}"
    for pending in policy.pending:
        yield f"{pending.provision} | pending | {pending.part}"


def snapshot(policy: HomeCarePolicy) -> str:
    """Return the text that is committed: fates, limits, all answers, and those that move under another reading."""
    text = [*fates(policy), *cells(policy)]
    for group in GROUPS:
        part = part_for(group, policy)
        assumed = {question: tell(ask(part)) for question, ask in asked(group)}
        text += [f"{group}: {question} | {each.whole}" for question, told in assumed.items() for each in told]
        for id, choice in other_choices(policy, group):
            chosen = part.with_reading(id, choice)
            for question, ask in asked(group):
                moved = " // ".join(each.short for each in tell(ask(chosen)))
                if moved != " // ".join(each.short for each in assumed[question]):
                    text.append(f"{group}: {question} | {id}={choice} | {moved}")
    return "\n".join([*text, ""])


def path_of(policy: HomeCarePolicy) -> Path:
    """Return where the snapshot of a policy is kept."""
    return SNAPSHOTS / f"{policy.id.lower()}.txt"


def hangs_on(group: str, policy: HomeCarePolicy) -> set[str]:
    """Return the ids of the amounts that a group is made of."""
    return {amount.id for amount in parts_of(getattr(policy, group), Amount)}


if __name__ == "__main__":
    path_of(SECTION_19).write_text(snapshot(SECTION_19), encoding="utf-8")
    sys.stdout.write(f"{path_of(SECTION_19)}\n")
