"""The worker in trouble: it dies, has company, loses the database, is stopped; and nothing is lost."""

import asyncio
from collections import Counter
from contextlib import suppress
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from achieve.core import clock
from achieve.core.db import Database
from achieve.core.secrets import seal_of
from achieve.core.settings import Settings
from achieve.outbox.events import write_events
from achieve.web.context import Context
from achieve.web.rows import IdempotencyRecord
from achieve.webhooks.claims import LEASE
from achieve.webhooks.housekeeping import keep_house
from achieve.webhooks.policy import address_policy
from achieve.webhooks.sender import open_sender
from achieve.webhooks.worker import work
from tests.api.webhook_desk import (
    PLAN_CHANGED,
    create_endpoint,
    deliveries,
    eventually,
    open_inbox,
    put_off_the_rest,
    tell,
    working,
)
from tests.world import World

pytestmark = pytest.mark.usefixtures("app")


async def run_until_killed(settings: Settings) -> None:
    """A worker that is cut off wherever it is when it is cancelled."""
    database = Database(settings, before_commit=write_events)
    await database.open()
    try:
        async with open_sender(address_policy(settings)) as sender:
            await work(database, sender, seal_of(settings), asyncio.Event())
    finally:
        await asyncio.shield(asyncio.wait_for(database.close(), 2))


async def kill(worker: asyncio.Task[None]) -> None:
    worker.cancel()
    with suppress(asyncio.CancelledError):
        await worker


async def lease_ends(superuser: asyncpg.Connection) -> None:
    await superuser.execute("update due_delivery set leased_until = now() where leased_until is not null")


async def test_a_message_whose_worker_died_before_noting_it_is_sent_again(
    settings: Settings, fresh_world: World, superuser: asyncpg.Connection
) -> None:
    async with open_inbox() as inbox:
        made = await create_endpoint(fresh_world, inbox.url)
        inbox.gate.clear()
        worker = asyncio.create_task(run_until_killed(settings))
        await inbox.has(1)
        await kill(worker)
        inbox.gate.set()
        left = await superuser.fetchval(
            "select leased_until - now() from due_delivery where endpoint_id = $1", UUID(made["id"])
        )
        assert LEASE * 0.8 < left <= LEASE
        async with working(settings):
            await asyncio.sleep(0.6)
            assert len(inbox.requests) == 1
            await lease_ends(superuser)
            first, second = await inbox.has(2)

            async def is_noted() -> bool:
                return [each["state"] for each in await deliveries(fresh_world, made)] == ["delivered"]

            await eventually(is_noted)
        assert first.headers["webhook-id"] == second.headers["webhook-id"]
        assert first.body == second.body


async def test_what_happens_while_no_worker_is_there_is_sent_when_one_comes(
    settings: Settings, context: Context, fresh_world: World
) -> None:
    async with open_inbox() as inbox:
        await create_endpoint(fresh_world, inbox.url)
        await tell(context, fresh_world, *[PLAN_CHANGED] * 3)
        async with working(settings):
            await inbox.has(4)
        assert sorted(inbox.seqs) == [1, 2, 3, 4]


async def test_two_workers_send_each_message_once_and_in_order(
    settings: Settings, context: Context, fresh_world: World
) -> None:
    async with open_inbox() as inbox, working(settings), working(settings):
        await create_endpoint(fresh_world, inbox.url)
        plans = [uuid4() for _ in range(10)]
        for _ in range(6):
            for plan in plans:
                await tell(context, fresh_world, PLAN_CHANGED, PLAN_CHANGED, about=plan)
        await inbox.has(121)
        await asyncio.sleep(0.5)
        assert Counter(inbox.seqs) == Counter(range(1, 122))
        for plan in plans:
            seqs = [each.seq for each in inbox.requests if each.told["aggregate_id"] == str(plan)]
            assert seqs == sorted(seqs)


async def test_a_worker_that_was_given_up_for_dead_does_not_undo_what_another_noted(
    settings: Settings, fresh_world: World, superuser: asyncpg.Connection
) -> None:
    async with open_inbox() as inbox:
        made = await create_endpoint(fresh_world, inbox.url)
        inbox.gate.clear()
        inbox.statuses = [500]
        async with working(settings):
            await inbox.has(1)
            await lease_ends(superuser)
            async with working(settings):
                await inbox.has(2)
                inbox.gate.set()

                async def is_noted() -> bool:
                    return [each["state"] for each in await deliveries(fresh_world, made)] == ["delivered"]

                await eventually(is_noted)
        [delivery] = await deliveries(fresh_world, made)
        assert (delivery["state"], delivery["last_status"]) == ("delivered", 204)
        assert (
            await superuser.fetchval("select count(*) from due_delivery where endpoint_id = $1", UUID(made["id"])) == 0
        )


async def test_a_worker_that_is_stopped_finishes_what_it_is_sending(settings: Settings, fresh_world: World) -> None:
    async with open_inbox() as inbox:
        made = await create_endpoint(fresh_world, inbox.url)
        inbox.gate.clear()
        async with working(settings):
            await inbox.has(1)
            asyncio.get_running_loop().call_later(0.3, inbox.gate.set)
        assert [each["state"] for each in await deliveries(fresh_world, made)] == ["delivered"]


async def test_the_worker_survives_that_its_connections_are_cut(
    settings: Settings, context: Context, fresh_world: World, superuser: asyncpg.Connection
) -> None:
    async with open_inbox() as inbox, working(settings):
        await create_endpoint(fresh_world, inbox.url)
        for _ in range(5):
            await tell(context, fresh_world, *[PLAN_CHANGED] * 10)
        for _ in range(8):
            await superuser.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity "
                "where application_name = 'achieve' and pid <> pg_backend_pid()"
            )
            await lease_ends(superuser)
            await asyncio.sleep(0.1)

        async def all_came() -> bool:
            await lease_ends(superuser)
            return set(inbox.seqs) == set(range(1, 52))

        await eventually(all_came, 30)


async def test_a_worker_without_work_asks_one_thing_four_times_a_second(
    settings: Settings, context: Context, superuser: asyncpg.Connection
) -> None:
    async def transactions() -> int:
        await superuser.execute("select pg_stat_force_next_flush()")
        return await superuser.fetchval("select xact_commit from pg_stat_database where datname = current_database()")

    async def within_two_seconds() -> int:
        before = await transactions()
        await asyncio.sleep(2)
        return await transactions() - before

    async def is_quiet() -> bool:
        return await within_two_seconds() <= 14

    await put_off_the_rest(context)
    async with working(settings):
        # Connections that have fallen idle tell of what they did before up to ten seconds later.
        await eventually(is_quiet, 20)


async def test_house_is_kept_in_every_district(settings: Settings, context: Context, fresh_world: World) -> None:
    async with open_inbox() as inbox:
        made = await create_endpoint(fresh_world, inbox.url)
        async with working(settings):
            await tell(context, fresh_world, PLAN_CHANGED)
            await inbox.has(2)

        async def age(statement: str) -> None:
            async with context.database.writing(fresh_world.district_id) as session:
                connection = await session.connection()
                await connection.exec_driver_sql(statement)

        async with context.database.writing(fresh_world.district_id) as session:
            for key, days in (("old", 8), ("new", 0)):
                session.add(
                    IdempotencyRecord(
                        district_id=fresh_world.district_id,
                        principal_id=uuid4(),
                        key=key,
                        fingerprint="",
                        status=200,
                        body=b"",
                        created_at=clock.now() - timedelta(days=days),
                    )
                )
        # Ids tell when they were made.
        await age(
            "update delivery set updated_at = now() - interval '31 days', id = '01234567-89ab-7072-8000-000000000001' "
            "where seq = 1"
        )
        await keep_house(context.database)
        assert [each["seq"] for each in await deliveries(fresh_world, made)] == [2]
        async with context.database.reading(fresh_world.district_id) as connection:
            kept = await connection.fetch("select key from idempotency_record")
        assert [each["key"] for each in kept] == ["new"]
