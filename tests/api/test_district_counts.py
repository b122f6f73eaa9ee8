"""What administrators of the platform count in districts, of which they see nothing else."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
import time_machine
from achieve_sdk import AsyncAchieve
from fastapi import FastAPI

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.accounts import service
from achieve.accounts.authentication import NO_DISTRICT
from achieve.accounts.tenants.counting import count_in_district, require_counting
from achieve.core import clock
from achieve.core.errors import Forbidden
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.api.access_district import platform_admin
from tests.api.client_desk import create
from tests.api.district_desk import begin, end, erase_learners, somebody
from tests.api.sdk_desk import BASE_URL, Counting
from tests.api.webhook_desk import create_endpoint
from tests.world import World

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

ASKED = """{ districtCounts(id: "%s") {
    id webhook_endpoint_count: webhookEndpointCount api_client_count: apiClientCount
    personal_access_token_count: personalAccessTokenCount
} }"""
COUNTS = "webhookEndpointCount apiClientCount personalAccessTokenCount"
TABLES = ("webhook_endpoint", "api_client", "personal_access_token")


@pytest.fixture
async def platform(app: FastAPI, context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator of the platform."""
    async with await platform_admin(app, context) as client:
        yield client


@pytest.fixture
async def opened(fresh_world: World) -> World:
    """A district of twelve people with a token each: two more clients, one of them disabled, and an endpoint."""
    await create(fresh_world, name="Reading log", scopes=["roster:read"])
    disabled = await create(fresh_world, name="Old reading log", scopes=["roster:read"])
    path, headers = f"/v1/api-clients/{disabled['id']}", {"If-Match": "*"}
    assert (await fresh_world["admin"].patch(path, json={"is_active": False}, headers=headers)).status_code == 200
    await create_endpoint(fresh_world, "http://127.0.0.1:9/hook")
    return fresh_world


def counts(district_id: object, endpoints: int, clients: int, tokens: int) -> dict[str, object]:
    """The whole answer."""
    return {
        "id": str(district_id),
        "webhook_endpoint_count": endpoints,
        "api_client_count": clients,
        "personal_access_token_count": tokens,
    }


async def read(client: httpx.AsyncClient, district_id: object) -> httpx.Response:
    return await client.get(f"/v1/districts/{district_id}/counts")


async def ask(client: httpx.AsyncClient, document: str) -> dict[str, object]:
    return (await client.post("/graphql", json={"query": document})).json()


async def test_the_platform_counts_what_a_district_has_opened_and_is_told_numbers_alone(
    platform: httpx.AsyncClient, opened: World
) -> None:
    answer = await read(platform, opened.district_id)
    assert (answer.status_code, answer.json()) == (200, counts(opened.district_id, 1, 3, 12))


async def test_graphql_counts_as_rest_does(platform: httpx.AsyncClient, opened: World) -> None:
    answer = await ask(platform, ASKED % opened.district_id)
    assert answer == {"data": {"districtCounts": counts(opened.district_id, 1, 3, 12)}}


async def test_the_sdk_counts_as_rest_does(app: FastAPI, platform: httpx.AsyncClient, opened: World) -> None:
    token = platform.headers["authorization"].removeprefix("Bearer ")
    async with AsyncAchieve(BASE_URL, token=token, transport=Counting(app)) as achieve:
        found = await achieve.districts.counts(opened.district_id)
    assert found.personal_access_token_count == 12
    assert (found.id, found.webhook_endpoint_count, found.api_client_count) == (opened.district_id, 1, 3)


async def test_a_district_is_counted_without_the_others(platform: httpx.AsyncClient, opened: World) -> None:
    made = await begin(platform, somebody())
    asked = ("first", opened.district_id), ("second", made["id"]), ("third", opened.district_id)
    document = " ".join(f'{name}: districtCounts(id: "{identifier}") {{ {COUNTS} }}' for name, identifier in asked)
    answer = await ask(platform, f"{{ {document} }}")
    some = {"apiClientCount": 3, "webhookEndpointCount": 1, "personalAccessTokenCount": 12}
    none = {"apiClientCount": 0, "webhookEndpointCount": 0, "personalAccessTokenCount": 0}
    assert answer == {"data": {"first": some, "second": none, "third": some}}


async def test_a_key_whose_time_is_over_is_not_counted(
    platform: httpx.AsyncClient, context: Context, fresh_world: World
) -> None:
    with time_machine.travel(clock.now() - timedelta(days=2)):
        async with context.database.writing(fresh_world.district_id) as session:
            teacher = PersonId(fresh_world.ids["teacher"])
            await service.create_personal_access_token(session, fresh_world.district_id, teacher, timedelta(days=1))
    assert (await read(platform, fresh_world.district_id)).json() == counts(fresh_world.district_id, 0, 1, 12)


async def test_a_district_that_has_ended_is_counted_as_it_stands(
    platform: httpx.AsyncClient, opened: World, superuser: Owner
) -> None:
    await erase_learners(superuser, opened)
    assert (await end(platform, opened.district_id)).status_code == 200
    answer = await read(platform, opened.district_id)
    assert (answer.status_code, answer.json()) == (200, counts(opened.district_id, 1, 3, 12))


@pytest.mark.parametrize("name", ["admin", "leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_of_a_district_counts_in_it_or_in_another(world: World, other_world: World, name: str) -> None:
    for district_id in (world.district_id, other_world.district_id, uuid4()):
        refused = await read(world[name], district_id)
        assert (refused.status_code, refused.json()["code"]) == (403, "permission_denied")
        assert refused.json()["detail"] == "Your role does not include counting in districts."
        answer = await ask(world[name], ASKED % district_id)
        assert answer["data"] == {"districtCounts": None}
        assert "permission_denied" in str(answer["errors"])


@pytest.mark.parametrize("identifier", ["no-id", str(UUID(int=7))])
async def test_a_district_that_is_not_there_is_not_found(platform: httpx.AsyncClient, identifier: str) -> None:
    unknown = await read(platform, identifier)
    assert (unknown.status_code, unknown.json()["code"]) == (404, "not_found")


async def test_in_graphql_a_district_that_is_not_there_is_null(platform: httpx.AsyncClient) -> None:
    assert await ask(platform, ASKED % uuid4()) == {"data": {"districtCounts": None}}


async def test_a_token_that_is_limited_is_told_which_scope_it_lacks() -> None:
    scopes = frozenset({"roster:read", "webhooks:read", "api_clients:read"})
    actor = Actor(NO_DISTRICT, None, None, frozenset({Role.PLATFORM_ADMIN}), scopes, clock.today())
    with pytest.raises(Forbidden, match="lacks the scope `keys:read`"):
        require_counting(actor)


@pytest.mark.parametrize("table", TABLES)
async def test_after_counting_the_transaction_shows_nothing_of_the_district(
    context: Context, opened: World, table: str
) -> None:
    actor = Actor(NO_DISTRICT, None, None, frozenset({Role.PLATFORM_ADMIN}), None, clock.today())
    async with context.database.reading(NO_DISTRICT) as connection:
        told = await count_in_district(connection, actor, opened.district_id)
        assert told.api_client_count == 3
        assert await connection.fetchval(f'select count(*) from "{table}"') == 0
