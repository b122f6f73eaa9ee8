"""The table of monitoring cycles."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, instant, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.cycles import CycleDecision, CycleState


class MonitoringCycle(ResourceRow, table=True):
    """Something that is tried and held against what was predicted of an indicator. A prediction always stands."""

    __tablename__ = "monitoring_cycle"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("indicator_id", "indicator", cascade=True),
        references("organization_id", "organization"),
        ForeignKeyConstraint(
            ["district_id", "adjustment_id"],
            ["adjustment.district_id", "adjustment.id"],
            ondelete="SET NULL (adjustment_id)",
        ),
        one_of("state", CycleState),
        one_of("decision", CycleDecision),
        CheckConstraint("begins_on <= ends_on", name="period_in_order"),
        CheckConstraint("predicted_low <= predicted_high", name="predicted_in_order"),
        CheckConstraint("(state in ('studied', 'acted')) = (studied_on is not null)", name="studied_on_a_day"),
        CheckConstraint("studied_on is null or learned is not null", name="studied_says_what"),
        CheckConstraint("(state = 'acted') = (decision is not null)", name="acted_by_a_decision"),
        listed_by("monitoring_cycle", "begins_on"),
        listed_by("monitoring_cycle", "plan_id", "begins_on"),
        listed_by("monitoring_cycle", "indicator_id", "begins_on"),
        listed_by("monitoring_cycle", "organization_id"),
        listed_by("monitoring_cycle", "adjustment_id"),
    )
    type_code = 0x03E

    plan_id: UUID
    indicator_id: UUID
    organization_id: UUID
    question: str = text()
    tried: str = text()
    begins_on: date
    ends_on: date
    predicted_low: float
    predicted_high: float
    predicted_at: datetime = instant(now=True)
    state: str = text(default=CycleState.PLANNED)
    studied_on: date | None = Field(default=None)
    learned: str | None = text(nullable=True)
    decision: str | None = text(nullable=True)
    adjustment_id: UUID | None = Field(default=None)
