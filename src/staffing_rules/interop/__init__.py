"""Over the border: facts and rulings to plain data and back, strictly.

Plain data are what JSON has: None, bool, int, str, list and dict. Nothing is converted in silence, nothing that is not
known is dropped, and no text repeats a value. Nothing else in the library looks at this room; it alone needs cattrs.
"""

from staffing_rules.interop.converter import dump as dump
from staffing_rules.interop.converter import load as load
from staffing_rules.interop.problems import LoadError as LoadError
from staffing_rules.interop.problems import Problem as Problem
