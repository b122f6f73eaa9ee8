"""What a class leaves open to its teachers after its end, which is nothing unless the district says for how long."""

from datetime import date, timedelta

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.core import clock
from achieve.core.ids import new_id
from achieve.people.rows import AcademicSession, ClassSession
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, School, school_year, show
from tests.world import World

ENDED = clock.today() - timedelta(days=5)
SETTINGS = "/v1/district-settings"
SETTLE = """mutation ($input: CreateDistrictSettingsInput!) { createDistrictSettings(input: $input) {
  districtSettings { daysAfterClass } userErrors { code } } }"""


async def end_class(context: Context, world: World, term_ends: date | None = ENDED) -> None:
    """Let Bethel's class run in a term that is over, and everyone's place in it end with it."""
    district = world.district_id
    async with context.database.writing(district) as session:
        if term_ends:
            term = AcademicSession(
                district_id=district,
                id=AcademicSession.fresh_id(),
                title="Autumn",
                kind="term",
                begins_on=term_ends - timedelta(days=90),
                ends_on=term_ends,
                school_year=term_ends.year,
            )
            session.add(term)
            await session.flush()
            row = ClassSession(
                district_id=district,
                id=new_id(ClassSession.type_code),
                class_id=world.ids["bethel_class"],
                academic_session_id=term.id,
            )
            session.add(row)
    await leave(context, world, ENDED, "teacher", "learner", "classmate")


async def leave(context: Context, world: World, day: date, *people: str) -> None:
    ended = text("update enrollment set ends_on = :day where id = any(:ids)")
    ids = [world.ids[f"{person}_enrollment"] for person in people]
    async with context.database.writing(world.district_id) as session:
        await (await session.connection()).execute(ended, {"day": day, "ids": ids})


async def settle(world: World, days: int) -> httpx.Response:
    return await world["admin"].post(SETTINGS, json={"days_after_class": days})


async def learners_of(world: World, who: str = "teacher") -> set[str]:
    found = (await world[who].get("/v1/people", params={"is_learner": "true"})).json()["data"]
    asked = await world[who].post("/graphql", json={"query": "{ people(isLearner: true) { nodes { id } } }"})
    ids = {each["id"] for each in found}
    assert ids == {each["id"] for each in asked.json()["data"]["people"]["nodes"]}
    return {name for name, identifier in world.ids.items() if str(identifier) in ids}


async def test_a_class_that_has_ended_is_closed_at_once(fresh_world: World, context: Context) -> None:
    await end_class(context, fresh_world)
    assert await learners_of(fresh_world) == set()


@pytest.mark.parametrize(("days", "seen"), [(4, set[str]()), (5, {"learner", "classmate"})])
async def test_it_stays_open_for_the_days_that_the_district_has_settled(
    fresh_world: World, context: Context, days: int, seen: set[str]
) -> None:
    await end_class(context, fresh_world)
    assert (await settle(fresh_world, days)).status_code == 201
    assert await learners_of(fresh_world) == seen
    assert await learners_of(fresh_world, "other_teacher") == {"other_learner"}


async def test_who_left_before_the_class_ended_is_out_at_once(fresh_world: World, context: Context) -> None:
    await end_class(context, fresh_world)
    await settle(fresh_world, 30)
    await leave(context, fresh_world, ENDED - timedelta(days=1), "classmate")
    assert await learners_of(fresh_world) == {"learner"}
    await leave(context, fresh_world, ENDED - timedelta(days=1), "teacher")
    assert await learners_of(fresh_world) == set()


async def test_without_an_end_of_the_class_nothing_stays_open(fresh_world: World, context: Context) -> None:
    await end_class(context, fresh_world, term_ends=None)
    await settle(fresh_world, 30)
    assert await learners_of(fresh_world) == set()


async def test_a_place_that_ends_in_the_middle_of_the_term_is_closed_at_once(
    fresh_world: World, context: Context
) -> None:
    await end_class(context, fresh_world, term_ends=clock.today() + timedelta(days=20))
    await settle(fresh_world, 30)
    assert await learners_of(fresh_world) == set()


async def test_work_that_is_left_open_is_judged(app: FastAPI, context: Context) -> None:
    async with school_year(app, context, "After class") as school:
        await end_class(context, school.world)
        assert (await _judge(school)).status_code == 422
        grid = await school["teacher"].get(f"/v1/classes/{school.world.id('bethel_class')}/progress")
        assert grid.status_code == 404
        await settle(school.world, 5)
        assert (await _judge(school)).status_code == 201
        found = await school["teacher"].get("/v1/evidence", params={"learner_id": school.world.id("learner")})
        assert len(found.json()["data"]) == 1
        assert await _on_the_grid(school) == {"learner", "classmate"}
        await leave(context, school.world, ENDED - timedelta(days=1), "classmate")
        assert await _on_the_grid(school) == {"learner"}


async def test_the_settings_are_read_by_staff_and_changed_by_the_district(fresh_world: World) -> None:
    assert (await fresh_world["leader"].get(SETTINGS)).json()["data"] == []
    settled = (await settle(fresh_world, 10)).json()
    path = f"{SETTINGS}/{settled['id']}"
    for who in ("admin", "leader", "coach", "teacher", "sis"):
        assert (await fresh_world[who].get(path)).json()["days_after_class"] == 10
    for who in ("learner", "guardian"):
        assert (await fresh_world[who].get(path)).status_code == 403
    for who in ("leader", "coach", "teacher", "learner", "guardian", "sis"):
        refused = await fresh_world[who].patch(path, json={"days_after_class": 90}, headers={"if-match": "*"})
        assert refused.status_code == 403, who
    changed = await fresh_world["admin"].patch(path, json={"days_after_class": 0}, headers={"if-match": '"1"'})
    assert (changed.status_code, changed.json()["days_after_class"], changed.headers["etag"]) == (200, 0, '"2"')
    assert (await settle(fresh_world, 3)).status_code == 409
    assert (await fresh_world["admin"].delete(path, headers={"if-match": "*"})).status_code == 204
    assert (await fresh_world["admin"].get(path)).status_code == 404


async def test_so_in_graphql(fresh_world: World) -> None:
    given = {"query": SETTLE, "variables": {"input": {"daysAfterClass": 14}}}
    answer = (await fresh_world["admin"].post("/graphql", json=given)).json()
    assert answer["data"]["createDistrictSettings"] == {"districtSettings": {"daysAfterClass": 14}, "userErrors": []}
    refused = (await fresh_world["leader"].post("/graphql", json=given)).json()
    assert refused["errors"][0]["extensions"]["code"] == "permission_denied"


@pytest.mark.parametrize("days", [-1, 367, 1.5, "many", None])
async def test_a_period_that_is_none_is_refused(fresh_world: World, days: object) -> None:
    assert (await fresh_world["admin"].post(SETTINGS, json={"days_after_class": days})).status_code == 422


async def test_another_districts_settings_are_not_there(fresh_world: World, other_world: World) -> None:
    settled = (await settle(fresh_world, 10)).json()
    assert (await other_world["admin"].get(f"{SETTINGS}/{settled['id']}")).status_code == 404
    assert (await other_world["admin"].get(SETTINGS, params={"id": settled["id"]})).json()["data"] == []


async def _judge(school: School) -> httpx.Response:
    return await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)


async def _on_the_grid(school: School) -> set[str]:
    grid = await school["teacher"].get(f"/v1/classes/{school.world.id('bethel_class')}/progress")
    ids = {each["id"] for each in grid.json()["learners"]}
    return {name for name, identifier in school.world.ids.items() if str(identifier) in ids}
