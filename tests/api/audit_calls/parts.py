"""Calls about what a plan says about how it is carried out."""

from collections.abc import Mapping

from achieve.plans.words import IndicatorKind
from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.plan_desk import TODAY, Json, read


def _priority(desk: Desk) -> Json:
    found = {"title": "Reading", "source_kind": "data", "finding": "Half of grade 4 read."}
    return {"plan_id": str(desk.planned.ids.plan), **found}


def _obstacle(desk: Desk) -> Json:
    return {"plan_id": str(desk.planned.ids.plan), "kind": "time", "statement": "No time in common."}


def _override(desk: Desk) -> Json:
    plan = str(desk.planned.ids.plan)
    said = {"status": "on_track", "reason": "It was moved.", "expires_on": str(TODAY)}
    return {"plan_id": plan, "part_id": plan, **said}


def _initiative(desk: Desk) -> Json:
    said = {"title": "Clear aims", "why": "They are not.", "why_kind": "data"}
    goals, plan = desk.planned.ids.goals, desk.planned.ids.plan
    return {
        "organization_id": desk.world.id("bethel"),
        **said,
        "goal_ids": [str(goals["ela"])],
        "plan_ids": [str(plan)],
    }


def _implementation_plan(desk: Desk) -> Json:
    ids = desk.planned.ids
    return {"plan_id": str(ids.plan), "initiative_id": str(ids.implementation.initiative), "title": "Clear aims here"}


def _part_of(desk: Desk) -> Json:
    return {"implementation_plan_id": str(desk.planned.ids.implementation.implementation_plan)}


def _strategy(desk: Desk) -> Json:
    return {**_part_of(desk), "title": "Talk about it", "kind": "communication"}


def _indicator(desk: Desk) -> Json:
    return {**_part_of(desk), "kind": "cause", "statement": "Aims are told."}


def _cycle(desk: Desk) -> Json:
    indicator = desk.planned.ids.implementation.indicators[IndicatorKind.CAUSE]
    said = {"question": "Does it help?", "tried": "Aims on a card.", "predicted_low": 40, "predicted_high": 60}
    return {"indicator_id": str(indicator), "begins_on": str(TODAY), "ends_on": str(TODAY), **said}


def _adjustment(desk: Desk) -> Json:
    evidence = desk.planned.ids.implementation.evidence
    decided = {"decision": "Go on.", "reason": "It works.", "changes_made": "None.", "decided_on": str(TODAY)}
    return {**_part_of(desk), **decided, "evidence_ids": [str(evidence[0])]}


async def _a_priority(desk: Desk) -> Made:
    return await desk.made("priorities", _priority(desk), "leader")


async def _an_override(desk: Desk) -> Made:
    await _no_override(desk)
    return await desk.made("status-overrides", _override(desk), "leader")


async def _no_override(desk: Desk) -> None:
    leader = desk.world["leader"]
    for each in (await read(leader, "status-overrides", part_id=str(desk.planned.ids.plan)))["data"]:
        await leader.post(f"/v1/status-overrides/{each['id']}/end")


async def _an_obstacle(desk: Desk) -> Made:
    return await desk.made("obstacles", _obstacle(desk), "leader")


async def _an_initiative(desk: Desk) -> Made:
    return await desk.made("initiatives", _initiative(desk), "leader")


async def _an_implementation_plan(desk: Desk) -> Made:
    return await desk.made("implementation-plans", _implementation_plan(desk), "leader")


async def _a_strategy(desk: Desk) -> Made:
    return await desk.made("strategies", _strategy(desk), "leader")


async def _an_indicator(desk: Desk) -> Made:
    return await desk.made("indicators", _indicator(desk), "leader")


def _outcome(desk: Desk) -> Json:
    adjustment = str(desk.planned.ids.implementation.adjustment)
    return {"adjustment_id": adjustment, "judged_on": str(TODAY), "judgement": "too_early", "note": "Wait."}


async def _an_outcome(desk: Desk) -> Made:
    return await desk.made("adjustment-outcomes", _outcome(desk), "leader")


async def _a_cycle(desk: Desk) -> Made:
    return await desk.made("monitoring-cycles", _cycle(desk), "leader")


async def _an_adjustment(desk: Desk) -> Made:
    return await desk.made("adjustments", _adjustment(desk), "leader")


PART_CALLS: Mapping[str, Call] = {
    "create_priority": Call("leader", _priority),
    "update_priority": Call("leader", lambda _: {"rank": 3}, _a_priority),
    "delete_priority": Call("leader", target=_a_priority),
    "create_obstacle": Call("leader", _obstacle),
    "update_obstacle": Call("leader", lambda _: {"respond_by": "2027-01-15"}, _an_obstacle),
    "delete_obstacle": Call("leader", target=_an_obstacle),
    "create_status_override": Call("leader", _override, first=_no_override),
    "end_status_override": Call("leader", target=_an_override),
    "create_initiative": Call("leader", _initiative),
    "update_initiative": Call("leader", lambda _: {"gap": "All but two teachers."}, _an_initiative),
    "delete_initiative": Call("leader", target=_an_initiative),
    "create_implementation_plan": Call("leader", _implementation_plan),
    "update_implementation_plan": Call("leader", lambda _: {"summary": "In grade 4 first."}, _an_implementation_plan),
    "delete_implementation_plan": Call("leader", target=_an_implementation_plan),
    "create_strategy": Call("leader", _strategy),
    "update_strategy": Call("leader", lambda _: {"title": "Talk about it weekly"}, _a_strategy),
    "delete_strategy": Call("leader", target=_a_strategy),
    "create_indicator": Call("leader", _indicator),
    "update_indicator": Call("leader", lambda _: {"population": "Grade 4"}, _an_indicator),
    "delete_indicator": Call("leader", target=_an_indicator),
    "create_adjustment_outcome": Call("leader", _outcome),
    "update_adjustment_outcome": Call("leader", lambda _: {"note": "Wait longer."}, _an_outcome),
    "create_monitoring_cycle": Call("leader", _cycle),
    "update_monitoring_cycle": Call("leader", lambda _: {"question": "Does it help in math?"}, _a_cycle),
    "delete_monitoring_cycle": Call("leader", target=_a_cycle),
    "create_adjustment": Call("leader", _adjustment),
    "update_adjustment": Call("leader", lambda _: {"reason": "It works in grade 4."}, _an_adjustment),
}
