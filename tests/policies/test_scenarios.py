"""The fifteen scenarios of the Partners table, at Partners, where they bind, and at Alliance, where they do not."""

import pytest
from attrs import frozen
from worked_examples import (
    BREAK,
    DERIVED,
    EXPLICIT,
    FAILURE,
    GENERAL_STAFFING,
    INTERPRETATION,
    UNUSED_HOURS,
    shift,
)

from staffing_rules import (
    ALLIANCE,
    PARTNERS,
    BackupStaff,
    Basis,
    IncidentLevel,
    Interruption,
    InterruptionOutcome,
    MemberCancellation,
    PrimaryStaff,
    ProviderClosure,
    classify_interruption,
)


@frozen
class Scenario:
    """One scenario: the provision of its row, the facts it tells, and what it is at each of the two MCOs."""

    name: str
    facts: Interruption
    partners: InterruptionOutcome
    partners_basis: Basis
    alliance: InterruptionOutcome
    alliance_basis: Basis

    @property
    def provision(self) -> str:
        """The id of the row of the table."""
        return f"NC-PAR-S{self.name[:2]}"


def absent(backup: BackupStaff) -> Interruption:
    """Return the facts of a regular worker who could not serve."""
    return shift(PrimaryStaff.UNABLE, backup)


def vacant(backup: BackupStaff) -> Interruption:
    """Return the facts of a shift to which nobody was scheduled."""
    return shift(PrimaryStaff.UNFILLED, backup)


def cancelled(reason: MemberCancellation) -> Interruption:
    """Return the facts of a service that the member or family called off while the worker was able."""
    return shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, cancelled=reason)


def closed(reason: ProviderClosure) -> Interruption:
    """Return the facts of a provider that was closed while the worker was able."""
    return shift(PrimaryStaff.ABLE, BackupStaff.NOT_NEEDED, closed=reason)


SCENARIOS = (
    Scenario("01-appointment", cancelled(MemberCancellation.APPOINTMENT), BREAK, EXPLICIT, BREAK, DERIVED),
    Scenario("02-vacation", cancelled(MemberCancellation.VACATION), BREAK, EXPLICIT, BREAK, EXPLICIT),
    Scenario("03-worker-ill-stand-in-declined", absent(BackupStaff.DECLINED), FAILURE, EXPLICIT, FAILURE, EXPLICIT),
    Scenario("03-worker-ill-no-stand-in", absent(BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT, FAILURE, EXPLICIT),
    Scenario("04-worker-quit-stand-in-declined", absent(BackupStaff.DECLINED), FAILURE, EXPLICIT, FAILURE, EXPLICIT),
    Scenario("04-worker-quit-no-stand-in", absent(BackupStaff.UNAVAILABLE), FAILURE, EXPLICIT, FAILURE, EXPLICIT),
    Scenario("05-unused-units", cancelled(MemberCancellation.UNUSED_UNITS), BREAK, EXPLICIT, UNUSED_HOURS, EXPLICIT),
    Scenario("06-late-notice", absent(BackupStaff.UNAWARE), FAILURE, EXPLICIT, FAILURE, INTERPRETATION),
    Scenario(
        "07-still-hiring-stand-in-declined",
        vacant(BackupStaff.DECLINED),
        FAILURE,
        DERIVED,
        GENERAL_STAFFING,
        INTERPRETATION,
    ),
    Scenario(
        "07-still-hiring-no-stand-in", vacant(BackupStaff.UNAVAILABLE), FAILURE, DERIVED, GENERAL_STAFFING, EXPLICIT
    ),
    Scenario("08-family-holiday", cancelled(MemberCancellation.HOLIDAY), BREAK, EXPLICIT, BREAK, EXPLICIT),
    Scenario(
        "09-requested-break", cancelled(MemberCancellation.REQUESTED_BREAK), BREAK, EXPLICIT, BREAK, INTERPRETATION
    ),
    Scenario("10-family-weather", cancelled(MemberCancellation.WEATHER), BREAK, EXPLICIT, BREAK, EXPLICIT),
    Scenario("11-member-ill", cancelled(MemberCancellation.ILLNESS), BREAK, EXPLICIT, BREAK, EXPLICIT),
    Scenario("12-hospital", cancelled(MemberCancellation.HOSPITALIZED), BREAK, EXPLICIT, BREAK, INTERPRETATION),
    Scenario(
        "13-scheduling-conflict", cancelled(MemberCancellation.SCHEDULING_CONFLICT), BREAK, EXPLICIT, BREAK, EXPLICIT
    ),
    Scenario("14-provider-holiday", closed(ProviderClosure.HOLIDAY), BREAK, EXPLICIT, BREAK, INTERPRETATION),
    Scenario("15-provider-weather", closed(ProviderClosure.WEATHER), BREAK, EXPLICIT, BREAK, INTERPRETATION),
)

scenarios = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: f"scenario-{scenario.name}")


@scenarios
def test_scenario_is_at_partners_what_its_row_says(scenario: Scenario) -> None:
    """A scenario has at Partners the class, report, level and record of its row, and the ruling cites that row."""
    ruling = classify_interruption(scenario.facts, PARTNERS)
    failed = scenario.partners is FAILURE
    decided = ruling.decided
    assert decided.outcome is scenario.partners
    assert ruling.basis is scenario.partners_basis
    assert decided.reportable is failed
    assert decided.incident_level is (IncidentLevel.LEVEL_I if failed else None)
    assert decided.document_in == (("backup_staffing_report",) if failed else ("member_record",))
    assert scenario.provision in {provision.id for provision in ruling.provisions}


@scenarios
def test_facts_of_a_scenario_are_at_alliance_what_its_own_page_says(scenario: Scenario) -> None:
    """The facts of a scenario are judged at Alliance by Alliance's page alone, which knows neither rows nor levels."""
    ruling = classify_interruption(scenario.facts, ALLIANCE)
    assert ruling.decided.outcome is scenario.alliance
    assert ruling.basis is scenario.alliance_basis
    assert ruling.decided.reportable is (scenario.alliance is FAILURE)
    assert ruling.decided.incident_level is None
    assert not any(provision.id.startswith("NC-PAR") for provision in ruling.provisions)


def test_every_scenario_of_the_table_is_told() -> None:
    """All fifteen rows of the table have a scenario here."""
    rows = {provision.id for provision in PARTNERS.provisions if provision.id.startswith("NC-PAR-S")}
    assert {scenario.provision for scenario in SCENARIOS} == rows
    assert len(rows) == 15
