"""What verdicts are worked out from, as the engine reads it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from achieve.plans.rules.status import Checkpoint, Point, path_between, point_of
from achieve.plans.words import IndicatorKind, MeasureDirection, MeasureUnit, PlanStatus
from achieve.plans.words.gaps import GapMovement


@dataclass(frozen=True, slots=True)
class Named:
    """Something that is known by its id alone."""

    id: UUID


@dataclass(frozen=True, slots=True)
class OfPlan:
    """A part of a plan."""

    plan_id: UUID


@dataclass(frozen=True, slots=True)
class Goals:
    """A page of goals."""

    data: Sequence[Named]


@dataclass(frozen=True, slots=True)
class Initiative:
    """An initiative with the goals that it serves."""

    id: UUID
    goals: Goals


@dataclass(frozen=True, slots=True)
class ImplementationPlan:
    """How an initiative is carried out."""

    id: UUID
    initiative_id: UUID


@dataclass(frozen=True, slots=True)
class Strategy:
    """A way of working."""

    id: UUID
    implementation_plan_id: UUID


@dataclass(frozen=True, slots=True)
class Measure:
    """How one sees that a goal is reached."""

    id: UUID
    goal_id: UUID
    unit: MeasureUnit
    direction: MeasureDirection
    baseline: float | None
    baseline_on: date | None
    target: float | None
    target_on: date | None
    checkpoints: Sequence[Checkpoint]
    gap_movement: GapMovement | None

    @property
    def start(self) -> Point | None:
        """The baseline with its day."""
        return point_of(self.baseline_on, self.baseline)

    @property
    def path(self) -> Sequence[Point]:
        """The way from baseline to target; empty where one of them is missing."""
        return path_between(self.start, self.checkpoints, point_of(self.target_on, self.target))


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was measured."""

    measure_id: UUID
    measured_on: date
    value: float
    population_size: int | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is looked at."""

    id: UUID
    implementation_plan_id: UUID
    strategy_id: UUID | None
    kind: IndicatorKind
    unit: MeasureUnit | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was seen."""

    indicator_id: UUID
    observed_on: date
    value: float | None
    population_size: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was measured and seen of some goals and implementation plans."""

    id: UUID
    truncated: Sequence[str]
    goals: Sequence[Named]
    measures: Sequence[Measure]
    measurements: Sequence[Measurement]
    implementation_plans: Sequence[ImplementationPlan]
    indicators: Sequence[Indicator]
    monitoring_evidence: Sequence[Evidence]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSource(Source):
    """A plan with its initiatives and strategies."""

    organization_id: UUID
    status: PlanStatus
    ends_on: date
    initiatives: Sequence[Initiative]
    strategies: Sequence[Strategy]

    @property
    def goals_served(self) -> Mapping[UUID, Collection[UUID]]:
        """The goals that each initiative serves, also of those of which only the way it is carried out is shown."""
        carried_out: dict[UUID, Collection[UUID]] = {each.initiative_id: () for each in self.implementation_plans}
        return {**carried_out, **{each.id: [goal.id for goal in each.goals.data] for each in self.initiatives}}

    def told_of(self, today: date) -> date:
        """The day of which its verdicts are told: after a plan is over, the last one that it had."""
        is_over = self.status in (PlanStatus.COMPLETED, PlanStatus.ARCHIVED)
        return min(today, self.ends_on) if is_over else today
