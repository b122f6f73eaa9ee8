"""Tables of goals, their measures, and what was measured."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, document, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words import GoalArea, MeasureDirection, MeasurementOrigin, MeasureUnit


class Goal(ResourceRow, table=True):
    """What a plan wants to reach."""

    __tablename__ = "goal"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("organization_id", "organization"),
        references("parent_goal_id", "goal"),
        one_of("area", GoalArea),
        CheckConstraint("parent_goal_id <> id", name="not_its_own_parent"),
        listed_by("goal", "rank"),
        listed_by("goal", "plan_id", "rank"),
        listed_by("goal", "organization_id"),
        listed_by("goal", "parent_goal_id"),
        listed_by("goal", "area"),
    )
    type_code = 0x022

    plan_id: UUID
    organization_id: UUID
    parent_goal_id: UUID | None = Field(default=None)
    statement: str = text()
    area: str = text()
    rank: int


class Measure(ResourceRow, table=True):
    """How one sees that a goal is reached: from a baseline to a target, in a unit. A draft may lack both.

    checkpoints: the path between the two, by day. A gap lies between two other measures of its goal: one of those who
    are ahead, one of those behind.
    """

    __tablename__ = "measure"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("goal_id", "goal", cascade=True),
        references("organization_id", "organization"),
        one_of("unit", MeasureUnit),
        one_of("direction", MeasureDirection),
        CheckConstraint("(baseline is null) = (baseline_on is null)", name="baseline_dated"),
        CheckConstraint("(target is null) = (target_on is null)", name="target_dated"),
        CheckConstraint("target_on > baseline_on", name="target_after_baseline"),
        CheckConstraint(
            "case direction when 'increase' then target > baseline when 'decrease' then target < baseline "
            "else target = baseline end",
            name="target_in_direction",
        ),
        CheckConstraint(
            "unit <> 'percent' or (coalesce(baseline, 0) between 0 and 100 and coalesce(target, 0) between 0 and 100)",
            name="percent_in_range",
        ),
        CheckConstraint(
            "jsonb_array_length(checkpoints) = 0 or (baseline is not null and target is not null)",
            name="checkpoints_on_a_path",
        ),
        references("ahead_measure_id", "measure"),
        references("behind_measure_id", "measure"),
        CheckConstraint(
            "(ahead_measure_id is null) = (behind_measure_id is null) and ahead_measure_id <> behind_measure_id",
            name="gap_between_two",
        ),
        listed_by("measure", "ahead_measure_id"),
        listed_by("measure", "behind_measure_id"),
        listed_by("measure", "plan_id"),
        listed_by("measure", "goal_id"),
        listed_by("measure", "organization_id"),
    )
    type_code = 0x023

    plan_id: UUID
    goal_id: UUID
    organization_id: UUID
    metric: str = text()
    population: str = text()
    unit: str = text()
    direction: str = text()
    baseline: float | None = Field(default=None)
    baseline_on: date | None = Field(default=None)
    target: float | None = Field(default=None)
    target_on: date | None = Field(default=None)
    checkpoints: Sequence[Mapping[str, str | float]] = document()
    ahead_measure_id: UUID | None = Field(default=None)
    behind_measure_id: UUID | None = Field(default=None)


class Measurement(ResourceRow, table=True):
    """A measure's value on a day. One a day, so that the latest is never in doubt."""

    __tablename__ = "measurement"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("measure_id", "measure", cascade=True),
        references("organization_id", "organization"),
        references("recorded_by_id", "person"),
        one_of("origin", MeasurementOrigin),
        CheckConstraint("question is null or origin = 'computed'", name="question_of_computed"),
        UniqueConstraint("district_id", "measure_id", "measured_on"),
        listed_by("measurement", "measured_on"),
        listed_by("measurement", "plan_id"),
    )
    type_code = 0x024

    plan_id: UUID
    measure_id: UUID
    organization_id: UUID
    value: float
    measured_on: date
    origin: str = text()
    note: str | None = text(nullable=True)
    recorded_by_id: UUID | None = Field(default=None)
    population_size: int | None = Field(default=None)
    question: dict[str, object] | None = document(nullable=True)
