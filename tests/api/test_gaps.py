"""Gaps: the difference of two measures, which follows theirs, and says when it narrowed because of a loss."""

from asyncio import create_task, gather, sleep
from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.web.context import Context
from tests.api.gap_desk import WINDOW, ago, between
from tests.api.part_desk import FACES, Face, mutate
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_measure,
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


async def test_a_gap_waits_for_who_is_correcting_what_was_measured_of_a_side(
    planned: Planned, context: Context
) -> None:
    desk = await between(planned)
    await desk.measure(desk.ahead, 82)
    measured = await desk.measure(desk.behind, 66)
    corrected = text("update measurement set value = 70 where id = :id")
    async with context.database.writing(planned.world.district_id) as session:
        await (await session.connection()).execute(corrected, {"id": measured["id"]})
        adding = create_task(desk.gap())
        await sleep(0.5)
        assert not adding.done()
    assert await desk.values(await adding) == [(str(TODAY), 12.0)]


@pytest.mark.parametrize("face", FACES)
async def test_a_gap_lies_between_two_measures_of_its_goal(planned: Planned, face: Face) -> None:
    desk = await between(planned)
    if face == "rest":
        gap = await create(planned["leader"], "measures", desk.given())
    else:
        made = await mutate(planned["leader"], "create_measure", desk.given(), "measure { id }")
        assert made["userErrors"] == []
        gap = await read(planned["leader"], f"measures/{made['measure']['id']}")
    assert (gap["ahead_measure_id"], gap["behind_measure_id"]) == (desk.ahead, desk.behind)
    assert (gap["ahead_change"], gap["behind_change"], gap["gap_movement"]) == (None, None, None)
    document = "query ($id: ID!) { measure(id: $id) { aheadMeasure { population } behindMeasure { population } } }"
    asked = {"query": document, "variables": {"id": gap["id"]}}
    told = (await planned["teacher"].post("/graphql", json=asked)).json()["data"]["measure"]
    assert told == {
        "aheadMeasure": {"population": "All others"},
        "behindMeasure": {"population": "Learners with a disability"},
    }


async def test_its_values_are_those_of_days_on_which_both_were_measured(planned: Planned) -> None:
    desk = await between(planned)
    await desk.measure(desk.ahead, 81, ago(90))
    await desk.measure(desk.behind, 63.5, ago(90))
    await desk.measure(desk.ahead, 82, ago(50))
    gap = await desk.gap()
    assert await desk.values(gap) == [(ago(90), 17.5)]
    behind = await desk.measure(desk.behind, 66, ago(50))
    assert await desk.values(gap) == [(ago(90), 17.5), (ago(50), 16)]
    moved = await changed(desk.leader, f"measurements/{behind['id']}", {"value": 67}, 1)
    assert await desk.values(gap) == [(ago(90), 17.5), (ago(50), 15)]
    moved = await changed(desk.leader, f"measurements/{behind['id']}", {"measured_on": ago(40)}, moved["version"])
    assert await desk.values(gap) == [(ago(90), 17.5)]
    moved = await changed(desk.leader, f"measurements/{behind['id']}", {"measured_on": ago(50)}, moved["version"])
    assert (await delete(desk.leader, f"measurements/{behind['id']}", moved["version"])).status_code == 204
    assert await desk.values(gap) == [(ago(90), 17.5)]


async def test_each_value_that_follows_is_an_event_and_says_that_it_was_computed(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    ahead, _ = await desk.measure(desk.ahead, 82), await desk.measure(desk.behind, 66)
    [measurement] = (await read(desk.leader, "measurements", measure_id=gap))["data"]
    assert (measurement["value"], measurement["origin"], measurement["question"]) == (16, "computed", None)
    assert measurement["recorded_by_id"] is None
    await changed(desk.leader, f"measurements/{ahead['id']}", {"value": 83}, 1)
    await delete(desk.leader, f"measurements/{ahead['id']}", 2)
    assert await events_about(planned["admin"], measurement["id"]) == [
        ("measurement.recorded", ["measured_on", "origin", "value"]),
        ("measurement.corrected", ["value"]),
        ("measurement.deleted", []),
    ]


async def test_two_who_measure_both_sides_at_once_miss_no_value(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    days = [ago(each) for each in range(10, 18)]
    await gather(*(desk.measure(side, 70, day) for day in days for side in (desk.ahead, desk.behind)))
    assert await desk.values(gap) == [(day, 0) for day in reversed(days)]


@pytest.mark.parametrize(
    ("ahead", "behind", "movement"),
    [
        (82, 70, "narrowed_by_gain"),
        (79, 65, "narrowed_by_gain"),
        (75, 65, "narrowed_by_loss"),
        (70, 61, "narrowed_by_loss"),
        (70, 58, "narrowed_by_loss"),
        (78, 58, "unchanged"),
        (74, 50, "widened"),
    ],
)
async def test_who_has_moved_a_gap_is_told(planned: Planned, ahead: float, behind: float, movement: str) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    await desk.measure(desk.ahead, ahead)
    await desk.measure(desk.behind, behind)
    found = await read(desk.leader, f"measures/{gap}")
    assert (found["ahead_change"], found["behind_change"]) == (ahead - 80, behind - 60)
    assert (found["latest_value"], found["gap_movement"]) == (ahead - behind, movement)


async def test_where_less_is_better_those_with_less_are_ahead(planned: Planned) -> None:
    falling = {"unit": "score", "direction": "decrease", "metric": "Days absent"}
    desk = await between(planned, **falling, baseline=30, target=5)
    gap = await desk.gap(unit="score", metric="Days absent")
    await desk.measure(desk.ahead, 34)
    await desk.measure(desk.behind, 36)
    found = await read(desk.leader, f"measures/{gap}")
    assert (found["latest_value"], found["ahead_change"], found["behind_change"]) == (2, -4, -6)
    assert found["gap_movement"] == "widened"


@pytest.mark.parametrize(
    ("sides", "gap", "pointer", "code"),
    [
        ({}, {"behind_measure_id": None}, "/behind_measure_id", "incomplete"),
        ({}, {"unit": "percent", "direction": "decrease"}, "/unit", "unit_of_a_gap"),
        ({"unit": "count"}, {}, "/ahead_measure_id", "unit_without_gap"),
        (
            {"direction": "maintain", "target": None, "target_on": None},
            {},
            "/ahead_measure_id",
            "direction_without_gap",
        ),
        (
            {},
            {"ahead_measure_id": "018f0000-0000-7023-8000-000000000000"},
            "/ahead_measure_id",
            "unknown_reference",
        ),
    ],
)
async def test_what_is_no_gap_is_refused(planned: Planned, sides: Json, gap: Json, pointer: str, code: str) -> None:
    desk = await between(planned, **sides)
    answer = await desk.leader.post("/v1/measures", json=desk.given(**gap))
    assert refusal(answer) == (422, "invalid_input", pointer, code)


async def test_a_gap_lies_between_two_that_can_be_subtracted(planned: Planned) -> None:
    desk, other = await between(planned), await between(planned)
    falling = a_measure(desk.goal, **WINDOW, direction="decrease", baseline=30, target=10)
    falls = (await create(desk.leader, "measures", falling))["id"]
    gap = await desk.gap()
    for behind, code in (
        (desk.ahead, "same_measure"),
        (other.behind, "other_goal"),
        (gap, "is_a_gap"),
        (falls, "not_alike"),
    ):
        answer = await desk.leader.post("/v1/measures", json=desk.given(behind_measure_id=behind))
        assert refusal(answer) == (422, "invalid_input", "/behind_measure_id", code)


async def test_its_values_are_not_entered_by_hand(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    by_hand = {"measure_id": gap, "value": 3, "measured_on": str(TODAY)}
    refused = await desk.leader.post("/v1/measurements", json=by_hand)
    assert refusal(refused)[:2] == (409, "gap_is_measured_by_others")
    await desk.measure(desk.ahead, 82)
    await desk.measure(desk.behind, 66)
    [measurement] = (await read(desk.leader, "measurements", measure_id=gap))["data"]
    path = f"measurements/{measurement['id']}"
    assert refusal(await change(desk.leader, path, {"value": 3}, 1))[:2] == (409, "computed_stays")
    assert refusal(await delete(desk.leader, path, 1))[:2] == (409, "gap_is_measured_by_others")
    noted = await changed(desk.leader, path, {"note": "After the second round."}, 1)
    assert noted["note"] == "After the second round."


async def test_what_a_gap_rests_on_stays_as_it_is(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    ends: Json = {"baseline": None, "baseline_on": None, "target": None, "target_on": None}
    for measure, fields, pointer in (
        (desk.ahead, {"unit": "score"}, "/unit"),
        (desk.behind, {"direction": "decrease", **ends}, "/direction"),
        (gap, {"unit": "score"}, "/unit"),
    ):
        answer = await change(desk.leader, f"measures/{measure}", fields, 1)
        assert refusal(answer)[:3] == (409, "measure_of_gap", pointer)
    assert refusal(await delete(desk.leader, f"measures/{desk.ahead}", 1))[:2] == (409, "measure_of_gap")
    assert (await delete(desk.leader, f"measures/{gap}", 1)).status_code == 204
    assert (await delete(desk.leader, f"measures/{desk.ahead}", 1)).status_code == 204


async def test_a_goal_goes_with_its_gap(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    assert (await delete(desk.leader, f"goals/{desk.goal}", 1)).status_code == 204
    assert (await desk.leader.get(f"/v1/measures/{gap}")).status_code == 404


async def test_a_gap_that_narrowed_by_a_loss_is_shown_as_such(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    for days, ahead in ((150, 76), (100, 71), (50, 67), (5, 62)):
        await desk.measure(desk.ahead, ahead, ago(days))
        await desk.measure(desk.behind, 60, ago(days))
    report = await read(desk.leader, f"plans/{desk.plan}/status")
    status = next(each for each in report["parts"] if each["id"] == gap)
    # The target of 8 points is reached, and that is no success.
    assert (status["status"], [each["code"] for each in status["reasons"]]) == ("at_risk", ["narrowed_by_loss"])
    covered = (await read(desk.leader, f"goals/{desk.goal}/coverage"))["measures"]
    assert {each["measure_id"]: each["gap_movement"] for each in covered} == {
        desk.ahead: None,
        desk.behind: None,
        gap: "narrowed_by_loss",
    }
    page = await desk.leader.get(f"/v1/plans/{desk.plan}/report", headers={"accept": "text/html"})
    assert "narrowed, because those ahead fell back" in page.text
    chosen = {"organization_id": planned.world.id("bethel"), "title": "Aims", "why": "So.", "why_kind": "data"}
    chosen |= {"goal_ids": [desk.goal], "plan_ids": [desk.plan]}
    initiative = (await create(desk.leader, "initiatives", chosen))["id"]
    readings = (await read(desk.leader, f"initiatives/{initiative}/verdict"))["readings"]
    # The gap is clearly smaller, and yet nobody has moved forward.
    [reading] = [each for each in readings if each["id"] == gap]
    assert (reading["low"] > 0, reading["movement"]) == (True, "unclear")


async def test_the_next_year_has_a_gap_between_its_own_measures(planned: Planned) -> None:
    desk = await between(planned)
    await desk.gap()
    await desk.measure(desk.ahead, 82)
    await desk.measure(desk.behind, 66)
    approved = await planned["admin"].post(f"/v1/plans/{desk.plan}/approve", headers={"if-match": '"1"'})
    assert approved.status_code == 200, approved.text
    await changed(desk.leader, f"plans/{desk.plan}", {"status": "active"}, 2)
    year = {"title": "Next", "begins_on": "2027-08-01", "ends_on": "2028-06-30"}
    answer = await desk.leader.post(f"/v1/plans/{desk.plan}/copy-forward", json=year)
    assert answer.status_code == 200, answer.text
    found = (await read(desk.leader, "measures", plan_id=answer.json()["id"]))["data"]
    by_population = {each["population"]: each for each in found}
    gap = by_population["Both"]
    assert (gap["ahead_measure_id"], gap["baseline"]) == (by_population["All others"]["id"], 16)


async def test_going_back_brings_a_gap_with_its_values(planned: Planned) -> None:
    desk = await between(planned)
    gap = await desk.gap()
    ahead = await desk.measure(desk.ahead, 82)
    await desk.measure(desk.behind, 66)
    before = (await read(desk.leader, f"plans/{desk.plan}/revisions"))["data"][-1]["number"]
    await delete(desk.leader, f"measurements/{ahead['id']}", 1)
    await delete(desk.leader, f"measures/{gap}", 1)
    newest = (await read(desk.leader, f"plans/{desk.plan}/revisions"))["data"][-1]["number"]
    asked = {"revision": before, "newest_revision": newest}
    answer = await desk.leader.post(f"/v1/plans/{desk.plan}/restore", json=asked)
    assert answer.status_code == 200, answer.text
    assert await desk.values(gap) == [(str(TODAY), 16)]
