"""Connections for reads: lent again, never too many, and none is lost by an error or by a reader who leaves."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from pydantic import SecretStr

from achieve.core.db import Database
from achieve.core.errors import Unavailable
from achieve.core.pool import ConnectionPool, Loan
from achieve.core.settings import Settings
from achieve.outbox.events import write_events
from tests.world import World


@asynccontextmanager
async def a_pool(url: str, size: int, patience_s: float = 5) -> AsyncGenerator[ConnectionPool]:
    pool = ConnectionPool(lambda: asyncpg.connect(url), size, patience_s)
    yield pool
    async with asyncio.timeout(5):
        await pool.close()


def backend(loan: Loan) -> int:
    return loan.connection.get_server_pid()


async def test_the_connection_used_last_is_lent_first(database_url: str) -> None:
    async with a_pool(database_url, 2) as pool:
        first, second = await pool.borrow(), await pool.borrow()
        assert backend(first) != backend(second)
        pool.give_back(first)
        pool.give_back(second)
        again = await pool.borrow()
        assert backend(again) == backend(second)
        pool.give_back(again)


async def test_a_borrower_waits_until_one_is_given_back(database_url: str) -> None:
    async with a_pool(database_url, 1) as pool:
        lent = await pool.borrow()
        waiting = asyncio.create_task(pool.borrow())
        await asyncio.sleep(0.05)
        assert not waiting.done()
        pool.give_back(lent)
        assert backend(await waiting) == backend(lent)
        pool.give_back(waiting.result())


async def test_a_borrower_who_has_waited_too_long_is_told_so(database_url: str) -> None:
    async with a_pool(database_url, 1, patience_s=0.05) as pool:
        lent = await pool.borrow()
        with pytest.raises(Unavailable, match="All database connections are in use"):
            await pool.borrow()
        pool.give_back(lent)
        pool.give_back(await pool.borrow())


async def test_a_borrower_who_leaves_the_queue_takes_no_place_with_it(database_url: str) -> None:
    async with a_pool(database_url, 1) as pool:
        lent = await pool.borrow()
        leaving, staying = asyncio.create_task(pool.borrow()), asyncio.create_task(pool.borrow())
        await asyncio.sleep(0.05)
        pool.give_back(lent)
        leaving.cancel()
        pool.give_back(await staying)
        with pytest.raises(asyncio.CancelledError):
            await leaving


async def test_a_closed_connection_is_replaced(database_url: str) -> None:
    async with a_pool(database_url, 1) as pool:
        lent = await pool.borrow()
        closed = backend(lent)
        pool.give_back(lent)
        lent.connection.terminate()
        again = await pool.borrow()
        assert backend(again) != closed
        assert await again.connection.fetchval("select 1") == 1
        pool.give_back(again)


async def test_a_server_that_does_not_answer_costs_no_place() -> None:
    async with a_pool("postgresql://nobody@127.0.0.1:1/nothing", 1) as pool:
        for _ in range(3):
            with pytest.raises(OSError):  # noqa: PT011 - whichever way this machine refuses.
                await pool.borrow()


@pytest.fixture
async def small(database_url: str) -> AsyncIterator[Database]:
    """A database with a single connection for reads."""
    settings = Settings.model_validate({"database_url": SecretStr(database_url), "read_pool_size": 1})
    database = Database(settings, before_commit=write_events)
    await database.open()
    yield database
    async with asyncio.timeout(5):
        await database.close()


async def test_a_reader_who_leaves_in_the_middle_leaves_no_transaction(small: Database) -> None:
    async def read_long() -> None:
        async with small.reading(None) as connection:
            await connection.execute("select pg_sleep(60)")

    reading = asyncio.create_task(read_long())
    await asyncio.sleep(0.1)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    async with asyncio.timeout(5), small.reading(None) as connection:
        assert await connection.fetchval("select 1") == 1


async def test_a_failed_statement_leaves_no_transaction(small: Database) -> None:
    with pytest.raises(asyncpg.DivisionByZeroError):
        async with small.reading(None) as connection:
            await connection.fetchval("select 1 / 0")
    async with small.reading(None) as connection:
        assert await connection.fetchval("select 1") == 1


async def test_the_district_of_one_read_is_not_that_of_the_next(small: Database, world: World) -> None:
    async with small.reading(world.district_id) as connection:
        assert await connection.fetchval("select count(*) from person") > 0
    async with small.reading(None) as connection:
        assert await connection.fetchval("select count(*) from person") == 0
