"""Families of tokens: one for each sign-in through a front end. What is known of one may be known of all: all end.

A refresh token is good once. There is no grace in which it may be used again: whoever has copied one and is faster
than its owner would go unseen by it. So of two uses, at the same time or later, one succeeds and the other ends the
family, with the access tokens that it has given; a front end takes care that it refreshes one at a time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ColumnElement, exists, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.roles import Role
from achieve.accounts import queries
from achieve.accounts.oauth.places import stands_behind
from achieve.accounts.oauth.rows import RefreshToken, TokenFamily
from achieve.accounts.rows import Revoked
from achieve.accounts.sign_in.rows import BrowserSession
from achieve.accounts.tokens import LEEWAY, AccessClaims
from achieve.core import clock
from achieve.core.authors import Author, AuthorKind
from achieve.core.db import settings_of
from achieve.core.ids import ClientId, DistrictId, PersonId
from achieve.core.secrets import lookup_hash, new_token

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

REFRESH_TOKEN_PREFIX = "ach_rt_"  # noqa: S105 - how such a token begins, no secret.

# Locked rows are skipped: two processes that tidy up at the same time must not wait for one another.
_FORGET_ENDED = text(
    """
    delete from token_family where id in (
        select id from token_family where expires_at < :now order by expires_at limit 100 for update skip locked)
    """
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has signed in, through what, and for what. scopes: None for everything that the person may."""

    account_id: UUID
    district_id: DistrictId | None
    person_id: PersonId | None
    client_id: ClientId
    scopes: frozenset[str] | None
    session_id: UUID | None

    @property
    def author(self) -> Author:
        """Who it is, for the audit log."""
        if self.person_id is None:
            return Author(AuthorKind.ACCOUNT, self.account_id)
        return Author(AuthorKind.PERSON, self.person_id)

    @property
    def subject(self) -> UUID:
        """Whom the access tokens stand for: the person; of a platform administrator, the account."""
        return self.person_id or self.account_id


@dataclass(frozen=True, slots=True)
class RefreshTokenFound:
    """A refresh token as it stands now. is_good: neither it nor its family has ended, and it is not spent."""

    family_id: UUID
    holder: Holder
    created_at: datetime
    expires_at: datetime
    is_good: bool


async def find_refresh_token(connection: "ReadConnection", token: str, now: datetime) -> RefreshTokenFound | None:
    """The refresh token, good or not. Global: the district is what it tells."""
    record = await connection.fetchrow(
        """
        select f.id, f.account_id, f.district_id, f.person_id, f.client_id, f.scopes, f.session_id,
               t.created_at, t.expires_at,
               f.revoked_at is null and f.expires_at > $2 and t.spent_at is null and t.expires_at > $2 as is_good
        from refresh_token t
        join token_family f on f.id = t.family_id
        where t.lookup_hash = $1
        """,
        lookup_hash(token),
        now,
    )
    if record is None:
        return None
    scopes = record["scopes"]
    holder = Holder(
        record["account_id"],
        record["district_id"],
        record["person_id"],
        record["client_id"],
        None if scopes is None else frozenset(scopes),
        record["session_id"],
    )
    return RefreshTokenFound(record["id"], holder, record["created_at"], record["expires_at"], record["is_good"])


async def begin_family(session: AsyncSession, holder: Holder) -> TokenFamily:
    """A new family, without tokens yet."""
    now = clock.now()
    connection = await session.connection()
    await connection.execute(_FORGET_ENDED, {"now": now})
    family = TokenFamily(
        id=TokenFamily.fresh_id(),
        account_id=holder.account_id,
        district_id=holder.district_id,
        person_id=holder.person_id,
        client_id=holder.client_id,
        scopes=None if holder.scopes is None else sorted(holder.scopes),
        session_id=holder.session_id,
        created_at=now,
        expires_at=now + timedelta(days=settings_of(session).refresh_token_days),
    )
    session.add(family)
    await session.flush()
    return family


async def lock_family(session: AsyncSession, family_id: UUID) -> TokenFamily | None:
    """The family, held until the end of the transaction: two uses of its tokens take turns."""
    found = select(TokenFamily).where(col(TokenFamily.id) == family_id).with_for_update()
    return (await session.exec(found)).first()


async def add_refresh_token(session: AsyncSession, family: TokenFamily, beside: AccessClaims) -> str:
    """The family's next refresh token. beside: the access token that is given with it."""
    token, now = new_token(REFRESH_TOKEN_PREFIX), clock.now()
    idle_end = now + timedelta(days=settings_of(session).refresh_token_idle_days)
    session.add(
        RefreshToken(
            lookup_hash=lookup_hash(token),
            family_id=family.id,
            created_at=now,
            expires_at=min(idle_end, family.expires_at),
            access_jti=beside.jti,
            access_expires_at=beside.expires_at,
        )
    )
    await session.flush()
    return token


async def roles_of(connection: "ReadConnection", holder: Holder) -> frozenset[Role] | None:
    """The holder's roles today; None where the sign-in no longer stands: unlinked, inactive, no administrator."""
    if holder.district_id is None or holder.person_id is None:
        is_admin = await queries.is_platform_admin(connection, holder.account_id)
        return frozenset({Role.PLATFORM_ADMIN}) if is_admin else None
    if not await stands_behind(connection, holder.account_id, holder.district_id, holder.person_id):
        return None
    found = await queries.find_roles(connection, holder.district_id, holder.person_id)
    return None if found is None else found.roles


async def end_family(session: AsyncSession, family_id: UUID) -> None:
    """End one family, with its access tokens."""
    await _end(session, col(TokenFamily.id) == family_id)


async def end_families_of_session(session: AsyncSession, session_id: UUID) -> None:
    """End what was given while a browser was signed in."""
    await _end(session, col(TokenFamily.session_id) == session_id)


async def end_families_of_account(session: AsyncSession, account_id: UUID) -> None:
    """End everything that an account was given."""
    await _end(session, col(TokenFamily.account_id) == account_id)


async def end_families_of_person(session: AsyncSession, district_id: DistrictId, person_id: PersonId) -> None:
    """End what was given to a person."""
    await _end(session, col(TokenFamily.district_id) == district_id, col(TokenFamily.person_id) == person_id)


async def end_families_of_client(session: AsyncSession, client_id: ClientId) -> None:
    """End what people were given through a client."""
    await _end(session, col(TokenFamily.client_id) == client_id)


async def end_families_of_provider(session: AsyncSession, district_id: DistrictId) -> None:
    """End what was given in a district to whom its identity provider has signed in, or may have.

    A browser is forgotten when its sign-in has run out, and what was given in it goes on: of that nobody knows any more
    how it was begun.
    """
    by_password = exists().where(
        col(BrowserSession.id) == TokenFamily.session_id, col(BrowserSession.district_id).is_(None)
    )
    await _end(session, col(TokenFamily.district_id) == district_id, ~by_password)


async def _end(session: AsyncSession, *which: ColumnElement[bool]) -> None:
    now = clock.now()
    living = (col(TokenFamily.revoked_at).is_(None), *which)
    ended = update(TokenFamily).where(*living).values(revoked_at=now).returning(col(TokenFamily.id))
    families = (await session.exec(ended)).scalars().all()
    if families:
        await _deny_access(session, families, now)


async def _deny_access(session: AsyncSession, families: Sequence[UUID], now: datetime) -> None:
    given = select(RefreshToken.access_jti, RefreshToken.access_expires_at).where(
        col(RefreshToken.family_id).in_(families), col(RefreshToken.access_expires_at) > now
    )
    denied = [{"jti": jti, "expires_at": until + LEEWAY} for jti, until in (await session.exec(given)).all()]
    if denied:
        await session.exec(insert(Revoked).values(denied).on_conflict_do_nothing())
