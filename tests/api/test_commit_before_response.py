"""The commit comes before the answer: whoever has read an answer finds what it tells, on any other connection."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from achieve.core.db import Database
from achieve.people.rows import Organization
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, Learning, bring_learning
from tests.api.plan_desk import a_plan
from tests.world import World, make_world

Look = Callable[[], Awaitable[int]]


@dataclass
class Onlooker:
    """Stands around the app and looks into the database at the very moment in which an answer begins.

    seen: what it found each time, on another connection than the request's.
    """

    app: ASGIApp
    look: Look
    seen: list[int] = field(default_factory=list[int])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def looking(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.seen.append(await self.look())
            await send(message)

        await self.app(scope, receive, looking)

    def client_like(self, client: httpx.AsyncClient) -> httpx.AsyncClient:
        """The same caller, through this onlooker."""
        transport = httpx.ASGITransport(app=self, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=client.headers)


def counting(database: Database, world: World, statement: str, *given: object) -> Look:
    """A look that counts rows of the district, on a connection of its own."""

    async def look() -> int:
        async with database.reading(world.district_id) as connection:
            return await connection.fetchval(f"select count(*) from {statement}", *given)

    return look


@pytest.fixture(scope="module")
async def world(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district of this module's own, to write in."""
    async with make_world(app, context, "Prompt") as world:
        yield world


@pytest.fixture(scope="module")
async def learning(context: Context, world: World) -> Learning:
    return await bring_learning(context, world)


async def over_rest(client: httpx.AsyncClient, title: str, world: World) -> httpx.Response:
    headers = {"idempotency-key": title}
    return await client.post("/v1/plans", json=a_plan(world, title=title), headers=headers)


async def over_graphql(client: httpx.AsyncClient, title: str, world: World) -> httpx.Response:
    document = "mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } userErrors { code } } }"
    given = {
        "organizationId": world.id("bethel"),
        "kind": "improvement",
        "title": title,
        "beginsOn": "2026-08-01",
        "endsOn": "2027-06-30",
        "idempotencyKey": title,
    }
    return await client.post("/graphql", json={"query": document, "variables": {"input": given}})


@pytest.mark.parametrize("write", [over_rest, over_graphql], ids=["rest", "graphql"])
@pytest.mark.parametrize(
    "statement",
    [
        "plan where title = $1",
        "event e join plan p on p.district_id = e.district_id and p.id = e.aggregate_id where p.title = $1",
        "idempotency_record where key = $1",
    ],
    ids=["the plan", "its event", "the kept answer"],
)
async def test_what_an_answer_tells_is_committed_before_it_begins(
    app: FastAPI,
    context: Context,
    world: World,
    statement: str,
    write: Callable[[httpx.AsyncClient, str, World], Awaitable[httpx.Response]],
) -> None:
    title = uuid4().hex
    onlooker = Onlooker(app, counting(context.database, world, statement, title))
    async with onlooker.client_like(world["leader"]) as client:
        answer = await write(client, title, world)
    assert answer.is_success
    assert "errors" not in answer.json()
    assert onlooker.seen == [1]


async def test_progress_is_committed_with_the_evidence_before_the_answer(
    app: FastAPI, context: Context, world: World, learning: Learning
) -> None:
    learner = world.ids["learner"]
    look = counting(context.database, world, "progress where learner_id = $1 and score = 3", learner)
    onlooker = Onlooker(app, look)
    assert await look() == 0
    given = {"learner_id": str(learner), "competency_id": learning[MAIN_IDEA], "kind": "summative", "score": 3}
    async with onlooker.client_like(world["teacher"]) as client:
        answer = await client.post("/v1/evidence", json=given)
    assert answer.status_code == 201
    assert onlooker.seen == [1]


async def test_a_refused_write_has_left_nothing_when_its_answer_begins(
    app: FastAPI, context: Context, world: World
) -> None:
    title = uuid4().hex
    onlooker = Onlooker(app, counting(context.database, world, "plan where title = $1", title))
    async with onlooker.client_like(world["leader"]) as client:
        answer = await client.post("/v1/plans", json=a_plan(world, title=title, ends_on="2020-01-01"))
    assert answer.status_code in (409, 422)
    assert onlooker.seen == [0]


async def test_the_onlooker_would_see_a_commit_that_comes_after_the_answer(context: Context, world: World) -> None:
    async def answers_too_early(scope: Scope, receive: Receive, send: Send) -> None:
        async with context.database.writing(world.district_id) as session:
            session.add(
                Organization(
                    district_id=world.district_id,
                    id=Organization.fresh_id(),
                    name="Too early",
                    kind="other",
                    ancestor_ids=[],
                )
            )
            await session.flush()
            await Response(b"{}")(scope, receive, send)

    look = counting(context.database, world, "organization where name = $1", "Too early")
    onlooker = Onlooker(answers_too_early, look)
    async with onlooker.client_like(world["admin"]) as client:
        await client.post("/")
    assert onlooker.seen == [0]
    assert await look() == 1
