"""How obstacles are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.shape import Shape, to_one

OBSTACLE = Shape(
    name="plans.Obstacle",
    path="obstacles",
    schema=schemas.Obstacle,
    row=rows.Obstacle,
    rules=STAFF_RULES,
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("initiative", "plans.Initiative", "initiative_id", "The initiative that it hinders."),
        to_one("strategy", "plans.Strategy", "strategy_id", "The strategy that it hinders."),
        to_one("step", "plans.Step", "step_id", "The step that it hinders."),
        to_one("response_step", "plans.Step", "response_step_id", "The step that responds to it."),
    ),
    default_sort="noticed_on",
)
