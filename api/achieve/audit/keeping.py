"""How long the logs are kept: for ever, unless the operator says otherwise."""

from datetime import timedelta

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.audit.rows import AuditEntry, Disclosure, PlatformAuditEntry
from achieve.core import clock
from achieve.core.db import settings_of

_FORGET = text("select forget_old_entries(:log, :older_than, :at_most)").bindparams(
    bindparam("older_than", type_=TIMESTAMP(timezone=True))
)


async def forget_old_entries(session: AsyncSession, at_most: int) -> int:
    """Delete what the bound district has kept long enough, some at a time. Returns the most of one log."""
    settings = settings_of(session)
    return max(
        await _forget(session, AuditEntry.table_name(), settings.audit_kept_days, at_most),
        await _forget(session, Disclosure.table_name(), settings.disclosures_kept_days, at_most),
    )


async def forget_old_platform_entries(session: AsyncSession, at_most: int) -> int:
    """The same for what stands above districts."""
    days = settings_of(session).audit_kept_days
    return await _forget(session, PlatformAuditEntry.table_name(), days, at_most)


async def _forget(session: AsyncSession, log: str, days: int | None, at_most: int) -> int:
    if days is None:
        return 0
    connection = await session.connection()
    given = {"log": log, "older_than": clock.now() - timedelta(days=days), "at_most": at_most}
    return (await connection.execute(_FORGET, given)).scalar_one()
