"""What a provider says of itself: its endpoints and its keys (OpenID Connect Discovery 1.0), kept for some minutes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

import jwt
from jwt import PyJWK

from achieve.accounts.age import is_younger
from achieve.accounts.providers.fetching import ProviderClient, ProviderFailed
from achieve.core import clock
from achieve.core.bounded import BoundedCache

_KEPT = timedelta(minutes=10)
# A key that is not known is looked for again, but not for each forged token.
_KEYS_ARE_READ_EVERY = timedelta(seconds=30)
_MOST_PROVIDERS = 1_000
_MOST_KEYS = 50


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a provider is asked. posts_secret: whether it wants the secret in the body, not in the header."""

    issuer: str
    authorization: str
    token: str
    jwks: str
    posts_secret: bool
    read_at: datetime


@dataclass(frozen=True, slots=True)
class _Keys:
    by_id: Mapping[str | None, PyJWK]
    read_at: datetime


class Discovery:
    """The providers that this process has asked."""

    def __init__(self, client: ProviderClient) -> None:
        self._client = client
        self._endpoints: BoundedCache[str, Endpoints] = BoundedCache(_MOST_PROVIDERS)
        self._keys: BoundedCache[str, _Keys] = BoundedCache(_MOST_PROVIDERS)

    async def endpoints(self, issuer: str) -> Endpoints:
        """The endpoints of an issuer. Raises ProviderFailed."""
        kept = self._endpoints.get(issuer)
        if kept is not None and is_younger(kept.read_at, _KEPT):
            return kept
        document = await self._client.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
        found = _endpoints(issuer, document)
        self._endpoints.put(issuer, found)
        return found

    async def key(self, endpoints: Endpoints, kid: str | None) -> PyJWK | None:
        """The key of this id; without an id the only one. Raises ProviderFailed."""
        kept = self._keys.get(endpoints.jwks)
        if kept is None or not is_younger(kept.read_at, _KEPT):
            kept = await self._read(endpoints)
        found = _chosen(kept, kid)
        if found is None and not is_younger(kept.read_at, _KEYS_ARE_READ_EVERY):
            found = _chosen(await self._read(endpoints), kid)
        return found

    async def _read(self, endpoints: Endpoints) -> _Keys:
        document = await self._client.get(endpoints.jwks)
        listed = document.get("keys")
        if not isinstance(listed, list):
            raise ProviderFailed("there are no keys")
        entries = cast("list[object]", listed)[:_MOST_KEYS]
        keys = _Keys({kid: key for kid, key in map(_key, entries) if key is not None}, clock.now())
        self._keys.put(endpoints.jwks, keys)
        return keys


def _endpoints(issuer: str, document: Mapping[str, object]) -> Endpoints:
    # The document must be the issuer's own. Source: OpenID Connect Discovery 1.0 §4.3.
    if document.get("issuer") != issuer:
        raise ProviderFailed("the document names another issuer")
    methods = document.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    listed = cast("list[object]", methods) if isinstance(methods, list) else []
    return Endpoints(
        issuer,
        _url(document, "authorization_endpoint", issuer),
        _url(document, "token_endpoint", issuer),
        _url(document, "jwks_uri", issuer),
        posts_secret="client_secret_basic" not in listed and "client_secret_post" in listed,
        read_at=clock.now(),
    )


def _url(document: Mapping[str, object], name: str, issuer: str) -> str:
    """An address of the provider. Over plain http only where the issuer itself is asked so, on one's own premises."""
    found = document.get(name)
    schemes = ("https://",) if issuer.startswith("https://") else ("https://", "http://")
    if not isinstance(found, str) or not found.startswith(schemes):
        raise ProviderFailed(f"there is no {name}")
    return found


def _key(entry: object) -> tuple[str | None, PyJWK | None]:
    """A key of the document; None in its place for one that is not to verify signatures with, or not known here."""
    if not isinstance(entry, dict):
        return None, None
    members = cast("dict[str, object]", entry)
    if members.get("kty") == "oct" or members.get("use", "sig") != "sig":
        return None, None
    kid = members.get("kid")
    try:
        return (kid if isinstance(kid, str) else None), PyJWK(members)
    except jwt.PyJWTError:
        return None, None


def _chosen(keys: _Keys, kid: str | None) -> PyJWK | None:
    if kid is not None:
        return keys.by_id.get(kid)
    return next(iter(keys.by_id.values())) if len(keys.by_id) == 1 else None
