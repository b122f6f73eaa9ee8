"""The table of commitment readings."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.commitment import CommitmentLevel


class CommitmentReading(ResourceRow, table=True):
    """How a group of those who carry an initiative stood to it on a day. Its organization is the site."""

    __tablename__ = "commitment_reading"
    __table_args__ = (
        references("initiative_id", "initiative", cascade=True),
        references("organization_id", "organization"),
        one_of("level", CommitmentLevel),
        CheckConstraint("committed_count between 0 and asked_count", name="of_those_asked"),
        CheckConstraint("num_nonnulls(committed_count, level) >= 1", name="says_something"),
        listed_by("commitment_reading", "read_on"),
        listed_by("commitment_reading", "initiative_id", "read_on"),
        listed_by("commitment_reading", "organization_id"),
    )
    type_code = 0x038

    initiative_id: UUID
    organization_id: UUID
    group_asked: str = text()
    read_on: date
    asked_count: int
    committed_count: int | None = Field(default=None)
    level: str | None = text(nullable=True)
    note: str | None = text(nullable=True)
