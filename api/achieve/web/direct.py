"""Direct routes: those that need of FastAPI only their description are found in a table and called without it.

FastAPI searches its routes one after the other and solves each endpoint's dependencies anew. For an endpoint that
takes the request, its actor, the context and texts from the path, the answers are known beforehand. Measured for a
learner's progress: 200 of 515 µs of CPU a request. Whatever the table does not know (another path, another method)
goes to FastAPI as ever, so 404, 405 and `Allow` are FastAPI's.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import get_type_hints

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Receive, Scope, Send

from achieve.web.context import CurrentActor, CurrentContext, authenticated, context_of

Endpoint = Callable[..., Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Direct:
    """A route with what its endpoint is called with: by which names the request, the actor, the context and texts."""

    route: APIRoute
    endpoint: Endpoint
    request: str | None
    actor: str | None
    context: str | None

    async def answer(self, request: Request, texts: dict[str, str]) -> Response:
        """Call the endpoint. texts: what stands in the path, by name."""
        given: dict[str, object] = {**texts}
        context = context_of(request)
        if self.actor is not None:
            given[self.actor] = await authenticated(context, request)
        if self.context is not None:
            given[self.context] = context
        if self.request is not None:
            given[self.request] = request
        return await self.endpoint(**given)


@dataclass(slots=True)
class _Branch:
    """A place in the tree of paths: what goes on by a fixed word, what by any text, and what ends here, by method."""

    words: "dict[str, _Branch]" = field(default_factory=dict[str, "_Branch"])
    text: "_Branch | None" = None
    ends: "dict[str, _End]" = field(default_factory=dict[str, "_End"])


@dataclass(frozen=True, slots=True)
class _End:
    """A route. direct: None where FastAPI has to call it; names: of the texts in its path."""

    direct: Direct | None
    names: tuple[str, ...]


class DirectRoutes:
    """The table. Of a fixed word and any text at the same place the word wins, as FastAPI is told by order."""

    def __init__(self) -> None:
        self._root = _Branch()

    def add(self, route: APIRoute) -> None:
        """Know a route, in the order in which FastAPI does."""
        branch, names = self._root, list[str]()
        for part in route.path.split("/"):
            if part.startswith("{"):
                names.append(part.strip("{}"))
                branch.text = branch.text or _Branch()
                branch = branch.text
            else:
                branch = branch.words.setdefault(part, _Branch())
        for method in route.methods or ():
            branch.ends.setdefault(method, _End(_direct(route), tuple(names)))

    def find(self, method: str, path: str) -> tuple[Direct, dict[str, str]] | None:
        """The route for a request and the texts in its path, or None where FastAPI is to be asked."""
        branch, texts = self._root, list[str]()
        for part in path.split("/"):
            further = branch.words.get(part)
            if further is None:
                further = branch.text if part else None
                texts.append(part)
            if further is None:
                return None
            branch = further
        end = branch.ends.get(method)
        if end is None or end.direct is None:
            return None
        return end.direct, dict(zip(end.names, texts, strict=True))

    def methods(self, path: str) -> list[str]:
        """Every method that some route takes at a path: the whole of `Allow`. FastAPI names those of one route."""
        branches = [self._root]
        for part in path.split("/"):
            further = [(branch.words.get(part), branch.text if part else None) for branch in branches]
            branches = [branch for pair in further for branch in pair if branch is not None]
        offered = {method for branch in branches for method in branch.ends}
        # A path that can be read has a HEAD by the door, and every path tells what it offers.
        return sorted({*offered, "OPTIONS", *(["HEAD"] if "GET" in offered else [])})


class DirectApp(FastAPI):
    """FastAPI that answers direct routes by the table. doors: the middleware that every request passes first."""

    def __init__(self, doors: Sequence[Middleware], **options: object) -> None:
        super().__init__(middleware=doors, redirect_slashes=False, **options)  # pyright: ignore[reportArgumentType] FastAPI's many options.
        self.direct = DirectRoutes()
        self._entrance: ASGIApp = _answer
        for door, given, named in reversed(doors):
            self._entrance = door(self._entrance, *given, **named)

    def include_all(self, routers: Iterable[APIRouter]) -> None:
        """Include routers, and know which of their routes can be answered directly."""
        for router in routers:
            self.include_router(router)
            for route in router.routes:
                if isinstance(route, APIRoute):
                    self.direct.add(route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request by the table, or else as FastAPI does."""
        found = None
        if scope["type"] == "http" and not scope.get("root_path"):
            found = self.direct.find(scope["method"], scope["path"])
        if found is None:
            await super().__call__(scope, receive, send)
            return
        scope["app"], scope["achieve.direct"] = self, found[0]
        scope["route"], scope["path_params"] = found[0].route, found[1]
        await self._entrance(scope, receive, send)


async def _answer(scope: Scope, receive: Receive, send: Send) -> None:
    direct: Direct = scope["achieve.direct"]
    response = await direct.answer(Request(scope, receive, send), scope["path_params"])
    await response(scope, receive, send)


def _direct(route: APIRoute) -> Direct | None:
    """A route as a direct one, if its endpoint takes nothing else."""
    hints = get_type_hints(route.endpoint, include_extras=True)
    answer = hints.pop("return", None)
    texts = {part[1:-1] for part in route.path.split("/") if part.startswith("{")}
    others = {name: kind for name, kind in hints.items() if name not in texts}
    named = {kind: name for name, kind in others.items() if kind in (Request, CurrentActor, CurrentContext)}
    plain = all(hints.get(name) is str for name in texts) and len(named) == len(others)
    if not plain or not (isinstance(answer, type) and issubclass(answer, Response)):
        return None
    return Direct(route, route.endpoint, named.get(Request), named.get(CurrentActor), named.get(CurrentContext))
