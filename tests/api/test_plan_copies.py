"""Copies of plans: what was meant to be done, in another place or time, with nothing of what came of it."""

from collections.abc import AsyncIterator
from datetime import date

import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.web.context import Context
from tests.api.copy_desk import COPY, ask, copied
from tests.api.part_desk import mutate
from tests.api.plan_desk import (
    Json,
    Planned,
    a_measure,
    a_plan,
    a_step,
    changed,
    create,
    events_about,
    planned_world,
    read,
    refusal,
)

NOTHING_CAME = ("measurements", "monitoring_evidence", "adjustments", "obstacles")
MEANT = (
    "priorities",
    "goals",
    "measures",
    "implementation_plans",
    "strategies",
    "step_resources",
    "indicators",
    "saved_questions",
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.fixture(scope="module")
async def before(planned: Planned) -> Json:
    """The document of Bethel's plan, in which one more step is dropped."""
    step = await create(planned["leader"], "steps", a_step(planned, title="Never done", due_on="2026-12-01"))
    await changed(planned["leader"], f"steps/{step['id']}", {"status": "dropped"}, step["version"])
    return await read(planned["leader"], f"plans/{planned.ids.plan}/document")


@pytest.fixture(scope="module")
async def after(planned: Planned, before: Json) -> Json:
    """The document of its copy at the same school."""
    return await copied(planned["leader"], before["id"])


async def test_a_copy_is_a_draft_that_knows_where_it_comes_from(after: Json, before: Json) -> None:
    assert {name: after[name] for name in COPY} == COPY
    assert (after["status"], after["copied_from_id"], after["approved_at"]) == ("draft", before["id"], None)
    same = ("organization_id", "kind", "aligned_to_plan_id")
    assert [after[name] for name in same] == [before[name] for name in same]


async def test_what_was_meant_comes_along_and_what_came_of_it_does_not(after: Json, before: Json) -> None:
    for name in MEANT:
        assert len(after[name]) == len(before[name]) > 0, name
        assert {each["id"] for each in after[name]} & {each["id"] for each in before[name]} == set(), name
    assert {name: after[name] for name in NOTHING_CAME} == {name: [] for name in NOTHING_CAME}
    assert {each["baseline"] for each in after["measures"]} == {each["target"] for each in after["measures"]} == {None}


async def test_steps_begin_anew_later_by_as_much_as_the_plan(after: Json, before: Json) -> None:
    later = date.fromisoformat("2028-08-01") - date.fromisoformat(before["begins_on"])
    meant = {each["title"]: each for each in before["steps"] if each["status"] != "dropped"}
    assert len(after["steps"]) == len(meant) == len(before["steps"]) - 1
    for step in after["steps"]:
        due_on = meant[step["title"]]["due_on"]
        assert step["due_on"] == (due_on and str(date.fromisoformat(due_on) + later))
        begun = "proposed" if meant[step["title"]]["status"] == "proposed" else "not_started"
        assert (step["status"], step["responsible_id"], step["completed_on"]) == (begun, None, None)
        assert (step["origin_step_id"], step["sequence"]) == (None, meant[step["title"]]["sequence"])
    assert {each["status"] for each in after["steps"]} == {"proposed", "not_started"}


async def test_what_steps_need_is_to_be_secured_anew(after: Json, before: Json) -> None:
    def needed(document: Json) -> list[tuple[str, float | None]]:
        return sorted((each["description"], each["amount"]) for each in document["step_resources"])

    assert needed(after) == needed(before)
    assert {each["is_secured"] for each in after["step_resources"]} == {False}


async def test_steps_wait_for_each_other_as_they_did(after: Json, before: Json) -> None:
    def waiting(document: Json) -> set[tuple[str, str]]:
        titles = {each["id"]: each["title"] for each in document["steps"]}
        return {(each["title"], titles[needed]) for each in document["steps"] for needed in each["depends_on_ids"]}

    assert waiting(after) == waiting(before) != set()


async def test_initiatives_are_the_same_and_serve_the_goals_of_the_copy(after: Json, before: Json) -> None:
    assert [each["id"] for each in after["initiatives"]] == [each["id"] for each in before["initiatives"]]
    assert {each["id"] for each in after["goals"]} <= set(after["initiatives"][0]["goal_ids"])
    assert {each["initiative_id"] for each in after["implementation_plans"]} == {before["initiatives"][0]["id"]}


async def test_the_original_stays_as_it_is(planned: Planned, after: Json, before: Json) -> None:
    now = await read(planned["leader"], f"plans/{before['id']}/document")
    assert {**now, "initiatives": []} == {**before, "initiatives": []}
    assert after["id"] in {each["id"] for each in await _copies_of(planned, before["id"])}


async def _copies_of(planned: Planned, plan_id: str) -> list[Json]:
    return (await read(planned["leader"], "plans", copied_from_id=plan_id))["data"]


async def test_its_history_begins_with_it_and_it_is_told(planned: Planned, after: Json) -> None:
    [revision] = (await read(planned["leader"], f"plans/{after['id']}/revisions"))["data"]
    assert (revision["number"], revision["operation"]) == (1, "copy_plan")
    told = await events_about(planned["admin"], after["id"])
    assert [kind for kind, _ in told] == ["plan.created", "plan.copied"]


async def test_only_what_is_named_is_taken(planned: Planned, before: Json) -> None:
    document = await copied(planned["leader"], before["id"], takes=["goals"])
    assert len(document["goals"]) == 2
    assert {each for each in (*MEANT, "steps", "initiatives") if document[each]} == {"goals", "measures"}
    document = await copied(planned["leader"], before["id"], takes=["strategies", "steps"])
    assert {each for each in (*MEANT, "steps", "initiatives") if document[each]} == {
        "implementation_plans",
        "strategies",
        "steps",
        "step_resources",
        "initiatives",
    }


async def test_who_is_responsible_is_kept_where_that_is_wanted(planned: Planned, before: Json) -> None:
    document = await copied(planned["leader"], before["id"], keeps_responsible=True)
    responsible = {each["title"]: each["responsible_id"] for each in before["steps"] if each["status"] != "dropped"}
    assert {each["title"]: each["responsible_id"] for each in document["steps"]} == responsible


async def test_it_lasts_as_long_as_the_original_unless_said_otherwise(planned: Planned, before: Json) -> None:
    document = await copied(planned["leader"], before["id"], ends_on=None, takes=[])
    first, last = (date.fromisoformat(before[name]) for name in ("begins_on", "ends_on"))
    assert date.fromisoformat(document["ends_on"]) == date(2028, 8, 1) + (last - first)


async def test_a_school_begins_from_the_districts_plan_and_is_aligned_to_it(planned: Planned) -> None:
    above = await read(planned["leader"], f"plans/{planned.ids.district_plan}/document")
    place = planned.world.id("reynolds")
    document = await copied(planned["other_leader"], above["id"], organization_id=place, kind="improvement")
    assert (document["organization_id"], document["kind"]) == (place, "improvement")
    assert document["aligned_to_plan_id"] == above["id"]
    assert [each["parent_goal_id"] for each in document["goals"]] == [each["id"] for each in above["goals"]]
    assert {each["organization_id"] for each in (*document["goals"], *document["priorities"])} == {place}


async def test_in_another_organization_another_initiative_is_carried_out(planned: Planned, before: Json) -> None:
    admin, district = planned["admin"], planned.world.id("district")
    elsewhere = {"organization_id": district, "kind": "strategic"}
    assert refusal(await ask(admin, before["id"], **elsewhere)) == (
        422,
        "invalid_input",
        "/initiative_id",
        "initiative_of_others",
    )
    own = {"title": "Clear aims everywhere", "why": "They are not clear.", "why_kind": "data"}
    instead = (await create(admin, "initiatives", {"organization_id": district, **own}))["id"]
    document = await copied(admin, before["id"], **elsewhere, initiative_id=instead)
    assert [each["id"] for each in document["initiatives"]] == [instead]
    assert {each["initiative_id"] for each in document["implementation_plans"]} == {instead}
    assert {each["id"] for each in document["goals"]} == set(document["initiatives"][0]["goal_ids"])
    assert {each["population_organization_id"] for each in document["saved_questions"]} == {district}
    assert {each["parent_goal_id"] for each in document["goals"]} == {str(planned.ids.district_goal)}


async def test_goals_that_serve_each_other_within_a_plan_do_so_in_its_copy(planned: Planned) -> None:
    """Whichever was written first."""
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    part_of = {"plan_id": plan["id"], "area": "academics"}
    below = await create(leader, "goals", {**part_of, "statement": "All of grade 4 read."})
    above = await create(leader, "goals", {**part_of, "statement": "All read."})
    await changed(leader, f"goals/{below['id']}", {"parent_goal_id": above["id"]}, below["version"])
    document = await copied(leader, plan["id"])
    ids = {each["statement"]: each["id"] for each in document["goals"]}
    parents = {each["statement"]: each["parent_goal_id"] for each in document["goals"]}
    assert parents == {"All read.": None, "All of grade 4 read.": ids["All read."]}


async def test_a_gap_lies_between_the_measures_of_the_copy(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", {"plan_id": plan["id"], "statement": "All read.", "area": "academics"})
    ahead, behind = [
        await create(leader, "measures", a_measure(goal["id"], population=population))
        for population in ("Those ahead", "Those behind")
    ]
    between = {"ahead_measure_id": ahead["id"], "behind_measure_id": behind["id"]}
    told = {"metric": "Attendance", "population": "The gap", "unit": "percentage_points", "direction": "decrease"}
    await create(leader, "measures", {"goal_id": goal["id"], **told, **between})
    measures = {each["population"]: each for each in (await copied(leader, plan["id"]))["measures"]}
    found = measures["The gap"]
    assert found["ahead_measure_id"] == measures["Those ahead"]["id"] != ahead["id"]
    assert found["behind_measure_id"] == measures["Those behind"]["id"] != behind["id"]


async def test_a_copy_outlives_its_original(planned: Planned) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    document = await copied(leader, plan["id"])
    answer = await leader.delete(f"/v1/plans/{plan['id']}", headers={"if-match": f'"{plan["version"]}"'})
    assert answer.status_code == 204
    assert (await read(leader, f"plans/{document['id']}"))["copied_from_id"] == plan["id"]


async def test_a_copy_that_is_asked_for_twice_is_made_once(planned: Planned, before: Json) -> None:
    headers = {"idempotency-key": "the-same-copy"}
    path = f"/v1/plans/{before['id']}/copy"
    made = [await planned["leader"].post(path, json={**COPY, "takes": []}, headers=headers) for _ in range(2)]
    assert made[0].json()["id"] == made[1].json()["id"]


async def test_over_graphql_it_is_the_same(planned: Planned, before: Json, after: Json) -> None:
    given = {"id": before["id"], **COPY}
    found = await mutate(planned["leader"], "copy_plan", given, "plan { id copiedFrom { id } }")
    assert (found["userErrors"], found["plan"]["copiedFrom"]["id"]) == ([], before["id"])
    document = await read(planned["leader"], f"plans/{found['plan']['id']}/document")
    for name in (*MEANT, "steps"):
        assert len(document[name]) == len(after[name]), name
    assert [each["due_on"] for each in document["steps"]] == [each["due_on"] for each in after["steps"]]


@pytest.mark.parametrize(
    ("fields", "place", "code"),
    [
        ({"takes": ["goals", "steps"]}, "/takes", "needs_strategies"),
        ({"takes": ["indicators"]}, "/takes", "needs_strategies"),
        ({"takes": ["measurements"]}, "/takes/0", "enum"),
        ({"ends_on": "2028-07-01"}, "/ends_on", "ends_before_it_begins"),
        ({"organization_id": "0199b6d0-0000-7000-8000-000000000000"}, "/organization_id", "unknown_reference"),
        ({"initiative_id": "0199b6d0-0000-7000-8000-000000000000"}, "/initiative_id", "unknown_reference"),
    ],
)
async def test_what_cannot_be_copied_is_refused(planned: Planned, fields: Json, place: str, code: str) -> None:
    answer = await ask(planned["leader"], planned.ids.plan, **fields)
    assert refusal(answer) == (422, "invalid_input", place, code)


async def test_who_is_responsible_at_one_school_is_not_so_at_another(planned: Planned) -> None:
    fields = {"organization_id": planned.world.id("bethel"), "keeps_responsible": True}
    answer = await ask(planned["leader"], planned.ids.district_plan, **fields)
    assert refusal(answer) == (422, "invalid_input", "/keeps_responsible", "other_organization")


@pytest.mark.parametrize(
    ("who", "status"), [("teacher", 403), ("coach", 403), ("guardian", 403), ("other_leader", 404), ("admin", 403)]
)
async def test_who_may_not_write_such_a_plan_or_read_this_one_makes_no_copy(
    planned: Planned, who: str, status: int
) -> None:
    assert (await ask(planned[who], planned.ids.plan)).status_code == status


async def test_nobody_makes_a_copy_for_another_school(planned: Planned) -> None:
    answer = await ask(planned["leader"], planned.ids.plan, organization_id=planned.world.id("reynolds"))
    assert answer.status_code == 403


async def test_a_plan_with_too_many_parts_is_not_copied(planned: Planned, context: Context) -> None:
    plan = await create(planned["leader"], "plans", a_plan(planned.world))
    many = text(
        "insert into priority (district_id, id, version, created_at, updated_at, plan_id, organization_id, title,"
        " source_kind, finding, rank) select :district, new_id(33), 1, now(), now(), :plan, :place, 'One of many',"
        " 'data', 'Found.', 1 from generate_series(1, 500)"
    )
    async with context.database.writing(planned.world.district_id) as session:
        place = planned.world.ids["bethel"]
        about = {"district": planned.world.district_id, "plan": plan["id"], "place": place}
        for _ in range(11):
            await (await session.connection()).execute(many, about)
    answer = await ask(planned["leader"], plan["id"])
    assert (refusal(answer)[:2], answer.json()["most"]) == ((409, "plan_too_large"), 5_000)


async def test_what_is_asked_of_a_class_stays_with_its_school(planned: Planned, before: Json) -> None:
    leader, admin = planned["leader"], planned["admin"]
    measure = await create(leader, "measures", a_measure(before["goals"][0]["id"], metric="In one class"))
    class_id = (await read(leader, "classes"))["data"][0]["id"]
    await create(leader, "saved-questions", {"measure_id": measure["id"], "class_id": class_id})
    here = await copied(leader, before["id"], takes=["goals"])
    assert class_id in {each["class_id"] for each in here["saved_questions"]}
    there = await copied(admin, before["id"], organization_id=planned.world.id("district"), takes=["goals"])
    assert (len(there["measures"]), there["saved_questions"]) == (len(here["measures"]), [])
