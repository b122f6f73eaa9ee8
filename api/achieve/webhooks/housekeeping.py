"""What must not grow for ever: kept answers, ended tokens, deliveries long over, and logs where they have an end."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.audit.keeping import forget_old_entries, forget_old_platform_entries
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.web.idempotency import forget_old, forget_old_of_platform
from achieve.webhooks.queues import INSTANT, run

DELIVERIES_KEPT_FOR = timedelta(days=30)
_AT_A_TIME = 10_000


async def keep_house(database: Database) -> None:
    """Delete in all districts what has been kept long enough, in transactions of bounded size."""
    async with database.writing(None, service("worker"), "keep_house") as session:
        await run(session, _FORGET_REVOKED, {"now": clock.now()})
        await forget_old_platform_entries(session, _AT_A_TIME)
        await forget_old_of_platform(session)
    async with database.reading(None) as connection:
        districts = await connection.fetch("select d.id from district d order by d.id")
    for district in districts:
        await _keep_house_of(database, DistrictId(district["id"]))


async def _keep_house_of(database: Database, district_id: DistrictId) -> None:
    removed = _AT_A_TIME
    while removed >= _AT_A_TIME:
        async with database.writing(district_id, service("worker"), "keep_house") as session:
            removed = max(
                await forget_old(session),
                await _forget_deliveries(session, district_id),
                await forget_old_entries(session, _AT_A_TIME),
            )


async def _forget_deliveries(session: AsyncSession, district_id: DistrictId) -> int:
    oldest = clock.now() - DELIVERIES_KEPT_FOR
    given = {"district": district_id, "oldest": oldest, "first_id": _first_id_of(oldest)}
    return (await run(session, _FORGET_DELIVERIES, given)).scalar() or 0


def _first_id_of(moment: datetime) -> UUID:
    """Ids begin with their time in milliseconds: what is older than this one was made before the moment."""
    return UUID(int=int(moment.timestamp() * 1000) << 80)


# By id, since the key tells what is old: nothing that stays is looked at, but for what was replayed late.
_FORGET_DELIVERIES = text(
    f"""
    with removed as (
        delete from delivery d where d.district_id = :district and d.id in (
            select o.id from delivery o
            where o.district_id = :district and o.id < :first_id and o.state <> 'pending' and o.updated_at < :oldest
            order by o.id limit {_AT_A_TIME})
        returning 1
    )
    select count(*) from removed
    """
).bindparams(bindparam("oldest", type_=INSTANT))

# A margin beyond the end, since the clocks of those who check tokens differ a little.
_FORGET_REVOKED = text(
    """
    delete from revoked r where r.jti in (
        select o.jti from revoked o where o.expires_at < :now - interval '5 minutes'
        order by o.expires_at limit 10000 for update skip locked)
    """
).bindparams(bindparam("now", type_=INSTANT))
