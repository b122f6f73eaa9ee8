"""Tables of initiatives, and of the goals and plans that each serves."""

from uuid import UUID

from sqlalchemy import Column, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.rows import ResourceRow, TenantRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words import WhyKind


class Initiative(ResourceRow, table=True):
    """What was chosen to reach goals. It outlives a yearly plan."""

    __tablename__ = "initiative"
    __table_args__ = (
        references("organization_id", "organization"),
        references("team_id", "team"),
        one_of("why_kind", WhyKind),
        listed_by("initiative", "title"),
        listed_by("initiative", "organization_id"),
        listed_by("initiative", "team_id"),
    )
    type_code = 0x025

    organization_id: UUID
    title: str = text()
    why: str = text()
    why_kind: str = text()
    research_references: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))
    vision_looks_like: str | None = text(nullable=True)
    vision_sounds_like: str | None = text(nullable=True)
    vision_feels_like: str | None = text(nullable=True)
    present_reality: str | None = text(nullable=True)
    gap: str | None = text(nullable=True)
    team_id: UUID | None = Field(default=None)


class InitiativeGoal(TenantRow, table=True):
    """A goal that an initiative serves."""

    __tablename__ = "initiative_goal"
    __table_args__ = (
        references("initiative_id", "initiative", cascade=True),
        references("goal_id", "goal", cascade=True),
        UniqueConstraint("district_id", "initiative_id", "goal_id"),
        Index("ix_initiative_goal_goal_id", "district_id", "goal_id", "initiative_id"),
    )
    type_code = 0x026

    initiative_id: UUID
    goal_id: UUID


class InitiativePlan(TenantRow, table=True):
    """A plan that an initiative is part of."""

    __tablename__ = "initiative_plan"
    __table_args__ = (
        references("initiative_id", "initiative", cascade=True),
        references("plan_id", "plan", cascade=True),
        UniqueConstraint("district_id", "initiative_id", "plan_id"),
        Index("ix_initiative_plan_plan_id", "district_id", "plan_id", "initiative_id"),
    )
    type_code = 0x027

    initiative_id: UUID
    plan_id: UUID
