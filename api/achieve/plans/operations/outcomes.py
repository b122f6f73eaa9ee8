"""The writes of what came of adjustments."""

from achieve.plans import schemas, shapes
from achieve.plans.service.outcomes import correct_adjustment_outcome, record_adjustment_outcome
from achieve.web.operations import creates, updates

OUTCOME_OPERATIONS = (
    creates(shapes.ADJUSTMENT_OUTCOME, schemas.AdjustmentOutcomeCreate, record_adjustment_outcome),
    updates(shapes.ADJUSTMENT_OUTCOME, schemas.AdjustmentOutcomeUpdate, correct_adjustment_outcome),
)
