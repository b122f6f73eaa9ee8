"""The verbs of initiatives."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import parts as events
from achieve.plans.queries import parts
from achieve.plans.queries.phases import count_begun_phases
from achieve.plans.rows import Initiative
from achieve.plans.rules.phases import check_may_lose_phases
from achieve.plans.schemas import InitiativeCreate, InitiativeUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.service.serving import serve_goals, serve_plans
from achieve.plans.service.teams import check_team
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import WhyKind
from achieve.web.operations import Target


async def add_initiative(session: AsyncSession, actor: Actor, given: InitiativeCreate) -> UUID:
    """Choose an initiative, for goals and plans of its organization or of those below."""
    require_planner(actor)
    organization = await queries.find_organization(session, actor, given.organization_id)
    await require_plan_writer(session, actor, organization.id)
    rules.check_why(given.why_kind, given.research_references)
    await check_team(session, actor, organization.id, given.team_id)
    initiative = Initiative(
        district_id=actor.district_id,
        id=Initiative.fresh_id(),
        **given.model_dump(exclude={"goal_ids", "plan_ids"}),
    )
    session.add(initiative)
    await session.flush()
    await serve_goals(session, actor, initiative, given.goal_ids)
    await serve_plans(session, actor, initiative, given.plan_ids)
    record(session, actor, events.INITIATIVE_ADDED, initiative.id, given.model_fields_set)
    return initiative.id


async def update_initiative(session: AsyncSession, actor: Actor, target: Target, given: InitiativeUpdate) -> None:
    """Change an initiative: its why, vision, present reality, gap and team, and which goals and plans it serves."""
    require_planner(actor)
    initiative = await find_version(session, actor, Initiative, STAFF_RULES, target.id, target.version)
    changes = given.changes()
    references = after(changes, "research_references", initiative.research_references)
    rules.check_why(WhyKind(after(changes, "why_kind", initiative.why_kind)), references)
    if given.team_id != initiative.team_id:
        await check_team(session, actor, initiative.organization_id, given.team_id)
    served = [
        *await serve_goals(session, actor, initiative, given.goal_ids),
        *await serve_plans(session, actor, initiative, given.plan_ids),
    ]
    own = {name: value for name, value in changes.items() if name not in ("goal_ids", "plan_ids")}
    if changed := apply(initiative, own, also=served):
        record(session, actor, events.INITIATIVE_UPDATED, initiative.id, changed)


async def delete_initiative(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete an initiative that nothing carries out, and of which nothing was observed or rolled out.

    The history keeps it.
    """
    require_planner(actor, Action.DELETE)
    initiative = await find_version(session, actor, Initiative, STAFF_RULES, target.id, target.version, Action.DELETE)
    await parts.require_open_plans(session, actor, await parts.plans_served(session, actor, initiative.id))
    carried = await parts.count_implementation_plans(session, actor, initiative.id)
    rules.check_may_delete_initiative(carried, await parts.count_observations(session, actor, initiative.id))
    check_may_lose_phases(await count_begun_phases(session, actor, initiative.id))
    await session.delete(initiative)
    await session.flush()
    record(session, actor, events.INITIATIVE_DELETED, initiative.id)
