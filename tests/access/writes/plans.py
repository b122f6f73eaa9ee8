"""The writes of plans."""

from collections.abc import Mapping
from datetime import timedelta

from achieve.access.roles import Action, Resource
from achieve.core import clock
from tests.access.facts import KINDS, Facts, Kind
from tests.access.facts import plans as facts
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.monitoring import MONITORING_ADDITIONS, MONITORING_CHANGES
from tests.access.writes.parts import PART_ADDITIONS, PART_CHANGES, PLANS, planned
from tests.access.writes.step_edits import STEP_EDIT_CHANGES
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes


def _is_draft(_record: Record, plan: Row) -> bool:
    return plan["status"] == "draft"


_NEXT: Body = {"title": "The next", "begins_on": "2198-01-01", "ends_on": "2198-12-31"}


def _was_in_force(_record: Record, plan: Row) -> bool:
    return plan["status"] != "draft"


def _of_the_district(_record: Record, row: Row) -> Facts:
    """A plan of the district itself."""
    return Facts(Resource.DISTRICT_PLANS, organization=row["district_id"])


def _is_districts(record: Record, template: Row) -> bool:
    """Its initiatives are the district's, too."""
    return record.row("plan", template["copied_from_id"])["organization_id"] == template["district_id"]


def _has_just_begun(record: Record, plan: Row) -> bool:
    """Its first revision is its newest one."""
    return sum(each["plan_id"] == plan["id"] for each in record.rows("plan_revision")) == 1


def _is_open(_record: Record, step: Row) -> bool:
    return step["status"] != "done"


PLAN_CHANGES: Mapping[str, Change] = {
    "update_plan": changes(title="Changed"),
    "delete_plan": Change(Action.DELETE, {}, _is_draft),
    "copy_plan_forward": Change(Action.WRITE, _NEXT, _was_in_force),
    "copy_plan": Change(Action.WRITE, _NEXT),
    "save_plan_as_template": Change(
        Action.WRITE, {"title": "A template"}, kind=KINDS["plan-templates"], seen=KINDS["plans"].tell
    ),
    "update_plan_template": changes(title="Changed"),
    "delete_plan_template": DELETES,
    "begin_plan_from_template": Change(
        Action.WRITE, _NEXT, _is_districts, kind=Kind(PLANS, _of_the_district), seen=KINDS["plan-templates"].tell
    ),
    "restore_plan": Change(Action.WRITE, {"revision": 1, "newest_revision": 1}, _has_just_begun),
    "approve_plan": Change(Action.APPROVE, {}, _is_draft),
    "update_goal": changes(statement="Changed"),
    "delete_goal": DELETES,
    "update_measure": changes(metric="Changed"),
    "delete_measure": DELETES,
    "update_measurement": changes(note="Changed"),
    "delete_measurement": DELETES,
    **PART_CHANGES,
    "update_step": Change(Action.WRITE, {"title": "Changed"}, _is_open),
    "delete_step": Change(Action.DELETE, {}, _is_open),
    "update_step_resource": changes(description="Changed"),
    "delete_step_resource": DELETES,
    "update_monitoring_evidence": changes(narrative="Changed"),
    **STEP_EDIT_CHANGES,
    "delete_attachment": Change(Action.WRITE, {}),
    **MONITORING_CHANGES,
}


def _plan_for(place: Row, _asker: Asker) -> Body:
    days = {"begins_on": "2026-08-01", "ends_on": "2027-06-30"}
    return {"organization_id": place["id"], "kind": "improvement", "title": "A plan", **days}


def _goal_for(plan: Row, _asker: Asker) -> Body:
    return {"plan_id": plan["id"], "statement": "A goal", "area": "academics"}


def _measure_for(goal: Row, _asker: Asker) -> Body:
    known = {"metric": "Attendance", "population": "Grade 4", "unit": "percent", "direction": "increase"}
    figures = {"baseline": 90, "baseline_on": "2026-05-01", "target": 95, "target_on": "2027-05-01"}
    return {"goal_id": goal["id"], **known, **figures}


def _measurement_for(measure: Row, _asker: Asker) -> Body:
    long_ago = clock.today() - timedelta(days=2_000)
    return {"measure_id": measure["id"], "value": 50, "measured_on": str(long_ago)}


def _step_for(strategy: Row, asker: Asker) -> Body:
    return {
        "strategy_id": strategy["id"],
        "title": "A step",
        "status": "not_started",
        "responsible_id": asker.person_id,
    }


def _resource_for(step: Row, _asker: Asker) -> Body:
    return {"step_id": step["id"], "kind": "space", "description": "A room"}


def _seen_for(indicator: Row, _asker: Asker) -> Body:
    return {"indicator_id": indicator["id"], "narrative": "Seen.", "observed_on": str(clock.today())}


def _step(_record: Record, row: Row, asker: Asker) -> Facts:
    place = row["organization_id"]
    line = Resource.DISTRICT_STEPS if place == row["district_id"] else Resource.SCHOOL_STEPS
    return Facts(line, organization=place, owner=asker.person_id)


def _needed(record: Record, step: Row, _asker: Asker) -> Facts:
    return facts.step(record, step)


def _monitored(_record: Record, row: Row, asker: Asker) -> Facts:
    return Facts(Resource.MONITORING, organization=row["organization_id"], owner=asker.person_id)


_STEPS = (Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS)

PLAN_ADDITIONS: Mapping[str, Write] = {
    "create_plan": adds("organization", "organizations", PLANS, planned, _plan_for),
    "create_goal": adds("plan", "plans", PLANS, planned, _goal_for),
    "create_measure": adds("goal", "goals", PLANS, planned, _measure_for),
    "create_measurement": adds("measure", "measures", PLANS, planned, _measurement_for),
    **PART_ADDITIONS,
    **MONITORING_ADDITIONS,
    "create_step": adds("strategy", "strategies", _STEPS, _step, _step_for),
    "create_step_resource": adds("step", "steps", _STEPS, _needed, _resource_for),
    "create_monitoring_evidence": adds("indicator", "indicators", (Resource.MONITORING,), _monitored, _seen_for),
}
