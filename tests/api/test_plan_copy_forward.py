"""The plan of the next year begins from the present one: what is open goes on, what is over stays behind."""

from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import (
    Json,
    Planned,
    a_plan,
    a_step,
    changed,
    create,
    events_about,
    planned_world,
    read,
    refusal,
)

NEXT = {"title": "Next year", "begins_on": "2027-08-01", "ends_on": "2028-06-30"}
PARTS = (
    "priorities",
    "goals",
    "measures",
    "initiatives",
    "implementation_plans",
    "strategies",
    "indicators",
    "saved_questions",
    "obstacles",
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def ask(client: httpx.AsyncClient, plan_id: object, **fields: object) -> httpx.Response:
    return await client.post(f"/v1/plans/{plan_id}/copy-forward", json={**NEXT, **fields})


@pytest.fixture(scope="module")
async def before(planned: Planned) -> Json:
    """The document of the present plan."""
    return await read(planned["leader"], f"plans/{planned.ids.plan}/document")


@pytest.fixture(scope="module")
async def plan(planned: Planned, before: Json) -> Json:
    """The plan of the next year."""
    assert before["status"] == "active"
    answer = await ask(planned["leader"], planned.ids.plan)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.fixture(scope="module")
async def after(planned: Planned, plan: Json) -> Json:
    """The document of the plan of the next year."""
    return await read(planned["leader"], f"plans/{plan['id']}/document")


async def test_it_is_a_draft_of_the_same_school(plan: Json, before: Json) -> None:
    assert {name: plan[name] for name in NEXT} == NEXT
    assert (plan["status"], plan["is_published"], plan["approved_at"], plan["summary"]) == ("draft", False, None, None)
    assert [plan[name] for name in ("organization_id", "kind", "aligned_to_plan_id")] == [
        before[name] for name in ("organization_id", "kind", "aligned_to_plan_id")
    ]


async def test_what_goes_on_comes_along(before: Json, after: Json) -> None:
    for name in PARTS:
        assert len(after[name]) == len(before[name]) > 0, name
    assert [each["statement"] for each in after["goals"]] == [each["statement"] for each in before["goals"]]
    assert [each["parent_goal_id"] for each in after["goals"]] == [each["parent_goal_id"] for each in before["goals"]]
    assert [each["title"] for each in after["strategies"]] == [each["title"] for each in before["strategies"]]


async def test_evidence_measurements_and_adjustments_stay(after: Json) -> None:
    assert (after["monitoring_evidence"], after["measurements"], after["adjustments"]) == ([], [], [])


async def test_a_baseline_is_what_was_measured_last_and_the_target_is_open(before: Json, after: Json) -> None:
    last = {each["metric"]: (each["latest_value"], each["latest_on"]) for each in before["measures"]}
    assert {each["metric"]: (each["baseline"], each["baseline_on"]) for each in after["measures"]} == last
    assert [(each["target"], each["target_on"]) for each in after["measures"]] == [(None, None), (None, None)]
    assert sorted(each["baseline"] for each in after["measures"]) == [62, 71.5]


async def test_open_steps_remember_where_they_come_from(before: Json, after: Json) -> None:
    still_open = {each["id"]: each for each in before["steps"] if each["status"] not in ("done", "dropped")}
    assert {each["origin_step_id"] for each in after["steps"]} == set(still_open)
    for step in after["steps"]:
        origin = still_open[step["origin_step_id"]]
        kept = ("title", "description", "status", "due_on", "responsible_id", "sequence")
        assert [step[name] for name in kept] == [origin[name] for name in kept]
        assert step["id"] != origin["id"]


async def test_no_step_waits_for_one_of_the_old_plan(before: Json, after: Json) -> None:
    own = {each["id"] for each in after["steps"]}
    came_from = {each["origin_step_id"]: each for each in after["steps"]}
    assert any(each["depends_on_ids"] for each in before["steps"])
    for origin in before["steps"]:
        if step := came_from.get(origin["id"]):
            waits = {came_from[each]["id"] for each in origin["depends_on_ids"] if each in came_from}
            assert set(step["depends_on_ids"]) == waits <= own


async def test_what_is_asked_of_progress_is_asked_again(before: Json, after: Json) -> None:
    def asked(document: Json) -> list[tuple[str, Json]]:
        statements = {each["id"]: each["statement"] for each in document["indicators"]}
        left_out = {"id", "plan_id", "indicator_id", "created_at", "updated_at"}
        return [
            (statements[each["indicator_id"]], {name: each[name] for name in each.keys() - left_out})
            for each in document["saved_questions"]
        ]

    assert asked(after) == asked(before) != []


async def test_what_still_hinders_comes_along_with_the_step_that_responds(before: Json, after: Json) -> None:
    [obstacle], [hindering] = after["obstacles"], before["obstacles"]
    kept = ("kind", "statement", "state", "noticed_on", "respond_by", "ended_on")
    assert [obstacle[name] for name in kept] == [hindering[name] for name in kept]
    came_from = {each["origin_step_id"]: each["id"] for each in after["steps"]}
    assert obstacle["response_step_id"] == came_from[hindering["response_step_id"]]
    assert obstacle["strategy_id"] in {each["id"] for each in after["strategies"]}


async def test_depth_goes_on_with_its_initiative(before: Json, after: Json) -> None:
    for name in ("look_fors", "observations", "commitment_readings"):
        assert after[name] == before[name] != [], name


async def test_a_goal_that_serves_a_younger_one_of_its_plan_comes_along(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    part_of = {"plan_id": plan["id"], "area": "academics"}
    below = await create(leader, "goals", {**part_of, "statement": "All of grade 4 read."})
    above = await create(leader, "goals", {**part_of, "statement": "All read."})
    await changed(leader, f"goals/{below['id']}", {"parent_goal_id": above["id"]}, below["version"])
    await changed(leader, f"plans/{plan['id']}", {"status": "active"}, plan["version"])
    answer = await ask(leader, plan["id"])
    assert answer.status_code == 200, answer.text
    goals = (await read(leader, f"plans/{answer.json()['id']}/document"))["goals"]
    ids = {each["statement"]: each["id"] for each in goals}
    assert {each["parent_goal_id"] for each in goals} == {None, ids["All read."]}


async def test_initiatives_are_the_same_and_serve_the_new_goals(before: Json, after: Json) -> None:
    assert [each["id"] for each in after["initiatives"]] == [each["id"] for each in before["initiatives"]]
    [initiative] = after["initiatives"]
    goals = {each["id"] for each in (*before["goals"], *after["goals"])}
    assert goals <= set(initiative["goal_ids"])
    assert {each["initiative_id"] for each in after["implementation_plans"]} == {initiative["id"]}


async def test_the_present_plan_stays_as_it_is(planned: Planned, plan: Json, before: Json) -> None:
    assert plan["id"] != before["id"]
    now = await read(planned["leader"], f"plans/{planned.ids.plan}/document")
    assert {**now, "initiatives": []} == {**before, "initiatives": []}


async def test_its_history_begins_with_it_and_it_is_told(planned: Planned, plan: Json) -> None:
    [revision] = (await read(planned["leader"], f"plans/{plan['id']}/revisions"))["data"]
    assert (revision["number"], revision["operation"]) == (1, "copy_plan_forward")
    assert {part["change"] for part in revision["parts"]} == {"added"}
    told = await events_about(planned["admin"], plan["id"])
    assert [kind for kind, _ in told] == ["plan.created", "plan.copied_forward"]


async def test_over_graphql_it_is_the_same(planned: Planned) -> None:
    query = (
        'mutation ($id: ID!, $on: Date!, $to: Date!) { copyPlanForward(input: {id: $id, title: "By GraphQL",'
        " beginsOn: $on, endsOn: $to}) { plan { title status steps { nodes { title } } } userErrors { code } } }"
    )
    given = {"id": str(planned.ids.plan), "on": "2027-08-01", "to": "2028-06-30"}
    answer = (await planned["leader"].post("/graphql", json={"query": query, "variables": given})).json()
    found = answer["data"]["copyPlanForward"]
    assert found["userErrors"] == []
    assert (found["plan"]["title"], found["plan"]["status"]) == ("By GraphQL", "draft")
    assert len(found["plan"]["steps"]["nodes"]) > 0


async def test_it_knows_where_it_comes_from(plan: Json, before: Json) -> None:
    assert plan["copied_from_id"] == before["id"]


async def test_a_draft_has_no_year_behind_it(planned: Planned) -> None:
    draft = await create(planned["leader"], "plans", a_plan(planned.world))
    assert refusal(await ask(planned["leader"], draft["id"]))[:2] == (409, "plan_not_begun")


@pytest.mark.parametrize(
    ("fields", "place", "code"),
    [
        ({"begins_on": "2020-08-01"}, "/begins_on", "not_after_the_present"),
        ({"ends_on": "2027-07-01"}, "/ends_on", "ends_before_it_begins"),
        ({"title": ""}, "/title", "string_too_short"),
    ],
)
async def test_a_period_that_cannot_follow_is_refused(planned: Planned, fields: Json, place: str, code: str) -> None:
    answer = await ask(planned["leader"], planned.ids.plan, **fields)
    assert refusal(answer) == (422, "invalid_input", place, code)


@pytest.mark.parametrize(
    ("who", "status"), [("teacher", 403), ("coach", 403), ("other_leader", 404), ("guardian", 403)]
)
async def test_who_may_not_write_the_plan_does_not_begin_the_next(planned: Planned, who: str, status: int) -> None:
    assert (await ask(planned[who], planned.ids.plan)).status_code == status


async def test_a_step_that_was_carried_stays_in_the_record(planned: Planned, after: Json) -> None:
    origin = await read(planned["leader"], f"steps/{after['steps'][0]['origin_step_id']}")
    path = f"/v1/steps/{origin['id']}"
    answer = await planned["leader"].delete(path, headers={"if-match": f'"{origin["version"]}"'})
    assert refusal(answer)[:2] == (409, "step_in_record")


async def test_the_old_plan_does_not_go_back_to_before_a_step_that_went_on(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    how = {"plan_id": plan["id"], "initiative_id": str(planned.ids.implementation.initiative), "title": "How"}
    carried_out = await create(leader, "implementation-plans", how)
    strategy = await create(
        leader, "strategies", {"implementation_plan_id": carried_out["id"], "title": "Together", "kind": "coaching"}
    )
    await changed(leader, f"plans/{plan['id']}", {"status": "active"}, plan["version"])
    await create(leader, "steps", {"strategy_id": strategy["id"], "title": "Goes on"})
    assert (await ask(leader, plan["id"])).status_code == 200
    newest = (await read(leader, f"plans/{plan['id']}/revisions", sort="-made_at", limit=1))["data"][0]["number"]
    answer = await leader.post(f"/v1/plans/{plan['id']}/restore", json={"revision": 1, "newest_revision": newest})
    assert answer.status_code == 409


async def test_what_hindered_a_step_that_is_over_hinders_its_strategy(planned: Planned) -> None:
    leader = planned["leader"]
    over, waits = [await create(leader, "steps", a_step(planned, title=title)) for title in ("Over", "Goes on")]
    about = {"plan_id": str(planned.ids.plan), "kind": "time"}
    responding = {"state": "responding", "response_step_id": over["id"]}
    for given in (
        {"step_id": over["id"], "statement": "Of what is over."},
        {"step_id": waits["id"], "statement": "Of what goes on.", "response_step_id": over["id"]},
        {"statement": "Overcome."},
    ):
        await create(leader, "obstacles", {**about, **given})
    found = {each["statement"]: each for each in (await read(leader, "obstacles", plan_id=about["plan_id"]))["data"]}
    for statement, fields in (("Of what goes on.", responding), ("Overcome.", {"state": "overcome"})):
        await changed(leader, f"obstacles/{found[statement]['id']}", fields, found[statement]["version"])
    await changed(leader, f"steps/{over['id']}", {"status": "dropped"}, over["version"])
    plan = (await ask(leader, planned.ids.plan)).json()
    after = await read(leader, f"plans/{plan['id']}/document")
    carried = {each["statement"]: each for each in after["obstacles"]}
    strategies = {each["title"]: each["id"] for each in after["strategies"]}
    steps = {each["title"]: each for each in after["steps"]}
    assert "Overcome." not in carried
    of_over, of_open = carried["Of what is over."], carried["Of what goes on."]
    assert (of_over["step_id"], of_over["strategy_id"]) == (None, steps["Goes on"]["strategy_id"])
    assert (of_open["step_id"], of_open["response_step_id"], of_open["state"]) == (steps["Goes on"]["id"], None, "open")
    assert of_over["strategy_id"] in strategies.values()
