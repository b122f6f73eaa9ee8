"""What steps need: of what, how much, who pays, and whether one has it."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, Part, add, alter, remove
from tests.api.plan_desk import (
    Json,
    Planned,
    a_step,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def needed_for(planned: Planned, step: str = "partners", **fields: object) -> Part:
    said = {"kind": "materials", "description": "Twelve notebooks", "funding_source": "School budget"}
    counted = {"amount": 36.5, "unit": "money", "currency": "USD"}
    step_id = str(planned.ids.implementation.steps[step])
    return Part("step_resource", "step-resources", {"step_id": step_id, **said, **counted, **fields})


@each_face
async def test_what_a_step_needs_is_added_secured_and_deleted(planned: Planned, face: Face) -> None:
    leader, part = planned["leader"], needed_for(planned)
    added = await add(leader, face, part)
    assert {name: added[name] for name in part.body} == part.body
    assert (added["is_secured"], added["plan_id"]) == (False, str(planned.ids.plan))
    secured = await alter(leader, face, part, added, {"is_secured": True, "funding_source": None})
    assert (secured["is_secured"], secured["funding_source"], secured["version"]) == (True, None, 2)
    counted = await alter(leader, face, part, secured, {"amount": 12, "unit": "pieces", "currency": None})
    assert (counted["amount"], counted["unit"], counted["currency"]) == (12, "pieces", None)
    assert await remove(leader, face, part, counted) == ""
    assert await events_about(planned["admin"], added["id"]) == [
        ("step_resource.added", sorted(part.body)),
        ("step_resource.updated", ["funding_source", "is_secured"]),
        ("step_resource.secured", ["is_secured"]),
        ("step_resource.updated", ["amount", "currency", "unit"]),
        ("step_resource.deleted", []),
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"unit": None, "currency": None}, (422, "invalid_input", "/unit", "unit_missing")),
        ({"amount": None}, (422, "invalid_input", "/amount", "amount_missing")),
        ({"currency": None}, (422, "invalid_input", "/currency", "currency_missing")),
        ({"unit": "hours"}, (422, "invalid_input", "/currency", "not_money")),
        ({"currency": "usd"}, (422, "invalid_input", "/currency", "string_pattern_mismatch")),
        ({"amount": -1}, (422, "invalid_input", "/amount", "greater_than_equal")),
        ({"kind": "magic"}, (422, "invalid_input", "/kind", "enum")),
    ],
)
async def test_an_amount_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[int, str, str, str]
) -> None:
    leader, part = planned["leader"], needed_for(planned)
    assert refusal(await leader.post("/v1/step-resources", json={**part.body, **fields})) == expected
    added = await add(leader, "rest", part)
    assert refusal(await change(leader, f"step-resources/{added['id']}", fields, 1)) == expected


async def test_it_is_read_with_its_step_and_goes_with_it(planned: Planned) -> None:
    leader = planned["leader"]
    step = await create(leader, "steps", a_step(planned))
    added = await create(leader, "step-resources", {**needed_for(planned).body, "step_id": step["id"]})
    query = "query ($id: ID!) { step(id: $id) { resources { nodes { description currency isSecured } } } }"
    answer = await leader.post("/graphql", json={"query": query, "variables": {"id": step["id"]}})
    assert answer.json()["data"]["step"]["resources"]["nodes"] == [
        {"description": "Twelve notebooks", "currency": "USD", "isSecured": False}
    ]
    assert (await delete(leader, f"steps/{step['id']}", 1)).status_code == 204
    assert (await leader.get(f"/v1/step-resources/{added['id']}")).status_code == 404


async def test_it_is_part_of_the_history_of_its_plan(planned: Planned) -> None:
    leader, plan = planned["leader"], planned.ids.plan
    added = await add(leader, "rest", needed_for(planned))
    revision = (await read(leader, f"plans/{plan}/revisions", limit=1, sort="-made_at"))["data"][0]["number"]
    await changed(leader, f"step-resources/{added['id']}", {"is_secured": True}, 1)
    then = await read(leader, f"plans/{plan}/document", revision=revision)
    assert {each["id"]: each["is_secured"] for each in then["step_resources"]}[added["id"]] is False
    back = await leader.post(f"/v1/plans/{plan}/restore", json={"revision": revision, "newest_revision": revision + 1})
    assert back.status_code == 200, back.text
    assert (await read(leader, f"step-resources/{added['id']}"))["is_secured"] is False


async def test_in_the_next_plan_it_is_to_be_secured_anew(planned: Planned) -> None:
    leader, step = planned["leader"], str(planned.ids.implementation.steps["sessions"])
    [secured] = (await read(leader, "step-resources", step_id=step))["data"]
    assert secured["is_secured"] is True
    begun = {"title": "The next year", "begins_on": "2027-08-01", "ends_on": "2028-06-30"}
    copied = await leader.post(f"/v1/plans/{planned.ids.plan}/copy-forward", json=begun)
    assert copied.status_code == 200, copied.text
    carried = (await read(leader, "step-resources", plan_id=copied.json()["id"], expand="step"))["data"]
    [again] = [each for each in carried if each["step"]["origin_step_id"] == step]
    told = ("kind", "description", "amount", "unit", "currency", "funding_source")
    assert {name: again[name] for name in told} == {name: secured[name] for name in told}
    assert again["is_secured"] is False


async def test_the_check_finds_what_is_not_secured_in_time(planned: Planned) -> None:
    leader, plan = planned["leader"], planned.ids.plan
    added = await add(leader, "rest", needed_for(planned, "sessions", funding_source=None))
    found = (await read(leader, f"plans/{plan}/check"))["findings"]
    codes = {each["code"] for each in found if each["part_id"] == added["id"]}
    assert codes == {"resource_not_secured", "cost_without_funding_source"}


async def test_teachers_see_to_what_their_own_steps_need(planned: Planned) -> None:
    teacher = planned["teacher"]
    own = await add(teacher, "rest", needed_for(planned, "partners"))
    assert (await changed(teacher, f"step-resources/{own['id']}", {"is_secured": True}, 1))["is_secured"] is True
    of_coach = needed_for(planned, "sessions")
    assert (await teacher.post("/v1/step-resources", json=of_coach.body)).status_code == 403
    added = await add(planned["coach"], "rest", of_coach)
    path = f"step-resources/{added['id']}"
    assert (await change(teacher, path, {"is_secured": True}, 1)).status_code == 403
    assert (await delete(planned["coach"], path, 1)).status_code == 403
    assert (await change(planned["other_leader"], path, {"is_secured": True}, 1)).status_code == 404
    assert (await change(planned["guardian"], path, {"is_secured": True}, 1)).status_code == 403


async def test_in_an_archived_plan_it_stays(planned: Planned) -> None:
    leader, plan = planned["leader"], planned.ids.plan
    added = await add(leader, "rest", needed_for(planned))
    version = (await read(leader, f"plans/{plan}"))["version"]
    await changed(leader, f"plans/{plan}", {"status": "completed"}, version)
    await changed(leader, f"plans/{plan}", {"status": "archived"}, version + 1)
    answer = await change(leader, f"step-resources/{added['id']}", {"is_secured": True}, 1)
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_archived")
