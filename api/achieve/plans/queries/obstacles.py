"""What the verbs of obstacles need to know."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import Obstacle


async def lock_responded(session: AsyncSession, actor: Actor, step_ids: Collection[UUID]) -> Sequence[Obstacle]:
    """The obstacles to which some steps respond, locked."""
    wanted = select(Obstacle).where(
        col(Obstacle.district_id) == actor.district_id, col(Obstacle.response_step_id).in_(step_ids)
    )
    return (await session.exec(wanted.order_by(col(Obstacle.id)).with_for_update())).all()
