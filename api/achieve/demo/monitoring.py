"""What is monitored of Bethel's initiative in the demo: evidence in a cycle, and the adjustment on it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.demo.cycles import act_on_demo_cycle, begin_demo_cycle, look_at_demo_adjustment
from achieve.demo.initiative_texts import ADJUSTMENT, OBSERVATIONS, Observation
from achieve.plans import service
from achieve.plans.schemas import AdjustmentCreate, MonitoringEvidenceCreate
from achieve.plans.words import IndicatorKind, StrategyKind


class Monitored(NamedTuple):
    """A cycle with what was seen in it, and the adjustment on that with what came of it."""

    cycle: UUID
    evidence: tuple[UUID, ...]
    adjustment: UUID
    outcome: UUID


async def monitor(
    session: AsyncSession,
    staff: Mapping[str, Actor],
    plan: tuple[UUID, Mapping[StrategyKind, UUID], Mapping[IndicatorKind, UUID]],
    today: date,
) -> Monitored:
    """plan: the implementation plan with its strategies and indicators."""
    part_of, strategies, indicators = plan
    leader = staff["leader"]
    cycle = await begin_demo_cycle(session, leader, indicators[IndicatorKind.CAUSE], today)
    evidence = [await _observe(session, staff, indicators, cycle, seen, today) for seen in OBSERVATIONS]
    adjustment = await _adjust(session, leader, part_of, strategies, evidence, today)
    await act_on_demo_cycle(session, leader, cycle, adjustment)
    outcome = await look_at_demo_adjustment(session, leader, adjustment, evidence[-2], today)
    return Monitored(cycle, tuple(evidence), adjustment, outcome)


async def _observe(
    session: AsyncSession,
    staff: Mapping[str, Actor],
    indicators: Mapping[IndicatorKind, UUID],
    cycle: UUID,
    seen: Observation,
    today: date,
) -> UUID:
    given = MonitoringEvidenceCreate(
        indicator_id=indicators[seen.kind],
        observed_on=today - timedelta(days=seen.days_ago),
        value=seen.value,
        narrative=seen.narrative,
        population=seen.population,
        source=seen.source,
        sample_size=seen.sample[0],
        in_place_count=seen.sample[1],
        cycle_id=cycle if seen.is_of_cycle else None,
    )
    return await service.record_monitoring_evidence(session, staff[seen.observer], given)


async def _adjust(
    session: AsyncSession,
    leader: Actor,
    part_of: UUID,
    strategies: Mapping[StrategyKind, UUID],
    evidence: Sequence[UUID],
    today: date,
) -> UUID:
    given = AdjustmentCreate(
        implementation_plan_id=part_of,
        strategy_id=strategies[StrategyKind.PROFESSIONAL_DEVELOPMENT],
        decided_on=today - timedelta(days=9),
        decision=ADJUSTMENT.decision,
        reason=ADJUSTMENT.reason,
        changes_made=ADJUSTMENT.changes_made,
        evidence_ids=list(evidence),
    )
    return await service.make_adjustment(session, leader, given)
