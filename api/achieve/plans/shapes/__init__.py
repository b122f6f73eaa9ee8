"""How plans are read."""

from achieve.plans.shapes.attachments import ATTACHMENT
from achieve.plans.shapes.coaching import COACHING_SHAPES
from achieve.plans.shapes.comments import COMMENT_SHAPES
from achieve.plans.shapes.commitment import COMMITMENT_READING
from achieve.plans.shapes.cycles import MONITORING_CYCLE
from achieve.plans.shapes.depth import LOOK_FOR, OBSERVATION
from achieve.plans.shapes.document import PLAN_DOCUMENT
from achieve.plans.shapes.goals import GOAL, MEASURE, MEASUREMENT
from achieve.plans.shapes.history import PLAN_REVISION, REMOVED_PART, REVISED_PART
from achieve.plans.shapes.implementation import IMPLEMENTATION_PLAN, STEP, STRATEGY
from achieve.plans.shapes.initiatives import INITIATIVE
from achieve.plans.shapes.monitoring import ADJUSTMENT, INDICATOR, MONITORING_EVIDENCE
from achieve.plans.shapes.obstacles import OBSTACLE
from achieve.plans.shapes.outcomes import ADJUSTMENT_OUTCOME
from achieve.plans.shapes.overrides import STATUS_OVERRIDE
from achieve.plans.shapes.phases import PHASE, PHASE_METRIC
from achieve.plans.shapes.plans import PLAN, PRIORITY
from achieve.plans.shapes.questions import SAVED_QUESTION
from achieve.plans.shapes.resources import STEP_RESOURCE
from achieve.plans.shapes.step_edits import EDITED_STEPS
from achieve.plans.shapes.teams import TEAM, TEAM_MEMBER
from achieve.plans.shapes.templates import PLAN_TEMPLATE

__all__ = [
    "ADJUSTMENT",
    "ADJUSTMENT_OUTCOME",
    "ATTACHMENT",
    "COMMITMENT_READING",
    "EDITED_STEPS",
    "GOAL",
    "IMPLEMENTATION_PLAN",
    "INDICATOR",
    "INITIATIVE",
    "LOOK_FOR",
    "MEASURE",
    "MEASUREMENT",
    "MONITORING_CYCLE",
    "MONITORING_EVIDENCE",
    "OBSERVATION",
    "OBSTACLE",
    "PHASE",
    "PHASE_METRIC",
    "PLAN",
    "PLAN_DOCUMENT",
    "PLAN_REVISION",
    "PLAN_TEMPLATE",
    "PRIORITY",
    "REMOVED_PART",
    "REVISED_PART",
    "SAVED_QUESTION",
    "SHAPES",
    "STEP",
    "STEP_RESOURCE",
    "STRATEGY",
    "TEAM",
    "TEAM_MEMBER",
]

SHAPES = (
    PLAN,
    PLAN_DOCUMENT,
    PLAN_REVISION,
    REVISED_PART,
    REMOVED_PART,
    PRIORITY,
    GOAL,
    MEASURE,
    MEASUREMENT,
    INITIATIVE,
    LOOK_FOR,
    OBSERVATION,
    COMMITMENT_READING,
    IMPLEMENTATION_PLAN,
    STRATEGY,
    STEP,
    STEP_RESOURCE,
    EDITED_STEPS,
    OBSTACLE,
    INDICATOR,
    MONITORING_CYCLE,
    MONITORING_EVIDENCE,
    ADJUSTMENT,
    ADJUSTMENT_OUTCOME,
    ATTACHMENT,
    *COACHING_SHAPES,
    *COMMENT_SHAPES,
    SAVED_QUESTION,
    TEAM,
    TEAM_MEMBER,
    STATUS_OVERRIDE,
    PLAN_TEMPLATE,
    PHASE,
    PHASE_METRIC,
)
