"""A new district: its name, the organization at its root, its first administrator, and the invitation of that one."""

from dataclasses import dataclass

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.roles import Role
from achieve.accounts.invitations.making import add_invitation
from achieve.accounts.rows import District
from achieve.accounts.rules import check_email
from achieve.core import clock
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.people.rows import Organization, Person, RoleAssignment
from achieve.people.words import OrganizationKind


@dataclass(frozen=True, slots=True)
class Administrator:
    """Who is to administer a district."""

    given_name: str
    family_name: str
    email: str


def new_district_id() -> DistrictId:
    """An id for a district that is about to be made: the transaction that makes it is bound to it from its start."""
    return DistrictId(new_id(District.type_code))


async def make_district(session: AsyncSession, district_id: DistrictId, name: str, first: Administrator) -> str:
    """Make the district to which the transaction is bound. Returns its administrator's link. Raises EmailRefused."""
    email = check_email(first.email)
    session.add(District(id=district_id, name=name))
    await session.flush()
    session.add(
        Organization(
            district_id=district_id,
            id=district_id,
            name=name,
            kind=OrganizationKind.DISTRICT,
            ancestor_ids=[district_id],
        )
    )
    await session.flush()
    return await add_administrator(session, district_id, first, email)


async def add_administrator(session: AsyncSession, district_id: DistrictId, person: Administrator, email: str) -> str:
    """A person who administers the district from today on. Returns the link by which they come to sign in."""
    row = Person(
        district_id=district_id,
        id=Person.fresh_id(),
        given_name=person.given_name,
        family_name=person.family_name,
        email=email,
    )
    session.add(row)
    await session.flush()
    session.add(
        RoleAssignment(
            district_id=district_id,
            id=RoleAssignment.fresh_id(),
            person_id=row.id,
            organization_id=district_id,
            role=Role.DISTRICT_ADMIN,
            begins_on=clock.today(),
        )
    )
    return (await add_invitation(session, district_id, PersonId(row.id), email)).link
