"""The verbs of obstacles."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import obstacles as events
from achieve.plans.queries.obstacles import lock_responded
from achieve.plans.queries.parts import plans_served
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Initiative, Obstacle, Plan, Step, Strategy
from achieve.plans.rules import obstacles as obstacle_rules
from achieve.plans.schemas import ObstacleCreate, ObstacleUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES, STAFF_RULES, STEP_RULES
from achieve.plans.words import PlanStatus
from achieve.plans.words.obstacles import ObstacleState
from achieve.web.operations import Target

_OTHER_PLAN = "Name something of the same plan."


async def add_obstacle(session: AsyncSession, actor: Actor, given: ObstacleCreate) -> UUID:
    """Say what hinders a plan, or one initiative, strategy or step of it."""
    require_planner(actor)
    plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, given.plan_id, "/plan_id")
    await require_plan_writer(session, actor, plan.organization_id)
    rules.check_plan_open(PlanStatus(plan.status))
    await _check_hindered(session, actor, given)
    await _check_step(session, actor, plan.id, given.response_step_id, "/response_step_id")
    noticed_on = given.noticed_on or actor.today
    rules.check_not_ahead(noticed_on, actor.today, "/noticed_on")
    obstacle = Obstacle(
        district_id=actor.district_id,
        id=Obstacle.fresh_id(),
        organization_id=plan.organization_id,
        state=ObstacleState.OPEN if given.response_step_id is None else ObstacleState.RESPONDING,
        noticed_on=noticed_on,
        **given.model_dump(exclude={"noticed_on"}),
    )
    session.add(obstacle)
    await session.flush()
    record(session, actor, events.OBSTACLE_ADDED, obstacle.id, given.model_fields_set)
    return obstacle.id


async def update_obstacle(session: AsyncSession, actor: Actor, target: Target, given: ObstacleUpdate) -> None:
    """Change an obstacle: its text, where it stands, and which step responds to it.

    One that is overcome or accepted has ended today unless another day is given.
    """
    require_planner(actor)
    obstacle = await find_version(session, actor, Obstacle, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, obstacle.plan_id)
    changes = given.changes()
    before, state = ObstacleState(obstacle.state), ObstacleState(after(changes, "state", obstacle.state))
    obstacle_rules.check_obstacle_transition(before, state)
    await _check_step(session, actor, obstacle.plan_id, given.response_step_id, "/response_step_id")
    obstacle_rules.check_response(state, after(changes, "response_step_id", obstacle.response_step_id))
    changes["ended_on"] = _ended_on(actor, obstacle, state, changes)
    if changed := apply(obstacle, changes):
        record(session, actor, events.OBSTACLE_UPDATED, obstacle.id, changed)
    if state is not before and state is ObstacleState.OVERCOME:
        record(session, actor, events.OBSTACLE_OVERCOME, obstacle.id, ["state"])


async def delete_obstacle(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete an obstacle. The history of the plan keeps it."""
    require_planner(actor, Action.DELETE)
    obstacle = await find_version(session, actor, Obstacle, STAFF_RULES, target.id, target.version, Action.DELETE)
    await queries.require_open_plan(session, actor, obstacle.plan_id)
    await session.delete(obstacle)
    await session.flush()
    record(session, actor, events.OBSTACLE_DELETED, obstacle.id)


async def lose_responses(
    session: AsyncSession, actor: Actor, step_ids: Collection[UUID], strategy_ids: Collection[UUID] = ()
) -> None:
    """The steps are about to be deleted: obstacles to which they respond are open again, and wait for a response.

    strategy_ids: strategies that are deleted with the steps. What hinders these, or the steps, goes as well.
    """
    for obstacle in await lock_responded(session, actor, step_ids):
        if obstacle.step_id not in step_ids and obstacle.strategy_id not in strategy_ids:
            state = obstacle_rules.state_without_response(ObstacleState(obstacle.state))
            changed = apply(obstacle, {"response_step_id": None, "state": state})
            record(session, actor, events.OBSTACLE_UPDATED, obstacle.id, changed)
    await session.flush()


def _ended_on(actor: Actor, obstacle: Obstacle, state: ObstacleState, changes: Mapping[str, object]) -> object:
    noticed_on = after(changes, "noticed_on", obstacle.noticed_on)
    return obstacle_rules.decide_ended_on(
        state, after(changes, "ended_on", None), obstacle.ended_on, noticed_on, actor.today
    )


async def _check_hindered(session: AsyncSession, actor: Actor, given: ObstacleCreate) -> None:
    fields = ("initiative_id", "strategy_id", "step_id")
    obstacle_rules.check_hinders_one({field: getattr(given, field) for field in fields})
    await _check_initiative(session, actor, given.plan_id, given.initiative_id)
    await _check_strategy(session, actor, given.plan_id, given.strategy_id)
    await _check_step(session, actor, given.plan_id, given.step_id, "/step_id")


async def _check_initiative(session: AsyncSession, actor: Actor, plan_id: UUID, initiative_id: UUID | None) -> None:
    if initiative_id is None:
        return
    pointer = "/initiative_id"
    await queries.find_referred(session, actor, Initiative, STAFF_RULES, initiative_id, pointer)
    if plan_id not in await plans_served(session, actor, initiative_id):
        raise not_valid(pointer, "of_another_plan", _OTHER_PLAN)


async def _check_strategy(session: AsyncSession, actor: Actor, plan_id: UUID, strategy_id: UUID | None) -> None:
    if strategy_id is None:
        return
    pointer = "/strategy_id"
    strategy = await queries.find_referred(session, actor, Strategy, STAFF_RULES, strategy_id, pointer)
    if strategy.plan_id != plan_id:
        raise not_valid(pointer, "of_another_plan", _OTHER_PLAN)


async def _check_step(session: AsyncSession, actor: Actor, plan_id: UUID, step_id: UUID | None, pointer: str) -> None:
    if step_id is None:
        return
    step = await queries.find_referred(session, actor, Step, STEP_RULES, step_id, pointer)
    if step.plan_id != plan_id:
        raise not_valid(pointer, "of_another_plan", _OTHER_PLAN)
