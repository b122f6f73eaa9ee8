"""Where clients and accounts belong: which district a client's id is of, and behind whom an account stands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.oauth.rows import AccountLink, ClientPlace
from achieve.core.db import Database
from achieve.core.ids import ClientId, DistrictId, PersonId

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(frozen=True, slots=True)
class Place:
    """A district in which an account stands behind an active person; the platform, where district_id is None."""

    district_id: DistrictId | None
    person_id: PersonId | None
    name: str

    @property
    def key(self) -> str:
        """What names it in a form."""
        return str(self.district_id or "platform")


PLATFORM = Place(None, None, "The platform: all districts by name, and nothing in them")


def register_client(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> None:
    """Let a client be found by its id alone."""
    session.add(ClientPlace(client_id=client_id, district_id=district_id))


async def forget_client(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> None:
    """Take back what `register_client` did."""
    own = (col(ClientPlace.district_id) == district_id, col(ClientPlace.client_id) == client_id)
    await session.exec(delete(ClientPlace).where(*own))


async def unlink(session: AsyncSession, district_id: DistrictId, person_id: PersonId) -> None:
    """Forget who stands behind a person."""
    own = (col(AccountLink.district_id) == district_id, col(AccountLink.person_id) == person_id)
    await session.exec(delete(AccountLink).where(*own))


async def places_of(database: Database, account_id: UUID | None, only: DistrictId | None = None) -> list[Place]:
    """The places of an account, by name: all of them, or the one in a district. An unknown account has none.

    Nor has anybody one in a district that has ended.
    """
    async with database.reading(None) as connection:
        linked = await connection.fetch(
            """
            select l.district_id, l.person_id, d.name
            from account_link l
            join district d on d.id = l.district_id and d.ended_at is null
            where l.account_id = $1 and ($2::uuid is null or l.district_id = $2)
            order by d.name, d.id
            """,
            account_id,
            only,
        )
    found = [Place(each["district_id"], each["person_id"], each["name"]) for each in linked]
    return [place for place in found if await _is_active(database, place)]


async def stands_behind(
    connection: "ReadConnection", account_id: UUID, district_id: DistrictId, person_id: PersonId
) -> bool:
    """Whether the account is still the one behind this person."""
    found = await connection.fetchval(
        "select person_id from account_link where account_id = $1 and district_id = $2", account_id, district_id
    )
    return found == person_id


async def _is_active(database: Database, place: Place) -> bool:
    async with database.reading(place.district_id) as connection:
        return await connection.fetchval(
            "select exists (select 1 from person where district_id = $1 and id = $2 and is_active)",
            place.district_id,
            place.person_id,
        )
