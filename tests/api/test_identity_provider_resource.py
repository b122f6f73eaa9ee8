"""A district's identity provider as a resource: entered by administrators, by the rules of the command."""

from collections.abc import AsyncIterator, Mapping
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from structlog.testing import capture_logs

from achieve.core.db import DISTRICT_SETTING
from achieve.web.context import Context
from tests.api.client_desk import mutate
from tests.api.identity_provider import CLIENT_ID, SECRET, OpenIdProvider, open_provider
from tests.api.plan_desk import Json
from tests.api.provider_desk import SET_OUT
from tests.api.real_server import opened
from tests.api.sign_in_desk import new_browser
from tests.api.surfaces import camel
from tests.world import World

PATH = "/v1/identity-providers"
ISSUER = "https://login.district.example"
ENTERED = {"issuer": ISSUER, "client_id": CLIENT_ID}
CANARY = "a-secret-that-only-the-provider-knows"


@pytest.fixture
async def provider() -> AsyncIterator[OpenIdProvider]:
    async with open_provider() as provider:
        yield provider


async def _over_rest(admin: httpx.AsyncClient, on: Json | None, given: Json) -> httpx.Response:
    headers = {"idempotency-key": uuid4().hex}
    if on is None:
        answer = await admin.post(PATH, json=given, headers=headers)
        again = await admin.post(PATH, json=given, headers=headers)
    else:
        headers["if-match"] = f'"{on["version"]}"'
        answer = await admin.patch(f"{PATH}/{on['id']}", json=given, headers=headers)
        again = await admin.patch(f"{PATH}/{on['id']}", json=given, headers=headers)
    assert (again.headers["idempotent-replayed"], again.content) == ("true", answer.content)
    return answer


async def _over_graphql(admin: httpx.AsyncClient, on: Json | None, given: Json) -> httpx.Response:
    name = "createIdentityProvider" if on is None else "updateIdentityProvider"
    named = {} if on is None else {"id": on["id"], "version": on["version"]}
    sent = {**named, "idempotencyKey": uuid4().hex, **{camel(field): value for field, value in given.items()}}
    query = f"""mutation($input: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $input) {{
      identityProvider {{ id version hasSecret clientId }} userErrors {{ message }} }} }}"""
    answer = await admin.post("/graphql", json={"query": query, "variables": {"input": sent}})
    again = await admin.post("/graphql", json={"query": query, "variables": {"input": sent}})
    assert answer.json()["data"][name]["userErrors"] == [], answer.text
    assert (again.headers["idempotent-replayed"], again.content) == ("true", answer.content)
    return answer


FACES = {"rest": _over_rest, "graphql": _over_graphql}


async def _entered(admin: httpx.AsyncClient, **more: object) -> dict[str, Any]:
    answer = await admin.post(PATH, json={**ENTERED, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def _changed(admin: httpx.AsyncClient, on: Mapping[str, Any], **given: object) -> httpx.Response:
    return await admin.patch(f"{PATH}/{on['id']}", json=given, headers={"if-match": f'"{on["version"]}"'})


async def _with(superuser: "asyncpg.Connection[asyncpg.Record]", world: World, text: str) -> list[str]:
    """The tables in which a text stands within a district, as it is or as bytes."""
    await superuser.execute(f"set {DISTRICT_SETTING} = '{world.district_id}'")
    tables = await superuser.fetch("select tablename from pg_tables where schemaname = 'public'")
    wanted = (f"%{text}%", f"%{text.encode().hex()}%")
    found = 'select exists (select from "{}" t where t::text like any ($1::text[]))'
    return [name for (name,) in tables if await superuser.fetchval(found.format(name), list(wanted))]


async def test_an_administrator_enters_reads_changes_and_deletes_it(fresh_world: World) -> None:
    admin = fresh_world["admin"]
    made = await _entered(admin, client_secret=SECRET, matching="external_id", claim="employee", external_system="sis")
    shown = {name: made[name] for name in ("issuer", "client_id", "has_secret", "matching", "claim", "external_system")}
    assert shown == {
        "issuer": ISSUER,
        "client_id": CLIENT_ID,
        "has_secret": True,
        "matching": "external_id",
        "claim": "employee",
        "external_system": "sis",
    }
    assert (made["domains"], made["is_active"], "client_secret" in made) == ([], True, False)
    assert (await admin.get(PATH)).json()["data"] == [made]
    changed = await _changed(admin, made, matching="email", claim=None, external_system=None, client_secret=None)
    assert (changed.json()["matching"], changed.json()["has_secret"], changed.json()["version"]) == ("email", False, 2)
    assert (await _changed(admin, made, client_id="another")).status_code == 412
    gone = await admin.delete(f"{PATH}/{made['id']}", headers={"if-match": '"2"'})
    assert (gone.status_code, (await admin.get(PATH)).json()["data"]) == (204, [])
    assert [(await fresh_world[name].get(PATH)).status_code for name in ("leader", "coach", "teacher")] == [403] * 3


async def test_graphql_deletes_it_too(fresh_world: World) -> None:
    made = await _entered(fresh_world["admin"])
    named = f'id: "{made["id"]}", version: 1'
    payload = await mutate(
        fresh_world["admin"],
        f"mutation {{ deleteIdentityProvider(input: {{{named}}}) {{ deletedId userErrors {{ code }} }} }}",
    )
    assert payload == {"deletedId": made["id"], "userErrors": []}


async def test_a_district_has_one(fresh_world: World) -> None:
    await _entered(fresh_world["admin"])
    second = await fresh_world["admin"].post(PATH, json=ENTERED)
    assert (second.status_code, second.json()["code"]) == (409, "already_exists")


@pytest.mark.parametrize("face", FACES)
async def test_its_secret_is_in_no_answer_no_table_and_no_log(
    fresh_world: World, superuser: "asyncpg.Connection[asyncpg.Record]", face: str
) -> None:
    secret, admin = f"{CANARY}-{uuid4().hex}", fresh_world["admin"]
    with capture_logs() as logs:
        created = await FACES[face](admin, None, {**ENTERED, "client_secret": secret})
        (made,) = (await admin.get(PATH)).json()["data"]
        changed = await FACES[face](admin, made, {"client_secret": f"{secret}-2"})
        listed = await admin.get(PATH)
        told = await admin.get("/v1/audit-entries", params={"subject_id": made["id"]})
        heard = await admin.get("/v1/events", params={"type": "identity_provider.updated"})
        refused = await admin.post(PATH, json={**ENTERED, "client_secret": secret, "claim": 7})
    assert (refused.status_code, len(told.json()["data"])) == (422, 2)
    assert heard.json()["data"][0]["changed"] == ["has_secret"]
    for answer in (created, changed, listed, told, heard, refused):
        assert secret not in answer.text
    assert listed.json()["data"][0]["has_secret"] is True
    assert secret not in str(logs)
    assert await _with(superuser, fresh_world, secret) == []
    kept = await _with(superuser, fresh_world, str(made["id"]))
    assert {"identity_provider", "audit_entry", "event", "idempotency_record"} <= set(kept)


async def test_the_secret_of_one_provider_is_never_sent_to_another(
    fresh_world: World, provider: OpenIdProvider
) -> None:
    admin = fresh_world["admin"]
    made = await _entered(admin, client_secret=SECRET)
    refused = await _changed(admin, made, issuer=provider.issuer)
    assert (refused.status_code, refused.json()["code"]) == (422, "identity_provider_refused")
    assert refused.json()["errors"][0]["pointer"] == "/client_secret"
    moved = await _changed(admin, made, issuer=provider.issuer, client_secret=None)
    assert (moved.status_code, moved.json()["has_secret"]) == (200, False)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"issuer": "http://login.district.example"}, "identity_provider_refused"),
        ({"issuer": "https://user:x@login.district.example"}, "identity_provider_refused"),
        ({"issuer": "https://login.district.example?tenant=1"}, "identity_provider_refused"),
        ({"issuer": "https://169.254.169.254"}, "identity_provider_refused"),
        ({"issuer": "file:///etc/passwd"}, "identity_provider_refused"),
        ({"matching": "external_id"}, "identity_provider_refused"),
        ({"claim": "employee"}, "identity_provider_refused"),
        ({"client_id": "two\nlines"}, "identity_provider_refused"),
        ({"client_id": ""}, "invalid_input"),
        ({"matching": "name"}, "invalid_input"),
        ({"domains": ["district.example"]}, "invalid_input"),
    ],
)
async def test_what_could_not_be_used_is_refused_as_by_the_command(fresh_world: World, given: Json, code: str) -> None:
    created = await fresh_world["admin"].post(PATH, json={**ENTERED, **given})
    assert (created.status_code, created.json()["code"]) == (422, code)
    made = await _entered(fresh_world["admin"])
    changed = await _changed(fresh_world["admin"], made, **given)
    assert (changed.status_code, changed.json()["code"]) == (422, code)


@pytest.mark.parametrize(
    "issuer", ["https://10.0.0.1", "https://[::1]", "https://127.0.0.1:8443", "https://192.168.1.7"]
)
async def test_an_issuer_on_a_private_network_is_refused_unless_the_operator_wants_them(
    fresh_world: World, context: Context, issuer: str
) -> None:
    async with opened(context.settings, identity_provider_private_addresses=False) as app:
        transport = httpx.ASGITransport(app=app)
        headers = {"authorization": fresh_world["admin"].headers["authorization"]}
        async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as strict:
            refused = await strict.post(PATH, json={**ENTERED, "issuer": issuer})
    assert (refused.status_code, refused.json()["code"]) == (422, "identity_provider_refused")
    assert (await fresh_world["admin"].post(PATH, json={**ENTERED, "issuer": issuer})).status_code == 201


async def test_people_sign_in_with_a_provider_that_was_entered_so(
    app: FastAPI, fresh_world: World, provider: OpenIdProvider
) -> None:
    await _entered(fresh_world["admin"], issuer=provider.issuer, client_secret=SECRET)
    async with new_browser(app).client as browser:
        sent = await browser.get(SET_OUT, params={"district_id": str(fresh_world.district_id)})
    assert sent.status_code == 303
    assert sent.headers["location"].startswith(f"{provider.issuer}/authorize?")
