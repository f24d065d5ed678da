"""NC-PAR-11: since 21 September 2017 the State asks for no report of a service break."""

from datetime import date

import pytest

from staffing_rules import PARTNERS, Interruption, MemberCancellation, classify_interruption


@pytest.mark.parametrize(
    ("day", "codes", "exempt"),
    [(date(2017, 9, 20), ["state_exemption_not_documented"], False), (date(2017, 9, 21), [], True)],
)
def test_the_state_s_exemption_is_documented_from_a_day(day: date, codes: list[str], *, exempt: bool) -> None:
    """Before the bulletin a break stays off the report by Partners' own rule alone (NC-PAR-10), and a note says so."""
    missed = Interruption.member_cancelled(service_date=day, member_cancellation=MemberCancellation.ILLNESS)
    ruling = classify_interruption(missed, PARTNERS)
    assert not ruling.decided.reportable
    assert [finding.code for finding in ruling.findings] == codes
    ids = {provision.id for provision in ruling.provisions}
    assert "NC-PAR-10" in ids
    assert ("NC-PAR-11" in ids) == exempt
