"""A policy on home care: the limits, and the rules beside them."""

from datetime import date
from typing import Self

from attrs import evolve, fields, frozen

from staffing_rules._arguments import check_date, check_kind
from staffing_rules.facts import Service
from staffing_rules.policies.vocabulary.care import (
    AdjustmentRules,
    AuthorizedRules,
    AwayRules,
    ExceedanceRules,
    MonitoringRules,
    Projection,
    StayRules,
    SuspensionRules,
)
from staffing_rules.policies.vocabulary.checks import mistakes, mistakes_in_limits
from staffing_rules.policies.vocabulary.limits import Amount, Limit, Limits
from staffing_rules.policies.vocabulary.parts import mapped, parts_of
from staffing_rules.policies.vocabulary.policies import Policy
from staffing_rules.provisions import Reading
from staffing_rules.quantities import Quantity


@frozen(kw_only=True, repr=False)
class HomeCarePolicy(Policy):
    """What one program allows: hours, dollars, times and days, of which services, to whom, in which time.

    Each group of limits answers one question, and stands in the order in which they are looked at.
    """

    worker_weeks: Limits
    member_weeks: Limits
    program_months: Limits
    eligibility_periods: Limits
    meals: Limits
    programs: Limits
    exceedance: ExceedanceRules | None = None
    projection: Projection | None = None
    adjustments: AdjustmentRules | None = None
    out_of_state: AwayRules | None = None
    suspensions: SuspensionRules | None = None
    stays: StayRules | None = None
    monitoring: MonitoringRules | None = None
    authorized: AuthorizedRules | None = None

    def __attrs_post_init__(self) -> None:
        wrong = "; ".join(dict.fromkeys((*mistakes(self), *mistakes_in_limits(self))))
        if wrong:
            msg = f"{self.name}: {wrong}"
            raise ValueError(msg)

    @property
    def rules(self) -> tuple[object, ...]:
        """The parts on which answers hang: all but the registers of provisions and questions."""
        return (
            *(self.worker_weeks, self.member_weeks, self.program_months, self.eligibility_periods),
            *(self.meals, self.programs, self.exceedance, self.projection, self.adjustments, self.out_of_state),
            *(self.suspensions, self.stays, self.monitoring, self.authorized),
        )

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """The amounts that the limits are made of, in the order in which they are written down."""
        return tuple({amount.id: amount for amount in parts_of(self.rules, Amount)}.values())

    def amount(self, id: str) -> Amount:
        """Return the amount that this provision states. Raises LookupError where it states none."""
        amounts = {each.id: each for each in self.amounts}
        if id not in amounts:
            msg = f"{self.name} has no amount {id!r}; it has {', '.join(amounts)}"
            raise LookupError(msg)
        return amounts[id]

    def services_of(self, limit: str) -> frozenset[Service]:
        """Return the services that count to a limit, by its id, as the policy is read.

        Under a strict policy an open question is read as by default. Raises LookupError where there is no such limit.

        >>> from staffing_rules import SECTION_19, Service
        >>> Service.FMS in SECTION_19.services_of("program_cap")
        False
        """
        limits = {each.id: each for each in parts_of(self.rules, Limit)}
        if limit not in limits:
            msg = f"{self.name} has no limit {limit!r}; it has {', '.join(limits)}"
            raise LookupError(msg)
        counted = limits[limit].counted
        while isinstance(counted, Reading):
            counted = counted[self.choices.get(counted.id, counted.question.default)]
        return counted.services

    def with_amount(self, id: str, value: Quantity, *, since: date | None = None, source: str) -> Self:
        """Return the same policy with another amount under that provision.

        It holds from the day `since` on, in place of all that the policy states for later days, and for all days where
        that is None. `source` says where it comes from, and is told with each finding that rests on it. For an amount
        that a limit multiplies, such as the rate of a day, it is the amount itself that is given.

        Raises LookupError, with the amounts that there are, where the policy has none under that provision, TypeError
        where the value is of another kind (hours, dollars, times, days), and ValueError for a negative one.

        >>> from staffing_rules import SECTION_19, Dollars
        >>> raised = SECTION_19.with_amount("ME-19.06-A", Dollars.of("7000"), since=date(2025, 7, 1), source="a letter")
        >>> str(raised.amount("ME-19.06-A").value)
        'from 2020-04-01 $6,565.00, from 2025-07-01 $7,000.00'
        """
        amount = self.amount(id)
        check_kind("value", value, amount.kind, wanted=amount.kind.__name__)
        check_date("since", since, may_be_unknown=True)
        check_kind("source", source, str)
        if value.units < 0:
            msg = "value: wanted 0 or more, got a negative amount"
            raise ValueError(msg)
        replaced = amount.replaced(value, since, source)
        own = {each.name for each in fields(type(self))} - {each.name for each in fields(Policy)}

        def other(old: Amount) -> Amount:
            return replaced if old.id == id else old

        return evolve(self, **{name: mapped(getattr(self, name), Amount, other) for name in own})
