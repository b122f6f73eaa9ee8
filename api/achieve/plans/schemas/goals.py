"""The contract of goals, measures and measurements."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Figure, Line, Rank, Redacted, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.paths import CHECKPOINTS, Checkpoint, CheckpointsGiven
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.schemas.questions import ASKED, POPULATION_SIZE, AskedQuestion
from achieve.plans.words import GoalArea, MeasureDirection, MeasurementOrigin, MeasureUnit
from achieve.plans.words.gaps import GapMovement

_PARENT = "The goal that this one serves; of the same organization or one above. A circle is refused."
_STATEMENT = "What is to be reached, in a sentence."
_POPULATION = "Whose results are measured, in words, as in: grades 3–5."
_METRIC = "What is measured, in words, as in: ELA proficiency on the state assessment."
_UNIT = "Unit of every value of the measure. It cannot change once something was measured."
_DIRECTION = "Which way it should move: the target lies above the baseline, below it, or equals it (maintain)."
_BASELINE = "Value at the start, in the unit."
_BASELINE_ON = "Day of the baseline, ISO date; given together with it."
_TARGET = "Value to be reached, in the unit."
_TARGET_ON = "Day by which the target is to be reached, ISO date, after the baseline's; given together with it."
_AHEAD = (
    "Of a gap: the measure of those who are ahead, of the same goal. The gap's measurements are computed from those of "
    "both measures of the same day. Null of a measure that is no gap."
)
_BEHIND = "Of a gap: the measure of those who are behind, of the same goal, in the same unit and direction."
_SIDE = (
    "In the unit, to 4 places, positive where it went the wanted way; of the day of the gap's latest measurement. Null "
    "without a baseline, and of what is no gap."
)
_MEASURED_ON = "Day on which it was measured, ISO date; a measure has one value a day."


class Goal(Resource):
    """What a plan wants to reach, aligned to a goal above it.

    Guardians see the goals of a published plan, without `measure_count`.
    """

    plan_id: PlanId
    organization_id: OrganizationId
    parent_goal_id: UUID | None = Field(description=_PARENT)
    statement: Text = Field(description=_STATEMENT)
    area: GoalArea = Field(description="What it is about.")
    rank: Rank
    measure_count: int | None = Field(description="Number of its measures.")
    redacted: Redacted


class GoalCreate(Input):
    """A new goal."""

    plan_id: PlanId
    parent_goal_id: UUID | None = Field(default=None, description=_PARENT)
    statement: Text = Field(description=_STATEMENT)
    area: GoalArea = Field(description="What it is about.")
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")


class GoalUpdate(Update, of=Goal):
    """A change of a goal."""

    parent_goal_id: UUID | None = Field(default=None, description=_PARENT)
    statement: Text | None = Field(default=None, description=_STATEMENT)
    area: GoalArea | None = Field(default=None, description="What it is about.")
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")


class Measure(Resource):
    """How one sees that a goal is reached: from a baseline to a target, in a unit, for a population."""

    plan_id: PlanId
    goal_id: UUID = Field(description="The goal that it measures.")
    organization_id: OrganizationId
    metric: Line = Field(description=_METRIC)
    population: Line = Field(description=_POPULATION)
    unit: MeasureUnit = Field(description=_UNIT)
    direction: MeasureDirection = Field(description=_DIRECTION)
    baseline: float | None = Field(description=_BASELINE)
    baseline_on: date | None = Field(description="Day of the baseline, ISO date.")
    target: float | None = Field(description=_TARGET)
    target_on: date | None = Field(description="Day by which the target is to be reached, ISO date.")
    checkpoints: list[Checkpoint] = Field(description=CHECKPOINTS)
    ahead_measure_id: UUID | None = Field(description=_AHEAD)
    behind_measure_id: UUID | None = Field(description=_BEHIND)
    ahead_change: float | None = Field(description=f"How far those ahead have come since their baseline. {_SIDE}")
    behind_change: float | None = Field(description=f"How far those behind have come since their baseline. {_SIDE}")
    gap_movement: GapMovement | None = Field(
        description="How the gap has moved since then, and by whom. narrowed_by_loss: because those ahead fell back, "
        "by at least as much as those behind gained. Null where one of the changes is."
    )
    latest_value: float | None = Field(description="Value of the latest measurement, in the unit; null before any.")
    latest_on: date | None = Field(description="Day of the latest measurement, ISO date.")
    progress_share: float | None = Field(
        description="Share of the way from baseline to target that the latest measurement has gone: 0 at the baseline, "
        "1 at the target, rounded to 4 places; negative where it moved away, above 1 beyond the target. Null without "
        "baseline, target or measurement, and for a measure to maintain."
    )


class MeasureCreate(Input):
    """A new measure. Baseline and target may follow later.

    A gap names two measures, for good: percentages, of which it is in percentage points, or scores.
    """

    goal_id: UUID = Field(description="The goal that it measures.")
    metric: Line = Field(description=_METRIC)
    population: Line = Field(description=_POPULATION)
    unit: MeasureUnit = Field(description=_UNIT)
    direction: MeasureDirection = Field(description=_DIRECTION)
    baseline: Figure | None = Field(default=None, description=_BASELINE)
    baseline_on: Day | None = Field(default=None, description=_BASELINE_ON)
    target: Figure | None = Field(default=None, description=_TARGET)
    target_on: Day | None = Field(default=None, description=_TARGET_ON)
    checkpoints: CheckpointsGiven = Field(default=[])
    ahead_measure_id: UUID | None = Field(default=None, description=_AHEAD)
    behind_measure_id: UUID | None = Field(default=None, description=_BEHIND)


class MeasureUpdate(Update, of=Measure):
    """A change of a measure."""

    metric: Line | None = Field(default=None, description=_METRIC)
    population: Line | None = Field(default=None, description=_POPULATION)
    unit: MeasureUnit | None = Field(default=None, description=_UNIT)
    direction: MeasureDirection | None = Field(default=None, description=_DIRECTION)
    baseline: Figure | None = Field(default=None, description=_BASELINE)
    baseline_on: Day | None = Field(default=None, description=_BASELINE_ON)
    target: Figure | None = Field(default=None, description=_TARGET)
    target_on: Day | None = Field(default=None, description=_TARGET_ON)
    checkpoints: CheckpointsGiven | None = Field(default=None, description=f"{CHECKPOINTS} They replace all.")


class Measurement(Resource):
    """The value of a measure on a day. One that was wrong is corrected or deleted."""

    plan_id: PlanId
    measure_id: UUID = Field(description="The measure.")
    organization_id: OrganizationId
    value: float = Field(description="What was measured, in the measure's unit.")
    measured_on: date = Field(description=_MEASURED_ON)
    origin: MeasurementOrigin = Field(
        description="Entered by a person, imported by a system, or computed: from progress or, of a gap, from "
        "two measures."
    )
    note: Text | None = Field(description="What one should know about it.")
    recorded_by_id: UUID | None = Field(description="The person who entered it; null where a system did.")
    population_size: int | None = Field(description=POPULATION_SIZE)
    question: AskedQuestion | None = Field(description=ASKED)


class MeasurementCreate(Input):
    """A new measurement."""

    measure_id: UUID = Field(description="The measure.")
    value: Figure = Field(description="What was measured, in the measure's unit.")
    measured_on: Day = Field(description=_MEASURED_ON)
    note: Text | None = Field(default=None, description="What one should know about it.")


class MeasurementUpdate(Update, of=Measurement):
    """A correction of a measurement."""

    value: Figure | None = Field(default=None, description="What was measured, in the measure's unit.")
    measured_on: Day | None = Field(default=None, description=_MEASURED_ON)
    note: Text | None = Field(default=None, description="What one should know about it.")
