"""Answers that are read from the database while they are sent: as fast as the client takes them, in bounded memory.

One read-only transaction each. What goes wrong before the first byte is a problem document; after it the connection is
closed without the last chunk, which HTTP clients tell as an incomplete answer.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, aclosing
from time import monotonic
from typing import TYPE_CHECKING

import structlog
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from achieve.core.errors import Unavailable
from achieve.core.ids import DistrictId
from achieve.web.context import Context
from achieve.web.leaving import ClientLeft, UnlessLeft
from achieve.web.problems import refusal_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

Chunks = AsyncGenerator[bytes]

_RETRY_AFTER_S = "30"

_log = structlog.get_logger("achieve.exports")


class TooManyExports(Unavailable):
    """As many exports are running as may run at a time. Another one can begin when one of them has ended."""

    code = "too_many_exports"
    title = "Other exports are still running"


class _Cut(Exception):
    """An export that has begun is not brought to its end, for this reason."""


class StreamedAnswer(Response):
    """An answer that is read from the database while it is sent.

    chunks: from a connection that is bound to the district. of: what it is of, for the log.
    """

    def __init__(
        self,
        context: Context,
        district_id: DistrictId,
        headers: Mapping[str, str],
        chunks: "Callable[[ReadConnection], Chunks]",
        of: str,
    ) -> None:
        super().__init__(headers=headers)
        del self.headers["content-length"]
        self._context = context
        self._district_id = district_id
        self._chunks = chunks
        self._of = of
        self._has_begun = False
        self._ends_at = monotonic() + context.settings.export_timeout_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send all of it. Raises what stands against it before its first byte; what comes later ends the connection."""
        del scope
        try:
            with self._context.exports.taken(too_many_exports):
                async with UnlessLeft(receive, patience=0), self._reading() as connection:
                    await self._send_chunks(connection, send)
            # Last of all: once the answer is whole, it looks to the server as if the client had left.
            await self._put(send, {"type": "http.response.body", "body": b"", "more_body": False})
        except Exception as error:
            if not self._has_begun:
                raise
            _log.warning("export_cut", reason=_reason(error), of=self._of)

    def _reading(self) -> "AbstractAsyncContextManager[ReadConnection]":
        return self._context.database.reading(self._district_id)

    async def _send_chunks(self, connection: "ReadConnection", send: Send) -> None:
        async with aclosing(self._chunks(connection)) as chunks:
            chunk = await anext(chunks, b"")
            await self._put(send, {"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            self._has_begun = True
            while chunk:
                await self._put(send, {"type": "http.response.body", "body": chunk, "more_body": True})
                chunk = await anext(chunks, b"")

    async def _put(self, send: Send, message: Message) -> None:
        """Send a piece, once the client has taken enough of those before. Raises _Cut when it does not."""
        if monotonic() > self._ends_at:
            raise _Cut("too_long")
        try:
            async with asyncio.timeout(self._context.settings.export_stall_s):
                await send(message)
        except TimeoutError:
            raise _Cut("not_read") from None


def too_many_exports() -> TooManyExports:
    """The refusal where as many are running as may run at a time."""
    refusal = TooManyExports("Wait until one of them has ended.")
    refusal.headers["retry-after"] = _RETRY_AFTER_S
    return refusal


def _reason(error: Exception) -> str:
    if isinstance(error, ClientLeft):
        return "client_left"
    return str(error) if isinstance(error, _Cut) else refusal_of(error).code
