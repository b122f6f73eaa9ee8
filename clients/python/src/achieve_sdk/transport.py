"""The way to the service and back: requests from calls, retries, answers and errors."""

import json
import time
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import aclosing, closing
from dataclasses import dataclass
from typing import Any, Final, TypedDict

import anyio
import httpx
from httpx_retries import Retry, aretry_request, retry_request

from achieve_sdk._core.calls import Call
from achieve_sdk._core.model import Model
from achieve_sdk._core.values import read, write
from achieve_sdk.errors import RateLimited, Refused, Unavailable, UnreadableAnswer, connection_error, json_of, refusal
from achieve_sdk.version import VERSION

_RUNNING: Final = b'"idempotency_key_in_flight"'
_BACKOFF_S: Final = 0.25
_LONGEST_WAIT_S: Final = 30.0
_KEYED: Final = frozenset({"POST", "PATCH"})

HEADERS: Final[Mapping[str, str]] = {"user-agent": f"achieve-sdk-python/{VERSION}", "accept": "application/json"}


class _StillRunning(httpx.TransportError):
    """The first try of this request has not ended: its answer comes with another one."""


class _Request(TypedDict):
    """What httpx is given."""

    method: str
    url: str
    params: Mapping[str, str | list[str]]
    headers: Mapping[str, str]
    content: bytes | None
    retry: Retry


@dataclass(frozen=True, slots=True)
class Blocking:
    """Sends calls and waits."""

    http: httpx.Client
    retries: int

    def send(self, call: Call, answer: Any) -> Any:  # noqa: ANN401 - as annotated where it is called.
        """The answer, read as the type `answer`. Raises AchieveError."""
        return read_answer(self.exchange(call), answer)

    def exchange(self, call: Call) -> httpx.Response:
        """The answer as it is. Raises NotReached."""
        try:
            return retry_request(self.http, **_request(call, self.retries))
        except httpx.RequestError as error:
            raise connection_error(error) from error

    def stream(self, call: Call) -> Iterator[bytes]:
        """The body of the answer, piece by piece. Raises AchieveError; NotReached, too, where it ends too early."""
        try:
            with closing(self._begun(call)) as response:
                yield from response.iter_bytes()
        except httpx.RequestError as error:
            raise connection_error(error) from error

    def _begun(self, call: Call) -> httpx.Response:
        """An answer whose body has not been read. A service that is busy is asked again."""
        left = self.retries
        while True:
            request = self.http.build_request(call.method, call.path, params=call.query, headers=call.headers)
            response = self.http.send(request, stream=True)
            if response.is_success:
                return response
            response.read()
            time.sleep(_pause(refusal(response), left))
            left -= 1


@dataclass(frozen=True, slots=True)
class NotBlocking:
    """Sends calls, to be awaited."""

    http: httpx.AsyncClient
    retries: int

    async def send(self, call: Call, answer: Any) -> Any:  # noqa: ANN401 - as annotated where it is called.
        """The answer, read as the type `answer`. Raises AchieveError."""
        return read_answer(await self.exchange(call), answer)

    async def exchange(self, call: Call) -> httpx.Response:
        """The answer as it is. Raises NotReached."""
        try:
            return await aretry_request(self.http, **_request(call, self.retries))
        except httpx.RequestError as error:
            raise connection_error(error) from error

    async def stream(self, call: Call) -> AsyncIterator[bytes]:
        """The body of the answer, piece by piece. Raises AchieveError; NotReached, too, where it ends too early."""
        try:
            async with aclosing(await self._begun(call)) as response:
                async for piece in response.aiter_bytes():
                    yield piece
        except httpx.RequestError as error:
            raise connection_error(error) from error

    async def _begun(self, call: Call) -> httpx.Response:
        """An answer whose body has not been read. A service that is busy is asked again."""
        left = self.retries
        while True:
            request = self.http.build_request(call.method, call.path, params=call.query, headers=call.headers)
            response = await self.http.send(request, stream=True)
            if response.is_success:
                return response
            await response.aread()
            await anyio.sleep(_pause(refusal(response), left))
            left -= 1


def _pause(refused: Refused, left: int) -> float:
    """How long to wait before another try. Raises the refusal where there is none."""
    if not left or not isinstance(refused, (RateLimited, Unavailable)):
        raise refused
    return min(_BACKOFF_S if refused.retry_after is None else refused.retry_after, _LONGEST_WAIT_S)


def read_answer(response: httpx.Response, answer: Any) -> Any:  # noqa: ANN401 - as annotated where it is called.
    """The body as the type `answer`. Raises Refused, UnreadableAnswer."""
    if not response.is_success:
        raise refusal(response)
    if answer is None:
        return None
    if answer is bytes:
        return response.content
    found = read(answer, json_of(response))
    if isinstance(answer, type) and issubclass(answer, Model) and not isinstance(found, answer):
        raise UnreadableAnswer(f"The answer is not a {answer.__name__}.")
    return found


def json_bytes(value: object) -> bytes:
    """JSON as it is sent. Raises ValueError for NaN and infinity."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _request(call: Call, retries: int) -> _Request:
    headers = dict(call.headers)
    if call.method in _KEYED and call.repeatable:
        headers.setdefault("Idempotency-Key", str(uuid.uuid4()))
    content = call.content
    if call.body is not None:
        headers["content-type"] = "application/json"
        content = json_bytes(write(call.body))
    return {
        "method": call.method,
        "url": call.path,
        "params": call.query,
        "headers": headers,
        "content": content,
        "retry": _policy(retries if call.repeatable else 0),
    }


def _policy(retries: int) -> Retry:
    """Writes are tried again, too: their idempotency key makes the second try the same request."""
    return Retry(
        total=retries,
        allowed_methods=["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"],
        status_forcelist=[429, 502, 503, 504],
        # The last two come from the token endpoint, which is asked on the way.
        retry_on_exceptions=[*Retry.RETRYABLE_EXCEPTIONS, _StillRunning, RateLimited, Unavailable],
        backoff_factor=_BACKOFF_S,
        max_backoff_wait=_LONGEST_WAIT_S,
        validate_response=_check_running,
    )


def _check_running(response: httpx.Response) -> None:
    if response.status_code == 409 and _RUNNING in response.content:
        raise _StillRunning("The first try has not ended.")
