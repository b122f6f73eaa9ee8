"""Personal access tokens as a resource: everybody's own, which a district administrator sees and can end."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import cast

import httpx
import pytest
import time_machine
from fastapi import FastAPI

from achieve.app import make_app
from achieve.core import clock
from achieve.web.context import Context
from tests.api.client_desk import mutate
from tests.api.signed_in import as_token, token_limited_to
from tests.world import World

EVERYBODY = ("admin", "leader", "coach", "teacher", "learner", "guardian")
PATH = "/v1/personal-access-tokens"

Shown = Mapping[str, object]


def in_days(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


async def make(client: httpx.AsyncClient, **fields: object) -> dict[str, object]:
    given = {"name": "Nightly report", "expires_on": in_days(30), **fields}
    answer = await client.post(PATH, json=given)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def works(app: FastAPI, made: Shown, path: str = "/v1/me") -> bool:
    async with as_token(app, str(made["token"])) as script:
        return (await script.get(path)).status_code == 200


@pytest.mark.parametrize("name", EVERYBODY)
async def test_everybody_makes_lists_and_ends_tokens_of_their_own(fresh_world: World, app: FastAPI, name: str) -> None:
    person = fresh_world[name]
    made = await make(person)
    assert str(made["token"]).startswith("ach_pat_")
    assert made["first_characters"] == str(made["token"])[:12]
    assert (made["name"], made["scopes"], made["last_used_at"]) == ("Nightly report", None, None)
    assert made["person_id"] == fresh_world.id(name)
    assert str(made["expires_at"]).startswith(in_days(31) + "T00:00:00")
    async with as_token(app, str(made["token"])) as script:
        assert (await script.get("/v1/me")).json()["id"] == fresh_world.id(name)
    listed = (await person.get(PATH, params={"person_id": fresh_world.id(name)})).json()["data"]
    assert [each["name"] for each in listed] == ["Made on the server", "Nightly report"]
    assert (await person.get(f"{PATH}/{made['id']}")).json() == {**made, "token": None}
    assert (await person.delete(f"{PATH}/{made['id']}")).status_code == 204
    assert not await works(app, made)
    assert (await person.get(f"{PATH}/{made['id']}")).status_code == 404


@pytest.mark.parametrize("name", ["leader", "coach", "teacher", "learner", "guardian"])
async def test_nobody_but_an_administrator_sees_or_ends_those_of_others(world: World, name: str) -> None:
    other = await make(world["colleague"])
    listed = (await world[name].get(PATH, params={"limit": 200})).json()["data"]
    assert {each["person_id"] for each in listed} == {world.id(name)}
    assert (await world[name].get(f"{PATH}/{other['id']}")).status_code == 404
    assert (await world[name].delete(f"{PATH}/{other['id']}")).status_code == 404


async def test_a_district_administrator_lists_and_ends_those_of_the_district(
    fresh_world: World, world: World, app: FastAPI
) -> None:
    of_learner, elsewhere = await make(fresh_world["learner"]), await make(world["learner"])
    admin = fresh_world["admin"]
    params = {"person_id": fresh_world.id("learner"), "expand": "person"}
    listed = (await admin.get(PATH, params=params)).json()["data"]
    assert [each["token"] for each in listed] == [None, None]
    assert {each["person"]["given_name"] for each in listed} == {"Learner"}
    assert (await admin.delete(f"{PATH}/{of_learner['id']}")).status_code == 204
    assert not await works(app, of_learner)
    assert (await admin.delete(f"{PATH}/{elsewhere['id']}")).status_code == 404
    assert await works(app, elsewhere)
    told = (await admin.get("/v1/events")).json()["data"]
    assert [(each["type"], each["actor_id"]) for each in told] == [
        ("personal_access_token.created", fresh_world.id("learner")),
        ("personal_access_token.ended", fresh_world.id("admin")),
    ]


async def test_a_machine_client_has_none(world: World) -> None:
    assert (await world["sis"].get(PATH)).status_code == 403
    given = {"name": "Mine", "expires_on": in_days(1)}
    assert (await world["sis"].post(PATH, json=given)).status_code == 403


async def test_scopes_limit_a_token_and_the_roles_of_the_person_stay_the_outer_bound(
    world: World, app: FastAPI
) -> None:
    made = await make(world["teacher"], scopes=["plans:read", "webhooks:read", "plans:read"])
    assert made["scopes"] == ["plans:read", "webhooks:read"]
    assert await works(app, made, "/v1/plans")
    assert not await works(app, made, "/v1/people")
    assert not await works(app, made, "/v1/webhook-endpoints")


async def test_a_limited_token_makes_no_wider_one(world: World, app: FastAPI, context: Context) -> None:
    scopes = ["keys:read", "keys:write", "plans:read"]
    async with as_token(app, await token_limited_to(context, world, "teacher", scopes)) as script:
        same = await make(script, scopes=["plans:read"])
        assert await works(app, same, "/v1/plans")
        for wider in (None, ["plans:read", "roster:read"]):
            given = {"name": "Wider", "expires_on": in_days(1), "scopes": wider}
            assert (await script.post(PATH, json=given)).status_code == 403
    async with as_token(app, str(same["token"])) as script:
        assert (await script.get(PATH)).status_code == 403
        given = {"name": "Another", "expires_on": in_days(1), "scopes": ["plans:read"]}
        assert (await script.post(PATH, json=given)).status_code == 403


@pytest.mark.parametrize(
    ("fields", "code", "pointer"),
    [
        ({"scopes": ["plans:read", "plans:delete"]}, "unknown_scope", "/scopes/1"),
        ({"scopes": ["*"]}, "unknown_scope", "/scopes/0"),
        ({"expires_on": in_days(-1)}, "lifetime_refused", "/expires_on"),
        ({"expires_on": in_days(367)}, "lifetime_refused", "/expires_on"),
        ({"expires_on": "2199-12-31"}, "lifetime_refused", "/expires_on"),
        ({"expires_on": None}, "invalid_input", "/expires_on"),
        ({"name": ""}, "invalid_input", "/name"),
        ({"person_id": "0190a3b2-0000-7000-8000-000000000000"}, "invalid_input", "/person_id"),
    ],
)
async def test_what_a_token_cannot_be_given_is_refused_at_its_place(
    world: World, fields: Shown, code: str, pointer: str
) -> None:
    answer = await world["teacher"].post(PATH, json={"name": "A script", "expires_on": in_days(1), **fields})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert [each["pointer"] for each in answer.json()["errors"]] == [pointer]


@pytest.mark.parametrize("days", [0, 366])
async def test_a_token_works_until_the_end_of_its_last_day(world: World, app: FastAPI, days: int) -> None:
    made = await make(world["teacher"], expires_on=in_days(days))
    ends_at = datetime.fromisoformat(str(made["expires_at"]))
    with time_machine.travel(ends_at - timedelta(seconds=30)):
        assert await works(app, made)
    with time_machine.travel(ends_at + timedelta(seconds=1)):
        assert not await works(app, made)


async def test_a_token_that_was_revoked_over_oauth_is_no_longer_listed(world: World, app: FastAPI) -> None:
    made = await make(world["coach"])
    async with as_token(app, str(made["token"])) as script:
        assert (await script.post("/oauth/revoke", data={"token": str(made["token"])})).status_code == 200
    assert (await world["coach"].get(f"{PATH}/{made['id']}")).status_code == 404


async def test_the_token_is_kept_neither_in_the_clear_nor_for_an_idempotency_key(
    fresh_world: World, context: Context
) -> None:
    given = {"name": "Nightly report", "expires_on": in_days(30)}
    answer = await fresh_world["teacher"].post(PATH, json=given, headers={"Idempotency-Key": "only-once"})
    async with context.database.reading(fresh_world.district_id) as connection:
        kept = await connection.fetch(
            "select p::text from personal_access_token p union all select c::text from credential c"
            " union all select convert_from(i.body, 'UTF8') from idempotency_record i"
        )
    assert str(answer.json()["id"]) in kept[-1][0]
    assert answer.json()["token"] not in " ".join(row[0] for row in kept)


async def test_a_person_has_fifty_tokens_at_the_most(fresh_world: World) -> None:
    coach = fresh_world["coach"]
    made = [await make(coach) for _ in range(49)]
    refused = await coach.post(PATH, json={"name": "One more", "expires_on": in_days(1)})
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_tokens")
    assert (await coach.delete(f"{PATH}/{made[0]['id']}")).status_code == 204
    assert (await make(coach))["version"] == 1


async def test_graphql_makes_lists_and_ends_as_rest_does(fresh_world: World, app: FastAPI) -> None:
    teacher = fresh_world["teacher"]
    made = await mutate(
        teacher,
        f"""mutation {{ createPersonalAccessToken(
          input: {{name: "A script", expiresOn: "{in_days(1)}", scopes: ["plans:read"]}}) {{
            personalAccessToken {{ id token scopes person {{ givenName }} }} userErrors {{ code }} }} }}""",
    )
    shown = cast("Shown", made["personalAccessToken"])
    assert (shown["scopes"], shown["person"]) == (["plans:read"], {"givenName": "Teacher"})
    assert await works(app, shown)
    ended = await mutate(
        teacher,
        f"""mutation {{ deletePersonalAccessToken(input: {{id: "{shown["id"]}"}}) {{
          deletedId userErrors {{ code }} }} }}""",
    )
    assert ended == {"deletedId": shown["id"], "userErrors": []}
    assert not await works(app, shown)


async def test_the_last_use_is_written_down_and_a_read_does_not_wait_for_it(
    fresh_world: World, context: Context
) -> None:
    made = await make(fresh_world["teacher"])
    other_process = make_app(context.settings)
    async with other_process.router.lifespan_context(other_process):
        assert await works(other_process, made)
        during = (await fresh_world["teacher"].get(f"{PATH}/{made['id']}")).json()
        assert during["last_used_at"] is None
    after = (await fresh_world["teacher"].get(f"{PATH}/{made['id']}")).json()
    assert abs(clock.now() - datetime.fromisoformat(after["last_used_at"])) < timedelta(minutes=1)
    assert after["version"] == 1
