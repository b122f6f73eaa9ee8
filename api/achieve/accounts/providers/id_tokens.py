"""Verifies what a provider says of a person (OpenID Connect Core 1.0 §3.1.3.7)."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import timedelta
from typing import cast

import jwt

from achieve.accounts.providers.discovery import Discovery, Endpoints

# No symmetric ones: with those, whoever knows the client's secret could sign as the provider.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
LEEWAY = timedelta(seconds=30)

_LONGEST_TOKEN = 32_768
_REQUIRED = ("iss", "sub", "aud", "exp", "iat", "nonce")
_HASHES = {"256": "sha256", "384": "sha384", "512": "sha512"}


class IdTokenRefused(Exception):
    """What the provider has sent does not prove who somebody is."""


async def verify_id_token(
    discovery: Discovery, endpoints: Endpoints, client_id: str, nonce: str, answer: Mapping[str, object]
) -> Mapping[str, object]:
    """The claims of the ID token in an answer of the token endpoint. Raises IdTokenRefused and ProviderFailed."""
    token = answer.get("id_token")
    if not isinstance(token, str) or len(token) > _LONGEST_TOKEN:
        raise IdTokenRefused
    header = _header(token)
    algorithm, kid = header.get("alg"), header.get("kid")
    if algorithm not in ALGORITHMS or "crit" in header or not isinstance(kid, str | None):
        raise IdTokenRefused
    key = await discovery.key(endpoints, kid)
    if key is None:
        raise IdTokenRefused
    try:
        claims: Mapping[str, object] = jwt.decode(
            token,
            key.key,
            algorithms=[algorithm],
            audience=client_id,
            issuer=endpoints.issuer,
            leeway=LEEWAY,
            options={"require": list(_REQUIRED)},
        )
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise IdTokenRefused from error
    _check(claims, client_id, nonce)
    _check_access_token(claims, answer.get("access_token"), algorithm)
    return claims


def _header(token: str) -> Mapping[str, object]:
    try:
        return jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        raise IdTokenRefused from error


def _check(claims: Mapping[str, object], client_id: str, nonce: str) -> None:
    sent, party, audience = claims.get("nonce"), claims.get("azp"), claims["aud"]
    if not isinstance(sent, str) or not hmac.compare_digest(sent.encode("utf-8", "replace"), nonce.encode()):
        raise IdTokenRefused
    several = isinstance(audience, list) and len(cast("list[object]", audience)) > 1
    if (several and party is None) or party not in (None, client_id):
        raise IdTokenRefused


def _check_access_token(claims: Mapping[str, object], access_token: object, algorithm: object) -> None:
    """Where the token says which access token came with it, that must be so (§3.1.3.8)."""
    told = claims.get("at_hash")
    if told is None:
        return
    if not isinstance(told, str) or not isinstance(access_token, str) or not isinstance(algorithm, str):
        raise IdTokenRefused
    name = _HASHES.get(algorithm[-3:], "sha512")
    whole = hashlib.new(name, access_token.encode("utf-8", "replace")).digest()
    half = base64.urlsafe_b64encode(whole[: len(whole) // 2]).rstrip(b"=")
    if not hmac.compare_digest(half, told.encode("utf-8", "replace")):
        raise IdTokenRefused
