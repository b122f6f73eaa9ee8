"""Who sees and records learning: cells of the permission table for evidence, progress and habits of work."""

from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import col, update

from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.people.rows import Enrollment, Guardianship
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, PERSEVERES, School, graph, school_year, show
from tests.world import World, access_token

EVERYONE = (
    "admin", "leader", "other_leader", "coach", "teacher", "colleague", "other_teacher", "learner", "classmate",
    "other_learner", "guardian", "other_guardian", "sis",
)  # fmt: skip
SEE_THE_LEARNER = {"admin", "leader", "teacher", "learner", "guardian", "sis"}
SEE_HABITS = SEE_THE_LEARNER - {"admin"}
MAY_NOT_ASK = {"coach"}


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Access") as school:
        for code in (MAIN_IDEA, PERSEVERES):
            answer = await show(school["teacher"], school.world.id("learner"), school.learning[code], 3)
            assert answer.status_code == 201, answer.text
        yield school


@pytest.fixture
async def own(app: FastAPI, context: Context) -> AsyncIterator[School]:
    """A district of the test's own, where ties can end."""
    async with school_year(app, context, "Ending") as school:
        answer = await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)
        assert answer.status_code == 201, answer.text
        yield school


async def client_with(app: FastAPI, school: School, *scopes: str, of: str | None = None) -> httpx.AsyncClient:
    """A machine client with these scopes alone, for the district or for one school."""
    schools = None if of is None else [school.world.ids[of]]
    async with school.context.database.writing(school.world.district_id) as session:
        made = await accounts.create_client(session, school.world.district_id, "A system", scopes, schools)
    token = await access_token(app, str(made.client_id), made.secret)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {"authorization": f"Bearer {token}"}
    return httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers)


def expected(person: str, allowed: set[str]) -> int:
    return 200 if person in allowed else 403 if person in MAY_NOT_ASK else 404


@pytest.mark.parametrize("person", EVERYONE)
async def test_a_learners_progress_is_for_those_who_teach_lead_and_raise_the_learner(
    school: School, person: str
) -> None:
    learner = school.world.id("learner")
    answer = await school[person].get(f"/v1/learners/{learner}/progress")
    assert answer.status_code == expected(person, SEE_THE_LEARNER)
    explanation = await school[person].get(f"/v1/learners/{learner}/progress/{school.learning[MAIN_IDEA]}/explanation")
    assert explanation.status_code == expected(person, SEE_THE_LEARNER)


@pytest.mark.parametrize("person", EVERYONE)
async def test_evidence_is_listed_for_the_same_people(school: School, person: str) -> None:
    query = {"learner_id": school.world.id("learner")}
    answer = await school[person].get("/v1/evidence", params=query)
    kinds = {each["is_habit"] for each in answer.json()["data"]}
    academic = {False} if person in SEE_THE_LEARNER else set[bool]()
    assert kinds == academic | ({True} if person in SEE_HABITS else set())


@pytest.mark.parametrize("person", EVERYONE)
async def test_habits_are_told_apart_and_not_told_to_the_district(school: School, person: str) -> None:
    if person not in SEE_THE_LEARNER:
        return
    view = (await school[person].get(f"/v1/learners/{school.world.id('learner')}/progress")).json()
    assert [entry["competency"]["code"] for entry in view["progress"]] == [MAIN_IDEA]
    habits = [entry["competency"]["code"] for entry in view["habits"]]
    assert habits == ([PERSEVERES] if person in SEE_HABITS else [])
    habit = await school[person].get(
        f"/v1/learners/{school.world.id('learner')}/progress/{school.learning[PERSEVERES]}/explanation"
    )
    assert habit.status_code == (200 if person in SEE_HABITS else 404)


async def test_a_class_grid_never_speaks_of_habits(school: School) -> None:
    for person in sorted(SEE_HABITS):
        grid = await school[person].get(f"/v1/classes/{school.world.id('bethel_class')}/progress")
        assert grid.status_code == 200
        assert school.learning[PERSEVERES] not in grid.text
        assert "HABIT" not in grid.text


@pytest.mark.parametrize(
    ("person", "rows"),
    [
        ("admin", 2),
        ("leader", 2),
        ("other_leader", None),
        ("teacher", 2),
        ("colleague", None),
        ("other_teacher", None),
        ("learner", 1),
        ("guardian", 1),
        ("other_guardian", None),
        ("sis", 2),
    ],
)
async def test_a_class_grid_has_the_rows_that_one_may_see(school: School, person: str, rows: int | None) -> None:
    answer = await school[person].get(f"/v1/classes/{school.world.id('bethel_class')}/progress")
    assert answer.status_code == (404 if rows is None else 200)
    if rows is not None:
        learners = answer.json()["learners"]
        assert len(learners) == rows
        assert {(each["name"] is None, tuple(each["redacted"])) for each in learners} == {(False, ())}


@pytest.mark.parametrize("person", EVERYONE)
async def test_only_the_teacher_and_a_system_record_evidence(school: School, person: str) -> None:
    answer = await show(school[person], school.world.id("classmate"), school.learning["ELA.4.WR.1"], 3)
    stranger = {"colleague", "other_teacher"}
    assert answer.status_code == (201 if person in {"teacher", "sis"} else 422 if person in stranger else 403)
    if person in stranger:
        assert answer.json()["errors"][0] == {
            "pointer": "/learner_id",
            "code": "unknown_reference",
            "message": "There is nothing with this id that you may see.",
        }


async def test_progress_is_written_by_nobody(school: School) -> None:
    for person in EVERYONE:
        answer = await school[person].post("/v1/progress", json={})
        assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")


async def test_a_system_sees_what_its_scopes_say(app: FastAPI, school: School) -> None:
    learner, classroom = school.world.id("learner"), school.world.id("bethel_class")
    async with await client_with(app, school, "progress:read") as client:
        view = (await client.get(f"/v1/learners/{learner}/progress")).json()
        assert (view["name"], view["redacted"], view["habits"]) == (None, ["name"], [])
        assert [entry["competency_id"] for entry in view["progress"]] == [school.learning[MAIN_IDEA]]
        assert [entry["competency"] for entry in view["progress"]] == [None]
        grid = (await client.get(f"/v1/classes/{classroom}/progress")).json()
        assert {each["name"] for each in grid["learners"]} == {None}
        assert (await client.get("/v1/evidence")).status_code == 403
    async with await client_with(app, school, "habits:read") as client:
        assert (await client.get(f"/v1/learners/{learner}/progress")).status_code == 403
        listed = (await client.get("/v1/progress")).json()["data"]
        assert {each["is_habit"] for each in listed} == {True}
    async with await client_with(app, school, "evidence:read", "evidence:write") as client:
        habit = await show(client, learner, school.learning[PERSEVERES], 3)
        assert habit.status_code == 403
        assert (await show(client, learner, school.learning[MAIN_IDEA], 3)).status_code == 201


async def test_a_system_of_one_school_reaches_its_learners_alone(app: FastAPI, school: School) -> None:
    scopes = ("progress:read", "evidence:read", "evidence:write")
    async with await client_with(app, school, *scopes, of="reynolds") as client:
        assert (await client.get(f"/v1/learners/{school.world.id('learner')}/progress")).status_code == 404
        assert (await client.get(f"/v1/classes/{school.world.id('bethel_class')}/progress")).status_code == 404
        assert (await show(client, school.world.id("learner"), school.learning[MAIN_IDEA], 3)).status_code == 422
        own = await show(client, school.world.id("other_learner"), school.learning[MAIN_IDEA], 3)
        assert own.status_code == 201


async def test_graphql_draws_the_same_lines(school: School) -> None:
    query = """query ($learner: ID!, $class: ID!) { learnerProgress(id: $learner) { progress { competencyId } }
        classGrid(id: $class) { learners { id cells { competencyId state } } } }"""
    ids = {"learner": school.world.id("learner"), "class": school.world.id("bethel_class")}
    seen = await graph(school["teacher"], query, ids)
    assert seen["learnerProgress"] == {"progress": [{"competencyId": school.learning[MAIN_IDEA]}]}
    assert {"competencyId": school.learning[MAIN_IDEA], "state": "proficient"} in [
        cell for learner in seen["classGrid"]["learners"] for cell in learner["cells"]
    ]
    assert await graph(school["other_teacher"], query, ids) == {"learnerProgress": None, "classGrid": None}


async def test_the_end_of_a_tie_ends_what_is_seen(own: School) -> None:
    yesterday = clock.today() - timedelta(days=1)
    path = f"/v1/learners/{own.world.id('learner')}/progress"
    for person in ("teacher", "guardian"):
        assert (await own[person].get(path)).status_code == 200
    async with own.context.database.writing(own.world.district_id) as session:
        left = update(Enrollment).where(col(Enrollment.person_id) == own.world.ids["teacher"])
        await session.exec(left.values(ends_on=yesterday))
        ended = update(Guardianship).where(col(Guardianship.id) == own.world.ids["guardianship"])
        await session.exec(ended.values(ends_on=yesterday))
    for person in ("teacher", "guardian"):
        assert (await own[person].get(path)).status_code == 404
    refused = await show(own["teacher"], own.world.id("learner"), own.learning[MAIN_IDEA], 3)
    assert refused.status_code == 422


async def test_another_district_sees_nothing(school: School, world: World) -> None:
    learner, classroom = school.world.id("learner"), school.world.id("bethel_class")
    for person in ("admin", "sis"):
        assert (await world[person].get(f"/v1/learners/{learner}/progress")).status_code == 404
        assert (await world[person].get(f"/v1/classes/{classroom}/progress")).status_code == 404
        assert (await show(world[person], learner, school.learning[MAIN_IDEA], 3)).status_code in (403, 422)
