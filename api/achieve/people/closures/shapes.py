"""How closures are read."""

from achieve.access.roles import Resource
from achieve.access.scopes import RowRule
from achieve.people.closures import schemas
from achieve.people.closures.rows import Closure
from achieve.reads.shape import Shape

CLOSURE_RULES = (RowRule(Resource.CALENDAR, {}),)

CLOSURE = Shape(
    name="people.Closure",
    path="closures",
    schema=schemas.Closure,
    row=Closure,
    rules=CLOSURE_RULES,
    default_sort="begins_on",
)
