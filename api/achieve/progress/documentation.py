"""What OpenAPI says of the views of progress and of the calculation endpoint."""

from typing import cast

from pydantic import BaseModel

from achieve.progress import shapes
from achieve.progress.calculation import MasteryCalculation, MasteryResult
from achieve.reads.shape import Shape
from achieve.web.documentation import WRITE_ERRORS, document_one, parameter

Described = dict[str, object]

# Models that no shape and no operation names.
EXTRA_MODELS: tuple[type[BaseModel], ...] = (MasteryCalculation, MasteryResult)

_ID: Described = {"type": "string", "format": "uuid"}


def _view(shape: Shape, name: str, summary: str, whose: str, *further: Described) -> Described:
    """A view is read like a single resource, but has no version of its own."""
    described = document_one(shape)
    of_shape = cast("dict[str, list[Described]]", described["openapi_extra"])["parameters"]
    answers = cast("dict[int, Described]", described["responses"])
    parameters = [
        parameter("id", _ID, whose, place="path", required=True),
        *further,
        *(each for each in of_shape if each["in"] == "query"),
    ]
    return {
        **described,
        "operation_id": name,
        "summary": summary,
        "responses": {**answers, 200: {**answers[200], "headers": {}}},
        "openapi_extra": {"parameters": parameters},
    }


def _reference(model: type[BaseModel]) -> Described:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}


LEARNER_PROGRESS = _view(
    shapes.LEARNER_PROGRESS, "get_learner_progress", "A learner's progress, whole", "Id of the learner."
)
CLASS_PROGRESS = _view(shapes.CLASS_GRID, "get_class_progress", "A class's grid", "Id of the class.")
EXPLANATION = _view(
    shapes.PROGRESS_EXPLANATION,
    "get_progress_explanation",
    "Why a learner's progress is what it is",
    "Id of the learner.",
    parameter("competency_id", _ID, "Id of the competency.", place="path", required=True),
)
CALCULATE: Described = {
    "operation_id": "calculate_mastery",
    "summary": "Try a policy on scores",
    "description": "The mastery engine on given numbers, for checking a policy and for previews. Stores nothing.",
    "responses": {
        200: {"description": "What the policy says of the scores.", "content": _reference(MasteryResult)},
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in WRITE_ERRORS},
    },
    "openapi_extra": {"requestBody": {"required": True, "content": _reference(MasteryCalculation)}},
}
