"""Tables of frameworks, competencies, associations and scales."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.competencies.words import AssociationKind, CompetencyKind, FrameworkKind, FrameworkStatus
from achieve.core.rows import ResourceRow, document, instant, one_of, references, text


class Framework(ResourceRow, table=True):
    """A framework: the document that a tree of competencies hangs from."""

    __tablename__ = "framework"
    __table_args__ = (
        one_of("kind", FrameworkKind),
        one_of("status", FrameworkStatus),
        UniqueConstraint("district_id", "case_identifier"),
        Index("ix_framework_title", "district_id", "title", "id"),
    )
    type_code = 0x041

    case_identifier: UUID
    source_uri: str = text()
    kind: str = text()
    status: str = text()
    title: str = text()
    version_label: str | None = text(nullable=True)
    language: str | None = text(nullable=True)
    subjects: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    creator: str = text()
    publisher: str | None = text(nullable=True)
    description: str | None = text(nullable=True)
    source_changed_at: datetime = instant()
    extras: dict[str, object] = document()
    """What the file says beyond the columns, by its CASE name: of the document, and of the package."""


class Scale(ResourceRow, table=True):
    """A proficiency scale. The points of the levels that mean proficient and mastered are kept beside the levels."""

    __tablename__ = "scale"
    __table_args__ = (
        UniqueConstraint("district_id", "code"),
        CheckConstraint("points_possible > 0", name="has_points"),
        CheckConstraint("mastery_points <= points_possible", name="mastery_on_scale"),
        CheckConstraint("proficient_points <= mastery_points", name="proficient_before_mastery"),
    )
    type_code = 0x044

    code: str = text()
    title: str = text()
    points_possible: float
    levels: list[dict[str, object]] = document()
    proficient_level: str = text()
    mastered_level: str = text()
    proficient_points: float
    mastery_points: float


class Competency(ResourceRow, table=True):
    """A node of a framework's tree. It is never deleted, as evidence may hang on it: withdrawn instead."""

    __tablename__ = "competency"
    __table_args__ = (
        references("framework_id", "framework"),
        references("parent_id", "competency"),
        references("scale_id", "scale"),
        one_of("kind", CompetencyKind),
        CheckConstraint("scale_id is not null or not is_judged", name="judged_on_a_scale"),
        UniqueConstraint("district_id", "framework_id", "case_identifier"),
        Index("ix_competency_framework", "district_id", "framework_id", "place", "id"),
        Index("ix_competency_place", "district_id", "place", "id"),
        Index("ix_competency_parent", "district_id", "parent_id", "id"),
        Index("ix_competency_code", "district_id", "code", "id"),
        Index("ix_competency_case_identifier", "district_id", "case_identifier"),
    )
    type_code = 0x042

    framework_id: UUID
    parent_id: UUID | None = Field(default=None)
    scale_id: UUID | None = Field(default=None)
    case_identifier: UUID
    source_uri: str = text()
    place: int
    position: int
    kind: str = text()
    level_name: str | None = text(nullable=True)
    code: str | None = text(nullable=True)
    statement: str = text()
    learner_statement: str | None = text(nullable=True)
    notes: str | None = text(nullable=True)
    education_levels: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    language: str | None = text(nullable=True)
    is_judged: bool
    is_habit: bool
    is_withdrawn: bool
    source_changed_at: datetime = instant()
    placement: dict[str, object] | None = document(nullable=True)
    """The statement of the file that puts the node under its parent, for an export that says the same again."""
    extras: dict[str, object] = document()


class Association(ResourceRow, table=True):
    """A statement about two nodes. An end that is no competency of the district is known by its address alone."""

    __tablename__ = "association"
    __table_args__ = (
        references("framework_id", "framework", cascade=True),
        references("origin_id", "competency"),
        references("destination_id", "competency"),
        one_of("kind", AssociationKind),
        UniqueConstraint("district_id", "framework_id", "case_identifier"),
        Index("ix_association_origin", "district_id", "origin_id", "id"),
        Index("ix_association_destination", "district_id", "destination_id", "id"),
    )
    type_code = 0x043

    framework_id: UUID
    case_identifier: UUID
    source_uri: str = text()
    kind: str = text()
    case_type: str = text()
    origin_id: UUID | None = Field(default=None)
    origin_identifier: str = text()
    origin_uri: str = text()
    origin_title: str = text()
    destination_id: UUID | None = Field(default=None)
    destination_identifier: str = text()
    destination_uri: str = text()
    destination_title: str = text()
    position: int | None = Field(default=None)
    source_changed_at: datetime = instant()
    extras: dict[str, object] = document()
