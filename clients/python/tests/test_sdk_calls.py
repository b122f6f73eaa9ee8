"""Calls: what a method sends."""

from datetime import UTC, datetime
from uuid import UUID

import httpx
import pytest

from achieve_sdk import UNSET
from achieve_sdk.models import PlanUpdate, WebhookEndpointCreate
from scripted_service import ME, answers, async_client_of, client_of

KEY = UUID("0197a3c4-0000-7010-8000-000000000001")
EMPTY_PAGE: dict[str, object] = {"data": [], "next_cursor": None, "has_more": False}


def test_every_request_says_who_asks_and_with_what() -> None:
    client, service = client_of(answers(ME))
    client.me.get()
    (request,) = service.requests
    assert (request.method, str(request.url)) == ("GET", "https://achieve.example/v1/me")
    assert request.headers["authorization"] == "Bearer t-1"
    assert request.headers["user-agent"] == "achieve-sdk-python/0.1.0"
    assert "idempotency-key" not in request.headers


def test_query_parameters_are_written_as_the_service_reads_them() -> None:
    client, service = client_of(answers(EMPTY_PAGE))
    since = datetime(2026, 8, 1, 12, tzinfo=UTC)
    people = client.people.list(
        limit=5, is_learner=True, id=[KEY, "b"], fields=["id", "email"], expand="enrollments", updated_since=since
    )
    assert service.requests == []
    people.page()
    assert service.requests[0].url.params.multi_items() == [
        ("limit", "5"),
        ("fields", "id,email"),
        ("expand", "enrollments"),
        ("id", str(KEY)),
        ("id", "b"),
        ("updated_since", "2026-08-01T12:00:00+00:00"),
        ("is_learner", "true"),
    ]


def test_no_value_of_a_filter_does_not_mean_all() -> None:
    client, service = client_of(answers(EMPTY_PAGE))
    with pytest.raises(ValueError, match=r"'id' has no values. Leave it out to get all."):
        client.people.list(id=[])
    assert service.requests == []


def test_an_id_cannot_name_another_path() -> None:
    client, service = client_of(answers({}))
    client.people.get("../plans?a=b#c")
    assert service.requests[0].url.raw_path == b"/v1/people/..%2Fplans%3Fa%3Db%23c"
    for identifier in ("", ".", ".."):
        with pytest.raises(ValueError, match="'id' is empty or not an id"):
            client.people.get(identifier)


@pytest.mark.parametrize(
    ("version", "sent"), [(3, '"3"'), ("3", '"3"'), ('"3"', '"3"'), ('W/"3"', 'W/"3"'), ("*", "*")]
)
def test_a_version_is_sent_as_an_etag(version: int | str, sent: str) -> None:
    client, service = client_of(answers({"id": str(KEY)}))
    client.plans.update(KEY, version, title="New")
    assert service.requests[0].headers["if-match"] == sent


def test_a_deletion_names_the_version_and_has_no_answer() -> None:
    client, service = client_of(httpx.Response(204))
    client.plans.delete(KEY, 2)
    (request,) = service.requests
    assert (request.method, request.headers["if-match"], request.content) == ("DELETE", '"2"', b"")


def test_a_body_is_a_model_or_its_fields() -> None:
    client, service = client_of(answers({"id": str(KEY)}))
    client.webhook_endpoints.create(url="https://receiver.example", description=None, scopes=UNSET)
    client.webhook_endpoints.create(WebhookEndpointCreate(url="https://receiver.example", description=None))
    assert [service.sent(0), service.sent(1)] == [{"url": "https://receiver.example", "description": None}] * 2
    assert service.requests[0].headers["content-type"] == "application/json"


def test_a_body_given_twice_or_wrongly_is_refused_before_it_is_sent() -> None:
    client, service = client_of(answers({}))
    with pytest.raises(TypeError, match="Give either a PlanUpdate or its fields by name"):
        client.plans.update(KEY, 1, PlanUpdate(title="New"), title="Newer")  # pyright: ignore[reportCallIssue] the mistake.
    with pytest.raises(TypeError, match="colour"):
        client.plans.update(KEY, 1, colour="blue")  # pyright: ignore[reportCallIssue] the mistake.
    with pytest.raises(ValueError, match="not JSON compliant"):
        client.evidence.create(learner_id=KEY, competency_id=KEY, kind="formative", score=float("nan"))
    assert service.requests == []


def test_each_write_has_a_key_of_its_own_unless_one_is_given() -> None:
    client, service = client_of(answers({"id": str(KEY)}))
    client.plans.update(KEY, 1, title="New")
    client.plans.update(KEY, 1, title="New")
    client.plans.update(KEY, 1, title="New", idempotency_key="mine")
    first, second, third = (request.headers["idempotency-key"] for request in service.requests)
    assert len({first, second, third}) == 3
    assert third == "mine"


async def test_the_awaited_client_sends_the_same() -> None:
    client, service = async_client_of(answers({"id": str(KEY), "title": "New"}))
    async with client:
        plan = await client.plans.update(KEY, 1, title="New")
    assert plan.title == "New"
    assert service.requests[0].headers["if-match"] == '"1"'
