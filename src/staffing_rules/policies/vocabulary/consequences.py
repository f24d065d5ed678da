"""What follows from a class of interruption: whom to tell, how, and where it is written up."""

from attrs import frozen

from staffing_rules.facts import Program
from staffing_rules.policies.vocabulary.timelines import Note
from staffing_rules.provisions import Basis, Reading
from staffing_rules.rulings import IncidentLevel


@frozen
class Role:
    """Somebody to tell, by function: a code, and the words for it. Never a person."""

    code: str
    title: str


@frozen
class Channel:
    """A way in which a report reaches the MCO: a code, and the words for it. Never an address."""

    code: str
    title: str


@frozen
class Record:
    """Where an interruption is written up: a code, and the words for it."""

    code: str
    title: str


@frozen(kw_only=True)
class Consequence:
    """What follows from one class of interruption. `notify` are codes of roles, `document_in` codes of records."""

    reportable: bool
    incident_level: IncidentLevel | None = None
    document_in: tuple[str, ...] = ()
    notify: tuple[str, ...] | Reading[tuple[str, ...]] = ()
    cites: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@frozen
class Scope:
    """The programmes that a policy covers."""

    programs: frozenset[Program] | Reading[frozenset[Program]]
    cites: tuple[str, ...]
    basis: Basis = Basis.EXPLICIT
