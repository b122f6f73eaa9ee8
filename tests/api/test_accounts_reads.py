"""Districts, API clients and `/v1/me`: who sees what of them."""

from datetime import timedelta

import httpx
import pytest

from achieve.access.matrix import client_scopes
from achieve.accounts import service
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.world import World

STAFF = ("admin", "leader", "coach", "teacher")


@pytest.fixture(scope="session")
async def platform_token(context: Context) -> str:
    """A token of a platform administrator."""
    async with context.database.writing(None) as session:
        account_id = await service.create_account(session, "reader@platform.example")
        await service.grant_platform_admin(session, account_id)
        return await service.create_platform_token(session, account_id, timedelta(hours=1))


@pytest.fixture
def as_platform(platform_token: str) -> dict[str, str]:
    """The headers of the platform administrator."""
    return {"authorization": f"Bearer {platform_token}"}


@pytest.mark.parametrize("name", [*STAFF, "sis"])
async def test_everyone_who_may_see_districts_sees_the_own_one(world: World, other_world: World, name: str) -> None:
    found = (await world[name].get("/v1/districts")).json()
    assert [district["id"] for district in found["data"]] == [str(world.district_id)]
    assert found["data"][0]["name"] == "Larkspur District"
    assert set(found["data"][0]) == {
        "id",
        "version",
        "ended_at",
        "created_at",
        "updated_at",
        "name",
        "invitation_link",
    }
    assert (await world[name].get(f"/v1/districts/{world.district_id}")).status_code == 200
    assert (await world[name].get(f"/v1/districts/{other_world.district_id}")).status_code == 404
    named = (await world[name].get("/v1/districts", params={"id": str(other_world.district_id)})).json()
    assert named["data"] == []


@pytest.mark.parametrize("name", ["learner", "guardian"])
async def test_learners_and_guardians_do_not_list_districts(world: World, name: str) -> None:
    assert (await world[name].get("/v1/districts")).status_code == 403
    assert (await world[name].get(f"/v1/districts/{world.district_id}")).status_code == 403


async def test_a_platform_administrator_sees_every_district_and_nothing_in_them(
    anonymous: httpx.AsyncClient, as_platform: dict[str, str], world: World, other_world: World
) -> None:
    both = {str(world.district_id), str(other_world.district_id)}
    params = {"id": sorted(both), "sort": "name"}
    found = (await anonymous.get("/v1/districts", headers=as_platform, params=params)).json()
    assert [district["name"] for district in found["data"]] == ["Juniper District", "Larkspur District"]
    for district_id in both:
        assert (await anonymous.get(f"/v1/districts/{district_id}", headers=as_platform)).status_code == 200
    for path in ("organizations", "people", "classes", "api-clients"):
        assert (await anonymous.get(f"/v1/{path}", headers=as_platform)).status_code == 403


async def test_districts_are_paged(
    anonymous: httpx.AsyncClient, as_platform: dict[str, str], world: World, other_world: World
) -> None:
    both = [str(world.district_id), str(other_world.district_id)]
    params: dict[str, str | list[str]] = {"id": both, "limit": "1", "include_total": "true"}
    first = (await anonymous.get("/v1/districts", headers=as_platform, params=params)).json()
    assert (first["has_more"], first["total"]) == (True, 2)
    second = await anonymous.get(
        "/v1/districts", headers=as_platform, params={**params, "cursor": first["next_cursor"]}
    )
    assert second.json()["has_more"] is False
    assert {first["data"][0]["id"], second.json()["data"][0]["id"]} == set(both)


async def test_a_district_administrator_sees_the_clients_and_no_secret(world: World, other_world: World) -> None:
    answer = await world["admin"].get("/v1/api-clients", params={"limit": "200"})
    found = {client["id"]: client for client in answer.json()["data"]}
    assert found[world.id("sis")]["name"] == "Student information system"
    assert found[world.id("sis")]["scopes"] == sorted(client_scopes())
    assert found[world.id("sis")]["school_ids"] is None
    assert found[world.id("sis")]["is_active"] is True
    assert other_world.id("sis") not in found
    assert "ach_cs_" not in answer.text
    one = await world["admin"].get(f"/v1/api-clients/{world.id('sis')}")
    assert (one.status_code, one.headers["etag"]) == (200, '"1"')
    assert (await world["admin"].get(f"/v1/api-clients/{other_world.id('sis')}")).status_code == 404


@pytest.mark.parametrize("name", ["leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_else_sees_the_clients(world: World, name: str) -> None:
    assert (await world[name].get("/v1/api-clients")).status_code == 403
    assert (await world[name].get(f"/v1/api-clients/{world.id('sis')}")).status_code == 403


async def test_a_person_is_told_who_they_are(world: World) -> None:
    answer = await world["leader"].get("/v1/me")
    assert answer.headers["cache-control"] == "private, no-store"
    me = answer.json()
    begins_on = me["roles"][0].pop("begins_on")
    assert len(begins_on) == len("2026-01-01")
    assert me == {
        "kind": "person",
        "id": world.id("leader"),
        "display_name": "Leader Larkspur",
        "district": {"id": str(world.district_id), "name": "Larkspur District"},
        "other_districts": [],
        "roles": [
            {
                "role": "school_leader",
                "organization": {"id": world.id("bethel"), "name": "Bethel Larkspur"},
                "ends_on": None,
            }
        ],
        "scopes": None,
    }


@pytest.mark.parametrize("name", ["admin", "coach", "teacher", "learner", "guardian"])
async def test_everyone_may_know_who_they_are(world: World, name: str) -> None:
    me = (await world[name].get("/v1/me")).json()
    assert me["id"] == world.id(name)
    assert len(me["roles"]) == 1


async def test_a_limited_token_is_told_its_scopes(anonymous: httpx.AsyncClient, context: Context, world: World) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["learner"]), timedelta(hours=1), ["plans:read"]
        )
    me = (await anonymous.get("/v1/me", headers={"authorization": f"Bearer {token}"})).json()
    assert me["scopes"] == ["plans:read"]


async def test_a_client_is_told_who_it_is(world: World) -> None:
    assert (await world["sis"].get("/v1/me")).json() == {
        "kind": "client",
        "id": world.id("sis"),
        "display_name": "Student information system",
        "district": {"id": str(world.district_id), "name": "Larkspur District"},
        "other_districts": [],
        "roles": [],
        "scopes": sorted(client_scopes()),
    }
