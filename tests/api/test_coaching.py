"""Coaching over REST and GraphQL: sessions of two people, what they agree on, and what became of it."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from zipfile import ZipFile

import asyncpg
import pytest
import time_machine
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.people.rows import RoleAssignment
from achieve.web.context import Context
from tests.access.cast import signed_in
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)
from tests.api.privacy_desk import Desk

SECRET = "Wavers about the Fernhollow idea."


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def a_session(planned: Planned, **fields: object) -> Json:
    partner = {"partner_id": planned.world.id("leader"), "relationship": "coach_and_leader"}
    return {**partner, "held_on": str(TODAY), "focus": "The weekly walk", "notes": SECRET, **fields}


def agreed_in(held: Json, **fields: object) -> Json:
    agreed = {"agreed": "Two walks a week", "due_on": str(TODAY + timedelta(days=7))}
    return {"session_id": held["id"], "committed_by_id": held["partner_id"], **agreed, **fields}


async def ask(planned: Planned, who: str, query: str, **variables: object) -> Json:
    answer = await planned[who].post("/graphql", json={"query": query, "variables": variables})
    return answer.json()


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


async def told(superuser: "asyncpg.Connection[asyncpg.Record]", about: str) -> list[tuple[str, list[str]]]:
    """What was recorded, around all that keeps it from being told."""
    found = await superuser.fetch("select type, changed from event where aggregate_id = $1 order by seq", about)
    return [(each["type"], each["changed"]) for each in found]


async def test_each_change_is_an_event_of_ids_alone_and_administrators_and_clients_hear_of_none(
    planned: Planned, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    coach = planned["coach"]
    held = await create(coach, "coaching-sessions", a_session(planned))
    made = await create(coach, "coaching-commitments", agreed_in(held))
    await changed(coach, f"coaching-commitments/{made['id']}", {"status": "partly_kept"}, 1)
    assert (await delete(coach, f"coaching-commitments/{made['id']}", 2)).status_code == 204
    assert (await delete(coach, f"coaching-sessions/{held['id']}", 1)).status_code == 204
    await superuser.execute("select set_config('app.district_id', $1, false)", str(planned.world.district_id))
    assert await told(superuser, made["id"]) == [
        ("commitment.made", ["agreed", "committed_by_id", "due_on", "session_id"]),
        ("commitment.updated", ["followed_up_on", "status"]),
        ("commitment.followed_up", ["status"]),
        ("commitment.deleted", []),
    ]
    assert [kind for kind, _ in await told(superuser, held["id"])] == [
        "coaching_session.created",
        "coaching_session.deleted",
    ]
    for who in ("admin", "sis", "other_leader", "teacher", "colleague"):
        assert await events_about(planned[who], made["id"]) == [], who
        assert await events_about(planned[who], held["id"]) == [], who
    for who in ("learner", "guardian"):
        assert (await planned[who].get("/v1/events")).status_code == 403, who


async def test_the_two_hear_of_it_over_rest_and_graphql_also_that_it_was_deleted(planned: Planned) -> None:
    held = await create(planned["coach"], "coaching-sessions", a_session(planned))
    made = await create(planned["coach"], "coaching-commitments", agreed_in(held))
    assert (await delete(planned["coach"], f"coaching-commitments/{made['id']}", 1)).status_code == 204
    query = 'query ($type: [String!]) { events(type: $type, sort: "-seq", first: 50) { nodes { type aggregateId } } }'
    for who in ("coach", "leader"):
        assert [kind for kind, _ in await events_about(planned[who], held["id"])] == ["coaching_session.created"]
        assert [kind for kind, _ in await events_about(planned[who], made["id"])] == [
            "commitment.made",
            "commitment.deleted",
        ]
        shown = (await ask(planned, who, query, type=["commitment.deleted"]))["data"]["events"]["nodes"]
        assert {"type": "commitment.deleted", "aggregateId": made["id"]} in shown


async def test_of_the_rest_of_the_feed_staff_hear_nothing(planned: Planned) -> None:
    for who in ("leader", "coach", "teacher"):
        found = (await read(planned[who], "events", limit=200))["data"]
        kinds = {each["type"].partition(".")[0] for each in found}
        assert kinds <= {"coaching_session", "commitment", "person"}, who


async def test_an_administrator_who_coaches_hears_of_own_sessions_alone(planned: Planned, context: Context) -> None:
    held = await create(planned["coach"], "coaching-sessions", a_session(planned))
    async with context.database.writing(planned.world.district_id) as session:
        session.add(
            RoleAssignment(
                district_id=planned.world.district_id,
                id=RoleAssignment.fresh_id(),
                person_id=planned.world.ids["admin"],
                role=Role.COACH,
                organization_id=planned.world.ids["bethel"],
                begins_on=TODAY,
            )
        )
    with time_machine.travel(clock.now() + timedelta(seconds=2)):
        own = await create(planned["admin"], "coaching-sessions", a_session(planned))
        assert await events_about(planned["admin"], held["id"]) == []
        assert [kind for kind, _ in await events_about(planned["admin"], own["id"])] == ["coaching_session.created"]


async def test_a_token_without_coaching_hears_nothing_of_it(app: FastAPI, planned: Planned, context: Context) -> None:
    held = await create(planned["coach"], "coaching-sessions", a_session(planned))
    for scopes, heard in (({"events:read"}, 0), ({"events:read", "coaching:read"}, 1)):
        async with context.database.writing(planned.world.district_id) as session:
            token = await accounts.create_personal_access_token(
                session, planned.world.district_id, PersonId(planned.world.ids["leader"]), timedelta(hours=1), scopes
            )
        async with signed_in(app, token) as client:
            assert len(await events_about(client, held["id"])) == heard


async def test_no_webhook_can_be_given_the_scope_of_coaching(planned: Planned) -> None:
    endpoint = {"url": "http://127.0.0.1:9/hook", "scopes": ["coaching:read"]}
    for who in ("admin", "sis"):
        assert (await planned[who].post("/v1/webhook-endpoints", json=endpoint)).status_code == 422, who


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
