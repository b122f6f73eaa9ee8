"""Requests whose answer shows a secret once, sent again with their idempotency key: nothing is made twice."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import cast
from uuid import UUID, uuid4

import asyncpg
import httpx
import orjson
import pytest
from fastapi import FastAPI

from achieve.core.ids import DistrictId
from achieve.core.schemas import Input
from achieve.declarations import OPERATIONS
from achieve.web.context import Context
from achieve.web.operations import Operation
from achieve.webhooks.housekeeping import keep_house
from tests.api.access_district import platform_admin
from tests.api.audit_calls import CALLS, Desk, Made, open_desk
from tests.api.client_desk import mutate
from tests.api.plan_desk import Json
from tests.api.surfaces import camel

SECRETS = {
    "create_webhook_endpoint": "signing_secret",
    "rotate_webhook_endpoint_keys": "signing_secret",
    "create_api_client": "client_secret",
    "rotate_api_client_secret": "client_secret",
    "create_invitation": "link",
    "create_personal_access_token": "token",
}
OF_THE_PLATFORM = {"create_district", "add_district_administrator"}
SHOWING = [operation for operation in OPERATIONS if operation.name in SECRETS]
NOTHING_DONE = "select count(*) from audit_entry"

each_showing = pytest.mark.parametrize("operation", SHOWING, ids=lambda operation: operation.name)


@pytest.fixture(scope="module")
async def desk(app: FastAPI, context: Context) -> AsyncIterator[Desk]:
    async with open_desk(app, context, "Repeated") as desk:
        yield desk


@pytest.fixture
async def platform(app: FastAPI, context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator of the platform."""
    async with await platform_admin(app, context) as client:
        yield client


def test_every_operation_that_shows_a_secret_is_tried_here() -> None:
    assert {operation.name for operation in OPERATIONS if operation.secret} == {*SECRETS, *OF_THE_PLATFORM}


async def _count(desk: Desk) -> int:
    async with desk.context.database.reading(desk.world.district_id) as connection:
        return await connection.fetchval(NOTHING_DONE)


async def _send(
    client: httpx.AsyncClient, operation: Operation[Input], body: Json, on: Made | None, key: str
) -> httpx.Response:
    path = f"/v1/{operation.shape.path}" + (f"/{on[0]}/{operation.suffix}" if on else "")
    return await client.post(path, json=body or None, headers={"Idempotency-Key": key})


@each_showing
async def test_over_rest_it_is_answered_without_the_secret_and_nothing_is_made(
    desk: Desk, operation: Operation[Input]
) -> None:
    call, secret, key = CALLS[operation.name], SECRETS[operation.name], uuid4().hex
    target, body, client = await call.target(desk) if call.target else None, call.body(desk), desk.world[call.who]
    first = await _send(client, operation, body, target, key)
    before = await _count(desk)
    again = await _send(client, operation, body, target, key)
    third = await _send(client, operation, body, target, key)
    assert await _count(desk) == before
    assert len(first.json()[secret]) > 20
    assert again.json() == {**first.json(), secret: None}
    assert (again.status_code, again.headers["idempotent-replayed"]) == (first.status_code, "true")
    assert [again.headers.get(name) for name in ("etag", "location")] == [
        first.headers.get(name) for name in ("etag", "location")
    ]
    assert "idempotent-replayed" not in first.headers
    assert third.content == again.content


@each_showing
async def test_over_graphql_it_is_answered_without_the_secret_and_nothing_is_made(
    desk: Desk, operation: Operation[Input]
) -> None:
    call, secret = CALLS[operation.name], camel(SECRETS[operation.name])
    target, body = await call.target(desk) if call.target else None, call.body(desk)
    given = {camel(name): value for name, value in body.items()} | {"idempotencyKey": uuid4().hex}
    name, part = camel(operation.name), f"{operation.shape.type_name[0].lower()}{operation.shape.type_name[1:]}"
    query = f"""mutation($input: {name[0].upper()}{name[1:]}Input!) {{
      {name}(input: $input) {{ {part} {{ id {secret} }} userErrors {{ code }} }} }}"""
    asked = {"query": query, "variables": {"input": {**given, **({"id": target[0]} if target else {})}}}
    first = (await desk.world[call.who].post("/graphql", json=asked)).json()["data"][name]
    before = await _count(desk)
    answer = await desk.world[call.who].post("/graphql", json=asked)
    assert await _count(desk) == before
    assert len(first[part][secret]) > 20
    assert answer.json()["data"][name] == {part: {**first[part], secret: None}, "userErrors": []}
    assert answer.headers["idempotent-replayed"] == "true"


def a_district(**fields: str) -> dict[str, str]:
    name = f"Hollowbrook {uuid4().hex}"
    return {"name": name, "given_name": "Ada", "family_name": "Quillfeather", "email": f"{uuid4().hex}@new.example"} | {
        **fields
    }


async def _named(platform: httpx.AsyncClient, name: str) -> list[Mapping[str, object]]:
    return (await platform.get("/v1/districts", params={"name": name})).json()["data"]


async def _administrators(context: Context, district_id: str) -> int:
    async with context.database.reading(DistrictId(UUID(district_id))) as connection:
        return await connection.fetchval("select count(*) from person")


async def test_a_district_is_begun_once(platform: httpx.AsyncClient) -> None:
    given, key = a_district(), {"Idempotency-Key": uuid4().hex}
    first, again = [await platform.post("/v1/districts", json=given, headers=key) for _ in range(2)]
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json()["invitation_link"].startswith("http")
    assert again.json() == {**first.json(), "invitation_link": None}
    assert (again.headers["idempotent-replayed"], again.headers["location"]) == ("true", first.headers["location"])
    assert [each["id"] for each in await _named(platform, given["name"])] == [first.json()["id"]]


async def test_a_district_is_begun_once_by_requests_at_the_same_time(platform: httpx.AsyncClient) -> None:
    given, key = a_district(), {"Idempotency-Key": uuid4().hex}
    answers = await asyncio.gather(*(platform.post("/v1/districts", json=given, headers=key) for _ in range(5)))
    assert len(await _named(platform, given["name"])) == 1
    assert [each.json()["invitation_link"] is None for each in answers if each.is_success].count(False) == 1
    refused = [each for each in answers if not each.is_success]
    assert {(each.status_code, each.json()["code"]) for each in refused} <= {(409, "idempotency_key_in_flight")}


async def test_a_key_of_another_district_is_refused(platform: httpx.AsyncClient) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    assert (await platform.post("/v1/districts", json=a_district(), headers=key)).status_code == 201
    other = a_district()
    refused = await platform.post("/v1/districts", json=other, headers=key)
    assert (refused.status_code, refused.json()["code"]) == (422, "idempotency_key_reused")
    assert await _named(platform, other["name"]) == []


async def test_two_administrators_of_the_platform_may_choose_the_same_key(
    platform: httpx.AsyncClient, app: FastAPI, context: Context
) -> None:
    given, key = a_district(), {"Idempotency-Key": uuid4().hex}
    async with await platform_admin(app, context) as other:
        answers = [await each.post("/v1/districts", json=given, headers=key) for each in (platform, other)]
    assert ["idempotent-replayed" in each.headers for each in answers] == [False, False]
    assert len(await _named(platform, given["name"])) == 2


async def test_a_request_that_was_refused_may_be_sent_again(platform: httpx.AsyncClient) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    refused = await platform.post("/v1/districts", json=a_district(email="nobody"), headers=key)
    assert refused.status_code == 422
    assert (await platform.post("/v1/districts", json=a_district(), headers=key)).status_code == 201


async def test_an_administrator_is_added_once(platform: httpx.AsyncClient, context: Context) -> None:
    made = (await platform.post("/v1/districts", json=a_district())).json()
    path, key = f"/v1/districts/{made['id']}/administrators", {"Idempotency-Key": uuid4().hex}
    given = {name: value for name, value in a_district().items() if name != "name"}
    first, again = [await platform.post(path, json=given, headers=key) for _ in range(2)]
    assert again.json() == {**first.json(), "invitation_link": None}
    assert again.headers["idempotent-replayed"] == "true"
    assert await _administrators(context, made["id"]) == 2


async def test_over_graphql_a_district_is_begun_and_an_administrator_added_once(
    platform: httpx.AsyncClient, context: Context
) -> None:
    name, email, key = f"Hollowbrook {uuid4().hex}", f"{uuid4().hex}@new.example", uuid4().hex
    person = f'givenName: "Ada", familyName: "Quillfeather", email: "{email}"'
    shown = "{ district { id invitationLink } userErrors { code } }"
    begins = f'mutation {{ createDistrict(input: {{name: "{name}", {person}, idempotencyKey: "{key}"}}) {shown} }}'
    first, again = [cast("Json", (await mutate(platform, begins))["district"]) for _ in range(2)]
    assert first["invitationLink"].startswith("http")
    assert again == {"id": first["id"], "invitationLink": None}
    assert len(await _named(platform, name)) == 1
    more = person.replace(email, f"{uuid4().hex}@new.example")
    target = f'id: "{first["id"]}", {more}, idempotencyKey: "{key}-more"'
    adds = f"mutation {{ addDistrictAdministrator(input: {{{target}}}) {shown} }}"
    added = [cast("Json", (await mutate(platform, adds))["district"])["invitationLink"] for _ in range(2)]
    assert (added[0].startswith("http"), added[1]) == (True, None)
    assert await _administrators(context, first["id"]) == 2


async def test_the_link_is_not_in_what_is_kept(platform: httpx.AsyncClient, context: Context) -> None:
    given, key = a_district(), uuid4().hex
    made = (await platform.post("/v1/districts", json=given, headers={"Idempotency-Key": key})).json()
    async with context.database.reading(None) as connection:
        kept = await connection.fetchrow(
            "select r::text as line, convert_from(body, 'UTF8') as body from platform_idempotency_record r"
            " where key = $1",
            key,
        )
    assert kept is not None
    assert orjson.loads(kept["body"]) == {**made, "invitation_link": None}
    assert [word for word in (given["email"], "Quillfeather") if word in kept["line"] + kept["body"]] == []


async def test_what_is_kept_for_the_platform_is_forgotten_after_seven_days(
    platform: httpx.AsyncClient, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    old, recent = uuid4().hex, uuid4().hex
    for key in (old, recent):
        await platform.post("/v1/districts", json=a_district(), headers={"Idempotency-Key": key})
    aged = "update platform_idempotency_record set created_at = now() - interval '169 hours' where key = $1"
    await superuser.execute(aged, old)
    await keep_house(context.database)
    kept = await superuser.fetch("select key from platform_idempotency_record where key = any ($1)", [old, recent])
    assert [row["key"] for row in kept] == [recent]
