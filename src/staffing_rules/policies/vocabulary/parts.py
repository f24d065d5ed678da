"""Walking through a policy."""

from collections.abc import Iterator
from typing import Any, TypeVar, cast, get_origin

T = TypeVar("T")


def parts_of(whole: object, kind: type[T]) -> Iterator[T]:
    """Yield every part of a policy that is of that kind, in the order in which it is written down."""
    wanted = cast("type[T]", get_origin(kind) or kind)  # isinstance takes no Reading[object]
    waiting: list[Any] = [whole]
    while waiting:
        part = waiting.pop()
        if isinstance(part, wanted):
            yield part
        inside: list[Any] = [getattr(part, each.name) for each in getattr(part, "__attrs_attrs__", ())]
        if isinstance(part, tuple):
            inside.extend(part)  # pyright: ignore[reportUnknownArgumentType]  # of anything
        waiting.extend(reversed(inside))
