"""A plan's document: everything of a plan in one answer, in both APIs, cut where it is too long, and saying so."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlalchemy import insert

from achieve.core.ids import DistrictId
from achieve.plans.rows import Step
from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned, planned_world

LISTS = {
    "teams": "teams",
    "team_members": "team-members",
    "priorities": "priorities",
    "goals": "goals",
    "measures": "measures",
    "measurements": "measurements",
    "initiatives": "initiatives",
    "look_fors": "look-fors",
    "observations": "observations",
    "commitment_readings": "commitment-readings",
    "phases": "phases",
    "phase_metrics": "phase-metrics",
    "implementation_plans": "implementation-plans",
    "strategies": "strategies",
    "steps": "steps",
    "step_resources": "step-resources",
    "obstacles": "obstacles",
    "indicators": "indicators",
    "monitoring_cycles": "monitoring-cycles",
    "monitoring_evidence": "monitoring-evidence",
    "saved_questions": "saved-questions",
    "adjustments": "adjustments",
    "adjustment_outcomes": "adjustment-outcomes",
}
# What belongs to several plans, and how the one initiative of the example is asked for: that of the plan.
OF_INITIATIVES: dict[str, str] = dict.fromkeys(
    (
        "teams",
        "team_members",
        "initiatives",
        "look_fors",
        "observations",
        "commitment_readings",
        "phases",
        "phase_metrics",
    ),
    "?limit=200",
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def document(planned: Planned, who: str, query: str = "") -> Json:
    answer = await planned[who].get(f"/v1/plans/{planned.ids.plan}/document{query}")
    assert answer.status_code == 200, answer.text
    assert "etag" not in answer.headers
    return answer.json()


async def test_it_holds_what_the_lists_hold(planned: Planned) -> None:
    found = await document(planned, "leader")
    plan = (await planned["leader"].get(f"/v1/plans/{planned.ids.plan}")).json()
    assert {name: value for name, value in found.items() if name not in LISTS} == {**plan, "truncated": []}
    for name, path in LISTS.items():
        query = OF_INITIATIVES.get(name, f"?plan_id={planned.ids.plan}&limit=200")
        listed = (await planned["leader"].get(f"/v1/{path}{query}")).json()["data"]
        of_plan = [each for each in listed if name != "initiatives" or each["title"].startswith("Learning intentions")]
        assert sorted(found[name], key=lambda each: each["id"]) == sorted(of_plan, key=lambda each: each["id"]), name
        assert found[name], name


async def test_graphql_gives_the_same(planned: Planned) -> None:
    query = (
        "query ($id: ID!) { planDocument(id: $id) { title truncated goals { statement }"
        " steps { id title isOverdue } measures { baseline target } } }"
    )
    given = {"query": query, "variables": {"id": str(planned.ids.plan)}}
    data = (await planned["leader"].post("/graphql", json=given)).json()["data"]["planDocument"]
    rest = await document(planned, "leader", "?fields=title,truncated,goals,steps,measures")
    assert data["title"] == rest["title"]
    assert data["truncated"] == rest["truncated"] == []
    assert [each["statement"] for each in data["goals"]] == [each["statement"] for each in rest["goals"]]
    assert [(each["id"], each["isOverdue"]) for each in data["steps"]] == [
        (each["id"], each["is_overdue"]) for each in rest["steps"]
    ]
    assert [(each["baseline"], each["target"]) for each in data["measures"]] == [(67, 78), (59, 70)]


async def test_steps_stand_in_their_sequence(planned: Planned) -> None:
    sequence = [each["sequence"] for each in (await document(planned, "leader", "?fields=steps"))["steps"]]
    assert sequence == sorted(sequence)


async def test_a_family_reads_the_goals_of_what_is_published(planned: Planned) -> None:
    found = await document(planned, "guardian")
    assert (found["is_published"], found["truncated"]) == (True, [])
    assert {name for name in LISTS if found[name]} == {"goals"}
    assert "open_step_count" in found["redacted"]


async def test_a_plan_of_another_school_is_not_there(planned: Planned) -> None:
    path = f"/v1/plans/{planned.ids.plan}/document"
    assert (await planned["other_leader"].get(path)).status_code == 404


async def test_a_list_that_is_too_long_is_cut_and_named(planned: Planned, context: Context) -> None:
    before = await document(planned, "leader")
    district, step = planned.world.district_id, before["steps"][0]
    await _add_steps(context, district, step, 2_000 - len(before["steps"]))
    full = await document(planned, "leader", "?fields=steps,truncated")
    assert (len(full["steps"]), full["truncated"]) == (2_000, [])
    await _add_steps(context, district, step, 1)
    cut = await document(planned, "leader", "?fields=steps,truncated")
    assert (len(cut["steps"]), cut["truncated"]) == (2_000, ["steps"])
    assert (await document(planned, "leader", "?fields=truncated"))["truncated"] == ["steps"]


async def _add_steps(context: Context, district: DistrictId, like: Json, number: int) -> None:
    rows = [
        Step(
            district_id=district,
            id=Step.fresh_id(),
            plan_id=UUID(like["plan_id"]),
            implementation_plan_id=UUID(like["implementation_plan_id"]),
            strategy_id=UUID(like["strategy_id"]),
            organization_id=UUID(like["organization_id"]),
            title="More",
            status="proposed",
            sequence=10_000 + each,
        )
        for each in range(number)
    ]
    async with context.database.writing(district) as session:
        connection = await session.connection()
        await connection.execute(insert(Step), [row.model_dump() for row in rows])
