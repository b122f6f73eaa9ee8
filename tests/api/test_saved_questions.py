"""Saved questions to learners' progress: answered live, frozen when recorded, silent about small groups."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.learning import ELA, MAIN_IDEA, PERSEVERES, THEME, graph, show
from tests.api.plan_desk import (
    TODAY,
    Json,
    a_measure,
    change,
    changed,
    create,
    delete,
    events_about,
    read,
    refusal,
)
from tests.api.question_desk import NEW_IN_BETHEL, Asking, asking_district

_ANSWER = """query ($id: ID!) { indicatorAnswer(id: $id) {
    id value populationSize isSuppressed isWhole asOf question { asks gradeLevels competencyIds requiredShare } } }"""
_RECORD = """mutation ($id: ID!) { recordIndicatorAnswer(input: {id: $id}) {
    monitoringEvidence { value origin populationSize population question } userErrors { code } } }"""


@pytest.fixture(scope="module")
async def asking(app: FastAPI, context: Context) -> AsyncIterator[Asking]:
    async with asking_district(app, context) as asking:
        yield asking


@pytest.fixture
async def question(asking: Asking) -> AsyncIterator[Json]:
    """The share of Bethel's fourth graders that is proficient in one competency."""
    made = await create(asking["leader"], "saved-questions", asking.about(MAIN_IDEA, grade_levels=["04"]))
    yield made
    answer = await delete(asking["leader"], f"saved-questions/{made['id']}", await version_of(asking, made))
    assert answer.status_code == 204, answer.text


async def version_of(asking: Asking, question: Json) -> int:
    return (await read(asking["leader"], f"saved-questions/{question['id']}"))["version"]


async def answered(asking: Asking) -> Json:
    return await read(asking["leader"], f"indicators/{asking.effect}/answer")


async def test_a_question_is_answered_live_and_alike_in_both_apis(asking: Asking, question: Json) -> None:
    found = await answered(asking)
    assert (found["value"], found["population_size"]) == (50.0, 12)
    assert (found["is_suppressed"], found["is_whole"], found["as_of"]) == (False, True, str(TODAY))
    assert found["saved_question_id"] == question["id"]
    in_graphql = (await graph(asking["leader"], _ANSWER, {"id": asking.effect}))["indicatorAnswer"]
    assert (in_graphql["id"], in_graphql["value"], in_graphql["populationSize"]) == (asking.effect, 50.0, 12)
    assert in_graphql["question"] == {
        "asks": "proficient",
        "gradeLevels": ["04"],
        "competencyIds": [asking.school.learning[MAIN_IDEA]],
        "requiredShare": 100.0,
    }


async def test_a_learner_counts_who_has_reached_the_required_share_of_what_is_asked(
    asking: Asking, question: Json
) -> None:
    path = f"saved-questions/{question['id']}"
    both = asking.about(MAIN_IDEA, THEME)["competency_ids"]
    later = await changed(asking["leader"], path, {"competency_ids": both}, question["version"])
    assert (await answered(asking))["value"] == 25.0
    later = await changed(asking["leader"], path, {"required_share": 50}, later["version"])
    assert (await answered(asking))["value"] == 50.0


async def test_what_nobody_has_begun_is_not_reached(asking: Asking, question: Json) -> None:
    path = f"saved-questions/{question['id']}"
    asked: Json = {"framework_id": str(asking.school.learning.frameworks[ELA]), "competency_ids": []}
    await changed(asking["leader"], path, asked, question["version"])
    found = await answered(asking)
    assert (found["value"], found["population_size"]) == (0.0, 12)


async def test_fewer_than_ten_learners_are_not_told_of(asking: Asking, question: Json) -> None:
    path = f"saved-questions/{question['id']}"
    await changed(asking["leader"], path, {"grade_levels": ["05"]}, question["version"])
    found = await answered(asking)
    assert (found["value"], found["population_size"], found["is_suppressed"]) == (None, None, True)
    answer = await asking["leader"].post(f"/v1/indicators/{asking.effect}/record-answer")
    assert refusal(answer)[:2] == (409, "answer_suppressed")


async def test_a_recorded_answer_stays_whatever_becomes_of_progress_and_question(
    asking: Asking, question: Json
) -> None:
    answer = await asking["leader"].post(
        f"/v1/indicators/{asking.effect}/record-answer", json={"note": "Before the second round."}
    )
    assert answer.status_code == 200, answer.text
    evidence = answer.json()
    assert (evidence["value"], evidence["population_size"], evidence["origin"]) == (50.0, 12, "computed")
    assert (evidence["observed_on"], evidence["observer_id"]) == (str(TODAY), None)
    assert (evidence["narrative"], evidence["source"]) == ("Before the second round.", "Learners' progress")
    assert evidence["population"] == "Bethel Asking, grades 04"
    assert evidence["question"]["competency_ids"] == [asking.school.learning[MAIN_IDEA]]
    await _one_more_learner_is_proficient(asking)
    await changed(asking["leader"], f"saved-questions/{question['id']}", {"asks": "mastered"}, question["version"])
    assert await read(asking["leader"], f"monitoring-evidence/{evidence['id']}") == evidence
    told = await events_about(asking["admin"], evidence["id"])
    assert told == [("monitoring_evidence.recorded", ["observed_on", "origin", "population_size", "value"])]


async def _one_more_learner_is_proficient(asking: Asking) -> None:
    before = (await answered(asking))["population_size"]
    learner = await asking.school.new_learner()
    for _ in range(3):
        await show(asking["teacher"], learner, asking.school.learning[MAIN_IDEA], 3)
    found = await answered(asking)
    assert found["population_size"] == before + 1
    assert found["value"] == 53.8


@pytest.mark.usefixtures("question")
async def test_what_was_computed_is_not_corrected_by_hand(asking: Asking) -> None:
    evidence = (await asking["leader"].post(f"/v1/indicators/{asking.effect}/record-answer")).json()
    path = f"monitoring-evidence/{evidence['id']}"
    assert refusal(await change(asking["leader"], path, {"value": 90}, 1))[:2] == (409, "computed_stays")
    corrected = await changed(asking["leader"], path, {"narrative": "The autumn round."}, 1)
    assert corrected["narrative"] == "The autumn round."


@pytest.mark.usefixtures("question")
async def test_an_answer_is_recorded_over_graphql(asking: Asking) -> None:
    recorded = (await graph(asking["coach"], _RECORD, {"id": asking.effect}))["recordIndicatorAnswer"]
    assert recorded["userErrors"] == []
    made = recorded["monitoringEvidence"]
    assert (made["origin"], made["population"]) == ("computed", "Bethel Asking, grades 04")
    assert made["question"]["competency_ids"] == [asking.school.learning[MAIN_IDEA]]


@pytest.mark.usefixtures("question")
async def test_an_answer_names_no_learner(asking: Asking) -> None:
    answer = await asking["leader"].get(f"/v1/indicators/{asking.effect}/answer")
    recorded = await asking["leader"].post(f"/v1/indicators/{asking.effect}/record-answer")
    learners = await read(asking["leader"], "people", is_learner=True, limit=200)
    known = [word for each in learners["data"] for word in (each["id"], each["email"]) if word]
    assert len(known) >= NEW_IN_BETHEL + 2
    assert [word for word in known if word in answer.text + recorded.text] == []


async def test_a_measure_is_answered_and_recorded_once_a_day(asking: Asking) -> None:
    measure_id = str(asking.planned.ids.measures["ela"])
    asked = {**asking.about(MAIN_IDEA), "indicator_id": None, "measure_id": measure_id}
    question = await create(asking["leader"], "saved-questions", asked)
    answer = await read(asking["leader"], f"measures/{measure_id}/answer")
    recorded = await asking["leader"].post(f"/v1/measures/{measure_id}/record-answer")
    assert recorded.status_code == 200, recorded.text
    measurement = recorded.json()
    assert (measurement["value"], measurement["population_size"]) == (answer["value"], answer["population_size"])
    assert (measurement["origin"], measurement["measured_on"]) == ("computed", str(TODAY))
    assert measurement["question"]["competency_ids"] == question["competency_ids"]
    again = await asking["leader"].post(f"/v1/measures/{measure_id}/record-answer")
    assert refusal(again)[:2] == (409, "measurement_exists")
    path = f"measurements/{measurement['id']}"
    assert refusal(await change(asking["leader"], path, {"value": 90}, 1))[:2] == (409, "computed_stays")
    measure = await read(asking["leader"], f"measures/{measure_id}")
    assert measure["latest_value"] == answer["value"]


async def test_without_a_question_there_is_no_answer(asking: Asking) -> None:
    answer = await asking["leader"].get(f"/v1/indicators/{asking.effect}/answer")
    assert answer.status_code == 404
    assert (await graph(asking["leader"], _ANSWER, {"id": asking.effect}))["indicatorAnswer"] is None
    recorded = await asking["leader"].post(f"/v1/indicators/{asking.effect}/record-answer")
    assert refusal(recorded)[:2] == (409, "no_saved_question")


@pytest.mark.parametrize(
    ("who", "status"), [("admin", 200), ("coach", 200), ("teacher", 200), ("other_leader", 404), ("guardian", 403)]
)
@pytest.mark.usefixtures("question")
async def test_an_answer_is_open_like_monitoring_evidence(asking: Asking, who: str, status: int) -> None:
    assert (await asking[who].get(f"/v1/indicators/{asking.effect}/answer")).status_code == status


@pytest.mark.usefixtures("question")
async def test_a_teacher_reads_an_answer_and_does_not_record_it(asking: Asking) -> None:
    answer = await asking["teacher"].post(f"/v1/indicators/{asking.effect}/record-answer")
    assert refusal(answer)[:2] == (403, "permission_denied")


async def test_a_leaders_answer_is_about_the_schools_they_lead(asking: Asking) -> None:
    made = await _ask_of_the_district(asking)
    whole = await read(asking["admin"], f"measures/{made['measure_id']}/answer")
    own = await read(asking["leader"], f"measures/{made['measure_id']}/answer")
    assert (whole["is_whole"], own["is_whole"]) == (True, False)
    assert whole["population_size"] == own["population_size"] + 1
    other = await read(asking["other_leader"], f"measures/{made['measure_id']}/answer")
    assert (other["is_suppressed"], other["value"], other["is_whole"]) == (True, None, False)


async def test_a_gap_follows_an_answer_that_is_recorded_of_one_side(asking: Asking) -> None:
    sides = [
        (await create(asking["leader"], "measures", a_measure(asking.planned.ids.goals["math"], population=who)))["id"]
        for who in ("All others", "Learners with a disability")
    ]
    between = {"ahead_measure_id": sides[0], "behind_measure_id": sides[1], "unit": "percentage_points"}
    given = a_measure(asking.planned.ids.goals["math"], direction="decrease", **between)
    gap = (await create(asking["leader"], "measures", {**given, "baseline": 20, "target": 10}))["id"]
    by_hand = {"measure_id": sides[1], "value": 5, "measured_on": str(TODAY)}
    await create(asking["leader"], "measurements", by_hand)
    asked = {**asking.about(MAIN_IDEA), "indicator_id": None, "measure_id": sides[0]}
    await create(asking["leader"], "saved-questions", asked)
    recorded = await asking["leader"].post(f"/v1/measures/{sides[0]}/record-answer")
    assert recorded.status_code == 200, recorded.text
    [followed] = (await read(asking["leader"], "measurements", measure_id=gap))["data"]
    assert followed["value"] == recorded.json()["value"] - 5


async def _ask_of_the_district(asking: Asking) -> Json:
    given = {
        "goal_id": str(asking.planned.ids.district_goal),
        "metric": "Proficiency",
        "population": "Everybody",
        "unit": "percent",
        "direction": "increase",
    }
    measure = await create(asking["admin"], "measures", given)
    asked = {**asking.about(MAIN_IDEA), "indicator_id": None, "measure_id": measure["id"]}
    return await create(asking["admin"], "saved-questions", asked)


def _refused(asking: Asking) -> list[tuple[Json, tuple[Any, ...]]]:
    ids, learning = asking.planned.world, asking.school.learning
    framework = str(learning.frameworks[ELA])
    return [
        (asking.about(MAIN_IDEA, indicator_id=asking.cause), (422, "invalid_input", "/indicator_id", "no_effect")),
        (asking.about(MAIN_IDEA, indicator_id=None), (422, "invalid_input", "/indicator_id", "one_subject")),
        (asking.about(MAIN_IDEA, framework_id=framework), (422, "invalid_input", "/framework_id", "one_way_to_ask")),
        (asking.about(PERSEVERES), (422, "invalid_input", "/competency_ids/0", "not_academic")),
        (
            asking.about(MAIN_IDEA, population_organization_id=ids.id("reynolds")),
            (422, "invalid_input", "/population_organization_id", "outside_the_plan"),
        ),
        (
            asking.about(MAIN_IDEA, class_id=ids.id("reynolds_class")),
            (422, "invalid_input", "/class_id", "of_another_organization"),
        ),
    ]


@pytest.mark.parametrize("place", range(6))
async def test_a_question_that_does_not_hold_together_is_refused(asking: Asking, place: int) -> None:
    body, expected = _refused(asking)[place]
    assert refusal(await asking["leader"].post("/v1/saved-questions", json=body)) == expected


async def test_a_measure_that_is_no_percentage_asks_nothing_of_progress(asking: Asking) -> None:
    given = {"metric": "Days", "population": "Grade 4", "unit": "days", "direction": "decrease"}
    measure = await create(asking["leader"], "measures", {"goal_id": str(asking.planned.ids.goals["ela"]), **given})
    body = {**asking.about(MAIN_IDEA), "indicator_id": None, "measure_id": measure["id"]}
    answer = await asking["leader"].post("/v1/saved-questions", json=body)
    assert refusal(answer) == (422, "invalid_input", "/measure_id", "unit_not_percent")


@pytest.mark.usefixtures("question")
async def test_an_indicator_has_one_question(asking: Asking) -> None:
    answer = await asking["leader"].post("/v1/saved-questions", json=asking.about(THEME))
    assert refusal(answer) == (409, "question_exists", "/indicator_id", "question_exists")


async def test_a_class_is_a_population(asking: Asking, question: Json) -> None:
    path = f"saved-questions/{question['id']}"
    fields: Json = {"class_id": asking.planned.world.id("bethel_class"), "grade_levels": []}
    await changed(asking["leader"], path, fields, question["version"])
    of_class = await answered(asking)
    assert of_class["population_size"] >= NEW_IN_BETHEL
    recorded = await asking["leader"].post(f"/v1/indicators/{asking.effect}/record-answer")
    assert recorded.json()["population"] == "Bethel Asking, bethel_class"


async def test_a_question_is_part_of_the_plans_history(asking: Asking, question: Json) -> None:
    plan_id = str(asking.planned.ids.plan)
    path = f"saved-questions/{question['id']}"
    await changed(asking["leader"], path, {"required_share": 80}, question["version"])
    comparison = await read(asking["leader"], f"plans/{plan_id}/comparison")
    assert [(part["kind"], part["fields"]) for part in comparison["parts"]] == [
        ("saved_question", [{"name": "required_share", "before": 100, "after": 80}])
    ]
