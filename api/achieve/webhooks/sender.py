"""Sends one signed message to one receiver, and turns whatever that receiver does into an Answer."""

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from aiohttp import (
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientSSLError,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    InvalidURL,
    ServerDisconnectedError,
)
from aiohttp.abc import AbstractResolver
from aiohttp.http import HttpProcessingError

from achieve.core.addresses import AddressPolicy, AddressRefused, UrlRefused, check_url, open_connector
from achieve.webhooks import signing
from achieve.webhooks.schedule import retry_after_of

ANSWER_LIMIT: Final = 16 * 1024
CONNECT_SECONDS: Final = 5.0
TOTAL_SECONDS: Final = 15.0
# The status alone decides. The body is read only so that the connection can serve the next message.
_BODY_SECONDS: Final = 1.0


class Failure(StrEnum):
    """Why there was no answer. Stable: receivers' operators read these in the list of deliveries."""

    URL_REFUSED = "url_refused"
    ADDRESS_REFUSED = "address_refused"
    NAME_NOT_RESOLVED = "name_not_resolved"
    CONNECT_FAILED = "connect_failed"
    CONNECT_TIMEOUT = "connect_timeout"
    TLS_FAILED = "tls_failed"
    TIMEOUT = "timeout"
    CONNECTION_LOST = "connection_lost"
    INVALID_ANSWER = "invalid_answer"


@dataclass(frozen=True, slots=True)
class Message:
    """One attempt: what is sent, where, and the keys to sign it with (two while they rotate).

    message_id: the same in every attempt. attempted_at: now, with its zone; receivers refuse what is five minutes old.
    """

    url: str
    message_id: str
    attempted_at: datetime
    body: bytes
    signing_keys: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an attempt: a status, or else the reason why there was none. duration_ms: until then."""

    status: int | None
    error: Failure | None
    duration_ms: int
    retry_after: timedelta | None = None


@asynccontextmanager
async def open_sender(
    policy: AddressPolicy,
    *,
    resolver: AbstractResolver | None = None,
    tls: ssl.SSLContext | None = None,
    connect_seconds: float = CONNECT_SECONDS,
    total_seconds: float = TOTAL_SECONDS,
) -> AsyncGenerator["Sender"]:
    """A sender with a pool of connections of its own, closed at the end."""
    session = ClientSession(
        connector=open_connector(policy, resolver=resolver, tls=tls),
        # A cookie of one receiver is nobody else's business, and the proxy of the environment would not be vetted.
        cookie_jar=DummyCookieJar(),
        trust_env=False,
        # Compressed answers are not asked for, and not unpacked when they come all the same.
        auto_decompress=False,
        skip_auto_headers=("Accept-Encoding",),
        read_bufsize=ANSWER_LIMIT,
        timeout=ClientTimeout(total=None, connect=connect_seconds),
    )
    async with session:
        yield Sender(session, policy, total_seconds)


class Sender:
    """Sends messages over one session; any number of them at a time, which the caller bounds."""

    def __init__(self, session: ClientSession, policy: AddressPolicy, total_seconds: float = TOTAL_SECONDS) -> None:
        self._session = session
        self._policy = policy
        self._total_seconds = total_seconds

    async def send(self, message: Message) -> Answer:
        """Make one attempt.

        Never raises for what a receiver, its name server or its certificate does. It does raise InvalidSigningKey and
        ValueError where our own side is at fault: a key or a message id that cannot be used.
        """
        headers = _headers(message)
        clock = asyncio.get_running_loop().time
        began_at = clock()
        deadline = began_at + self._total_seconds
        try:
            response = await self._post(message, headers, deadline)
        except _CAUSED_BY_RECEIVERS as error:
            return Answer(None, failure_of(error), _milliseconds(clock() - began_at))
        took = clock() - began_at
        await _read_away(response, deadline)
        answered_at = message.attempted_at + timedelta(seconds=took)
        retry_after = retry_after_of(response.status, response.headers.get("Retry-After"), answered_at)
        return Answer(response.status, None, _milliseconds(took), retry_after)

    async def _post(self, message: Message, headers: dict[str, str], deadline: float) -> ClientResponse:
        check_url(message.url, self._policy)
        async with asyncio.timeout_at(deadline):
            return await self._session.post(message.url, data=message.body, headers=headers, allow_redirects=False)


def failure_of(error: BaseException) -> Failure:
    """The stable reason for an exception of the way there and back."""
    if isinstance(error, ClientConnectorError) and isinstance(error.os_error, AddressRefused):
        return Failure.ADDRESS_REFUSED
    return next((failure for kind, failure in _FAILURES if isinstance(error, kind)), Failure.INVALID_ANSWER)


# The first that fits counts, so the narrow kinds come first.
_FAILURES: Final[tuple[tuple[type[Exception], Failure], ...]] = (
    (UrlRefused, Failure.URL_REFUSED),
    (InvalidURL, Failure.URL_REFUSED),
    (ClientConnectorDNSError, Failure.NAME_NOT_RESOLVED),
    (ClientSSLError, Failure.TLS_FAILED),
    (ssl.SSLError, Failure.TLS_FAILED),
    (ConnectionTimeoutError, Failure.CONNECT_TIMEOUT),
    (TimeoutError, Failure.TIMEOUT),
    (ClientConnectorError, Failure.CONNECT_FAILED),
    (ServerDisconnectedError, Failure.CONNECTION_LOST),
    (OSError, Failure.CONNECTION_LOST),
    # The codec of host names raises it for a label of more than 63 characters.
    (UnicodeError, Failure.NAME_NOT_RESOLVED),
)

# ValueError and HttpProcessingError come out of the parser of answers for some kinds of garbage.
_CAUSED_BY_RECEIVERS: Final = (ClientError, HttpProcessingError, OSError, ValueError, UrlRefused)


async def _read_away(response: ClientResponse, deadline: float) -> None:
    """Read a short and quick body to its end, which frees the connection. No failure here changes the status."""
    until = min(deadline, asyncio.get_running_loop().time() + _BODY_SECONDS)
    unread = ANSWER_LIMIT
    try:
        async with asyncio.timeout_at(until):
            while unread > 0 and (chunk := await response.content.readany()):
                unread -= len(chunk)
    except _CAUSED_BY_RECEIVERS:
        # A broken or endless body takes nothing back from its status.
        pass
    finally:
        # A connection whose answer was read to its end is in the pool again by now; any other one ends here.
        response.close()


def _headers(message: Message) -> dict[str, str]:
    timestamp = int(message.attempted_at.timestamp())
    return {
        signing.ID_HEADER: message.message_id,
        signing.TIMESTAMP_HEADER: str(timestamp),
        signing.SIGNATURE_HEADER: signing.sign_with_each(
            message.signing_keys, message.message_id, timestamp, message.body
        ),
        "content-type": "application/json",
        "user-agent": "Achieve-Webhooks/1",
    }


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
