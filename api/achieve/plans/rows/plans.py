"""Tables of plans and their priorities."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, instant, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words import FindingSource, PlanKind, PlanStatus


class Plan(ResourceRow, table=True):
    """A strategic plan or a year's improvement plan of an organization.

    copied_from_id, template_id: where it comes from stays known when that is gone, so no key refers to it.
    """

    __tablename__ = "plan"
    __table_args__ = (
        references("organization_id", "organization"),
        references("aligned_to_plan_id", "plan"),
        references("approved_by_id", "person"),
        references("team_id", "team"),
        one_of("kind", PlanKind),
        one_of("status", PlanStatus),
        CheckConstraint("ends_on >= begins_on", name="period_in_order"),
        CheckConstraint("not (is_published and status = 'draft')", name="draft_unpublished"),
        CheckConstraint("aligned_to_plan_id <> id", name="not_aligned_to_itself"),
        listed_by("plan", "begins_on"),
        listed_by("plan", "organization_id"),
        listed_by("plan", "status"),
        listed_by("plan", "aligned_to_plan_id"),
        listed_by("plan", "team_id"),
        listed_by("plan", "copied_from_id"),
        listed_by("plan", "template_id"),
    )
    type_code = 0x020

    organization_id: UUID
    aligned_to_plan_id: UUID | None = Field(default=None)
    kind: str = text()
    title: str = text()
    summary: str | None = text(nullable=True)
    begins_on: date
    ends_on: date
    status: str = text()
    is_published: bool = Field(default=False)
    approved_at: datetime | None = instant(nullable=True)
    approved_by_id: UUID | None = Field(default=None)
    team_id: UUID | None = Field(default=None)
    copied_from_id: UUID | None = Field(default=None)
    template_id: UUID | None = Field(default=None)


class Priority(ResourceRow, table=True):
    """Why an area comes first."""

    __tablename__ = "priority"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        one_of("source_kind", FindingSource),
        listed_by("priority", "rank"),
        listed_by("priority", "plan_id", "rank"),
    )
    type_code = 0x021

    plan_id: UUID
    organization_id: UUID
    title: str = text()
    source_kind: str = text()
    finding: str = text()
    rank: int
