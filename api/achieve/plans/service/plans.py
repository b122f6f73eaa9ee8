"""The verbs of plans and priorities."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.core import clock
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.rows import Plan
from achieve.plans.schemas import PlanCreate, PlanUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.service.teams import check_team
from achieve.plans.shapes.row_rules import PLAN_RULES
from achieve.plans.words import PlanKind, PlanStatus
from achieve.web.operations import NoBody, Target


async def create_plan(session: AsyncSession, actor: Actor, given: PlanCreate) -> UUID:
    """Start a plan, as a draft."""
    require_planner(actor)
    organization = await queries.find_organization(session, actor, given.organization_id)
    await require_plan_writer(session, actor, organization.id)
    rules.check_period(given.begins_on, given.ends_on)
    await check_team(session, actor, organization.id, given.team_id)
    plan = Plan(district_id=actor.district_id, id=Plan.fresh_id(), status=PlanStatus.DRAFT, **given.model_dump())
    await _check_alignment(session, actor, plan, given.aligned_to_plan_id)
    session.add(plan)
    await session.flush()
    record(session, actor, events.PLAN_CREATED, plan.id, given.model_fields_set)
    return plan.id


async def update_plan(session: AsyncSession, actor: Actor, target: Target, given: PlanUpdate) -> None:
    """Change a plan: its text, its period, its team, its status, and whether families may read its summary.

    An archived plan can only be brought back.
    """
    require_planner(actor)
    plan = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version)
    changes = given.changes()
    before, status = PlanStatus(plan.status), after(changes, "status", PlanStatus(plan.status))
    _check_status(plan, before, status, changes)
    rules.check_period(after(changes, "begins_on", plan.begins_on), after(changes, "ends_on", plan.ends_on))
    if "aligned_to_plan_id" in changes:
        await _check_alignment(session, actor, plan, given.aligned_to_plan_id)
    if given.team_id != plan.team_id:
        await check_team(session, actor, plan.organization_id, given.team_id)
    if changed := apply(plan, changes):
        record(session, actor, events.PLAN_UPDATED, plan.id, changed)
    if status is not before:
        record(session, actor, events.ON_REACHING_PLAN[status], plan.id, ["status"])


async def approve_plan(session: AsyncSession, actor: Actor, target: Target, given: NoBody) -> UUID:
    """Approve a plan that is a draft or in force: the district approves a school's plan, a leader their own."""
    del given
    require_planner(actor, Action.APPROVE)
    plan = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version, Action.APPROVE)
    rules.check_may_approve(PlanStatus(plan.status), is_approved=plan.approved_at is not None)
    plan.approved_at = clock.now()
    plan.approved_by_id = actor.person_id
    plan.touch()
    record(session, actor, events.PLAN_APPROVED, plan.id, ["approved_at", "approved_by_id"])
    return plan.id


async def delete_plan(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a draft with all of its parts. What was in force is completed and archived instead.

    Initiatives outlive a plan and stay.
    """
    require_planner(actor, Action.DELETE)
    plan = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version, Action.DELETE)
    aligned = await queries.count_aligned_to_plan(session, actor, plan.id)
    rules.check_may_delete_plan(PlanStatus(plan.status), aligned)
    await session.delete(plan)
    await session.flush()
    record(session, actor, events.PLAN_DELETED, plan.id)


def _check_status(plan: Plan, before: PlanStatus, status: PlanStatus, changes: Mapping[str, object]) -> None:
    if status is before:
        rules.check_plan_open(status)
    rules.check_plan_transition(before, status)
    rules.check_may_publish(status, is_published=after(changes, "is_published", plan.is_published))


async def _check_alignment(session: AsyncSession, actor: Actor, plan: Plan, aligned_to_id: UUID | None) -> None:
    if aligned_to_id is None:
        return
    other = await queries.find_referred(session, actor, Plan, PLAN_RULES, aligned_to_id, "/aligned_to_plan_id")
    above = await queries.organizations_above(session, actor, plan.organization_id)
    to = (PlanKind(other.kind), other.organization_id)
    rules.check_plan_alignment(PlanKind(plan.kind), plan.organization_id, above, to)
