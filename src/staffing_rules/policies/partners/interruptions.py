"""The Partners table: what an interruption is. Exactly one row meets each case; the order of the rows means nothing.

Where the scenarios of the page and its test of who drove the interruption disagree, the scenarios govern.
"""

from functools import partial

from staffing_rules.policies import north_carolina
from staffing_rules.policies.north_carolina import (
    ABLE,
    ABSENT,
    APPOINTMENT,
    BREAK,
    CLOSED_FOR_HOLIDAY,
    CLOSED_FOR_WEATHER,
    DECLINED,
    FAILURE,
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
    UNUSED_UNITS,
    VACATION,
    WEATHER,
)
from staffing_rules.policies.partners.readings import (
    ABSENT_AND_CANCELLED,
    ABSENT_AND_CLOSED,
    CANCELLED_AND_CLOSED,
    CLOSED_AND_UNUSED,
    LATE_NOTICE,
    NEVER_OFFERED,
    OTHER_CLOSURE,
    REFUSED_AND_UNUSED,
)
from staffing_rules.policies.vocabulary import InterruptionRow as Row
from staffing_rules.policies.vocabulary import InterruptionTable, Note
from staffing_rules.provisions import Basis

DERIVED = Basis.DERIVED

# What an absence is, taken by itself, with the provider closed.
SHUT_AND_ABSENT = ABSENT_AND_CLOSED.giving(closure=BREAK, absence=FAILURE)
OTHER_SHUT_AND_ABSENT = OTHER_CLOSURE.giving(staffing=FAILURE, closure=BREAK)

cancelled_first = partial(north_carolina.cancelled_first, ABSENT_AND_CANCELLED)
cancelled_later = partial(north_carolina.cancelled_later, ABSENT_AND_CANCELLED)

STAFF_SIDE_CAUSE = Note(
    "staff_side_cause",
    "Had the worker's own weather, holiday or schedule kept them away, this would be an interpretation: the list of "
    "breaks does not say whose they are, and the scenarios name those of the member and of the provider only.",
    ("NC-PAR-12",),
)
CONFIRM = Note("confirm_with_mco", "No document names such a closure: confirm with Partners.", ("NC-PAR-15",))

# fmt: off
INTERRUPTIONS = InterruptionTable("Partners interruptions", (
    # Somebody was ready to serve: what the member or the closure made of it.
    Row("P1", backup={PROVIDED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=NO_INTERRUPTION, basis=DERIVED, cites=("NC-PAR-07", "NC-PAR-06")),
    Row("P2", primary={ABLE}, backup={NOT_NEEDED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=NO_INTERRUPTION, basis=DERIVED, cites=("NC-PAR-07", "NC-PAR-06")),
    Row("P3-appointment", backup=READY, cancellation={APPOINTMENT}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S01",)),
    Row("P3-vacation", backup=READY, cancellation={VACATION}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S02", "NC-PAR-12")),
    Row("P4", backup=READY, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=BREAK, cites=("NC-PAR-S05",)),
    Row("P3-holiday", backup=READY, cancellation={HOLIDAY}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S08", "NC-PAR-12")),
    Row("P3-requested-break", backup=READY, cancellation={REQUESTED_BREAK}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S09",)),
    Row("P3-weather", backup=READY, cancellation={WEATHER}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S10", "NC-PAR-12")),
    Row("P3-illness", backup=READY, cancellation={ILLNESS}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S11", "NC-PAR-12")),
    Row("P3-hospital", backup=READY, cancellation={HOSPITALIZED}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S12",)),
    Row("P3-scheduling-conflict", backup=READY, cancellation={SCHEDULING_CONFLICT}, closure=OPEN | SHUT,
        then=BREAK, cites=("NC-PAR-S13", "NC-PAR-12")),
    Row("P5", backup=READY, cancellation={OTHER}, closure=OPEN | SHUT,
        then=BREAK, basis=DERIVED, cites=("NC-PAR-14",)),
    Row("P6-holiday", primary={ABLE}, backup={NOT_NEEDED}, cancellation={NOT_CANCELLED}, closure={CLOSED_FOR_HOLIDAY},
        then=BREAK, cites=("NC-PAR-S14",)),
    Row("P6-weather", primary={ABLE}, backup={NOT_NEEDED}, cancellation={NOT_CANCELLED}, closure={CLOSED_FOR_WEATHER},
        then=BREAK, cites=("NC-PAR-S15",)),
    Row("P15", primary={ABLE}, backup={NOT_NEEDED}, cancellation={UNUSED_UNITS}, closure=SHUT,
        then=CLOSED_AND_UNUSED.giving(closure=BREAK, unused_units=BREAK),
        cites=("NC-PAR-S05", "NC-PAR-S14", "NC-PAR-S15")),
    Row("P16", primary={ABLE}, backup={NOT_NEEDED}, cancellation=THE_NINE, closure=OTHER_SHUT,
        then=CANCELLED_AND_CLOSED.giving(cancellation=BREAK, closure=FAILURE), cites=("NC-PAR-14", "NC-PAR-15")),

    # The staff was absent and nobody stood in. The two cases for a report, and the scenarios that confirm them:
    Row("P7-unavailable", primary={UNABLE}, backup={UNAVAILABLE}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=FAILURE, cites=("NC-PAR-07", "NC-PAR-S03", "NC-PAR-S04"), notes=(STAFF_SIDE_CAUSE,)),
    Row("P7-declined", primary={UNABLE}, backup={DECLINED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=FAILURE, cites=("NC-PAR-08", "NC-PAR-S03", "NC-PAR-S04"), notes=(STAFF_SIDE_CAUSE,)),
    Row("P8", primary={UNABLE}, backup={UNAWARE}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=FAILURE, cites=("NC-PAR-S06",)),
    # A vacancy: the scenario speaks of a replacement being hired, the facts do not, so the test has to help.
    Row("P9", primary={UNFILLED}, backup={UNAVAILABLE, DECLINED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=FAILURE, basis=DERIVED, cites=("NC-PAR-S07", "NC-PAR-15")),
    Row("P10", primary=ABSENT, backup={NOT_OFFERED}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=NEVER_OFFERED.giving(failure=FAILURE, outside=BREAK), cites=("NC-PAR-15", "NC-PAR-07")),
    Row("P11", primary={UNFILLED}, backup={UNAWARE}, cancellation={NOT_CANCELLED}, closure=OPEN,
        then=LATE_NOTICE.giving(as_unavailable=FAILURE, outside=BREAK),
        cites=("NC-PAR-15", "NC-PAR-S06", "NC-PAR-S07")),

    # ... units stayed unused:
    Row("P12", primary=ABSENT, backup={UNAVAILABLE}, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=FAILURE, basis=DERIVED, cites=("NC-PAR-07", "NC-PAR-15", "NC-PAR-S05")),
    Row("P13", primary=ABSENT, backup={DECLINED, NOT_OFFERED, UNAWARE}, cancellation={UNUSED_UNITS}, closure=OPEN,
        then=REFUSED_AND_UNUSED.giving(failure=FAILURE, outside=BREAK),
        cites=("NC-PAR-08", "NC-PAR-15", "NC-PAR-S05")),

    # ... the provider was closed:
    Row("P14", primary=ABSENT, backup=LACKING, cancellation=NO_OR_UNUSED, closure=SHUT,
        then=SHUT_AND_ABSENT, cites=("NC-PAR-S14", "NC-PAR-S15")),
    Row("P17", backup=NOT_SERVED, cancellation=NO_OR_UNUSED, closure=OTHER_SHUT,
        then=OTHER_SHUT_AND_ABSENT, cites=("NC-PAR-15", "NC-PAR-06"), notes=(CONFIRM,)),

    # ... and the member cancelled, before the absence was known:
    Row("P18a", primary=ABSENT, backup=LACKING, cancellation=THE_NINE, closure=OPEN, cancelled_first={True},
        then=cancelled_first(FAILURE), cites=("NC-PAR-14", "NC-PAR-08", "NC-PAR-S12")),
    Row("P18b", primary=ABSENT, backup=LACKING, cancellation=THE_NINE, closure=SHUT, cancelled_first={True},
        then=cancelled_first(SHUT_AND_ABSENT), cites=("NC-PAR-14", "NC-PAR-08", "NC-PAR-S12")),
    Row("P18c", primary=ABSENT, backup=LACKING, cancellation=THE_NINE, closure=OTHER_SHUT, cancelled_first={True},
        then=cancelled_first(OTHER_SHUT_AND_ABSENT), cites=("NC-PAR-14", "NC-PAR-08", "NC-PAR-S12")),

    # ... or only afterwards: judged as if nobody had cancelled.
    Row("P19a", primary=ABSENT, backup=LACKING, cancellation=THE_NINE, closure=OPEN, cancelled_first={False},
        then=cancelled_later(FAILURE), cites=("NC-PAR-15", "NC-PAR-07", "NC-PAR-08")),
    Row("P19b", primary=ABSENT, backup=LACKING, cancellation=THE_NINE, closure=OTHER_SHUT, cancelled_first={False},
        then=cancelled_later(OTHER_SHUT_AND_ABSENT), cites=("NC-PAR-15", "NC-PAR-07", "NC-PAR-08"),
        notes=(CONFIRM,)),
    Row("P20", primary=ABSENT, backup=LACKING, cancellation=THE_NINE, closure=SHUT, cancelled_first={False},
        then=cancelled_later(SHUT_AND_ABSENT), cites=("NC-PAR-S14", "NC-PAR-S15")),
))
# fmt: on
