"""What another date of a step would mean for those that wait for it, over REST and GraphQL."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned, a_step, create, planned_world, read, refusal

ASK = """
query($id: ID!, $dueOn: Date) {
  stepKnockOn(id: $id, dueOn: $dueOn) {
    dueOn newDueOn isAfterPlanEnds truncated
    pushed { stepId version title responsibleId dueOn newDueOn pushedById isAfterPlanEnds }
  }
}
"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def two_steps(planned: Planned) -> tuple[Json, Json]:
    """A step of a Tuesday, and one of the Thursday after it that waits for it."""
    leader = planned["leader"]
    first = await create(leader, "steps", a_step(planned, title="Agree on it", due_on="2026-11-03"))
    teacher = planned.world.id("teacher")
    waiting = a_step(planned, title="Try it", due_on="2026-11-05", responsible_id=teacher, depends_on_ids=[first["id"]])
    return first, await create(leader, "steps", waiting)


async def test_a_step_that_waits_is_named_with_its_owner_and_its_new_date(planned: Planned) -> None:
    first, second = await two_steps(planned)
    told = await read(planned["leader"], f"steps/{first['id']}/knock-on", due_on="2026-11-06")
    assert (told["id"], told["due_on"], told["new_due_on"], told["is_after_plan_ends"]) == (
        first["id"],
        "2026-11-03",
        "2026-11-06",
        False,
    )
    assert told["pushed"] == [
        {
            "step_id": second["id"],
            "version": 1,
            "title": "Try it",
            "responsible_id": planned.world.id("teacher"),
            "due_on": "2026-11-05",
            "new_due_on": "2026-11-10",
            "pushed_by_id": first["id"],
            "is_after_plan_ends": False,
        }
    ]
    assert (await read(planned["leader"], f"steps/{second['id']}"))["version"] == 1


async def test_what_crosses_the_end_of_the_plan_is_said(planned: Planned) -> None:
    first, _ = await two_steps(planned)
    ends_on = (await read(planned["leader"], f"plans/{planned.ids.plan}"))["ends_on"]
    told = await read(planned["leader"], f"steps/{first['id']}/knock-on", due_on=ends_on)
    assert (told["plan_ends_on"], told["is_after_plan_ends"]) == (ends_on, False)
    assert [each["is_after_plan_ends"] for each in told["pushed"]] == [True]


async def test_without_another_date_nothing_is_pushed(planned: Planned) -> None:
    first, _ = await two_steps(planned)
    told = await read(planned["leader"], f"steps/{first['id']}/knock-on")
    assert (told["new_due_on"], told["pushed"], told["truncated"]) == ("2026-11-03", [], [])


async def test_graphql_tells_the_same(planned: Planned) -> None:
    first, second = await two_steps(planned)
    variables = {"id": first["id"], "dueOn": "2026-11-06"}
    answer = await planned["teacher"].post("/graphql", json={"query": ASK, "variables": variables})
    [pushed] = answer.json()["data"]["stepKnockOn"]["pushed"]
    assert (pushed["stepId"], pushed["newDueOn"], pushed["pushedById"]) == (second["id"], "2026-11-10", first["id"])


async def test_who_does_not_see_the_step_is_told_nothing(planned: Planned) -> None:
    first, _ = await two_steps(planned)
    answer = await planned["guardian"].get(f"/v1/steps/{first['id']}/knock-on", params={"due_on": "2026-11-06"})
    assert answer.status_code == 403
    unknown = await planned["leader"].get("/v1/steps/018f0000-0000-702a-8000-000000000000/knock-on")
    assert refusal(unknown)[:2] == (404, "not_found")


async def test_a_date_that_is_none_is_refused(planned: Planned) -> None:
    first, _ = await two_steps(planned)
    answer = await planned["leader"].get(f"/v1/steps/{first['id']}/knock-on?due_on=soon")
    assert refusal(answer) == (422, "invalid_input", "?due_on", "date_parsing")


async def test_closures_and_the_week_of_the_district_count(app: FastAPI, context: Context) -> None:
    async with planned_world(app, context) as planned:
        closed = {"name": "A break", "begins_on": "2026-11-09", "ends_on": "2026-11-10"}
        await create(planned["admin"], "closures", closed)
        first, second = await two_steps(planned)
        told = await read(planned["leader"], f"steps/{first['id']}/knock-on", due_on="2026-11-06")
        assert [each["new_due_on"] for each in told["pushed"]] == ["2026-11-12"]
        edit = {
            "steps": {"ids": [first["id"]]},
            "change": {"shift_working_days": 4},
            "moves_waiting": True,
        }
        path = f"/v1/plans/{planned.ids.plan}"
        shown = (await planned["leader"].post(f"{path}/preview-step-edit", json=edit)).json()
        assert [each["new_due_on"] for each in shown["changes"]] == ["2026-11-11", "2026-11-13"]
        assert (await planned["leader"].post(f"{path}/edit-steps", json=edit)).status_code == 200
        assert (await read(planned["leader"], f"steps/{second['id']}"))["due_on"] == "2026-11-13"
