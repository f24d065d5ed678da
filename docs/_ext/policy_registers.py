"""The registers of a policy: its questions, its provisions, and what became of each of them."""
# Sphinx finds this file through conf.py; it is part of no package

import re
from collections.abc import Iterator

from docutils import nodes
from policy_care_lines import care_places_of
from policy_nodes import Part, bullets, joined, literal, paragraph, table
from policy_parts import NOTHING, Page, PolicyDirective, open_question
from policy_places import Nested, Place, citing, given_by, places_of
from sphinx.util import logging

from staffing_rules.policies.vocabulary import BackupStaffingPolicy, HomeCarePolicy, Policy
from staffing_rules.provisions import Pending, Provision, Question, Source

logger = logging.getLogger(__name__)


class Register(PolicyDirective):
    """A directive about what every policy has."""

    kind = Policy

    def places(self, policy: Policy) -> Iterator[Place]:
        """Yield every part of a policy that cites provisions or may hold a reading."""
        if isinstance(policy, HomeCarePolicy):
            yield from care_places_of(policy)
        if isinstance(policy, BackupStaffingPolicy):
            yield from places_of(policy)


class Readings(Register):
    """The open questions that an answer hangs on."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield for each question its text, its choices with what they give, and the choice assumed."""
        for question in page.policy.readings:
            given = given_by(question, page.policy, self.places(page.policy))
            if not all(given.values()):
                logger.warning("%s: nothing hangs on %s", page.policy.name, question.id, location=self.get_location())
            rows = [
                [
                    [literal(choice), *([" (assumed)"] if choice == question.default else [])],
                    meaning,
                    bullets(
                        [*self._what(page, what), " (", *page.places(at), ")"] for what, at in given[choice].items()
                    ),
                ]
                for choice, meaning in question.choices
            ]
            head = ("Choice", "Meaning", "Gives")
            yield open_question(page, question, table(head, rows, "choices"))

    def _what(self, page: Page, what: str | Nested) -> list[Part]:
        if isinstance(what, str):
            return [what]
        return ["what ", page.question(what.question.id), f" gives, as assumed: {what.words}"]


class Conventions(Register):
    """The registered questions that no answer hangs on."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield for each question its text, its choices and the choice assumed."""
        conventions = [question for question in page.policy.questions if question not in page.policy.readings]
        if not conventions:
            yield paragraph("No such question is registered.")
        for question in conventions:
            yield open_question(page, question, bullets(self._choices(question)))

    def _choices(self, question: Question) -> Iterator[list[Part]]:
        for choice, meaning in question.choices:
            assumed_here = " (assumed)" if choice == question.default else ""
            yield [literal(choice), f"{assumed_here}: {meaning}"]


class Provisions(Register):
    """Every provision, and what became of it."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table for each document."""
        policy = page.policy
        cited = citing(self.places(policy))
        fates: dict[str, list[Part]] = {id: ["rule: ", *page.places(places)] for id, places in cited.items()}
        fates |= {each.provision: [f"definition: {each.shapes}"] for each in policy.definitions}
        fates |= {each.provision: [f"not encoded: {each.reason}"] for each in policy.not_encoded}
        fates |= {each.provision: [f"pending: {each.part}"] for each in policy.pending}
        named = {"rule": cited, "definition": policy.definitions, "not encoded": policy.not_encoded}
        numbers = [f"{len(of_it) or 'none'} {name}" for name, of_it in (named | {"pending": policy.pending}).items()]
        yield paragraph(f"Of {len(policy.provisions)} provisions, by what became of them: {', '.join(numbers)}.")
        documents: dict[Source, list[Provision]] = {}
        for provision in policy.provisions:
            documents.setdefault(provision.source, []).append(provision)
            if provision.id not in fates:
                logger.warning("%s: nothing became of %s", policy.name, provision.id, location=self.get_location())
        for source, provisions in documents.items():
            yield nodes.rubric("", f"{source}{''.join(self._dates(source))}")
            rows = (
                [
                    page.anchor(each.id, each.id),
                    each.locator,
                    each.meaning,
                    each.force.value,
                    fates.get(each.id, NOTHING),
                ]
                for each in provisions
            )
            yield table(("Id", "Place", "Meaning, in our own words", "Force", "What became of it"), rows, "provisions")

    def _dates(self, source: Source) -> Iterator[str]:
        if source.issued:
            yield f", issued {source.issued}"
        if source.reviewed:
            yield f", last reviewed {source.reviewed}"


class Definitions(Register):
    """The provisions that define something, with what each of them shapes."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each."""
        shapes = {each.provision: each.shapes for each in page.policy.definitions}
        yield table(("Id", "Place", "It shapes"), listed_by(page, shapes), "fates")


class LeftOut(Register):
    """The provisions that are not encoded, with the reasons."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each."""
        reasons = {each.provision: each.reason for each in page.policy.not_encoded}
        yield table(("Id", "Place", "Why it is not encoded"), listed_by(page, reasons), "fates")


class Later(Register):
    """The provisions that later parts of the library will apply, by part."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each part."""
        parts: dict[str, list[Pending]] = {}
        for each in page.policy.pending:
            parts.setdefault(each.part, []).append(each)
        rows = (
            [part, str(len(of_it)), page.provisions(each.provision for each in of_it)] for part, of_it in parts.items()
        )
        yield table(("Part", "Provisions", "Which"), rows, "fates")


class Misprints(Register):
    """The provisions whose meaning says that the document prints something else than it must mean."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each, and the question that is registered about it."""
        asked = [each for each in page.policy.questions if AS_PRINTED in dict(each.choices)]
        rows = []
        for each in page.policy.provisions:
            said = [sentence for sentence in SENTENCE.split(each.meaning) if MEANT.search(sentence)]
            about = [question for question in asked if each.id in question.provisions]
            if said or any(question.provisions == (each.id,) for question in about):
                words = said or [question.text for question in about]
                links = joined(page.question(question.id) for question in about) or NOTHING
                rows.append([page.provisions([each.id]), each.locator, " ".join(words), links])
        if not rows:
            logger.warning("%s: nothing is said to be a misprint", page.policy.name, location=self.get_location())
        yield table(("Id", "Place", "What is printed, and what must be meant", "Question"), rows, "fates")


AS_PRINTED = "as_printed"
"""The choice of a question that keeps what the document prints."""
SENTENCE = re.compile(r"(?<=\.) (?=[A-Z0-9])")
MEANT = re.compile(r"must be meant|prints this")


def listed_by(page: Page, words: dict[str, str]) -> Iterator[list[Part | list[Part]]]:
    """Yield a line for each provision that has words, in document order."""
    for each in page.policy.provisions:
        if each.id in words:
            yield [page.provisions([each.id]), each.locator, words[each.id]]
