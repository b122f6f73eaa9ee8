"""The writes of obstacles."""

from achieve.plans import schemas, shapes
from achieve.plans.service.obstacles import add_obstacle, delete_obstacle, update_obstacle
from achieve.web.operations import creates, deletes, updates

OBSTACLE_OPERATIONS = (
    creates(shapes.OBSTACLE, schemas.ObstacleCreate, add_obstacle),
    updates(shapes.OBSTACLE, schemas.ObstacleUpdate, update_obstacle),
    deletes(shapes.OBSTACLE, delete_obstacle),
)
