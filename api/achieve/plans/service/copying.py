"""The verbs that begin a plan from another one: that of the next period, and a copy."""

from datetime import date
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.carrying import Parts, Taking, carry_forward, gather_parts, only, take_copy
from achieve.plans.events.copying import PLAN_COPIED, PLAN_COPIED_FORWARD
from achieve.plans.rows import Plan
from achieve.plans.rules.copying import check_keeps_responsible, check_takes, decide_ends_on
from achieve.plans.schemas import PlanCopyForward
from achieve.plans.schemas.copying import PlanCopy
from achieve.plans.service.beginning import add_plan, align_goals, align_plan, choose_initiatives
from achieve.plans.service.changes import require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import PLAN_RULES, plan_resource
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target

_GIVEN = ("organization_id", "kind", "title", "begins_on", "ends_on")


async def copy_plan_forward(session: AsyncSession, actor: Actor, target: Target, given: PlanCopyForward) -> UUID:
    """Begin the plan of the next period from one that is or was in force. The answer is the new plan, a draft.

    Priorities, goals, measures, implementation plans, strategies and indicators come along, with the questions that
    they ask of progress. A measure's baseline is what was measured last, with its day; its target is to be set anew.
    Open steps come along as they stand and remember the step that they were as `origin_step_id`; what they need comes
    along and is to be secured anew. So do open obstacles. Initiatives are not copied: they serve the new plan as well,
    with their look-fors and all that was observed. What is done or dropped, evidence and adjustments stay in the plan
    that they belong to, which does not change.
    """
    require_planner(actor)
    old = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version)
    await require_plan_writer(session, actor, old.organization_id)
    rules.check_may_copy_forward(PlanStatus(old.status), old.begins_on, given.begins_on)
    rules.check_period(given.begins_on, given.ends_on)
    new = _a_draft(old, **given.model_dump())
    new.aligned_to_plan_id, new.team_id = old.aligned_to_plan_id, old.team_id
    await add_plan(session, new, carry_forward(await gather_parts(session, actor.district_id, old.id)))
    record(session, actor, events.PLAN_CREATED, new.id, given.model_fields_set)
    record(session, actor, PLAN_COPIED_FORWARD, new.id)
    return new.id


async def copy_plan(session: AsyncSession, actor: Actor, target: Target, given: PlanCopy) -> UUID:
    """Begin a plan as a copy of another one, of the same organization or of another. The answer is the new plan.

    It is a draft of what was meant to be done: no measurement, evidence, adjustment or obstacle comes along. Steps
    begin anew. Initiatives are not copied, they serve the new plan as well. Where the original stands above the copy,
    the copy is aligned to it, goal by goal. The original stays as it is.
    """
    require_planner(actor)
    old = await find_original(session, actor, target)
    new = _copy_of(old, given)
    await _check(session, actor, old, new, given)
    parts = only(await gather_parts(session, actor.district_id, old.id), given.takes)
    await add_plan(session, new, await _take(session, actor, (old, new), parts, given))
    record(session, actor, events.PLAN_CREATED, new.id, _GIVEN)
    record(session, actor, PLAN_COPIED, new.id)
    return new.id


async def find_original(session: AsyncSession, actor: Actor, target: Target) -> Plan:
    """All of it must be open for reading; of what families may read, that is a summary alone."""
    plan = await find_version(session, actor, Plan, PLAN_RULES, target.id, target.version, Action.READ)
    line = plan_resource(actor, plan.organization_id)
    await require_allowed(session, actor, line, Action.READ, {Anchor.ORGANIZATION: plan.organization_id})
    return plan


def _copy_of(old: Plan, given: PlanCopy) -> Plan:
    ends_on = decide_ends_on(given.begins_on, given.ends_on, old.ends_on - old.begins_on)
    new = _a_draft(old, given.title, given.begins_on, ends_on)
    new.organization_id = given.organization_id or old.organization_id
    new.kind = given.kind or old.kind
    new.team_id = old.team_id if given.keeps_responsible else None
    return new


def _a_draft(old: Plan, title: str, begins_on: date, ends_on: date) -> Plan:
    return Plan(
        district_id=old.district_id,
        id=Plan.fresh_id(),
        organization_id=old.organization_id,
        kind=old.kind,
        title=title,
        begins_on=begins_on,
        ends_on=ends_on,
        status=PlanStatus.DRAFT,
        copied_from_id=old.id,
    )


async def _check(session: AsyncSession, actor: Actor, old: Plan, new: Plan, given: PlanCopy) -> None:
    """Raises Invalid, Forbidden."""
    if given.organization_id:
        await queries.find_organization(session, actor, given.organization_id)
    await require_plan_writer(session, actor, new.organization_id)
    check_takes(given.takes)
    is_elsewhere = new.organization_id != old.organization_id
    check_keeps_responsible(keeps_responsible=given.keeps_responsible, is_elsewhere=is_elsewhere)


async def _take(session: AsyncSession, actor: Actor, plans: tuple[Plan, Plan], parts: Parts, given: PlanCopy) -> Parts:
    """What goes into a copy, which is aligned to what it may be aligned to. plans: the original, and the copy."""
    old, new = plans
    above = await queries.organizations_above(session, actor, new.organization_id)
    new.aligned_to_plan_id = await align_plan(session, actor, old, new, above)
    serves_original = new.aligned_to_plan_id == old.id
    taking = Taking(
        later=new.begins_on - old.begins_on,
        initiatives=await choose_initiatives(session, actor, parts, above, given.initiative_id),
        parents=await align_goals(session, actor, parts, above, serves_original=serves_original),
        places=(old.organization_id, new.organization_id),
        keeps_responsible=given.keeps_responsible,
    )
    return take_copy(parts, taking)
