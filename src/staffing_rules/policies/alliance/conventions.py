"""What the documents leave open and no answer hangs on."""

from staffing_rules.provisions import Question

CONVENTIONS: tuple[Question, ...] = ()
