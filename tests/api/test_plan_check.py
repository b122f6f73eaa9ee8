"""The plan check over REST and GraphQL: what it finds in a plan, where, and for whom."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned, a_plan, create, planned_world, read

_ASKED = """query ($id: ID!) { planCheck(id: $id) {
    errorCount findings { code severity pointer partId message explanation source } }
    planCheckRules { rules { code } } }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_an_empty_plan_has_nothing_to_act_on(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    found = await read(planned["leader"], f"plans/{plan['id']}/check")
    assert [(each["severity"], each["code"], each["pointer"]) for each in found["findings"]] == [
        ("error", "goals_missing", "/goals"),
        ("error", "priorities_missing", "/priorities"),
        ("warning", "plan_not_aligned", "/aligned_to_plan_id"),
        ("warning", "plan_without_team", "/team_id"),
        ("advice", "summary_missing", "/summary"),
    ]
    assert (found["error_count"], found["warning_count"], found["advice_count"]) == (2, 2, 1)
    assert {each["part_id"] for each in found["findings"]} == {plan["id"]}


async def test_a_pointer_leads_to_the_part_in_the_plans_document(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    for statement in ("Everyone reads.", "Everyone writes."):
        await create(planned["leader"], "goals", {"plan_id": plan["id"], "statement": statement, "area": "academics"})
    found = (await read(planned["leader"], f"plans/{plan['id']}/check"))["findings"]
    document = await read(planned["leader"], f"plans/{plan['id']}/document")
    unmeasured = [each for each in found if each["code"] == "goal_not_measured"]
    assert [each["pointer"] for each in unmeasured] == ["/goals/0", "/goals/1"]
    assert [each["part_id"] for each in unmeasured] == [goal["id"] for goal in document["goals"]]


async def test_a_goal_that_stands_in_the_plan_before_is_found(planned: Planned) -> None:
    leader = planned["leader"]
    years = [("2030-08-01", "2031-06-30"), ("2031-08-01", "2032-06-30")]
    plans = [
        await create(leader, "plans", a_plan(planned.world, begins_on=begins_on, ends_on=ends_on))
        for begins_on, ends_on in years
    ]
    for plan in plans:
        await create(leader, "goals", {"plan_id": plan["id"], "statement": "Everyone sings.", "area": "other"})
    codes = [await _codes(planned, plan) for plan in plans]
    assert ["goal_unchanged" in each for each in codes] == [False, True]


async def test_graphql_finds_the_same_by_the_same_rules(planned: Planned) -> None:
    asked = {"query": _ASKED, "variables": {"id": str(planned.ids.plan)}}
    told = (await planned["leader"].post("/graphql", json=asked)).json()["data"]
    found = await read(planned["leader"], f"plans/{planned.ids.plan}/check")
    assert told["planCheck"]["errorCount"] == found["error_count"]
    assert [{**each, "part_id": each["partId"]} for each in told["planCheck"]["findings"]] == [
        {**each, "partId": each["part_id"]} for each in found["findings"]
    ]
    rules = (await read(planned["guardian"], "plan-check-rules"))["rules"]
    assert [each["code"] for each in told["planCheckRules"]["rules"]] == [each["code"] for each in rules]
    assert len(rules) >= 25


async def test_a_family_reads_a_published_plan_and_no_check_of_it(planned: Planned) -> None:
    path = f"/v1/plans/{planned.ids.plan}"
    assert (await planned["guardian"].get(path)).status_code == 200
    assert (await planned["guardian"].get(f"{path}/check")).status_code == 404
    assert (await planned["other_leader"].get(f"{path}/check")).status_code == 404


async def _codes(planned: Planned, plan: Json) -> set[str]:
    found = await read(planned["leader"], f"plans/{plan['id']}/check")
    return {each["code"] for each in found["findings"]}
