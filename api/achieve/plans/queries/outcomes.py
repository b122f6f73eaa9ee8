"""What the verbs of outcomes need to know. Each statement names the district."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import AdjustmentOutcome, AdjustmentOutcomeEvidence


async def count_outcomes(session: AsyncSession, actor: Actor, adjustment_id: UUID) -> int:
    """How often it was said what came of an adjustment."""
    wanted = select(func.count()).where(
        col(AdjustmentOutcome.district_id) == actor.district_id,
        col(AdjustmentOutcome.adjustment_id) == adjustment_id,
    )
    return (await session.exec(wanted)).one()


async def evidence_of_outcome(session: AsyncSession, actor: Actor, outcome_id: UUID, *, is_after: bool) -> list[UUID]:
    """The evidence of one side."""
    wanted = select(AdjustmentOutcomeEvidence.evidence_id).where(
        col(AdjustmentOutcomeEvidence.district_id) == actor.district_id,
        col(AdjustmentOutcomeEvidence.outcome_id) == outcome_id,
        col(AdjustmentOutcomeEvidence.is_after).is_(is_after),
    )
    return list((await session.exec(wanted.order_by(col(AdjustmentOutcomeEvidence.evidence_id)))).all())
