"""Facts: what happened or was filed. None means that a fact is not known."""

from staffing_rules.facts.circumstances import BackupStaff as BackupStaff
from staffing_rules.facts.circumstances import MemberCancellation as MemberCancellation
from staffing_rules.facts.circumstances import PrimaryStaff as PrimaryStaff
from staffing_rules.facts.circumstances import Program as Program
from staffing_rules.facts.circumstances import ProviderClosure as ProviderClosure
from staffing_rules.facts.interruptions import Interruption as Interruption
