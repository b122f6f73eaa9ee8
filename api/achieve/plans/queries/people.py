"""What somebody is in the district today."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core.ids import PersonId
from achieve.people.rows import RoleAssignment


async def roles_of(session: AsyncSession, actor: Actor, person_id: UUID) -> frozenset[Role]:
    """The roles that somebody has today."""
    wanted = select(RoleAssignment.role).where(
        col(RoleAssignment.district_id) == actor.district_id,
        col(RoleAssignment.person_id) == person_id,
        col(RoleAssignment.begins_on) <= actor.today,
        func.coalesce(col(RoleAssignment.ends_on), actor.today) >= actor.today,
    )
    return frozenset(Role(role) for role in (await session.exec(wanted)).all())


async def as_actor(session: AsyncSession, actor: Actor, person_id: UUID) -> Actor:
    """Another person of the district as they would act today, to ask what is open to them."""
    roles = await roles_of(session, actor, person_id)
    return Actor(actor.district_id, PersonId(person_id), None, roles, None, actor.today)
