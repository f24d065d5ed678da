"""The rules of a policy on care that are no totals of rows, each as a line of the table of limits."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator

from attrs import frozen
from policy_filing_words import weight_in_words, worded
from policy_limit_words import service_in_words, services_in_words, time_in_words

from staffing_rules.policies.vocabulary import Amount, Counted, DaysAway, HomeCarePolicy, Limit
from staffing_rules.provisions import Reading

OF, FOR, IN, RAISED = COLUMNS = ("Of what", "For whom", "In which time", "Raised by")
AWAY = {DaysAway.OF_STAY: "the days of the stay", DaysAway.OF_SERVICE: "the days with service"}


@frozen
class Term:
    """A part of a limit: its column, its value in words or a reading of such, and its name among the places."""

    column: str
    value: str | Reading[str]
    name: str


@frozen(kw_only=True)
class Line:
    """One limit, or one rule that is no total of rows. `code` is that of its finding, `check` the function."""

    code: str
    title: str
    check: str
    most: Amount | str
    is_least: bool = False
    """Whether that is the least there has to be, and not the most."""
    terms: tuple[Term, ...]
    cites: tuple[str, ...]
    under: tuple[tuple[str, str, bool], ...] = ()
    """The questions and choices under which there is such a limit, each with whether it is the one assumed."""
    limit: Limit | None = None

    @property
    def is_assumed(self) -> bool:
        """Whether there is such a limit under the choices assumed."""
        return all(is_default for _, _, is_default in self.under)


def rules_of(policy: HomeCarePolicy) -> Iterator[Line]:
    """Yield the rules that are no totals of rows; their codes are those that the checks give their findings."""
    if rules := policy.authorized:
        each = worded(
            rules.week,
            lambda week: f"{time_in_words(week)}, or {time_in_words(rules.month)}, as the line of the plan says",
        )
        terms = (
            Term(OF, "the service of a line of the plan", ""),
            Term(FOR, "one member", ""),
            Term(IN, each, "weeks"),
        )
        yield Line(
            code="authorized_hours",
            title="hours authorized by the plan",
            check="check_authorized_hours",
            most="what the plan authorizes",
            terms=terms,
            cites=rules.cites,
        )
    yield from _of_suspensions(policy)
    yield from _of_stays(policy)
    yield from _of_days_away(policy)
    yield from _of_monitoring(policy)
    yield from _of_episodes(policy)


def _of_suspensions(policy: HomeCarePolicy) -> Iterator[Line]:
    if rules := policy.suspensions:
        ends = worded(rules.last_counts, lambda both: "both ends counted" if both else "the days that pass between")
        summed = worded(
            rules.summed, lambda each: f"added up in {time_in_words(each)}" if each else "each time by itself"
        )
        yield Line(
            code="suspended_days",
            title="days of a suspension",
            check="check_suspension",
            most=rules.days,
            terms=(
                Term(OF, ends, "which days count"),
                Term(FOR, "one member", ""),
                Term(IN, summed, "whether suspensions are added up"),
            ),
            cites=rules.cites,
        )


def _of_stays(policy: HomeCarePolicy) -> Iterator[Line]:
    if rules := policy.stays:
        after = worded(rules.after_too, lambda yes: "before or after it" if yes else "before it")
        what = f"{service_in_words(rules.service)} in a stay"
        whom = Term(FOR, "one line", "")
        yield Line(
            code="days_from_the_discharge",
            title="days from the discharge",
            check="check_care_coordination",
            most=rules.days,
            terms=(Term(OF, what, ""), whom, Term(IN, after, "on which side of the discharge")),
            cites=rules.cites,
        )
        yield Line(
            code="billed_before_home",
            title="the date of the bill",
            check="check_care_coordination",
            most="not before the member is home",
            terms=(Term(OF, what, ""), whom),
            cites=rules.cites,
        )


def _of_days_away(policy: HomeCarePolicy) -> Iterator[Line]:
    if rules := policy.out_of_state:
        services = services_in_words(Counted(rules.services))
        whom = Term(FOR, "one member", "")
        yield Line(
            code="not_approved_out_of_state",
            title="days without an approval",
            check="check_out_of_state",
            most="none",
            terms=(Term(OF, f"{services}, out of state", ""), whom),
            cites=rules.cites,
        )
        in_a_row, in_a_year = (worded(each, AWAY.__getitem__) for each in (rules.row_of, rules.year_of))
        yield Line(
            code="days_in_a_row",
            title="days in a row out of state",
            check="check_out_of_state",
            most=rules.in_a_row,
            terms=(Term(OF, in_a_row, "which days count"), whom, Term(IN, "each time away", "")),
            cites=rules.in_a_row.cites,
        )
        yield Line(
            code="days_in_a_year",
            title="days out of state in a year",
            check="check_out_of_state",
            most=rules.in_a_year,
            terms=(
                Term(OF, in_a_year, "which days count"),
                whom,
                Term(IN, worded(rules.year, time_in_words), "the year"),
            ),
            cites=rules.in_a_year.cites,
        )


def _of_monitoring(policy: HomeCarePolicy) -> Iterator[Line]:
    if rules := policy.monitoring:
        adequate = worded(rules.adequate, lambda yes: "plans marked as adequate" if yes else "any plans")
        same_day = worded(
            rules.same_day,
            lambda yes: "before the referral, or on its day" if yes else "before the day of the referral",
        )
        yield Line(
            code="too_few_backup_plans",
            title="back-up plans before a referral",
            check="check_remote_monitoring",
            most=rules.plans,
            is_least=True,
            terms=(
                Term(OF, adequate, "which plans count"),
                Term(FOR, "one referral", ""),
                Term(IN, same_day, "which plans are in time"),
            ),
            cites=rules.cites,
        )


def _of_episodes(policy: HomeCarePolicy) -> Iterator[Line]:
    if rules := policy.adjustments:
        above = worded(rules.exceeded_cap, lambda weight: f"above it, for whom it is raised: {weight_in_words(weight)}")
        first = worded(rules.first_counts, lambda yes: "the first day counted" if yes else "the day after it the first")
        for code, title, most, what, term in (
            (
                "change_in_an_episode",
                "change of a plan in an episode",
                rules.percent,
                "the dollars authorized for the month, up or down",
                None,
            ),
            (
                "cap_in_an_episode",
                "cost of a plan changed in an episode",
                rules.cap,
                "the dollars after the change",
                Term(RAISED, above, "what it weighs"),
            ),
            (
                "days_of_an_episode",
                "days of a change in an episode",
                rules.days,
                "the days of the change",
                Term(IN, first, "the first day"),
            ),
        ):
            yield Line(
                code=code,
                title=title,
                check="check_acute_adjustment",
                most=most,
                terms=(Term(OF, what, ""), Term(FOR, "one change", ""), *([term] if term else [])),
                cites=tuple(dict.fromkeys((*rules.cites, *most.cites))),
            )
