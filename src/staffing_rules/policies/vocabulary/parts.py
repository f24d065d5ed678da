"""Walking through a policy."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar, cast, get_origin

from attrs import evolve

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


def mapped(whole: Any, kind: type[T], change: Callable[[T], T]) -> Any:  # noqa: ANN401  # a part of any type
    """Return the same part of a policy with every part of that kind in it changed."""
    if isinstance(whole, kind):
        return change(whole)
    if isinstance(whole, tuple):
        return tuple(mapped(each, kind, change) for each in cast("tuple[object, ...]", whole))
    attributes = [each.name for each in getattr(whole, "__attrs_attrs__", ()) if each.init]
    inside = {name: getattr(whole, name) for name in attributes}
    changed = {name: mapped(value, kind, change) for name, value in inside.items()}
    different = {name: value for name, value in changed.items() if value is not inside[name]}
    return evolve(whole, **different) if different else whole
