"""The words of limits: services, parties, amounts, what is counted, and what raises a limit."""
# Sphinx finds this file through conf.py; it is part of no package

from policy_words import listed, span_in_words, spans

from staffing_rules import Service
from staffing_rules.policies.vocabulary import (
    Amount,
    ApprovalDay,
    ByExceedance,
    ByException,
    Counted,
    Counting,
    Each,
    ExceedanceBase,
    ExceptedHours,
    Limit,
    Months,
    Party,
)

PARTIES = {
    Party.WORKER: "one worker",
    Party.MEMBER: "one member",
    Party.HOUSEHOLD: "one household",
    Party.HOUSEHOLD_TOGETHER: "one household, while its members are served together",
}
COUNTINGS = {
    Counting.TIME: "the time of visits",
    Counting.COST: "the cost of lines",
    Counting.MEANT: "the units of lines, on the day that they are known to be meant for",
    Counting.MEANT_OR_DELIVERED: "the units of lines, on the day that they are meant for, or else on the service date",
    Counting.DELIVERED: "the units of lines, on the service date",
    Counting.SERIES_STARTED: "each series of lines, on its first day",
    Counting.SERIES_TOUCHED: "each series of lines, in every year that it touches",
    Counting.SESSION: "each line",
}
EXCEPTED = {
    ExceptedHours.USED: "the time above the limit that the members' exceptions were used for",
    ExceptedHours.APPROVED: "all that the members' exceptions approve",
}
APPROVAL_DAYS = {
    ApprovalDay.OF_THE_HOUR: "in force on the day of the hour",
    ApprovalDay.OF_THE_WEEK: "in force on any day of the week",
}
BASES = {
    ExceedanceBase.CAP: "of the cap",
    ExceedanceBase.COST_OF_CARE: "of what this care costs in the month",
    ExceedanceBase.COST_OF_PLAN: "of what the plan authorizes for the month",
}
ABBREVIATIONS = {"fms", "lpn", "pers"}
MONTHS = ("January", "February", "March", "April", "May", "June", "July")
MONTHS += ("August", "September", "October", "November", "December")
MONTHS_OF_A_YEAR = 12
NO_LIMIT = "no such limit"


def service_in_words(service: Service) -> str:
    """Return the name of a service."""
    return " ".join(word.upper() if word in ABBREVIATIONS else word for word in service.value.split("_"))


def time_in_words(each: Each) -> str:
    """Return the spans of time for which a limit holds."""
    if isinstance(each, Months) and each.number == MONTHS_OF_A_YEAR:
        return f"years from 1 {MONTHS[each.begins_in - 1]}" if each.begins_in > 1 else "calendar years"
    return str(each)


def services_in_words(counted: Counted) -> str:
    """Return the shortest words for the services that count, and under which sections of the manual they are billed."""
    named = [service_in_words(each) for each in Service if each in counted.services]
    others = [service_in_words(each) for each in Service if each not in counted.services]
    if not others:
        words = "all services"
    elif len(others) < len(named):
        words = f"all services but {listed(others, 'and')}"
    else:
        words = listed(named, "and")
    if counted.sections is None:
        return f"{words}, under any section"
    wider = sorted(counted.sections - {"19"})
    return f"{words}, under Section 19 or {listed(wider)}" if wider else words


def parties_in_words(per: tuple[Party, ...]) -> str:
    """Return whose services are added up."""
    if per == (Party.WORKER,):
        return "one worker, over all members"
    return " for ".join(PARTIES[party] for party in per)


def counting_in_words(by: Counting) -> str:
    """Return what of a row counts."""
    return COUNTINGS[by]


def approval_day_in_words(day: ApprovalDay) -> str:
    """Return when an approval has to be in force."""
    return APPROVAL_DAYS[day]


def base_in_words(base: ExceedanceBase) -> str:
    """Return what the percentage of an exceedance is taken of."""
    return BASES[base]


def amount_in_words(amount: Amount) -> str:
    """Return an amount with the days from which it holds; with what it is multiplied by, where it is."""
    held = [
        ", ".join(filter(None, (str(each.value), span_in_words(each, last))))
        for each, last in spans(amount.value.editions)
    ]
    words = f"not given ({amount.title})" if amount.left_open else "; ".join(held)
    return f"{amount.times} times what is {words}" if amount.times > 1 else words


def raise_in_words(word: ByException | ByExceedance | ExceptedHours | None) -> str:
    """Return what raises a limit."""
    match word:
        case None:
            return "nothing"
        case ByException():
            return "approved exceptions, hour by hour"
        case ByExceedance():
            services = listed((service_in_words(each) for each in Service if each in word.services), "and")
            return f"{amount_in_words(word.percent)} for a member who qualifies, for {services} alone"
        case ExceptedHours():
            return EXCEPTED[word]


def whom_in_words(only_with_exceedance: bool) -> str:  # noqa: FBT001  # the limit's own field
    """Return whom a limit binds."""
    return "members who may exceed the cap" if only_with_exceedance else "every member"


def limits_in_words(limits: tuple[Limit, ...]) -> str:
    """Return which limits there are under one choice of a reading."""
    return listed((f"{limit.id} ({parties_in_words(limit.per)})" for limit in limits), "and") if limits else NO_LIMIT
