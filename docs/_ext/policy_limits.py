"""Directives for the limits of a policy on care: what they are, what counts to them, and which amounts they have."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterator

from docutils import nodes
from policy_care_lines import exceedance_places, lines_of
from policy_care_rules import COLUMNS, Line, Term
from policy_limit_words import amount_in_words, service_in_words
from policy_nodes import Cell, Part, bullets, joined, literal, paragraph, run_of, strong, table
from policy_parts import NOTHING, Page, PolicyDirective
from policy_words import assumed, listed, span_in_words, spans

from staffing_rules import Service
from staffing_rules.policies.vocabulary import Amount, Counted, HomeCarePolicy, Limit, parts_of
from staffing_rules.provisions import Reading

Path = tuple[tuple[str, str], ...]
"""Choices of questions that are not the ones assumed."""


class CareDirective(PolicyDirective):
    """A directive about a policy on care."""

    kind = HomeCarePolicy


class LimitTable(CareDirective):
    """Every limit and rule, in the order of the document, a table for each of its parts."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield the tables."""
        parts: dict[str, list[Line]] = {}
        for line in lines_of(page.policy):
            parts.setdefault(_part(page, line), []).append(line)
        told: set[str] = set()
        for part, lines in parts.items():
            yield nodes.rubric("", part)
            head = ("Limit", "At most", *COLUMNS, "Rests on")
            yield table(head, [self._line(page, line, told) for line in lines], "limits")

    def _line(self, page: Page, line: Line, told: set[str]) -> list[Cell]:
        is_first = line.code not in told
        told.add(line.code)
        name = page.anchor(line.code, f"limit-{line.code}") if is_first else run_of(line.code)
        cells = [[*self._terms(page, line, column)] or NOTHING for column in COLUMNS]
        return [
            [nodes.literal("", "", name), paragraph(line.title), *self._beside(page, line)],
            self._most(page, line),
            *cells,
            [paragraph(page.link(id, id), f", {page.policy.provision(id).locator}") for id in line.cites],
        ]

    def _most(self, page: Page, line: Line) -> Cell:
        if isinstance(line.most, str):
            return line.most
        words = f"at least {amount_in_words(line.most)}" if line.is_least else amount_in_words(line.most)
        return [strong(words), paragraph("amount ", page.link(line.most.id, f"amount-{line.most.id}"))]

    def _terms(self, page: Page, line: Line, column: str) -> Iterator[Part]:
        for term in line.terms:
            if term.column == column:
                yield paragraph(str(assumed(term.value)), *by_questions(page, term))

    def _beside(self, page: Page, line: Line) -> Iterator[Part]:
        for id, choice, is_default in line.under:
            yield paragraph(
                "if ", page.question(id), " is ", literal(choice), " (assumed)" if is_default else "", classes=["under"]
            )
        yield from self._terms(page, line, "")
        yield paragraph("by ", literal(line.check))
        if line.limit and line.limit.after:
            yield paragraph("but for what is found by ", *joined(map(page.limit, line.limit.after)))
        if line.limit and line.limit.unless:
            yield paragraph("unless there is a finding of ", *joined(map(page.limit, line.limit.unless)))


def by_questions(page: Page, term: Term) -> list[Part]:
    """Return the questions that a term hangs on."""
    ids = dict.fromkeys(reading.id for reading in parts_of(term.value, Reading))
    return [", by ", *joined(map(page.question, ids))] if ids else []


def _part(page: Page, line: Line) -> str:
    """Return the part of the document in which the first provision of a line stands: its number to the first mark."""
    locator = page.policy.provision(line.cites[0]).locator
    return locator.split("-")[0].split("(")[0].split(",")[0]


class CountedServices(CareDirective):
    """What counts to one limit, service by service."""

    def run(self) -> list[nodes.Node]:
        """Return a table with a line for each service."""
        name, _, code = self.arguments[0].partition(" ")
        page = self.page(name)
        lines = lines_of(page.policy)
        limit = next(line.limit for line in lines if line.code == code and line.limit)
        ways = list(_ways(limit.counted))
        others = [line for line in lines if line.limit and line.code != code and line.is_assumed]
        head = ("Service", "As assumed", "Other readings", "Other limits on it")
        rows = [self._line(page, service, ways, others) for service in Service]
        inside = sum(row[1] == INSIDE for row in rows)
        return [
            paragraph(f"As assumed, {inside} services count, and {len(rows) - inside} do not."),
            table(head, rows, "counted-services"),
        ]

    def _line(self, page: Page, service: Service, ways: list[tuple[Path, Counted]], others: list[Line]) -> list[Cell]:
        is_inside = service in ways[0][1].services
        least: list[tuple[Path, Counted]] = []
        for path, counted in ways:
            is_new = not any(set(known) <= set(path) for known, _ in least)
            if (service in counted.services) is not is_inside and is_new:
                least.append((path, counted))
        limits = [line for line in others if line.limit and service in assumed(line.limit.counted).services]
        return [
            service_in_words(service),
            INSIDE if is_inside else OUTSIDE,
            bullets(self._way(page, path, counted, is_inside=is_inside) for path, counted in least)
            if least
            else NOTHING,
            joined(page.limit(line.code) for line in limits) or NOTHING,
        ]

    def _way(self, page: Page, path: Path, counted: Counted, *, is_inside: bool) -> list[Part]:
        choices = (run_of(page.question(id), " is ", literal(choice)) for id, choice in path)
        billed = "" if is_inside or counted.sections is None else f", billed under {listed(sorted(counted.sections))}"
        return [OUTSIDE if is_inside else INSIDE, " if ", *joined(choices, " and "), billed]


INSIDE, OUTSIDE = "counts", "does not count"


def _ways(counted: Counted | Reading[Counted], path: Path = ()) -> Iterator[tuple[Path, Counted]]:
    """Yield what counts under each way of reading, the one assumed first, with the choices that are not assumed."""
    if not isinstance(counted, Reading):
        yield path, counted
        return
    default = counted.question.default
    ways = [
        way
        for choice, value in sorted(counted.values, key=lambda each: each[0] != default)
        for way in _ways(value, path if choice == default else (*path, (counted.id, choice)))
    ]
    yield from sorted(ways, key=lambda way: len(way[0]))


class Amounts(CareDirective):
    """The amounts that `with_amount` replaces."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each amount, in the order of the document."""
        order = {provision.id: number for number, provision in enumerate(page.policy.provisions)}
        amounts = sorted(page.policy.amounts, key=lambda amount: order[amount.cites[0]])
        head = ("Id", "Amount", "Value, and from when", "Kind", "Stands in", "Used by")
        yield table(head, (self._line(page, amount) for amount in amounts), "amounts")

    def _line(self, page: Page, amount: Amount) -> list[Cell]:
        users = [line for line in lines_of(page.policy) if line.most == amount or amount in _inside(line.limit)]
        values = [_edition(each.value, span_in_words(each, last)) for each, last in spans(amount.value.editions)]
        times = [paragraph(f"the limit is {amount.times} times as much")] if amount.times > 1 else []
        return [
            nodes.literal("", "", page.anchor(amount.id, f"amount-{amount.id}")),
            amount.title,
            [*("; ".join(values) or "not given: bring one",), *times],
            literal(amount.kind.__name__),
            [*page.provisions(amount.cites), f", {page.policy.provision(amount.cites[0]).locator}"],
            joined(map(page.limit, dict.fromkeys(line.code for line in users))) or NOTHING,
        ]


def _inside(limit: Limit | None) -> list[Amount]:
    return list(parts_of(limit and limit.raised_by, Amount))


def _edition(value: object, span: str) -> str:
    return f"{value}, {span}" if span else str(value)


class ExceedanceWays(CareDirective):
    """Who may exceed the cap, and how a plan is projected: what stands in no limit."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each part."""
        rows = []
        cites: tuple[str, ...] = ()
        for place in exceedance_places(page.policy):
            cites = place.cites or cites
            term = Term("", place.value, place.words)  # type: ignore[arg-type]  # these are in words
            rows.append(
                [place.words, [strong(str(assumed(place.value))), *by_questions(page, term)], page.provisions(cites)]
            )
        yield table(("What", "As assumed", "Rests on"), rows, "exceedance")
