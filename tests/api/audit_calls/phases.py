"""Calls about rollout phases."""

from collections.abc import Mapping

from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import TODAY, Json


def _phase(desk: Desk) -> Json:
    initiative = str(desk.planned.ids.implementation.initiative)
    return {"initiative_id": initiative, "kind": "scale", "name": "Everywhere", "rank": 9}


def _metric(desk: Desk) -> Json:
    pilot = str(desk.planned.ids.implementation.pilot)
    return {"phase_id": pilot, "kind": "narrative", "statement": "Families notice it."}


async def _a_phase(desk: Desk) -> Made:
    return await desk.made("phases", _phase(desk), "leader")


async def _an_open_phase(desk: Desk) -> Made:
    phase_id, _ = await _a_phase(desk)
    answer = await desk.world["leader"].post(f"/v1/phases/{phase_id}/open", json={"opened_because": "It is asked for."})
    return phase_id, answer.json()["version"]


async def _a_metric(desk: Desk) -> Made:
    return await desk.made("phase-metrics", _metric(desk), "leader")


PHASE_CALLS: Mapping[str, Call] = {
    "create_phase": Call("leader", _phase),
    "update_phase": Call("leader", lambda _: {"name": "In all grades"}, _a_phase),
    "delete_phase": Call("leader", target=_a_phase),
    "open_phase": Call("leader", lambda _: {"opened_because": "It is asked for."}, _a_phase),
    "complete_phase": Call("leader", lambda _: {"completed_on": str(TODAY)}, _an_open_phase),
    "create_phase_metric": Call("leader", _metric),
    "update_phase_metric": Call("leader", lambda _: {"rank": 8}, _a_metric),
    "judge_phase_metric": Call("leader", lambda _: {"is_met": True, "judgement": "Several said so."}, _a_metric),
    "delete_phase_metric": Call("leader", target=_a_metric),
}
