"""The lock-out: after some failures in a row an address has to wait, each time longer, whether or not it is known.

The count stands in the database, so that it holds for all processes and over restarts. A try is counted before the
password is looked at: many at the same time are no way around it.
"""

from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.rules import email_key
from achieve.accounts.sign_in.rows import SignInFailure
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.secrets import Seal

FREE_TRIES = 4
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=30)
FORGOTTEN_AFTER = timedelta(hours=24)

# Locked rows are skipped: two processes that tidy up at the same time must not wait for one another.
_FORGET_OLD = text(
    """
    delete from sign_in_failure where address_mark in (
        select address_mark from sign_in_failure where failed_at < :before
        order by failed_at limit 100 for update skip locked)
    """
)


def wait_after(failures: int) -> timedelta:
    """How long an address waits after so many failures in a row."""
    if failures <= FREE_TRIES:
        return timedelta(0)
    doublings = min(failures - FREE_TRIES - 1, 10)
    return min(FIRST_WAIT * 2**doublings, LONGEST_WAIT)


class LockOut:
    """Counts the failures of addresses."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def begin_try(self, email: str) -> bool:
        """Whether a password may be tried for an address now. The try counts as failed until it has succeeded."""
        now = clock.now()
        async with self._database.writing(None, service("sign-in"), "sign_in") as session:
            connection = await session.connection()
            await connection.execute(_FORGET_OLD, {"before": now - FORGOTTEN_AFTER})
            row = await _held(session, self._mark(email), now)
            if row.closed_until is not None and now < row.closed_until:
                return False
            row.failures = row.failures + 1 if now - row.failed_at < FORGOTTEN_AFTER else 1
            row.failed_at = now
            row.closed_until = now + wait_after(row.failures)
        return True

    async def forget(self, email: str) -> None:
        """Begin to count anew: the password was right."""
        async with self._database.writing(None, service("sign-in"), "sign_in") as session:
            await session.exec(delete(SignInFailure).where(col(SignInFailure.address_mark) == self._mark(email)))

    def _mark(self, email: str) -> str:
        # A plain hash of an address could be found by trying addresses; what people mistype stands here, too.
        return self._seal.mark("sign-in address", email_key(email))


async def _held(session: AsyncSession, mark: str, now: datetime) -> SignInFailure:
    """The address's row, made where it is missing, and held until the end of the transaction."""
    fresh = insert(SignInFailure).values(address_mark=mark, failures=0, failed_at=now)
    await session.exec(fresh.on_conflict_do_nothing())
    own = select(SignInFailure).where(col(SignInFailure.address_mark) == mark)
    return (await session.exec(own.with_for_update())).one()
