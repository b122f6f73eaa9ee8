"""A worker that reminds is killed just before its commit, while another one waits: each reminder is told once."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.ids import new_id
from achieve.people.rows import DistrictSettings, Organization, Person, RoleAssignment
from achieve.people.words import WEEK
from achieve.plans.reminding import Reminders
from achieve.plans.rows import Plan
from tests.story.folders import folder_within_reach
from tests.story.test_worker import Town, living_in

REMINDING = """
import asyncio
from achieve.core.settings import read_settings
from achieve.plans.reminding import Reminders
from achieve.webhooks.worker import run_worker
asyncio.run(run_worker(read_settings(), [Reminders()], first_job_s=0))
"""
TOLD = "select type, aggregate_id from event where district_id = $1 and type in ('plan.review_due', 'digest.ready')"
WAITING = """select count(*) from pg_stat_activity where wait_event_type = 'Lock'
 and (query like '%event_counter%' or query like '%reminder_day%')"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with folder_within_reach() as folder:
        yield folder


async def test_a_worker_that_is_killed_leaves_the_day_to_the_next_one(folder: Path) -> None:
    async with living_in(folder) as town:
        administrator, plan = await _leave_a_plan_alone(town)
        await town.tell(new_id(1))
        owner, watcher = await _connected(town), await _connected(town)
        # Whoever numbers events waits for this: with the day taken on, and nothing committed.
        holding = owner.transaction()
        await holding.start()
        assert await owner.fetchval("select last_seq from event_counter for update") == 1
        first = town.start_worker(REMINDING)
        await _wait_for(watcher, 1)
        town.start_worker(REMINDING)
        await _wait_for(watcher, 2)
        first.kill()
        first.wait()
        assert await watcher.fetch(TOLD, town.district_id) == []
        await holding.rollback()

        wanted = Counter({("plan.review_due", plan): 1, ("digest.ready", administrator): 1})
        await _wait_until_told(watcher, town)
        assert await _told(watcher, town) == wanted
        await Reminders()(town.database)
        assert await _told(watcher, town) == wanted
        await owner.close()
        await watcher.close()


async def _connected(town: Town) -> "asyncpg.Connection[asyncpg.Record]":
    connection = await asyncpg.connect(town.url)
    await connection.execute("select set_config('app.district_id', $1, false)", str(town.district_id))
    return connection


async def _leave_a_plan_alone(town: Town) -> tuple[UUID, UUID]:
    """A district that works on every day, with an administrator and a plan for which evidence is missing."""
    district, person, plan = town.district_id, Person.fresh_id(), Plan.fresh_id()
    begun = clock.today() - timedelta(days=50)
    async with town.database.writing(district) as session:
        session.add(
            Organization(district_id=district, id=district, name="Story", kind="district", ancestor_ids=[district])
        )
        session.add(DistrictSettings(district_id=district, id=DistrictSettings.fresh_id(), working_weekdays=[*WEEK]))
        session.add(Person(district_id=district, id=person, given_name="Ada", family_name="Quillfeather"))
        await session.flush()
        session.add(
            RoleAssignment(
                district_id=district,
                id=RoleAssignment.fresh_id(),
                person_id=person,
                role=Role.DISTRICT_ADMIN,
                organization_id=district,
                begins_on=begun,
            )
        )
        session.add(
            Plan(
                district_id=district,
                id=plan,
                created_at=clock.now() - timedelta(days=50),
                organization_id=district,
                kind="strategic",
                title="Left alone",
                begins_on=begun,
                ends_on=begun + timedelta(days=365),
                status="active",
            )
        )
    return person, plan


async def _told(watcher: "asyncpg.Connection[asyncpg.Record]", town: Town) -> Counter[tuple[str, UUID]]:
    found = await watcher.fetch(TOLD, town.district_id)
    return Counter((each["type"], each["aggregate_id"]) for each in found)


async def _wait_for(watcher: "asyncpg.Connection[asyncpg.Record]", workers: int) -> None:
    """Until so many workers have come to where they wait."""

    async def are_there() -> bool:
        return await watcher.fetchval(WAITING) >= workers

    await _until(are_there)


async def _wait_until_told(watcher: "asyncpg.Connection[asyncpg.Record]", town: Town) -> None:
    async def are_told() -> bool:
        return bool(await _told(watcher, town))

    await _until(are_told)


async def _until(is_so: Callable[[], Awaitable[bool]]) -> None:
    for _ in range(300):
        if await is_so():
            return
        await asyncio.sleep(0.1)
    raise AssertionError("It has not come to that in 30 seconds.")
