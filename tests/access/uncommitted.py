"""Writes that are done and answered, and then undone: so that each can be tried on the same rows by everybody."""

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
    writing = database.writing

    @asynccontextmanager
    async def undone(*args: Any, **named: Any) -> AsyncGenerator[AsyncSession]:
        try:
            async with writing(*args, **named) as session:
                yield session
                await session.flush()
                raise _RolledBack
        except _RolledBack:
            return

    database.writing = undone  # pyright: ignore[reportAttributeAccessIssue] for as long as this lasts.
    try:
        yield
    finally:
        del database.writing
