"""The contract of a plan's document: the plan with all that stands in it, in one answer."""

from pydantic import Field

from achieve.core.fields import Truncated
from achieve.plans.schemas.commitment import CommitmentReading
from achieve.plans.schemas.cycles import MonitoringCycle
from achieve.plans.schemas.depth import LookFor, Observation
from achieve.plans.schemas.goals import Goal, Measure, Measurement
from achieve.plans.schemas.implementation import ImplementationPlan, Step, Strategy
from achieve.plans.schemas.initiatives import Initiative
from achieve.plans.schemas.monitoring import Adjustment, Indicator, MonitoringEvidence
from achieve.plans.schemas.obstacles import Obstacle
from achieve.plans.schemas.outcomes import AdjustmentOutcome
from achieve.plans.schemas.phases import Phase, PhaseMetric
from achieve.plans.schemas.plans import Plan, Priority
from achieve.plans.schemas.questions import SavedQuestion
from achieve.plans.schemas.resources import StepResource
from achieve.plans.schemas.teams import Team, TeamMember


class PlanDocument(Plan):
    """A plan with everything in it: each kind is a list of its own, and tells by its ids what it belongs to.

    A guardian's document has the goals of a published plan, and nothing else.
    """

    teams: list[Team] = Field(description="Who carries it and its initiatives, by name; at most 50.")
    team_members: list[TeamMember] = Field(
        description="Who is, was or will be on these teams, by the first day; at most 300."
    )
    priorities: list[Priority] = Field(description="Why its areas come first, by rank; at most 100.")
    goals: list[Goal] = Field(description="What it wants to reach, by rank; at most 100.")
    measures: list[Measure] = Field(description="How one sees that the goals are reached; at most 300.")
    measurements: list[Measurement] = Field(description="What was measured, the newest first; at most 1,000.")
    initiatives: list[Initiative] = Field(description="The initiatives that are part of it; at most 100.")
    look_fors: list[LookFor] = Field(description="What of their vision is looked for, by rank; at most 300.")
    observations: list[Observation] = Field(
        description="What was seen of them at their sites, the newest first; at most 300."
    )
    phases: list[Phase] = Field(description="How they are rolled out, by rank; at most 100.")
    phase_metrics: list[PhaseMetric] = Field(description="What lets the next phase open, by rank; at most 300.")
    commitment_readings: list[CommitmentReading] = Field(
        description="How those who carry them stand to them, the newest first; at most 200."
    )
    implementation_plans: list[ImplementationPlan] = Field(description="How they are carried out; at most 100.")
    strategies: list[Strategy] = Field(description="The strategies, by rank; at most 300.")
    steps: list[Step] = Field(description="The action steps, in their sequence; at most 2,000.")
    step_resources: list[StepResource] = Field(description="What the steps need, step by step; at most 500.")
    obstacles: list[Obstacle] = Field(description="What hinders it, by the day of notice; at most 100.")
    indicators: list[Indicator] = Field(description="What is monitored, by rank; at most 300.")
    monitoring_cycles: list[MonitoringCycle] = Field(
        description="What is tried and predicted, the newest first; at most 200."
    )
    monitoring_evidence: list[MonitoringEvidence] = Field(description="What was seen, the newest first; at most 1,000.")
    saved_questions: list[SavedQuestion] = Field(description="What is asked of learners' progress; at most 300.")
    adjustments: list[Adjustment] = Field(description="What was decided on it, the newest first; at most 300.")
    adjustment_outcomes: list[AdjustmentOutcome] = Field(
        description="What came of that, the newest first; at most 300."
    )
    truncated: Truncated
