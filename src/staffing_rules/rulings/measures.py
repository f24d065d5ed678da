"""Windows of time, and what was counted in them against a limit."""

from datetime import date, timedelta

from attrs import frozen

from staffing_rules.quantities import Quantity


@frozen(order=True)
class Window:
    """A span of days, `first` and `last` both inside. Windows sort by time.

    >>> Window(date(2024, 3, 3), date(2024, 3, 9)).days
    7
    """

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has, both ends counted."""
        return (self.last - self.first) // timedelta(days=1) + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"


@frozen
class Portion:
    """How much of one row lies above a limit; `reference` is the caller's own of the visit or the line.

    Of days, each row of a day stands for that day.
    """

    reference: str
    amount: Quantity

    def __str__(self) -> str:
        return f"{self.reference} ({self.amount})"


@frozen
class Tally:
    """What was counted for a limit, and the limit.

    `code` is that of the limit and of its finding; `about` the caller's references of the parties, such as a worker
    and a member; `window` None is a lifetime. `limit` is what it is with everything that raises it, and None where its
    amount is not known. `since` is the day from which the amount holds, where it has one, and `source` says where the
    amount stands. In a finding, `observed` leaves out what other findings of the ruling tell of already.
    """

    code: str
    about: tuple[str, ...]
    window: Window | None
    observed: Quantity
    limit: Quantity | None
    since: date | None = None
    source: str = ""
    at_least: bool = False
    """Whether the limit is the least that is wanted, and not the most that is allowed."""

    @property
    def excess(self) -> Quantity | None:
        """How much is too much, 0 where nothing is; None where the limit is not known."""
        if self.limit is None:
            return None
        if self.at_least:
            return type(self.observed)(0)
        return type(self.observed)(max(0, self.observed.units - self.limit.units))

    def __str__(self) -> str:
        excess = self.excess
        over = f", {excess} too much" if excess is not None and excess.units else ""
        most = f"{'at least ' if self.at_least else ''}{self.limit or 'a limit not known'}"
        return f"{self.code.replace('_', ' ')}: {self.observed} of {most}{over}"
