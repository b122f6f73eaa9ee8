"""Districts that have ended: what is asked for before, who is shut out at once, and what nothing slips past."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TypeAlias
from uuid import uuid4

import asyncpg
import httpx
import pytest
import time_machine
from fastapi import FastAPI

from achieve.accounts.authentication import Authenticator
from achieve.core import clock
from achieve.core.db import DISTRICT_SETTING, bind_district
from achieve.core.errors import Unauthenticated
from achieve.core.ids import new_id
from achieve.core.secrets import seal_of
from achieve.web.context import Context
from tests.api.access_district import platform_admin
from tests.api.client_desk import create, mutate, signs_in
from tests.api.district_desk import ANY_VERSION, begin, end, erase_learners, somebody
from tests.world import World

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

EVERYBODY = ("admin", "leader", "coach", "teacher", "guardian", "sis")


@pytest.fixture
async def platform(app: FastAPI, context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator of the platform."""
    async with await platform_admin(app, context) as client:
        yield client


@pytest.fixture
async def emptied(fresh_world: World, superuser: Owner) -> World:
    """A district of the test's own, whose learners were erased."""
    await erase_learners(superuser, fresh_world)
    return fresh_world


async def test_a_district_ends_and_stays_in_the_list_with_the_time_of_its_end(
    platform: httpx.AsyncClient, context: Context
) -> None:
    made = await begin(platform, somebody())
    assert made["ended_at"] is None
    ended = await end(platform, made["id"], {"If-Match": '"1"'})
    assert (ended.status_code, ended.headers["etag"]) == (200, '"2"')
    assert ended.json()["ended_at"] == ended.json()["updated_at"] > made["created_at"]
    listed = (await platform.get("/v1/districts", params={"ended_since": made["created_at"], "limit": 200})).json()
    assert ended.json() in listed["data"]
    async with context.database.reading(None) as connection:
        entries = await connection.fetch(
            "select actor_kind, operation, action, changed from platform_audit_entry"
            " where subject_type = 'district' and subject_id = $1 order by id",
            made["id"],
        )
    assert [tuple(each) for each in entries] == [
        ("account", "create_district", "created", []),
        ("account", "end_district", "changed", ["ended_at"]),
    ]


async def test_everybody_in_it_is_shut_out_at_once(platform: httpx.AsyncClient, emptied: World, world: World) -> None:
    for name in EVERYBODY:
        assert (await emptied[name].get("/v1/me")).status_code == 200, name
    assert (await end(platform, emptied.district_id)).status_code == 200
    for name in EVERYBODY:
        for answer in (
            await emptied[name].get("/v1/me"),
            await emptied[name].get("/v1/districts"),
            await emptied[name].post("/v1/plans", json={}),
            await emptied[name].post("/graphql", json={"query": "{ me { displayName } }"}),
        ):
            assert answer.status_code == 401, name
    assert (await world["admin"].get("/v1/me")).status_code == 200


async def test_other_processes_shut_them_out_within_two_seconds(
    platform: httpx.AsyncClient, context: Context, emptied: World
) -> None:
    other = Authenticator(context.database, context.settings, seal_of(context.settings))
    tokens = [emptied[name].headers["authorization"].removeprefix("Bearer ") for name in EVERYBODY]
    for token in tokens:
        await other.authenticate(token)
    await end(platform, emptied.district_id)
    with time_machine.travel(clock.now() + timedelta(seconds=2)):
        for token in tokens:
            with pytest.raises(Unauthenticated):
                await other.authenticate(token)


async def test_a_client_gets_no_token_any_more(platform: httpx.AsyncClient, app: FastAPI, emptied: World) -> None:
    client = await create(emptied, name="Reading log", scopes=["roster:read"])
    assert await signs_in(app, client)
    await end(platform, emptied.district_id)
    assert not await signs_in(app, client)


@pytest.mark.parametrize(
    "record",
    [
        "update person set is_learner = true where id = $2",
        "insert into enrollment (district_id, id, version, created_at, updated_at, class_id, person_id, role,"
        " is_primary, begins_on, ends_on) select district_id, gen_random_uuid(), 1, now(), now(), id, $2, 'learner',"
        " true, '2020-09-01', '2021-06-30' from class where district_id = $1 limit 1",
    ],
    ids=["a learner", "somebody who learned here"],
)
async def test_a_district_that_holds_records_of_learners_does_not_end(
    platform: httpx.AsyncClient, emptied: World, superuser: Owner, record: str
) -> None:
    async with superuser.transaction():
        await superuser.execute(bind_district(emptied.district_id))
        sent = record if "$1" in record else f"{record} and district_id = $1"
        await superuser.execute(sent, emptied.district_id, emptied.ids["colleague"])
    refused = await end(platform, emptied.district_id)
    assert (refused.status_code, refused.json()["code"]) == (409, "district_holds_learners")
    assert refused.json()["detail"] == (
        "Let its administrators export the records of all learners and erase them first."
    )
    assert (await emptied["admin"].get("/v1/me")).status_code == 200
    assert (await platform.get(f"/v1/districts/{emptied.district_id}")).json()["ended_at"] is None


async def test_it_ends_on_the_version_that_was_read(platform: httpx.AsyncClient) -> None:
    made = await begin(platform, somebody())
    assert (await end(platform, made["id"], {})).status_code == 428
    stale = await end(platform, made["id"], {"If-Match": '"7"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    assert (await end(platform, uuid4())).status_code == 404


async def test_it_ends_once_and_the_same_request_is_answered_again(platform: httpx.AsyncClient) -> None:
    made = await begin(platform, somebody())
    key = {"If-Match": '"1"', "Idempotency-Key": uuid4().hex}
    first, again = [await end(platform, made["id"], key) for _ in range(2)]
    assert (again.content, again.headers["idempotent-replayed"]) == (first.content, "true")
    twice = await end(platform, made["id"])
    assert (twice.status_code, twice.json()["code"]) == (409, "district_ended")


async def test_what_has_ended_is_neither_renamed_nor_given_administrators(platform: httpx.AsyncClient) -> None:
    made = await begin(platform, somebody())
    await end(platform, made["id"])
    path = f"/v1/districts/{made['id']}"
    for refused in (
        await platform.patch(path, json={"name": "Hollowbrook Unified"}, headers=ANY_VERSION),
        await platform.post(f"{path}/administrators", json=somebody()),
    ):
        assert (refused.status_code, refused.json()["code"]) == (409, "district_ended")


async def test_graphql_ends_as_rest_does(platform: httpx.AsyncClient) -> None:
    made = await begin(platform, somebody())
    asked = f"""mutation {{ endDistrict(input: {{id: "{made["id"]}", version: 1}}) {{
      district {{ name version endedAt }} userErrors {{ code }} }} }}"""
    ended, twice = [await mutate(platform, asked) for _ in range(2)]
    read = (await platform.get(f"/v1/districts/{made['id']}")).json()
    assert ended == {
        "district": {"name": "Hollowbrook District", "version": 2, "endedAt": read["ended_at"]},
        "userErrors": [],
    }
    assert twice == {"district": None, "userErrors": [{"code": "district_ended"}]}


@pytest.mark.parametrize("name", ["admin", "leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_of_a_district_ends_it(world: World, name: str) -> None:
    refused = await end(world[name], world.district_id)
    assert (refused.status_code, refused.json()["code"]) == (403, "permission_denied")
    asked = f'mutation {{ endDistrict(input: {{id: "{world.district_id}", version: 1}}) {{ userErrors {{ code }} }} }}'
    told = (await world[name].post("/graphql", json={"query": asked})).json()
    assert told["errors"][0]["extensions"]["code"] == "permission_denied"


async def test_of_two_at_the_same_time_one_ends_it(platform: httpx.AsyncClient, emptied: World) -> None:
    both = await asyncio.gather(*(end(platform, emptied.district_id) for _ in range(2)))
    assert sorted(each.status_code for each in both) == [200, 409]
    assert (await platform.get(f"/v1/districts/{emptied.district_id}")).json()["version"] == 2


async def test_what_is_on_its_way_before_is_waited_for(
    platform: httpx.AsyncClient, emptied: World, superuser: Owner
) -> None:
    async with superuser.transaction():
        await superuser.execute(bind_district(emptied.district_id))
        await superuser.execute(
            "insert into person (district_id, id, version, created_at, updated_at, given_name, family_name,"
            " is_learner, is_active, grade_levels)"
            " values ($1, $2, 1, now(), now(), 'Just', 'In time', true, true, '{}')",
            emptied.district_id,
            new_id(0x012),
        )
        ending = asyncio.create_task(end(platform, emptied.district_id))
        await asyncio.sleep(0.3)
        assert not ending.done()
    refused = await ending
    assert (refused.status_code, refused.json()["code"]) == (409, "district_holds_learners")


async def test_what_comes_while_it_ends_waits_and_is_refused(emptied: World, superuser: Owner) -> None:
    async with superuser.transaction():
        await superuser.execute("select 1 from district where id = $1 for update", emptied.district_id)
        await superuser.execute("update district set ended_at = now() where id = $1", emptied.district_id)
        body = {"name": "Too late", "scopes": ["roster:read"]}
        adding = asyncio.create_task(emptied["admin"].post("/v1/api-clients", json=body))
        await asyncio.sleep(0.3)
        assert not adding.done()
    refused = await adding
    assert (refused.status_code, refused.json()["code"]) == (409, "district_ended")
    assert await superuser.fetchval("select count(*) from api_client where name = 'Too late'") == 0


@pytest.mark.parametrize(
    "statement",
    [
        "update person set given_name = 'Changed' where district_id = $1 and erased_at is null",
        "delete from role_assignment where district_id = $1",
        "insert into organization (district_id, id, version, created_at, updated_at, name, kind, ancestor_ids,"
        " parent_id) values ($1, gen_random_uuid(), 1, now(), now(), 'Late', 'school', '{}', $1)",
    ],
    ids=lambda statement: statement.split()[0],
)
async def test_the_database_itself_refuses_every_change_in_it(
    platform: httpx.AsyncClient, emptied: World, superuser: Owner, statement: str
) -> None:
    await end(platform, emptied.district_id)
    await superuser.execute(f"set {DISTRICT_SETTING} = '{emptied.district_id}'")
    with pytest.raises(asyncpg.PostgresError, match="This district has ended"):
        await superuser.execute(statement, emptied.district_id)
