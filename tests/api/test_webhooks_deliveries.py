"""Webhooks from end to end: what happens arrives, signed and in order, and is tried until it is taken."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from uuid import uuid4

import asyncpg
import pytest

from achieve.core.settings import Settings
from achieve.web.context import Context
from achieve.webhooks.listen import Received, listening
from achieve.webhooks.schedule import MOST_ATTEMPTS
from tests.api.webhook_desk import (
    PLAN_CHANGED,
    Inbox,
    bring_forward,
    create_endpoint,
    deliveries,
    eventually,
    open_inbox,
    states,
    tell,
    working,
)
from tests.world import World

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


pytestmark = pytest.mark.usefixtures("app", "worker")


@pytest.fixture
async def worker(settings: Settings) -> AsyncIterator[None]:
    async with working(settings):
        yield


@pytest.fixture
async def inbox() -> AsyncIterator[Inbox]:
    async with open_inbox() as inbox:
        yield inbox


async def test_a_change_through_the_api_arrives_signed_with_the_number_of_the_feed(fresh_world: World) -> None:
    heard: list[Received] = []
    # The port must be known before the secret is: the endpoint is moved there afterwards.
    made = await create_endpoint(fresh_world, "http://127.0.0.1:9/hook", event_types=["webhook_endpoint.updated"])
    async with listening(0, made["signing_secret"], "/hook", heard.append) as port:
        changed = await fresh_world["admin"].patch(
            f"/v1/webhook-endpoints/{made['id']}",
            json={"url": f"http://127.0.0.1:{port}/hook"},
            headers={"If-Match": '"1"'},
        )
        assert changed.status_code == 200
        await eventually(lambda: len(heard) == 1)
    told = (await fresh_world["admin"].get("/v1/events?type=webhook_endpoint.updated")).json()["data"]
    assert [(each.type, each.seq, each.message_id, each.verified) for each in heard] == [
        ("webhook_endpoint.updated", told[0]["seq"], told[0]["id"], True)
    ]


async def test_the_body_is_thin_and_says_what_the_feed_says(inbox: Inbox, context: Context, fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, inbox.url)
    await tell(context, fresh_world, PLAN_CHANGED, changed=["title"])
    own, plan = await inbox.has(2)
    assert own.event["type"] == "webhook_endpoint.created"
    event = (await fresh_world["admin"].get("/v1/events?after=1")).json()["data"][0]
    assert plan.event == {
        "type": "plan.updated",
        "timestamp": event["occurred_at"],
        "data": {
            "id": event["id"],
            "district_id": fresh_world.id("district"),
            "seq": 2,
            "aggregate_id": event["aggregate_id"],
            "changed": ["title"],
            "href": event["href"],
        },
    }
    assert plan.headers["webhook-id"] == event["id"]
    assert plan.headers["Content-Type"] == "application/json"
    assert plan.is_signed_with(made["signing_secret"])
    assert plan.is_signed_with(made["public_key"])


async def test_what_was_delivered_is_noted(inbox: Inbox, fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, inbox.url, event_types=["webhook_endpoint.created"])
    await inbox.has(1)

    async def is_noted() -> bool:
        return await states(fresh_world, made) == ["delivered"]

    await eventually(is_noted)
    [delivery] = await deliveries(fresh_world, made)
    assert {name: delivery[name] for name in ("seq", "event_type", "attempt_count", "last_status", "last_error")} == {
        "seq": 1,
        "event_type": "webhook_endpoint.created",
        "attempt_count": 1,
        "last_status": 204,
        "last_error": None,
    }
    assert delivery["next_attempt_at"] is None
    assert delivery["delivered_at"] is not None
    one = await fresh_world["admin"].get(f"/v1/deliveries/{delivery['id']}?expand=event,endpoint")
    assert (one.json()["event"]["seq"], one.json()["endpoint"]["id"]) == (1, made["id"])
    assert (await fresh_world["admin"].get("/v1/deliveries?state=pending")).json()["data"] == []


async def test_a_failure_is_tried_again_with_the_same_id(inbox: Inbox, context: Context, fresh_world: World) -> None:
    inbox.statuses = [500, 302, 204]
    made = await create_endpoint(fresh_world, inbox.url)

    async def has_failed(times: int) -> bool:
        return [each["attempt_count"] for each in await deliveries(fresh_world, made)] == [times]

    for times, (status, least, most) in enumerate([(500, 4, 6), (302, 240, 360)], start=1):
        await eventually(lambda times=times: has_failed(times))
        [delivery] = await deliveries(fresh_world, made)
        assert (delivery["state"], delivery["last_status"]) == ("pending", status)
        next_at, last_at = (
            datetime.fromisoformat(str(delivery[name])) for name in ("next_attempt_at", "last_attempt_at")
        )
        assert timedelta(seconds=least) <= next_at - last_at <= timedelta(seconds=most + 1)
        await bring_forward(context, fresh_world)
    await eventually(lambda: has_failed(3))
    assert await states(fresh_world, made) == ["delivered"]
    assert len({request.headers["webhook-id"] for request in inbox.requests}) == 1
    assert all(request.is_signed_with(made["signing_secret"]) for request in inbox.requests)


async def test_the_first_retry_comes_by_itself(inbox: Inbox, fresh_world: World) -> None:
    inbox.statuses = [503]
    await create_endpoint(fresh_world, inbox.url)
    first, second = await inbox.has(2)
    assert 4 <= second.at - first.at <= 8


async def test_retry_after_puts_the_retry_off(inbox: Inbox, fresh_world: World) -> None:
    inbox.statuses, inbox.headers = [429], {"Retry-After": "3600"}
    made = await create_endpoint(fresh_world, inbox.url)

    async def is_put_off() -> bool:
        [delivery] = await deliveries(fresh_world, made) or [{"last_status": None}]
        return delivery["last_status"] == 429

    await eventually(is_put_off)
    [delivery] = await deliveries(fresh_world, made)
    wait = datetime.fromisoformat(str(delivery["next_attempt_at"])) - datetime.now(UTC)
    assert timedelta(seconds=3500) < wait < timedelta(seconds=3601)


async def test_the_tenth_failure_is_the_last(inbox: Inbox, context: Context, fresh_world: World) -> None:
    inbox.statuses = [500] * MOST_ATTEMPTS
    plan = uuid4()
    made = await create_endpoint(fresh_world, inbox.url, scopes=["progress:read"], event_types=[])
    await inbox.has(1)

    async def is_over() -> bool:
        await bring_forward(context, fresh_world)
        return (await states(fresh_world, made))[0] == "failed"

    await eventually(is_over)
    [delivery] = await deliveries(fresh_world, made)
    assert (delivery["attempt_count"], delivery["next_attempt_at"]) == (10, None)
    await tell(context, fresh_world, PLAN_CHANGED, about=plan)
    await inbox.has(11)
    assert inbox.seqs == [1] * 10 + [2]


async def test_an_endpoint_that_nobody_answers_tells_why(fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, "http://127.0.0.1:9/hook")

    async def is_told() -> bool:
        return [each["last_error"] for each in await deliveries(fresh_world, made)] == ["connect_failed"]

    await eventually(is_told)


async def test_what_happens_to_one_thing_arrives_in_order_also_after_failures(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    await create_endpoint(fresh_world, inbox.url)
    await inbox.has(1)
    inbox.statuses = [500, 500]
    plan = uuid4()
    for _ in range(2):
        await tell(context, fresh_world, PLAN_CHANGED, PLAN_CHANGED, about=plan)
    await tell(context, fresh_world, PLAN_CHANGED, about=plan)

    async def all_came() -> bool:
        await bring_forward(context, fresh_world)
        return len(inbox.requests) == 8

    await eventually(all_came)
    assert inbox.seqs == [1, 2, 2, 2, 3, 4, 5, 6]
    assert inbox.most_at_a_time == 1


async def test_what_waits_for_another_says_so(inbox: Inbox, context: Context, fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, inbox.url)
    await inbox.has(1)
    inbox.statuses = [500]
    await tell(context, fresh_world, PLAN_CHANGED, PLAN_CHANGED, about=uuid4())
    await inbox.has(2)

    async def is_noted() -> bool:
        return (await deliveries(fresh_world, made))[1]["attempt_count"] == 1

    await eventually(is_noted)
    _, first, second = await deliveries(fresh_world, made)
    assert first["next_attempt_at"] is not None
    assert (second["state"], second["attempt_count"], second["next_attempt_at"]) == ("pending", 0, None)


async def test_different_things_do_not_wait_for_each_other(inbox: Inbox, context: Context, fresh_world: World) -> None:
    await create_endpoint(fresh_world, inbox.url)
    await inbox.has(1)
    inbox.gate.clear()
    await tell(context, fresh_world, *[PLAN_CHANGED] * 6)
    await inbox.has(7)
    assert inbox.most_at_a_time == 6
    inbox.gate.set()


async def test_more_than_goes_into_one_transaction_arrives_once_each(context: Context, fresh_world: World) -> None:
    """With 50 endpoints, deliveries are made for 100 events at a time."""
    for _ in range(48):
        await create_endpoint(fresh_world, "http://127.0.0.1:9/hook", event_types=["webhook_endpoint.deleted"])
    async with open_inbox() as one, open_inbox() as other:
        for inbox in (one, other):
            await create_endpoint(fresh_world, inbox.url)
        plans = [uuid4() for _ in range(5)]
        for plan in plans:
            await tell(context, fresh_world, *[PLAN_CHANGED] * 60, about=plan)
        for inbox, first in ((one, 49), (other, 50)):
            await inbox.has(351 - first)
            assert sorted(inbox.seqs) == list(range(first, 351))
            for plan in plans:
                seqs = [each.seq for each in inbox.requests if each.told["aggregate_id"] == str(plan)]
                assert seqs == sorted(seqs)
