"""Every type of event there is: who is without the scope of its area hears of nothing above the directory."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx
import pytest
from fastapi import FastAPI

from achieve.access.classes import FieldClass
from achieve.access.matrix import client_scopes
from achieve.core.settings import Settings
from achieve.declarations import ALL_SHAPES, EVENT_TYPES
from achieve.outbox.catalogue import EventType
from achieve.reads.field_classes import field_classes
from achieve.web.context import Context
from tests.api.webhook_desk import create_endpoint, machine, open_inbox, tell, working
from tests.unit.test_field_classes import OF_A_QUESTION
from tests.world import World, make_world

# A client can be given no other area.
_PAGE = """query ($after: String) {
    events(first: 100, after: $after) { nodes { type } pageInfo { hasNextPage endCursor } } }"""
AREAS = sorted({kind.area for kind in EVENT_TYPES if kind.learner_data and f"{kind.area}:read" in client_scopes()})
OF_LEARNERS = {kind.name for kind in EVENT_TYPES if kind.learner_data}
EVERY_NAME = {kind.name for kind in EVENT_TYPES}
TOLD = {"id", "district_id", "seq", "aggregate_id", "changed", "href"}


def is_above_the_directory(kind: EventType) -> bool:
    if kind.name in OF_A_QUESTION:
        return False
    shape = next(each for each in ALL_SHAPES if each.listed and each.path == kind.path)
    found = {each for classes in field_classes(shape).values() for each in classes.values()}
    return bool(found - {FieldClass.PUBLIC, FieldClass.DIRECTORY})


ABOVE = {kind.name for kind in EVENT_TYPES if is_above_the_directory(kind)}


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district in which everything has happened once."""
    async with make_world(app, context, "Eventful") as world:
        await tell(context, world, *EVENT_TYPES, changed=["updated_at"])
        yield world


async def types_in_feed(client: httpx.AsyncClient) -> set[str]:
    """The same over REST and GraphQL."""
    listed = (await client.get("/v1/events", params={"limit": 200})).json()["data"]
    types = {each["type"] for each in listed}
    assert types == await _types_in_graphql(client)
    return types


async def _types_in_graphql(client: httpx.AsyncClient) -> set[str]:
    """Of all pages: there are more types than a page has places."""
    found: set[str] = set()
    after: str | None = None
    while True:
        asked = {"query": _PAGE, "variables": {"after": after}}
        page = (await client.post("/graphql", json=asked)).json()["data"]["events"]
        found |= {each["type"] for each in page["nodes"]}
        if not page["pageInfo"]["hasNextPage"]:
            return found
        after = page["pageInfo"]["endCursor"]


async def test_the_feed_tells_a_client_of_no_area_of_nothing_above_the_directory(
    app: FastAPI, context: Context, district: World
) -> None:
    async with machine(app, context, district, "events:read") as client:
        assert await types_in_feed(client) == EVERY_NAME - OF_LEARNERS
    assert ABOVE <= OF_LEARNERS


@pytest.mark.parametrize("area", AREAS)
async def test_the_feed_tells_a_client_of_an_area_of_that_area_alone(
    app: FastAPI, context: Context, district: World, area: str
) -> None:
    of_area = {kind.name for kind in EVENT_TYPES if kind.area == area}
    async with machine(app, context, district, "events:read", f"{area}:read") as client:
        assert await types_in_feed(client) & OF_LEARNERS == of_area & OF_LEARNERS


@pytest.mark.parametrize("who", ["leader", "coach", "teacher"])
async def test_staff_hear_of_nothing_that_does_not_concern_them(district: World, who: str) -> None:
    assert await types_in_feed(district[who]) == set()


@pytest.mark.parametrize("who", ["learner", "guardian"])
async def test_the_feed_is_not_for_families(district: World, who: str) -> None:
    assert (await district[who].get("/v1/events")).status_code == 403


async def test_a_webhook_tells_of_what_its_scopes_open_and_of_each_but_ids_and_names(
    app: FastAPI, context: Context, settings: Settings
) -> None:
    async with AsyncExitStack() as stack:
        world = await stack.enter_async_context(make_world(app, context, "Hooked"))
        thin, wide = [await stack.enter_async_context(open_inbox()) for _ in range(2)]
        await create_endpoint(world, thin.url)
        await create_endpoint(world, wide.url, scopes=["evidence:read", "progress:read"])
        await tell(context, world, *EVENT_TYPES, changed=["updated_at"])
        await stack.enter_async_context(working(settings))
        opened = {kind.name for kind in EVENT_TYPES if kind.learner_data and kind.area in ("evidence", "progress")}
        await thin.has(2 + len(EVERY_NAME - OF_LEARNERS))
        await wide.has(1 + len(EVERY_NAME - OF_LEARNERS) + len(opened))
        assert set(thin.types) == EVERY_NAME - OF_LEARNERS
        assert set(wide.types) == EVERY_NAME - OF_LEARNERS | opened
        for request in (*thin.requests, *wide.requests):
            assert set(request.event) == {"type", "timestamp", "data"}
            assert set(request.told) == TOLD
