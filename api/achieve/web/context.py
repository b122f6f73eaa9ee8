"""What a request needs of the process: the database, the engine, the way to an actor. Bound by the composition root."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, Request

from achieve.access.actor import Actor
from achieve.core.bounded import Slots
from achieve.core.contents import ContentStore
from achieve.core.db import Database
from achieve.core.errors import Unauthenticated
from achieve.core.settings import Settings
from achieve.reads.engine import Engine
from achieve.web.explained import Explained
from achieve.web.limits import Kind, Limits, address_of

GRAPHQL_PATH = "/graphql"

Authenticate = Callable[[str], Awaitable[Actor]]


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of the running process.

    authenticate: a bearer token to its actor; raises Unauthenticated. exports, uploads: for those that run at a
    time. contents: where files are kept.
    limits: of how often what may be asked. explained: which rules decide about an operation, by its names.
    """

    settings: Settings
    database: Database
    engine: Engine
    authenticate: Authenticate
    is_migrated: Callable[[], Awaitable[bool]]
    exports: Slots
    uploads: Slots
    contents: ContentStore
    limits: Limits
    explained: Mapping[str, Explained]


def context_of(request: Request) -> Context:
    """The context of the app that the request came to."""
    return cast("Context", request.app.state.context)


def read_header(request: Request, name: bytes) -> str:
    """A header's text, or none. From the server's own pairs: the object that `request.headers` makes costs more."""
    return next((value.decode("latin-1") for each, value in request.scope["headers"] if each == name), "")


def read_headers(request: Request, name: bytes) -> str:
    """All headers of a name as one text, as a list's parts may be sent apart."""
    return ", ".join(value.decode("latin-1") for each, value in request.scope["headers"] if each == name)


async def current_actor(request: Request) -> Actor:
    """The actor of the request's bearer token. Raises Unauthenticated."""
    return await authenticated(context_of(request), request)


async def authenticated(context: Context, request: Request) -> Actor:
    """As current_actor, where the context is known. Raises TooManyRequests."""
    scheme, _, token = read_header(request, b"authorization").partition(" ")
    try:
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated("Send `Authorization: Bearer <token>`.")
        actor = await context.authenticate(token.strip())
    except Unauthenticated:
        context.limits.take(request.scope, Kind.FAILURES, address_of(request.scope))
        raise
    request.scope["achieve.actor"] = str(actor.person_id or actor.client_id or "platform")
    _count(context.limits, request, actor)
    return actor


def _count(limits: Limits, request: Request, actor: Actor) -> None:
    """Count a read or a write. What a document of GraphQL is shows only once it has been read."""
    if request.scope["method"] == "GET":
        if limits.reads_are_limited:
            limits.take(request.scope, Kind.READS, actor.author)
    elif request.scope["path"] != GRAPHQL_PATH:
        limits.take(request.scope, Kind.WRITES, actor.author)


CurrentActor = Annotated[Actor, Depends(current_actor)]
CurrentContext = Annotated[Context, Depends(context_of)]
