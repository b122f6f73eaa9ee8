"""The writes of what steps need."""

from achieve.plans import schemas, shapes
from achieve.plans.service.resources import add_step_resource, delete_step_resource, update_step_resource
from achieve.web.operations import creates, deletes, updates

RESOURCE_OPERATIONS = (
    creates(shapes.STEP_RESOURCE, schemas.StepResourceCreate, add_step_resource),
    updates(shapes.STEP_RESOURCE, schemas.StepResourceUpdate, update_step_resource),
    deletes(shapes.STEP_RESOURCE, delete_step_resource),
)
