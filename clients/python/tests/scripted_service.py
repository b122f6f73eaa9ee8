"""A service that answers from a script, and remembers what it was asked."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from achieve_sdk import Achieve, AsyncAchieve

BASE_URL = "https://achieve.example"
Answer = httpx.Response | Exception

ME: Mapping[str, object] = {
    "kind": "person",
    "id": "0197a3c4-0000-7010-8000-000000000001",
    "display_name": "Ada",
    "district": None,
    "roles": [],
    "scopes": None,
}


@dataclass
class Script(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Gives its answers one after the other, the last one for good; an error is raised."""

    answers: list[Answer]
    requests: list[httpx.Request] = field(default_factory=list[httpx.Request])

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The next answer."""
        request.read()
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        # Each time a fresh one: an answer is read only once.
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The next answer."""
        await request.aread()
        return self.handle_request(request)

    def sent(self, place: int = -1) -> object:
        """The JSON of a request."""
        return json.loads(self.requests[place].content)


@dataclass
class Deciding(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Answers each request as a function decides."""

    decide: Callable[[httpx.Request], httpx.Response]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """What is decided."""
        return self.decide(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """What is decided."""
        return self.decide(request)


def answers(content: object, status: int = 200, **headers: str) -> httpx.Response:
    """An answer in JSON. Underscores in names of headers stand for hyphens."""
    return httpx.Response(
        status, json=content, headers={name.replace("_", "-"): text for name, text in headers.items()}
    )


def refuses(status: int, code: str, **more: object) -> httpx.Response:
    """A problem."""
    problem: dict[str, object] = {
        "type": f"/problems/{code}",
        "title": "Refused",
        "status": status,
        "detail": "It cannot be done.",
        "code": code,
        "request_id": "r-1",
        "errors": [],
        **more,
    }
    return httpx.Response(status, json=problem, headers={"content-type": "application/problem+json"})


def client_of(*script: Answer, retries: int = 3) -> tuple[Achieve, Script]:
    """A client that waits, and the service that it talks to."""
    service = Script(list(script))
    return Achieve(BASE_URL, token="t-1", transport=service, retries=retries), service


def async_client_of(*script: Answer) -> tuple[AsyncAchieve, Script]:
    """A client to be awaited, and the service that it talks to."""
    service = Script(list(script))
    return AsyncAchieve(BASE_URL, token="t-1", transport=service), service
