"""A receiver of webhooks in the test itself: it keeps what arrives as it arrived, and accepts it."""

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast


@dataclass(frozen=True, slots=True)
class Message:
    """What one request brought."""

    headers: Mapping[str, str]
    body: bytes


@dataclass
class Inbox:
    """Where messages arrive. url: of the endpoint."""

    url: str = ""
    messages: list[Message] = field(default_factory=list[Message])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    inbox: Inbox


class _Taker(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Keep a message."""
        body = self.rfile.read(int(self.headers["content-length"]))
        cast("_Server", self.server).inbox.messages.append(Message(dict(self.headers.items()), body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name.
        """Say nothing."""


@contextmanager
def open_inbox() -> Generator[Inbox]:
    """A receiver on this machine, on a port that the system chooses."""
    server = _Server(("127.0.0.1", 0), _Taker)
    server.inbox = Inbox(f"http://127.0.0.1:{server.server_address[1]}/hook")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.inbox
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
