"""Answers in JSON that PostgreSQL has written: their bytes are sent as they are."""

from collections.abc import Mapping

from starlette.responses import Response


class JsonAnswer(Response):
    """JSON from bytes. The library's general way to the same headers takes 3 µs more of each request."""

    media_type = "application/json"

    def __init__(
        self,
        body: bytes,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        kind: str = "application/json",
    ) -> None:
        self.status_code = status
        self.background = None
        self.body = body
        self.raw_headers = [(b"content-length", b"%d" % len(body)), (b"content-type", kind.encode("latin-1"))]
        if headers:
            self.raw_headers += [(name.encode("latin-1"), text.encode("latin-1")) for name, text in headers.items()]
