"""What the worker reminds of, once a working day for as long as it is so. Ids, and nothing else."""

from achieve.outbox.events import EventType
from achieve.plans.events.kinds import about_plans

STEP_DUE_SOON = about_plans(
    "step.due_soon", "steps", "A step is due soon: today, or within the working days that the district has settled."
)
STEP_OVERDUE = about_plans("step.overdue", "steps", "A step is overdue.")
PLAN_REVIEW_DUE = about_plans(
    "plan.review_due", "plans", "No evidence was recorded for a plan for as many days as the district has settled."
)
PLAN_STALE = about_plans("plan.stale", "plans", "Nothing of a plan was changed for as many days.")
COMMITMENT_DUE = EventType(
    "commitment.due", "coaching-commitments", "A commitment is due, or overdue.", area="coaching", learner_data=True
)

DIGEST_READY = about_plans(
    "digest.ready", "digests", "Something of plans is due for a member of staff, soon or already, or was left alone."
)

REMINDER_EVENTS = (STEP_DUE_SOON, STEP_OVERDUE, PLAN_REVIEW_DUE, PLAN_STALE, COMMITMENT_DUE, DIGEST_READY)
