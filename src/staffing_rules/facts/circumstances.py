"""The circumstances of a missed service: what may be true of staff, member and provider.

Each enum holds exact values and may hold coarse ones, for somebody who knows only part: `BackupStaff.NOT_PROVIDED`
says that nobody stood in, and leaves open why. Values are the wire format. How to record a case:

- UNFILLED means that nobody was scheduled to *this shift* when the schedule was made. A shift on the schedule of a
  worker who then left, fell ill or was dismissed stays UNABLE, and so does one of an interim worker.
- A regular worker sent to another member is UNABLE for this shift.
- A stand-in who was sent and did not come is UNAVAILABLE, not PROVIDED.
- A member who is not at home without having cancelled is `MemberCancellation.OTHER`.
- A closure is the programme or agency shut; one worker snowed in or off for the holiday is UNABLE.
- Where part of a shift was covered, only the uncovered hours are the interruption.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Self, cast


class Circumstance(Enum):
    """A circumstance that decides a case: an exact value, or a coarse one that stands for several."""

    __hash__ = object.__hash__  # members are singletons; Enum's own hash is a slow one of the name

    @property
    def exact(self) -> tuple[Self, ...]:
        """The exact values that this one may be; an exact value is only itself.

        >>> [backup.value for backup in BackupStaff.NOT_PROVIDED.exact]
        ['unavailable', 'declined', 'not_offered', 'unaware']
        """
        return cast("tuple[Self, ...]", _STANDS_FOR.get(self, (self,)))

    @property
    def is_exact(self) -> bool:
        """Whether the value stands for itself alone."""
        return self not in _STANDS_FOR

    @classmethod
    def every(cls) -> tuple[Self, ...]:
        """Return every exact value, in the order in which they are written down.

        >>> [closure.value for closure in ProviderClosure.every()]
        ['not_closed', 'holiday', 'weather', 'other']
        """
        return tuple(value for value in cls if value.is_exact)

    @property
    def words(self) -> str:
        """The value in plain words."""
        return str(self.value).replace("_", " ")


class PrimaryStaff(Circumstance):
    """The regularly scheduled worker: able, unable, or nobody had been scheduled to this shift."""

    ABLE = "able"
    UNABLE = "unable"
    UNFILLED = "unfilled"
    ABSENT = "absent"
    """Coarse: UNABLE or UNFILLED."""


class BackupStaff(Circumstance):
    """The stand-in for the regular worker."""

    NOT_NEEDED = "not_needed"
    """The regular worker was able."""
    PROVIDED = "provided"
    """A stand-in was ready to serve, or served."""
    UNAVAILABLE = "unavailable"
    """None existed, none was trained, none was free, or the one who was sent did not come."""
    DECLINED = "declined"
    """One was offered and refused."""
    NOT_OFFERED = "not_offered"
    """One could have been offered and was not."""
    UNAWARE = "unaware"
    """The provider learned of the absence too late to arrange anybody."""
    NOT_PROVIDED = "not_provided"
    """Coarse: UNAVAILABLE, DECLINED, NOT_OFFERED or UNAWARE."""


class MemberCancellation(Circumstance):
    """Whether the member or the family called the service off, and why."""

    NOT_CANCELLED = "not_cancelled"
    APPOINTMENT = "appointment"
    VACATION = "vacation"
    HOLIDAY = "holiday"
    ILLNESS = "illness"
    HOSPITALIZED = "hospitalized"
    WEATHER = "weather"
    SCHEDULING_CONFLICT = "scheduling_conflict"
    REQUESTED_BREAK = "requested_break"
    UNUSED_UNITS = "unused_units"
    """Authorized units that the member or family chose not to use."""
    OTHER = "other"
    CANCELLED = "cancelled"
    """Coarse: any of the reasons."""


class ProviderClosure(Circumstance):
    """Whether the programme or agency was closed, and why. What the provider did, not what a statute lists."""

    NOT_CLOSED = "not_closed"
    HOLIDAY = "holiday"
    WEATHER = "weather"
    OTHER = "other"
    CLOSED = "closed"
    """Coarse: any of the reasons."""


class BackupSituation(Circumstance):
    """Why there was no stand-in, more closely than `BackupStaff` says; it chooses the reason on a report, no class."""

    SICK = "sick"
    EXTENDED_LEAVE = "extended_leave"
    APPOINTMENT = "appointment"
    VACATION = "vacation"
    RESIGNED = "resigned"
    TERMINATED = "terminated"
    DID_NOT_SHOW = "did_not_show"
    """One was sent and did not come."""
    ASSIGNED_ELSEWHERE = "assigned_elsewhere"
    """Trained, and not free."""
    NONE_TRAINED = "none_trained"
    """Nobody was trained for this member, or there was nobody at all."""
    REFUSED_BY_MEMBER = "refused_by_member"
    REFUSED_BY_LEGALLY_RESPONSIBLE_PERSON = "refused_by_legally_responsible_person"
    REFUSED_BY_FAMILY = "refused_by_family"
    """By a relative who is not the legally responsible person."""
    REFUSED_BY_OTHER = "refused_by_other"
    NOT_OFFERED = "not_offered"
    UNAWARE = "unaware"

    @property
    def backup(self) -> BackupStaff:
        """What it means for `BackupStaff`.

        >>> BackupSituation.SICK.backup
        <BackupStaff.UNAVAILABLE: 'unavailable'>
        """
        if self in _REFUSED:
            return BackupStaff.DECLINED
        return _THE_SAME.get(self, BackupStaff.UNAVAILABLE)


_REFUSED = frozenset(
    {
        BackupSituation.REFUSED_BY_MEMBER,
        BackupSituation.REFUSED_BY_LEGALLY_RESPONSIBLE_PERSON,
        BackupSituation.REFUSED_BY_FAMILY,
        BackupSituation.REFUSED_BY_OTHER,
    }
)
_THE_SAME = {BackupSituation.NOT_OFFERED: BackupStaff.NOT_OFFERED, BackupSituation.UNAWARE: BackupStaff.UNAWARE}


class Program(Circumstance):
    """The programme under which the service is authorized: the scope of the rules."""

    NC_INNOVATIONS = "nc_innovations"
    OTHER = "other"


_STANDS_FOR: Mapping[Circumstance, tuple[Circumstance, ...]] = {
    PrimaryStaff.ABSENT: (PrimaryStaff.UNABLE, PrimaryStaff.UNFILLED),
    BackupStaff.NOT_PROVIDED: (
        BackupStaff.UNAVAILABLE,
        BackupStaff.DECLINED,
        BackupStaff.NOT_OFFERED,
        BackupStaff.UNAWARE,
    ),
    MemberCancellation.CANCELLED: tuple(
        reason
        for reason in MemberCancellation
        if reason not in {MemberCancellation.NOT_CANCELLED, MemberCancellation.CANCELLED}
    ),
    ProviderClosure.CLOSED: (ProviderClosure.HOLIDAY, ProviderClosure.WEATHER, ProviderClosure.OTHER),
}
