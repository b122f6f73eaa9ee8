"""The contract of a plan's history: its revisions, and what differs between two of them."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from achieve.core.authors import AuthorKind
from achieve.core.fields import Id, Line, ReadInstant
from achieve.core.schemas import Output


class PartKind(StrEnum):
    """A kind of part of a plan; the plan itself is one, too."""

    PLAN = "plan"
    PRIORITY = "priority"
    GOAL = "goal"
    MEASURE = "measure"
    MEASUREMENT = "measurement"
    INITIATIVE = "initiative"
    INITIATIVE_GOAL = "initiative_goal"
    INITIATIVE_PLAN = "initiative_plan"
    IMPLEMENTATION_PLAN = "implementation_plan"
    STRATEGY = "strategy"
    STEP = "step"
    STEP_DEPENDENCY = "step_dependency"
    INDICATOR = "indicator"
    MONITORING_EVIDENCE = "monitoring_evidence"
    ADJUSTMENT = "adjustment"
    ADJUSTMENT_EVIDENCE = "adjustment_evidence"


class PartChange(StrEnum):
    """What became of a part."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class RevisedPart(Output):
    """A part of a plan that a revision has touched."""

    kind: PartKind = Field(description="What kind of part it is.")
    part_id: UUID = Field(description="Its id.")
    change: PartChange = Field(description="What became of it.")


class PlanRevision(Output):
    """What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the changes.

    The database writes them itself: nothing is changed past them, and none is changed or deleted.
    """

    id: Id
    plan_id: UUID = Field(description="The plan.")
    number: int = Field(description="Its place in the plan's history, from 1.")
    made_at: ReadInstant = Field(description="When the change was made. RFC 3339 in UTC.")
    actor_kind: AuthorKind = Field(description="What made it: a person, a client, or the service itself.")
    actor_id: UUID | None = Field(description="The person or client that made it; null for the service itself.")
    operation: Line | None = Field(
        description="What was asked: the `operationId` in OpenAPI; null where that is not known."
    )
    parts: list[RevisedPart] = Field(description="What it touched; at most 1,000.")
