"""For tests of webhooks: a receiver that answers as it is told, a worker, and events on demand."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast
from uuid import UUID, uuid4

import httpx
import orjson
import pytest
from aiohttp import web
from fastapi import FastAPI

from achieve.access.actor import Actor
from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.core.secrets import seal_of
from achieve.core.settings import Settings
from achieve.outbox.events import EventType, record, write_events
from achieve.web.context import Context
from achieve.webhooks import signing
from achieve.webhooks.policy import address_policy
from achieve.webhooks.sender import open_sender
from achieve.webhooks.worker import work
from tests.world import World, access_token

PLAN_CHANGED = EventType("plan.updated", "plans", "A plan was changed.", area="plans")
EVIDENCE_RECORDED = EventType("evidence.recorded", "evidence", "Evidence.", area="evidence", learner_data=True)
PROGRESS_CHANGED = EventType("progress.changed", "progress", "Progress.", area="progress", learner_data=True)
HABIT_NOTED = EventType("habit.noted", "habits", "A habit.", area="habits", learner_data=True)

SECONDS_TO_HOPE = 10.0


@dataclass(frozen=True)
class Request:
    """What a receiver got."""

    headers: Mapping[str, str]
    body: bytes
    at: float = field(default_factory=time.monotonic)

    @property
    def event(self) -> Mapping[str, object]:
        """The body as it was meant."""
        return cast("Mapping[str, object]", orjson.loads(self.body))

    @property
    def told(self) -> Mapping[str, object]:
        """What stands under `data`."""
        return cast("Mapping[str, object]", self.event["data"])

    @property
    def seq(self) -> int:
        """The number of the event."""
        return cast("int", self.told["seq"])

    def is_signed_with(self, key: str) -> bool:
        """Whether the signature is good, now."""
        try:
            signing.verify(key, self.headers, self.body, datetime.now(UTC))
        except signing.SignatureRefused:
            return False
        return True


@dataclass
class Inbox:
    """A receiver. statuses: its next answers, 204 when there are none left. gate: it answers only while that is set."""

    url: str = ""
    requests: list[Request] = field(default_factory=list[Request])
    statuses: list[int] = field(default_factory=list[int])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    most_at_a_time: int = 0
    _present: int = 0

    @property
    def seqs(self) -> list[int]:
        """The numbers of the events, in the order of their arrival."""
        return [request.seq for request in self.requests]

    @property
    def types(self) -> list[str]:
        """The types of the events, in the order of their arrival."""
        return [str(request.event["type"]) for request in self.requests]

    async def answer(self, request: web.Request) -> web.Response:
        """Take a message in."""
        self._present += 1
        self.most_at_a_time = max(self.most_at_a_time, self._present)
        try:
            self.requests.append(Request(dict(request.headers), await request.read()))
            status = self.statuses.pop(0) if self.statuses else 204
            await self.gate.wait()
            return web.Response(status=status, headers=self.headers)
        finally:
            self._present -= 1

    async def has(self, count: int) -> Sequence[Request]:
        """Wait until so many have come."""
        await eventually(lambda: len(self.requests) >= count)
        return self.requests


@asynccontextmanager
async def open_inbox(port: int = 0) -> AsyncGenerator[Inbox]:
    """A receiver on this machine."""
    inbox = Inbox()
    inbox.gate.set()
    application = web.Application()
    application.router.add_post("/hook", inbox.answer)
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        inbox.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        yield inbox
    finally:
        inbox.gate.set()
        await runner.cleanup()


@asynccontextmanager
async def working(settings: Settings) -> AsyncGenerator[None]:
    """A worker with connections of its own, stopped gracefully at the end."""
    database, stop = Database(settings, before_commit=write_events), asyncio.Event()
    await database.open()
    try:
        async with open_sender(address_policy(settings)) as sender, asyncio.TaskGroup() as tasks:
            tasks.create_task(work(database, sender, seal_of(settings), stop))
            try:
                yield
            finally:
                stop.set()
    finally:
        await database.close()


@asynccontextmanager
async def machine(
    app: FastAPI, context: Context, world: World, *scopes: str, schools: Sequence[UUID] | None = None
) -> AsyncGenerator[httpx.AsyncClient]:
    """A machine client with some scopes, which names itself in `x-client-id`."""
    async with context.database.writing(world.district_id) as session:
        made = await accounts.create_client(session, world.district_id, "A machine", scopes, schools)
    token = await access_token(app, str(made.client_id), made.secret)
    headers = {"authorization": f"Bearer {token}", "x-client-id": str(made.client_id)}
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as client:
        yield client


async def put_off_the_rest(context: Context) -> None:
    """What other tests have left to be tried again is not wanted in one that looks at all that is due."""
    async with context.database.writing(None) as session:
        connection = await session.connection()
        await connection.exec_driver_sql("update due_delivery set due_at = now() + interval '1 day'")


async def tell(
    context: Context, world: World, *kinds: EventType, about: UUID | None = None, changed: Sequence[str] = ()
) -> None:
    """Let something happen in a district, in one transaction. about: the same for all; else each is about another."""
    actor = service_of(world.district_id)
    async with context.database.writing(world.district_id) as session:
        for kind in kinds:
            record(session, actor, kind, about or uuid4(), changed=changed)


def service_of(district_id: DistrictId) -> Actor:
    """The service itself, as an author of events."""
    return Actor(district_id, None, None, frozenset(), frozenset(), clock.today())


async def eventually(
    holds: Callable[[], bool] | Callable[[], Awaitable[bool]], seconds: float = SECONDS_TO_HOPE
) -> None:
    """Wait until something holds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = holds()
        if found if isinstance(found, bool) else await found:
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"It did not come true in {seconds} seconds.")


async def create_endpoint(world: World, url: str, who: str = "admin", **fields: object) -> dict[str, str]:
    """A new endpoint, as its creation answers."""
    answer = await world[who].post("/v1/webhook-endpoints", json={"url": url, **fields})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def deliveries(world: World, endpoint: Mapping[str, str], who: str = "admin") -> list[dict[str, object]]:
    """The deliveries of an endpoint, the oldest first."""
    answer = await world[who].get("/v1/deliveries", params={"endpoint_id": endpoint["id"], "limit": 200})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def states(world: World, endpoint: Mapping[str, str]) -> list[str]:
    """Where the deliveries of an endpoint stand, the oldest first."""
    return [str(delivery["state"]) for delivery in await deliveries(world, endpoint)]


async def bring_forward(context: Context, world: World) -> None:
    """Let the time of every retry of a district have come."""
    async with context.database.writing(None) as session:
        connection = await session.connection()
        await connection.exec_driver_sql(
            f"update due_delivery set due_at = now() where leased_until is null and district_id = '{world.district_id}'"
        )
