"""What the oracle knows of a write."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

from achieve.access.roles import Action, Resource
from tests.access.facts import KINDS, Facts, Kind, Teller
from tests.access.oracle import Asker
from tests.access.record import Record, Row

Body: TypeAlias = Mapping[str, Any]
Telling = Callable[[Record, Row, Asker], Facts | None]


@dataclass(frozen=True, slots=True)
class Write:
    """One write, on rows of a table: on what is changed, or on what something is added to.

    lines: those of which one must be open to the action at all. tell: what the written row hangs on. seen: what opens
    the row of `on` to be seen; None where it need not be. picks: the rows that it is tried on. barred: whom a rule
    beyond the table keeps out. otherwise: what is enough for whom the action is not open to at all. beside: what else
    of the body, which other rows tell.
    """

    action: Action
    on: str
    lines: tuple[Resource, ...]
    tell: Telling
    seen: Teller | None
    body: Callable[[Row, Asker], Body]
    is_new: bool = False
    picks: Callable[[Record, Row], bool] = lambda _record, _row: True
    barred: Callable[[Asker], bool] = lambda _: False
    otherwise: Action | None = None
    beside: Callable[[Record, Row], Body] = lambda _record, _row: {}

    def targets(self, record: Record) -> Iterator[Row]:
        """The rows that it is tried on."""
        return (row for row in record.rows(self.on) if self.picks(record, row))

    def sent(self, record: Record, row: Row, asker: Asker) -> Body:
        """What is sent about a row."""
        return {**self.body(row, asker), **self.beside(record, row)}


@dataclass(frozen=True, slots=True)
class Change:
    """What is done to a row that is there.

    kind: where another line than that of the row opens it. seen: what opens the row to be seen, where that is another
    line than the one of the kind. barred, beside: as above.
    """

    action: Action
    body: Body
    picks: Callable[[Record, Row], bool] = lambda _record, _row: True
    kind: Kind | None = None
    seen: Teller | None = None
    barred: Callable[[Asker], bool] = lambda _: False
    beside: Callable[[Record, Row], Body] = lambda _record, _row: {}


def changes(**fields: object) -> Change:
    return Change(Action.WRITE, fields)


DELETES = Change(Action.DELETE, {})


def adds(to: str, path: str, lines: tuple[Resource, ...], tell: Telling, body: Callable[[Row, Asker], Body]) -> Write:
    return Write(Action.WRITE, to, lines, tell, KINDS[path].tell, body, is_new=True)


def as_sent(body: Body) -> "dict[str, Any]":
    """A body as JSON has it."""
    return {name: str(value) if isinstance(value, UUID) else value for name, value in body.items() if value is not None}
