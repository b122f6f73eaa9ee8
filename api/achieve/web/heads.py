"""Which heads of requests are read: what two readers could understand in two ways is refused.

The parser refuses a length that is doubled or ambiguous, folded lines, bare line ends and control characters. Here
stands what it lets through. Source: RFC 9112 §2.2, §3.2, §6.1 and §7.1.
"""

import re
from collections.abc import Sequence

from achieve.core.errors import Malformed

MOST_HEAD_BYTES = 32_000
_MOST_HEADERS = 100
_HOST = re.compile(rb"[A-Za-z0-9._-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]+\](:[0-9]{1,5})?")
_ONCE = frozenset({b"host", b"authorization", b"content-type", b"transfer-encoding"})
_WATCHED = _ONCE | {b"content-length", b"upgrade"}


def check_head(method: bytes, version: str, target: bytes, headers: Sequence[tuple[bytes, bytes]]) -> bool:
    """Whether a body follows. headers: names in lower case. Raises Malformed."""
    _check_line(method, version, target)
    size, watched = len(target), dict[bytes, bytes]()
    for name, value in headers:
        size += len(name) + len(value)
        if name in _WATCHED:
            if name in watched and name in _ONCE:
                raise Malformed("A header that may be sent once was sent twice.")
            watched[name] = value
    if size > MOST_HEAD_BYTES or len(headers) > _MOST_HEADERS:
        raise too_long()
    return _check_watched(version, watched)


def too_long() -> Malformed:
    """The refusal of a head that is longer than one is read."""
    return Malformed(f"A head has at most {MOST_HEAD_BYTES} bytes and {_MOST_HEADERS} headers.")


def _check_line(method: bytes, version: str, target: bytes) -> None:
    if version not in ("1.1", "1.0"):
        raise Malformed("This service speaks HTTP/1.1.")
    if method == b"CONNECT" or target[:1] != b"/" or b"#" in target:
        raise Malformed("Name a path, beginning with a slash.")


def _check_watched(version: str, watched: dict[bytes, bytes]) -> bool:
    host = watched.get(b"host")
    if host is None:
        if version != "1.0":
            raise Malformed("Name the host.")
    elif not _HOST.fullmatch(host):
        raise Malformed("The host is not one.")
    if watched.get(b"upgrade", b"").lower().startswith(b"websocket"):
        raise Malformed("There are no WebSockets here: follow `/v1/events/stream`.")
    encoding = watched.get(b"transfer-encoding")
    if encoding is not None and (version == "1.0" or encoding.lower() != b"chunked"):
        raise Malformed("The length of the body is ambiguous.")
    return encoding is not None or watched.get(b"content-length", b"0") != b"0"
