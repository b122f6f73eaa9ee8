"""Connections: what a client may do on one, how long it may take, and how many there may be at once.

The library parses HTTP strictly, but waits for ever: for a head, for the rest of a body that nobody reads, for a
client that does not take its answer. One timer a connection looks now and then at what is being waited for; a request
costs it a few attributes.
"""

import asyncio
import re
from asyncio.events import TimerHandle
from collections.abc import Iterable, Sequence
from math import inf
from typing import Any, Final, Literal, cast

import httptools
from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from achieve.core.errors import AchieveError, Malformed, Unavailable
from achieve.core.settings import Settings
from achieve.web.heads import MOST_HEAD_BYTES, check_head, too_long
from achieve.web.unread import Lingering, end_with_connection, refusal

# How long an idle connection is kept, in seconds.
KEEP_ALIVE_S: Final = 15
# How long a client may go on sending what nobody reads after the last answer, in seconds.
_LINGER_S: Final = 2.0
# The application itself refuses a slow body, with a problem document; what it does not read ends here, after it.
_LATER_S: Final = 1.0
# Requests that wait behind another one on the same connection.
_MOST_WAITING: Final = 16
# Bytes around one byte of a chunked body's content: a chunk of a single byte needs six.
_MOST_FRAMING: Final = 8
# Less than this, taken of an answer while one waits for it, is nothing.
_PROGRESS_BYTES: Final = 65_536

# What is waited for: another request, the rest of its head, of its body, its answer, the end of the connection.
_Wait = Literal["next", "head", "body", "answer", "end"]


class GuardedConfig(Config):
    """The library's configuration, with our settings."""

    def __init__(self, app: Any, settings: Settings, **options: Any) -> None:  # noqa: ANN401 - the library's options.
        super().__init__(app, http=GuardedProtocol, ws="none", timeout_keep_alive=KEEP_ALIVE_S, **options)
        self.settings = settings
        self.uploads: Sequence[re.Pattern[str]] = getattr(getattr(app, "state", None), "uploads", ())


class GuardedProtocol(HttpToolsProtocol):
    """A connection."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._settings = settings = cast("GuardedConfig", config).settings
        self._uploads = cast("GuardedConfig", config).uploads
        self._limits: dict[_Wait, float] = {
            "next": KEEP_ALIVE_S,
            "head": settings.head_timeout_s,
            "body": settings.request_timeout_s + _LATER_S,
            "answer": inf,
            "end": _LINGER_S,
        }
        self._every = min(settings.head_timeout_s, settings.answer_timeout_s) / 8
        self._timer: TimerHandle | None = None
        self._is_deaf = False
        # Bytes that came during the present wait, and how many of them are content.
        self._came = self._content = 0
        # What the client had not taken when it last took enough, and when that was.
        self._untaken, self._took_at = 0, self.loop.time()
        self._wait_for("head")

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] as the library does
        super().connection_made(transport)
        self._timer = self.loop.call_later(self._every, self._look)
        if len(self.connections) > self._settings.max_connections and not self._make_room():
            self._refuse(Unavailable("Too many connections are open. Try again."))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read what has come. What cannot be read ends the connection."""
        if self._is_deaf:
            return
        self._unset_keepalive_if_required()
        self._came += len(data)
        try:
            self.parser.feed_data(data)  # pyright: ignore[reportOptionalMemberAccess] there until the connection is lost.
            self._bound()
        except httptools.HttpParserUpgrade:
            # Another protocol, asked for in passing. It is declined, and what follows may be in it.
            self._is_deaf, self.cycle.keep_alive = True, False
        except Malformed as error:
            self._refuse(error)
        except httptools.HttpParserError as error:
            given = error.__context__
            self._refuse(given if isinstance(given, Malformed) else Malformed("This is not HTTP as it is read here."))

    def resume_writing(self) -> None:
        super().resume_writing()
        self._took_at = self.loop.time()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wait_for("head")

    def on_headers_complete(self) -> None:
        parser = cast("httptools.HttpRequestParser", self.parser)
        method, version = parser.get_method(), parser.get_http_version()
        has_body = check_head(method, version, self.url, self.headers)
        if len(self.pipeline) >= _MOST_WAITING:
            raise Malformed("Too many requests were sent without waiting for an answer.")
        super().on_headers_complete()
        # Of another list than the application has: what looks like headers after a chunked body would change it.
        self.headers = []
        self._limits["body"] = self._longest_body_s(method) + _LATER_S
        self._wait_for("body")
        if has_body:
            self.cycle.transport = cast("asyncio.Transport", Lingering(self.transport, self._linger))
        if version == "1.0":
            end_with_connection(self.cycle)

    def on_body(self, body: bytes) -> None:
        self._content += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._wait_for("next" if self.cycle.response_complete else "answer")

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._waits == "answer" and not self.pipeline:
            self._wait_for("next")

    def waits_since(self) -> float:
        """When the present wait for the client began; infinite where it is the client that waits."""
        return self._since if self._waits in ("next", "head") else inf

    def give_way(self) -> None:
        """End for the sake of another connection."""
        self.connections.discard(self)
        self.transport.abort()

    def _longest_body_s(self, method: bytes) -> float:
        """How long the body of this request may take. As the door has it, which is there to say so."""
        is_upload = method == b"POST" and any(each.fullmatch(self._path()) for each in self._uploads)
        return self._settings.upload_timeout_s if is_upload else self._settings.request_timeout_s

    def _path(self) -> str:
        return self.url.partition(b"?")[0].decode("latin-1")

    def _wait_for(self, wait: _Wait) -> None:
        self._waits: _Wait = wait
        self._since = self.loop.time()
        self._came = self._content = 0

    def _bound(self) -> None:
        """What has come of a head, or around a body's content, is not kept by anyone but the parser."""
        if self._waits == "head" and self._came > MOST_HEAD_BYTES:
            raise too_long()
        if self._waits != "body":
            return
        if self._came > MOST_HEAD_BYTES + _MOST_FRAMING * self._content:
            raise Malformed("The body is hardly anything but framing.")
        if self.cycle.response_complete and self._content > self._settings.max_body_bytes:
            self._linger()

    def _look(self) -> None:
        """See to it that nothing is waited for too long."""
        now = self.loop.time()
        if self._is_untaken(now) or (self._waits == "end" and now - self._since > _LINGER_S):
            self.transport.abort()
        elif now - self._since > self._limits[self._waits]:
            self._linger()
        self._timer = self.loop.call_later(self._every, self._look)

    def _is_untaken(self, now: float) -> bool:
        """Whether the client has not taken enough of its answer for too long."""
        left = self.transport.get_write_buffer_size()
        if left == 0 or left <= self._untaken - _PROGRESS_BYTES:
            self._untaken, self._took_at = left, now
        self._untaken = max(self._untaken, left)
        return now - self._took_at > self._settings.answer_timeout_s

    def _make_room(self) -> bool:
        """End the connection that has said nothing for the longest time. Whether there was one."""
        others = (each for each in cast("Iterable[GuardedProtocol]", self.connections) if each is not self)
        silent = min(others, key=GuardedProtocol.waits_since)
        if silent.waits_since() == inf:
            return False
        silent.give_way()
        return True

    def _refuse(self, error: AchieveError) -> None:
        """Answer what cannot be read, unless it or what came before it is being answered, and end the connection."""
        self._is_deaf = True
        if self._is_answering():
            self.cycle.keep_alive = False
            return
        if self._waits == "head" or not self.cycle.response_complete:
            self.transport.write(refusal(error, self.server_state.default_headers))
        if self._waits == "body":
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self._linger()

    def _is_answering(self) -> bool:
        asked = self.cycle
        if asked is None or asked.response_complete:  # pyright: ignore[reportUnnecessaryComparison] None at first.
            return False
        return self._waits != "body" or asked.response_started or bool(self.pipeline)

    def _linger(self) -> None:
        """End the connection so that the client can read its last answer: to be deaf at once would lose it."""
        self._is_deaf = True
        if self._waits in ("answer", "next") or not self.transport.can_write_eof():
            self.transport.close()
            return
        self._wait_for("end")
        if not self.transport.is_closing():
            self.transport.write_eof()
            self.flow.resume_reading()
