"""Sessions: which account has signed in with a browser. The cookie is a random token, kept as its hash."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ColumnElement, text, update
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.sign_in.rows import BrowserSession
from achieve.core import clock
from achieve.core.authors import Author, AuthorKind
from achieve.core.db import Database, settings_of
from achieve.core.ids import DistrictId
from achieve.core.secrets import lookup_hash, new_token
from achieve.core.settings import Settings

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

SESSION_PREFIX = "ach_bs_"
# Use is noted this often at most: a page that is read is not a write each time.
_NOTED_EVERY = timedelta(minutes=1)

# Locked rows are skipped: two processes that tidy up at the same time must not wait for one another.
_FORGET_ENDED = text(
    """
    delete from browser_session where id in (
        select id from browser_session where expires_at < :now order by expires_at limit 100 for update skip locked)
    """
)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who uses the browser. district_id: where alone they are known, when a district's provider has signed them in."""

    session_id: UUID
    account_id: UUID
    district_id: DistrictId | None
    email: str
    is_platform_admin: bool
    seen_at: datetime

    @property
    def author(self) -> Author:
        """Who it is, for the audit log."""
        return Author(AuthorKind.ACCOUNT, self.account_id)


async def begin_session(session: AsyncSession, account_id: UUID, district_id: DistrictId | None = None) -> str:
    """A new session; the text of its cookie. district_id: whose provider has signed somebody in."""
    token, now = new_token(SESSION_PREFIX), clock.now()
    connection = await session.connection()
    await connection.execute(_FORGET_ENDED, {"now": now})
    session.add(
        BrowserSession(
            id=BrowserSession.fresh_id(),
            lookup_hash=lookup_hash(token),
            account_id=account_id,
            district_id=district_id,
            created_at=now,
            seen_at=now,
            expires_at=now + timedelta(hours=settings_of(session).session_hours),
        )
    )
    return token


async def find_session(database: Database, settings: Settings, token: str) -> SignedIn | None:
    """Who has signed in with this cookie, if that has not ended. That it was used is noted."""
    if not token.startswith(SESSION_PREFIX):
        return None
    now = clock.now()
    async with database.reading(None) as connection:
        found = await _find(connection, token, now, timedelta(minutes=settings.session_idle_minutes))
    if found is not None and now - found.seen_at > _NOTED_EVERY:
        async with database.writing(None, found.author, "note_session") as session:
            seen = update(BrowserSession).where(col(BrowserSession.id) == found.session_id)
            await session.exec(seen.values(seen_at=now))
    return found


async def end_session(session: AsyncSession, session_id: UUID) -> None:
    """Sign a browser out."""
    await _end(session, col(BrowserSession.id) == session_id)


async def end_sessions_of_account(session: AsyncSession, account_id: UUID) -> None:
    """Sign an account out of all browsers."""
    await _end(session, col(BrowserSession.account_id) == account_id)


async def end_sessions_of_provider(session: AsyncSession, district_id: DistrictId) -> None:
    """Sign out whomever a district's identity provider has signed in."""
    await _end(session, col(BrowserSession.district_id) == district_id)


async def _find(connection: "ReadConnection", token: str, now: datetime, idle: timedelta) -> SignedIn | None:
    record = await connection.fetchrow(
        """
        select s.id as session_id, a.id as account_id, s.district_id, a.email, a.is_platform_admin, s.seen_at
        from browser_session s
        join account a on a.id = s.account_id
        where s.lookup_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.seen_at > $3
        """,
        lookup_hash(token),
        now,
        now - idle,
    )
    return None if record is None else SignedIn(**record)


async def _end(session: AsyncSession, which: ColumnElement[bool]) -> None:
    living = (col(BrowserSession.ended_at).is_(None), which)
    await session.exec(update(BrowserSession).where(*living).values(ended_at=clock.now()))
