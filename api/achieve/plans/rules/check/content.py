"""What a check looks at: the parts of a plan with the fields that its rules need, in the order of the document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from achieve.plans.rules.status.paths import Checkpoint
from achieve.plans.words import (
    FindingSource,
    IndicatorKind,
    MeasureUnit,
    PlanKind,
    PlanStatus,
    StepStatus,
    StrategyKind,
    WhyKind,
)
from achieve.plans.words.cycles import CycleState
from achieve.plans.words.outcomes import OutcomeJudgement
from achieve.plans.words.resources import ResourceUnit

Kind = TypeVar("Kind", bound="Part")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something that a plan consists of."""

    id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Part):
    """Who carries the plan, or an initiative of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember(Part):
    """Somebody on a team."""

    team_id: UUID
    person_id: UUID
    is_present: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority(Part):
    """Why an area comes first."""

    source_kind: FindingSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Part):
    """What is to be reached."""

    statement: str
    parent_goal_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Part):
    """How one sees it."""

    goal_id: UUID
    population: str
    unit: MeasureUnit
    baseline: float | None
    baseline_on: date | None
    target: float | None
    target_on: date | None
    latest_on: date | None
    checkpoints: Sequence[Checkpoint] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Part):
    """What was chosen to reach the goals."""

    why_kind: WhyKind
    research_references: Sequence[str]
    vision_looks_like: str | None
    vision_sounds_like: str | None
    vision_feels_like: str | None
    present_reality: str | None
    gap: str | None
    team_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase(Part):
    """A phase of an initiative's rollout."""

    initiative_id: UUID
    rank: int
    begins_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseMetric(Part):
    """What shows that a phase has succeeded."""

    phase_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ImplementationPlan(Part):
    """How an initiative is carried out."""

    initiative_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy(Part):
    """A way of working."""

    implementation_plan_id: UUID
    title: str
    kind: StrategyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Part):
    """Who does what by when."""

    strategy_id: UUID
    title: str
    sequence: int
    status: StepStatus
    responsible_id: UUID | None
    due_on: date | None
    depends_on_ids: Sequence[UUID]

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status not in (StepStatus.DONE, StepStatus.DROPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResource(Part):
    """What a step needs."""

    step_id: UUID
    unit: ResourceUnit | None
    funding_source: str | None
    is_secured: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Part):
    """What is monitored."""

    implementation_plan_id: UUID
    kind: IndicatorKind
    population: str | None
    unit: MeasureUnit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle(Part):
    """What is tried, and predicted."""

    state: CycleState
    ends_on: date
    studied_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Part):
    """What was seen."""

    indicator_id: UUID
    observed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment(Part):
    """What was decided, and what is said to have come of it."""

    decided_on: date
    newest_judgement: OutcomeJudgement | None
    newest_judged_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content(Part):
    """A plan with everything in it, as its document lists it."""

    kind: PlanKind
    status: PlanStatus
    summary: str | None
    aligned_to_plan_id: UUID | None
    organization_id: UUID
    begins_on: date
    ends_on: date
    team_id: UUID | None = None
    teams: Sequence[Team] = ()
    team_members: Sequence[TeamMember] = ()
    priorities: Sequence[Priority] = ()
    goals: Sequence[Goal] = ()
    measures: Sequence[Measure] = ()
    initiatives: Sequence[Initiative] = ()
    phases: Sequence[Phase] = ()
    phase_metrics: Sequence[PhaseMetric] = ()
    implementation_plans: Sequence[ImplementationPlan] = ()
    strategies: Sequence[Strategy] = ()
    steps: Sequence[Step] = ()
    step_resources: Sequence[StepResource] = ()
    indicators: Sequence[Indicator] = ()
    monitoring_cycles: Sequence[Cycle] = ()
    monitoring_evidence: Sequence[Evidence] = ()
    adjustments: Sequence[Adjustment] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is checked, and what it is held against.

    district_id: whose own plans are aligned to none. previous: of the same organization and kind, the plan before;
    None where there was none.
    """

    plan: Content
    today: date
    district_id: UUID
    previous: Content | None = None

    @property
    def is_running(self) -> bool:
        """Whether the plan is in force, so that work and monitoring may be expected."""
        return self.plan.status is PlanStatus.ACTIVE and self.plan.begins_on <= self.today

    def days_in_force(self, until: date) -> int:
        """Days since the plan began."""
        return max((until - self.plan.begins_on).days, 0)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found: a JSON pointer into the plan's document, and the part."""

    pointer: str
    part_id: UUID


def places(listed: str, parts: Sequence[Kind], field: str = "") -> Iterator[tuple[Kind, Place]]:
    """The parts of a list, each with its place. field: the one that it is about, where it is about one."""
    ending = f"/{field}" if field else ""
    for number, part in enumerate(parts):
        yield part, Place(f"/{listed}/{number}{ending}", part.id)
