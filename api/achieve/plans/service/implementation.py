"""The verbs of implementation plans and strategies."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.refusals import not_valid
from achieve.plans.rows import ImplementationPlan, Initiative, Plan, Strategy
from achieve.plans.schemas import ImplementationPlanCreate, StrategyCreate
from achieve.plans.service.changes import require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES, STAFF_RULES
from achieve.plans.words import PlanStatus


async def add_implementation_plan(session: AsyncSession, actor: Actor, given: ImplementationPlanCreate) -> UUID:
    """Begin to say how an initiative is carried out within a plan."""
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
    record(session, actor, events.IMPLEMENTATION_PLAN_ADDED, added.id, given.model_fields_set)
    return added.id


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


async def find_implementation_plan(session: AsyncSession, actor: Actor, identifier: UUID) -> ImplementationPlan:
    """The implementation plan that a part is added to. Raises Invalid, Forbidden, PlanArchived."""
    pointer = "/implementation_plan_id"
    found = await queries.find_referred(session, actor, ImplementationPlan, STAFF_RULES, identifier, pointer)
    await require_plan_writer(session, actor, found.organization_id)
    await queries.require_open_plan(session, actor, found.plan_id)
    return found


async def check_strategy(
    session: AsyncSession, actor: Actor, part_of: ImplementationPlan, strategy_id: UUID | None
) -> None:
    """The strategy, if one is named, belongs to the implementation plan. Raises Invalid."""
    if strategy_id is None:
        return
    pointer = "/strategy_id"
    strategy = await queries.find_referred(session, actor, Strategy, STAFF_RULES, strategy_id, pointer)
    if strategy.implementation_plan_id != part_of.id:
        raise not_valid(pointer, "of_another_plan", "Name a strategy of the same implementation plan.")
