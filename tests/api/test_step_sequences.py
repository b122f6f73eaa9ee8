"""All steps of a strategy in their order, and brainstormed ones taken into the plan, in one call."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.part_desk import FACES, Face
from tests.api.plan_desk import Json, Planned, events_about, planned_world, refusal
from tests.api.step_desk import Stepped, send, stepped_plan

SEQUENCE = "strategies/sequence-steps"
each_face = pytest.mark.parametrize("face", FACES)


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def in_order(*steps: str, **fields: object) -> Json:
    return {"steps": [{"id": step, **fields} for step in steps]}


async def refused(stepped: Stepped, who: str, body: Json) -> tuple[int, str, str, str]:
    return refusal(await stepped[who].post(f"/v1/strategies/{stepped.strategy}/sequence-steps", json=body))


@each_face
async def test_proposed_steps_come_into_the_plan_in_order(planned: Planned, face: Face) -> None:
    stepped = await stepped_plan(planned, status="proposed", depends_on_ids=[])
    ask, write, sent = stepped.steps
    before = await stepped.revision()
    order = [
        {"id": sent, "takes_in": True},
        {"id": ask, "takes_in": True, "depends_on_ids": [sent]},
        {"id": write, "depends_on_ids": [ask, sent]},
    ]
    edited = await send(stepped["leader"], face, SEQUENCE, stepped.strategy, {"steps": order})
    assert edited[write]["depends_on_ids"] == sorted([ask, sent])
    assert await stepped.read("sequence", "status", "version") == [
        (2, "not_started", 2),
        (3, "proposed", 2),
        (1, "not_started", 2),
    ]
    assert await stepped.revision() == before + 1
    assert (await events_about(planned["admin"], ask))[-1] == ("step.updated", ["depends_on_ids", "sequence", "status"])


async def test_what_stands_there_already_is_left_alone(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    ask, write, sent = stepped.steps
    edited = await send(stepped["leader"], "rest", SEQUENCE, stepped.strategy, in_order(ask, sent, write))
    assert set(edited) == {sent, write}
    again = await send(stepped["leader"], "rest", SEQUENCE, stepped.strategy, in_order(ask, sent, write))
    assert again == {}
    assert await stepped.read("depends_on_ids") == [([],), ([ask],), ([write],)]


async def test_an_order_that_leaves_steps_out_is_refused_with_their_names(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    ask, write, sent = stepped.steps
    answer = await stepped["leader"].post(f"/v1/strategies/{stepped.strategy}/sequence-steps", json=in_order(write))
    assert answer.status_code == 409
    problem = answer.json()
    assert (problem["code"], problem["missing_step_ids"]) == ("sequence_incomplete", [ask, sent])
    assert problem["detail"] == "Name all steps of the strategy in their order; missing: Ask, Send."


async def test_a_circle_is_refused_by_name(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    ask, write, sent = stepped.steps
    order = [{"id": ask, "depends_on_ids": [sent]}, {"id": write}, {"id": sent}]
    answer = await stepped["leader"].post(f"/v1/strategies/{stepped.strategy}/sequence-steps", json={"steps": order})
    assert refusal(answer) == (409, "dependency_cycle", "/steps/0/depends_on_ids", "dependency_cycle")
    titles = answer.json()["cycle"]
    assert ["Ask", "Send", "Write"] in [titles[turn:] + titles[:turn] for turn in range(3)]
    assert await stepped.read("depends_on_ids") == [([],), ([ask],), ([write],)]
    itself = [{"id": ask, "depends_on_ids": [ask]}, {"id": write}, {"id": sent}]
    assert (await refused(stepped, "leader", {"steps": itself}))[:2] == (409, "dependency_cycle")


async def test_steps_that_are_not_of_the_strategy_are_refused(planned: Planned) -> None:
    stepped, other = await stepped_plan(planned), str(planned.ids.implementation.steps["sessions"])
    order = in_order(*stepped.steps, other)
    assert await refused(stepped, "leader", order) == (422, "invalid_input", "/steps/3/id", "unknown_reference")
    twice = in_order(*stepped.steps, stepped.steps[0])
    assert await refused(stepped, "leader", twice) == (422, "invalid_input", "/steps/3/id", "repeated")
    waiting = in_order(*stepped.steps, depends_on_ids=[other])
    expected = (422, "invalid_input", "/steps/0/depends_on_ids/0", "unknown_reference")
    assert await refused(stepped, "leader", waiting) == expected


async def test_a_plan_that_was_changed_since_it_was_looked_at_stays(planned: Planned) -> None:
    stepped = await stepped_plan(planned)
    order = {**in_order(*reversed(stepped.steps)), "newest_revision": await stepped.revision() - 1}
    assert (await refused(stepped, "leader", order))[:2] == (409, "revised_since")


@pytest.mark.parametrize(
    ("who", "status"), [("coach", 200), ("admin", 403), ("teacher", 403), ("other_leader", 404), ("guardian", 403)]
)
async def test_each_steps_own_rule_holds(planned: Planned, who: str, status: int) -> None:
    stepped = await stepped_plan(planned)
    path = f"/v1/strategies/{stepped.strategy}/sequence-steps"
    assert (await stepped[who].post(path, json=in_order(*reversed(stepped.steps)))).status_code == status
