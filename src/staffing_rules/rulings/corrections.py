"""By when a plan of correction is due, and what it lacks."""

from datetime import date

from attrs import field, frozen, validators


@frozen
class PlanDeadlines:
    """The last day for the plan itself and for the target dates in it, both days included.

    `latest_target` is None where it cannot be told; a finding then says why.
    """

    plan_due: date
    latest_target: date | None

    def __str__(self) -> str:
        targets = f"corrections in place by {self.latest_target}" if self.latest_target else "no day for corrections"
        return f"plan due {self.plan_due}; {targets}"


@frozen
class PlanReview:
    """What a plan of correction lacks: the codes of missing components, in the document's order, and the days late.

    `days_late` is None where the plan has not been sent or its last day is not known.
    """

    missing: tuple[str, ...] = ()
    days_late: int | None = field(default=None, validator=validators.optional(validators.ge(0)))

    @property
    def complete(self) -> bool:
        """Whether every component is there. What they are worth is for people to judge."""
        return not self.missing

    def __str__(self) -> str:
        lacking = f"lacks {', '.join(code.replace('_', ' ') for code in self.missing)}" if self.missing else "complete"
        late = {None: "not sent, or its last day is not known", 0: "in time"}.get(
            self.days_late, f"late by {self.days_late} day{'s' if self.days_late != 1 else ''}"
        )
        return f"{lacking}; {late}"
