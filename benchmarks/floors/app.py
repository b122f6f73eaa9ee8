"""A bare ASGI app over bare asyncpg: a path for each statement, no token, no log.

FLOORS='{"url": "…", "district": "…", "statements": {"/grid_rest": {"sql": "…", "arguments": [["uuid", "…"]]}}}'
"""

import json
import os
from collections.abc import Awaitable, Callable
from datetime import date
from uuid import UUID

import asyncpg

_GIVEN = json.loads(os.environ.get("FLOORS", "{}"))
_MAKE = {"uuid": UUID, "date": date.fromisoformat}

Receive = Callable[[], Awaitable[dict[str, object]]]
Send = Callable[[dict[str, object]], Awaitable[None]]


async def _nothing_to_reset(_connection: object) -> None:
    return None


class _Floors:
    """The transaction and the connections are those of the service's reads, written out."""

    def __init__(self) -> None:
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._begin = f"BEGIN READ ONLY; SET LOCAL app.district_id = '{_GIVEN.get('district', '')}'"
        self._statements = {
            path: (each["sql"], [_MAKE[kind](value) for kind, value in each["arguments"]])
            for path, each in _GIVEN.get("statements", {}).items()
        }

    async def __call__(self, scope: dict[str, object], receive: Receive, send: Send) -> None:
        """Answer a path with its statement's text."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        assert self._pool is not None
        found = self._statements.get(str(scope["path"]))
        if found is None:
            await _answer(send, 404, b"")
            return
        sql, arguments = found
        async with self._pool.acquire() as connection:
            await connection.execute(self._begin)
            body = await connection.fetchval(sql, *arguments)
            await connection.execute("COMMIT")
        await _answer(send, 200, body.encode())

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                settings = {"role": "achieve_app", "timezone": "UTC", "jit": "off"}
                self._pool = await asyncpg.create_pool(
                    _GIVEN["url"], min_size=1, max_size=10, server_settings=settings, reset=_nothing_to_reset
                )
                await send({"type": "lifespan.startup.complete"})
            else:
                await send({"type": "lifespan.shutdown.complete"})
                return


async def _answer(send: Send, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


app = _Floors()
