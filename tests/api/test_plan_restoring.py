"""Going back where what lies outside of the plan has gone on: initiatives, goals above it and below."""

from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import Part, parts_of
from tests.api.phase_desk import a_phase
from tests.api.plan_desk import (
    Json,
    Planned,
    a_plan,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

_LEVELS = [{"code": "none", "name": "Not in place"}, {"code": "deep", "name": "Deep"}]


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def newest_of(planned: Planned, plan: Json) -> int:
    page = await read(planned["admin"], f"plans/{plan['id']}/revisions", limit=200)
    return max(each["number"] for each in page["data"])


async def go_back(planned: Planned, plan: Json, revision: int, who: str = "leader") -> httpx.Response:
    given = {"revision": revision, "newest_revision": await newest_of(planned, plan)}
    return await planned[who].post(f"/v1/plans/{plan['id']}/restore", json=given)


async def removed(planned: Planned, path: str, part: Json, who: str = "leader") -> None:
    newest = await read(planned[who], f"{path}/{part['id']}")
    assert (await delete(planned[who], f"{path}/{part['id']}", newest["version"])).status_code == 204


async def carried_out(planned: Planned, plan: Json, who: str, place: str) -> Json:
    """An initiative with all that may be deleted with it, which a plan carries out."""
    chosen: Part = parts_of(planned)["initiative"]
    given = {**chosen.body, "organization_id": planned.world.id(place), "goal_ids": [], "plan_ids": [plan["id"]]}
    initiative = await create(planned[who], chosen.path, given)
    about = {"initiative_id": initiative["id"]}
    sought = {"aspect": "looks_like", "statement": "Learners talk.", "levels": _LEVELS}
    await create(planned[who], "look-fors", {**about, **sought})
    phase = await create(planned[who], "phases", a_phase(initiative))
    await create(
        planned[who], "phase-metrics", {"phase_id": phase["id"], "kind": "narrative", "statement": "It works."}
    )
    return initiative


async def test_an_initiative_that_was_deleted_since_comes_back_with_all_that_it_had(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    initiative = await carried_out(planned, plan, "leader", "bethel")
    told = {"plan_id": plan["id"], "initiative_id": initiative["id"], "title": "Number talks here"}
    work = await create(leader, "implementation-plans", told)
    revision, then = await newest_of(planned, plan), await read(leader, f"plans/{plan['id']}/document")
    await removed(planned, "implementation-plans", work)
    await removed(planned, "initiatives", initiative)
    answer = await go_back(planned, plan, revision)
    assert answer.status_code == 200, answer.text
    now = await read(leader, f"plans/{plan['id']}/document")
    for name in ("initiatives", "look_fors", "phases", "phase_metrics", "implementation_plans"):
        assert _without_times(now[name]) == _without_times(then[name]), name
        assert len(now[name]) == 1, name
    assert [kind for kind, _ in await events_about(planned["admin"], initiative["id"])] == [
        "initiative.added",
        "initiative.deleted",
        "initiative.added",
    ]


async def test_an_initiative_of_the_district_does_not_come_back_by_a_school(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    initiative = await carried_out(planned, plan, "admin", "district")
    revision = await newest_of(planned, plan)
    await removed(planned, "initiatives", initiative, "admin")
    answer = await go_back(planned, plan, revision)
    assert refusal(answer)[:2] == (409, "initiative_deleted")
    assert answer.json()["initiatives"] == [initiative["id"]]
    assert (await planned["leader"].get(f"/v1/initiatives/{initiative['id']}")).status_code == 404
    assert (await go_back(planned, plan, 1)).status_code == 200


async def test_a_goal_of_the_district_stays_while_a_school_is_aligned_to_it(planned: Planned) -> None:
    plan, goal = await district_goal(planned)
    own = await create(planned["leader"], "plans", a_plan(planned.world))
    given = {"statement": "All read here.", "area": "academics", "parent_goal_id": goal["id"]}
    aligned = await create(planned["leader"], "goals", {"plan_id": own["id"], **given})
    assert refusal(await go_back(planned, plan, 1, "admin"))[:2] == (409, "aligned_from_below")
    await changed(planned["leader"], f"goals/{aligned['id']}", {"parent_goal_id": None}, 1)
    assert (await go_back(planned, plan, 1, "admin")).status_code == 200
    assert (await planned["admin"].get(f"/v1/goals/{goal['id']}")).status_code == 404


async def test_what_a_plan_was_aligned_to_is_no_longer_named_once_it_is_gone(planned: Planned) -> None:
    leader = planned["leader"]
    above, parent = await district_goal(planned)
    plan = await create(leader, "plans", a_plan(planned.world, aligned_to_plan_id=above["id"]))
    about = {"plan_id": plan["id"], "area": "academics"}
    goal = await create(leader, "goals", {**about, "statement": "All read.", "parent_goal_id": parent["id"]})
    own = await create(leader, "goals", {**about, "statement": "Grade 3 reads.", "parent_goal_id": goal["id"]})
    await changed(leader, f"plans/{plan['id']}", {"aligned_to_plan_id": None}, 1)
    await removed(planned, "goals", own)
    await removed(planned, "goals", goal)
    await removed(planned, "plans", above, "admin")
    answer = await go_back(planned, plan, 3)
    assert (answer.status_code, answer.json().get("aligned_to_plan_id")) == (200, None), answer.text
    found = (await read(leader, f"plans/{plan['id']}/document"))["goals"]
    assert {each["id"]: each["parent_goal_id"] for each in found} == {goal["id"]: None, own["id"]: goal["id"]}


async def district_goal(planned: Planned) -> tuple[Json, Json]:
    """A plan of the district, and the goal in it."""
    plan = await create(planned["admin"], "plans", a_plan(planned.world, "district", kind="strategic"))
    given = {"plan_id": plan["id"], "statement": "All read.", "area": "academics"}
    return plan, await create(planned["admin"], "goals", given)


def _without_times(parts: list[Json]) -> list[Json]:
    return [{name: each for name, each in part.items() if name not in {"version", "updated_at"}} for part in parts]
