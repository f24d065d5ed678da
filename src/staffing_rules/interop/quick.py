"""The quick way into a report. What is right needs no second look; whatever is not goes the careful way."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from operator import itemgetter
from typing import Any, get_args, get_origin

from attrs import fields

from staffing_rules.facts import IncidentReport, ServiceTime
from staffing_rules.interop.hooks import MANY, Hook, date_of, decimal_of, number, time_of

NAMES = tuple(attribute.name for attribute in fields(IncidentReport) if attribute.init)
row = itemgetter(*NAMES)


def quickly(careful: Hook) -> Hook:
    """Return the hook for reports: the quick way, and the careful one for data that it does not take.

    The quick way takes data with a value for every field, leaves the types of texts to the constructor, and says
    nothing of what is wrong.
    """
    conversions = [
        (place, convert)
        for place, name in enumerate(NAMES)
        if (convert := _conversion(getattr(fields(IncidentReport), name).type)) is not None
    ]

    def hook(data: Any, kind: object) -> IncidentReport:  # noqa: ANN401  # whatever is to be loaded
        try:
            if len(data) == len(NAMES):
                values = list(row(data))
                for place, convert in conversions:
                    value = values[place]
                    if value is not None:
                        values[place] = convert(value)
                return IncidentReport.from_row(values)
        except Exception:  # noqa: BLE001, S110  # the careful way says what is wrong, and all of it
            pass
        report: IncidentReport = careful(data, kind)
        return report

    return hook


def _conversion(annotation: Any) -> Callable[[Any], object] | None:  # noqa: ANN401  # a union with None
    """Return what converts the values of a field, None where JSON has them as they are."""
    wanted = get_args(annotation)[0]
    kind = get_origin(wanted) or wanted
    if issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    return _CONVERSIONS.get(kind)


def _hours(value: Any) -> Decimal:  # noqa: ANN401  # whatever is to be loaded
    return decimal_of(value) if value.__class__ is str else number(value)


def _boxes(value: Any) -> frozenset[str]:  # noqa: ANN401  # whatever is to be loaded
    if value.__class__ is not list:
        raise TypeError
    return frozenset(value)


@lru_cache(maxsize=MANY)
def _span(start: str, end: str | None) -> ServiceTime:
    return ServiceTime(time_of(start), None if end is None else time_of(end))


def _service_time(value: Any) -> ServiceTime:  # noqa: ANN401  # whatever is to be loaded
    if value.keys() != {"start", "end"}:
        raise TypeError
    return _span(value["start"], value["end"])


_CONVERSIONS: dict[type, Callable[[Any], object]] = {
    date: date_of,
    time: time_of,
    Decimal: _hours,
    ServiceTime: _service_time,
    frozenset: _boxes,
}
