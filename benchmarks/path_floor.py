"""The least that a read can cost a process: one statement through bare asyncpg and bare ASGI, without token and log.

PATH_FLOOR holds `{url, district, sql, arguments}` as JSON, the arguments as pairs of a kind and a text.
"""

import json
import os
from collections.abc import Awaitable, Callable
from datetime import date
from uuid import UUID

import asyncpg

_GIVEN = json.loads(os.environ.get("PATH_FLOOR", "{}"))
_MAKE = {"uuid": UUID, "date": date.fromisoformat, "int": int, "str": str}

Receive = Callable[[], Awaitable[dict[str, object]]]
Send = Callable[[dict[str, object]], Awaitable[None]]


async def _nothing_to_reset(_connection: object) -> None:
    return None


class _Floor:
    """A bare ASGI app."""

    def __init__(self) -> None:
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._arguments = [_MAKE[kind](value) for kind, value in _GIVEN.get("arguments", [])]
        self._begin = f"BEGIN READ ONLY; SET LOCAL app.district_id = '{_GIVEN.get('district', '')}'"

    async def __call__(self, scope: dict[str, object], receive: Receive, send: Send) -> None:
        """Answer every request with the statement's text."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        assert self._pool is not None
        async with self._pool.acquire() as connection:
            await connection.execute(self._begin)
            body = await connection.fetchval(_GIVEN["sql"], *self._arguments)
            await connection.execute("COMMIT")
        answer = body.encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    async def _live(self, receive: Receive, send: Send) -> None:
        while (await receive())["type"] == "lifespan.startup":
            settings = {"role": "achieve_app", "timezone": "UTC", "jit": "off"}
            self._pool = await asyncpg.create_pool(
                _GIVEN["url"], min_size=1, max_size=10, server_settings=settings, reset=_nothing_to_reset
            )
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})


app = _Floor()
