"""For the members of some care: who qualifies to exceed the cap, and what their plans cost."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from staffing_rules.decisions.bounds import Bound, told
from staffing_rules.decisions.exceedance import NO, Fit, Fitness, Routes, fitness, routes
from staffing_rules.decisions.plans import Weeks, covers, monthly_cost
from staffing_rules.decisions.reader import Reader
from staffing_rules.decisions.shares import of_each_member
from staffing_rules.facts import Care
from staffing_rules.policies.vocabulary import HomeCarePolicy
from staffing_rules.policies.vocabulary.windows import Span
from staffing_rules.rulings import Ruling, Standing

if TYPE_CHECKING:
    from staffing_rules.provisions import Provision, Reading


class Fits:
    """Who qualifies, as the policy is read; it is read only where somebody may."""

    def __init__(self, care: Care, policy: HomeCarePolicy, reader: Reader, held: Sequence[Bound]) -> None:
        self.asked = any(bound.for_qualifying for bound in held)
        self._member_of = care.member_of
        self._known = care.exceedances is not None
        self._of = of_each_member(care.exceedances or ())
        self._routes: Routes | None = None
        self.provisions: tuple[Provision, ...] = ()
        self.readings: tuple[Reading[object], ...] = ()
        if self.asked and policy.exceedance is not None and self._of:
            since = len(reader.asked)
            self._routes = routes(reader, policy.exceedance, care.exceedances or ())
            self.provisions = self._routes.provisions
            self.readings = told(reader, reader.asked[since:])

    def weighs(self, member: str) -> bool:
        """Whether there is anything by which a member may qualify."""
        return self._routes is not None and member in self._of

    def told_on(self, ruling: Ruling[Standing]) -> Ruling[Standing]:
        """Return a ruling that hangs on whether a member qualifies, with what that rests on."""
        known = {each.id for each in ruling.readings}
        return evolve(
            ruling,
            provisions=tuple(dict.fromkeys((*ruling.provisions, *self.provisions))),
            readings=(*ruling.readings, *(each for each in self.readings if each.id not in known)),
            unlisted=True,
        )

    def on(self, member: str, span: Span) -> Fitness:
        """Return whether a member qualifies in a span."""
        if not self._known:
            return Fitness(Fit.UNKNOWN, frozenset({"exceedances"}))
        mine = self._of.get(member)
        if mine is None or self._routes is None:
            return NO
        known = self._member_of.get(member)
        return fitness(self._routes, mine, span, known.eligibility_periods if known else ())


class Plans:
    """What the plans of members cost in a month; how weeks make a month is read only where there are plans."""

    def __init__(self, care: Care, policy: HomeCarePolicy, reader: Reader) -> None:
        self._weeks = Weeks.read(reader, policy) if care.plans else None
        self.readings = self._weeks.readings if self._weeks else ()
        self._of = of_each_member(care.plans)

    def cost(self, member: str, span: Span) -> int | None:
        """Return what the plan of the first day costs in that month, in millionths; None where it is not known."""
        first = date.fromordinal(span[0])
        in_force = [plan for plan in self._of.get(member, ()) if covers(plan, first)]
        if self._weeks is None or len(in_force) != 1:
            return None
        return monthly_cost(in_force[0], self._weeks.in_month(span))
