"""Many steps of a plan at once: previewed, then changed as a whole or not at all."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.core.ids import new_id
from achieve.plans.rows import Step
from achieve.web.context import Context
from tests.api.part_desk import FACES, Face
from tests.api.plan_desk import Json, Planned, changed, events_about, planned_world, read, refusal
from tests.api.step_counting_desk import EDIT, add_steps, statements_of_edit, to_all
from tests.api.step_desk import FIRST, SECOND, THIRD, Stepped, preview, send, stepped_plan

each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def refused(stepped: Stepped, who: str, body: Json) -> tuple[int, str, str, str]:
    answer = await stepped[who].post(f"/v1/plans/{stepped.plan}/edit-steps", json=body)
    return refusal(answer)


@each_face
async def test_owner_and_dates_of_many_steps_change_in_one_revision(planned: Planned, face: Face) -> None:
    stepped, teacher = await stepped_plan(planned), planned.world.id("teacher")
    before = await stepped.revision()
    edited = await send(
        stepped["leader"], face, EDIT, stepped.plan, to_all(stepped, responsible_id=teacher, shift_working_days=2)
    )
    assert [edited[step]["due_on"] for step in stepped.steps] == ["2026-12-03", "2026-12-07", "2026-12-14"]
    assert await stepped.read("version", "responsible_id", "due_on") == [
        (2, teacher, "2026-12-03"),
        (2, teacher, "2026-12-07"),
        (2, teacher, "2026-12-14"),
    ]
    assert await stepped.revision() == before + 1
    for step in stepped.steps:
        assert (await events_about(planned["admin"], step))[-1] == ("step.updated", ["due_on", "responsible_id"])


@each_face
async def test_a_preview_says_what_would_change_and_writes_nothing(planned: Planned, face: Face) -> None:
    stepped, coach = await stepped_plan(planned), planned.world.id("coach")
    edit = {"steps": {"ids": [stepped.steps[0]]}, "change": {"responsible_id": coach, "shift_days": 7}}
    before = await stepped.revision()
    told = await preview(stepped["leader"], face, stepped.plan, edit)
    assert (told["newest_revision"], told["chosen_count"], told["unchanged_count"]) == (before, 1, 0)
    [step] = told["changes"]
    assert (step["changed"], step["due_on"], step["new_due_on"]) == (["responsible_id", "due_on"], FIRST, "2026-12-08")
    assert (step["responsible_id"], step["new_responsible_id"]) == (None, coach)
    assert [(each["step_id"], each["new_due_on"], each["pushed_by_id"]) for each in told["pushed"]] == [
        (stepped.steps[1], "2026-12-10", stepped.steps[0]),
        (stepped.steps[2], "2026-12-17", stepped.steps[1]),
    ]
    assert (told["refused"], told["truncated"]) == ([], [])
    assert await stepped.read("version", "due_on") == [(1, FIRST), (1, SECOND), (1, THIRD)]


@each_face
async def test_what_waits_comes_along_where_that_is_wanted(planned: Planned, face: Face) -> None:
    stepped = await stepped_plan(planned)
    edit = {"steps": {"ids": [stepped.steps[0]]}, "change": {"shift_days": 7}, "moves_waiting": True}
    told = await preview(stepped["leader"], face, stepped.plan, edit)
    assert [(each["step_id"], each["pushed_by_id"]) for each in told["changes"]] == [
        (stepped.steps[0], None),
        (stepped.steps[1], stepped.steps[0]),
        (stepped.steps[2], stepped.steps[1]),
    ]
    assert told["pushed"] == []
    edited = await send(stepped["leader"], face, EDIT, stepped.plan, edit)
    assert [edited[step]["due_on"] for step in stepped.steps] == ["2026-12-08", "2026-12-10", "2026-12-17"]


async def test_what_no_longer_waits_once_the_steps_are_free_stays(planned: Planned, context: Context) -> None:
    stepped = await stepped_plan(planned)
    first, _, third = stepped.steps
    edit = {"steps": {"ids": [first]}, "change": {"shift_days": 7}, "moves_waiting": True}
    async with context.database.writing(planned.world.district_id) as session:
        connection = await session.connection()
        await connection.execute(text("select id from step where id = :id for update"), {"id": third})
        await connection.execute(text("delete from step_dependency where step_id = :id"), {"id": third})
        editing = asyncio.create_task(send(stepped["leader"], "rest", EDIT, stepped.plan, edit))
        await asyncio.sleep(0.5)
        assert not editing.done()
    await editing
    assert await stepped.read("due_on") == [("2026-12-08",), ("2026-12-10",), (THIRD,)]


async def test_a_step_that_cannot_go_there_refuses_all(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    await changed(stepped["leader"], f"steps/{stepped.steps[1]}", {"status": "proposed"}, 1)
    edit = to_all(stepped, status="in_progress")
    told = await preview(stepped["leader"], "rest", stepped.plan, edit)
    assert told["refused"] == [
        {
            "step_id": stepped.steps[1],
            "title": "Write",
            "pointer": "/change/status",
            "code": "transition_not_allowed",
            "message": "Allowed here: not_started, dropped.",
        }
    ]
    answer = await stepped["leader"].post(f"/v1/plans/{stepped.plan}/edit-steps", json=edit)
    assert refusal(answer) == (409, "steps_refused", "/change/status", "transition_not_allowed")
    assert answer.json()["refused_step_ids"] == [stepped.steps[1]]
    assert [status for (status,) in await stepped.read("status")] == ["not_started", "proposed", "not_started"]


async def test_steps_that_reach_a_state_of_note_tell_of_it(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    await send(stepped["leader"], "rest", EDIT, stepped.plan, to_all(stepped, status="done", completed_on="2026-11-20"))
    assert await stepped.read("status", "completed_on") == [("done", "2026-11-20")] * 3
    assert (await events_about(planned["admin"], stepped.steps[2]))[-2:] == [
        ("step.updated", ["completed_on", "status"]),
        ("step.completed", ["status"]),
    ]


async def test_steps_are_chosen_by_what_they_have_in_common(planned: Planned) -> None:
    stepped = await stepped_plan(planned, responsible_id=planned.world.id("coach"))
    leader, first = stepped["leader"], stepped.steps[0]
    await changed(leader, f"steps/{first}", {"due_on": "2026-10-01", "status": "blocked"}, 1)
    for choice in (
        {"is_overdue": True},
        {"statuses": ["blocked"]},
        {"is_overdue": True, "strategy_id": stepped.strategy},
    ):
        told = await preview(leader, "rest", stepped.plan, {"steps": choice, "change": {"due_on": None}})
        assert [each["step_id"] for each in told["changes"]] == [first]
    of_coach = {"steps": {"responsible_id": planned.world.id("coach")}, "change": {"due_on": THIRD}}
    told = await preview(leader, "rest", stepped.plan, of_coach)
    assert (told["chosen_count"], told["unchanged_count"]) == (3, 1)
    nobodys = {"steps": {"responsible_id": planned.world.id("teacher")}, "change": {"due_on": None}}
    assert await send(leader, "rest", EDIT, stepped.plan, nobodys) == {}


async def test_they_are_put_into_the_order_in_which_they_are_named(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    ids = list(reversed(stepped.steps))
    await send(stepped["leader"], "rest", EDIT, stepped.plan, {"steps": {"ids": ids}, "change": {"first_sequence": 7}})
    assert [place for (place,) in await stepped.read("sequence")] == [9, 8, 7]


async def test_nothing_is_done_to_a_plan_that_was_changed_since_it_was_previewed(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    edit = to_all(stepped, shift_days=1)
    seen = (await preview(stepped["leader"], "rest", stepped.plan, edit))["newest_revision"]
    await changed(stepped["leader"], f"steps/{stepped.steps[0]}", {"title": "Ask them"}, 1)
    answer = await stepped["leader"].post(
        f"/v1/plans/{stepped.plan}/edit-steps", json={**edit, "newest_revision": seen}
    )
    assert refusal(answer) == (409, "revised_since", "/newest_revision", "revised_since")
    assert answer.json()["newest_revision"] == seen + 1
    await send(stepped["leader"], "rest", EDIT, stepped.plan, {**edit, "newest_revision": seen + 1})
    stale = await stepped["leader"].post(f"/v1/plans/{stepped.plan}/edit-steps", json=edit, headers={"if-match": '"7"'})
    assert stale.status_code == 412


async def test_the_same_key_edits_once(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    edit, key = to_all(stepped, shift_days=1), {"idempotency-key": "edit-once"}
    path = f"/v1/plans/{stepped.plan}/edit-steps"
    first = await stepped["leader"].post(path, json=edit, headers=key)
    again = await stepped["leader"].post(path, json=edit, headers=key)
    assert (again.content, again.headers["idempotent-replayed"]) == (first.content, "true")
    assert [version for (version,) in await stepped.read("version")] == [2, 2, 2]


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"steps": {}, "change": {"shift_days": 1}}, "/steps", "one_way_to_choose"),
        ({"steps": {"ids": [], "is_overdue": True}, "change": {"shift_days": 1}}, "/steps/ids", "too_short"),
        ({"steps": {"is_overdue": True}, "change": {}}, "/change", "change_missing"),
        ({"steps": {"is_overdue": True}, "change": {"status": None}}, "/change/status", "not_nullable"),
        (
            {"steps": {"is_overdue": True}, "change": {"shift_days": 1, "due_on": None}},
            "/change",
            "one_way_to_move",
        ),
        ({"steps": {"is_overdue": True}, "change": {"first_sequence": 1}}, "/change/first_sequence", "ids_missing"),
        ({"steps": {"is_overdue": True}, "change": {"shift_days": 4000}}, "/change/shift_days", "less_than_equal"),
    ],
)
async def test_an_edit_that_does_not_hold_together_is_refused(
    planned: Planned, body: Json, pointer: str, code: str
) -> None:
    stepped = await stepped_plan(planned)
    assert await refused(stepped, "leader", body) == (422, "invalid_input", pointer, code)
    previewed = await stepped["leader"].post(f"/v1/plans/{stepped.plan}/preview-step-edit", json=body)
    assert refusal(previewed) == (422, "invalid_input", pointer, code)


async def test_what_is_hidden_and_what_is_not_there_are_refused_alike(planned: Planned) -> None:
    stepped, other = await stepped_plan(planned), planned.ids.implementation.steps["sessions"]
    ways: list[tuple[int, str, str, str]] = []
    for step in (str(other), str(new_id(Step.type_code))):
        edit = {"steps": {"ids": [stepped.steps[0], step]}, "change": {"shift_days": 1}}
        ways.append(await refused(stepped, "leader", edit))
    assert ways == [(422, "invalid_input", "/steps/ids/1", "unknown_reference")] * 2
    twice = {"steps": {"ids": [stepped.steps[0]] * 2}, "change": {"shift_days": 1}}
    assert await refused(stepped, "leader", twice) == (422, "invalid_input", "/steps/ids/1", "repeated")
    learner = to_all(stepped, responsible_id=planned.world.id("learner"))
    assert await refused(stepped, "leader", learner) == (422, "invalid_input", "/change/responsible_id", "not_staff")
    told = await stepped["leader"].post(f"/v1/plans/{stepped.plan}/preview-step-edit", json=learner)
    assert refusal(told) == (422, "invalid_input", "/change/responsible_id", "not_staff")


async def test_one_step_that_is_not_theirs_refuses_all(planned: Planned) -> None:
    stepped, teacher = await stepped_plan(planned), planned.world.id("teacher")
    own = stepped.steps[0]
    await changed(stepped["leader"], f"steps/{own}", {"responsible_id": teacher}, 1)
    both = {"steps": {"ids": [own, stepped.steps[1]]}, "change": {"shift_days": 1}}
    assert await refused(stepped, "teacher", both) == (403, "permission_denied", "/steps/ids/1", "permission_denied")
    told = await preview(stepped["teacher"], "rest", stepped.plan, both)
    assert [(each["step_id"], each["code"]) for each in told["refused"]] == [(stepped.steps[1], "permission_denied")]
    away = {"steps": {"ids": [own]}, "change": {"responsible_id": planned.world.id("coach")}}
    assert (await refused(stepped, "teacher", away))[:3] == (403, "permission_denied", "/change/responsible_id")
    along = {"steps": {"ids": [own]}, "change": {"shift_days": 9}, "moves_waiting": True}
    assert (await refused(stepped, "teacher", along))[:3] == (403, "permission_denied", "/moves_waiting")
    mine = {"steps": {"responsible_id": teacher}, "change": {"shift_days": 1}}
    assert set(await send(stepped["teacher"], "rest", EDIT, stepped.plan, mine)) == {own}


@pytest.mark.parametrize(
    ("who", "status", "previewed"),
    [("coach", 200, 200), ("admin", 403, 200), ("other_leader", 404, 404), ("guardian", 403, 404)],
)
async def test_each_steps_own_rule_holds(planned: Planned, who: str, status: int, previewed: int) -> None:
    stepped = await stepped_plan(planned)
    edit = to_all(stepped, shift_days=1)
    told = await stepped[who].post(f"/v1/plans/{stepped.plan}/preview-step-edit", json=edit)
    assert told.status_code == previewed
    assert (await stepped[who].post(f"/v1/plans/{stepped.plan}/edit-steps", json=edit)).status_code == status


async def test_in_an_archived_plan_nothing_is_edited(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    for version, status in enumerate(("active", "completed", "archived"), start=1):
        await changed(stepped["leader"], f"plans/{stepped.plan}", {"status": status}, version)
    assert (await refused(stepped, "leader", to_all(stepped, shift_days=1)))[:2] == (409, "plan_archived")


async def test_two_thousand_steps_take_as_many_statements_as_three(planned: Planned, context: Context) -> None:
    few, many = await stepped_plan(planned), await stepped_plan(planned)
    await add_steps(context, many, 1_997)
    counted = [await statements_of_edit(stepped) for stepped in (few, many)]
    # One of them locks the steps before they are read, one asks on which days the district works.
    assert counted == [6, 6]
    told = await read(many["leader"], "steps", plan_id=many.plan, due_after="2027-01-04", limit=1, include_total="true")
    assert told["total"] == 2_000
