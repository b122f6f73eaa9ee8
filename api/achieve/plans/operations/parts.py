"""The writes of what a plan says about how it is carried out: why, by what, and what is decided on the way."""

from achieve.plans import schemas, service, shapes
from achieve.web.operations import creates, deletes, updates

PART_OPERATIONS = (
    creates(shapes.PRIORITY, schemas.PriorityCreate, service.add_priority),
    updates(shapes.PRIORITY, schemas.PriorityUpdate, service.update_priority),
    deletes(shapes.PRIORITY, service.delete_priority),
    creates(shapes.INITIATIVE, schemas.InitiativeCreate, service.add_initiative),
    updates(shapes.INITIATIVE, schemas.InitiativeUpdate, service.update_initiative),
    deletes(shapes.INITIATIVE, service.delete_initiative),
    creates(shapes.IMPLEMENTATION_PLAN, schemas.ImplementationPlanCreate, service.add_implementation_plan),
    updates(shapes.IMPLEMENTATION_PLAN, schemas.ImplementationPlanUpdate, service.update_implementation_plan),
    deletes(shapes.IMPLEMENTATION_PLAN, service.delete_implementation_plan),
    creates(shapes.STRATEGY, schemas.StrategyCreate, service.add_strategy),
    updates(shapes.STRATEGY, schemas.StrategyUpdate, service.update_strategy),
    deletes(shapes.STRATEGY, service.delete_strategy),
    creates(shapes.INDICATOR, schemas.IndicatorCreate, service.add_indicator),
    updates(shapes.INDICATOR, schemas.IndicatorUpdate, service.update_indicator),
    deletes(shapes.INDICATOR, service.delete_indicator),
    creates(shapes.ADJUSTMENT, schemas.AdjustmentCreate, service.make_adjustment),
    updates(shapes.ADJUSTMENT, schemas.AdjustmentUpdate, service.correct_adjustment),
)
