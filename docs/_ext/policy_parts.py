"""Parts of a policy as nodes: links to them, values with their readings, notes; and what all directives share."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from attrs import frozen
from docutils import nodes
from policy_nodes import Cell, Part, bullets, joined, literal, paragraph, run_of, strong
from policy_places import Place, notes_of
from policy_words import assumed, value_in_words
from sphinx.addnodes import pending_xref
from sphinx.util.docutils import SphinxDirective

import staffing_rules
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Consequence, Edition, Note, Policy
from staffing_rules.provisions import Question, Reading

P = TypeVar("P", bound=Policy)

CONSEQUENCE = ("on the report", "level", "written up in", "whom to tell")
FACTS = ("Regular worker", "Back-up", "Member", "Cancelled first", "Provider")
NOTHING = "–"  # noqa: RUF001  # a dash in a cell


@frozen
class Page(Generic[P]):
    """The page of a policy: what its anchors and the links to them need."""

    slug: str
    policy: P
    document: nodes.document
    docname: str

    def anchor(self, text: str, id: str) -> nodes.inline:
        """Return a text that links can go to: by `#id` on the page, from anywhere by `<slug>-id`."""
        node = nodes.inline("", text, ids=[nodes.make_id(id)], names=[f"{self.slug}-{id}".lower()])
        self.document.note_explicit_target(node)
        return node

    def link(self, text: str, id: str) -> pending_xref:
        """Return a link to an anchor of the policy, wherever it stands."""
        return pending_xref(
            "",
            nodes.inline("", text),
            refdomain="std",
            reftype="ref",
            reftarget=f"{self.slug}-{id}".lower(),
            refexplicit=True,
            refwarn=True,
            refdoc=self.docname,
        )

    def provisions(self, ids: Iterable[str]) -> list[Part]:
        """Return links to provisions, each in the place where its meaning stands."""
        links = (self.link(id, id) for id in dict.fromkeys(ids))
        return joined(nodes.inline("", "", link, classes=["provision-id"]) for link in links)

    def question(self, id: str) -> pending_xref:
        """Return a link to an open question."""
        return self.link(id, f"question-{id}")

    def rows(self, ids: Iterable[str]) -> list[Part]:
        """Return links to rows of the table."""
        return joined(self.link(id, f"row-{id}") for id in ids)

    def places(self, places: Sequence[Place]) -> list[Part]:
        """Return the places in words, with links to the rows and forms among them."""
        rows = [place.row for place in places if place.row]
        named: list[Part] = [place.words for place in places if not (place.row or place.form or place.limit)]
        if rows:
            named.insert(0, run_of("row " if len(rows) == 1 else "rows ", *self.rows(rows)))
        for form in dict.fromkeys(place.form for place in places if place.form):
            kinds: dict[str, list[str]] = {}
            for place in places:
                if place.form == form:
                    kinds.setdefault(place.kind, []).append(place.words)
            inside = (
                f"{kind}{'s' if len(names) > 1 else ''} {', '.join(names)}".strip() for kind, names in kinds.items()
            )
            named.append(run_of("form ", self.link(form, f"form-{form}"), f": {'; '.join(inside)}"))
        limits: dict[str, list[str]] = {}
        for place in places:
            if place.limit:
                limits.setdefault(place.words, []).append(place.limit)
        for words, codes in limits.items():
            links = joined(map(self.limit, dict.fromkeys(codes)))
            named.append(run_of(*links, f": {words}") if words else run_of("limit", "s " if codes[1:] else " ", *links))
        return joined(named, "; ")

    def limit(self, code: str) -> pending_xref:
        """Return a link to a limit."""
        return self.link(code, f"limit-{code}")

    def reading(self, reading: Reading[object]) -> list[Part]:
        """Return a reading as its question and a list of what each choice gives; the choice assumed comes first."""
        default = reading.question.default
        alike: dict[object, list[str]] = {}
        for choice in (default, *(choice for choice, _ in reading.values if choice != default)):
            alike.setdefault(reading[choice], []).append(choice)
        items: list[Cell] = []
        for value, choices in alike.items():
            names = joined(run_of(literal(each), " (assumed)" if each == default else "") for each in choices)
            given = self.reading(value) if isinstance(value, Reading) else [value_in_words(value, self.policy)]
            items.append([*names, ": ", *given])
        return [self.question(reading.id), bullets(items)]


class PolicyDirective(SphinxDirective):
    """A directive about policies of the library, named in its argument."""

    required_arguments = 1
    final_argument_whitespace = True
    kind: type[Policy] = BackupStaffingPolicy
    """The kind of policy that it can be about."""

    def page(self, name: str) -> Page:
        """Return the page of the policy of that name."""
        policy = getattr(staffing_rules, name.upper(), None)
        if not isinstance(policy, self.kind):
            msg = f"there is no policy {name!r} of that kind"
            raise self.error(msg)
        return Page(name.lower().replace("_", "-"), policy, self.state.document, self.env.docname)

    def run(self) -> list[nodes.Node]:
        """Return what stands on the page."""
        return list(self.written(self.page(self.arguments[0])))

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield what the page says of the policy."""
        raise NotImplementedError


def as_parts(cell: Cell) -> Sequence[Part]:
    """Return the parts of a cell."""
    return [cell] if isinstance(cell, str | nodes.Node) else cell


def value_cell(page: Page, value: object) -> Cell:
    """Return a value in words, with the tree of its choices where it is a reading."""
    words = value_in_words(assumed(value), page.policy)
    return [strong(words), ", by ", *page.reading(value)] if isinstance(value, Reading) else words


def consequence_in_words(page: Page, what: Consequence) -> list[Cell]:
    """Return whether it is reported, the level, where it is written up, and whom to tell."""
    return [
        "yes" if what.reportable else "no",
        value_in_words(what.incident_level, page.policy) if what.incident_level else NOTHING,
        ", ".join(page.policy.record(code).title for code in what.document_in) or NOTHING,
        value_cell(page, what.notify) if what.notify else NOTHING,
    ]


def issued(edition: Edition[object]) -> list[Part]:
    """Return when the document was issued that an edition comes from, where it says so."""
    return [paragraph(f"issued {edition.issued}")] if edition.issued else []


def noted(notes: Sequence[Note]) -> list[Part]:
    """Return the codes of notes."""
    return [paragraph("note ", *joined(literal(note.code) for note in notes))] if notes else []


def told(page: Page, notes: Iterable[Note]) -> Iterator[nodes.Node]:
    """Yield the notes that are told with an answer, in the order of their codes."""
    codes = {note.code for note in notes}
    wanted = [note for note in notes_of(page.policy) if note.code in codes]
    if wanted:
        yield paragraph("Told with the answer, as a finding:")
        yield bullets(
            [literal(note.code), f": {note.text} ", *(["(", *page.provisions(note.cites), ")"] if note.cites else [])]
            for note in wanted
        )


def open_question(page: Page, question: Question, choices: nodes.Node) -> nodes.container:
    """Return an open question: its id, its text, its choices, and the choice assumed with the reason."""
    rests = [" Rests on ", *page.provisions(question.provisions), "."] if question.provisions else []
    renames = " It is about names alone: it opens no strict policy." if question.renames else ""
    return nodes.container(
        "",
        paragraph(page.anchor(question.id, f"question-{question.id}"), classes=["question-id"]),
        paragraph(strong(question.text)),
        choices,
        paragraph("Assumed: ", literal(question.default), f", because {question.because}.{renames}", *rests),
        classes=["open-question"],
    )
