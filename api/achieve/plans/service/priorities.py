"""The verbs of priorities."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import parts as events
from achieve.plans.rows import Plan, Priority
from achieve.plans.schemas import PriorityCreate, PriorityUpdate
from achieve.plans.service.changes import apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES, STAFF_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target


async def add_priority(session: AsyncSession, actor: Actor, given: PriorityCreate) -> UUID:
    """Add to a plan why an area comes first."""
    require_planner(actor)
    plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, given.plan_id, "/plan_id")
    await require_plan_writer(session, actor, plan.organization_id)
    rules.check_plan_open(PlanStatus(plan.status))
    priority = Priority(
        district_id=actor.district_id,
        id=Priority.fresh_id(),
        organization_id=plan.organization_id,
        **given.model_dump(),
    )
    session.add(priority)
    await session.flush()
    record(session, actor, events.PRIORITY_ADDED, priority.id, given.model_fields_set)
    return priority.id


async def update_priority(session: AsyncSession, actor: Actor, target: Target, given: PriorityUpdate) -> None:
    """Change a priority: its finding, where that comes from, its rank."""
    require_planner(actor)
    priority = await find_version(session, actor, Priority, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, priority.plan_id)
    if changed := apply(priority, given.changes()):
        record(session, actor, events.PRIORITY_UPDATED, priority.id, changed)


async def delete_priority(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a priority. The history of the plan keeps it."""
    require_planner(actor, Action.DELETE)
    priority = await find_version(session, actor, Priority, STAFF_RULES, target.id, target.version, Action.DELETE)
    await queries.require_open_plan(session, actor, priority.plan_id)
    await session.delete(priority)
    await session.flush()
    record(session, actor, events.PRIORITY_DELETED, priority.id)
