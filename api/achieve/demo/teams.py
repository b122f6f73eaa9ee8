"""The team that carries Bethel's plan and its initiative in the demo."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans import service
from achieve.plans.schemas import PlanUpdate, TeamCreate, TeamMemberCreate
from achieve.plans.service.teams import add_team, add_team_member
from achieve.plans.words.teams import TeamRole
from achieve.web.operations import Target

_NAME = "Improvement team"
_PURPOSE = "Meets every second week: what was seen, what it means, what is done next."
_ROLES = (TeamRole.LEAD, TeamRole.FACILITATOR, TeamRole.DATA_LEAD, TeamRole.MEMBER)


async def form_team(
    session: AsyncSession, staff: Sequence[Actor], organization_id: UUID, plan_id: UUID, today: date
) -> UUID:
    """Form the team, and let it carry the plan. staff: each in the role of their place, the one who writes it first."""
    leader = staff[0]
    given = TeamCreate(organization_id=organization_id, name=_NAME, purpose=_PURPOSE)
    team_id = await add_team(session, leader, given)
    # Where one person does several things, the first is what they are on the team for.
    roles = {actor.person_id: role for actor, role in reversed(list(zip(staff, _ROLES, strict=True)))}
    for person_id, role in roles.items():
        assert person_id is not None  # noqa: S101 - people of the demo.
        member = TeamMemberCreate(
            team_id=team_id, person_id=person_id, role=role, begins_on=today - timedelta(days=115)
        )
        await add_team_member(session, leader, member)
    await service.update_plan(session, leader, Target(plan_id, None), PlanUpdate(team_id=team_id))
    return team_id
