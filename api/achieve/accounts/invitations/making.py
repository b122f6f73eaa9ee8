"""Invitations are made and ended here, each as a credential, and as a row that says whom it is for."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.authentication import issuer_of
from achieve.accounts.invitations.rows import Invitation
from achieve.accounts.rows import Credential, CredentialKind
from achieve.core import clock
from achieve.core.db import settings_of
from achieve.core.ids import DistrictId, PersonId
from achieve.core.secrets import lookup_hash, new_token

INVITATION_PREFIX: Final = "ach_inv_"
GOOD_FOR: Final = timedelta(days=7)
PAGE: Final = "/invitation"


@dataclass(frozen=True, slots=True)
class NewInvitation:
    """An invitation that was just made. link: shown now, and never again."""

    id: UUID
    link: str


async def add_invitation(
    session: AsyncSession, district_id: DistrictId, person_id: PersonId, email: str
) -> NewInvitation:
    """An invitation in the place of earlier ones of the person that were not used."""
    for earlier in (await session.exec(_open(district_id, person_id))).all():
        await end_invitation(session, earlier)
    token, identifier, expires_at = new_token(INVITATION_PREFIX), Invitation.fresh_id(), clock.now() + GOOD_FOR
    session.add(
        Credential(
            id=identifier,
            kind=CredentialKind.INVITATION,
            lookup_hash=lookup_hash(token),
            district_id=district_id,
            person_id=person_id,
            expires_at=expires_at,
        )
    )
    session.add(
        Invitation(district_id=district_id, id=identifier, person_id=person_id, email=email, expires_at=expires_at)
    )
    await session.flush()
    return NewInvitation(identifier, f"{issuer_of(settings_of(session))}{PAGE}?token={token}")


async def end_invitation(session: AsyncSession, invitation: Invitation) -> None:
    """Withdraw an invitation: its link leads nowhere from now on."""
    await forget_link(session, invitation)
    await session.delete(invitation)


async def forget_link(session: AsyncSession, invitation: Invitation) -> None:
    """Let the link lead nowhere."""
    own = (col(Credential.district_id) == invitation.district_id, col(Credential.id) == invitation.id)
    await session.exec(delete(Credential).where(*own))


def _open(district_id: DistrictId, person_id: PersonId):  # noqa: ANN202 - sqlmodel's own kind of select.
    return select(Invitation).where(
        col(Invitation.district_id) == district_id,
        col(Invitation.person_id) == person_id,
        col(Invitation.accepted_at).is_(None),
    )
