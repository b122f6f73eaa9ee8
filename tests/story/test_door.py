"""The door of a real process: what strangers send costs no memory, and a stop lets everybody finish."""

import asyncio
import sys
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack

import asyncpg
import httpx
import pytest

from achieve.accounts.rows import District
from achieve.core.db import Database
from achieve.core.ids import DistrictId, new_id
from achieve.outbox.events import write_events
from tests.api.sockets import connected, last_words, seconds_until_cut, statuses
from tests.api.test_connections import REFUSED
from tests.story.district import settings_of
from tests.story.lone import add_administrator
from tests.story.memory import Memory, memory_of
from tests.story.service import Service, running_service

MEGABYTE = 1_000_000
BODY = 60 * MEGABYTE
LARGEST_GROWTH = 10 * MEGABYTE
PIECE = b"x" * 100_000
PATHS = ["/v1/plans", "/v1/nowhere", "/graphql", "/oauth/token", "/nowhere", "/livez", "/docs"]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with running_service(tmp_path_factory.mktemp("door")) as service:
        yield service


@pytest.fixture(scope="module")
def token(service: Service) -> str:
    """Of the administrator of a district with nobody else in it."""
    return asyncio.run(_bring_administrator(service))


@pytest.fixture(scope="module")
def memory(service: Service, token: str) -> Memory:
    for path in PATHS:
        _send(service, path, token, [PIECE], len(PIECE))
    return memory_of(service)


@pytest.mark.parametrize("is_chunked", [False, True], ids=["by its length", "in chunks"])
@pytest.mark.parametrize("is_known", [True, False], ids=["with a token", "without"])
@pytest.mark.parametrize("path", PATHS)
def test_sixty_megabytes_cost_less_than_ten(
    service: Service, token: str, memory: Memory, path: str, is_known: bool, is_chunked: bool
) -> None:
    before = memory.watch()
    sent = (PIECE for _ in range(BODY // len(PIECE)))
    status = _send(service, path, token if is_known else None, sent, None if is_chunked else BODY)
    growth = memory.peak() - before
    sys.stdout.write(f"{path}: {status}, memory grew by {growth / MEGABYTE:.1f} MB\n")
    assert 400 <= status < 500
    assert growth < LARGEST_GROWTH


def test_twenty_at_once_cost_no_more(service: Service, token: str, memory: Memory) -> None:
    def send(number: int) -> int:
        sent = (PIECE for _ in range(BODY // len(PIECE)))
        return _send(service, "/v1/plans", None if number % 2 else token, sent, None)

    before = memory.watch()
    with ThreadPoolExecutor(20) as pool:
        statuses = set(pool.map(send, range(20)))
    growth = memory.peak() - before
    sys.stdout.write(f"twenty at once: memory grew by {growth / MEGABYTE:.1f} MB\n")
    assert statuses <= {401, 413}
    # Ten of them are read until they are longer than a body may be: 2 MB each.
    assert growth < LARGEST_GROWTH + 10 * 2 * MEGABYTE


def test_a_process_refuses_what_could_be_read_in_two_ways(service: Service) -> None:
    async def ask_all() -> list[list[int]]:
        return [statuses(await last_words(service.url, sent)) for sent in REFUSED.values()]

    assert set(map(tuple, asyncio.run(ask_all()))) == {(400,)}


def test_five_hundred_silent_clients_are_cut_within_half_a_minute_and_keep_nobody_waiting(service: Service) -> None:
    longest, slowest = asyncio.run(_keep_silent(service, 500))
    sys.stdout.write(f"500 silent clients: all cut after {longest:.1f} s; others waited {slowest:.2f} s at most\n")
    assert longest < 30
    assert slowest < 3


async def _keep_silent(service: Service, clients: int) -> tuple[float, float]:
    """How long the last of many silent clients was kept, and how long others waited meanwhile, in seconds."""
    async with AsyncExitStack() as stack:
        connections = [await stack.enter_async_context(connected(service.url)) for _ in range(clients)]
        cut = [asyncio.create_task(seconds_until_cut(reader)) for reader, _ in connections]
        other = await stack.enter_async_context(httpx.AsyncClient(base_url=service.url, trust_env=False, timeout=30))
        waited: list[float] = []
        while not all(each.done() for each in cut):
            answer = await other.get("/readyz")
            assert answer.status_code == 200
            waited.append(answer.elapsed.total_seconds())
            await asyncio.sleep(0.1)
        return max(each.result() for each in cut), max(waited)


def test_a_stop_lets_a_request_finish_that_has_begun(service: Service, token: str) -> None:
    answers: list[int] = []

    def ask() -> None:
        with _client(service, token) as client:
            answers.append(client.get("/v1/people").status_code)

    asking = threading.Thread(target=ask)
    process = service.running["serve"]
    asyncio.run(_stop_while_asking(service, asking))
    asking.join(20)
    assert answers == [200]
    process.wait(10)
    service.start("serve")
    service.wait_until_ready()


async def _stop_while_asking(service: Service, asking: threading.Thread) -> None:
    """Ask for what is locked, tell the service to stop, and open the lock a second later."""
    connection = await asyncpg.connect(service.database_url)
    try:
        async with connection.transaction():
            await connection.execute("lock table person in access exclusive mode")
            asking.start()
            await asyncio.sleep(1)
            service.running["serve"].terminate()
            await asyncio.sleep(1)
            async with httpx.AsyncClient(trust_env=False) as client:
                with pytest.raises(httpx.ConnectError):
                    await client.get(f"{service.url}/livez")
    finally:
        await connection.close()


def _send(service: Service, path: str, token: str | None, sent: Iterable[bytes], length: int | None) -> int:
    """POST a body. Returns the status."""
    headers = {"content-type": "application/x-www-form-urlencoded" if "oauth" in path else "application/json"}
    if length is not None:
        headers["content-length"] = str(length)
    with _client(service, token) as client:
        return client.post(path, content=iter(sent), headers=headers).status_code


def _client(service: Service, token: str | None) -> httpx.Client:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    return httpx.Client(base_url=service.url, headers=headers, trust_env=False, timeout=30)


async def _bring_administrator(service: Service) -> str:
    database = Database(settings_of(service), before_commit=write_events)
    await database.open()
    district_id = DistrictId(new_id(District.type_code))
    try:
        async with database.writing(district_id) as session:
            return await add_administrator(session, district_id)
    finally:
        await database.close()
