"""Plans, goals, measures and measurements over REST: written, changed, refused, deleted."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Planned,
    a_measure,
    a_plan,
    another_day,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_a_plan_begins_as_a_draft_and_goes_its_way(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world, summary="What we are about."))
    assert (plan["status"], plan["version"], plan["is_published"]) == ("draft", 1, False)
    version = 1
    for status in ("active", "completed", "archived", "completed", "active"):
        version = (await changed(leader, f"plans/{plan['id']}", {"status": status}, version))["version"]
    assert version == 6
    told = await events_about(planned["admin"], plan["id"])
    assert [kind for kind, _ in told if kind != "plan.updated"] == [
        "plan.created",
        "plan.activated",
        "plan.completed",
        "plan.archived",
        "plan.completed",
        "plan.activated",
    ]


async def test_a_status_that_cannot_follow_is_refused_with_those_that_can(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    answer = await change(planned["leader"], f"plans/{plan['id']}", {"status": "archived"}, 1)
    assert refusal(answer) == (409, "transition_not_allowed", "/status", "transition_not_allowed")
    assert answer.json()["allowed"] == ["active"]
    assert (await read(planned["leader"], f"plans/{plan['id']}"))["version"] == 1


async def test_a_change_must_name_the_version_that_was_read(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    path = f"/v1/plans/{plan['id']}"
    assert (await planned["leader"].patch(path, json={"title": "New"})).status_code == 428
    assert (await planned["leader"].delete(path)).status_code == 428
    await changed(planned["leader"], f"plans/{plan['id']}", {"title": "Newer"}, 1)
    stale = await change(planned["leader"], f"plans/{plan['id']}", {"title": "Older"}, 1)
    assert refusal(stale)[:2] == (412, "version_mismatch")


async def test_a_change_that_changes_nothing_leaves_the_version_and_tells_nobody(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    same = await changed(planned["leader"], f"plans/{plan['id']}", {"title": plan["title"], "status": "draft"}, 1)
    assert same == plan
    assert [kind for kind, _ in await events_about(planned["admin"], plan["id"])] == ["plan.created"]


async def test_null_clears_a_summary_and_no_title(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world, summary="Words."))
    cleared = await changed(planned["leader"], f"plans/{plan['id']}", {"summary": None}, 1)
    assert cleared["summary"] is None
    assert (await change(planned["leader"], f"plans/{plan['id']}", {"title": None}, 2)).status_code == 422


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ends_on": "2026-07-31"}, (422, "invalid_input", "/ends_on", "ends_before_it_begins")),
        ({"kind": "wish"}, (422, "invalid_input", "/kind", "enum")),
        ({"status": "active"}, (422, "invalid_input", "/status", "extra_forbidden")),
        (
            {"organization_id": "018f0000-0000-7011-8000-000000000000"},
            (422, "invalid_input", "/organization_id", "unknown_reference"),
        ),
        (
            {"aligned_to_plan_id": "018f0000-0000-7020-8000-000000000000"},
            (422, "invalid_input", "/aligned_to_plan_id", "unknown_reference"),
        ),
    ],
)
async def test_a_plan_that_does_not_hold_together_is_refused(
    planned: Planned, fields: dict[str, object], expected: tuple[int, str, str, str]
) -> None:
    answer = await planned["leader"].post("/v1/plans", json={**a_plan(planned.world), **fields})
    assert refusal(answer) == expected


async def test_a_changed_period_is_judged_with_what_stays(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    answer = await change(planned["leader"], f"plans/{plan['id']}", {"begins_on": "2028-01-01"}, 1)
    assert refusal(answer) == (422, "invalid_input", "/ends_on", "ends_before_it_begins")


async def test_a_plan_is_aligned_upward_only(planned: Planned) -> None:
    beside = await create(planned["leader"], "plans", a_plan(planned.world))
    answer = await planned["leader"].post("/v1/plans", json=a_plan(planned.world, aligned_to_plan_id=beside["id"]))
    assert refusal(answer) == (409, "alignment_not_above", "/aligned_to_plan_id", "alignment_not_above")
    strategic = await create(planned["leader"], "plans", a_plan(planned.world, kind="strategic"))
    aligned = await changed(planned["leader"], f"plans/{beside['id']}", {"aligned_to_plan_id": strategic["id"]}, 1)
    assert aligned["aligned_to_plan_id"] == strategic["id"]


async def test_a_draft_is_deleted_with_its_parts_and_a_plan_in_force_is_not(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", {"plan_id": plan["id"], "statement": "More.", "area": "attendance"})
    measure = await create(leader, "measures", a_measure(goal["id"]))
    measured = {"measure_id": measure["id"], "value": 91, "measured_on": another_day()}
    measurement = await create(leader, "measurements", measured)
    in_force = await read(leader, f"plans/{planned.ids.plan}")
    answer = await delete(leader, f"plans/{in_force['id']}", in_force["version"])
    assert refusal(answer)[:2] == (409, "plan_not_draft")
    assert (await delete(leader, f"plans/{plan['id']}", 1)).status_code == 204
    parts = (("plans", plan), ("goals", goal), ("measures", measure), ("measurements", measurement))
    for path, each in parts:
        assert (await leader.get(f"/v1/{path}/{each['id']}")).status_code == 404
    assert (await events_about(planned["admin"], plan["id"]))[-1] == ("plan.deleted", [])


async def test_a_draft_that_others_are_aligned_to_stays(planned: Planned) -> None:
    above = await create(planned["admin"], "plans", a_plan(planned.world, "district"))
    below = await create(planned["leader"], "plans", a_plan(planned.world, aligned_to_plan_id=above["id"]))
    assert refusal(await delete(planned["admin"], f"plans/{above['id']}", 1))[:2] == (409, "aligned_from_below")
    await changed(planned["leader"], f"plans/{below['id']}", {"aligned_to_plan_id": None}, 1)
    assert (await delete(planned["admin"], f"plans/{above['id']}", 1)).status_code == 204


async def test_an_archived_plan_is_kept_as_it_is(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    for version, status in enumerate(("active", "completed", "archived"), start=1):
        await changed(leader, f"plans/{plan['id']}", {"status": status}, version)
    assert refusal(await change(leader, f"plans/{plan['id']}", {"title": "New"}, 4))[:2] == (409, "plan_archived")
    goal = {"plan_id": plan["id"], "statement": "More.", "area": "attendance"}
    assert refusal(await leader.post("/v1/goals", json=goal))[:2] == (409, "plan_archived")


async def test_a_goal_is_aligned_to_one_above_and_never_in_a_circle(planned: Planned) -> None:
    leader = planned["leader"]
    plan_id = str(planned.ids.plan)
    first = await create(leader, "goals", {"plan_id": plan_id, "statement": "First.", "area": "climate"})
    parent = {"parent_goal_id": first["id"]}
    second = await create(leader, "goals", {"plan_id": plan_id, "statement": "Second.", "area": "climate", **parent})
    circle = await change(leader, f"goals/{first['id']}", {"parent_goal_id": second["id"]}, 1)
    assert refusal(circle) == (409, "alignment_cycle", "/parent_goal_id", "alignment_cycle")
    itself = await change(leader, f"goals/{first['id']}", {"parent_goal_id": first["id"]}, 1)
    assert refusal(itself)[:2] == (409, "alignment_cycle")
    unseen = await change(leader, f"goals/{first['id']}", {"parent_goal_id": str(planned.ids.reynolds_goals["ela"])}, 1)
    assert refusal(unseen) == (422, "invalid_input", "/parent_goal_id", "unknown_reference")
    below = await change(
        planned["admin"], f"goals/{planned.ids.district_goal}", {"parent_goal_id": str(planned.ids.goals["ela"])}, 1
    )
    assert refusal(below) == (409, "alignment_not_above", "/parent_goal_id", "alignment_not_above")
    assert refusal(await delete(leader, f"goals/{first['id']}", 1))[:2] == (409, "aligned_from_below")
    assert (await delete(leader, f"goals/{second['id']}", 1)).status_code == 204
    assert (await delete(leader, f"goals/{first['id']}", 1)).status_code == 204


async def test_a_goal_with_measurements_stays_while_its_plan_is_in_force(planned: Planned) -> None:
    goal, measure = planned.ids.goals["ela"], planned.ids.measures["ela"]
    assert refusal(await delete(planned["leader"], f"goals/{goal}", 1))[:2] == (409, "measurements_recorded")
    assert refusal(await delete(planned["leader"], f"measures/{measure}", 1))[:2] == (409, "measurements_recorded")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"target": 85}, (409, "target_against_direction", "/target", "target_against_direction")),
        ({"direction": "maintain"}, (409, "target_against_direction", "/target", "target_against_direction")),
        ({"target": 101}, (422, "invalid_input", "/target", "out_of_range")),
        ({"baseline": -1}, (422, "invalid_input", "/baseline", "out_of_range")),
        ({"target_on": "2026-05-01"}, (422, "invalid_input", "/target_on", "target_before_baseline")),
        ({"baseline_on": None}, (422, "invalid_input", "/baseline_on", "incomplete")),
        ({"baseline": "high"}, (422, "invalid_input", "/baseline", "float_type")),
    ],
)
async def test_figures_that_do_not_go_together_are_refused(
    planned: Planned, fields: dict[str, object], expected: tuple[int, str, str, str]
) -> None:
    answer = await planned["leader"].post("/v1/measures", json=a_measure(planned.ids.goals["ela"], **fields))
    assert refusal(answer) == expected


async def test_a_changed_target_is_judged_against_the_baseline_that_stays(planned: Planned) -> None:
    measure = await create(planned["leader"], "measures", a_measure(planned.ids.goals["ela"]))
    path = f"measures/{measure['id']}"
    assert refusal(await change(planned["leader"], path, {"target": 80}, 1))[:2] == (409, "target_against_direction")
    turned = await changed(planned["leader"], path, {"target": 80, "direction": "decrease"}, 1)
    assert (turned["baseline"], turned["target"], turned["direction"]) == (90, 80, "decrease")
    bare = await changed(planned["leader"], path, {"target": None, "target_on": None}, 2)
    assert (bare["target"], bare["progress_share"]) == (None, None)
    assert (await delete(planned["leader"], path, 3)).status_code == 204


async def test_measurements_are_recorded_corrected_and_deleted(planned: Planned) -> None:
    leader = planned["leader"]
    measure = await create(leader, "measures", a_measure(planned.ids.goals["math"]))
    assert (measure["latest_value"], measure["progress_share"]) == (None, None)
    given = {"measure_id": measure["id"], "value": 92, "measured_on": str(TODAY), "note": "First count."}
    measurement = await create(leader, "measurements", given)
    assert measurement["recorded_by_id"] == planned.world.id("leader")
    assert (await read(leader, f"measures/{measure['id']}"))["progress_share"] == 0.4
    corrected = await changed(leader, f"measurements/{measurement['id']}", {"value": 91.5}, 1)
    assert (corrected["value"], corrected["version"]) == (91.5, 2)
    assert (await read(leader, f"measures/{measure['id']}"))["progress_share"] == 0.3
    unit = await change(leader, f"measures/{measure['id']}", {"unit": "score"}, 1)
    assert refusal(unit) == (409, "measurements_recorded", "/unit", "measurements_recorded")
    assert (await delete(leader, f"measurements/{measurement['id']}", 2)).status_code == 204
    assert (await read(leader, f"measures/{measure['id']}"))["latest_value"] is None
    assert await events_about(planned["admin"], measurement["id"]) == [
        ("measurement.recorded", ["measure_id", "measured_on", "note", "value"]),
        ("measurement.corrected", ["value"]),
        ("measurement.deleted", []),
    ]


async def test_a_measure_has_one_value_a_day_of_the_past(planned: Planned) -> None:
    leader, measure_id = planned["leader"], str(planned.ids.measures["math"])
    day, other_day = another_day(), another_day()
    first = await create(leader, "measurements", {"measure_id": measure_id, "value": 60, "measured_on": day})
    await create(leader, "measurements", {"measure_id": measure_id, "value": 61, "measured_on": other_day})
    twice = await leader.post("/v1/measurements", json={"measure_id": measure_id, "value": 62, "measured_on": day})
    assert refusal(twice) == (409, "measurement_exists", "/measured_on", "measurement_exists")
    moved = await change(leader, f"measurements/{first['id']}", {"measured_on": other_day}, 1)
    assert refusal(moved)[:2] == (409, "measurement_exists")
    ahead = {"measure_id": measure_id, "value": 62, "measured_on": "2199-01-01"}
    assert refusal(await leader.post("/v1/measurements", json=ahead))[2:] == ("/measured_on", "in_the_future")
    beyond = {"measure_id": measure_id, "value": 162, "measured_on": another_day()}
    assert refusal(await leader.post("/v1/measurements", json=beyond))[2:] == ("/value", "out_of_range")


@pytest.mark.parametrize(("target", "value"), [(1e-300, 1e12), (5e-324, 1), (1e12, -1e12)])
async def test_figures_of_any_size_can_be_read_again(planned: Planned, target: float, value: float) -> None:
    given = a_measure(planned.ids.goals["ela"], unit="score", baseline=0, target=target)
    measure = await create(planned["leader"], "measures", given)
    measured = {"measure_id": measure["id"], "value": value, "measured_on": str(TODAY)}
    await create(planned["leader"], "measurements", measured)
    assert (await read(planned["leader"], f"measures/{measure['id']}"))["latest_value"] == value


async def test_what_a_system_brings_is_marked_as_imported(planned: Planned) -> None:
    given = {"measure_id": str(planned.ids.measures["ela"]), "value": 65, "measured_on": another_day()}
    measurement = await create(planned["sis"], "measurements", given)
    assert (measurement["origin"], measurement["recorded_by_id"]) == ("imported", None)


async def test_the_same_key_records_one_measurement(planned: Planned) -> None:
    given = {"measure_id": str(planned.ids.measures["ela"]), "value": 66, "measured_on": another_day()}
    key = {"idempotency-key": "one-measurement"}
    first = await planned["leader"].post("/v1/measurements", json=given, headers=key)
    again = await planned["leader"].post("/v1/measurements", json=given, headers=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.content == again.content
    assert again.headers["idempotent-replayed"] == "true"
