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
    from achieve.core.db import ReadConnection

_STATEMENTS = 2_000
_LONGEST_TOGETHER = 5_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """One resource as JSON text in UTF-8, with its version where it has one."""

    body: bytes
    version: int | None


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
        return None if found is None else Document(found["body"].encode(), found["version"])

    async def page(self, connection: "ReadConnection", actor: Actor, shape: Shape, page: Page, values: Values) -> bytes:
        """A page of a resource."""
        statement = self._statements.get_or_make(
            ("page", shape.name, page, actor.signature), lambda: compile_page(self.shapes, shape, page, actor)
        )
        body = await connection.fetchval(statement.sql, *_arguments(statement, actor, values))
        return body.encode()

    async def rows(
        self, connection: "ReadConnection", actor: Actor, shape: Shape, chosen: Selection, page: Page, values: Values
    ) -> AsyncGenerator[bytes]:
        """The resources of a page one by one, from a server-side cursor: memory does not grow with their number."""
        statement = compile_rows(self.shapes, shape, chosen, page, actor)
        async for record in connection.cursor(statement.sql, *_arguments(statement, actor, values), prefetch=200):
            yield record["body"].encode()


def _arguments(statement: Statement, actor: Actor, values: Values) -> Sequence[Binding]:
    named = scopes.bindings(actor)
    return [named[place] if isinstance(place, str) else values.values[place] for place in statement.parameters]
