"""The writes of what a plan says about how it is carried out: why, by what, and what is decided on the way."""

from achieve.plans import schemas, service, shapes
from achieve.web.operations import creates

PART_OPERATIONS = (
    creates(shapes.PRIORITY, schemas.PriorityCreate, service.add_priority),
    creates(shapes.INITIATIVE, schemas.InitiativeCreate, service.add_initiative),
    creates(shapes.IMPLEMENTATION_PLAN, schemas.ImplementationPlanCreate, service.add_implementation_plan),
    creates(shapes.STRATEGY, schemas.StrategyCreate, service.add_strategy),
    creates(shapes.INDICATOR, schemas.IndicatorCreate, service.add_indicator),
    creates(shapes.ADJUSTMENT, schemas.AdjustmentCreate, service.make_adjustment),
)
