"""Data that are wrong in every way that came to mind, the same ones on every run."""

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

TELLTALE = "Zebedee"
"""A name that stands for whatever is personal: no text may repeat it."""


class Hostile:
    """An object whose text would give somebody away."""

    def __repr__(self) -> str:
        return TELLTALE

    __str__ = __repr__


def nested(chance: random.Random) -> object:
    """Return a name at the bottom of lists and objects."""
    value: object = TELLTALE
    for _ in range(chance.randrange(1, 60)):
        value = [value] if chance.random() < 0.5 else {TELLTALE: value}
    return value


ODD: tuple[Callable[[random.Random], object], ...] = (
    lambda _: TELLTALE,
    lambda _: f"{TELLTALE} \ud800\u202e\x00\U0001f4c5",
    lambda _: f" {TELLTALE}\t" * 50,
    lambda chance: chance.choice([0, 1, -1, True, False, 10**400, -(10**30)]),
    lambda chance: chance.choice([float("nan"), float("inf"), -0.0, 1e308, 3.25]),
    lambda chance: chance.choice(["", " ", "NaN", "-1", "1E+999999", "9" * 300, "2023-02-30", "0000-00-00", "24:61"]),
    lambda chance: chance.choice([date(2023, 2, 9), time(15), Decimal("NaN"), Decimal(3), b"bytes", 3j]),
    lambda chance: chance.choice([[], {}, (), [None], {1: 2}, {TELLTALE: TELLTALE}, [TELLTALE]]),
    lambda _: Hostile(),
    nested,
)


def malformed(number: int, sound: Mapping[type, Mapping[str, object]]) -> Iterator[tuple[Any, Any]]:
    """Yield so many of these classes with data that may be wrong in several places, the same ones every time.

    `sound` holds data for each class in which nothing is wrong.
    """
    chance = random.Random(20230209)
    for _ in range(number):
        cls = chance.choice(list(sound))
        data: Any = dict(sound[cls])
        for _ in range(chance.randrange(1, 5)):
            match chance.randrange(6):
                case 0:
                    data.pop(chance.choice(list(data)), None)
                    data = data or {"x": 1}
                case 1:
                    key: object = chance.choice([TELLTALE, "member_nam", "", "\ud800", 7, None, ("a", "b")])
                    data[key] = chance.choice(ODD)(chance)
                case _:
                    data[chance.choice(list(data))] = chance.choice(ODD)(chance)
        yield cls, chance.choice(ODD)(chance) if chance.random() < 0.05 else data
