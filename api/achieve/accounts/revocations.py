"""Denied access tokens: known by their id, at once in the process that denies, within two seconds in the others."""

from asyncio import Lock
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert

from achieve.accounts.age import NEVER, is_younger
from achieve.accounts.rows import Revoked
from achieve.accounts.tokens import LEEWAY, AccessClaims
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database

_KEPT = timedelta(seconds=2)

# Locked rows are skipped: two processes that tidy up at the same time must not wait for one another.
_FORGET_ENDED = text(
    """
    delete from revoked where jti in (
        select jti from revoked where expires_at < :now order by expires_at limit 1000 for update skip locked)
    """
)


class Revocations:
    """The denied ids with their ends, in memory. Few: an entry lives no longer than its token would have."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._denied: dict[UUID, datetime] = {}
        self._read_at = NEVER
        self._lock = Lock()

    async def includes(self, jti: UUID) -> bool:
        """Whether the token of this id was denied."""
        if not is_younger(self._read_at, _KEPT):
            await self._read_again()
        return jti in self._denied

    async def add(self, claims: AccessClaims) -> None:
        """Deny a token from now on."""
        until = claims.expires_at + LEEWAY
        async with self._database.writing(None, service("accounts"), "revoke_token") as session:
            connection = await session.connection()
            await connection.execute(_FORGET_ENDED, {"now": clock.now()})
            entry = insert(Revoked).values(jti=claims.jti, expires_at=until)
            await session.exec(entry.on_conflict_do_nothing())
        self._denied[claims.jti] = until

    def read_anew(self) -> None:
        """Look again at the next question: something was denied in the database."""
        self._read_at = NEVER

    async def _read_again(self) -> None:
        async with self._lock:
            if is_younger(self._read_at, _KEPT):
                return
            now = clock.now()
            async with self._database.reading(None) as connection:
                records = await connection.fetch("select jti, expires_at from revoked where expires_at >= $1", now)
            self._denied.update({record["jti"]: record["expires_at"] for record in records})
            self._denied = {jti: until for jti, until in self._denied.items() if until >= now}
            self._read_at = now
