"""How plans and initiatives stand, over REST and GraphQL: worked out from their parts, with reasons."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta

import pytest
import time_machine
from fastapi import FastAPI

from achieve.core import clock
from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_measure,
    a_plan,
    a_step,
    build_in,
    changed,
    create,
    planned_world,
    read,
)
from tests.world import make_world

_TOLD = """query ($id: ID!) { planStatus(id: $id) {
    id kind status reason_count: reasonCount as_of: asOf truncated derived_status: derivedStatus
    override { id status reason created_at: createdAt expires_on: expiresOn decided_by_id: decidedById }
    reasons { code status part_kind: partKind part_id: partId days since expected actual }
    counts { on_track: onTrack at_risk: atRisk off_track: offTrack stale done }
    parts {
        id kind parent_ids: parentIds status reason_count: reasonCount derived_status: derivedStatus
        override { id status reason created_at: createdAt expires_on: expiresOn decided_by_id: decidedById }
        reasons { code status part_kind: partKind part_id: partId days since expected actual }
        counts { on_track: onTrack at_risk: atRisk off_track: offTrack stale done }
    }
    formula {
        roll_up: rollUp stale_after_days: staleAfterDays off_track_after_days: offTrackAfterDays
        secured_within_days: securedWithinDays
        at_risk_below: atRiskBelow off_track_below: offTrackBelow
    }
} }"""


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def status_of(planned: Planned, who: str = "leader") -> Json:
    """How Bethel's plan stands."""
    return await read(planned[who], f"plans/{planned.ids.plan}/status")


def by_id(report: Json) -> Mapping[str, Json]:
    """The parts."""
    return {each["id"]: each for each in report["parts"]}


def said(part: Json) -> list[tuple[str, str, int | None]]:
    """Code, part and days of each reason."""
    return [(each["code"], each["part_id"], each["days"]) for each in part["reasons"]]


async def test_a_plan_stands_as_its_worst_parts_do_and_says_which(planned: Planned) -> None:
    """In the worked example a step is six days overdue, and mathematics is below its path."""
    report = await status_of(planned)
    ids, parts = planned.ids, by_id(report)
    [overdue] = [each for each in parts.values() if each["kind"] == "step" and each["status"] == "at_risk"]
    late = ("overdue", overdue["id"], 6)
    below = ("below_path", str(ids.measures["math"]), None)
    assert (report["status"], report["kind"], report["as_of"]) == ("at_risk", "plan", str(TODAY))
    assert said(report) == [below, late]
    goals = {subject: parts[str(goal_id)] for subject, goal_id in ids.goals.items()}
    assert {subject: (each["status"], said(each)) for subject, each in goals.items()} == {
        "ela": ("at_risk", [late]),
        "math": ("at_risk", [below, late]),
    }
    initiative = parts[str(ids.implementation.initiative)]
    assert set(initiative["parent_ids"]) == {str(each) for each in ids.goals.values()}
    assert report["reasons"][0]["actual"] == 62.0
    assert report["counts"] == {"on_track": 0, "at_risk": 2, "off_track": 0, "stale": 0, "done": 0}
    assert (report["formula"]["stale_after_days"], report["truncated"]) == (30, [])


async def test_graphql_tells_the_same(planned: Planned) -> None:
    asked = {"query": _TOLD, "variables": {"id": str(planned.ids.plan)}}
    answer = (await planned["teacher"].post("/graphql", json=asked)).json()
    assert answer["data"]["planStatus"] == await status_of(planned, "teacher")


async def test_an_initiative_stands_as_what_carries_it_out_in_plans_that_are_not_over(planned: Planned) -> None:
    path = f"initiatives/{planned.ids.implementation.initiative}/status"
    report = await read(planned["coach"], path)
    kinds = {each["kind"] for each in report["parts"]}
    assert (report["status"], kinds) == ("at_risk", {"implementation_plan", "strategy", "step"})
    plan = await read(planned["leader"], f"plans/{planned.ids.plan}")
    await changed(planned["leader"], f"plans/{plan['id']}", {"status": "completed"}, plan["version"])
    report = await read(planned["coach"], path)
    assert (report["parts"], said(report)) == ([], [("empty", report["id"], None)])


async def test_a_step_that_is_long_overdue_puts_all_above_it_off_track(planned: Planned) -> None:
    due_on = str(TODAY - timedelta(days=15))
    step = await create(planned["leader"], "steps", a_step(planned, due_on=due_on))
    report = await status_of(planned)
    assert report["status"] == "off_track"
    assert report["reasons"][0] == {
        "code": "overdue",
        "status": "off_track",
        "part_kind": "step",
        "part_id": step["id"],
        "days": 15,
        "since": due_on,
        "expected": None,
        "actual": None,
    }
    parts, part = by_id(report), by_id(report)[step["id"]]
    above: list[tuple[str, str]] = []
    while part["parent_ids"][0] in parts:
        part = parts[part["parent_ids"][0]]
        above.append((part["kind"], part["status"]))
    kinds = ("strategy", "implementation_plan", "initiative", "goal")
    assert above == [(kind, "off_track") for kind in kinds]


async def test_what_is_done_or_dropped_is_done_and_nothing_else_is(planned: Planned) -> None:
    leader, path = planned["leader"], f"initiatives/{planned.ids.implementation.initiative}/status"
    found = (await read(leader, "steps", plan_id=str(planned.ids.plan), limit=200))["data"]
    dropped = [
        await changed(leader, f"steps/{each['id']}", {"status": "dropped"}, each["version"])
        for each in found
        if each["status"] != "done"
    ]
    report = await read(leader, path)
    assert (report["status"], report["reasons"]) == ("done", [])
    assert (await status_of(planned))["status"] == "at_risk"
    await changed(leader, f"steps/{dropped[0]['id']}", {"status": "not_started"}, dropped[0]["version"])
    assert (await read(leader, path))["status"] == "on_track"


async def test_a_plan_that_nobody_has_touched_is_stale_after_as_many_days_as_the_district_settles(
    app: FastAPI, context: Context
) -> None:
    async with make_world(app, context, "Untouched") as world:
        with time_machine.travel(clock.now() - timedelta(days=40)):
            ids = await build_in(context, world)
        planned = Planned(world, ids)
        report = await status_of(planned)
        stale = {(each["kind"], each["status"]) for each in report["parts"] if each["kind"] != "step"}
        assert (report["status"], report["reasons"][0]["days"], report["reasons"][0]["since"]) == (
            "stale",
            40,
            str(TODAY - timedelta(days=40)),
        )
        assert {("goal", "stale"), ("initiative", "stale"), ("implementation_plan", "stale")} <= stale
        await create(world["admin"], "district-settings", {"days_after_class": 0, "days_until_stale": 41})
        report = await status_of(planned)
        assert (report["status"], report["formula"]["stale_after_days"]) == ("at_risk", 41)


async def test_one_change_is_movement_for_all_that_it_is_in(app: FastAPI, context: Context) -> None:
    async with make_world(app, context, "Touched again") as world:
        with time_machine.travel(clock.now() - timedelta(days=40)):
            ids = await build_in(context, world)
        planned = Planned(world, ids)
        await create(world["leader"], "steps", a_step(planned))
        report = await status_of(planned)
        assert "stale" not in {each["status"] for each in report["parts"]}
        assert report["status"] == "at_risk"


async def test_an_implementation_plan_without_evidence_for_long_says_so(app: FastAPI, context: Context) -> None:
    async with make_world(app, context, "Unseen") as world:
        ids = await build_in(context, world, TODAY - timedelta(days=35))
        report = await status_of(Planned(world, ids))
        [part] = [each for each in report["parts"] if each["kind"] == "implementation_plan"]
        [reason] = [each for each in part["reasons"] if each["code"] == "no_evidence"]
        assert (reason["status"], reason["part_id"], reason["days"]) == ("at_risk", part["id"], 48)


async def test_a_new_plan_says_that_nothing_is_planned_in_it(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    path = f"plans/{plan['id']}/status"
    assert said(await read(leader, path)) == [("empty", plan["id"], None)]
    goal = await create(
        leader, "goals", {"plan_id": plan["id"], "statement": "All read.", "area": "academics", "rank": 1}
    )
    assert said(await read(leader, path)) == [("empty", goal["id"], None)]
    measure = await create(leader, "measures", a_measure(goal["id"], baseline_on=str(TODAY - timedelta(days=1))))
    report = await read(leader, path)
    assert (report["status"], by_id(report)[measure["id"]]["parent_ids"]) == ("on_track", [goal["id"]])


async def test_a_goal_of_the_district_that_schools_serve_is_not_empty(planned: Planned) -> None:
    report = await read(planned["admin"], f"plans/{planned.ids.district_plan}/status")
    assert (report["status"], report["reasons"]) == ("on_track", [])


@pytest.mark.parametrize(("who", "refused"), [("other_leader", 404), ("guardian", 404), ("learner", 403)])
async def test_who_may_not_see_the_parts_of_a_plan_does_not_see_how_it_stands(
    planned: Planned, who: str, refused: int
) -> None:
    assert (await planned[who].get(f"/v1/plans/{planned.ids.plan}/status")).status_code == refused
