"""How the documentation is built: no network, no clock, nothing that is not in this repository."""
# Sphinx loads this file by itself; it is part of no package

import sys
from pathlib import Path  # the library opens no file; its documentation has to find its extension

from staffing_rules import __version__

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "staffing-rules"
author = "The staffing-rules founders"
project_copyright = author
version = release = __version__

extensions = ["sphinx.ext.autodoc", "myst_parser", "policy_pages"]
exclude_patterns = ["_build", "examples"]

nitpicky = True
# Types of Python itself: the build has no network, so it has no inventory of Python's documentation.
nitpick_ignore = [
    ("py:class", "datetime.date"),  # every day that goes in or comes out
    ("py:class", "datetime.datetime"),  # the times of a visit
    ("py:class", "datetime.time"),  # the time of a service
    ("py:class", "decimal.Decimal"),  # hours and dollars
    ("py:class", "fractions.Fraction"),  # weeks of a month
    ("py:class", "collections.abc.Callable"),  # what `Ruling.on` takes
    ("py:class", "collections.abc.Iterable"),  # arguments that are turned into tuples
    ("py:class", "collections.abc.Iterator"),  # results that are yielded
    ("py:class", "collections.abc.Mapping"),  # arguments that are turned into tuples of pairs
    ("py:class", "collections.abc.Sequence"),  # the values of a row
    ("py:class", "collections.abc.Set"),  # the sets of a row
    ("py:class", "Plain"),  # what JSON has; an alias, whose parts are Python's own
]
nitpick_ignore_regex = [
    ("py:class", r"(staffing_rules\.[a-z_.]+\.)?(T|T_co|U)"),  # type variables are no objects of their own
]

myst_enable_extensions = ["attrs_inline", "deflist"]
myst_heading_anchors = 3

default_role = "code"  # the docstrings put single backticks round names
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
add_module_names = False
toc_object_entries_show_parents = "hide"
maximum_signature_line_length = 120

html_theme = "furo"
html_title = f"staffing-rules {version}"
html_static_path = ["_static"]
html_css_files = ["policy_pages.css"]
html_show_sphinx = False
html_show_copyright = False
html_show_sourcelink = False
html_copy_source = False
