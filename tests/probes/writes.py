"""Probes of writes: bodies that refer to what is hidden, changes of hidden things, idempotency keys of others."""

from collections.abc import Iterator, Mapping
from typing import Any

import httpx

from achieve.declarations import OPERATIONS
from achieve.web.operations import Input, Operation
from tests.access.writes import CHANGES, as_sent, write_of
from tests.probes.probe import Probe
from tests.probes.sight import Sight

_EACH = 4
_METHODS = {"create": "POST", "update": "PATCH", "delete": "DELETE", "action": "POST"}
# Which hidden things a reference may name.
_REFERENCES = {
    "step_id": "steps",
    "team_id": "teams",
    "phase_id": "phases",
    "site_ids": "organizations",
    "class_ids": "classes",
    "response_step_id": "steps",
    "organization_id": "organizations",
    "plan_id": "plans",
    "aligned_to_plan_id": "plans",
    "goal_id": "goals",
    "goal_ids": "goals",
    "plan_ids": "plans",
    "initiative_id": "initiatives",
    "implementation_plan_id": "implementation-plans",
    "evidence_ids": "monitoring-evidence",
    "evidence_before_ids": "monitoring-evidence",
    "evidence_after_ids": "monitoring-evidence",
    "parent_goal_id": "goals",
    "measure_id": "measures",
    "ahead_measure_id": "measures",
    "behind_measure_id": "measures",
    "strategy_id": "strategies",
    "origin_step_id": "steps",
    "depends_on_ids": "steps",
    "responsible_id": "people",
    "indicator_id": "indicators",
    "cycle_id": "monitoring-cycles",
    "adjustment_id": "adjustments",
    "observer_id": "people",
    "partner_id": "people",
    "committed_by_id": "people",
    "session_id": "coaching-sessions",
    "subject_id": "plans",
    "part_id": "plans",
    "reply_to_id": "comments",
    "mentions": "people",
    "learner_id": "people",
    "person_id": "people",
    "competency_id": "competencies",
    "class_id": "classes",
    "population_organization_id": "organizations",
    "framework_id": "frameworks",
    "competency_ids": "competencies",
    "supersedes_id": "evidence",
    "school_ids": "organizations",
}


def to_hidden_things(sight: Sight) -> Iterator[Probe]:
    """Every change of what is hidden."""
    for operation in OPERATIONS:
        if operation.kind != "create":
            body = as_sent(CHANGES[operation.name].body)
            for row in sight.hidden[operation.shape.path][:_EACH]:
                yield _change(operation, str(row["id"]), body, "changes of the hidden", version=row.get("version", 1))


def with_hidden_references(sight: Sight) -> Iterator[Probe]:
    """Every reference of every body to each of some hidden things, in what is added and in what is changed."""
    for operation in OPERATIONS:
        for name, hidden in _references(sight, operation):
            given: object = [hidden] if name.endswith("_ids") or name == "mentions" else hidden
            for identifier, version, body in _good(sight, operation):
                yield _change(operation, identifier, {**body, name: given}, "hidden references", version=version)


def with_keys_of_others(bodies: Mapping[str, Any]) -> Iterator[Probe]:
    """Requests that others have sent, with their idempotency keys. bodies: by the keys, path and body."""
    for key, (path, body) in bodies.items():
        headers = {"idempotency-key": key}
        yield Probe("keys of others", path, "POST", headers=headers, body=body, check=_is_not_replayed)


def _is_not_replayed(answer: httpx.Response) -> str:
    return "somebody else's answer was replayed" if "idempotent-replayed" in answer.headers else ""


def _references(sight: Sight, operation: Operation[Input]) -> Iterator[tuple[str, str]]:
    for name, field in operation.body.model_fields.items():
        if "UUID" in str(field.annotation):
            assert name in _REFERENCES, f"Tell in tests/probes/writes.py, in _REFERENCES, what {name} refers to."
            for row in sight.hidden[_REFERENCES[name]][:_EACH]:
                yield name, str(row["id"])


def _good(sight: Sight, operation: Operation[Input]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """What could be sent: for one row that the asker sees, where there is one."""
    write = write_of(operation)
    visible = (row for row in write.targets(sight.district.record))
    row = next(visible, None)
    if row is not None:
        yield str(row["id"]), row.get("version", 1), as_sent(write.sent(sight.district.record, row, sight.asker))


def _change(
    operation: Operation[Input], identifier: str, body: Mapping[str, Any], family: str, *, version: int
) -> Probe:
    collection = f"/v1/{operation.shape.path}"
    suffix = f"/{operation.suffix}" if operation.suffix else ""
    path = collection if operation.kind == "create" else f"{collection}/{identifier}{suffix}"
    headers = {"if-match": f'"{version}"'} if operation.versioned else {}
    has_body = bool(operation.body.model_fields)
    return Probe(family, path, _METHODS[operation.kind], headers=headers, body=body if has_body else None)
