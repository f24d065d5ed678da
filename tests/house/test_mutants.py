"""Whatever is changed in a policy shows in an answer."""

import re
from collections.abc import Iterator

import pytest
from answers import answers, answers_on_changes, dated_answers, line, open_answers
from attrs import define, field
from mutants import Mutant, mutants, part_for
from questions import SECTIONS, Asked

from staffing_rules import ALLIANCE, PARTNERS, BackupStaffingPolicy, Interruption, classify_interruption
from staffing_rules.policies.vocabulary import Form, parts_of

SHEET = "NC-ALL forms[email][1].editions[0].value"
PORTAL = "NC-PAR forms[alpha_portal][1].editions[0].value"
PLANS = "NC-PAR plans.editions[0].value"
# Changes that no answer shows, each with the reason.
SURVIVORS = {
    f"{SHEET}.checks[listed_reason_exists].cites[0] left out": "the value that is given cites it too",
    f"{SHEET}.checks[service_break_not_reportable].cites[0] left out": "what follows from a break cites it too",
    f"{PORTAL}.boxes[not_available].cites[0] left out": "no answer rests on a box: the checks of boxes cite it",
    f"{PORTAL}.boxes[offered_but_declined].cites[0] left out": "as above",
    "NC-PAR forms[electronic_form][1].editions[0].value.reasons[other].title Other!": (
        "the later edition has the words for the code, and a report may give the code in such letters"
    ),
    f"{PLANS}.components[out_of_compliance_area].title a reference to the area out of compliance!": "words for a page",
    f"{PLANS}.components[how_corrected].title how each correction is made!": "as above",
    f"{PLANS}.components[timetable].title when each correction starts and is complete!": "as above",
    f"{PLANS}.components[responsible_persons].title who sees that the plan is followed!": "as above",
}
for place, timeline in ((SHEET, dict(ALLIANCE.forms)["email"]), (PORTAL, dict(PARTNERS.forms)["alpha_portal"])):
    for form in parts_of(timeline, Form):
        for kind, choices in (("reasons", form.reasons), ("boxes", form.boxes)):
            for choice in choices:
                why = "no check of that form asks whether a value that is demanded was chosen"
                SURVIVORS[f"{place}.{kind}[{choice.code}].demanded True"] = why


def adopting(policy: BackupStaffingPolicy, adopted: tuple[tuple[str, str], ...]) -> BackupStaffingPolicy:
    """Return the policy with these readings."""
    for question, choice in adopted:
        policy = policy.with_reading(question, choice)
    return policy


def lines(policy: BackupStaffingPolicy) -> Iterator[str]:
    """Yield all answers on classes and last days, those first in which a change is likely to show."""
    yield from answers_on_changes(policy)
    yield from dated_answers(policy)
    yield from answers(policy)
    yield from open_answers(policy)
    for question in policy.readings:
        if question.renames:
            yield from dated_answers(policy.with_reading(question.id, question.choices[-1][0]))


def told(case: Interruption, policy: BackupStaffingPolicy) -> str:
    """Return what is told of a case, or of what it fails."""
    try:
        return line("", classify_interruption(case, policy))
    except LookupError as fault:
        return str(fault)


@define
class Usual:
    """The answers of the unchanged policy, worked out as far as they are asked for, and once."""

    policy: BackupStaffingPolicy
    unread: BackupStaffingPolicy
    """What it was before readings were adopted; kept, since it is known by its identity."""
    waiting: Iterator[str] = field(init=False)
    known: list[str] = field(factory=list[str], init=False)
    told: dict[str, str] = field(factory=dict[str, str], init=False)

    def __attrs_post_init__(self) -> None:
        self.waiting = lines(self.policy)

    def __iter__(self) -> Iterator[str]:
        place = 0
        while True:
            if place == len(self.known):
                following = next(self.waiting, None)
                if following is None:
                    return
                self.known.append(following)
            yield self.known[place]
            place += 1

    def to(self, asked: Asked) -> str:
        """Return the answer to a question on what is filed."""
        text, ask = asked
        if text not in self.told:
            self.told[text] = line("", ask(self.policy))
        return self.told[text]


@define
class Search:
    """Looking for an answer that a change has moved, under one policy."""

    policy: BackupStaffingPolicy
    table: BackupStaffingPolicy = field(init=False)
    """The part that table and last days need."""
    asked: dict[str, list[Asked]] = field(init=False)
    usual: dict[tuple[int, tuple[tuple[str, str], ...]], Usual] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.table = part_for("", self.policy)
        self.asked = {section: list(about(self.policy)) for section, about in SECTIONS.items()}
        self.usual = {}

    def usual_for(self, mutant: Mutant) -> Usual:
        """Return the answers of what the mutant was made from, under the same readings."""
        key = (id(mutant.unchanged), mutant.adopted)
        if key not in self.usual:
            self.usual[key] = Usual(adopting(mutant.unchanged, mutant.adopted), mutant.unchanged)
        return self.usual[key]

    def differs(self, mutant: Mutant) -> bool:
        """Whether some answer of the mutant is another one, or fails."""
        if mutant.witness and mutant.whole:
            read = adopting(mutant.policy, mutant.adopted)
            if told(mutant.witness, read) != told(mutant.witness, self.usual_for(mutant).policy):
                return True
            mutant = Mutant(mutant.place, mutant.whole(), self.table, mutant.adopted)
        usual = self.usual_for(mutant)
        try:
            policy = adopting(mutant.policy, mutant.adopted)
            if mutant.section:
                likely = self.likely(mutant)
                titled = policy.titles != usual.policy.titles
                return titled or any(usual.to(asked) != line("", asked[1](policy)) for asked in likely)
            return any(old != new for old, new in zip(usual, lines(policy), strict=True))
        except (LookupError, ValueError, AttributeError):
            return True

    def likely(self, mutant: Mutant) -> list[Asked]:
        """Return the questions on what a mutant is about, those first that name what was changed."""
        names = re.findall(r"[a-z_]{4,}", mutant.place.partition(" ")[2])
        names += ["nothing filled in"] * len(names) if ".fields[" in mutant.place else []
        weight = {text: sum(name in text for name in names) for text, _ in self.asked[mutant.section]}
        return sorted(self.asked[mutant.section], key=lambda asked: -weight[asked[0]])


@pytest.mark.parametrize("policy", [ALLIANCE, PARTNERS], ids=lambda policy: policy.id)
def test_every_mutant_gives_another_answer(policy: BackupStaffingPolicy) -> None:
    """One cell, date, number, role, check, row or default changed: some answer moves, or it is listed why none does."""
    search = Search(policy)
    survivors: set[str] = set()
    count = 0
    for mutant in mutants(policy):
        count += 1
        if not search.differs(mutant):
            survivors.add(mutant.place)
    assert count > 1500
    assert survivors == {place for place in SURVIVORS if place.startswith(policy.id)}
