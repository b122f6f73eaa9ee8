"""The history of plans: each change is a revision, and a plan is read as it stood after any of them."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned, a_plan, changed, create, planned_world, read


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def revisions_of(planned: Planned, plan_id: str, who: str = "leader") -> list[Json]:
    """All revisions of a plan, the first one first."""
    return (await read(planned[who], f"plans/{plan_id}/revisions"))["data"]


async def test_each_change_is_a_revision_with_its_author_and_what_it_touched(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(
        leader, "goals", {"plan_id": plan["id"], "statement": "All read.", "area": "academics", "rank": 1}
    )
    await changed(leader, f"goals/{goal['id']}", {"statement": "All read well."}, 1)
    found = await revisions_of(planned, plan["id"])
    assert [(each["number"], each["operation"], each["parts"]) for each in found] == [
        (1, "create_plan", [{"kind": "plan", "part_id": plan["id"], "change": "added"}]),
        (2, "create_goal", [{"kind": "goal", "part_id": goal["id"], "change": "added"}]),
        (3, "update_goal", [{"kind": "goal", "part_id": goal["id"], "change": "changed"}]),
    ]
    assert {(each["actor_kind"], each["actor_id"]) for each in found} == {("person", str(planned.world.ids["leader"]))}


async def test_a_plan_reads_as_it_was_recorded_after_each_revision(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    path = f"plans/{plan['id']}/document"
    recorded = [await read(leader, path)]
    goal = await create(
        leader, "goals", {"plan_id": plan["id"], "statement": "All read.", "area": "academics", "rank": 1}
    )
    recorded.append(await read(leader, path))
    await changed(leader, f"goals/{goal['id']}", {"statement": "All read well."}, 1)
    recorded.append(await read(leader, path))
    await changed(leader, f"plans/{plan['id']}", {"summary": "What we are about."}, 1)
    recorded.append(await read(leader, path))
    made = [datetime.fromisoformat(each["made_at"]) for each in await revisions_of(planned, plan["id"])]
    for number, (then, at) in enumerate(zip(recorded, made, strict=True), start=1):
        assert await read(leader, path, revision=number) == then
        assert await read(leader, path, as_of=at.isoformat()) == then
        asked = {
            "query": "query ($id: ID!, $n: Int) { planDocument(id: $id, revision: $n) { summary goals { statement } } }",
            "variables": {"id": plan["id"], "n": number},
        }
        answer = (await leader.post("/graphql", json=asked)).json()["data"]["planDocument"]
        assert answer == {
            "summary": then["summary"],
            "goals": [{"statement": each["statement"]} for each in then["goals"]],
        }
    before = (made[0] - timedelta(seconds=1)).isoformat()
    for there_was_none in ({"as_of": before}, {"revision": 5}):
        assert (await leader.get(f"/v1/{path}", params=there_was_none)).status_code == 404
