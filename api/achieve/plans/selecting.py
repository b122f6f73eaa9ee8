"""What a model of ours holds of a shape, as a selection for the engine: the model is the one list of what is read."""

from functools import cache
from typing import get_args, get_origin

from achieve.core.schemas import Output
from achieve.reads.selection import Leaf, One, Pick, Selection, Whole
from achieve.reads.shape import Shape, Shapes


@cache
def selection_of(shapes: Shapes, shape: Shape, model: type[Output]) -> Selection:
    """What a model holds of a shape: its fields, and related objects where the model has models."""
    return Selection(tuple(_pick(shapes, shape, name, field.annotation) for name, field in model.model_fields.items()))


def _pick(shapes: Shapes, shape: Shape, name: str, annotation: object) -> Pick:
    model, relation = _model_in(annotation), shape.relation_by_name.get(name)
    if model is None or relation is None:
        return Leaf(name, name)
    chosen = selection_of(shapes, shapes[relation.to], model)
    return One(name, name, chosen) if relation.form == "one" else Whole(name, name, chosen)


def _model_in(annotation: object) -> type[Output] | None:
    """The model in `Model`, `Model | None` or `list[Model]`."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation if issubclass(annotation, Output) else None
    return next((found for each in get_args(annotation) if (found := _model_in(each)) is not None), None)
