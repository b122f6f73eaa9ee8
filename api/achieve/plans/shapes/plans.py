"""How plans and priorities are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import PLAN_RULES, STAFF_RULES
from achieve.reads.shape import Relation, Shape, to_many, to_one

_STEPS = "(select count(*) from step cs where cs.district_id = :district and cs.plan_id = {{t}}.id and {condition})"
_OPEN = "cs.status not in ('done', 'dropped')"

PLAN = Shape(
    name="plans.Plan",
    path="plans",
    schema=schemas.Plan,
    row=rows.Plan,
    rules=PLAN_RULES,
    derived={
        "open_step_count": _STEPS.format(condition=_OPEN),
        "done_step_count": _STEPS.format(condition="cs.status = 'done'"),
        "overdue_step_count": _STEPS.format(condition=f"{_OPEN} and cs.due_on < :today"),
    },
    guarded={
        "approved_at": STAFF_RULES,
        "approved_by_id": STAFF_RULES,
        "team_id": STAFF_RULES,
        "copied_from_id": STAFF_RULES,
        "template_id": STAFF_RULES,
        "open_step_count": STAFF_RULES,
        "done_step_count": STAFF_RULES,
        "overdue_step_count": STAFF_RULES,
    },
    relations=(
        to_one("organization", "people.Organization", "organization_id", "The organization whose plan it is."),
        to_one("aligned_to", "plans.Plan", "aligned_to_plan_id", "The plan that this one follows."),
        to_many("aligned_plans", "plans.Plan", "aligned_to_plan_id", "The plans that follow this one."),
        to_one("copied_from", "plans.Plan", "copied_from_id", "The plan that it was begun from."),
        to_many("copies", "plans.Plan", "copied_from_id", "The plans that were begun from it."),
        to_one("template", "plans.PlanTemplate", "template_id", "The template that it was begun from."),
        to_one("approved_by", "people.Person", "approved_by_id", "Who approved it."),
        to_one("team", "plans.Team", "team_id", "The team that carries it."),
        to_many("priorities", "plans.Priority", "plan_id", "Why its areas come first."),
        to_many("goals", "plans.Goal", "plan_id", "What it wants to reach."),
        to_many("measures", "plans.Measure", "plan_id", "The measures of its goals."),
        Relation(
            "initiatives",
            "plans.Initiative",
            "page",
            "{child}.id in (select ip.initiative_id from initiative_plan ip"
            " where ip.district_id = :district and ip.plan_id = {parent}.id)",
            "The initiatives that are part of it.",
        ),
        to_many("implementation_plans", "plans.ImplementationPlan", "plan_id", "How its initiatives are carried out."),
        to_many("strategies", "plans.Strategy", "plan_id", "The strategies of its implementation plans."),
        to_many("steps", "plans.Step", "plan_id", "Its action steps."),
        to_many("step_resources", "plans.StepResource", "plan_id", "What its steps need."),
        to_many("obstacles", "plans.Obstacle", "plan_id", "What hinders it."),
        to_many("indicators", "plans.Indicator", "plan_id", "What is monitored."),
        to_many("monitoring_cycles", "plans.MonitoringCycle", "plan_id", "What is tried, and predicted."),
        to_many("monitoring_evidence", "plans.MonitoringEvidence", "plan_id", "What was seen."),
        to_many("adjustments", "plans.Adjustment", "plan_id", "What was decided on evidence."),
        to_many(
            "status_overrides", "plans.StatusOverride", "plan_id", "What people said of how it, or a part, stands."
        ),
        to_many("revisions", "plans.PlanRevision", "plan_id", "Its history, each change a revision."),
    ),
)

PRIORITY = Shape(
    name="plans.Priority",
    path="priorities",
    schema=schemas.Priority,
    row=rows.Priority,
    rules=STAFF_RULES,
    relations=(to_one("plan", "plans.Plan", "plan_id", "The plan."),),
    default_sort="rank",
)
