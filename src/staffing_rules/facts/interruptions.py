"""What happened on one missed shift: the facts that tell a service break from a failure to provide back-up."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, Self, final

from attrs import define, field, frozen

from staffing_rules._arguments import check_date, wrong_type
from staffing_rules.facts.blanks import thawed
from staffing_rules.facts.circumstances import (
    BackupSituation,
    BackupStaff,
    MemberCancellation,
    PrimaryStaff,
    Program,
    ProviderClosure,
)

CIRCUMSTANCES = {
    "primary": PrimaryStaff,
    "backup": BackupStaff,
    "member_cancellation": MemberCancellation,
    "provider_closure": ProviderClosure,
    "program": Program,
}
"""The circumstances among the facts, in the order in which they are written down."""
FACTS = ("service_date", *CIRCUMSTANCES, "cancelled_before_absence_known", "backup_situation")


@define(init=False, eq=False)
class _Draft:
    """An interruption while its facts are filled in, the one time when it may change."""

    service_date: date | None = None
    primary: PrimaryStaff | None = None
    backup: BackupStaff | None = None
    member_cancellation: MemberCancellation | None = None
    provider_closure: ProviderClosure | None = None
    cancelled_before_absence_known: bool | None = None
    program: Program | None = Program.NC_INNOVATIONS
    backup_situation: BackupSituation | None = None

    day: int = field(init=False, eq=False, repr=False)
    """The ordinal of the service date; 0 where it is not known."""
    key: int = field(init=False, eq=False, repr=False)
    """A number for the circumstances: equal circumstances, equal key. It is not stable from release to release."""


@final
@frozen(init=False)  # pyright: ignore[reportGeneralTypeIssues]  # no draft is left over that could change
class Interruption(_Draft):
    """One shift of one member that did not go as scheduled. None means *not known*, never *no*.

    `service_date` is the day of the missed service; a shift over midnight is two interruptions.
    `cancelled_before_absence_known` says which came first where the staff was absent and the member cancelled too:
    True, the cancellation; False, word of the absence; it is read nowhere else. `program` is the one fact with a
    value of its own accord: the rules are those of the NC Innovations waiver. `backup_situation` says more closely
    why there was no stand-in, and so tells `backup` where that is not known; the reason on the report hangs on it.

    The constructors `staff_absent`, `position_unfilled`, `member_cancelled` and `provider_closed` fill in the facts
    that a plain case has; this one takes every fact by keyword.

    Raises TypeError where a fact is of another type; nothing is converted. Contradictory facts are accepted here:
    a decision says so.

    >>> Interruption(service_date=date(2023, 2, 9), primary=PrimaryStaff.UNABLE, backup="declined")
    Traceback (most recent call last):
    TypeError: Interruption.backup: wanted a BackupStaff or None (not known), got str
    """

    # Not left to attrs, because millions are built: to fill in a draft takes half the time.
    def __init__(
        self,
        *,
        service_date: date | None = None,
        primary: PrimaryStaff | None = None,
        backup: BackupStaff | None = None,
        member_cancellation: MemberCancellation | None = None,
        provider_closure: ProviderClosure | None = None,
        cancelled_before_absence_known: bool | None = None,
        program: Program | None = Program.NC_INNOVATIONS,
        backup_situation: BackupSituation | None = None,
    ) -> None:
        if service_date.__class__ is not date:
            check_date("Interruption.service_date", service_date, may_be_unknown=True)
            service_date = service_date and date.fromordinal(service_date.toordinal())
        known_backup, contradicted = backup, False
        if backup_situation is not None:
            if backup_situation.__class__ is not BackupSituation:
                name, wanted = "Interruption.backup_situation", "a BackupSituation or None (not known)"
                raise wrong_type(name, backup_situation, wanted)
            known_backup, contradicted = _told_by(backup_situation, backup)
        try:
            key = (
                _PRIMARY[primary]
                + _BACKUP[known_backup]
                + _CANCELLATION[member_cancellation]
                + _CLOSURE[provider_closure]
                + _PROGRAM[program]
            )
        except (KeyError, TypeError):
            raise _wrong((primary, backup, member_cancellation, provider_closure, program)) from None
        if cancelled_before_absence_known is True:
            key += _BEFOREHAND
        elif cancelled_before_absence_known is False:
            key += _AFTERWARDS
        elif cancelled_before_absence_known is not None:
            name = "Interruption.cancelled_before_absence_known"  # type: ignore[unreachable]  # not all callers are typed
            raise wrong_type(name, cancelled_before_absence_known, "True, False or None (not known)")
        if contradicted:
            key += _CONTRADICTED
        frozen_as, draft = self.__class__, thawed(self, _Draft)
        draft.service_date = service_date
        draft.primary = primary
        draft.backup = backup
        draft.member_cancellation = member_cancellation
        draft.provider_closure = provider_closure
        draft.cancelled_before_absence_known = cancelled_before_absence_known
        draft.program = program
        draft.backup_situation = backup_situation
        draft.day = service_date.toordinal() if service_date else 0
        draft.key = key
        draft.__class__ = frozen_as

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        """Pickle the facts alone: the key of one release means nothing to another."""
        return partial(type(self), **{name: getattr(self, name) for name in FACTS}), ()

    @property
    def known_backup(self) -> BackupStaff | None:
        """What is known of the stand-in: `backup`, or what `backup_situation` tells of it where that tells more."""
        if self.backup_situation is None:
            return self.backup
        return _told_by(self.backup_situation, self.backup)[0]

    @property
    def stated(self) -> tuple[tuple[str, str], ...]:
        """The facts that are known and that a class may hang on, by name, in words; the service date is left out."""
        stated = [(name, getattr(self, name)) for name in CIRCUMSTANCES if name != "backup"]
        stated.insert(1, ("backup", self.known_backup))
        known = [(name, value.words) for name, value in stated if value is not None]
        if self.cancelled_before_absence_known is not None:
            known.append(("cancelled_before_absence_known", "yes" if self.cancelled_before_absence_known else "no"))
        return tuple(known)

    @classmethod
    def staff_absent(
        cls,
        *,
        service_date: date | None,
        backup: BackupStaff | None,
        member_cancellation: MemberCancellation | None = MemberCancellation.NOT_CANCELLED,
        provider_closure: ProviderClosure | None = ProviderClosure.NOT_CLOSED,
        cancelled_before_absence_known: bool | None = None,
        program: Program | None = Program.NC_INNOVATIONS,
        backup_situation: BackupSituation | None = None,
    ) -> Self:
        """Return the case of a scheduled worker who could not serve; say what became of the stand-in.

        >>> Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED).primary
        <PrimaryStaff.UNABLE: 'unable'>
        """
        return cls(
            service_date=service_date,
            primary=PrimaryStaff.UNABLE,
            backup=backup,
            member_cancellation=member_cancellation,
            provider_closure=provider_closure,
            cancelled_before_absence_known=cancelled_before_absence_known,
            program=program,
            backup_situation=backup_situation,
        )

    @classmethod
    def position_unfilled(
        cls,
        *,
        service_date: date | None,
        backup: BackupStaff | None,
        member_cancellation: MemberCancellation | None = MemberCancellation.NOT_CANCELLED,
        provider_closure: ProviderClosure | None = ProviderClosure.NOT_CLOSED,
        cancelled_before_absence_known: bool | None = None,
        program: Program | None = Program.NC_INNOVATIONS,
        backup_situation: BackupSituation | None = None,
    ) -> Self:
        """Return the case of a shift to which nobody was scheduled; say what became of the stand-in.

        >>> Interruption.position_unfilled(service_date=date(2023, 2, 9), backup=BackupStaff.UNAVAILABLE).primary
        <PrimaryStaff.UNFILLED: 'unfilled'>
        """
        return cls(
            service_date=service_date,
            primary=PrimaryStaff.UNFILLED,
            backup=backup,
            member_cancellation=member_cancellation,
            provider_closure=provider_closure,
            cancelled_before_absence_known=cancelled_before_absence_known,
            program=program,
            backup_situation=backup_situation,
        )

    @classmethod
    def member_cancelled(
        cls,
        *,
        service_date: date | None,
        member_cancellation: MemberCancellation | None,
        primary: PrimaryStaff | None = PrimaryStaff.ABLE,
        backup: BackupStaff | None = BackupStaff.NOT_NEEDED,
        provider_closure: ProviderClosure | None = ProviderClosure.NOT_CLOSED,
        cancelled_before_absence_known: bool | None = None,
        program: Program | None = Program.NC_INNOVATIONS,
    ) -> Self:
        """Return the case of a service that the member or family called off while the staff was able; say why.

        >>> illness = MemberCancellation.ILLNESS
        >>> Interruption.member_cancelled(service_date=date(2023, 2, 9), member_cancellation=illness).backup
        <BackupStaff.NOT_NEEDED: 'not_needed'>
        """
        return cls(
            service_date=service_date,
            primary=primary,
            backup=backup,
            member_cancellation=member_cancellation,
            provider_closure=provider_closure,
            cancelled_before_absence_known=cancelled_before_absence_known,
            program=program,
        )

    @classmethod
    def provider_closed(
        cls,
        *,
        service_date: date | None,
        provider_closure: ProviderClosure | None,
        primary: PrimaryStaff | None = PrimaryStaff.ABLE,
        backup: BackupStaff | None = BackupStaff.NOT_NEEDED,
        member_cancellation: MemberCancellation | None = MemberCancellation.NOT_CANCELLED,
        cancelled_before_absence_known: bool | None = None,
        program: Program | None = Program.NC_INNOVATIONS,
    ) -> Self:
        """Return the case of a programme or agency that was closed while the staff was able; say why.

        >>> weather = ProviderClosure.WEATHER
        >>> Interruption.provider_closed(service_date=date(2023, 2, 9), provider_closure=weather).primary
        <PrimaryStaff.ABLE: 'able'>
        """
        return cls(
            service_date=service_date,
            primary=primary,
            backup=backup,
            member_cancellation=member_cancellation,
            provider_closure=provider_closure,
            cancelled_before_absence_known=cancelled_before_absence_known,
            program=program,
        )


def _wrong(circumstances: tuple[object, ...]) -> TypeError:
    stated = zip(CIRCUMSTANCES.items(), circumstances, strict=True)
    name, kind, value = next((n, kind, value) for (n, kind), value in stated if not isinstance(value, kind | None))
    return wrong_type(f"Interruption.{name}", value, f"a {kind.__name__} or None (not known)")


# A sum of one weight per circumstance names the combination; not knowing weighs nothing. Looking a value up among
# the weights of its kind is also the check that it is of that kind.
_weights: list[dict[Any, int]] = []
_place = 1
for _kind in CIRCUMSTANCES.values():
    _weights.append({None: 0} | {value: number * _place for number, value in enumerate(_kind, start=1)})
    _place *= len(_kind) + 1
_PRIMARY, _BACKUP, _CANCELLATION, _CLOSURE, _PROGRAM = _weights
_AFTERWARDS, _BEFOREHAND, _CONTRADICTED = _place, 2 * _place, 4 * _place


def _told_by(situation: BackupSituation, backup: BackupStaff | None) -> tuple[BackupStaff | None, bool]:
    """Return what is known of the stand-in where the situation is known too, and whether the two contradict."""
    if backup is None or situation.backup in getattr(backup, "exact", ()):
        return situation.backup, False
    return backup, True
