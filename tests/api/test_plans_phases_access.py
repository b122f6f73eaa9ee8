"""Who opens phases and sees what was read, what the history tells of them, and what goes with who wrote it."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.phase_desk import a_phase, begin_rollout
from tests.api.plan_desk import Planned, a_plan, change, create, planned_world, read
from tests.api.privacy_desk import Desk


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.mark.parametrize(
    ("person", "status"), [("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 404), ("guardian", 403)]
)
async def test_only_who_writes_the_plans_of_a_school_opens_its_phases(
    planned: Planned, person: str, status: int
) -> None:
    phase = str(planned.ids.implementation.expansion)
    answer = await planned[person].post(f"/v1/phases/{phase}/open", json={"opened_because": "I want it."})
    assert answer.status_code == status, answer.text


async def test_what_was_read_is_shown_to_who_may_see_monitoring_evidence(planned: Planned) -> None:
    admin = planned["admin"]
    chosen = {"organization_id": planned.world.id("district"), "title": "Talk", "why": "It helps.", "why_kind": "data"}
    initiative = await create(admin, "initiatives", chosen)
    phase = await create(admin, "phases", a_phase(initiative))
    assert (await admin.post(f"/v1/phases/{phase['id']}/open", json={})).status_code == 200
    assert (await read(planned["leader"], f"phases/{phase['id']}"))["opening_readings"] == []
    told = await read(planned["teacher"], f"phases/{phase['id']}")
    assert (told["state"], told["opening_readings"], told["redacted"]) == ("open", None, ["opening_readings"])


async def test_a_metric_is_read_from_what_its_reader_may_see(planned: Planned) -> None:
    admin = planned["admin"]
    chosen = {"organization_id": planned.world.id("district"), "title": "Read", "why": "It helps.", "why_kind": "data"}
    plan = str(planned.ids.district_plan)
    initiative = await create(admin, "initiatives", {**chosen, "plan_ids": [plan]})
    carried = {"plan_id": plan, "initiative_id": initiative["id"], "title": "Everywhere"}
    part_of = (await create(admin, "implementation-plans", carried))["id"]
    looked_at = {"implementation_plan_id": part_of, "kind": "cause", "statement": "They read.", "unit": "percent"}
    indicator = (await create(admin, "indicators", looked_at))["id"]
    pilot = await create(admin, "phases", a_phase(initiative, rank=1))
    following = await create(admin, "phases", a_phase(initiative, "scale", rank=2))
    assert (await admin.post(f"/v1/phases/{pilot['id']}/open", json={"opened_on": "2026-09-01"})).status_code == 200
    wanted = {"phase_id": pilot["id"], "kind": "indicator", "indicator_id": indicator, "statement": "All", "wanted": 9}
    await create(admin, "phase-metrics", wanted)
    await create(admin, "monitoring-evidence", {"indicator_id": indicator, "observed_on": "2026-10-01", "value": 12})
    path = f"phases/{following['id']}/readiness"
    told = {who: (await read(planned[who], path))["readings"][0]["value"] for who in ("admin", "leader", "teacher")}
    assert told == {"admin": 12, "leader": 12, "teacher": None}


async def test_an_opening_is_a_revision_of_each_plan_of_the_initiative(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    assert (await rollout.open(rollout.following)).status_code == 200
    revisions = (await read(leader, "plan-revisions", plan_id=str(planned.ids.plan), sort="-made_at", limit=1))["data"]
    assert revisions[0]["operation"] == "open_phase"
    assert revisions[0]["parts"] == [{"kind": "phase", "part_id": rollout.following["id"], "change": "changed"}]
    before = await read(leader, f"plans/{planned.ids.plan}/document", revision=revisions[0]["number"] - 1)
    states = {each["id"]: each["state"] for each in before["phases"]}
    assert (states[rollout.pilot["id"]], states[rollout.following["id"]]) == ("open", "planned")


async def test_phases_come_into_a_plan_with_their_initiative(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    metric = await rollout.want(kind="narrative")
    other = await create(leader, "plans", a_plan(planned.world))
    served = {"plan_ids": [str(planned.ids.plan), other["id"]]}
    path = f"initiatives/{rollout.initiative['id']}"
    assert (await change(leader, path, served, (await read(leader, path))["version"])).status_code == 200
    came = await read(leader, f"plans/{other['id']}/document", revision=2)
    assert [each["id"] for each in came["phases"]] == [rollout.pilot["id"], rollout.following["id"]]
    assert [each["id"] for each in came["phase_metrics"]] == [metric["id"]]


async def test_what_an_erased_person_wrote_of_a_phase_goes_with_them(app: FastAPI, context: Context) -> None:
    async with planned_world(app, context) as planned:
        leader, admin = planned["leader"], planned["admin"]
        rollout = await begin_rollout(planned)
        metric = await rollout.want(kind="narrative")
        judged = {"is_met": False, "judgement": "I heard it myself."}
        assert (await leader.post(f"/v1/phase-metrics/{metric['id']}/judge", json=judged)).status_code == 200
        assert (await rollout.open(rollout.following, opened_because="I want it so.")).status_code == 200
        leader_id = planned.world.id("leader")
        await Desk(planned.world).erase("leader")
        phase = await read(admin, f"phases/{rollout.following['id']}")
        assert (phase["state"], phase["opened_because"], phase["opened_by_id"]) == ("open", "Erased.", leader_id)
        told = await read(admin, f"phase-metrics/{metric['id']}")
        assert (told["is_met"], told["judgement"]) == (False, "Erased.")
        path = f"plans/{planned.ids.plan}"
        newest = (await read(admin, f"{path}/revisions", sort="-made_at", limit=1))["data"][0]["number"]
        for number in range(newest - 3, newest + 1):
            then = await read(admin, f"{path}/document", revision=number)
            assert {each["opened_because"] for each in then["phases"]} <= {None, "Erased."}
            assert {each["judgement"] for each in then["phase_metrics"]} <= {None, "Erased."}
