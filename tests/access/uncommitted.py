"""Writes that are done and answered, and then undone: so that each can be tried on the same rows by everybody.

What a read leaves in the disclosure record is undone as well.
"""

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.db import Database


class _RolledBack(Exception):
    """Ends a transaction that would be committed."""


@contextmanager
def uncommitted(database: Database) -> Generator[None]:
    """While it lasts, what is written through this database is rolled back where it would be committed."""
    writing, telling = database.writing, database.telling

    @asynccontextmanager
    async def undone(*args: Any, **named: Any) -> AsyncGenerator[AsyncSession]:
        try:
            async with writing(*args, **named) as session:
                yield session
                await session.flush()
                raise _RolledBack
        except _RolledBack:
            return

    @asynccontextmanager
    async def forgotten(*args: Any, **named: Any) -> AsyncGenerator[Any]:
        async with telling(*args, **named) as connection:
            yield connection
            await connection.execute("ROLLBACK")

    database.writing = undone  # pyright: ignore[reportAttributeAccessIssue] for as long as this lasts.
    database.telling = forgotten  # pyright: ignore[reportAttributeAccessIssue] as above.
    try:
        yield
    finally:
        del database.writing
        del database.telling
