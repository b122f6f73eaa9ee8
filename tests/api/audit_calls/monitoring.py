"""Calls about what comes to monitoring."""

from collections.abc import Mapping

from achieve.access.matrix.grants import SMALLEST_GROUP
from achieve.plans.words import IndicatorKind
from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.learning import School
from tests.api.plan_desk import Json, a_measure, delete, read


async def _a_measure(desk: Desk) -> Made:
    return await desk.made("measures", a_measure(desk.planned.ids.goals["ela"]), "leader")


def _question(desk: Desk) -> Json:
    return {"indicator_id": str(desk.planned.ids.implementation.indicators[IndicatorKind.EFFECT])}


async def _a_question(desk: Desk) -> Made:
    await _no_question(desk)
    return await desk.made("saved-questions", _question(desk), "leader")


async def _no_question(desk: Desk) -> None:
    leader = desk.world["leader"]
    for each in (await read(leader, "saved-questions"))["data"]:
        assert (await delete(leader, f"saved-questions/{each['id']}", each["version"])).status_code == 204


async def _an_effect_to_answer(desk: Desk) -> Made:
    """In a school that has learners enough."""
    await _a_question(desk)
    school = School(desk.context, desk.world, desk.learning)
    for _ in range(SMALLEST_GROUP):
        await school.new_learner()
    return _question(desk)["indicator_id"], 1


async def _a_measure_to_answer(desk: Desk) -> Made:
    await _an_effect_to_answer(desk)
    identifier, version = await _a_measure(desk)
    await desk.made("saved-questions", {"measure_id": identifier}, "leader")
    return identifier, version


MONITORING_CALLS: Mapping[str, Call] = {
    "create_saved_question": Call("leader", _question, first=_no_question),
    "update_saved_question": Call("leader", lambda _: {"required_share": 70}, _a_question),
    "delete_saved_question": Call("leader", target=_a_question),
    "record_indicator_answer": Call("leader", target=_an_effect_to_answer),
    "record_measure_answer": Call("leader", target=_a_measure_to_answer),
}
