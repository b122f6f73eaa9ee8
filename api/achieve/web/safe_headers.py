"""Headers that tell browsers what an answer may be used for. They stand on every answer, errors and pages too."""

import re
from base64 import b64encode
from hashlib import sha256

from achieve.core.settings import Settings

Pair = tuple[bytes, bytes]

_NO_FRAME = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_NOTHING = f"default-src 'none'; {_NO_FRAME}"
_NO_SENSORS = ", ".join(
    f"{feature}=()" for feature in ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
)
_ALWAYS: tuple[Pair, ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"content-security-policy", _NOTHING.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", _NO_SENSORS.encode()),
    (b"cache-control", b"private, no-store"),
)
_HTTPS_ONLY: Pair = (b"strict-transport-security", b"max-age=31536000")
_INLINE = {
    kind: re.compile(rf"<{tag}>(.*?)</{tag}>", re.DOTALL)
    for kind, tag in (("script-src", "script"), ("style-src", "style"))
}


def safe_headers(settings: Settings) -> tuple[Pair, ...]:
    """What stands on every answer that does not say otherwise itself."""
    is_secure = (settings.base_url or "").startswith("https://")
    return (*_ALWAYS, _HTTPS_ONLY) if is_secure else _ALWAYS


def page_policy(page: str) -> str:
    """The content security policy of a page that brings its script and style along: these very texts, nothing else."""
    own = (f"{kind} {' '.join(_digest(text) for text in found.findall(page))}" for kind, found in _INLINE.items())
    return f"default-src 'none'; {'; '.join(own)}; connect-src 'self'; {_NO_FRAME}"


def _digest(text: str) -> str:
    """As browsers compare it. Source: Content Security Policy Level 3 §2.3.1."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
