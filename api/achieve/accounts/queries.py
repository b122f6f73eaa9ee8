"""What sign-in looks up: credentials and accounts before the district is known, people and clients inside of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.roles import Role
from achieve.accounts.rows import CredentialKind
from achieve.core import clock
from achieve.core.ids import ClientId, DistrictId, PersonId

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

# A platform administrator is an account without a district: no assignment inside of one makes somebody that.
_ROLES_OF_PEOPLE = frozenset(Role) - {Role.PLATFORM_ADMIN}

# That the district which a statement names first has not ended: it stands wherever somebody or something gets in.
GOES_ON = "exists (select 1 from district going where going.id = $1 and going.ended_at is null)"

# By which one day ends and the next begins in the district that a statement names first.
TIME_ZONE = "coalesce((select ds.time_zone from district_settings ds where ds.district_id = $1), 'UTC')"

# People and organizations are another feature's rows: here they are known by the names of their tables.
_PERSON = text("select count(*) from person where district_id = :district and id = :id")
_ORGANIZATIONS = text("select count(*) from organization where district_id = :district and id = any(:ids)")
_SCHOOLS = text("select id from organization where district_id = :district and id = any(:ids) and kind = 'school'")
# Also of those who learned here at some time, and of adults whose learning was judged: all but who was erased.
_LEARNERS = text(
    """
    select exists (
        select 1 from person p
        where p.district_id = :district and p.erased_at is null and (
            p.is_learner
            or exists (select 1 from enrollment e
                       where e.district_id = :district and e.person_id = p.id and e.role = 'learner')
            or exists (select 1 from evidence v where v.district_id = :district and v.learner_id = p.id)))
    """
)
_LINK = text(
    """
    with linked as (
        update person set account_id = :account, version = version + 1, updated_at = :now
        where district_id = :district and id = :id
        returning id)
    select count(*) from linked
    """
)


@dataclass(frozen=True, slots=True)
class CredentialFound:
    """A credential that has neither ended nor been revoked."""

    id: UUID
    district_id: DistrictId | None
    account_id: UUID | None
    person_id: PersonId | None
    client_id: ClientId | None
    scopes: frozenset[str] | None
    created_at: datetime
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class ClientFound:
    """A client that is not disabled."""

    scopes: frozenset[str]
    school_ids: tuple[UUID, ...] | None
    today: date


@dataclass(frozen=True, slots=True)
class RolesFound:
    """What somebody is today, and which day that is in the district."""

    roles: frozenset[Role]
    today: date


@dataclass(frozen=True, slots=True)
class AccountFound:
    """An account that may sign in with a password, if it has one."""

    id: UUID
    password_hash: str | None
    is_platform_admin: bool


async def find_credential(
    connection: "ReadConnection", kind: CredentialKind, lookup_hash: str, now: datetime
) -> CredentialFound | None:
    """The credential of this hash, if it is still good. Global: the district is what it tells."""
    record = await connection.fetchrow(
        """
        select id, district_id, account_id, person_id, client_id, scopes, created_at, expires_at
        from credential
        where lookup_hash = $1 and kind = $2 and revoked_at is null and (expires_at is null or expires_at > $3)
        """,
        lookup_hash,
        kind,
        now,
    )
    if record is None:
        return None
    return CredentialFound(
        id=record["id"],
        district_id=record["district_id"],
        account_id=record["account_id"],
        person_id=record["person_id"],
        client_id=record["client_id"],
        scopes=None if record["scopes"] is None else frozenset(record["scopes"]),
        created_at=record["created_at"],
        expires_at=record["expires_at"],
    )


async def find_roles(
    connection: "ReadConnection",
    district_id: DistrictId,
    person_id: PersonId,
    client_id: UUID | None = None,
) -> RolesFound | None:
    """The roles that a person has today; None for somebody who is not, or no longer, an active person here.

    Nobody is in a district that has ended.

    client_id: what the person has signed in through; None also where it has been disabled.
    """
    found = await connection.fetch(
        f"""
        select {TIME_ZONE} as time_zone, ra.role, ra.begins_on, ra.ends_on
        from person p left join role_assignment ra on ra.district_id = $1 and ra.person_id = p.id
        where p.district_id = $1 and p.id = $2 and p.is_active and {GOES_ON}
          and ($3::uuid is null
               or exists (select 1 from api_client c where c.district_id = $1 and c.id = $3 and c.is_active)
               or exists (select 1 from front_end f where f.id = $3 and f.is_active))
        """,
        district_id,
        person_id,
        client_id,
    )
    if not found:
        return None
    today = clock.today(found[0]["time_zone"])
    roles = (Role(each["role"]) for each in found if each["role"] and _holds(each["begins_on"], each["ends_on"], today))
    return RolesFound(frozenset(roles) & _ROLES_OF_PEOPLE, today)


async def find_client(connection: "ReadConnection", district_id: DistrictId, client_id: ClientId) -> ClientFound | None:
    """The client, if it is not disabled, and its district goes on."""
    record = await connection.fetchrow(
        f"select scopes, school_ids, {TIME_ZONE} as time_zone from api_client"
        f" where district_id = $1 and id = $2 and is_active and {GOES_ON}",
        district_id,
        client_id,
    )
    if record is None:
        return None
    schools = record["school_ids"]
    places = None if schools is None else tuple(schools)
    return ClientFound(frozenset(record["scopes"]), places, clock.today(record["time_zone"]))


async def find_account(connection: "ReadConnection", email: str) -> AccountFound | None:
    """The account of this e-mail address. Global."""
    record = await connection.fetchrow(
        "select id, password_hash, is_platform_admin from account where email = $1", email
    )
    return None if record is None else AccountFound(**record)


async def is_platform_admin(connection: "ReadConnection", account_id: UUID, client_id: UUID | None = None) -> bool:
    """Whether the account stands for the platform. Global. client_id: as with the roles of a person."""
    found = await connection.fetchval(
        """
        select is_platform_admin from account where id = $1
          and ($2::uuid is null or exists (select 1 from front_end f where f.id = $2 and f.is_active))
        """,
        account_id,
        client_id,
    )
    return bool(found)


async def has_person(session: AsyncSession, district_id: DistrictId, person_id: PersonId) -> bool:
    """Whether the district has this person."""
    return await _count(session, _PERSON, {"district": district_id, "id": person_id}) == 1


async def link_person(
    session: AsyncSession, district_id: DistrictId, person_id: PersonId, account_id: UUID | None
) -> bool:
    """Put the account, or none, behind the person; False where there is no such person."""
    given = {"district": district_id, "id": person_id, "account": account_id, "now": clock.now()}
    return await _count(session, _LINK, given) == 1


async def holds_learners(session: AsyncSession, district_id: DistrictId) -> bool:
    """Whether there are records of learners who have not been erased."""
    connection = await session.connection()
    return (await connection.execute(_LEARNERS, {"district": district_id})).scalar_one()


async def count_organizations(session: AsyncSession, district_id: DistrictId, ids: list[UUID]) -> int:
    """How many of these organizations are the district's."""
    return await _count(session, _ORGANIZATIONS, {"district": district_id, "ids": ids})


async def find_schools(session: AsyncSession, district_id: DistrictId, ids: list[UUID]) -> set[UUID]:
    """Which of these are schools of the district."""
    connection = await session.connection()
    return set((await connection.execute(_SCHOOLS, {"district": district_id, "ids": ids})).scalars())


def _holds(begins_on: date, ends_on: date | None, today: date) -> bool:
    return begins_on <= today and (ends_on is None or ends_on >= today)


async def _count(session: AsyncSession, statement: TextClause, given: Mapping[str, object]) -> int:
    connection = await session.connection()
    return (await connection.execute(statement, given)).scalar_one()
