"""What happens to the parts of plans that say how it is carried out."""

from achieve.plans.events.kinds import about_plans

PRIORITY_ADDED = about_plans("priority.added", "priorities", "A plan got a priority.")
PRIORITY_UPDATED = about_plans("priority.updated", "priorities", "A priority was changed.")
PRIORITY_DELETED = about_plans("priority.deleted", "priorities", "A priority was deleted.")
INITIATIVE_ADDED = about_plans("initiative.added", "initiatives", "An initiative was chosen.")
INITIATIVE_UPDATED = about_plans("initiative.updated", "initiatives", "An initiative, or what it serves, was changed.")
INITIATIVE_DELETED = about_plans("initiative.deleted", "initiatives", "An initiative was deleted.")
IMPLEMENTATION_PLAN_ADDED = about_plans(
    "implementation_plan.added", "implementation-plans", "An initiative got an implementation plan."
)
IMPLEMENTATION_PLAN_UPDATED = about_plans(
    "implementation_plan.updated", "implementation-plans", "An implementation plan was changed."
)
IMPLEMENTATION_PLAN_DELETED = about_plans(
    "implementation_plan.deleted", "implementation-plans", "An implementation plan was deleted, with all under it."
)
STRATEGY_ADDED = about_plans("strategy.added", "strategies", "An implementation plan got a strategy.")
STRATEGY_UPDATED = about_plans("strategy.updated", "strategies", "A strategy was changed.")
STRATEGY_DELETED = about_plans("strategy.deleted", "strategies", "A strategy was deleted, with its steps.")
INDICATOR_ADDED = about_plans("indicator.added", "indicators", "An implementation plan got an indicator.")
INDICATOR_UPDATED = about_plans("indicator.updated", "indicators", "An indicator was changed.")
INDICATOR_DELETED = about_plans("indicator.deleted", "indicators", "An indicator was deleted.")
ADJUSTMENT_MADE = about_plans("adjustment.made", "adjustments", "A decision was taken on evidence.")
ADJUSTMENT_CORRECTED = about_plans(
    "adjustment.corrected", "adjustments", "What was recorded of a decision was corrected."
)

PART_EVENTS = (
    PRIORITY_ADDED,
    PRIORITY_UPDATED,
    PRIORITY_DELETED,
    INITIATIVE_ADDED,
    INITIATIVE_UPDATED,
    INITIATIVE_DELETED,
    IMPLEMENTATION_PLAN_ADDED,
    IMPLEMENTATION_PLAN_UPDATED,
    IMPLEMENTATION_PLAN_DELETED,
    STRATEGY_ADDED,
    STRATEGY_UPDATED,
    STRATEGY_DELETED,
    INDICATOR_ADDED,
    INDICATOR_UPDATED,
    INDICATOR_DELETED,
    ADJUSTMENT_MADE,
    ADJUSTMENT_CORRECTED,
)
