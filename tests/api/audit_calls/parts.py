"""Calls about what a plan says about how it is carried out."""

from collections.abc import Mapping

from tests.api.audit_calls.desk import Call, Desk
from tests.api.plan_desk import TODAY, Json


def _priority(desk: Desk) -> Json:
    found = {"title": "Reading", "source_kind": "data", "finding": "Half of grade 4 read."}
    return {"plan_id": str(desk.planned.ids.plan), **found}


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


def _adjustment(desk: Desk) -> Json:
    evidence = desk.planned.ids.implementation.evidence
    decided = {"decision": "Go on.", "reason": "It works.", "changes_made": "None.", "decided_on": str(TODAY)}
    return {**_part_of(desk), **decided, "evidence_ids": [str(evidence[0])]}


PART_CALLS: Mapping[str, Call] = {
    "create_priority": Call("leader", _priority),
    "create_initiative": Call("leader", _initiative),
    "create_implementation_plan": Call("leader", _implementation_plan),
    "create_strategy": Call("leader", _strategy),
    "create_indicator": Call("leader", _indicator),
    "create_adjustment": Call("leader", _adjustment),
}
