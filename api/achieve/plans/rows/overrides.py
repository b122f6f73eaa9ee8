"""The table of overridden statuses. It is no part of a plan: what people say of a plan is not what the plan says."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from achieve.core.rows import ResourceRow, instant, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.status import OverridingStatus


class StatusOverride(ResourceRow, table=True):
    """What a person says of how a part of a plan stands, until a day. part_id: of whatever kind its id says."""

    __tablename__ = "status_override"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        references("decided_by_id", "person"),
        references("ended_by_id", "person"),
        one_of("status", OverridingStatus),
        listed_by("status_override", "plan_id"),
        listed_by("status_override", "part_id"),
        listed_by("status_override", "organization_id"),
        listed_by("status_override", "expires_on"),
    )
    type_code = 0x0C7

    plan_id: UUID
    organization_id: UUID
    part_id: UUID
    status: str = text()
    reason: str = text()
    expires_on: date
    decided_by_id: UUID | None = Field(default=None)
    ended_at: datetime | None = instant(nullable=True)
    ended_by_id: UUID | None = Field(default=None)
