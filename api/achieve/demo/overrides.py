"""The demo's override of a derived status: Reynolds' leader knows more of a goal than its figures say. Our own text."""

from datetime import timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.schemas.overrides import StatusOverrideCreate
from achieve.plans.service.overrides import create_status_override
from achieve.plans.words.status import OverridingStatus

_REASON = "Two of the four mathematics teachers are new since October. The winter assessment will say more."


async def build_demo_override(session: AsyncSession, leader: Actor, plan_id: UUID, goal_id: UUID) -> None:
    """Say for four weeks that a goal is at risk."""
    given = StatusOverrideCreate(
        plan_id=plan_id,
        part_id=goal_id,
        status=OverridingStatus.AT_RISK,
        reason=_REASON,
        expires_on=leader.today + timedelta(days=28),
    )
    await create_status_override(session, leader, given)
