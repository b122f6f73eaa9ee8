"""The writes of look-fors and observations."""

from achieve.plans import shapes
from achieve.plans.schemas import LookForCreate, LookForUpdate, ObservationCreate, ObservationUpdate
from achieve.plans.service.depth import (
    add_look_for,
    correct_observation,
    delete_look_for,
    record_observation,
    update_look_for,
)
from achieve.web.operations import creates, deletes, updates

DEPTH_OPERATIONS = (
    creates(shapes.LOOK_FOR, LookForCreate, add_look_for),
    updates(shapes.LOOK_FOR, LookForUpdate, update_look_for),
    deletes(shapes.LOOK_FOR, delete_look_for),
    creates(shapes.OBSERVATION, ObservationCreate, record_observation),
    updates(shapes.OBSERVATION, ObservationUpdate, correct_observation),
)
