"""Every read of output is one statement, whatever it shows."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import httpx
import pytest
from asyncpg.connection import LoggedQuery
from fastapi import FastAPI

from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, School, school_year, show
from tests.api.plan_desk import build_in
from tests.api.real_server import opened

READS = {
    "list": "/v1/people?limit=5&include_total=true",
    "deep list": "/v1/classes?expand=organization,enrollments.person",
    "one": "/v1/people/{learner}",
    "me": "/v1/me",
    "progress": "/v1/learners/{learner}/progress",
    "explanation": "/v1/learners/{learner}/progress/{competency}/explanation",
    "grid": "/v1/classes/{class_}/progress",
    "plan": "/v1/plans/{plan}/document",
    "plan's status": "/v1/plans/{plan}/status",
    "graphql": "/graphql?query={{people(first:5){{nodes{{id}}}}}}",
}


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Counted") as school:
        answer = await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)
        assert answer.status_code == 201
        yield school


@pytest.fixture(scope="module")
async def plan_id(context: Context, school: School) -> UUID:
    return (await build_in(context, school.world)).plan


@pytest.fixture(scope="module")
async def lone_app(settings: Settings) -> AsyncIterator[FastAPI]:
    """An app with one connection for reads: what it is asked can be listened to."""
    async with opened(settings, read_pool_size=1) as app:
        yield app


@asynccontextmanager
async def listening(app: FastAPI) -> AsyncGenerator[list[str]]:
    """The statements that the app sends for reads, beside the ends of its transactions and what it notes of them."""
    heard: list[str] = []

    def note(query: LoggedQuery) -> None:
        if not query.query.strip().startswith(("BEGIN", "COMMIT", "insert into disclosure")):
            heard.append(query.query)

    async with app.state.context.database.reading(None) as connection:
        connection.add_query_logger(note)
    yield heard
    async with app.state.context.database.reading(None) as connection:
        connection.remove_query_logger(note)


@asynccontextmanager
async def client_of(app: FastAPI, school: School) -> AsyncGenerator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {"authorization": school["admin"].headers["authorization"]}
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as client:
        yield client


@pytest.fixture(scope="module")
async def about_the_caller(lone_app: FastAPI, school: School) -> frozenset[str]:
    """What is asked to know who asks, the first time and now and then."""
    async with listening(lone_app) as heard, client_of(lone_app, school) as client:
        assert (await client.get("/v1/people/nobody")).status_code == 404
        # The driver asks once what an array is, on each connection.
        assert (await client.get("/v1/people?limit=200&fields=birth_date")).status_code == 200
    assert heard
    return frozenset(heard)


@pytest.mark.parametrize("path", READS.values(), ids=READS)
async def test_a_read_is_one_statement(
    lone_app: FastAPI, school: School, plan_id: UUID, about_the_caller: frozenset[str], path: str
) -> None:
    named = path.format(
        learner=school.world.id("learner"),
        class_=school.world.id("bethel_class"),
        competency=school.learning[MAIN_IDEA],
        plan=plan_id,
    )
    async with listening(lone_app) as heard, client_of(lone_app, school) as client:
        answer = await client.get(named)
    assert answer.status_code == 200, answer.text
    assert len([each for each in heard if each not in about_the_caller]) == 1
