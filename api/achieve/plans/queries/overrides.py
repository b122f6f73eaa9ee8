"""What the verbs of overridden statuses need to know."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.people.rows import DistrictSettings
from achieve.people.words import MOST_OVERRIDE_DAYS
from achieve.plans.queries.parts import plans_served
from achieve.plans.rows import Goal, ImplementationPlan, Initiative, Plan, Strategy
from achieve.plans.rows.overrides import StatusOverride


async def plans_of(
    session: AsyncSession, actor: Actor, part: Plan | Goal | Initiative | ImplementationPlan | Strategy
) -> Collection[UUID]:
    """The plans that something is part of: an initiative may be part of several, a plan is its own."""
    if isinstance(part, Initiative):
        return await plans_served(session, actor, part.id)
    return (part.id,) if isinstance(part, Plan) else (part.plan_id,)


async def count_overrides_in_force(session: AsyncSession, actor: Actor, plan_id: UUID, part_id: UUID) -> int:
    """How many overrides of a part are in force in a plan."""
    wanted = select(func.count()).where(
        col(StatusOverride.district_id) == actor.district_id,
        col(StatusOverride.plan_id) == plan_id,
        col(StatusOverride.part_id) == part_id,
        col(StatusOverride.ended_at).is_(None),
        col(StatusOverride.expires_on) >= actor.today,
    )
    return (await session.exec(wanted)).one()


async def most_override_days(session: AsyncSession, actor: Actor) -> int:
    """How many days ahead an override may expire in the district, at most."""
    wanted = select(DistrictSettings.most_override_days).where(col(DistrictSettings.district_id) == actor.district_id)
    return (await session.exec(wanted)).one_or_none() or MOST_OVERRIDE_DAYS
