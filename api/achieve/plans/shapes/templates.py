"""How templates of plans are read: as a list, and one with everything in it, for the question that answers with it."""

from achieve.access.roles import Resource
from achieve.access.scopes import RowRule
from achieve.plans import rows
from achieve.plans.schemas.templates import PlanTemplate, PlanTemplateSource, TemplateParts
from achieve.reads.shape import Shape, to_many, to_one

TEMPLATE_RULES = (RowRule(Resource.PLAN_TEMPLATES, {}),)

PLAN_TEMPLATE = Shape(
    name="plans.PlanTemplate",
    path="plan-templates",
    schema=PlanTemplate,
    row=rows.PlanTemplate,
    rules=TEMPLATE_RULES,
    derived={
        "goal_count": "jsonb_array_length({t}.content -> 'goals')",
        "strategy_count": "jsonb_array_length({t}.content -> 'strategies')",
        "step_count": "jsonb_array_length({t}.content -> 'steps')",
    },
    relations=(
        to_one("copied_from", "plans.Plan", "copied_from_id", "The plan that it was saved from."),
        to_many("plans", "plans.Plan", "template_id", "The plans that began from it."),
    ),
    default_sort="title",
)
PLAN_TEMPLATE_SOURCE = Shape(
    name="plans.PlanTemplateSource",
    path="plan-template-sources",
    schema=PlanTemplateSource,
    row=rows.PlanTemplate,
    rules=TEMPLATE_RULES,
    derived={name: f"{{t}}.content -> '{name}'" for name in TemplateParts.model_fields},
    listed=False,
)
