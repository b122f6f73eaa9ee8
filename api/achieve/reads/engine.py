"""The engine: makes a compiled statement of what is asked, runs it, and gives its JSON text on, untouched."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

from achieve.access import scopes
from achieve.access.actor import Actor
from achieve.access.scopes import Binding
from achieve.core.bounded import BoundedCache
from achieve.reads.compiling import compile_found, compile_one, compile_page, compile_rows, compile_then
from achieve.reads.past import Moment
from achieve.reads.selection import Condition, Page, Selection, Values
from achieve.reads.shape import Shape, Shapes
from achieve.reads.statements import Statement, as_cells

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

Item = TypeVar("Item")

_STATEMENTS = 2_000
_LONGEST_TOGETHER = 5_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """What was read, as JSON text in UTF-8.

    shown: ids of learners, separated by commas, perhaps repeated. version: of a single resource that has one.
    """

    body: bytes
    shown: str | None = None
    version: int | None = None

    @property
    def learners(self) -> frozenset[UUID]:
        """Those for whose records the read must be told to the disclosure record."""
        return _ids([self.shown])


@dataclass(frozen=True, slots=True)
class Batch(Generic[Item]):
    """Some of the rows of a stream. shown: as of a document, for each row."""

    rows: Sequence[Item]
    shown: Sequence[str | None]

    @property
    def learners(self) -> frozenset[UUID]:
        """As of a document."""
        return _ids(self.shown)


@dataclass(frozen=True, slots=True)
class Query:
    """A read that is ready to be made."""

    statement: Statement
    arguments: Sequence[Binding]

    @property
    def tells(self) -> tuple[str, ...]:
        """The parts of learners' records that it may show to somebody whom they do not concern (see Statement)."""
        return self.statement.tells


class Engine:
    """Reads shapes. One per process: it keeps the compiled statements, by what was asked and by which kind of actor."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self._statements: BoundedCache[tuple[object, ...], Statement] = BoundedCache(
            _STATEMENTS, heaviest=_LONGEST_TOGETHER, weigh=lambda _, statement: len(statement.sql)
        )

    def one(self, actor: Actor, shape: Shape, chosen: Selection, identifier: UUID, values: Values) -> Query:
        """One resource by its id."""
        slot = values.add(identifier)
        statement = self._statements.get_or_make(
            ("one", shape.name, chosen, slot, actor.signature),
            lambda: compile_one(self.shapes, shape, chosen, actor, slot),
        )
        return _query(statement, actor, values)

    def then(
        self, actor: Actor, shape: Shape, chosen: Selection, identifier: UUID, values: Values, moment: Moment
    ) -> Query:
        """One resource as it stood at a moment. Raises LookupError for a shape without a past."""
        past = shape.past
        if past is None:
            raise LookupError(f"{shape.name} has no past.")
        slot, asked = values.add(identifier), (values.add(moment.revision), values.add(moment.instant))
        statement = self._statements.get_or_make(
            ("then", shape.name, chosen, slot, actor.signature),
            lambda: compile_then(self.shapes, shape, past, chosen, actor, slot, asked),
        )
        return _query(statement, actor, values)

    def found(self, actor: Actor, shape: Shape, chosen: Selection, by: Mapping[str, Binding], values: Values) -> Query:
        """One resource by another key. by: filters of the shape that leave at most one, and their values."""
        conditions = tuple(Condition(name, values.add(value), repeated=False) for name, value in by.items())
        statement = self._statements.get_or_make(
            ("found", shape.name, chosen, conditions, actor.signature),
            lambda: compile_found(self.shapes, shape, chosen, actor, conditions),
        )
        return _query(statement, actor, values)

    def page(self, actor: Actor, shape: Shape, page: Page, values: Values) -> Query:
        """A page of a resource."""
        statement = self._statements.get_or_make(
            ("page", shape.name, page, actor.signature), lambda: compile_page(self.shapes, shape, page, actor)
        )
        return _query(statement, actor, values)

    def rows(self, actor: Actor, shape: Shape, chosen: Selection, page: Page, values: Values) -> Query:
        """The resources of a page, a row each, as JSON."""
        statement = self._statements.get_or_make(
            ("rows", shape.name, chosen, page, actor.signature),
            lambda: compile_rows(self.shapes, shape, chosen, page, actor),
        )
        return _query(statement, actor, values)

    def cells(self, actor: Actor, shape: Shape, chosen: Selection, page: Page, values: Values) -> Query:
        """The same resources as cells."""
        statement = self._statements.get_or_make(
            ("cells", shape.name, chosen, page, actor.signature),
            lambda: as_cells(compile_rows(self.shapes, shape, chosen, page, actor)),
        )
        return _query(statement, actor, values)


async def fetch_one(connection: "ReadConnection", query: Query) -> Document | None:
    """The one resource, or None where there is none that the actor may see."""
    found = await connection.fetchrow(query.statement.sql, *query.arguments)
    return None if found is None else _document(found, found["version"])


async def fetch_page(connection: "ReadConnection", query: Query) -> Document:
    """The page: one row, however many it shows."""
    found = await connection.fetchrow(query.statement.sql, *query.arguments)
    assert found is not None  # noqa: S101 - as said above.
    return _document(found)


async def fetch_rows(connection: "ReadConnection", query: Query, at_a_time: int) -> AsyncGenerator[Batch[str]]:
    """The resources as JSON texts of one line, some at a time: memory does not grow with their number."""
    async for records in _fetched(connection, query, at_a_time):
        # Between the objects of a list PostgreSQL puts line ends; inside of texts they are always escaped.
        yield Batch([record["body"].replace("\n", "") for record in records], _shown(records))


async def fetch_cells(
    connection: "ReadConnection", query: Query, at_a_time: int
) -> AsyncGenerator[Batch[Sequence[str | None]]]:
    """The resources as cells, one for each field: texts as they are, all else as in JSON, null as None."""
    async for records in _fetched(connection, query, at_a_time):
        yield Batch([record["cells"] for record in records], _shown(records))


async def _fetched(
    connection: "ReadConnection", query: Query, at_a_time: int
) -> "AsyncGenerator[Sequence[asyncpg.Record]]":
    """The rows of a statement from a server-side cursor. The time that one may take counts anew for each fetch."""
    cursor = await connection.cursor(query.statement.sql, *query.arguments)
    while records := await cursor.fetch(at_a_time):
        yield records


def _query(statement: Statement, actor: Actor, values: Values) -> Query:
    named = scopes.bindings(actor)
    places = statement.parameters
    return Query(statement, [named[place] if isinstance(place, str) else values.values[place] for place in places])


def _document(record: "asyncpg.Record", version: int | None = None) -> Document:
    return Document(record["body"].encode(), record["learners"], version)


def _shown(records: "Sequence[asyncpg.Record]") -> Sequence[str | None]:
    return [record["learners"] for record in records]


def _ids(shown: Sequence[str | None]) -> frozenset[UUID]:
    return frozenset(UUID(each) for each in {each for text in shown if text for each in text.split(",")})
