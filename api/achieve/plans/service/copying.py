"""The verb that begins the plan of the next period from the present one."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.outbox.events import record
from achieve.plans import events, rules
from achieve.plans.carrying import carry_parts
from achieve.plans.rows import Plan
from achieve.plans.schemas import PlanCopyForward
from achieve.plans.service.changes import require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target


async def copy_plan_forward(session: AsyncSession, actor: Actor, target: Target, given: PlanCopyForward) -> UUID:
    """Begin the plan of the next period from one that is or was in force. The answer is the new plan, a draft.

    Priorities, goals, measures, implementation plans, strategies and indicators come along. A measure's baseline is
    what was measured last, with its day; its target is to be set anew. Open steps come along as they stand and
    remember the step that they were as `origin_step_id`; what they need comes along and is to be secured anew.
    Initiatives are not copied: they serve the new plan as well. What is done or dropped, evidence and adjustments stay
    in the plan that they belong to, which does not change.
    """
    require_planner(actor)
    old = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version)
    await require_plan_writer(session, actor, old.organization_id)
    rules.check_may_copy_forward(PlanStatus(old.status), old.begins_on, given.begins_on)
    rules.check_period(given.begins_on, given.ends_on)
    new = Plan(
        district_id=actor.district_id,
        id=Plan.fresh_id(),
        organization_id=old.organization_id,
        aligned_to_plan_id=old.aligned_to_plan_id,
        team_id=old.team_id,
        kind=old.kind,
        status=PlanStatus.DRAFT,
        **given.model_dump(),
    )
    session.add(new)
    await session.flush()
    await carry_parts(session, actor.district_id, old.id, new.id)
    record(session, actor, events.PLAN_CREATED, new.id, given.model_fields_set)
    record(session, actor, events.PLAN_COPIED_FORWARD, new.id)
    return new.id
