"""A server that is lost in the middle of a write: whatever comes next is told as 503, to be tried again."""

import asyncio
from contextlib import suppress

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.db import driver_connection
from achieve.core.errors import AchieveError, Unavailable
from achieve.web.context import Context
from achieve.web.problems import translate
from tests.world import World


@pytest.mark.parametrize("step", ["it commits", "the answer is read", "a statement follows", "another one follows"])
async def test_what_follows_is_unavailable(
    world: World, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]", step: str
) -> None:
    refusal = await _write_without_server(world, context, superuser, step)
    assert isinstance(refusal, Unavailable)
    async with context.database.writing(world.district_id) as session:
        assert await session.scalar(text("select 3")) == 3


async def _write_without_server(
    world: World, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]", step: str
) -> AchieveError | None:
    """What a write is told whose server goes after its first statement."""
    try:
        async with context.database.writing(world.district_id) as session:
            pid = await session.scalar(text("select pg_backend_pid()"))
            await superuser.execute("select pg_terminate_backend($1)", pid)
            await asyncio.sleep(0.2)
            await _go_on(session, step)
    except Exception as error:  # noqa: BLE001 - whichever the libraries raise is what is translated.
        return translate(error)
    return None


async def _go_on(session: AsyncSession, step: str) -> None:
    match step:
        case "the answer is read":
            await (await driver_connection(session)).fetchval("select 1")
        case "a statement follows":
            await session.scalar(text("select 1"))
        case "another one follows":
            with suppress(DBAPIError):
                await session.scalar(text("select 1"))
            await session.scalar(text("select 2"))
        case _:
            return
