"""Reminders: told once a working day, whoever does it and whatever happens on the way."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import asyncpg
import pytest
from fastapi import FastAPI

from achieve.core import clock
from achieve.core.db import Database
from achieve.core.settings import Settings
from achieve.outbox.events import write_events
from achieve.people.rows import AcademicSession
from achieve.plans.reminding import Reminders
from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Planned, a_step, changed, create, planned_world, read

KINDS = ("commitment.due", "plan.review_due", "plan.stale", "step.due_soon", "step.overdue")
# The first Monday from today on: what is due then is counted from today.
MONDAY = TODAY + timedelta(days=-TODAY.weekday() % 7)


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


async def told(owner: "asyncpg.Connection[asyncpg.Record]", planned: Planned) -> Counter[tuple[str, str]]:
    """How often each reminder was recorded."""
    await owner.execute("select set_config('app.district_id', $1, false)", str(planned.world.district_id))
    found = await owner.fetch(
        "select type, aggregate_id from event where district_id = $1 and type = any($2)",
        planned.world.district_id,
        list(KINDS),
    )
    return Counter((each["type"], str(each["aggregate_id"])) for each in found)


async def test_what_is_due_and_overdue_is_told_and_again_on_the_next_working_day(
    planned: Planned, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    steps = (await read(planned["leader"], "steps", plan_id=planned.ids.plan, limit=200))["data"]
    open_steps = [each for each in steps if each["status"] not in ("done", "dropped") and each["due_on"]]
    late, soon = open_steps[:2]
    await changed(
        planned["leader"], f"steps/{late['id']}", {"due_on": str(MONDAY - timedelta(days=1))}, late["version"]
    )
    await changed(
        planned["leader"], f"steps/{soon['id']}", {"due_on": str(MONDAY + timedelta(days=3))}, soon["version"]
    )
    await Reminders().remind(context.database, at(MONDAY))
    first = await told(superuser, planned)
    assert first["step.overdue", late["id"]] == 1
    assert first["step.due_soon", soon["id"]] == 1
    assert set(first.values()) == {1}
    assert ("plan.stale", str(planned.ids.plan)) not in first
    await Reminders().remind(context.database, at(MONDAY + timedelta(days=1)))
    assert (await told(superuser, planned))["step.overdue", late["id"]] == 2


async def test_a_plan_that_nobody_has_touched_is_told_after_the_days_that_the_district_has_settled(
    planned: Planned, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    plan_id = str(planned.ids.plan)
    await superuser.execute("select set_config('app.district_id', $1, false)", str(planned.world.district_id))
    for table, column in (("plan", "created_at"), ("plan_revision", "made_at"), ("monitoring_evidence", "created_at")):
        await superuser.execute(f"update {table} set {column} = {column} - interval '20 days'")
    await Reminders().remind(context.database, at(MONDAY))
    assert not {kind for kind, about in await told(superuser, planned) if about == plan_id}
    settled = {"days_after_class": 0, "days_until_stale": 10}
    assert (await planned["admin"].post("/v1/district-settings", json=settled)).status_code == 201
    await Reminders().remind(context.database, at(MONDAY + timedelta(days=1)))
    assert {kind for kind, about in await told(superuser, planned) if about == plan_id} >= {"plan.review_due"}


async def test_a_commitment_is_recorded_as_due_and_neither_clients_nor_administrators_hear_of_it(
    planned: Planned, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    day = MONDAY + timedelta(days=7)
    await Reminders().remind(context.database, at(day))
    due = {about for kind, about in await told(superuser, planned) if kind == "commitment.due"}
    mine = (await read(planned["coach"], "coaching-commitments"))["data"]
    assert due == {each["id"] for each in mine if each["status"] == "open"}
    for who in ("admin", "sis"):
        assert (await read(planned[who], "events", type="commitment.due"))["data"] == []


async def test_two_workers_at_once_tell_each_reminder_once(
    planned: Planned, settings: Settings, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    workers = [Database(settings, before_commit=write_events) for _ in range(2)]
    for each in workers:
        await each.open()
    try:
        await asyncio.gather(*(Reminders().remind(each, at(MONDAY)) for each in workers for _ in range(3)))
    finally:
        for each in workers:
            await each.close()
    found = await told(superuser, planned)
    assert found
    assert set(found.values()) == {1}


async def test_a_worker_that_is_killed_before_its_commit_has_told_nothing_and_the_next_one_tells_all(
    planned: Planned, settings: Settings, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    killed = Database(settings, before_commit=_die)
    await killed.open()
    await Reminders().remind(killed, at(MONDAY))
    await killed.close()
    assert await told(superuser, planned) == {}
    await Reminders().remind(context.database, at(MONDAY))
    found = await told(superuser, planned)
    assert found
    assert set(found.values()) == {1}


async def _die(_session: object) -> None:
    raise ConnectionResetError("The worker is gone.")


async def test_nothing_is_told_on_a_day_without_school(
    planned: Planned, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with context.database.writing(planned.world.district_id) as session:
        session.add(
            AcademicSession(
                district_id=planned.world.district_id,
                id=AcademicSession.fresh_id(),
                title="The year",
                kind="school_year",
                begins_on=MONDAY + timedelta(days=7),
                ends_on=MONDAY + timedelta(days=200),
                school_year=clock.today().year,
            )
        )
    for day in (MONDAY, MONDAY + timedelta(days=12)):
        await Reminders().remind(context.database, at(day))
    assert await told(superuser, planned) == {}
    await Reminders().remind(context.database, at(MONDAY + timedelta(days=7)))
    assert await told(superuser, planned)


async def test_a_closure_and_the_week_of_the_district_decide_when_it_is_told(
    planned: Planned, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    wednesday, thursday = MONDAY + timedelta(days=2), MONDAY + timedelta(days=3)
    closed = {"name": "Thanksgiving", "begins_on": str(thursday), "ends_on": str(thursday + timedelta(days=1))}
    await create(planned["admin"], "closures", closed)
    settled = {"days_after_class": 0, "days_due_soon": 0, "working_weekdays": ["tuesday", "thursday", "saturday"]}
    settled = await create(planned["admin"], "district-settings", settled)
    for day in (MONDAY, wednesday, thursday):
        await Reminders().remind(context.database, at(day))
    assert await told(superuser, planned) == {}
    await Reminders().remind(context.database, at(MONDAY + timedelta(days=5)))
    assert await told(superuser, planned)


@pytest.mark.parametrize(
    ("days", "due_in", "expected"), [(0, 0, 1), (0, 2, 1), (0, 3, 0), (1, 3, 1), (1, 4, 0), (4, 8, 1)]
)
async def test_what_is_due_soon_is_counted_in_working_days_and_closed_days_are_told_before(
    planned: Planned,
    context: Context,
    superuser: "asyncpg.Connection[asyncpg.Record]",
    days: int,
    due_in: int,
    expected: int,
) -> None:
    friday = MONDAY + timedelta(days=4)
    closed = {"name": "A holiday", "begins_on": str(friday + timedelta(days=7))}
    await create(planned["admin"], "closures", closed)
    await create(planned["admin"], "district-settings", {"days_after_class": 0, "days_due_soon": days})
    step = await create(planned["leader"], "steps", a_step(planned, due_on=str(friday + timedelta(days=due_in))))
    await Reminders().remind(context.database, at(friday))
    assert (await told(superuser, planned))["step.due_soon", step["id"]] == expected


async def test_each_district_is_told_on_its_own_day(
    planned: Planned, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    settled = {"days_after_class": 0, "time_zone": "America/Los_Angeles", "working_weekdays": ["monday"]}
    await create(planned["admin"], "district-settings", settled)
    reminders, midnight = Reminders(), datetime(MONDAY.year, MONDAY.month, MONDAY.day, tzinfo=UTC)
    await reminders.remind(context.database, midnight + timedelta(hours=6, minutes=59))
    assert await told(superuser, planned) == {}
    for hour in (8, 24, 31):
        await reminders.remind(context.database, midnight + timedelta(hours=hour))
        assert set((await told(superuser, planned)).values()) == {1}
