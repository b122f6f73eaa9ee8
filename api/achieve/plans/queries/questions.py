"""What the verbs of indicators and measures need to know of saved questions."""

from uuid import UUID

from sqlalchemy import or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import SavedQuestion


async def is_asked_of(session: AsyncSession, actor: Actor, subject_id: UUID) -> bool:
    """Whether a saved question is asked of an indicator or a measure."""
    wanted = select(SavedQuestion.id).where(
        col(SavedQuestion.district_id) == actor.district_id,
        or_(col(SavedQuestion.indicator_id) == subject_id, col(SavedQuestion.measure_id) == subject_id),
    )
    return (await session.exec(wanted)).first() is not None
