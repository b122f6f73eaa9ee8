"""Tables of the phases in which an initiative is rolled out, and of what lets the next one open."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.rows import ResourceRow, document, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.phases import MetricComparison, MetricKind, PhaseKind, PhaseState


class Phase(ResourceRow, table=True):
    """A phase of an initiative's rollout. site_ids: organizations. opening_readings: as they were when it opened."""

    __tablename__ = "phase"
    __table_args__ = (
        references("initiative_id", "initiative", cascade=True),
        references("organization_id", "organization"),
        references("opened_by_id", "person"),
        one_of("kind", PhaseKind),
        one_of("state", PhaseState),
        CheckConstraint("ends_on >= begins_on", name="period_in_order"),
        CheckConstraint("(state = 'planned') = (opened_on is null)", name="opened_when_begun"),
        CheckConstraint("(state = 'completed') = (completed_on is not null)", name="completed_when_over"),
        CheckConstraint("completed_on >= opened_on", name="completed_after_opened"),
        listed_by("phase", "rank"),
        listed_by("phase", "initiative_id", "rank"),
        listed_by("phase", "organization_id"),
        listed_by("phase", "state"),
        listed_by("phase", "opened_by_id"),
    )
    type_code = 0x039

    initiative_id: UUID
    organization_id: UUID
    kind: str = text()
    name: str = text()
    rank: int
    begins_on: date | None = Field(default=None)
    ends_on: date | None = Field(default=None)
    site_ids: list[UUID] = Field(sa_column=Column(ARRAY(Uuid()), nullable=False))
    grade_levels: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    class_ids: list[UUID] = Field(sa_column=Column(ARRAY(Uuid()), nullable=False))
    state: str = text()
    opened_on: date | None = Field(default=None)
    opened_by_id: UUID | None = Field(default=None)
    opened_because: str | None = text(nullable=True)
    opening_readings: Sequence[Mapping[str, object]] = document()
    completed_on: date | None = Field(default=None)


class PhaseMetric(ResourceRow, table=True):
    """What must be so for the phase after this one to open. It outlives what it is read from, and is then unmet."""

    __tablename__ = "phase_metric"
    __table_args__ = (
        references("phase_id", "phase", cascade=True),
        references("initiative_id", "initiative", cascade=True),
        references("organization_id", "organization"),
        references("judged_by_id", "person"),
        *(
            ForeignKeyConstraint(
                ["district_id", f"{source}_id"],
                [f"{source}.district_id", f"{source}.id"],
                ondelete=f"SET NULL ({source}_id)",
            )
            for source in ("indicator", "measure")
        ),
        one_of("kind", MetricKind),
        one_of("comparison", MetricComparison),
        CheckConstraint(
            "(kind = 'narrative') = (wanted is null) and (kind = 'narrative') = (comparison is null)",
            name="compared_or_judged",
        ),
        CheckConstraint("indicator_id is null or kind = 'indicator'", name="read_from_indicator"),
        CheckConstraint("measure_id is null or kind = 'measure'", name="read_from_measure"),
        CheckConstraint("(is_met is null) = (judged_on is null)", name="judged_on_a_day"),
        CheckConstraint("is_met is null or kind = 'narrative'", name="judged_in_words"),
        listed_by("phase_metric", "rank"),
        listed_by("phase_metric", "phase_id", "rank"),
        listed_by("phase_metric", "initiative_id"),
        listed_by("phase_metric", "organization_id"),
        listed_by("phase_metric", "indicator_id"),
        listed_by("phase_metric", "measure_id"),
        listed_by("phase_metric", "judged_by_id"),
    )
    type_code = 0x03A

    phase_id: UUID
    initiative_id: UUID
    organization_id: UUID
    kind: str = text()
    statement: str = text()
    indicator_id: UUID | None = Field(default=None)
    measure_id: UUID | None = Field(default=None)
    comparison: str | None = text(nullable=True)
    wanted: float | None = Field(default=None)
    rank: int
    is_met: bool | None = Field(default=None)
    judged_on: date | None = Field(default=None)
    judged_by_id: UUID | None = Field(default=None)
    judgement: str | None = text(nullable=True)
