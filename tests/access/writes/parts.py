"""The writes of what a plan says about how it is carried out."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from achieve.access.roles import Action, Resource
from achieve.core import clock
from tests.access.facts import Facts
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes

PLANS = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)


def planned(_record: Record, row: Row, _asker: Asker) -> Facts:
    """Something of an organization's plans."""
    place = row.get("organization_id", row["id"])
    line = Resource.DISTRICT_PLANS if place == row["district_id"] else Resource.SCHOOL_PLANS
    return Facts(line, organization=place)


def _priority_for(plan: Row, _asker: Asker) -> Body:
    return {"plan_id": plan["id"], "title": "Reading", "source_kind": "data", "finding": "Half of grade 4 read."}


def _obstacle_for(plan: Row, _asker: Asker) -> Body:
    return {"plan_id": plan["id"], "kind": "time", "statement": "No time in common."}


def _override_for(plan: Row, _asker: Asker) -> Body:
    said = {"status": "on_track", "reason": "It was moved.", "expires_on": str(clock.today())}
    return {"plan_id": plan["id"], "part_id": plan["id"], **said}


def _stands_as_it_is(record: Record, plan: Row) -> bool:
    return plan["id"] not in {row["part_id"] for row in record.rows("status_override")}


def _initiative_for(place: Row, _asker: Asker) -> Body:
    return {"organization_id": place["id"], "title": "Clear aims", "why": "They are not.", "why_kind": "data"}


def _implementation_for(plan: Row, _asker: Asker) -> Body:
    return {"plan_id": plan["id"], "title": "Clear aims at our school"}


def _its_initiative(record: Record, plan: Row) -> Body:
    """An initiative of the same organization, where there is one."""
    found = [row["id"] for row in record.rows("initiative") if row["organization_id"] == plan["organization_id"]]
    return {"initiative_id": next(iter(found), plan["id"])}


def _strategy_for(part_of: Row, _asker: Asker) -> Body:
    return {"implementation_plan_id": part_of["id"], "title": "Talk about it", "kind": "communication"}


def _indicator_for(part_of: Row, _asker: Asker) -> Body:
    return {"implementation_plan_id": part_of["id"], "kind": "cause", "statement": "Aims are told."}


def _cycle_for(indicator: Row, _asker: Asker) -> Body:
    said = {"question": "Does it help?", "tried": "Aims on a card.", "predicted_low": 40, "predicted_high": 60}
    return {"indicator_id": indicator["id"], "begins_on": "2026-01-05", "ends_on": "2026-02-05", **said}


def _has_unit(_record: Record, indicator: Row) -> bool:
    return indicator["unit"] is not None


def _has_no_evidence(record: Record, cycle: Row) -> bool:
    return cycle["id"] not in {row["cycle_id"] for row in record.rows("monitoring_evidence")}


def _adjustment_for(part_of: Row, _asker: Asker) -> Body:
    decided = {"decision": "Go on.", "reason": "It works.", "changes_made": "None.", "decided_on": str(clock.today())}
    return {"implementation_plan_id": part_of["id"], **decided}


def _outcome_for(adjustment: Row, _asker: Asker) -> Body:
    return {"adjustment_id": adjustment["id"], "judged_on": str(clock.today()), "judgement": "too_early"}


def _evidence_of(record: Record, part_of: Row) -> list[str]:
    return [str(row["id"]) for row in record.rows("monitoring_evidence") if row["plan_id"] == part_of["plan_id"]]


def _some_evidence(record: Record, part_of: Row) -> Body:
    """One piece of evidence of the same plan, or an id that is of none."""
    return {"evidence_ids": (_evidence_of(record, part_of) or [str(part_of["id"])])[:1]}


def _has_evidence(record: Record, part_of: Row) -> bool:
    return bool(_evidence_of(record, part_of))


def _adds_to_implementation(body: Callable[[Row, Asker], Body]) -> Write:
    return adds("implementation_plan", "implementation-plans", PLANS, planned, body)


PART_ADDITIONS: Mapping[str, Write] = {
    "create_priority": adds("plan", "plans", PLANS, planned, _priority_for),
    "create_obstacle": adds("plan", "plans", PLANS, planned, _obstacle_for),
    "create_status_override": replace(adds("plan", "plans", PLANS, planned, _override_for), picks=_stands_as_it_is),
    "create_initiative": adds("organization", "organizations", PLANS, planned, _initiative_for),
    "create_implementation_plan": replace(
        adds("plan", "plans", PLANS, planned, _implementation_for), beside=_its_initiative
    ),
    "create_strategy": _adds_to_implementation(_strategy_for),
    "create_indicator": _adds_to_implementation(_indicator_for),
    "create_adjustment_outcome": adds("adjustment", "adjustments", PLANS, planned, _outcome_for),
    "create_monitoring_cycle": replace(adds("indicator", "indicators", PLANS, planned, _cycle_for), picks=_has_unit),
    "create_adjustment": replace(_adds_to_implementation(_adjustment_for), beside=_some_evidence, picks=_has_evidence),
}


def _in_draft(record: Record, row: Row) -> bool:
    return record.row("plan", row["plan_id"])["status"] == "draft"


def _is_not_carried_out(record: Record, initiative: Row) -> bool:
    return initiative["id"] not in {row["initiative_id"] for row in record.rows("implementation_plan")}


PART_CHANGES: Mapping[str, Change] = {
    "update_priority": changes(finding="Changed"),
    "delete_priority": DELETES,
    "update_obstacle": changes(statement="Changed"),
    "delete_obstacle": DELETES,
    "end_status_override": changes(),
    "update_initiative": changes(gap="Changed"),
    "delete_initiative": Change(Action.DELETE, {}, _is_not_carried_out),
    "update_implementation_plan": changes(title="Changed"),
    "delete_implementation_plan": Change(Action.DELETE, {}, _in_draft),
    "update_strategy": changes(title="Changed"),
    "delete_strategy": Change(Action.DELETE, {}, _in_draft),
    "update_indicator": changes(statement="Changed"),
    "delete_indicator": Change(Action.DELETE, {}, _in_draft),
    "update_monitoring_cycle": changes(question="Changed?"),
    "delete_monitoring_cycle": Change(Action.DELETE, {}, _has_no_evidence),
    "update_adjustment_outcome": changes(note="Changed"),
    "update_adjustment": changes(reason="Changed"),
}
