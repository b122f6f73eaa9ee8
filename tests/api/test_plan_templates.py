"""Templates of plans: saved from a plan, apart from its place and time, and begun from at any school."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import mutate
from tests.api.plan_desk import (
    Json,
    Planned,
    a_plan,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

NAMED = {"title": "A year of clear aims", "description": "For a school that begins with it."}
NEXT = {"title": "From the template", "begins_on": "2028-08-01"}
PARTS = (
    "priorities",
    "goals",
    "measures",
    "implementation_plans",
    "strategies",
    "steps",
    "step_resources",
    "indicators",
    "saved_questions",
)
_CONTENT = """query ($id: ID!) { planTemplateContent(id: $id) {
    goals { id statement } steps { title status dueAfterDays dependsOnIds } indicators { kind statement }
    servedGoals { initiativeId goalId } savedQuestions { asks requiredShare }
} }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.fixture(scope="module")
async def original(planned: Planned) -> Json:
    """The document of Bethel's plan."""
    return await read(planned["leader"], f"plans/{planned.ids.plan}/document")


async def save(client: httpx.AsyncClient, plan_id: object, **fields: object) -> httpx.Response:
    return await client.post(f"/v1/plans/{plan_id}/save-as-template", json={**NAMED, **fields})


async def saved(planned: Planned, plan_id: object, **fields: object) -> Json:
    """A new template."""
    answer = await save(planned["admin"], plan_id, **fields)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.fixture(scope="module")
async def template(planned: Planned, original: Json) -> Json:
    return await saved(planned, original["id"])


@pytest.fixture(scope="module")
async def content(planned: Planned, template: Json) -> Json:
    return await read(planned["leader"], f"plan-templates/{template['id']}/content")


async def begin(client: httpx.AsyncClient, template_id: object, **fields: object) -> httpx.Response:
    return await client.post(f"/v1/plan-templates/{template_id}/begin", json={**NEXT, **fields})


async def begun(client: httpx.AsyncClient, template_id: object, **fields: object) -> Json:
    """The document of a plan that begins from it."""
    answer = await begin(client, template_id, **fields)
    assert answer.status_code == 200, answer.text
    return await read(client, f"plans/{answer.json()['id']}/document")


def test_a_template_says_what_is_in_it(template: Json, original: Json) -> None:
    days = (date.fromisoformat(original["ends_on"]) - date.fromisoformat(original["begins_on"])).days
    assert {name: template[name] for name in NAMED} == NAMED
    assert (template["kind"], template["period_days"], template["copied_from_id"]) == (
        "improvement",
        days,
        original["id"],
    )
    counts = [template[f"{name}_count"] for name in ("goal", "strategy", "step")]
    assert counts == [len(original[name]) for name in ("goals", "strategies", "steps")]


def test_it_holds_what_was_meant_apart_from_place_and_time(content: Json, original: Json) -> None:
    begins_on = date.fromisoformat(original["begins_on"])
    due = {each["title"]: each["due_on"] for each in original["steps"]}
    for step in content["steps"]:
        due_on = due[step["title"]]
        assert step["due_after_days"] == (due_on and (date.fromisoformat(due_on) - begins_on).days)
        assert set(step) == {
            "id",
            "implementation_plan_id",
            "strategy_id",
            "title",
            "description",
            "sequence",
            "status",
            "due_after_days",
            "depends_on_ids",
        }
    assert {each["parent_goal_id"] for each in content["goals"]} == {None}
    known = {each["id"] for name in ("goals", "steps", "strategies") for each in original[name]}
    assert known & {each["id"] for name in ("goals", "steps", "strategies") for each in content[name]} == set()


async def test_a_template_is_no_plan(planned: Planned, template: Json) -> None:
    plans = (await read(planned["admin"], "plans", limit=200))["data"]
    assert template["title"] not in {each["title"] for each in plans}
    listed = (await read(planned["leader"], "plan-templates"))["data"]
    assert {str(planned.ids.template), template["id"]} <= {each["id"] for each in listed}


async def test_a_plan_begins_with_all_that_the_template_holds(planned: Planned, template: Json, content: Json) -> None:
    document = await begun(planned["leader"], template["id"], organization_id=planned.world.id("bethel"))
    assert (document["status"], document["kind"], document["template_id"]) == ("draft", "improvement", template["id"])
    last = date(2028, 8, 1) + timedelta(days=template["period_days"])
    assert (document["begins_on"], document["ends_on"]) == ("2028-08-01", str(last))
    for name in PARTS:
        assert len(document[name]) == len(content[name]) > 0, name
    meant = {each["title"]: each for each in content["steps"]}
    for step in document["steps"]:
        days = meant[step["title"]]["due_after_days"]
        assert step["due_on"] == (None if days is None else str(date(2028, 8, 1) + timedelta(days=days)))
        assert (step["status"], step["responsible_id"]) == (meant[step["title"]]["status"], None)
    assert {each["status"] for each in document["steps"]} == {"proposed", "not_started"}
    assert {each["id"] for each in document["goals"]} <= set(document["initiatives"][0]["goal_ids"])
    assert {each["population_organization_id"] for each in document["saved_questions"]} == {planned.world.id("bethel")}


async def test_steps_wait_for_each_other_as_in_the_plan_that_was_saved(
    planned: Planned, template: Json, original: Json
) -> None:
    def waiting(document: Json) -> set[tuple[str, str]]:
        titles = {each["id"]: each["title"] for each in document["steps"]}
        return {(each["title"], titles[needed]) for each in document["steps"] for needed in each["depends_on_ids"]}

    document = await begun(planned["leader"], template["id"], organization_id=planned.world.id("bethel"))
    assert waiting(document) == waiting(original) != set()


async def test_another_school_names_the_initiative_that_it_carries_out(planned: Planned, template: Json) -> None:
    leader, place = planned["other_leader"], planned.world.id("reynolds")
    assert refusal(await begin(leader, template["id"], organization_id=place)) == (
        422,
        "invalid_input",
        "/initiative_id",
        "initiative_of_others",
    )
    own = {"organization_id": place, "title": "Clear aims in Reynolds", "why": "They are not.", "why_kind": "data"}
    initiative = (await create(leader, "initiatives", own))["id"]
    document = await begun(leader, template["id"], organization_id=place, initiative_id=initiative)
    assert {each["initiative_id"] for each in document["implementation_plans"]} == {initiative}
    assert {each["organization_id"] for each in document["steps"]} == {place}
    assert {each["population_organization_id"] for each in document["saved_questions"]} == {place}


async def test_a_template_stays_when_its_initiative_is_gone(planned: Planned) -> None:
    leader, place = planned["leader"], planned.world.id("bethel")
    why = {"organization_id": place, "why": "We ask too little.", "why_kind": "data"}
    plan = await create(leader, "plans", a_plan(planned.world))
    first = await create(leader, "initiatives", {**why, "title": "Gone soon", "plan_ids": [plan["id"]]})
    carried = {"plan_id": plan["id"], "initiative_id": first["id"], "title": "How"}
    await create(leader, "implementation-plans", carried)
    template = await saved(planned, plan["id"])
    assert (await delete(leader, f"plans/{plan['id']}", plan["version"])).status_code == 204
    assert (await delete(leader, f"initiatives/{first['id']}", first["version"])).status_code == 204
    answer = await begin(leader, template["id"], organization_id=place)
    assert refusal(answer)[2:] == ("/initiative_id", "initiative_of_others")
    second = await create(leader, "initiatives", {**why, "title": "Instead"})
    document = await begun(leader, template["id"], organization_id=place, initiative_id=second["id"])
    assert [each["id"] for each in document["initiatives"]] == [second["id"]]


async def test_over_graphql_it_is_the_same(planned: Planned, original: Json, content: Json) -> None:
    given = {"id": original["id"], **NAMED}
    made = await mutate(planned["admin"], "save_plan_as_template", given, "planTemplate { id stepCount }")
    assert (made["userErrors"], made["planTemplate"]["stepCount"]) == ([], len(content["steps"]))
    asked = {"query": _CONTENT, "variables": {"id": made["planTemplate"]["id"]}}
    answer = (await planned["leader"].post("/graphql", json=asked)).json()
    assert "errors" not in answer, answer
    found = answer["data"]["planTemplateContent"]
    assert [(each["title"], each["dueAfterDays"]) for each in found["steps"]] == [
        (each["title"], each["due_after_days"]) for each in content["steps"]
    ]
    assert [len(found[name]) for name in ("goals", "indicators", "servedGoals", "savedQuestions")] == [
        len(content[name]) for name in ("goals", "indicators", "served_goals", "saved_questions")
    ]
    next_one = {"id": made["planTemplate"]["id"], **NEXT, "organization_id": planned.world.id("bethel")}
    plan = await mutate(planned["leader"], "begin_plan_from_template", next_one, "plan { template { title } }")
    assert plan == {"plan": {"template": {"title": NAMED["title"]}}, "userErrors": []}


async def test_only_what_is_named_is_saved(planned: Planned, original: Json) -> None:
    template = await saved(planned, original["id"], takes=["strategies", "steps"])
    content = await read(planned["admin"], f"plan-templates/{template['id']}/content")
    assert {name for name, each in content.items() if each and name != "id"} == {
        "implementation_plans",
        "strategies",
        "steps",
        "step_resources",
    }
    answer = await save(planned["admin"], original["id"], takes=["steps"])
    assert refusal(answer)[2:] == ("/takes", "needs_strategies")


async def test_it_is_renamed_and_deleted_and_plans_that_began_from_it_stay(planned: Planned, original: Json) -> None:
    template = await saved(planned, original["id"])
    path = f"plan-templates/{template['id']}"
    plan = (await begin(planned["leader"], template["id"], organization_id=planned.world.id("bethel"))).json()
    renamed = await changed(planned["admin"], path, {"title": "Clear aims", "description": None}, 1)
    assert (renamed["title"], renamed["description"], renamed["version"]) == ("Clear aims", None, 2)
    assert (await change(planned["admin"], path, {"title": "Late"}, 1)).status_code == 412
    assert (await delete(planned["admin"], path, 2)).status_code == 204
    assert (await planned["admin"].get(f"/v1/{path}")).status_code == 404
    assert (await read(planned["leader"], f"plans/{plan['id']}"))["template_id"] == template["id"]
    told = await events_about(planned["admin"], template["id"])
    assert [kind for kind, _ in told] == ["plan_template.saved", "plan_template.updated", "plan_template.deleted"]
    told = await events_about(planned["admin"], plan["id"])
    assert [kind for kind, _ in told] == ["plan.created", "plan.begun_from_template"]


async def test_its_history_begins_with_it(planned: Planned, template: Json) -> None:
    plan = (await begin(planned["leader"], template["id"], organization_id=planned.world.id("bethel"))).json()
    [revision] = (await read(planned["leader"], f"plans/{plan['id']}/revisions"))["data"]
    assert (revision["number"], revision["operation"]) == (1, "begin_plan_from_template")


async def test_what_asks_twice_begins_one_plan(planned: Planned, template: Json) -> None:
    body = {**NEXT, "organization_id": planned.world.id("bethel")}
    path, headers = f"/v1/plan-templates/{template['id']}/begin", {"idempotency-key": "begun-once"}
    made = [await planned["leader"].post(path, json=body, headers=headers) for _ in range(2)]
    assert made[0].json()["id"] == made[1].json()["id"]


@pytest.mark.parametrize(
    ("who", "status"), [("leader", 403), ("other_leader", 403), ("coach", 403), ("teacher", 403), ("guardian", 403)]
)
async def test_administrators_alone_save_templates(planned: Planned, who: str, status: int) -> None:
    assert (await save(planned[who], planned.ids.plan)).status_code == status


@pytest.mark.parametrize("who", ["coach", "teacher", "learner", "guardian"])
async def test_who_writes_no_plans_reads_no_templates(planned: Planned, template: Json, who: str) -> None:
    for path in ("plan-templates", f"plan-templates/{template['id']}", f"plan-templates/{template['id']}/content"):
        assert (await planned[who].get(f"/v1/{path}")).status_code == 403
    assert (await begin(planned[who], template["id"])).status_code == 403


async def test_nobody_begins_a_plan_for_another_school(planned: Planned, template: Json) -> None:
    for place in ("reynolds", "district"):
        answer = await begin(planned["leader"], template["id"], organization_id=planned.world.id(place))
        assert answer.status_code == 403
    answer = await begin(planned["admin"], template["id"], organization_id=planned.world.id("bethel"))
    assert answer.status_code == 403
