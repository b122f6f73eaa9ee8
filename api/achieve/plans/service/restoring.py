"""The verb that brings a plan back to an earlier revision."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.core.errors import FieldError, Forbidden
from achieve.outbox.events import record
from achieve.plans import events, rules
from achieve.plans.events.parts import INITIATIVE_ADDED
from achieve.plans.queries import restoring
from achieve.plans.refusals import RevisedSince, not_valid
from achieve.plans.refusals.restoring import InitiativeDeleted
from achieve.plans.rows import Plan
from achieve.plans.schemas import PlanRestore
from achieve.plans.service.changes import require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target


async def restore_plan(session: AsyncSession, actor: Actor, target: Target, given: PlanRestore) -> UUID:
    """Bring a plan back to an earlier revision, which makes a new one: nothing of its history is lost.

    Parts that came later go, those that went come back with their ids, the others get the values that they had. The
    plan's status, publication and approval stay, and so do initiatives, which serve other plans as well; they serve
    the goals that come back again, and their phases are read from what came back. An initiative that was deleted since
    comes back, by whoever may add it.
    """
    require_planner(actor)
    plan = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version)
    rules.check_plan_open(PlanStatus(plan.status))
    about = {"district": actor.district_id, "plan": plan.id}
    await _check_seen(session, about, given)
    to_revision = {**about, "revision": given.revision}
    connection = await session.connection()
    aligned = await connection.execute(restoring.aligned_from_elsewhere(), to_revision)
    rules.check_may_delete_goal(aligned.scalar_one())
    deleted = await _deleted_initiatives(session, actor, to_revision)
    await _bring_back(connection, {**to_revision, "deleted": deleted})
    await session.refresh(plan)
    for initiative_id in deleted:
        record(session, actor, INITIATIVE_ADDED, initiative_id)
    record(session, actor, events.PLAN_RESTORED, plan.id)
    return plan.id


async def _check_seen(session: AsyncSession, about: Mapping[str, object], given: PlanRestore) -> None:
    """Nobody changes the plan from here on. Raises RevisedSince, and Invalid where there is no such revision."""
    connection = await session.connection()
    for statement in restoring.lock_parts():
        await connection.execute(statement, about)
    newest = (await connection.execute(restoring.NEWEST_REVISION, about)).scalar_one()
    if newest != given.newest_revision:
        message = "Look at the newest revision first."
        raise RevisedSince(
            message, errors=[FieldError("/newest_revision", "revised_since", message)], newest_revision=newest
        )
    if given.revision > newest:
        raise not_valid("/revision", "unknown_revision", "The plan has no revision of this number.")


async def _bring_back(connection: AsyncConnection, then: Mapping[str, object]) -> None:
    """then: the revision, and the initiatives that were deleted since."""
    came_back = (await connection.execute(restoring.goals_to_come_back(), then)).scalars().all()
    for statement in restoring.restore_parts():
        await connection.execute(statement, then)
    for statement in restoring.restore_links():
        await connection.execute(statement, {**then, "came_back": came_back})


async def _deleted_initiatives(
    session: AsyncSession, actor: Actor, to_revision: Mapping[str, object]
) -> Sequence[UUID]:
    """Those that come back. Raises InitiativeDeleted unless the actor may add each."""
    connection = await session.connection()
    found = (await connection.execute(restoring.deleted_initiatives(), to_revision)).all()
    try:
        for _, organization_id in found:
            await require_plan_writer(session, actor, organization_id)
    except Forbidden as error:
        message = "Go back to a revision without it: whoever leads its organization deleted it, and you may not add it."
        raise InitiativeDeleted(message, initiatives=[str(initiative_id) for initiative_id, _ in found]) from error
    return [initiative_id for initiative_id, _ in found]
