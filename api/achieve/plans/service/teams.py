"""The verbs of teams and their members."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import teams as events
from achieve.plans.queries.people import roles_of
from achieve.plans.queries.teams import count_carried, times_on_team
from achieve.plans.rows import Team, TeamMember
from achieve.plans.rules import teams as team_rules
from achieve.plans.schemas import TeamCreate, TeamMemberCreate, TeamMemberUpdate, TeamUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.web.operations import Target


async def add_team(session: AsyncSession, actor: Actor, given: TeamCreate) -> UUID:
    """Form a team, which plans and initiatives of its organization and of those below can name as theirs."""
    require_planner(actor)
    organization = await queries.find_organization(session, actor, given.organization_id)
    await require_plan_writer(session, actor, organization.id)
    team = Team(district_id=actor.district_id, id=Team.fresh_id(), **given.model_dump())
    session.add(team)
    await session.flush()
    record(session, actor, events.TEAM_ADDED, team.id, given.model_fields_set)
    return team.id


async def update_team(session: AsyncSession, actor: Actor, target: Target, given: TeamUpdate) -> None:
    """Change a team's name or purpose."""
    require_planner(actor)
    team = await find_version(session, actor, Team, STAFF_RULES, target.id, target.version)
    if changed := apply(team, given.changes()):
        record(session, actor, events.TEAM_UPDATED, team.id, changed)


async def delete_team(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a team that has carried no plan, and carries no initiative; else its memberships end instead."""
    require_planner(actor, Action.DELETE)
    team = await find_version(session, actor, Team, STAFF_RULES, target.id, target.version, Action.DELETE)
    team_rules.check_may_delete_team(await count_carried(session, actor, team.id))
    await session.delete(team)
    await session.flush()
    record(session, actor, events.TEAM_DELETED, team.id)


async def add_team_member(session: AsyncSession, actor: Actor, given: TeamMemberCreate) -> UUID:
    """Put somebody on a team, in a role and for a time: an adult who has a role in the district."""
    require_planner(actor)
    team = await queries.find_referred(session, actor, Team, STAFF_RULES, given.team_id, "/team_id")
    await require_plan_writer(session, actor, team.organization_id)
    await queries.check_staff(session, actor, given.person_id, "/person_id")
    team_rules.check_may_be_on_team(await roles_of(session, actor, given.person_id))
    begins_on = given.begins_on or actor.today
    await _take_turns(session, actor, team.id)
    present = await times_on_team(session, actor, team.id, given.person_id)
    team_rules.check_time_on_team((begins_on, given.ends_on), present)
    member = TeamMember(
        district_id=actor.district_id,
        id=TeamMember.fresh_id(),
        organization_id=team.organization_id,
        begins_on=begins_on,
        **given.model_dump(exclude={"begins_on"}),
    )
    session.add(member)
    await session.flush()
    record(session, actor, events.TEAM_MEMBER_ADDED, member.id, given.model_fields_set)
    return member.id


async def update_team_member(session: AsyncSession, actor: Actor, target: Target, given: TeamMemberUpdate) -> None:
    """Change somebody's role on a team, or the time."""
    require_planner(actor)
    member = await find_version(session, actor, TeamMember, STAFF_RULES, target.id, target.version)
    changes = given.changes()
    await _take_turns(session, actor, member.team_id)
    own = after(changes, "begins_on", member.begins_on), after(changes, "ends_on", member.ends_on)
    besides = await times_on_team(session, actor, member.team_id, member.person_id, member.id)
    team_rules.check_time_on_team(own, besides)
    if changed := apply(member, changes):
        record(session, actor, events.TEAM_MEMBER_UPDATED, member.id, changed)


async def delete_team_member(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a membership that should not be there; who leaves the team gets a last day instead."""
    require_planner(actor, Action.DELETE)
    member = await find_version(session, actor, TeamMember, STAFF_RULES, target.id, target.version, Action.DELETE)
    await session.delete(member)
    await session.flush()
    record(session, actor, events.TEAM_MEMBER_DELETED, member.id)


async def check_team(session: AsyncSession, actor: Actor, organization_id: UUID, team_id: UUID | None) -> None:
    """A team that a plan or an initiative of this organization can name. Raises Invalid, AlignmentNotAbove."""
    if team_id is None:
        return
    team = await queries.find_referred(session, actor, Team, STAFF_RULES, team_id, "/team_id")
    above = await queries.organizations_above(session, actor, organization_id)
    rules.check_above(team.organization_id, above, "/team_id")


async def _take_turns(session: AsyncSession, actor: Actor, team_id: UUID) -> None:
    """Two at once could each put the same person on the team."""
    await queries.take_turns(session, actor, f"members of {team_id}")
