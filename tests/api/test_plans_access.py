"""Who may see and change plans, by the cells of the permission table."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI
from sqlmodel import col, update

from achieve.accounts import service as accounts
from achieve.people.rows import RoleAssignment
from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Planned,
    a_measure,
    a_plan,
    a_step,
    another_day,
    change,
    changed,
    create,
    delete,
    planned_world,
    read,
    refusal,
)
from tests.world import World, access_token

PLAN_PATHS = (
    "plans",
    "priorities",
    "goals",
    "measures",
    "measurements",
    "initiatives",
    "implementation-plans",
    "strategies",
    "indicators",
    "adjustments",
)
SUMMARY_ONLY = [
    "approved_at",
    "approved_by_id",
    "team_id",
    "copied_from_id",
    "template_id",
    "open_step_count",
    "done_step_count",
    "overdue_step_count",
]


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.mark.parametrize(
    ("person", "bethel", "reynolds"),
    [
        ("admin", True, True),
        ("leader", True, False),
        ("other_leader", False, True),
        ("coach", True, False),
        ("teacher", True, False),
        ("other_teacher", False, True),
        ("guardian", True, False),
        ("other_guardian", False, True),
        ("sis", True, True),
    ],
)
async def test_everyone_sees_the_districts_plan_and_those_of_their_schools(
    planned: Planned, person: str, *, bethel: bool, reynolds: bool
) -> None:
    seen = {each["id"] for each in (await read(planned[person], "plans"))["data"]}
    assert str(planned.ids.district_plan) in seen
    assert (str(planned.ids.plan) in seen, str(planned.ids.reynolds_plan) in seen) == (bethel, reynolds)
    for plan_id, is_seen in ((planned.ids.plan, bethel), (planned.ids.reynolds_plan, reynolds)):
        assert (await planned[person].get(f"/v1/plans/{plan_id}")).status_code == (200 if is_seen else 404)


@pytest.mark.parametrize("path", [*PLAN_PATHS, "steps", "monitoring-evidence"])
async def test_learners_see_no_plans(planned: Planned, path: str) -> None:
    assert (await planned["learner"].get(f"/v1/{path}")).status_code == 403


async def test_guardians_see_the_summary_of_a_published_plan(planned: Planned) -> None:
    parameters = {"expand": "goals.measures,steps,priorities,initiatives,approved_by,organization"}
    plan = await read(planned["guardian"], f"plans/{planned.ids.plan}", **parameters)
    assert plan["title"] == "Bethel Elementary: improvement plan"
    assert plan["summary"].startswith("This year every lesson")
    assert plan["organization"]["kind"] == "school"
    assert plan["redacted"] == SUMMARY_ONLY
    assert [plan[name] for name in SUMMARY_ONLY] == [None] * 8
    assert len(plan["goals"]["data"]) == 2
    for goal in plan["goals"]["data"]:
        assert goal["statement"].startswith("By the end of the school year")
        assert (goal["measure_count"], goal["redacted"], goal["measures"]["data"]) == (None, ["measure_count"], [])
    for hidden in ("steps", "priorities", "initiatives"):
        assert plan[hidden]["data"] == []
    assert plan["approved_by"] is None


@pytest.mark.parametrize("path", [path for path in PLAN_PATHS if path not in {"plans", "goals"}])
async def test_guardians_see_nothing_else_of_it(planned: Planned, path: str) -> None:
    assert (await read(planned["guardian"], path, include_total="true"))["total"] == 0
    assert (await read(planned["leader"], path, include_total="true"))["total"] > 0


async def test_guardians_see_no_plan_that_is_not_published(planned: Planned) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    goal = await create(planned["leader"], "goals", {"plan_id": plan["id"], "statement": "More.", "area": "attendance"})
    early = await change(planned["leader"], f"plans/{plan['id']}", {"is_published": True}, 1)
    assert refusal(early) == (409, "plan_is_draft", "/is_published", "plan_is_draft")
    await changed(planned["leader"], f"plans/{plan['id']}", {"status": "active"}, 1)
    for path in (f"plans/{plan['id']}", f"goals/{goal['id']}"):
        assert (await planned["guardian"].get(f"/v1/{path}")).status_code == 404
    await changed(planned["leader"], f"plans/{plan['id']}", {"is_published": True}, 2)
    for path in (f"plans/{plan['id']}", f"goals/{goal['id']}"):
        assert (await planned["guardian"].get(f"/v1/{path}")).status_code == 200
        assert (await planned["other_guardian"].get(f"/v1/{path}")).status_code == 404


@pytest.mark.parametrize(
    ("person", "place", "status"),
    [
        ("admin", "district", 201),
        ("admin", "bethel", 403),
        ("leader", "bethel", 201),
        ("leader", "reynolds", 403),
        ("leader", "district", 403),
        ("coach", "bethel", 403),
        ("teacher", "bethel", 403),
        ("learner", "bethel", 403),
        ("guardian", "bethel", 403),
        ("sis", "bethel", 201),
        ("sis", "district", 201),
    ],
)
async def test_who_may_start_a_plan(planned: Planned, person: str, place: str, status: int) -> None:
    assert (await planned[person].post("/v1/plans", json=a_plan(planned.world, place))).status_code == status


@pytest.mark.parametrize(
    ("person", "district", "bethel"),
    [
        ("admin", 200, 403),
        ("leader", 403, 200),
        ("other_leader", 403, 404),
        ("coach", 403, 403),
        ("teacher", 403, 403),
        ("learner", 403, 403),
        ("guardian", 403, 403),
        ("sis", 200, 200),
    ],
)
async def test_who_may_change_a_plan_with_its_goals_and_measures(
    planned: Planned, person: str, district: int, bethel: int
) -> None:
    for path, status in (
        (f"plans/{planned.ids.district_plan}", district),
        (f"goals/{planned.ids.district_goal}", district),
        (f"plans/{planned.ids.plan}", bethel),
        (f"goals/{planned.ids.goals['ela']}", bethel),
        (f"measures/{planned.ids.measures['ela']}", bethel),
    ):
        answer = await planned[person].patch(f"/v1/{path}", json={}, headers={"if-match": "*"})
        assert answer.status_code == status, (path, answer.text)


@pytest.mark.parametrize(
    ("person", "goals", "measurements"), [("admin", 403, 403), ("leader", 201, 201), ("coach", 403, 403)]
)
async def test_who_may_add_to_a_schools_plan(planned: Planned, person: str, goals: int, measurements: int) -> None:
    goal = {"plan_id": str(planned.ids.plan), "statement": "More.", "area": "attendance"}
    assert (await planned[person].post("/v1/goals", json=goal)).status_code == goals
    measure = a_measure(planned.ids.goals["ela"])
    assert (await planned[person].post("/v1/measures", json=measure)).status_code == goals
    measurement = {"measure_id": str(planned.ids.measures["ela"]), "value": 70, "measured_on": another_day()}
    assert (await planned[person].post("/v1/measurements", json=measurement)).status_code == measurements


@pytest.mark.parametrize(("person", "status"), [("admin", 200), ("leader", 200), ("coach", 403), ("sis", 403)])
async def test_who_may_approve_a_schools_plan(planned: Planned, person: str, status: int) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    answer = await planned[person].post(f"/v1/plans/{plan['id']}/approve")
    assert answer.status_code == status, answer.text
    if status == 200:
        approved = answer.json()
        assert (approved["status"], approved["approved_by_id"]) == ("draft", planned.world.id(person))
        again = await planned[person].post(f"/v1/plans/{plan['id']}/approve")
        assert refusal(again)[:2] == (409, "approval_not_open")


@pytest.mark.parametrize(
    ("person", "responsible", "status"),
    [
        ("admin", None, 403),
        ("leader", "teacher", 201),
        ("leader", None, 201),
        ("coach", "colleague", 201),
        ("teacher", "teacher", 201),
        ("teacher", "colleague", 403),
        ("teacher", None, 403),
        ("other_leader", None, 422),
        ("other_teacher", "other_teacher", 422),
        ("learner", None, 403),
        ("guardian", None, 403),
    ],
)
async def test_who_may_add_a_step(planned: Planned, person: str, responsible: str | None, status: int) -> None:
    step = a_step(planned, responsible_id=responsible and planned.world.id(responsible))
    assert (await planned[person].post("/v1/steps", json=step)).status_code == status


@pytest.mark.parametrize(
    ("person", "status", "deletion"),
    [
        ("admin", 403, 403),
        ("leader", 200, 204),
        ("coach", 200, 403),
        ("teacher", 200, 403),
        ("colleague", 403, 403),
        ("other_leader", 404, 404),
        ("other_teacher", 404, 403),
        ("learner", 403, 403),
    ],
)
async def test_who_may_change_and_delete_a_teachers_step(
    planned: Planned, person: str, status: int, deletion: int
) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, responsible_id=planned.world.id("teacher")))
    assert (await change(planned[person], f"steps/{step['id']}", {"due_on": "2027-03-01"}, 1)).status_code == status
    version = 2 if status == 200 else 1
    assert (await delete(planned[person], f"steps/{step['id']}", version)).status_code == deletion


@pytest.mark.parametrize("responsible", ["colleague", None])
async def test_a_teacher_cannot_hand_a_step_to_somebody_else(planned: Planned, responsible: str | None) -> None:
    step = await create(planned["teacher"], "steps", a_step(planned, responsible_id=planned.world.id("teacher")))
    body = {"responsible_id": responsible and planned.world.id(responsible)}
    assert (await change(planned["teacher"], f"steps/{step['id']}", body, 1)).status_code == 403
    handed = await changed(planned["coach"], f"steps/{step['id']}", body, 1)
    assert handed["responsible_id"] == body["responsible_id"]


async def test_a_client_does_what_its_scopes_say(app: FastAPI, context: Context, planned: Planned) -> None:
    async with context.database.writing(planned.world.district_id) as session:
        client = await accounts.create_client(session, planned.world.district_id, "A reader", ["plans:read"])
    token = await access_token(app, str(client.client_id), client.secret)
    headers = {"authorization": f"Bearer {token}", "if-match": "*"}
    path = f"/v1/plans/{planned.ids.plan}"
    anybody = planned["leader"]
    assert (await anybody.get(path, headers=headers)).status_code == 200
    assert (await anybody.patch(path, headers=headers, json={"title": "New"})).status_code == 403
    assert (await anybody.get("/v1/people", headers=headers)).status_code == 403


async def test_nothing_of_one_district_is_seen_or_named_from_another(planned: Planned, other_world: World) -> None:
    stranger = other_world["admin"]
    implementation = planned.ids.implementation
    for path in (
        f"plans/{planned.ids.plan}",
        f"goals/{planned.ids.district_goal}",
        f"measures/{planned.ids.measures['ela']}",
        f"steps/{implementation.steps['agreement']}",
        f"initiatives/{implementation.initiative}",
        f"monitoring-evidence/{implementation.evidence[0]}",
        f"adjustments/{implementation.adjustment}",
    ):
        assert (await stranger.get(f"/v1/{path}")).status_code == 404
    for path in PLAN_PATHS:
        assert (await read(stranger, path, include_total="true"))["total"] == 0
    answer = await stranger.patch(f"/v1/plans/{planned.ids.plan}", json={}, headers={"if-match": "*"})
    assert answer.status_code == 404
    own = await create(stranger, "plans", a_plan(other_world, "district"))
    goal = {
        "plan_id": own["id"],
        "parent_goal_id": str(planned.ids.district_goal),
        "statement": "More.",
        "area": "attendance",
    }
    assert refusal(await stranger.post("/v1/goals", json=goal))[2:] == ("/parent_goal_id", "unknown_reference")
    await delete(stranger, f"plans/{own['id']}", 1)


async def test_an_assignment_that_ended_opens_nothing(app: FastAPI, context: Context) -> None:
    async with planned_world(app, context) as planned:
        ended = (
            update(RoleAssignment)
            .where(col(RoleAssignment.person_id).in_([planned.world.ids["coach"], planned.world.ids["leader"]]))
            .values(ends_on=TODAY - timedelta(days=1))
        )
        async with context.database.writing(planned.world.district_id) as session:
            await session.exec(ended)
        step = planned.ids.implementation.steps["sessions"]
        for person in ("coach", "leader"):
            assert (await planned[person].get(f"/v1/steps/{step}")).status_code in (403, 404)
            assert (await change(planned[person], f"steps/{step}", {"sequence": 9}, 2)).status_code in (403, 404)
