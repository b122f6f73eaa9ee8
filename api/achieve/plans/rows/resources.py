"""The table of what steps need."""

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.resources import ResourceKind, ResourceUnit


class StepResource(ResourceRow, table=True):
    """What a step needs: of what, how much, who pays, and whether one has it."""

    __tablename__ = "step_resource"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        references("step_id", "step", cascade=True),
        one_of("kind", ResourceKind),
        one_of("unit", ResourceUnit),
        CheckConstraint("amount >= 0", name="amount_not_negative"),
        CheckConstraint("(amount is null) = (unit is null)", name="amount_has_unit"),
        CheckConstraint("(currency is not null) = coalesce(unit = 'money', false)", name="money_has_currency"),
        listed_by("step_resource", "plan_id"),
        listed_by("step_resource", "organization_id"),
        listed_by("step_resource", "step_id"),
    )
    type_code = 0x0CB

    plan_id: UUID
    organization_id: UUID
    step_id: UUID
    kind: str = text()
    description: str = text()
    amount: float | None = Field(default=None)
    unit: str | None = text(nullable=True)
    currency: str | None = text(nullable=True)
    funding_source: str | None = text(nullable=True)
    is_secured: bool
