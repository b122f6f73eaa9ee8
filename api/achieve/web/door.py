"""The door that every request passes first: request id, size and time of the body, safe headers, log line, figures."""

import asyncio
import re
import secrets
import time
from collections.abc import Iterable, Sequence

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from achieve.core.authors import Asked, asked
from achieve.core.errors import AchieveError, Malformed, TooLarge, UnsupportedMediaType
from achieve.core.logging import OftenLogged
from achieve.core.settings import Settings
from achieve.web.cors import Origins
from achieve.web.limits import TOLD, Limits
from achieve.web.metrics import count_request
from achieve.web.problems import fault_problem
from achieve.web.safe_headers import safe_headers

_log_request = OftenLogged("request")
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,128}")
_TRACE_PARENT = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_READ_HEADERS = frozenset(
    {
        b"access-control-request-method",
        b"content-encoding",
        b"content-length",
        b"origin",
        b"traceparent",
        b"transfer-encoding",
        b"x-request-id",
    }
)
_CLOSE = (b"connection", b"close")
_LONGEST_PATH = 2_000
_LONGEST_QUERY = 16_000
# What stands around a file in the body that brings it.
_AROUND_FILE_BYTES = 16_000


class RequestTimeout(AchieveError):
    """The body did not arrive in time."""

    status = 408
    code = "request_timeout"
    title = "The request took too long to arrive"


class Door:
    """ASGI middleware around the whole app. Nothing that a client sends gets past it as a server error.

    uploads: the paths to which files are posted, whose bodies may be larger, and take longer, than others.
    """

    def __init__(
        self, app: ASGIApp, settings: Settings, limits: Limits, uploads: Sequence[re.Pattern[str]] = ()
    ) -> None:
        self.app = app
        self.limits = limits
        self.uploads = uploads
        self.settings = settings
        self.origins = Origins(settings)
        self.safe_headers = safe_headers(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or turn it away."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        await _Visit(self, scope, send).serve(receive)

    def bounds_of(self, scope: Scope) -> tuple[int, float]:
        """How large a body may be, in bytes, and how long it may take, in seconds."""
        if scope["method"] == "POST" and any(each.fullmatch(scope["path"]) for each in self.uploads):
            return self.settings.max_attachment_bytes + _AROUND_FILE_BYTES, self.settings.upload_timeout_s
        return self.settings.max_body_bytes, self.settings.request_timeout_s


class _Visit:
    """One request. Headers are read and written as the server's own pairs: objects around them cost more."""

    __slots__ = (
        "_door",
        "_given",
        "_has_arrived",
        "_method",
        "_most_bytes",
        "_most_seconds",
        "_received",
        "_request_id",
        "_scope",
        "_send",
        "_started",
        "_status",
        "_told",
    )

    def __init__(self, door: Door, scope: Scope, send: Send) -> None:
        self._door = door
        self._most_bytes, self._most_seconds = door.bounds_of(scope)
        self._method = str(scope["method"])
        # To the application, a HEAD is a GET whose answer is cut off.
        self._scope: Scope = scope if self._method != "HEAD" else {**scope, "method": "GET"}
        self._send = send
        # Of a header that came twice, the first counts.
        self._given = {
            name: value.decode("latin-1") for name, value in reversed(scope["headers"]) if name in _READ_HEADERS
        }
        self._request_id = self._given_request_id()
        self._told: list[tuple[bytes, bytes]] = []
        self._started = time.perf_counter()
        self._status = 0
        self._received = 0
        self._has_arrived = False

    async def serve(self, receive: Receive) -> None:
        before = asked.set(Asked(self._request_id, self._scope["headers"]))
        self._scope["achieve.request_id"], self._scope[TOLD] = self._request_id, self._told

        async def limited() -> Message:
            return await self._receive(receive)

        try:
            self._refuse_early()
            self._door.limits.take_by_path(self._scope)
            if self._method == "OPTIONS" and (told := self._preflight()):
                await told(self._scope, limited, self._answer)
            else:
                await self._door.app(self._scope, limited, self._answer)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - the last place: whatever it is leaves as a problem document.
            await self._answer_fault(error)
        finally:
            asked.reset(before)
            self._note()

    def _refuse_early(self) -> None:
        if len(self._scope["path"]) > _LONGEST_PATH or len(self._scope["query_string"]) > _LONGEST_QUERY:
            raise Malformed("The address is too long.")
        # What a small compressed body unfolds to is anybody's guess.
        if self._given.get(b"content-encoding", "identity") != "identity":
            raise UnsupportedMediaType("Send the body as it is, without `Content-Encoding`.")
        length = self._given.get(b"content-length")
        if length is None:
            return
        if b"transfer-encoding" in self._given:
            raise Malformed("The length of the body is ambiguous.")
        if not (length.isascii() and length.isdigit()):
            raise Malformed("The length of the body is not a number.")
        self._refuse_large(int(length[:18]))

    def _refuse_large(self, length: int) -> None:
        if length > self._most_bytes:
            raise TooLarge(f"A body has at most {self._most_bytes} bytes.")

    def _preflight(self) -> Response | None:
        if b"access-control-request-method" not in self._given:
            return None
        told = self._door.origins.preflight(self._given.get(b"origin"))
        if told is None:
            return None
        response = Response(status_code=204)
        response.raw_headers = list(told)
        return response

    async def _receive(self, receive: Receive) -> Message:
        left = self._most_seconds - (time.perf_counter() - self._started)
        if self._status or self._has_arrived:
            return await receive()
        try:
            async with asyncio.timeout(max(left, 0.01)):
                message = await receive()
        except TimeoutError:
            raise RequestTimeout("Send the whole body at once.") from None
        self._received += len(message.get("body", b""))
        self._has_arrived = not message.get("more_body", False)
        self._refuse_large(self._received)
        return message

    async def _answer(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            message["headers"] = self._headers(message.get("headers", ()))
            await self._send(message)
            if self._method != "HEAD":
                return
            message = {"type": "http.response.body"}
        elif self._method == "HEAD":
            return
        await self._send(message)

    def _headers(self, given: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        headers = [*given, *self._told]
        present = {name for name, _ in headers}
        headers.append((b"x-request-id", self._request_id.encode()))
        headers += [pair for pair in self._door.safe_headers if pair[0] not in present]
        headers += self._door.origins.headers(self._given.get(b"origin"))
        if trace := self._trace_parent():
            headers.append((b"traceparent", trace.encode()))
        if self._status in (400, 408, 413):
            headers.append(_CLOSE)
        return headers

    async def _answer_fault(self, error: Exception) -> None:
        if self._status:
            raise error
        response = fault_problem(error, self._request_id)
        await response(self._scope, _nothing_more, self._answer)

    def _note(self) -> None:
        route = str(getattr(self._scope.get("route"), "path", "unknown"))
        method, status = self._method, self._status or 499
        seconds = time.perf_counter() - self._started
        count_request(method, route, status, seconds)
        _log_request(
            method=method,
            route=route,
            status=status,
            ms=round(seconds * 1000, 2),
            request_id=self._request_id,
            trace=self._trace_parent(),
            actor=self._scope.get("achieve.actor"),
        )

    def _given_request_id(self) -> str:
        given = self._given.get(b"x-request-id", "")
        return given if _REQUEST_ID.fullmatch(given) else secrets.token_hex(16)

    def _trace_parent(self) -> str | None:
        given = self._given.get(b"traceparent")
        return given if given and _TRACE_PARENT.fullmatch(given) else None


async def _nothing_more() -> Message:
    return {"type": "http.disconnect"}
