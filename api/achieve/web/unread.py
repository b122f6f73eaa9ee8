"""Last answers of connections: of what could not be read, of what is not read to its end, and to HTTP/1.0."""

import asyncio
import secrets
from collections.abc import Callable, Iterable

from uvicorn._types import ASGISendEvent
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from achieve.core.errors import AchieveError
from achieve.web.metrics import count_request
from achieve.web.problems import problem

Header = tuple[bytes, bytes]


class Lingering:
    """The transport of a request with a body. Closing it leaves a client that is still sending time to listen."""

    __slots__ = ("_transport", "close")

    def __init__(self, transport: asyncio.Transport, close: Callable[[], None]) -> None:
        self._transport = transport
        self.close = close

    def write(self, data: bytes) -> None:
        """Send bytes."""
        self._transport.write(data)

    def is_closing(self) -> bool:
        """Whether nothing more can be sent."""
        return self._transport.is_closing()


def refusal(error: AchieveError, default: Iterable[Header]) -> bytes:
    """The whole answer to what could not be read."""
    count_request("unknown", "unreadable", error.status, 0.0)
    request_id = secrets.token_hex(16)
    response = problem(error, request_id)
    own = [(b"x-request-id", request_id.encode()), (b"connection", b"close")]
    headers = [*default, *response.raw_headers, *own]
    lines = [b"%b: %b\r\n" % pair for pair in headers]
    return b"".join((STATUS_LINE[error.status], *lines, b"\r\n", bytes(response.body)))


def end_with_connection(cycle: RequestResponseCycle) -> None:
    """Let an answer without a length end with its connection, as HTTP/1.0 knows no chunks."""
    send = cycle.send
    has_length = True

    async def send_plain(message: ASGISendEvent) -> None:
        nonlocal has_length
        if message["type"] == "http.response.start":
            has_length = any(name == b"content-length" for name, _ in message.get("headers", ()))
            cycle.chunked_encoding = None if has_length else False
        elif message["type"] == "http.response.body" and not has_length:
            cycle.expected_content_length = len(message["body"])
        await send(message)

    cycle.send = send_plain
