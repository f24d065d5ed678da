"""The Alliance table: what an interruption is. Exactly one row meets each case; the order of the rows means nothing."""

from functools import partial

from staffing_rules.policies import north_carolina
from staffing_rules.policies.alliance.readings import (
    ABSENT_AND_CANCELLED,
    ABSENT_AND_CLOSED,
    BEYOND_THE_FIVE,
    CANCELLED_AND_CLOSED,
    CLOSED_AND_UNUSED,
    LATE_NOTICE,
    NEVER_OFFERED,
    OTHER_CLOSURE,
    PROGRAMME_CLOSED,
    REFUSED_AND_UNUSED,
    VACANCY,
    VACANCY_AND_UNUSED,
)
from staffing_rules.policies.north_carolina import (
    ABLE,
    APPOINTMENT,
    BREAK,
    DECLINED,
    FAILURE,
    GENERAL_STAFFING,
    HOLIDAY,
    HOSPITALIZED,
    ILLNESS,
    LACKING,
    NO_INTERRUPTION,
    NO_OR_UNUSED,
    NOT_CANCELLED,
    NOT_NEEDED,
    NOT_OFFERED,
    NOT_SERVED,
    OPEN,
    OTHER,
    OTHER_SHUT,
    PROVIDED,
    READY,
    REQUESTED_BREAK,
    SCHEDULING_CONFLICT,
    SHUT,
    THE_NINE,
    UNABLE,
    UNAVAILABLE,
    UNAWARE,
    UNFILLED,
    UNUSED_HOURS,
    UNUSED_UNITS,
    VACATION,
    WEATHER,
)
from staffing_rules.policies.vocabulary import InterruptionRow as Row
from staffing_rules.policies.vocabulary import InterruptionTable, Note
from staffing_rules.provisions import Basis

DERIVED = Basis.DERIVED

# What an absence is, taken by itself, with the programme open or closed. A vacancy is none that is reported.
VACANT = VACANCY.giving(exclusion=GENERAL_STAFFING, trigger=FAILURE)
UNABLE_SHUT = PROGRAMME_CLOSED.giving(
    covered=ABSENT_AND_CLOSED.giving(closure=BREAK, absence=FAILURE), members_only=FAILURE
)
VACANT_SHUT = PROGRAMME_CLOSED.giving(
    covered=ABSENT_AND_CLOSED.giving(closure=BREAK, absence=GENERAL_STAFFING), members_only=GENERAL_STAFFING
)
UNABLE_OTHER_SHUT = OTHER_CLOSURE.giving(staffing=FAILURE, closure=BREAK)
VACANT_OTHER_SHUT = OTHER_CLOSURE.giving(staffing=VACANT, closure=BREAK)

cancelled_first = partial(north_carolina.cancelled_first, ABSENT_AND_CANCELLED)
cancelled_later = partial(north_carolina.cancelled_later, ABSENT_AND_CANCELLED)

STAFF_SIDE_CAUSE = Note(
    "staff_side_cause",
    "Had the worker's own weather, holiday or schedule kept them away, this would be an interpretation: the page "
    "does not limit those breaks to the member.",
    ("NC-ALL-14",),
)
CONFIRM = Note("confirm_with_mco", "No document names such a closure: confirm with Alliance.", ("NC-ALL-14",))

# fmt: off
INTERRUPTIONS = InterruptionTable("Alliance interruptions", (
    # Somebody was ready to serve: what the member or the closure made of it.
    Row("A1", backup={PROVIDED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=NO_INTERRUPTION, basis=DERIVED, cites=("NC-ALL-01", "NC-ALL-05")),
    Row("A2", primary={ABLE}, backup={NOT_NEEDED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=NO_INTERRUPTION, basis=DERIVED, cites=("NC-ALL-01", "NC-ALL-12")),
    Row("A3", backup=READY, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=UNUSED_HOURS, cites=("NC-ALL-09",)),
    Row("A4", backup=READY, closure=OPEN | SHUT,
        cancellation={VACATION, HOLIDAY, ILLNESS, WEATHER, SCHEDULING_CONFLICT},
        then=BREAK, cites=("NC-ALL-14",)),
    Row("A5", backup=READY, cancellation={APPOINTMENT}, closure=OPEN | SHUT,
        then=BREAK, basis=DERIVED, cites=("NC-ALL-14",)),
    Row("A6", backup=READY, cancellation={HOSPITALIZED, REQUESTED_BREAK, OTHER}, closure=OPEN | SHUT,
        then=BEYOND_THE_FIVE.giving(nearest_item=BREAK, only_the_five=UNUSED_HOURS),
        cites=("NC-ALL-14", "NC-ALL-05")),
    Row("A8", primary={ABLE}, backup={NOT_NEEDED}, cancellation={NOT_CANCELLED}, closure=SHUT,
        then=PROGRAMME_CLOSED.giving(covered=BREAK, members_only=FAILURE), cites=("NC-ALL-14",)),
    Row("A17", primary={ABLE}, backup={NOT_NEEDED}, cancellation={UNUSED_UNITS}, closure=SHUT,
        then=CLOSED_AND_UNUSED.giving(closure=BREAK, unused_hours=UNUSED_HOURS), cites=("NC-ALL-14", "NC-ALL-09")),
    Row("A18", primary={ABLE}, backup={NOT_NEEDED}, cancellation=THE_NINE, closure=OTHER_SHUT,
        then=CANCELLED_AND_CLOSED.giving(cancellation=BREAK, closure=FAILURE), cites=("NC-ALL-13", "NC-ALL-14")),

    # The staff was absent and nobody stood in. The two cases for a report:
    Row("A11a", primary={UNABLE}, backup={UNAVAILABLE}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=FAILURE, cites=("NC-ALL-05",), notes=(STAFF_SIDE_CAUSE,)),
    Row("A11b", primary={UNABLE}, backup={DECLINED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=FAILURE, cites=("NC-ALL-06",), notes=(STAFF_SIDE_CAUSE,)),
    Row("A14a", primary={UNABLE}, backup={NOT_OFFERED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=NEVER_OFFERED.giving(failure=FAILURE, outside=GENERAL_STAFFING), cites=("NC-ALL-01", "NC-ALL-05")),
    Row("A14b", primary={UNABLE}, backup={UNAWARE}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=LATE_NOTICE.giving(as_unavailable=FAILURE, outside=GENERAL_STAFFING), cites=("NC-ALL-01", "NC-ALL-05")),

    # ... the position was unfilled:
    Row("A9", primary={UNFILLED}, backup={UNAVAILABLE, NOT_OFFERED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=GENERAL_STAFFING, cites=("NC-ALL-07",)),
    Row("A10a", primary={UNFILLED}, backup={DECLINED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=VACANT, cites=("NC-ALL-07", "NC-ALL-06")),
    Row("A10b", primary={UNFILLED}, backup={UNAWARE}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=LATE_NOTICE.giving(as_unavailable=VACANT, outside=GENERAL_STAFFING),
        cites=("NC-ALL-07", "NC-ALL-06")),

    # ... hours stayed unused:
    Row("A12", primary={UNABLE}, backup={UNAVAILABLE}, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=FAILURE, cites=("NC-ALL-10", "NC-ALL-05")),
    Row("A13", primary={UNABLE}, backup={DECLINED, NOT_OFFERED, UNAWARE}, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=REFUSED_AND_UNUSED.giving(failure=FAILURE, outside=UNUSED_HOURS), cites=("NC-ALL-10", "NC-ALL-06")),
    Row("A15", primary={UNFILLED}, backup=LACKING, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=VACANCY_AND_UNUSED.giving(exclusion=GENERAL_STAFFING, exception=FAILURE),
        cites=("NC-ALL-07", "NC-ALL-10")),

    # ... the programme was closed:
    Row("A16a", primary={UNABLE}, backup=LACKING, cancellation=NO_OR_UNUSED, closure=SHUT,
        then=UNABLE_SHUT, cites=("NC-ALL-14",)),
    Row("A16b", primary={UNFILLED}, backup=LACKING, cancellation=NO_OR_UNUSED, closure=SHUT,
        then=VACANT_SHUT, cites=("NC-ALL-14", "NC-ALL-07")),
    Row("A19", primary={ABLE, UNABLE}, backup=NOT_SERVED, cancellation=NO_OR_UNUSED, closure=OTHER_SHUT,
        then=UNABLE_OTHER_SHUT, cites=("NC-ALL-01", "NC-ALL-05"), notes=(CONFIRM,)),
    Row("A20", primary={UNFILLED}, backup=LACKING, cancellation=NO_OR_UNUSED, closure=OTHER_SHUT,
        then=VACANT_OTHER_SHUT, cites=("NC-ALL-07",), notes=(CONFIRM,)),

    # ... and the member cancelled, before the absence was known:
    Row("A7a", primary={UNABLE}, backup=LACKING, cancellation=THE_NINE, closure=OPEN, cancelled_first={True},
        then=cancelled_first(FAILURE), cites=("NC-ALL-13", "NC-ALL-14", "NC-ALL-06")),
    Row("A7b", primary={UNFILLED}, backup=LACKING, cancellation=THE_NINE, closure=OPEN, cancelled_first={True},
        then=cancelled_first(VACANT), cites=("NC-ALL-13", "NC-ALL-14", "NC-ALL-06")),
    Row("A7c", primary={UNABLE}, backup=LACKING, cancellation=THE_NINE, closure=SHUT, cancelled_first={True},
        then=cancelled_first(UNABLE_SHUT), cites=("NC-ALL-13", "NC-ALL-14", "NC-ALL-06")),
    Row("A7d", primary={UNFILLED}, backup=LACKING, cancellation=THE_NINE, closure=SHUT, cancelled_first={True},
        then=cancelled_first(VACANT_SHUT), cites=("NC-ALL-13", "NC-ALL-14", "NC-ALL-06")),
    Row("A7e", primary={UNABLE}, backup=LACKING, cancellation=THE_NINE, closure=OTHER_SHUT, cancelled_first={True},
        then=cancelled_first(UNABLE_OTHER_SHUT), cites=("NC-ALL-13", "NC-ALL-14", "NC-ALL-06")),
    Row("A7f", primary={UNFILLED}, backup=LACKING, cancellation=THE_NINE, closure=OTHER_SHUT, cancelled_first={True},
        then=cancelled_first(VACANT_OTHER_SHUT), cites=("NC-ALL-13", "NC-ALL-14", "NC-ALL-06")),

    # ... or only afterwards: judged as if nobody had cancelled.
    Row("A21a", primary={UNABLE}, backup=LACKING, cancellation=THE_NINE, closure=OPEN, cancelled_first={False},
        then=cancelled_later(FAILURE), cites=("NC-ALL-05", "NC-ALL-06")),
    Row("A21b", primary={UNABLE}, backup=LACKING, cancellation=THE_NINE, closure=OTHER_SHUT, cancelled_first={False},
        then=cancelled_later(UNABLE_OTHER_SHUT), cites=("NC-ALL-05", "NC-ALL-06"), notes=(CONFIRM,)),
    Row("A22a", primary={UNFILLED}, backup=LACKING, cancellation=THE_NINE, closure=OPEN, cancelled_first={False},
        then=cancelled_later(VACANT), cites=("NC-ALL-07",)),
    Row("A22b", primary={UNFILLED}, backup=LACKING, cancellation=THE_NINE, closure=OTHER_SHUT, cancelled_first={False},
        then=cancelled_later(VACANT_OTHER_SHUT), cites=("NC-ALL-07",), notes=(CONFIRM,)),
    Row("A23a", primary={UNABLE}, backup=LACKING, cancellation=THE_NINE, closure=SHUT, cancelled_first={False},
        then=cancelled_later(UNABLE_SHUT), cites=("NC-ALL-14",)),
    Row("A23b", primary={UNFILLED}, backup=LACKING, cancellation=THE_NINE, closure=SHUT, cancelled_first={False},
        then=cancelled_later(VACANT_SHUT), cites=("NC-ALL-14", "NC-ALL-07")),
))
# fmt: on
