"""Fixtures: a throw-away PostgreSQL, the app on it as the application role, and districts with people in every role."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from achieve.app import make_app
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.schema import build_schema
from tests.world import World, make_world


@pytest.fixture(scope="session")
def database_url() -> Iterator[str]:
    """The address of an empty server with the schema in it, for the owner of the database."""
    server = EmbeddedPostgres.temporary()
    url = server.start()
    try:
        asyncio.run(build_schema(url))
        yield url
    finally:
        server.stop()


@pytest.fixture(scope="session")
def settings(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of the app under test."""
    return Settings(
        home=tmp_path_factory.mktemp("home"),
        database_url=SecretStr(database_url),
        development_sign_in=True,
        webhook_private_addresses=True,
        identity_provider_private_addresses=True,
        log_level="error",
        # All tests come from one address, and many of them to be refused.
        sign_in_quota=0,
        token_quota=0,
        failure_quota=0,
        export_quota=0,
        write_quota=0,
    )  # pyright: ignore[reportCallIssue] every field has a default in its Field.


@pytest.fixture(scope="session")
async def app(settings: Settings) -> AsyncIterator[FastAPI]:
    """The running app."""
    app = make_app(settings)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture(scope="session")
def context(app: FastAPI) -> Context:
    """The parts of the running app."""
    return app.state.context


@pytest.fixture(scope="session")
async def anonymous(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A client without a token."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test") as client:
        yield client


@pytest.fixture(scope="session")
async def world(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district with two schools and people in every role, shared by the tests that only read it."""
    async with make_world(app, context, "Larkspur") as world:
        yield world


@pytest.fixture(scope="session")
async def other_world(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """Another district, of the same make."""
    async with make_world(app, context, "Juniper") as world:
        yield world


@pytest.fixture
async def fresh_world(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district of the test's own, to write in."""
    async with make_world(app, context, "Own") as world:
        yield world


@pytest.fixture
async def superuser(database_url: str) -> "AsyncIterator[asyncpg.Connection[asyncpg.Record]]":
    """A connection of the owner of the database, to look behind the service."""
    connection = await asyncpg.connect(database_url)
    try:
        yield connection
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of standards and samples beside the project; the test skips where it is absent."""
    folder = Path(__file__).parents[1].parent / "shared"
    if not folder.is_dir():
        pytest.skip("The standards and samples are not here.")
    return folder
