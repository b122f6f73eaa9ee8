"""The statements that the service's speed is measured by answer what the service answers, to the same person."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import orjson
import pytest

from achieve.app import make_app
from achieve.core.settings import Settings
from achieve.progress.schemas import ClassGrid
from benchmarks.bench_plan_status import read_of
from benchmarks.databases import Loaded, databases
from benchmarks.district import HUNDREDTH, PASSWORD
from benchmarks.district.wide_plan import put_in
from benchmarks.floors import STATEMENTS
from benchmarks.floors.serving import floor_arguments
from benchmarks.reads import READS, Read
from benchmarks.sameness import answer_of


@dataclass(frozen=True, slots=True)
class Measured:
    """The small district of the benchmarks, and a client of the service over it."""

    loaded: Loaded
    client: httpx.AsyncClient


@pytest.fixture(scope="module")
async def measured(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Measured]:
    """The service over a district of its own."""
    with databases(kept=False) as server:
        loaded = await server.district(HUNDREDTH, "hundredth")
        home = tmp_path_factory.mktemp("home")
        settings = {"home": home, "database_url": loaded.url, "development_sign_in": True, "log_level": "error"}
        app = make_app(Settings.model_validate(settings))
        transport = httpx.ASGITransport(app=app)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://t") as client,
        ):
            yield Measured(loaded, client)


@pytest.mark.parametrize("read", READS, ids=lambda read: read.title)
async def test_a_floor_answers_what_the_service_answers(measured: Measured, read: Read) -> None:
    ours = answer_of(read, await _answer(measured, read))
    assert await _floor(measured.loaded, read) == ours


async def test_the_measured_class_has_thirty_learners_and_forty_targets(measured: Measured) -> None:
    grid = ClassGrid.model_validate(await _floor(measured.loaded, READS[0]))
    assert (len(grid.competencies), [len(each.cells) for each in grid.learners]) == (40, [40] * 30)


async def test_the_wide_plan_is_read_whole_and_its_status_counts_every_step(measured: Measured) -> None:
    await put_in(measured.loaded.url, measured.loaded.measured)
    document, status = [await _answer(measured, view) for view in (read_of("document"), read_of("status"))]
    counts = [part["counts"] for part in status["parts"] if part["kind"] == "strategy"]
    assert (len(document["steps"]), document["truncated"], status["truncated"]) == (2_000, [], [])
    assert sum(sum(each.values()) for each in counts) == 2_000


async def _answer(measured: Measured, read: Read) -> Any:
    form = {"grant_type": "password", "username": f"{read.person}@measured.example", "password": PASSWORD}
    granted = await measured.client.post("/oauth/token", data=form)
    asked = read.asked(measured.loaded.measured, granted.json()["access_token"])
    answer = await measured.client.request(asked.method, asked.path, headers=dict(asked.headers), content=asked.body)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def _floor(loaded: Loaded, read: Read) -> object:
    connection = await asyncpg.connect(loaded.url, server_settings={"role": "achieve_app", "timezone": "UTC"})
    try:
        async with connection.transaction(readonly=True):
            await connection.execute(f"SET LOCAL app.district_id = '{loaded.measured.district_id}'")
            body = await connection.fetchval(STATEMENTS[read.floor], *floor_arguments(read, loaded.measured))
    finally:
        await connection.close()
    return orjson.loads(body)
