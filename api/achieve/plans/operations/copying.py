"""The writes that begin a plan from another one."""

from achieve.plans import schemas, service, shapes
from achieve.plans.schemas.copying import PlanCopy
from achieve.web.operations import acts

COPYING_OPERATIONS = (
    acts("copy_plan_forward", shapes.PLAN, schemas.PlanCopyForward, service.copy_plan_forward, suffix="copy-forward"),
    acts("copy_plan", shapes.PLAN, PlanCopy, service.copy_plan, suffix="copy"),
)
