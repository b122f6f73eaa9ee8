"""Access tokens: signed JWTs (ES256, RFC 9068), made here, and accepted only exactly as they are made here."""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID

import jwt
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey
from pydantic import BaseModel, Field, ValidationError

from achieve.access.roles import Role
from achieve.core.ids import DistrictId

TOKEN_TYPE = "at+jwt"  # noqa: S105 - the name of a kind of token, no secret.
ALGORITHM = "ES256"
LONGEST_LIFE = timedelta(minutes=15)
LEEWAY = timedelta(seconds=30)

# `*` stands for everything that the person may. A machine client is never given it.
UNLIMITED = "*"

_LONGEST_TOKEN = 4_096
# Three parts of base64url without padding; a signature of ES256 has 64 bytes.
_FORM = re.compile(r"[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]{86}")
_HEADER_FIELDS = {"alg", "typ", "kid"}
_REQUIRED = ("iss", "aud", "sub", "jti", "iat", "exp")


class TokenRefused(Exception):
    """A text that is not one of our tokens, or no longer. It never says why: the caller is told one sentence."""


@dataclass(frozen=True, slots=True)
class AccessClaims:
    """What an access token says.

    subject: a person of the district; a client, when it equals client_id; a platform account where district_id is None.
    client_id: the client's id, or the name of the way in for people (`development-sign-in`).
    scopes: None for everything that the person may.
    """

    subject: UUID
    jti: UUID
    issued_at: datetime
    expires_at: datetime
    district_id: DistrictId | None
    roles: frozenset[Role]
    scopes: frozenset[str] | None
    client_id: str

    @property
    def is_of_client(self) -> bool:
        """Whether a machine client got it for itself (RFC 9068 §2.2: the subject is then the client)."""
        return self.client_id == str(self.subject)


def sign_token(claims: AccessClaims, issuer: str, kid: str, key: EllipticCurvePrivateKey) -> str:
    """The token as text."""
    payload: dict[str, object] = {
        "iss": issuer,
        "aud": issuer,
        "sub": str(claims.subject),
        "jti": str(claims.jti),
        "iat": int(claims.issued_at.timestamp()),
        "exp": int(claims.expires_at.timestamp()),
        "district_id": str(claims.district_id) if claims.district_id else None,
        "roles": sorted(claims.roles),
        "scope": scope_text(claims.scopes),
        "client_id": claims.client_id,
    }
    return jwt.encode(payload, key, algorithm=ALGORITHM, headers={"typ": TOKEN_TYPE, "kid": kid})


def key_of(token: str) -> str:
    """The id of the key that the token names. Raises TokenRefused for a header that we would not write.

    Only three header fields are ever ours: a token that brings its own key (jwk, jku, x5u, x5c) or demands (crit) is
    refused before anything of it is looked at.
    """
    if len(token) > _LONGEST_TOKEN or _FORM.fullmatch(token) is None:
        raise TokenRefused
    try:
        header: Mapping[str, object] = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        raise TokenRefused from error
    kid = header.get("kid")
    if set(header) != _HEADER_FIELDS or header["typ"] != TOKEN_TYPE or header["alg"] != ALGORITHM:
        raise TokenRefused
    if not isinstance(kid, str):
        raise TokenRefused
    return kid


def verify_token(token: str, issuer: str, key: EllipticCurvePublicKey) -> AccessClaims:
    """What a token says that this key has signed for this issuer, and that has not ended. Raises TokenRefused."""
    try:
        payload: Mapping[str, object] = jwt.decode(
            token,
            key,
            algorithms=[ALGORITHM],
            audience=issuer,
            issuer=issuer,
            leeway=LEEWAY,
            options={"require": list(_REQUIRED), "strict_aud": True},
        )
        return _claims_of(_Payload.model_validate(payload))
    except (jwt.PyJWTError, ValidationError, ValueError, OverflowError, RecursionError) as error:
        raise TokenRefused from error


def has_ended(claims: AccessClaims) -> bool:
    """Whether the token's time is over, now."""
    return claims.expires_at.timestamp() + LEEWAY.total_seconds() <= time.time()


def scope_text(scopes: frozenset[str] | None) -> str:
    """Scopes as OAuth writes them (RFC 6749 §3.3)."""
    return UNLIMITED if scopes is None else " ".join(sorted(scopes))


class _Payload(BaseModel):
    sub: UUID
    jti: UUID
    iat: Annotated[int, Field(strict=True)]
    exp: Annotated[int, Field(strict=True)]
    district_id: UUID | None
    roles: frozenset[Role]
    scope: str
    client_id: Annotated[str, Field(min_length=1)]


def _claims_of(payload: _Payload) -> AccessClaims:
    # First: an end beyond all years cannot even be turned into a date.
    if payload.exp - payload.iat > LONGEST_LIFE.total_seconds():
        raise TokenRefused
    claims = AccessClaims(
        subject=payload.sub,
        jti=payload.jti,
        issued_at=datetime.fromtimestamp(payload.iat, UTC),
        expires_at=datetime.fromtimestamp(payload.exp, UTC),
        district_id=DistrictId(payload.district_id) if payload.district_id else None,
        roles=payload.roles,
        scopes=None if payload.scope == UNLIMITED else frozenset(payload.scope.split()),
        client_id=payload.client_id,
    )
    if claims.is_of_client and (claims.scopes is None or claims.district_id is None or claims.roles):
        raise TokenRefused
    return claims
