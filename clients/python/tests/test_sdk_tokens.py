"""Tokens of machine clients: fetched once for all, renewed in time, and once more when they are refused."""

import asyncio
import base64
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import parse_qs

import httpx
import pytest

from achieve_sdk import Achieve, AsyncAchieve, NotReached, SignInRefused, Unauthenticated, Unavailable
from scripted_service import BASE_URL, ME, Deciding, answers, refuses


@dataclass
class TokenService:
    """Gives out tokens t-1, t-2, …, each of which lives so many seconds, and accepts those that are not revoked."""

    expires_in: int = 900
    revoked: set[str] = field(default_factory=set[str])
    questions: list[httpx.Request] = field(default_factory=list[httpx.Request])
    seen: list[str] = field(default_factory=list[str])

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request."""
        if request.url.path == "/oauth/token":
            self.questions.append(request)
            # Long enough for others to come and find no token.
            time.sleep(0.01)
            token = {"access_token": f"t-{len(self.questions)}", "token_type": "Bearer", "scope": "plans:read"}
            return answers({**token, "expires_in": self.expires_in})
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.seen.append(token)
        return refuses(401, "unauthenticated") if token in self.revoked else answers(ME)

    @property
    def forms(self) -> list[dict[str, list[str]]]:
        """What was asked of the token endpoint."""
        return [parse_qs(question.content.decode()) for question in self.questions]


def client_of(service: TokenService, *scopes: str) -> Achieve:
    """A machine client that waits."""
    return Achieve(
        BASE_URL, client_id="c:1", client_secret="s/1 ", scopes=scopes or None, transport=Deciding(service.answer)
    )


def async_client_of(service: TokenService) -> AsyncAchieve:
    """A machine client to be awaited."""
    return AsyncAchieve(BASE_URL, client_id="c:1", client_secret="s/1 ", transport=Deciding(service.answer))


def test_the_secret_goes_to_the_token_endpoint_alone() -> None:
    service = TokenService()
    client_of(service, "plans:read", "evidence:write").me.get()
    (question,) = service.questions
    proof = base64.b64decode(question.headers["authorization"].removeprefix("Basic "))
    assert (question.method, str(question.url)) == ("POST", "https://achieve.example/oauth/token")
    assert proof == b"c%3A1:s%2F1+"
    assert service.forms == [{"grant_type": ["client_credentials"], "scope": ["plans:read evidence:write"]}]
    assert question.extensions["timeout"]["read"] == 30.0
    assert service.seen == ["t-1"]


def test_one_token_serves_many_calls_until_shortly_before_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.monotonic()
    service = TokenService(expires_in=900)
    client = client_of(service)
    for later in (0, 839, 841):
        monkeypatch.setattr(time, "monotonic", lambda later=later: now + later)
        client.me.get()
    assert service.seen == ["t-1", "t-1", "t-2"]


def test_threads_share_one_token() -> None:
    service = TokenService()
    client = client_of(service)
    with ThreadPoolExecutor(8) as pool:
        found = [pool.submit(client.me.get) for _ in range(8)]
    assert {each.result().display_name for each in found} == {"Ada"}
    assert service.seen == ["t-1"] * 8


async def test_tasks_share_one_token() -> None:
    service = TokenService()
    async with async_client_of(service) as client:
        await asyncio.gather(*(client.me.get() for _ in range(8)))
    assert service.seen == ["t-1"] * 8


def test_a_token_that_is_refused_is_renewed_once() -> None:
    service = TokenService(revoked={"t-1"})
    client = client_of(service)
    assert client.me.get().display_name == "Ada"
    assert service.seen == ["t-1", "t-2"]
    service.revoked |= {"t-2", "t-3"}
    with pytest.raises(Unauthenticated):
        client.me.get()
    assert service.seen == ["t-1", "t-2", "t-2", "t-3"]


async def test_the_awaited_client_renews_a_refused_token() -> None:
    service = TokenService(revoked={"t-1"})
    async with async_client_of(service) as client:
        await client.me.get()
    assert service.seen == ["t-1", "t-2"]


def test_a_refused_sign_in_says_why_and_is_tried_anew_with_the_next_call() -> None:
    given = [answers({"error": "invalid_client", "error_description": "Unknown."}, 401), refuses(503, "unavailable")]
    transport = Deciding(lambda _: given[0])
    client = Achieve(BASE_URL, client_id="c", client_secret="s", transport=transport, retries=0)
    with pytest.raises(SignInRefused) as refused:
        client.me.get()
    assert (refused.value.reason, refused.value.detail) == ("invalid_client", "Unknown.")
    given.pop(0)
    with pytest.raises(Unavailable):
        client.me.get()


def test_a_busy_token_endpoint_is_asked_again() -> None:
    service = TokenService()
    busy = [refuses(503, "unavailable")]
    transport = Deciding(lambda request: busy.pop() if busy else service.answer(request))
    client = Achieve(BASE_URL, client_id="c", client_secret="s", transport=transport)
    assert client.me.get().display_name == "Ada"


async def test_a_token_endpoint_that_is_not_there_blocks_nobody() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if gone:
            raise httpx.ConnectError("gone")
        return service.answer(request)

    service, gone = TokenService(), [True]
    way = Deciding(answer)
    client = Achieve(BASE_URL, client_id="c", client_secret="s", transport=way, retries=0)
    awaited = AsyncAchieve(BASE_URL, client_id="c", client_secret="s", transport=way, retries=0)
    with pytest.raises(NotReached):
        client.me.get()
    with pytest.raises(NotReached):
        await awaited.me.get()
    gone.clear()
    assert client.me.get().display_name == (await awaited.me.get()).display_name == "Ada"


def test_neither_token_nor_secret_shows() -> None:
    client = Achieve(BASE_URL, token="very-secret")
    assert "very-secret" not in repr(client) + repr(vars(client))


@pytest.mark.parametrize(
    "given", [{}, {"token": ""}, {"client_id": "c"}, {"token": "t", "client_id": "c", "client_secret": "s"}]
)
def test_there_is_one_proof_of_who_asks(given: dict[str, str]) -> None:
    for kind in (Achieve, AsyncAchieve):
        with pytest.raises(TypeError, match="either a token, or client_id and client_secret"):
            kind(BASE_URL, **given)  # pyright: ignore[reportArgumentType] texts only.
