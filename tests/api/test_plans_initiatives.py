"""What an initiative serves, what it rests on, and when it stays."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, Part, add, alter, parts_of, remove
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_plan,
    change,
    changed,
    create,
    planned_world,
    read,
    refusal,
)

each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def part_of(planned: Planned, word: str, **fields: object) -> Part:
    part = parts_of(planned)[word]
    return Part(part.word, part.path, {**part.body, **fields})


async def test_a_why_of_research_keeps_a_reference(planned: Planned) -> None:
    part = part_of(planned, "initiative")
    path = f"initiatives/{(await add(planned['leader'], 'rest', part))['id']}"
    answer = await change(planned["leader"], path, {"research_references": []}, 1)
    assert refusal(answer) == (422, "invalid_input", "/research_references", "reference_missing")
    mandated = await changed(planned["leader"], path, {"research_references": [], "why_kind": "mandate"}, 1)
    answer = await change(planned["leader"], path, {"why_kind": "research"}, mandated["version"])
    assert refusal(answer) == (422, "invalid_input", "/research_references", "reference_missing")


@each_face
async def test_what_an_initiative_serves_is_changed_as_a_whole(planned: Planned, face: Face) -> None:
    leader, goals = planned["leader"], planned.ids.goals
    part = part_of(planned, "initiative", goal_ids=[str(goals["math"])])
    initiative = await add(leader, face, part)
    next_year = await create(leader, "plans", a_plan(planned.world))
    wanted = {
        "goal_ids": sorted([str(goals["ela"]), str(goals["math"])]),
        "plan_ids": sorted([str(planned.ids.plan), next_year["id"]]),
    }
    after = await alter(leader, face, part, initiative, wanted)
    assert {name: after[name] for name in wanted} == wanted
    shown = await read(leader, f"initiatives/{initiative['id']}", expand="goals,plans")
    assert {goal["id"] for goal in shown["goals"]["data"]} == set(wanted["goal_ids"])
    assert {plan["id"] for plan in shown["plans"]["data"]} == set(wanted["plan_ids"])
    again = await alter(leader, face, part, after, {"goal_ids": list(reversed(wanted["goal_ids"]))})
    assert again["version"] == after["version"]


@pytest.mark.parametrize(
    ("field", "place", "expected"),
    [
        ("goal_ids", "reynolds_goals", (422, "invalid_input", "/goal_ids/0", "unknown_reference")),
        ("plan_ids", "reynolds_plan", (422, "invalid_input", "/plan_ids/0", "unknown_reference")),
        ("goal_ids", "district_goal", (409, "alignment_not_above", "/goal_ids/0", "alignment_not_above")),
        ("plan_ids", "district_plan", (409, "alignment_not_above", "/plan_ids/0", "alignment_not_above")),
    ],
)
async def test_an_initiative_is_not_led_beyond_its_organization(
    planned: Planned, field: str, place: str, expected: tuple[int, str, str, str]
) -> None:
    found = planned.ids.reynolds_goals["ela"] if place == "reynolds_goals" else getattr(planned.ids, place)
    initiative = await add(planned["leader"], "rest", part_of(planned, "initiative"))
    answer = await change(planned["leader"], f"initiatives/{initiative['id']}", {field: [str(found)]}, 1)
    assert refusal(answer) == expected


@each_face
async def test_an_initiative_that_is_carried_out_stays_and_stays_in_that_plan(planned: Planned, face: Face) -> None:
    leader = planned["leader"]
    part = part_of(planned, "initiative", plan_ids=[])
    initiative = await add(leader, face, part)
    carried = part_of(planned, "implementation_plan", initiative_id=initiative["id"])
    added = await add(leader, face, carried)
    joined = await read(leader, f"initiatives/{initiative['id']}")
    assert joined["plan_ids"] == [str(planned.ids.plan)]
    answer = await change(leader, f"initiatives/{initiative['id']}", {"plan_ids": []}, 1)
    assert refusal(answer) == (409, "initiative_in_use", "/plan_ids", "initiative_in_use")
    assert await remove(leader, face, part, joined) == "initiative_in_use"
    assert await remove(leader, face, carried, added) == ""
    assert await remove(leader, face, part, joined) == ""


@each_face
async def test_an_initiative_that_was_observed_stays(planned: Planned, face: Face) -> None:
    leader = planned["leader"]
    part = part_of(planned, "initiative")
    initiative = await add(leader, face, part)
    of_it = {"initiative_id": initiative["id"]}
    levels = [{"code": "none", "name": "Not yet"}, {"code": "deep", "name": "Daily"}]
    look_for = {**of_it, "aspect": "looks_like", "statement": "Learners at the board.", "levels": levels}
    looked_for = await create(leader, "look-fors", look_for)
    seen = {"look_for_id": looked_for["id"], "level": "deep"}
    site = {"organization_id": planned.world.id("bethel"), "observed_on": str(TODAY), "levels": [seen]}
    await create(leader, "observations", {**of_it, **site})
    assert await remove(leader, face, part, initiative) == "initiative_in_use"


@each_face
async def test_an_adjustment_comes_to_rest_on_other_evidence_of_its_plan(planned: Planned, face: Face) -> None:
    built = planned.ids.implementation
    part = part_of(planned, "adjustment")
    made = await add(planned["leader"], face, part)
    wanted = sorted(str(each) for each in built.evidence[1:3])
    after = await alter(planned["leader"], face, part, made, {"evidence_ids": wanted})
    assert after["evidence_ids"] == wanted
    path = f"adjustments/{made['id']}"
    wrong: tuple[tuple[Json, tuple[int, str, str, str]], ...] = (
        ({"evidence_ids": []}, (422, "invalid_input", "/evidence_ids", "too_short")),
        ({"evidence_ids": [str(planned.ids.plan)]}, (422, "invalid_input", "/evidence_ids/0", "unknown_reference")),
        ({"decided_on": "2199-01-01"}, (422, "invalid_input", "/decided_on", "in_the_future")),
        ({"reason": None}, (422, "invalid_input", "/reason", "not_nullable")),
    )
    for fields, expected in wrong:
        assert refusal(await change(planned["leader"], path, fields, 2)) == expected
