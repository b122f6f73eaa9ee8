"""Obstacles: what hinders a plan or a thing of it, the step that responds, and where it stands."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.plans.words import StrategyKind
from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, Part, add, alter, remove
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
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

each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def obstacle_in(planned: Planned, **fields: object) -> Part:
    said = {"kind": "beliefs", "statement": "Some think it takes time from teaching.", "respond_by": "2027-01-15"}
    return Part("obstacle", "obstacles", {"plan_id": str(planned.ids.plan), **said, **fields})


@each_face
async def test_an_obstacle_is_responded_to_and_overcome(planned: Planned, face: Face) -> None:
    leader, sessions = planned["leader"], str(planned.ids.implementation.steps["sessions"])
    part = obstacle_in(planned)
    added = await add(leader, face, part)
    assert {name: added[name] for name in part.body} == part.body
    assert (added["state"], added["noticed_on"], added["ended_on"]) == ("open", str(TODAY), None)
    responding = await alter(leader, face, part, added, {"state": "responding", "response_step_id": sessions})
    assert (responding["state"], responding["response_step_id"]) == ("responding", sessions)
    over = await alter(leader, face, part, responding, {"state": "overcome"})
    assert (over["state"], over["ended_on"]) == ("overcome", str(TODAY))
    again = await alter(leader, face, part, over, {"state": "open"})
    assert (again["state"], again["ended_on"], again["version"]) == ("open", None, 4)
    assert [kind for kind, _ in await events_about(planned["admin"], added["id"])] == [
        "obstacle.added",
        "obstacle.updated",
        "obstacle.updated",
        "obstacle.overcome",
        "obstacle.updated",
    ]
    assert await remove(leader, face, part, again) == ""


@pytest.mark.parametrize("field", ["initiative_id", "strategy_id", "step_id"])
async def test_it_hinders_one_thing_of_its_plan(planned: Planned, field: str) -> None:
    leader, built = planned["leader"], planned.ids.implementation
    things = {
        "initiative_id": str(built.initiative),
        "strategy_id": str(built.strategies[StrategyKind.COMMUNICATION]),
        "step_id": str(built.steps["newsletter"]),
    }
    added = await add(leader, "rest", obstacle_in(planned, **{field: things[field]}))
    assert added[field] == things[field]
    both = await leader.post("/v1/obstacles", json=obstacle_in(planned, **things).body)
    assert refusal(both) == (422, "invalid_input", "/strategy_id", "hinders_one")
    other = await create(leader, "plans", a_plan(planned.world))
    elsewhere = obstacle_in(planned, plan_id=other["id"], **{field: things[field]})
    answer = await leader.post("/v1/obstacles", json=elsewhere.body)
    assert refusal(answer) == (422, "invalid_input", f"/{field}", "of_another_plan")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"state": "responding"}, (422, "invalid_input", "/response_step_id", "response_missing")),
        ({"ended_on": "2026-10-01"}, (422, "invalid_input", "/ended_on", "not_over")),
        (
            {"state": "overcome", "ended_on": "2020-01-01"},
            (422, "invalid_input", "/ended_on", "ends_before_it_begins"),
        ),
        ({"noticed_on": "2199-01-01"}, (422, "invalid_input", "/noticed_on", "in_the_future")),
        ({"state": "gone"}, (422, "invalid_input", "/state", "enum")),
        ({"statement": None}, (422, "invalid_input", "/statement", "not_nullable")),
    ],
)
async def test_a_change_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[int, str, str, str]
) -> None:
    added = await add(planned["leader"], "rest", obstacle_in(planned))
    assert refusal(await change(planned["leader"], f"obstacles/{added['id']}", fields, 1)) == expected


async def test_what_is_over_is_opened_again_before_anything_else(planned: Planned) -> None:
    leader = planned["leader"]
    added = await add(leader, "rest", obstacle_in(planned))
    await changed(leader, f"obstacles/{added['id']}", {"state": "accepted"}, 1)
    answer = await change(leader, f"obstacles/{added['id']}", {"state": "overcome"}, 2)
    assert refusal(answer) == (409, "transition_not_allowed", "/state", "transition_not_allowed")
    assert answer.json()["allowed"] == ["open"]


async def test_an_obstacle_outlives_the_step_that_was_to_respond(planned: Planned) -> None:
    leader = planned["leader"]
    step = await create(leader, "steps", a_step(planned))
    added = await add(leader, "rest", obstacle_in(planned, response_step_id=step["id"]))
    assert added["state"] == "responding"
    assert (await delete(leader, f"steps/{step['id']}", 1)).status_code == 204
    left = await read(leader, f"obstacles/{added['id']}")
    assert (left["response_step_id"], left["state"], left["version"]) == (None, "open", 2)
    told = await events_about(planned["admin"], added["id"])
    assert told[-1] == ("obstacle.updated", ["response_step_id", "state"])


async def test_it_outlives_the_strategy_whose_step_was_to_respond(planned: Planned) -> None:
    leader, within = planned["leader"], str(planned.ids.implementation.implementation_plan)
    about = {"implementation_plan_id": within, "title": "Visit each other", "kind": "coaching"}
    strategy = await create(leader, "strategies", about)
    step = await create(leader, "steps", a_step(planned, strategy_id=strategy["id"]))
    added = await add(leader, "rest", obstacle_in(planned, response_step_id=step["id"]))
    over = await changed(leader, f"obstacles/{added['id']}", {"state": "overcome"}, 1)
    hinders = await add(leader, "rest", obstacle_in(planned, strategy_id=strategy["id"], response_step_id=step["id"]))
    assert (await delete(leader, f"strategies/{strategy['id']}", 1)).status_code == 204
    left = await read(leader, f"obstacles/{added['id']}")
    assert (left["response_step_id"], left["state"], left["ended_on"]) == (None, "overcome", over["ended_on"])
    assert (await leader.get(f"/v1/obstacles/{hinders['id']}")).status_code == 404


async def test_it_goes_back_with_its_plan(planned: Planned) -> None:
    leader, plan = planned["leader"], planned.ids.plan
    added = await add(leader, "rest", obstacle_in(planned))
    revision = (await read(leader, f"plans/{plan}/revisions", limit=1, sort="-made_at"))["data"][0]["number"]
    await changed(leader, f"obstacles/{added['id']}", {"state": "overcome"}, 1)
    then = await read(leader, f"plans/{plan}/document", revision=revision)
    assert {each["id"]: each["state"] for each in then["obstacles"]}[added["id"]] == "open"
    back = await leader.post(f"/v1/plans/{plan}/restore", json={"revision": revision, "newest_revision": revision + 1})
    assert back.status_code == 200, back.text
    assert (await read(leader, f"obstacles/{added['id']}"))["state"] == "open"


@pytest.mark.parametrize(
    ("person", "status"),
    [("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 404), ("guardian", 403)],
)
async def test_only_its_leaders_write_the_obstacles_of_a_schools_plan(
    planned: Planned, person: str, status: int
) -> None:
    path = f"obstacles/{planned.ids.implementation.obstacle}"
    assert (await change(planned[person], path, {"statement": "None."}, 1)).status_code == status
