"""What the verbs of outcomes need to know. Each statement names the district."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import Adjustment, AdjustmentOutcome, AdjustmentOutcomeEvidence


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


async def comparisons_with(session: AsyncSession, actor: Actor, evidence_id: UUID) -> Sequence[tuple[bool, date, date]]:
    """Each outcome that compares a piece of evidence: whether as after, the day of decision, the day of judgement."""
    wanted = select(AdjustmentOutcomeEvidence, Adjustment, AdjustmentOutcome).where(
        col(AdjustmentOutcomeEvidence.district_id) == actor.district_id,
        col(AdjustmentOutcome.district_id) == actor.district_id,
        col(Adjustment.district_id) == actor.district_id,
        col(AdjustmentOutcomeEvidence.evidence_id) == evidence_id,
        col(AdjustmentOutcome.id) == col(AdjustmentOutcomeEvidence.outcome_id),
        col(Adjustment.id) == col(AdjustmentOutcome.adjustment_id),
    )
    found = (await session.exec(wanted)).all()
    return [(compared.is_after, made.decided_on, outcome.judged_on) for compared, made, outcome in found]
