"""The migrations make the schema that the code declares, and go back without leaving anything."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from pydantic import SecretStr
from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import SQLModel

from achieve.core.settings import Settings
from achieve.declarations import OTHER_TABLES
from achieve.migrations.state import migrate

_NAME = "migrated"


@pytest.fixture
async def empty(database_url: str) -> AsyncIterator[Settings]:
    """Settings for a database of the test's own, without anything in it."""
    owner = await asyncpg.connect(database_url)
    await owner.execute(f"create database {_NAME}")
    url = make_url(database_url).set(database=_NAME)
    try:
        yield Settings.model_validate({"database_url": SecretStr(url.render_as_string(hide_password=False))})
    finally:
        await owner.execute(f"drop database {_NAME} with (force)")
        await owner.close()


def _differences(connection: Connection) -> list[object]:
    found = compare_metadata(MigrationContext.configure(connection), SQLModel.metadata)
    return [each for each in found if "alembic_version" not in str(each)]


async def _compared(settings: Settings) -> list[object]:
    assert settings.database_url
    url = make_url(settings.database_url.get_secret_value()).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        differences = await connection.run_sync(_differences)
    await engine.dispose()
    return differences


async def _tables(settings: Settings) -> set[str]:
    assert settings.database_url
    connection = await asyncpg.connect(settings.database_url.get_secret_value())
    found = await connection.fetch(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
    )
    await connection.close()
    return {row["relname"] for row in found} - {"alembic_version"}


async def _migrate_in_a_process(settings: Settings) -> int | None:
    assert settings.database_url
    environment = {**os.environ, "ACHIEVE_DATABASE_URL": settings.database_url.get_secret_value()}
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "achieve.cli", "migrate", env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    return await child.wait()


async def test_the_migrations_make_what_the_code_declares(empty: Settings) -> None:
    assert {row.table_name() for row in OTHER_TABLES} <= set(SQLModel.metadata.tables)
    await migrate(empty)
    assert await _compared(empty) == []


async def test_migrating_twice_changes_nothing(empty: Settings) -> None:
    await migrate(empty)
    await migrate(empty)
    assert await _compared(empty) == []


async def test_the_way_back_leaves_nothing_and_the_way_forward_is_open_again(empty: Settings) -> None:
    await migrate(empty)
    await migrate(empty, "base")
    assert await _tables(empty) == set()
    await migrate(empty)
    assert await _tables(empty) == set(SQLModel.metadata.tables)


async def test_two_migrations_at_once_follow_each_other(empty: Settings) -> None:
    ended = await asyncio.gather(*(_migrate_in_a_process(empty) for _ in range(2)))
    assert ended == [0, 0]
    assert await _compared(empty) == []
