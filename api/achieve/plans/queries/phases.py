"""What the verbs of rollout phases need to know. Each statement names the district."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import ImplementationPlan, Phase, PhaseMetric
from achieve.plans.words.phases import PhaseState


async def count_begun_phases(session: AsyncSession, actor: Actor, initiative_id: UUID) -> int:
    """How many phases of an initiative are no longer planned."""
    wanted = select(func.count()).where(
        col(Phase.district_id) == actor.district_id,
        col(Phase.initiative_id) == initiative_id,
        col(Phase.state) != PhaseState.PLANNED,
    )
    return (await session.exec(wanted)).one()


async def count_metrics(session: AsyncSession, actor: Actor, phase_id: UUID) -> int:
    """How many success metrics a phase has."""
    wanted = select(func.count()).where(
        col(PhaseMetric.district_id) == actor.district_id, col(PhaseMetric.phase_id) == phase_id
    )
    return (await session.exec(wanted)).one()


async def initiative_carried_out(session: AsyncSession, actor: Actor, implementation_plan_id: UUID) -> UUID:
    """The initiative of an implementation plan."""
    wanted = select(ImplementationPlan.initiative_id).where(
        col(ImplementationPlan.district_id) == actor.district_id, col(ImplementationPlan.id) == implementation_plan_id
    )
    return (await session.exec(wanted)).one()
