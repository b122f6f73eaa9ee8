"""Tables of progress and of mastery policies."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy import text as sql
from sqlmodel import Field

from achieve.core.rows import ResourceRow, document, instant, one_of, references, text
from achieve.progress.words import Decay, MasteryMethod, Predict, ProgressState, Trend


class Progress(ResourceRow, table=True):
    """Where one learner stands with one competency. Writers of the pair queue on this row."""

    __tablename__ = "progress"
    __table_args__ = (
        references("learner_id", "person"),
        references("competency_id", "competency"),
        references("policy_id", "mastery_policy"),
        one_of("state", ProgressState),
        one_of("trend", Trend),
        CheckConstraint("(state = 'not_started') = (since is null)", name="since_when_begun"),
        # Covers a class's grid: 1,200 cells come from the index alone.
        Index(
            "uq_progress_learner_competency",
            "district_id",
            "learner_id",
            "competency_id",
            unique=True,
            postgresql_include=["is_habit", "score", "level", "state"],
        ),
        Index("ix_progress_competency", "district_id", "competency_id", "id"),
        Index("ix_progress_state", "district_id", "state", "id"),
    )
    type_code = 0x061

    learner_id: UUID
    competency_id: UUID
    is_habit: bool
    score: float | None = Field(default=None)
    level: str | None = text(nullable=True)
    state: str = text(default=ProgressState.NOT_STARTED)
    since: datetime | None = instant(nullable=True)
    evidence_count: int = Field(default=0)
    kinds: dict[str, int] = document()
    trend: str | None = text(nullable=True)
    policy_id: UUID | None = Field(default=None)
    explanation: dict[str, object] = document()


class MasteryPolicyRow(ResourceRow, table=True):
    """How progress is decided in a district, a framework or a competency. A change is a new edition."""

    __tablename__ = "mastery_policy"
    __table_args__ = (
        references("framework_id", "framework"),
        references("competency_id", "competency"),
        one_of("method", MasteryMethod),
        one_of("decay", Decay),
        one_of("predict", Predict),
        CheckConstraint("num_nonnulls(framework_id, competency_id) <= 1", name="about_one_thing"),
        CheckConstraint("rounding between 0 and 9", name="rounding_in_range"),
        Index(
            "uq_mastery_policy_in_force",
            "district_id",
            "framework_id",
            "competency_id",
            unique=True,
            postgresql_where=sql("is_in_force"),
            postgresql_nulls_not_distinct=True,
        ),
    )
    type_code = 0x062

    framework_id: UUID | None = Field(default=None)
    competency_id: UUID | None = Field(default=None)
    edition: int = Field(default=1)
    is_in_force: bool = Field(default=True)
    method: str = text()
    weight: float | None = Field(default=None)
    n: int | None = Field(default=None)
    rounding: int = Field(default=2)
    decay: str | None = text(nullable=True)
    predict: str | None = text(nullable=True)
    zero: float | None = Field(default=None)
    clamp: bool | None = Field(default=None)
    counts_practice: bool = Field(default=False)
