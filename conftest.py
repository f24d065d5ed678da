"""Every code block in the README and the docs is run, page by page; properties are tried alike on every run."""

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

PAGES = ["README.md", "docs/*.md", "docs/**/*.md"]

pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], patterns=PAGES).pytest()

# No test is timed: a slow machine is no failure. The same examples on every run, so that a failure is a change's own.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("quick", settings.get_profile("steady"), max_examples=10)
settings.register_profile("wide", deadline=None, max_examples=2000)
