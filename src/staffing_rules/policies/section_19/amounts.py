"""The amounts that Section 19 states, in the order of the document. The rate of respite stands in Chapter III."""

from datetime import date

from staffing_rules.policies.vocabulary import left_open, stated
from staffing_rules.quantities import Days, Dollars, Hours, Percent, Times

MANUAL = "MaineCare Benefits Manual, Chapter II, Section 19"


def _says(locator: str) -> str:
    return f"{MANUAL}, {locator}"


SUSPENDED_DAYS = stated("ME-19.03-3-SUSPENSION", "days of a suspension", Days(60), source=_says("19.03-3"))
DAYS_BEFORE_DISCHARGE = stated(
    "ME-19.03-3-CARE-COORDINATION", "days before the discharge", Days(60), source=_says("19.03-3")
)
DAYS_AWAY = stated("ME-19.03-4-CONSECUTIVE", "days in a row out of state", Days(14), source=_says("19.03-4"))
DAYS_AWAY_A_YEAR = stated("ME-19.03-4-YEAR", "days out of state in a year", Days(30), source=_says("19.03-4"))
BACKUP_PLANS = stated("ME-19.04-2-BACKUP", "back-up plans at the least", Times(2), source=_says("19.04-2"))
CHANGE = stated("ME-19.04-4-A-15", "percent of change in an episode", Percent(15), source=_says("19.04-4(A)(15)"))
EPISODE_DAYS = stated("ME-19.04-4-A-15/days", "days of a change", Days(14), source=_says("19.04-4(A)(15)"))
PROGRAM_CAP = stated(
    "ME-19.06-A", "program cap of a month", Dollars.of("6565.00"), since=date(2020, 4, 1), source=_says("19.06")
)
SKILLS_TRAINING = stated("ME-19.06-B", "skills training", Hours.of("14.25"), source=_says("19.06"))
MODIFICATIONS = stated("ME-19.06-D", "environmental modifications", Dollars.of("3000"), source=_says("19.06"))
DEVICES = stated("ME-19.06-E", "assistive technology devices and services", Dollars.of("1000"), source=_says("19.06"))
TRANSMISSION = stated("ME-19.06-F", "transmission", Dollars.of("600"), source=_says("19.06(F)"))
MONITORING = stated("ME-19.06-G", "remote monitoring", Dollars.of("6000"), source=_says("19.06(G)"))
RESPITE_DAY = left_open("ME-19.06-H", "rate of a day of respite outside the home", Dollars, times=30)
MEALS_A_DAY = stated("ME-19.06-I", "meals of a day", Times(1), source=_says("19.06(I)"))
MEALS_A_WEEK = stated("ME-19.04-7", "meals of a week", Times(7), source=_says("19.04-7"))
LIVING_WELL = stated("ME-19.06-J", "Living Well in a lifetime", Times(3), source=_says("19.06(J)"))
LIVING_WELL_A_YEAR = stated("ME-19.06-J/year", "Living Well in a year", Times(1), source=_says("19.06(J)"))
BALANCE = stated("ME-19.06-K", "Matter of Balance in a lifetime", Times(3), source=_says("19.06(K)"))
BALANCE_A_YEAR = stated("ME-19.06-K/year", "Matter of Balance in a year", Times(1), source=_says("19.06(K)"))
FORTY_HOURS = stated("ME-19.06-M", "hours of one worker in a week", Hours.of("40"), source=_says("19.06(M)"))
CEILING = stated("ME-19.06-N-HOURS", "hours of a member in a week", Hours.of("86.25"), source=_says("19.06(N)"))
EXCEEDANCE = stated("ME-19.06-N-EXCEEDANCE", "percent above the cap", Percent(20), source=_says("19.06(N)"))
ATTENDANT_HOURS = stated(
    "ME-19.08-8-B-6-WEEK", "paid hours of an attendant in a week", Hours.of("40"), source=_says("19.08-8(B)(6)")
)
