"""Exports: all of a list that the caller may see, as a stream of NDJSON or CSV.

One statement in one read-only transaction: what is exported is how things stood at one moment. Rows come from a
server-side cursor as fast as the client takes them, so memory does not grow with their number. What goes wrong before
the first byte is a problem document; after it the connection is closed without the last chunk, which HTTP clients tell
as an incomplete answer.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

import structlog
from starlette.datastructures import QueryParams
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from achieve.access.actor import Actor
from achieve.core.errors import NotAcceptable, Unavailable
from achieve.reads.engine import fetch_cells, fetch_rows
from achieve.reads.selection import Leaf, Page, Selection, Values
from achieve.reads.shape import Shape
from achieve.web.accepting import preferred
from achieve.web.context import Context
from achieve.web.csv_lines import csv_lines
from achieve.web.disclosing import recorded_first
from achieve.web.documentation import CSV, NDJSON
from achieve.web.leaving import ClientLeft, UnlessLeft
from achieve.web.problems import refusal_of
from achieve.web.rest_query import read_rows

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

JSON = "application/json"
KINDS = (JSON, NDJSON, CSV)

# What nearly every client says: nothing to be weighed.
_PLAIN = frozenset({"", "*/*", JSON})
# Rows that are read at a time. Those that bring related ones along may be a hundred times as large.
_FLAT = 200
_DEEP = 10
_RETRY_AFTER_S = "30"

_log = structlog.get_logger("achieve.exports")


class TooManyExports(Unavailable):
    """As many exports are running as may run at a time. Another one can begin when one of them has ended."""

    code = "too_many_exports"
    title = "Other exports are still running"


class _Cut(Exception):
    """An export that has begun is not brought to its end, for this reason."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is exported, and to whom."""

    actor: Actor
    shape: Shape
    chosen: Selection
    page: Page
    values: Values
    operation: str

    @property
    def at_a_time(self) -> int:
        return _FLAT if all(isinstance(pick, Leaf) for pick in self.chosen.picks) else _DEEP


Chunks = AsyncGenerator[bytes]


@dataclass(frozen=True, slots=True)
class _Format:
    """A kind of export. choices: the parameters that choose what a row holds, beside filters and order."""

    content_type: str
    suffix: str
    choices: frozenset[str]
    chunks: "Callable[[Context, ReadConnection, _Asked], Chunks]"


def list_kind(accept: str) -> str:
    """The kind of content in which a list is wanted: JSON where nothing else is asked for. Raises NotAcceptable."""
    if accept in _PLAIN:
        return JSON
    kind = preferred(accept, KINDS)
    if kind is None:
        raise NotAcceptable(f"Accept one of: {', '.join(KINDS)}.")
    return kind


def export(context: Context, actor: Actor, shape: Shape, kind: str, query: QueryParams, operation: str) -> Response:
    """All of a list, as a request asks. kind: NDJSON or CSV. operation: for the disclosure record. Raises Invalid."""
    format_, values = _FORMATS[kind], Values()
    chosen, page = read_rows(context.engine.shapes, shape, query, values, format_.choices)
    return _Export(context, _Asked(actor, shape, chosen, page, values, operation), format_)


class _Export(Response):
    """An answer that is read from the database while it is sent."""

    def __init__(self, context: Context, asked: _Asked, format_: _Format) -> None:
        disposition = f'attachment; filename="{asked.shape.path}.{format_.suffix}"'
        super().__init__(headers={"content-type": format_.content_type, "content-disposition": disposition})
        del self.headers["content-length"]
        self._context = context
        self._asked = asked
        self._format = format_
        self._has_begun = False
        self._ends_at = monotonic() + context.settings.export_timeout_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send all of it. Raises what stands against it before its first byte; what comes later ends the connection."""
        del scope
        try:
            with self._context.exports.taken(_too_many):
                async with UnlessLeft(receive, patience=0), self._reading() as connection:
                    await self._send_rows(connection, send)
            # Last of all: once the answer is whole, it looks to the server as if the client had left.
            await self._put(send, {"type": "http.response.body", "body": b"", "more_body": False})
        except Exception as error:
            if not self._has_begun:
                raise
            _log.warning("export_cut", reason=_reason(error), of=self._asked.shape.path)

    def _reading(self) -> "AbstractAsyncContextManager[ReadConnection]":
        return self._context.database.reading(self._asked.actor.district_id)

    async def _send_rows(self, connection: "ReadConnection", send: Send) -> None:
        async with aclosing(self._format.chunks(self._context, connection, self._asked)) as chunks:
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


async def _ndjson(context: Context, connection: "ReadConnection", asked: _Asked) -> Chunks:
    query = context.engine.rows(asked.actor, asked.shape, asked.chosen, asked.page, asked.values)
    rows = fetch_rows(connection, query, asked.at_a_time)
    async for batch in recorded_first(context.database, asked.actor, query, asked.operation, rows):
        yield b"".join(text.encode() + b"\n" for text in batch.rows)


async def _csv(context: Context, connection: "ReadConnection", asked: _Asked) -> Chunks:
    """The cells are PostgreSQL's, out of the same JSON that the list shows, so that no number and no instant is ever
    written in two ways; the lines are the csv module's, for which quoting is nothing beside the reading.
    """
    # Not before the first rows are there: until then, what is wrong can be told.
    header = csv_lines([[pick.key for pick in asked.chosen.picks]])
    query = context.engine.cells(asked.actor, asked.shape, asked.chosen, asked.page, asked.values)
    rows = fetch_cells(connection, query, asked.at_a_time)
    async for batch in recorded_first(context.database, asked.actor, query, asked.operation, rows):
        yield header + csv_lines(batch.rows)
        header = b""
    if header:
        yield header


_FORMATS: Mapping[str, _Format] = {
    NDJSON: _Format(NDJSON, "ndjson", frozenset({"fields", "expand"}), _ndjson),
    CSV: _Format(f"{CSV}; charset=utf-8; header=present", "csv", frozenset({"fields"}), _csv),
}


def _too_many() -> TooManyExports:
    refusal = TooManyExports("Wait until one of them has ended.")
    refusal.headers["retry-after"] = _RETRY_AFTER_S
    return refusal


def _reason(error: Exception) -> str:
    if isinstance(error, ClientLeft):
        return "client_left"
    return str(error) if isinstance(error, _Cut) else refusal_of(error).code
