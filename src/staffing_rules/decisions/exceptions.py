"""Approved exceptions to a limit of hours: how much more a worker may give a member on a day."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from staffing_rules.decisions.bounds import Bound, Excepted
from staffing_rules.facts import ApprovalStatus, HourException
from staffing_rules.facts.care.fields import seconds_of
from staffing_rules.policies.vocabulary import ApprovalDay
from staffing_rules.policies.vocabulary.windows import Span, span_of
from staffing_rules.rulings import Finding, Severity

UNWRITTEN = Finding(
    "exception_not_in_writing",
    Severity.REVIEW,
    "Hours above the limit rest on an exception whose decision was not in writing.",
    "Ask for the decision in writing.",
    ("written",),
)
EXCEPTED = Finding(
    "hours_excepted",
    Severity.NOTE,
    "Hours above the limit are covered by an approved exception.",
    fields=("hours_above",),
)
AFTERWARDS = Finding(
    "approved_afterwards",
    Severity.NOTE,
    "Hours above the limit rest on an exception that was approved after the day they were given on.",
    fields=("decided_on",),
)


@frozen
class Allowance:
    """How many seconds a week above the limit are allowed on a day, at the least, and by which exception.

    `unknown` is the fact for want of which it may be more.
    """

    seconds: int = 0
    by: HourException | None = None
    unknown: str | None = None


NOT_KNOWN = Allowance(unknown="exceptions")


def allowance(
    exceptions: Sequence[HourException] | None, worker: str, read: Excepted, day: int, week: Span
) -> Allowance:
    """Return what the exceptions of one member allow that worker on a day.

    Where several cover it, the largest holds; they are not added up. `exceptions` None: it is not known what there is.
    """
    if exceptions is None:
        return NOT_KNOWN
    best = Allowance()
    unknown: str | None = None
    for each in exceptions:
        if each.status in NOT_APPROVED or each.worker not in {None, worker} or not _covers(each, read, day, week):
            continue
        lacking = _lacking(each, read)
        if lacking:
            unknown = unknown or lacking
        elif (seconds := seconds_of("hours_above", each.hours_above)) > best.seconds:
            best = Allowance(seconds, each)
    return evolve(best, unknown=unknown) if unknown else best


NOT_APPROVED = frozenset({ApprovalStatus.PENDING, ApprovalStatus.DENIED})


def _lacking(exception: HourException, read: Excepted) -> str | None:
    """Return the fact for want of which it is not known what an exception allows."""
    if exception.status is None:
        return "status"
    if exception.worker is None and not read.unnamed:
        return "worker"
    return "hours_above" if exception.hours_above is None else None


def _covers(exception: HourException, read: Excepted, day: int, week: Span) -> bool:
    first, last = span_of(exception.first, exception.last)
    if exception.decided_on is not None and not read.afterwards:
        first = max(first, exception.decided_on.toordinal())
    earliest, latest = week if read.in_force is ApprovalDay.OF_THE_WEEK else (day, day)
    return first <= latest and earliest <= last


def bears_on(exception: HourException, worker: str, week: Span) -> bool:
    """Whether an exception may bear on a worker's week, however it is read."""
    of_week = Excepted(in_force=ApprovalDay.OF_THE_WEEK, afterwards=True, unnamed=True)
    may_be = exception.status not in NOT_APPROVED and exception.worker in {None, worker}
    return may_be and _covers(exception, of_week, week[0], week)


def on_exceptions(bound: Bound, used: Iterable[tuple[HourException, int]], missing: set[str]) -> list[Finding]:
    """Return what there is to say of the exceptions that cover some of the hours."""
    found: list[Finding] = []
    for exception, day in used:
        rows = (exception.reference,)
        found.append(evolve(EXCEPTED, provisions=bound.provisions, readings=bound.questions, others=rows))
        if exception.written is None:
            missing.add("written")
        elif not exception.written:
            found.append(evolve(UNWRITTEN, provisions=bound.provisions, others=rows))
        if exception.decided_on is not None and exception.decided_on.toordinal() > day:
            found.append(evolve(AFTERWARDS, provisions=bound.provisions, readings=bound.questions, others=rows))
    return found
