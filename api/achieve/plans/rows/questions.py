"""The table of saved questions."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.rows import ResourceRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.monitoring import ProgressAsked


class SavedQuestion(ResourceRow, table=True):
    """What an effect indicator, or a measure, asks of learners' progress. organization_id: whose plan it is in."""

    __tablename__ = "saved_question"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        references("indicator_id", "indicator", cascade=True),
        references("measure_id", "measure", cascade=True),
        references("population_organization_id", "organization"),
        references("class_id", "class"),
        references("framework_id", "framework"),
        one_of("asks", ProgressAsked),
        CheckConstraint("num_nonnulls(indicator_id, measure_id) = 1", name="about_one_thing"),
        CheckConstraint("framework_id is null or cardinality(competency_ids) = 0", name="asks_in_one_way"),
        CheckConstraint("required_share > 0 and required_share <= 100", name="required_share_in_range"),
        UniqueConstraint("district_id", "indicator_id"),
        UniqueConstraint("district_id", "measure_id"),
        listed_by("saved_question", "plan_id"),
    )
    type_code = 0x03B

    plan_id: UUID
    organization_id: UUID
    indicator_id: UUID | None = Field(default=None)
    measure_id: UUID | None = Field(default=None)
    asks: str = text()
    population_organization_id: UUID
    class_id: UUID | None = Field(default=None)
    grade_levels: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    framework_id: UUID | None = Field(default=None)
    competency_ids: list[UUID] = Field(sa_column=Column(ARRAY(Uuid()), nullable=False))
    required_share: float
