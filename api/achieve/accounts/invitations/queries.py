"""What using an invitation looks up before it is decided: whom it is for, and whose the account with its address is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.accounts.invitations.rules import AccountThere
from achieve.core.ids import DistrictId, PersonId

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(frozen=True, slots=True)
class Invited:
    """Who may set a password."""

    invitation_id: UUID
    district_id: DistrictId
    person_id: PersonId
    email: str
    district_name: str


async def find_invited(connection: "ReadConnection", district_id: DistrictId, invitation_id: UUID) -> Invited | None:
    """Whom an invitation is for, if it was not used, and the person and the district are still there."""
    record = await connection.fetchrow(
        """
        select i.id as invitation_id, i.district_id, i.person_id, i.email, d.name as district_name
        from invitation i
        join district d on d.id = i.district_id and d.ended_at is null
        join person p on p.district_id = $1 and p.id = i.person_id and p.is_active
        where i.district_id = $1 and i.id = $2 and i.accepted_at is null
        """,
        district_id,
        invitation_id,
    )
    return None if record is None else Invited(**record)


async def find_account_there(connection: "ReadConnection", email: str) -> AccountThere | None:
    """The account of this address, with everybody behind whom it stands. Global."""
    account = await connection.fetchrow(
        "select id, password_hash, is_platform_admin from account where email = $1", email
    )
    if account is None:
        return None
    links = await connection.fetch(
        "select district_id, person_id from account_link where account_id = $1", account["id"]
    )
    return AccountThere(**account, places=[(each["district_id"], each["person_id"]) for each in links])
