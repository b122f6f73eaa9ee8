"""Who hears of what: by type, by time, by scope, by district; and who sees the deliveries."""

from collections.abc import AsyncIterator
from typing import TypeAlias
from uuid import UUID, uuid4

import asyncpg
import pytest
from fastapi import FastAPI

from achieve.accounts import service as accounts
from achieve.core.ids import ClientId
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.api.webhook_desk import (
    EVIDENCE_RECORDED,
    HABIT_NOTED,
    PLAN_CHANGED,
    PROGRESS_CHANGED,
    Inbox,
    bring_forward,
    create_endpoint,
    deliveries,
    eventually,
    machine,
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


async def test_an_endpoint_hears_only_of_the_types_that_it_wants(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    await create_endpoint(fresh_world, inbox.url, event_types=["webhook_endpoint.deleted", "webhook_endpoint.updated"])
    other = await create_endpoint(fresh_world, "http://127.0.0.1:9/", event_types=["webhook_endpoint.disabled"])
    await tell(context, fresh_world, PLAN_CHANGED)
    path, headers = f"/v1/webhook-endpoints/{other['id']}", {"If-Match": "*"}
    await fresh_world["admin"].patch(path, json={"description": "x"}, headers=headers)
    await fresh_world["admin"].delete(path, headers=headers)
    await inbox.has(2)
    assert inbox.types == ["webhook_endpoint.updated", "webhook_endpoint.deleted"]


async def test_what_happened_before_an_endpoint_was_made_is_not_sent(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    await tell(context, fresh_world, *[PLAN_CHANGED] * 3)
    await create_endpoint(fresh_world, inbox.url)
    await tell(context, fresh_world, PLAN_CHANGED)
    await inbox.has(2)
    assert sorted(inbox.seqs) == [4, 5]


async def test_an_endpoint_that_is_active_again_hears_of_what_comes_then(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    made = await create_endpoint(fresh_world, inbox.url)
    await inbox.has(1)
    path, headers = f"/v1/webhook-endpoints/{made['id']}", {"If-Match": "*"}
    await fresh_world["admin"].patch(path, json={"is_active": False}, headers=headers)
    await tell(context, fresh_world, PLAN_CHANGED)
    await fresh_world["admin"].patch(path, json={"is_active": True}, headers=headers)
    await tell(context, fresh_world, PLAN_CHANGED)
    await inbox.has(3)
    assert sorted(inbox.seqs) == [1, 4, 5]


async def test_learners_records_are_told_only_with_their_scope(context: Context, fresh_world: World) -> None:
    async with open_inbox() as thin, open_inbox() as wide:
        await create_endpoint(fresh_world, thin.url)
        await create_endpoint(fresh_world, wide.url, scopes=["evidence:read", "roster:read"])
        await tell(context, fresh_world, EVIDENCE_RECORDED, HABIT_NOTED, PLAN_CHANGED, PROGRESS_CHANGED)
        await wide.has(3)
        await thin.has(3)
        assert sorted(thin.types) == ["plan.updated", "webhook_endpoint.created", "webhook_endpoint.created"]
        assert sorted(wide.types) == ["evidence.recorded", "plan.updated", "webhook_endpoint.created"]


async def test_a_client_that_loses_a_scope_hears_no_more_of_it_and_one_that_is_shut_out_hears_nothing(
    app: FastAPI, inbox: Inbox, context: Context, fresh_world: World
) -> None:
    scopes = ("webhooks:read", "webhooks:write", "evidence:read", "progress:read")
    async with machine(app, context, fresh_world, *scopes) as client:
        wanted = {"url": inbox.url, "scopes": ["evidence:read", "progress:read"]}
        assert (await client.post("/v1/webhook-endpoints", json=wanted)).status_code == 201
        identifier = ClientId(UUID(client.headers["x-client-id"]))
    await inbox.has(1)
    await tell(context, fresh_world, EVIDENCE_RECORDED, PROGRESS_CHANGED)
    await inbox.has(3)
    async with context.database.writing(fresh_world.district_id) as session:
        found = await session.get(accounts.ApiClient, (fresh_world.district_id, identifier))
        assert found is not None
        found.scopes = ["evidence:read", "webhooks:read"]
    await tell(context, fresh_world, PROGRESS_CHANGED, EVIDENCE_RECORDED)
    await inbox.has(4)
    async with context.database.writing(fresh_world.district_id) as session:
        await accounts.disable_client(session, fresh_world.district_id, identifier)
    await tell(context, fresh_world, EVIDENCE_RECORDED, PLAN_CHANGED)
    async with open_inbox() as later:
        await create_endpoint(fresh_world, later.url)
        await later.has(1)
    assert sorted(inbox.types) == [
        "evidence.recorded",
        "evidence.recorded",
        "progress.changed",
        "webhook_endpoint.created",
    ]


async def test_a_delivery_that_waits_is_not_sent_once_its_endpoint_may_not_have_it(
    inbox: Inbox, context: Context, fresh_world: World
) -> None:
    made = await create_endpoint(fresh_world, inbox.url, scopes=["evidence:read"])
    await inbox.has(1)
    inbox.statuses = [500]
    await tell(context, fresh_world, EVIDENCE_RECORDED, EVIDENCE_RECORDED, about=uuid4())
    await inbox.has(2)
    answer = await fresh_world["admin"].patch(
        f"/v1/webhook-endpoints/{made['id']}", json={"scopes": []}, headers={"If-Match": "*"}
    )
    assert answer.status_code == 200

    async def is_cancelled() -> bool:
        await bring_forward(context, fresh_world)
        return await states(fresh_world, made) == ["delivered", "cancelled", "cancelled", "delivered"]

    await eventually(is_cancelled)
    assert inbox.seqs == [1, 2, 4]


async def test_districts_hear_only_of_themselves(context: Context, fresh_world: World, other_world: World) -> None:
    async with open_inbox() as ours, open_inbox() as theirs:
        mine = await create_endpoint(fresh_world, ours.url)
        await create_endpoint(other_world, theirs.url)
        await tell(context, fresh_world, PLAN_CHANGED)
        await tell(context, other_world, PLAN_CHANGED)
        await ours.has(2)
        await theirs.has(2)
        assert {request.told["district_id"] for request in ours.requests} == {fresh_world.id("district")}
        assert {request.told["district_id"] for request in theirs.requests} == {other_world.id("district")}
        [first, *_] = await deliveries(fresh_world, mine)
    for stranger in (other_world["admin"], other_world["sis"]):
        assert (await stranger.get(f"/v1/deliveries/{first['id']}")).status_code == 404
        assert (await stranger.post(f"/v1/deliveries/{first['id']}/replay")).status_code == 404
        assert (await stranger.get(f"/v1/deliveries?endpoint_id={mine['id']}")).json()["data"] == []


async def test_a_machine_sees_the_deliveries_of_its_own_endpoints(
    app: FastAPI, inbox: Inbox, context: Context, fresh_world: World
) -> None:
    of_district = await create_endpoint(fresh_world, inbox.url)
    async with machine(app, context, fresh_world, "webhooks:read", "webhooks:write") as client:
        made = (await client.post("/v1/webhook-endpoints", json={"url": inbox.url})).json()
        await inbox.has(3)
        listed = (await client.get("/v1/deliveries")).json()["data"]
        assert [(each["endpoint_id"], each["event_type"]) for each in listed] == [
            (made["id"], "webhook_endpoint.created")
        ]
        [other, *_] = await deliveries(fresh_world, of_district)
        assert (await client.get(f"/v1/deliveries/{other['id']}")).status_code == 404
        assert (await client.post(f"/v1/deliveries/{other['id']}/replay")).status_code == 404
