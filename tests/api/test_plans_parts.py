"""Priorities, initiatives, implementation plans, strategies, indicators and adjustments: added over both surfaces."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, Part, add, mutate, parts_of
from tests.api.plan_desk import (
    Json,
    Planned,
    a_plan,
    changed,
    create,
    events_about,
    planned_world,
    read,
    refusal,
)

WORDS = ("priority", "initiative", "implementation_plan", "strategy", "indicator", "adjustment")
NOWHERE = "018f0000-0000-7020-8000-000000000000"

each_part = pytest.mark.parametrize("word", WORDS)
each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def part_of(planned: Planned, word: str, **fields: object) -> Part:
    part = parts_of(planned)[word]
    return Part(part.word, part.path, {**part.body, **fields})


@each_part
@each_face
async def test_a_part_is_added_as_it_was_sent_and_told_of(planned: Planned, face: Face, word: str) -> None:
    part = part_of(planned, word)
    added = await add(planned["leader"], face, part)
    assert {name: added[name] for name in part.body} == part.body
    assert added["version"] == 1
    told = f"{word}.{'made' if word == 'adjustment' else 'added'}"
    assert await events_about(planned["admin"], added["id"]) == [(told, sorted(part.body))]


@each_part
async def test_a_part_belongs_to_the_organization_of_its_plan(planned: Planned, word: str) -> None:
    added = await add(planned["leader"], "rest", part_of(planned, word))
    assert added["organization_id"] == planned.world.id("bethel")
    document = await read(planned["leader"], f"plans/{planned.ids.plan}/document")
    kept = document[part_of(planned, word).path.replace("-", "_")]
    assert added["id"] in [each["id"] for each in kept]


@each_part
@pytest.mark.parametrize(
    ("person", "status"),
    [("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 422), ("learner", 403), ("guardian", 403)],
)
async def test_only_its_leaders_add_to_a_schools_plan(planned: Planned, word: str, person: str, status: int) -> None:
    part = part_of(planned, word)
    answer = await planned[person].post(f"/v1/{part.path}", json=part.body)
    # Whose school it is, is no secret: there everybody is told that it is not theirs to write.
    expected = 403 if (word, person) == ("initiative", "other_leader") else status
    assert answer.status_code == expected, answer.text


@each_face
async def test_the_decider_of_an_adjustment_is_who_enters_it(planned: Planned, face: Face) -> None:
    made = await add(planned["leader"], face, part_of(planned, "adjustment"))
    assert made["decided_by_id"] == planned.world.id("leader")


@pytest.mark.parametrize(
    ("word", "fields", "expected"),
    [
        ("priority", {"plan_id": NOWHERE}, (422, "invalid_input", "/plan_id", "unknown_reference")),
        ("priority", {"finding": ""}, (422, "invalid_input", "/finding", "string_too_short")),
        ("priority", {"source_kind": "rumour"}, (422, "invalid_input", "/source_kind", "enum")),
        (
            "initiative",
            {"research_references": []},
            (422, "invalid_input", "/research_references", "reference_missing"),
        ),
        ("initiative", {"plan_ids": [NOWHERE]}, (422, "invalid_input", "/plan_ids/0", "unknown_reference")),
        (
            "implementation_plan",
            {"initiative_id": NOWHERE},
            (422, "invalid_input", "/initiative_id", "unknown_reference"),
        ),
        (
            "strategy",
            {"implementation_plan_id": NOWHERE},
            (422, "invalid_input", "/implementation_plan_id", "unknown_reference"),
        ),
        ("indicator", {"strategy_id": NOWHERE}, (422, "invalid_input", "/strategy_id", "unknown_reference")),
        ("indicator", {"kind": "luck"}, (422, "invalid_input", "/kind", "enum")),
        ("adjustment", {"evidence_ids": []}, (422, "invalid_input", "/evidence_ids", "too_short")),
        ("adjustment", {"evidence_ids": [NOWHERE]}, (422, "invalid_input", "/evidence_ids/0", "unknown_reference")),
        ("adjustment", {"decided_on": "2199-01-01"}, (422, "invalid_input", "/decided_on", "in_the_future")),
    ],
)
async def test_a_part_that_does_not_hold_together_is_refused(
    planned: Planned, word: str, fields: Json, expected: tuple[int, str, str, str]
) -> None:
    part = part_of(planned, word, **fields)
    assert refusal(await planned["leader"].post(f"/v1/{part.path}", json=part.body)) == expected


async def test_an_initiative_serves_goals_and_plans_of_its_organization_or_below(planned: Planned) -> None:
    district = {"organization_id": str(planned.world.district_id), "goal_ids": [str(planned.ids.goals["ela"])]}
    above = await add(planned["admin"], "rest", part_of(planned, "initiative", **district))
    assert above["goal_ids"] == [str(planned.ids.goals["ela"])]
    for name, found in (("goal_ids", planned.ids.district_goal), ("plan_ids", planned.ids.district_plan)):
        part = part_of(planned, "initiative", **{name: [str(found)]})
        answer = await planned["leader"].post("/v1/initiatives", json=part.body)
        assert refusal(answer) == (409, "alignment_not_above", f"/{name}/0", "alignment_not_above")


async def test_a_part_names_a_strategy_and_evidence_of_its_own_implementation_plan(planned: Planned) -> None:
    other = await add(planned["leader"], "rest", part_of(planned, "implementation_plan"))
    for word in ("indicator", "adjustment"):
        part = part_of(planned, word, implementation_plan_id=other["id"])
        answer = await planned["leader"].post(f"/v1/{part.path}", json=part.body)
        assert refusal(answer) == (422, "invalid_input", "/strategy_id", "of_another_plan")


@each_face
async def test_nothing_is_added_to_an_archived_plan(planned: Planned, face: Face) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    part = part_of(planned, "implementation_plan", plan_id=plan["id"])
    within = {"implementation_plan_id": (await add(leader, "rest", part))["id"]}
    for version, status in enumerate(("active", "completed", "archived"), start=1):
        await changed(leader, f"plans/{plan['id']}", {"status": status}, version)
    for refused in (
        part,
        part_of(planned, "priority", plan_id=plan["id"]),
        part_of(planned, "initiative", plan_ids=[plan["id"]]),
        part_of(planned, "strategy", **within),
        part_of(planned, "indicator", strategy_id=None, **within),
        part_of(planned, "adjustment", strategy_id=None, **within),
    ):
        if face == "rest":
            answer = await leader.post(f"/v1/{refused.path}", json=refused.body)
            assert refusal(answer)[:2] == (409, "plan_archived")
        else:
            payload = await mutate(leader, f"create_{refused.word}", refused.body)
            assert [error["code"] for error in payload["userErrors"]] == ["plan_archived"]
