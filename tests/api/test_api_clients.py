"""API clients as a resource: who makes them, what they can be given, and what a change or an end of one does."""

from collections.abc import Mapping
from typing import cast

import httpx
import orjson
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.client_desk import READING_LOG, create, mutate, signs_in
from tests.api.signed_in import as_token, token_limited_to
from tests.world import World, access_token

FRONT_END = {
    "name": "Planner",
    "scopes": ["plans:read"],
    "redirect_uris": ["https://planner.example/back", "http://127.0.0.1:8400/back"],
    "is_public": True,
}


async def change(world: World, client: Mapping[str, object], **fields: object) -> httpx.Response:
    headers = {"If-Match": f'"{client["version"]}"'}
    return await world["admin"].patch(f"/v1/api-clients/{client['id']}", json=fields, headers=headers)


async def test_a_client_is_made_with_a_secret_that_is_shown_once(fresh_world: World, app: FastAPI) -> None:
    made = await create(fresh_world, **READING_LOG)
    secret = str(made["client_secret"])
    assert secret.startswith("ach_cs_")
    assert made["scopes"] == ["evidence:read", "evidence:write", "roster:read"]
    assert (made["school_ids"], made["redirect_uris"]) == (None, [])
    assert (made["is_public"], made["is_active"], made["version"]) == (False, True, 1)
    assert made["description"] == "Sends what children have read."
    assert await signs_in(app, made)
    again = await fresh_world["admin"].get(f"/v1/api-clients/{made['id']}")
    assert again.json() == {**made, "client_secret": None}
    listed = await fresh_world["admin"].get("/v1/api-clients")
    told = await fresh_world["admin"].get("/v1/events")
    assert secret not in listed.text + told.text
    assert [each["type"] for each in told.json()["data"]] == ["api_client.created"]


async def test_the_secret_is_not_kept_for_an_idempotency_key(fresh_world: World, context: Context) -> None:
    headers = {"Idempotency-Key": "only-once"}
    answer = await fresh_world["admin"].post("/v1/api-clients", json=READING_LOG, headers=headers)
    assert answer.status_code == 201
    async with context.database.reading(fresh_world.district_id) as connection:
        [kept] = await connection.fetch("select convert_from(body, 'UTF8') as body from idempotency_record")
    assert str(answer.json()["client_secret"]) not in kept["body"]
    assert orjson.loads(kept["body"]) == {**answer.json(), "client_secret": None}


async def test_a_front_end_for_people_has_no_secret(fresh_world: World, context: Context) -> None:
    made = await create(fresh_world, **FRONT_END)
    assert made["client_secret"] is None
    assert made["redirect_uris"] == FRONT_END["redirect_uris"]
    async with context.database.reading(None) as connection:
        kept = "select count(*) from credential where client_id = $1::text::uuid"
        assert await connection.fetchval(kept, made["id"]) == 0


async def test_graphql_makes_changes_and_deletes_one_as_rest_does(fresh_world: World, app: FastAPI) -> None:
    admin, picked = fresh_world["admin"], "id clientSecret scopes isActive version redirectUris"
    made = await mutate(
        admin,
        f"""mutation {{ createApiClient(input: {{name: "Reading log", scopes: ["evidence:read"]}}) {{
          apiClient {{ {picked} }} userErrors {{ code path }} }} }}""",
    )
    client = cast("Mapping[str, object]", made["apiClient"])
    assert (client["scopes"], client["isActive"], client["version"]) == (["evidence:read"], True, 1)
    assert await signs_in(app, {"id": client["id"], "client_secret": client["clientSecret"]})
    changed = await mutate(
        admin,
        f"""mutation {{ updateApiClient(input: {{id: "{client["id"]}", version: 1, isActive: false}}) {{
          apiClient {{ {picked} }} userErrors {{ code path }} }} }}""",
    )
    after = {**client, "isActive": False, "version": 2, "clientSecret": None}
    assert changed == {"apiClient": after, "userErrors": []}
    deleted = await mutate(
        admin,
        f"""mutation {{ deleteApiClient(input: {{id: "{client["id"]}", version: 2}}) {{
          deletedId userErrors {{ code }} }} }}""",
    )
    assert deleted == {"deletedId": client["id"], "userErrors": []}
    assert (await admin.get(f"/v1/api-clients/{client['id']}")).status_code == 404


REFUSED = [
    ({"scopes": ["plans:read", "api_clients:read"]}, "unknown_scope", "/scopes/1"),
    ({"scopes": ["progress:write"]}, "unknown_scope", "/scopes/0"),
    ({"scopes": ["*"]}, "unknown_scope", "/scopes/0"),
    ({"school_ids": ["0190a3b2-0000-7000-8000-000000000000"]}, "unknown_school", "/school_ids/0"),
    ({"redirect_uris": ["http://planner.example/back"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["https://planner.example/#back"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["https://ok.example/", "https://a@no.example/"]}, "redirect_uri_refused", "/redirect_uris/1"),
    ({"redirect_uris": ["https:///back"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["https://planner.example:0/"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["https://planner.example:99999/"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["http://127.0.0.1.example/"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["https://planner.example/a b"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["https://planner.example\\back"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["javascript:alert(1)"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"redirect_uris": ["app.example:/back"]}, "redirect_uri_refused", "/redirect_uris/0"),
    ({"is_public": True}, "redirect_uri_missing", "/redirect_uris"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "code", "pointer"), REFUSED)
async def test_what_a_client_cannot_be_given_is_refused_at_its_place(
    world: World, fields: Mapping[str, object], code: str, pointer: str
) -> None:
    given = {"name": "A system", "scopes": ["plans:read"], **fields}
    answer = await world["admin"].post("/v1/api-clients", json=given)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, code)
    assert [each["pointer"] for each in problem["errors"]] == [pointer]


@pytest.mark.parametrize("place", ["district", "other_bethel"])
async def test_only_schools_of_the_district_can_be_named(world: World, other_world: World, place: str) -> None:
    place_id = world.id("district") if place == "district" else other_world.id("bethel")
    given = {"name": "A system", "scopes": ["plans:read"], "school_ids": [world.id("bethel"), place_id]}
    answer = await world["admin"].post("/v1/api-clients", json=given)
    assert (answer.status_code, answer.json()["code"]) == (422, "unknown_school")
    assert [each["pointer"] for each in answer.json()["errors"]] == ["/school_ids/1"]


@pytest.mark.parametrize("fields", [{"school_ids": []}, {"name": " "}, {"scopes": None}, {"client_secret": "mine"}])
async def test_a_shape_that_does_not_fit_is_refused(world: World, fields: Mapping[str, object]) -> None:
    given = {"name": "A system", "scopes": ["plans:read"], **fields}
    answer = await world["admin"].post("/v1/api-clients", json=given)
    assert answer.status_code == 422


@pytest.mark.parametrize("name", ["leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_but_a_district_administrator_makes_changes_or_ends_one(world: World, name: str) -> None:
    path, headers = f"/v1/api-clients/{world.id('sis')}", {"If-Match": "*"}
    assert (await world[name].post("/v1/api-clients", json=READING_LOG)).status_code == 403
    assert (await world[name].patch(path, json={"name": "Mine"}, headers=headers)).status_code == 403
    assert (await world[name].delete(path, headers=headers)).status_code == 403


async def test_a_client_of_another_district_is_not_found(world: World, other_world: World) -> None:
    path, headers = f"/v1/api-clients/{other_world.id('sis')}", {"If-Match": "*"}
    assert (await world["admin"].patch(path, json={"name": "Mine"}, headers=headers)).status_code == 404
    assert (await world["admin"].delete(path, headers=headers)).status_code == 404


async def test_a_change_counts_from_the_next_request_on(fresh_world: World, app: FastAPI) -> None:
    made = await create(fresh_world, name="A system", scopes=["roster:read", "plans:read"])
    token = await access_token(app, str(made["id"]), str(made["client_secret"]))
    async with as_token(app, token) as system:
        assert len((await system.get("/v1/organizations")).json()["data"]) == 3
        narrowed = await change(fresh_world, made, scopes=["roster:read"], school_ids=[fresh_world.id("bethel")])
        assert (narrowed.status_code, narrowed.json()["version"]) == (200, 2)
        assert (await system.get("/v1/plans")).status_code == 403
        # The school, and the district above it.
        assert len((await system.get("/v1/organizations")).json()["data"]) == 2
        widened = await change(fresh_world, narrowed.json(), school_ids=None, description=None)
        assert widened.json()["school_ids"] is None
        assert len((await system.get("/v1/organizations")).json()["data"]) == 3
    told = (await fresh_world["admin"].get("/v1/events")).json()["data"]
    assert told[-1]["type"] == "api_client.updated"
    assert told[-1]["changed"] == ["description", "school_ids"]


async def test_a_change_needs_the_version_that_was_read(fresh_world: World) -> None:
    made = await create(fresh_world, **READING_LOG)
    assert (await change(fresh_world, made, name="Other")).status_code == 200
    assert (await change(fresh_world, made, name="Another")).status_code == 412
    path = f"/v1/api-clients/{made['id']}"
    assert (await fresh_world["admin"].patch(path, json={"name": "Another"})).status_code == 428


async def test_disabling_refuses_secret_and_tokens_at_once_until_it_is_active_again(
    fresh_world: World, app: FastAPI
) -> None:
    made = await create(fresh_world, **READING_LOG)
    token = await access_token(app, str(made["id"]), str(made["client_secret"]))
    async with as_token(app, token) as system:
        assert (await system.get("/v1/people")).status_code == 200
        disabled = await change(fresh_world, made, is_active=False)
        assert (await system.get("/v1/people")).status_code == 401
        assert not await signs_in(app, made)
        await change(fresh_world, disabled.json(), is_active=True)
        assert (await system.get("/v1/people")).status_code == 200
        assert await signs_in(app, made)


async def test_deleting_refuses_secret_and_tokens_at_once_and_takes_its_endpoints_along(
    fresh_world: World, app: FastAPI, context: Context
) -> None:
    made = await create(fresh_world, name="A system", scopes=["webhooks:write", "webhooks:read", "roster:read"])
    token = await access_token(app, str(made["id"]), str(made["client_secret"]))
    async with as_token(app, token) as system:
        endpoint = await system.post("/v1/webhook-endpoints", json={"url": "http://127.0.0.1:9/hook"})
        assert endpoint.status_code == 201
        path = f"/v1/api-clients/{made['id']}"
        assert (await fresh_world["admin"].delete(path, headers={"If-Match": '"1"'})).status_code == 204
        assert (await system.get("/v1/people")).status_code == 401
    assert not await signs_in(app, made)
    assert (await fresh_world["admin"].get("/v1/webhook-endpoints")).json()["data"] == []
    async with context.database.reading(None) as connection:
        kept = "select count(*) from credential where client_id = $1::text::uuid"
        assert await connection.fetchval(kept, made["id"]) == 0


async def test_a_client_that_becomes_public_loses_its_secret(fresh_world: World, app: FastAPI) -> None:
    made = await create(fresh_world, **READING_LOG)
    assert (await change(fresh_world, made, is_public=True)).json()["code"] == "redirect_uri_missing"
    assert await signs_in(app, made)
    changed = await change(fresh_world, made, is_public=True, redirect_uris=["http://localhost/back"])
    assert (changed.status_code, changed.json()["is_public"]) == (200, True)
    assert not await signs_in(app, made)
    assert (await change(fresh_world, changed.json(), redirect_uris=[])).json()["code"] == "redirect_uri_missing"


async def test_a_limited_token_makes_and_opens_no_client_that_may_do_more(
    fresh_world: World, app: FastAPI, context: Context
) -> None:
    scopes = ["api_clients:read", "api_clients:write", "plans:read"]
    wider = await create(fresh_world, name="A system", scopes=["plans:read", "roster:read"])
    async with as_token(app, await token_limited_to(context, fresh_world, "admin", scopes)) as script:
        same = await script.post("/v1/api-clients", json={"name": "Own", "scopes": ["plans:read"]})
        assert same.status_code == 201
        more = await script.post("/v1/api-clients", json={"name": "Own", "scopes": ["roster:read"]})
        assert more.status_code == 403
        path, headers = f"/v1/api-clients/{same.json()['id']}", {"If-Match": "*"}
        assert (await script.patch(path, json={"scopes": ["roster:read"]}, headers=headers)).status_code == 403
        other = f"/v1/api-clients/{wider['id']}"
        assert (await script.patch(other, json={"is_active": True}, headers=headers)).status_code == 403
