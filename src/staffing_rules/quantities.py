"""Exact amounts: hours in whole seconds, dollars in whole millionths, times and days. Nothing is ever rounded."""

from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from typing import Self

from attrs import frozen

from staffing_rules._arguments import wrong_type

SECONDS = 3600
MILLIONTHS = 1_000_000
MOST = 10**15
"""More units than anybody gives, or pays."""
Number = str | int | Decimal
EXACT = Context(prec=28, Emax=27, Emin=0, traps=[Inexact, InvalidOperation, Overflow])
"""Arithmetic that refuses what it would have to round, and what has more digits than any amount."""


def exactly(name: str, number: object, units: int, finest: str) -> int:
    """Return so many units to one, exactly.

    Raises TypeError for what is no text, int or Decimal, and ValueError for what is finer than a unit, no number, or
    larger than any amount. A float is refused: it seldom is the number that was meant.
    """
    try:
        scaled = EXACT.multiply(number if isinstance(number, Decimal) else _read(name, number), units)
        whole = int(scaled)
        if whole == scaled:
            return whole
    except Overflow:
        msg = f"{name}: wanted a number with no more than twenty digits before the point"
        raise ValueError(msg) from None
    except Inexact:
        pass  # it has digits far behind the point
    except (InvalidOperation, ValueError, OverflowError):  # not a number, or infinite
        msg = f"{name}: wanted a finite number such as 3.25"
        raise ValueError(msg) from None
    msg = f"{name}: wanted no more than {finest}"
    raise ValueError(msg)


def _read(name: str, number: object) -> Decimal:
    if isinstance(number, bool) or not isinstance(number, str | int):
        raise wrong_type(name, number, 'a Decimal such as Decimal("3.25"), an int or text')
    return Decimal(number)


@frozen(order=True)
class Quantity:
    """So many units of one kind; the smallest there are, so that sums and comparisons are exact."""

    units: int

    def __attrs_post_init__(self) -> None:
        if self.units.__class__ is not int:
            name = f"{type(self).__name__}.units"
            raise wrong_type(name, self.units, "an int (or a call of `of`)")

    @classmethod
    def of(cls, number: Number) -> Self:
        """Return the amount of that number. Raises TypeError and ValueError for what is no exact number of units."""
        return cls(exactly(cls.__name__, number, 1, "whole numbers"))

    def __str__(self) -> str:
        return str(self.units)


@frozen(order=True, repr=False)
class Hours(Quantity):
    """Hours, minutes and seconds; a unit is a second.

    >>> Hours.of("86.25"), Hours.of("86.25").minutes, str(Hours(144_030))
    (Hours.of('86.25'), 5175, '40 h 30 s')
    """

    @classmethod
    def of(cls, number: Number) -> Self:
        """Return so many hours. Raises ValueError for what is no whole number of seconds."""
        return cls(exactly("Hours", number, SECONDS, "whole seconds"))

    @property
    def minutes(self) -> int:
        """The whole minutes in it."""
        return self.units // 60

    def __str__(self) -> str:
        hours, rest = divmod(self.units, SECONDS)
        minutes, seconds = divmod(rest, 60)
        parts = ((f"{hours:,} h", hours or not rest), (f"{minutes} min", minutes), (f"{seconds} s", seconds))
        return " ".join(words for words, wanted in parts if wanted)

    def __repr__(self) -> str:
        millionths, rest = divmod(self.units * MILLIONTHS, SECONDS)
        return f"Hours({self.units})" if rest else f"Hours.of({_shortest(millionths)!r})"


@frozen(order=True, repr=False)
class Dollars(Quantity):
    """Dollars; a unit is a millionth of a dollar.

    >>> Dollars.of("6565.00"), str(Dollars.of("6565.01")), Dollars.of("0.01").amount
    (Dollars.of('6565'), '$6,565.01', Decimal('0.01'))
    """

    @classmethod
    def of(cls, number: Number) -> Self:
        """Return so many dollars. Raises ValueError for what has more than six decimal places."""
        return cls(exactly("Dollars", number, MILLIONTHS, "six decimal places"))

    @property
    def amount(self) -> Decimal:
        """The dollars, with cents at the least."""
        return Decimal(f"{self:plain}")

    def __format__(self, spec: str) -> str:
        whole, fraction = divmod(abs(self.units), MILLIONTHS)
        cents = f"{fraction:06d}".rstrip("0").ljust(2, "0")
        sign = "-" if self.units < 0 else ""
        return f"{sign}{whole}.{cents}" if spec == "plain" else f"{sign}${whole:,}.{cents}"

    def __str__(self) -> str:
        return f"{self}"

    def __repr__(self) -> str:
        return f"Dollars.of({_shortest(self.units)!r})"


@frozen(order=True)
class Times(Quantity):
    """How often something is given; a unit is once."""


@frozen(order=True)
class Days(Quantity):
    """Days; a unit is a day.

    >>> str(Days(14)), str(Days(1))
    ('14 days', '1 day')
    """

    def __str__(self) -> str:
        return f"{self.units} day{'s' if self.units != 1 else ''}"


@frozen(order=True)
class Percent(Quantity):
    """So many hundredths of something.

    >>> Percent(20).share_of(Dollars.of("6565").units) == Dollars.of("1313").units
    True
    """

    def share_of(self, units: int) -> int:
        """Return so many hundredths of some units; what is less than a unit is left out."""
        return units * self.units // 100

    def __str__(self) -> str:
        return f"{self.units} %"


def _shortest(millionths: int) -> str:
    """Return the shortest decimal form of so many millionths."""
    whole, fraction = divmod(abs(millionths), MILLIONTHS)
    return f"{'-' if millionths < 0 else ''}{whole}.{fraction:06d}".rstrip("0").rstrip(".")
