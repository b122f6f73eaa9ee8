"""The verbs of initiatives."""

from collections.abc import Collection, Iterable, Iterator
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.queries.parts import require_open_plans
from achieve.plans.rows import Goal, Initiative, InitiativeGoal, InitiativePlan, Plan
from achieve.plans.schemas import InitiativeCreate
from achieve.plans.service.changes import require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import GOAL_RULES, PLAN_RULES


async def add_initiative(session: AsyncSession, actor: Actor, given: InitiativeCreate) -> UUID:
    """Choose an initiative, for goals and plans of its organization or of those below."""
    require_planner(actor)
    organization = await queries.find_organization(session, actor, given.organization_id)
    await require_plan_writer(session, actor, organization.id)
    rules.check_why(given.why_kind, given.research_references)
    goals = await _goals(session, actor, organization.id, given.goal_ids)
    plans = await _plans(session, actor, organization.id, given.plan_ids)
    await require_open_plans(session, actor, [*(goal.plan_id for goal in goals), *(plan.id for plan in plans)])
    initiative = Initiative(
        district_id=actor.district_id,
        id=Initiative.fresh_id(),
        **given.model_dump(exclude={"goal_ids", "plan_ids"}),
    )
    session.add(initiative)
    await session.flush()
    session.add_all(_links(initiative, goals, plans))
    await session.flush()
    record(session, actor, events.INITIATIVE_ADDED, initiative.id, given.model_fields_set)
    return initiative.id


async def _goals(
    session: AsyncSession, actor: Actor, organization_id: UUID, goal_ids: Iterable[UUID]
) -> Collection[Goal]:
    goals: dict[UUID, Goal] = {}
    for place, goal_id in enumerate(goal_ids):
        pointer = f"/goal_ids/{place}"
        goal = await queries.find_referred(session, actor, Goal, GOAL_RULES, goal_id, pointer)
        above = await queries.organizations_above(session, actor, goal.organization_id)
        rules.check_above(organization_id, above, pointer)
        goals[goal.id] = goal
    return goals.values()


async def _plans(
    session: AsyncSession, actor: Actor, organization_id: UUID, plan_ids: Iterable[UUID]
) -> Collection[Plan]:
    plans: dict[UUID, Plan] = {}
    for place, plan_id in enumerate(plan_ids):
        pointer = f"/plan_ids/{place}"
        plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, plan_id, pointer)
        above = await queries.organizations_above(session, actor, plan.organization_id)
        rules.check_above(organization_id, above, pointer)
        plans[plan.id] = plan
    return plans.values()


def _links(
    initiative: Initiative, goals: Iterable[Goal], plans: Iterable[Plan]
) -> Iterator[InitiativeGoal | InitiativePlan]:
    district_id, initiative_id = initiative.district_id, initiative.id
    for goal in goals:
        key = InitiativeGoal.fresh_id()
        yield InitiativeGoal(district_id=district_id, id=key, initiative_id=initiative_id, goal_id=goal.id)
    for plan in plans:
        key = InitiativePlan.fresh_id()
        yield InitiativePlan(district_id=district_id, id=key, initiative_id=initiative_id, plan_id=plan.id)
