"""The table of evidence. Append-only: a correction is a row of its own and puts the one it names out of force."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index
from sqlalchemy import text as sql
from sqlmodel import Field

from achieve.core.rows import ResourceRow, instant, one_of, references, text
from achieve.evidence.words import EvidenceKind


class Evidence(ResourceRow, table=True):
    """What one learner has shown of one competency, once."""

    __tablename__ = "evidence"
    __table_args__ = (
        references("learner_id", "person"),
        references("competency_id", "competency"),
        references("class_id", "class"),
        references("supersedes_id", "evidence"),
        one_of("kind", EvidenceKind),
        CheckConstraint("score is not null or supersedes_id is not null", name="shows_something"),
        CheckConstraint("score >= 0", name="score_not_negative"),
        CheckConstraint("percent between 0 and 1", name="percent_a_fraction"),
        CheckConstraint("points_possible > 0", name="task_has_points"),
        Index("ix_evidence_judged", "district_id", "learner_id", "competency_id", "observed_at", "recorded_seq"),
        Index("ix_evidence_competency", "district_id", "competency_id", "id"),
        Index("ix_evidence_class", "district_id", "class_id", "id", postgresql_where=sql("class_id is not null")),
        Index("ix_evidence_observed_at", "district_id", "observed_at", "id"),
        Index(
            "uq_evidence_supersedes",
            "district_id",
            "supersedes_id",
            unique=True,
            postgresql_where=sql("supersedes_id is not null"),
        ),
    )
    type_code = 0x051

    learner_id: UUID
    competency_id: UUID
    class_id: UUID | None = Field(default=None)
    is_habit: bool
    kind: str = text()
    score: float | None = Field(default=None)
    level: str | None = text(nullable=True)
    percent: float | None = Field(default=None)
    points_possible: float | None = Field(default=None)
    item_group: str | None = text(nullable=True)
    method: str | None = text(nullable=True)
    context: str | None = text(nullable=True)
    form: str | None = text(nullable=True)
    observed_at: datetime = instant()
    judged_by_id: UUID | None = Field(default=None)
    client_id: UUID | None = Field(default=None)
    source: str | None = text(nullable=True)
    feedback: str | None = text(nullable=True)
    comment: str | None = text(nullable=True)
    supersedes_id: UUID | None = Field(default=None)
    is_in_force: bool = Field(default=True)
    recorded_seq: int | None = Field(default=None, sa_column=Column(BigInteger, Identity(), nullable=False))
    """The order of recording, which decides between equal times. Writers of one learner and competency queue for it."""
