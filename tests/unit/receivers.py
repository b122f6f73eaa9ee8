"""Receivers of webhooks that do as they are told, however bad that is, and a name server that says what it is told."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from ipaddress import ip_address

from aiohttp.abc import AbstractResolver, ResolveResult

from achieve.core.addresses import LOOPBACK_TOO
from achieve.webhooks.sender import Answer, Message, Sender, open_sender
from achieve.webhooks.signing import new_secret

SECRET = new_secret()
BODY = b'{"type":"plan.created","timestamp":"2026-03-02T12:00:00Z","data":{"seq":7}}'
OK = b"HTTP/1.1 204 No Content\r\n\r\n"

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Receiver:
    """A socket server that reads one request at a time and then does what its script says."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.requests: list[bytes] = []
        self.connections = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.requests.append(head + await reader.readexactly(len(BODY)))
                await self.script(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def close(self) -> None:
        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


@asynccontextmanager
async def receiving(script: Script, tls: ssl.SSLContext | None = None) -> AsyncGenerator[tuple[Receiver, int]]:
    receiver = Receiver(script)
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0, ssl=tls)
    try:
        yield receiver, server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await receiver.close()
        await server.wait_closed()


def says(*parts: bytes) -> Script:
    async def script(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()

    return script


def then_closes(*parts: bytes) -> Script:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await says(*parts)(reader, writer)
        writer.close()

    return script


def repeats(first: bytes, then: bytes, every: float) -> Script:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await says(first)(reader, writer)
        while True:
            await asyncio.sleep(every)
            await says(then)(reader, writer)

    return script


def status_line(status: int, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever", *headers, "Content-Length: 0"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def hangs(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def resets(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    linger_nothing = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_nothing)
    writer.close()


def message_to(url: str, *keys: str, message_id: str = "evt_1") -> Message:
    return Message(url, message_id, datetime.now(UTC), BODY, keys or (SECRET,))


async def answer_of(script: Script, *, total: float = 5.0) -> Answer:
    async with receiving(script) as (_, port), quick_sender(total) as sender:
        return await sender.send(message_to(f"http://127.0.0.1:{port}/hooks"))


def quick_sender(total: float = 5.0) -> AbstractAsyncContextManager[Sender]:
    return open_sender(LOOPBACK_TOO, total_seconds=total)


class Names(AbstractResolver):
    """A name server of our own: each look-up of any name takes the next list of addresses.

    after: the seconds that each look-up takes.
    """

    def __init__(self, *answers: list[str], after: float = 0.0) -> None:
        self.answers = list(answers)
        self.after = after

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_INET,  # noqa: ARG002 - part of the interface
    ) -> list[ResolveResult]:
        await asyncio.sleep(self.after)
        if not self.answers:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return [
            ResolveResult(
                hostname=host,
                host=text,
                port=port,
                family=socket.AF_INET if ip_address(text).version == 4 else socket.AF_INET6,
                proto=0,
                flags=0,
            )
            for text in self.answers.pop(0)
        ]

    async def close(self) -> None:
        pass
