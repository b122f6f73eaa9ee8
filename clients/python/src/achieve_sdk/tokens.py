"""Proof of who calls: a token that is given, or tokens that are fetched with a client's secret and renewed in time."""

import base64
import threading
import time
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, cast
from urllib.parse import quote_plus

import anyio
import httpx

from achieve_sdk._core.models import TokenAnswer
from achieve_sdk._core.values import read
from achieve_sdk.errors import SignInRefused, json_of, refusal

_EARLY_S: Final = 60.0
_EARLY_PART: Final = 0.1


class GivenToken(httpx.Auth):
    """A personal access token, or an access token that somebody else renews."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Put the token on the request."""
        _sign(request, self._token)
        yield request


@dataclass(frozen=True, slots=True)
class _Kept:
    """A token and until when it is used, on the monotonic clock: shorter than its life, so that none ends underway."""

    token: str = field(repr=False)
    until: float


class ClientCredentials(httpx.Auth):
    """Access tokens of a machine client. One is fetched when it is needed, by one caller while the others wait."""

    def __init__(self, token_url: httpx.URL, client_id: str, client_secret: str, scopes: Sequence[str] | None) -> None:
        self._token_url = token_url
        self._proof = _basic(client_id, client_secret)
        self._form = {"grant_type": "client_credentials", **({"scope": " ".join(scopes)} if scopes else {})}
        self._kept: _Kept | None = None
        self._lock = threading.Lock()
        self._async_lock = anyio.Lock()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Put a token on the request; when it is refused all the same, once again with a new one."""
        for _ in range(2):
            with self._lock:
                kept = self._usable()
                if kept is None:
                    answer = yield self._question(request)
                    answer.read()
                    self._kept = kept = _kept_of(answer)
            _sign(request, kept.token)
            response = yield request
            if response.status_code != 401:
                return
            self._forget(kept)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Put a token on the request; when it is refused all the same, once again with a new one."""
        for _ in range(2):
            async with self._async_lock:
                kept = self._usable()
                if kept is None:
                    answer = yield self._question(request)
                    await answer.aread()
                    self._kept = kept = _kept_of(answer)
            _sign(request, kept.token)
            response = yield request
            if response.status_code != 401:
                return
            self._forget(kept)

    def _usable(self) -> _Kept | None:
        return self._kept if self._kept is not None and time.monotonic() < self._kept.until else None

    def _forget(self, kept: _Kept) -> None:
        """Another caller may have fetched a newer one already."""
        if self._kept is kept:
            self._kept = None

    def _question(self, request: httpx.Request) -> httpx.Request:
        timeouts = {"timeout": request.extensions["timeout"]} if "timeout" in request.extensions else {}
        headers = {"authorization": self._proof, "accept": "application/json"}
        return httpx.Request("POST", self._token_url, data=self._form, headers=headers, extensions=timeouts)


def _kept_of(answer: httpx.Response) -> _Kept:
    if not answer.is_success:
        raise _sign_in_error(answer)
    granted = read(TokenAnswer, cast("Mapping[str, object]", json_of(answer)))
    early = min(_EARLY_S, granted.expires_in * _EARLY_PART)
    return _Kept(granted.access_token, time.monotonic() + granted.expires_in - early)


def _sign_in_error(answer: httpx.Response) -> Exception:
    said = json_of(answer)
    if not isinstance(said, Mapping) or "error" not in said:
        return refusal(answer)
    told = cast("Mapping[str, object]", said)
    return SignInRefused(str(told["error"]), str(told.get("error_description", "The token was refused.")))


def _basic(client_id: str, client_secret: str) -> str:
    """HTTP Basic, encoded as RFC 6749 §2.3.1 wants it."""
    pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
    return f"Basic {base64.b64encode(pair.encode()).decode()}"


def _sign(request: httpx.Request, token: str) -> None:
    request.headers["authorization"] = f"Bearer {token}"
