"""Every finding that a check can make, from the registries of the decisions; and that the page tells of all codes."""
# Sphinx finds this file through conf.py; it is part of no package

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from attrs import fields, frozen, has
from docutils import nodes
from policy_care_lines import lines_of
from policy_filing_words import weight_in_words
from policy_forms import weighs_by
from policy_limits import CareDirective
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
from staffing_rules.policies.vocabulary import BackupStaffingPolicy, Check, Component, Limit, Note, Weight, parts_of
from staffing_rules.provisions import Reading
from staffing_rules.rulings import Finding, Severity

logger = logging.getLogger(__name__)

PAGE = "how-to/read-a-ruling"
POLICIES = ("alliance", "partners")
CARE_POLICIES = ("section_19",)
GROUPS: dict[str, dict[str, Look[Any]]] = {
    "report": LOOKS,
    "reason": COMPARISONS,
    "facts": CLASS_LOOKS,
    "filing": FILING_LOOKS,
    "component": COMPONENTS,
    "plan": PLAN_LOOKS,
}
CODE = re.compile(r"[a-z]+(_[a-z]+)+")
PREFIX = re.compile(r"[a-z]+(_[a-z]+)*[:_]")
NO_CODES = {
    "approved_days",  # the rule on approvals out of state: its finding is `not_approved_out_of_state`
}


@frozen
class Bound:
    """Where a policy has a check bind: the code of its finding, the form, if it is one of a form, and the weight."""

    code: str
    form: str | None
    weight: Weight | Reading[Weight]


def bound_by(policy: BackupStaffingPolicy, name: str) -> Iterator[Bound]:
    """Yield the places in which a policy has the check, or the component, of that name bind."""
    for form, timeline in policy.forms:
        for check in dict.fromkeys(parts_of(timeline, Check)):
            if check.name == name:
                yield Bound(check.code or name, form, check.weight)
    for check in dict.fromkeys(parts_of((policy.attestations, policy.plans), Check)):
        if check.name == name:
            yield Bound(check.code or name, None, check.weight)
    for component in dict.fromkeys(parts_of(policy.plans, Component)):
        if component.name == name:
            yield Bound(f"missing:{name}", None, component.missing)


class CheckedFindings(PolicyDirective):
    """The findings of a group of checks: code, fields, sentences, and what it weighs at each policy."""

    def run(self) -> list[nodes.Node]:
        """Return a table with a line for each check of the group."""
        pages = [self.page(name) for name in POLICIES]
        head = ("Code", "About", "It says", *(page.policy.name for page in pages))
        looks = GROUPS[self.arguments[0]].values()
        return [table(head, (self._line(look, pages) for look in looks), "findings")]

    def _line(self, look: Look[Any], pages: list[Page]) -> list[Cell]:
        bound = [list(bound_by(page.policy, look.name)) for page in pages]
        codes = dict.fromkeys(each.code for group in bound for each in group) or {look.name: None}
        name: list[Part] = joined(map(literal, codes))
        if not any(look.name in code for code in codes):
            name.append(paragraph("check ", literal(look.name)))
        about = joined(literal(name) for name in look.fields)
        says = f"{look.why} {look.what_to_do}".strip()
        weighs = (self._weighs(page, group) for page, group in zip(pages, bound, strict=True))
        return [name, about, says, *weighs]

    def _weighs(self, page: Page, bound: list[Bound]) -> Cell:
        """Return what a check weighs; the forms are named where it does not weigh the same on all of them."""
        weights = list(dict.fromkeys(each.weight for each in bound))
        on = {each.form for each in bound}
        everywhere = len(weights) == 1 and (on == {None} or on == dict(page.policy.forms).keys())
        parts: list[Part] = []
        for weight in weights:
            forms = [each.form for each in bound if each.form and each.weight == weight]
            links = joined(page.link(form, f"form-{form}") for form in forms)
            parts.append(paragraph(*weighs_by(page, weight), *([] if everywhere else [" (", *links, ")"])))
        return parts or NOTHING


class LimitFindings(CareDirective):
    """The findings that there is more than a limit: code, what it is about, what it weighs, and who makes it."""

    def written(self, page: Page) -> Iterator[nodes.Node]:
        """Yield a table with a line for each code, in the order of the document."""
        made = {finding.code for _, finding in constants()}
        lines = {line.code: line for line in reversed(lines_of(page.policy))}  # of one code, the one assumed
        rows = (
            [
                nodes.literal("", "", page.limit(line.code)),
                line.title,
                line.limit.do if line.limit and line.limit.do else NOTHING,
                self._weighs(page, line.limit.weight) if line.limit else Severity.ERROR.value,
                literal(line.check),
            ]
            for line in reversed(lines.values())
            if line.code not in made
        )
        yield table(("Code", "More than the limit on", "What to do", "Weighs", "From"), rows, "findings")

    def _weighs(self, page: Page, weight: Weight | Reading[Weight]) -> Cell:
        if not isinstance(weight, Reading):
            return weight_in_words(weight)
        return [weight_in_words(weight[weight.question.default]), ", by ", page.question(weight.id)]


class CareFindings(CareDirective):
    """The other findings that the modules named in the argument make: code, severity, fields and sentences."""

    def run(self) -> list[nodes.Node]:
        """Return a table with a line for each."""
        wanted = self.arguments[0].split()
        rows = (
            [
                literal(finding.code),
                finding.severity.name,
                joined(map(literal, finding.fields)) or NOTHING,
                f"{finding.why} {finding.what_to_do}".strip(),
            ]
            for module, finding in constants()
            if module in wanted
        )
        return [table(("Code", "Severity", "About", "It says"), rows, "findings")]


def constants() -> Iterator[tuple[str, Finding]]:
    """Yield the findings that stand in the modules of the decisions as they are made, each with its module."""
    for module in iter_modules(decisions.__path__):
        for part in vars(import_module(f"{decisions.__name__}.{module.name}")).values():
            if isinstance(part, Finding):
                yield module.name, part


def codes() -> Iterator[str]:
    """Yield the code of every finding: of checks, of limits, of notes, and what else decisions write as a code."""
    for name in CARE_POLICIES:
        yield from (limit.id for limit in parts_of(getattr(import_module("staffing_rules"), name.upper()), Limit))
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
                case ast.Constant(value=str(text)) if CODE.fullmatch(text) and text not in names | arguments | NO_CODES:
                    yield text
                case _:
                    pass


def _names() -> set[str]:
    """Return the names of fields and properties, which look like codes and are none."""
    kinds = (kind for room in (facts, rulings, vocabulary) for kind in vars(room).values() if isinstance(kind, type))
    return {name for kind in kinds if has(kind) for name in (*vars(kind), *(each.name for each in fields(kind)))}


def forget_no_code(app: Sphinx, doctree: nodes.document) -> None:
    """Warn where the page on rulings leaves out the code of a finding; a build with `-W` fails of it."""
    if app.env.docname != PAGE:
        return
    told = {node.astext() for node in doctree.findall(nodes.literal)}
    for code in sorted(set(codes()) - told):
        logger.warning("the finding %s is not told of", code, location=PAGE)
