"""The words that policies are written in."""

from staffing_rules.policies.vocabulary.consequences import Channel as Channel
from staffing_rules.policies.vocabulary.consequences import Consequence as Consequence
from staffing_rules.policies.vocabulary.consequences import Record as Record
from staffing_rules.policies.vocabulary.consequences import Role as Role
from staffing_rules.policies.vocabulary.consequences import Scope as Scope
from staffing_rules.policies.vocabulary.parts import parts_of as parts_of
from staffing_rules.policies.vocabulary.periods import BusinessDaysAfter as BusinessDaysAfter
from staffing_rules.policies.vocabulary.periods import DayOfNextMonth as DayOfNextMonth
from staffing_rules.policies.vocabulary.periods import DaysAfter as DaysAfter
from staffing_rules.policies.vocabulary.periods import Due as Due
from staffing_rules.policies.vocabulary.periods import EndOfNextPeriod as EndOfNextPeriod
from staffing_rules.policies.vocabulary.periods import LastDayOfMonth as LastDayOfMonth
from staffing_rules.policies.vocabulary.periods import NextBusinessDay as NextBusinessDay
from staffing_rules.policies.vocabulary.periods import PartsOfMonth as PartsOfMonth
from staffing_rules.policies.vocabulary.periods import Rhythm as Rhythm
from staffing_rules.policies.vocabulary.policies import BackupStaffingPolicy as BackupStaffingPolicy
from staffing_rules.policies.vocabulary.policies import Policy as Policy
from staffing_rules.policies.vocabulary.tables import HitPolicy as HitPolicy
from staffing_rules.policies.vocabulary.tables import InterruptionRow as InterruptionRow
from staffing_rules.policies.vocabulary.tables import InterruptionTable as InterruptionTable
from staffing_rules.policies.vocabulary.tables import TableFault as TableFault
from staffing_rules.policies.vocabulary.timelines import Edition as Edition
from staffing_rules.policies.vocabulary.timelines import Governs as Governs
from staffing_rules.policies.vocabulary.timelines import Note as Note
from staffing_rules.policies.vocabulary.timelines import Timeline as Timeline
from staffing_rules.policies.vocabulary.timelines import undated as undated
