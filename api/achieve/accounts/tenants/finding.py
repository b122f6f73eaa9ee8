"""Finds a district for what administrators of the platform do with it, who are in none."""

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.accounts.rows import District
from achieve.core.db import bind_district
from achieve.core.errors import DistrictEnded, NotFound, PreconditionFailed
from achieve.core.ids import DistrictId
from achieve.web.operations import Target


async def lock_district(session: AsyncSession, actor: Actor, target: Target) -> District:
    """The district to change, locked, while what refers to it may still be added.

    Raises Forbidden, NotFound, DistrictEnded, PreconditionFailed.
    """
    await _require(session, actor, Action.WRITE, target)
    wanted = select(District).where(col(District.id) == target.id).with_for_update(key_share=True)
    return _going_on((await session.exec(wanted)).one_or_none(), target)


async def lock_district_alone(session: AsyncSession, actor: Actor, target: Target) -> District:
    """The district to end, locked once nothing in it is being changed any more. Raises as `lock_district`."""
    await _require(session, actor, Action.DELETE, target)
    wanted = select(District).where(col(District.id) == target.id).with_for_update()
    return _going_on((await session.exec(wanted)).one_or_none(), target)


def _going_on(found: District | None, target: Target) -> District:
    """The district, if it has not ended, nor changed since it was read.

    Raises NotFound, DistrictEnded, PreconditionFailed.
    """
    if found is None:
        raise NotFound("There is nothing with this id that you may see.")
    if found.ended_at is not None:
        raise DistrictEnded("It cannot be changed, nor ended again.")
    if target.version is not None and found.version != target.version:
        raise PreconditionFailed("Read it again, and repeat your change on the newest version.")
    return found


async def bind(session: AsyncSession, district_id: DistrictId) -> None:
    """Let the rest of the transaction be in a district. Only for one who is in none."""
    connection = await session.connection()
    await connection.exec_driver_sql(bind_district(district_id))


async def _require(session: AsyncSession, actor: Actor, action: Action, target: Target) -> None:
    await require_allowed(session, actor, Resource.DISTRICTS, action, {Anchor.DISTRICT: target.id})
