"""Rollout phases: a pilot whose success opens the next phase, or somebody's reason does. Over REST and GraphQL."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, Part, add, alter, mutate, remove
from tests.api.phase_desk import LAST_WEEK, YESTERDAY, a_phase, begin_rollout
from tests.api.plan_desk import TODAY, Json, Planned, create, delete, events_about, planned_world, read, refusal

each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def its_initiative(planned: Planned) -> Json:
    return {"id": str(planned.ids.implementation.initiative)}


@each_face
async def test_a_phase_is_planned_changed_and_deleted(planned: Planned, face: Face) -> None:
    leader, world = planned["leader"], planned.world
    sites = {"site_ids": [world.id("bethel")], "grade_levels": ["03"], "class_ids": [world.id("bethel_class")]}
    days = {"begins_on": "2026-09-01", "ends_on": "2026-12-18"}
    part = Part("phase", "phases", a_phase(its_initiative(planned), rank=7, **sites, **days))
    phase = await add(leader, face, part)
    assert {name: phase[name] for name in part.body} == part.body
    assert (phase["state"], phase["opened_on"], phase["opening_readings"]) == ("planned", None, [])
    later = await alter(leader, face, part, phase, {"ends_on": "2027-01-29", "grade_levels": []})
    assert (later["ends_on"], later["grade_levels"], later["version"]) == ("2027-01-29", [], 2)
    where = await read(leader, f"phases/{phase['id']}", expand="sites,classes")
    assert [each["id"] for each in where["sites"]["data"]] == [world.id("bethel")]
    assert [each["id"] for each in where["classes"]["data"]] == [world.id("bethel_class")]
    assert await remove(leader, face, part, later) == ""
    assert [kind for kind, _ in await events_about(planned["admin"], phase["id"])] == [
        "phase.added",
        "phase.updated",
        "phase.deleted",
    ]


@each_face
async def test_a_success_metric_is_added_judged_and_deleted(planned: Planned, face: Face) -> None:
    leader, pilot = planned["leader"], str(planned.ids.implementation.pilot)
    told = {"phase_id": pilot, "kind": "narrative", "statement": "Families notice it.", "rank": 4}
    part = Part("phase_metric", "phase-metrics", told)
    metric = await add(leader, face, part)
    assert (metric["wanted"], metric["comparison"], metric["is_met"]) == (None, None, None)
    judged = {"is_met": False, "judgement": "Three of ten families had heard of it."}
    if face == "rest":
        assert (await leader.post(f"/v1/phase-metrics/{metric['id']}/judge", json=judged)).status_code == 200
    else:
        assert (await mutate(leader, "judge_phase_metric", {"id": metric["id"], **judged}))["userErrors"] == []
    known = await read(leader, f"phase-metrics/{metric['id']}")
    assert {name: known[name] for name in judged} == judged
    assert (known["judged_on"], known["judged_by_id"]) == (str(TODAY), planned.world.id("leader"))
    reworded = await alter(leader, face, part, known, {"statement": "Families speak of it."})
    assert await remove(leader, face, part, reworded) == ""
    assert [kind for kind, _ in await events_about(planned["admin"], metric["id"])] == [
        "phase_metric.added",
        "phase_metric.judged",
        "phase_metric.updated",
        "phase_metric.deleted",
    ]


async def test_a_phase_opens_when_the_metrics_of_the_one_before_are_met(planned: Planned) -> None:
    rollout = await begin_rollout(planned)
    metric = await rollout.want_indicator(60)
    await rollout.see(50, LAST_WEEK)
    await rollout.see(64)
    answer = await rollout.open(rollout.following)
    assert answer.status_code == 200, answer.text
    opened = answer.json()
    assert (opened["state"], opened["opened_on"], opened["opened_because"]) == ("open", str(TODAY), None)
    assert opened["opened_by_id"] == planned.world.id("leader")
    reading = {"metric_id": metric["id"], "kind": "indicator", "outcome": "met", "is_met": True}
    figures = {"comparison": "at_least", "wanted": 60, "value": 64, "read_on": YESTERDAY, "observation_count": None}
    assert opened["opening_readings"] == [{**reading, **figures}]
    await rollout.see(20, str(TODAY))
    assert (await read(planned["leader"], f"phases/{opened['id']}"))["opening_readings"] == [{**reading, **figures}]
    assert [kind for kind, _ in await events_about(planned["admin"], opened["id"])] == ["phase.added", "phase.opened"]


async def test_the_refusal_has_each_unmet_metric_as_data(planned: Planned) -> None:
    rollout = await begin_rollout(planned)
    short = await rollout.want_indicator(60, rank=1)
    await rollout.want_indicator(70, comparison="at_most", rank=2)
    unjudged = await rollout.want(kind="narrative", rank=3)
    await rollout.see(44)
    answer = await rollout.open(rollout.following)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "phase_not_ready")
    assert (problem["phase_before_id"], problem["state_before"]) == (rollout.pilot["id"], "open")
    read_short = {"outcome": "not_reached", "comparison": "at_least", "wanted": 60, "value": 44, "read_on": YESTERDAY}
    not_judged = {"outcome": "nothing_read", "comparison": None, "wanted": None, "value": None, "read_on": None}
    assert problem["unmet"] == [
        {"metric_id": short["id"], "kind": "indicator", **read_short, "observation_count": None},
        {"metric_id": unjudged["id"], "kind": "narrative", **not_judged, "observation_count": None},
    ]
    payload = await mutate(planned["leader"], "open_phase", {"id": rollout.following["id"]})
    assert [each["code"] for each in payload["userErrors"]] == ["phase_not_ready", "phase_not_ready"]
    assert (await read(planned["leader"], f"phases/{rollout.following['id']}"))["state"] == "planned"


@each_face
async def test_somebody_decides_otherwise_with_a_reason_that_is_shown_afterwards(planned: Planned, face: Face) -> None:
    rollout = await begin_rollout(planned)
    await rollout.want_indicator(60)
    reason = "The partners are found now, and would not be in spring."
    if face == "rest":
        assert (await rollout.open(rollout.following, opened_because=reason)).status_code == 200
    else:
        given = {"id": rollout.following["id"], "opened_because": reason}
        assert (await mutate(planned["leader"], "open_phase", given))["userErrors"] == []
    opened = await read(planned["coach"], f"phases/{rollout.following['id']}")
    assert (opened["state"], opened["opened_because"]) == ("open", reason)
    assert (opened["opened_by_id"], opened["opened_on"]) == (planned.world.id("leader"), str(TODAY))
    assert [each["outcome"] for each in opened["opening_readings"]] == ["nothing_read"]


@each_face
async def test_blanks_are_no_reason(planned: Planned, face: Face) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    await rollout.want_indicator(60)
    if face == "rest":
        refused = await rollout.open(rollout.following, opened_because=" \n")
        assert refusal(refused) == (422, "invalid_input", "/opened_because", "string_too_short")
    else:
        given = {"id": rollout.following["id"], "opened_because": " \n"}
        [error] = (await mutate(leader, "open_phase", given))["userErrors"]
        assert (error["code"], error["path"]) == ("invalid_input", ["input", "openedBecause"])
    assert (await read(leader, f"phases/{rollout.following['id']}"))["state"] == "planned"


async def test_a_phase_waits_for_one_that_has_not_been_opened(planned: Planned) -> None:
    rollout = await begin_rollout(planned)
    last = await create(planned["leader"], "phases", a_phase(rollout.initiative, "scale", rank=3))
    answer = await rollout.open(last)
    problem = answer.json()
    assert (answer.status_code, problem["state_before"], problem["unmet"]) == (409, "planned", [])
    assert (await rollout.open(last, opened_because="All schools have begun anyway.")).status_code == 200


async def test_states_follow_each_other(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    path = f"/v1/phases/{rollout.pilot['id']}"
    assert refusal(await rollout.open(rollout.pilot))[:2] == (409, "transition_not_allowed")
    early = await leader.post(f"{path}/complete", json={"completed_on": "2026-01-05"})
    assert refusal(early) == (422, "invalid_input", "/completed_on", "ends_before_it_begins")
    done = await leader.post(f"{path}/complete", json={})
    assert (done.status_code, done.json()["state"], done.json()["completed_on"]) == (200, "completed", str(TODAY))
    assert refusal(await leader.post(f"{path}/complete", json={}))[1] == "transition_not_allowed"
    assert refusal(await delete(leader, f"phases/{rollout.pilot['id']}", 3))[1] == "phase_in_record"
    ahead = await rollout.open(rollout.following, opened_on="2199-01-01")
    assert refusal(ahead)[2:] == ("/opened_on", "in_the_future")


async def test_an_initiative_whose_rollout_has_begun_is_not_deleted(planned: Planned) -> None:
    leader = planned["leader"]
    chosen = {"organization_id": planned.world.id("bethel"), "title": "Talk", "why": "It helps.", "why_kind": "data"}
    initiative = await create(leader, "initiatives", chosen)
    phase = await create(leader, "phases", a_phase(initiative))
    assert (await leader.post(f"/v1/phases/{phase['id']}/open", json={})).status_code == 200
    assert refusal(await delete(leader, f"initiatives/{initiative['id']}", 1))[1] == "phase_in_record"


async def test_sites_and_classes_are_of_the_initiatives_organization(planned: Planned) -> None:
    leader, initiative = planned["leader"], its_initiative(planned)
    elsewhere = a_phase(initiative, site_ids=[planned.world.id("reynolds")])
    expected = (422, "invalid_input", "/site_ids/0", "not_a_site")
    assert refusal(await leader.post("/v1/phases", json=elsewhere)) == expected
    held = a_phase(initiative, class_ids=[planned.world.id("reynolds_class")])
    assert refusal(await leader.post("/v1/phases", json=held))[2:] == ("/class_ids/0", "of_another_site")
    turned = a_phase(initiative, begins_on="2026-10-01", ends_on="2026-09-01")
    assert refusal(await leader.post("/v1/phases", json=turned))[2:] == ("/ends_on", "ends_before_it_begins")
