"""Care: all that is known of some members' and workers' services, for one call."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cached_property

from attrs import field, frozen

from staffing_rules.facts.blanks import Validator
from staffing_rules.facts.care.approvals import (
    AcuteAdjustment,
    Exceedance,
    HourException,
    MonitoringReferral,
    OutOfStateStay,
    Suspension,
)
from staffing_rules.facts.care.fields import a, all_of, listed, listed_or_unknown
from staffing_rules.facts.care.people import Member, Worker
from staffing_rules.facts.care.plans import PlanOfCare
from staffing_rules.facts.care.visits import ServiceLine, Visit


class Coverage(Enum):
    """Whether these are all visits and lines of the members and workers, or those that one agency sees."""

    PARTIAL = "partial"
    FULL = "full"


def _how_many(rows: Sequence[object]) -> str:
    return str(len(rows))


def _or_unknown(validator: Validator) -> Validator:
    return lambda owner, attribute, value: None if value is None else validator(owner, attribute, value)


@frozen(kw_only=True)
class Care:
    """What is known of some members' care: collections in any order, of which each may be empty.

    `exceptions` and `exceedances` hold all that there are: a member who has none there has none. None instead means
    that it is not known which there are. `coverage` says whether visits and lines are all that the members and workers
    have, or those that one agency sees.

    Raises TypeError for a value of another type, and ValueError where two members, or two workers, have one reference.
    """

    visits: tuple[Visit, ...] = field(default=(), converter=listed, validator=all_of(Visit), repr=_how_many)
    lines: tuple[ServiceLine, ...] = field(default=(), converter=listed, validator=all_of(ServiceLine), repr=_how_many)
    members: tuple[Member, ...] = field(default=(), converter=listed, validator=all_of(Member), repr=_how_many)
    workers: tuple[Worker, ...] = field(default=(), converter=listed, validator=all_of(Worker), repr=_how_many)
    exceptions: tuple[HourException, ...] | None = field(
        default=(), converter=listed_or_unknown, validator=_or_unknown(all_of(HourException)), repr=False
    )
    exceedances: tuple[Exceedance, ...] | None = field(
        default=(), converter=listed_or_unknown, validator=_or_unknown(all_of(Exceedance)), repr=False
    )
    plans: tuple[PlanOfCare, ...] = field(default=(), converter=listed, validator=all_of(PlanOfCare), repr=False)
    adjustments: tuple[AcuteAdjustment, ...] = field(
        default=(), converter=listed, validator=all_of(AcuteAdjustment), repr=False
    )
    stays_out_of_state: tuple[OutOfStateStay, ...] = field(
        default=(), converter=listed, validator=all_of(OutOfStateStay), repr=False
    )
    suspensions: tuple[Suspension, ...] = field(default=(), converter=listed, validator=all_of(Suspension), repr=False)
    referrals: tuple[MonitoringReferral, ...] = field(
        default=(), converter=listed, validator=all_of(MonitoringReferral), repr=False
    )
    coverage: Coverage = field(default=Coverage.PARTIAL, validator=a(Coverage))

    def __attrs_post_init__(self) -> None:
        for name, references in (
            ("members", [each.reference for each in self.members]),
            ("workers", [name for each in self.workers for name in (each.reference, *each.also)]),
        ):
            if len(set(references)) < len(references):
                msg = f"Care.{name}: wanted one of each reference, got two"
                raise ValueError(msg)

    @cached_property
    def member_of(self) -> Mapping[str, Member]:
        """The members by reference."""
        return {member.reference: member for member in self.members}

    @cached_property
    def person_of(self) -> Mapping[str, str]:
        """The reference of the worker for each reference under which the same person stands."""
        return {name: worker.reference for worker in self.workers for name in worker.also}
