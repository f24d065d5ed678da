"""The walls of the house: which way imports run, what decisions may not hold, what the package may not do."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import staffing_rules

PACKAGE = Path(staffing_rules.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
ROOMS = {
    "_arguments": set[str](),
    "provisions": {"_arguments"},
    "calendars": {"_arguments"},
    "quantities": {"_arguments"},
    "facts": {"_arguments", "quantities"},
    "rulings": {"_arguments", "provisions", "quantities", "facts"},
    "policies": {"_arguments", "provisions", "calendars", "quantities", "facts", "rulings"},
    "decisions": {"_arguments", "provisions", "calendars", "quantities", "facts", "rulings", "policies.vocabulary"},
    "analysis": {"decisions", "facts", "policies.vocabulary", "rulings"},
    "interop": {"calendars", "quantities", "facts", "policies.vocabulary", "provisions", "rulings"},
    "": {"decisions", "facts", "policies", "provisions", "quantities", "rulings"},
}
"""The rooms and what each may open. The door, without a name, opens rooms for the caller."""


def name_of(path: Path) -> str:
    """Return a module's name inside the package."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


NAMES = {name_of(path) for path in MODULES}


def imports(path: Path) -> Iterator[str]:
    """Yield the modules of the package that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.ImportFrom):  # a module may be imported from its package
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name for name in inside if name.removeprefix("staffing_rules.") in NAMES] or names
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        yield from (name.removeprefix("staffing_rules").lstrip(".") for name in names if "staffing_rules" in name)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_along_the_arrows(path: Path) -> None:
    """A module imports from its own room and from those that its room may open, and no other."""
    room = name_of(path).split(".")[0]
    for imported in imports(path):
        allowed = imported.split(".")[0] == room or any(
            imported == other or imported.startswith(f"{other}.") for other in ROOMS[room]
        )
        assert allowed, f"{name_of(path)} imports {imported}"


def test_every_room_is_known() -> None:
    """A new room at the top is put on the plan with the rooms that it may open."""
    assert {name_of(path).split(".")[0] for path in MODULES} == set(ROOMS)


@pytest.mark.parametrize("path", sorted((PACKAGE / "decisions").glob("*.py")), ids=name_of)
def test_decisions_hold_no_policy_no_date_and_no_number(path: Path) -> None:
    """Apart from docstrings, a decision names no policy and no provision, and knows no number but 0 and 1."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            if isinstance(node.value, str):
                assert not any(word in node.value.lower() for word in ("alliance", "partners", "nc-", "me-19", "toy"))
            else:
                assert node.value in {0, 1, None, ...}, f"line {node.lineno}"
        if isinstance(node, ast.Name | ast.Attribute):
            name = node.id if isinstance(node, ast.Name) else node.attr
            assert name.upper() not in {"ALLIANCE", "PARTNERS", "SECTION_19"}


BANNED_NAMES = {"open", "print", "input", "eval", "exec", "breakpoint"}
BANNED_ATTRIBUTES = {"now", "today", "utcnow", "environ", "getenv", "urandom", "setlocale", "read_text", "write_text"}
BANNED_MODULES = {"os", "sys", "time", "random", "logging", "locale", "pathlib", "io", "socket", "subprocess", "uuid"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_the_package_touches_nothing_outside(path: Path) -> None:
    """No file, clock, environment, locale, randomness or log: what the package does hangs on its arguments alone."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name):
            assert node.id not in BANNED_NAMES
        if isinstance(node, ast.Attribute):
            assert node.attr not in BANNED_ATTRIBUTES
        if isinstance(node, ast.Import):
            assert not {alias.name.split(".")[0] for alias in node.names} & BANNED_MODULES
        if isinstance(node, ast.ImportFrom) and node.module:
            assert node.module.split(".")[0] not in BANNED_MODULES


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_are_read_in_one_sitting(path: Path) -> None:
    """No module is longer than 400 lines, and each says in its first line what it is about."""
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400
    assert ast.get_docstring(ast.parse(text))


def test_every_public_thing_has_a_docstring_and_every_verb_an_example() -> None:
    """Public functions and classes say what they are; a verb says which provisions it rests on and shows a call."""
    for name in staffing_rules.__all__:
        thing = getattr(staffing_rules, name)
        assert thing.__doc__, name
        if callable(thing) and not isinstance(thing, type):
            assert ">>>" in thing.__doc__, name
            assert "NC-" in thing.__doc__ or "ME-19" in thing.__doc__, name
            assert set(thing.__annotations__) - {"return"}, name
