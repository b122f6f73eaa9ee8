"""The writes of many steps at once."""

from achieve.plans import schemas, shapes
from achieve.plans.service.step_edits import edit_steps, sequence_steps
from achieve.plans.shapes.step_edits import STEP_EDIT_RULES, STEP_ORDER_RULES
from achieve.web.operations import acts

STEP_EDIT_OPERATIONS = (
    acts(
        "edit_steps",
        shapes.PLAN,
        schemas.StepEdit,
        edit_steps,
        suffix="edit-steps",
        rules=STEP_EDIT_RULES,
        answers=shapes.EDITED_STEPS,
    ),
    acts(
        "sequence_steps",
        shapes.STRATEGY,
        schemas.StepSequence,
        sequence_steps,
        suffix="sequence-steps",
        rules=STEP_ORDER_RULES,
        answers=shapes.EDITED_STEPS,
    ),
)
