"""A coach reads the learning evidence of assigned schools, and learns from nothing whose it is."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.access.roles import Role
from achieve.core import clock
from achieve.people.rows import Guardianship, RoleAssignment
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, PERSEVERES, School, graph, school_year, show
from tests.world import LONG_AGO

CANARY = "Learner Nameless rewrote the ending"
NAMING = {
    "learner_id",
    "class_id",
    "item_group",
    "method",
    "context",
    "form",
    "judged_by_id",
    "source",
    "feedback",
    "comment",
}
EVERYTHING = """query ($id: [ID!]) { evidenceList(id: $id) { nodes {
  id score competencyId learnerId classId itemGroup method context form judgedById source feedback comment redacted
  learner { id } class { id } judgedBy { id } competency { code } } } }"""


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    """Evidence of three learners, in which every text that a person writes tells a name."""
    async with school_year(app, context, "Nameless") as school:
        world = school.world
        for teacher, learner, class_name in (
            ("teacher", "learner", "bethel_class"),
            ("teacher", "classmate", "bethel_class"),
            ("other_teacher", "other_learner", "reynolds_class"),
        ):
            said = dict.fromkeys(("item_group", "method", "context", "form", "feedback", "comment"), CANARY)
            more: dict[str, object] = {**said, "class_id": world.id(class_name)}
            recorded = await show(school[teacher], world.id(learner), school.learning[MAIN_IDEA], 3, **more)
            assert recorded.status_code == 201, recorded.text
            world.ids[f"evidence of {learner}"] = recorded.json()["id"]
        habit = await show(school["teacher"], world.id("learner"), school.learning[PERSEVERES], 3)
        assert habit.status_code == 201, habit.text
        yield school


async def listed(school: School, who: str, query: str = "") -> list[dict[str, Any]]:
    answer = await school[who].get(f"/v1/evidence?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def named(school: School, *learners: str) -> set[str]:
    return {str(school.world.ids[f"evidence of {learner}"]) for learner in learners}


async def test_a_coach_sees_the_evidence_of_assigned_schools_and_no_habits(school: School) -> None:
    assert {each["id"] for each in await listed(school, "coach")} == named(school, "learner", "classmate")
    other = school.world.ids["evidence of other_learner"]
    assert (await school["coach"].get(f"/v1/evidence/{other}")).status_code == 404


async def test_what_names_the_learner_is_null_and_named(school: School) -> None:
    for each in await listed(school, "coach"):
        assert set(each["redacted"]) == NAMING
        assert {each[field] for field in NAMING} == {None}
        assert (each["score"], each["kind"], each["competency_id"]) == (3, "formative", school.learning[MAIN_IDEA])


async def test_so_in_graphql_with_its_relations(school: School) -> None:
    found = (await graph(school["coach"], EVERYTHING))["evidenceList"]["nodes"]
    assert len(found) == 2
    for each in found:
        assert (each["learner"], each["class"], each["judgedBy"]) == (None, None, None)
        assert (each["learnerId"], each["comment"], len(each["redacted"])) == (None, None, 10)
        assert each["competency"] == {"code": MAIN_IDEA}


async def test_a_teacher_is_denied_nothing(school: School) -> None:
    found = await graph(school["teacher"], EVERYTHING, {"id": [str(school.world.ids["evidence of learner"])]})
    (each,) = found["evidenceList"]["nodes"]
    assert (each["redacted"], each["comment"]) == ([], CANARY)
    assert (each["learner"], each["class"]) == (
        {"id": school.world.id("learner")},
        {"id": school.world.id("bethel_class")},
    )


@pytest.mark.parametrize("expansion", ["learner", "class", "judged_by", "competency", "supersedes"])
async def test_no_expansion_and_no_export_tells_a_name(school: School, expansion: str) -> None:
    answer = await school["coach"].get("/v1/evidence", params={"expand": expansion, "include_total": "true"})
    exported = await school["coach"].get("/v1/evidence", headers={"accept": "application/x-ndjson"})
    for body in (answer.text, exported.text):
        assert school.world.id("learner") not in body
        assert school.world.id("bethel_class") not in body
        assert school.world.id("teacher") not in body
        assert CANARY not in body


@pytest.mark.parametrize("asked", ["learner_id={learner}", "class_id={bethel_class}", "judged_by_id={teacher}"])
async def test_a_filter_by_what_is_denied_finds_nothing(school: School, asked: str) -> None:
    query = asked.format(**{name: str(each) for name, each in school.world.ids.items() if " " not in name})
    answer = await school["coach"].get(f"/v1/evidence?{query}&include_total=true")
    assert (answer.json()["data"], answer.json()["total"]) == ([], 0)
    assert len(await listed(school, "leader", query)) > 0


async def test_nothing_sorts_by_what_is_denied(school: School) -> None:
    for field in sorted(NAMING):
        answer = await school["coach"].get("/v1/evidence", params={"sort": field})
        assert answer.status_code == 422, field


@pytest.mark.parametrize(
    "path", ["people/{learner}", "enrollments/{learner_enrollment}", "learners/{learner}/progress"]
)
async def test_no_other_list_tells_a_coach_who_is_in_a_class(school: School, path: str) -> None:
    names = {name: str(each) for name, each in school.world.ids.items() if " " not in name}
    assert (await school["coach"].get(f"/v1/{path.format(**names)}")).status_code in (403, 404)
    answer = await school["coach"].get(f"/v1/classes/{names['bethel_class']}", params={"expand": "enrollments"})
    assert {each["person_id"] for each in answer.json()["enrollments"]["data"]} == {names["teacher"]}


async def test_progress_stays_closed_to_a_coach(school: School) -> None:
    for path in ("progress", f"classes/{school.world.id('bethel_class')}/progress"):
        assert (await school["coach"].get(f"/v1/{path}")).status_code == 403


async def test_a_coach_cannot_record(school: School) -> None:
    answer = await show(school["coach"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)
    assert answer.status_code == 403


async def test_a_coach_who_is_a_guardian_too_knows_the_child_alone(app: FastAPI, context: Context) -> None:
    async with school_year(app, context, "Coaching guardian") as school:
        for learner in ("learner", "classmate"):
            await show(school["teacher"], school.world.id(learner), school.learning[MAIN_IDEA], 3)
        await _let_guard(school, "coach", "learner")
        found = await listed(school, "coach", "expand=learner")
        told = {each["learner_id"]: each["learner"] and each["learner"]["given_name"] for each in found}
        assert told == {school.world.id("learner"): "Learner", None: None}
        of_child = await graph(
            school["coach"],
            "query ($id: ID!) { person(id: $id) { evidence { nodes { learnerId } } } }",
            {"id": school.world.id("learner")},
        )
        assert of_child["person"]["evidence"]["nodes"] == [{"learnerId": school.world.id("learner")}]


async def test_an_assignment_that_ended_yesterday_opens_no_evidence(app: FastAPI, context: Context) -> None:
    async with school_year(app, context, "Coached before") as school:
        await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)
        assert len(await listed(school, "coach")) == 1
        ended = text("update role_assignment set ends_on = :day where person_id = :person")
        async with context.database.writing(school.world.district_id) as session:
            connection = await session.connection()
            day = clock.today() - timedelta(days=1)
            await connection.execute(ended, {"day": day, "person": school.world.ids["coach"]})
        answer = await school["coach"].get("/v1/evidence")
        assert answer.status_code == 403 or answer.json()["data"] == []


async def _let_guard(school: School, who: str, learner: str) -> None:
    district, ids = school.world.district_id, school.world.ids
    async with school.context.database.writing(district) as session:
        session.add(
            RoleAssignment(
                district_id=district,
                id=RoleAssignment.fresh_id(),
                person_id=ids[who],
                role=Role.GUARDIAN,
                organization_id=ids["bethel"],
                begins_on=LONG_AGO,
            )
        )
        session.add(
            Guardianship(
                district_id=district,
                id=Guardianship.fresh_id(),
                guardian_id=ids[who],
                learner_id=ids[learner],
                begins_on=LONG_AGO,
            )
        )
