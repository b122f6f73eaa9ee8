"""Read what a report shows, as the caller may see it: the engine's document, in one statement."""

from functools import cache
from typing import TYPE_CHECKING, get_args, get_origin
from uuid import UUID

from achieve.access.actor import Actor
from achieve.core.errors import NotFound
from achieve.core.schemas import Output
from achieve.plans.report.reported import ReportedPlan
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.reads.engine import Engine
from achieve.reads.past import Moment
from achieve.reads.selection import Leaf, One, Pick, Selection, Values, Whole
from achieve.reads.shape import Shape, Shapes
from achieve.web.disclosing import read_resource

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

OPERATION = "get_plan_report"


async def read_reported(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, moment: Moment | None
) -> ReportedPlan:
    """A plan with everything that its report shows, as it is or as it stood. Raises NotFound."""
    chosen, values = _selection(engine.shapes, PLAN_DOCUMENT, ReportedPlan), Values()
    query = (
        engine.one(actor, PLAN_DOCUMENT, chosen, plan_id, values)
        if moment is None
        else engine.then(actor, PLAN_DOCUMENT, chosen, plan_id, values, moment)
    )
    found = await read_resource(connection, actor, query, OPERATION)
    if found is None:
        raise NotFound("There is nothing with this id that you may see, or no such revision of it.")
    return ReportedPlan.model_validate_json(found.body)


@cache
def _selection(shapes: Shapes, shape: Shape, model: type[Output]) -> Selection:
    """What a model holds of a shape: its fields, and related objects where the model has models."""
    return Selection(tuple(_pick(shapes, shape, name, field.annotation) for name, field in model.model_fields.items()))


def _pick(shapes: Shapes, shape: Shape, name: str, annotation: object) -> Pick:
    model = _model_in(annotation)
    if model is None:
        return Leaf(name, name)
    relation = shape.relation_by_name[name]
    chosen = _selection(shapes, shapes[relation.to], model)
    return One(name, name, chosen) if relation.form == "one" else Whole(name, name, chosen)


def _model_in(annotation: object) -> type[Output] | None:
    """The model in `Model`, `Model | None` or `list[Model]`."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation if issubclass(annotation, Output) else None
    return next((found for each in get_args(annotation) if (found := _model_in(each)) is not None), None)
