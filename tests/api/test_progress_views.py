"""The views: a learner's progress, a class's grid, the explanation, and the calculation that stores nothing."""

import re
from collections.abc import AsyncIterator

import asyncpg
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.progress.shapes import CLASS_GRID
from achieve.reads.compiling import compile_one
from achieve.web.context import Context
from achieve.web.rest_query import everything
from tests.api.learning import ELA, MAIN_IDEA, PERSEVERES, THEME, School, graph, school_year, show

GRADE_4 = 16

NOBODY = "01a20173-c835-7012-a1ba-914e91c15bf1"


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Views") as school:
        for code, scores in ((THEME, (2, 4)), (MAIN_IDEA, (3,)), ("ELA.3.RI.2", (4,)), (PERSEVERES, (2,))):
            for score in scores:
                answer = await show(school["teacher"], school.world.id("learner"), school.learning[code], score)
                assert answer.status_code == 201, answer.text
        yield school


async def test_a_learners_progress_is_told_along_the_frameworks_and_habits_apart(school: School) -> None:
    answer = await school["learner"].get(f"/v1/learners/{school.world.id('learner')}/progress")
    assert "etag" not in answer.headers
    assert answer.headers["cache-control"] == "private, no-store"
    view = answer.json()
    assert (view["id"], view["name"], view["redacted"]) == (school.world.id("learner"), "Learner Views", [])
    told = [(entry["competency"]["code"], entry["score"], entry["state"]) for entry in view["progress"]]
    assert told == [(THEME, 3.3, "proficient"), ("ELA.3.RI.2", 4, "mastered"), (MAIN_IDEA, 3, "proficient")]
    (habit,) = view["habits"]
    assert (habit["competency"]["code"], habit["level"], habit["evidence_count"]) == (PERSEVERES, "2", 1)


async def test_a_view_can_be_asked_for_in_part(school: School) -> None:
    path = f"/v1/learners/{school.world.id('learner')}/progress"
    answer = await school["teacher"].get(path, params={"fields": "id,habits"})
    assert list(answer.json()) == ["id", "habits"]
    assert (await school["teacher"].get(path, params={"fields": "grades"})).status_code == 422


async def test_the_grid_has_the_targets_of_the_classs_framework_and_grades(school: School) -> None:
    grid = (await school["teacher"].get(f"/v1/classes/{school.world.id('bethel_class')}/progress")).json()
    assert (grid["title"], grid["framework_id"]) == ("bethel_class", str(school.learning.frameworks[ELA]))
    codes = [column["code"] for column in grid["competencies"]]
    assert len(codes) == GRADE_4
    assert (codes[0], codes[-1], {code[:6] for code in codes}) == ("ELA.4.RF.1", "ELA.4.LA.2", {"ELA.4."})
    by_name = {row["name"]: row for row in grid["learners"]}
    assert list(by_name) == ["Classmate Views", "Learner Views"]
    assert by_name["Classmate Views"]["cells"] == []
    row = by_name["Learner Views"]
    assert row["id"] == school.world.id("learner")
    assert row["cells"] == [
        {"competency_id": school.learning[THEME], "score": 3.3, "level": "3", "state": "proficient"},
        {"competency_id": school.learning[MAIN_IDEA], "score": 3, "level": "3", "state": "proficient"},
    ]


async def test_a_grid_follows_the_class(school: School) -> None:
    """Another framework, other grades, none at all: the columns and the cells go with it."""
    path = f"/v1/classes/{school.world.id('reynolds_class')}/progress"
    learner = await school.new_learner("reynolds_class")
    assert (await show(school["other_teacher"], learner, school.learning["ELA.5.RI.2"], 3)).status_code == 201
    assert [row["cells"] for row in (await school["other_teacher"].get(path)).json()["learners"]] == [[], []]
    await _set(school, "update class set grade_levels = '{04,05}' where id = :id")
    wider = (await school["other_teacher"].get(path)).json()
    assert len(wider["competencies"]) == 2 * GRADE_4
    assert sorted(len(row["cells"]) for row in wider["learners"]) == [0, 1]
    await _set(school, "update class set framework_id = null where id = :id")
    bare = (await school["other_teacher"].get(path)).json()
    assert (bare["competencies"], [row["cells"] for row in bare["learners"]]) == ([], [[], []])


async def test_a_cell_of_a_grid_is_made_of_what_the_index_holds(
    school: School, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    """Which plan is chosen among few rows is chance; that the table is not needed is certain."""
    shapes = school.context.engine.shapes
    district, teacher = school.world.district_id, PersonId(school.world.ids["teacher"])
    actor = Actor(district, teacher, None, frozenset({Role.TEACHER}), None, clock.today())
    statement = compile_one(shapes, CLASS_GRID, everything(shapes, CLASS_GRID), actor, 0).sql
    (cell,) = re.findall(r" from progress (t\d+) ", statement)
    asked = set(re.findall(rf"\b{cell}\.(\w+)", statement))
    held = await superuser.fetch(
        "select attname from pg_attribute where attrelid = 'uq_progress_learner_competency'::regclass"
    )
    assert {"learner_id", "competency_id", "is_habit", "score", "level", "state"} <= asked
    assert asked <= {row["attname"] for row in held}


async def _set(school: School, statement: str) -> None:
    async with school.context.database.writing(school.world.district_id) as session:
        connection = await session.connection()
        await connection.execute(text(statement), {"id": school.world.ids["reynolds_class"]})


async def test_both_views_are_the_same_in_graphql(school: School) -> None:
    learner, classroom = school.world.id("learner"), school.world.id("bethel_class")
    query = (
        "query ($id: ID!) { classGrid(id: $id) { id title learners { id name cells { competencyId score level } } } }"
    )
    grid = (await school["teacher"].get(f"/v1/classes/{classroom}/progress")).json()
    assert (await graph(school["teacher"], query, {"id": classroom}))["classGrid"] == {
        "id": grid["id"],
        "title": grid["title"],
        "learners": [
            {
                "id": row["id"],
                "name": row["name"],
                "cells": [
                    {"competencyId": cell["competency_id"], "score": cell["score"], "level": cell["level"]}
                    for cell in row["cells"]
                ],
            }
            for row in grid["learners"]
        ],
    }
    query = """query ($id: ID!) { learnerProgress(id: $id) { name progress { score competency { code } }
        habits { state competency { code } } } }"""
    view = (await school["teacher"].get(f"/v1/learners/{learner}/progress")).json()
    assert (await graph(school["teacher"], query, {"id": learner}))["learnerProgress"] == {
        "name": view["name"],
        "progress": [
            {"score": entry["score"], "competency": {"code": entry["competency"]["code"]}} for entry in view["progress"]
        ],
        "habits": [{"state": "in_progress", "competency": {"code": PERSEVERES}}],
    }


async def test_a_result_is_explained_by_its_policy_and_its_evidence(school: School) -> None:
    learner = school.world.id("learner")
    path = f"/v1/learners/{learner}/progress/{school.learning[THEME]}/explanation"
    found = (await school["guardian"].get(path)).json()
    evidence = await school["guardian"].get(
        "/v1/evidence", params={"learner_id": learner, "competency_id": school.learning[THEME], "sort": "observed_at"}
    )
    first, second = (each["id"] for each in evidence.json()["data"])
    assert (found["score"], found["level"], found["state"]) == (3.3, "3", "proficient")
    assert found["explanation"] == {
        "policy": {
            "id": None,
            "edition": None,
            "method": "weighted_average",
            "weight": 0.65,
            "n": None,
            "rounding": 2,
            "counts_practice": False,
        },
        "scale": {"points_possible": 4, "proficient_points": 3, "mastery_points": 3.5},
        "counted": 2,
        "reasons": [
            _reason("newest_weighted", score=4, mean=2, weight=0.65, found=1),
            _reason("mastery_not_reached", score=3.3, mastery_points=3.5),
        ],
        "used": [{"evidence_id": first, "score": 2}, {"evidence_id": second, "score": 4}],
        "ignored": [],
    }


def _reason(code: str, **numbers: float) -> dict[str, object]:
    names = ("score", "mean", "weight", "mastery_points", "needed", "found")
    return {"code": code, **{name: numbers.get(name) for name in names}}


async def test_the_explanation_is_reached_from_the_progress_too(school: School) -> None:
    query = {"learner_id": school.world.id("learner"), "competency_id": school.learning[THEME], "expand": "reasons"}
    (found,) = (await school["teacher"].get("/v1/progress", params=query)).json()["data"]
    path = f"/v1/learners/{school.world.id('learner')}/progress/{school.learning[THEME]}/explanation"
    assert found["reasons"] == (await school["teacher"].get(path)).json()


@pytest.mark.parametrize(
    "path",
    [
        f"/v1/learners/{NOBODY}/progress",
        "/v1/learners/somebody/progress",
        f"/v1/classes/{NOBODY}/progress",
        f"/v1/learners/{NOBODY}/progress/{NOBODY}/explanation",
    ],
)
async def test_what_is_not_there_is_not_found(school: School, path: str) -> None:
    assert (await school["admin"].get(path)).status_code == 404


async def test_where_nothing_has_been_shown_there_is_nothing_to_explain(school: School) -> None:
    path = f"/v1/learners/{school.world.id('classmate')}/progress/{school.learning[THEME]}/explanation"
    assert (await school["teacher"].get(path)).status_code == 404


async def test_a_policy_is_tried_on_given_numbers(school: School) -> None:
    question = {
        "policy": {"method": "weighted_average", "weight": 0.65, "n": None, "rounding": 2},
        "scale": {"points_possible": 4, "mastery_points": 3},
        "evidence": [
            {"score": 2, "observed_at": "2025-03-03T12:00:00Z"},
            {"score": 3, "points_possible": 4, "percent": None, "observed_at": "2025-03-10T12:00:00Z"},
        ],
    }
    for person in ("coach", "learner", "sis"):
        answer = await school[person].post("/v1/mastery/calculate", json=question)
        assert answer.status_code == 200, answer.text
        found = answer.json()
        assert (found["score"], found["mastered"], found["level"], found["counted"]) == (2.65, False, None, 2)
        assert found["decision"]["method"] == "weighted_average"


@pytest.mark.parametrize(
    ("policy", "code"),
    [({"method": "latest", "weight": 0.5}, "mastery_policy_not_valid"), ({"method": "median"}, "invalid_input")],
)
async def test_a_policy_that_makes_no_sense_is_refused(school: School, policy: object, code: str) -> None:
    scale = {"points_possible": 4, "mastery_points": 3}
    question: dict[str, object] = {"policy": policy, "scale": scale, "evidence": []}
    answer = await school["teacher"].post("/v1/mastery/calculate", json=question)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_who_asks_for_a_calculation_is_signed_in(school: School) -> None:
    client = school["teacher"]
    answer = await client.post("/v1/mastery/calculate", json={}, headers={"authorization": "Bearer nothing"})
    assert answer.status_code == 401
