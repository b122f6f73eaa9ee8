"""Tables of plans. Each row carries its organization, so that what an actor may see needs no join."""

from achieve.plans.rows.attachments import Attachment, LooseContent
from achieve.plans.rows.commitment import CommitmentReading
from achieve.plans.rows.cycles import MonitoringCycle
from achieve.plans.rows.depth import LookFor, Observation
from achieve.plans.rows.goals import Goal, Measure, Measurement
from achieve.plans.rows.history import PlanPartVersion, PlanRevision
from achieve.plans.rows.implementation import ImplementationPlan, Step, StepDependency, Strategy
from achieve.plans.rows.initiatives import Initiative, InitiativeGoal, InitiativePlan
from achieve.plans.rows.monitoring import Adjustment, AdjustmentEvidence, Indicator, MonitoringEvidence
from achieve.plans.rows.obstacles import Obstacle
from achieve.plans.rows.outcomes import AdjustmentOutcome, AdjustmentOutcomeEvidence
from achieve.plans.rows.phases import Phase, PhaseMetric
from achieve.plans.rows.plans import Plan, Priority
from achieve.plans.rows.questions import SavedQuestion
from achieve.plans.rows.resources import StepResource
from achieve.plans.rows.teams import Team, TeamMember
from achieve.plans.rows.templates import PlanTemplate

__all__ = [
    "Adjustment",
    "AdjustmentEvidence",
    "AdjustmentOutcome",
    "AdjustmentOutcomeEvidence",
    "Attachment",
    "CommitmentReading",
    "Goal",
    "ImplementationPlan",
    "Indicator",
    "Initiative",
    "InitiativeGoal",
    "InitiativePlan",
    "LookFor",
    "LooseContent",
    "Measure",
    "Measurement",
    "MonitoringCycle",
    "MonitoringEvidence",
    "Observation",
    "Obstacle",
    "Phase",
    "PhaseMetric",
    "Plan",
    "PlanPartVersion",
    "PlanRevision",
    "PlanTemplate",
    "Priority",
    "SavedQuestion",
    "Step",
    "StepDependency",
    "StepResource",
    "Strategy",
    "Team",
    "TeamMember",
]
