"""Action steps over REST: begun, sequenced, completed, and changed by many at once without losing anything."""

import asyncio
import random
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.plans import service
from achieve.plans.schemas import ImplementationPlanCreate, StrategyCreate
from achieve.plans.words import StrategyKind
from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_plan,
    a_step,
    actor,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

EDITORS = 50
SECONDS_TO_STEP_BACK = 1.0


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_a_step_goes_from_an_idea_to_done(planned: Planned) -> None:
    leader = planned["leader"]
    step = await create(leader, "steps", a_step(planned, title="An idea", status="proposed"))
    assert (step["status"], step["completed_on"], step["is_overdue"], step["depends_on_ids"]) == (
        "proposed",
        None,
        False,
        [],
    )
    for version, status in enumerate(("not_started", "in_progress", "blocked", "in_progress", "done"), start=1):
        step = await changed(leader, f"steps/{step['id']}", {"status": status}, version)
    assert step["completed_on"] == str(TODAY)
    reopened = await changed(leader, f"steps/{step['id']}", {"status": "in_progress"}, 6)
    assert reopened["completed_on"] is None
    told = [kind for kind, _ in await events_about(planned["admin"], step["id"]) if kind != "step.updated"]
    assert told == [
        "step.created",
        "step.started",
        "step.blocked",
        "step.started",
        "step.completed",
        "step.started",
    ]


@pytest.mark.parametrize(
    ("status", "allowed"),
    [("in_progress", ["not_started", "dropped"]), ("done", ["not_started", "dropped"])],
)
async def test_an_idea_is_sequenced_before_it_is_begun(planned: Planned, status: str, allowed: list[str]) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, status="proposed"))
    answer = await change(planned["leader"], f"steps/{step['id']}", {"status": status}, 1)
    assert refusal(answer) == (409, "transition_not_allowed", "/status", "transition_not_allowed")
    assert answer.json()["allowed"] == allowed


async def test_a_step_does_not_begin_as_done(planned: Planned) -> None:
    answer = await planned["leader"].post("/v1/steps", json=a_step(planned, status="done"))
    assert answer.json()["allowed"] == ["proposed", "not_started"]


async def test_a_step_stands_after_the_last_one_unless_it_is_given_a_place(planned: Planned) -> None:
    strategy = await strategy_of(planned)
    first = await create(planned["leader"], "steps", a_step(planned, strategy_id=strategy, sequence=41))
    last = await create(planned["leader"], "steps", a_step(planned, strategy_id=strategy))
    assert (first["sequence"], last["sequence"]) == (41, 42)


async def test_a_step_is_overdue_from_the_day_after_its_date(planned: Planned) -> None:
    due_today = await create(planned["leader"], "steps", a_step(planned, due_on=str(TODAY)))
    late = await create(planned["leader"], "steps", a_step(planned, due_on="2026-01-01"))
    assert (due_today["is_overdue"], late["is_overdue"]) == (False, True)
    dropped = await changed(planned["leader"], f"steps/{late['id']}", {"status": "dropped"}, 1)
    assert dropped["is_overdue"] is False


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"completed_on": "2026-01-05"}, (422, "invalid_input", "/completed_on", "not_done")),
        ({"status": "done", "completed_on": "2199-01-05"}, (422, "invalid_input", "/completed_on", "in_the_future")),
        ({"depends_on_ids": None}, (422, "invalid_input", "/depends_on_ids", "not_nullable")),
        ({"sequence": -1}, (422, "invalid_input", "/sequence", "greater_than_equal")),
        ({"origin_step_id": None}, (422, "invalid_input", "/origin_step_id", "extra_forbidden")),
        (
            {"depends_on_ids": ["018f0000-0000-702a-8000-000000000000"]},
            (422, "invalid_input", "/depends_on_ids/0", "unknown_reference"),
        ),
        (
            {"responsible_id": "018f0000-0000-7012-8000-000000000000"},
            (422, "invalid_input", "/responsible_id", "unknown_reference"),
        ),
    ],
)
async def test_a_change_that_does_not_hold_together_is_refused(
    planned: Planned, body: Json, expected: tuple[int, str, str, str]
) -> None:
    step = await create(planned["leader"], "steps", a_step(planned))
    assert refusal(await change(planned["leader"], f"steps/{step['id']}", body, 1)) == expected


async def test_a_learner_is_not_made_responsible(planned: Planned) -> None:
    answer = await planned["leader"].post("/v1/steps", json=a_step(planned, responsible_id=planned.world.id("learner")))
    assert refusal(answer) == (422, "invalid_input", "/responsible_id", "not_staff")


async def test_steps_that_would_wait_for_each_other_are_refused_by_name(planned: Planned) -> None:
    leader = planned["leader"]
    first = await create(leader, "steps", a_step(planned, title="Plan it"))
    second = await create(leader, "steps", a_step(planned, title="Try it", depends_on_ids=[first["id"]]))
    third = await create(leader, "steps", a_step(planned, title="Look at it", depends_on_ids=[second["id"]]))
    answer = await change(leader, f"steps/{first['id']}", {"depends_on_ids": [third["id"]]}, 1)
    assert refusal(answer) == (409, "dependency_cycle", "/depends_on_ids", "dependency_cycle")
    assert answer.json()["cycle"] == ["Plan it", "Look at it", "Try it"]
    itself = await change(leader, f"steps/{first['id']}", {"depends_on_ids": [first["id"]]}, 1)
    assert itself.json()["cycle"] == ["Plan it"]
    freed = await changed(leader, f"steps/{second['id']}", {"depends_on_ids": []}, 1)
    assert (freed["depends_on_ids"], freed["version"]) == ([], 2)
    turned = await changed(leader, f"steps/{first['id']}", {"depends_on_ids": [third["id"], third["id"]]}, 1)
    assert turned["depends_on_ids"] == [third["id"]]
    assert (await events_about(planned["admin"], first["id"]))[-1] == ("step.updated", ["depends_on_ids"])


async def test_two_who_close_a_circle_at_the_same_time_do_not_both_succeed(planned: Planned) -> None:
    leader = planned["leader"]
    for _ in range(5):
        one, other = [await create(leader, "steps", a_step(planned)) for _ in range(2)]
        answers = await asyncio.gather(
            change(leader, f"steps/{one['id']}", {"depends_on_ids": [other["id"]]}, 1),
            change(leader, f"steps/{other['id']}", {"depends_on_ids": [one["id"]]}, 1),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_a_step_waits_for_and_comes_from_steps_of_its_own_plan(planned: Planned, context: Context) -> None:
    elsewhere = await step_of_another_plan(planned, context)
    answer = await planned["leader"].post("/v1/steps", json=a_step(planned, depends_on_ids=[elsewhere["id"]]))
    assert refusal(answer)[2:] == ("/depends_on_ids/0", "unknown_reference")
    await changed(planned["leader"], f"steps/{elsewhere['id']}", {"status": "done"}, 1)
    answer = await planned["leader"].post("/v1/steps", json=a_step(planned, origin_step_id=elsewhere["id"]))
    assert refusal(answer)[2:] == ("/origin_step_id", "of_another_plan")


async def test_next_steps_come_from_a_completed_step_and_remember_it(planned: Planned) -> None:
    leader = planned["leader"]
    origin = await create(leader, "steps", a_step(planned))
    early = await leader.post("/v1/steps", json=a_step(planned, origin_step_id=origin["id"]))
    assert refusal(early) == (409, "origin_not_done", "/origin_step_id", "origin_not_done")
    await changed(leader, f"steps/{origin['id']}", {"status": "done", "completed_on": "2026-03-02"}, 1)
    following = await create(leader, "steps", a_step(planned, origin_step_id=origin["id"]))
    assert following["origin_step_id"] == origin["id"]
    assert refusal(await delete(leader, f"steps/{origin['id']}", 2))[:2] == (409, "step_in_record")
    await changed(leader, f"steps/{origin['id']}", {"status": "in_progress"}, 2)
    assert refusal(await delete(leader, f"steps/{origin['id']}", 3))[:2] == (409, "step_in_record")
    assert (await delete(leader, f"steps/{following['id']}", 1)).status_code == 204
    assert (await delete(leader, f"steps/{origin['id']}", 3)).status_code == 204


async def test_a_deleted_step_is_waited_for_no_more(planned: Planned) -> None:
    leader = planned["leader"]
    needed = await create(leader, "steps", a_step(planned))
    waiting = await create(leader, "steps", a_step(planned, depends_on_ids=[needed["id"]]))
    assert (await delete(leader, f"steps/{needed['id']}", 1)).status_code == 204
    assert (await read(leader, f"steps/{waiting['id']}"))["depends_on_ids"] == []


async def test_fifty_editors_of_one_step_lose_nothing(planned: Planned) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, description="0"))
    path = f"steps/{step['id']}"
    await asyncio.gather(*(add_mark(planned["coach"], path, number) for number in range(1, EDITORS + 1)))
    found = await read(planned["leader"], path)
    assert sorted(int(mark) for mark in found["description"].split()) == list(range(EDITORS + 1))
    assert found["version"] == EDITORS + 1
    told = await events_about(planned["admin"], step["id"])
    assert told.count(("step.updated", ["description"])) == EDITORS


async def add_mark(client: httpx.AsyncClient, path: str, number: int) -> None:
    """Add a number to what the step says; read again and repeat while somebody else was faster."""
    while True:
        step = await read(client, path)
        body = {"description": f"{step['description']} {number}"}
        answer = await change(client, path, body, step["version"])
        if answer.status_code == 200:
            return
        assert answer.status_code == 412, answer.text
        await asyncio.sleep(random.random() * SECONDS_TO_STEP_BACK)


async def strategy_of(planned: Planned) -> str:
    strategies = (await read(planned["leader"], "strategies", plan_id=str(planned.ids.plan)))["data"]
    return next(each["id"] for each in strategies if each["kind"] == "communication")


async def step_of_another_plan(planned: Planned, context: Context) -> Json:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    leader = actor(planned.world, "leader", Role.SCHOOL_LEADER)
    async with context.database.writing(planned.world.district_id) as session:
        part_of = await service.add_implementation_plan(
            session,
            leader,
            ImplementationPlanCreate(
                plan_id=plan["id"], initiative_id=planned.ids.implementation.initiative, title="Next year"
            ),
        )
        given = StrategyCreate(implementation_plan_id=part_of, title="Go on", kind=StrategyKind.COACHING)
        strategy = await service.add_strategy(session, leader, given)
    return await create(planned["leader"], "steps", a_step(planned, strategy_id=str(strategy)))
