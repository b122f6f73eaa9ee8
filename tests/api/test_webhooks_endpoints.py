"""Webhook endpoints: who may have them, what they may hear of, where they may be, and the secret that is shown once."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

import httpx
import orjson
import pytest
from fastapi import FastAPI

from achieve.access.actor import Actor
from achieve.access.matrix import client_scopes
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.ids import ClientId
from achieve.core.settings import Settings
from achieve.outbox.events import write_events
from achieve.web.context import Context
from achieve.webhooks.addresses import EndpointUrlRefused
from achieve.webhooks.rules import MOST_ENDPOINTS
from achieve.webhooks.schemas import WebhookEndpointCreate
from achieve.webhooks.service import create_endpoint as create_endpoint_verb
from achieve.webhooks.signing import check_verifying_key
from tests.api.webhook_desk import create_endpoint, machine
from tests.world import World

URL = "http://127.0.0.1:9/hook"
READ_ONLY = ("leader", "coach", "teacher", "learner", "guardian")


async def read(client: httpx.AsyncClient, endpoint: Mapping[str, object]) -> httpx.Response:
    return await client.get(f"/v1/webhook-endpoints/{endpoint['id']}")


async def change(client: httpx.AsyncClient, endpoint: Mapping[str, object], **fields: object) -> httpx.Response:
    return await client.patch(f"/v1/webhook-endpoints/{endpoint['id']}", json=fields, headers={"If-Match": "*"})


async def test_the_secret_is_shown_in_the_answer_to_the_creation_and_never_again(fresh_world: World) -> None:
    admin = fresh_world["admin"]
    made = await create_endpoint(fresh_world, URL, description="For the dashboard")
    assert made["signing_secret"].startswith("whsec_")
    check_verifying_key(made["signing_secret"])
    check_verifying_key(made["public_key"])
    again = await read(admin, made)
    assert again.json() == {**made, "signing_secret": None}
    assert again.headers["etag"] == '"1"'
    listed = await admin.get("/v1/webhook-endpoints")
    assert made["signing_secret"] not in listed.text
    changed = await change(admin, made, description=None)
    assert (changed.json()["signing_secret"], changed.json()["description"]) == (None, None)
    assert made["signing_secret"] not in (await admin.get("/v1/events")).text


async def test_a_second_creation_shows_only_its_own_secret(fresh_world: World) -> None:
    first, second = await asyncio.gather(create_endpoint(fresh_world, URL), create_endpoint(fresh_world, URL))
    assert first["signing_secret"] != second["signing_secret"]


async def test_a_secret_is_not_kept_for_an_idempotency_key(fresh_world: World, context: Context) -> None:
    headers = {"Idempotency-Key": "only-once"}
    made = await fresh_world["admin"].post("/v1/webhook-endpoints", json={"url": URL}, headers=headers)
    assert made.status_code == 201
    async with context.database.reading(fresh_world.district_id) as connection:
        [kept] = await connection.fetch("select convert_from(body, 'UTF8') as body from idempotency_record")
    assert made.json()["signing_secret"] not in kept["body"]
    assert orjson.loads(kept["body"]) == {**made.json(), "signing_secret": None}


async def test_keys_are_sealed_where_they_are_stored(fresh_world: World, context: Context) -> None:
    made = await create_endpoint(fresh_world, URL)
    async with context.database.reading(fresh_world.district_id) as connection:
        row = await connection.fetchrow("select * from webhook_endpoint where id = $1", UUID(made["id"]))
    assert row is not None
    stored = " ".join(str(value) for value in row.values())
    assert made["signing_secret"] not in stored
    assert made["signing_secret"].removeprefix("whsec_") not in stored
    assert "whsk_" not in stored
    assert made["public_key"] in stored


async def test_rotation_gives_new_keys_and_keeps_the_old_ones_for_a_day(fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, URL)
    answer = await fresh_world["admin"].post(f"/v1/webhook-endpoints/{made['id']}/rotate")
    rotated = answer.json()
    assert answer.status_code == 200
    assert rotated["signing_secret"].startswith("whsec_")
    assert rotated["signing_secret"] != made["signing_secret"]
    assert rotated["public_key"] != made["public_key"]
    assert rotated["version"] == 2
    left = datetime.fromisoformat(rotated["previous_secret_until"]) - clock.now()
    assert 23.9 < left.total_seconds() / 3600 <= 24
    assert (await read(fresh_world["admin"], made)).json()["signing_secret"] is None


async def test_leaked_keys_end_at_once(fresh_world: World) -> None:
    made = await create_endpoint(fresh_world, URL)
    path = f"/v1/webhook-endpoints/{made['id']}/rotate"
    assert (await fresh_world["admin"].post(path, json={"previous_hours": 0})).json()["previous_secret_until"] is None
    assert (await fresh_world["admin"].post(path, json={"previous_hours": 25})).status_code == 422


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"url": "ftp://example.org/hook"}, "/url"),
        ({"url": "http://example.org/hook"}, "/url"),
        ({"url": "https://169.254.169.254/latest"}, "/url"),
        ({"url": "https://me:secret@example.org/"}, "/url"),
        ({"url": "x" * 2049}, "/url"),
        ({"url": "https://example.org/\u0000"}, ""),
        ({"event_types": ["plan.exploded"]}, "/event_types/0"),
        ({"event_types": ["webhook_endpoint.created", "x"]}, "/event_types/1"),
        ({"scopes": ["evidence:write"]}, "/scopes/0"),
        ({"scopes": ["everything"]}, "/scopes/0"),
        ({"description": ""}, "/description"),
        ({"secret": "mine"}, "/secret"),
        ({"client_id": str(uuid4())}, "/client_id"),
    ],
)
async def test_what_is_not_valid_is_refused_with_its_place(
    world: World, fields: dict[str, object], pointer: str
) -> None:
    answer = await world["admin"].post("/v1/webhook-endpoints", json={"url": URL, **fields})
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_the_same_is_refused_when_an_endpoint_is_changed(fresh_world: World) -> None:
    admin, made = fresh_world["admin"], await create_endpoint(fresh_world, URL)
    for fields in (
        {"url": "http://10.0.0.1.example.org/"},
        {"event_types": ["x"]},
        {"scopes": ["x:read"]},
        {"url": None},
    ):
        assert (await change(admin, made, **fields)).status_code == 422
    assert (await read(admin, made)).json()["version"] == 1


async def test_private_addresses_are_refused_unless_the_operator_allows_them(
    settings: Settings, fresh_world: World
) -> None:
    def given(url: str) -> WebhookEndpointCreate:
        return WebhookEndpointCreate.model_validate({"url": url})

    strict = Database(settings.model_copy(update={"webhook_private_addresses": False}), write_events)
    await strict.open()
    client = ClientId(fresh_world.ids["sis"])
    actor = Actor(fresh_world.district_id, None, client, frozenset(), client_scopes(), clock.today())
    try:
        for url in (URL, "https://127.0.0.1/hook", "https://10.1.2.3/", "https://[::1]/", "https://[fd00::1]/"):
            with pytest.raises(EndpointUrlRefused):
                async with strict.writing(fresh_world.district_id) as session:
                    await create_endpoint_verb(session, actor, given(url))
        async with strict.writing(fresh_world.district_id) as session:
            await create_endpoint_verb(session, actor, given("https://example.org/hook"))
    finally:
        await strict.close()


async def test_a_change_needs_the_version_that_was_read(fresh_world: World) -> None:
    admin, made = fresh_world["admin"], await create_endpoint(fresh_world, URL)
    path = f"/v1/webhook-endpoints/{made['id']}"
    assert (await admin.patch(path, json={"description": "x"})).status_code == 428
    assert (await admin.patch(path, json={"description": "x"}, headers={"If-Match": '"2"'})).status_code == 412
    changed = await admin.patch(path, json={"description": "x"}, headers={"If-Match": '"1"'})
    assert (changed.status_code, changed.headers["etag"]) == (200, '"2"')
    assert (await admin.delete(path, headers={"If-Match": '"1"'})).status_code == 412


async def test_an_endpoint_is_paused_and_made_active_again(fresh_world: World) -> None:
    admin, made = fresh_world["admin"], await create_endpoint(fresh_world, URL)
    paused = (await change(admin, made, is_active=False)).json()
    assert (paused["is_active"], paused["disabled_reason"]) == (False, "by_owner")
    listed = (await admin.get("/v1/webhook-endpoints?is_active=false")).json()["data"]
    assert [endpoint["id"] for endpoint in listed] == [made["id"]]
    active = (await change(admin, made, is_active=True)).json()
    assert (active["is_active"], active["disabled_reason"]) == (True, None)


async def test_a_deleted_endpoint_is_gone(fresh_world: World) -> None:
    admin, made = fresh_world["admin"], await create_endpoint(fresh_world, URL)
    gone = await admin.delete(f"/v1/webhook-endpoints/{made['id']}", headers={"If-Match": '"1"'})
    assert (gone.status_code, (await read(admin, made)).status_code) == (204, 404)


async def test_what_is_done_to_endpoints_stands_in_the_feed(fresh_world: World) -> None:
    admin, made = fresh_world["admin"], await create_endpoint(fresh_world, URL)
    await change(admin, made, url="http://127.0.0.1:9/other", is_active=False)
    await admin.post(f"/v1/webhook-endpoints/{made['id']}/rotate")
    await admin.delete(f"/v1/webhook-endpoints/{made['id']}", headers={"If-Match": "*"})
    told = (await admin.get("/v1/events")).json()["data"]
    assert [(event["type"], event["changed"]) for event in told] == [
        ("webhook_endpoint.created", []),
        ("webhook_endpoint.updated", ["is_active", "url"]),
        ("webhook_endpoint.keys_rotated", ["previous_secret_until", "public_key"]),
        ("webhook_endpoint.deleted", []),
    ]
    assert {event["actor_id"] for event in told} == {fresh_world.id("admin")}


@pytest.mark.parametrize("person", READ_ONLY)
async def test_endpoints_are_for_administrators_and_machines(world: World, person: str) -> None:
    client = world[person]
    path = f"/v1/webhook-endpoints/{uuid4()}"
    assert (await client.get("/v1/webhook-endpoints")).status_code == 403
    assert (await client.get("/v1/deliveries")).status_code == 403
    assert (await client.post("/v1/webhook-endpoints", json={"url": URL})).status_code == 403
    assert (await change(client, {"id": uuid4()}, url=URL)).status_code == 403
    assert (await client.delete(path, headers={"If-Match": "*"})).status_code == 403
    assert (await client.post(f"{path}/rotate")).status_code == 403
    assert (await client.post(f"/v1/deliveries/{uuid4()}/replay")).status_code == 403


async def test_a_machine_has_endpoints_of_its_own_and_sees_no_others(
    app: FastAPI, context: Context, fresh_world: World
) -> None:
    of_district = await create_endpoint(fresh_world, URL)
    async with (
        machine(app, context, fresh_world, "webhooks:read", "webhooks:write") as one,
        machine(app, context, fresh_world, "webhooks:read", "webhooks:write") as other,
        machine(app, context, fresh_world, "webhooks:read") as reader,
        machine(app, context, fresh_world, "plans:read") as planner,
    ):
        made = (await one.post("/v1/webhook-endpoints", json={"url": URL})).json()
        assert made["client_id"] == one.headers["x-client-id"]
        assert [each["id"] for each in (await one.get("/v1/webhook-endpoints")).json()["data"]] == [made["id"]]
        assert (await other.get("/v1/webhook-endpoints")).json()["data"] == []
        for endpoint in (made, of_district):
            assert (await read(other, endpoint)).status_code == 404
            assert (await change(other, endpoint, description="mine")).status_code == 404
            rotation = await other.post(f"/v1/webhook-endpoints/{endpoint['id']}/rotate")
            assert rotation.status_code == 404
        assert (await reader.get("/v1/webhook-endpoints")).status_code == 200
        assert (await reader.post("/v1/webhook-endpoints", json={"url": URL})).status_code == 403
        assert (await planner.get("/v1/webhook-endpoints")).status_code == 403
        assert (await change(one, made, description="mine")).json()["description"] == "mine"
        assert (await read(fresh_world["admin"], made)).status_code == 200


async def test_an_endpoint_is_given_no_more_than_its_maker_may_read(
    app: FastAPI, context: Context, fresh_world: World
) -> None:
    async with machine(app, context, fresh_world, "webhooks:write", "webhooks:read", "evidence:read") as client:
        wanted = {"url": URL, "scopes": ["evidence:read", "progress:read"]}
        assert (await client.post("/v1/webhook-endpoints", json=wanted)).status_code == 403
        made = await client.post("/v1/webhook-endpoints", json={"url": URL, "scopes": ["evidence:read"] * 2})
        assert made.json()["scopes"] == ["evidence:read"]
        assert (await change(client, made.json(), scopes=["habits:read"])).status_code == 403
    habits = {"url": URL, "scopes": ["habits:read"]}
    assert (await fresh_world["admin"].post("/v1/webhook-endpoints", json=habits)).status_code == 403
    assert (await fresh_world["sis"].post("/v1/webhook-endpoints", json=habits)).status_code == 201


async def test_a_client_of_some_schools_has_no_endpoints(app: FastAPI, context: Context, fresh_world: World) -> None:
    schools = [fresh_world.ids["bethel"]]
    async with machine(app, context, fresh_world, "webhooks:read", "webhooks:write", schools=schools) as client:
        refused = await client.post("/v1/webhook-endpoints", json={"url": URL})
        assert (refused.status_code, refused.json()["code"]) == (403, "client_limited_to_schools")


async def test_there_are_only_so_many_endpoints(app: FastAPI, context: Context, fresh_world: World) -> None:
    for _ in range(MOST_ENDPOINTS):
        await create_endpoint(fresh_world, URL)
    refused = await fresh_world["admin"].post("/v1/webhook-endpoints", json={"url": URL})
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_endpoints")
    async with machine(app, context, fresh_world, "webhooks:write", "webhooks:read") as client:
        assert (await client.post("/v1/webhook-endpoints", json={"url": URL})).status_code == 201


async def test_endpoints_of_another_district_are_not_there(fresh_world: World, other_world: World) -> None:
    made = await create_endpoint(fresh_world, URL)
    for stranger in (other_world["admin"], other_world["sis"]):
        assert (await read(stranger, made)).status_code == 404
        assert (await change(stranger, made, url="https://example.org")).status_code == 404
        assert (await stranger.post(f"/v1/webhook-endpoints/{made['id']}/rotate")).status_code == 404
        listed = await stranger.get(f"/v1/webhook-endpoints?id={made['id']}")
        assert listed.json()["data"] == []
