"""Forecasts of a goal's measures, over REST and GraphQL."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Planned, a_measure, create, planned_world, read

_TOLD = """query ($id: ID!) { goalForecast(id: $id) {
    id as_of: asOf truncated
    method { name source share least_values: leastValues }
    measures {
        id unit target target_on: targetOn latest_value: latestValue latest_on: latestOn outlook expected low high
        expected_on_path: expectedOnPath is_on_path: isOnPath value_count: valueCount
    }
} }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_a_measure_is_foreseen_with_an_interval_in_rest_and_graphql(planned: Planned) -> None:
    goal_id = planned.ids.goals["math"]
    report = await read(planned["coach"], f"goals/{goal_id}/forecast")
    [measure] = report["measures"]
    assert (measure["target"], measure["latest_value"], measure["unit"]) == (70.0, 62.0, "percent")
    assert (measure["expected_on_path"], measure["is_on_path"], measure["outlook"]) == (64.0747, False, "open")
    assert 59 < measure["expected"] < 70
    assert measure["low"] < measure["expected"] < measure["high"]
    assert report["method"]["share"] == 0.9
    asked = {"query": _TOLD, "variables": {"id": str(goal_id)}}
    answer = (await planned["coach"].post("/graphql", json=asked)).json()
    assert answer["data"]["goalForecast"] == report


async def test_of_a_measure_with_a_baseline_alone_too_little_is_known(planned: Planned) -> None:
    goal = {"plan_id": str(planned.ids.plan), "statement": "All come.", "area": "attendance", "rank": 9}
    goal_id = (await create(planned["leader"], "goals", goal))["id"]
    await create(planned["leader"], "measures", a_measure(goal_id, target_on=str(TODAY + timedelta(days=100))))
    [measure] = (await read(planned["leader"], f"goals/{goal_id}/forecast"))["measures"]
    assert (measure["outlook"], measure["value_count"], measure["expected"]) == ("too_little_known", 1, None)


@pytest.mark.parametrize(("who", "refused"), [("other_leader", 404), ("guardian", 404), ("learner", 403)])
async def test_who_may_not_see_the_measures_gets_no_forecast(planned: Planned, who: str, refused: int) -> None:
    assert (await planned[who].get(f"/v1/goals/{planned.ids.goals['ela']}/forecast")).status_code == refused
