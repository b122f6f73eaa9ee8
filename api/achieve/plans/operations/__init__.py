"""The writes of plans."""

from achieve.access.roles import Action
from achieve.plans import schemas, service, shapes
from achieve.plans.merging import merging
from achieve.plans.operations.attachments import ATTACHMENT_OPERATIONS
from achieve.plans.operations.coaching import COACHING_OPERATIONS
from achieve.plans.operations.comments import COMMENT_OPERATIONS
from achieve.plans.operations.commitment import COMMITMENT_OPERATIONS
from achieve.plans.operations.copying import COPYING_OPERATIONS
from achieve.plans.operations.cycles import CYCLE_OPERATIONS
from achieve.plans.operations.depth import DEPTH_OPERATIONS
from achieve.plans.operations.obstacles import OBSTACLE_OPERATIONS
from achieve.plans.operations.outcomes import OUTCOME_OPERATIONS
from achieve.plans.operations.overrides import OVERRIDE_OPERATIONS
from achieve.plans.operations.parts import PART_OPERATIONS
from achieve.plans.operations.phases import PHASE_OPERATIONS
from achieve.plans.operations.questions import QUESTION_OPERATIONS
from achieve.plans.operations.resources import RESOURCE_OPERATIONS
from achieve.plans.operations.step_edits import STEP_EDIT_OPERATIONS
from achieve.plans.operations.teams import TEAM_OPERATIONS
from achieve.plans.operations.templates import TEMPLATE_OPERATIONS
from achieve.web.operations import NoBody, acts, creates, deletes, updates

_DECLARED = (
    creates(shapes.PLAN, schemas.PlanCreate, service.create_plan),
    updates(shapes.PLAN, schemas.PlanUpdate, service.update_plan),
    deletes(shapes.PLAN, service.delete_plan),
    acts("approve_plan", shapes.PLAN, NoBody, service.approve_plan, suffix="approve", action=Action.APPROVE),
    acts("restore_plan", shapes.PLAN, schemas.PlanRestore, service.restore_plan, suffix="restore"),
    *COPYING_OPERATIONS,
    creates(shapes.GOAL, schemas.GoalCreate, service.create_goal),
    updates(shapes.GOAL, schemas.GoalUpdate, service.update_goal),
    deletes(shapes.GOAL, service.delete_goal),
    creates(shapes.MEASURE, schemas.MeasureCreate, service.create_measure),
    updates(shapes.MEASURE, schemas.MeasureUpdate, service.update_measure),
    deletes(shapes.MEASURE, service.delete_measure),
    creates(shapes.MEASUREMENT, schemas.MeasurementCreate, service.record_measurement),
    updates(shapes.MEASUREMENT, schemas.MeasurementUpdate, service.correct_measurement),
    deletes(shapes.MEASUREMENT, service.delete_measurement),
    creates(shapes.STEP, schemas.StepCreate, service.create_step),
    updates(shapes.STEP, schemas.StepUpdate, service.update_step),
    deletes(shapes.STEP, service.delete_step),
    creates(shapes.MONITORING_EVIDENCE, schemas.MonitoringEvidenceCreate, service.record_monitoring_evidence),
    updates(shapes.MONITORING_EVIDENCE, schemas.MonitoringEvidenceUpdate, service.correct_monitoring_evidence),
    *PART_OPERATIONS,
    *STEP_EDIT_OPERATIONS,
    *RESOURCE_OPERATIONS,
    *OBSTACLE_OPERATIONS,
    *COACHING_OPERATIONS,
    *DEPTH_OPERATIONS,
    *COMMITMENT_OPERATIONS,
    *CYCLE_OPERATIONS,
    *OUTCOME_OPERATIONS,
    *ATTACHMENT_OPERATIONS,
    *COMMENT_OPERATIONS,
    *QUESTION_OPERATIONS,
    *TEAM_OPERATIONS,
    *OVERRIDE_OPERATIONS,
    *TEMPLATE_OPERATIONS,
    *PHASE_OPERATIONS,
)

OPERATIONS = tuple(merging(operation) for operation in _DECLARED)
