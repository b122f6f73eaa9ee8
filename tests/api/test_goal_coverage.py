"""A school's goals add up to the district's: which schools carry a goal, and what their targets come to."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned, a_measure, a_plan, create, planned_world, read

_ASKED = """query ($id: ID!) { goalCoverage(id: $id) {
    schoolCount coveredSchoolCount schools { name goalIds } measures { alignedTarget alignedMeasureCount } } }"""


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def a_goal_of(planned: Planned, who: str, place: str, parent: Json | None = None) -> Json:
    plan = await create(planned[who], "plans", a_plan(planned.world, place))
    given = {"plan_id": plan["id"], "statement": "Everyone is there.", "area": "attendance"}
    return await create(planned[who], "goals", {**given, **({"parent_goal_id": parent["id"]} if parent else {})})


async def test_schools_with_a_goal_that_serves_it_carry_it_and_their_targets_come_together(planned: Planned) -> None:
    above = await a_goal_of(planned, "admin", "district")
    await create(planned["admin"], "measures", a_measure(above["id"], baseline=90, target=95))
    bethels = await a_goal_of(planned, "leader", "bethel", above)
    await create(planned["leader"], "measures", a_measure(bethels["id"], baseline=88, target=94))
    reynolds = await a_goal_of(planned, "other_leader", "reynolds", above)
    await create(planned["other_leader"], "measures", a_measure(reynolds["id"], baseline=84, target=92))
    found = await read(planned["admin"], f"goals/{above['id']}/coverage")
    carried = {each["organization_id"]: each["goal_ids"] for each in found["schools"] if each["goal_ids"]}
    assert carried == {planned.world.id("bethel"): [bethels["id"]], planned.world.id("reynolds"): [reynolds["id"]]}
    assert (found["aligned_goal_count"], found["covered_school_count"]) == (2, 2)
    assert found["coverage_share"] == round(2 / found["school_count"], 4)
    [measure] = found["measures"]
    assert (measure["aligned_measure_count"], measure["added_up_by"]) == (2, "mean")
    assert (measure["aligned_baseline"], measure["aligned_target"], measure["aligned_latest_value"]) == (86, 93, None)
    asked = {"query": _ASKED, "variables": {"id": above["id"]}}
    told = (await planned["admin"].post("/graphql", json=asked)).json()["data"]["goalCoverage"]
    assert told["coveredSchoolCount"] == 2
    assert told["schools"] == [{"name": each["name"], "goalIds": each["goal_ids"]} for each in found["schools"]]
    assert told["measures"] == [{"alignedTarget": 93, "alignedMeasureCount": 2}]


async def test_what_serves_it_through_others_counts_as_well(planned: Planned) -> None:
    above = await a_goal_of(planned, "admin", "district")
    between = await a_goal_of(planned, "admin", "district", above)
    below = await a_goal_of(planned, "leader", "bethel", between)
    found = await read(planned["admin"], f"goals/{above['id']}/coverage")
    assert found["aligned_goal_count"] == 2
    assert [each["goal_ids"] for each in found["schools"] if each["goal_ids"]] == [[below["id"]]]


async def test_of_goals_that_one_may_not_see_nothing_is_told(planned: Planned) -> None:
    above = await a_goal_of(planned, "admin", "district")
    await a_goal_of(planned, "other_leader", "reynolds", above)
    found = await read(planned["leader"], f"goals/{above['id']}/coverage")
    assert (found["aligned_goal_count"], found["covered_school_count"]) == (0, 0)
    own = await a_goal_of(planned, "leader", "bethel", above)
    found = await read(planned["leader"], f"goals/{above['id']}/coverage")
    assert [each["goal_ids"] for each in found["schools"] if each["goal_ids"]] == [[own["id"]]]
