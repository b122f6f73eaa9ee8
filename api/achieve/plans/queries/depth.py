"""What the verbs of look-fors and observations need to know. Each statement names the district."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import func, text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.rows import LookFor

_OBSERVED = text(
    """
    select distinct seen.level from observation o
    cross join lateral jsonb_to_recordset(o.levels) as seen (look_for_id uuid, level text)
    where o.district_id = :district and o.initiative_id = :initiative and seen.look_for_id = :look_for
    """
)


async def count_look_fors(session: AsyncSession, actor: Actor, initiative_id: UUID) -> int:
    """How many look-fors an initiative has, the retired ones left out."""
    wanted = select(func.count()).where(
        col(LookFor.district_id) == actor.district_id,
        col(LookFor.initiative_id) == initiative_id,
        col(LookFor.is_retired).is_(False),
    )
    return (await session.exec(wanted)).one()


async def observed_levels(session: AsyncSession, actor: Actor, look_for: LookFor) -> Collection[str]:
    """The codes of the levels at which a look-for was seen."""
    about = {"district": actor.district_id, "initiative": look_for.initiative_id, "look_for": look_for.id}
    connection = await session.connection()
    return list((await connection.execute(_OBSERVED, about)).scalars())


async def levels_sought(
    session: AsyncSession, actor: Actor, initiative_id: UUID, also: Collection[UUID] = ()
) -> Mapping[UUID, Collection[str]]:
    """The codes of the levels of what an initiative looks for. also: look-fors that count although they are retired."""
    wanted = select(LookFor).where(
        col(LookFor.district_id) == actor.district_id, col(LookFor.initiative_id) == initiative_id
    )
    found = (await session.exec(wanted)).all()
    return {
        each.id: [str(level["code"]) for level in each.levels]
        for each in found
        if not each.is_retired or each.id in also
    }
