"""Contents of attachments: none is there without its attachment for long, and no attachment without its content."""

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest
import time_machine
from fastapi import FastAPI

from achieve.app import make_app
from achieve.core import clock
from achieve.core.contents import ContentMissing, DiskStore
from achieve.core.settings import Settings
from achieve.plans.attachments.clearing import LooseContents
from achieve.web.context import Context
from tests.api.attachment_desk import PDF, PNG, attached, evidence_in, kept_at, send
from tests.api.plan_desk import Planned, a_plan, create, delete, planned_world, read
from tests.api.privacy_desk import Desk


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


class _Away:
    """A store that takes contents, and then is away before it says so."""

    def __init__(self, folder: Path) -> None:
        self._disk = DiskStore(folder)

    async def put(self, key: str, source: Path) -> None:
        await self._disk.put(key, source)
        raise ContentMissing("Away.")

    def read(self, key: str) -> AsyncGenerator[bytes]:
        return self._disk.read(key)

    async def delete(self, key: str) -> None:
        await self._disk.delete(key)


def contents(context: Context, planned: Planned) -> set[str]:
    """What is in the store of the district."""
    folder = kept_at(context, planned.world.district_id, "x").parent
    return {each.name for each in folder.iterdir()} if folder.exists() else set()


async def clear(context: Context) -> None:
    await LooseContents(context.contents)(context.database)


async def test_what_was_removed_goes_from_the_store(planned: Planned, context: Context) -> None:
    kept, gone = [await attached(planned["coach"], evidence_in(planned), content=PDF) for _ in range(2)]
    await delete(planned["coach"], f"attachments/{gone['id']}", 1)
    assert contents(context, planned) == {kept["id"], gone["id"]}
    await clear(context)
    assert contents(context, planned) == {kept["id"]}


async def test_what_goes_with_its_plan_goes_from_the_store(planned: Planned, context: Context) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    carried = {"plan_id": plan["id"], "initiative_id": str(planned.ids.implementation.initiative), "title": "There"}
    part_of = {"implementation_plan_id": (await create(leader, "implementation-plans", carried))["id"]}
    indicator = await create(leader, "indicators", {**part_of, "kind": "cause", "statement": "Aims are told."})
    told = {"indicator_id": indicator["id"], "observed_on": "2026-01-12", "narrative": "In two rooms."}
    evidence = await create(planned["coach"], "monitoring-evidence", told)
    made = await attached(planned["coach"], evidence["id"])
    assert contents(context, planned) == {made["id"]}
    assert (await delete(leader, f"plans/{plan['id']}", plan["version"])).status_code == 204
    await clear(context)
    assert contents(context, planned) == set()


async def test_what_a_refused_upload_leaves_is_removed_once_nobody_can_still_want_it(
    planned: Planned, context: Context, settings: Settings
) -> None:
    app = make_app(settings)
    app.state.context = replace(app.state.context, contents=_Away(settings.home / "attachments"))
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with app.router.lifespan_context(app):
        headers = planned["coach"].headers
        async with httpx.AsyncClient(transport=transport, base_url="http://away.test", headers=headers) as coach:
            assert (await send(coach, evidence_in(planned))).status_code == 503
    assert (await read(planned["coach"], "attachments"))["data"] == []
    left = contents(context, planned)
    assert len(left) == 1
    await clear(context)
    assert contents(context, planned) == left
    with time_machine.travel(clock.now() + timedelta(hours=2), tick=True):
        await clear(context)
    assert contents(context, planned) == set()


async def test_a_refused_file_leaves_nothing(planned: Planned, context: Context) -> None:
    assert (await send(planned["coach"], evidence_in(planned), "walk.pdf", PNG)).status_code == 415
    assert (await send(planned["teacher"], evidence_in(planned))).status_code == 403
    assert contents(context, planned) == set()


async def test_files_of_a_person_are_handed_over_and_go_when_the_person_is_erased(
    planned: Planned, context: Context
) -> None:
    own = await attached(planned["teacher"], evidence_in(planned, 3), "own.pdf", PDF)
    seen = await attached(planned["coach"], evidence_in(planned, 3), "seen.png", PNG)
    kept = await attached(planned["coach"], evidence_in(planned), "walk.pdf", PDF)
    desk = Desk(planned.world)
    with ZipFile(BytesIO(await desk.archive("teacher"))) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name.startswith("files/")}
    assert files == {f"files/{own['id']}/own.pdf": PDF, f"files/{seen['id']}/seen.png": PNG}
    await desk.erase("teacher")
    left = (await read(planned["leader"], "attachments"))["data"]
    assert [each["id"] for each in left] == [kept["id"]]
    await clear(context)
    assert contents(context, planned) == {kept["id"]}
