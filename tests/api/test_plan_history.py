"""The history of plans: each change is a revision, and a plan is read as it stood after any of them."""

from asyncio import gather
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import pytest
from fastapi import FastAPI

from achieve.plans.shapes.past import PARTS
from achieve.plans.words import PartKind
from achieve.web.context import Context
from tests.api.phase_desk import a_phase
from tests.api.plan_desk import (
    Json,
    Planned,
    a_measure,
    a_plan,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)
from tests.api.privacy_desk import Desk

_THEN = "query ($id: ID!, $n: Int) { planDocument(id: $id, revision: $n) { summary goals { statement } } }"


_COMPARED = (
    "query ($id: ID!) { planComparison(id: $id) { fromRevision parts { partId fields { name before after } } } }"
)
_ANEW = ("version", "updated_at")


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
    goal = await create(leader, "goals", a_goal(plan))
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
    goal = await create(leader, "goals", a_goal(plan))
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
            "query": _THEN,
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


async def test_two_revisions_are_compared_part_by_part(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", a_goal(plan))
    await changed(leader, f"goals/{goal['id']}", {"statement": "All read well.", "rank": 3}, 1)
    path = f"plans/{plan['id']}/comparison"
    changes = {
        "kind": "goal",
        "part_id": goal["id"],
        "change": "changed",
        "fields": [
            {"name": "statement", "before": "All read.", "after": "All read well."},
            {"name": "rank", "before": 1, "after": 3},
        ],
    }
    assert await read(leader, path) == {
        "id": plan["id"],
        "from_revision": 2,
        "to_revision": 3,
        "parts": [changes],
        "truncated": [],
    }
    added = (await read(leader, path, from_revision=1))["parts"]
    assert added == [{"kind": "goal", "part_id": goal["id"], "change": "added", "fields": []}]
    asked = {"query": _COMPARED, "variables": {"id": plan["id"]}}
    answer = (await leader.post("/graphql", json=asked)).json()["data"]["planComparison"]
    assert answer == {"fromRevision": 2, "parts": [{"partId": goal["id"], "fields": changes["fields"]}]}


@pytest.mark.parametrize(
    ("between", "status"),
    [
        ({"from_revision": "2", "to_revision": "1"}, 422),
        ({"from_revision": "0"}, 422),
        ({"from_revision": "x"}, 422),
        ({"to_revision": "9"}, 404),
        ({"unknown": "1"}, 422),
    ],
)
async def test_what_cannot_be_compared_is_refused(planned: Planned, between: dict[str, str], status: int) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    answer = await planned["leader"].get(f"/v1/plans/{plan['id']}/comparison", params=between)
    assert answer.status_code == status, answer.text


async def test_a_plan_is_brought_back_to_an_earlier_revision(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    kept = await create(leader, "goals", a_goal(plan))
    gone = await create(leader, "goals", a_goal(plan, statement="All write."))
    measure = await create(leader, "measures", a_measure(gone["id"]))
    await changed(leader, f"plans/{plan['id']}", {"status": "active"}, 1)
    state = await read(leader, f"plans/{plan['id']}/document")
    assert (await delete(leader, f"goals/{gone['id']}", 1)).status_code == 204
    await changed(leader, f"goals/{kept['id']}", {"statement": "All read well."}, 1)
    await changed(leader, f"plans/{plan['id']}", {"summary": "Another one."}, 2)
    await create(leader, "goals", a_goal(plan, statement="All sing."))
    path = f"/v1/plans/{plan['id']}/restore"
    restored = await leader.post(path, json={"revision": 5, "newest_revision": 9})
    assert (restored.status_code, restored.json()["summary"]) == (200, None), restored.text
    after = await read(leader, f"plans/{plan['id']}/document")
    assert _without_times(after) == _without_times(state)
    assert measure["id"] in [each["id"] for each in after["measures"]]
    newest = (await revisions_of(planned, plan["id"]))[-1]
    assert (newest["number"], newest["operation"]) == (10, "restore_plan")
    assert (await read(leader, f"plans/{plan['id']}/document", revision=9))["summary"] == "Another one."
    assert "plan.restored" in [kind for kind, _ in await events_about(planned["admin"], plan["id"])]


async def test_a_restored_part_has_a_version_that_nobody_has_read(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", a_goal(plan))
    await changed(leader, f"goals/{goal['id']}", {"rank": 2}, 1)
    await delete(leader, f"goals/{goal['id']}", 2)
    await leader.post(f"/v1/plans/{plan['id']}/restore", json={"revision": 2, "newest_revision": 4})
    found = await read(leader, f"goals/{goal['id']}")
    assert (found["rank"], found["version"]) == (1, 3)


async def test_going_back_is_undone_with_all_that_initiatives_had_of_the_plan(planned: Planned) -> None:
    leader = planned["leader"]
    plan, initiative = await _plan_with_a_rollout(planned)
    path = f"plans/{plan['id']}"
    state = await read(leader, f"{path}/document")
    first = await leader.post(f"/v1/{path}/restore", json={"revision": 1, "newest_revision": 9})
    assert first.status_code == 200, first.text
    without = await read(leader, "phase-metrics", initiative_id=initiative["id"])
    assert [(each["indicator_id"], each["measure_id"]) for each in without["data"]] == [(None, None), (None, None)]
    assert (await read(leader, f"initiatives/{initiative['id']}"))["goal_ids"] == []
    undone = await leader.post(f"/v1/{path}/restore", json={"revision": 9, "newest_revision": 10})
    assert undone.status_code == 200, undone.text
    assert _without_times(await read(leader, f"{path}/document")) == _without_times(state)


async def _plan_with_a_rollout(planned: Planned) -> tuple[Json, Json]:
    """A plan and its initiative, whose phase is read from an indicator and a measure of the plan: nine revisions."""
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", a_goal(plan))
    measure = await create(leader, "measures", a_measure(goal["id"]))
    chosen = {"organization_id": plan["organization_id"], "title": "Talks", "why": "They ask.", "why_kind": "data"}
    served = {"goal_ids": [goal["id"]], "plan_ids": [plan["id"]]}
    initiative = await create(leader, "initiatives", {**chosen, **served})
    carried = {"plan_id": plan["id"], "initiative_id": initiative["id"], "title": "Talks here"}
    how = await create(leader, "implementation-plans", carried)
    seen = {"implementation_plan_id": how["id"], "kind": "cause", "statement": "They are held.", "unit": "percent"}
    indicator = await create(leader, "indicators", seen)
    phase = await create(leader, "phases", a_phase(initiative))
    wanted = {"phase_id": phase["id"], "statement": "Half of them.", "comparison": "at_least", "wanted": 50}
    for kind, source in (("indicator", indicator), ("measure", measure)):
        await create(leader, "phase-metrics", {**wanted, "kind": kind, f"{kind}_id": source["id"]})
    return plan, initiative


async def test_nothing_is_restored_over_what_one_has_not_seen(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", a_goal(plan))
    path = f"/v1/plans/{plan['id']}/restore"
    refused = await leader.post(path, json={"revision": 1, "newest_revision": 1})
    assert refusal(refused) == (409, "revised_since", "/newest_revision", "revised_since")
    assert refused.json()["newest_revision"] == 2
    assert (await leader.post(path, json={"revision": 3, "newest_revision": 2})).status_code == 422
    assert (await planned["teacher"].post(path, json={"revision": 1, "newest_revision": 2})).status_code == 403
    assert (await leader.get(f"/v1/goals/{goal['id']}")).status_code == 200


async def test_those_who_write_at_the_same_time_make_revisions_one_after_the_other(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    await gather(*(create(leader, "goals", a_goal(plan, statement=f"Goal {each}.")) for each in range(20)))
    found = await revisions_of(planned, plan["id"])
    assert [each["number"] for each in found] == list(range(1, 22))
    assert [each["made_at"] for each in found] == sorted(each["made_at"] for each in found)
    for number in (1, 8, 21):
        then = await read(leader, f"plans/{plan['id']}/document", revision=number)
        assert len(then["goals"]) == number - 1


async def test_the_database_keeps_versions_of_exactly_what_a_plan_consists_of(
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    found = await superuser.fetch(
        "select c.relname, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
        " where t.tgname like 'keep_versions_%' and t.tgenabled = 'O'"
    )
    parts = {row.table_name() for row in PARTS}
    assert {row["relname"] for row in found} == parts == {kind.value for kind in PartKind}
    assert len(found) == 3 * len(parts)


async def test_the_name_of_an_erased_person_goes_from_all_revisions(app: FastAPI, context: Context) -> None:
    async with planned_world(app, context) as planned:
        leader = planned["leader"]
        person = await read(planned["admin"], f"people/{planned.world.id('colleague')}")
        name = f"{person['given_name']} {person['family_name']}"
        plan = await create(leader, "plans", a_plan(planned.world, summary=f"{name} leads the way."))
        await changed(leader, f"plans/{plan['id']}", {"summary": "Somebody leads the way."}, 1)
        path = f"plans/{plan['id']}/document"
        assert name in (await read(leader, path, revision=1))["summary"]
        await Desk(planned.world).erase("colleague")
        assert (await read(leader, path, revision=1))["summary"] == "Erased person leads the way."
        assert (await read(leader, path))["summary"] == "Somebody leads the way."


def a_goal(plan: Json, **fields: object) -> Json:
    """What one sends to set a goal."""
    return {"plan_id": plan["id"], "statement": "All read.", "area": "academics", "rank": 1, **fields}


def _without_times(document: Json) -> Json:
    """A document without what a restored part has anew."""
    return {name: _plain(value) for name, value in document.items() if name not in _ANEW}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return sorted((_plain(each) for each in value), key=str)  # pyright: ignore[reportUnknownVariableType] JSON is untyped.
    return {name: each for name, each in value.items() if name not in _ANEW} if isinstance(value, dict) else value  # pyright: ignore[reportUnknownVariableType] as above
