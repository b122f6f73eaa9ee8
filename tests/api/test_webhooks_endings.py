"""What comes after: replays, rotations, endpoints that are gone, paused or deleted."""

from collections.abc import AsyncIterator
from typing import TypeAlias
from uuid import UUID, uuid4

import asyncpg
import pytest

from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.api.webhook_desk import (
    PLAN_CHANGED,
    Inbox,
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


async def test_a_replay_sends_the_same_message_again(inbox: Inbox, fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, inbox.url)
    await inbox.has(1)

    async def is_delivered() -> bool:
        return await states(fresh_world, made) == ["delivered"]

    await eventually(is_delivered)
    [delivery] = await deliveries(fresh_world, made)
    replayed = await fresh_world["admin"].post(f"/v1/deliveries/{delivery['id']}/replay")
    assert replayed.status_code == 200
    assert (replayed.json()["state"], replayed.json()["attempt_count"]) == ("pending", 0)
    first, second = await inbox.has(2)
    assert first.body == second.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    await eventually(is_delivered)
    assert (await deliveries(fresh_world, made))[0]["version"] == 4


async def test_a_replay_brings_a_retry_forward(inbox: Inbox, fresh_world: World) -> None:
    inbox.statuses = [500]
    made = await create_endpoint(fresh_world, inbox.url)

    async def has_failed() -> bool:
        return [each["last_status"] for each in await deliveries(fresh_world, made)] == [500]

    await eventually(has_failed)
    [delivery] = await deliveries(fresh_world, made)
    hastened = await fresh_world["admin"].post(f"/v1/deliveries/{delivery['id']}/replay")
    assert hastened.json()["attempt_count"] == 1
    first, second = await inbox.has(2)
    assert second.at - first.at < 3


async def test_a_replay_to_an_endpoint_that_is_not_active_is_refused(fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, "http://127.0.0.1:9/hook")

    async def is_there() -> bool:
        return len(await deliveries(fresh_world, made)) == 1

    await eventually(is_there)
    await fresh_world["admin"].patch(
        f"/v1/webhook-endpoints/{made['id']}", json={"is_active": False}, headers={"If-Match": "*"}
    )
    [delivery] = await deliveries(fresh_world, made)
    assert delivery["state"] == "cancelled"
    refused = await fresh_world["admin"].post(f"/v1/deliveries/{delivery['id']}/replay")
    assert (refused.status_code, refused.json()["code"]) == (409, "endpoint_inactive")


async def test_a_deleted_endpoint_takes_its_deliveries_with_it(
    inbox: Inbox, context: Context, fresh_world: World, superuser: Owner
) -> None:
    inbox.statuses = [500, 500, 500]
    made = await create_endpoint(fresh_world, inbox.url)
    await tell(context, fresh_world, PLAN_CHANGED, PLAN_CHANGED)
    await inbox.has(3)
    gone = await fresh_world["admin"].delete(f"/v1/webhook-endpoints/{made['id']}", headers={"If-Match": "*"})
    assert gone.status_code == 204
    assert await deliveries(fresh_world, made) == []

    async def nothing_is_due() -> bool:
        due = await superuser.fetchval("select count(*) from due_delivery where endpoint_id = $1", UUID(made["id"]))
        return due == 0

    await eventually(nothing_is_due)


async def test_410_disables_the_endpoint_and_cancels_what_waits(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    made = await create_endpoint(fresh_world, inbox.url)
    await inbox.has(1)
    inbox.statuses = [410]
    await tell(context, fresh_world, PLAN_CHANGED, PLAN_CHANGED, about=uuid4())

    async def is_disabled() -> bool:
        found = (await fresh_world["admin"].get(f"/v1/webhook-endpoints/{made['id']}")).json()
        return (found["is_active"], found["disabled_reason"]) == (False, "gone")

    await eventually(is_disabled)
    assert await states(fresh_world, made) == ["delivered", "failed", "cancelled"]
    await tell(context, fresh_world, PLAN_CHANGED)
    told = (await fresh_world["admin"].get("/v1/events?type=webhook_endpoint.disabled")).json()["data"]
    assert [(event["aggregate_id"], event["actor_id"]) for event in told] == [(made["id"], None)]
    assert len(inbox.requests) == 2


async def test_after_a_rotation_both_secrets_verify_and_then_only_the_new_one(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    made = await create_endpoint(fresh_world, inbox.url)
    path = f"/v1/webhook-endpoints/{made['id']}/rotate"
    rotated = (await fresh_world["admin"].post(path)).json()
    await tell(context, fresh_world, PLAN_CHANGED)
    await inbox.has(3)
    message = next(request for request in inbox.requests if request.seq == 3)
    for key in (made["signing_secret"], made["public_key"], rotated["signing_secret"], rotated["public_key"]):
        assert message.is_signed_with(key)
    leaked = (await fresh_world["admin"].post(path, json={"previous_hours": 0})).json()
    await inbox.has(4)
    await tell(context, fresh_world, PLAN_CHANGED)
    await inbox.has(5)
    message = next(request for request in inbox.requests if request.seq == 5)
    assert message.is_signed_with(leaked["signing_secret"])
    for key in (made["signing_secret"], rotated["signing_secret"], rotated["public_key"]):
        assert not message.is_signed_with(key)
