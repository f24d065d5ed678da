"""Whatever is changed in a limit shows in an answer of the battery."""

import re
from functools import cache

from care_answers import Told, asked, part_for, tell
from limit_mutants import Mutant, mutants

from staffing_rules import SECTION_19, HomeCarePolicy

# Changes that no answer shows: a pattern of places, each with the reason.
WORKERS = r"worker_weeks.*\[\w+_hours\]"
SURVIVORS: dict[str, str] = {
    rf"{WORKERS}\.counted.*\.sections without 19": "visits are billed under no section",
    r"member_weeks.*\.counted.*\.sections without 19": "as above",
    r"eligibility_periods\[skills_training\]\.counted\.sections without 19": "as above",
    rf"{WORKERS}\.by [A-Z_]+": "what is held against a worker's week is time, whatever the limit says",
    rf"{WORKERS}\.counted.*=care\.beside with (respite_nursing_facility|fms|environmental_\w+|assistive_\w+"
    r"|transmission|remote_monitoring|home_delivered_meal|living_well|matter_of_balance|pers|transportation)": (
        "visits of what no limit counts are not gathered"
    ),
    rf"{WORKERS}\.only_with_exceedance True": "no exceedance is looked for where a worker's hours are",
    r"(member_weeks|program_months|eligibility_periods|meals|programs)\[.*\.per\[member\] .*": (
        "what is held against a member's limit is the member's, whatever the limit says"
    ),
    r"(program_months|authorized).*\.(each|month)\.begins_in [02]": "of months one by one, none is the first",
    r".* ME-19\.\S+\.left_open True": "it shows on days before the first amount, and this one holds for all days",
    r"programs\[\w+\]\.byME-19/program-time=series SERIES_TOUCHED": "a series touches a lifetime once",
    r"projection\.weeksME-19/projected-weeks=days\.denominator [02]": "the days of the month are divided by seven",
    r"program_months\[program_cap\]\.raised_by\.services with (skills_training|fms|environmental_\w+|assistive_\w+"
    r"|transmission|remote_monitoring|transportation)": "what these cost stands outside the cap",
    r"authorized\.counted\..*": "the hours of every line of a plan are looked at, whatever the rule says",
}


@cache
def reading(group: str, adopted: tuple[tuple[str, str], ...]) -> HomeCarePolicy:
    """Return the unchanged part of the policy, under these readings."""
    policy = part_for(group, SECTION_19)
    for question, choice in adopted:
        policy = policy.with_reading(question, choice)
    return policy


@cache
def usual(group: str, adopted: tuple[tuple[str, str], ...], question: str) -> tuple[Told, ...]:
    """Return the answer of the unchanged policy under these readings."""
    return tell(dict(asked(group))[question](reading(group, adopted)))


def differs(mutant: Mutant) -> bool:
    """Whether some answer of the mutant is another one, or fails; those that name what was changed come first."""
    names = re.findall(r"[a-z_]{4,}|ME-[\w.-]+", mutant.place)
    likely = sorted(asked(mutant.group), key=lambda each: -sum(name in each[0] for name in names))
    if is_listed(mutant):
        likely = likely[:FEW]
    try:
        return any(tell(ask(mutant.policy)) != usual(mutant.group, mutant.adopted, text) for text, ask in likely)
    except (LookupError, ValueError, TypeError, AttributeError, ZeroDivisionError):
        return True


def is_listed(mutant: Mutant) -> bool:
    """Whether it is listed why no answer shows it."""
    return any(re.fullmatch(pattern, mutant.place) for pattern in SURVIVORS)


FEW = 4
"""So many of the likeliest questions are put to a mutant that is listed, and all of them to any other."""


def test_every_mutant_of_a_limit_gives_another_answer() -> None:
    """An amount, a number, a set, a weight, an order or a default changed: some answer moves, or it is listed why."""
    survivors: list[str] = []
    count = 0
    for mutant in mutants(SECTION_19):
        count += 1
        if not differs(mutant):
            survivors.append(mutant.place)
    assert count > 1000
    assert [place for place in survivors if not any(re.fullmatch(pattern, place) for pattern in SURVIVORS)] == []
    assert [pattern for pattern in SURVIVORS if not any(re.fullmatch(pattern, place) for place in survivors)] == []
