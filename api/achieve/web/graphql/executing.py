"""Executing: the library's executor, which leaves the root fields to the engine and passes on their JSON untouched."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import orjson
from graphql import Executor, GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import AwaitableOrValue, Path, UndefinedType

from achieve.access.actor import Actor
from achieve.core.errors import AchieveError, Invalid
from achieve.core.ids import type_code_of
from achieve.web.context import Context
from achieve.web.graphql.collecting import Variables
from achieve.web.graphql.errors import refusal_of
from achieve.web.graphql.planning import OneRoot, PageRoot, Plan, RefusedRoot, Root, WriteRoot
from achieve.web.graphql.scalars import read_id
from achieve.web.graphql.writing import make_change
from achieve.web.rest import require_read

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(slots=True)
class Visit:
    """One request being answered. connection: of its read transaction, shared by its fields, one after the other.

    known: what was read before the executor was asked, by response key: the JSON, or the error.
    changes, replays: how many mutations were answered, and how many of those from an idempotency key.
    """

    context: Context
    actor: Actor
    plan: Plan
    known: dict[str, bytes | Exception | None] = field(default_factory=dict[str, "bytes | Exception | None"])
    connection: "ReadConnection | None" = None
    broken: AchieveError | None = None
    changes: int = 0
    replays: int = 0


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
            body = _known(visit, path) if path.key in visit.known else await self._body(visit, root)
        except Exception as error:  # noqa: BLE001 - a field's error is told in the answer; the other fields go on.
            kind = parent_type.fields[details[0].node.name.value].type
            self.handle_field_error(error, kind, details, path)  # pyright: ignore[reportUnknownMemberType] untyped lists
            return None
        return None if body is None else orjson.Fragment(body)

    async def _body(self, visit: Visit, root: Root) -> bytes | None:
        if isinstance(root, RefusedRoot):
            raise root.error
        if isinstance(root, WriteRoot):
            outcome = await make_change(visit.context, visit.actor, root, self.variable_values)
            visit.changes += 1
            visit.replays += outcome.replayed
            return outcome.body
        return await _read(visit, root, self.variable_values.coerced)


async def read_straight(visit: Visit, variables: Variables) -> bytes | None:
    """The answer to an operation that only reads, without the executor: measured, a quarter of our own work.

    None when a field fails: the executor takes what is known so far, goes on from there, and says what an error means
    for the rest of the answer.
    """
    parts: list[bytes] = []
    for key, root in visit.plan.roots.items():
        try:
            body = await _read(visit, cast("PageRoot | OneRoot", root), variables)
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


async def _read(visit: Visit, root: PageRoot | OneRoot, variables: Variables) -> bytes | None:
    """A read of the transaction. Once one has failed in the database, the transaction takes no other."""
    if visit.broken is not None:
        raise visit.broken
    assert visit.connection is not None  # noqa: S101 - it is opened for every plan that reads.
    try:
        if isinstance(root, PageRoot):
            return await _page(visit, visit.connection, root, variables)
        return await _one(visit, visit.connection, root, variables)
    except (AchieveError, GraphQLError):
        raise
    except Exception as error:
        visit.broken = refusal = refusal_of(error)
        raise refusal from error


async def _page(visit: Visit, connection: "ReadConnection", root: PageRoot, variables: Variables) -> bytes:
    require_read(visit.actor, root.shape)
    values = root.fills.values(variables)
    found = await visit.context.engine.page(connection, visit.actor, root.shape, root.page, values)
    return found.body


async def _one(visit: Visit, connection: "ReadConnection", root: OneRoot, variables: Variables) -> bytes | None:
    identifier = read_id(root.identifier(variables))
    if identifier is None:
        raise Invalid("This is not an id.")
    shape = root.shape or visit.context.engine.shapes.of_type_code(type_code_of(identifier))
    if shape is None:
        return None
    require_read(visit.actor, shape)
    chosen = root.chosen[shape.name]
    values = chosen.fills.values(variables)
    found = await visit.context.engine.one(connection, visit.actor, shape, chosen.selection, identifier, values)
    return None if found is None else found.body
