"""The verb that brings a plan back to an earlier revision."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.core.errors import FieldError
from achieve.outbox.events import record
from achieve.plans import events, rules
from achieve.plans.queries import restoring
from achieve.plans.refusals import RevisedSince, not_valid
from achieve.plans.rows import Plan
from achieve.plans.schemas import PlanRestore
from achieve.plans.service.changes import require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target


async def restore_plan(session: AsyncSession, actor: Actor, target: Target, given: PlanRestore) -> UUID:
    """Bring a plan back to an earlier revision, which makes a new one: nothing of its history is lost.

    Parts that came later go, those that went come back with their ids, the others get the values that they had. The
    plan's status, publication and approval stay, and so do initiatives, which serve other plans as well; they serve
    the goals that come back again, and their phases are read from what came back.
    """
    require_planner(actor)
    plan = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version)
    rules.check_plan_open(PlanStatus(plan.status))
    connection = await session.connection()
    about = {"district": actor.district_id, "plan": plan.id}
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
    await _bring_back(connection, {**about, "revision": given.revision})
    await session.refresh(plan)
    record(session, actor, events.PLAN_RESTORED, plan.id)
    return plan.id


async def _bring_back(connection: AsyncConnection, then: Mapping[str, object]) -> None:
    came_back = (await connection.execute(restoring.goals_to_come_back(), then)).scalars().all()
    for statement in restoring.restore_parts():
        await connection.execute(statement, then)
    for statement in restoring.restore_links():
        await connection.execute(statement, {**then, "came_back": came_back})
