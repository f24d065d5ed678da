"""Whether a value is of the kind that a field wants. The words of policies leave that to type checkers."""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from attrs import fields, has, resolve_types


@cache
def kinds_of(cls: Any) -> Mapping[str, Any]:  # noqa: ANN401  # a class with fields
    """Return what each field wants that makes an object of a class."""
    return {each.name: each.type for each in fields(resolve_types(cls)) if each.init}


def fits(value: object, wanted: Any) -> bool:  # noqa: ANN401  # an annotation
    """Whether an annotation allows a value. What it leaves to its user may be anything.

    >>> fits((1, 2), tuple[int, ...]), fits((1, "2"), tuple[int, ...]), fits(True, int), fits(None, int | None)
    (True, False, False, True)
    """
    kind, inside = get_origin(wanted) or wanted, get_args(wanted)
    if kind is object or isinstance(kind, TypeVar):
        return True
    if kind in {Union, UnionType}:
        return any(fits(value, each) for each in inside)
    if kind is tuple:
        return isinstance(value, tuple) and _fit(cast("tuple[object, ...]", value), inside)
    if kind in {frozenset, AbstractSet}:
        return isinstance(value, frozenset) and _fit(cast("frozenset[object]", value), (*inside, ...))
    if kind is type:
        return isinstance(value, type) and issubclass(value, inside)
    if getattr(kind, "_is_protocol", False):
        verbs = [name for name in cast("dict[str, object]", vars(kind)) if not name.startswith("_")]
        return all(hasattr(value, verb) for verb in verbs)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        return False
    return not inside or not has(kind) or _fits_inside(value, kind, inside)


def _fit(values: Collection[object], kinds: tuple[Any, ...]) -> bool:
    """Whether each value is of its kind: all of the first one where dots stand behind it."""
    if ... in kinds:
        return all(fits(value, kinds[0]) for value in values)
    return len(values) == len(kinds) and all(map(fits, values, kinds))


def _fits_inside(value: object, kind: Any, inside: tuple[Any, ...]) -> bool:  # noqa: ANN401  # a class with parameters
    """Whether the fields of a value are of the kinds that its class was given for its parameters."""
    given = dict(zip(kind.__parameters__, inside, strict=True))
    return all(fits(getattr(value, name), _given(wanted, given)) for name, wanted in kinds_of(kind).items())


def _given(wanted: Any, given: Mapping[Any, Any]) -> Any:  # noqa: ANN401  # an annotation
    parameters = getattr(wanted, "__parameters__", ())
    return wanted[tuple(given[each] for each in parameters)] if parameters else wanted
