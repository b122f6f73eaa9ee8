"""Evidence is recorded, placed on its scale, corrected by superseding, and never changed."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from achieve.core import clock
from achieve.core.ids import new_id
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, PERSEVERES, THEME, School, graph, school_year, show
from tests.api.plan_desk import events_about

Json = dict[str, Any]


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Evidence") as school:
        yield school


def given(school: School, **more: object) -> Json:
    """Evidence as a teacher sends it; None leaves a field out."""
    body = {
        "learner_id": school.world.id("learner"),
        "competency_id": school.learning[THEME],
        "kind": "summative",
        "score": 3,
        **more,
    }
    return {name: value for name, value in body.items() if value is not None}


async def recorded(school: School, learner: str, score: float, code: str = MAIN_IDEA, **more: object) -> Json:
    answer = await show(school["teacher"], learner, school.learning[code], score, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def refusal(school: School, who: str = "teacher", **more: object) -> tuple[int, list[tuple[str, str]]]:
    answer = await school[who].post("/v1/evidence", json=given(school, **more))
    return answer.status_code, [(each["pointer"], each["code"]) for each in answer.json()["errors"]]


async def test_a_teacher_records_what_a_learner_has_shown(school: School) -> None:
    body = given(
        school,
        score=2.5,
        class_id=school.world.id("bethel_class"),
        method="conference",
        context="small group",
        form="A",
        item_group="unit 1",
        points_possible=20,
        observed_at="2026-03-02T09:30:00+01:00",
        feedback="Your theme is a whole sentence now.",
        comment="After the fire drill.",
    )
    answer = await school["teacher"].post("/v1/evidence", json=body)
    assert answer.status_code == 201, answer.text
    found = answer.json()
    assert answer.headers["location"] == f"/v1/evidence/{found['id']}"
    assert {name: found[name] for name in body if name != "observed_at"} == {
        name: value for name, value in body.items() if name != "observed_at"
    }
    assert found["observed_at"] == "2026-03-02T08:30:00+00:00"
    assert (found["level"], found["percent"]) == ("2", 0.625)
    assert (found["judged_by_id"], found["source"]) == (school.world.id("teacher"), None)
    assert (found["is_in_force"], found["is_habit"], found["supersedes_id"]) == (True, False, None)
    again = await school["leader"].get(f"/v1/evidence/{found['id']}")
    assert again.json() == found


@pytest.mark.parametrize(
    ("result", "score", "level", "percent"),
    [
        ({"score": 0}, 0, None, None),
        ({"score": None, "level": "3.5"}, 3.5, "3.5", None),
        ({"score": None, "percent": 0.85}, 3.4, "3", 0.85),
    ],
)
async def test_a_result_is_a_score_a_level_or_a_fraction(
    school: School, result: Json, score: float, level: str | None, percent: float | None
) -> None:
    answer = await school["teacher"].post("/v1/evidence", json=given(school, **result))
    assert answer.status_code == 201, answer.text
    found = answer.json()
    assert (found["score"], found["level"], found["percent"]) == (score, level, percent)


@pytest.mark.parametrize(
    ("wrong", "pointer", "code"),
    [
        ({"score": None}, "/score", "result_missing"),
        ({"level": "3"}, "/level", "several_results"),
        ({"score": 4.5}, "/score", "off_scale"),
        ({"score": -1}, "/score", "off_scale"),
        ({"score": None, "level": "A+"}, "/level", "unknown_level"),
        ({"score": None, "percent": 1.5}, "/percent", "less_than_equal"),
        ({"points_possible": 0}, "/points_possible", "greater_than"),
        ({"kind": "quiz"}, "/kind", "enum"),
        ({"kind": None}, "/kind", "missing"),
        ({"observed_at": "1850-01-01T00:00:00Z"}, "/observed_at", "too_early"),
        ({"observed_at": "2026-03-02T09:30:00"}, "/observed_at", "timezone_aware"),
        ({"observed_at": "1767225600"}, "/observed_at", "datetime_parsing"),
        ({"source": "A notebook"}, "/source", "not_a_system"),
        ({"learner_id": str(new_id(0x012))}, "/learner_id", "unknown_reference"),
        ({"competency_id": str(new_id(0x042))}, "/competency_id", "unknown_reference"),
        ({"class_id": str(new_id(0x017))}, "/class_id", "unknown_reference"),
        ({"supersedes_id": str(new_id(0x051))}, "/supersedes_id", "unknown_reference"),
        ({"grade": "A"}, "/grade", "extra_forbidden"),
    ],
)
async def test_what_cannot_be_judged_is_refused(school: School, wrong: Json, pointer: str, code: str) -> None:
    assert await refusal(school, **wrong) == (422, [(pointer, code)])


async def test_what_is_still_to_come_is_no_evidence(school: School) -> None:
    tomorrow, later = (clock.now() + timedelta(hours=hours) for hours in (20, 30))
    assert await refusal(school, observed_at=later.isoformat()) == (422, [("/observed_at", "in_the_future")])
    answer = await school["teacher"].post("/v1/evidence", json=given(school, observed_at=tomorrow.isoformat()))
    assert answer.status_code == 201


async def test_evidence_is_recorded_for_what_is_judged(school: School) -> None:
    (node,) = (await school["teacher"].get("/v1/competencies", params={"kind": "domain", "limit": 1})).json()["data"][
        :1
    ]
    assert await refusal(school, competency_id=node["id"]) == (422, [("/competency_id", "not_judged")])


async def test_a_class_is_one_of_the_teacher_and_of_the_learner(school: School) -> None:
    world = school.world
    assert await refusal(school, class_id=world.id("reynolds_class")) == (422, [("/class_id", "unknown_reference")])
    foreign = {"learner_id": world.id("other_learner"), "class_id": world.id("bethel_class"), "judged_by_id": None}
    assert await refusal(school, "sis", **foreign) == (422, [("/class_id", "not_a_class_of_the_learner")])


async def test_a_correction_keeps_the_original(school: School) -> None:
    learner = await school.new_learner()
    first = await recorded(school, learner, 1, observed_at="2026-03-02T09:00:00Z")
    correction = await recorded(school, learner, 3, supersedes_id=first["id"], comment="The wrong line.")
    assert correction["observed_at"] == first["observed_at"]
    original = (await school["teacher"].get(f"/v1/evidence/{first['id']}")).json()
    assert (original["score"], original["is_in_force"], original["version"]) == (1, False, 2)
    in_force = await school["teacher"].get("/v1/evidence", params={"learner_id": learner, "is_in_force": True})
    assert [each["id"] for each in in_force.json()["data"]] == [correction["id"]]
    progress = await school.progress(learner)
    assert (progress["score"], progress["evidence_count"]) == (3, 1)


async def test_a_correction_can_take_a_result_back(school: School) -> None:
    learner = await school.new_learner()
    first = await recorded(school, learner, 4)
    body = given(
        school,
        learner_id=learner,
        competency_id=school.learning[MAIN_IDEA],
        score=None,
        supersedes_id=first["id"],
        comment="It was somebody else's work.",
    )
    answer = await school["teacher"].post("/v1/evidence", json=body)
    assert (answer.status_code, answer.json()["score"]) == (201, None)
    progress = await school.progress(learner)
    assert (progress["state"], progress["score"], progress["evidence_count"]) == ("not_started", None, 0)


async def test_what_was_corrected_is_corrected_through_its_correction(school: School) -> None:
    learner = await school.new_learner()
    first = await recorded(school, learner, 1)
    second = await recorded(school, learner, 2, supersedes_id=first["id"])
    answer = await show(school["teacher"], learner, school.learning[MAIN_IDEA], 3, supersedes_id=first["id"])
    assert (answer.status_code, answer.json()["code"]) == (409, "evidence_already_superseded")
    third = await recorded(school, learner, 3, supersedes_id=second["id"])
    assert third["supersedes_id"] == second["id"]


async def test_a_correction_is_about_the_same_learner_and_competency(school: School) -> None:
    learner = await school.new_learner()
    first = await recorded(school, learner, 1)
    answer = await show(school["teacher"], learner, school.learning[THEME], 3, supersedes_id=first["id"])
    assert answer.json()["errors"][0]["code"] == "about_something_else"


@pytest.mark.parametrize("method", ["PATCH", "PUT", "DELETE"])
async def test_evidence_is_never_changed_or_deleted(school: School, method: str) -> None:
    found = await recorded(school, await school.new_learner(), 2)
    answer = await school["teacher"].request(method, f"/v1/evidence/{found['id']}", json={"score": 4})
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")


async def test_a_system_sends_evidence_under_its_own_name(school: School) -> None:
    learner = await school.new_learner()
    answer = await show(school["sis"], learner, school.learning[MAIN_IDEA], 3, source="Practice platform")
    assert answer.status_code == 201, answer.text
    assert (answer.json()["judged_by_id"], answer.json()["source"]) == (None, "Practice platform")


async def test_the_same_key_records_once(school: School) -> None:
    learner = await school.new_learner()
    body = given(school, learner_id=learner, competency_id=school.learning[MAIN_IDEA])
    headers = {"idempotency-key": f"once-{learner}"}
    answers = [await school["teacher"].post("/v1/evidence", json=body, headers=headers) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert answers[1].headers["idempotent-replayed"] == "true"
    assert (await school.progress(learner))["evidence_count"] == 1


async def test_graphql_records_and_refuses_alike(school: School) -> None:
    learner = await school.new_learner()
    mutation = """mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) {
        evidence { score level isInForce learner { id } } userErrors { code path } } }"""
    body = {"learnerId": learner, "competencyId": school.learning[PERSEVERES], "kind": "formative", "score": 3}
    made = await graph(school["teacher"], mutation, {"input": body})
    assert made["createEvidence"] == {
        "evidence": {"score": 3, "level": "3", "isInForce": True, "learner": {"id": learner}},
        "userErrors": [],
    }
    refused = await graph(school["teacher"], mutation, {"input": body | {"score": 5}})
    assert refused["createEvidence"] == {
        "evidence": None,
        "userErrors": [{"code": "evidence_not_valid", "path": ["input", "score"]}],
    }


async def test_events_name_the_evidence_and_never_the_learner(school: School) -> None:
    learner = await school.new_learner()
    first = await recorded(school, learner, 1, feedback="Try again.")
    second = await recorded(school, learner, 3, supersedes_id=first["id"])
    habit = await recorded(school, learner, 3, PERSEVERES)
    about: dict[str, list[str]] = {}
    for reader in ("sis", "admin"):
        told = [kind for each in (first, second, habit) for kind, _ in await events_about(school[reader], each["id"])]
        about[reader] = told
    academic = ["evidence.recorded", "evidence.superseded", "evidence.recorded"]
    assert about == {"sis": [*academic, "habit.recorded"], "admin": academic}
    page = await school["sis"].get("/v1/events", params={"limit": 200})
    assert learner not in page.text
