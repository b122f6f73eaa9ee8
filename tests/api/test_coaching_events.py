"""What is told of coaching: to the two of a session alone."""

from collections.abc import AsyncIterator
from datetime import timedelta

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
from tests.api.coaching_desk import a_session, agreed_in, ask
from tests.api.plan_desk import TODAY, Planned, changed, create, delete, events_about, planned_world, read


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


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
