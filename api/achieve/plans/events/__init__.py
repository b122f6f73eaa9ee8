"""What happens to plans, as told to those who follow along.

Each change gives `….updated` with the names of the changed fields; a state of note, once reached, its own event too.
"""

from achieve.plans.events.attachments import ATTACHMENT_EVENTS
from achieve.plans.events.coaching import COACHING_EVENTS
from achieve.plans.events.comments import COMMENT_EVENTS
from achieve.plans.events.commitment import COMMITMENT_EVENTS
from achieve.plans.events.copying import COPYING_EVENTS
from achieve.plans.events.cycles import CYCLE_EVENTS
from achieve.plans.events.depth import DEPTH_EVENTS
from achieve.plans.events.kinds import about_plans
from achieve.plans.events.obstacles import OBSTACLE_EVENTS
from achieve.plans.events.outcomes import OUTCOME_EVENTS
from achieve.plans.events.overrides import OVERRIDE_EVENTS
from achieve.plans.events.parts import PART_EVENTS
from achieve.plans.events.phases import PHASE_EVENTS
from achieve.plans.events.questions import QUESTION_EVENTS
from achieve.plans.events.reminders import REMINDER_EVENTS
from achieve.plans.events.resources import RESOURCE_EVENTS
from achieve.plans.events.teams import TEAM_EVENTS
from achieve.plans.events.templates import TEMPLATE_EVENTS
from achieve.plans.words import PlanStatus, StepStatus

PLAN_CREATED = about_plans("plan.created", "plans", "A plan was started, as a draft.")
PLAN_UPDATED = about_plans("plan.updated", "plans", "A plan was changed.")
PLAN_ACTIVATED = about_plans("plan.activated", "plans", "A plan came into force, or back into it.")
PLAN_COMPLETED = about_plans("plan.completed", "plans", "A plan was completed, or came back from the archive.")
PLAN_ARCHIVED = about_plans("plan.archived", "plans", "A plan was archived.")
PLAN_APPROVED = about_plans("plan.approved", "plans", "A plan was approved.")
PLAN_RESTORED = about_plans("plan.restored", "plans", "A plan was brought back to an earlier revision.")
PLAN_DELETED = about_plans("plan.deleted", "plans", "A draft was deleted, with all of its parts.")
GOAL_CREATED = about_plans("goal.created", "goals", "A plan got a goal.")
GOAL_UPDATED = about_plans("goal.updated", "goals", "A goal was changed.")
GOAL_DELETED = about_plans("goal.deleted", "goals", "A goal was deleted, with its measures.")
MEASURE_CREATED = about_plans("measure.created", "measures", "A goal got a measure.")
MEASURE_UPDATED = about_plans("measure.updated", "measures", "A measure was changed.")
MEASURE_DELETED = about_plans("measure.deleted", "measures", "A measure was deleted, with its measurements.")
MEASUREMENT_RECORDED = about_plans("measurement.recorded", "measurements", "A measure got a measurement.")
MEASUREMENT_CORRECTED = about_plans("measurement.corrected", "measurements", "A measurement was corrected.")
MEASUREMENT_DELETED = about_plans("measurement.deleted", "measurements", "A measurement was deleted.")
STEP_CREATED = about_plans("step.created", "steps", "A strategy got an action step.")
STEP_UPDATED = about_plans("step.updated", "steps", "A step was changed.")
STEP_STARTED = about_plans("step.started", "steps", "Work on a step began, or began again.")
STEP_BLOCKED = about_plans("step.blocked", "steps", "A step cannot go on at present.")
STEP_COMPLETED = about_plans("step.completed", "steps", "A step was completed.")
STEP_DROPPED = about_plans("step.dropped", "steps", "A step will not be done.")
STEP_DELETED = about_plans("step.deleted", "steps", "A step was deleted.")
EVIDENCE_RECORDED = about_plans(
    "monitoring_evidence.recorded", "monitoring-evidence", "Evidence was recorded for an indicator."
)
EVIDENCE_CORRECTED = about_plans(
    "monitoring_evidence.corrected", "monitoring-evidence", "Evidence for an indicator was corrected."
)

ON_REACHING_PLAN = {
    PlanStatus.ACTIVE: PLAN_ACTIVATED,
    PlanStatus.COMPLETED: PLAN_COMPLETED,
    PlanStatus.ARCHIVED: PLAN_ARCHIVED,
}
ON_REACHING_STEP = {
    StepStatus.IN_PROGRESS: STEP_STARTED,
    StepStatus.BLOCKED: STEP_BLOCKED,
    StepStatus.DONE: STEP_COMPLETED,
    StepStatus.DROPPED: STEP_DROPPED,
}

EVENTS = (
    PLAN_CREATED,
    PLAN_UPDATED,
    PLAN_ACTIVATED,
    PLAN_COMPLETED,
    PLAN_ARCHIVED,
    PLAN_APPROVED,
    PLAN_RESTORED,
    PLAN_DELETED,
    GOAL_CREATED,
    GOAL_UPDATED,
    GOAL_DELETED,
    MEASURE_CREATED,
    MEASURE_UPDATED,
    MEASURE_DELETED,
    MEASUREMENT_RECORDED,
    MEASUREMENT_CORRECTED,
    MEASUREMENT_DELETED,
    STEP_CREATED,
    STEP_UPDATED,
    STEP_STARTED,
    STEP_BLOCKED,
    STEP_COMPLETED,
    STEP_DROPPED,
    STEP_DELETED,
    EVIDENCE_RECORDED,
    EVIDENCE_CORRECTED,
    *COPYING_EVENTS,
    *COACHING_EVENTS,
    *PART_EVENTS,
    *RESOURCE_EVENTS,
    *OBSTACLE_EVENTS,
    *DEPTH_EVENTS,
    *COMMITMENT_EVENTS,
    *CYCLE_EVENTS,
    *OUTCOME_EVENTS,
    *ATTACHMENT_EVENTS,
    *COMMENT_EVENTS,
    *REMINDER_EVENTS,
    *QUESTION_EVENTS,
    *TEAM_EVENTS,
    *OVERRIDE_EVENTS,
    *TEMPLATE_EVENTS,
    *PHASE_EVENTS,
)
