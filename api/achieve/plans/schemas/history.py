"""The contract of a plan's history: its revisions, and what differs between two of them."""

from uuid import UUID

from pydantic import Field, JsonValue

from achieve.core.authors import AuthorKind
from achieve.core.fields import Id, Line, ReadInstant, Truncated
from achieve.core.schemas import Input, Output
from achieve.plans.words import PartChange, PartKind


class RevisedPart(Output):
    """A part of a plan that a revision has added or changed."""

    kind: PartKind = Field(description="What kind of part it is.")
    part_id: UUID = Field(description="Its id.")
    change: PartChange = Field(description="`added` or `changed`.")


class RemovedPart(Output):
    """A part of a plan that a revision has removed."""

    kind: PartKind = Field(description="What kind of part it was.")
    part_id: UUID = Field(description="Its id.")


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
    parts: list[RevisedPart] = Field(description="What it added and changed, as far as you may see it; at most 500.")
    removed_parts: list[RemovedPart] = Field(description="What it removed, as far as you might see it; at most 500.")
    truncated: Truncated


class FieldDifference(Output):
    """A field that differs."""

    name: Line = Field(description="The field.")
    before: JsonValue = Field(description="Its value in the earlier revision.")
    after: JsonValue = Field(description="Its value in the later one.")


class PartDifference(Output):
    """A part of a plan that differs between two revisions."""

    kind: PartKind = Field(description="What kind of part it is.")
    part_id: UUID = Field(description="Its id.")
    change: PartChange = Field(description="What became of it.")
    fields: list[FieldDifference] = Field(
        description="The stored fields that differ; of a part that was added or removed, none."
    )


class PlanComparison(Output):
    """What differs between two revisions of a plan, part by part, as far as you may see both."""

    id: UUID = Field(description="Id of the plan.")
    from_revision: int = Field(description="Number of the earlier revision.")
    to_revision: int = Field(description="Number of the later one.")
    parts: list[PartDifference] = Field(description="The parts that differ, in the order of a plan's document.")
    truncated: list[str] = Field(
        description="Names of the lists that a document cuts: of what it does not show, no difference is told."
    )


class PlanRestore(Input):
    """To which revision a plan goes back."""

    revision: int = Field(ge=1, le=2_147_483_647, description="Number of the revision whose state comes back.")
    newest_revision: int = Field(
        ge=1,
        le=2_147_483_647,
        description="Number of the newest revision that you have seen; where there is a newer one, nothing is done.",
    )
