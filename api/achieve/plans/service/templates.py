"""The verbs of templates: saved from a plan, and plans begun from them."""

from datetime import timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Resource
from achieve.outbox.events import record
from achieve.plans import events, queries
from achieve.plans.carrying import Parts, Taking, gather_parts, only, read_content, take_copy, write_content
from achieve.plans.carrying.parts import id_of, ids_of
from achieve.plans.events.templates import (
    PLAN_BEGUN,
    PLAN_TEMPLATE_DELETED,
    PLAN_TEMPLATE_SAVED,
    PLAN_TEMPLATE_UPDATED,
)
from achieve.plans.rows import Goal, InitiativePlan, Plan, PlanTemplate
from achieve.plans.rules.copying import check_takes, decide_ends_on
from achieve.plans.schemas.templates import PlanBegin, PlanTemplateSave, PlanTemplateUpdate, TemplateParts
from achieve.plans.service.beginning import add_plan, align_goals, choose_initiatives
from achieve.plans.service.changes import apply, require_plan_writer, require_planner
from achieve.plans.service.copying import find_original
from achieve.plans.shapes.templates import TEMPLATE_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target

_GIVEN = ("organization_id", "kind", "title", "begins_on", "ends_on")
_AT_ONCE = timedelta(0)


async def save_plan_as_template(session: AsyncSession, actor: Actor, target: Target, given: PlanTemplateSave) -> UUID:
    """Save what was meant to be done in a plan as a template of the district. The answer is the template.

    Steps are due so many days after the first one; nobody is responsible for them, and measures have neither baseline
    nor target. What was measured, seen or decided is no part of it. Initiatives are named and not copied.
    """
    actor.require(Resource.PLAN_TEMPLATES, Action.WRITE)
    plan = await find_original(session, actor, target)
    await require_allowed(session, actor, Resource.PLAN_TEMPLATES, Action.WRITE, {})
    check_takes(given.takes)
    parts = only(await gather_parts(session, actor.district_id, plan.id), given.takes)
    content = write_content(take_copy(parts, _as_it_is(plan, parts)), plan.begins_on)
    template = PlanTemplate(
        district_id=actor.district_id,
        id=PlanTemplate.fresh_id(),
        title=given.title,
        description=given.description,
        kind=plan.kind,
        period_days=(plan.ends_on - plan.begins_on).days,
        content=content.model_dump(mode="json"),
        copied_from_id=plan.id,
    )
    session.add(template)
    await session.flush()
    record(session, actor, PLAN_TEMPLATE_SAVED, template.id, ["title", "kind", "copied_from_id"])
    return template.id


async def update_plan_template(session: AsyncSession, actor: Actor, target: Target, given: PlanTemplateUpdate) -> None:
    """Change what a template is called, and what is said of it."""
    actor.require(Resource.PLAN_TEMPLATES, Action.WRITE)
    template = await find_version(session, actor, PlanTemplate, TEMPLATE_RULES, target.id, target.version)
    if changed := apply(template, given.changes()):
        record(session, actor, PLAN_TEMPLATE_UPDATED, template.id, changed)


async def delete_plan_template(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a template. Plans that began from it stay as they are."""
    actor.require(Resource.PLAN_TEMPLATES, Action.DELETE)
    found = await find_version(session, actor, PlanTemplate, TEMPLATE_RULES, target.id, target.version, Action.DELETE)
    await session.delete(found)
    await session.flush()
    record(session, actor, PLAN_TEMPLATE_DELETED, found.id)


async def begin_plan_from_template(session: AsyncSession, actor: Actor, target: Target, given: PlanBegin) -> UUID:
    """Begin a plan of an organization from a template. The answer is the new plan, a draft with all that it holds."""
    require_planner(actor)
    read = (target.id, target.version, Action.READ)
    template = await find_version(session, actor, PlanTemplate, TEMPLATE_RULES, *read)
    plan = _plan_from(template, given)
    await require_plan_writer(session, actor, plan.organization_id)
    if given.organization_id:
        await queries.find_organization(session, actor, given.organization_id)
    above = await queries.organizations_above(session, actor, plan.organization_id)
    parts = read_content(TemplateParts.model_validate(template.content), given.begins_on)
    taking = Taking(
        later=_AT_ONCE,
        initiatives=await choose_initiatives(session, actor, parts, above, given.initiative_id),
        parents=await align_goals(session, actor, parts, above, serves_original=False),
        places=(None, plan.organization_id),
    )
    await add_plan(session, plan, take_copy(parts, taking))
    record(session, actor, events.PLAN_CREATED, plan.id, _GIVEN)
    record(session, actor, PLAN_BEGUN, plan.id)
    return plan.id


def _plan_from(template: PlanTemplate, given: PlanBegin) -> Plan:
    return Plan(
        district_id=template.district_id,
        id=Plan.fresh_id(),
        organization_id=given.organization_id or template.district_id,
        kind=template.kind,
        status=PlanStatus.DRAFT,
        title=given.title,
        begins_on=given.begins_on,
        ends_on=decide_ends_on(given.begins_on, given.ends_on, timedelta(days=template.period_days)),
        template_id=template.id,
    )


def _as_it_is(plan: Plan, parts: Parts) -> Taking:
    """Of the plan's initiatives all, and of what its goals serve those of its own."""
    own = ids_of(parts, Goal)
    served = {id_of(each): id_of(each, "parent_goal_id") for each in parts[Goal] if each["parent_goal_id"] in own}
    linked = {id_of(each, "initiative_id") for each in parts[InitiativePlan]}
    return Taking(_AT_ONCE, {each: each for each in linked}, served, (plan.organization_id, None))
