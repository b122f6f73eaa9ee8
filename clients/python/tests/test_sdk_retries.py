"""Retries: what may be sent again is, as the same request; the rest is not."""

from types import SimpleNamespace
from uuid import UUID

import httpx
import pytest

from achieve_sdk import Conflict, NotReached, RateLimited, Unavailable
from scripted_service import ME, answers, async_client_of, client_of, refuses

KEY = UUID("0197a3c4-0000-7010-8000-000000000001")
PLAN = answers({"id": str(KEY), "title": "New"}, 201)


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock stands still: how long would have been waited."""
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    # In this one module alone: what else waits in the process would never let go again.
    monkeypatch.setattr("httpx_retries.retry.time", SimpleNamespace(sleep=waited.append))
    monkeypatch.setattr("httpx_retries.retry.asyncio", SimpleNamespace(sleep=wait))
    return waited


def busy(status: int, code: str, retry_after: str) -> httpx.Response:
    """A refusal that says when to come again."""
    problem = refuses(status, code)
    problem.headers["retry-after"] = retry_after
    return problem


def test_a_busy_service_is_asked_again_when_it_says(waits: list[float]) -> None:
    client, service = client_of(busy(503, "unavailable", "2"), busy(429, "rate_limited", "7"), answers(ME))
    assert client.me.get().display_name == "Ada"
    assert waits == [2.0, 7.0]
    assert len(service.requests) == 3


def test_it_is_not_waited_for_ever(waits: list[float]) -> None:
    client, _ = client_of(busy(429, "rate_limited", "86400"), answers(ME))
    client.me.get()
    assert waits == [30.0]


def test_after_the_last_retry_the_refusal_is_told() -> None:
    client, service = client_of(busy(429, "rate_limited", "1"), retries=2)
    with pytest.raises(RateLimited):
        client.me.get()
    assert len(service.requests) == 3


def test_a_write_is_sent_again_with_its_key(waits: list[float]) -> None:
    client, service = client_of(httpx.ReadTimeout("slow"), httpx.ConnectError("gone"), PLAN)
    assert client.plans.update(KEY, 1, title="New").title == "New"
    first, *others = service.requests
    assert [request.headers["idempotency-key"] for request in others] == [first.headers["idempotency-key"]] * 2
    assert {request.content for request in service.requests} == {b'{"title":"New"}'}
    assert all(0 <= waited <= 1 for waited in waits)


def test_the_end_of_the_first_try_is_waited_for() -> None:
    client, service = client_of(httpx.ReadTimeout("slow"), refuses(409, "idempotency_key_in_flight"), PLAN)
    assert client.plans.update(KEY, 1, title="New").title == "New"
    assert len(service.requests) == 3


def test_a_first_try_that_does_not_end_is_told() -> None:
    client, service = client_of(refuses(409, "idempotency_key_in_flight"), retries=1)
    with pytest.raises(Conflict) as refused:
        client.plans.update(KEY, 1, title="New")
    assert refused.value.code == "idempotency_key_in_flight"
    assert len(service.requests) == 2


@pytest.mark.parametrize(("status", "code"), [(400, "malformed_request"), (409, "conflict"), (500, "internal_error")])
def test_a_refusal_for_good_is_not_tried_again(status: int, code: str) -> None:
    client, service = client_of(refuses(status, code))
    with pytest.raises(Exception, match=code):
        client.plans.update(KEY, 1, title="New")
    assert len(service.requests) == 1


def test_a_mutation_is_sent_once_and_a_query_again() -> None:
    client, service = client_of(refuses(503, "unavailable"), answers({"data": {"me": {"id": "1"}}}))
    assert client.graphql("{ me { id } }") == {"me": {"id": "1"}}
    assert len(service.requests) == 2
    client, service = client_of(refuses(503, "unavailable"))
    with pytest.raises(Unavailable):
        client.graphql("mutation { deletePlan(input: {}) { plan { id } } }")
    assert len(service.requests) == 1


async def test_the_awaited_client_tries_again(waits: list[float]) -> None:
    client, service = async_client_of(
        busy(503, "unavailable", "3"), httpx.ReadError("gone"), refuses(409, "idempotency_key_in_flight"), PLAN
    )
    assert (await client.plans.update(KEY, 1, title="New")).title == "New"
    assert waits[0] == 3.0
    assert len({request.headers["idempotency-key"] for request in service.requests}) == 1


async def test_the_awaited_client_gives_up() -> None:
    client, service = async_client_of(httpx.ConnectError("gone"))
    with pytest.raises(NotReached):
        await client.me.get()
    assert len(service.requests) == 4
