"""Clients that leave while a statement runs: reads end in the database, writes are done once and whole."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI

from achieve.core.settings import Settings
from achieve.web.context import Context
from achieve.web.leaving import PATIENCE_S
from tests.api.plan_desk import a_plan
from tests.api.real_server import (
    backend_of,
    client_like,
    eventually,
    held,
    leave_while_waiting,
    opened,
    sent_to_wait,
    served,
    waiting,
)
from tests.world import World, make_world

if TYPE_CHECKING:
    from tests.api.real_server import Superuser

Ask = Callable[[httpx.AsyncClient], Awaitable[httpx.Response]]
Write = Callable[[httpx.AsyncClient, World, str], Awaitable[httpx.Response]]

SCALES = {"query": "{ scales(first: 5) { nodes { id } } }"}
READS: Mapping[str, Ask] = {
    "list": lambda client: client.get("/v1/scales"),
    "single": lambda client: client.get("/v1/scales/01a20173-c835-7012-a1ba-914e91c15bf1"),
    "graphql": lambda client: client.post("/graphql", json=SCALES),
    "graphql by GET": lambda client: client.get("/graphql", params=SCALES),
}


async def create_over_rest(client: httpx.AsyncClient, world: World, title: str) -> httpx.Response:
    return await client.post("/v1/plans", json=a_plan(world, title=title), headers={"idempotency-key": title})


async def create_over_graphql(client: httpx.AsyncClient, world: World, title: str) -> httpx.Response:
    document = "mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { title } } }"
    given = {
        "organizationId": world.id("bethel"),
        "kind": "improvement",
        "title": title,
        "beginsOn": "2026-08-01",
        "endsOn": "2027-06-30",
        "idempotencyKey": title,
    }
    return await client.post("/graphql", json={"query": document, "variables": {"input": given}})


WRITES: Mapping[str, Write] = {"rest": create_over_rest, "graphql": create_over_graphql}
each_read = pytest.mark.parametrize("ask", READS.values(), ids=READS)
each_write = pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)


@pytest.fixture(scope="module")
async def world(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district of this module's own, to write in."""
    async with make_world(app, context, "Leaving") as world:
        yield world


@pytest.fixture(scope="module")
async def lone_app(settings: Settings) -> AsyncIterator[FastAPI]:
    """An app with one connection for reads: whatever harms it is seen by the next read."""
    async with opened(settings, read_pool_size=1) as app:
        yield app


@pytest.fixture(scope="module")
async def url(lone_app: FastAPI) -> AsyncIterator[str]:
    async with served(lone_app) as url:
        yield url


@pytest.fixture(scope="module")
async def hasty_app(settings: Settings) -> AsyncIterator[FastAPI]:
    """An app whose statements may take a fifth of a second."""
    async with opened(settings, read_pool_size=1, statement_timeout_ms=200) as app:
        yield app


@pytest.fixture(scope="module")
async def hasty_url(hasty_app: FastAPI) -> AsyncIterator[str]:
    async with served(hasty_app) as url:
        yield url


async def kept(context: Context, world: World, title: str) -> tuple[int, int, int]:
    """How many plans there are of this title, how many events of them, and answers for its key."""
    events = "event e join plan p on p.district_id = e.district_id and p.id = e.aggregate_id where p.title = $1"
    async with context.database.reading(world.district_id) as connection:
        return (
            await connection.fetchval("select count(*) from plan where title = $1", title),
            await connection.fetchval(f"select count(*) from {events}", title),
            await connection.fetchval("select count(*) from idempotency_record where key = $1", title),
        )


@each_read
async def test_a_read_whose_client_has_left_ends_in_the_database(
    lone_app: FastAPI, url: str, world: World, superuser: "Superuser", ask: Ask
) -> None:
    backend = await backend_of(lone_app)
    async with client_like(world["admin"], url) as client:
        async with held(superuser, "scale", "access exclusive"):
            await leave_while_waiting(superuser, ask(client))

            async def is_gone() -> bool:
                return await waiting(superuser) == 0

            seconds = await eventually(is_gone)
        answer = await ask(client)
    assert seconds < 2
    assert answer.status_code in (200, 404)
    assert await backend_of(lone_app) == backend


@each_read
async def test_a_client_who_stays_is_answered_however_long_it_takes(
    url: str, world: World, superuser: "Superuser", ask: Ask
) -> None:
    async with client_like(world["admin"], url) as client:
        async with held(superuser, "scale", "access exclusive"):
            asked = await sent_to_wait(superuser, ask(client))
            await asyncio.sleep(3 * PATIENCE_S)
        answer = await asked
    assert answer.status_code in (200, 404)
    assert answer.headers["x-request-id"]


@each_write
async def test_a_write_whose_client_has_left_is_done_once_and_whole(
    context: Context, url: str, world: World, superuser: "Superuser", write: Write
) -> None:
    title = uuid4().hex
    async with client_like(world["leader"], url) as client:
        async with held(superuser, "plan", "exclusive"):
            await leave_while_waiting(superuser, write(client, world, title))
            await asyncio.sleep(3 * PATIENCE_S)
            assert await waiting(superuser) == 1
            assert await kept(context, world, title) == (0, 0, 0)

        async def is_done() -> bool:
            return await kept(context, world, title) == (1, 1, 1)

        await eventually(is_done)
        again = await write(client, world, title)
    assert again.headers["idempotent-replayed"] == "true"
    assert title in again.text
    assert await kept(context, world, title) == (1, 1, 1)


@each_write
async def test_a_write_that_takes_too_long_has_done_nothing_and_can_be_sent_again(
    context: Context, hasty_url: str, world: World, superuser: "Superuser", write: Write
) -> None:
    title = uuid4().hex
    async with client_like(world["leader"], hasty_url) as client:
        async with held(superuser, "plan", "exclusive"):
            refused = await write(client, world, title)
            assert "took_too_long" in refused.text
            assert await kept(context, world, title) == (0, 0, 0)
        done = await write(client, world, title)
    assert "idempotent-replayed" not in done.headers
    assert await kept(context, world, title) == (1, 1, 1)


async def test_a_statement_that_takes_too_long_is_a_problem_with_a_code_of_its_own(
    hasty_app: FastAPI, hasty_url: str, world: World, superuser: "Superuser"
) -> None:
    backend = await backend_of(hasty_app)
    async with client_like(world["admin"], hasty_url) as client:
        async with held(superuser, "scale", "access exclusive"):
            refused = await client.get("/v1/scales")
        answer = await client.get("/v1/scales")
    assert refused.status_code == 503
    assert refused.headers["retry-after"] == "2"
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "took_too_long"
    assert answer.status_code == 200
    assert await backend_of(hasty_app) == backend


async def test_a_field_that_takes_too_long_is_an_error_with_the_same_code(
    hasty_app: FastAPI, hasty_url: str, world: World, superuser: "Superuser"
) -> None:
    backend = await backend_of(hasty_app)
    document = {"query": "{ people(first: 1) { nodes { id } } scales(first: 5) { nodes { id } } }"}
    async with client_like(world["admin"], hasty_url) as client:
        async with held(superuser, "scale", "access exclusive"):
            refused = (await client.post("/graphql", json=document)).json()
        answer = (await client.post("/graphql", json=document)).json()
    assert [(each["path"], each["extensions"]["code"]) for each in refused["errors"]] == [(["scales"], "took_too_long")]
    assert len(refused["data"]["people"]["nodes"]) == 1
    assert "errors" not in answer
    assert await backend_of(hasty_app) == backend
