"""What is told of a row, and of a kind of row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from achieve.access.roles import Resource
from tests.access.record import Record, Row


@dataclass(frozen=True, slots=True)
class Facts:
    """A row's line, and what it hangs on, of which most rows have but one or two.

    published: the organization, or the thing itself, where it is published; None where it is not. led: an organization,
    for those who are set over it alone. also: lines that must be open as well. is_foreign: it is of another district,
    or of none. is_technical: who runs the platform may know of it. concerned: people.
    """

    line: Resource
    organization: UUID | None = None
    learner: UUID | None = None
    person: UUID | None = None
    class_id: UUID | None = None
    owner: UUID | None = None
    client: UUID | None = None
    district: UUID | None = None
    published: UUID | None = None
    led: UUID | None = None
    concerned: frozenset[UUID] = frozenset()
    is_foreign: bool = False
    is_technical: bool = False
    also: frozenset[Resource] = frozenset()


Teller = Callable[[Record, Row], Facts | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of row: under which lines any of it may fall, how one row is told, and what guards its fields.

    tell: None where there is nothing to see. guarded: by the names of fields, what opens them.
    """

    lines: tuple[Resource, ...]
    tell: Teller
    guarded: Mapping[str, Teller] = field(default_factory=dict[str, "Teller"])
