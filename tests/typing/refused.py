"""Users' mistakes that a type checker finds. Each ignore is needed: a checker that accepts the line fails the run."""

from datetime import date

from staffing_rules import PARTNERS, BackupStaff, Classification, Interruption, Ruling, classify_interruption

missed = Interruption.staff_absent(service_date=date(2023, 2, 9), backup=BackupStaff.DECLINED)
ruling = classify_interruption(missed, PARTNERS)


def truth(answer: Ruling[Classification]) -> str:
    """A ruling is no truth value."""
    if answer:  # pyright: ignore[reportGeneralTypeIssues]
        return "yes"  # type: ignore[unreachable]
    return "no"  # type: ignore[unreachable]


def unread(answer: Ruling[Classification]) -> bool:
    """The value may be None: ask for `decided`, or check the status."""
    return answer.value.reportable  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


def mistakes() -> None:
    """Facts, arguments and attributes that are none."""
    Interruption(backup="declined")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Interruption.staff_absent(service_date=date(2023, 2, 9))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ruling.on(lambda what: what.reported)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownLambdaType]
    classify_interruption(PARTNERS, missed)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ruling.value = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
