"""Tables of monitoring: indicators of cause and effect, the evidence for them, and what was decided on it."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, TenantRow, document, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words import IndicatorKind, MeasurementOrigin, MeasureUnit


class Indicator(ResourceRow, table=True):
    """What is looked at to see whether an implementation plan works."""

    __tablename__ = "indicator"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("implementation_plan_id", "implementation_plan", cascade=True),
        references("strategy_id", "strategy", cascade=True),
        references("organization_id", "organization"),
        one_of("kind", IndicatorKind),
        one_of("unit", MeasureUnit),
        listed_by("indicator", "rank"),
        listed_by("indicator", "plan_id", "rank"),
        listed_by("indicator", "implementation_plan_id", "rank"),
        listed_by("indicator", "strategy_id"),
    )
    type_code = 0x02C

    plan_id: UUID
    implementation_plan_id: UUID
    strategy_id: UUID | None = Field(default=None)
    organization_id: UUID
    kind: str = text()
    statement: str = text()
    population: str | None = text(nullable=True)
    unit: str | None = text(nullable=True)
    rank: int


class MonitoringEvidence(ResourceRow, table=True):
    """What was seen for an indicator on a day. Corrected, never deleted."""

    __tablename__ = "monitoring_evidence"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("indicator_id", "indicator", cascade=True),
        references("organization_id", "organization"),
        references("observer_id", "person"),
        ForeignKeyConstraint(
            ["district_id", "cycle_id"],
            ["monitoring_cycle.district_id", "monitoring_cycle.id"],
            ondelete="SET NULL (cycle_id)",
        ),
        CheckConstraint("value is not null or narrative is not null", name="says_something"),
        one_of("origin", MeasurementOrigin),
        CheckConstraint("(origin = 'computed') = (question is not null)", name="computed_of_a_question"),
        CheckConstraint(
            "(sample_size is null and in_place_count is null) or in_place_count between 0 and sample_size",
            name="sample_is_whole",
        ),
        listed_by("monitoring_evidence", "observed_on"),
        listed_by("monitoring_evidence", "plan_id"),
        listed_by("monitoring_evidence", "indicator_id", "observed_on"),
        listed_by("monitoring_evidence", "organization_id"),
        listed_by("monitoring_evidence", "observer_id"),
        listed_by("monitoring_evidence", "cycle_id", "observed_on"),
    )
    type_code = 0x02D

    plan_id: UUID
    indicator_id: UUID
    organization_id: UUID
    observer_id: UUID | None = Field(default=None)
    observed_on: date
    value: float | None = Field(default=None)
    narrative: str | None = text(nullable=True)
    population: str | None = text(nullable=True)
    source: str | None = text(nullable=True)
    origin: str = text(default=MeasurementOrigin.ENTERED)
    population_size: int | None = Field(default=None)
    question: dict[str, object] | None = document(nullable=True)
    sample_size: int | None = Field(default=None)
    in_place_count: int | None = Field(default=None)
    cycle_id: UUID | None = Field(default=None)


class Adjustment(ResourceRow, table=True):
    """A decision that was taken on evidence."""

    __tablename__ = "adjustment"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("implementation_plan_id", "implementation_plan", cascade=True),
        references("strategy_id", "strategy", cascade=True),
        references("organization_id", "organization"),
        references("decided_by_id", "person"),
        listed_by("adjustment", "decided_on"),
        listed_by("adjustment", "plan_id", "decided_on"),
        listed_by("adjustment", "implementation_plan_id"),
        listed_by("adjustment", "strategy_id"),
    )
    type_code = 0x02E

    plan_id: UUID
    implementation_plan_id: UUID
    strategy_id: UUID | None = Field(default=None)
    organization_id: UUID
    decided_by_id: UUID | None = Field(default=None)
    decided_on: date
    decision: str = text()
    reason: str = text()
    changes_made: str = text()


class AdjustmentEvidence(TenantRow, table=True):
    """A piece of evidence that an adjustment rests on."""

    __tablename__ = "adjustment_evidence"
    __table_args__ = (
        references("adjustment_id", "adjustment", cascade=True),
        references("monitoring_evidence_id", "monitoring_evidence", cascade=True),
        UniqueConstraint("district_id", "adjustment_id", "monitoring_evidence_id"),
        Index("ix_adjustment_evidence_evidence", "district_id", "monitoring_evidence_id", "adjustment_id"),
    )
    type_code = 0x02F

    adjustment_id: UUID
    monitoring_evidence_id: UUID
