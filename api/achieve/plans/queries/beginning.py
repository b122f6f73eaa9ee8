"""What beginning one plan from another needs to know. What it asks about was named by what it begins from."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import Goal, Initiative, Plan


async def initiatives_of(
    session: AsyncSession, actor: Actor, initiative_ids: Collection[UUID], organization_ids: Collection[UUID]
) -> set[UUID]:
    """Those of the initiatives that belong to one of the organizations, and are there."""
    wanted = select(Initiative.id).where(
        col(Initiative.district_id) == actor.district_id,
        col(Initiative.id).in_(initiative_ids),
        col(Initiative.organization_id).in_(organization_ids),
    )
    return set((await session.exec(wanted)).all())


async def goals_of(
    session: AsyncSession, actor: Actor, goal_ids: Collection[UUID], organization_ids: Collection[UUID]
) -> set[UUID]:
    """Those of the goals that belong to one of the organizations."""
    wanted = select(Goal.id).where(
        col(Goal.district_id) == actor.district_id,
        col(Goal.id).in_(goal_ids),
        col(Goal.organization_id).in_(organization_ids),
    )
    return set((await session.exec(wanted)).all())


async def find_aligned(session: AsyncSession, actor: Actor, plan: Plan) -> Plan | None:
    """The plan that a plan is aligned to."""
    wanted = select(Plan).where(col(Plan.district_id) == actor.district_id, col(Plan.id) == plan.aligned_to_plan_id)
    return (await session.exec(wanted)).one_or_none()
