"""Alembic's way into the database: one transaction over asyncpg, under a lock so that two do not migrate at once."""

import asyncio

from alembic import context
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import SQLModel

from achieve import declarations

_LOCK = 4_711_001
# The import of the declarations is what makes every table known.
_TABLES = declarations.OTHER_TABLES and SQLModel.metadata


def _run(connection: Connection) -> None:
    connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    context.configure(connection=connection, target_metadata=_TABLES, transaction_per_migration=False)
    with context.begin_transaction():
        context.run_migrations()


async def _connect_and_run() -> None:
    url = make_url(context.config.attributes["url"]).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(_run)
    await engine.dispose()


asyncio.run(_connect_and_run())
