"""Tables of implementation plans: strategies, action steps, and which step waits for which."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from achieve.core.rows import ResourceRow, TenantRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words import StepStatus, StrategyKind


class ImplementationPlan(ResourceRow, table=True):
    """How an initiative is carried out in the time of a plan."""

    __tablename__ = "implementation_plan"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("initiative_id", "initiative"),
        references("organization_id", "organization"),
        listed_by("implementation_plan", "plan_id"),
        listed_by("implementation_plan", "initiative_id"),
        listed_by("implementation_plan", "organization_id"),
    )
    type_code = 0x028

    plan_id: UUID
    initiative_id: UUID
    organization_id: UUID
    title: str = text()
    summary: str | None = text(nullable=True)


class Strategy(ResourceRow, table=True):
    """An overarching way of working, under which steps stand."""

    __tablename__ = "strategy"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("implementation_plan_id", "implementation_plan", cascade=True),
        references("organization_id", "organization"),
        one_of("kind", StrategyKind),
        listed_by("strategy", "rank"),
        listed_by("strategy", "plan_id", "rank"),
        listed_by("strategy", "implementation_plan_id", "rank"),
    )
    type_code = 0x029

    plan_id: UUID
    implementation_plan_id: UUID
    organization_id: UUID
    title: str = text()
    kind: str = text()
    description: str | None = text(nullable=True)
    rank: int


class Step(ResourceRow, table=True):
    """An action step: who does what by when."""

    __tablename__ = "step"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("implementation_plan_id", "implementation_plan", cascade=True),
        references("strategy_id", "strategy", cascade=True),
        references("organization_id", "organization"),
        references("responsible_id", "person"),
        references("origin_step_id", "step"),
        one_of("status", StepStatus),
        CheckConstraint("(status = 'done') = (completed_on is not null)", name="completed_when_done"),
        CheckConstraint("origin_step_id <> id", name="not_its_own_origin"),
        Index("ix_step_due_on", "district_id", sql("coalesce(due_on, '9999-12-31'::date)"), "id"),
        listed_by("step", "sequence"),
        listed_by("step", "plan_id", "status"),
        listed_by("step", "implementation_plan_id", "sequence"),
        listed_by("step", "strategy_id", "sequence"),
        listed_by("step", "organization_id", "sequence"),
        listed_by("step", "responsible_id"),
        listed_by("step", "origin_step_id"),
        listed_by("step", "status"),
    )
    type_code = 0x02A

    plan_id: UUID
    implementation_plan_id: UUID
    strategy_id: UUID
    organization_id: UUID
    title: str = text()
    description: str | None = text(nullable=True)
    sequence: int
    status: str = text()
    responsible_id: UUID | None = Field(default=None)
    due_on: date | None = Field(default=None)
    completed_on: date | None = Field(default=None)
    origin_step_id: UUID | None = Field(default=None)


class StepDependency(TenantRow, table=True):
    """A step that waits for another one of its plan. A table of its own, so that the other one must exist."""

    __tablename__ = "step_dependency"
    __table_args__ = (
        references("step_id", "step", cascade=True),
        references("depends_on_id", "step", cascade=True),
        UniqueConstraint("district_id", "step_id", "depends_on_id"),
        CheckConstraint("step_id <> depends_on_id", name="not_on_itself"),
        Index("ix_step_dependency_depends_on_id", "district_id", "depends_on_id", "step_id"),
    )
    type_code = 0x02B

    step_id: UUID
    depends_on_id: UUID
