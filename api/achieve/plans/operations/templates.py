"""The writes of templates of plans."""

from achieve.plans import shapes
from achieve.plans.schemas.templates import PlanBegin, PlanTemplateSave, PlanTemplateUpdate
from achieve.plans.service.templates import (
    begin_plan_from_template,
    delete_plan_template,
    save_plan_as_template,
    update_plan_template,
)
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.shapes.templates import PLAN_TEMPLATE, TEMPLATE_RULES
from achieve.web.operations import acts, deletes, updates

TEMPLATE_OPERATIONS = (
    acts(
        "save_plan_as_template",
        shapes.PLAN,
        PlanTemplateSave,
        save_plan_as_template,
        suffix="save-as-template",
        rules=TEMPLATE_RULES,
        answers=PLAN_TEMPLATE,
    ),
    updates(PLAN_TEMPLATE, PlanTemplateUpdate, update_plan_template),
    deletes(PLAN_TEMPLATE, delete_plan_template),
    acts(
        "begin_plan_from_template",
        PLAN_TEMPLATE,
        PlanBegin,
        begin_plan_from_template,
        suffix="begin",
        rules=STAFF_RULES,
        answers=shapes.PLAN,
        is_placed_by_body=True,
    ),
)
