"""The verbs of implementation plans and strategies."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import parts as events
from achieve.plans.queries import parts
from achieve.plans.refusals import not_valid
from achieve.plans.rows import ImplementationPlan, Initiative, Plan, Strategy
from achieve.plans.schemas import (
    ImplementationPlanCreate,
    ImplementationPlanUpdate,
    StrategyCreate,
    StrategyUpdate,
)
from achieve.plans.service.changes import apply, require_plan_writer, require_planner
from achieve.plans.service.obstacles import lose_responses
from achieve.plans.service.serving import become_part
from achieve.plans.shapes.row_rules import PLAN_RULES, STAFF_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target


async def add_implementation_plan(session: AsyncSession, actor: Actor, given: ImplementationPlanCreate) -> UUID:
    """Begin to say how an initiative is carried out within a plan, of which it becomes a part."""
    require_planner(actor)
    plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, given.plan_id, "/plan_id")
    await require_plan_writer(session, actor, plan.organization_id)
    rules.check_plan_open(PlanStatus(plan.status))
    pointer = "/initiative_id"
    initiative = await queries.find_referred(session, actor, Initiative, STAFF_RULES, given.initiative_id, pointer)
    above = await queries.organizations_above(session, actor, plan.organization_id)
    rules.check_above(initiative.organization_id, above, pointer)
    added = ImplementationPlan(
        district_id=actor.district_id,
        id=ImplementationPlan.fresh_id(),
        organization_id=plan.organization_id,
        **given.model_dump(),
    )
    session.add(added)
    await session.flush()
    await become_part(session, actor, initiative.id, plan.id)
    record(session, actor, events.IMPLEMENTATION_PLAN_ADDED, added.id, given.model_fields_set)
    return added.id


async def update_implementation_plan(
    session: AsyncSession, actor: Actor, target: Target, given: ImplementationPlanUpdate
) -> None:
    """Change what an implementation plan sets out to do."""
    require_planner(actor)
    part = await find_version(session, actor, ImplementationPlan, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, part.plan_id)
    if changed := apply(part, given.changes()):
        record(session, actor, events.IMPLEMENTATION_PLAN_UPDATED, part.id, changed)


async def delete_implementation_plan(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete an implementation plan with its strategies, steps and indicators.

    What was seen, done or decided stays: once the plan is in force, not with evidence or completed steps; with
    adjustments never.
    """
    require_planner(actor, Action.DELETE)
    part = await find_version(session, actor, ImplementationPlan, STAFF_RULES, target.id, target.version, Action.DELETE)
    await _delete(session, actor, part)
    record(session, actor, events.IMPLEMENTATION_PLAN_DELETED, part.id)


async def add_strategy(session: AsyncSession, actor: Actor, given: StrategyCreate) -> UUID:
    """Add a strategy to an implementation plan."""
    require_planner(actor)
    part_of = await find_implementation_plan(session, actor, given.implementation_plan_id)
    strategy = Strategy(
        district_id=actor.district_id,
        id=Strategy.fresh_id(),
        plan_id=part_of.plan_id,
        organization_id=part_of.organization_id,
        **given.model_dump(),
    )
    session.add(strategy)
    await session.flush()
    record(session, actor, events.STRATEGY_ADDED, strategy.id, given.model_fields_set)
    return strategy.id


async def update_strategy(session: AsyncSession, actor: Actor, target: Target, given: StrategyUpdate) -> None:
    """Change a strategy: its text, its kind, its rank."""
    require_planner(actor)
    strategy = await find_version(session, actor, Strategy, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, strategy.plan_id)
    if changed := apply(strategy, given.changes()):
        record(session, actor, events.STRATEGY_UPDATED, strategy.id, changed)


async def delete_strategy(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a strategy with its steps and indicators.

    What was seen, done or decided stays: once the plan is in force, not with evidence or completed steps; with
    adjustments never.
    """
    require_planner(actor, Action.DELETE)
    strategy = await find_version(session, actor, Strategy, STAFF_RULES, target.id, target.version, Action.DELETE)
    await _delete(session, actor, strategy)
    record(session, actor, events.STRATEGY_DELETED, strategy.id)


async def find_implementation_plan(session: AsyncSession, actor: Actor, identifier: UUID) -> ImplementationPlan:
    """The implementation plan that a part is added to. Raises Invalid, Forbidden, PlanArchived."""
    pointer = "/implementation_plan_id"
    found = await queries.find_referred(session, actor, ImplementationPlan, STAFF_RULES, identifier, pointer)
    await require_plan_writer(session, actor, found.organization_id)
    await queries.require_open_plan(session, actor, found.plan_id)
    return found


async def check_strategy(
    session: AsyncSession, actor: Actor, implementation_plan_id: UUID, strategy_id: UUID | None
) -> None:
    """The strategy, if one is named, belongs to the implementation plan. Raises Invalid."""
    if strategy_id is None:
        return
    pointer = "/strategy_id"
    strategy = await queries.find_referred(session, actor, Strategy, STAFF_RULES, strategy_id, pointer)
    if strategy.implementation_plan_id != implementation_plan_id:
        raise not_valid(pointer, "of_another_plan", "Name a strategy of the same implementation plan.")


async def _delete(session: AsyncSession, actor: Actor, part: ImplementationPlan | Strategy) -> None:
    status = await queries.plan_status(session, actor, part.plan_id)
    rules.check_plan_open(status)
    rules.check_may_lose(status, await parts.lock_recorded(session, actor, part))
    step_ids, strategy_ids = await parts.steps_and_strategies(session, actor, part)
    await lose_responses(session, actor, step_ids, strategy_ids)
    await parts.delete_steps(session, actor, part)
    await session.delete(part)
    await session.flush()
