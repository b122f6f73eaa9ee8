"""What a plan has recorded keeps its meaning, and is not lost to whoever is faster."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from uuid import UUID

import pytest
from fastapi import FastAPI

from achieve.plans.rows import Measurement
from achieve.web.context import Context
from tests.api.plan_desk import (
    Planned,
    a_measure,
    a_plan,
    change,
    changed,
    create,
    delete,
    planned_world,
    read,
    refusal,
)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


async def test_a_measurement_that_is_just_being_written_is_not_lost_with_its_goal(
    planned: Planned, context: Context
) -> None:
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    goal = await create(leader, "goals", {"plan_id": plan["id"], "statement": "All read.", "area": "academics"})
    measure = await create(leader, "measures", a_measure(goal["id"]))
    await changed(leader, f"plans/{plan['id']}", {"status": "active"}, 1)
    async with context.database.writing(planned.world.district_id) as session:
        session.add(
            Measurement(
                district_id=planned.world.district_id,
                id=Measurement.fresh_id(),
                plan_id=UUID(plan["id"]),
                organization_id=UUID(plan["organization_id"]),
                measure_id=UUID(measure["id"]),
                value=91,
                measured_on=date(2026, 10, 1),
                origin="entered",
            )
        )
        await session.flush()
        deleting = asyncio.create_task(delete(leader, f"goals/{goal['id']}", 1))
        # It waits for this transaction; were it not to, it would have answered long since.
        await asyncio.wait([deleting], timeout=0.5)
    assert refusal(await deleting)[:2] == (409, "measurements_recorded")
    assert (await read(leader, f"measures/{measure['id']}"))["latest_value"] == 91


async def test_the_unit_of_a_measure_stays_while_a_question_is_asked_of_it(planned: Planned) -> None:
    leader = planned["leader"]
    measure = await create(leader, "measures", a_measure(planned.ids.goals["ela"]))
    question = await create(leader, "saved-questions", {"measure_id": measure["id"]})
    answer = await change(leader, f"measures/{measure['id']}", {"unit": "score"}, 1)
    assert refusal(answer) == (409, "question_asked", "/unit", "question_asked")
    assert (await delete(leader, f"saved-questions/{question['id']}", 1)).status_code == 204
    assert (await changed(leader, f"measures/{measure['id']}", {"unit": "score"}, 1))["unit"] == "score"


@pytest.mark.parametrize(("field", "value"), [("unit", "score"), ("unit", None), ("kind", "cause")])
async def test_what_an_indicator_is_stays_while_a_question_is_asked_of_it(
    planned: Planned, field: str, value: str | None
) -> None:
    leader = planned["leader"]
    within = {"implementation_plan_id": str(planned.ids.implementation.implementation_plan)}
    effect = {**within, "kind": "effect", "statement": "Learners can say it.", "unit": "percent"}
    indicator = await create(leader, "indicators", effect)
    await create(leader, "saved-questions", {"indicator_id": indicator["id"]})
    answer = await change(leader, f"indicators/{indicator['id']}", {field: value}, 1)
    assert refusal(answer) == (409, "question_asked", f"/{field}", "question_asked")
    said = await changed(leader, f"indicators/{indicator['id']}", {"population": "Grade 4"}, 1)
    assert (said["kind"], said["unit"]) == ("effect", "percent")
