"""Building blocks of the policy pages: paragraphs, lists, tables."""
# Sphinx finds this file through conf.py; it is part of no package

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TypeAlias

from docutils import nodes

Part: TypeAlias = str | nodes.Node
Cell: TypeAlias = Part | Sequence[Part]
BLOCKS = (nodes.paragraph, nodes.bullet_list)


def paragraph(*parts: Part, classes: Sequence[str] = ()) -> nodes.paragraph:
    """Return a paragraph of texts and inline nodes."""
    return nodes.paragraph("", "", *map(_as_node, parts), classes=list(classes))


def run_of(*parts: Part) -> nodes.inline:
    """Return texts and inline nodes as one inline node."""
    return nodes.inline("", "", *map(_as_node, parts))


def _as_node(part: Part) -> nodes.Node:
    return nodes.Text(part) if isinstance(part, str) else part


def strong(text: str) -> nodes.strong:
    """Return bold text."""
    return nodes.strong("", text)


def literal(text: str) -> nodes.literal:
    """Return a code."""
    return nodes.literal("", text)


def bullets(items: Iterable[Cell]) -> nodes.bullet_list:
    """Return a list with one item for each."""
    return nodes.bullet_list("", *(nodes.list_item("", *_blocks(item)) for item in items))


def joined(parts: Iterable[Part], by: str = ", ") -> list[Part]:
    """Return the parts with a text between each two."""
    together: list[Part] = []
    for part in parts:
        together += [by, part] if together else [part]
    return together


def _blocks(cell: Cell) -> Iterator[nodes.Node]:
    """Yield the blocks of a cell; texts and inline nodes that follow one another make a paragraph."""
    inline: list[Part] = []
    for part in [cell] if isinstance(cell, str | nodes.Node) else cell:
        if isinstance(part, BLOCKS):
            if inline:
                yield paragraph(*inline)
            inline = []
            yield part
        else:
            inline.append(part)
    if inline:
        yield paragraph(*inline)


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]], *classes: str) -> nodes.table:
    """Return a table with one line of headings."""
    group = nodes.tgroup("", *(nodes.colspec("", colwidth=1) for _ in head), cols=len(head))
    group += nodes.thead("", _row(head))
    group += nodes.tbody("", *map(_row, rows))
    return nodes.table("", group, classes=["colwidths-auto", "policy-table", *classes])


def _row(cells: Sequence[Cell]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", *_blocks(cell)) for cell in cells))


def folded(summary: str, *content: nodes.Node) -> list[nodes.Node]:
    """Return the content behind a line that opens it; outside HTML the content alone."""
    opened = f"<details class='policy-details'><summary>{escape(summary)}</summary>"
    return [nodes.raw("", opened, format="html"), *content, nodes.raw("", "</details>", format="html")]
