"""Members and workers: where members live, when they are eligible, and which stays they have."""

from datetime import date
from enum import Enum

from attrs import field, frozen

from staffing_rules.facts.care.fields import DAY, REFERENCE, YES_OR_NO, a, all_of, check_apart, check_span, listed


@frozen
class Residence:
    """The household that a member lives in from `first` to `last`, both inside; None is without end on that side.

    Members with the same household live together. Raises ValueError for a last day before the first.
    """

    household: str = field(repr=False, validator=REFERENCE)
    first: date | None = field(default=None, repr=False, validator=DAY)
    last: date | None = field(default=None, repr=False, validator=DAY)

    def __attrs_post_init__(self) -> None:
        check_span(self)


@frozen
class EligibilityPeriod:
    """An annual eligibility period, as it was approved: `first` and `last` are both inside.

    Raises ValueError for a last day before the first.
    """

    first: date = field(repr=False, validator=a(date))
    last: date = field(repr=False, validator=a(date))

    def __attrs_post_init__(self) -> None:
        check_span(self)


class StayKind(Enum):
    """Where a member stayed."""

    HOSPITAL = "hospital"
    NURSING_FACILITY = "nursing_facility"


@frozen(kw_only=True)
class Stay:
    """A member's stay in an institution: the days of admission and discharge, and the day home under the section.

    None means *not known*; a `discharged_on` or `home_on` that has not come yet is None too. Raises ValueError for a
    discharge before the admission, for a day home before the discharge, and for one of a member who does not come home.
    """

    kind: StayKind = field(validator=a(StayKind))
    admitted_on: date | None = field(default=None, repr=False, validator=DAY)
    discharged_on: date | None = field(default=None, repr=False, validator=DAY)
    home_on: date | None = field(default=None, repr=False, validator=DAY)
    came_home: bool | None = field(default=None, validator=YES_OR_NO)
    """False where it is known that the member does not come home under the section."""

    def __attrs_post_init__(self) -> None:
        check_span(self, "admitted_on", "discharged_on")
        check_span(self, "admitted_on", "home_on")
        check_span(self, "discharged_on", "home_on")
        if self.came_home is False and self.home_on is not None:
            msg = "Stay.home_on: wanted None for a member who does not come home, got a day"
            raise ValueError(msg)


@frozen(kw_only=True)
class Member:
    """A person who receives services: with dated residences, eligibility periods and stays.

    A day that no residence covers is one on which the household is not known. Raises ValueError where two residences,
    or two eligibility periods, share a day.
    """

    reference: str = field(validator=REFERENCE)
    residences: tuple[Residence, ...] = field(default=(), converter=listed, validator=all_of(Residence))
    eligibility_periods: tuple[EligibilityPeriod, ...] = field(
        default=(), converter=listed, validator=all_of(EligibilityPeriod)
    )
    stays: tuple[Stay, ...] = field(default=(), converter=listed, validator=all_of(Stay))

    def __attrs_post_init__(self) -> None:
        check_apart("Member.residences", ((each.first, each.last) for each in self.residences))
        check_apart("Member.eligibility_periods", ((each.first, each.last) for each in self.eligibility_periods))


@frozen(kw_only=True)
class Worker:
    """A person who gives services, and the other references under which the same person stands in the visits.

    Somebody who works for two agencies is one worker: `also` joins the hours.
    """

    reference: str = field(validator=REFERENCE)
    also: tuple[str, ...] = field(default=(), converter=listed, validator=all_of(str))
