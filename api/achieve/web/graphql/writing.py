"""Mutations: the input as REST's body model, the change in a transaction of its own, the answer read from inside it."""

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from graphql import GraphQLError
from graphql.execution import VariableValues, get_argument_values
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core.db import driver_connection
from achieve.core.errors import FieldError, NotFound, PreconditionRequired
from achieve.reads.selection import Values
from achieve.web.bodies import parse_body
from achieve.web.context import Context
from achieve.web.disclosing import read_resource
from achieve.web.graphql.arguments import INPUT
from achieve.web.graphql.errors import refusal_of
from achieve.web.graphql.inputs import ID, KEY, ON_CONFLICT, VERSION, input_json
from achieve.web.graphql.payloads import write_payload, write_refusal
from achieve.web.graphql.planning import WriteRoot
from achieve.web.graphql.scalars import read_id
from achieve.web.idempotency import Outcome, idempotency_key
from achieve.web.operations import OnConflict, Target
from achieve.web.writes import perform

_NOTHING_THERE = "There is nothing with this id that you may see."
_ABOUT_THE_CALLER = frozenset({401, 403, 429})
_BESIDE_THE_BODY = frozenset({ID, VERSION, ON_CONFLICT, KEY})


async def make_change(context: Context, actor: Actor, root: WriteRoot, variables: VariableValues) -> Outcome:
    """Do what a mutation asks, and answer with its payload.

    What concerns the input or the present state is told in `userErrors`; raises what concerns the caller or the
    service. Nothing is kept in either case.
    """
    try:
        return await _perform(context, actor, root, variables)
    except GraphQLError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told as a refusal.
        refusal = refusal_of(error)
        if refusal.status in _ABOUT_THE_CALLER or refusal.status >= 500:
            raise refusal from None
        return Outcome(200, write_refusal(root.parts, root.operation, refusal))


async def _perform(context: Context, actor: Actor, root: WriteRoot, variables: VariableValues) -> Outcome:
    given = cast("Mapping[str, object]", get_argument_values(root.declared, root.node, variables)[INPUT])
    operation, raw = root.operation, input_json({name: given[name] for name in given if name not in _BESIDE_THE_BODY})
    values = root.fills.values(variables.coerced)
    target = None if operation.kind == "create" else _target(given, versioned=operation.versioned)
    body = parse_body(raw, operation.body)
    asked = repr((operation.name, target, root.parts, values)).encode()
    key = idempotency_key(cast("str | None", given.get(KEY)), "#Idempotency-Key", asked, raw)

    async def read_answer(session: AsyncSession, identifier: UUID) -> Outcome:
        resources = await _resources(context, actor, session, root, values, identifier)
        return Outcome(200, write_payload(root.parts, operation, resources, str(identifier)))

    return await perform(context, actor, operation, target, body, key, read_answer)


async def _resources(
    context: Context, actor: Actor, session: AsyncSession, root: WriteRoot, values: Values, identifier: UUID
) -> Mapping[str, bytes]:
    """The JSON of each part of the payload that asks for the resource; mostly there is one."""
    found: dict[str, bytes] = {}
    for part in root.parts:
        if part.chosen is not None:
            connection, mine = await driver_connection(session), Values(list(values.values))
            shape = root.operation.answer
            query = context.engine.one(actor, shape, part.chosen, identifier, mine)
            document = await read_resource(connection, actor, query, root.operation.name)
            if document is None:
                raise NotFound(_NOTHING_THERE)
            found[part.key] = document.body
    return found


def _target(given: Mapping[str, object], *, versioned: bool) -> Target:
    identifier, version = read_id(given[ID]), cast("int | None", given.get(VERSION))
    if identifier is None:
        raise NotFound(_NOTHING_THERE, errors=[FieldError(f"/{ID}", NotFound.code, _NOTHING_THERE)])
    if versioned and version is None:
        wanted = "Give the `version` that you have read."
        raise PreconditionRequired(wanted, errors=[FieldError(f"/{VERSION}", PreconditionRequired.code, wanted)])
    return Target(identifier, version, OnConflict(str(given.get(ON_CONFLICT) or OnConflict.REFUSE)))
