"""Coaching over REST and GraphQL: sessions of two people, what they agree on, and what became of it."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from zipfile import ZipFile

import asyncpg
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.coaching_desk import SECRET, a_session, agreed_in, ask
from tests.api.plan_desk import TODAY, Planned, change, changed, create, planned_world, read, refusal
from tests.api.privacy_desk import Desk


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_the_coach_and_the_partner_read_a_session_with_its_notes(planned: Planned) -> None:
    plan_id = str(planned.ids.plan)
    held = await create(planned["coach"], "coaching-sessions", a_session(planned, subject_id=plan_id))
    asked = """query ($id: ID!) { coachingSession(id: $id) { notes kind coach { id } partner { id }
        subject { ... on Plan { title } } } }"""
    for who in ("coach", "leader"):
        assert (await read(planned[who], f"coaching-sessions/{held['id']}"))["notes"] == SECRET
        shown = (await ask(planned, who, asked, id=held["id"]))["data"]["coachingSession"]
        assert (shown["notes"], shown["kind"]) == (SECRET, "coaching")
        assert shown["coach"] == {"id": planned.world.id("coach")}
        assert shown["subject"] == {"title": (await read(planned["leader"], f"plans/{plan_id}"))["title"]}


@pytest.mark.parametrize("who", ["other_leader", "teacher", "colleague"])
async def test_to_other_staff_a_session_is_not_there(planned: Planned, who: str) -> None:
    held = await create(planned["coach"], "coaching-sessions", a_session(planned))
    answer = await planned[who].get(f"/v1/coaching-sessions/{held['id']}")
    assert answer.status_code == 404
    listed = await read(planned[who], "coaching-sessions")
    assert held["id"] not in [each["id"] for each in listed["data"]]


@pytest.mark.parametrize("who", ["admin", "sis", "learner", "guardian"])
async def test_administrators_families_and_machines_have_no_sessions(planned: Planned, who: str) -> None:
    for path in ("coaching-sessions", "coaching-commitments"):
        answer = await planned[who].get(f"/v1/{path}")
        assert (answer.status_code, answer.json()["code"]) == (403, "permission_denied")


async def test_what_the_two_write_is_in_no_log_no_event_and_no_archive(
    planned: Planned, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    held = await create(planned["coach"], "coaching-sessions", a_session(planned, focus=SECRET))
    made = await create(planned["coach"], "coaching-commitments", agreed_in(held, agreed=SECRET))
    kept = {"status": "kept", "follow_up_note": SECRET}
    await changed(planned["coach"], f"coaching-commitments/{made['id']}", kept, 1)
    await changed(planned["coach"], f"coaching-sessions/{held['id']}", {"notes": f"{SECRET} Still."}, 1)

    await superuser.execute("select set_config('app.district_id', $1, false)", str(planned.world.district_id))
    for table in ("audit_entry", "event", "delivery"):
        kept_there = await superuser.fetchval(f"select count(*) from {table} t where t::text like '%Fernhollow%'")
        assert kept_there == 0
    entries = await read(planned["admin"], "audit-entries", subject_id=held["id"])
    assert [each["changed"] for each in entries["data"]] == [[], ["notes"]]
    assert {each["after"] for each in entries["data"]} == {None}
    with ZipFile(io.BytesIO(await Desk(planned.world).archive("leader"))) as zipped:
        assert not [name for name in zipped.namelist() if "coaching" in name]
        assert not [name for name in zipped.namelist() if b"Fernhollow" in zipped.read(name)]


async def test_a_commitment_is_followed_up_and_opened_again(planned: Planned) -> None:
    coach = planned["coach"]
    held = await create(coach, "coaching-sessions", a_session(planned))
    path = f"coaching-commitments/{(await create(coach, 'coaching-commitments', agreed_in(held)))['id']}"
    assert (await read(coach, f"coaching-sessions/{held['id']}"))["open_commitment_count"] == 1
    seen = await changed(coach, path, {"status": "not_kept", "follow_up_note": "The week was full."}, 1)
    assert (seen["followed_up_on"], seen["follow_up_note"]) == (str(TODAY), "The week was full.")
    again = await changed(coach, path, {"status": "open"}, 2)
    assert (again["followed_up_on"], again["follow_up_note"]) == (None, None)
    await changed(coach, path, {"status": "dropped"}, 3)
    answer = await change(coach, path, {"status": "kept"}, 4)
    assert refusal(answer) == (409, "transition_not_allowed", "/status", "transition_not_allowed")
    assert answer.json()["allowed"] == ["open"]


async def test_a_commitment_is_overdue_from_the_day_after_its_date_while_it_is_open(planned: Planned) -> None:
    coach, past = planned["coach"], str(TODAY - timedelta(days=3))
    held = await create(coach, "coaching-sessions", a_session(planned, held_on=past))
    late = await create(coach, "coaching-commitments", agreed_in(held, due_on=past))
    due_today = await create(coach, "coaching-commitments", agreed_in(held, due_on=str(TODAY)))
    assert (late["is_overdue"], due_today["is_overdue"]) == (True, False)
    assert (await changed(coach, f"coaching-commitments/{late['id']}", {"status": "kept"}, 1))["is_overdue"] is False


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"partner_id": "coach"}, "/partner_id", "same_person"),
        ({"partner_id": "other_teacher"}, "/partner_id", "unknown_reference"),
        ({"partner_id": "learner"}, "/partner_id", "unknown_reference"),
        ({"partner_id": "teacher"}, "/partner_id", "not_in_this_role"),
        ({"partner_id": "leader", "relationship": "mentor_and_teacher"}, "/partner_id", "not_in_this_role"),
        ({"subject_id": "teacher"}, "/subject_id", "unknown_reference"),
        ({"focus": " "}, "/focus", "string_too_short"),
    ],
)
async def test_a_session_that_does_not_hold_together_is_refused(
    planned: Planned, fields: dict[str, str], pointer: str, code: str
) -> None:
    given = {name: planned.world.id(value) if value in planned.world.ids else value for name, value in fields.items()}
    answer = await planned["coach"].post("/v1/coaching-sessions", json=a_session(planned, **given))
    assert refusal(answer) == (422, "invalid_input", pointer, code)


async def test_a_plan_that_the_coach_does_not_see_is_not_what_a_session_is_about(planned: Planned) -> None:
    given = a_session(planned, subject_id=str(planned.ids.reynolds_plan))
    answer = await planned["coach"].post("/v1/coaching-sessions", json=given)
    assert refusal(answer) == (422, "invalid_input", "/subject_id", "unknown_reference")


async def test_a_commitment_that_does_not_hold_together_is_refused(planned: Planned) -> None:
    coach = planned["coach"]
    held = await create(coach, "coaching-sessions", a_session(planned))
    for fields, pointer, code in (
        ({"committed_by_id": planned.world.id("teacher")}, "/committed_by_id", "not_of_the_two"),
        ({"due_on": str(TODAY - timedelta(days=1))}, "/due_on", "before_session"),
        ({"session_id": str(planned.ids.plan)}, "/session_id", "unknown_reference"),
    ):
        answer = await coach.post("/v1/coaching-commitments", json=agreed_in(held, **fields))
        assert refusal(answer) == (422, "invalid_input", pointer, code)
    made = await create(coach, "coaching-commitments", agreed_in(held))
    answer = await change(coach, f"coaching-commitments/{made['id']}", {"follow_up_note": "Done."}, 1)
    assert refusal(answer)[2:] == ("/follow_up_note", "not_followed_up")
    later = {"held_on": str(TODAY + timedelta(days=8))}
    answer = await change(coach, f"coaching-sessions/{held['id']}", later, 1)
    assert refusal(answer)[2:] == ("/held_on", "after_due_date")


async def test_only_the_coach_writes(planned: Planned) -> None:
    held = await create(planned["coach"], "coaching-sessions", a_session(planned))
    answer = await change(planned["leader"], f"coaching-sessions/{held['id']}", {"notes": "Mine."}, 1)
    assert answer.status_code == 403
    written = await ask(
        planned,
        "leader",
        """mutation ($input: CreateCoachingCommitmentInput!) { createCoachingCommitment(input: $input) {
            userErrors { code } } }""",
        input={"sessionId": held["id"], "committedById": held["partner_id"], "agreed": "Walk", "dueOn": str(TODAY)},
    )
    assert written["errors"][0]["extensions"]["code"] == "permission_denied"


async def test_a_session_is_kept_over_graphql_as_over_rest(planned: Planned) -> None:
    made = await ask(
        planned,
        "coach",
        """mutation ($input: CreateCoachingSessionInput!) { createCoachingSession(input: $input) {
            coachingSession { id version kind } userErrors { code } } }""",
        input={
            "partnerId": planned.world.id("teacher"),
            "relationship": "mentor_and_teacher",
            "kind": "consulting",
            "heldOn": str(TODAY),
            "focus": "Asking",
        },
    )
    held = made["data"]["createCoachingSession"]["coachingSession"]
    shown = await read(planned["teacher"], f"coaching-sessions/{held['id']}")
    assert (shown["relationship"], shown["kind"]) == ("mentor_and_teacher", "consulting")


async def test_a_coach_sees_which_plans_of_their_leaders_are_stale_and_which_steps_are_overdue(
    app: FastAPI, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with planned_world(app, context) as planned:
        coach, path = planned.world.id("coach"), f"coaches/{planned.world.id('coach')}/plans"
        seen = await read(planned["coach"], path)
        [plan] = seen["plans"]
        overdue = [
            each["id"]
            for each in (await read(planned["coach"], "steps", plan_id=planned.ids.plan, sort="due_on"))["data"]
            if each["is_overdue"]
        ]
        assert (plan["id"], plan["leader_ids"]) == (str(planned.ids.plan), [planned.world.id("leader")])
        assert (plan["is_stale"], plan["overdue_step_ids"]) == (False, overdue)
        assert len(overdue) > 0
        await superuser.execute("select set_config('app.district_id', $1, false)", str(planned.world.district_id))
        await superuser.execute("update plan_revision set made_at = made_at - interval '31 days'")
        asked = "query ($id: ID!) { coachedPlans(id: $id) { plans { id isStale } } }"
        assert (await ask(planned, "coach", asked, id=coach))["data"]["coachedPlans"]["plans"] == [
            {"id": str(planned.ids.plan), "isStale": True}
        ]
        assert (await planned["leader"].get(f"/v1/{path}")).status_code == 404
        assert (await planned["admin"].get(f"/v1/{path}")).status_code == 403
