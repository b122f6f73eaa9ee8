"""Changes of parts of plans that meet: merged where they are apart, refused by field where they are not."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import cast

import httpx
import pytest
from fastapi import FastAPI

from achieve.plans.operations import OPERATIONS
from achieve.plans.shapes.past import PARTS
from achieve.web.context import Context
from tests.api.plan_desk import (
    Json,
    Planned,
    a_measure,
    a_plan,
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

EDITORS = 50
UPDATE_STEP = """
mutation($input: UpdateStepInput!) {
  updateStep(input: $input) { step { title description version } userErrors { code message path } }
}
"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def merge(client: httpx.AsyncClient, path: str, body: Json, version: int) -> httpx.Response:
    """Patch the version that was read, merged with what came since."""
    headers = {"if-match": f'"{version}"'}
    return await client.patch(f"/v1/{path}", json=body, headers=headers, params={"on_conflict": "merge"})


async def merge_step(client: httpx.AsyncClient, step: Json, **fields: object) -> Json:
    """The same over GraphQL: the payload."""
    given = {"id": step["id"], "version": step["version"], "onConflict": "merge", **fields}
    answer = await client.post("/graphql", json={"query": UPDATE_STEP, "variables": {"input": given}})
    return answer.json()["data"]["updateStep"]


async def a_changed_step(planned: Planned, **fields: object) -> tuple[str, Json]:
    """The path of a step that has been changed since it was read, and what was read."""
    step = await create(planned["leader"], "steps", a_step(planned, description="Here", due_on="2027-01-08"))
    path = f"steps/{step['id']}"
    await changed(planned["coach"], path, fields, 1)
    return path, step


async def test_whoever_does_not_ask_for_a_merge_is_refused(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, title="Theirs")
    mine = {"description": "Mine"}
    assert refusal(await change(planned["leader"], path, mine, 1)) == (412, "version_mismatch", "", "")
    headers = {"if-match": '"1"'}
    answer = await planned["leader"].patch(f"/v1/{path}?on_conflict=refuse", json=mine, headers=headers)
    assert answer.json()["code"] == "version_mismatch"


async def test_changes_of_different_fields_are_both_made(planned: Planned) -> None:
    path, step = await a_changed_step(planned, title="Theirs", status="done")
    answer = await merge(planned["leader"], path, {"description": "Mine"}, 1)
    assert (answer.status_code, answer.headers["etag"]) == (200, '"3"')
    found = await read(planned["leader"], path)
    assert (found["title"], found["description"], found["status"]) == ("Theirs", "Mine", "done")
    assert (await events_about(planned["admin"], step["id"]))[-1] == ("step.updated", ["description"])


async def test_changes_of_the_same_field_are_refused_by_its_name(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, title="Theirs", due_on="2027-02-05")
    mine = {"title": "Mine", "description": "Mine", "due_on": "2027-03-05"}
    answer = await merge(planned["leader"], path, mine, 1)
    assert refusal(answer) == (412, "changed_since", "/due_on", "changed_since")
    problem = answer.json()
    assert [each["pointer"] for each in problem["errors"]] == ["/due_on", "/title"]
    assert (problem["fields"], problem["newest_version"]) == (["due_on", "title"], 2)
    found = await read(planned["leader"], path)
    assert (found["title"], found["description"], found["version"]) == ("Theirs", "Here", 2)


async def test_two_who_want_the_same_are_not_in_conflict(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, due_on="2027-02-05")
    answer = await merge(planned["leader"], path, {"due_on": "2027-02-05", "title": "Mine"}, 1)
    assert (answer.status_code, answer.json()["title"]) == (200, "Mine")


async def test_a_field_that_went_there_and_back_is_as_it_was_read(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, description="There")
    await changed(planned["coach"], path, {"description": "Here"}, 2)
    assert (await merge(planned["leader"], path, {"description": "Mine"}, 1)).json()["version"] == 4


async def test_what_a_step_waits_for_is_a_field_like_others(planned: Planned) -> None:
    needed = await create(planned["leader"], "steps", a_step(planned))
    path, _ = await a_changed_step(planned, depends_on_ids=[needed["id"]])
    merged = await merge(planned["leader"], path, {"title": "Mine"}, 1)
    assert merged.json()["depends_on_ids"] == [needed["id"]]
    other = await create(planned["leader"], "steps", a_step(planned))
    met = await merge(planned["leader"], path, {"depends_on_ids": [other["id"]]}, 1)
    assert (met.status_code, met.json()["fields"]) == (412, ["depends_on_ids"])
    apart = await merge(planned["leader"], path, {"depends_on_ids": [other["id"]]}, 2)
    assert apart.json()["depends_on_ids"] == [other["id"]]


async def test_a_merged_change_meets_the_rules_as_things_are_now(planned: Planned) -> None:
    leader = planned["leader"]
    measure = await create(leader, "measures", a_measure(planned.ids.goals["ela"], baseline=50, target=60))
    path = f"measures/{measure['id']}"
    await changed(leader, path, {"target": 55}, 1)
    answer = await merge(leader, path, {"baseline": 58}, 1)
    assert refusal(answer)[:2] == (409, "target_against_direction")


async def test_a_change_of_what_is_open_to_somebody_else_is_forbidden_first(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, title="Theirs")
    answer = await merge(planned["teacher"], path, {"title": "Mine"}, 1)
    assert (answer.status_code, answer.json()["errors"]) == (403, [])


async def test_a_version_that_never_was_cannot_be_merged(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, title="Theirs")
    answer = await merge(planned["leader"], path, {"description": "Mine"}, 77)
    assert refusal(answer) == (412, "changed_since", "/description", "changed_since")


@pytest.mark.parametrize("query", ["on_conflict=overwrite", "on_conflict=merge&on_conflict=merge", "on_conflict="])
async def test_other_ways_to_deal_with_a_conflict_are_not_known(planned: Planned, query: str) -> None:
    path, _ = await a_changed_step(planned, title="Theirs")
    answer = await planned["leader"].patch(f"/v1/{path}?{query}", json={}, headers={"if-match": "*"})
    assert refusal(answer) == (422, "invalid_input", "?on_conflict", "enum")


async def test_only_changes_are_merged(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, title="Theirs")
    assert refusal(await delete(planned["leader"], path, 1))[:2] == (412, "version_mismatch")
    answer = await planned["leader"].delete(f"/v1/{path}?on_conflict=merge", headers={"if-match": '"1"'})
    assert refusal(answer) == (422, "invalid_input", "?", "unknown_parameter")


async def test_another_wish_for_conflicts_is_another_request(planned: Planned) -> None:
    path, _ = await a_changed_step(planned, title="Theirs")
    headers = {"if-match": '"2"', "idempotency-key": path}
    first = await planned["leader"].patch(f"/v1/{path}?on_conflict=merge", json={"title": "Mine"}, headers=headers)
    again = await planned["leader"].patch(f"/v1/{path}", json={"title": "Mine"}, headers=headers)
    assert (first.status_code, again.json()["code"]) == (200, "idempotency_key_reused")


async def test_changes_are_merged_over_graphql_as_over_rest(planned: Planned) -> None:
    _, step = await a_changed_step(planned, title="Theirs")
    merged = await merge_step(planned["leader"], step, description="Mine")
    assert merged == {"step": {"title": "Theirs", "description": "Mine", "version": 3}, "userErrors": []}
    met = await merge_step(planned["leader"], step, title="Mine")
    assert met["step"] is None
    assert [(each["code"], each["path"]) for each in met["userErrors"]] == [("changed_since", ["input", "title"])]


def test_whatever_keeps_versions_of_itself_can_be_merged() -> None:
    updates = [each for each in OPERATIONS if each.kind == "update" and each.versioned]
    assert {each.name for each in updates if not each.merges and each.shape.row in PARTS} == set()
    assert {"update_plan", "update_goal", "update_measure", "update_step"} <= {each.name for each in updates}


async def test_fifty_editors_of_one_plan_lose_nothing(planned: Planned) -> None:
    """Each adds a mark to one field. All write on what all have read; who is refused reads again, and repeats."""
    plan_id, places = await a_plan_to_edit(planned)
    parts = {path: await read(planned["leader"], path) for path, _ in places}
    mine = [(mark, *places[mark % len(places)]) for mark in range(EDITORS)]
    refused = await asyncio.gather(*(add_mark(planned, parts[path], path, field, mark) for mark, path, field in mine))
    assert sum(refused) == EDITORS - len(places)
    late = [each for each, was_refused in zip(mine, refused, strict=True) if was_refused]
    await asyncio.gather(*(add_in_the_end(planned, *each) for each in late))
    for number, (path, field) in enumerate(places):
        written = (await read(planned["leader"], path))[field].split()
        assert sorted(map(int, written[1:])) == list(range(number, EDITORS, len(places)))
    assert await numbers_of_revisions(planned["leader"], plan_id) == list(range(1, 4 + EDITORS + 1))


async def a_plan_to_edit(planned: Planned) -> tuple[str, Sequence[tuple[str, str]]]:
    """A plan of four revisions, and fields of it and of its parts, each by its path."""
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world, title="Marks:", summary="Marks:"))
    goal = {"plan_id": plan["id"], "statement": "Marks:", "area": "academics"}
    goals = [await create(leader, "goals", goal) for _ in range(2)]
    measure = await create(leader, "measures", a_measure(goals[0]["id"], metric="Marks:", population="Marks:"))
    return plan["id"], [
        (f"plans/{plan['id']}", "title"),
        (f"plans/{plan['id']}", "summary"),
        (f"goals/{goals[0]['id']}", "statement"),
        (f"goals/{goals[1]['id']}", "statement"),
        (f"measures/{measure['id']}", "metric"),
        (f"measures/{measure['id']}", "population"),
    ]


async def add_mark(planned: Planned, part: Json, path: str, field: str, mark: int) -> bool:
    """Add a mark to a field as it was read. Whether that was refused: by the field's name, and no other."""
    answer = await merge(planned["leader"], path, {field: f"{part[field]} {mark}"}, part["version"])
    assert answer.status_code == 200 or answer.json()["fields"] == [field], answer.text
    return answer.status_code == 412


async def add_in_the_end(planned: Planned, mark: int, path: str, field: str) -> None:
    """Add a mark to a field; read again and repeat while somebody else was faster."""
    while await add_mark(planned, await read(planned["leader"], path), path, field, mark):
        continue


async def numbers_of_revisions(client: httpx.AsyncClient, plan_id: str) -> Sequence[int]:
    """The numbers of the revisions of a plan, in order."""
    page = await read(client, f"plans/{plan_id}/revisions", limit=200)
    return cast("list[int]", [each["number"] for each in page["data"]])
