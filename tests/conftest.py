"""Settings for all tests."""

from hypothesis import settings

# No test is timed: a slow machine is no failure. The same examples on every run, so that a failure is a change's own.
settings.register_profile("staffing-rules", deadline=None, derandomize=True)
settings.load_profile("staffing-rules")
