"""What a report is made from: the parts of a plan's document, with the names of people and organizations.

The fields are those of the shapes; what is read is told by these models alone (`reading`).
"""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from achieve.core.schemas import Output
from achieve.plans.rules.status import Checkpoint, Point, path_between, point_of
from achieve.plans.words import (
    FindingSource,
    GoalArea,
    IndicatorKind,
    MeasureUnit,
    PlanKind,
    PlanStatus,
    StepStatus,
    StrategyKind,
    WhyKind,
)
from achieve.plans.words.cycles import CycleDecision, CycleState
from achieve.plans.words.gaps import GapMovement
from achieve.plans.words.obstacles import ObstacleKind, ObstacleState


class Person(Output):
    """Somebody who is named."""

    display_name: str


class Organization(Output):
    """A district or a school."""

    name: str


class AlignedPlan(Output):
    """The plan that another one follows."""

    title: str


class Team(Output):
    """Those who carry a plan together."""

    name: str


class ParentGoal(Output):
    """The goal that another one serves."""

    statement: str
    organization: Organization | None


class Priority(Output):
    """Why an area comes first."""

    title: str
    source_kind: FindingSource
    finding: str


class Goal(Output):
    """What is to be reached."""

    id: UUID
    statement: str
    area: GoalArea
    parent_goal: ParentGoal | None


class Measure(Output):
    """How one sees it."""

    id: UUID
    goal_id: UUID
    metric: str
    population: str
    unit: MeasureUnit
    baseline: float | None
    baseline_on: date | None
    target: float | None
    target_on: date | None
    checkpoints: list[Checkpoint]
    gap_movement: GapMovement | None

    @property
    def path(self) -> Sequence[Point]:
        """From baseline to target; empty where one of them is missing."""
        ends = point_of(self.baseline_on, self.baseline), point_of(self.target_on, self.target)
        return path_between(ends[0], self.checkpoints, ends[1])


class Measurement(Output):
    """What was measured."""

    measure_id: UUID
    value: float
    measured_on: date
    note: str | None


class Initiative(Output):
    """What was chosen to reach the goals."""

    id: UUID
    title: str
    organization: Organization | None
    why: str
    why_kind: WhyKind
    research_references: list[str]
    vision_looks_like: str | None
    vision_sounds_like: str | None
    vision_feels_like: str | None
    present_reality: str | None
    gap: str | None


class ImplementationPlan(Output):
    """How an initiative is carried out."""

    id: UUID
    initiative_id: UUID
    title: str
    summary: str | None


class Strategy(Output):
    """A way of working."""

    id: UUID
    implementation_plan_id: UUID
    title: str
    kind: StrategyKind
    description: str | None


class Step(Output):
    """Who does what by when."""

    id: UUID
    strategy_id: UUID
    title: str
    description: str | None
    status: StepStatus
    responsible_id: UUID | None
    responsible: Person | None
    due_on: date | None
    completed_on: date | None
    is_overdue: bool


class Obstacle(Output):
    """What hinders any of it."""

    kind: ObstacleKind
    statement: str
    state: ObstacleState
    initiative_id: UUID | None
    strategy_id: UUID | None
    step_id: UUID | None
    response_step_id: UUID | None
    respond_by: date | None
    ended_on: date | None


class Indicator(Output):
    """What is looked at."""

    id: UUID
    implementation_plan_id: UUID
    kind: IndicatorKind
    statement: str
    population: str | None
    unit: MeasureUnit | None


class Cycle(Output):
    """What was tried, with what was predicted of an indicator."""

    indicator_id: UUID
    tried: str
    begins_on: date
    ends_on: date
    predicted_low: float
    predicted_high: float
    state: CycleState
    learned: str | None
    decision: CycleDecision | None


class Evidence(Output):
    """What was seen."""

    id: UUID
    indicator_id: UUID
    observed_on: date
    value: float | None
    narrative: str | None
    population: str | None
    source: str | None
    observer: Person | None


class Adjustment(Output):
    """What was decided on evidence."""

    implementation_plan_id: UUID
    decided_on: date
    decided_by: Person | None
    decision: str
    reason: str
    changes_made: str
    evidence_ids: list[UUID]


class ReportedPlan(Output):
    """A plan with everything in it that its report shows. What the reader may not see is null, or not in its list."""

    title: str
    summary: str | None
    kind: PlanKind
    status: PlanStatus
    begins_on: date
    ends_on: date
    approved_at: datetime | None
    open_step_count: int | None
    done_step_count: int | None
    overdue_step_count: int | None
    organization: Organization | None
    aligned_to: AlignedPlan | None
    approved_by: Person | None
    team: Team | None
    priorities: list[Priority]
    goals: list[Goal]
    measures: list[Measure]
    measurements: list[Measurement]
    initiatives: list[Initiative]
    implementation_plans: list[ImplementationPlan]
    strategies: list[Strategy]
    steps: list[Step]
    obstacles: list[Obstacle]
    indicators: list[Indicator]
    monitoring_cycles: list[Cycle]
    monitoring_evidence: list[Evidence]
    adjustments: list[Adjustment]
    truncated: list[str]
