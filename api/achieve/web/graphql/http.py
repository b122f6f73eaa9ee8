"""GraphQL over HTTP: what a request must look like, and with which status and kind of content it is answered.

Source: GraphQL over HTTP, September 2026 (https://http-spec.graphql.org). Where the public audit still wants what the
drafts before said, it is done so: 400 instead of 422, and 200 for refusals to clients that know plain JSON only.
"""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import cast

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.core.errors import Malformed, NotAcceptable, UnsupportedMediaType
from achieve.core.settings import Settings
from achieve.web.answers import JsonAnswer
from achieve.web.bodies import read_json
from achieve.web.context import GRAPHQL_PATH, CurrentActor, CurrentContext, read_header, read_headers
from achieve.web.graphql.answering import PARTIAL, Answer, Answering, Asked
from achieve.web.graphql.errors import error_document, refuse
from achieve.web.graphql.media import GRAPHQL, JSON, answer_type
from achieve.web.graphql.persisted import read_digest
from achieve.web.graphql.schema import Graph
from achieve.web.graphql.trusted import persisted_documents
from achieve.web.limits import Kind
from achieve.web.safe_headers import page_policy

_PAGE = Path(__file__).parent / "static" / "graphiql.html"
_TEXTS = ("query", "documentId", "operationName")
_UTF_8 = frozenset({"charset=utf-8", 'charset="utf-8"'})


def graphql_router(graph: Graph, settings: Settings) -> APIRouter:
    """`/graphql`, and `/graphiql`, a page to try it with. Raises WrongSetting for documents that cannot be trusted."""
    router = APIRouter(include_in_schema=False)
    answering = Answering(graph, persisted_documents(settings, graph.schema))
    page = _PAGE.read_text(encoding="utf-8")
    headers = {"cache-control": "public, max-age=300", "content-security-policy": page_policy(page)}

    @router.api_route(GRAPHQL_PATH, methods=["GET", "POST"])
    async def answer_document(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
        def count(changes: int) -> None:
            context.limits.take(request.scope, Kind.WRITES, actor.author, changes)

        async def answer(kind: str) -> Response:
            asked = _read_query(request) if request.method == "GET" else _read_body(request, await request.body())
            return _answered(kind, await answering.answer(context, actor, asked, request.receive, count))

        return await _in_kind(request, answer)

    @router.get("/graphiql")
    async def show_page() -> Response:
        return Response(page, media_type="text/html; charset=utf-8", headers=headers)

    return router


def _read_body(request: Request, raw: bytes) -> Asked:
    kind, *parameters = (part.strip().lower() for part in read_header(request, b"content-type").split(";"))
    if kind != JSON or any(part.startswith("charset=") and part not in _UTF_8 for part in parameters):
        raise UnsupportedMediaType("Send JSON in UTF-8, with `Content-Type: application/json`.")
    return _asked(_json_object(raw, "The body"))


def _read_query(request: Request) -> Asked:
    given = dict(request.query_params)
    parameters: dict[str, object] = {name: given[name] for name in _TEXTS if given.get(name)}
    for name in ("variables", "extensions"):
        if given.get(name):
            parameters[name] = _json_object(given[name].encode(), f"`{name}`")
    return _asked(parameters, reading=True)


def _json_object(raw: bytes, what: str) -> Mapping[str, object]:
    content = read_json(raw, what)
    if not isinstance(content, dict):
        raise Malformed(f"{what} must be a JSON object.")
    return cast("Mapping[str, object]", content)


def _asked(parameters: Mapping[str, object], *, reading: bool = False) -> Asked:
    document, operation = parameters.get("query"), parameters.get("operationName")
    if not isinstance(document, str | None):
        raise Malformed("`query` must be a GraphQL document.")
    if not isinstance(operation, str | None):
        raise Malformed("`operationName` must be a name.")
    for name in ("variables", "extensions"):
        if not isinstance(parameters.get(name), dict | None):
            raise Malformed(f"`{name}` must be a JSON object.")
    digest = read_digest(parameters)
    if document is None and digest is None:
        raise Malformed("Send a GraphQL document as `query`, or the hash of one as `documentId`.")
    variables = cast("Mapping[str, object]", parameters.get("variables") or {})
    return Asked(document, variables, operation, reading, digest)


async def _in_kind(request: Request, answer: Callable[[str], Awaitable[Response]]) -> Response:
    """The answer in the kind of content that is wanted; also for what is no request of GraphQL over HTTP."""
    kind = answer_type(read_headers(request, b"accept"))
    try:
        if kind is None:
            raise NotAcceptable(f"Accept {GRAPHQL} or {JSON}.")
        return await answer(kind)
    except (Malformed, NotAcceptable, UnsupportedMediaType) as error:
        body = orjson.dumps({"errors": [error_document(refuse(error))]})
        return _response(kind or JSON, body, error.status)


def _answered(kind: str, answer: Answer) -> Response:
    """An answer. To a client of plain JSON, what was well asked is 200, even when it is refused or told in part."""
    status = 200 if kind == JSON and answer.status in (400, PARTIAL) else answer.status
    response = _response(kind, answer.body, status)
    if answer.replayed:
        response.headers["idempotent-replayed"] = "true"
    if status == 405:
        response.headers["allow"] = "POST"
    return response


def _response(kind: str, body: bytes, status: int) -> Response:
    return JsonAnswer(body, status, {"vary": "Accept"}, f"{kind}; charset=utf-8")
