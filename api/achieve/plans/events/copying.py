"""What is told of plans that begin from others."""

from achieve.plans.events.kinds import about_plans

PLAN_COPIED_FORWARD = about_plans(
    "plan.copied_forward", "plans", "A plan was begun from the one before: its document has what came along."
)
PLAN_COPIED = about_plans("plan.copied", "plans", "A plan was begun as a copy: its document has what came along.")

COPYING_EVENTS = (PLAN_COPIED_FORWARD, PLAN_COPIED)
