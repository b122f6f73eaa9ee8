"""The writes of monitoring cycles."""

from achieve.plans import schemas, shapes
from achieve.plans.service.cycles import delete_monitoring_cycle, plan_monitoring_cycle, update_monitoring_cycle
from achieve.web.operations import creates, deletes, updates

CYCLE_OPERATIONS = (
    creates(shapes.MONITORING_CYCLE, schemas.MonitoringCycleCreate, plan_monitoring_cycle),
    updates(shapes.MONITORING_CYCLE, schemas.MonitoringCycleUpdate, update_monitoring_cycle),
    deletes(shapes.MONITORING_CYCLE, delete_monitoring_cycle),
)
