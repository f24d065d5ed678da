"""The door: which names are public, what importing them costs, and that no signature changes unseen."""

import inspect
import json
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import staffing_rules

SIGNATURES = Path(__file__).parent.parent / "snapshots" / "signatures.json"


def signatures() -> dict[str, str]:
    """Return the signature of every public name, and the values of every public enum."""
    found: dict[str, str] = {}
    for name in sorted(staffing_rules.__all__):
        thing = getattr(staffing_rules, name)
        if inspect.isfunction(thing):
            found[name] = str(inspect.signature(thing))
        elif isinstance(thing, type) and attrs.has(thing):
            found[name] = ", ".join(attribute.name for attribute in attrs.fields(thing))
            for method, function in inspect.getmembers(thing, inspect.isroutine):
                if not method.startswith("_"):
                    found[f"{name}.{method}"] = str(inspect.signature(function))
        elif isinstance(thing, type) and hasattr(thing, "__members__"):
            found[name] = ", ".join(member.value for member in thing)  # type: ignore[attr-defined]
    return found


def test_no_public_signature_changes_unseen() -> None:
    """What callers write is committed: a change shows in the diff and belongs in CHANGELOG.md under *API*."""
    assert signatures() == json.loads(SIGNATURES.read_text(encoding="utf-8"))


def test_the_door_shows_what_it_opens() -> None:
    """Every public name can be had, is listed, and is annotated for type checkers."""
    text = Path(staffing_rules.__file__).read_text(encoding="utf-8")
    for name in staffing_rules.__all__:
        assert getattr(staffing_rules, name) is not None
        assert name in dir(staffing_rules)
        assert f"import {name} as {name}" in text
    with pytest.raises(AttributeError, match="has no attribute 'classify'"):
        _ = staffing_rules.classify  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def loaded(code: str) -> set[str]:
    """Return the modules that a new interpreter has loaded after some code."""
    code += "\nimport sys; print(' '.join(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_importing_is_cheap() -> None:
    """The door alone loads nothing of others; a classification loads neither holidays nor cattrs."""
    assert not loaded("import staffing_rules") & {"attrs", "attr", "holidays", "dateutil", "cattrs"}
    code = (
        "from staffing_rules import PARTNERS, Interruption, classify_interruption\n"
        "classify_interruption(Interruption(), PARTNERS)"
    )
    assert not loaded(code) & {"holidays", "cattrs", "numpy", "pytest"}


def test_the_version_is_that_of_the_package() -> None:
    """`__version__` and the installed metadata agree."""
    from importlib.metadata import version  # noqa: PLC0415

    assert staffing_rules.__version__ == version("staffing-rules")


if __name__ == "__main__":
    SIGNATURES.write_text(json.dumps(signatures(), indent=1) + "\n", encoding="utf-8")
