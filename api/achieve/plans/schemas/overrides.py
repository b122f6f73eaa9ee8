"""The contract of overridden statuses."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, ReadInstant, Reason, Text
from achieve.core.schemas import Input, Resource
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words.status import OverridingStatus

_PART = (
    "The part of the plan whose status it overrides: the plan itself, a goal, an initiative, an implementation plan "
    "or a strategy. Its id says which."
)
_STATUS = "How the part stands instead."
_REASON = "Why it stands otherwise than what is in it says, 1–20,000 characters; without names of learners."
_EXPIRES = (
    "Last day on which it counts, ISO date; from today on no further ahead than `most_override_days` of the district's "
    "settings."
)


class StatusOverride(Resource):
    """What somebody says of how a part of a plan stands, with a reason and until a day.

    While it is in force, the part stands so, and what it is in counts it so; how it stands by what is in it is told
    beside. It ends by itself or is ended, and stays in the record.
    """

    plan_id: PlanId
    organization_id: OrganizationId
    part_id: UUID = Field(description=_PART)
    status: OverridingStatus = Field(description=_STATUS)
    reason: Text = Field(description=_REASON)
    expires_on: date = Field(description=_EXPIRES)
    is_in_force: bool = Field(description="Whether it counts today.")
    decided_by_id: UUID | None = Field(description="Who decided so; null where a system did.")
    ended_at: ReadInstant | None = Field(
        description="When it was ended before its time, RFC 3339 in UTC; null where it was not."
    )
    ended_by_id: UUID | None = Field(description="Who ended it before its time; null where nobody did, or a system.")


class StatusOverrideCreate(Input):
    """Override the status of a part."""

    plan_id: PlanId
    part_id: UUID = Field(description=_PART)
    status: OverridingStatus = Field(description=_STATUS)
    reason: Reason = Field(description=_REASON)
    expires_on: Day = Field(description=_EXPIRES)
