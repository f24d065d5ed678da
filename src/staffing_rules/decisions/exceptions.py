"""Approved exceptions to a limit of hours: how much more a worker may give a member on a day."""

from collections.abc import Sequence
from datetime import date

from attrs import frozen

from staffing_rules.decisions.bounds import Excepted
from staffing_rules.facts import ApprovalStatus, HourException
from staffing_rules.facts.care.fields import seconds_of
from staffing_rules.policies.vocabulary import ApprovalDay
from staffing_rules.policies.vocabulary.windows import Span


@frozen
class Allowance:
    """How many seconds a week above the limit are allowed on a day, None where that is not known, and by whom."""

    seconds: int | None
    by: HourException | None


def allowance(
    exceptions: Sequence[HourException] | None, worker: str, read: Excepted, day: int, week: Span
) -> Allowance:
    """Return what the exceptions of one member allow that worker on a day.

    Where several cover it, the largest holds; they are not added up. `exceptions` None: it is not known what there is.
    """
    if exceptions is None:
        return Allowance(None, None)
    largest: HourException | None = None
    for each in exceptions:
        if (
            each.status is not ApprovalStatus.APPROVED
            or not _is_for(each, worker, read)
            or not _covers(each, read, day, week)
        ):
            continue
        if each.hours_above is None:
            return Allowance(None, each)
        if largest is None or largest.hours_above is None or each.hours_above > largest.hours_above:
            largest = each
    if largest is None:
        return Allowance(0, None)
    return Allowance(seconds_of("hours_above", largest.hours_above), largest)


def _is_for(exception: HourException, worker: str, read: Excepted) -> bool:
    return read.unnamed if exception.worker is None else exception.worker == worker


def _covers(exception: HourException, read: Excepted, day: int, week: Span) -> bool:
    first = date.min.toordinal() if exception.first is None else exception.first.toordinal()
    last = date.max.toordinal() if exception.last is None else exception.last.toordinal()
    if exception.decided_on is not None and not read.afterwards:
        first = max(first, exception.decided_on.toordinal())
    earliest, latest = week if read.in_force is ApprovalDay.OF_THE_WEEK else (day, day)
    return first <= latest and earliest <= last
