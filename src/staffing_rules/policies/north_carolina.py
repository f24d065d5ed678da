"""What the North Carolina policies share: the State's calendar, and the short names that tables are written in."""

from staffing_rules.calendars import BusinessCalendar
from staffing_rules.facts import BackupSituation, BackupStaff, MemberCancellation, PrimaryStaff, ProviderClosure
from staffing_rules.policies.vocabulary import NextBusinessDay
from staffing_rules.policies.vocabulary.periods import Due
from staffing_rules.provisions import Question, Reading
from staffing_rules.rulings import InterruptionOutcome

PUBLIC_HOLIDAYS = BusinessCalendar("US-NC public holidays", "US", "NC")

ABLE = PrimaryStaff.ABLE
UNABLE = PrimaryStaff.UNABLE
UNFILLED = PrimaryStaff.UNFILLED
NOT_NEEDED = BackupStaff.NOT_NEEDED
PROVIDED = BackupStaff.PROVIDED
UNAVAILABLE = BackupStaff.UNAVAILABLE
DECLINED = BackupStaff.DECLINED
NOT_OFFERED = BackupStaff.NOT_OFFERED
UNAWARE = BackupStaff.UNAWARE
NOT_CANCELLED = MemberCancellation.NOT_CANCELLED
APPOINTMENT = MemberCancellation.APPOINTMENT
VACATION = MemberCancellation.VACATION
HOLIDAY = MemberCancellation.HOLIDAY
ILLNESS = MemberCancellation.ILLNESS
HOSPITALIZED = MemberCancellation.HOSPITALIZED
WEATHER = MemberCancellation.WEATHER
SCHEDULING_CONFLICT = MemberCancellation.SCHEDULING_CONFLICT
REQUESTED_BREAK = MemberCancellation.REQUESTED_BREAK
UNUSED_UNITS = MemberCancellation.UNUSED_UNITS
OTHER = MemberCancellation.OTHER
CLOSED_FOR_HOLIDAY = ProviderClosure.HOLIDAY
CLOSED_FOR_WEATHER = ProviderClosure.WEATHER

FAILURE = InterruptionOutcome.FAILURE_TO_PROVIDE_BACKUP
BREAK = InterruptionOutcome.SERVICE_BREAK
GENERAL_STAFFING = InterruptionOutcome.NOT_REPORTABLE_GENERAL_STAFFING
UNUSED_HOURS = InterruptionOutcome.NOT_REPORTABLE_UNUSED_HOURS
NO_INTERRUPTION = InterruptionOutcome.NO_INTERRUPTION

ABSENT = frozenset(PrimaryStaff.ABSENT.exact)
READY = frozenset({BackupStaff.NOT_NEEDED, BackupStaff.PROVIDED})
"""A stand-in who is ready counts like a regular worker who is able."""
LACKING = frozenset(BackupStaff.NOT_PROVIDED.exact)
NOT_SERVED = LACKING | {BackupStaff.NOT_NEEDED}

THE_NINE = frozenset(MemberCancellation.CANCELLED.exact) - {MemberCancellation.UNUSED_UNITS}
"""The member or family called the service off; not using all units is another matter."""
NO_OR_UNUSED = frozenset({MemberCancellation.NOT_CANCELLED, MemberCancellation.UNUSED_UNITS})

OPEN = frozenset({ProviderClosure.NOT_CLOSED})
SHUT = frozenset({ProviderClosure.HOLIDAY, ProviderClosure.WEATHER})
OTHER_SHUT = frozenset({ProviderClosure.OTHER})

WAS_UNAVAILABLE = frozenset(each for each in BackupSituation if each.backup is BackupStaff.UNAVAILABLE)
REFUSED = frozenset(each for each in BackupSituation if each.backup is BackupStaff.DECLINED)
WAS_NOT_OFFERED = frozenset({BackupSituation.NOT_OFFERED})
UNAWARE_OF_IT = frozenset({BackupSituation.UNAWARE})
TRAINED_NOT_TO_BE_HAD = frozenset({BackupSituation.ASSIGNED_ELSEWHERE, BackupSituation.NONE_TRAINED})

# Patterns and words of our own, by which doubtful entries are noticed: no document has them.
SERVICE_CODE = r"[A-Za-z][0-9]{4}([A-Za-z0-9]{2})*"
MEDICAID_NUMBER = r"[0-9]{9}[A-Z]"
JOINING_SIGNS = frozenset({"+", ";"})
PRIMARY_WORDS = frozenset({"primary", "regular", "regularly", "usual", "usually"})
FILLERS = frozenset({"n/a", "na", "none", "nil", "other", "unknown", "see above", "staff unavailable", "no staff"})


def rolled(question: Question, due: Due) -> Reading[Due]:
    """Return the last day that stays on a weekend or holiday, or moves to the next business day."""
    return question.giving(stays=due, rolls=NextBusinessDay(due, PUBLIC_HOLIDAYS))


def cancelled_first(
    question: Question, alone: InterruptionOutcome | Reading[InterruptionOutcome]
) -> Reading[InterruptionOutcome]:
    """Return what an absence is that the member's cancellation came before; `alone` is what it is by itself."""
    return question.giving(first=BREAK, cancellation=BREAK, absence=alone)


def cancelled_later(
    question: Question, alone: InterruptionOutcome | Reading[InterruptionOutcome]
) -> Reading[InterruptionOutcome]:
    """Return what an absence is that the member's cancellation came after."""
    return question.giving(first=alone, cancellation=BREAK, absence=alone)
