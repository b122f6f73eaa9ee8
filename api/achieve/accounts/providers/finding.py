"""Finds providers by district or e-mail domain, and the account that stands behind whom a provider has named."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.providers.rows import IdentityProvider, Matching
from achieve.accounts.rules import email_key
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.core.secrets import Seal

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_LONGEST_VALUE = 500


@dataclass(frozen=True, slots=True)
class Provider:
    """A district's provider that is in use."""

    district_id: DistrictId
    district_name: str
    issuer: str
    client_id: str
    secret: str | None
    matching: Matching
    claim: str | None
    external_system: str | None
    version: int


async def find_provider(database: Database, seal: Seal, district_id: DistrictId) -> Provider | None:
    """The provider of a district. Raises SealBroken."""
    async with database.reading(district_id) as connection:
        record = await connection.fetchrow(
            """
            select d.name, p.issuer, p.client_id, p.sealed_secret, p.matching, p.claim, p.external_system,
                p.version
            from identity_provider p
            join district d on d.id = p.district_id and d.ended_at is null
            where p.district_id = $1 and p.is_active
            """,
            district_id,
        )
    if record is None:
        return None
    sealed = record["sealed_secret"]
    return Provider(
        district_id,
        record["name"],
        record["issuer"],
        record["client_id"],
        None if sealed is None else seal.open(sealed),
        Matching(record["matching"]),
        record["claim"],
        record["external_system"],
        record["version"],
    )


async def still_stands(session: AsyncSession, provider: Provider) -> bool:
    """Whether the provider is what it was. It stays so to the end of the transaction."""
    same = select(IdentityProvider.id).where(
        col(IdentityProvider.district_id) == provider.district_id,
        col(IdentityProvider.version) == provider.version,
        col(IdentityProvider.is_active),
    )
    return (await session.exec(same.with_for_update(read=True))).first() is not None


async def has_domains(database: Database) -> bool:
    """Whether any district signs its people in by their addresses."""
    async with database.reading(None) as connection:
        return await connection.fetchval("select exists (select 1 from email_domain)")


async def district_of_address(database: Database, email: str) -> DistrictId | None:
    """The district that signs in addresses of this domain."""
    domain = email_key(email).rpartition("@")[2]
    async with database.reading(None) as connection:
        return await connection.fetchval(
            """
            select e.district_id from email_domain e
            join district d on d.id = e.district_id and d.ended_at is null
            where e.domain = $1
            """,
            domain,
        )


async def find_linked_account(database: Database, provider: Provider, claims: Mapping[str, object]) -> UUID | None:
    """The account of whom the provider has named: linked in this district, to a person who is active."""
    async with database.reading(provider.district_id) as connection:
        if provider.matching is Matching.EMAIL:
            return await _by_email(connection, provider.district_id, claims)
        return await _by_external_id(connection, provider, claims)


async def _by_email(connection: "ReadConnection", district_id: DistrictId, claims: Mapping[str, object]) -> UUID | None:
    email = claims.get("email")
    # An address that was not verified is only what somebody has typed there.
    if claims.get("email_verified") is not True or not isinstance(email, str) or not _can_be_kept(email):
        return None
    return await connection.fetchval(
        """
        select a.id from account a
        join account_link l on l.account_id = a.id and l.district_id = $1
        join person p on p.district_id = $1 and p.id = l.person_id and p.is_active
        where a.email = $2
        """,
        district_id,
        email_key(email),
    )


async def _by_external_id(
    connection: "ReadConnection", provider: Provider, claims: Mapping[str, object]
) -> UUID | None:
    value = claims.get(provider.claim or "")
    if not isinstance(value, str) or not _can_be_kept(value):
        return None
    return await connection.fetchval(
        """
        select l.account_id from external_id x
        join account_link l on l.district_id = $1 and l.person_id = x.resource_id
        join person p on p.district_id = $1 and p.id = x.resource_id and p.is_active
        where x.district_id = $1 and x.kind = 'people' and x.system = $2 and x.value = $3
        """,
        provider.district_id,
        provider.external_system,
        value,
    )


def _can_be_kept(value: str) -> bool:
    return len(value) <= _LONGEST_VALUE and value.isprintable()
