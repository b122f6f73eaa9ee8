"""Evidence of monitoring cycles: which is attached, when, and what it does to the prediction."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.cycle_desk import a_cycle, a_sample, begun, indicator
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    change,
    changed,
    create,
    planned_world,
    read,
    refusal,
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_the_prediction_stays_once_evidence_is_attached(planned: Planned) -> None:
    cycle = await begun(planned)
    path = f"monitoring-cycles/{cycle['id']}"
    sharper = await changed(planned["leader"], path, {"predicted_low": 65}, 2)
    assert sharper["predicted_at"] > cycle["predicted_at"]
    await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    answer = await change(planned["leader"], path, {"predicted_low": 40}, 3)
    assert refusal(answer) == (409, "prediction_stands", "/predicted_low", "prediction_stands")
    same = await changed(planned["leader"], path, {"predicted_low": 65, "question": "And now?"}, 3)
    assert (same["predicted_at"], same["question"]) == (sharper["predicted_at"], "And now?")


async def test_what_was_recorded_before_the_prediction_is_not_attached(planned: Planned) -> None:
    known = await create(
        planned["coach"], "monitoring-evidence", {**a_sample(planned, {"id": None}, 13), "cycle_id": None}
    )
    cycle = await begun(planned)
    path = f"monitoring-evidence/{known['id']}"
    answer = await change(planned["coach"], path, {"cycle_id": cycle["id"]}, 1)
    assert refusal(answer) == (409, "recorded_before_prediction", "/cycle_id", "recorded_before_prediction")


async def test_evidence_does_not_leave_to_come_back_under_another_prediction(planned: Planned) -> None:
    cycle = await begun(planned)
    seen = await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    path = f"monitoring-evidence/{seen['id']}"
    await changed(planned["coach"], path, {"cycle_id": None}, 1)
    await changed(planned["leader"], f"monitoring-cycles/{cycle['id']}", {"predicted_low": 40, "predicted_high": 45}, 2)
    answer = await change(planned["coach"], path, {"cycle_id": cycle["id"]}, 2)
    assert refusal(answer)[1] == "recorded_before_prediction"


async def test_a_prediction_and_evidence_that_meet_come_one_after_the_other(planned: Planned) -> None:
    cycle = await begun(planned)
    path = f"monitoring-cycles/{cycle['id']}"
    predicted, seen = await asyncio.gather(
        change(planned["leader"], path, {"predicted_low": 40}, 2),
        planned["coach"].post("/v1/monitoring-evidence", json=a_sample(planned, cycle, 8)),
    )
    assert seen.status_code == 201, seen.text
    assert predicted.status_code in (200, 409)
    found = await read(planned["leader"], path)
    recorded = await read(planned["leader"], f"monitoring-evidence/{seen.json()['id']}")
    assert found["predicted_at"] <= recorded["created_at"]
    assert found["predicted_low"] == (40 if predicted.status_code == 200 else 60)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"observed_on": str(TODAY - timedelta(days=21))}, (422, "invalid_input", "/cycle_id", "outside_cycle")),
        (
            {"cycle_id": "018f0000-0000-703e-8000-000000000000"},
            (422, "invalid_input", "/cycle_id", "unknown_reference"),
        ),
    ],
)
async def test_evidence_that_is_not_of_the_cycle_is_not_attached(
    planned: Planned, fields: Json, expected: tuple[int, str, str, str]
) -> None:
    cycle = await begun(planned)
    answer = await planned["coach"].post("/v1/monitoring-evidence", json=a_sample(planned, cycle, 8, **fields))
    assert refusal(answer) == expected


async def test_evidence_of_another_indicator_is_not_attached(planned: Planned) -> None:
    cycle = await begun(planned)
    other = {"indicator_id": indicator(planned, IndicatorKind.EFFECT), "observed_on": str(TODAY), "value": 50}
    answer = await planned["coach"].post("/v1/monitoring-evidence", json={**other, "cycle_id": cycle["id"]})
    assert refusal(answer)[2:] == ("/cycle_id", "of_another_indicator")


async def test_evidence_comes_and_goes_while_the_cycle_is_being_done(planned: Planned) -> None:
    leader = planned["leader"]
    cycle = await create(leader, "monitoring-cycles", a_cycle(planned))
    path = f"monitoring-cycles/{cycle['id']}"
    early = await planned["coach"].post("/v1/monitoring-evidence", json=a_sample(planned, cycle, 8))
    assert refusal(early) == (409, "cycle_not_running", "/cycle_id", "cycle_not_running")
    await changed(leader, path, {"state": "doing"}, 1)
    seen = await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    await changed(leader, path, {"state": "studied", "learned": "Little."}, 2)
    at = f"monitoring-evidence/{seen['id']}"
    assert refusal(await change(planned["coach"], at, {"cycle_id": None}, 1))[1] == "cycle_not_running"
    assert (await changed(planned["coach"], at, {"in_place_count": 9}, 1))["value"] == 45.0
    outside = await change(planned["coach"], at, {"observed_on": str(TODAY - timedelta(days=21))}, 2)
    assert refusal(outside)[3] == "outside_cycle"
    assert (await changed(leader, path, {"state": "doing"}, 3))["studied_on"] is None
    assert (await changed(planned["coach"], at, {"cycle_id": None}, 2))["cycle_id"] is None


async def test_going_back_to_before_a_cycle_takes_evidence_out_of_it(planned: Planned) -> None:
    leader, plan = planned["leader"], str(planned.ids.plan)
    seen = await create(
        planned["coach"], "monitoring-evidence", {**a_sample(planned, {"id": None}, 9), "cycle_id": None}
    )
    cycle = await begun(planned)
    await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    newest = (await read(leader, "plan-revisions", plan_id=plan, sort="-made_at", limit=1))["data"][0]["number"]
    back = {"revision": newest - 3, "newest_revision": newest}
    answer = await leader.post(f"/v1/plans/{plan}/restore", json=back)
    assert answer.status_code == 200, answer.text
    assert (await leader.get(f"/v1/monitoring-cycles/{cycle['id']}")).status_code == 404
    assert (await read(leader, f"monitoring-evidence/{seen['id']}"))["cycle_id"] is None
