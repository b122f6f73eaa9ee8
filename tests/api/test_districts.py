"""Districts begun by administrators of the platform, who then see nothing of what is in them."""

from collections.abc import AsyncIterator
from typing import cast
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI

from achieve.core.ids import DistrictId
from achieve.web.context import Context
from tests.api.access_district import platform_admin
from tests.api.client_desk import mutate
from tests.api.district_desk import begin, somebody
from tests.api.invitation_desk import Shown, signs_in_as, use
from tests.world import World

INSIDE = (
    "organizations",
    "people",
    "role-assignments",
    "invitations",
    "api-clients",
    "personal-access-tokens",
    "events",
)


@pytest.fixture
async def platform(app: FastAPI, context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator of the platform."""
    async with await platform_admin(app, context) as client:
        yield client


async def test_a_district_begins_with_an_administrator_who_comes_to_sign_in(
    platform: httpx.AsyncClient, app: FastAPI, context: Context
) -> None:
    person = somebody()
    made = await begin(platform, person)
    assert made["name"] == "Hollowbrook District"
    assert (await use(app, {"link": made["invitation_link"]})).status_code == 200
    assert await signs_in_as(app, person["email"])
    async with context.database.reading(DistrictId(UUID(made["id"]))) as connection:
        roles = await connection.fetch("select role, organization_id::text from role_assignment")
        root = await connection.fetchrow("select id::text, name, kind from organization")
    assert [tuple(each) for each in roles] == [("district_admin", made["id"])]
    assert root is not None
    assert tuple(root) == (made["id"], "Hollowbrook District", "district")


async def test_the_link_is_shown_once_and_the_answer_says_nothing_of_people(platform: httpx.AsyncClient) -> None:
    person = somebody()
    made = await begin(platform, person)
    again = await platform.get(f"/v1/districts/{made['id']}")
    assert again.json() == {**made, "invitation_link": None}
    assert set(made) == {"id", "version", "name", "ended_at", "created_at", "updated_at", "invitation_link"}
    assert person["email"] not in again.text


async def test_who_began_a_district_sees_nothing_in_it(platform: httpx.AsyncClient) -> None:
    made = await begin(platform, somebody())
    for path in INSIDE:
        assert (await platform.get(f"/v1/{path}")).status_code == 403, path
        assert (await platform.get(f"/v1/{path}/{made['id']}")).status_code == 403, path


async def test_a_district_gets_one_more_administrator(platform: httpx.AsyncClient, app: FastAPI) -> None:
    made, person = await begin(platform, somebody()), somebody()
    answer = await platform.post(f"/v1/districts/{made['id']}/administrators", json=person)
    assert answer.status_code == 200, answer.text
    assert (await use(app, {"link": answer.json()["invitation_link"]})).status_code == 200
    assert await signs_in_as(app, person["email"])
    unknown = await platform.post(f"/v1/districts/{uuid4()}/administrators", json=person)
    assert unknown.status_code == 404


async def test_a_district_is_renamed_by_whoever_has_read_it(platform: httpx.AsyncClient, context: Context) -> None:
    made = await begin(platform, somebody())
    path, named = f"/v1/districts/{made['id']}", {"name": " Hollowbrook Unified "}
    assert (await platform.patch(path, json=named)).status_code == 428
    key = {"If-Match": '"1"', "Idempotency-Key": uuid4().hex}
    changed, again = [await platform.patch(path, json=named, headers=key) for _ in range(2)]
    assert (changed.json()["name"], changed.json()["version"]) == ("Hollowbrook Unified", 2)
    assert changed.json()["updated_at"] > changed.json()["created_at"]
    assert changed.headers["etag"] == '"2"'
    assert (again.content, again.headers["idempotent-replayed"]) == (changed.content, "true")
    stale = await platform.patch(path, json=named, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    assert (await platform.get(path)).content == changed.content
    async with context.database.reading(DistrictId(UUID(made["id"]))) as connection:
        assert await connection.fetchval("select name from organization") == "Hollowbrook District"
        entries = await connection.fetch(
            "select operation, action, changed from platform_audit_entry where subject_id = $1 and action = 'changed'",
            UUID(made["id"]),
        )
    assert [tuple(each) for each in entries] == [("update_district", "changed", ["name"])]


async def test_graphql_renames_as_rest_does(platform: httpx.AsyncClient) -> None:
    made = await begin(platform, somebody())
    asked = """mutation {{ updateDistrict(input: {{id: "{id}", version: 1, name: "Hollowbrook Unified"}}) {{
      district {{ name version }} userErrors {{ code }} }} }}"""
    changed, stale = [await mutate(platform, asked.format(id=made["id"])) for _ in range(2)]
    assert changed == {"district": {"name": "Hollowbrook Unified", "version": 2}, "userErrors": []}
    assert stale == {"district": None, "userErrors": [{"code": "version_mismatch"}]}


async def test_a_district_that_is_not_there_and_a_name_that_is_none_are_refused(platform: httpx.AsyncClient) -> None:
    made, any_version = await begin(platform, somebody()), {"If-Match": "*"}
    unknown = await platform.patch(f"/v1/districts/{uuid4()}", json={"name": "Nowhere"}, headers=any_version)
    assert unknown.status_code == 404
    for name in (" ", None, "x" * 201):
        refused = await platform.patch(f"/v1/districts/{made['id']}", json={"name": name}, headers=any_version)
        assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/name")


@pytest.mark.parametrize("name", ["admin", "leader", "teacher", "learner", "sis"])
async def test_nobody_of_a_district_renames_it(world: World, name: str) -> None:
    path = f"/v1/districts/{world.district_id}"
    refused = await world[name].patch(path, json={"name": "Ours"}, headers={"If-Match": "*"})
    assert (refused.status_code, refused.json()["code"]) == (403, "permission_denied")


@pytest.mark.parametrize("name", ["admin", "leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_of_a_district_begins_one_or_adds_administrators(world: World, name: str) -> None:
    given = {"name": "Hollowbrook", **somebody()}
    assert (await world[name].post("/v1/districts", json=given)).status_code == 403
    path = f"/v1/districts/{world.district_id}/administrators"
    assert (await world[name].post(path, json=somebody())).status_code == 403


@pytest.mark.parametrize(("field", "value"), [("name", " "), ("email", "ada"), ("email", None), ("given_name", "")])
async def test_what_is_not_valid_begins_no_district(platform: httpx.AsyncClient, field: str, value: object) -> None:
    answer = await platform.post("/v1/districts", json={"name": "Nowhere at all", **somebody(), field: value})
    assert answer.status_code == 422
    found = (await platform.get("/v1/districts", params={"name": "Nowhere at all"})).json()
    assert found["data"] == []


async def test_graphql_begins_and_adds_as_rest_does(platform: httpx.AsyncClient, app: FastAPI) -> None:
    person = somebody()
    given = f'givenName: "Ada", familyName: "Quillfeather", email: "{person["email"]}"'
    made = await mutate(
        platform,
        f"""mutation {{ createDistrict(input: {{name: "Hollowbrook", {given}}}) {{
          district {{ id name invitationLink }} userErrors {{ code }} }} }}""",
    )
    district = cast("Shown", made["district"])
    assert (await use(app, {"link": district["invitationLink"]})).status_code == 200
    assert await signs_in_as(app, person["email"])
    added = await mutate(
        platform,
        f"""mutation {{ addDistrictAdministrator(input: {{id: "{district["id"]}", {given}}}) {{
          district {{ id invitationLink }} userErrors {{ code }} }} }}""",
    )
    assert cast("Shown", added["district"])["invitationLink"].startswith("http")


async def test_the_log_tells_who_began_it(platform: httpx.AsyncClient, context: Context) -> None:
    made = await begin(platform, somebody())
    async with context.database.reading(DistrictId(UUID(made["id"]))) as connection:
        above = await connection.fetch(
            "select actor_kind, operation, action from platform_audit_entry"
            " where district_id = $1 and subject_type = $2",
            UUID(made["id"]),
            "district",
        )
        inside = await connection.fetch("select distinct actor_kind, operation from audit_entry")
    assert [tuple(each) for each in above] == [("account", "create_district", "created")]
    assert [tuple(each) for each in inside] == [("account", "create_district")]
