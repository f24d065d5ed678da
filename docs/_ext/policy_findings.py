"""Every finding that a check can make, from the registries of the decisions; and that the page tells of all codes."""
# Sphinx finds this file through conf.py; it is part of no package

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from attrs import fields, has
from docutils import nodes
from policy_forms import weighs_by
from policy_nodes import Cell, Part, joined, literal, paragraph, table
from policy_parts import NOTHING, Page, PolicyDirective
from sphinx.application import Sphinx
from sphinx.util import logging

from staffing_rules import decisions, facts, rulings
from staffing_rules.decisions.checks import LOOKS
from staffing_rules.decisions.class_checks import CLASS_LOOKS
from staffing_rules.decisions.corrections import COMPONENTS, PLAN_LOOKS
from staffing_rules.decisions.filing import FILING_LOOKS
from staffing_rules.decisions.findings import Look
from staffing_rules.decisions.reason_checks import COMPARISONS
from staffing_rules.policies import vocabulary
from staffing_rules.policies.vocabulary import Check, Component, Form, Note, Weight, parts_of
from staffing_rules.provisions import Reading

logger = logging.getLogger(__name__)

PAGE = "how-to/read-a-ruling"
POLICIES = ("alliance", "partners")
GROUPS: dict[str, dict[str, Look[object]]] = {
    "report": LOOKS,
    "reason": COMPARISONS,
    "facts": CLASS_LOOKS,
    "filing": FILING_LOOKS,
    "component": COMPONENTS,
    "plan": PLAN_LOOKS,
}
CODE = re.compile(r"[a-z]+(_[a-z]+)+")
PREFIX = re.compile(r"[a-z]+(_[a-z]+)*:")


class CheckedFindings(PolicyDirective):
    """The findings of a group of checks: code, fields, sentences, and what it weighs at each policy."""

    def run(self) -> list[nodes.Node]:
        """Return a table with a line for each check of the group."""
        pages = [self.page(name) for name in POLICIES]
        head = ("Code", "About", "It says", *(page.policy.name for page in pages))
        looks = GROUPS[self.arguments[0]].values()
        return [table(head, (self._line(look, pages) for look in looks), "findings")]

    def _line(self, look: Look[object], pages: list[Page]) -> list[Cell]:
        bound = [list(self._bound(page, look.name)) for page in pages]
        codes = dict.fromkeys(code for lines in bound for code, _, _ in lines) or {look.name: None}
        name: list[Part] = joined(map(literal, codes))
        if not any(look.name in code for code in codes):
            name.append(paragraph("check ", literal(look.name)))
        about = joined((literal(name) for name in look.fields))
        says = f"{look.why} {look.what_to_do}".strip()
        weighs = (self._weighs(page, lines) for page, lines in zip(pages, bound, strict=True))
        return [name, about, says, *weighs]

    def _bound(self, page: Page, name: str) -> Iterator[tuple[str, str, Weight | Reading[Weight]]]:
        """Yield the finding's code, the form and the weight wherever a policy has the check bind."""
        policy = page.policy
        for channel, timeline in policy.forms:
            for check in dict.fromkeys(parts_of(tuple(parts_of(timeline, Form)), Check)):
                if check.name == name:
                    yield check.code or name, channel, check.weight
        for check in dict.fromkeys(parts_of((policy.attestations, policy.plans), Check)):
            if check.name == name:
                yield check.code or name, "", check.weight
        for component in dict.fromkeys(parts_of(policy.plans, Component)):
            if component.name == name:
                yield f"missing:{name}", "", component.missing

    def _weighs(self, page: Page, lines: list[tuple[str, str, Weight | Reading[Weight]]]) -> Cell:
        by_weight: dict[Weight | Reading[Weight], list[str]] = {}
        for _, channel, weight in lines:
            by_weight.setdefault(weight, []).append(channel)
        if not by_weight:
            return NOTHING
        several = len(by_weight) > 1 or len(page.policy.forms) > sum(map(len, by_weight.values()))
        parts: list[Part] = []
        for weight, channels in by_weight.items():
            named = [each for each in channels if each]
            where = [" (", *joined(page.link(each, f"form-{each}") for each in named), ")"] if several and named else []
            parts.append(paragraph(*weighs_by(page, weight), *where))
        return parts


def codes() -> Iterator[str]:
    """Yield the code of every finding: of checks, of notes, and what else decisions write as a code."""
    for group in GROUPS.values():
        yield from (f"missing:{name}" if group is COMPONENTS else name for name in group)
    for name in POLICIES:
        policy = getattr(import_module("staffing_rules"), name.upper())
        yield from (note.code for note in parts_of(policy, Note))
        yield from (check.code for check in parts_of(policy, Check) if check.code)
    names = _names()
    for module in iter_modules(decisions.__path__):
        tree = ast.parse(inspect.getsource(import_module(f"{decisions.__name__}.{module.name}")))
        arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        for node in ast.walk(tree):
            match node:
                case ast.JoinedStr(values=[ast.Constant(value=str(first)), *_]) if PREFIX.fullmatch(first):
                    yield first
                case ast.Constant(value=str(text)) if CODE.fullmatch(text) and text not in names | arguments:
                    yield text
                case _:
                    pass


def _names() -> set[str]:
    """Return the names of fields, which look like codes and are none."""
    kinds = (kind for room in (facts, rulings, vocabulary) for kind in vars(room).values() if isinstance(kind, type))
    return {attribute.name for kind in kinds if has(kind) for attribute in fields(kind)}


def forget_no_code(app: Sphinx, doctree: nodes.document) -> None:
    """Warn where the page on rulings leaves out the code of a finding; a build with `-W` fails of it."""
    if app.env.docname != PAGE:
        return
    told = {node.astext() for node in doctree.findall(nodes.literal)}
    for code in sorted(set(codes()) - told):
        logger.warning("the finding %s is not told of", code, location=PAGE)
