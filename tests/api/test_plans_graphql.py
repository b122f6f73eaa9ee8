"""Plans over GraphQL: the same reads, writes and refusals as over REST."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import cast

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned, a_step, create, planned_world, read
from tests.api.plan_desk import a_plan as plan_body


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def ask(client: httpx.AsyncClient, document: str, **variables: object) -> Json:
    answer = await client.post("/graphql", json={"query": document, "variables": variables})
    body = answer.json()
    assert "errors" not in body, body
    return body["data"]


async def act(client: httpx.AsyncClient, mutation: str, given: Json, wanted: str = "") -> Json:
    """One mutation with its input, and what is wanted of its payload."""
    kind = f"{mutation[:1].upper()}{mutation[1:]}Input"
    document = f"mutation Do($given: {kind}!) {{ {mutation}(input: $given) {{ {wanted} userErrors {{ code path }} }} }}"
    return (await ask(client, document, given=given))[mutation]


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.title() for part in others)


@pytest.mark.parametrize(
    ("path", "kind", "place"),
    [
        ("plans", "plan", "plan"),
        ("plans", "plan", "reynolds_plan"),
        ("goals", "goal", "district_goal"),
        ("goals", "goal", "goals.ela"),
        ("measures", "measure", "measures.math"),
        ("initiatives", "initiative", "implementation.initiative"),
        ("implementation-plans", "implementationPlan", "implementation.implementation_plan"),
        ("strategies", "strategy", "implementation.strategies.communication"),
        ("steps", "step", "implementation.steps.agreement"),
        ("steps", "step", "implementation.steps.partners"),
        ("indicators", "indicator", "implementation.indicators.effect"),
        ("monitoring-evidence", "monitoringEvidence", "implementation.evidence.0"),
        ("adjustments", "adjustment", "implementation.adjustment"),
    ],
)
async def test_both_surfaces_read_the_same(planned: Planned, path: str, kind: str, place: str) -> None:
    identifier = built(planned, place)
    over_rest = await read(planned["admin"], f"{path}/{identifier}")
    fields = " ".join(camel(name) for name in over_rest)
    document = f"query Read($id: ID!) {{ {kind}(id: $id) {{ {fields} }} node(id: $id) {{ id __typename }} }}"
    over_graphql = await ask(planned["admin"], document, id=identifier)
    assert over_graphql[kind] == {camel(name): value for name, value in over_rest.items()}
    assert over_graphql["node"]["id"] == identifier


def built(planned: Planned, place: str) -> str:
    """The id of something that was built, by the names that lead to it."""
    found: object = planned.ids
    for part in place.split("."):
        if isinstance(found, Mapping):
            found = cast("Mapping[str, object]", found)[part]
        else:
            found = cast("Sequence[object]", found)[int(part)] if part.isdigit() else getattr(found, part)
    return str(found)


async def test_one_document_opens_a_plan_down_to_its_measurements(planned: Planned) -> None:
    document = """query Open($id: ID!) {
      plan(id: $id) {
        title alignedTo { kind }
        goals { nodes { parentGoal { id } measures { nodes { baseline target latestValue progressShare } } } }
        steps(status: [in_progress]) { nodes { title isOverdue responsible { givenName } } }
        initiatives { nodes { title } }
      }
    }"""
    plan = (await ask(planned["leader"], document, id=str(planned.ids.plan)))["plan"]
    assert plan["alignedTo"] == {"kind": "strategic"}
    assert [goal["measures"]["nodes"] for goal in plan["goals"]["nodes"]] == [
        [{"baseline": 67, "target": 78, "latestValue": 71.5, "progressShare": 0.4091}],
        [{"baseline": 59, "target": 70, "latestValue": 62, "progressShare": 0.2727}],
    ]
    assert {goal["parentGoal"]["id"] for goal in plan["goals"]["nodes"]} == {str(planned.ids.district_goal)}
    assert {(each["responsible"]["givenName"], each["isOverdue"]) for each in plan["steps"]["nodes"]} == {
        ("Coach", False),
        ("Leader", True),
    }
    assert plan["initiatives"]["nodes"] == [{"title": "Learning intentions and success criteria"}]


async def test_guardians_see_the_summary_alone(planned: Planned) -> None:
    document = """query Open($id: ID!) {
      plan(id: $id) {
        title openStepCount approvedById redacted
        goals { nodes { statement measureCount measures { nodes { id } } } }
        steps { nodes { id } }
      }
    }"""
    plan = (await ask(planned["guardian"], document, id=str(planned.ids.plan)))["plan"]
    assert (plan["openStepCount"], plan["approvedById"]) == (None, None)
    assert "open_step_count" in plan["redacted"]
    assert [goal["measureCount"] for goal in plan["goals"]["nodes"]] == [None, None]
    assert [goal["measures"]["nodes"] for goal in plan["goals"]["nodes"]] == [[], []]
    assert plan["steps"]["nodes"] == []
    unseen = await ask(
        planned["guardian"], "query Read($id: ID!) { plan(id: $id) { id } }", id=str(planned.ids.reynolds_plan)
    )
    assert unseen["plan"] is None


async def test_a_plan_is_written_from_start_to_end(planned: Planned) -> None:
    leader = planned["leader"]
    given = {camel(name): value for name, value in plan_body(planned.world).items()}
    made = await act(leader, "createPlan", given, "plan { id version status }")
    plan = made["plan"]
    assert (plan["version"], plan["status"], made["userErrors"]) == (1, "draft", [])
    goal = await act(
        leader,
        "createGoal",
        {
            "planId": plan["id"],
            "parentGoalId": str(planned.ids.district_goal),
            "statement": "More.",
            "area": "attendance",
        },
        "goal { id plan { id } }",
    )
    measure = await act(
        leader,
        "createMeasure",
        {
            "goalId": goal["goal"]["id"],
            "metric": "Attendance",
            "population": "Grade 4",
            "unit": "percent",
            "direction": "increase",
            "baseline": 90,
            "baselineOn": "2026-05-01",
            "target": 95,
            "targetOn": "2027-05-01",
        },
        "measure { id progressShare }",
    )
    await act(
        leader,
        "createMeasurement",
        {"measureId": measure["measure"]["id"], "value": 92, "measuredOn": "2026-09-01"},
        "measurement { id }",
    )
    found = await ask(leader, "query M($id: ID!) { measure(id: $id) { progressShare } }", id=measure["measure"]["id"])
    assert found["measure"] == {"progressShare": 0.4}
    approved = await act(planned["admin"], "approvePlan", {"id": plan["id"]}, "plan { version approvedById }")
    assert approved["plan"] == {"version": 2, "approvedById": planned.world.id("admin")}
    active = await act(leader, "updatePlan", {"id": plan["id"], "version": 2, "status": "active"}, "plan { status }")
    assert active["plan"] == {"status": "active"}
    refused = await act(leader, "deletePlan", {"id": plan["id"], "version": 3}, "deletedId")
    assert refused == {
        "deletedId": None,
        "userErrors": [{"code": "plan_not_draft", "path": refused["userErrors"][0]["path"]}],
    }


async def test_refusals_have_the_codes_and_places_of_rest(planned: Planned) -> None:
    leader = planned["leader"]
    step = await create(leader, "steps", a_step(planned))
    circle = await act(leader, "updateStep", {"id": step["id"], "version": 1, "dependsOnIds": [step["id"]]})
    assert circle["userErrors"] == [{"code": "dependency_cycle", "path": ["input", "dependsOnIds"]}]
    status = await act(leader, "updateStep", {"id": step["id"], "version": 1, "status": "proposed"})
    assert status["userErrors"] == []
    status = await act(leader, "updateStep", {"id": step["id"], "version": 2, "status": "done"})
    assert status["userErrors"] == [{"code": "transition_not_allowed", "path": ["input", "status"]}]
    stale = await act(leader, "updateStep", {"id": step["id"], "version": 1, "title": "Late"})
    assert [error["code"] for error in stale["userErrors"]] == ["version_mismatch"]
    unnamed = await act(leader, "updateStep", {"id": step["id"], "title": "Late"})
    assert [error["code"] for error in unnamed["userErrors"]] == ["precondition_required"]
    unknown = await act(leader, "createStep", {"strategyId": step["id"], "title": "Lost"})
    assert unknown["userErrors"] == [{"code": "invalid_input", "path": ["input", "strategyId"]}]


async def test_null_clears_and_absent_keeps(planned: Planned) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, due_on="2027-01-15", description="Words."))
    given = {"id": step["id"], "version": 1, "description": None}
    kept = await act(planned["leader"], "updateStep", given, "step { dueOn description }")
    assert kept["step"] == {"dueOn": "2027-01-15", "description": None}


async def test_evidence_is_recorded_and_corrected(planned: Planned) -> None:
    indicator = built(planned, "implementation.indicators.cause")
    given = {"indicatorId": indicator, "observedOn": "2026-09-01", "value": 40}
    made = await act(planned["teacher"], "createMonitoringEvidence", given, "monitoringEvidence { id observerId }")
    evidence = made["monitoringEvidence"]
    assert evidence["observerId"] == planned.world.id("teacher")
    correction = {"id": evidence["id"], "version": 1, "value": 41}
    corrected = await act(
        planned["teacher"], "updateMonitoringEvidence", correction, "monitoringEvidence { value version }"
    )
    assert corrected["monitoringEvidence"] == {"value": 41, "version": 2}
    document = """mutation Do($given: UpdateMonitoringEvidenceInput!) {
      updateMonitoringEvidence(input: $given) { userErrors { code } }
    }"""
    variables = {"given": {**correction, "version": 2}}
    refused = await planned["colleague"].post("/graphql", json={"query": document, "variables": variables})
    assert [error["extensions"]["code"] for error in refused.json()["errors"]] == ["permission_denied"]
