"""What happens to monitoring cycles."""

from achieve.plans.events.kinds import about_plans
from achieve.plans.words.cycles import CycleState

CYCLE_PLANNED = about_plans("monitoring_cycle.planned", "monitoring-cycles", "A monitoring cycle was planned.")
CYCLE_UPDATED = about_plans("monitoring_cycle.updated", "monitoring-cycles", "A monitoring cycle was changed.")
CYCLE_BEGUN = about_plans("monitoring_cycle.begun", "monitoring-cycles", "A monitoring cycle is being done.")
CYCLE_STUDIED = about_plans(
    "monitoring_cycle.studied", "monitoring-cycles", "The prediction of a cycle was held against its result."
)
CYCLE_ACTED = about_plans("monitoring_cycle.acted", "monitoring-cycles", "A monitoring cycle led to a decision.")
CYCLE_DROPPED = about_plans("monitoring_cycle.dropped", "monitoring-cycles", "A monitoring cycle was given up.")
CYCLE_DELETED = about_plans("monitoring_cycle.deleted", "monitoring-cycles", "A monitoring cycle was deleted.")

ON_REACHING_CYCLE = {
    CycleState.DOING: CYCLE_BEGUN,
    CycleState.STUDIED: CYCLE_STUDIED,
    CycleState.ACTED: CYCLE_ACTED,
    CycleState.DROPPED: CYCLE_DROPPED,
}

CYCLE_EVENTS = (CYCLE_PLANNED, CYCLE_UPDATED, *ON_REACHING_CYCLE.values(), CYCLE_DELETED)
