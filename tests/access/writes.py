"""Every write as the oracle sees it: what it is done to, which line opens it, and a body that is accepted.

A write without an entry here is not covered: the matrix test fails with a sentence that says what to add.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import UUID

from achieve.access.roles import Action, Resource
from achieve.core import clock
from achieve.web.operations import Input, Operation
from tests.access.facts import KINDS, Facts, Kind, Teller, consent
from tests.access.oracle import Asker
from tests.access.record import Record, Row

# The name of a district that nobody is in: it can be ended.
NOBODYS = "Nobody's yet"

Body: TypeAlias = Mapping[str, Any]
Telling = Callable[[Record, Row, Asker], Facts | None]


@dataclass(frozen=True, slots=True)
class Write:
    """One write, on rows of a table: on what is changed, or on what something is added to.

    lines: those of which one must be open to the action at all. tell: what the written row hangs on. seen: what opens
    the row of `on` to be seen; None where it need not be. picks: the rows that it is tried on. barred: whom a rule
    beyond the table keeps out. otherwise: what is enough for whom the action is not open to at all.
    """

    action: Action
    on: str
    lines: tuple[Resource, ...]
    tell: Telling
    seen: Teller | None
    body: Callable[[Row, Asker], Body]
    is_new: bool = False
    picks: Callable[[Record, Row], bool] = lambda _record, _row: True
    barred: Callable[[Asker], bool] = lambda _: False
    otherwise: Action | None = None

    def targets(self, record: Record) -> Iterator[Row]:
        """The rows that it is tried on."""
        return (row for row in record.rows(self.on) if self.picks(record, row))


def write_of(operation: Operation[Input]) -> Write:
    """How the oracle sees an operation."""
    if operation.kind == "create":
        assert operation.name in ADDITIONS, f"Tell in tests/access/writes.py, in ADDITIONS, what {operation.name} does."
        return ADDITIONS[operation.name]
    given = CHANGES.get(operation.name)
    assert given, f"Tell in tests/access/writes.py, in CHANGES, what {operation.name} does."
    kind = given.kind or KINDS[operation.shape.path]
    return Write(
        given.action,
        operation.shape.table,
        kind.lines,
        lambda record, row, _: kind.tell(record, row),
        kind.tell,
        lambda _row, _asker: given.body,
        picks=given.picks,
        barred=given.barred,
    )


@dataclass(frozen=True, slots=True)
class Change:
    """What is done to a row that is there. kind: where another line than that of the row opens it. barred: as above."""

    action: Action
    body: Body
    picks: Callable[[Record, Row], bool] = lambda _record, _row: True
    kind: Kind | None = None
    barred: Callable[[Asker], bool] = lambda _: False


def _changes(**fields: object) -> Change:
    return Change(Action.WRITE, fields)


def _is_draft(_record: Record, plan: Row) -> bool:
    return plan["status"] == "draft"


def _is_open(_record: Record, step: Row) -> bool:
    return step["status"] != "done"


def _is_own_or_nobodys(record: Record, district: Row) -> bool:
    return district["id"] == record.district_id or district["name"] == NOBODYS


def _decides(body: Body, *statuses: str) -> Change:
    """On an erasure. A person does, and no machine."""

    def picks(_record: Record, request: Row) -> bool:
        return request["kind"] == "erasure" and request["status"] in statuses

    return Change(Action.WRITE, body, picks, barred=lambda asker: asker.client_id is not None)


_DELETES = Change(Action.DELETE, {})

# By the names of the operations.
CHANGES: Mapping[str, Change] = {
    "update_plan": _changes(title="Changed"),
    "delete_plan": Change(Action.DELETE, {}, _is_draft),
    "restore_plan": _changes(revision=1, newest_revision=1),
    "approve_plan": Change(Action.APPROVE, {}, _is_draft),
    "update_goal": _changes(statement="Changed"),
    "delete_goal": _DELETES,
    "update_measure": _changes(metric="Changed"),
    "delete_measure": _DELETES,
    "update_measurement": _changes(note="Changed"),
    "delete_measurement": _DELETES,
    "update_step": Change(Action.WRITE, {"title": "Changed"}, _is_open),
    "delete_step": Change(Action.DELETE, {}, _is_open),
    "update_monitoring_evidence": _changes(narrative="Changed"),
    "update_webhook_endpoint": _changes(description="Changed"),
    "delete_webhook_endpoint": _DELETES,
    "rotate_webhook_endpoint_keys": _changes(previous_hours=1),
    "replay_delivery": _changes(),
    "update_api_client": _changes(name="Changed"),
    "delete_api_client": _DELETES,
    "rotate_api_client_secret": _changes(previous_hours=1),
    "delete_client_secret": _DELETES,
    # Whoever says where people sign in may let in who may do more than a limited token.
    "update_identity_provider": Change(
        Action.WRITE, {"client_id": "another"}, barred=lambda asker: asker.scopes is not None
    ),
    "delete_identity_provider": _DELETES,
    "update_guardianship": Change(
        Action.WRITE, {"consented_until": str(clock.today())}, kind=Kind((Resource.CONSENTS,), consent)
    ),
    "update_district_settings": _changes(days_after_class=0),
    "delete_district_settings": _DELETES,
    "delete_personal_access_token": _DELETES,
    "approve_privacy_request": _decides({}, "requested"),
    "refuse_privacy_request": _decides({"refusal": "It was asked for twice."}, "requested"),
    "preview_erasure": _decides({}, "requested", "approved"),
    "erase_person": _decides({"although": ["open_enrollments", "open_roles", "open_steps"]}, "approved"),
    "delete_invitation": _DELETES,
    "update_district": _changes(name="Changed"),
    "end_district": Change(Action.DELETE, {}, _is_own_or_nobodys),
    "add_district_administrator": _changes(given_name="Ada", family_name="Quillfeather", email="ada@example.org"),
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


def _seen_for(indicator: Row, _asker: Asker) -> Body:
    return {"indicator_id": indicator["id"], "narrative": "Seen.", "observed_on": str(clock.today())}


def _showing_for(progress: Row, _asker: Asker) -> Body:
    ids = {name: progress[name] for name in ("learner_id", "competency_id")}
    return {**ids, "score": 3, "kind": "formative"}


def _key_for(_district: Row, asker: Asker) -> Body:
    """A token that is limited makes no other than one that is limited as well."""
    scopes = None if asker.scopes is None else sorted(asker.scopes)
    return {"name": "A script", "expires_on": str(clock.today()), "scopes": scopes}


def _planned(_record: Record, row: Row, _asker: Asker) -> Facts:
    place = row.get("organization_id", row["id"])
    line = Resource.DISTRICT_PLANS if place == row["district_id"] else Resource.SCHOOL_PLANS
    return Facts(line, organization=place)


def _step(_record: Record, row: Row, asker: Asker) -> Facts:
    place = row["organization_id"]
    line = Resource.DISTRICT_STEPS if place == row["district_id"] else Resource.SCHOOL_STEPS
    return Facts(line, organization=place, owner=asker.person_id)


def _monitored(_record: Record, row: Row, asker: Asker) -> Facts:
    return Facts(Resource.MONITORING, organization=row["organization_id"], owner=asker.person_id)


def _shown(_record: Record, row: Row, _asker: Asker) -> Facts:
    return Facts(Resource.HABITS if row["is_habit"] else Resource.EVIDENCE, learner=row["learner_id"])


def _district_itself(record: Record, row: Row) -> bool:
    return row["id"] == record.district_id


def _adds(to: str, path: str, lines: tuple[Resource, ...], tell: Telling, body: Callable[[Row, Asker], Body]) -> Write:
    return Write(Action.WRITE, to, lines, tell, KINDS[path].tell, body, is_new=True)


def _adds_to_district(line: Resource, body: Body, barred: Callable[[Asker], bool]) -> Write:
    """Something of the district, or of the client or the person that makes it."""
    return Write(
        Action.WRITE,
        "district",
        (line,),
        lambda _record, _row, asker: Facts(line, client=asker.client_id, owner=asker.person_id),
        None,
        lambda _row, _asker: body,
        is_new=True,
        picks=_district_itself,
        barred=barred,
    )


_PLANS = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)
_STEPS = (Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS)
_LEARNING = (Resource.EVIDENCE, Resource.HABITS)

# By the names of the operations.
ADDITIONS: Mapping[str, Write] = {
    "create_plan": _adds("organization", "organizations", _PLANS, _planned, _plan_for),
    "create_goal": _adds("plan", "plans", _PLANS, _planned, _goal_for),
    "create_measure": _adds("goal", "goals", _PLANS, _planned, _measure_for),
    "create_measurement": _adds("measure", "measures", _PLANS, _planned, _measurement_for),
    "create_step": _adds("strategy", "strategies", _STEPS, _step, _step_for),
    "create_monitoring_evidence": _adds("indicator", "indicators", (Resource.MONITORING,), _monitored, _seen_for),
    "create_evidence": _adds("progress", "evidence", _LEARNING, _shown, _showing_for),
    # A client that is limited to schools has no endpoints: what they hear of is the district's.
    "create_webhook_endpoint": _adds_to_district(
        Resource.WEBHOOKS, {"url": "http://127.0.0.1:9/hook"}, lambda asker: asker.schools is not None
    ),
    "create_district_settings": _adds_to_district(Resource.SETTINGS, {"days_after_class": 0}, lambda _: False),
    "create_privacy_request": Write(
        Action.WRITE,
        "person",
        (Resource.PERSON_RECORDS,),
        lambda _record, person, _asker: Facts(Resource.PERSON_RECORDS, learner=person["id"], person=person["id"]),
        None,
        lambda person, _: {"kind": "export", "person_id": person["id"], "reason": "The family has asked for it."},
        is_new=True,
        otherwise=Action.PROPOSE,
    ),
    "create_api_client": _adds_to_district(
        Resource.API_CLIENTS, {"name": "A client", "scopes": ["plans:read"]}, lambda _: False
    ),
    "create_identity_provider": _adds_to_district(
        Resource.API_CLIENTS,
        {"issuer": "https://login.example", "client_id": "achieve"},
        lambda asker: asker.scopes is not None,
    ),
    "create_district": Write(
        Action.WRITE,
        "district",
        (Resource.DISTRICTS,),
        lambda _record, district, _asker: Facts(Resource.DISTRICTS, district=district["id"]),
        None,
        lambda _row, _asker: {
            "name": "Hollowbrook",
            "given_name": "Ada",
            "family_name": "Quillfeather",
            "email": "ada@example.org",
        },
        is_new=True,
        picks=_district_itself,
    ),
    "create_invitation": Write(
        Action.WRITE,
        "person",
        (Resource.INVITATIONS,),
        lambda _record, _row, _asker: Facts(Resource.INVITATIONS),
        KINDS["people"].tell,
        lambda person, _asker: {"person_id": person["id"]},
        is_new=True,
        picks=lambda _record, person: bool(person["email"]) and person["is_active"],
    ),
    "create_personal_access_token": replace(_adds_to_district(Resource.KEYS, {}, lambda _: False), body=_key_for),
}

# What a district does once and has done here: nobody is refused for another reason. test_after_class does it.
DONE_BEFORE = frozenset({"create_district_settings", "create_identity_provider"})


def as_sent(body: Body) -> "dict[str, Any]":
    """A body as JSON has it."""
    return {name: str(value) if isinstance(value, UUID) else value for name, value in body.items() if value is not None}
