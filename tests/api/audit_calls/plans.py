"""Calls about plans."""

from collections.abc import Mapping

from achieve.plans.words import IndicatorKind, StrategyKind
from tests.api.attachment_desk import attached
from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import TODAY, Json, a_measure, a_plan, a_step, another_day, changed, read

_NEXT = {"title": "The next year's plan", "begins_on": "2198-08-01", "ends_on": "2199-06-30"}
_TEMPLATE = {"title": "A year of clear aims"}


def _plan(desk: Desk) -> Json:
    return a_plan(desk.world)


async def _a_plan(desk: Desk) -> Made:
    return await desk.made("plans", _plan(desk), "leader")


async def _a_template(desk: Desk) -> Made:
    path = f"/v1/plans/{(await _a_plan(desk))[0]}/save-as-template"
    made = (await desk.world["admin"].post(path, json=_TEMPLATE)).json()
    return made["id"], made["version"]


def _from_template(desk: Desk) -> Json:
    return {"organization_id": desk.world.id("bethel"), "title": "The next", "begins_on": "2027-08-01"}


async def _a_revised_plan(desk: Desk) -> Made:
    identifier, version = await _a_plan(desk)
    later = await changed(desk.world["leader"], f"plans/{identifier}", {"title": "A longer year's plan"}, version)
    return identifier, later["version"]


async def _a_plan_in_force(desk: Desk) -> Made:
    identifier, version = await _a_plan(desk)
    active = await changed(desk.world["leader"], f"plans/{identifier}", {"status": "active"}, version)
    return identifier, active["version"]


def _goal(desk: Desk) -> Json:
    return {"plan_id": str(desk.planned.ids.plan), "statement": "Everyone reads.", "area": "academics"}


async def _a_goal(desk: Desk) -> Made:
    return await desk.made("goals", _goal(desk), "leader")


def _measure(desk: Desk) -> Json:
    return a_measure(desk.planned.ids.goals["ela"])


async def _a_measure(desk: Desk) -> Made:
    return await desk.made("measures", _measure(desk), "leader")


def _measurement(desk: Desk) -> Json:
    return {"measure_id": str(desk.planned.ids.measures["ela"]), "value": 50, "measured_on": another_day()}


async def _a_measurement(desk: Desk) -> Made:
    return await desk.made("measurements", _measurement(desk), "leader")


def _step(desk: Desk) -> Json:
    return a_step(desk.planned)


def _resource(desk: Desk) -> Json:
    step = desk.planned.ids.implementation.steps["partners"]
    return {"step_id": str(step), "kind": "space", "description": "A room"}


async def _a_resource(desk: Desk) -> Made:
    return await desk.made("step-resources", _resource(desk), "leader")


async def _a_step(desk: Desk) -> Made:
    return await desk.made("steps", _step(desk), "leader")


def _step_edit(desk: Desk) -> Json:
    return {"steps": {"ids": [str(desk.planned.ids.implementation.steps["partners"])]}, "change": {"shift_days": 1}}


async def _the_plan(desk: Desk) -> Made:
    plan = await read(desk.world["leader"], f"plans/{desk.planned.ids.plan}")
    return plan["id"], plan["version"]


def _step_order(desk: Desk) -> Json:
    steps = desk.planned.ids.implementation.steps
    return {"steps": [{"id": str(steps[name])} for name in ("examples", "agreement")]}


async def _in_the_other_order(desk: Desk) -> None:
    strategy, _ = await _common_language(desk)
    order = {"steps": list(reversed(_step_order(desk)["steps"]))}
    answer = await desk.world["leader"].post(f"/v1/strategies/{strategy}/sequence-steps", json=order)
    assert answer.status_code == 200, answer.text


async def _common_language(desk: Desk) -> Made:
    strategy = desk.planned.ids.implementation.strategies[StrategyKind.COMMON_LANGUAGE]
    return str(strategy), 1


def _monitoring(desk: Desk) -> Json:
    indicator = desk.planned.ids.implementation.indicators[IndicatorKind.CAUSE]
    return {"indicator_id": str(indicator), "observed_on": str(TODAY), "value": 61}


async def _a_monitoring(desk: Desk) -> Made:
    return await desk.made("monitoring-evidence", _monitoring(desk), "coach")


def _look_for(desk: Desk) -> Json:
    levels = [{"code": code, "name": code.title(), "description": None} for code in ("none", "deep")]
    about = {"initiative_id": str(desk.planned.ids.implementation.initiative), "aspect": "looks_like"}
    return {**about, "statement": "Criteria stand on the wall.", "levels": levels}


async def _a_look_for(desk: Desk) -> Made:
    return await desk.made("look-fors", _look_for(desk), "leader")


def _observation(desk: Desk) -> Json:
    ids = desk.planned.ids.implementation
    about = {"initiative_id": str(ids.initiative), "organization_id": desk.world.id("bethel")}
    seen = [{"look_for_id": str(ids.look_fors["criteria"]), "level": "deep"}]
    return {**about, "observed_on": str(TODAY), "levels": seen}


async def _an_observation(desk: Desk) -> Made:
    return await desk.made("observations", _observation(desk), "coach")


async def _an_attachment(desk: Desk) -> Made:
    made = await attached(desk.world["coach"], desk.planned.ids.implementation.evidence[0])
    return made["id"], made["version"]


def _reading(desk: Desk) -> Json:
    about = {"initiative_id": str(desk.planned.ids.implementation.initiative), "group_asked": "All teachers"}
    return {**about, "read_on": str(TODAY), "asked_count": 12, "committed_count": 9}


async def _a_reading(desk: Desk) -> Made:
    return await desk.made("commitment-readings", _reading(desk), "leader")


PLAN_CALLS: Mapping[str, Call] = {
    "create_plan": Call("leader", _plan),
    "update_plan": Call("leader", lambda _: {"title": "Another year's plan"}, _a_plan),
    "delete_plan": Call("leader", target=_a_plan),
    "approve_plan": Call("admin", target=_a_plan),
    "copy_plan_forward": Call("leader", lambda _: _NEXT, _a_plan_in_force),
    "copy_plan": Call("leader", lambda _: _NEXT, _a_plan),
    "save_plan_as_template": Call("admin", lambda _: _TEMPLATE, _a_plan),
    "update_plan_template": Call("admin", lambda _: {"title": "A year of clearer aims"}, _a_template),
    "delete_plan_template": Call("admin", target=_a_template),
    "begin_plan_from_template": Call("leader", _from_template, _a_template),
    "restore_plan": Call("leader", lambda _: {"revision": 1, "newest_revision": 2}, _a_revised_plan),
    "create_goal": Call("leader", _goal),
    "update_goal": Call("leader", lambda _: {"statement": "Everyone reads well."}, _a_goal),
    "delete_goal": Call("leader", target=_a_goal),
    "create_measure": Call("leader", _measure),
    "update_measure": Call("leader", lambda _: {"metric": "Presence"}, _a_measure),
    "delete_measure": Call("leader", target=_a_measure),
    "create_measurement": Call("leader", _measurement),
    "update_measurement": Call("leader", lambda _: {"note": "Counted again."}, _a_measurement),
    "delete_measurement": Call("leader", target=_a_measurement),
    "create_step": Call("leader", _step),
    "update_step": Call("leader", lambda _: {"title": "Another step"}, _a_step),
    "delete_step": Call("leader", target=_a_step),
    "edit_steps": Call("leader", _step_edit, _the_plan),
    "sequence_steps": Call("leader", _step_order, _common_language, _in_the_other_order),
    "create_step_resource": Call("leader", _resource),
    "update_step_resource": Call("leader", lambda _: {"is_secured": True}, _a_resource),
    "delete_step_resource": Call("leader", target=_a_resource),
    "create_monitoring_evidence": Call("coach", _monitoring),
    "create_look_for": Call("leader", _look_for),
    "update_look_for": Call("leader", lambda _: {"statement": "Criteria stand on every wall."}, _a_look_for),
    "delete_look_for": Call("leader", target=_a_look_for),
    "create_commitment_reading": Call("leader", _reading),
    "update_commitment_reading": Call("leader", lambda _: {"committed_count": 10}, _a_reading),
    "delete_commitment_reading": Call("leader", target=_a_reading),
    "create_observation": Call("coach", _observation),
    "update_observation": Call("coach", lambda _: {"withdrawn_because": "Recorded twice."}, _an_observation),
    "delete_attachment": Call("coach", target=_an_attachment),
    "update_monitoring_evidence": Call("coach", lambda _: {"narrative": "Most lessons."}, _a_monitoring),
}
