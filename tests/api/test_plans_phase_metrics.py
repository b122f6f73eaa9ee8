"""What the success metrics of a phase are read from, and what each comes to."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.phase_desk import YESTERDAY, Rollout, begin_rollout
from tests.api.plan_desk import TODAY, Json, Planned, change, create, delete, planned_world, read, refusal

_READINESS = """query ($id: ID!) { phaseReadiness(id: $id) {
    isReady phaseBeforeId stateBefore readings { metricId outcome value wanted readOn } } }"""
_LEVELS = [
    {"code": "none", "name": "Not in place"},
    {"code": "some", "name": "Begun"},
    {"code": "deep", "name": "Deep"},
]


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def reading_of(rollout: Rollout) -> Json:
    """How the one metric of the pilot stands."""
    [reading] = (await read(rollout.planned["leader"], f"phases/{rollout.following['id']}/readiness"))["readings"]
    return reading


async def test_both_surfaces_tell_how_ready_a_phase_is(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    metric = await rollout.want_indicator(60)
    await rollout.see(44)
    phase_id = rollout.following["id"]
    answer = await leader.post("/graphql", json={"query": _READINESS, "variables": {"id": phase_id}})
    reading = {"metricId": metric["id"], "outcome": "not_reached", "value": 44, "wanted": 60, "readOn": YESTERDAY}
    assert answer.json()["data"]["phaseReadiness"] == {
        "isReady": False,
        "phaseBeforeId": rollout.pilot["id"],
        "stateBefore": "open",
        "readings": [reading],
    }
    first = await read(leader, f"phases/{rollout.pilot['id']}/readiness")
    assert (first["is_ready"], first["phase_before_id"], first["readings"]) == (True, None, [])


async def test_a_metric_may_be_a_measure_of_a_goal_that_is_served(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    measure = str(planned.ids.measures["math"])
    metric = await rollout.want(kind="measure", measure_id=measure, wanted=99)
    await create(leader, "measurements", {"measure_id": measure, "value": 66, "measured_on": YESTERDAY})
    found = await reading_of(rollout)
    assert (found["outcome"], found["value"], found["read_on"]) == ("not_reached", 66, YESTERDAY)
    assert (await change(leader, f"phase-metrics/{metric['id']}", {"wanted": 66}, 1)).status_code == 200
    assert (await read(leader, f"phases/{rollout.following['id']}/readiness"))["is_ready"] is True


async def test_a_depth_counts_what_was_observed_there_since_the_phase_opened(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    about = {"initiative_id": rollout.initiative["id"]}
    sought = {**about, "aspect": "looks_like", "statement": "Learners talk.", "levels": _LEVELS}
    look_for = (await create(leader, "look-fors", sought))["id"]
    await rollout.want(kind="depth", wanted=0.5)

    async def seen(level: str, on: str, times: int) -> None:
        for _ in range(times):
            given = {**about, "observed_on": on, "levels": [{"look_for_id": look_for, "level": level}]}
            await create(leader, "observations", given)

    async def told() -> tuple[str, float | None, int | None]:
        found = await reading_of(rollout)
        return found["outcome"], found["value"], found["observation_count"]

    await seen("none", str(TODAY - timedelta(days=8)), 3)
    assert await told() == ("nothing_read", None, None)
    await seen("deep", YESTERDAY, 3)
    assert await told() == ("too_few", 1, 3)
    await seen("none", YESTERDAY, 2)
    assert await told() == ("met", 0.6, 5)
    classes = {"class_ids": [planned.world.id("bethel_class")]}
    assert (await change(leader, f"phases/{rollout.pilot['id']}", classes, 2)).status_code == 200
    assert await told() == ("nothing_read", None, None)


async def test_a_metric_whose_indicator_is_gone_is_not_met(planned: Planned) -> None:
    leader = planned["leader"]
    following = {"title": "A draft", "kind": "improvement", "begins_on": "2027-08-01", "ends_on": "2028-06-30"}
    plan = await create(leader, "plans", {**following, "organization_id": planned.world.id("bethel")})
    rollout = await begin_rollout(planned)
    carried = {"plan_id": plan["id"], "initiative_id": rollout.initiative["id"], "title": "Next year"}
    part_of = (await create(leader, "implementation-plans", carried))["id"]
    looked_at = {"implementation_plan_id": part_of, "kind": "cause", "statement": "They are held.", "unit": "percent"}
    indicator = await create(leader, "indicators", looked_at)
    await rollout.want(kind="indicator", indicator_id=indicator["id"], wanted=5)
    assert (await reading_of(rollout))["outcome"] == "nothing_read"
    assert (await delete(leader, f"plans/{plan['id']}", 1)).status_code == 204
    found = await reading_of(rollout)
    assert (found["outcome"], found["value"], found["wanted"]) == ("source_gone", None, 5)


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"kind": "indicator", "wanted": 3}, "/indicator_id", "not_of_this_kind"),
        ({"kind": "measure", "wanted": 3}, "/measure_id", "not_of_this_kind"),
        ({"kind": "depth"}, "/wanted", "not_of_this_kind"),
        ({"kind": "depth", "wanted": 60}, "/wanted", "out_of_range"),
        ({"kind": "narrative", "wanted": 3}, "/wanted", "not_of_this_kind"),
        ({"kind": "narrative", "comparison": "at_least"}, "/comparison", "not_of_this_kind"),
    ],
)
async def test_a_metric_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, pointer: str, code: str
) -> None:
    given = {"phase_id": str(planned.ids.implementation.pilot), "statement": "It works.", **fields}
    answer = await planned["leader"].post("/v1/phase-metrics", json=given)
    assert refusal(answer) == (422, "invalid_input", pointer, code)


async def test_a_metric_is_read_from_what_belongs_to_the_initiative(planned: Planned) -> None:
    rollout, leader = await begin_rollout(planned), planned["leader"]
    base = {"statement": "It works.", "wanted": 3}
    indicator = {"kind": "indicator", "indicator_id": rollout.indicator["id"]}
    answer = await leader.post(
        "/v1/phase-metrics", json={**base, **indicator, "phase_id": str(planned.ids.implementation.pilot)}
    )
    assert refusal(answer)[2:] == ("/indicator_id", "of_another_initiative")
    measure = {"kind": "measure", "measure_id": str(planned.ids.measures["ela"])}
    answer = await leader.post("/v1/phase-metrics", json={**base, **measure, "phase_id": rollout.pilot["id"]})
    assert refusal(answer)[2:] == ("/measure_id", "of_another_initiative")


async def test_only_what_is_told_in_words_is_judged(planned: Planned) -> None:
    rollout = await begin_rollout(planned)
    metric = await rollout.want_indicator(3)
    judged = {"is_met": True, "judgement": "Yes."}
    answer = await planned["leader"].post(f"/v1/phase-metrics/{metric['id']}/judge", json=judged)
    assert refusal(answer)[:2] == (409, "metric_is_read")


async def test_a_phase_has_twenty_metrics_at_most(planned: Planned) -> None:
    rollout = await begin_rollout(planned)
    for each in range(20):
        await rollout.want(kind="narrative", rank=each)
    given = {"phase_id": rollout.pilot["id"], "kind": "narrative", "statement": "One more."}
    answer = await planned["leader"].post("/v1/phase-metrics", json=given)
    assert refusal(answer)[:2] == (409, "too_many_metrics")
