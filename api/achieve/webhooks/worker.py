"""The worker: turns events into deliveries, sends them, and keeps house, until it is told to stop.

It asks the database four times a second whether there is something to do: a notification at each commit would make the
commits of all districts wait for one another.
"""

import asyncio
import signal
import time
from asyncio import Event
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

import asyncpg
import structlog

from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.core.secrets import Seal, seal_of
from achieve.core.settings import Settings
from achieve.outbox.events import write_events
from achieve.webhooks.claims import look
from achieve.webhooks.dispatch import Dispatcher
from achieve.webhooks.fan_out import fan_out
from achieve.webhooks.housekeeping import keep_house
from achieve.webhooks.policy import address_policy
from achieve.webhooks.sender import Sender, open_sender

_log = structlog.get_logger("achieve.worker")
POLL_S = 0.25
_LONGEST_PAUSE_S = 5.0
_FIRST_HOUSEKEEPING_S = 60.0
_HOUSEKEEPING_S = 3_600.0
# Not at once, so that a worker that is started again and again does not begin with them each time.
FIRST_JOB_S = 300.0
_BETWEEN_JOBS_S = 60.0
# An attempt ends within 15 s, and then it is written down.
_FINISH_S = 18.0

Job = Callable[[Database], Awaitable[None]]

_NO_SERVER = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError)


async def run_worker(settings: Settings, jobs: Sequence[Job] = (), *, first_job_s: float = FIRST_JOB_S) -> None:
    """Work until SIGTERM or SIGINT. jobs: what else is done once a minute, for the first time after `first_job_s`.

    Raises DatabaseMissing and RoleTooPowerful; waits for a server that is away.
    """
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    database = Database(settings, before_commit=write_events)
    try:
        await _open(database, stop)
        async with open_sender(address_policy(settings)) as sender:
            await work(database, sender, seal_of(settings), stop, jobs, first_job_s)
    finally:
        with suppress(TimeoutError):
            await asyncio.wait_for(database.close(), _LONGEST_PAUSE_S)


async def work(
    database: Database,
    sender: Sender,
    seal: Seal,
    stop: Event,
    jobs: Sequence[Job] = (),
    first_job_s: float = FIRST_JOB_S,
) -> None:
    """Work over an open database until told to stop; what is being sent then is still finished."""
    _log.info("worker_started")
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_keep_house(database, stop))
        for job in jobs:
            tasks.create_task(_repeat(job, database, stop, first_job_s))
        await _Deliveries(database, Dispatcher(database, sender, seal, tasks), stop).run()
    _log.info("worker_stopped")


class _Deliveries:
    """The round of looking, fanning out and sending."""

    def __init__(self, database: Database, dispatcher: Dispatcher, stop: Event) -> None:
        self._database = database
        self._dispatcher = dispatcher
        self._stop = stop
        self._skipped_until: dict[DistrictId, float] = {}

    async def run(self) -> None:
        await _again_and_again(self._round, self._stop)
        await self._dispatcher.finish(_FINISH_S)

    async def _round(self) -> None:
        self._dispatcher.ended.clear()
        async with self._database.reading(None) as connection:
            found = await look(connection)
        made = [await self._fan_out(district_id) for district_id in found.districts]
        begun = await self._dispatcher.fill() if found.has_due or any(made) else 0
        if not begun and not any(made):
            await _first_of((self._dispatcher.ended, self._stop), POLL_S)

    async def _fan_out(self, district_id: DistrictId) -> bool:
        """One district that cannot be served does not keep the others waiting."""
        if self._skipped_until.get(district_id, 0) > time.monotonic():
            return False
        try:
            async with self._database.writing(district_id, service("worker"), "fan_out") as session:
                return await fan_out(session, district_id)
        except Exception as error:  # noqa: BLE001 - also a lock that is held too long; without a database the next look fails.
            _log.warning("fan_out_fault", kind=type(error).__name__, district_id=str(district_id))
            self._skipped_until[district_id] = time.monotonic() + _LONGEST_PAUSE_S
            return False


async def _again_and_again(act: Callable[[], Awaitable[None]], stop: Event) -> None:
    """Repeat until told to stop. After a fault there is a pause, longer with each one in a row."""
    pause = POLL_S
    while not stop.is_set():
        try:
            await act()
            pause = POLL_S
        except Exception as error:  # noqa: BLE001 - whatever it is, mostly a database that is away: the worker goes on.
            _log.warning("worker_fault", kind=type(error).__name__)
            await _rest(stop, pause)
            pause = min(2 * pause, _LONGEST_PAUSE_S)


async def _keep_house(database: Database, stop: Event) -> None:
    async def act() -> None:
        await keep_house(database)
        await _rest(stop, _HOUSEKEEPING_S)

    await _rest(stop, _FIRST_HOUSEKEEPING_S)
    await _again_and_again(act, stop)


async def _repeat(job: Job, database: Database, stop: Event, first_job_s: float) -> None:
    async def act() -> None:
        await job(database)
        await _rest(stop, _BETWEEN_JOBS_S)

    await _rest(stop, first_job_s)
    await _again_and_again(act, stop)


async def _open(database: Database, stop: Event) -> None:
    while not stop.is_set():
        try:
            return await database.open()
        except _NO_SERVER as error:
            _log.warning("no_database", kind=type(error).__name__)
            await _rest(stop, 1.0)
    return None


async def _rest(stop: Event, seconds: float) -> None:
    await _first_of((stop,), seconds)


async def _first_of(events: tuple[Event, ...], seconds: float) -> None:
    """Wait until one of the events is set, and at most so long."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
