"""What somebody approved, determined or changed for a member: exceptions, exceedances, adjustments, stays away."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import cast

from attrs import field, frozen

from staffing_rules._arguments import check_kind, wrong_type
from staffing_rules.facts.care.fields import (
    DAY,
    REFERENCE,
    TEXT,
    YES_OR_NO,
    a,
    all_of,
    amount_or_unknown,
    check_span,
    hours_or_unknown,
    listed,
    or_unknown,
)
from staffing_rules.facts.care.services import Adl, ApprovalStatus, AssistanceLevel, Decider


@frozen(kw_only=True)
class HourException:
    """A member's request to let a worker give more hours a week than the limit, and what became of it.

    `worker` None means that it names none; `hours_above` is how many hours a week above the limit were approved, None
    where that is not known. It holds from `first` to `last`, both inside; None is without end on that side. `written`
    says whether the decision was in writing, `decided_on` when it was made.
    """

    reference: str = field(validator=REFERENCE)
    member: str = field(repr=False, validator=REFERENCE)
    worker: str | None = field(default=None, repr=False, validator=TEXT)
    hours_above: Decimal | None = field(default=None, validator=hours_or_unknown)
    first: date | None = field(default=None, repr=False, validator=DAY)
    last: date | None = field(default=None, repr=False, validator=DAY)
    status: ApprovalStatus | None = field(default=None, validator=or_unknown(ApprovalStatus))
    written: bool | None = field(default=None, validator=YES_OR_NO)
    decided_on: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)


@frozen(kw_only=True)
class Determination:
    """A finding that a member needs more than the cap pays for: its three elements, who made it, and for which days.

    None means *not known*; of `first` and `last` it means that the determination states no such end.
    """

    significant_risk: bool | None = field(default=None, validator=YES_OR_NO)
    imminent_institutionalization: bool | None = field(default=None, validator=YES_OR_NO)
    no_other_resources: bool | None = field(default=None, validator=YES_OR_NO)
    decided_by: Decider | None = field(default=None, validator=or_unknown(Decider))
    first: date | None = field(default=None, repr=False, validator=DAY)
    last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)


Levels = Mapping[Adl, AssistanceLevel] | Iterable[tuple[Adl, AssistanceLevel]]


def _pairs(levels: Levels) -> tuple[tuple[Adl, AssistanceLevel], ...]:
    """Return the levels of a mapping, or of pairs, as pairs in the order of the activities."""
    name, wanted = "Exceedance.levels", "a mapping of Adl to AssistanceLevel, or pairs of them"
    given = cast("object", levels)
    if isinstance(given, Mapping):
        given = cast("Mapping[Adl, AssistanceLevel]", given).items()
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise wrong_type(name, given, wanted)
    found: dict[object, object] = {}
    for pair in cast("Iterable[object]", given):
        match _parts(pair):
            case (adl, level):
                check_kind(name, adl, Adl)
                check_kind(name, level, AssistanceLevel)
            case _:
                raise wrong_type(name, pair, wanted)
        if adl in found:
            msg = f"{name}: wanted one level for each activity, got two"
            raise ValueError(msg)
        found[adl] = level
    levels = cast("Mapping[Adl, AssistanceLevel]", found)
    return tuple((adl, levels[adl]) for adl in Adl if adl in levels)


def _parts(pair: object) -> Sequence[object]:
    return cast("Sequence[object]", pair) if isinstance(pair, list | tuple) else ()


@frozen(kw_only=True)
class Exceedance:
    """On what a member's care may cost more than the cap: assessed levels of assistance, or a determination.

    `levels` maps activities of daily living to the level that the assessment in force records; one that is left out
    is not known. `determination` None means that none was made; where one was and there are no levels, it alone counts.
    It holds from `first` to `last`, both inside; None is without end on that side.
    """

    member: str = field(repr=False, validator=REFERENCE)
    levels: tuple[tuple[Adl, AssistanceLevel], ...] = field(default=(), converter=_pairs)
    determination: Determination | None = None
    first: date | None = field(default=None, repr=False, validator=DAY)
    last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        if self.determination is not None:
            check_kind(
                "Exceedance.determination",
                self.determination,
                Determination,
                wanted="a Determination or None (none made)",
            )
        check_span(self)


@frozen(kw_only=True)
class AcuteAdjustment:
    """A change of a member's plan in an acute or emergency episode.

    `authorized` are the dollars authorized for the month before the change, those of services inside the cap; `changed`
    are the dollars after it. The change starts on `first` and stops with the end of `last`. None means *not known*.
    """

    reference: str = field(validator=REFERENCE)
    member: str = field(repr=False, validator=REFERENCE)
    authorized: Decimal | None = field(default=None, validator=amount_or_unknown)
    changed: Decimal | None = field(default=None, validator=amount_or_unknown)
    first: date | None = field(default=None, repr=False, validator=DAY)
    last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)


@frozen(kw_only=True)
class OutOfStateStay:
    """A member's stay outside the State, and the days for which the coordinating agency approved services there.

    `first` and `last` are the first and last days away, both inside; `last` None means that it goes on, or is not
    known. `approved` None means that it is not known whether services were approved; where they were, it was from
    `approved_first` to `approved_last`, and for the whole stay where these are None.
    """

    reference: str = field(validator=REFERENCE)
    member: str = field(repr=False, validator=REFERENCE)
    first: date = field(repr=False, validator=a(date))
    last: date | None = field(default=None, repr=False, validator=DAY)
    approved: bool | None = field(default=None, validator=YES_OR_NO)
    approved_first: date | None = field(default=None, repr=False, validator=DAY)
    approved_last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)
        check_span(self, "approved_first", "approved_last")


@frozen(kw_only=True)
class Suspension:
    """A time in which a member's services are suspended, from `first` to `last`, both inside; None: it goes on."""

    reference: str = field(validator=REFERENCE)
    member: str = field(repr=False, validator=REFERENCE)
    first: date = field(repr=False, validator=a(date))
    last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)


@frozen(kw_only=True)
class BackupPlan:
    """A back-up plan for a member with remote monitoring: when it was in place, and whether it is adequate."""

    in_place_on: date | None = field(default=None, repr=False, validator=DAY)
    adequate: bool | None = field(default=None, validator=YES_OR_NO)


@frozen(kw_only=True)
class MonitoringReferral:
    """A referral of a member for remote monitoring, with the back-up plans made for it."""

    reference: str = field(validator=REFERENCE)
    member: str = field(repr=False, validator=REFERENCE)
    referred_on: date | None = field(default=None, repr=False, validator=DAY)
    backup_plans: tuple[BackupPlan, ...] = field(default=(), converter=listed, validator=all_of(BackupPlan))
