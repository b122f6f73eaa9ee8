"""A monitoring cycle of Bethel's plan in the demo, and the adjustment that it led to: what came of both."""

from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.schemas import AdjustmentOutcomeCreate, MonitoringCycleCreate, MonitoringCycleUpdate
from achieve.plans.service.cycles import plan_monitoring_cycle, update_monitoring_cycle
from achieve.plans.service.outcomes import record_adjustment_outcome
from achieve.plans.words.cycles import CycleDecision, CycleState
from achieve.plans.words.outcomes import OutcomeJudgement
from achieve.web.operations import Target

_QUESTION = "Does planning one lesson a week with a partner bring the criteria into more lessons?"
_TRIED = (
    "Partners of a grade plan one ELA lesson a week together, and name the moment in which they will come back to the "
    "criteria."
)
_LEARNED = (
    "Fourteen of 24 lessons is less than we predicted, though so few cannot rule it out. Partners plan together and "
    "then teach alone: in the lesson the moment gets lost."
)

_TOO_EARLY = "Teams have met once in their new time. The next learning walk will tell."


async def begin_demo_cycle(session: AsyncSession, leader: Actor, indicator_id: UUID, today: date) -> UUID:
    """Predict what will be seen, before it is."""
    given = MonitoringCycleCreate(
        indicator_id=indicator_id,
        question=_QUESTION,
        tried=_TRIED,
        begins_on=today - timedelta(days=38),
        ends_on=today - timedelta(days=10),
        predicted_low=65,
        predicted_high=75,
    )
    cycle_id = await plan_monitoring_cycle(session, leader, given)
    begun = MonitoringCycleUpdate(state=CycleState.DOING)
    await update_monitoring_cycle(session, leader, Target(cycle_id, None), begun)
    return cycle_id


async def act_on_demo_cycle(session: AsyncSession, leader: Actor, cycle_id: UUID, adjustment_id: UUID) -> None:
    """Say what was learned, and where it led."""
    target = Target(cycle_id, None)
    studied = MonitoringCycleUpdate(state=CycleState.STUDIED, learned=_LEARNED)
    await update_monitoring_cycle(session, leader, target, studied)
    acted = MonitoringCycleUpdate(state=CycleState.ACTED, decision=CycleDecision.ADAPT, adjustment_id=adjustment_id)
    await update_monitoring_cycle(session, leader, target, acted)


async def look_at_demo_adjustment(
    session: AsyncSession, leader: Actor, adjustment_id: UUID, evidence_id: UUID, today: date
) -> UUID:
    """A first look at what came of it. evidence_id: from before."""
    given = AdjustmentOutcomeCreate(
        adjustment_id=adjustment_id,
        judged_on=today - timedelta(days=2),
        judgement=OutcomeJudgement.TOO_EARLY,
        note=_TOO_EARLY,
        evidence_before_ids=[evidence_id],
    )
    return await record_adjustment_outcome(session, leader, given)
