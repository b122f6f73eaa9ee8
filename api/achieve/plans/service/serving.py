"""What an initiative serves: goals and plans of its organization or of those below."""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans import queries, rules
from achieve.plans.queries import parts
from achieve.plans.rows import Goal, Initiative, InitiativeGoal, InitiativePlan, Plan
from achieve.plans.shapes.row_rules import GOAL_RULES, PLAN_RULES


async def serve_goals(
    session: AsyncSession, actor: Actor, initiative: Initiative, wanted: Sequence[UUID] | None
) -> list[str]:
    """Let an initiative serve these goals and no others. Names the field when that is a change.

    Raises Invalid, AlignmentNotAbove, PlanArchived.
    """
    present = await parts.goals_served(session, actor, initiative.id)
    if wanted is None or set(wanted) == present:
        return []
    for pointer, goal_id in _added("goal_ids", wanted, present):
        goal = await queries.find_referred(session, actor, Goal, GOAL_RULES, goal_id, pointer)
        await _check_below(session, actor, initiative, goal.organization_id, pointer)
    changed = present ^ set(wanted)
    await parts.require_open_plans(session, actor, await parts.plans_of_goals(session, actor, changed))
    await session.exec(
        delete(InitiativeGoal).where(
            col(InitiativeGoal.district_id) == actor.district_id,
            col(InitiativeGoal.initiative_id) == initiative.id,
            col(InitiativeGoal.goal_id).in_(present - set(wanted)),
        )
    )
    for goal_id in dict.fromkeys(each for each in wanted if each not in present):
        key = InitiativeGoal.fresh_id()
        session.add(InitiativeGoal(district_id=actor.district_id, id=key, initiative_id=initiative.id, goal_id=goal_id))
    await session.flush()
    return ["goal_ids"]


async def serve_plans(
    session: AsyncSession, actor: Actor, initiative: Initiative, wanted: Sequence[UUID] | None
) -> list[str]:
    """Make an initiative part of these plans and of no others. Names the field when that is a change.

    Raises Invalid, AlignmentNotAbove, PlanArchived, InitiativeInUse.
    """
    present = await parts.plans_served(session, actor, initiative.id)
    if wanted is None or set(wanted) == present:
        return []
    for pointer, plan_id in _added("plan_ids", wanted, present):
        plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, plan_id, pointer)
        await _check_below(session, actor, initiative, plan.organization_id, pointer)
    left = present - set(wanted)
    await parts.require_open_plans(session, actor, present ^ set(wanted))
    rules.check_may_leave_plans(await parts.count_implementation_plans_in(session, actor, initiative.id, left))
    await session.exec(
        delete(InitiativePlan).where(
            col(InitiativePlan.district_id) == actor.district_id,
            col(InitiativePlan.initiative_id) == initiative.id,
            col(InitiativePlan.plan_id).in_(left),
        )
    )
    for plan_id in dict.fromkeys(each for each in wanted if each not in present):
        await become_part(session, actor, initiative.id, plan_id)
    return ["plan_ids"]


async def become_part(session: AsyncSession, actor: Actor, initiative_id: UUID, plan_id: UUID) -> None:
    """Make an initiative part of a plan, if it is none yet."""
    link = {"district_id": actor.district_id, "id": InitiativePlan.fresh_id()}
    added = insert(InitiativePlan).values(**link, initiative_id=initiative_id, plan_id=plan_id)
    await session.exec(added.on_conflict_do_nothing())


async def _check_below(
    session: AsyncSession, actor: Actor, initiative: Initiative, organization_id: UUID, pointer: str
) -> None:
    above = await queries.organizations_above(session, actor, organization_id)
    rules.check_above(initiative.organization_id, above, pointer)


def _added(field: str, wanted: Sequence[UUID], present: Collection[UUID]) -> Iterable[tuple[str, UUID]]:
    """What is new, each with its place: who may change an initiative need not see all that it serves already."""
    return ((f"/{field}/{place}", each) for place, each in enumerate(wanted) if each not in present)
