"""Monitoring cycles: what is predicted stands before there is data, and is then held against it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.cycle_desk import a_cycle, a_sample, begun
from tests.api.learning import graph
from tests.api.part_desk import mutate
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

_STUDY = """query ($id: ID!) { monitoringCycleStudy(id: $id) {
    predictedLow predictedHigh result resultLow resultHigh sampleSize evidenceCount outcome missedBy } }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_a_cycle_goes_from_plan_to_act(planned: Planned) -> None:
    leader, cycle = planned["leader"], await begun(planned)
    path = f"monitoring-cycles/{cycle['id']}"
    await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    studied = await changed(leader, path, {"state": "studied", "learned": "Cards get lost."}, 2)
    assert (studied["studied_on"], studied["decision"]) == (str(TODAY), None)
    adjustment = str(planned.ids.implementation.adjustment)
    acted = await changed(leader, path, {"state": "acted", "decision": "abandon", "adjustment_id": adjustment}, 3)
    assert (acted["state"], acted["decision"], acted["learned"]) == ("acted", "abandon", "Cards get lost.")
    assert [kind for kind, _ in await events_about(planned["admin"], cycle["id"])] == [
        "monitoring_cycle.planned",
        "monitoring_cycle.updated",
        "monitoring_cycle.begun",
        "monitoring_cycle.updated",
        "monitoring_cycle.studied",
        "monitoring_cycle.updated",
        "monitoring_cycle.acted",
    ]


async def test_graphql_writes_the_same(planned: Planned) -> None:
    made = await mutate(planned["leader"], "create_monitoring_cycle", a_cycle(planned), "monitoringCycle { id }")
    assert made["userErrors"] == []
    cycle = await read(planned["leader"], f"monitoring-cycles/{made['monitoringCycle']['id']}")
    assert cycle == {**cycle, **a_cycle(planned), "state": "planned", "version": 1}
    given = {"id": cycle["id"], "version": 1, "predicted_low": 80}
    refused = await mutate(planned["leader"], "update_monitoring_cycle", given)
    assert refused["userErrors"] == [{"code": "invalid_input", "path": ["input", "predictedHigh"]}]


async def test_one_value_may_be_predicted(planned: Planned) -> None:
    given = a_cycle(planned, predicted_high=None)
    made = await create(planned["leader"], "monitoring-cycles", given)
    assert (made["predicted_low"], made["predicted_high"]) == (60, 60)


async def test_the_study_holds_the_prediction_against_the_result_alike_in_both_apis(planned: Planned) -> None:
    cycle = await begun(planned)
    path = f"monitoring-cycles/{cycle['id']}/study"
    assert (await read(planned["teacher"], path))["outcome"] == "no_result"
    for in_place in (8, 10):
        await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, in_place))
    found = await read(planned["teacher"], path)
    assert found == {
        "id": cycle["id"],
        "predicted_low": 60,
        "predicted_high": 70,
        "result": 45.0,
        "result_low": 32.8,
        "result_high": 57.8,
        "sample_size": 40,
        "evidence_count": 2,
        "outcome": "below",
        "missed_by": -15.0,
    }
    told = (await graph(planned["teacher"], _STUDY, {"id": cycle["id"]}))["monitoringCycleStudy"]
    assert list(told.values()) == list(found.values())[1:]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"predicted_high": 59}, ("/predicted_high", "below_low")),
        ({"predicted_low": 101, "predicted_high": 102}, ("/predicted_low", "out_of_range")),
        ({"predicted_low": None}, ("/predicted_low", "float_type")),
        ({"ends_on": "2020-01-01"}, ("/ends_on", "ends_before_it_begins")),
        ({"indicator_id": "018f0000-0000-702c-8000-000000000000"}, ("/indicator_id", "unknown_reference")),
    ],
)
async def test_a_cycle_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[str, str]
) -> None:
    answer = await planned["leader"].post("/v1/monitoring-cycles", json=a_cycle(planned, **fields))
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_what_has_no_unit_cannot_be_predicted(planned: Planned) -> None:
    part_of = {"implementation_plan_id": str(planned.ids.implementation.implementation_plan)}
    told = await create(planned["leader"], "indicators", {**part_of, "kind": "cause", "statement": "Calm."})
    given = a_cycle(planned, indicator_id=told["id"])
    answer = await planned["leader"].post("/v1/monitoring-cycles", json=given)
    assert refusal(answer)[2:] == ("/indicator_id", "no_unit")


async def test_an_indicator_that_is_predicted_keeps_its_unit(planned: Planned) -> None:
    part_of = {"implementation_plan_id": str(planned.ids.implementation.implementation_plan)}
    counted = {**part_of, "kind": "cause", "statement": "Visits.", "unit": "count"}
    made = await create(planned["leader"], "indicators", counted)
    await create(planned["leader"], "monitoring-cycles", a_cycle(planned, indicator_id=made["id"]))
    answer = await change(planned["leader"], f"indicators/{made['id']}", {"unit": "percent"}, 1)
    assert refusal(answer) == (409, "evidence_recorded", "/unit", "evidence_recorded")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"state": "acted"}, (409, "transition_not_allowed", "/state", "transition_not_allowed")),
        ({"state": "studied", "learned": "Much."}, (409, "nothing_to_study", "/state", "nothing_to_study")),
        ({"decision": "adopt"}, (422, "invalid_input", "/decision", "not_acted")),
        ({"question": None}, (422, "invalid_input", "/question", "not_nullable")),
    ],
)
async def test_a_cycle_is_not_changed_into_what_it_is_not(
    planned: Planned, fields: Json, expected: tuple[int, str, str, str]
) -> None:
    cycle = await begun(planned)
    answer = await change(planned["leader"], f"monitoring-cycles/{cycle['id']}", fields, 2)
    assert refusal(answer) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"state": "studied"}, ("/learned", "learned_missing")),
        ({"begins_on": str(TODAY + timedelta(days=1))}, ("/begins_on", "evidence_outside")),
        ({"ends_on": str(TODAY - timedelta(days=1))}, ("/ends_on", "evidence_outside")),
    ],
)
async def test_a_cycle_with_evidence_stays_whole(planned: Planned, fields: Json, expected: tuple[str, str]) -> None:
    cycle = await begun(planned)
    await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    answer = await change(planned["leader"], f"monitoring-cycles/{cycle['id']}", fields, 2)
    assert refusal(answer)[2:] == expected


async def test_an_act_is_a_decision_and_leads_to_an_adjustment_of_the_same_plan(planned: Planned) -> None:
    leader, cycle = planned["leader"], await begun(planned)
    path = f"monitoring-cycles/{cycle['id']}"
    await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    await changed(leader, path, {"state": "studied", "learned": "Little."}, 2)
    answer = await change(leader, path, {"state": "acted", "decision": "adapt"}, 3)
    assert refusal(answer)[2:] == ("/adjustment_id", "act_incomplete")
    unknown = {"state": "acted", "decision": "adapt", "adjustment_id": "018f0000-0000-702e-8000-000000000000"}
    assert refusal(await change(leader, path, unknown, 3))[2:] == ("/adjustment_id", "unknown_reference")


async def test_a_cycle_with_evidence_is_dropped_and_not_deleted(planned: Planned) -> None:
    leader = planned["leader"]
    empty = await create(leader, "monitoring-cycles", a_cycle(planned))
    assert (await delete(leader, f"monitoring-cycles/{empty['id']}", 1)).status_code == 204
    cycle = await begun(planned)
    await create(planned["coach"], "monitoring-evidence", a_sample(planned, cycle, 8))
    path = f"monitoring-cycles/{cycle['id']}"
    assert refusal(await delete(leader, path, 2))[:2] == (409, "cycle_in_record")
    dropped = await changed(leader, path, {"state": "dropped"}, 2)
    assert refusal(await change(leader, path, {"state": "doing"}, dropped["version"]))[1] == "transition_not_allowed"


@pytest.mark.parametrize(
    ("person", "status"), [("leader", 201), ("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 422)]
)
async def test_who_writes_a_plan_plans_its_cycles(planned: Planned, person: str, status: int) -> None:
    answer = await planned[person].post("/v1/monitoring-cycles", json=a_cycle(planned))
    assert answer.status_code == status, answer.text


async def test_a_cycle_is_part_of_the_plan_and_of_its_history(planned: Planned) -> None:
    cycle = await create(planned["leader"], "monitoring-cycles", a_cycle(planned))
    plan = str(planned.ids.plan)
    found = await read(planned["leader"], "plan-revisions", plan_id=plan, sort="-made_at", limit=1)
    newest = found["data"][0]
    assert newest["parts"] == [{"kind": "monitoring_cycle", "part_id": cycle["id"], "change": "added"}]
    assert cycle in (await read(planned["leader"], f"plans/{plan}/document"))["monitoring_cycles"]
    before = await read(planned["leader"], f"plans/{plan}/document", revision=newest["number"] - 1)
    assert cycle["id"] not in {each["id"] for each in before["monitoring_cycles"]}


async def test_the_cycle_of_the_demo_has_led_somewhere(planned: Planned) -> None:
    path = f"monitoring-cycles/{planned.ids.implementation.cycle}"
    found = await read(planned["teacher"], path, expand="adjustment")
    assert (found["state"], found["decision"]) == ("acted", "adapt")
    assert found["adjustment"]["id"] == str(planned.ids.implementation.adjustment)
    study = await read(planned["teacher"], f"{path}/study")
    assert (study["outcome"], study["result"], study["sample_size"]) == ("within_interval", 58.3, 24)
