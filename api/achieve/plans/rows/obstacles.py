"""The table of obstacles."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.obstacles import ObstacleKind, ObstacleState


class Obstacle(ResourceRow, table=True):
    """What hinders a plan, or one thing of it. It outlives the step that was to respond to it."""

    __tablename__ = "obstacle"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        references("initiative_id", "initiative", cascade=True),
        references("strategy_id", "strategy", cascade=True),
        references("step_id", "step", cascade=True),
        ForeignKeyConstraint(
            ["district_id", "response_step_id"],
            ["step.district_id", "step.id"],
            ondelete="SET NULL (response_step_id)",
        ),
        one_of("kind", ObstacleKind),
        one_of("state", ObstacleState),
        CheckConstraint("num_nonnulls(initiative_id, strategy_id, step_id) <= 1", name="hinders_one"),
        CheckConstraint("(state in ('overcome', 'accepted')) = (ended_on is not null)", name="ended_when_over"),
        CheckConstraint("ended_on >= noticed_on", name="ended_after_noticed"),
        listed_by("obstacle", "noticed_on"),
        listed_by("obstacle", "plan_id", "noticed_on"),
        listed_by("obstacle", "organization_id"),
        listed_by("obstacle", "initiative_id"),
        listed_by("obstacle", "strategy_id"),
        listed_by("obstacle", "step_id"),
        listed_by("obstacle", "response_step_id"),
    )
    type_code = 0x032

    plan_id: UUID
    organization_id: UUID
    initiative_id: UUID | None = Field(default=None)
    strategy_id: UUID | None = Field(default=None)
    step_id: UUID | None = Field(default=None)
    kind: str = text()
    statement: str = text()
    state: str = text()
    response_step_id: UUID | None = Field(default=None)
    noticed_on: date
    respond_by: date | None = Field(default=None)
    ended_on: date | None = Field(default=None)
