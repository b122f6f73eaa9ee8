"""What the verbs of a plan's parts need to know."""

from collections.abc import Collection
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import TextClause, func, or_, text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans import rules
from achieve.plans.rows import (
    AdjustmentEvidence,
    Goal,
    ImplementationPlan,
    Indicator,
    InitiativeGoal,
    InitiativePlan,
    MonitoringEvidence,
    Observation,
    Plan,
    Step,
    Strategy,
)
from achieve.plans.words import PlanStatus

Part: TypeAlias = ImplementationPlan | Strategy | Indicator

# The column by which what stands under a part names it. Under an indicator there are no steps.
_NAMED_BY: dict[type[Part], str] = {
    ImplementationPlan: "implementation_plan_id",
    Strategy: "strategy_id",
    Indicator: "id",
}


async def require_open_plans(session: AsyncSession, actor: Actor, plan_ids: Collection[UUID]) -> None:
    """None of the plans is archived. Raises PlanArchived."""
    wanted = select(Plan.status).where(col(Plan.district_id) == actor.district_id, col(Plan.id).in_(plan_ids))
    for status in (await session.exec(wanted)).all():
        rules.check_plan_open(PlanStatus(status))


async def plans_of_goals(session: AsyncSession, actor: Actor, goal_ids: Collection[UUID]) -> Collection[UUID]:
    """The plans that some goals belong to."""
    wanted = select(Goal.plan_id).where(col(Goal.district_id) == actor.district_id, col(Goal.id).in_(goal_ids))
    return set((await session.exec(wanted)).all())


async def goals_served(session: AsyncSession, actor: Actor, initiative_id: UUID) -> set[UUID]:
    """The goals that an initiative serves."""
    wanted = select(InitiativeGoal.goal_id).where(
        col(InitiativeGoal.district_id) == actor.district_id, col(InitiativeGoal.initiative_id) == initiative_id
    )
    return set((await session.exec(wanted)).all())


async def plans_served(session: AsyncSession, actor: Actor, initiative_id: UUID) -> set[UUID]:
    """The plans that an initiative is part of."""
    wanted = select(InitiativePlan.plan_id).where(
        col(InitiativePlan.district_id) == actor.district_id, col(InitiativePlan.initiative_id) == initiative_id
    )
    return set((await session.exec(wanted)).all())


async def count_implementation_plans(session: AsyncSession, actor: Actor, initiative_id: UUID) -> int:
    """How many implementation plans an initiative has."""
    wanted = select(func.count()).where(
        col(ImplementationPlan.district_id) == actor.district_id, col(ImplementationPlan.initiative_id) == initiative_id
    )
    return (await session.exec(wanted)).one()


async def count_implementation_plans_in(
    session: AsyncSession, actor: Actor, initiative_id: UUID, plan_ids: Collection[UUID]
) -> int:
    """How many implementation plans an initiative has in some plans."""
    wanted = select(func.count()).where(
        col(ImplementationPlan.district_id) == actor.district_id,
        col(ImplementationPlan.initiative_id) == initiative_id,
        col(ImplementationPlan.plan_id).in_(plan_ids),
    )
    return (await session.exec(wanted)).one()


async def count_observations(session: AsyncSession, actor: Actor, initiative_id: UUID) -> int:
    """How often an initiative was observed."""
    wanted = select(func.count()).where(
        col(Observation.district_id) == actor.district_id, col(Observation.initiative_id) == initiative_id
    )
    return (await session.exec(wanted)).one()


async def evidence_of_adjustment(session: AsyncSession, actor: Actor, adjustment_id: UUID) -> set[UUID]:
    """The evidence that an adjustment rests on."""
    wanted = select(AdjustmentEvidence.monitoring_evidence_id).where(
        col(AdjustmentEvidence.district_id) == actor.district_id,
        col(AdjustmentEvidence.adjustment_id) == adjustment_id,
    )
    return set((await session.exec(wanted)).all())


async def count_evidence(session: AsyncSession, actor: Actor, indicator_id: UUID) -> int:
    """How much evidence an indicator has."""
    wanted = select(func.count()).where(
        col(MonitoringEvidence.district_id) == actor.district_id, col(MonitoringEvidence.indicator_id) == indicator_id
    )
    return (await session.exec(wanted)).one()


async def lock_recorded(session: AsyncSession, actor: Actor, part: Part) -> rules.Recorded:
    """What stands under a part. Nobody adds to it, or completes a step of it, until this transaction ends."""
    connection = await session.connection()
    about = {"district": actor.district_id, "part": part.id}
    for statement in _lock(part):
        await connection.execute(statement, about)
    found = (await connection.execute(_count(part), about)).one()
    return rules.Recorded(*found)


async def steps_and_strategies(
    session: AsyncSession, actor: Actor, part: ImplementationPlan | Strategy
) -> tuple[Collection[UUID], Collection[UUID]]:
    """The ids of the steps under a part, and of the strategies that it is or has."""
    steps = select(Step.id).where(
        col(Step.district_id) == actor.district_id,
        or_(col(Step.strategy_id) == part.id, col(Step.implementation_plan_id) == part.id),
    )
    strategies = select(Strategy.id).where(
        col(Strategy.district_id) == actor.district_id,
        or_(col(Strategy.id) == part.id, col(Strategy.implementation_plan_id) == part.id),
    )
    return (await session.exec(steps)).all(), (await session.exec(strategies)).all()


async def delete_steps(session: AsyncSession, actor: Actor, part: Part) -> None:
    """Delete the steps under a part all at once: one by one, a step that came from another would hold that one."""
    connection = await session.connection()
    statement = text(f"delete from step s where {_under('s', part)}")
    await connection.execute(statement, {"district": actor.district_id, "part": part.id})


def _under(alias: str, part: Part) -> str:
    return f"{alias}.district_id = :district and {alias}.{_NAMED_BY[type(part)]} = :part"


def _lock(part: Part) -> tuple[TextClause, TextClause]:
    return (
        text(f"select i.id from indicator i where {_under('i', part)} order by i.id for update"),
        text(f"select s.id from step s where {_under('s', part)} order by s.id for update"),
    )


def _count(part: Part) -> TextClause:
    seen = (
        "select e.id from monitoring_evidence e join indicator i on i.district_id = :district and i.id = e.indicator_id"
        f" where e.district_id = :district and {_under('i', part)}"
    )
    return text(
        f"""select
        (select count(*) from ({seen}) x),
        (select count(*) from step s where {_under("s", part)} and s.status = 'done'),
        (select count(*) from adjustment a where {_under("a", part)} or (a.district_id = :district and a.id in (
            select ae.adjustment_id from adjustment_evidence ae
            where ae.district_id = :district and ae.monitoring_evidence_id in ({seen})
            union select o.adjustment_id from adjustment_outcome o join adjustment_outcome_evidence oe
            on oe.district_id = :district and oe.outcome_id = o.id
            where o.district_id = :district and oe.evidence_id in ({seen})))),
        (select count(*) from step n join step s on s.district_id = :district and s.id = n.origin_step_id
            where n.district_id = :district and {_under("s", part)}
                and not coalesce(n.{_NAMED_BY[type(part)]} = :part, false))"""
    )
