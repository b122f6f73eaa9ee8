"""REST routes from declarations: a shape gives the list and the single resource, an operation gives its write."""

from collections.abc import Callable, Collection, Coroutine, Iterable, Mapping
from functools import lru_cache
from typing import TypeVar
from urllib.parse import urlencode
from uuid import UUID

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel.ext.asyncio.session import AsyncSession
from starlette.datastructures import QueryParams

from achieve.access.actor import Actor
from achieve.access.roles import Action
from achieve.access.scopes import Binding
from achieve.core.bounded import BoundedCache
from achieve.core.db import driver_connection
from achieve.core.errors import FieldError, Invalid, NotFound, PreconditionFailed, PreconditionRequired
from achieve.core.schemas import Input
from achieve.reads.engine import Document, Query
from achieve.reads.selection import Leaf, Selection, Values
from achieve.reads.shape import Shape
from achieve.web.answers import JsonAnswer
from achieve.web.bodies import read_body, read_optional_body
from achieve.web.context import Context, CurrentActor, CurrentContext, read_headers
from achieve.web.disclosing import read_page_of, read_resource, transaction_for
from achieve.web.documentation import ON_CONFLICT, document_list, document_one, document_operation
from achieve.web.exports import JSON, export, list_kind
from achieve.web.idempotency import IdempotencyKey, Outcome, idempotency_key
from achieve.web.leaving import UnlessLeft
from achieve.web.limits import Kind
from achieve.web.moments import read_moment
from achieve.web.operations import OnConflict, Operation, Target
from achieve.web.rest_query import everything, query_of, read_choice, read_page
from achieve.web.writes import ReadAnswer, perform

Body = TypeVar("Body", bound=Input)
Endpoint = Callable[..., Coroutine[None, None, Response]]

# Which shapes are open to whom, by what a permission depends on.
_opened: BoundedCache[tuple[object, ...], bool] = BoundedCache(2_000)

_ONLY_ID = Selection((Leaf("id", "id"),))
_STATUS = {"create": 201, "delete": 204}
_METHODS = {"create": "POST", "update": "PATCH", "delete": "DELETE", "action": "POST"}


def resource_router(shape: Shape, operations: Iterable[Operation[Input]]) -> APIRouter:
    """All routes of one resource: list, one, and its operations."""
    router = APIRouter(prefix="/v1", tags=[shape.path])
    _add_list(router, shape)
    _add_one(router, shape)
    for operation in operations:
        _add_operation(router, operation)
    return router


def _add_list(router: APIRouter, shape: Shape) -> None:
    async def list_resources(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
        kind = list_kind(read_headers(request, b"accept"))
        if kind != JSON:
            require_read(actor, shape)
            context.limits.take(request.scope, Kind.EXPORTS, actor.author)
            return export(context, actor, shape, kind, request.query_params, operation_of(request))
        return await read_list(request, actor, context, shape)

    router.add_api_route(f"/{shape.path}", list_resources, methods=["GET"], **document_list(shape))


def _add_one(router: APIRouter, shape: Shape) -> None:
    async def get_resource(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002
        return await read_one(request, actor, context, shape, parse_id(id))

    router.add_api_route(f"/{shape.path}/{{id}}", get_resource, methods=["GET"], **document_one(shape))


async def read_list(request: Request, actor: Actor, context: Context, shape: Shape) -> Response:
    """A page of a shape, as the request asks. Raises Forbidden, Invalid, InvalidCursor."""
    require_read(actor, shape)
    values = Values()
    page = read_page(context.engine.shapes, shape, query_of(request), values)
    query = context.engine.page(actor, shape, page, values)
    async with UnlessLeft(request.receive), transaction_for(context.database, actor, [query]) as connection:
        found = await read_page_of(connection, actor, query, operation_of(request))
    return JsonAnswer(found.body, headers=_next_link(request, found.body))


async def read_part(
    request: Request, actor: Actor, context: Context, whole: Shape, identifier: UUID, shape: Shape, of: str
) -> Response:
    """A page of what is part of a resource. of: the filter by its id. Raises NotFound where that is not seen."""
    require_read(actor, shape)
    values, given = Values(), query_of(request)
    if repeated := {of, "id"} & set(given):
        place = f"?{repeated.pop()}"
        raise Invalid("The path says that already.", errors=[FieldError(place, "unknown_parameter", "Remove it.")])
    asked = QueryParams([*given.multi_items(), (of, str(identifier))])
    query = context.engine.page(actor, shape, read_page(context.engine.shapes, shape, asked, values), values)
    is_there = context.engine.one(actor, whole, _ONLY_ID, identifier, Values())
    async with UnlessLeft(request.receive), transaction_for(context.database, actor, [query]) as connection:
        _found(await read_resource(connection, actor, is_there, operation_of(request)))
        found = await read_page_of(connection, actor, query, operation_of(request))
    return JsonAnswer(found.body, headers=_next_link(request, found.body))


async def read_found(
    request: Request, actor: Actor, context: Context, shape: Shape, by: Mapping[str, Binding]
) -> Response:
    """A view of the one resource that these filters leave. Raises as read_one."""
    require_read(actor, shape)
    values = Values()
    chosen = read_choice(context.engine.shapes, shape, query_of(request), values)
    query = context.engine.found(actor, shape, chosen, by, values)
    return JsonAnswer((await _read(request, actor, context, query)).body)


async def read_one(request: Request, actor: Actor, context: Context, shape: Shape, identifier: UUID) -> Response:
    """One resource, as the request asks. Raises NotFound, Forbidden, Invalid."""
    document = await _read_document(request, actor, context, shape, identifier)
    return JsonAnswer(document.body, headers=_etag(document.version))


async def read_view(request: Request, actor: Actor, context: Context, shape: Shape, identifier: UUID) -> Response:
    """A view. It has no version: what it is rooted in may stay the same while the rest changes. Raises as read_one."""
    return JsonAnswer((await _read_document(request, actor, context, shape, identifier)).body)


async def _read_document(request: Request, actor: Actor, context: Context, shape: Shape, identifier: UUID) -> Document:
    require_read(actor, shape)
    values = Values()
    moment, query = read_moment(query_of(request)) if shape.past else (None, query_of(request))
    chosen = read_choice(context.engine.shapes, shape, query, values)
    if moment is None:
        return await _read(request, actor, context, context.engine.one(actor, shape, chosen, identifier, values))
    return await _read(request, actor, context, context.engine.then(actor, shape, chosen, identifier, values, moment))


async def _read(request: Request, actor: Actor, context: Context, query: Query) -> Document:
    async with UnlessLeft(request.receive), transaction_for(context.database, actor, [query]) as connection:
        return _found(await read_resource(connection, actor, query, operation_of(request)))


def operation_of(request: Request) -> str:
    """The `operationId` of what was asked."""
    return request.scope["route"].operation_id


def require_read(actor: Actor, shape: Shape) -> None:
    """Raises Forbidden when no rule of the shape opens anything to the actor."""
    if not _opened.get_or_make((shape.name, actor.signature), lambda: _opens(actor, shape)):
        raise actor.refusal(Action.READ, *(rule.resource for rule in shape.rules if rule.resource is not None))


def _opens(actor: Actor, shape: Shape) -> bool:
    return any(rule.resource is None or actor.may(rule.resource, Action.READ) for rule in shape.rules)


def parse_id(text: str) -> UUID:
    """An id from the path; what is no id names nothing. Raises NotFound."""
    try:
        return UUID(text)
    except ValueError:
        raise NotFound("There is nothing with this id that you may see.") from None


def _add_operation(router: APIRouter, operation: Operation[Body]) -> None:
    path = f"/{operation.shape.path}" + ("" if operation.kind == "create" else "/{id}")
    suffix = f"/{operation.suffix}" if operation.suffix else ""
    endpoint = _on_collection(operation) if operation.kind == "create" else _on_resource(operation)
    router.add_api_route(path + suffix, endpoint, methods=[_METHODS[operation.kind]], **document_operation(operation))


def _on_collection(operation: Operation[Body]) -> Endpoint:
    async def write(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
        return await _write(request, actor, context, operation, None)

    return write


def _on_resource(operation: Operation[Body]) -> Endpoint:
    async def write(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002
        target = Target(parse_id(id), _version(request, operation), _on_conflict(request, operation))
        return await _write(request, actor, context, operation, target)

    return write


async def _write(
    request: Request, actor: Actor, context: Context, operation: Operation[Body], target: Target | None
) -> Response:
    refuse_query(request, (ON_CONFLICT,) if operation.merges else ())
    reader = read_body if operation.kind in ("create", "update") else read_optional_body
    body, raw = await reader(request, operation.body)
    key = key_of(request, raw)

    status = _STATUS.get(operation.kind, 200)
    answer = reading_answer(context, actor, operation, status)
    return respond(await perform(context, actor, operation, target, body, key, answer))


def reading_answer(context: Context, actor: Actor, operation: Operation[Body], status: int) -> ReadAnswer:
    """How the answer to a write is read, from inside its transaction. What was made says where it is."""

    async def read_answer(session: AsyncSession, identifier: UUID) -> Outcome:
        if status == 204:
            return Outcome(204, b"")
        shape = operation.answer
        chosen = everything(context.engine.shapes, shape)
        connection = await driver_connection(session)
        query = context.engine.one(actor, shape, chosen, identifier, Values())
        document = _found(await read_resource(connection, actor, query, operation.name))
        location = f"/v1/{shape.path}/{identifier}" if status == 201 else None
        return Outcome(status, document.body, document.version, location)

    return read_answer


def respond(outcome: Outcome) -> Response:
    """The answer to a write."""
    headers = _etag(outcome.version)
    if outcome.location:
        headers["location"] = outcome.location
    if outcome.replayed:
        headers["idempotent-replayed"] = "true"
    if outcome.status == 204:
        return Response(None, 204, headers)
    return JsonAnswer(outcome.body, outcome.status, headers)


def key_of(request: Request, raw: bytes) -> IdempotencyKey | None:
    """The idempotency key of a write. raw: its body, or what says as much. Raises Invalid."""
    given = request.headers.getlist("idempotency-key")
    if len(given) > 1:
        raise Invalid("Send one idempotency key.", errors=[FieldError("#Idempotency-Key", "repeated", "Send it once.")])
    version, query = request.headers.get("if-match", ""), request.url.query
    parts = (request.method.encode(), request.url.path.encode(), f"{version}?{query}".encode(), raw)
    return idempotency_key(given[0] if given else None, "#Idempotency-Key", *parts)


def _version(request: Request, operation: Operation[Body]) -> int | None:
    given = request.headers.get("if-match")
    if given is None or given.strip() == "*":
        if operation.versioned and given is None:
            raise PreconditionRequired("Send `If-Match` with the ETag of the version that you have read.")
        return None
    tag = given.strip().removeprefix("W/").strip('"')
    if not (tag.isascii() and tag.isdigit() and len(tag) < 10):
        raise PreconditionFailed("`If-Match` is not an ETag of this resource.")
    return int(tag)


def _found(document: Document | None) -> Document:
    if document is None:
        raise NotFound("There is nothing with this id that you may see.")
    return document


def _etag(version: int | None) -> dict[str, str]:
    return {} if version is None else {"etag": f'"{version}"'}


def _next_link(request: Request, body: bytes) -> dict[str, str]:
    """`Link: rel="next"`. The cursor is read from the end of the body, where the page's own parts stand."""
    if not body.endswith(b'"has_more":true}') and b'"has_more":true,"total":' not in body[-80:]:
        return {}
    cursor = orjson.loads(body)["next_cursor"] if b'"next_cursor":"' not in body[-2_500:] else _tail_cursor(body)
    return {
        "link": f'<{request.scope["path"]}?{_without_cursor(request.scope["query_string"])}cursor={cursor}>; rel="next"'
    }


@lru_cache(maxsize=200)
def _without_cursor(query: bytes) -> str:
    """The rest of a query, ready for a cursor, which needs no escaping."""
    kept = [pair for pair in QueryParams(query).multi_items() if pair[0] != "cursor"]
    return f"{urlencode(kept)}&" if kept else ""


def _tail_cursor(body: bytes) -> str:
    _, _, rest = body[-2_500:].rpartition(b'"next_cursor":"')
    return rest.partition(b'"')[0].decode()


def _on_conflict(request: Request, operation: Operation[Body]) -> OnConflict:
    given = request.query_params.getlist(ON_CONFLICT) if operation.merges else []
    if not given:
        return OnConflict.REFUSE
    if len(given) > 1 or given[0] not in list(OnConflict):
        message = "Say once `refuse` or `merge`."
        raise Invalid(message, errors=[FieldError(f"?{ON_CONFLICT}", "enum", message)])
    return OnConflict(given[0])


def refuse_query(request: Request, known: Collection[str] = ()) -> None:
    """Raises Invalid where the query has other parameters than those that are known."""
    if set(request.query_params) - set(known):
        told = "This does not take such a query parameter."
        raise Invalid(told, errors=[FieldError("?", "unknown_parameter", "Remove it.")])
