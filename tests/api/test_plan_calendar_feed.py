"""Calendars at secret addresses: a token that is good for them and for nothing else, ended at once."""

from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, a_step, create, planned_world, refusal


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def make_token(client: httpx.AsyncClient, scopes: list[str] | None = None) -> Json:
    body = {
        "name": "My calendar",
        "scopes": scopes or ["calendar:read"],
        "expires_on": str(TODAY + timedelta(days=300)),
    }
    return await create(client, "personal-access-tokens", body)


async def fed(anonymous: httpx.AsyncClient, token: str, plan_id: object = None) -> httpx.Response:
    of = f"plans/{plan_id}/" if plan_id else ""
    return await anonymous.get(f"/v1/calendar-feeds/{token}/{of}calendar.ics")


async def test_it_is_read_without_a_header(planned: Planned, anonymous: httpx.AsyncClient) -> None:
    body = a_step(planned, title="Look in", responsible_id=planned.world.id("teacher"), due_on=str(TODAY))
    step = await create(planned["leader"], "steps", body)
    token = (await make_token(planned["teacher"]))["token"]
    answer = await fed(anonymous, token)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert f"UID:{step['id']}" in answer.text
    of_plan = await fed(anonymous, token, planned.ids.plan)
    assert (of_plan.status_code, f"UID:{step['id']}" in of_plan.text) == (200, True)


async def test_it_shows_what_its_person_may_see(planned: Planned, anonymous: httpx.AsyncClient) -> None:
    token = (await make_token(planned["other_leader"]))["token"]
    assert (await fed(anonymous, token)).status_code == 200
    draft = {"organization_id": planned.world.id("bethel"), "kind": "improvement", "title": "A draft"}
    plan = await create(planned["leader"], "plans", {**draft, "begins_on": "2026-08-01", "ends_on": "2027-06-30"})
    assert (await fed(anonymous, token, plan["id"])).status_code == 404


async def test_the_token_opens_nothing_else(planned: Planned, anonymous: httpx.AsyncClient) -> None:
    token = (await make_token(planned["leader"]))["token"]
    header = {"authorization": f"Bearer {token}"}
    for path in ("me", "plans", f"plans/{planned.ids.plan}/calendar.ics"):
        assert (await anonymous.get(f"/v1/{path}", headers=header)).status_code == 401
    assert (await anonymous.post("/graphql", json={"query": "{ me { id } }"}, headers=header)).status_code == 401


@pytest.mark.parametrize("scopes", [["plans:read"], ["frameworks:read", "plans:read"]])
async def test_no_other_token_opens_it(planned: Planned, anonymous: httpx.AsyncClient, scopes: list[str]) -> None:
    token = (await make_token(planned["leader"], scopes))["token"]
    assert (await fed(anonymous, token)).status_code == 404
    bearer = planned["leader"].headers["authorization"].removeprefix("Bearer ")
    assert (await fed(anonymous, bearer)).status_code == 404


async def test_it_ends_at_once(planned: Planned, anonymous: httpx.AsyncClient) -> None:
    made = await make_token(planned["teacher"])
    assert (await fed(anonymous, made["token"])).status_code == 200
    assert (await planned["teacher"].delete(f"/v1/personal-access-tokens/{made['id']}")).status_code == 204
    gone = await fed(anonymous, made["token"])
    unknown = await fed(anonymous, "ach_pat_none")
    assert refusal(gone) == refusal(unknown) == (404, "not_found", "", "")
    assert gone.json()["detail"] == unknown.json()["detail"] == "There is no calendar at this address, or no longer."


async def test_the_token_is_shown_once(planned: Planned) -> None:
    made = await make_token(planned["teacher"])
    assert made["token"].startswith("ach_pat_")
    shown = (await planned["teacher"].get(f"/v1/personal-access-tokens/{made['id']}")).json()
    assert (shown["token"], shown["scopes"]) == (None, ["calendar:read"])


async def test_the_scope_stands_alone(planned: Planned) -> None:
    body = {"name": "Too much", "scopes": ["calendar:read", "plans:read"], "expires_on": str(TODAY)}
    answer = await planned["leader"].post("/v1/personal-access-tokens", json=body)
    assert refusal(answer) == (422, "unknown_scope", "/scopes", "unknown_scope")


async def test_over_graphql_the_token_is_made_as_well(planned: Planned, anonymous: httpx.AsyncClient) -> None:
    query = (
        'mutation ($on: Date!) { createPersonalAccessToken(input: {name: "Calendar", scopes: ["calendar:read"],'
        " expiresOn: $on}) { personalAccessToken { token } } }"
    )
    answer = await planned["teacher"].post("/graphql", json={"query": query, "variables": {"on": str(TODAY)}})
    token = answer.json()["data"]["createPersonalAccessToken"]["personalAccessToken"]["token"]
    assert (await fed(anonymous, token)).status_code == 200
