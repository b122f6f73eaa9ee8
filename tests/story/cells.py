"""Named cells of the access table, each with something that is granted and something that is denied."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from achieve_sdk import Achieve, NotFound, PermissionDenied, Refused, ValidationFailed

from achieve.core import clock

Things = Mapping[str, UUID]
Deed = Callable[[Achieve, Things], object]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, by line and role. granted, denied: what is done, in words; allowed, refused: the deeds."""

    name: str
    who: str
    granted: str
    allowed: Deed
    denied: str
    refused: Deed
    refusal: type[Refused]
    status: int


def _describe_step(client: Achieve, step_id: UUID) -> object:
    step = client.steps.get(step_id)
    return client.steps.update(step.id, step.version, description="As we agreed on Tuesday.")


def _summarize_plan(client: Achieve, plan_id: UUID) -> object:
    version = client.plans.get(plan_id).version
    return client.plans.update(plan_id, version, summary="In plain words.")


def _record(client: Achieve, things: Things, learner: str) -> object:
    return client.evidence.create(
        learner_id=things[learner], competency_id=things["ELA.4.RI.3"], kind="formative", score=3
    )


def _observe(client: Achieve, things: Things) -> object:
    return client.monitoring_evidence.create(
        indicator_id=things["indicator"], observed_on=clock.today(), value=60, narrative="Seen in six classrooms."
    )


def _assert_redacted(client: Achieve, person_id: UUID, names: list[str]) -> None:
    assert client.people.get(person_id).redacted == names


CELLS = (
    Cell(
        "learners × teacher",
        "teacher",
        "a learner of the own class",
        lambda client, things: client.people.get(things["learner"]),
        "a learner of another class",
        lambda client, things: client.people.get(things["other_learner"]),
        NotFound,
        404,
    ),
    Cell(
        "learning evidence × teacher reads",
        "teacher",
        "evidence of own class",
        lambda client, things: client.evidence.get(things["evidence"]),
        "other class",
        lambda client, things: client.evidence.get(things["other_evidence"]),
        NotFound,
        404,
    ),
    Cell(
        "learning evidence × teacher records",
        "teacher",
        "for a learner of the own class",
        lambda client, things: _record(client, things, "learner"),
        "for a learner of another class",
        lambda client, things: _record(client, things, "other_learner"),
        ValidationFailed,
        422,
    ),
    Cell(
        "learning evidence × learner",
        "learner",
        "own evidence",
        lambda client, things: client.evidence.get(things["evidence"]),
        "a classmate's",
        lambda client, things: client.evidence.get(things["classmates_evidence"]),
        NotFound,
        404,
    ),
    Cell(
        "progress × guardian",
        "guardian",
        "of the own child",
        lambda client, things: client.learners.progress(things["learner"]),
        "of a classmate",
        lambda client, things: client.learners.progress(things["classmate"]),
        NotFound,
        404,
    ),
    Cell(
        "progress × leader",
        "leader",
        "of a learner of the own school",
        lambda client, things: client.learners.progress(things["learner"]),
        "of the other school",
        lambda client, things: client.learners.progress(things["other_learner"]),
        NotFound,
        404,
    ),
    Cell(
        "webhook endpoints × client",
        "sis",
        "has endpoints of its own",
        lambda client, _: client.webhook_endpoints.create(url="http://127.0.0.1:9/hook", event_types=["plan.deleted"]),
        "the district's endpoint",
        lambda client, things: client.webhook_endpoints.get(things["endpoint"]),
        NotFound,
        404,
    ),
    Cell(
        "contact × teacher",
        "teacher",
        "sees the contact of a learner, not the birth date",
        lambda client, things: _assert_redacted(client, things["learner"], ["birth_date"]),
        "a learner of another class at all",
        lambda client, things: _assert_redacted(client, things["other_learner"], []),
        NotFound,
        404,
    ),
    Cell(
        "plans of a school × leader",
        "leader",
        "changes the own school's plan",
        lambda client, things: _summarize_plan(client, things["plan"]),
        "the other school's",
        lambda client, things: _summarize_plan(client, things["other_plan"]),
        NotFound,
        404,
    ),
    Cell(
        "plans of the district × leader",
        "leader",
        "reads it",
        lambda client, things: client.plans.get(things["district_plan"]),
        "changes it",
        lambda client, things: _summarize_plan(client, things["district_plan"]),
        PermissionDenied,
        403,
    ),
    Cell(
        "plans of a school × teacher",
        "teacher",
        "changes an own step",
        lambda client, things: _describe_step(client, things["own_step"]),
        "a colleague's step",
        lambda client, things: _describe_step(client, things["colleagues_step"]),
        PermissionDenied,
        403,
    ),
    Cell(
        "plans × guardian",
        "guardian",
        "the published summary",
        lambda client, things: client.plans.get(things["plan"]),
        "its steps",
        lambda client, things: client.steps.get(things["own_step"]),
        PermissionDenied,
        403,
    ),
    Cell(
        "frameworks and plans × learner",
        "learner",
        "a published competency",
        lambda client, things: client.competencies.get(things["ELA.4.RI.2"]),
        "a plan",
        lambda client, things: client.plans.get(things["plan"]),
        PermissionDenied,
        403,
    ),
    Cell(
        "monitoring evidence × coach",
        "coach",
        "records what was seen at the assigned school",
        _observe,
        "reads a learner by name",
        lambda client, things: client.people.get(things["learner"]),
        NotFound,
        404,
    ),
    Cell(
        "people × coach",
        "coach",
        "staff of the assigned school",
        lambda client, things: client.people.get(things["colleague"]),
        "of the other school",
        lambda client, things: client.people.get(things["other_teacher"]),
        NotFound,
        404,
    ),
    Cell(
        "schools × guardian",
        "guardian",
        "the child's school",
        lambda client, things: client.organizations.get(things["bethel-elementary"]),
        "another school",
        lambda client, things: client.organizations.get(things["reynolds-middle"]),
        NotFound,
        404,
    ),
    Cell(
        "roster × client",
        "roster_reader",
        "reads people without contact",
        lambda client, things: _assert_redacted(client, things["learner"], ["email", "phone", "birth_date"]),
        "evidence without its scope",
        lambda client, things: client.evidence.get(things["evidence"]),
        PermissionDenied,
        403,
    ),
    Cell(
        "plans of a school × district admin",
        "admin",
        "reads it",
        lambda client, things: client.plans.get(things["plan"]),
        "changes it",
        lambda client, things: _summarize_plan(client, things["plan"]),
        PermissionDenied,
        403,
    ),
)
