"""Tables of what came of adjustments."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, TenantRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.outcomes import OutcomeJudgement


class AdjustmentOutcome(ResourceRow, table=True):
    """What was found to have come of an adjustment, on a day. A later one does not undo it."""

    __tablename__ = "adjustment_outcome"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("adjustment_id", "adjustment", cascade=True),
        references("organization_id", "organization"),
        references("judged_by_id", "person"),
        one_of("judgement", OutcomeJudgement),
        listed_by("adjustment_outcome", "judged_on"),
        listed_by("adjustment_outcome", "plan_id", "judged_on"),
        listed_by("adjustment_outcome", "adjustment_id", "judged_on"),
        listed_by("adjustment_outcome", "organization_id"),
        listed_by("adjustment_outcome", "judged_by_id"),
    )
    type_code = 0x03F

    plan_id: UUID
    adjustment_id: UUID
    organization_id: UUID
    judged_by_id: UUID | None = Field(default=None)
    judged_on: date
    judgement: str = text()
    note: str | None = text(nullable=True)


class AdjustmentOutcomeEvidence(TenantRow, table=True):
    """A piece of evidence that an outcome compares: from before the adjustment, or from after it."""

    __tablename__ = "adjustment_outcome_evidence"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("outcome_id", "adjustment_outcome", cascade=True),
        references("evidence_id", "monitoring_evidence", cascade=True),
        UniqueConstraint("district_id", "outcome_id", "evidence_id", name="uq_adjustment_outcome_evidence"),
        Index("ix_adjustment_outcome_evidence_evidence", "district_id", "evidence_id", "outcome_id"),
        Index("ix_adjustment_outcome_evidence_plan_id", "district_id", "plan_id", "id"),
    )
    type_code = 0x03D

    plan_id: UUID
    outcome_id: UUID
    evidence_id: UUID
    is_after: bool
