"""Requests to the app byte by byte, past every client that would mend them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from fastapi import FastAPI
from starlette.types import Message, Scope

Pairs = Iterable[tuple[bytes, bytes]]


@dataclass(slots=True)
class Reply:
    """What came back."""

    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])
    body: bytes = b""

    @property
    def everything(self) -> bytes:
        """All bytes of it, in lower case."""
        return b"\n".join([*(b"%b: %b" % pair for pair in self.headers), self.body]).lower()


async def send_raw(
    app: FastAPI, method: str, path: str, *, query: bytes = b"", headers: Pairs = (), body: bytes = b""
) -> Reply:
    """Send a request. path: decoded, as servers pass it on; it may hold any character."""
    reply, waiting = Reply(), [body]

    async def receive() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            reply.status, reply.headers = message["status"], list(message["headers"])
        reply.body += message.get("body", b"")

    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(errors="surrogatepass"),
        "query_string": query,
        "root_path": "",
        "headers": [(b"host", b"achieve.test"), *headers],
        "client": ("127.0.0.1", 1),
        "server": ("achieve.test", 80),
    }
    await app(scope, receive, send)
    return reply
