"""Bare sockets, for what no HTTP client would send, read or leave unread."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

PATIENCE_S = 40.0


@asynccontextmanager
async def connected(url: str) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection to the service at this address."""
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port), limit=2**16)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def last_words(url: str, sent: bytes) -> bytes:
    """Everything that the service answers to these bytes, until it ends the connection."""
    async with connected(url) as (reader, writer):
        writer.write(sent)
        return await rest(reader)


async def rest(reader: asyncio.StreamReader) -> bytes:
    """What still comes, until the connection ends. A connection that stays open is a fault."""
    async with asyncio.timeout(PATIENCE_S):
        try:
            return await reader.read()
        except ConnectionResetError:
            return b""


async def seconds_until_cut(reader: asyncio.StreamReader) -> float:
    """How long the service keeps the connection."""
    began_at = time.monotonic()
    await rest(reader)
    return time.monotonic() - began_at


def statuses(answered: bytes) -> list[int]:
    """The status of each answer."""
    return [int(part[:3]) for part in answered.split(b"HTTP/1.1 ")[1:]]
