"""The writes of closures."""

from achieve.people import shapes
from achieve.people.closures import schemas, service
from achieve.people.closures.shapes import CLOSURE, CLOSURE_RULES
from achieve.web.operations import acts, creates, deletes, updates

CLOSURE_OPERATIONS = (
    creates(CLOSURE, schemas.ClosureCreate, service.create_closure),
    updates(CLOSURE, schemas.ClosureUpdate, service.update_closure),
    deletes(CLOSURE, service.delete_closure),
    acts(
        "replace_closures",
        shapes.DISTRICT_SETTINGS,
        schemas.ClosuresOfPeriod,
        service.replace_closures,
        suffix="replace-closures",
        rules=CLOSURE_RULES,
    ),
)
