"""What is asked about plans beside reading them, over REST and GraphQL."""

from pydantic import BaseModel

from achieve.plans.questions.answers import ANSWER_QUESTIONS
from achieve.plans.questions.check import PLAN_CHECK, PLAN_CHECK_RULES
from achieve.plans.questions.cycles import MONITORING_CYCLE_STUDY
from achieve.plans.questions.depth import INITIATIVE_DEPTH
from achieve.plans.questions.digest import DIGEST
from achieve.plans.questions.fidelity import INDICATOR_FIDELITY
from achieve.plans.questions.goals import GOAL_COVERAGE
from achieve.plans.questions.history import PLAN_COMPARISON
from achieve.plans.questions.outcomes import OUTCOME_QUESTIONS
from achieve.plans.questions.phases import PHASE_READINESS
from achieve.plans.questions.status import STATUS_QUESTIONS
from achieve.plans.questions.step_edits import STEP_EDIT_PREVIEW
from achieve.plans.questions.steps import STEP_KNOCK_ON
from achieve.plans.questions.templates import PLAN_TEMPLATE_CONTENT
from achieve.plans.questions.verdict import VERDICT_QUESTIONS
from achieve.plans.schemas.step_edits import StepChange, StepEditPreview

# Models that no shape, no operation and no question with a path names.
EXTRA_MODELS: tuple[type[BaseModel], ...] = (StepChange, StepEditPreview)

QUESTIONS = (
    DIGEST,
    GOAL_COVERAGE,
    INITIATIVE_DEPTH,
    MONITORING_CYCLE_STUDY,
    PLAN_CHECK,
    PLAN_CHECK_RULES,
    PLAN_COMPARISON,
    STEP_EDIT_PREVIEW,
    STEP_KNOCK_ON,
    *OUTCOME_QUESTIONS,
    *STATUS_QUESTIONS,
    *ANSWER_QUESTIONS,
    INDICATOR_FIDELITY,
    PHASE_READINESS,
    *VERDICT_QUESTIONS,
    PLAN_TEMPLATE_CONTENT,
)
