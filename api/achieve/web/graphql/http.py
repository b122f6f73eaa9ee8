"""GraphQL over HTTP: what a request must look like, and with which status and kind of content it is answered.

Source: GraphQL over HTTP, draft (https://graphql.github.io/graphql-over-http/draft/).
"""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import cast

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.core.errors import Malformed, NotAcceptable, UnsupportedMediaType
from achieve.web.context import CurrentActor, CurrentContext
from achieve.web.graphql.answering import Answer, Answering, Asked
from achieve.web.graphql.errors import error_document, refuse
from achieve.web.graphql.media import GRAPHQL, JSON, answer_type
from achieve.web.graphql.schema import Graph

_PAGE = Path(__file__).parent / "static" / "graphiql.html"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'"
_UTF_8 = frozenset({"", "charset=utf-8", 'charset="utf-8"'})


def graphql_router(graph: Graph) -> APIRouter:
    """`/graphql`, and `/graphiql`, a page to try it with."""
    router = APIRouter(include_in_schema=False)
    answering = Answering(graph)

    @router.post("/graphql")
    async def answer_post(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
        async def answer(kind: str) -> Response:
            asked = _read_body(request, await request.body())
            return _response(kind, await answering.answer(context, actor, asked, request.receive))

        return await _in_kind(request, answer)

    @router.get("/graphql")
    async def answer_get(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
        async def answer(kind: str) -> Response:
            return _response(kind, await answering.answer(context, actor, _read_query(request), request.receive))

        return await _in_kind(request, answer)

    @router.get("/graphiql")
    async def show_page() -> Response:
        headers = {"cache-control": "public, max-age=300", "content-security-policy": _POLICY}
        return Response(_PAGE.read_bytes(), media_type="text/html; charset=utf-8", headers=headers)

    return router


def _read_body(request: Request, raw: bytes) -> Asked:
    kind, _, parameters = request.headers.get("content-type", "").partition(";")
    if kind.strip().lower() != JSON or parameters.strip().lower() not in _UTF_8:
        raise UnsupportedMediaType("Send JSON in UTF-8, with `Content-Type: application/json`.")
    return _asked(_json_object(raw, "The body"))


def _read_query(request: Request) -> Asked:
    given = dict(request.query_params)
    parameters: dict[str, object] = {name: given[name] for name in ("query", "operationName") if name in given}
    for name in ("variables", "extensions"):
        if given.get(name):
            parameters[name] = _json_object(given[name].encode(), f"`{name}`")
    return _asked(parameters, reading=True)


def _json_object(raw: bytes, what: str) -> Mapping[str, object]:
    try:
        content: object = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise Malformed(f"{what} is not valid JSON in UTF-8.") from error
    if not isinstance(content, dict):
        raise Malformed(f"{what} must be a JSON object.")
    return cast("Mapping[str, object]", content)


def _asked(parameters: Mapping[str, object], *, reading: bool = False) -> Asked:
    document, operation = parameters.get("query"), parameters.get("operationName")
    if not isinstance(document, str):
        raise Malformed("`query` must be a GraphQL document.")
    if not isinstance(operation, str | None):
        raise Malformed("`operationName` must be a name.")
    for name in ("variables", "extensions"):
        if not isinstance(parameters.get(name), dict | None):
            raise Malformed(f"`{name}` must be a JSON object.")
    variables = cast("Mapping[str, object]", parameters.get("variables") or {})
    return Asked(document, variables, operation, reading)


async def _in_kind(request: Request, answer: Callable[[str], Awaitable[Response]]) -> Response:
    """The answer in the kind of content that is wanted; also for what is no request of GraphQL over HTTP."""
    kind = answer_type(request.headers.get("accept", ""))
    try:
        if kind is None:
            raise NotAcceptable(f"Accept {GRAPHQL} or {JSON}.")
        return await answer(kind)
    except (Malformed, NotAcceptable, UnsupportedMediaType) as error:
        body = orjson.dumps({"errors": [error_document(refuse(error))]})
        return Response(body, error.status, media_type=f"{kind or JSON}; charset=utf-8")


def _response(kind: str, answer: Answer) -> Response:
    """An answer. To a client of plain JSON, what was well asked is 200 even when it is refused, as the draft wants."""
    status = 200 if kind == JSON and answer.status == 400 else answer.status
    headers = {"idempotent-replayed": "true"} if answer.replayed else {}
    if status == 405:
        headers["allow"] = "POST"
    return Response(answer.body, status, headers, f"{kind}; charset=utf-8")
