"""A district with nobody in it but its administrator."""

from datetime import timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.accounts.rows import District
from achieve.core import clock
from achieve.core.ids import DistrictId, PersonId
from achieve.people.rows import Organization, Person, RoleAssignment


async def add_administrator(session: AsyncSession, district_id: DistrictId) -> str:
    """Bring the district in. Returns a token of its administrator."""
    admin = Person.fresh_id()
    session.add(District(id=district_id, name="Lone"))
    await session.flush()
    session.add(
        Organization(district_id=district_id, id=district_id, name="Lone", kind="district", ancestor_ids=[district_id])
    )
    session.add(Person(district_id=district_id, id=admin, given_name="Ada", family_name="Admin"))
    await session.flush()
    session.add(
        RoleAssignment(
            district_id=district_id,
            id=RoleAssignment.fresh_id(),
            person_id=admin,
            role=Role.DISTRICT_ADMIN,
            organization_id=district_id,
            begins_on=clock.today(),
        )
    )
    await session.flush()
    return await accounts.create_personal_access_token(session, district_id, PersonId(admin), timedelta(hours=1))
