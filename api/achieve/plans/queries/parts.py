"""What the verbs of a plan's parts need to know."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans import rules
from achieve.plans.rows import Plan
from achieve.plans.words import PlanStatus


async def require_open_plans(session: AsyncSession, actor: Actor, plan_ids: Collection[UUID]) -> None:
    """None of the plans is archived. Raises PlanArchived."""
    wanted = select(Plan.status).where(col(Plan.district_id) == actor.district_id, col(Plan.id).in_(plan_ids))
    for status in (await session.exec(wanted)).all():
        rules.check_plan_open(PlanStatus(status))
