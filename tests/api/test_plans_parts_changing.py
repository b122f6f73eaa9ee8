"""Priorities, initiatives, implementation plans, strategies, indicators and adjustments: changed and deleted."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind, StrategyKind
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
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

CHANGES: dict[str, Json] = {
    "priority": {"title": "Mathematics", "source_kind": "data", "finding": "A third explains.", "rank": 9},
    "initiative": {
        "title": "Number talks daily",
        "why": "They help.",
        "why_kind": "data",
        "research_references": [],
        "vision_looks_like": None,
        "gap": "Four teachers.",
        "goal_ids": [],
        "plan_ids": [],
    },
    "implementation_plan": {"title": "Clear aims in all subjects", "summary": None},
    "strategy": {"title": "Visit each other weekly", "kind": "structures", "description": None, "rank": 4},
    "indicator": {"strategy_id": None, "kind": "effect", "statement": "Learners tell.", "unit": None, "rank": 4},
    "adjustment": {"strategy_id": None, "decided_on": "2026-10-01", "decision": "Stop.", "reason": "It does not work."},
}
DELETED = tuple(word for word in CHANGES if word != "adjustment")

each_part = pytest.mark.parametrize("word", CHANGES)
each_deleted = pytest.mark.parametrize("word", DELETED)
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
async def test_a_part_is_changed_and_the_rest_of_it_stays(planned: Planned, face: Face, word: str) -> None:
    part = part_of(planned, word)
    added = await add(planned["leader"], face, part)
    after = await alter(planned["leader"], face, part, added, CHANGES[word])
    assert {name: after[name] for name in part.body} == {**part.body, **CHANGES[word]}
    assert after["version"] == 2
    told = f"{word}.{'corrected' if word == 'adjustment' else 'updated'}"
    assert (await events_about(planned["admin"], added["id"]))[1:] == [(told, sorted(CHANGES[word]))]


@each_part
async def test_a_part_is_changed_by_whoever_has_read_it(planned: Planned, word: str) -> None:
    part = part_of(planned, word)
    path = f"{part.path}/{(await add(planned['leader'], 'rest', part))['id']}"
    assert (await planned["leader"].patch(f"/v1/{path}", json=CHANGES[word])).status_code == 428
    assert (await change(planned["leader"], path, CHANGES[word], 2)).status_code == 412
    assert (await change(planned["coach"], path, CHANGES[word], 1)).status_code == 403
    assert (await change(planned["other_leader"], path, CHANGES[word], 1)).status_code == 404
    same = await changed(planned["leader"], path, {name: part.body[name] for name in CHANGES[word]}, 1)
    assert same["version"] == 1


@each_deleted
@each_face
async def test_a_part_without_a_record_is_deleted_and_stays_in_the_history(
    planned: Planned, face: Face, word: str
) -> None:
    part = part_of(planned, word)
    added = await add(planned["leader"], face, part)
    assert (await delete(planned["coach"], f"{part.path}/{added['id']}", 1)).status_code == 403
    assert await remove(planned["leader"], face, part, added) == ""
    assert (await planned["leader"].get(f"/v1/{part.path}/{added['id']}")).status_code == 404
    assert (await events_about(planned["admin"], added["id"]))[-1] == (f"{word}.deleted", [])
    revisions = await read(planned["leader"], f"plans/{planned.ids.plan}/revisions", limit=200, sort="-made_at")
    removed = {"kind": word, "part_id": added["id"]}
    assert removed in revisions["data"][0]["removed_parts"]


@each_face
@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("implementation_plan", "implementation_plan"),
        ("strategy", "professional_development"),
        ("indicator", "cause"),
    ],
)
async def test_what_was_seen_done_or_decided_in_a_plan_in_force_stays(
    planned: Planned, face: Face, word: str, place: str
) -> None:
    built = planned.ids.implementation
    identifier = {
        "implementation_plan": built.implementation_plan,
        "professional_development": built.strategies[StrategyKind.PROFESSIONAL_DEVELOPMENT],
        "cause": built.indicators[IndicatorKind.CAUSE],
    }[place]
    part = part_of(planned, word)
    at = await read(planned["leader"], f"{part.path}/{identifier}")
    assert await remove(planned["leader"], face, part, at) == "work_recorded"
    assert (await planned["leader"].get(f"/v1/{part.path}/{identifier}")).status_code == 200


async def test_a_refusal_counts_what_would_be_lost(planned: Planned) -> None:
    problem = (
        await delete(planned["leader"], f"implementation-plans/{planned.ids.implementation.implementation_plan}", 1)
    ).json()
    assert (problem["evidence"], problem["done_steps"]) == (6, 1)
    assert problem["decisions"] >= 1


async def a_draft(planned: Planned) -> tuple[Json, Json]:
    """A draft of Bethel's with an implementation plan."""
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    return plan, await add(planned["leader"], "rest", part_of(planned, "implementation_plan", plan_id=plan["id"]))


@each_face
async def test_in_a_draft_a_strategy_goes_with_all_that_was_tried_under_it(planned: Planned, face: Face) -> None:
    leader = planned["leader"]
    _, carried = await a_draft(planned)
    within = {"implementation_plan_id": carried["id"]}
    part = part_of(planned, "strategy", **within)
    strategy = await add(leader, "rest", part)
    looked_at = part_of(planned, "indicator", strategy_id=strategy["id"], **within)
    indicator = await add(leader, "rest", looked_at)
    seen = {"indicator_id": indicator["id"], "observed_on": str(TODAY), "value": 5}
    evidence = await create(leader, "monitoring-evidence", seen)
    first = await create(leader, "steps", {"strategy_id": strategy["id"], "title": "Begin", "status": "not_started"})
    first = await changed(leader, f"steps/{first['id']}", {"status": "done"}, 1)
    then = {"strategy_id": strategy["id"], "title": "Go on", "origin_step_id": first["id"], "status": "not_started"}
    following = await create(leader, "steps", then)
    assert await remove(leader, face, part, strategy) == ""
    for path, each in (("indicators", indicator), ("monitoring-evidence", evidence), ("steps", following)):
        assert (await leader.get(f"/v1/{path}/{each['id']}")).status_code == 404


async def test_a_decision_is_kept_in_a_draft_too_with_the_evidence_it_rests_on(planned: Planned) -> None:
    leader = planned["leader"]
    plan, carried = await a_draft(planned)
    within = {"implementation_plan_id": carried["id"], "strategy_id": None}
    indicator = await add(leader, "rest", part_of(planned, "indicator", **within))
    seen = {"indicator_id": indicator["id"], "observed_on": str(TODAY), "value": 5}
    evidence = await create(leader, "monitoring-evidence", seen)
    made = await add(leader, "rest", part_of(planned, "adjustment", **within, evidence_ids=[evidence["id"]]))
    for path, each in (("indicators", indicator), ("implementation-plans", carried)):
        assert refusal(await delete(leader, f"{path}/{each['id']}", 1))[:2] == (409, "work_recorded")
    assert (await delete(leader, f"adjustments/{made['id']}", 1)).status_code == 405
    assert (await delete(leader, f"plans/{plan['id']}", 1)).status_code == 204


async def test_a_strategy_stays_whose_steps_others_came_from(planned: Planned) -> None:
    leader = planned["leader"]
    _, carried = await a_draft(planned)
    part = part_of(planned, "strategy", implementation_plan_id=carried["id"])
    origin, other = await add(leader, "rest", part), await add(leader, "rest", part)
    first = await create(leader, "steps", {"strategy_id": origin["id"], "title": "Begin", "status": "not_started"})
    await changed(leader, f"steps/{first['id']}", {"status": "done"}, 1)
    await create(leader, "steps", {"strategy_id": other["id"], "title": "Go on", "origin_step_id": first["id"]})
    assert refusal(await delete(leader, f"strategies/{origin['id']}", 1))[:2] == (409, "step_in_record")
    assert (await delete(leader, f"strategies/{other['id']}", 1)).status_code == 204
    assert (await delete(leader, f"strategies/{origin['id']}", 1)).status_code == 204


@each_part
async def test_nothing_of_an_archived_plan_is_changed_or_deleted(planned: Planned, word: str) -> None:
    leader = planned["leader"]
    plan, carried = await a_draft(planned)
    within = {"implementation_plan_id": carried["id"], "strategy_id": None}
    indicator = await add(leader, "rest", part_of(planned, "indicator", **within))
    seen = {"indicator_id": indicator["id"], "observed_on": str(TODAY), "value": 5}
    evidence = await create(leader, "monitoring-evidence", seen)
    fields: dict[str, Json] = {
        "priority": {"plan_id": plan["id"]},
        "initiative": {"plan_ids": [plan["id"]], "goal_ids": []},
        "implementation_plan": {"plan_id": plan["id"]},
        "strategy": {"implementation_plan_id": carried["id"]},
        "indicator": within,
        "adjustment": {**within, "evidence_ids": [evidence["id"]]},
    }
    part = part_of(planned, word, **fields[word])
    added = await add(leader, "rest", part)
    for version, status in enumerate(("active", "completed", "archived"), start=1):
        await changed(leader, f"plans/{plan['id']}", {"status": status}, version)
    path = f"{part.path}/{added['id']}"
    assert refusal(await change(leader, path, CHANGES[word], 1))[:2] == (409, "plan_archived")
    expected = (405, "method_not_allowed") if word == "adjustment" else (409, "plan_archived")
    assert refusal(await delete(leader, path, 1))[:2] == expected


async def test_kind_and_unit_of_an_indicator_stay_once_there_is_evidence(planned: Planned) -> None:
    path = f"indicators/{planned.ids.implementation.indicators[IndicatorKind.CAUSE]}"
    for field, value in (("kind", "effect"), ("unit", None), ("unit", "count")):
        answer = await change(planned["leader"], path, {field: value}, 1)
        assert refusal(answer) == (409, "evidence_recorded", f"/{field}", "evidence_recorded")
    assert (await changed(planned["leader"], path, {"kind": "cause", "rank": 5}, 1))["rank"] == 5
