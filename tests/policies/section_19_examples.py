"""The worked examples of the limits of Section 19, as data: hours, money and counts, days.

`SECTION_19_EXAMPLES` has them by provision and number. They were derived from the provisions and the document, and not
from what the library returns.
"""

from typing import Final

from section_19_days_examples import DAYS_EXAMPLES
from section_19_facts import Examples
from section_19_hours_examples import HOURS_EXAMPLES
from section_19_money_examples import MONEY_EXAMPLES

SECTION_19_EXAMPLES: Final[Examples] = {**HOURS_EXAMPLES, **MONEY_EXAMPLES, **DAYS_EXAMPLES}
