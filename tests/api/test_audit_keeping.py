"""The logs are kept for ever, or as long as the operator says."""

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from achieve.core.authors import service
from achieve.core.db import Database, bind_district
from achieve.core.settings import Settings
from achieve.outbox.events import write_events
from achieve.web.context import Context
from achieve.webhooks.housekeeping import keep_house
from tests.world import World


async def _grow_old(superuser: "asyncpg.Connection[asyncpg.Record]", world: World, days: int) -> None:
    async with superuser.transaction():
        await superuser.execute(bind_district(world.district_id))
        await superuser.execute(
            "update audit_entry set occurred_at = now() - make_interval(days => $1) where subject_type = 'class'", days
        )


async def _count(context: Context, world: World) -> tuple[int, int]:
    async with context.database.reading(world.district_id) as connection:
        counted = "select count(*) filter (where subject_type = 'class'), count(*) from audit_entry"
        found = await connection.fetchrow(counted)
    assert found is not None
    return found[0], found[1]


async def _kept_house(settings: Settings) -> None:
    database = Database(settings, write_events)
    await database.open()
    try:
        await keep_house(database)
    finally:
        await database.close()


async def test_entries_are_kept_for_ever_or_as_long_as_is_said(
    fresh_world: World, context: Context, settings: Settings, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await _grow_old(superuser, fresh_world, 500)
    of_classes, all_of_them = await _count(context, fresh_world)
    assert of_classes == 2
    await _kept_house(settings)
    assert await _count(context, fresh_world) == (2, all_of_them)
    await _kept_house(settings.model_copy(update={"audit_kept_days": 501}))
    assert await _count(context, fresh_world) == (2, all_of_them)
    await _kept_house(settings.model_copy(update={"audit_kept_days": 400}))
    assert await _count(context, fresh_world) == (0, all_of_them - 2)


async def test_nothing_is_forgotten_within_a_year(fresh_world: World, context: Context) -> None:
    early = text("select forget_old_entries('audit_entry', now() - interval '364 days', 1000)")
    with pytest.raises(DBAPIError, match="at least a year"):
        async with context.database.writing(fresh_world.district_id, service("test"), "early") as session:
            await (await session.connection()).execute(early)
