"""The contract of events."""

from uuid import UUID

from pydantic import Field

from achieve.core.fields import Id, ReadInstant
from achieve.core.schemas import Output


class Event(Output):
    """What happened: ids and names of changed fields, never their values. Events are never changed or deleted."""

    id: Id
    seq: int = Field(description="Number in the feed of the district: 1, 2, 3, … in commit order, without a gap.")
    type: str = Field(description="`resource.verb`, as in the catalogue.")
    occurred_at: ReadInstant
    aggregate_id: UUID = Field(description="Id of what it is about.")
    changed: list[str] = Field(description="Names of the fields that were changed; empty where that says nothing.")
    href: str = Field(description="Path of what it is about.")
    actor_id: UUID | None = Field(description="The person or machine client who did it; null for the service itself.")
