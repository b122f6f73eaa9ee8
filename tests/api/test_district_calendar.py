"""The calendar of a district: its time zone, the days of the week on which it works, and its closures."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
import time_machine
from sqlalchemy import text

from achieve.core import clock
from achieve.web.context import Context
from tests.api.plan_desk import (
    Json,
    Planned,
    a_plan,
    a_step,
    build_in,
    change,
    changed,
    create,
    delete,
    events_about,
    read,
    refusal,
)
from tests.world import World

SETTINGS, CLOSURES = "district-settings", "closures"
CREATE = """mutation ($input: CreateClosureInput!) { createClosure(input: $input) {
  closure { id name beginsOn endsOn } userErrors { code path } } }"""
REPLACE = """mutation ($input: ReplaceClosuresInput!) { replaceClosures(input: $input) {
  districtSettings { id } userErrors { code path } } }"""
BREAK = {"name": "Winter break", "begins_on": "2026-12-21", "ends_on": "2027-01-01"}
HOLIDAY = {"name": "Thanksgiving", "begins_on": "2026-11-26", "ends_on": "2026-11-27"}
YEAR = {"begins_on": "2026-08-31", "ends_on": "2027-06-18"}
DEFAULTS = {
    "days_due_soon": 3,
    "days_until_stale": 30,
    "time_zone": "UTC",
    "working_weekdays": ["monday", "tuesday", "wednesday", "thursday", "friday"],
}


async def settle(world: World, **fields: object) -> Json:
    return await create(world["admin"], SETTINGS, {"days_after_class": 0, **fields})


async def closures(client: httpx.AsyncClient) -> list[tuple[str, str, str]]:
    found = (await read(client, CLOSURES))["data"]
    return [(each["name"], each["begins_on"], each["ends_on"]) for each in found]


async def ask(client: httpx.AsyncClient, query: str, given: Json) -> Json:
    answer = await client.post("/graphql", json={"query": query, "variables": {"input": given}})
    return answer.json()


async def test_what_a_district_has_not_settled_is_as_most_have_it(fresh_world: World) -> None:
    settled = await settle(fresh_world)
    assert {name: settled[name] for name in DEFAULTS} == DEFAULTS


async def test_a_district_settles_its_time_zone_and_its_week(fresh_world: World) -> None:
    settled = await settle(fresh_world)
    week = {"working_weekdays": ["thursday", "sunday", "monday"], "time_zone": "Asia/Kathmandu", "days_due_soon": 5}
    after = await changed(fresh_world["admin"], f"{SETTINGS}/{settled['id']}", week, settled["version"])
    assert after["working_weekdays"] == ["monday", "thursday", "sunday"]
    assert (after["time_zone"], after["days_due_soon"]) == ("Asia/Kathmandu", 5)
    query = "{ districtSettingsList { nodes { timeZone workingWeekdays daysDueSoon } } }"
    asked = await fresh_world["teacher"].post("/graphql", json={"query": query})
    assert asked.json()["data"]["districtSettingsList"]["nodes"] == [
        {"timeZone": "Asia/Kathmandu", "workingWeekdays": ["monday", "thursday", "sunday"], "daysDueSoon": 5}
    ]


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"time_zone": "Mars/Olympus"}, "/time_zone", "time_zone"),
        ({"time_zone": "../etc/passwd"}, "/time_zone", "time_zone"),
        ({"time_zone": "localtime"}, "/time_zone", "time_zone"),
        ({"time_zone": "Factory"}, "/time_zone", "time_zone"),
        ({"time_zone": None}, "/time_zone", "string_type"),
        ({"working_weekdays": []}, "/working_weekdays", "too_short"),
        ({"working_weekdays": ["monday", "monday"]}, "/working_weekdays", "repeated"),
        ({"working_weekdays": ["caturday"]}, "/working_weekdays/0", "enum"),
        ({"days_due_soon": 61}, "/days_due_soon", "less_than_equal"),
    ],
)
async def test_a_calendar_that_is_none_is_refused(fresh_world: World, fields: Json, pointer: str, code: str) -> None:
    answer = await fresh_world["admin"].post(f"/v1/{SETTINGS}", json={"days_after_class": 0, **fields})
    assert refusal(answer) == (422, "invalid_input", pointer, code)


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        ("America/Los_Angeles", datetime(2026, 11, 26, 7, 59, tzinfo=UTC), date(2026, 11, 25)),
        ("America/Los_Angeles", datetime(2026, 11, 26, 8, 0, tzinfo=UTC), date(2026, 11, 26)),
        ("Pacific/Auckland", datetime(2026, 11, 25, 11, 0, tzinfo=UTC), date(2026, 11, 26)),
        ("UTC", datetime(2026, 11, 25, 23, 59, tzinfo=UTC), date(2026, 11, 25)),
    ],
)
def test_a_day_begins_at_midnight_of_the_time_zone(zone: str, instant: datetime, day: date) -> None:
    assert clock.day_in(zone, instant) == day


def test_a_day_of_23_hours_ends_when_the_next_one_begins() -> None:
    first, second = (clock.first_moment("America/Los_Angeles", date(2027, 3, day)) for day in (14, 15))
    assert (second.astimezone(UTC) - first.astimezone(UTC)).total_seconds() == 23 * 3_600


# At no instant is it the same day in both.
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
async def test_it_is_today_by_the_time_zone_of_the_district(fresh_world: World, zone: str) -> None:
    await settle(fresh_world, time_zone=zone)
    plan = await create(fresh_world["leader"], "plans", a_plan(fresh_world))
    for who in ("leader", "sis"):
        before = datetime.now(ZoneInfo(zone)).date()
        told = (await read(fresh_world[who], f"plans/{plan['id']}/status"))["as_of"]
        assert str(before) <= told <= str(datetime.now(ZoneInfo(zone)).date()), who


def zone_of_another_day() -> str:
    """Where it is another day than in UTC, and stays so for an hour."""
    return "Etc/GMT+12" if clock.now().hour < 11 else "Pacific/Kiritimati"


async def test_days_without_movement_are_days_of_the_district(fresh_world: World, context: Context) -> None:
    zone = zone_of_another_day()
    with time_machine.travel(clock.now() - timedelta(days=30)):
        ids = await build_in(context, fresh_world)
    await settle(fresh_world, time_zone=zone)
    [*_, stale] = [
        each
        for each in (await read(fresh_world["leader"], f"plans/{ids.plan}/status"))["reasons"]
        if each["code"] == "stale"
    ]
    assert (stale["days"], stale["since"]) == (30, str(clock.today(zone) - timedelta(days=30)))


@pytest.mark.parametrize(("days", "is_overdue"), [(0, False), (-1, True)])
async def test_what_was_overdue_is_told_by_the_day_that_it_was_there(
    fresh_world: World, context: Context, days: int, is_overdue: bool
) -> None:
    zone = zone_of_another_day()
    planned = Planned(fresh_world, await build_in(context, fresh_world))
    await settle(fresh_world, time_zone=zone)
    due_on = str(clock.today(zone) + timedelta(days=days))
    step = await create(planned["leader"], "steps", a_step(planned, due_on=due_on))
    then = await read(planned["leader"], f"plans/{planned.ids.plan}/document", as_of=clock.now().isoformat())
    assert {each["id"]: each["is_overdue"] for each in then["steps"]}[step["id"]] is is_overdue


async def test_a_role_begins_and_ends_with_days_of_the_district(fresh_world: World, context: Context) -> None:
    ends = text("update role_assignment set ends_on = :day where person_id = :person")
    given = {"day": clock.today("Etc/GMT+12"), "person": fresh_world.ids["teacher"]}
    async with context.database.writing(fresh_world.district_id) as session:
        await (await session.connection()).execute(ends, given)
    await settle(fresh_world, time_zone="Etc/GMT+12")
    assert (await read(fresh_world["teacher"], "me"))["roles"] != []
    [settled] = (await read(fresh_world["admin"], SETTINGS))["data"]
    zone = {"time_zone": "Pacific/Kiritimati"}
    await changed(fresh_world["admin"], f"{SETTINGS}/{settled['id']}", zone, settled["version"])
    with time_machine.travel(clock.now() + timedelta(seconds=2)):
        assert (await read(fresh_world["teacher"], "me"))["roles"] == []


async def test_closures_are_entered_changed_and_deleted_by_the_district_and_read_by_all(fresh_world: World) -> None:
    admin = fresh_world["admin"]
    closed = await create(admin, CLOSURES, {"name": "Teachers learn", "begins_on": "2026-10-09"})
    assert (closed["begins_on"], closed["ends_on"]) == ("2026-10-09", "2026-10-09")
    for who in ("leader", "coach", "teacher", "learner", "guardian", "sis"):
        assert await closures(fresh_world[who]) == [("Teachers learn", "2026-10-09", "2026-10-09")], who
    for who in ("leader", "coach", "teacher", "learner", "guardian"):
        assert (await fresh_world[who].post(f"/v1/{CLOSURES}", json=HOLIDAY)).status_code == 403, who
    path = f"{CLOSURES}/{closed['id']}"
    after = await changed(admin, path, {"ends_on": "2026-10-10"}, closed["version"])
    assert after["ends_on"] == "2026-10-10"
    assert (await delete(admin, path, after["version"])).status_code == 204
    assert await closures(admin) == []
    told = [
        ("closure.created", ["begins_on", "name"]),
        ("closure.updated", ["ends_on"]),
        ("closure.deleted", list[str]()),
    ]
    assert await events_about(admin, closed["id"]) == told


async def test_closures_in_graphql(fresh_world: World) -> None:
    given = {"name": "Winter break", "beginsOn": "2026-12-21", "endsOn": "2027-01-01"}
    made = (await ask(fresh_world["admin"], CREATE, given))["data"]["createClosure"]
    assert made["userErrors"] == []
    assert {name: made["closure"][name] for name in given} == given
    assert await closures(fresh_world["admin"]) == [tuple(given.values())]
    backwards = {**given, "endsOn": "2026-12-01"}
    refused = (await ask(fresh_world["admin"], CREATE, backwards))["data"]["createClosure"]
    assert refused == {"closure": None, "userErrors": [{"code": "closure_refused", "path": ["input", "endsOn"]}]}


@pytest.mark.parametrize("ends_on", ["2026-12-20", "2027-12-22"])
async def test_days_out_of_order_and_more_than_a_year_are_refused(fresh_world: World, ends_on: str) -> None:
    admin = fresh_world["admin"]
    answer = await admin.post(f"/v1/{CLOSURES}", json={**BREAK, "ends_on": ends_on})
    assert refusal(answer) == (422, "closure_refused", "/ends_on", "closure_refused")
    closed = await create(admin, CLOSURES, BREAK)
    answer = await change(admin, f"{CLOSURES}/{closed['id']}", {"ends_on": ends_on}, closed["version"])
    assert refusal(answer) == (422, "closure_refused", "/ends_on", "closure_refused")


async def test_all_closures_of_a_year_are_said_in_one_call(fresh_world: World) -> None:
    admin, settled = fresh_world["admin"], await settle(fresh_world)
    before = await create(admin, CLOSURES, {"name": "Founders' day", "begins_on": "2026-06-05"})
    kept = await create(admin, CLOSURES, HOLIDAY)
    await create(admin, CLOSURES, {"name": "Wrong day", "begins_on": "2026-11-25"})
    path = f"/v1/{SETTINGS}/{settled['id']}/replace-closures"
    for _ in range(2):
        answer = await admin.post(path, json={**YEAR, "closures": [BREAK, HOLIDAY]})
        assert answer.status_code == 200, answer.text
        assert [name for name, _, _ in await closures(admin)] == ["Founders' day", "Thanksgiving", "Winter break"]
    ids = {each["name"]: each["id"] for each in (await read(admin, CLOSURES))["data"]}
    assert ids["Founders' day"] == before["id"]
    assert ids["Thanksgiving"] == kept["id"]
    told = await _told(admin)
    assert told == ["closure.created"] * 3 + ["closure.deleted", "closure.created"]


async def test_what_was_entered_twice_goes_as_a_whole(fresh_world: World) -> None:
    admin, settled = fresh_world["admin"], await settle(fresh_world)
    for _ in range(2):
        await create(admin, CLOSURES, HOLIDAY)
    path = f"/v1/{SETTINGS}/{settled['id']}/replace-closures"
    assert (await admin.post(path, json={**YEAR, "closures": []})).status_code == 200
    assert await closures(admin) == []


async def _told(client: httpx.AsyncClient) -> list[str]:
    found: list[Any] = (await read(client, "events", limit=200))["data"]
    return [each["type"] for each in found if each["type"].startswith("closure.")]


async def test_so_in_graphql_and_nothing_of_it_where_one_is_refused(fresh_world: World) -> None:
    admin, settled = fresh_world["admin"], await settle(fresh_world)
    period = {"id": settled["id"], "beginsOn": "2026-08-31", "endsOn": "2027-06-18"}
    first = {"name": "Thanksgiving", "beginsOn": "2026-11-26", "endsOn": "2026-11-27"}
    answer = await ask(admin, REPLACE, {**period, "closures": [first]})
    assert answer["data"]["replaceClosures"]["userErrors"] == []
    late = {"name": "Summer", "beginsOn": "2027-07-01"}
    answer = await ask(admin, REPLACE, {**period, "closures": [late]})
    path = ["input", "closures", "0", "beginsOn"]
    assert answer["data"]["replaceClosures"]["userErrors"] == [{"code": "closure_refused", "path": path}]
    assert await closures(admin) == [("Thanksgiving", "2026-11-26", "2026-11-27")]


@pytest.mark.parametrize(
    ("sent", "pointer"),
    [
        ({**YEAR, "closures": [HOLIDAY, HOLIDAY]}, "/closures/1"),
        ({**YEAR, "closures": [{**HOLIDAY, "ends_on": "2026-11-01"}]}, "/closures/0/ends_on"),
        ({**YEAR, "ends_on": "2026-08-01", "closures": []}, "/ends_on"),
    ],
)
async def test_a_year_that_cannot_be_is_refused(fresh_world: World, sent: Json, pointer: str) -> None:
    settled = await settle(fresh_world)
    answer = await fresh_world["admin"].post(f"/v1/{SETTINGS}/{settled['id']}/replace-closures", json=sent)
    assert refusal(answer) == (422, "closure_refused", pointer, "closure_refused")
    leader = await fresh_world["leader"].post(
        f"/v1/{SETTINGS}/{settled['id']}/replace-closures", json={**YEAR, "closures": []}
    )
    assert leader.status_code == 403


async def test_another_districts_closures_are_not_there(fresh_world: World, other_world: World) -> None:
    closed = await create(fresh_world["admin"], CLOSURES, HOLIDAY)
    assert (await other_world["admin"].get(f"/v1/{CLOSURES}/{closed['id']}")).status_code == 404
    assert closed["id"] not in {each["id"] for each in (await read(other_world["admin"], CLOSURES))["data"]}
