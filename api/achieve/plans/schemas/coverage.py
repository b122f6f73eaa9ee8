"""The contract of a goal's coverage."""

from uuid import UUID

from pydantic import Field

from achieve.core.fields import Line, Name
from achieve.core.schemas import Output
from achieve.plans.words import AddedUpBy, MeasureUnit
from achieve.plans.words.gaps import GapMovement


class SchoolCoverage(Output):
    """A school below a goal's organization, and what it does for the goal."""

    organization_id: UUID = Field(description="The school.")
    name: Name
    goal_ids: list[UUID] = Field(description="Its goals that serve the goal, directly or through others; often one.")


class MeasureCoverage(Output):
    """A measure of a goal, and what the measures of the same metric and unit come to that serve it."""

    measure_id: UUID = Field(description="The measure of the goal.")
    metric: Line = Field(description="Its metric.")
    unit: MeasureUnit = Field(description="Its unit; all figures are in it.")
    baseline: float | None = Field(description="Where it began.")
    target: float | None = Field(description="Where it is to get.")
    latest_value: float | None = Field(description="Where it stands.")
    expected_value: float | None = Field(description="Where its path is today; null without baseline or target.")
    gap_movement: GapMovement | None = Field(description="Of a gap: how it has moved, and by whom; else null.")
    aligned_measure_count: int = Field(description="How many measures serve it: of aligned goals, of the same metric.")
    added_up_by: AddedUpBy = Field(description="Counts are summed up; of all else the mean over the measures is taken.")
    aligned_baseline: float | None = Field(description="Their baselines together; null unless all have one.")
    aligned_target: float | None = Field(description="Their targets together; null unless all have one.")
    aligned_latest_value: float | None = Field(description="Their latest values together; null unless all have one.")
    aligned_expected_value: float | None = Field(
        description="Where their paths are today, together; null unless all have one."
    )


class GoalCoverage(Output):
    """How far a goal is carried by those below: which schools have goals that serve it, and what their targets come to.

    Of goals that you may not see nothing is told: a school whose goals are hidden from you counts as having none.
    """

    id: UUID = Field(description="Id of the goal.")
    aligned_goal_count: int = Field(description="Number of goals that serve it, directly or through others.")
    school_count: int = Field(description="Number of schools of its organization and below.")
    covered_school_count: int = Field(description="Number of those that have a goal which serves it.")
    coverage_share: float | None = Field(
        description="The share of schools that have one, 0 to 1; null without schools."
    )
    schools: list[SchoolCoverage] = Field(description="The schools by name; at most 500.")
    measures: list[MeasureCoverage] = Field(description="Its measures, each with what serves it.")
    truncated: list[str] = Field(
        description="`schools`, `aligned_goals` or `aligned_measures` where there are more than were looked at."
    )
