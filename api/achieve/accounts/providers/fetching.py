"""Asks a district's identity provider: at vetted addresses, in a short while, for a small answer, by no redirect."""

import asyncio
import base64
from collections.abc import Mapping
from typing import Final, cast
from urllib.parse import quote_plus

import orjson
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar
from aiohttp.http import HttpProcessingError

from achieve.core.addresses import PRIVATE_TOO, PUBLIC_ONLY, AddressPolicy, check_url, open_connector
from achieve.core.settings import Settings

LARGEST_ANSWER: Final = 256 * 1024
TOTAL_SECONDS: Final = 10.0

_NO_HEADERS: Final[Mapping[str, str]] = {}
# HttpProcessingError and ValueError come out of the parser of answers for some kinds of garbage.
_CAUSED_BY_PROVIDERS: Final = (ClientError, HttpProcessingError, OSError, ValueError)


class ProviderFailed(Exception):
    """The provider does not answer, or not as it should. Its text is for the log: it names no person."""


def provider_policy(settings: Settings) -> AddressPolicy:
    """The public internet, and the private networks where the operator wants them."""
    return PRIVATE_TOO if settings.identity_provider_private_addresses else PUBLIC_ONLY


class ProviderClient:
    """Asks providers. Each question has a connection of its own: they are few."""

    def __init__(self, settings: Settings) -> None:
        self._policy = provider_policy(settings)

    async def get(self, url: str) -> Mapping[str, object]:
        """A document. Raises ProviderFailed."""
        return await self._ask("GET", url)

    async def post(self, url: str, form: Mapping[str, str], proof: tuple[str, str] | None) -> Mapping[str, object]:
        """The answer to a form. proof: client id and secret, for HTTP Basic. Raises ProviderFailed."""
        return await self._ask("POST", url, form, {} if proof is None else {"Authorization": _basic(*proof)})

    async def _ask(
        self, method: str, url: str, form: Mapping[str, str] | None = None, headers: Mapping[str, str] = _NO_HEADERS
    ) -> Mapping[str, object]:
        try:
            check_url(url, self._policy)
            async with asyncio.timeout(TOTAL_SECONDS), self._session() as session:
                asked = session.request(method, url, data=form, headers=headers, allow_redirects=False)
                async with asked as answer:
                    body = await answer.content.read(LARGEST_ANSWER + 1)
                    while not answer.content.at_eof() and len(body) <= LARGEST_ANSWER:
                        body += await answer.content.read(LARGEST_ANSWER + 1 - len(body))
                    status = answer.status
        except _CAUSED_BY_PROVIDERS as error:
            raise ProviderFailed(f"{type(error).__name__} at {method}") from error
        if status != 200 or len(body) > LARGEST_ANSWER:
            raise ProviderFailed(f"status {status} at {method}")
        return _object(body)

    def _session(self) -> ClientSession:
        return ClientSession(
            connector=open_connector(self._policy),
            cookie_jar=DummyCookieJar(),
            # The proxy of the environment would not be vetted.
            trust_env=False,
            headers={"Accept": "application/json", "User-Agent": "Achieve/1"},
            timeout=ClientTimeout(total=TOTAL_SECONDS, connect=TOTAL_SECONDS / 2),
        )


def _basic(client_id: str, secret: str) -> str:
    # Both are form-encoded before they are joined. Source: RFC 6749 §2.3.1.
    joined = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return f"Basic {base64.b64encode(joined.encode()).decode()}"


def _object(body: bytes) -> Mapping[str, object]:
    try:
        found: object = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise ProviderFailed("the answer is not JSON") from error
    if not isinstance(found, dict):
        raise ProviderFailed("the answer is no object")
    return cast("Mapping[str, object]", found)
