"""Where a front end may send people back to after they have signed in (RFC 6749 §3.1.2, RFC 9700 §2.1)."""

import re
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from achieve.core.errors import FieldError, Invalid

LONGEST_URI: Final = 2_048

# Every character that a URI may hold but `#`. Source: RFC 3986 §2.
_URI = re.compile(r"[A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=%]+")
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_SENTENCE = "Use an https address, or http on this machine (127.0.0.1), without a fragment, a name or a password."


class RedirectRefused(Invalid):
    """An address that people cannot safely be sent back to."""

    code = "redirect_uri_refused"
    title = "People cannot be sent back to this address"


class RedirectMissing(Invalid):
    """A front end without an address to come back to."""

    code = "redirect_uri_missing"
    title = "A public client needs an address that people come back to"


def check_redirects(uris: Collection[str]) -> list[str]:
    """The addresses, each once, as they were given: they are compared exactly. Raises RedirectRefused."""
    errors = [
        FieldError(f"/redirect_uris/{place}", RedirectRefused.code, _SENTENCE)
        for place, uri in enumerate(uris)
        if not _is_safe(uri)
    ]
    if errors:
        raise RedirectRefused(_SENTENCE, errors=errors)
    return list(dict.fromkeys(uris))


def check_reachable(uris: Collection[str], *, is_public: bool) -> None:
    """Raises RedirectMissing for a client that could never get a token."""
    if is_public and not uris:
        error = FieldError("/redirect_uris", RedirectMissing.code, "Name at least one.")
        raise RedirectMissing("Name where people come back to after they have signed in.", errors=[error])


def _is_safe(uri: str) -> bool:
    if _URI.fullmatch(uri) is None:
        return False
    try:
        parts = urlsplit(uri)
        host = parts.hostname or ""
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    if not host or "@" in parts.netloc or not has_port:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
