"""The feed as server-sent events: reads what is new twice a second, in a short transaction of its own each time.

Source: HTML Living Standard §9.2, server-sent events.
"""

import asyncio
from asyncio import Task
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from time import monotonic

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from achieve.access.actor import Actor
from achieve.core.errors import AchieveError
from achieve.feed.shapes import EVENT
from achieve.reads.engine import fetch_rows
from achieve.reads.selection import Condition, Page, Values
from achieve.web.context import Context
from achieve.web.leaving import has_left
from achieve.web.problems import translate
from achieve.web.rest_query import everything

POLL_S = 0.5
HEARTBEAT_S = 15.0
_AT_A_TIME = 200
_HEADERS = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "private, no-store",
    # A proxy that gathers the answer would hold the events back.
    "x-accel-buffering": "no",
}
# A client that lost the stream comes back after a second, with the number of the last event that it has.
_OPENING = b"retry: 1000\n\n"
_HEARTBEAT = b": still here\n\n"


@dataclass(frozen=True, slots=True)
class Following:
    """Where a stream begins, what it tells, and for how many seconds. types: all when empty."""

    after: int
    types: tuple[str, ...]
    seconds: float


class EventStream(Response):
    """An answer that goes on. It ends when the client leaves, when its time is over, and when the token is.

    authenticate: the actor, asked again for each look, so that a token that has ended ends the stream.
    """

    def __init__(self, context: Context, following: Following, authenticate: Callable[[], Awaitable[Actor]]) -> None:
        super().__init__(headers=_HEADERS)
        del self.headers["content-length"]
        self._context = context
        self._following = following
        self._authenticate = authenticate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send until it is over."""
        del scope
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        leaving = asyncio.create_task(has_left(receive))
        try:
            async for chunk in self._chunks(leaving):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            if not leaving.done():
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            leaving.cancel()

    async def _chunks(self, leaving: Task[None]) -> AsyncGenerator[bytes]:
        """What is sent, piece by piece. A fault ends it, since its status is long sent: the client comes back."""
        yield _OPENING
        after, ends_at, spoke_at = self._following.after, monotonic() + self._following.seconds, monotonic()
        while not leaving.done() and monotonic() < ends_at:
            bodies = await self._read(after)
            if bodies is None:
                return
            for body in bodies:
                event = orjson.loads(body)
                after, spoke_at = event["seq"], monotonic()
                yield b"id: %d\nevent: %s\ndata: %s\n\n" % (after, event["type"].encode(), body)
            if len(bodies) < _AT_A_TIME:
                await asyncio.wait({leaving}, timeout=min(POLL_S, max(0.0, ends_at - monotonic())))
            if monotonic() - spoke_at >= HEARTBEAT_S:
                spoke_at = monotonic()
                yield _HEARTBEAT

    async def _read(self, after: int) -> Sequence[bytes] | None:
        """The events that come next, or None when nothing can be read any more."""
        try:
            return await self._read_next(await self._authenticate(), after)
        except Exception as error:
            if isinstance(translate(error), AchieveError):
                return None
            raise

    async def _read_next(self, actor: Actor, after: int) -> Sequence[bytes]:
        engine, values = self._context.engine, Values()
        page = _page(self._following.types, after, values)
        async with self._context.database.reading(actor.district_id) as connection:
            chosen = everything(engine.shapes, EVENT)
            # An event names what was changed and whose it is by ids alone: no record is told (a test asks the engine).
            found = fetch_rows(connection, engine.rows(actor, EVENT, chosen, page, values), _AT_A_TIME)
            return [text.encode() async for batch in found for text in batch.rows]


def _page(types: tuple[str, ...], after: int, values: Values) -> Page:
    conditions = [Condition("after", values.add(after), repeated=False)]
    if types:
        conditions.append(Condition("type", values.add(list(types)), repeated=True))
    return Page(values.add(_AT_A_TIME), "seq", descending=False, parts=(), conditions=tuple(conditions))
