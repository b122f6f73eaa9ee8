"""What a status is worked out from, as the engine reads it."""

from collections.abc import Sequence
from typing import TypedDict

from achieve.plans.rules.status import Told


class Touched(TypedDict):
    """A part, and when it was last changed."""

    id: str
    updated_at: str


class Work(Touched):
    """What belongs to an implementation plan."""

    implementation_plan_id: str
    created_at: str


class Strategy(TypedDict):
    """A strategy with the steps of which there is nothing to say, and when anything in it was last changed."""

    id: str
    implementation_plan_id: str
    on_track_count: int
    done_count: int
    moved_at: str


class Step(Told):
    """A step of which there is something to say."""

    implementation_plan_id: str
    strategy_id: str


class Checkpoint(TypedDict):
    """A point of a measure's path."""

    on: str
    value: float


class Measure(Touched):
    """A measure with its latest measurement."""

    goal_id: str
    direction: str
    baseline: float | None
    baseline_on: str | None
    target: float | None
    target_on: str | None
    checkpoints: Sequence[Checkpoint]
    gap_movement: str | None
    latest_value: float | None
    latest_on: str | None


class Measurement(TypedDict):
    """When a measurement was last changed."""

    measure_id: str
    updated_at: str


class Goals(TypedDict):
    """A page of goals."""

    data: Sequence[Touched]


class Goal(Touched):
    """A goal, with one that is aligned to it where there is any."""

    aligned_goals: Goals


class Initiative(Touched):
    """An initiative with the goals that it serves."""

    goals: Goals


class Frame(TypedDict):
    """Where a plan stands by its own status."""

    status: str
    begins_on: str


class ImplementationPlan(Touched):
    """An implementation plan; with its plan, where an initiative is asked about."""

    initiative_id: str
    plan: Frame | None


class Evidence(TypedDict):
    """When evidence was seen, and last changed."""

    indicator_id: str
    observed_on: str
    updated_at: str


class Override(TypedDict):
    """What somebody says of how a part stands."""

    id: str
    part_id: str
    status: str
    reason: str
    created_at: str
    expires_on: str
    decided_by_id: str | None


class WorkSource(Touched):
    """Implementation plans with what is in them."""

    days_until_stale: int
    time_zone: str
    truncated: list[str]
    implementation_plans: Sequence[ImplementationPlan]
    strategies: Sequence[Strategy]
    steps: Sequence[Step]
    indicators: Sequence[Work]
    monitoring_evidence: Sequence[Evidence]
    adjustments: Sequence[Work]
    overrides: Sequence[Override]


class PlanSource(WorkSource):
    """A plan with its goals, measures, initiatives and all below."""

    status: str
    begins_on: str
    goals: Sequence[Goal]
    measures: Sequence[Measure]
    measurements: Sequence[Measurement]
    initiatives: Sequence[Initiative]
