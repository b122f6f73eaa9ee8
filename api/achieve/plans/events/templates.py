"""What is told of templates of plans, and of plans that begin from them."""

from achieve.plans.events.kinds import about_plans

PLAN_TEMPLATE_SAVED = about_plans("plan_template.saved", "plan-templates", "A template was saved from a plan.")
PLAN_TEMPLATE_UPDATED = about_plans("plan_template.updated", "plan-templates", "What a template is called was changed.")
PLAN_TEMPLATE_DELETED = about_plans(
    "plan_template.deleted", "plan-templates", "A template was deleted; plans that began from it stay."
)
PLAN_BEGUN = about_plans(
    "plan.begun_from_template", "plans", "A plan was begun from a template: its document has what came along."
)

TEMPLATE_EVENTS = (PLAN_TEMPLATE_SAVED, PLAN_TEMPLATE_UPDATED, PLAN_TEMPLATE_DELETED, PLAN_BEGUN)
