"""How what steps need is read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import OF_DISTRICT
from achieve.reads.shape import Shape, to_one

# Who may change a step may change what it needs.
_OF_STEP = {
    Anchor.ORGANIZATION: "{t}.organization_id",
    Anchor.OWNER: "(select st.responsible_id from step st where st.district_id = :district and st.id = {t}.step_id)",
}
STEP_RESOURCE_RULES = (
    RowRule(Resource.DISTRICT_STEPS, _OF_STEP, when=OF_DISTRICT),
    RowRule(Resource.SCHOOL_STEPS, _OF_STEP, rest=True),
)

STEP_RESOURCE = Shape(
    name="plans.StepResource",
    path="step-resources",
    schema=schemas.StepResource,
    row=rows.StepResource,
    rules=STEP_RESOURCE_RULES,
    relations=(
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("step", "plans.Step", "step_id", "The step that needs it."),
    ),
)
