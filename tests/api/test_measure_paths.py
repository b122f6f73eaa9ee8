"""The path of a measure: its checkpoints over REST and GraphQL, and everything that is held against it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, mutate
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_measure,
    a_plan,
    change,
    changed,
    create,
    planned_world,
    read,
    refusal,
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def on(days: int) -> str:
    """The day so many days from today."""
    return str(TODAY + timedelta(days=days))


# From 50 a hundred days ago to 80 in a hundred days, with a dip to 44 that ends today.
DIPPING = [{"on": on(-40), "value": 44.0}, {"on": on(0), "value": 50.0}]
WINDOW = {"baseline": 50, "baseline_on": on(-100), "target": 80, "target_on": on(100)}


async def a_goal(planned: Planned, **fields: object) -> str:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    given = {"plan_id": plan["id"], "statement": "All read.", "area": "academics", **fields}
    return (await create(planned["leader"], "goals", given))["id"]


async def dipping(planned: Planned, **fields: object) -> Json:
    """A measure with the dip, measured at 45 thirty days ago."""
    given = a_measure(await a_goal(planned), **{**WINDOW, "checkpoints": DIPPING, **fields})
    measure = await create(planned["leader"], "measures", given)
    measured = {"measure_id": measure["id"], "measured_on": on(-30), "value": 45}
    await create(planned["leader"], "measurements", measured)
    return measure


@pytest.mark.parametrize("face", FACES)
async def test_checkpoints_are_written_with_the_measure_and_replaced_whole(planned: Planned, face: Face) -> None:
    given = a_measure(await a_goal(planned), **WINDOW, checkpoints=DIPPING)
    if face == "rest":
        measure = await create(planned["leader"], "measures", given)
    else:
        made = await mutate(planned["leader"], "create_measure", given, "measure { id checkpoints }")
        assert (made["userErrors"], made["measure"]["checkpoints"]) == ([], DIPPING)
        measure = await read(planned["leader"], f"measures/{made['measure']['id']}")
    assert measure["checkpoints"] == DIPPING
    path, one = f"measures/{measure['id']}", [{"on": on(50), "value": 70.0}]
    assert (await changed(planned["leader"], path, {"checkpoints": one}, 1))["checkpoints"] == one
    kept = await changed(planned["leader"], path, {"metric": "Reading"}, 2)
    assert kept["checkpoints"] == one
    assert (await changed(planned["leader"], path, {"checkpoints": []}, 3))["checkpoints"] == []


async def test_without_checkpoints_the_path_is_straight(planned: Planned) -> None:
    measure = await create(planned["leader"], "measures", a_measure(await a_goal(planned)))
    assert measure["checkpoints"] == []


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"checkpoints": [{"on": on(-100), "value": 51}]}, "/checkpoints/0/on", "outside_path"),
        (
            {"checkpoints": [{"on": on(1), "value": 60}, {"on": on(100), "value": 61}]},
            "/checkpoints/1/on",
            "outside_path",
        ),
        (
            {"checkpoints": [{"on": on(2), "value": 60}, {"on": on(1), "value": 61}]},
            "/checkpoints/1/on",
            "not_in_order",
        ),
        (
            {"checkpoints": [{"on": on(1), "value": 60}, {"on": on(1), "value": 61}]},
            "/checkpoints/1/on",
            "not_in_order",
        ),
        ({"checkpoints": [{"on": on(1), "value": 101}]}, "/checkpoints/0/value", "out_of_range"),
        (
            {"checkpoints": [{"on": on(1), "value": 60}], "target": None, "target_on": None},
            "/checkpoints",
            "incomplete",
        ),
        ({"checkpoints": [{"on": on(1)}]}, "/checkpoints/0/value", "missing"),
    ],
)
async def test_what_is_no_path_is_refused(planned: Planned, fields: Json, pointer: str, code: str) -> None:
    given = a_measure(await a_goal(planned), **{**WINDOW, **fields})
    answer = await planned["leader"].post("/v1/measures", json=given)
    assert refusal(answer) == (422, "invalid_input", pointer, code)


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [({"baseline_on": on(-20)}, "/checkpoints/0/on"), ({"target": None, "target_on": None}, "/checkpoints")],
)
async def test_the_ends_of_a_path_keep_its_checkpoints_between_them(
    planned: Planned, fields: Json, pointer: str
) -> None:
    measure = await dipping(planned)
    answer = await change(planned["leader"], f"measures/{measure['id']}", fields, 1)
    assert refusal(answer)[:3] == (422, "invalid_input", pointer)


async def test_a_dip_that_was_expected_is_on_the_path(planned: Planned) -> None:
    expecting, straight = await dipping(planned), await dipping(planned, checkpoints=[])
    for measure, expected, is_on_path in ((expecting, 45.5, True), (straight, 60.5, False)):
        [foreseen] = (await read(planned["leader"], f"goals/{measure['goal_id']}/forecast"))["measures"]
        assert (foreseen["expected_on_path"], foreseen["is_on_path"]) == (expected, is_on_path)
        report = await read(planned["leader"], f"plans/{measure['plan_id']}/status")
        status = next(each for each in report["parts"] if each["id"] == measure["id"])
        reasons = [(each["code"], each["expected"]) for each in status["reasons"]]
        assert reasons == ([] if is_on_path else [("below_path", expected)])


async def test_coverage_says_where_the_paths_are_today(planned: Planned) -> None:
    above = await a_goal(planned)
    below = await a_goal(planned, parent_goal_id=above)
    await create(planned["leader"], "measures", a_measure(above, **WINDOW))
    await create(planned["leader"], "measures", a_measure(below, **WINDOW, checkpoints=DIPPING))
    [found] = (await read(planned["leader"], f"goals/{above}/coverage"))["measures"]
    assert (found["expected_value"], found["aligned_expected_value"]) == (65, 50)


async def test_the_verdict_holds_movement_against_the_path(planned: Planned) -> None:
    measure = await dipping(planned)
    chosen = {"organization_id": planned.world.id("bethel"), "title": "Aims", "why": "So.", "why_kind": "data"}
    chosen |= {"goal_ids": [measure["goal_id"]], "plan_ids": [measure["plan_id"]]}
    initiative = (await create(planned["leader"], "initiatives", chosen))["id"]
    for days, value in ((-60, 47), (-10, 48)):
        measured = {"measure_id": measure["id"], "measured_on": on(days), "value": value}
        await create(planned["leader"], "measurements", measured)
    [reading] = (await read(planned["leader"], f"initiatives/{initiative}/verdict"))["readings"]
    # Ten days ago the path was at 48.5, below where it began.
    assert (reading["asked_change"], reading["movement"]) == (-1.5, "unclear")


async def test_the_plan_check_misses_a_measurement_at_a_checkpoint_that_has_passed(planned: Planned) -> None:
    measure = await dipping(planned, checkpoints=[{"on": on(-20), "value": 44.0}])
    plan = await read(planned["leader"], f"plans/{measure['plan_id']}")
    approved = await planned["admin"].post(f"/v1/plans/{plan['id']}/approve", headers={"if-match": '"1"'})
    assert approved.status_code == 200, approved.text
    await changed(planned["leader"], f"plans/{plan['id']}", {"status": "active"}, 2)
    findings = (await read(planned["leader"], f"plans/{plan['id']}/check"))["findings"]
    assert "/measures/0/checkpoints" in [
        each["pointer"] for each in findings if each["code"] == "checkpoint_not_measured"
    ]


async def test_the_report_draws_and_tells_the_path(planned: Planned) -> None:
    measure = await dipping(planned)
    answer = await planned["leader"].get(f"/v1/plans/{measure['plan_id']}/report", headers={"accept": "text/html"})
    assert "Expected in between: 44% on " in answer.text
    # Four points of the path, from the left to the right edge of the drawing.
    [path] = [each for each in answer.text.split("<polyline")[1:] if "stroke-dasharray" in each.partition("/>")[0]]
    assert path.partition('points="')[2].partition('"')[0].count(",") == 4


async def test_history_keeps_checkpoints_and_going_back_brings_them_again(planned: Planned) -> None:
    measure = await dipping(planned)
    plan_id = measure["plan_id"]
    await changed(planned["leader"], f"measures/{measure['id']}", {"checkpoints": []}, 1)
    [difference] = (await read(planned["leader"], f"plans/{plan_id}/comparison"))["parts"]
    assert [each["name"] for each in difference["fields"]] == ["checkpoints"]
    revisions = (await read(planned["leader"], f"plans/{plan_id}/revisions"))["data"]
    before = revisions[-2]["number"]
    then = await read(planned["leader"], f"plans/{plan_id}/document", revision=before)
    assert then["measures"][0]["checkpoints"] == DIPPING
    asked = {"revision": before, "newest_revision": revisions[-1]["number"]}
    answer = await planned["leader"].post(f"/v1/plans/{plan_id}/restore", json=asked)
    assert answer.status_code == 200, answer.text
    assert (await read(planned["leader"], f"measures/{measure['id']}"))["checkpoints"] == DIPPING


async def test_the_next_year_draws_its_path_anew(planned: Planned) -> None:
    measure = await dipping(planned)
    plan_id = measure["plan_id"]
    approved = await planned["admin"].post(f"/v1/plans/{plan_id}/approve", headers={"if-match": '"1"'})
    assert approved.status_code == 200, approved.text
    await changed(planned["leader"], f"plans/{plan_id}", {"status": "active"}, 2)
    year = {"title": "Next", "begins_on": "2027-08-01", "ends_on": "2028-06-30"}
    answer = await planned["leader"].post(f"/v1/plans/{plan_id}/copy-forward", json=year)
    assert answer.status_code == 200, answer.text
    [carried] = (await read(planned["leader"], "measures", plan_id=answer.json()["id"]))["data"]
    assert (carried["baseline"], carried["target"], carried["checkpoints"]) == (45, None, [])
