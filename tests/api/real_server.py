"""The app behind a real server on a real socket: clients that leave, and answers that are cut, need one."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from starlette.types import ASGIApp

from achieve.app import make_app
from achieve.core.settings import Settings
from achieve.web.server import make_server

if TYPE_CHECKING:
    Superuser = asyncpg.Connection[asyncpg.Record]

_WAITING = """select count(*) from pg_stat_activity
 where application_name = 'achieve' and state = 'active' and wait_event_type = 'Lock'"""


@asynccontextmanager
async def opened(settings: Settings, **changed: object) -> AsyncGenerator[FastAPI]:
    """Another app on the same database, with some settings of its own."""
    app = make_app(settings.model_copy(update=changed))
    async with app.router.lifespan_context(app):
        yield app


@asynccontextmanager
async def served(app: ASGIApp, settings: Settings | None = None) -> AsyncGenerator[str]:
    """The address of an app that is open already."""
    server = make_server(app, settings or Settings(), port=0, lifespan="off")  # pyright: ignore[reportCallIssue] as in the conftest.
    running = asyncio.create_task(server.serve())

    async def has_started() -> bool:
        return server.started

    await eventually(has_started)
    host, port = server.servers[0].sockets[0].getsockname()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.should_exit = True
        await running


@asynccontextmanager
async def client_like(client: httpx.AsyncClient, url: str) -> AsyncGenerator[httpx.AsyncClient]:
    """The same caller, over the network."""
    token = {"authorization": client.headers["authorization"]}
    async with httpx.AsyncClient(base_url=url, headers=token, trust_env=False, timeout=30) as other:
        yield other


@asynccontextmanager
async def held(superuser: "Superuser", table: str, mode: str) -> AsyncGenerator[None]:
    """A table that statements of others wait for."""
    async with superuser.transaction():
        await superuser.execute(f"lock table {table} in {mode} mode")
        yield


async def waiting(superuser: "Superuser") -> int:
    """How many statements of the service wait for a table at the moment."""
    # Within a transaction it would be what it was at its first look.
    await superuser.execute("select pg_stat_clear_snapshot()")
    return await superuser.fetchval(_WAITING)


async def leave_while_waiting(superuser: "Superuser", request: Awaitable[httpx.Response]) -> None:
    """Send a request, and close its connection while its statement waits for a table."""
    asked = await sent_to_wait(superuser, request)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked


async def sent_to_wait(superuser: "Superuser", request: Awaitable[httpx.Response]) -> asyncio.Future[httpx.Response]:
    """Send a request, and wait until its statement waits for a table."""
    asked = asyncio.ensure_future(request)

    async def is_waiting() -> bool:
        assert not asked.done(), asked.result().text
        return await waiting(superuser) == 1

    await eventually(is_waiting)
    return asked


async def eventually(holds: Callable[[], Awaitable[bool]], seconds: float = 10.0) -> float:
    """Wait until something holds. Returns after how many seconds it did."""
    began_at = time.monotonic()
    while not await holds():
        if time.monotonic() - began_at > seconds:
            pytest.fail(f"It did not come true within {seconds} seconds.")
        await asyncio.sleep(0.02)
    return time.monotonic() - began_at


async def backend_of(app: FastAPI) -> int:
    """The process that serves the app's connection for reads, where it has a single one."""
    async with app.state.context.database.reading(None) as connection:
        return await connection.fetchval("select pg_backend_pid()")
