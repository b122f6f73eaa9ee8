"""Files over the SDK: attached from a path or an open file, and saved as they were."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from achieve_sdk import Achieve, AsyncAchieve, Refused
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.attachment_desk import PDF, PNG, evidence_in
from tests.api.plan_desk import Planned, planned_world
from tests.api.sdk_desk import BASE_URL, Counting, FromThread, signed_in


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.fixture
async def coach(app: FastAPI, planned: Planned) -> AsyncIterator[AsyncAchieve]:
    async with signed_in(app, planned.world, "coach") as coach:
        yield coach


async def test_a_file_at_a_path_is_attached_under_its_name_and_saved_to_another(
    coach: AsyncAchieve, planned: Planned, tmp_path: Path
) -> None:
    (tmp_path / 'board "A" – ü.png').write_bytes(PNG)
    made = await coach.attach(evidence_in(planned), tmp_path / 'board "A" – ü.png')
    assert (made.file_name, made.media_type, made.size_bytes) == ("board _A_ – ü.png", "image/png", len(PNG))
    await coach.save_attachment(made.id, tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == PNG
    assert [each.id async for each in coach.attachments.list(monitoring_evidence_id=evidence_in(planned))] == [made.id]


async def test_an_upload_whose_answer_is_lost_is_done_once(app: FastAPI, planned: Planned) -> None:
    evidence = evidence_in(planned, 1)
    async with signed_in(app, planned.world, "coach", Counting(app, losing=1)) as coach:
        made = await coach.attach(evidence, BytesIO(PDF), name="walk.pdf")
        assert [each.id async for each in coach.attachments.list(monitoring_evidence_id=evidence)] == [made.id]


async def test_a_client_that_waits_has_the_same(app: FastAPI, planned: Planned) -> None:
    token = planned["coach"].headers["authorization"].removeprefix("Bearer ")
    way, evidence, saved = FromThread(app, asyncio.get_running_loop()), evidence_in(planned, 2), BytesIO()

    def attach_and_save() -> None:
        with Achieve(BASE_URL, token=token, transport=way) as coach:
            coach.save_attachment(coach.attach(evidence, BytesIO(PDF), name="walk.pdf").id, saved)

    await asyncio.to_thread(attach_and_save)
    assert saved.getvalue() == PDF


async def test_what_is_refused_says_why(coach: AsyncAchieve, planned: Planned) -> None:
    with pytest.raises(Refused) as refused:
        await coach.attach(evidence_in(planned), BytesIO(PNG), name="walk.pdf")
    assert refused.value.code == "content_differs"
    with pytest.raises(ValueError, match="no name"):
        await coach.attach(evidence_in(planned), BytesIO(PDF))
