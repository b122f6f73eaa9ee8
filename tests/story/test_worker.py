"""The worker as a process: it is killed, its database is killed, it is told to stop; all that happened arrives."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from pydantic import SecretStr
from sqlalchemy.exc import SQLAlchemyError

from achieve.access.actor import Actor
from achieve.access.matrix import client_scopes
from achieve.accounts import service as accounts
from achieve.accounts.rows import District
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.ids import DistrictId, new_id
from achieve.core.settings import Settings
from achieve.declarations import bound_shapes
from achieve.outbox.events import record, write_events
from achieve.webhooks.schemas import WebhookEndpointCreate
from achieve.webhooks.service import create_endpoint
from tests.api.webhook_desk import PLAN_CHANGED, Inbox, eventually, open_inbox
from tests.schema import build_schema
from tests.story.folders import folder_within_reach
from tests.story.test_supervisor import Run

WORKER = """
import asyncio
from achieve.core.settings import read_settings
from achieve.webhooks.worker import run_worker
asyncio.run(run_worker(read_settings()))
"""


class Town:
    """A district whose database runs below a supervisor, and workers as processes."""

    def __init__(self, run: Run, url: str) -> None:
        self.run = run
        self.home = run.folder / "worker"
        self.settings = Settings.model_validate(
            {"database_url": SecretStr(url), "home": self.home, "webhook_private_addresses": True}
        )
        self.database = Database(self.settings, before_commit=write_events)
        self.district_id = DistrictId(new_id(District.type_code))
        self.workers: list[subprocess.Popen[bytes]] = []

    @property
    def service(self) -> Actor:
        return Actor(self.district_id, None, None, frozenset(), frozenset(), clock.today())

    async def found(self) -> None:
        bound_shapes()
        await build_schema(self.url)
        await self.database.open()
        async with self.database.writing(self.district_id) as session:
            session.add(District(id=self.district_id, name="Story District"))

    @property
    def url(self) -> str:
        assert self.settings.database_url is not None
        return self.settings.database_url.get_secret_value()

    async def listen_at(self, inbox: Inbox) -> None:
        async with self.database.writing(self.district_id) as session:
            made = await accounts.create_client(session, self.district_id, "A dashboard", client_scopes())
            client = Actor(self.district_id, None, made.client_id, frozenset(), client_scopes(), clock.today())
            given = WebhookEndpointCreate.model_validate({"url": inbox.url, "event_types": []})
            await create_endpoint(session, client, given)

    async def tell(self, about: UUID) -> None:
        """Let something happen, as soon as the database is there."""
        while True:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError):
                async with self.database.writing(self.district_id) as session:
                    record(session, self.service, PLAN_CHANGED, about)
                return
            await asyncio.sleep(0.1)

    async def leases_end(self) -> None:
        connection = await asyncpg.connect(self.url)
        await connection.execute("update due_delivery set due_at = now(), leased_until = null")
        await connection.close()

    def start_worker(self, program: str = WORKER) -> subprocess.Popen[bytes]:
        environment = {
            **os.environ,
            "ACHIEVE_DATABASE_URL": self.url,
            "ACHIEVE_HOME": str(self.home),
            "ACHIEVE_WEBHOOK_PRIVATE_ADDRESSES": "true",
        }
        self.workers.append(subprocess.Popen([sys.executable, "-c", program], env=environment))
        return self.workers[-1]

    async def leave(self) -> None:
        for worker in self.workers:
            worker.kill()
            worker.wait()
        await asyncio.wait_for(self.database.close(), 5)


@pytest.fixture
def folder() -> Iterator[Path]:
    with folder_within_reach() as folder:
        yield folder


@asynccontextmanager
async def living_in(folder: Path) -> AsyncGenerator[Town]:
    run = Run(folder, "postgres")
    try:
        run.wait_until_up()
        town = Town(run, run.notes("url")[0][0])
        try:
            await town.found()
            yield town
        finally:
            await town.leave()
    finally:
        run.end()


async def test_nothing_is_lost_when_worker_and_database_are_killed(folder: Path) -> None:
    thing = new_id(1)
    async with living_in(folder) as town, open_inbox() as inbox:
        await town.listen_at(inbox)
        first = town.start_worker()
        await eventually(lambda: 1 in inbox.seqs, 30)

        inbox.gate.clear()
        await town.tell(thing)
        await eventually(lambda: 2 in inbox.seqs, 30)
        first.kill()
        first.wait()
        inbox.gate.set()
        second = town.start_worker()
        await town.leases_end()
        await eventually(lambda: inbox.seqs.count(2) == 2, 30)
        assert len({request.headers["webhook-id"] for request in inbox.requests if request.seq == 2}) == 1

        os.kill(town.run.postmaster(), signal.SIGKILL)
        await town.tell(thing)
        await eventually(lambda: 3 in inbox.seqs, 30)
        await town.tell(thing)
        await eventually(lambda: 4 in inbox.seqs, 30)
        seqs = list(dict.fromkeys(inbox.seqs))
        assert seqs == [1, 2, 3, 4]

        second.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(second.wait, 10) == 0


async def test_a_worker_waits_for_a_database_that_is_not_there_yet(folder: Path) -> None:
    async with living_in(folder) as town, open_inbox() as inbox:
        await town.listen_at(inbox)
        os.kill(town.run.postmaster(), signal.SIGKILL)
        worker = town.start_worker()
        await eventually(lambda: len(inbox.requests) == 1, 30)
        worker.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(worker.wait, 10) == 0
