"""Large exports from a real process: its memory, clients that are slow or leave, and what cuts them."""

import asyncio
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
import pytest
from sqlalchemy import text

from achieve.accounts.rows import District
from achieve.core.db import Database
from achieve.core.ids import DistrictId, new_id
from achieve.outbox.events import write_events
from tests.story.district import ask, settings_of
from tests.story.lone import add_administrator
from tests.story.memory import Memory, memory_of
from tests.story.service import Service, eventually, running_service

NDJSON = "application/x-ndjson"
CSV = "text/csv"
LEARNERS = 200_000
MEGABYTE = 1_000_000
LARGEST_GROWTH = 20 * MEGABYTE
STALL_S = 2
STATEMENT_TIMEOUT_S = 1.5

_FILL = """
insert into person (district_id, id, version, created_at, updated_at, given_name, family_name, grade_levels, is_learner,
    is_active, birth_date)
select :district, gen_random_uuid(), 1, now(), now(), 'Learner ' || n, 'Of many', array['04'], true, true, '2016-03-01'
from generate_series(1, :learners) n
"""
_RUNNING = """select count(*) from pg_stat_activity
 where application_name = 'achieve' and state in ('active', 'idle in transaction', 'idle in transaction (aborted)')"""
_END = """select count(pg_terminate_backend(pid)) from pg_stat_activity
 where application_name = 'achieve' and state in ('active', 'idle in transaction')"""


@dataclass(frozen=True, slots=True)
class Large:
    """A district of many learners in a running service."""

    service: Service
    district_id: DistrictId
    token: str

    def client(self) -> httpx.Client:
        """Its administrator."""
        headers = {"authorization": f"Bearer {self.token}"}
        return httpx.Client(base_url=self.service.url, headers=headers, trust_env=False, timeout=30)

    @contextmanager
    def export(self, accept: str) -> Generator[httpx.Response]:
        """An export of its people that has begun."""
        with self.client() as client, client.stream("GET", "/v1/people", headers={"accept": accept}) as answer:
            assert answer.status_code == 200, answer.read()
            yield answer

    def running(self) -> int:
        """How many transactions the service has in the database."""
        found = ask(self.service.database_url, self.district_id, _RUNNING)
        assert isinstance(found, int)
        return found

    def is_idle(self) -> bool:
        """Whether it has none."""
        return self.running() == 0


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Large]:
    settings = {
        "MAX_EXPORTS": "1",
        "EXPORT_STALL_S": str(STALL_S),
        "STATEMENT_TIMEOUT_MS": str(int(STATEMENT_TIMEOUT_S * 1000)),
    }
    with running_service(tmp_path_factory.mktemp("exports"), **settings) as service:
        district_id = DistrictId(new_id(District.type_code))
        yield Large(service, district_id, asyncio.run(_fill(service, district_id)))


async def _fill(service: Service, district_id: DistrictId) -> str:
    """Bring the district in. Returns a token of its administrator."""
    database = Database(settings_of(service), before_commit=write_events)
    await database.open()
    try:
        async with database.writing(district_id) as session:
            token = await add_administrator(session, district_id)
            connection = await session.connection()
            # As the owner of the tables, and past the audit log: so many entries take longer than all that is tested.
            await connection.execute(text("set local role none"))
            await connection.execute(text("alter table person disable trigger user"))
            await connection.execute(text(_FILL).bindparams(district=district_id, learners=LEARNERS))
            await connection.execute(text("alter table person enable trigger user"))
            return token
    finally:
        await database.close()


@pytest.fixture
def memory(large: Large) -> Memory:
    with large.client() as client:
        client.get("/v1/people")
    return memory_of(large.service)


def tell(figures: str) -> None:
    """Show what was measured: `pytest -s`."""
    sys.stdout.write(f"{figures}\n")


@pytest.mark.parametrize(("accept", "lines"), [(NDJSON, LEARNERS + 1), (CSV, LEARNERS + 2)])
def test_memory_does_not_grow_with_an_export(large: Large, memory: Memory, accept: str, lines: int) -> None:
    before, began_at, size, ends = memory.watch(), time.monotonic(), 0, 0
    with large.export(accept) as answer:
        for piece in answer.iter_raw():
            size += len(piece)
            ends += piece.count(b"\n")
    seconds, growth = time.monotonic() - began_at, memory.peak() - before
    told = f"{accept}: {size / MEGABYTE:.0f} MB in {seconds:.1f} s"
    tell(f"{told}, memory grew by {growth / MEGABYTE:.1f} MB from {before / MEGABYTE:.0f} MB")
    assert ends == lines
    assert growth < LARGEST_GROWTH < size


def test_an_export_waits_for_a_slow_client_longer_than_a_statement_may_take(large: Large, memory: Memory) -> None:
    before, size, ends_at = memory.watch(), 0, time.monotonic() + 3 * STATEMENT_TIMEOUT_S
    with large.export(NDJSON) as answer:
        pieces = answer.iter_raw(1 << 16)
        while time.monotonic() < ends_at:
            size += len(next(pieces))
            time.sleep(0.02)
        assert large.running() > 0
    growth = memory.peak() - before
    tell(f"{size / MEGABYTE:.1f} MB read, memory grew by {growth / MEGABYTE:.1f} MB")
    assert 5 * MEGABYTE < size < 40 * MEGABYTE
    assert growth < LARGEST_GROWTH
    eventually(large.is_idle, 3)


def test_a_client_that_does_not_read_is_cut_off_and_can_tell(large: Large) -> None:
    with large.export(NDJSON) as answer:
        pieces = answer.iter_raw(1 << 16)
        next(pieces)
        assert large.running() > 0
        eventually(large.is_idle, STALL_S + 3)
        with pytest.raises(httpx.RemoteProtocolError):
            list(pieces)


def test_an_export_that_fails_midway_can_be_told_from_a_whole_one(large: Large) -> None:
    with large.export(CSV) as answer:
        pieces = answer.iter_raw(1 << 16)
        next(pieces)
        # Beside the reading, its entries in the disclosure record may just be on their way.
        assert ask(large.service.database_url, large.district_id, _END) in (1, 2)
        with pytest.raises(httpx.RemoteProtocolError):
            list(pieces)
    with large.client() as client:
        assert client.get("/v1/people", params={"limit": 1}).status_code == 200


def test_an_export_whose_client_has_left_ends_in_the_database(large: Large) -> None:
    with large.export(CSV) as answer:
        pieces = answer.iter_raw(1 << 16)
        next(pieces)
        assert large.running() > 0
    eventually(large.is_idle, 2)


def test_one_export_too_many_is_refused_while_other_reads_go_on(large: Large) -> None:
    with large.export(NDJSON), large.client() as client:
        refused = client.get("/v1/people", headers={"accept": CSV})
        assert (refused.status_code, refused.json()["code"]) == (503, "too_many_exports")
        assert refused.headers["retry-after"] == "30"
        assert client.get("/v1/people", params={"limit": 1}).status_code == 200
    eventually(large.is_idle, 3)
    with large.client() as client:
        answer = client.get("/v1/people", params={"id": str(large.district_id)}, headers={"accept": CSV})
    assert answer.status_code == 200
