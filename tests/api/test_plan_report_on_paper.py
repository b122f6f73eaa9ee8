"""A plan's report as a PDF: accessible, whole, and made beside the service."""

import asyncio
import io
import time
from collections.abc import AsyncIterator
from typing import Any, cast
from uuid import UUID

import pytest
from fastapi import FastAPI
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from sqlalchemy import insert

from achieve.core.ids import DistrictId
from achieve.core.settings import Settings
from achieve.plans.rows import Step
from achieve.web.context import Context
from tests.api.plan_desk import Planned, a_measure, a_plan, create, planned_world, refusal
from tests.api.plan_desk import read as read_one
from tests.api.real_server import client_like, opened, served

PDF = {"accept": "application/pdf"}
HOSTILE = '#read("/etc/hostname") #panic() $x$ *b* <lbl> @ref \\'


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def paper(planned: Planned, plan_id: object, who: str = "leader") -> PdfReader:
    answer = await planned[who].get(f"/v1/plans/{plan_id}/report", headers=PDF)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/pdf"
    return PdfReader(io.BytesIO(answer.content))


def text_of(read: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in read.pages).split())


def tags(read: PdfReader) -> set[str]:
    """The kinds of structure elements: what a screen reader goes by."""
    found: set[str] = set()
    waiting: list[Any] = [cast("Any", read.trailer["/Root"])["/StructTreeRoot"]]
    while waiting:
        each = waiting.pop().get_object()
        if isinstance(each, DictionaryObject):
            found.add(str(each.get("/S", "")))
            inner: Any = each.get("/K", [])
            waiting += cast("list[Any]", inner) if isinstance(inner, list) else [inner]
    return found


async def test_it_is_tagged_by_the_rules_of_pdf_ua(planned: Planned) -> None:
    read = await paper(planned, planned.ids.plan)
    root = cast("Any", read.trailer["/Root"])
    assert str(root["/Lang"]).startswith("en")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert {"/H1", "/H2", "/H6", "/Table", "/TH", "/TD", "/Figure", "/Caption"} <= tags(read)
    assert read.metadata
    assert read.metadata.title == "Bethel Elementary: improvement plan"
    assert [(page.mediabox.width, page.mediabox.height) for page in read.pages[:1]] == [(612, 792)]


async def test_it_says_what_the_page_says(planned: Planned) -> None:
    text = text_of(await paper(planned, planned.ids.plan))
    for told in ("What is to be reached", "71.5%", "In progress, overdue", "Present reality", "Adjustments"):
        assert told in text


async def test_a_family_gets_what_is_published(planned: Planned) -> None:
    text = text_of(await paper(planned, planned.ids.plan, "guardian"))
    assert "Goals and measures" in text
    assert "Priorities" not in text


async def test_hostile_words_stay_words(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world, title=HOSTILE))
    goal = await create(planned["leader"], "goals", {"plan_id": plan["id"], "statement": HOSTILE, "area": "climate"})
    await create(planned["leader"], "measures", a_measure(goal["id"], metric=HOSTILE))
    read = await paper(planned, plan["id"])
    assert read.metadata
    assert read.metadata.title == HOSTILE
    assert text_of(read).count('#read("/etc/hostname") #panic() $x$ *b* <lbl> @ref') == 7


async def test_a_letter_that_no_font_has_does_not_keep_it_back(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world, title="Reading \U0001f4d6 \ue000"))
    read = await paper(planned, plan["id"])
    assert "/H1" in tags(read)


async def test_a_plan_of_2000_steps_is_there_within_seconds_and_others_need_not_wait(
    planned: Planned, app: FastAPI, context: Context
) -> None:
    await _add_steps(context, planned, 1_990)
    async with served(app) as url, client_like(planned["leader"], url) as leader:
        begun = time.monotonic()
        asked = asyncio.create_task(leader.get(f"/v1/plans/{planned.ids.plan}/report", headers=PDF))
        longest = 0.0
        while not asked.done():
            before = time.monotonic()
            assert (await leader.get("/livez")).status_code == 200
            longest = max(longest, time.monotonic() - before)
            await asyncio.sleep(0.02)
        took = time.monotonic() - begun
    assert "Step 1989" in text_of(PdfReader(io.BytesIO((await asked).content)))
    assert took < 20
    assert longest < took / 2


async def _add_steps(context: Context, planned: Planned, number: int) -> None:
    strategy_id = next(iter(planned.ids.implementation.strategies.values()))
    strategy = await read_one(planned["leader"], f"strategies/{strategy_id}")
    rows = [
        Step(
            district_id=DistrictId(planned.world.district_id),
            id=Step.fresh_id(),
            plan_id=planned.ids.plan,
            implementation_plan_id=UUID(strategy["implementation_plan_id"]),
            strategy_id=strategy_id,
            organization_id=UUID(strategy["organization_id"]),
            title=f"Step {each}",
            status="proposed",
            sequence=100 + each,
        ).model_dump()
        for each in range(number)
    ]
    async with context.database.writing(DistrictId(planned.world.district_id)) as session:
        await (await session.connection()).execute(insert(Step), rows)


async def test_what_takes_too_long_is_ended_and_refused(planned: Planned, settings: Settings) -> None:
    async with (
        opened(settings, report_timeout_s=0.001) as app,
        served(app) as url,
        client_like(planned["leader"], url) as leader,
    ):
        answer = await leader.get(f"/v1/plans/{planned.ids.plan}/report", headers=PDF)
    assert refusal(answer)[:2] == (406, "report_too_long")
