"""Digests: who is told on a working day that there is something, and what each of them finds."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import asyncpg
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.accounts import service as accounts
from achieve.core.ids import PersonId
from achieve.plans.reminding import Reminders
from achieve.web.context import Context
from tests.access.cast import signed_in
from tests.api.plan_desk import TODAY, Json, Planned, a_step, create, planned_world, read

ALL_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
STAFF = ("admin", "leader", "other_leader", "coach", "teacher", "colleague", "other_teacher")
STEPS = ("overdue_steps", "due_soon_steps")
QUERY = """query ($id: ID!) { digest(id: $id) { id day isWorkingDay nextWorkingDay dueSoonUntil truncated
  overdueSteps { stepId dueOn } dueSoonSteps { stepId title } missedReviews { planId } upcomingReviews { planId }
  stalePlans { planId title } dueCommitments { commitmentId dueOn } } }"""


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    """The worked example without steps that are due, in a district that works on every day."""
    async with planned_world(app, context) as planned:
        settled = {"days_after_class": 0, "days_due_soon": 2, "working_weekdays": ALL_DAYS}
        await create(planned["admin"], "district-settings", settled)
        async with context.database.writing(planned.world.district_id) as session:
            connection = await session.connection()
            await connection.execute(text("update step set due_on = null"))
            await connection.execute(text("delete from coaching_commitment"))
        yield planned


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def on(days: int) -> str:
    return str(TODAY + timedelta(days=days))


async def digest(planned: Planned, who: str) -> Json:
    return await read(planned[who], f"digests/{planned.world.id(who)}")


async def told(planned: Planned, context: Context, day: date = TODAY) -> dict[str, int]:
    """How often each member of staff was told that there is a digest, as they hear it themselves."""
    await Reminders().remind(context.database, at(day))
    found = {who: (await read(planned[who], "events", type="digest.ready"))["data"] for who in STAFF if who != "admin"}
    return {who: len(heard) for who, heard in found.items() if heard}


async def test_who_sees_to_a_step_and_who_leads_and_coaches_the_school_are_told_and_find_it(
    planned: Planned, context: Context
) -> None:
    teacher = planned.world.id("teacher")
    late = await create(planned["leader"], "steps", a_step(planned, due_on=on(-1), responsible_id=teacher))
    soon = await create(planned["leader"], "steps", a_step(planned, due_on=on(2), responsible_id=teacher))
    await create(planned["leader"], "steps", a_step(planned, due_on=on(3), responsible_id=teacher))
    assert await told(planned, context) == {"leader": 1, "coach": 1, "teacher": 1}
    for who in ("leader", "coach", "teacher"):
        found = await digest(planned, who)
        assert [[each["step_id"] for each in found[name]] for name in STEPS] == [[late["id"]], [soon["id"]]], who
        shown = await planned[who].post("/graphql", json={"query": QUERY, "variables": {"id": planned.world.id(who)}})
        asked = shown.json()["data"]["digest"]
        assert [each["stepId"] for each in asked["overdueSteps"]] == [late["id"]]
        assert [each["title"] for each in asked["dueSoonSteps"]] == [soon["title"]]
        assert (asked["day"], asked["dueSoonUntil"], asked["truncated"]) == (on(0), on(2), [])
    for who in ("other_leader", "colleague", "other_teacher"):
        found = await digest(planned, who)
        assert [found[name] for name in STEPS] == [[], []], who


async def test_a_step_that_is_done_or_dropped_concerns_nobody(planned: Planned, context: Context) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, due_on=on(0)))
    dropped = {"status": "dropped"}
    headers = {"if-match": f'"{step["version"]}"'}
    assert (await planned["leader"].patch(f"/v1/steps/{step['id']}", json=dropped, headers=headers)).status_code == 200
    assert await told(planned, context) == {}
    assert (await digest(planned, "leader"))["due_soon_steps"] == []


async def test_who_is_no_longer_at_the_school_is_not_told_and_finds_nothing(planned: Planned, context: Context) -> None:
    teacher = planned.world.id("teacher")
    await create(planned["leader"], "steps", a_step(planned, due_on=on(0), responsible_id=teacher))
    async with context.database.writing(planned.world.district_id) as session:
        connection = await session.connection()
        moved = text("update role_assignment set organization_id = :place where person_id = :who")
        given = {"place": planned.world.ids["reynolds"], "who": planned.world.ids["teacher"]}
        await connection.execute(moved, given)
    assert await told(planned, context) == {"leader": 1, "coach": 1}
    assert (await digest(planned, "teacher"))["due_soon_steps"] == []


@pytest.mark.parametrize(
    ("days_ago", "missed", "upcoming", "stale", "heard"),
    [
        (27, 0, 0, 0, set[str]()),
        (28, 0, 1, 0, {"leader", "coach"}),
        (30, 0, 1, 1, {"leader", "coach"}),
        (31, 1, 0, 1, {"leader", "coach"}),
    ],
)
async def test_who_leads_and_coaches_is_told_of_reviews_that_come_and_were_missed_and_of_what_is_left_alone(
    planned: Planned,
    context: Context,
    superuser: "asyncpg.Connection[asyncpg.Record]",
    days_ago: int,
    missed: int,
    upcoming: int,
    stale: int,
    heard: set[str],
) -> None:
    district, plan_id = planned.world.district_id, planned.ids.plan
    await superuser.execute("select set_config('app.district_id', $1, false)", str(district))
    ago = f"now() - interval '{days_ago} days'"
    await superuser.execute(f"update plan set created_at = {ago} where id = $1", plan_id)
    await superuser.execute(f"update monitoring_evidence set created_at = {ago} where plan_id = $1", plan_id)
    await superuser.execute(f"update plan_revision set made_at = {ago} where plan_id = $1", plan_id)
    assert set(await told(planned, context)) == heard
    for who in ("leader", "coach"):
        found = await digest(planned, who)
        counts = [len(found[name]) for name in ("missed_reviews", "upcoming_reviews", "stale_plans")]
        assert counts == [missed, upcoming, stale], who
    for name in ("missed_reviews", "upcoming_reviews", "stale_plans"):
        assert (await digest(planned, "teacher"))[name] == []


async def test_plans_of_the_district_are_for_its_administrators(planned: Planned, context: Context) -> None:
    async with context.database.writing(planned.world.district_id) as session:
        connection = await session.connection()
        moved = text("update plan set created_at = now() - interval '40 days' where id = :plan")
        await connection.execute(moved, {"plan": planned.ids.district_plan})
    assert await told(planned, context) == {}
    heard = (await read(planned["admin"], "events", type="digest.ready"))["data"]
    assert [each["href"] for each in heard] == [f"/v1/digests/{planned.world.id('admin')}"]
    assert [each["plan_id"] for each in (await digest(planned, "admin"))["missed_reviews"]] == [
        str(planned.ids.district_plan)
    ]


async def test_what_was_agreed_in_coaching_is_in_the_digests_of_the_two_and_makes_no_digest_known(
    app: FastAPI, planned: Planned, context: Context
) -> None:
    leader = planned.world.id("leader")
    session = {"partner_id": leader, "relationship": "coach_and_leader", "held_on": on(0), "focus": "The weekly walk"}
    held = await create(planned["coach"], "coaching-sessions", session)
    agreed = {"session_id": held["id"], "committed_by_id": leader, "agreed": "Two walks", "due_on": on(2)}
    made = await create(planned["coach"], "coaching-commitments", agreed)
    assert await told(planned, context) == {}
    for who in ("coach", "leader"):
        found = (await digest(planned, who))["due_commitments"]
        assert [(each["commitment_id"], each["due_on"]) for each in found] == [(made["id"], on(2))], who
    assert (await digest(planned, "admin"))["due_commitments"] == []
    async with context.database.writing(planned.world.district_id) as writing:
        token = await accounts.create_personal_access_token(
            writing,
            planned.world.district_id,
            PersonId(planned.world.ids["leader"]),
            timedelta(hours=1),
            {"digests:read", "plans:read"},
        )
    async with signed_in(app, token) as client:
        limited = await read(client, f"digests/{leader}")
    assert limited["due_commitments"] == []


async def test_a_digest_is_read_by_whose_it_is(planned: Planned) -> None:
    path = f"/v1/digests/{planned.world.id('leader')}"
    for who in ("admin", "coach", "teacher", "other_leader"):
        assert (await planned[who].get(path)).status_code == 404, who
        shown = await planned[who].post(
            "/graphql", json={"query": QUERY, "variables": {"id": planned.world.id("leader")}}
        )
        assert shown.json()["data"] == {"digest": None}, who
    for who in ("learner", "guardian", "sis"):
        assert (await planned[who].get(path)).status_code == 403, who


async def test_machines_hear_that_there_is_a_digest_and_nothing_of_it(planned: Planned, context: Context) -> None:
    step = await create(planned["leader"], "steps", a_step(planned, due_on=on(0)))
    await Reminders().remind(context.database, at(TODAY))
    heard = (await read(planned["sis"], "events", type="digest.ready"))["data"]
    assert {each["aggregate_id"] for each in heard} == {planned.world.id("leader"), planned.world.id("coach")}
    assert all(each["changed"] == [] and step["id"] not in str(each) for each in heard)


async def test_on_a_closed_day_nobody_is_told_and_the_digest_says_when_the_next_one_comes(
    planned: Planned, context: Context
) -> None:
    await create(planned["admin"], "closures", {"name": "A break", "begins_on": on(0), "ends_on": on(1)})
    await create(planned["leader"], "steps", a_step(planned, due_on=on(0)))
    assert await told(planned, context) == {}
    found = await digest(planned, "leader")
    assert (found["is_working_day"], found["next_working_day"], found["due_soon_until"]) == (False, on(2), on(3))
    assert await told(planned, context, TODAY + timedelta(days=2)) == {"leader": 1, "coach": 1}
