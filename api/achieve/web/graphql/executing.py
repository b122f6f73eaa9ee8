"""Executing: the library's executor, which leaves the root fields to the engine and passes on their JSON untouched."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import orjson
from graphql import Executor, GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import AwaitableOrValue, Path, UndefinedType

from achieve.access.actor import Actor
from achieve.core.errors import AchieveError, Invalid
from achieve.core.ids import type_code_of
from achieve.reads.engine import Query
from achieve.web.context import Context
from achieve.web.disclosing import read_page_of, read_resource
from achieve.web.graphql.collecting import Variables
from achieve.web.graphql.errors import refusal_of
from achieve.web.graphql.naming import list_field, single_field
from achieve.web.graphql.planning import OneRoot, PageRoot, Plan, RefusedRoot, Root, WriteRoot
from achieve.web.graphql.scalars import read_id
from achieve.web.graphql.schema import NODE_FIELD
from achieve.web.graphql.writing import make_change
from achieve.web.rest import require_read

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(slots=True)
class Visit:
    """One request being answered. connection: of its read transaction, shared by its fields, one after the other.

    asked: what its fields read, made ready before the transaction begins, by response key; or why that cannot be read.
    known: what was read before the executor was asked, by response key: the JSON, or the error.
    changes, replays: how many mutations were answered, and how many of those from an idempotency key.
    """

    context: Context
    actor: Actor
    plan: Plan
    asked: dict[str, Query | Exception | None] = field(default_factory=dict[str, "Query | Exception | None"])
    known: dict[str, bytes | Exception | None] = field(default_factory=dict[str, "bytes | Exception | None"])
    connection: "ReadConnection | None" = None
    broken: AchieveError | None = None
    changes: int = 0
    replays: int = 0

    @asynccontextmanager
    async def reading(self) -> "AsyncGenerator[ReadConnection]":
        """The transaction of its reads, or one of its own. Once one has failed in the database, it takes no other."""
        if self.broken is not None:
            raise self.broken
        if self.connection is None:
            async with self.context.database.reading(self.actor.district_id) as connection:
                yield connection
            return
        try:
            yield self.connection
        except (AchieveError, GraphQLError):
            raise
        except Exception as error:
            self.broken = refusal = refusal_of(error)
            raise refusal from error


class CompiledExecutor(Executor[object]):
    """An executor for which a planned field is one value, whatever it holds."""

    def execute_field(
        self,
        parent_type: GraphQLObjectType,
        source: object,
        field_details_list: FieldDetailsList,
        path: Path,
        position_context: object,
    ) -> AwaitableOrValue[object] | UndefinedType:
        """Answer a planned field from its plan, and any other as usual."""
        visit = cast("Visit", self.context_value)
        root = visit.plan.roots.get(str(path.key)) if path.prev is None else None
        if root is None:
            return super().execute_field(parent_type, source, field_details_list, path, position_context)
        return self._answer(visit, root, parent_type, field_details_list, path)

    async def _answer(
        self, visit: Visit, root: Root, parent_type: GraphQLObjectType, details: FieldDetailsList, path: Path
    ) -> object:
        try:
            body = _known(visit, path) if path.key in visit.known else await self._body(visit, str(path.key), root)
        except Exception as error:  # noqa: BLE001 - a field's error is told in the answer; the other fields go on.
            kind = parent_type.fields[details[0].node.name.value].type
            self.handle_field_error(error, kind, details, path)  # pyright: ignore[reportUnknownMemberType] untyped lists
            return None
        return None if body is None else orjson.Fragment(body)

    async def _body(self, visit: Visit, key: str, root: Root) -> bytes | None:
        if isinstance(root, RefusedRoot):
            raise root.error
        if isinstance(root, WriteRoot):
            outcome = await make_change(visit.context, visit.actor, root, self.variable_values)
            visit.changes += 1
            visit.replays += outcome.replayed
            return outcome.body
        return await _read(visit, key, root)


def make_ready(visit: Visit, variables: Variables) -> list[Query]:
    """Work out what the fields of a request read. Returns all of it."""
    for key, root in visit.plan.roots.items():
        if isinstance(root, (PageRoot, OneRoot)):
            try:
                visit.asked[key] = _query(visit, root, variables)
            except (AchieveError, GraphQLError) as error:
                visit.asked[key] = error
    return [query for query in visit.asked.values() if isinstance(query, Query)]


async def read_straight(visit: Visit) -> bytes | None:
    """The answer to an operation that only reads, without the executor: measured, a quarter of our own work.

    None when a field fails: the executor takes what is known so far, goes on from there, and says what an error means
    for the rest of the answer.
    """
    parts: list[bytes] = []
    for key, root in visit.plan.roots.items():
        try:
            body = await _read(visit, key, cast("PageRoot | OneRoot", root))
        except Exception as error:  # noqa: BLE001 - the executor raises it again, and tells it in the answer.
            visit.known[key] = error
            return None
        visit.known[key] = body
        parts.append(b'"%b":%b' % (key.encode(), b"null" if body is None else body))
    return b'{"data":{%b}}' % b",".join(parts)


def _known(visit: Visit, path: Path) -> bytes | None:
    known = visit.known[str(path.key)]
    if isinstance(known, Exception):
        raise known
    return known


async def _read(visit: Visit, key: str, root: PageRoot | OneRoot) -> bytes | None:
    query = visit.asked[key]
    async with visit.reading() as connection:
        if isinstance(query, Exception):
            raise query
        return None if query is None else await _fetched(connection, visit.actor, root, query)


async def _fetched(connection: "ReadConnection", actor: Actor, root: PageRoot | OneRoot, query: Query) -> bytes | None:
    if isinstance(root, PageRoot):
        return (await read_page_of(connection, actor, query, list_field(root.shape))).body
    operation = NODE_FIELD if root.shape is None else single_field(root.shape)
    found = await read_resource(connection, actor, query, operation)
    return None if found is None else found.body


def _query(visit: Visit, root: PageRoot | OneRoot, variables: Variables) -> Query | None:
    """None for what cannot be there, whoever asks. Raises Forbidden, Invalid."""
    engine = visit.context.engine
    if isinstance(root, PageRoot):
        require_read(visit.actor, root.shape)
        return engine.page(visit.actor, root.shape, root.page, root.fills.values(variables))
    identifier = read_id(root.identifier(variables))
    if identifier is None:
        raise Invalid("This is not an id.")
    shape = root.shape or engine.shapes.of_type_code(type_code_of(identifier))
    if shape is None:
        return None
    require_read(visit.actor, shape)
    chosen = root.chosen[shape.name]
    values = chosen.fills.values(variables)
    if root.moment is None:
        return engine.one(visit.actor, shape, chosen.selection, identifier, values)
    return engine.then(visit.actor, shape, chosen.selection, identifier, values, root.moment(variables))
