"""Personal access tokens: made and ended here, each as a credential, and as a row that says what is known of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.personal_tokens.rows import PersonalAccessToken
from achieve.accounts.rows import Credential, CredentialKind
from achieve.core.ids import DistrictId, PersonId
from achieve.core.secrets import lookup_hash, new_token

PERSONAL_TOKEN_PREFIX: Final = "ach_pat_"  # noqa: S105 - how such a token begins, no secret.
_SHOWN: Final = len(PERSONAL_TOKEN_PREFIX) + 4


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token that was just made. token: shown now, and never again."""

    id: UUID
    token: str


def add_token(
    session: AsyncSession,
    district_id: DistrictId,
    person_id: PersonId,
    name: str,
    scopes: Collection[str] | None,
    expires_at: datetime,
) -> NewToken:
    """A token of a person. scopes: None for whatever the person may."""
    token, identifier = new_token(PERSONAL_TOKEN_PREFIX), PersonalAccessToken.fresh_id()
    limits = None if scopes is None else sorted(set(scopes))
    session.add(
        Credential(
            id=identifier,
            kind=CredentialKind.PERSONAL_ACCESS_TOKEN,
            lookup_hash=lookup_hash(token),
            district_id=district_id,
            person_id=person_id,
            scopes=limits,
            expires_at=expires_at,
        )
    )
    session.add(
        PersonalAccessToken(
            district_id=district_id,
            id=identifier,
            person_id=person_id,
            name=name,
            scopes=limits,
            first_characters=token[:_SHOWN],
            expires_at=expires_at,
        )
    )
    return NewToken(identifier, token)


async def end_token(session: AsyncSession, district_id: DistrictId, identifier: UUID) -> None:
    """End a token at once, and forget what was known of it. A platform account's has no district in its credential."""
    await session.exec(
        delete(PersonalAccessToken).where(
            col(PersonalAccessToken.district_id) == district_id, col(PersonalAccessToken.id) == identifier
        )
    )
    await session.exec(delete(Credential).where(col(Credential.id) == identifier))


async def forget_ended(
    session: AsyncSession, district_id: DistrictId, person_id: PersonId, ended_before: datetime
) -> None:
    """Remove those tokens of a person whose time was over then."""
    await session.exec(
        delete(PersonalAccessToken).where(
            col(PersonalAccessToken.district_id) == district_id,
            col(PersonalAccessToken.person_id) == person_id,
            col(PersonalAccessToken.expires_at) < ended_before,
        )
    )
    await session.exec(
        delete(Credential).where(
            col(Credential.district_id) == district_id,
            col(Credential.person_id) == person_id,
            col(Credential.expires_at) < ended_before,
        )
    )
