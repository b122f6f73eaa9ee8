"""Monitoring evidence over REST."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def evidence_of(planned: Planned, **fields: object) -> Json:
    indicator_id = str(planned.ids.implementation.indicators[IndicatorKind.CAUSE])
    return {"indicator_id": indicator_id, "observed_on": str(TODAY), "value": 61, "source": "Learning walk", **fields}


async def test_evidence_is_recorded_by_who_saw_it_and_corrected(planned: Planned) -> None:
    evidence = await create(planned["coach"], "monitoring-evidence", evidence_of(planned, narrative="Most lessons."))
    assert evidence["observer_id"] == planned.world.id("coach")
    path = f"monitoring-evidence/{evidence['id']}"
    corrected = await changed(planned["coach"], path, {"value": 62.5, "narrative": None}, 1)
    assert (corrected["value"], corrected["narrative"], corrected["version"]) == (62.5, None, 2)
    assert await events_about(planned["admin"], evidence["id"]) == [
        ("monitoring_evidence.recorded", ["indicator_id", "narrative", "observed_on", "source", "value"]),
        ("monitoring_evidence.corrected", ["narrative", "value"]),
    ]


async def test_evidence_is_never_deleted(planned: Planned) -> None:
    answer = await delete(planned["leader"], f"monitoring-evidence/{planned.ids.implementation.evidence[0]}", 1)
    assert answer.status_code == 405


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"value": 101}, ("/value", "out_of_range")),
        ({"value": None}, ("/value", "says_nothing")),
        ({"observed_on": "2199-01-01"}, ("/observed_on", "in_the_future")),
        ({"indicator_id": "018f0000-0000-702c-8000-000000000000"}, ("/indicator_id", "unknown_reference")),
        ({"observer_id": "018f0000-0000-7012-8000-000000000000"}, ("/observer_id", "unknown_reference")),
    ],
)
async def test_evidence_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[str, str]
) -> None:
    answer = await planned["leader"].post("/v1/monitoring-evidence", json=evidence_of(planned, **fields))
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_a_correction_leaves_something_said(planned: Planned) -> None:
    evidence = await create(planned["leader"], "monitoring-evidence", evidence_of(planned))
    answer = await change(planned["leader"], f"monitoring-evidence/{evidence['id']}", {"value": None}, 1)
    assert refusal(answer)[2:] == ("/value", "says_nothing")


@pytest.mark.parametrize(
    ("person", "observer", "status"),
    [
        ("admin", None, 201),
        ("leader", None, 201),
        ("leader", "coach", 201),
        ("coach", None, 201),
        ("teacher", None, 201),
        ("teacher", "coach", 403),
        ("other_leader", None, 422),
        ("other_teacher", None, 422),
        ("learner", None, 403),
        ("guardian", None, 403),
        ("sis", None, 201),
    ],
)
async def test_who_may_record_evidence(planned: Planned, person: str, observer: str | None, status: int) -> None:
    fields = {"observer_id": planned.world.id(observer)} if observer else {}
    answer = await planned[person].post("/v1/monitoring-evidence", json=evidence_of(planned, **fields))
    assert answer.status_code == status, answer.text


@pytest.mark.parametrize(
    ("person", "status"),
    [("teacher", 200), ("coach", 200), ("leader", 200), ("admin", 200), ("colleague", 403), ("other_leader", 404)],
)
async def test_teachers_correct_what_they_observed_themselves(planned: Planned, person: str, status: int) -> None:
    evidence = await create(planned["teacher"], "monitoring-evidence", evidence_of(planned))
    path = f"monitoring-evidence/{evidence['id']}"
    assert (await change(planned[person], path, {"value": 60}, 1)).status_code == status


async def test_evidence_can_be_listed_by_indicator_and_time(planned: Planned) -> None:
    indicator = str(planned.ids.implementation.indicators[IndicatorKind.EFFECT])
    early = str(TODAY - timedelta(days=41))
    page = await read(planned["leader"], "monitoring-evidence", indicator_id=indicator, observed_before=early)
    assert [each["value"] for each in page["data"]] == [26]
    newest = await read(planned["leader"], "monitoring-evidence", indicator_id=indicator, sort="-observed_on", limit=1)
    assert [each["value"] for each in newest["data"]] == [47]


async def test_a_teacher_cannot_add_to_evidence_that_they_may_not_read(planned: Planned) -> None:
    admin, district = planned["admin"], str(planned.world.district_id)
    said = {"organization_id": district, "title": "Clear aims", "why": "Because.", "why_kind": "mandate"}
    initiative = await create(admin, "initiatives", said)
    within = {"plan_id": str(planned.ids.district_plan), "initiative_id": initiative["id"]}
    part_of = await create(admin, "implementation-plans", {**within, "title": "In the district"})
    looked_at = {"implementation_plan_id": part_of["id"], "kind": "cause", "statement": "Aims are told."}
    indicator = (await create(admin, "indicators", looked_at))["id"]
    words = {"indicator_id": indicator, "value": None, "narrative": "They are."}
    answer = await planned["teacher"].post("/v1/monitoring-evidence", json=evidence_of(planned, **words))
    assert answer.status_code == 403
    number = await planned["admin"].post("/v1/monitoring-evidence", json=evidence_of(planned, **{**words, "value": 5}))
    assert refusal(number)[2:] == ("/value", "no_unit")
    assert (await planned["admin"].post("/v1/monitoring-evidence", json=evidence_of(planned, **words))).is_success
