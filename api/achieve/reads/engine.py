"""The engine: runs a compiled statement and gives its JSON text on, untouched."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access import scopes
from achieve.access.actor import Actor
from achieve.access.scopes import Binding
from achieve.core.bounded import BoundedCache
from achieve.reads.compiling import compile_one, compile_page, compile_rows
from achieve.reads.selection import Page, Selection, Values
from achieve.reads.shape import Shape, Shapes
from achieve.reads.statements import Statement

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

_STATEMENTS = 2_000
_LONGEST_TOGETHER = 5_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """What was read, as JSON text in UTF-8.

    learners: those for whose records the read must be told to the disclosure record. version: of a single resource
    that has one.
    """

    body: bytes
    learners: frozenset[UUID] = frozenset()
    version: int | None = None


class Engine:
    """Reads shapes. One per process: it keeps the compiled statements, by what was asked and by which kind of actor."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self._statements: BoundedCache[tuple[object, ...], Statement] = BoundedCache(
            _STATEMENTS, heaviest=_LONGEST_TOGETHER, weigh=lambda _, statement: len(statement.sql)
        )

    async def one(
        self,
        connection: "ReadConnection",
        actor: Actor,
        shape: Shape,
        chosen: Selection,
        identifier: UUID,
        values: Values,
    ) -> Document | None:
        """One resource by its id, or None where there is none that the actor may see."""
        slot = values.add(identifier)
        statement = self._statements.get_or_make(
            ("one", shape.name, chosen, slot, actor.signature),
            lambda: compile_one(self.shapes, shape, chosen, actor, slot),
        )
        found = await connection.fetchrow(statement.sql, *_arguments(statement, actor, values))
        return None if found is None else _document(found, found["version"])

    async def page(
        self, connection: "ReadConnection", actor: Actor, shape: Shape, page: Page, values: Values
    ) -> Document:
        """A page of a resource."""
        statement = self._statements.get_or_make(
            ("page", shape.name, page, actor.signature), lambda: compile_page(self.shapes, shape, page, actor)
        )
        found = await connection.fetchrow(statement.sql, *_arguments(statement, actor, values))
        assert found is not None  # noqa: S101 - a page is one row, however many it shows.
        return _document(found)

    async def rows(
        self, connection: "ReadConnection", actor: Actor, shape: Shape, chosen: Selection, page: Page, values: Values
    ) -> AsyncGenerator[Document]:
        """The resources of a page one by one, each on one line, from a server-side cursor.

        Memory does not grow with their number.
        """
        statement = compile_rows(self.shapes, shape, chosen, page, actor)
        async for record in connection.cursor(statement.sql, *_arguments(statement, actor, values), prefetch=200):
            found = _document(record)
            # Between the objects of a list PostgreSQL puts line ends; inside of texts they are always escaped.
            yield Document(found.body.replace(b"\n", b""), found.learners)


def _arguments(statement: Statement, actor: Actor, values: Values) -> Sequence[Binding]:
    named = scopes.bindings(actor)
    return [named[place] if isinstance(place, str) else values.values[place] for place in statement.parameters]


def _document(record: "asyncpg.Record", version: int | None = None) -> Document:
    learners: str | None = record["learners"]
    shown = frozenset(UUID(each) for each in set(learners.split(","))) if learners else frozenset[UUID]()
    return Document(record["body"].encode(), shown, version)
