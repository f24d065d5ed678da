"""The one strict converter, and the two verbs on it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from attrs import Attribute, fields, has
from cattrs import Converter, StructureHandlerNotFoundError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from staffing_rules import facts, provisions, quantities, rulings
from staffing_rules.facts import IncidentReport
from staffing_rules.interop.amounts import amount_hook, plain_amount
from staffing_rules.interop.hooks import (
    Hook,
    day,
    digits,
    local_time,
    moment,
    number,
    one_of,
    text,
    whole_number,
    yes_or_no,
)
from staffing_rules.interop.problems import LoadError, Refused, problems_in
from staffing_rules.interop.quick import quickly
from staffing_rules.interop.tagged import tagged, untagged
from staffing_rules.provisions import Reading
from staffing_rules.quantities import Quantity
from staffing_rules.rulings import Ruling

T = TypeVar("T")
Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]

CROSSING = frozenset(
    kind
    for room in (facts, provisions, quantities, rulings)
    for kind in vars(room).values()
    if isinstance(kind, type) and (has(kind) or issubclass(kind, Enum))
)
"""The types that cross the border: facts, rulings, and what both are made of."""


def load(cls: type[T], data: object) -> T:
    """Return the object that plain data describe; `load(cls, dump(x)) == x`.

    Nothing is converted but what JSON has no form for: a date or time is text such as "2023-02-09" or "15:00", a
    number of hours or dollars text such as "3.25" or a JSON number, taken by its shortest decimal form; an amount names
    its unit, such as `{"seconds": 144900}` or `{"dollars": "6565.01"}`; an enum is its value. A field that is left out
    has its default. A ruling is loaded with the type of its answer: `Ruling[Classification]`.

    A date with a time is text such as "2024-03-09T22:00:00", with an offset behind it where it has a time zone. The
    offset is kept, and with it the local time and the moment; the name of the zone is not, and a visit over several
    days in which the clocks change is then parted at the midnights of the offset at its start.

    Raises LoadError with every problem at once, each with its path; unknown keys are problems too. Raises TypeError
    where `cls` is none of the types that cross.

    >>> from staffing_rules import Interruption
    >>> load(Interruption, {"service_date": "2023-02-09", "backup": "declined"}).backup
    <BackupStaff.DECLINED: 'declined'>
    """
    hook = _HOOKS.get(cls) or _hook_for(cls)
    try:
        loaded: T = hook(data, cls)
    except Exception as error:  # noqa: BLE001  # the converter gathers whatever constructors raise
        problems = list(problems_in(error, _name(cls)))
    else:
        return loaded
    raise LoadError(problems)


def dump(obj: object) -> Plain:
    """Return plain data for a fact, a ruling, or a list of them: equal objects give equal data in the same order.

    Raises TypeError for what is none of these.

    >>> from staffing_rules import Interruption, PrimaryStaff
    >>> dump(Interruption(service_date=date(2023, 2, 9), primary=PrimaryStaff.UNABLE))["primary"]
    'unable'
    """
    if isinstance(obj, list | tuple):
        return [dump(each) for each in cast("list[object]", obj)]
    if type(obj) not in CROSSING:
        msg = f"obj: wanted a fact or a ruling, or a list of them, got {type(obj).__name__}"
        raise TypeError(msg)
    return cast("Plain", CONVERTER.unstructure(obj))


def _origin(cls: Any) -> Any:  # noqa: ANN401  # a class, or one with its parameters
    return get_origin(cls) or cls


def _name(cls: object) -> str:
    return getattr(_origin(cls), "__name__", "data")


_HOOKS: dict[Any, Hook] = {}
"""What loads each class that has been asked for: a cache."""


def _hook_for(cls: Any) -> Hook:  # noqa: ANN401  # a class, or one with its parameters
    if _origin(cls) not in CROSSING:
        msg = f"cls: wanted a type of facts or rulings, got {_name(cls)}"
        raise TypeError(msg)
    try:
        hook = _HOOKS[cls] = CONVERTER.get_structure_hook(cls)
    except StructureHandlerNotFoundError:
        msg = f"cls: wanted the type of the answer as well, such as {_name(cls)}[Classification]"
        raise TypeError(msg) from None
    return hook


def _strict() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    leaves: tuple[tuple[type, Hook], ...] = (
        (str, text),
        (bool, yes_or_no),
        (int, whole_number),
        (date, day),
        (datetime, moment),
        (time, local_time),
        (Decimal, number),
    )
    for kind, hook in leaves:
        converter.register_structure_hook(kind, hook)
    structures: tuple[tuple[Callable[[Any], bool], Callable[[Any], Hook]], ...] = (
        (_is_enum, one_of),
        (_is_class, _class_hook),
        (_is_amount, amount_hook),
        (_is_of(IncidentReport), _report_hook),
        (_is_optional, _or_none_hook),
        (_is_many, _many_hook),
        (_is_pair, _pair_hook),
        (_is_of(Reading), _reading_hook),
        (_is_of(Ruling), _ruling_hook),
    )
    for is_such, hook_for in structures:
        converter.register_structure_hook_factory(is_such, hook_for)
    converter.register_structure_hook_func(lambda cls: cls is object, lambda value, _: untagged(value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_unstructure_hook(Decimal, digits)
    dumps: tuple[tuple[Callable[[Any], bool], Callable[[Any], Callable[[Any], Any]]], ...] = (
        (_is_class, _plain_fields),
        (_is_amount, lambda _: plain_amount),
        (_is_of(frozenset), _plain_set),
        (_is_of(tuple), _plain_list),
        (_is_of(Reading), _plain_reading),
        (_is_of(Ruling), _plain_ruling),
    )
    for is_such, dump_for in dumps:
        converter.register_unstructure_hook_factory(is_such, dump_for)
    return converter


def _or_none_hook(cls: object) -> Hook:
    (inner,) = (each for each in get_args(cls) if each is not NoneType)
    hook = CONVERTER.get_structure_hook(inner)
    return lambda value, _: None if value is None else hook(value, inner)


def _many_hook(cls: object) -> Hook:
    """Return the hook for a tuple of any length, or for a set."""
    (inner, *_), make = get_args(cls), cast("type", get_origin(cls))
    wanted = cast("type", list.__class_getitem__(inner))
    hook = CONVERTER.get_structure_hook(wanted)
    return lambda value, _: make(hook(_listed(value), wanted))


def _pair_hook(cls: object) -> Hook:
    hooks = [(CONVERTER.get_structure_hook(each), each) for each in get_args(cls)]

    def hook(value: object, _: object) -> tuple[object, ...]:
        items = _listed(value)
        if len(items) != len(hooks):
            raise Refused(value, f"{len(hooks)} values")
        return tuple(load_one(each, kind) for (load_one, kind), each in zip(hooks, items, strict=True))

    return hook


def _listed(value: object) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise Refused(value, "a list")
    return list(cast("list[Any]", value))


def _report_hook(cls: Any) -> Hook:  # noqa: ANN401  # IncidentReport
    return quickly(_class_hook(cls))


def _class_hook(cls: Any) -> Hook:  # noqa: ANN401  # a class, or one with its parameters
    return _fields_hook(cls, {})


def _fields_hook(cls: Any, overrides: Any) -> Hook:  # noqa: ANN401  # a class, or one with its parameters
    """Return the hook for a class of fields, some of which may have hooks of their own."""
    hook: Hook = make_dict_structure_fn(
        cls, CONVERTER, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
    )
    return lambda data, kind: hook(_named(data), kind)


def _named(data: object) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise Refused(data, "an object with named fields")
    return cast("Mapping[str, Any]", data)


def _plain_fields(cls: Any) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401  # a class, or one with its parameters
    """Return what dumps a class: the fields that make two objects equal, in their order."""
    attributes: tuple[Attribute[Any], ...] = fields(_origin(cls))
    left_out: Any = {each.name: override(omit=True) for each in attributes if not (each.init and each.eq)}
    return make_dict_unstructure_fn(cls, CONVERTER, **left_out)


def _plain_set(_: object) -> Callable[[frozenset[object]], list[Any]]:
    return lambda values: sorted(map(CONVERTER.unstructure, values), key=str)


def _plain_list(_: object) -> Callable[[tuple[object, ...]], list[Any]]:
    return lambda values: list(map(CONVERTER.unstructure, values))


def _is_class(cls: object) -> bool:
    origin = _origin(cls)
    return isinstance(origin, type) and has(origin)


def _is_optional(cls: object) -> bool:
    return get_origin(cls) in {Union, UnionType} and len([each for each in get_args(cls) if each is not NoneType]) == 1


def _is_many(cls: object) -> bool:
    return get_origin(cls) is frozenset or (get_origin(cls) is tuple and Ellipsis in get_args(cls))


def _is_pair(cls: object) -> bool:
    return get_origin(cls) is tuple and Ellipsis not in get_args(cls)


def _is_enum(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Enum)


def _is_amount(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Quantity)


def _is_of(kind: type) -> Callable[[Any], bool]:
    return lambda cls: _origin(cls) is kind


def _plain_reading(cls: Any) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401  # a class, or one with its parameters
    """Return what dumps a reading; its values are of any type, so each says of which."""
    by_choice = override(unstruct_hook=lambda values: [[choice, tagged(value)] for choice, value in values])
    return make_dict_unstructure_fn(cls, CONVERTER, values=by_choice)


def _reading_hook(_: object) -> Hook:
    pair = _pair_hook(tuple[str, object])
    by_choice = override(struct_hook=lambda values, _: tuple(pair(each, tuple) for each in _listed(values)))
    return _fields_hook(Reading[object], {"values": by_choice})


def _plain_ruling(cls: Any) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401  # a class, or one with its parameters
    """Return what dumps a ruling: with its basis, which follows from the rest and is what readers ask for."""
    dumped = _plain_fields(cls)
    return lambda ruling: dumped(ruling) | {"basis": CONVERTER.unstructure(ruling.basis)}


def _ruling_hook(cls: Any) -> Hook:  # noqa: ANN401  # a class, or one with its parameters
    hook = _class_hook(cls)

    def with_basis(data: object, kind: object) -> Ruling[Any]:
        stated = dict(_named(data))
        basis = stated.pop("basis", None)
        ruling: Ruling[Any] = hook(stated, kind)
        if basis is not None and basis != CONVERTER.unstructure(ruling.basis):
            raise Refused(basis, "the basis that follows from readings and grounds")
        return ruling

    return with_basis


CONVERTER = _strict()
