"""What happens to the phases of a rollout, as told to those who follow along."""

from achieve.plans.events.kinds import about_plans

PHASE_ADDED = about_plans("phase.added", "phases", "An initiative got a phase of its rollout.")
PHASE_UPDATED = about_plans("phase.updated", "phases", "A phase was changed.")
PHASE_OPENED = about_plans("phase.opened", "phases", "A phase opened.")
PHASE_COMPLETED = about_plans("phase.completed", "phases", "A phase was completed.")
PHASE_DELETED = about_plans("phase.deleted", "phases", "A phase that had not begun was deleted.")
METRIC_ADDED = about_plans("phase_metric.added", "phase-metrics", "A phase got a success metric.")
METRIC_UPDATED = about_plans("phase_metric.updated", "phase-metrics", "A success metric was changed.")
METRIC_JUDGED = about_plans("phase_metric.judged", "phase-metrics", "A success metric was judged.")
METRIC_DELETED = about_plans("phase_metric.deleted", "phase-metrics", "A success metric was deleted.")

PHASE_EVENTS = (
    PHASE_ADDED,
    PHASE_UPDATED,
    PHASE_OPENED,
    PHASE_COMPLETED,
    PHASE_DELETED,
    METRIC_ADDED,
    METRIC_UPDATED,
    METRIC_JUDGED,
    METRIC_DELETED,
)
