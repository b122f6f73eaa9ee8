"""What the verbs of monitoring cycles need to know. Each statement names the district."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import MonitoringCycle, MonitoringEvidence


@dataclass(frozen=True, slots=True)
class Attached:
    """What is attached to a cycle: how much, and the days of the first and the last of it."""

    count: int
    days: tuple[date, date] | None


async def attached_to(session: AsyncSession, actor: Actor, cycle_id: UUID) -> Attached:
    """The evidence of a cycle, whoever may see it."""
    day = col(MonitoringEvidence.observed_on)
    wanted = select(func.count(), func.min(day), func.max(day)).where(
        col(MonitoringEvidence.district_id) == actor.district_id, col(MonitoringEvidence.cycle_id) == cycle_id
    )
    count, first, last = (await session.exec(wanted)).one()
    return Attached(count, (first, last) if count else None)


async def count_cycles(session: AsyncSession, actor: Actor, indicator_id: UUID) -> int:
    """How many cycles predict an indicator."""
    wanted = select(func.count()).where(
        col(MonitoringCycle.district_id) == actor.district_id, col(MonitoringCycle.indicator_id) == indicator_id
    )
    return (await session.exec(wanted)).one()
