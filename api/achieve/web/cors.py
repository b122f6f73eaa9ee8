"""Which web origins may call from a browser, and what their scripts may send and read.

The library's middleware tells origins that are not listed what those that are may do, and stands either before the
door, whose headers its answers lack, or behind it, where the door's own refusals cannot be read by a front end.
"""

from collections.abc import Mapping

from achieve.core.settings import Settings

Pair = tuple[bytes, bytes]

METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE"
SENT = (
    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, traceparent, tracestate, "
    "X-Purpose, X-Request-Id"
)
READ = (
    "Allow, Content-Disposition, Deprecation, ETag, Idempotent-Replayed, Link, Location, RateLimit, RateLimit-Policy, "
    "Retry-After, Sunset, traceparent, WWW-Authenticate, X-Request-Id"
)
_VARY: Pair = (b"vary", b"Origin")
_PREFLIGHT: tuple[Pair, ...] = (
    (b"access-control-allow-methods", METHODS.encode()),
    (b"access-control-allow-headers", SENT.encode()),
    (b"access-control-max-age", b"600"),
)


class Origins:
    """The origins that are listed. No credentials are ever allowed: tokens are sent by scripts, not by browsers."""

    def __init__(self, settings: Settings) -> None:
        self._listed: Mapping[str, tuple[Pair, ...]] = {
            origin: (
                (b"access-control-allow-origin", origin.encode()),
                (b"access-control-expose-headers", READ.encode()),
                _VARY,
            )
            for origin in settings.cors_origins
        }

    def headers(self, origin: str | None) -> tuple[Pair, ...]:
        """What an answer tells a browser of a request from this origin."""
        if not self._listed:
            return ()
        return self._listed.get(origin or "", (_VARY,))

    def preflight(self, origin: str | None) -> tuple[Pair, ...] | None:
        """What is told to a browser that asks before it sends, or None for an origin that is not listed."""
        return _PREFLIGHT if origin in self._listed else None
