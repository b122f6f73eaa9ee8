"""Refusals of the token endpoints, in OAuth's own form (RFC 6749 §5.2), which is not a problem document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Reason = Literal[
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "invalid_scope",
    "unauthorized_client",
    "unsupported_grant_type",
]

NEVER_KEPT: Mapping[str, str] = {"Cache-Control": "no-store", "Pragma": "no-cache"}


@dataclass
class OAuthRefusal(Exception):
    """Why a token endpoint refuses. description: ASCII without quotes, and never what was sent."""

    reason: Reason
    description: str
    status: int = 400
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def invalid_client() -> OAuthRefusal:
    """The one refusal of a client that is unknown, disabled or has the wrong secret."""
    challenge = {"WWW-Authenticate": 'Basic realm="achieve", charset="UTF-8"'}
    return OAuthRefusal("invalid_client", "The client could not be authenticated.", 401, challenge)
