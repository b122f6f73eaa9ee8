"""Secrets of clients: made and ended here, each as a credential, and as a row that says what may be known of it."""

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func
from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.api_clients.rows import ClientSecret
from achieve.accounts.rows import Credential, CredentialKind
from achieve.core import clock
from achieve.core.ids import ClientId, DistrictId
from achieve.core.secrets import lookup_hash, new_token

CLIENT_SECRET_PREFIX: Final = "ach_cs_"  # noqa: S105 - how such a secret begins, no secret.
_SHOWN: Final = len(CLIENT_SECRET_PREFIX) + 4


def add_client_secret(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> str:
    """One more secret for a client, which works until it is ended."""
    secret, identifier = new_token(CLIENT_SECRET_PREFIX), ClientSecret.fresh_id()
    session.add(
        Credential(
            id=identifier,
            kind=CredentialKind.CLIENT_SECRET,
            lookup_hash=lookup_hash(secret),
            district_id=district_id,
            client_id=client_id,
        )
    )
    facts = ClientSecret(district_id=district_id, id=identifier, client_id=client_id, first_characters=secret[:_SHOWN])
    session.add(facts)
    return secret


async def count_working(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> int:
    """How many secrets of a client work now."""
    working = col(ClientSecret.ends_at).is_(None) | (col(ClientSecret.ends_at) > clock.now())
    counted = select(func.count()).where(*_of_client(district_id, client_id), working)
    return (await session.exec(counted)).one()


async def let_secrets_end(
    session: AsyncSession, district_id: DistrictId, client_id: ClientId, ends_at: datetime
) -> None:
    """Let the present secrets of a client end at an instant, those that end earlier anyway excepted."""
    facts = update(ClientSecret).where(*_of_client(district_id, client_id), _ends_later(ClientSecret.ends_at, ends_at))
    await session.exec(facts.values(ends_at=ends_at, version=ClientSecret.version + 1, updated_at=clock.now()))
    credentials = update(Credential).where(
        col(Credential.district_id) == district_id,
        col(Credential.client_id) == client_id,
        _ends_later(Credential.expires_at, ends_at),
    )
    await session.exec(credentials.values(expires_at=ends_at))


async def end_client_secrets(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> None:
    """End all secrets of a client at once."""
    await session.exec(delete(ClientSecret).where(*_of_client(district_id, client_id)))
    await session.exec(
        delete(Credential).where(col(Credential.district_id) == district_id, col(Credential.client_id) == client_id)
    )


async def forget_ended(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> None:
    """Remove those secrets of a client whose time is over."""
    now = clock.now()
    await session.exec(
        delete(ClientSecret).where(*_of_client(district_id, client_id), col(ClientSecret.ends_at) <= now)
    )
    await session.exec(
        delete(Credential).where(
            col(Credential.district_id) == district_id,
            col(Credential.client_id) == client_id,
            col(Credential.expires_at) <= now,
        )
    )


async def end_client_secret(session: AsyncSession, facts: ClientSecret) -> None:
    """End one secret at once."""
    await session.exec(
        delete(Credential).where(col(Credential.district_id) == facts.district_id, col(Credential.id) == facts.id)
    )
    await session.delete(facts)


def _of_client(district_id: UUID, client_id: UUID) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(ClientSecret.district_id) == district_id, col(ClientSecret.client_id) == client_id


def _ends_later(column: datetime | None, ends_at: datetime) -> ColumnElement[bool]:
    return col(column).is_(None) | (col(column) > ends_at)
