"""What the verbs of teams need to know. Each statement names the district."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import TeamMember
from achieve.plans.rules.teams import Period

# The history of a plan names its teams, and it could go back to when it had one.
_CARRIED = text(
    """
    select (select count(*) from plan_part_version v
            where v.district_id = :district and v.kind = 'team' and v.part_id = :team)
        + (select count(*) from initiative i where i.district_id = :district and i.team_id = :team)
    """
)


async def times_on_team(
    session: AsyncSession, actor: Actor, team_id: UUID, person_id: UUID, besides: UUID | None = None
) -> Sequence[Period]:
    """When somebody is on a team. besides: a membership that is left out."""
    wanted = select(TeamMember).where(
        col(TeamMember.district_id) == actor.district_id,
        col(TeamMember.team_id) == team_id,
        col(TeamMember.person_id) == person_id,
    )
    return [(each.begins_on, each.ends_on) for each in (await session.exec(wanted)).all() if each.id != besides]


async def count_carried(session: AsyncSession, actor: Actor, team_id: UUID) -> int:
    """How much a team carries, or has carried."""
    connection = await session.connection()
    return (await connection.execute(_CARRIED, {"district": actor.district_id, "team": team_id})).scalar_one()
