"""How monitoring evidence comes into a cycle, and leaves it."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core.rows import TenantRow
from achieve.plans import queries
from achieve.plans.refusals import not_valid
from achieve.plans.rows import MonitoringCycle, MonitoringEvidence
from achieve.plans.rules import cycles as rules
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words.cycles import CycleState


async def check_cycle(
    session: AsyncSession,
    actor: Actor,
    cycle_id: UUID | None,
    indicator_id: UUID,
    observed_on: date,
    recorded_at: datetime | None = None,
) -> None:
    """Evidence of an indicator and a day may be attached to the cycle.

    recorded_at: when it was recorded; None of what is being recorded. The cycle's prediction stays as it is until the
    transaction ends. Raises Invalid, CycleNotRunning, RecordedBeforePrediction.
    """
    if cycle_id is None:
        return
    cycle = await queries.find_referred(session, actor, MonitoringCycle, STAFF_RULES, cycle_id, "/cycle_id")
    await _hold(session, cycle)
    if cycle.indicator_id != indicator_id:
        raise not_valid("/cycle_id", "of_another_indicator", "Name a cycle that predicts the same indicator.")
    rules.check_running(CycleState(cycle.state))
    rules.check_day_in(rules.Period(cycle.begins_on, cycle.ends_on), observed_on)
    if recorded_at is not None:
        rules.check_predicted_before(cycle.predicted_at, recorded_at)


async def check_cycle_anew(
    session: AsyncSession, actor: Actor, evidence: MonitoringEvidence, cycle_id: UUID | None, observed_on: date
) -> None:
    """Evidence may be attached to this cycle from now on, or stay in it with this day. Raises as above."""
    if cycle_id != evidence.cycle_id:
        if evidence.cycle_id is not None:
            left = await session.get_one(MonitoringCycle, (evidence.district_id, evidence.cycle_id))
            await _hold(session, left)
            rules.check_running(CycleState(left.state))
        await check_cycle(session, actor, cycle_id, evidence.indicator_id, observed_on, evidence.created_at)
    elif cycle_id is not None and observed_on != evidence.observed_on:
        cycle = await session.get_one(MonitoringCycle, (evidence.district_id, cycle_id))
        await _hold(session, cycle)
        rules.check_day_in(rules.Period(cycle.begins_on, cycle.ends_on), observed_on)


async def _hold(session: AsyncSession, row: TenantRow) -> None:
    """As it is now, and so until the transaction ends."""
    await session.refresh(row, with_for_update={"read": True})
