"""A secret in the one answer that shows it: it is handed to the read in a setting that ends with the transaction.

The answer of a write is read by the engine in the same transaction. So the plain secret is in no table and in no
later answer, and neither REST nor GraphQL needs to know of it.
"""

from uuid import UUID

from sqlalchemy import text
from sqlmodel.ext.asyncio.session import AsyncSession

_SETTING = "app.shown_secret"
_SHOWN = f"current_setting('{_SETTING}', true)"

# The id stands in front, so that no other row of the answer shows it.
SHOWN_SECRET_SQL = f"case when split_part({_SHOWN}, ' ', 1) = {{t}}.id::text then split_part({_SHOWN}, ' ', 2) end"


async def show_once(session: AsyncSession, identifier: UUID, secret: str) -> None:
    """Let the answer that is read in this transaction show the secret of one row."""
    await _set(session, f"{identifier} {secret}")


async def hide_again(session: AsyncSession) -> None:
    """Let what is read from here on in this transaction show no secret."""
    await _set(session, "")


async def _set(session: AsyncSession, shown: str) -> None:
    connection = await session.connection()
    await connection.execute(text(f"select set_config('{_SETTING}', :shown, true)"), {"shown": shown})
