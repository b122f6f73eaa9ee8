"""The verbs of goals."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.rows import Goal, Plan
from achieve.plans.schemas import GoalCreate, GoalUpdate
from achieve.plans.service.changes import apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import GOAL_RULES, PLAN_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target

_PARENT = "/parent_goal_id"


async def create_goal(session: AsyncSession, actor: Actor, given: GoalCreate) -> UUID:
    """Set a goal in a plan, aligned to a goal of the same organization or one above."""
    require_planner(actor)
    plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, given.plan_id, "/plan_id")
    await require_plan_writer(session, actor, plan.organization_id)
    rules.check_plan_open(PlanStatus(plan.status))
    await _check_parent(session, actor, plan.organization_id, given.parent_goal_id)
    goal = Goal(
        district_id=actor.district_id,
        id=Goal.fresh_id(),
        organization_id=plan.organization_id,
        **given.model_dump(),
    )
    session.add(goal)
    await session.flush()
    record(session, actor, events.GOAL_CREATED, goal.id, given.model_fields_set)
    return goal.id


async def update_goal(session: AsyncSession, actor: Actor, target: Target, given: GoalUpdate) -> None:
    """Change a goal, or what it is aligned to."""
    require_planner(actor)
    changes = given.changes()
    if "parent_goal_id" in changes:
        await queries.take_turns(session, actor, "alignment of goals")
    goal = await find_version(session, actor, Goal, GOAL_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, goal.plan_id)
    if "parent_goal_id" in changes:
        await _check_parent(session, actor, goal.organization_id, given.parent_goal_id)
        await _check_no_circle(session, actor, goal.id, given.parent_goal_id)
    if changed := apply(goal, changes):
        record(session, actor, events.GOAL_UPDATED, goal.id, changed)


async def delete_goal(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a goal with its measures, unless others are aligned to it.

    Once the plan is in force, a goal with measurements stays.
    """
    require_planner(actor, Action.DELETE)
    goal = await find_version(session, actor, Goal, GOAL_RULES, target.id, target.version, Action.DELETE)
    status = await queries.plan_status(session, actor, goal.plan_id)
    rules.check_plan_open(status)
    rules.check_may_delete_goal(await queries.count_aligned_to_goal(session, actor, goal.id))
    await queries.lock_measures(session, actor, goal.id)
    rules.check_may_lose_measurements(status, await queries.count_measurements(session, actor, goal.id))
    await session.delete(goal)
    await session.flush()
    record(session, actor, events.GOAL_DELETED, goal.id)


async def _check_parent(session: AsyncSession, actor: Actor, organization_id: UUID, parent_id: UUID | None) -> None:
    if parent_id is None:
        return
    parent = await queries.find_referred(session, actor, Goal, GOAL_RULES, parent_id, _PARENT)
    above = await queries.organizations_above(session, actor, organization_id)
    rules.check_above(parent.organization_id, above, _PARENT)


async def _check_no_circle(session: AsyncSession, actor: Actor, goal_id: UUID, parent_id: UUID | None) -> None:
    if parent_id is not None:
        rules.check_parent_chain(goal_id, await queries.goal_chain(session, actor, parent_id))
